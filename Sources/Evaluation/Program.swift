public import Rules

/// The conditions of a scheme as one flat array of nodes, a condition's parts right behind it.
struct Program: Sendable {
  /// One condition.
  struct Node: Sendable {
    let operation: Operation
    /// The index after the condition's last part.
    var end: Int
  }

  enum Operation: Sendable {
    case compare(Operand, Period, Relation, inDoubt: Bool, limit: Int128)
    case compareFacts(Operand, Period, Relation, Operand)
    case attestation(fact: Int, ofThreeYears: Bool)
    case scored(fact: Int)
    case reported(Operand, isFigure: Bool, years: Int)
    case trait(Int, mask: UInt64)
    case all, any, not, when, given, relaxable
  }

  /// What a node came to; `isOnLimit` where a figure stands exactly on a limit whose sign is in
  /// doubt.
  struct Outcome: Sendable {
    var truth: Truth
    var isOnLimit: Bool
  }

  private(set) var nodes: [Node] = []

  /// Appends a condition and gives the index of its node.
  mutating func append(_ condition: Condition, in catalogue: Catalogue) -> Int {
    let index = nodes.count
    nodes.append(Node(operation: Self.operation(of: condition, in: catalogue), end: 0))
    for part in condition.parts { _ = append(part, in: catalogue) }
    nodes[index].end = nodes.count
    return index
  }

  private static func operation(of condition: Condition, in catalogue: Catalogue) -> Operation {
    switch condition {
    case .comparison(let comparison):
      let operand = Operand(comparison.fact, in: catalogue)
      switch comparison.limit {
      case .quantity(let limit, _):
        return .compare(
          operand, comparison.period, comparison.relation, inDoubt: comparison.bar != nil,
          limit: limit.scaled)
      case .fact(let other):
        return .compareFacts(
          operand, comparison.period, comparison.relation, Operand(other, in: catalogue))
      }
    case .attestation(let fact):
      return .attestation(
        fact: catalogue.assignedNumber(of: fact), ofThreeYears: fact.isOfThreeYears)
    case .reported(let fact, let years):
      return .reported(Operand(fact, in: catalogue), isFigure: fact.kind.isFigure, years: years)
    case .scored(let fact): return .scored(fact: catalogue.assignedNumber(of: fact))
    case .trait(let trait, let mask):
      guard let number = catalogue.number(of: trait) else {
        preconditionFailure("the trait \(trait.key) is not in the catalogue")
      }
      return .trait(number, mask: mask)
    case .all: return .all
    case .any: return .any
    case .not: return .not
    case .when: return .when
    case .given: return .given
    case .relaxable: return .relaxable
    }
  }

  /// Evaluates the node at `index` and all its parts, and writes what each came to.
  ///
  /// Every part is evaluated, decided or not: reports show them all.
  @discardableResult
  func run(
    _ index: Int, over row: borrowing FactRow, reading: SignReading, into outcomes: inout [Outcome]
  ) -> Truth {
    let node = nodes[index]
    var truth: Truth
    var isOnLimit = false
    switch node.operation {
    case .compare(let operand, let period, let relation, let inDoubt, let limit):
      let applied = inDoubt && reading == .inclusive ? relation.inclusive : relation
      (truth, isOnLimit) = Self.compare(operand, period, applied, limit, in: row)
      isOnLimit = isOnLimit && inDoubt
    case .compareFacts(let operand, let period, let relation, let other):
      truth = Self.compare(operand, period, relation, with: other, in: row)
    case .attestation(let fact, let ofThreeYears):
      // What is attested of three years is not attested of three others.
      truth =
        ofThreeYears && row.isSeenFromAnotherYear
        ? .unknown : row.attestation(fact).map(Truth.init) ?? .unknown
    case .scored(let fact):
      truth = row.answer(fact) == nil ? .unknown : .yes
    case .reported(let operand, let isFigure, let years):
      let isGiven =
        isFigure
        ? (0..<years).allSatisfy { operand.figure(in: row, yearsBack: $0) != nil }
        : row.answer(operand.fact) != nil
      truth = isGiven ? .yes : .unknown
    case .trait(let trait, let mask):
      let values = row[trait: trait]
      truth = values == 0 ? .unknown : Truth(values & mask != 0)
    case .all:
      truth = .yes
      var part = index + 1
      while part < node.end {
        truth = run(part, over: row, reading: reading, into: &outcomes) && truth
        part = nodes[part].end
      }
    case .any:
      truth = .no
      var part = index + 1
      while part < node.end {
        truth = run(part, over: row, reading: reading, into: &outcomes) || truth
        part = nodes[part].end
      }
    case .when:
      let thenIndex = nodes[index + 1].end
      let otherwiseIndex = nodes[thenIndex].end
      let premise = run(index + 1, over: row, reading: reading, into: &outcomes)
      let then = run(thenIndex, over: row, reading: reading, into: &outcomes)
      let otherwise = run(otherwiseIndex, over: row, reading: reading, into: &outcomes)
      switch premise {
      case .yes: truth = then
      case .no: truth = otherwise
      case .unknown: truth = then == otherwise ? then : .unknown
      }
    case .given:
      truth = run(index + 1, over: row, reading: reading, into: &outcomes)
      let otherwise = nodes[index + 1].end
      if otherwise < node.end {
        let fallback = run(otherwise, over: row, reading: reading, into: &outcomes)
        if truth == .unknown { truth = fallback }
      } else if truth == .unknown {
        truth = .yes
      }
    case .not:
      truth = !run(index + 1, over: row, reading: reading, into: &outcomes)
    case .relaxable:
      truth = run(index + 1, over: row, reading: reading, into: &outcomes)
      if truth == .no { truth = .unknown }
    }
    outcomes[index] = Outcome(truth: truth, isOnLimit: isOnLimit)
    return truth
  }

