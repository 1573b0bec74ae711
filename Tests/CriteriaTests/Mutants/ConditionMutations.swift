@testable import Rules

extension Condition {
  /// Every copy of the condition with one mistake in it, at the top or in any of its parts.
  func mutations(_ vocabulary: Vocabulary) -> [ConditionMutation] {
    ownMutations(vocabulary)
      + parts.enumerated().flatMap { index, part in
        part.mutations(vocabulary).map { mutation in
          ConditionMutation(
            kind: mutation.kind, change: mutation.change,
            condition: replacing(partAt: index, with: mutation.condition))
        }
      }
  }

  /// The same condition with another part.
  private func replacing(partAt index: Int, with part: Condition) -> Condition {
    var changed = parts
    changed[index] = part
    switch self {
    case .comparison, .attestation, .trait, .scored, .reported: return self
    case .all: return .all(changed)
    case .any: return .any(changed)
    case .not: return .not(part)
    case .relaxable: return .relaxable(part)
    case .when: return .when(changed[0], then: changed[1], otherwise: changed[2])
    case .given: return .given(changed[0], otherwise: changed.dropFirst().first)
    }
  }

  private func ownMutations(_ vocabulary: Vocabulary) -> [ConditionMutation] {
    func mutation(_ kind: Mutant.Kind, _ change: String, _ condition: Condition)
      -> ConditionMutation
    {
      ConditionMutation(kind: kind, change: change, condition: condition)
    }
    switch self {
    case .comparison(let comparison):
      return comparison.mutations(vocabulary)
    case .attestation(let fact):
      let facts = vocabulary.others(than: fact).map {
        mutation(.fact, "\($0.key) for \(fact.key)", .attestation($0))
      }
      guard fact.isOfThreeYears else { return facts }
      return facts
        + [
          mutation(
            .period, "\(fact.key) of any years", .attestation(fact.copy(ofThreeYears: false)))
        ]
    case .scored(let fact):
      return vocabulary.others(than: fact).map {
        mutation(.fact, "\($0.key) for \(fact.key)", .scored($0))
      }
    case .reported(let fact, let years):
      let facts = vocabulary.others(than: fact).map {
        mutation(.fact, "\($0.key) for \(fact.key)", .reported($0, years: years))
      }
      // A text and an answer are of no year.
      guard fact.kind.isFigure else { return facts }
      return facts
        + (1...FactRow.recentYears).filter { $0 != years }.map {
          mutation(.period, "\(fact.key) of \($0) years for \(years)", .reported(fact, years: $0))
        }
    case .trait(let trait, let mask):
      return trait.otherMasks(than: mask).map { other in
        let names = trait.names(of: other).joined(separator: "、")
        return mutation(
          .trait, "\(trait.key) \(names) for \(trait.names(of: mask).joined(separator: "、"))",
          .trait(trait, mask: other))
      }
    case .all(let parts):
      return Self.withoutEach(of: parts, Condition.all)
        + (parts.count == 1 ? [] : [mutation(.connective, "或 for 且", .any(parts))])
    case .any(let parts):
      return Self.withoutEach(of: parts, Condition.any)
        + (parts.count == 1 ? [] : [mutation(.connective, "且 for 或", .all(parts))])
    case .when(let premise, let then, let otherwise):
      return [
        mutation(.branch, "branches swapped", .when(premise, then: otherwise, otherwise: then)),
        mutation(.branch, "never the exception", otherwise),
        mutation(.branch, "always the exception", then),
      ]
    case .given(let decisive, let otherwise):
      let always = mutation(.fallback, "decides whether given or not", decisive)
      guard let otherwise else { return [always, mutation(.fallback, "never", .all([]))] }
      return [
        always, mutation(.fallback, "nothing stands in", .given(decisive, otherwise: nil)),
        mutation(.fallback, "only what stands in", otherwise),
      ]
    case .not(let part): return [mutation(.negation, "negation missing", part)]
    case .relaxable(let part): return [mutation(.relaxation, "relaxation missing", part)]
    }
  }

  private static func withoutEach(
    of parts: [Condition], _ whole: ([Condition]) -> Condition
  ) -> [ConditionMutation] {
    guard parts.count > 1 else { return [] }
    return parts.indices.map { index in
      var rest = parts
      rest.remove(at: index)
      return ConditionMutation(
        kind: .part, change: "part \(index + 1) of \(parts.count) left out", condition: whole(rest))
    }
  }
}

extension Trait {
  /// The masks that name one value for another, one more or one fewer.
  fileprivate func otherMasks(than mask: UInt64) -> [UInt64] {
    let bits = values.indices.map { 1 << UInt64($0) as UInt64 }
    let exchanged = mask.nonzeroBitCount == 1 ? bits.filter { $0 != mask } : []
    let toggled = bits.map { mask ^ $0 }.filter { $0 != 0 && !exchanged.contains($0) }
    return exchanged + toggled
  }
}

