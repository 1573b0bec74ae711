public import Rules

/// Says what would turn verdicts, what is decided whatever is still stated, and what to find out next.
///
/// An advisor is made once for a catalogue.
public struct Advisor: Sendable {
  /// The facts, traits and schemes that the advice speaks of.
  public let catalogue: Catalogue
  let relations: FigureRelations
  /// For each fact the numbers of those by which a relation is kept that concerns it.
  let related: [[Int]]
  /// Whether something is divided by a fact.
  let isDenominator: [Bool]
  /// The lists beside which a form has boxes.
  let listsWithBoxes: [ListDefinition]

  /// - Parameter catalogue: What the rows are laid out by; its relations between figures bind every plan.
  public init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    relations = FigureRelations(catalogue)
    related = relations.concerning()
    listsWithBoxes = catalogue.lists.filter { !$0.ticks.isEmpty }
    let relations = relations
    isDenominator = catalogue.facts.indices.map { relations.isDenominator($0) }
  }

  // MARK: - A plan

  /// The smallest changes that turn a verdict in a base's favour.
  public func plan(
    for row: FactRow, by judge: Judge, reading: SignReading
  ) -> PlanOutcome {
    let judgement = judge.judge(row, reading: reading)
    if judgement.verdict == .eligible { return .needless }
    if judgement.isFor == .no { return .ofOtherBases }
    let obstacles = obstacles(to: row, by: judge, reading: reading)
    if !obstacles.isEmpty { return .impossible(obstacles) }
    var search = PlanSearch(row, by: judge, of: self, reading: reading, aim: .leastChange)
    var failed: [Int] = []
    for component in components(of: judge) {
      guard let found = search.solve(component) else {
        failed += component.filter { judgement.statuses[$0] != .pass }
        continue
      }
      search.keep(found)
    }
    guard failed.isEmpty else { return .notFound(items: failed.sorted()) }
    var draft = PlanDraft(search, isMet: { isTurned($0, by: judge, reading) })
    guard draft.isMet else { return .notFound(items: []) }
    draft.reduce()
    return .found(draft.plan)
  }

  /// The smallest changes that meet one item, where nothing else has to be met.
  public func lever(
    for item: Int, on row: FactRow, by judge: Judge, reading: SignReading
  ) -> Plan? {
    var search = PlanSearch(row, by: judge, of: self, reading: reading, aim: .leastChange)
    guard let found = search.solve([item]) else { return nil }
    search.keep(found)
    var draft = PlanDraft(search) { row in
      let judgement = judge.judge(row, reading: reading)
      let status = judgement.statuses[item]
      return (status == .pass || status == .notApplicable)
        && judge.contradictions(in: judgement, row).isEmpty
    }
    guard draft.isMet else { return nil }
    draft.reduce()
    return draft.plan
  }

  func isTurned(_ row: FactRow, by judge: Judge, _ reading: SignReading) -> Bool {
    let judgement = judge.judge(row, reading: reading)
    return judgement.verdict == .eligible && judge.contradictions(in: judgement, row).isEmpty
  }

  /// What can't be met whatever is changed that may be: the items that fail although everything is left open
  /// that a plan may change.
  func obstacles(to row: FactRow, by judge: Judge, reading: SignReading) -> [PlanObstacle] {
    var bare = row
    let rules = ChangeRules(judge, shift: row.shift(seenFrom: judge.lastFullYear))
    for fact in row.given {
      for place in FactRow.places where row.scaled(fact, at: place) != nil {
        if rules.obstacle(to: Statement(fact: fact, place: place)) == nil {
          bare[fact, yearsBack: place - row.shift] = nil
        }
      }
    }
    for bound in row.bounds
    where rules.obstacle(to: Statement(fact: bound.fact, place: bound.place)) == nil {
      bare.removeInterval(of: bound.fact, at: bound.place)
    }
    bare.widenBounds()
    let judgement = judge.judge(bare, reading: reading)
    var found: [PlanObstacle] = []
    for item in judge.scheme.items.indices
    where judge.scheme.items[item].nature.decides && judgement.statuses[item] == .fail {
      found.append(obstacle(in: item, bare, by: judge, rules))
    }
    return found
  }

  private func obstacle(
    in item: Int, _ bare: FactRow, by judge: Judge, _ rules: ChangeRules
  ) -> PlanObstacle {
    var statements: [Statement] = []
    var reason: PlanObstacle.Reason?
    for fact in judge.scheme.items[item].condition.facts {
      let number = catalogue.assignedNumber(of: fact)
      for place in FactRow.places where bare.scaled(number, at: place) != nil {
        let statement = Statement(fact: number, place: place)
        statements.append(statement)
        let why = rules.obstacle(to: statement)
        if reason == nil || why == .happened { reason = why }
      }
    }
    let isOfTheBase = judge.scheme.items[item].condition.traits.contains { trait in
      catalogue.number(of: trait).map { bare[trait: $0] != 0 } ?? false
    }
    return PlanObstacle(
      item: item, reason: reason ?? (isOfTheBase ? .ofTheBase : .notInTheirHands),
      statements: statements)
  }

  /// The items that decide, in groups that have no figure, answer or trait in common.
  func components(of judge: Judge) -> [[Int]] {
    let items = judge.scheme.items.indices.filter { judge.scheme.items[$0].nature.decides }
    var groups: [(items: [Int], facts: Set<Int>)] = []
    for item in items {
      var facts: Set<Int> = []
      func add(_ fact: FactDefinition) {
        let number = catalogue.assignedNumber(of: fact)
        guard facts.insert(number).inserted else { return }
        for whole in fact.wholes { add(whole) }
        if let growth = fact.meanOf { add(growth) }
      }
      for fact in judge.scheme.items[item].facts { add(fact) }
      // Traits that are not stated are supposed for all items alike.
      for trait in judge.scheme.items[item].traits {
        if let number = catalogue.number(of: trait) { facts.insert(-1 - number) }
      }
      var joined: (items: [Int], facts: Set<Int>) = ([item], facts)
      groups.removeAll { group in
        guard !group.facts.isDisjoint(with: facts.filter { $0 >= 0 }) else { return false }
        joined = (group.items + joined.items, group.facts.union(joined.facts))
        return true
      }
      groups.append(joined)
    }
    return groups.map { $0.items.sorted() }.sorted { $0[0] < $1[0] }
  }
}
