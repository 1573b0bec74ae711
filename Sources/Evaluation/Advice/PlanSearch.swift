import Rules

/// Looks for the smallest changes that meet some items of a scheme.
///
/// Where something does not hold, the search tries each way to mend it: a figure is moved just over the limit
/// that it misses, a part or its whole, a branch of 或 or another; then it looks again. Figures move in one
/// direction alone, so that the measure only grows and a way that is longer than the best one is left.
/// All values lie on the digits in which a figure is written.
struct PlanSearch {
  /// A value that is put into the row.
  enum Assignment {
    case value(Statement, Int128)
    case trait(Int, UInt64)
    /// A value that follows from others, and costs nothing.
    case following(Statement, Int128)
  }

  /// What the search is for.
  enum Aim {
    /// The smallest changes; what is not given costs next to nothing.
    case leastChange
    /// The fewest statements that are not given; nothing that is given changes.
    case fewestStatements(known: Set<Int>)
  }

  let judge: Judge
  let relations: FigureRelations
  /// For each fact the numbers of those by which a relation is kept that concerns it.
  let related: [[Int]]
  let isDenominator: [Bool]
  private let listsWithBoxes: [ListDefinition]
  let reading: SignReading
  let rules: ChangeRules
  let aim: Aim
  let shift: Int
  let original: FactRow
  var row: FactRow
  var outcomes: [Program.Outcome]
  /// What the search changed so far, in its order.
  private(set) var path: [Assignment] = []
  private var touched: [Statement] = []
  /// Where what was changed for the items begins in these.
  private var (firstOfPath, firstTouched) = (0, 0)
  private var moves: [Statement: Int] = [:]
  /// The directions in which what was not given has been moved since it was first supposed.
  private var directions: [Statement: Bool] = [:]
  private var best: (cost: Double, assignments: [Assignment])?
  private var budget = 0
  private var items: [Int] = []

  init(
    _ row: FactRow, by judge: Judge, of advisor: Advisor, reading: SignReading, aim: Aim
  ) {
    self.judge = judge
    relations = advisor.relations
    related = advisor.related
    isDenominator = advisor.isDenominator
    listsWithBoxes = advisor.listsWithBoxes
    self.reading = reading
    self.aim = aim
    shift = row.shift(seenFrom: judge.lastFullYear)
    rules = ChangeRules(judge, shift: shift)
    original = row
    self.row = row
    outcomes = judge.program.emptyOutcomes
  }

  /// The assignments that meet the items at the least cost, `nil` where none were found.
  mutating func solve(_ items: [Int], budget: Int = 800) -> [Assignment]? {
    self.items = items
    self.budget = budget
    best = nil
    firstOfPath = path.count
    firstTouched = touched.count
    search(cost: 0)
    return best?.assignments
  }

  /// Puts assignments into the row for good, so that the next search finds them.
  mutating func keep(_ assignments: [Assignment]) {
    for assignment in assignments { put(assignment) }
  }

  // MARK: - The search

