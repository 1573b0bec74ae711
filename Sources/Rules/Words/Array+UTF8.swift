/// Texts as reports write them: appended to bytes, which is not done a character at a time.
extension [UInt8] {
  /// Appends the bytes of a text in UTF-8.
  public mutating func append(contentsOf utf8: Span<UInt8>) {
    append(addingCapacity: utf8.count) { $0.append(bytes: utf8) }
  }

  /// Appends other bytes.
  public mutating func append(bytes: [UInt8]) {
    append(contentsOf: bytes.span)
  }

  /// Appends a byte.
  public mutating func append(byte: UInt8) { append(byte) }

  /// Appends a text as a string of JSON, where that holds it as it is.
  ///
  /// - Returns: Whether it does; nothing is appended where it does not.
  public mutating func append(quoted utf8: Span<UInt8>) -> Bool {
    guard utf8.isPlainInJSON else { return false }
    append(addingCapacity: utf8.count + 2) { room in
      room.append(UInt8(ascii: "\""))
      room.append(bytes: utf8)
      room.append(UInt8(ascii: "\""))
    }
    return true
  }

  /// Appends a number in decimal digits.
  public mutating func append(digitsOf number: Int) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var start = 20
    var rest = number.magnitude
    repeat {
      start -= 1
      digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if number < 0 { append(UInt8(ascii: "-")) }
    while start < 20 {
      append(digits[start])
      start += 1
    }
  }
}

extension Span<UInt8> {
  /// Whether a text is of ASCII, Chinese characters and their punctuation alone, which strings of JSON hold as
  /// they are.
  fileprivate var isPlainInJSON: Bool {
    var index = 0
    while index < count {
      index = endOfPlainASCII(from: index)
      guard index < count else { return true }
      let start = index
      while index < count, self[index] >= 0x80 {
        switch self[index] {
        // U+4000 to U+9FFF, U+3000 to U+303F and the wide forms of ASCII.
        case 0xE4...0xE9: index &+= 3
        case 0xE3 where index &+ 1 < count && self[index &+ 1] == 0x80: index &+= 3
        case 0xEF
        where index &+ 2 < count && self[index &+ 1] == 0xBC && self[index &+ 2] >= 0x81:
          index &+= 3
        default: return false
        }
      }
      // What stopped at no character of another kind is a sign that has to be escaped.
      if index == start { return false }
    }
    return true
  }

  /// How far bytes are ASCII that strings of JSON hold as it is.
  private func endOfPlainASCII(from start: Int) -> Int {
    var index = start
    while index &+ 8 <= count {
      guard isPlainASCII(at: index) else { break }
      index &+= 8
    }
    // The last eight may overlap those before.
    if index < count, index &+ 8 > count, count &- start >= 8, isPlainASCII(at: count &- 8) {
      return count
    }
    while index < count {
      switch self[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return index
      case 0x20..<0x7F: index &+= 1
      default: return index
      }
    }
    return index
  }

  /// Whether eight bytes are ASCII that strings of JSON hold as it is.
  @inline(__always)
  private func isPlainASCII(at offset: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    // Of what is subtracted none borrows where no byte is stopped at.
    let signs =
      ((word ^ (ones &* 0x22)) &- ones) | ((word ^ (ones &* 0x5C)) &- ones)
      | ((word ^ (ones &* 0x7F)) &- ones) | (word &- ones &* 0x20)
    return (signs | word) & (ones &* 0x80) == 0
  }
}
