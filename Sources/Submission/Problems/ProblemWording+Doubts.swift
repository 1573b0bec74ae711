import Rules

/// The words of figures in doubt.
extension ProblemWording {
  /// A number in digits, a hundred times as large.
  func hundredfold(_ digits: String) -> String {
    guard let value = try? ExactDecimal(parsing: digits) else { return digits }
    return (Fraction(value) * Fraction(100)).printed(fractionDigits: 18, rounding: .nearest).digits
  }

  /// What a figure comes to in the unit that was probably meant.
  func meant(_ fact: FactDefinition, _ unit: UnitOfMeasure, _ value: Fraction) -> String {
    let value = self.value(value, in: fact.unit)
    return self(
      "，若单位是\(unit.symbol)，则为\(spaced(value))",
      " (if \(unit.symbol) is meant, it is \(value))")
  }

  /// How many times, rounded to a tenth.
  func times(_ ratio: Fraction) -> String {
    ratio.printed(fractionDigits: 1, rounding: .nearest).digits
  }

  /// So many times, or the part of so many.
  func part(_ isMore: Bool, _ times: String, _ extent: Extent) -> String {
    let word = self.extent(extent)
    return word + self(" ", word.isEmpty ? "" : " ")
      + (isMore ? self("\(times) 倍", "\(times) times") : self("\(times) 分之一", "1/\(times) of"))
  }
}