  private mutating func search(cost: Double) {
    guard budget > 0, best.map({ cost < $0.cost - 1e-9 }) ?? true else { return }
    budget -= 1
    run()
    guard let repairs = repairsOfNextViolation() else {
      best = (cost, Array(path[firstOfPath...]))
      return
    }
    let priced = repairs.enumerated().map { index, repair in
      (index: index, repair: repair, cost: repair.reduce(0) { $0 + increase(by: $1) })
    }.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }
    for (_, repair, increase) in priced {
      let undo = apply(repair)
      search(cost: cost + increase)
      revert(undo)
    }
  }

  private mutating func run() {
    if row.hasBounds { _ = relations.narrow(&row) }
    for item in items {
      _ = judge.program.run(
        judge.nodes(ofItem: item), over: row, shift: shift, reading: reading, into: &outcomes)
    }
  }

  // MARK: - Values

  func value(_ statement: Statement) -> Int128? {
    row.scaled(statement.fact, at: statement.place)
  }

  func originalValue(_ statement: Statement) -> Int128? {
    original.scaled(statement.fact, at: statement.place)
  }

  mutating func set(_ statement: Statement, _ value: Int128?) {
    row[statement.fact, yearsBack: statement.place - row.shift] = value.map {
      ExactDecimal(scaled: $0)
    }
  }

  private mutating func put(_ assignment: Assignment) {
    switch assignment {
    case .value(let statement, let value), .following(let statement, let value):
      set(statement, value)
      touched.append(statement)
    case .trait(let trait, let mask): row[trait: trait] = mask
    }
    path.append(assignment)
  }

  /// What undoes a repair.
  private struct Undo {
    var values: [(Statement, Int128?)] = []
    var directions: [(Statement, Bool?)] = []
    var traits: [(Int, UInt64)] = []
    var count = 0
  }

  private mutating func apply(_ repair: [Assignment]) -> Undo {
    var undo = Undo()
    for assignment in repair {
      switch assignment {
      case .value(let statement, let new):
        let old = value(statement)
        undo.values.append((statement, old))
        if let old, old != new {
          undo.directions.append((statement, directions[statement]))
          directions[statement] = new > old
        }
        moves[statement, default: 0] += 1
      case .following(let statement, _):
        undo.values.append((statement, value(statement)))
        moves[statement, default: 0] += 1
      case .trait(let trait, _): undo.traits.append((trait, row[trait: trait]))
      }
      put(assignment)
      undo.count += 1
    }
    return undo
  }

  private mutating func revert(_ undo: Undo) {
    for (statement, value) in undo.values.reversed() {
      set(statement, value)
      moves[statement, default: 1] -= 1
    }
    for (statement, direction) in undo.directions.reversed() { directions[statement] = direction }
    for (trait, mask) in undo.traits.reversed() { row[trait: trait] = mask }
    path.removeLast(undo.count)
    touched.removeLast(undo.values.count)
  }

  /// Whether a value may be moved to another one.
  func mayMove(_ statement: Statement, to new: Int128) -> Bool {
    guard FactRow.places.contains(statement.place) else { return false }
    let fact = judge.catalogue.facts[statement.fact]
    if let given = originalValue(statement) {
      if case .fewestStatements = aim { return false }
      guard rules.obstacle(to: statement) == nil else { return false }
      // A figure moves away from what is given, and never back.
      if let now = value(statement), now != given, (now > given) != (new > now) { return false }
    } else if let now = value(statement) {
      guard now != new else { return false }
      if let isUpwards = directions[statement], isUpwards != (new > now) { return false }
    }
    guard fact.bounds.contains(ExactDecimal(scaled: new)) else { return false }
    // What is known by a bound stays within it where nothing may change that is given.
    if original.hasBounds, originalValue(statement) == nil,
      let interval = original.interval(of: statement.fact, at: statement.place),
      !interval.contains(ExactDecimal(scaled: new))
    {
      if case .fewestStatements = aim { return false }
      guard rules.obstacle(to: statement) == nil else { return false }
    }
    return moves[statement, default: 0] < 16
  }

  // MARK: - Costs

  private func increase(by assignment: Assignment) -> Double {
    switch assignment {
    case .trait: return 10
    case .following: return 0
    case .value(let statement, let new):
      return cost(of: statement, new) - (value(statement).map { cost(of: statement, $0) } ?? 0)
    }
  }

  private func cost(of statement: Statement, _ value: Int128) -> Double {
    let fact = judge.catalogue.facts[statement.fact]
    guard let given = originalValue(statement) else {
      let isKnown =
        if case .fewestStatements(let known) = aim { known.contains(statement.fact) } else { false }
      let isAskedAlready =
        isKnown
        || touched.contains { $0.fact == statement.fact && originalValue($0) == nil }
      let known = isAskedAlready ? 0.000_01 : 0.001
      return known + excess(of: statement, value)
    }
    if given == value { return 0 }
    if !fact.kind.isFigure || given == 0 { return 1 }
    let share = abs(Double(value) - Double(given)) / abs(Double(given))
    // No park sells less or gives land back to raise a rate: a whole shrinks where nothing else will do.
    let shrinks = value < given && isDenominator[statement.fact]
    return shrinks ? 1000 + share : share
  }

  /// By how much a value lies beyond what is known by a bound alone, as a share of the bound.
  private func excess(of statement: Statement, _ value: Int128) -> Double {
    guard original.hasBounds,
      let interval = original.interval(of: statement.fact, at: statement.place),
      !interval.contains(ExactDecimal(scaled: value))
    else { return 0 }
    let ends = [interval.lower, interval.upper].compactMap { $0.map { Double($0.value.scaled) } }
    return ends.map { $0 == 0 ? 1 : abs(Double(value) - $0) / abs($0) }.min() ?? 0
  }

  // MARK: - What does not hold

  /// The ways to mend what does not hold next: that with the fewest ways; `nil` where all holds.
  private func repairsOfNextViolation() -> [[Assignment]]? {
    if let discord = repairsOfDiscord() { return discord }
    var fewest: [[Assignment]]?
    for item in items {
      let nodes = judge.nodes(ofItem: item)
      let atOdds = judge.program.answersAtOdds(in: nodes, outcomes)
      let status = judge.status(ofItem: item, row, outcomes)
      if atOdds.isEmpty, status == .pass || status == .notApplicable { continue }
      var repairs: [[Assignment]] = []
      if let answer = atOdds.first {
        let statement = Statement(fact: answer.answer, place: 0)
        let value = answer.truth == .yes ? ExactDecimal.scale : 0
        if mayMove(statement, to: value) { repairs.append([.value(statement, value)]) }
      } else {
        repairs = self.repairs(ofItem: item)
      }
      if repairs.count < 2 { return repairs }
      if fewest.map({ repairs.count < $0.count }) ?? true { fewest = repairs }
    }
    return fewest
  }

  private func repairs(ofItem item: Int) -> [[Assignment]] {
    let scope = judge.scope(ofItem: item)
    let condition = judge.condition(ofItem: item)
    var repairs: [[Assignment]] = []
    switch scope.map({ truth($0) }) ?? .yes {
    case .yes, .no: repairs = self.repairs(condition, .yes)
    case .unknown: if let scope { repairs = self.repairs(scope, .yes) }
    }
    if let scope { repairs += self.repairs(scope, .no) }
    if let exemption = judge.exemption(ofItem: item) {
      repairs += self.repairs(exemption, .yes)
    }
    return repairs
  }

  func truth(_ placed: PlacedCondition) -> Truth { outcomes[placed.node].truth }

  // MARK: - What has to agree

  /// The ways to mend figures that contradict each other where the search has touched them, `nil` where none
  /// does.
  private func repairsOfDiscord() -> [[Assignment]]? {
    for statement in touched[firstTouched...] {
      for fact in related[statement.fact] {
        if let repairs = repairsOfDiscord(around: fact, at: statement.place) { return repairs }
      }
    }
    guard touched.count > firstTouched else { return nil }
    if let box = boxesAtOdds.first { return repairs(of: box) }
    return row.hasBounds ? repairsOfBounds() : nil
  }

  /// The boxes that a figure contradicts, one of which the search has changed.
  var boxesAtOdds: [BoxAtOdds] {
    listsWithBoxes.flatMap { $0.boxesAtOdds(in: row, judge.catalogue) }.filter { box in
      let statement = Statement(fact: box.fact, place: box.place)
      return value(statement) != originalValue(statement)
        || row[trait: box.trait] != original[trait: box.trait]
    }
  }

  /// The ways to bring a figure to what a box says, or to tick the box as the figure says.
  private func repairs(of box: BoxAtOdds) -> [[Assignment]] {
    let statement = Statement(fact: box.fact, place: box.place)
    var repairs = box.demands.flatMap { move(statement, to: Fraction($0.limit), $0.relation) }
    let mayTick =
      if case .fewestStatements = aim { original[trait: box.trait] == 0 } else { true }
    if mayTick, box.right != 0 { repairs.append([.trait(box.trait, box.firstRight)]) }
    return repairs
  }

  func repairsOfDiscord(around part: Int, at place: Int) -> [[Assignment]]? {
    let partStatement = Statement(fact: part, place: place)
    if let value = value(partStatement) {
      for containment in relations.containments[part] {
        let wholeStatement = Statement(fact: containment.whole, place: place)
        guard let whole = self.value(wholeStatement), value > whole else { continue }
        if containment.mayExceed(in: row) { continue }
        return move(wholeStatement, to: Fraction(ExactDecimal(scaled: value)), .atLeast)
          + move(partStatement, to: Fraction(ExactDecimal(scaled: whole)), .atMost)
      }
      for rate in relations.rates[part] {
        let wholeStatement = Statement(fact: rate.denominator, place: place)
        guard let whole = self.value(wholeStatement) else { continue }
        if whole <= 0 { return move(wholeStatement, to: Fraction(0), .moreThan) }
        let computed = Fraction(
          BigInteger(value) * BigInteger(rate.multiplier), over: BigInteger(whole))
        if let repairs = restated(Statement(fact: rate.fact, place: place), computed) {
          return repairs
        }
      }
      for conversion in relations.conversions[part] {
        let computed =
          Fraction(ExactDecimal(scaled: value))
          * Fraction(BigInteger(conversion.numerator), over: BigInteger(conversion.denominator))
        if let repairs = restated(Statement(fact: conversion.fact, place: place), computed) {
          return repairs
        }
      }
    }
    if relations.means[part] != nil, let repairs = repairsOfMean(part, around: place) {
      return repairs
    }
    return nil
  }

  /// A mean over three years that is stated beside the growth of each.
  private func repairsOfMean(_ mean: Int, around place: Int) -> [[Assignment]]? {
    guard let growth = relations.means[mean] else { return nil }
    for first in place - FactRow.recentYears + 1...place where first >= 0 {
      let statement = Statement(fact: mean, place: first)
      guard value(statement) != nil else { continue }
      var growths: [Fraction] = []
      for year in first..<first + FactRow.recentYears {
        guard let value = value(Statement(fact: growth, place: year)) else { break }
        growths.append(Fraction(ExactDecimal(scaled: value)))
      }
      guard growths.count == FactRow.recentYears else { continue }
      if let repairs = restated(statement, MeanGrowth(of: growths).inPercent) { return repairs }
    }
    return nil
  }

  /// The way to state what follows from other figures as it follows; `nil` where it is not stated, or right.
  func restated(_ statement: Statement, _ computed: Fraction) -> [[Assignment]]? {
    guard let stated = value(statement) else { return nil }
    // Where nothing changes that is given, what is asked for has to agree with it.
    if case .fewestStatements = aim, originalValue(statement) != nil { return nil }
    let fact = judge.catalogue.facts[statement.fact]
    let digits = fact.fractionDigitsOfChanges(of: originalValue(statement))
    guard let rounded = fact.roundedValue(of: computed, fractionDigits: digits) else { return [] }
    if rounded == stated { return nil }
    guard moves[statement, default: 0] < 16 else { return [] }
    return [[.following(statement, rounded)]]
  }

  /// The way to move a value just to a limit or over it, where there is one.
  func move(_ statement: Statement, to target: Fraction, _ relation: Relation) -> [[Assignment]] {
    let fact = judge.catalogue.facts[statement.fact]
    guard
      let new = fact.nearestValue(
        to: target, relation,
        fractionDigits: fact.fractionDigitsOfChanges(of: originalValue(statement))),
      mayMove(statement, to: new)
    else { return [] }
    return [[.value(statement, new)]]
  }
}
