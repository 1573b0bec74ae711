extension FactDefinition {
  /// A number that could stand for the figure, in its own unit.
  public var exampleDigits: String {
    let candidates =
      kind == .wholeNumber
      ? [12, 3].map { ExactDecimal($0) }
      : [ExactDecimal(12, tenths: 5), ExactDecimal(1, tenths: 5)]
    let fitting = candidates.first { candidate in
      guard let value = unit.inBaseUnits(candidate) else { return false }
      return bounds.contains(value) && plausible.contains(value)
    }
    return Fraction(fitting ?? ExactDecimal(1)).printed(fractionDigits: 1, rounding: .nearest)
      .digits
  }
}
