public import Rules

/// Judges rows of values under one scheme.
///
/// A judge is made once for a scheme; judging a row walks flat arrays and makes no words. It is a class only
/// so that it is handed on for the price of a reference; it never changes.
public final class Judge: Sendable {
  /// What is judged by.
  public let scheme: Scheme
  /// The last full year that rows are looked at from; `nil` for each row's own.
  public let lastFullYear: Int?
  let catalogue: Catalogue
  let program: Program
  /// The nature of each item, in the scheme's order.
  private let natures: [Nature]
  private let entries: [Entry]
  /// The node of the condition that says which bases the scheme is for.
  private let audience: Int?
  /// What a base may leave open that decides which items are for it, or which branch of one.
  let openings: [Opening]

  /// The nodes of an item's conditions.
  private struct Entry: Sendable {
    let condition: Int
    let scope: Int?
    let exemption: Int?
    /// The fact that must be given for the item to concern the base.
    let premise: Int?
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
        condition: program.append(item.condition, in: catalogue),
        scope: item.scope.condition.map { program.append($0, in: catalogue) },
        exemption: item.scope.exemption.map { program.append($0, in: catalogue) },
        premise: item.scope.premise.map { catalogue.assignedNumber(of: $0) })
    }
    natures = scheme.items.map { $0.nature }
    openings = Opening.all(
      of: scheme, entries.map { ($0.condition, $0.scope) }, in: program, catalogue)
    audience = scheme.audience.map { program.append($0, in: catalogue) }
    self.program = program
  }

  /// What a row comes to under the scheme.
  public func judge(_ row: borrowing FactRow, reading: SignReading) -> Judgement {
    var judgement = Judgement()
    judge(row, reading: reading, into: &judgement)
    return judgement
  }

  /// The same, in the storage of an earlier judgement: nothing is allocated where that was made by the
  /// same judge.
  public func judge(
    _ row: borrowing FactRow, reading: SignReading, into judgement: inout Judgement
  ) {
    if judgement.outcomes.count != program.count { judgement.outcomes = program.emptyOutcomes }
    judgement.reading = reading
    judgement.standsOnLimitInDoubt = program.run(
      over: row, shift: row.shift(seenFrom: lastFullYear), reading: reading,
      into: &judgement.outcomes)
    judgement.isFor = audience.map { judgement.outcomes[$0].truth } ?? .yes
    putStatuses(of: row, judgement.outcomes, into: &judgement.statuses)
    judgement.verdict = Verdict(
      of: judgement.statuses, natures: natures, isFor: judgement.isFor)
    judgement.isOfEveryCase = false
    if judgement.verdict == .undetermined, judgement.isFor != .no, !openings.isEmpty,
      let verdict = verdictOfEveryCase(row, judgement)
    {
      judgement.verdict = verdict
      judgement.isOfEveryCase = true
    }
  }

  /// The statuses of all items by what the conditions came to.
  func putStatuses(
    of row: borrowing FactRow, _ outcomes: borrowing [Program.Outcome],
    into statuses: inout [Status]
  ) {
    if statuses.count != entries.count {
      statuses = Array(repeating: .notApplicable, count: entries.count)
    }
    var statuses = statuses.mutableSpan
    for index in entries.indices {
      let isWithoutPremise = entries[index].premise.map { !row.isGiven($0) } ?? false
      statuses[index] =
        isWithoutPremise ? .notApplicable : status(of: entries[index], outcomes)
    }
  }

  /// The verdict that follows from statuses of this scheme's items.
  func verdict(of statuses: [Status], isFor: Truth) -> Verdict {
    Verdict(of: statuses, natures: natures, isFor: isFor)
  }

  /// The judgement of the same row with the signs in doubt read the other way, where that can differ.
  func otherReading(of judgement: Judgement, _ row: borrowing FactRow) -> Judgement? {
    judgement.standsOnLimitInDoubt ? judge(row, reading: judgement.reading.other) : nil
  }

  /// The items of which a figure stands exactly on a limit whose sign is in doubt, where that matters to
  /// them.
  public func itemsOnThreshold(in judgement: Judgement, _ row: borrowing FactRow) -> [Int] {
    guard judgement.standsOnLimitInDoubt else { return [] }
    return entries.indices.filter { index in
      let entry = entries[index]
      let ofCondition = program.explainsByLimit(entry.condition, judgement.outcomes)
      if ofCondition == true { return true }
      let ofScope = entry.scope.map { program.explainsByLimit($0, judgement.outcomes) } ?? false
      if let ofCondition, let ofScope { return ofCondition || ofScope }
      let explainer = Explainer(
        judge: self, row: row.seen(from: lastFullYear), judgement: judgement)
      return explainer.finding(ofItem: index, otherStatus: .pass).threshold != nil
    }
  }

  /// The items that rest on a figure of which only a bound is known.
  public func itemsByBound(in judgement: Judgement, _ row: borrowing FactRow) -> [Int] {
    guard row.hasBounds else { return [] }
    let explainer = Explainer(
      judge: self, row: row.seen(from: lastFullYear), judgement: judgement)
    return scheme.items.indices.filter { index in
      explainer.finding(ofItem: index, otherStatus: judgement.statuses[index]).isByBound
    }
  }

  /// The status of one item on a row that is looked at from `shift` years before its own.
  func status(
    ofItem index: Int, over row: borrowing FactRow, shift: Int, reading: SignReading,
    into outcomes: inout [Program.Outcome]
  ) -> Status {
    let entry = entries[index]
    for node in [entry.condition, entry.scope, entry.exemption] {
      if let node { program.run(node, over: row, shift: shift, reading: reading, into: &outcomes) }
    }
    if let premise = entry.premise, !row.isGiven(premise) { return .notApplicable }
    return status(of: entry, outcomes)
  }

  private func status(of entry: Entry, _ outcomes: borrowing [Program.Outcome]) -> Status {
    let truth = outcomes[entry.condition].truth
    if truth == .yes, entry.scope == nil, entry.exemption == nil { return .pass }
    let scope = entry.scope.map { outcomes[$0].truth } ?? .yes
    let exemption = entry.exemption.map { outcomes[$0].truth } ?? .no
    if scope == .no || exemption == .yes { return .notApplicable }
    if scope == .unknown { return .missing }
    // A base that meets the item anyway need not say whether it is exempt.
    if exemption == .unknown, truth != .yes { return .missing }
    switch truth {
    case .yes: return .pass
    case .no: return .fail
    case .unknown: return program.lacksFigure(entry.condition, outcomes) ? .missing : .review
    }
  }

  // MARK: - The conditions of an item

  /// The nodes of an item's conditions, which stand one behind the other.
  func nodes(ofItem index: Int) -> Range<Int> {
    let entry = entries[index]
    let last = entry.exemption ?? entry.scope ?? entry.condition
    return entry.condition..<program.next(after: last)
  }

  /// The status of one item by what its conditions came to.
  func status(
    ofItem index: Int, _ row: borrowing FactRow, _ outcomes: borrowing [Program.Outcome]
  ) -> Status {
    if let premise = entries[index].premise, !row.isGiven(premise) { return .notApplicable }
    return status(of: entries[index], outcomes)
  }

  /// What an item demands, beside its node.
  func condition(ofItem index: Int) -> PlacedCondition {
    PlacedCondition(condition: scheme.items[index].condition, node: entries[index].condition)
  }

  /// What makes an item one for the base, beside its node.
  func scope(ofItem index: Int) -> PlacedCondition? {
    placed(scheme.items[index].scope.condition, entries[index].scope)
  }

  /// What frees a base from an item, beside its node.
  func exemption(ofItem index: Int) -> PlacedCondition? {
    placed(scheme.items[index].scope.exemption, entries[index].exemption)
  }

  private func placed(_ condition: Condition?, _ node: Int?) -> PlacedCondition? {
    guard let condition, let node else { return nil }
    return PlacedCondition(condition: condition, node: node)
  }
}
