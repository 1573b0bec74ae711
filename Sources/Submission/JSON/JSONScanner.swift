import Rules

/// Reads JSON (RFC 8259) token by token from bytes.
///
/// What is not UTF-8 is taken for the end of the text: a string in which it stands is one without its end.
/// The scanner keeps only an offset; the bytes are handed to every call, so that nothing is copied
/// and every access is checked.
struct JSONScanner {
  /// The deepest nesting that is read; a submission needs six levels.
  static let maximumDepth = 64

  /// Where the next token is looked for.
  var offset: Int

  /// A place where the text is not JSON, and why.
  struct SyntaxError: Error {
    let range: Range<Int>
    let fault: SyntaxFault
  }

  /// A string's bytes between its quotes.
  struct StringToken {
    let range: Range<Int>
    let hasEscapes: Bool
    /// The bytes with their quotes.
    var quoted: Range<Int> { range.lowerBound - 1..<range.upperBound + 1 }
  }

  // MARK: - Structure

  @inline(__always)
  mutating func skipWhitespace(_ bytes: Span<UInt8>) {
    // Nothing of white space is above a space.
    if offset < bytes.count, bytes[offset] > 0x20 { return }
    skipRunOfWhitespace(bytes)
  }

  private mutating func skipRunOfWhitespace(_ bytes: Span<UInt8>) {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset &+= 1
      default: return
      }
    }
  }

  /// The next byte that is not white space, left where it is.
  @inline(__always)
  mutating func peek(_ bytes: Span<UInt8>, _ expected: Expectation) throws(SyntaxError) -> UInt8 {
    if offset < bytes.count {
      let byte = bytes[offset]
      // Nothing of white space is above a space.
      if byte > 0x20 { return byte }
    }
    return try peekBehindWhitespace(bytes, expected)
  }

  private mutating func peekBehindWhitespace(
    _ bytes: Span<UInt8>, _ expected: Expectation
  ) throws(SyntaxError) -> UInt8 {
    skipRunOfWhitespace(bytes)
    guard offset < bytes.count else {
      throw SyntaxError(range: bytes.count..<bytes.count, fault: .unexpectedEnd(expected))
    }
    return bytes[offset]
  }

  /// Takes the byte at the offset, which must be `byte` after white space.
  @inline(__always)
  mutating func expect(
    _ byte: UInt8, _ expected: Expectation, _ bytes: Span<UInt8>
  ) throws(SyntaxError) {
    guard try peek(bytes, expected) == byte else { throw unexpected(expected, bytes) }
    offset &+= 1
  }

  /// Takes a comma and says that another member follows, or takes the closing byte.
  @inline(__always)
  mutating func takesSeparator(
    before close: UInt8, _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> Bool {
    let expected: Expectation =
      close == UInt8(ascii: "}") ? .commaOrClosingBrace : .commaOrClosingBracket
    switch try peek(bytes, expected) {
    case UInt8(ascii: ","):
      offset &+= 1
      return true
    case close:
      offset &+= 1
      return false
    default:
      throw unexpected(expected, bytes)
    }
  }

  @inline(never)
  func unexpected(_ expected: Expectation, _ bytes: Span<UInt8>) -> SyntaxError {
    guard offset < bytes.count else {
      return SyntaxError(range: bytes.count..<bytes.count, fault: .unexpectedEnd(expected))
    }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return SyntaxError(range: offset..<end, fault: .unexpected(expected))
  }

  /// Takes a key and its colon.
  mutating func key(_ bytes: Span<UInt8>) throws(SyntaxError) -> StringToken {
    guard try peek(bytes, .key) == UInt8(ascii: "\"") else { throw unexpected(.key, bytes) }
    let key = try string(bytes)
    try expect(UInt8(ascii: ":"), .colon, bytes)
    return key
  }

  /// Takes a key and its colon, and gives the number that it has in a table of names.
  ///
  /// - Parameter guess: Which name is tried first.
  @inline(__always)
  mutating func key(
    in table: NameTable, _ guess: inout NameGuess, _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> (token: StringToken, number: Int?) {
    skipWhitespace(bytes)
    if let (length, number) = table.guessedKey(by: guess, at: offset, bytes) {
      guess.wasRight()
      // What is guessed was a key without escapes before, so that there is no quote in it.
      let start = offset &+ 1
      offset = start &+ length &+ 2
      return (StringToken(range: start..<start &+ length, hasEscapes: false), number)
    }
    let key = try key(bytes)
    if key.hasEscapes { return (key, table.value(of: Self.text(of: key, bytes))) }
    return (key, table.value(of: bytes, key.range, &guess))
  }

  /// Takes a key of four digits and its colon, where they stand at the offset; takes nothing and gives `nil` where
  /// anything else does.
  @inline(__always)
  mutating func yearKey(_ bytes: Span<UInt8>) -> (token: StringToken, year: Int)? {
    guard offset &+ 8 <= bytes.count else { return nil }
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      .littleEndian
    // A quote, four bytes, a quote and a colon.
    guard word & 0x00FF_FF00_0000_00FF == 0x003A_2200_0000_0022,
      let year = Years.year(digits: UInt32(truncatingIfNeeded: word >> 8))
    else { return nil }
    let start = offset &+ 1
    offset &+= 7
    return (StringToken(range: start..<start &+ 4, hasEscapes: false), year)
  }

  // MARK: - Strings

  /// Takes the string whose opening quote is at the offset.
  mutating func string(_ bytes: Span<UInt8>) throws(SyntaxError) -> StringToken {
    let start = offset &+ 1
    var index = start
    var hasEscapes = false
    while true {
      index = Self.endOfPlainRun(from: index, bytes)
      guard index < bytes.count else { throw unterminatedString(bytes) }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        offset = index &+ 1
        return StringToken(range: start..<index, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        index = try Self.endOfEscape(at: index, bytes)
      case 0x80...:
        guard let end = UTF8Flaw.endOfCharacters(at: index, bytes) else {
          throw unterminatedString(bytes)
        }
        index = end
      default:
        throw SyntaxError(range: index..<index &+ 1, fault: .controlCharacter(bytes[index]))
      }
    }
  }

  private func unterminatedString(_ bytes: Span<UInt8>) -> SyntaxError {
    SyntaxError(range: offset..<min(offset &+ 1, bytes.count), fault: .unterminatedString)
  }

  /// The index of the next quote, backslash, control character or character that is not ASCII, or the end of the
  /// bytes.
  @inline(__always)
  private static func endOfPlainRun(from start: Int, _ bytes: Span<UInt8>) -> Int {
    var index = start
    let raw = bytes.bytes
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Eight bytes at a time. Of what is subtracted none borrows from a byte before the first one that is stopped
    // at.
    while index &+ 8 <= raw.byteCount {
      let word = unsafe raw.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self
      ).littleEndian
      let quotes = (word ^ (ones &* 0x22)) &- ones
      let backslashes = (word ^ (ones &* 0x5C)) &- ones
      let found = (word | (word &- ones &* 0x20) | quotes | backslashes) & (ones &* 0x80)
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { return index }
      index &+= 1
    }
    return index
  }

  /// The index behind the escape at `index`, a pair of surrogates counting as one.
  private static func endOfEscape(
    at index: Int, _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> Int {
    guard index &+ 1 < bytes.count else {
      throw SyntaxError(range: index..<index &+ 1, fault: .invalidEscape)
    }
    switch bytes[index &+ 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index &+ 2
    case UInt8(ascii: "u"):
      let unit = try codeUnit(at: index, bytes)
      switch unit {
      case 0xD800...0xDBFF:
        let next = index &+ 6
        guard next &+ 1 < bytes.count, bytes[next] == UInt8(ascii: "\\"),
          bytes[next &+ 1] == UInt8(ascii: "u"),
          case 0xDC00...0xDFFF = try codeUnit(at: next, bytes)
        else { throw SyntaxError(range: index..<index &+ 6, fault: .loneSurrogate) }
        return index &+ 12
      case 0xDC00...0xDFFF:
        throw SyntaxError(range: index..<index &+ 6, fault: .loneSurrogate)
      default:
        return index &+ 6
      }
    default:
      var end = index &+ 2
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end &+= 1 }
      throw SyntaxError(range: index..<end, fault: .invalidEscape)
    }
  }

  /// The code unit of the `\uXXXX` at `index`.
  private static func codeUnit(
    at index: Int, _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for digit in index &+ 2..<index &+ 6 {
      guard digit < bytes.count, let value = hexadecimal(bytes[digit]) else {
        throw SyntaxError(range: index..<min(digit, bytes.count), fault: .invalidEscape)
      }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte &- UInt8(ascii: "a") &+ 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte &- UInt8(ascii: "A") &+ 10
    default: nil
    }
  }

  /// The text of a string that the scanner has taken, escapes resolved.
  static func text(of token: StringToken, _ bytes: Span<UInt8>) -> String {
    if !token.hasEscapes { return text(token.range, bytes) }
    var units: [UInt8] = []
    units.reserveCapacity(token.range.count)
    var index = token.range.lowerBound
    while index < token.range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        units.append(bytes[index])
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "u"):
        var value = UInt32(escapedUnit(at: index, bytes))
        index += 6
        if value & 0xFC00 == 0xD800 {
          value = 0x10000 + (value & 0x3FF) << 10 + UInt32(escapedUnit(at: index, bytes)) & 0x3FF
          index += 6
        }
        if let scalar = Unicode.Scalar(value) { units += Array(String(Character(scalar)).utf8) }
        continue
      case let other: units.append(other)
      }
      index += 2
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// The text of a range of bytes.
  static func text(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { buffer in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    }
  }

  /// The code unit of an escape that was checked when the string was taken.
  private static func escapedUnit(at index: Int, _ bytes: Span<UInt8>) -> UInt16 {
    var unit: UInt16 = 0
    for digit in index + 2..<index + 6 { unit = unit << 4 | UInt16(hexadecimal(bytes[digit]) ?? 0) }
    return unit
  }

  // MARK: - Whole values

  /// Takes any value, checking its syntax, and gives its bytes.
  ///
  /// - Parameter depth: How many arrays and objects are open around it.
  @discardableResult
  mutating func skipValue(_ bytes: Span<UInt8>, depth: Int) throws(SyntaxError) -> Range<Int> {
    let first = try peek(bytes, .value)
    let start = offset
    switch first {
    case UInt8(ascii: "{"):
      try enter(depth)
      if try peek(bytes, .keyOrClosingBrace) == UInt8(ascii: "}") {
        offset &+= 1
      } else {
        repeat {
          _ = try key(bytes)
          try skipValue(bytes, depth: depth + 1)
        } while try takesSeparator(before: UInt8(ascii: "}"), bytes)
      }
    case UInt8(ascii: "["):
      try enter(depth)
      if try peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
        offset &+= 1
      } else {
        repeat {
          try skipValue(bytes, depth: depth + 1)
        } while try takesSeparator(before: UInt8(ascii: "]"), bytes)
      }
    case UInt8(ascii: "\""):
      _ = try string(bytes)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      var reader = ExactDecimalReader()
      _ = try number(bytes, into: &reader)
    default:
      _ = try word(bytes)
    }
    return start..<offset
  }

  /// Takes an opening brace or bracket.
  mutating func enter(_ depth: Int) throws(SyntaxError) {
    guard depth < Self.maximumDepth else {
      throw SyntaxError(range: offset..<offset + 1, fault: .tooDeep(limit: Self.maximumDepth))
    }
    offset &+= 1
  }
}
