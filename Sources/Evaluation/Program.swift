import Rules

/// Conditions as one flat array of nodes, a condition's parts right behind it.
///
/// A node is twelve bytes of plain numbers; what some of them need besides stands in arrays of its
/// own, so that running a program counts no references and takes no storage.
struct Program: Sendable {
  /// One condition.
  private struct Node: Sendable {
    let operation: Operation
    /// The index after the condition's last part.
    var end: Int32
    /// The number of the fact, or the index in the operation's own array.
    let index: Int32
  }

  private enum Operation: UInt8, Sendable {
    case compare, compareFacts, attestation, attestationOfThreeYears, scored, reported, trait
    case all, any, not, when, given, relaxable
  }

  private struct TraitTest: Sendable {
    let trait: Int
    let mask: UInt64
  }

  /// What a node came to; `isOnLimit` where a figure stands exactly on a limit whose sign is in
  /// doubt.
  struct Outcome: Sendable {
    var truth: Truth
    var isOnLimit: Bool
  }

  private var nodes: [Node] = []
  private var comparisons: [LimitComparison] = []
  private var factComparisons: [FactComparison] = []
  private var reports: [ReportedFact] = []
  private var traitTests: [TraitTest] = []
  /// The conditions on figures for which an answer may stand in: the nodes of figures and answer.
  private var answerable: [(figures: Int32, answer: Int32)] = []

  /// The number of nodes, and so of outcomes.
  var count: Int { nodes.count }

  // MARK: - Making

  /// Appends a condition and gives the index of its node.
  mutating func append(_ condition: Condition, in catalogue: Catalogue) -> Int {
    let node = nodes.count
    let (operation, index) = operation(of: condition, in: catalogue)
    nodes.append(Node(operation: operation, end: 0, index: Int32(index)))
    condition.forEachPart { _ = append($0, in: catalogue) }
    nodes[node].end = Int32(nodes.count)
    if operation == .given {
      let answer = next(after: node + 1)
      if answer < nodes.count { answerable.append((Int32(node + 1), Int32(answer))) }
    }
    return node
  }

  private mutating func operation(
    of condition: Condition, in catalogue: Catalogue
  ) -> (Operation, index: Int) {
    switch condition {
    case .comparison(let comparison):
      let operand = Operand(comparison.fact, in: catalogue)
      switch comparison.limit {
      case .quantity(let limit, _):
        comparisons.append(
          LimitComparison(
            operand, comparison.period, comparison.relation, isInDoubt: comparison.bar != nil,
            limit: limit.scaled))
        return (.compare, comparisons.count - 1)
      case .fact(let other):
        factComparisons.append(
          FactComparison(
            operand: operand, period: comparison.period, relation: comparison.relation,
            other: Operand(other, in: catalogue)))
        return (.compareFacts, factComparisons.count - 1)
      }
    case .attestation(let fact):
      return (
        fact.isOfThreeYears ? .attestationOfThreeYears : .attestation,
        catalogue.assignedNumber(of: fact)
      )
    case .reported(let fact, let years):
      reports.append(
        ReportedFact(
          operand: Operand(fact, in: catalogue), isFigure: fact.kind.isFigure, years: years))
      return (.reported, reports.count - 1)
    case .scored(let fact): return (.scored, catalogue.assignedNumber(of: fact))
    case .trait(let trait, let mask):
      guard let number = catalogue.number(of: trait) else {
        preconditionFailure("the trait \(trait.key) is not in the catalogue")
      }
      traitTests.append(TraitTest(trait: number, mask: mask))
      return (.trait, traitTests.count - 1)
    case .all: return (.all, 0)
    case .any: return (.any, 0)
    case .not: return (.not, 0)
    case .when: return (.when, 0)
    case .given: return (.given, 0)
    case .relaxable: return (.relaxable, 0)
    }
  }

  // MARK: - Walking

  /// The node after a condition and all its parts: that of the next part, if there is one.
  func next(after node: Int) -> Int { Int(nodes[node].end) }

  /// Hands over the nodes of a condition's parts, in their order.
  @inline(__always)
  func forEachPart(of node: Int, _ body: (Int) -> Void) {
    let end = next(after: node)
    var part = node + 1
    while part < end {
      body(part)
      part = next(after: part)
    }
  }

  /// The report that is demanded at a node.
  func report(at node: Int) -> ReportedFact? {
    nodes[node].operation == .reported ? reports[Int(nodes[node].index)] : nil
  }

  // MARK: - Running

  /// Outcomes to be written over.
  var emptyOutcomes: [Outcome] {
    Array(repeating: Outcome(truth: .unknown, isOnLimit: false), count: count)
  }

