public import Rules

/// Holds a batch of submissions against a quota.
public struct QuotaCheck: Sendable {
  /// What a rule came to in one place.
  public struct Finding: Sendable {
    public let rule: QuotaRule
    /// The name of the place, or `nil` where the submissions do not say it.
    public let place: String?
    /// How many submissions of the place there are in the batch.
    public let members: Int
    /// The most that the place may put forward.
    public let limit: Int
    /// The most that it could be if all that is not known spoke for it.
    public let mostIfAllKnown: Int
    /// The submissions that count, by their index in the batch.
    public let counted: [Int]
    /// Those of which it is not known whether they count.
    public let unknown: [Int]

    public var status: Status {
      if place == nil { return .missing }
      if counted.count > mostIfAllKnown { return .fail }
      return counted.count + unknown.count > limit ? .missing : .pass
    }
  }

  private struct CompiledRule {
    let rule: QuotaRule
    let places: [(trait: Trait, number: Int)]
    let counted: Int
    let whole: Int?
    let bonus: Int?
  }

  private let program: Program
  private let rules: [CompiledRule]

  /// - Precondition: the catalogue knows the facts and traits of the quota.
  public init(_ quota: Quota, in catalogue: Catalogue) {
    var program = Program()
    rules = quota.rules.map { rule in
      var whole: Int?
      var bonus: Int?
      if case .share(_, let of, let oneMoreIf) = rule.limit {
        whole = program.append(of, in: catalogue)
        bonus = program.append(oneMoreIf, in: catalogue)
      }
      return CompiledRule(
        rule: rule,
        places: rule.places.compactMap { trait in
          catalogue.number(of: trait).map { (trait: trait, number: $0) }
        },
        counted: program.append(rule.counted, in: catalogue), whole: whole, bonus: bonus)
    }
    self.program = program
  }

  /// What each rule comes to in each place that puts something forward, in the order of the rules
  /// and of the first submission of a place.
  public func findings(for rows: [FactRow]) -> [Finding] {
    rules.flatMap { rule -> [Finding] in
      var order: [String?] = []
      var members: [String?: [Int]] = [:]
      for (index, row) in rows.enumerated() {
        let place = place(of: row, rule)
        if members[place] == nil { order.append(place) }
        members[place, default: []].append(index)
      }
      return order.compactMap { place in
        finding(of: rule, in: place, members[place] ?? [], rows)
      }
    }
  }

  private func finding(
    of rule: CompiledRule, in place: String?, _ members: [Int], _ rows: [FactRow]
  ) -> Finding? {
    let counted = members.filter { truth(at: rule.counted, rows[$0]) == .yes }
    let unknown = members.filter { truth(at: rule.counted, rows[$0]) == .unknown }
    guard !counted.isEmpty || !unknown.isEmpty else { return nil }
    return Finding(
      rule: rule.rule, place: place, members: members.count,
      limit: limit(of: rule, members, rows, counting: [.yes]),
      mostIfAllKnown: limit(of: rule, members, rows, counting: [.yes, .unknown]),
      counted: counted, unknown: unknown)
  }

  private func limit(
    of rule: CompiledRule, _ members: [Int], _ rows: [FactRow], counting truths: Set<Truth>
  ) -> Int {
    switch rule.rule.limit {
    case .count(let limit): return limit
    case .share(let percent, _, _):
      func satisfying(_ node: Int?) -> Int {
        guard let node else { return 0 }
        return members.count { truths.contains(truth(at: node, rows[$0])) }
      }
      return satisfying(rule.whole) * percent / 100 + (satisfying(rule.bonus) > 0 ? 1 : 0)
    }
  }

  private func place(of row: FactRow, _ rule: CompiledRule) -> String? {
    for (trait, number) in rule.places {
      let mask = row[trait: number]
      // The fallback of a trait that follows from the city names no place.
      if mask != 0, trait.fallback.map({ mask != 1 << UInt64($0) }) ?? true {
        return trait.names(of: mask).joined(separator: "、")
      }
    }
    return nil
  }

  private func truth(at node: Int, _ row: FactRow) -> Truth {
    var outcomes = Array(
      repeating: Program.Outcome(truth: .unknown, isOnLimit: false), count: program.nodes.count)
    return program.run(node, over: row, reading: .printed, into: &outcomes)
  }
}
