import Criteria
import Randomness
import Submission

@testable import Evaluation
@testable import Rules

/// Submissions at random for a scheme, with figures around its limits; they are the same each time.
struct RandomSubmission {
  let scheme: Scheme
  private let facts: [(number: Int, fact: FactDefinition, limits: [ExactDecimal])]
  private let traits: [(number: Int, trait: Trait)]
  private let yearsAsked: [String: Range<Int>]
  /// The facts that vetoes read.
  private let vetoes: Set<String>
  private var generator: SeededGenerator
  private static let relations = FigureRelations(.all)

  init(_ scheme: Scheme, seed: UInt64) {
    self.scheme = scheme
    generator = SeededGenerator(seed: seed)
    var limits: [String: [ExactDecimal]] = [:]
    var years: [String: Range<Int>] = [:]
    var seen: Set<String> = []
    var facts: [FactDefinition] = []
    for item in scheme.items where item.nature.decides {
      for condition in item.conditions {
        condition.forEachLeaf { leaf in
          if case .comparison(let comparison) = leaf, case .fact(let other) = comparison.limit {
            limits[other.key] = [ExactDecimal(3)]
          }
          guard case .comparison(let comparison) = leaf,
            case .quantity(let limit, _) = comparison.limit
          else { return }
          limits[comparison.fact.key, default: []].append(limit)
        }
        for (key, range) in condition.yearsRead {
          let known = years[key] ?? range
          years[key] =
            min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
        }
      }
      for fact in item.facts where seen.insert(fact.key).inserted { facts.append(fact) }
    }
    self.facts = facts.compactMap { fact in
      Catalogue.all.number(of: fact).map { ($0, fact, limits[fact.key] ?? []) }
    }
    yearsAsked = years
    vetoes = Set(
      scheme.items.filter { $0.nature == .exclusion && scheme.purpose != .retention }
        .flatMap { $0.facts }.map(\.key))
    var known: Set<String> = []
    traits = (scheme.items.flatMap { $0.traits } + (scheme.audience?.traits ?? []))
      .filter { known.insert($0.key).inserted }
      .compactMap { trait in Catalogue.all.number(of: trait).map { ($0, trait) } }
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  /// A row that contradicts itself nowhere.
  ///
  /// - Parameters:
  ///   - given: How many of a hundred values are given.
  ///   - good: How many of a hundred are chosen in the base's favour, answers and counts alike.
  mutating func row(given: Int, good: Int) -> FactRow {
    var row = FactRow(for: .all)
    row.year = scheme.lastFullYear ?? 2022
    for (number, trait) in traits {
      guard chance(min(100, given + 10)) else { continue }
      if let audience = mask(of: trait), chance(95) {
        row[trait: number] = audience
      } else {
        row[trait: number] =
          1 << UInt64.random(in: 0..<UInt64(trait.values.count), using: &generator)
      }
    }
    for (number, fact, limits) in facts {
      // What has happened can't be put right, so that it is rare.
      let good = vetoes.contains(fact.key) ? 99 : good
      switch fact.kind {
      case .attestation:
        // That there is nobody to be asked is nothing that a form says.
        let good = fact.isPersonal ? 100 : good
        if chance(given) { row[number, yearsBack: 0] = ExactDecimal(chance(good) ? 1 : 0) }
      case .text, .score: if chance(given) { row[number, yearsBack: 0] = ExactDecimal(1) }
      case .figure, .wholeNumber:
        let asked = (yearsAsked[fact.key] ?? 0..<1).clamped(to: -1..<3)
        for yearsBack in asked where chance(yearsBack < 0 ? given / 8 : given) {
          // So is a year that is over.
          row[number, yearsBack: yearsBack] = figure(
            fact, limits, good: yearsBack > 0 ? max(good, 98) : good)
        }
      }
    }
    for (number, fact, limits) in facts {
      for place in -1..<3 { agree(number, fact, limits, &row, at: place, good: good) }
    }
    // What is no part of a rate may still be a part of something.
    for _ in 0..<3 {
      for (number, _, _) in facts {
        for place in -1..<3 {
          for containment in Self.relations.containments[number] {
            if let value = row[number, yearsBack: place],
              let most = row[containment.whole, yearsBack: place], most < value
            {
              row[number, yearsBack: place] = most
            }
          }
        }
      }
    }
    return row
  }

  /// Makes a rate and its parts agree: either the rate is given, or a part that stands to the whole as the
  /// limits have it, more or less.
  private mutating func agree(
    _ number: Int, _ fact: FactDefinition, _ limits: [ExactDecimal], _ row: inout FactRow,
    at place: Int, good: Int
  ) {
    // A mean beside the growth of its years would have to follow from them.
    if let growth = fact.meanOf.flatMap({ Catalogue.all.number(of: $0) }),
      (0..<3).contains(where: { row[growth, yearsBack: $0] != nil })
    {
      row[number, yearsBack: place] = nil
    }
    switch fact.derivation {
    case nil: break
    case .multiple(let source, _, _):
      guard let source = Catalogue.all.number(of: source) else { return }
      if row[source, yearsBack: place] != nil { row[number, yearsBack: place] = nil }
    case .quotient(let part, let whole, let multiplier):
      guard let partNumber = Catalogue.all.number(of: part),
        let wholeNumber = Catalogue.all.number(of: whole)
      else { return }
      guard row[partNumber, yearsBack: place] != nil || row[wholeNumber, yearsBack: place] != nil
      else { return }
      row[number, yearsBack: place] = nil
      guard row[partNumber, yearsBack: place] != nil,
        let wholeValue = row[wholeNumber, yearsBack: place],
        let limit = limits.randomElement(using: &generator)
      else { return }
      if wholeValue <= .zero {
        row[wholeNumber, yearsBack: place] = nil
        return
      }
      let percent = Int.random(in: chance(good) ? 90..<180 : 20..<105, using: &generator)
      let value =
        Fraction(wholeValue) * Fraction(limit) * Fraction(percent)
        / Fraction(Int128(multiplier) * 100, over: 1)
      let most = fact.bounds.most == ExactDecimal(100) ? Fraction(wholeValue) : value
      if let scaled = part.roundedValue(of: min(value, most), fractionDigits: 2) {
        row[partNumber, yearsBack: place] = ExactDecimal(scaled: scaled)
      }
    }
  }

  /// The values of a trait that let the scheme be for the base.
  private func mask(of trait: Trait) -> UInt64? {
    var found: UInt64?
    func visit(_ condition: Condition, isWanted: Bool) {
      if case .not(let part) = condition { return visit(part, isWanted: !isWanted) }
      if case .trait(let other, let mask) = condition, other.key == trait.key, found == nil {
        let values = isWanted ? mask : ~mask & ((1 << UInt64(trait.values.count)) &- 1)
        found = values & ~(values &- 1)
      }
      for part in condition.parts { visit(part, isWanted: isWanted) }
    }
    if let audience = scheme.audience { visit(audience, isWanted: true) }
    return found
  }

  private mutating func figure(
    _ fact: FactDefinition, _ limits: [ExactDecimal], good: Int
  ) -> ExactDecimal {
    let limit = limits.randomElement(using: &generator) ?? ExactDecimal(100)
    if limit == .zero { return ExactDecimal(chance(good) ? 0 : 1) }
    let percent = Int128(Int.random(in: chance(good) ? 101..<220 : 20..<110, using: &generator))
    var scaled = limit.scaled / 100 * percent
    // As many digits as people write.
    let step = fact.kind == .wholeNumber ? ExactDecimal.scale : ExactDecimal.scale / 100
    scaled -= scaled % step
    let value = ExactDecimal(scaled: scaled)
    // A figure is one that can be written in its own unit.
    guard fact.bounds.contains(value),
      let rounded = fact.roundedValue(of: Fraction(value), fractionDigits: 2)
    else { return limit }
    return ExactDecimal(scaled: rounded)
  }
}

/// A row written as a submission.
struct SubmissionText {
  /// The figures by their keys and years, answers and traits as JSON.
  private var figures: [String: [String: String]] = [:]
  private var attestations: [String: String] = [:]
  private var texts: [String: String] = [:]
  private var base: [String: String] = [:]
  private let year: Int