  /// Evaluates all conditions on a row that is looked at from `shift` years before its own, and writes
  /// what each came to.
  ///
  /// Every part is evaluated, decided or not: reports show them all. The nodes are gone through from
  /// the last to the first, so that a condition's parts are known when its turn comes.
  ///
  /// - Returns: Whether a figure stands exactly on a limit whose sign is in doubt.
  /// - Precondition: there is an outcome for each node.
  func run(
    over row: borrowing FactRow, shift: Int, reading: SignReading, into outcomes: inout [Outcome]
  ) -> Bool {
    precondition(outcomes.count == nodes.count, "a program needs an outcome for each node")
    return run(0..<nodes.count, over: row, shift: shift, reading: reading, into: &outcomes)
  }

  /// The same of the conditions alone whose nodes lie in a range.
  @inline(__always)
  func run(
    _ range: Range<Int>, over row: borrowing FactRow, shift: Int, reading: SignReading,
    into outcomes: inout [Outcome]
  ) -> Bool {
    var standsOnLimit = false
    var node = range.upperBound - 1
    while node >= range.lowerBound {
      let outcome = outcome(of: node, over: row, shift, reading, outcomes)
      standsOnLimit = standsOnLimit || outcome.isOnLimit
      outcomes[node] = outcome
      node -= 1
    }
    return standsOnLimit
  }

  @inline(__always)
  private func outcome(
    of node: Int, over row: borrowing FactRow, _ shift: Int, _ reading: SignReading,
    _ outcomes: borrowing [Outcome]
  ) -> Outcome {
    let index = Int(nodes[node].index)
    var truth: Truth
    switch nodes[node].operation {
    case .compare:
      return comparisons[index].outcome(in: row, shift: shift, reading: reading)
    case .compareFacts:
      truth = factComparisons[index].truth(in: row, shift: shift)
    case .attestation:
      truth = row.attestation(index).map(Truth.init) ?? .unknown
    case .attestationOfThreeYears:
      // What is attested of three years is not attested of three others.
      truth = shift != 0 ? .unknown : row.attestation(index).map(Truth.init) ?? .unknown
    case .scored:
      truth = row.scaled(index, at: 0) == nil ? .unknown : .yes
    case .reported:
      truth = reports[index].truth(in: row, shift: shift)
    case .trait:
      truth = self.truth(ofTraitTest: index, row[trait: traitTests[index].trait])
    case .all, .any, .not, .when, .given, .relaxable:
      truth = truthOfParts(at: node, outcomes)
      // What is known by a bound is given: where that does not decide, something is still open.
      if row.hasBounds, isUndecidedByBound(node, row, outcomes) { truth = .unknown }
    }
    return Outcome(truth: truth, isOnLimit: false)
  }

  /// Whether a condition that is judged only where it is given is so by a bound that does not decide it, and
  /// nothing else would: an answer may stand in for it, since figures that say otherwise are an error.
  private func isUndecidedByBound(
    _ node: Int, _ row: borrowing FactRow, _ outcomes: borrowing [Outcome]
  ) -> Bool {
    guard nodes[node].operation == .given, outcomes[node + 1].truth == .unknown else {
      return false
    }
    let otherwise = next(after: node + 1)
    if otherwise < next(after: node) {
      switch nodes[otherwise].operation {
      case .attestation, .attestationOfThreeYears: return false
      default: break
      }
    }
    for part in node + 1..<otherwise {
      let operand: Operand
      switch nodes[part].operation {
      case .compare: operand = comparisons[Int(nodes[part].index)].operand
      case .compareFacts: operand = factComparisons[Int(nodes[part].index)].operand
      default: continue
      }
      for bound in row.bounds where operand.reads(bound.fact) { return true }
    }
    return false
  }

  @inline(__always)
  private func truth(ofTraitTest index: Int, _ values: UInt64) -> Truth {
    values == 0 ? .unknown : Truth(values & traitTests[index].mask != 0)
  }

