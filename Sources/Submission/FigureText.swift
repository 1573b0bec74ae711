import Rules

/// A figure as it was written: its number, its unit, and how many digits stand after the point.
struct FigureText {
  let value: ExactDecimal
  let unit: UnitOfMeasure
  let fractionDigits: Int

  /// Half of the last digit that was written, in base units: how far a rounded figure may be off.
  var tolerance: Fraction {
    var power = BigInteger(2)
    for _ in 0..<fractionDigits { power = power * BigInteger(10) }
    return Fraction(BigInteger(1), over: power)
      * Fraction(BigInteger(unit.numerator), over: BigInteger(unit.denominator))
  }
}

/// Why a text is not a figure of a fact.
enum FigureTextError: Error {
  case malformed
  case tooLarge
  case tooPrecise
  case unitNotStated
  case unknownUnit(String)
  case unitOfAnotherKind(String)
}

extension FigureText {
  /// Reads a number with a unit, such as `12.6 平方公里` or `4,125 万元`.
  init(
    _ token: JSONScanner.StringToken, _ bytes: Span<UInt8>, of fact: FactDefinition,
    in catalogue: Catalogue
  ) throws(FigureTextError) {
    guard token.hasEscapes else {
      try self.init(bytes, token.range, of: fact, in: catalogue)
      return
    }
    let text = Array(JSONScanner.text(of: token, bytes).utf8)
    try self.init(text.span, 0..<text.count, of: fact, in: catalogue)
  }

  private init(
    _ bytes: Span<UInt8>, _ range: Range<Int>, of fact: FactDefinition, in catalogue: Catalogue
  ) throws(FigureTextError) {
    let text = Self.trimmed(bytes, range)
    var number = ExactDecimalReader()
    var groups = DigitGroups()
    var fractionDigits: Int?
    var index = text.lowerBound
    // An exponent is no way to write a figure with a unit, and a unit may begin with E, as EB does.
    while index < text.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: ",") {
        guard fractionDigits == nil, groups.close() else { throw .malformed }
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        if let digits = fractionDigits { fractionDigits = digits + 1 } else { groups.count += 1 }
        guard number.accept(byte) else { throw .malformed }
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        if byte == UInt8(ascii: ".") { fractionDigits = 0 }
        guard number.accept(byte) else { throw .malformed }
      } else {
        break
      }
      index += 1
    }
    guard groups.areComplete else { throw .malformed }
    do {
      value = try number.finish()
    } catch {
      switch error {
      case .malformed: throw .malformed
      case .tooLarge: throw .tooLarge
      case .tooPrecise: throw .tooPrecise
      }
    }
    self.fractionDigits = min(fractionDigits ?? 0, ExactDecimal.fractionDigits)
    unit = try Self.unit(bytes, Self.trimmed(bytes, index..<text.upperBound), fact, catalogue)
  }

  /// Reads a plain JSON number, which is in the fact's own unit unless another is named.
  init(
    number: String, value: ExactDecimal, of fact: FactDefinition, unit: UnitOfMeasure? = nil
  ) {
    self.value = value
    self.unit = unit ?? fact.unit
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let fraction = parts[0].split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let digits = (fraction.first?.utf8.count ?? 0).subtractingReportingOverflow(exponent)
    fractionDigits = min(max(0, digits.partialValue), ExactDecimal.fractionDigits)
  }

  /// The digits between the commas of a grouped number: three in each group but the first.
  private struct DigitGroups {
    var count = 0
    private var isGrouped = false

    /// Ends a group at a comma; `false` where a comma can't stand.
    mutating func close() -> Bool {
      guard isGrouped ? count == 3 : (1...3).contains(count) else { return false }
      isGrouped = true
      count = 0
      return true
    }

    var areComplete: Bool { !isGrouped || count == 3 }
  }

  private static func unit(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ fact: FactDefinition, _ catalogue: Catalogue
  ) throws(FigureTextError) -> UnitOfMeasure {
    for unit in fact.units where unit.isWritten(bytes, range) { return unit }
    if range.isEmpty { throw .unitNotStated }
    let symbol = JSONScanner.text(range, bytes)
    for other in catalogue.facts {
      for unit in other.units where unit.isWritten(bytes, range) {
        throw .unitOfAnotherKind(symbol)
      }
    }
    throw .unknownUnit(symbol)
  }

  /// The range without the spaces at its ends; the ideographic and the no-break space count.
  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if bytes[start] == 0x20 || bytes[start] == 0x09 {
        start += 1
      } else if let length = wideSpace(bytes, at: start, within: end) {
        start += length
      } else {
        break
      }
    }
    while start < end {
      if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
        end -= 1
      } else if end - 3 >= start, wideSpace(bytes, at: end - 3, within: end) == 3 {
        end -= 3
      } else if end - 2 >= start, wideSpace(bytes, at: end - 2, within: end) == 2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The length of the ideographic (U+3000) or no-break space (U+00A0) at an index.
  private static func wideSpace(_ bytes: Span<UInt8>, at index: Int, within end: Int) -> Int? {
    if index + 3 <= end, bytes[index] == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 {
      return 3
    }
    return index + 2 <= end && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 ? 2 : nil
  }
}

extension UnitOfMeasure {
  /// Whether the bytes are the unit's symbol or another way to write it.
  fileprivate func isWritten(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    Self.equals(symbol, bytes, range) || aliases.contains { Self.equals($0, bytes, range) }
  }

  private static func equals(_ text: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard text.utf8.count == range.count else { return false }
    var index = range.lowerBound
    for byte in text.utf8 {
      if byte != bytes[index] { return false }
      index += 1
    }
    return true
  }
}
