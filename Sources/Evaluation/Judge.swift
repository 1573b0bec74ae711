public import Rules

/// Judges rows of values under one scheme.
///
/// A judge is made once for a scheme; judging a row walks flat arrays and makes no words.
public struct Judge: Sendable {
  public let scheme: Scheme
  /// The last full year that rows are looked at from; `nil` for each row's own.
  public let lastFullYear: Int?
  let catalogue: Catalogue
  let program: Program
  private let entries: [Entry]
  /// The node of the condition that says which bases the scheme is for.
  private let audience: Int?
  /// Whether the scheme has a table at all.
  private let hasRows: Bool

  /// The nodes of an item's conditions.
  struct Entry: Sendable {
    let nature: Nature
    let condition: Int
    let scope: Int?
    let exemption: Int?
  }

  /// - Parameter lastFullYear: The year to judge as of instead of the scheme's own.
  /// - Precondition: the scheme is one of the catalogue's.
  public init(_ scheme: Scheme, in catalogue: Catalogue, asOf lastFullYear: Int? = nil) {
    self.scheme = scheme
    self.lastFullYear = lastFullYear ?? scheme.lastFullYear
    self.catalogue = catalogue
    var program = Program()
    entries = scheme.items.map { item in
      Entry(
        nature: item.nature,
        condition: program.append(item.condition, in: catalogue),
        scope: item.scope.condition.map { program.append($0, in: catalogue) },
        exemption: item.scope.exemption.map { program.append($0, in: catalogue) })
    }
    audience = scheme.audience.map { program.append($0, in: catalogue) }
    self.program = program
    hasRows = entries.contains { $0.nature.isTableRow }
  }

  /// Whether the scheme is for the base: `.unknown` where the base does not say what decides it.
  public func isFor(_ row: borrowing FactRow) -> Truth {
    guard let audience else { return .yes }
    var outcomes = Array(
      repeating: Program.Outcome(truth: .unknown, isOnLimit: false), count: program.nodes.count)
    return program.run(audience, over: row, reading: .printed, into: &outcomes)
  }

  /// What a row comes to under the scheme.
  public func judge(_ row: borrowing FactRow, reading: SignReading) -> Judgement {
    var judgement = Judgement()
    judge(row, reading: reading, into: &judgement)
    return judgement
  }

  /// The same, in the storage of an earlier judgement.
  public func judge(
    _ row: borrowing FactRow, reading: SignReading, into judgement: inout Judgement
  ) {
    judgement.reset(nodes: program.nodes.count, hasRows: hasRows)
    let seen = row.seen(from: lastFullYear)
    if let audience {
      let isFor = program.run(audience, over: seen, reading: reading, into: &judgement.outcomes)
      judgement.isForeign = isFor == .no
    }
    for entry in entries {
      let status = status(of: entry, seen, reading, &judgement.outcomes)
      judgement.add(status, nature: entry.nature)
    }
  }

  private func status(
    of entry: Entry, _ row: FactRow, _ reading: SignReading,
    _ outcomes: inout [Program.Outcome]
  ) -> Status {
    func run(_ node: Int?) -> Truth? {
      node.map { program.run($0, over: row, reading: reading, into: &outcomes) }
    }
    let truth = program.run(entry.condition, over: row, reading: reading, into: &outcomes)
    let scope = run(entry.scope) ?? .yes
    let exemption = run(entry.exemption) ?? .no
    if scope == .no || exemption == .yes { return .notApplicable }
    if scope == .unknown { return .missing }
    // A base that meets the item anyway need not say whether it is exempt.
    if exemption == .unknown, truth != .yes { return .missing }
    switch truth {
    case .yes: return .pass
    case .no: return .fail
    case .unknown: return lacksFigure(entry.condition, outcomes) ? .missing : .review
    }
  }

  /// Whether an undecided condition waits for a figure, rather than for judgements alone.
  func lacksFigure(_ index: Int, _ outcomes: [Program.Outcome]) -> Bool {
    let node = program.nodes[index]
    guard outcomes[index].truth == .unknown else { return false }
    switch node.operation {
    case .compare, .compareFacts, .trait, .reported: return true
    case .attestation, .scored: return false
    case .all, .any:
      var part = index + 1
      while part < node.end {
        if lacksFigure(part, outcomes) { return true }
        part = program.nodes[part].end
      }
      return false
    case .when:
      let then = program.nodes[index + 1].end
      switch outcomes[index + 1].truth {
      case .yes: return lacksFigure(then, outcomes)
      case .no: return lacksFigure(program.nodes[then].end, outcomes)
      case .unknown: return true
      }
    case .given: return lacksFigure(program.nodes[index + 1].end, outcomes)
    case .not, .relaxable: return lacksFigure(index + 1, outcomes)
    }
  }

  /// The answers that the figures contradict: where both are given and at odds, the file is in error.
  public func contradictedAnswers(in row: FactRow) -> [FactDefinition] {
    let seen = row.seen(from: lastFullYear)
    var judgement = Judgement()
    judge(row, reading: .printed, into: &judgement)
    var found: [FactDefinition] = []
    func visit(_ condition: Condition, at node: Int) {
      if case .given(_, .attestation(let fact)?) = condition,
        !(fact.isOfThreeYears && seen.isSeenFromAnotherYear),
        let answer = seen.attestation(catalogue.assignedNumber(of: fact)),
        judgement.outcomes[node + 1].truth != .unknown,
        judgement.outcomes[node + 1].truth != Truth(answer),
        !found.contains(where: { $0.key == fact.key })
      {
        found.append(fact)
      }
      var next = node + 1
      for part in condition.parts {
        visit(part, at: next)
        next = program.nodes[next].end
      }
    }
    for (index, item) in scheme.items.enumerated() {
      visit(item.condition, at: entries[index].condition)
    }
    return found
  }

  /// The node of an item's condition.
  func conditionNode(ofItem index: Int) -> Int { entries[index].condition }

}

/// What a row came to under a scheme, item by item.
public struct Judgement: Sendable {
  /// A status for each of the scheme's items, in their order.
  public private(set) var statuses: [Status] = []
  var outcomes: [Program.Outcome] = []
  private var hasFailure = false
  private var hasGap = false
  private var hasApplicableRow = false
  /// Whether the scheme is not for the base at all.
  var isForeign = false

  init() {}

  /// The verdict: a failed exclusion, admission or constraint decides against the base; one that is
  /// not known leaves it open, and so does a table that is not for the base, or nothing of it.
  public var verdict: Verdict {
    if hasFailure { return .ineligible }
    return hasGap || isForeign || !hasApplicableRow ? .undetermined : .eligible
  }

  mutating func reset(nodes: Int, hasRows: Bool) {
    statuses.removeAll(keepingCapacity: true)
    if outcomes.count != nodes {
      outcomes = Array(repeating: .init(truth: .unknown, isOnLimit: false), count: nodes)
    }
    hasFailure = false
    hasGap = false
    hasApplicableRow = !hasRows
    isForeign = false
  }

  mutating func add(_ status: Status, nature: Nature) {
    statuses.append(status)
    switch status {
    case .fail: hasFailure = hasFailure || nature.decides
    case .missing, .review: hasGap = hasGap || nature.decides
    case .pass, .notApplicable: break
    }
    if status != .notApplicable, nature.isTableRow {
      hasApplicableRow = true
    }
  }
}