  init(_ row: FactRow) {
    year = row.year ?? 2022
    for fact in row.given.sorted() {
      let definition = Catalogue.all.facts[fact]
      for place in FactRow.places {
        guard let scaled = row.scaled(fact, at: place) else { continue }
        let value = ExactDecimal(scaled: scaled)
        let digits = definition.unit.fraction(fromBaseUnits: Fraction(value))
          .printed(fractionDigits: 18, rounding: .nearest).digits
        switch definition.kind {
        case .attestation: attestations[definition.key] = value == .zero ? "false" : "true"
        case .text: texts[definition.key] = Self.text(of: definition)
        case .score: break
        case .figure, .wholeNumber:
          figures[definition.key, default: [:]]["\(year - place)"] = digits
        }
      }
    }
    for bound in row.bounds where row.scaled(bound.fact, at: bound.place) == nil {
      let definition = Catalogue.all.facts[bound.fact]
      figures[definition.key, default: [:]]["\(year - bound.place)"] =
        Self.text(of: bound.interval, definition)
    }
    for (number, trait) in Catalogue.all.traits.enumerated() where row[trait: number] != 0 {
      set(trait, row[trait: number])
    }
  }

  /// A bound as people write it; one end of two where no words say both.
  private static func text(of interval: Interval, _ fact: FactDefinition) -> String {
    func number(_ end: Interval.End) -> String {
      fact.unit.fraction(fromBaseUnits: Fraction(end.value))
        .printed(fractionDigits: 18, rounding: .nearest).digits + " " + fact.unit.symbol
    }
    if let lower = interval.lower, let upper = interval.upper, lower.isIncluded, upper.isIncluded {
      return "\"\(number(lower))～\(number(upper))\""
    }
    if let lower = interval.lower {
      return "\"\(lower.isIncluded ? ">= " : "> ")\(number(lower))\""
    }
    return interval.upper.map { "\"\($0.isIncluded ? "<= " : "< ")\(number($0))\"" } ?? "null"
  }