  /// What a condition with parts comes to by what these came to.
  ///
  /// - Precondition: the node is one of a condition with parts.
  @inline(__always)
  private func truthOfParts(at node: Int, _ outcomes: borrowing [Outcome]) -> Truth {
    var truth: Truth
    switch nodes[node].operation {
    case .all:
      truth = .yes
      forEachPart(of: node) { truth = truth && outcomes[$0].truth }
    case .any:
      truth = .no
      forEachPart(of: node) { truth = truth || outcomes[$0].truth }
    case .when:
      let then = next(after: node + 1)
      let thenTruth = outcomes[then].truth
      let otherwiseTruth = outcomes[next(after: then)].truth
      switch outcomes[node + 1].truth {
      case .yes: truth = thenTruth
      case .no: truth = otherwiseTruth
      case .unknown: truth = thenTruth == otherwiseTruth ? thenTruth : .unknown
      }
    case .given:
      truth = outcomes[node + 1].truth
      if truth == .unknown {
        let otherwise = next(after: node + 1)
        truth = otherwise < next(after: node) ? outcomes[otherwise].truth : .yes
      }
    case .not:
      truth = !outcomes[node + 1].truth
    case .relaxable:
      truth = outcomes[node + 1].truth == .yes ? .yes : .unknown
    case .compare, .compareFacts, .attestation, .attestationOfThreeYears, .scored, .reported,
      .trait:
      truth = outcomes[node].truth
    }
    return truth
  }

  // MARK: - Conditions without parts

  /// How a condition is made of its parts.
  enum Kind {
    /// It has none; of several years each may count.
    case leaf(isOfEachYear: Bool)
    case all, any, not, when, given, relaxable
  }

  func kind(of node: Int) -> Kind {
    switch nodes[node].operation {
    case .compare, .compareFacts:
      let period = period(of: node)
      return .leaf(isOfEachYear: period == .eachOfThreeYears || period == .everyYear)
    case .attestation, .attestationOfThreeYears, .scored, .reported, .trait:
      return .leaf(isOfEachYear: false)
    case .all: return .all
    case .any: return .any
    case .not: return .not
    case .when: return .when
    case .given: return .given
    case .relaxable: return .relaxable
    }
  }

  private func period(of node: Int) -> Period? {
    let index = Int(nodes[node].index)
    switch nodes[node].operation {
    case .compare: return comparisons[index].period
    case .compareFacts: return factComparisons[index].period
    default: return nil
    }
  }

  /// The years that a condition without parts looks at.
  func years(of node: Int) -> Range<Int> {
    nodes[node].operation == .reported
      ? 0..<reports[Int(nodes[node].index)].years : period(of: node)?.years ?? 0..<1
  }

  /// Whether a condition without parts reads answers, which are of no year.
  func isOfNoYear(_ node: Int) -> Bool { period(of: node) == nil && report(at: node) == nil }

  /// The facts that a condition without parts reads.
  func facts(of node: Int) -> [Int] {
    let index = Int(nodes[node].index)
    switch nodes[node].operation {
    case .compare: return comparisons[index].operand.facts
    case .compareFacts:
      return factComparisons[index].operand.facts + factComparisons[index].other.facts
    case .attestation, .attestationOfThreeYears, .scored: return [index]
    case .reported: return reports[index].operand.facts
    case .trait, .all, .any, .not, .when, .given, .relaxable: return []
    }
  }

  /// What a lever's condition comes to, in its year where it has one.
  func truth(
    of lever: Lever, over row: borrowing FactRow, shift: Int, reading: SignReading
  ) -> Truth {
    if let year = lever.year {
      return truth(ofYear: year, at: lever.node, over: row, shift: shift)
    }
    return outcome(of: lever.node, over: row, shift, reading, []).truth
  }

  /// Evaluates a condition and its parts alone.
  func run(
    _ node: Int, over row: borrowing FactRow, shift: Int, reading: SignReading,
    into outcomes: inout [Outcome]
  ) {
    var part = next(after: node) - 1
    while part >= node {
      outcomes[part] = outcome(of: part, over: row, shift, reading, outcomes)
      part -= 1
    }
  }

  // MARK: - Supposing

  /// What a condition without parts asks, where it may decide which items are for a base.
  enum Question: Sendable {
    /// The value of a trait.
    case trait(Int)
    /// Whether a figure stands in a relation to a limit.
    case comparison(Int)
  }

  /// What is asked at a node, `nil` where it is nothing of the kind.
  func question(at node: Int) -> Question? {
    switch nodes[node].operation {
    case .trait: .trait(traitTests[Int(nodes[node].index)].trait)
    case .compare: .comparison(node)
    default: nil
    }
  }

  /// The nodes that ask the same as another one.
  func nodes(asking question: Question) -> [Int] {
    nodes.indices.filter { node in
      switch (question, self.question(at: node)) {
      case (.trait(let trait), .trait(let other)?): trait == other
      case (.comparison(let first), .comparison(let second)?):
        comparisons[Int(nodes[first].index)].asksTheSame(as: comparisons[Int(nodes[second].index)])
      default: false
      }
    }
  }

