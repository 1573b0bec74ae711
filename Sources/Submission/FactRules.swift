import Rules

/// What a reader asks of a fact, as plain values that nothing counts references of.
struct FactRule: Sendable {
  /// The part of a submission that holds the fact.
  let section: Section
  /// Whether the fact's own unit is the base unit.
  let isInBaseUnits: Bool
  private let bounds: ClosedRange<Int128>
  private let plausible: ClosedRange<Int128>
  private let isWhole: Bool
  private let isPercentage: Bool
  /// Whether it is a question in the negative, of which 否 says that something was there.
  let isNegative: Bool
  /// Whether it is about a person, of whom nothing is kept.
  let isPersonal: Bool

  init(_ fact: FactDefinition) {
    section = fact.kind.section
    isInBaseUnits = fact.unit.numerator == fact.unit.denominator
    bounds = Self.range(fact.bounds)
    plausible = Self.range(fact.plausible)
    isWhole = fact.kind == .wholeNumber
    isPercentage = fact.isPercentage
    isNegative = fact.opposite != nil
    isPersonal = fact.isPersonal
  }

  private static func range(_ bounds: Bounds) -> ClosedRange<Int128> {
    let least = bounds.least?.scaled ?? .min
    return least...max(least, bounds.most?.scaled ?? .max)
  }

  /// Whether there is nothing to be said of a value in base units × 10¹⁸.
  @inline(__always)
  func isUnremarkable(_ scaled: Int128) -> Bool {
    bounds.contains(scaled) && plausible.contains(scaled)
      && !(isPercentage && scaled > 0 && scaled <= ExactDecimal.scale)
      && !(isWhole && !Self.isWhole(scaled))
  }

  @inline(__always)
  private static func isWhole(_ scaled: Int128) -> Bool {
    // 10¹⁸ is 2¹⁸ × 5¹⁸: most numbers that are not whole are told from their last bits.
    UInt64(truncatingIfNeeded: scaled) & 0x3_FFFF == 0 && scaled % ExactDecimal.scale == 0
  }
}