  // MARK: - Comparing

  private static func compare(
    _ operand: Operand, _ period: Period, _ relation: Relation, _ limit: Int128,
    in row: borrowing FactRow
  ) -> (truth: Truth, isOnLimit: Bool) {
    switch period {
    case .latest, .yearBefore, .secondYearBefore:
      return holds(operand.figure(in: row, yearsBack: period.yearsBack), relation, limit)
    case .eachOfThreeYears:
      var truth = Truth.yes
      var isOnLimit = false
      for yearsBack in 0..<FactRow.recentYears {
        let year = holds(operand.figure(in: row, yearsBack: yearsBack), relation, limit)
        truth = truth && year.truth
        isOnLimit = isOnLimit || year.isOnLimit
      }
      return (truth, isOnLimit)
    case .riseOverLastYear:
      guard let rise = rise(of: operand, in: row) else { return (.unknown, false) }
      let bar = Fraction(ExactDecimal(scaled: limit))
      return (Truth(relation.holds(rise, bar)), rise == bar)
    }
  }

  private static func holds(
    _ figure: Figure?, _ relation: Relation, _ limit: Int128
  ) -> (truth: Truth, isOnLimit: Bool) {
    guard let figure else { return (.unknown, false) }
    switch figure.compared(with: limit) {
    case .equal: return (Truth(relation.includesLimit), true)
    case .above: return (Truth(relation.isLowerBound), false)
    case .below: return (Truth(!relation.isLowerBound), false)
    }
  }

  private static func compare(
    _ operand: Operand, _ period: Period, _ relation: Relation, with other: Operand,
    in row: borrowing FactRow
  ) -> Truth {
    func year(_ yearsBack: Int, _ row: borrowing FactRow) -> Truth {
      guard let figure = operand.figure(in: row, yearsBack: yearsBack),
        let limit = other.figure(in: row, yearsBack: yearsBack)
      else { return .unknown }
      return Truth(relation.holds(figure.fraction, limit.fraction))
    }
    switch period {
    case .latest, .yearBefore, .secondYearBefore: return year(period.yearsBack, row)
    case .eachOfThreeYears:
      var truth = Truth.yes
      for yearsBack in 0..<FactRow.recentYears { truth = truth && year(yearsBack, row) }
      return truth
    case .riseOverLastYear:
      guard let rise = rise(of: operand, in: row),
        let limit = other.figure(in: row, yearsBack: 0)?.fraction
      else { return .unknown }
      return Truth(relation.holds(rise, limit))
    }
  }

  /// The last full year's figure less that of the year before.
  static func rise(of operand: Operand, in row: borrowing FactRow) -> Fraction? {
    guard let now = operand.figure(in: row, yearsBack: 0),
      let before = operand.figure(in: row, yearsBack: 1)
    else { return nil }
    return now.fraction - before.fraction
  }
}

extension Period {
  /// How many years before the last full year a period of one year lies; its last year otherwise.
  public var yearsBack: Int {
    switch self {
    case .latest, .eachOfThreeYears, .riseOverLastYear: 0
    case .yearBefore: 1
    case .secondYearBefore: 2
    }
  }
}

extension Relation {
  /// Whether the relation holds between a value and a limit.
  func holds(_ value: Fraction, _ limit: Fraction) -> Bool {
    switch self {
    case .moreThan: value > limit
    case .atLeast: value >= limit
    case .lessThan: value < limit
    case .atMost: value <= limit
    }
  }
}
