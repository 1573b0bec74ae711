import Criteria
import Rules

extension Scheme {
  /// Every item of the scheme with one mistake in it.
  var itemMutants: [ItemMutant] {
    let vocabulary = Vocabulary(of: self)
    return items.flatMap { item in
      item.mutations(vocabulary).map { kind, change, mutated in
        ItemMutant(
          mutant: Mutant(kind: kind, subject: identifier(of: item), change: change), item: mutated)
      }
    }
  }
}

extension Item {
  fileprivate typealias Mutation = (kind: Mutant.Kind, change: String, item: Item)

  fileprivate func mutations(_ vocabulary: Vocabulary) -> [Mutation] {
    let conditions = condition.mutations(vocabulary).map {
      ($0.kind, $0.change, copy(condition: $0.condition))
    }
    let natures = Nature.allCases.filter { $0 != nature }.map { other in
      (Mutant.Kind.nature, "\(other.label) for \(nature.label)", copy(nature: other))
    }
    let premises: [Mutation] =
      scope.premise == nil
      ? []
      : [
        (
          .scope, "of concern to those who give nothing",
          copy(scope: Scope(scope.label, scope.condition, exemption: scope.exemption))
        )
      ]
    return conditions + natures + otherReferences + otherScopes(vocabulary)
      + otherExemptions(vocabulary) + premises
  }

  private func copy(
    nature: Nature? = nil, scope: Scope? = nil, condition: Condition? = nil
  ) -> Item {
    .row(nature ?? self.nature, number, text, for: scope ?? self.scope) {
      condition ?? self.condition
    }
  }

  private var otherReferences: [Mutation] {
    guard let reference else { return [] }
    let general = Scheme.general2021
    return general.items.filter { general.identifier(of: $0) != reference.item }.map { other in
      (.reference, "第 \(other.number) 条 for \(reference.item)", copy(condition: other.condition))
    }
  }

  private func otherScopes(_ vocabulary: Vocabulary) -> [Mutation] {
    var found: [Mutation] = vocabulary.scopes.filter { $0.label != scope.label }.map { other in
      (
        .scope, "for \(other.label) instead of \(scope.label)",
        copy(scope: Scope(other.label, other.condition, exemption: scope.exemption))
      )
    }
    guard let condition = scope.condition else { return found }
    found.append((.scope, "for all", copy(scope: Scope("通用", nil, exemption: scope.exemption))))
    found += condition.mutations(vocabulary).map {
      (
        .scope, $0.change,
        copy(scope: Scope(scope.label, $0.condition, exemption: scope.exemption))
      )
    }
    return found
  }

  private func otherExemptions(_ vocabulary: Vocabulary) -> [Mutation] {
    var found: [Mutation] = vocabulary.exemptions.filter {
      String(describing: $0) != scope.exemption.map { String(describing: $0) }
    }.map {
      (
        .exemption, "another's: \($0)",
        copy(scope: Scope(scope.label, scope.condition, exemption: $0))
      )
    }
    guard let exemption = scope.exemption else { return found }
    found += exemption.mutations(vocabulary).map {
      (
        .exemption, $0.change,
        copy(scope: Scope(scope.label, scope.condition, exemption: $0.condition))
      )
    }
    found.append((.exemption, "none", copy(scope: Scope(scope.label, scope.condition))))
    let negated = Scope(scope.label, scope.condition, exemption: .not(exemption))
    found.append((.exemption, "negated", copy(scope: negated)))
    return found
  }
}

extension Scheme {
  /// The same scheme with other items, for other bases or of another year.
  func copy(
    items: [Item]? = nil, audience: Condition?? = nil, lastFullYear: Int?? = nil
  ) -> Scheme {
    Scheme(
      id: id, aliases: aliases, title: title, source: source,
      lastFullYear: lastFullYear ?? self.lastFullYear, purpose: purpose,
      audience: audience ?? self.audience, sections: [], items: items ?? self.items)
  }

  /// The scheme with a mistake in whom it is for or of which year it is.
  var schemeMutants: [(mutant: Mutant, scheme: Scheme)] {
    func mutant(_ kind: Mutant.Kind, _ change: String) -> Mutant {
      Mutant(kind: kind, subject: id, change: change)
    }
    var found: [(Mutant, Scheme)] = []
    if let audience {
      found.append((mutant(.audience, "for every base"), copy(audience: .some(nil))))
      found.append((mutant(.audience, "negated"), copy(audience: .not(audience))))
      for mutation in audience.mutations(Vocabulary(of: self)) {
        found.append((mutant(.audience, mutation.change), copy(audience: mutation.condition)))
      }
    }
    let otherYears: [Int?] =
      if let year = lastFullYear { [year - 1, year + 1, nil] } else { [2019, 2020, 2021, 2022] }
    for year in otherYears {
      let name = year.map(String.init) ?? "the row's own"
      found.append((mutant(.lastFullYear, name), copy(lastFullYear: .some(year))))
    }
    return found
  }
}
