import Criteria
import Randomness

@testable import Rules

/// Rows at random around the limits of some conditions, to tell two readings of an item apart where
/// anything can.
struct RandomRow {
  private let facts: [(number: Int, fact: FactDefinition, values: [ExactDecimal])]
  private let traits: [(number: Int, trait: Trait)]
  private var generator: SeededGenerator

  /// - Parameter conditions: Those of both readings.
  init(around conditions: [Condition], seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    var values: [String: Set<ExactDecimal>] = [:]
    var definitions: [String: FactDefinition] = [:]
    for fact in conditions.flatMap(\.facts) { definitions[fact.key] = fact }
    let round = [0, 1, 2, 3, 4, 5, 10, 50, 100, 150, 200, 300].map { ExactDecimal($0) }
    for comparison in conditions.flatMap(SignsInDoubtTests.comparisons(in:)) {
      guard case .quantity(let limit, _) = comparison.limit else { continue }
      let one = ExactDecimal.scale
      let steps: [Int128] = [
        0, one, -one, one / 10, -one / 10, one / 1000, -one / 1000, limit.scaled, -limit.scaled,
        limit.scaled * 9, -limit.scaled / 10 * 9,
      ]
      let near = steps.map { ExactDecimal(scaled: limit.scaled + $0) }
      values[comparison.fact.key, default: []].formUnion(near)
      switch comparison.fact.derivation {
      case .quotient(let part, let whole, let multiplier):
        for denominator in [1, 10, 100, 200, 300] as [Int128] {
          values[whole.key, default: []].insert(ExactDecimal(Int(denominator)))
          values[part.key, default: []].formUnion(
            near.map { ExactDecimal(scaled: $0.scaled * denominator / multiplier) })
        }
      case .multiple(let source, let numerator, let denominator):
        values[source.key, default: []].formUnion(
          near.map { ExactDecimal(scaled: $0.scaled * denominator / numerator) })
      case nil: break
      }
    }
    facts = definitions.values.sorted { $0.key < $1.key }.compactMap { fact in
      guard let number = Catalogue.all.number(of: fact) else { return nil }
      let possible = values[fact.key, default: []].union(round).filter { value in
        fact.bounds.contains(value)
          && (fact.kind != .wholeNumber || value.scaled % ExactDecimal.scale == 0)
      }
      return (number, fact, possible.sorted())
    }
    var seen: Set<String> = []
    traits = conditions.flatMap(\.traits).filter { seen.insert($0.key).inserted }
      .compactMap { trait in Catalogue.all.number(of: trait).map { ($0, trait) } }
  }

  /// Fills the row with the next values; none contradicts another.
  mutating func fill(_ row: inout FactRow) {
    row.removeAll()
    // Seen from another year, an answer about three years says nothing.
    if Int.random(in: 0..<4, using: &generator) == 0 {
      row.year = Int.random(in: 2020...2022, using: &generator)
    }
    for (number, trait) in traits where Int.random(in: 0..<5, using: &generator) > 0 {
      var mask: UInt64 = 1 << UInt64.random(in: 0..<UInt64(trait.values.count), using: &generator)
      if trait.form == .choices, Bool.random(using: &generator) {
        mask |= 1 << UInt64.random(in: 0..<UInt64(trait.values.count), using: &generator)
      }
      row[trait: number] = mask
    }
    let share = Int.random(in: 1...10, using: &generator)
    for (number, fact, values) in facts {
      switch fact.kind {
      case .figure, .wholeNumber:
        for yearsBack in -1..<FactRow.recentYears + 1
        where Int.random(in: 0..<10, using: &generator) < share {
          row[number, yearsBack: yearsBack] = values.randomElement(using: &generator)
        }
      case .attestation, .score, .text:
        guard Int.random(in: 0..<10, using: &generator) < share else { continue }
        row[number, yearsBack: 0] = ExactDecimal(
          fact.kind == .attestation ? Int.random(in: 0...1, using: &generator) : 1)
      }
    }
    removeContradictions(&row)
  }

  /// A part is at most its whole, and a rate is stated or computed, not both.
  private func removeContradictions(_ row: inout FactRow) {
    for (number, fact, _) in facts {
      for yearsBack in FactRow.places {
        guard let value = row[number, yearsBack: yearsBack] else { continue }
        let wholes = fact.wholes.compactMap { Catalogue.all.number(of: $0) }
        if wholes.contains(where: { row[$0, yearsBack: yearsBack].map { $0 < value } ?? false }) {
          row[number, yearsBack: yearsBack] = nil
        }
        let sources = (fact.derivation?.sources ?? []).compactMap { Catalogue.all.number(of: $0) }
        if !sources.isEmpty, sources.allSatisfy({ row[$0, yearsBack: yearsBack] != nil }) {
          row[number, yearsBack: yearsBack] = nil
        }
      }
    }
  }
}
