import Rules

/// Numbers and the words true, false and null.
extension JSONScanner {
  /// Takes the number at the offset and gives its bytes.
  mutating func number(
    _ bytes: Span<UInt8>, into reader: inout ExactDecimalReader
  ) throws(SyntaxError) -> Range<Int> {
    let start = offset
    var index = offset
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard reader.accept(bytes[index]) else {
          throw SyntaxError(range: start..<index &+ 1, fault: .malformedNumber)
        }
        index &+= 1
        continue
      default: break
      }
      break
    }
    guard reader.isComplete else {
      throw SyntaxError(range: start..<max(index, start &+ 1), fault: .malformedNumber)
    }
    offset = index
    return start..<index
  }

  /// Takes a number of at most 18 digits without exponent, as almost all are; takes nothing and
  /// gives `nil` where the number is of another form.
  mutating func shortNumber(
    _ bytes: Span<UInt8>
  ) -> (value: ExactDecimal, fractionDigits: Int)? {
    var index = offset
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index &+= 1 }
    let firstDigit = index
    var digits: UInt64 = 0
    var point: Int?
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        digits = digits &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
      } else if byte == UInt8(ascii: "."), point == nil {
        point = index
      } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
      {
        return nil
      } else {
        break
      }
      index &+= 1
      if index &- firstDigit > 19 { return nil }
    }
    let wholeDigits = (point ?? index) &- firstDigit
    let fractionDigits = point.map { index &- $0 &- 1 } ?? 0
    guard wholeDigits > 0, wholeDigits &+ fractionDigits <= 18, point == nil || fractionDigits > 0,
      wholeDigits == 1 || bytes[firstDigit] != UInt8(ascii: "0")
    else { return nil }
    offset = index
    return (
      ExactDecimal(digits: digits, fractionDigits: fractionDigits, isNegative: isNegative),
      fractionDigits
    )
  }

  /// Takes `true`, `false` or `null`, whose first byte is at the offset.
  mutating func word(_ bytes: Span<UInt8>) throws(SyntaxError) -> Word {
    let word: Word? =
      if Word.yes.stands(at: offset, bytes) {
        .yes
      } else if Word.no.stands(at: offset, bytes) {
        .no
      } else if Word.null.stands(at: offset, bytes) {
        .null
      } else {
        nil
      }
    guard let word else { throw unexpected(.value, bytes) }
    offset &+= word.length
    return word
  }

  enum Word {
    case yes, no, null

    fileprivate var length: Int { self == .no ? 5 : 4 }

    /// Whether the word's letters stand at an offset; the first four are compared at once.
    fileprivate func stands(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
      guard offset &+ length <= bytes.count else { return false }
      let letters = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: offset, as: UInt32.self
      ).littleEndian
      switch self {
      case .yes: return letters == 0x6575_7274
      case .null: return letters == 0x6C6C_756E
      case .no: return letters == 0x736C_6166 && bytes[offset &+ 4] == UInt8(ascii: "e")
      }
    }
  }
}
