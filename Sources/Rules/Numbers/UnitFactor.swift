/// How many base units one of a unit is, exactly.
public struct UnitFactor: Hashable, Sendable {
  /// The upper half of the multiple.
  public let numerator: Int128
  /// The lower half, which is at least 1.
  public let denominator: Int128

  init(_ numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether the unit is the base unit.
  @inlinable public var isOne: Bool { numerator == denominator }

  /// A number of the unit in base units, or `nil` where that has more digits than are held.
  @inlinable
  public func inBaseUnits(_ value: ExactDecimal) -> ExactDecimal? {
    if isOne { return value }
    let (product, overflow) = value.scaled.multipliedReportingOverflow(by: numerator)
    guard !overflow else { return nil }
    if denominator == 1 { return ExactDecimal(scaled: product) }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: denominator)
    return remainder == 0 ? ExactDecimal(scaled: quotient) : nil
  }
}