  /// Puts down what nodes would come to where a trait had the values, or a comparison held (1) or did
  /// not (2).
  func suppose(_ values: UInt64, at supposed: [Int], in outcomes: inout [Outcome]) {
    for node in supposed {
      let truth =
        nodes[node].operation == .trait
        ? truth(ofTraitTest: Int(nodes[node].index), values) : Truth(values == 1)
      outcomes[node] = Outcome(truth: truth, isOnLimit: outcomes[node].isOnLimit)
    }
  }

  /// Draws all conclusions anew from what the conditions without parts came to on a row.
  func conclude(_ outcomes: inout [Outcome], _ row: borrowing FactRow) {
    var node = nodes.count - 1
    while node >= 0 {
      let truth = truthOfParts(at: node, outcomes)
      // Nothing is supposed of figures: what a bound leaves open stays so.
      let staysOpen = row.hasBounds && isUndecidedByBound(node, row, outcomes)
      outcomes[node].truth = staysOpen ? .unknown : truth
      node -= 1
    }
  }

  /// What a comparison comes to in one of its years, signs read as printed.
  func truth(
    ofYear yearsBack: Int, at node: Int, over row: borrowing FactRow, shift: Int
  ) -> Truth {
    let index = Int(nodes[node].index)
    switch nodes[node].operation {
    case .compare: return comparisons[index].truth(ofYear: yearsBack, in: row, shift: shift)
    case .compareFacts:
      return factComparisons[index].truth(ofYear: yearsBack, in: row, shift: shift)
    default: return .unknown
    }
  }

  /// The answers in a range of nodes that are at odds with the figures they may stand in for: the node of
  /// the figures, the number of the fact that is answered, and what the figures say.
  func answersAtOdds(
    in range: Range<Int>, _ outcomes: borrowing [Outcome]
  ) -> [(figures: Int, answer: Int, truth: Truth)] {
    var found: [(figures: Int, answer: Int, truth: Truth)] = []
    for (figures, answer) in answerable where range.contains(Int(answer)) {
      let node = nodes[Int(answer)]
      guard node.operation == .attestation || node.operation == .attestationOfThreeYears else {
        continue
      }
      let truth = outcomes[Int(figures)].truth
      let answered = outcomes[Int(answer)].truth
      if truth != .unknown, answered != .unknown, truth != answered {
        found.append((Int(figures), Int(node.index), truth))
      }
    }
    return found
  }

  /// Whether figures and the answer that may stand in for them are both given and at odds anywhere.
  func hasAnswerAtOdds(_ outcomes: borrowing [Outcome]) -> Bool {
    for index in answerable.indices {
      let figures = outcomes[Int(answerable[index].figures)].truth
      let answer = outcomes[Int(answerable[index].answer)].truth
      if figures != .unknown, answer != .unknown, figures != answer { return true }
    }
    return false
  }

  /// Whether a figure of a condition or of its parts stands on a limit whose sign is in doubt.
  func standsOnLimit(_ node: Int, _ outcomes: borrowing [Outcome]) -> Bool {
    for part in node..<next(after: node) where outcomes[part].isOnLimit { return true }
    return false
  }

  /// Whether an undecided condition waits for a figure, rather than for judgements alone.
  func lacksFigure(_ node: Int, _ outcomes: borrowing [Outcome]) -> Bool {
    guard outcomes[node].truth == .unknown else { return false }
    switch nodes[node].operation {
    case .compare, .compareFacts, .trait, .reported: return true
    case .attestation, .attestationOfThreeYears, .scored: return false
    case .all, .any:
      var lacks = false
      forEachPart(of: node) { lacks = lacks || lacksFigure($0, outcomes) }
      return lacks
    case .when:
      let then = next(after: node + 1)
      switch outcomes[node + 1].truth {
      case .yes: return lacksFigure(then, outcomes)
      case .no: return lacksFigure(next(after: then), outcomes)
      case .unknown: return true
      }
    case .given:
      // Where nothing stands in that is open as well, a bound that does not decide has left it open.
      let answer = next(after: node + 1)
      let isOpen = answer < next(after: node) && outcomes[answer].truth == .unknown
      return lacksFigure(isOpen ? answer : node + 1, outcomes)
    case .not, .relaxable: return lacksFigure(node + 1, outcomes)
    }
  }
}

/// A condition beside its node in a program, with the walk to its parts.
struct PlacedCondition {
  let condition: Condition
  let node: Int

  /// The parts directly below, beside their nodes.
  func parts(in program: Program) -> [PlacedCondition] {
    var parts: [PlacedCondition] = []
    var node = self.node + 1
    condition.forEachPart { part in
      parts.append(PlacedCondition(condition: part, node: node))
      node = program.next(after: node)
    }
    return parts
  }
}
