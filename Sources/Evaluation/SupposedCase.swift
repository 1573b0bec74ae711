public import Rules

/// What a base's verdict would be with one value of what it leaves open.
public struct SupposedCase: Sendable {
  /// What is supposed: a value of each thing that is left open.
  public let suppositions: [Supposition]
  /// What all items come to then.
  public let verdict: Verdict
  /// The items that fail then, by their place in the scheme; none where the verdict is in favour.
  public let failing: [Int]
}

/// One thing that a base may leave open, with one value.
public enum Supposition: Sendable {
  /// What the base might say of itself: the one value of a trait whose bit is set.
  case trait(Trait, mask: UInt64)
  /// The items with the scope are for the base.
  case scope(Scope)
}

/// Something that a base may leave open and that decides which items are for it, or which branch of a
/// condition is demanded of it.
struct Opening: Sendable {
  /// The nodes that ask for it.
  let nodes: [Int]
  /// Its values: of a trait a bit each, of a comparison that it holds (1) or does not (2).
  let values: [UInt64]
  let suppositions: [Supposition]

  /// What may be left open in a scheme.
  ///
  /// - Parameter nodes: Those of each item's condition and scope.
  static func all(
    of scheme: Scheme, _ nodes: [(condition: Int, scope: Int?)], in program: Program,
    _ catalogue: Catalogue
  ) -> [Opening] {
    // A return is only whole or not, and a base of several fields may leave out what each may.
    guard scheme.purpose != .annualReturn else { return [] }
    var openings: [Opening] = []
    // They are few, so that a list serves better than a set.
    var traits: [Int] = []
    var scopes: [FactDefinition] = []
    for item in scheme.items where item.nature.decides {
      for condition in item.conditions {
        for trait in condition.traits {
          guard let number = catalogue.number(of: trait), !traits.contains(number) else { continue }
          traits.append(number)
          let masks = trait.values.indices.map { 1 << UInt64($0) as UInt64 }
          openings.append(
            Opening(
              nodes: program.nodes(asking: .trait(number)), values: masks,
              suppositions: masks.map { .trait(trait, mask: $0) }))
        }
      }
    }
    for (index, item) in scheme.items.enumerated() {
      guard case .comparison(let comparison)? = item.scope.condition, let node = nodes[index].scope,
        !scopes.contains(where: { $0.key == comparison.fact.key })
      else { continue }
      scopes.append(comparison.fact)
      // The others are those of the opposite scope.
      let opposite = scheme.items.first { other in
        guard case .not(.comparison(let negated))? = other.scope.condition else { return false }
        return negated.fact.key == comparison.fact.key
      }
      guard let opposite else { continue }
      openings.append(
        Opening(
          nodes: program.nodes(asking: .comparison(node)), values: [1, 2],
          suppositions: [.scope(item.scope), .scope(opposite.scope)]))
    }
    return openings.filter { !$0.nodes.isEmpty }
  }
}

extension Judge {
  /// The most combinations of values that are gone through.
  private static var mostCases: Int { 64 }

  /// The verdict that every value comes to of what is open, or `nil` where they differ or some of them
  /// leave it open.
  ///
  /// What is supposed is supposed everywhere in the scheme: a base is not of one series in one row and
  /// of the other in the next.
  func verdictOfEveryCase(_ row: borrowing FactRow, _ judgement: borrowing Judgement) -> Verdict? {
    let open = openings(in: judgement)
    guard !open.isEmpty else { return nil }
    var common: Verdict?
    forEachCase(of: open, row, judgement) { _, verdict, _ in
      guard verdict != .undetermined, common == nil || common == verdict else {
        common = nil
        return false
      }
      common = verdict
      return true
    }
    return common
  }

  /// What each value comes to, of as few things as suffice for all to come to the same.
  func everyCase(_ row: borrowing FactRow, _ judgement: borrowing Judgement) -> [SupposedCase] {
    let open = openings(in: judgement)
    for count in 1...max(1, open.count) {
      for chosen in Self.choices(count, of: open) {
        var cases: [SupposedCase] = []
        var isCommon = true
        forEachCase(of: chosen, row, judgement) { suppositions, verdict, statuses in
          isCommon = verdict != .undetermined && (cases.first.map { $0.verdict == verdict } ?? true)
          cases.append(
            SupposedCase(
              suppositions: suppositions, verdict: verdict, failing: failing(statuses)))
          return isCommon
        }
        if isCommon { return cases }
      }
    }
    return []
  }

  private func failing(_ statuses: [Status]) -> [Int] {
    statuses.indices.filter { statuses[$0] == .fail && scheme.items[$0].nature.decides }
  }

  /// What is left open, as far as its combinations can be gone through.
  private func openings(in judgement: borrowing Judgement) -> [Opening] {
    var open: [Opening] = []
    var count = 1
    for opening in openings
    where judgement.outcomes[opening.nodes[0]].truth == .unknown
      && count * opening.values.count <= Self.mostCases
    {
      open.append(opening)
      count *= opening.values.count
    }
    return open
  }

  /// The ways to choose so many of them, in their order.
  private static func choices(_ count: Int, of openings: [Opening]) -> [[Opening]] {
    guard count > 0 else { return [[]] }
    guard openings.count >= count, let first = openings.first else { return [] }
    let rest = Array(openings.dropFirst())
    return choices(count - 1, of: rest).map { [first] + $0 } + choices(count, of: rest)
  }

  /// Hands over each combination of values with what it comes to, until told to stop.
  private func forEachCase(
    of open: [Opening], _ row: borrowing FactRow, _ judgement: borrowing Judgement,
    _ body: ([Supposition], Verdict, [Status]) -> Bool
  ) {
    var outcomes = judgement.outcomes
    var statuses: [Status] = []
    let count = open.reduce(1) { $0 * $1.values.count }
    for number in 0..<count {
      var rest = number
      var suppositions: [Supposition] = []
      for opening in open {
        let value = rest % opening.values.count
        rest /= opening.values.count
        program.suppose(opening.values[value], at: opening.nodes, in: &outcomes)
        suppositions.append(opening.suppositions[value])
      }
      program.conclude(&outcomes, row)
      putStatuses(of: row, outcomes, into: &statuses)
      let verdict = verdict(of: statuses, isFor: judgement.isFor)
      guard body(suppositions, verdict, statuses) else { return }
    }
  }
}
