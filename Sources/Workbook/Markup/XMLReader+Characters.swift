/// Characters and what stands for them.
extension XMLReader {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether there was any.
  mutating func skipSpace() -> Bool {
    let start = offset
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    return offset > start
  }

  func starts(with word: StaticString) -> Bool {
    offset + word.utf8CodeUnitCount <= bytes.count
      && isEqual(offset..<offset + word.utf8CodeUnitCount, word)
  }

  mutating func skip(through word: StaticString) throws(XMLFault) {
    while offset < bytes.count {
      if starts(with: word) {
        offset += word.utf8CodeUnitCount
        return
      }
      try checkCharacter()
      offset += 1
    }
    throw fault
  }

  /// Refuses control characters, which XML does not have.
  func checkCharacter() throws(XMLFault) {
    let byte = bytes[offset]
    guard byte >= 0x20 || Self.isSpace(byte) else { throw fault }
  }

  /// Passes over an entity that is known.
  mutating func checkEntity() throws(XMLFault) {
    guard let (_, end) = entity(at: offset) else { throw fault }
    offset = end
  }

  /// The character that an entity stands for, and where the entity ends.
  private func entity(at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    // The longest is &#x10FFFF; though zeros may stand before a number.
    var end = start + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ";") {
      guard end - start <= 16 else { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    let word = start + 1..<end
    let named: [(StaticString, Unicode.Scalar)] = [
      ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
    ]
    for (name, scalar) in named where isEqual(word, name) { return (scalar, end + 1) }
    guard word.count >= 2, bytes[word.lowerBound] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = bytes[word.lowerBound + 1] == UInt8(ascii: "x")
    let digits = word.dropFirst(isHexadecimal ? 2 : 1)
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for index in digits {
      guard let digit = Self.digit(bytes[index]), digit < (isHexadecimal ? 16 : 10),
        value < 1 << 24
      else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
    }
    guard value >= 0x20 || value == 9 || value == 10 || value == 13,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// Appends characters with their entities resolved and their line ends as they count.
  func append(
    _ range: Range<Int>, hasEntities: Bool, isValue: Bool, to output: inout [UInt8]
  ) {
    guard hasEntities else {
      appendLines(range, to: &output)
      return
    }
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&"), let (scalar, end) = entity(at: index) else {
        index += 1
        continue
      }
      appendLines(start..<index, to: &output)
      output.append(contentsOf: String(Character(scalar)).utf8)
      index = end
      start = end
    }
    appendLines(start..<min(index, range.upperBound), to: &output)
  }

  /// Appends characters; a line ends with a line feed, however it is written.
  func appendLines(_ range: Range<Int>, to output: inout [UInt8]) {
    guard bytes[range].contains(0x0D) else {
      output.append(contentsOf: bytes[range])
      return
    }
    for index in range {
      if bytes[index] != 0x0D {
        output.append(bytes[index])
      } else if index + 1 >= range.upperBound || bytes[index + 1] != 0x0A {
        output.append(0x0A)
      }
    }
  }
}
