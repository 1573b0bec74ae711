import Rules

/// Conditions as one flat array of nodes, a condition's parts right behind it.
///
/// A node is twelve bytes of plain numbers; what some of them need besides stands in arrays of its
/// own, so that running a program counts no references and takes no storage.
struct Program: Sendable {
  /// One condition.
  struct Node: Sendable {
    let operation: Operation
    /// The index after the condition's last part.
    var end: Int32
    /// The number of the fact, or the index in the operation's own array.
    let index: Int32
  }

  enum Operation: UInt8, Sendable {
    case compare, compareFacts, attestation, attestationOfThreeYears, scored, reported, trait
    case all, any, not, when, given, relaxable
  }

  struct TraitTest: Sendable {
    let trait: Int
    let mask: UInt64
  }

  /// What a node came to; `isOnLimit` where a figure stands exactly on a limit whose sign is in
  /// doubt.
  struct Outcome: Sendable {
    var truth: Truth
    var isOnLimit: Bool
  }

  private(set) var nodes: [Node] = []
  private(set) var comparisons: [LimitComparison] = []
  private(set) var factComparisons: [FactComparison] = []
  private(set) var reports: [ReportedFact] = []
  private(set) var traitTests: [TraitTest] = []
  /// The conditions on figures for which an answer may stand in: the nodes of figures and answer.
  private(set) var answerable: [(figures: Int32, answer: Int32)] = []

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
          operand: Operand(fact, in: catalogue), isFigure: fact.kind.isFigure, years: years,
          isAsOfApplication: fact.isAsOfApplication))
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
    var outcomes = outcomes.mutableSpan
    var node = range.upperBound - 1
    while node >= range.lowerBound {
      let outcome = outcome(of: node, over: row, shift, reading, outcomes.span)
      standsOnLimit = standsOnLimit || outcome.isOnLimit
      outcomes[node] = outcome
      node -= 1
    }
    return standsOnLimit
  }

  @inline(__always)
  func outcome(
    of node: Int, over row: borrowing FactRow, _ shift: Int, _ reading: SignReading,
    _ outcomes: Span<Outcome>
  ) -> Outcome {
    let index = Int(nodes[node].index)
    var truth: Truth
    switch nodes[node].operation {
    case .compare:
      return comparisons.span[index].outcome(in: row, shift: shift, reading: reading)
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
  func isUndecidedByBound(
    _ node: Int, _ row: borrowing FactRow, _ outcomes: Span<Outcome>
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
  func truth(ofTraitTest index: Int, _ values: UInt64) -> Truth {
    values == 0 ? .unknown : Truth(values & traitTests[index].mask != 0)
  }

  /// What a condition with parts comes to by what these came to.
  ///
  /// - Precondition: the node is one of a condition with parts.
  @inline(__always)
  func truthOfParts(at node: Int, _ outcomes: Span<Outcome>) -> Truth {
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

  /// Evaluates a condition and its parts alone.
  func run(
    _ node: Int, over row: borrowing FactRow, shift: Int, reading: SignReading,
    into outcomes: inout [Outcome]
  ) {
    _ = run(
      node..<next(after: node), over: row, shift: shift, reading: reading, into: &outcomes)
  }
}
