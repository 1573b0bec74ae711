import Randomness
import Rules

/// Conditions and rows at random, of numbers so small that figures often stand on limits.
enum RandomCondition {
  /// - Parameters:
  ///   - branches: Whether parts may hang on a premise.
  ///   - judgedWhereGiven: Whether parts may be judged only where they are given.
  static func make(
    depth: Int, branches: Bool = true, judgedWhereGiven: Bool = true,
    _ generator: inout SeededGenerator
  ) -> Condition {
    func part() -> Condition {
      make(
        depth: depth - 1, branches: branches, judgedWhereGiven: judgedWhereGiven, &generator)
    }
    guard depth > 0 else { return leaf(&generator) }
    switch Int.random(in: 0..<9, using: &generator) {
    case 0, 1: return .all([part(), part(), part()])
    case 2, 3: return .any([part(), part()])
    case 4: return .not(part())
    case 5 where branches: return when(premise(&generator), then: part(), otherwise: part())
    case 6 where judgedWhereGiven:
      return whereGiven(part(), otherwise: Bool.random(using: &generator) ? part() : nil)
    case 7: return relaxable(part())
    default: return leaf(&generator)
    }
  }

  private static func premise(_ generator: inout SeededGenerator) -> Condition {
    Bool.random(using: &generator) ? Sample.region.holds : Sample.series.isValue("特色")
  }

  private static func leaf(_ generator: inout SeededGenerator) -> Condition {
    let bar: BarEvidence? =
      Bool.random(using: &generator) ? BarEvidence.allCases.randomElement(using: &generator) : nil
    let limit = Int.random(in: 0...2, using: &generator)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return Sample.growth.isMoreThan(.percent(limit), bar: bar)
    case 1: return Sample.growth.latest.isLessThan(.percent(limit), bar: bar)
    case 2: return Sample.growth.inEachOfThreeYears.isMoreThan(.percent(limit), bar: bar)
    case 3: return Sample.firms.isAtLeast(.count(limit, "家"))
    case 4: return Sample.leadingShare.isMoreThan(.percent(limit * 50), bar: bar)
    case 5:
      return Sample.leadingShare.riseOverLastYear
        .isMoreThan(.percentagePoints(limit * 50), bar: bar)
    case 6: return Sample.growth.inEachOfThreeYears.isMoreThan(Sample.gdpGrowth)
    case 7: return premise(&generator)
    case 8: return Sample.growth.ofYearBefore.isMoreThan(.percent(limit), bar: bar)
    case 9: return scored(Sample.score)
    default: return Sample.quality(["p", "q", "r"].randomElement(using: &generator) ?? "p")
    }
  }

  /// A row in which each value is given with a probability of `share`.
  ///
  /// - Parameter statesRatios: Whether a ratio may be stated at odds with its parts.
  static func row(
    for catalogue: Catalogue, share: Double, statesRatios: Bool = true,
    _ generator: inout SeededGenerator
  ) -> FactRow {
    var row = FactRow(for: catalogue)
    func isGiven() -> Bool { Double.random(in: 0..<1, using: &generator) < share }
    for (number, fact) in catalogue.facts.enumerated()
    where statesRatios || fact.derivation == nil {
      for year in 0..<FactRow.years where isGiven() {
        let most = fact.kind == .attestation ? 1 : 2
        row[number, yearsBack: year] = ExactDecimal(Int.random(in: 0...most, using: &generator))
      }
    }
    for (number, trait) in catalogue.traits.enumerated() where isGiven() {
      row[trait: number] = 1 << UInt64.random(in: 0..<UInt64(trait.values.count), using: &generator)
    }
    return row
  }

  /// The same row with some of its values not given.
  static func part(
    of full: FactRow, _ catalogue: Catalogue, _ generator: inout SeededGenerator
  ) -> FactRow {
    var row = full
    for number in catalogue.facts.indices {
      for year in 0..<FactRow.years where Bool.random(using: &generator) {
        row[number, yearsBack: year] = nil
      }
    }
    for number in catalogue.traits.indices where Bool.random(using: &generator) {
      row[trait: number] = 0
    }
    return row
  }
}
