/// Texts as reports write them: appended to bytes, which is not done a character at a time.
extension [UInt8] {
  /// Appends the bytes of a text in UTF-8.
  public mutating func append(contentsOf utf8: Span<UInt8>) {
    utf8.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends a part of other bytes, or all of them.
  public mutating func append(bytes: [UInt8], _ part: Range<Int>? = nil) {
    append(contentsOf: bytes.span.extracting(part ?? 0..<bytes.count))
  }

  /// Appends a byte.
  public mutating func append(byte: UInt8) { append(byte) }

  /// Appends a text as a string of JSON, where that holds it as it is.
  ///
  /// - Returns: Whether it does; nothing is appended where it does not.
  public mutating func append(quoted utf8: Span<UInt8>) -> Bool {
    guard utf8.isPlainInJSON else { return false }
    append(UInt8(ascii: "\""))
    append(contentsOf: utf8)
    append(UInt8(ascii: "\""))
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
      switch self[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return false
      case 0x20..<0x7F: index += 1
      // U+4000 to U+9FFF, U+3000 to U+303F and the wide forms of ASCII.
      case 0xE4...0xE9: index += 3
      case 0xE3 where index + 1 < count && self[index + 1] == 0x80: index += 3
      case 0xEF where index + 2 < count && self[index + 1] == 0xBC && self[index + 2] >= 0x81:
        index += 3
      default: return false
      }
    }
    return true
  }
}
