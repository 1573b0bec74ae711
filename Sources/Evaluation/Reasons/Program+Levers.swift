import Rules

/// A condition without parts that would have to come to something else.
struct Lever {
  let node: Int
  let target: Truth
  /// The year in which it would, where each of several counts.
  let year: Int?
}

extension Program {
  /// The conditions of which one has to change for a condition not to come to the contrary of `target`: where
  /// several have to, the first of them. What is not known stands in no way.
  func levers(
    at node: Int, to target: Truth, over row: borrowing FactRow, shift: Int,
    _ outcomes: borrowing [Outcome]
  ) -> [Lever] {
    guard outcomes[node].truth == !target else { return [] }
    var found: [Lever] = []
    /// One part after the other until none comes to the contrary.
    func needsEach() {
      var isFirst = true
      forEachPart(of: node) { part in
        guard isFirst, outcomes[part].truth == !target else { return }
        found = levers(at: part, to: target, over: row, shift: shift, outcomes)
        isFirst = false
      }
    }
    /// Any one part.
    func needsOne() {
      forEachPart(of: node) { part in
        found += levers(at: part, to: target, over: row, shift: shift, outcomes)
      }
    }
    func add(_ part: Int, _ target: Truth) {
      found += levers(at: part, to: target, over: row, shift: shift, outcomes)
    }
    switch kind(of: node) {
    case .leaf(let isOfEachYear):
      guard isOfEachYear, target == .yes else {
        return [Lever(node: node, target: target, year: nil)]
      }
      // The others of its years have their turn once this one is right.
      let year = years(of: node).first {
        truth(ofYear: $0, at: node, over: row, shift: shift) == .no
      }
      return [Lever(node: node, target: target, year: year)]
    case .all: if target == .yes { needsEach() } else { needsOne() }
    case .any: if target == .yes { needsOne() } else { needsEach() }
    case .not: add(node + 1, !target)
    case .relaxable: add(node + 1, target)
    case .given:
      let answer = next(after: node + 1)
      let hasAnswer = answer < next(after: node)
      add(outcomes[node + 1].truth == .unknown && hasAnswer ? answer : node + 1, target)
    case .when:
      let then = next(after: node + 1)
      let otherwise = next(after: then)
      if outcomes[node + 1].truth != .no {
        add(then, target)
        add(node + 1, .no)
      }
      if outcomes[node + 1].truth != .yes {
        add(otherwise, target)
        add(node + 1, .yes)
      }
    }
    return found
  }

  /// The values of a row that a condition without parts reads.
  func values(of lever: Lever, in row: borrowing FactRow, shift: Int) -> [GivenValue] {
    let years = lever.year.map { $0..<$0 + 1 } ?? self.years(of: lever.node)
    var found: [GivenValue] = []
    for fact in facts(of: lever.node) {
      for place in isOfNoYear(lever.node) ? 0..<1 : years.shifted(by: shift)
      where row.scaled(fact, at: place) != nil
        || row.hasBounds && row.interval(of: fact, at: place) != nil
      {
        found.append(.fact(fact, yearsBack: place))
      }
    }
    if case .trait(let trait)? = question(at: lever.node), row[trait: trait] != 0 {
      found.append(.trait(trait))
    }
    return found
  }
}