extension Comparison {
  fileprivate func mutations(_ vocabulary: Vocabulary) -> [ConditionMutation] {
    func copy(
      _ kind: Mutant.Kind, _ change: String, fact: FactDefinition? = nil, period: Period? = nil,
      relation: Relation? = nil, limit: Limit? = nil, bar: BarEvidence?? = nil
    ) -> ConditionMutation {
      ConditionMutation(
        kind: kind, change: "\(self.fact.key): \(change)",
        condition: .comparison(
          Comparison(
            fact: fact ?? self.fact, period: period ?? self.period,
            relation: relation ?? self.relation, limit: limit ?? self.limit,
            bar: bar ?? self.bar)))
    }
    var found = Relation.allCases.filter { $0 != relation }.map {
      copy(.sign, "\($0.rawValue) for \(relation.rawValue)", relation: $0)
    }
    if bar != nil { found.append(copy(.bar, "sign not in doubt", bar: .some(nil))) }
    found += otherLimits(vocabulary).map { copy(.limit, $0.change, limit: $0.limit) }
    found += vocabulary.others(than: fact).map { copy(.fact, "\($0.key) instead", fact: $0) }
    found += fact.otherDerivations(vocabulary).map {
      copy(.derivation, $0.change, fact: $0.fact)
    }
    // Only of growth there is a mean of years that is no sum.
    found += vocabulary.periods.filter {
      $0 != period && ($0 != .meanOfThreeYears || fact.isGrowth)
    }
    .map { copy(.period, "\($0) for \(period)", period: $0) }
    return found
  }

  private func otherLimits(_ vocabulary: Vocabulary) -> [(change: String, limit: Limit)] {
    switch limit {
    case .fact(let other):
      return vocabulary.others(than: other).map { ("against \($0.key)", .fact($0)) }
    case .quantity(let baseUnits, let unit):
      let digits = unit.fraction(fromBaseUnits: Fraction(baseUnits))
        .printed(fractionDigits: ExactDecimal.fractionDigits, rounding: .nearest).digits
      let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
      var step = ExactDecimal.scale
      for _ in 0..<decimals { step /= 10 }
      guard let lastDigit = unit.inBaseUnits(ExactDecimal(scaled: step)) else { return [] }
      let others: [(String, Int128)] = [
        ("a unit of the last digit more", baseUnits.scaled + lastDigit.scaled),
        ("a unit of the last digit less", baseUnits.scaled - lastDigit.scaled),
        ("ten times", baseUnits.scaled * 10),
      ]
      return others.filter { $0.1 != baseUnits.scaled }.map { change, scaled in
        (
          "\(change) than \(digits) \(unit.symbol)",
          .quantity(baseUnits: ExactDecimal(scaled: scaled), unit: unit)
        )
      }
    }
  }
}

extension FactDefinition {
  /// Whether it is a change in percent, which a mean can be taken of.
  fileprivate var isGrowth: Bool { bounds == Growth.bounds && units == Growth.units }

  /// The same fact computed from other figures, by another factor or not at all.
  fileprivate func otherDerivations(
    _ vocabulary: Vocabulary
  ) -> [(change: String, fact: FactDefinition)] {
    guard let derivation else { return [] }
    var others: [(String, Derivation?)] = [("not computed", nil)]
    switch derivation {
    case .quotient(let part, let whole, let multiplier):
      others += vocabulary.others(than: whole).map {
        ("over \($0.key)", .quotient(of: part, over: $0, multiplier: multiplier))
      }
      others += vocabulary.others(than: part).map {
        ("of \($0.key)", .quotient(of: $0, over: whole, multiplier: multiplier))
      }
      others += [
        ("upside down", .quotient(of: whole, over: part, multiplier: multiplier)),
        ("ten times", .quotient(of: part, over: whole, multiplier: multiplier * 10)),
      ]
    case .multiple(let fact, let numerator, let denominator):
      others += vocabulary.others(than: fact).map {
        ("from \($0.key)", .multiple(of: $0, numerator: numerator, denominator: denominator))
      }
      others += [
        ("upside down", .multiple(of: fact, numerator: denominator, denominator: numerator)),
        ("ten times", .multiple(of: fact, numerator: numerator * 10, denominator: denominator)),
      ]
    }
    return others.map { ($0.0, copy(derivation: .some($0.1))) }
  }

  fileprivate func copy(
    derivation: Derivation?? = nil, ofThreeYears: Bool? = nil
  ) -> FactDefinition {
    FactDefinition(
      key: key, label: label, kind: kind, unit: unit, units: units, bounds: bounds,
      plausible: plausible, wholes: wholes, derivation: derivation ?? self.derivation,
      definition: definition, returnRow: returnRow, isOfThreeYears: ofThreeYears ?? isOfThreeYears,
      isOfOneCity: isOfOneCity, mayExceedWholes: mayExceedWholes, lookalike: lookalike)
  }
}
