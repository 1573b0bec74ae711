extension UnitOfMeasure {
  /// How far a value in base units × 10¹⁸ may be off that was rounded to the fewest digits behind the point
  /// that it can have been written with in the unit.
  public func roundingOfWritten(_ value: Int128) -> Fraction {
    let digits = fraction(fromBaseUnits: Fraction(ExactDecimal(scaled: value)))
      .printed(fractionDigits: ExactDecimal.fractionDigits, rounding: .nearest).digits.utf8
    var power: Int128 = 2
    if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
      for _ in 0..<min(17, digits.distance(from: point, to: digits.endIndex) - 1) { power *= 10 }
    }
    return Fraction(1, over: power)
      * Fraction(BigInteger(numerator), over: BigInteger(denominator))
  }
}
