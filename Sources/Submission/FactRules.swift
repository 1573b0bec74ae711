import Rules

/// What a reader asks of facts, by their numbers, as plain values that nothing counts references of.
struct FactRules: Sendable {
  private let rules: [FactRule]
  /// Of each fact its own unit, and behind it all that it may be written in.
  private let units: [UnitFactor]

  init(_ facts: [FactDefinition]) {
    var units: [UnitFactor] = []
    rules = facts.map { fact in
      defer { units += [fact.unit.factor] + fact.units.map { $0.factor } }
      return FactRule(fact, firstUnit: units.count)
    }
    self.units = units
  }

  @inline(__always)
  subscript(fact: Int) -> FactRule { rules[fact] }

  /// A number in base units, where there is nothing to be said of it.
  @inline(__always)
  func unremarkable(_ number: ExactDecimal, as entry: Entry) -> ExactDecimal? {
    let first = Int(rules[entry.number].firstUnit)
    let unit = units[entry.unit == Entry.ownUnit ? first : first &+ 1 &+ Int(entry.unit)]
    guard let value = unit.inBaseUnits(number),
      rules[entry.number].isUnremarkable(
        value.scaled, isWhole: unit.isOne && entry.fractionDigits == 0)
    else { return nil }
    return value
  }
}

/// What a reader asks of a fact.
struct FactRule: Sendable {
  /// The part of a submission that holds the fact.
  let section: Section
  /// Where its units begin among all.
  fileprivate let firstUnit: Int32
  /// The least and the most that is possible and plausible.
  private let least: Int128
  private let most: Int128
  private let isWhole: Bool
  private let isPercentage: Bool
  /// Whether it is a question in the negative, of which 否 says that something was there.
  let isNegative: Bool
  /// Whether it is about a person, of whom nothing is kept.
  let isPersonal: Bool

  fileprivate init(_ fact: FactDefinition, firstUnit: Int) {
    self.firstUnit = Int32(firstUnit)
    section = fact.kind.section
    least = max(fact.bounds.least?.scaled ?? .min, fact.plausible.least?.scaled ?? .min)
    most = min(fact.bounds.most?.scaled ?? .max, fact.plausible.most?.scaled ?? .max)
    isWhole = fact.kind == .wholeNumber
    isPercentage = fact.isPercentage
    isNegative = fact.opposite != nil
    isPersonal = fact.isPersonal
  }

  /// Whether there is nothing to be said of a value in base units × 10¹⁸.
  ///
  /// - Parameter isKnown: Whether it is known to be a whole number.
  @inline(__always)
  fileprivate func isUnremarkable(_ scaled: Int128, isWhole isKnown: Bool) -> Bool {
    least <= scaled && scaled <= most
      && !(isPercentage && scaled > 0 && scaled <= ExactDecimal.scale)
      && (!isWhole || isKnown || Self.isWhole(scaled))
  }

  @inline(__always)
  private static func isWhole(_ scaled: Int128) -> Bool {
    // 10¹⁸ is 2¹⁸ × 5¹⁸: most numbers that are not whole are told from their last bits.
    UInt64(truncatingIfNeeded: scaled) & 0x3_FFFF == 0 && scaled % ExactDecimal.scale == 0
  }
}