  /// A text as the form wants it.
  private static func text(of fact: FactDefinition) -> String {
    switch fact.textForm {
    case .industryCodes: "\"C39\""
    case .date: "\"2022-06-01\""
    case nil: "\"虚构\""
    }
  }

  private mutating func set(_ trait: Trait, _ mask: UInt64) {
    if trait.form == .flag {
      base[trait.key] = mask == 1 ? "true" : "false"
    } else {
      let names = trait.names(of: mask).map { "\"\($0)\"" }
      base[trait.key] =
        trait.form == .choices ? "[" + names.joined(separator: ",") + "]" : names.first
    }
  }

  /// Takes a supposition as a command line has it.
  mutating func set(_ setting: String) {
    let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
    let name = parts[0].split(separator: "@").map(String.init)
    if let trait = Catalogue.all.traits.first(where: { $0.key == name[0] }) {
      base[trait.key] = trait.form == .flag ? parts[1] : "\"\(parts[1])\""
      return
    }
    guard let fact = Catalogue.all.fact(named: name[0]) else { return }
    switch fact.kind {
    case .attestation: attestations[fact.key] = parts[1]
    case .text: texts[fact.key] = Self.text(of: fact)
    case .score: break
    case .figure, .wholeNumber:
      figures[fact.key, default: [:]][name.count > 1 ? name[1] : "\(year)"] = "\"\(parts[1])\""
    }
  }

  var json: String {
    func object(_ members: [String: String]) -> String {
      "{"
        + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
        .joined(separator: ",") + "}"
    }
    return object([
      "base": object(base), "year": "\(year)", "figures": object(figures.mapValues(object)),
      "attestations": object(attestations), "texts": object(texts),
    ])
  }
}
