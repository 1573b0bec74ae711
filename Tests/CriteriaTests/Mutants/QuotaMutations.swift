import Criteria
import Rules

extension Quota {
  /// Every copy of the quota with one mistake in one rule.
  var mutants: [(mutant: Mutant, quota: Quota)] {
    let vocabulary = Vocabulary(of: self)
    return rules.indices.flatMap { index in
      rules[index].mutations(vocabulary).map { change, rule in
        var changed = rules
        changed[index] = rule
        return (
          Mutant(kind: .quota, subject: "\(id)/\(index + 1)", change: change),
          Quota(id: id, title: title, source: source, rules: changed)
        )
      }
    }
  }
}

extension QuotaRule {
  fileprivate func mutations(_ vocabulary: Vocabulary) -> [(change: String, rule: QuotaRule)] {
    func copy(
      places: [Trait]? = nil, counted: Condition? = nil, limit: QuotaLimit? = nil
    ) -> QuotaRule {
      QuotaRule(
        text, at: place, by: places ?? self.places, counting: counted ?? self.counted,
        limit: limit ?? self.limit)
    }
    var found = counted.mutations(vocabulary).map {
      ("counted: \($0.kind.rawValue), \($0.change)", copy(counted: $0.condition))
    }
    found.append(("counts every base", copy(counted: .all([]))))
    for index in places.indices where places.count > 1 {
      var others = places
      let left = others.remove(at: index)
      found.append(("places without \(left.key)", copy(places: others)))
    }
    if places.count > 1 { found.append(("places in reverse", copy(places: places.reversed()))) }
    for trait in Catalogue.all.traits where !places.contains(where: { $0 === trait }) {
      found.append(("places by \(trait.key)", copy(places: [trait])))
    }
    switch limit {
    case .count(let number):
      for other in [number - 1, number + 1, number * 10] {
        found.append(("\(other) for \(number)", copy(limit: .count(other))))
      }
    case .share(let percent, let whole, let bonus):
      for other in [percent - 1, percent + 1, percent * 10] {
        found.append(
          (
            "\(other)% for \(percent)%",
            copy(limit: .share(percent: other, of: whole, oneMoreIf: bonus))
          ))
      }
      for mutation in whole.mutations(vocabulary) {
        found.append(
          (
            "of: \(mutation.change)",
            copy(limit: .share(percent: percent, of: mutation.condition, oneMoreIf: bonus))
          ))
      }
      for mutation in bonus.mutations(vocabulary) {
        found.append(
          (
            "one more if: \(mutation.change)",
            copy(limit: .share(percent: percent, of: whole, oneMoreIf: mutation.condition))
          ))
      }
      for other in [Condition.all([]), .any([])] {
        found.append(
          ("one more: \(other)", copy(limit: .share(percent: percent, of: whole, oneMoreIf: other)))
        )
      }
    }
    return found
  }
}
