import Rules

/// Which of the values of a row a plan may change: never what has happened.
struct ChangeRules: Sendable {
  /// The facts that vetoes read: what they tell has happened or has not.
  private let factsOfVetoes: Set<Int>
  /// The facts that others are held against, such as the growth of the whole region.
  private let standards: Set<Int>
  private let facts: [FactDefinition]
  /// How many years before the row's own the scheme's last full year is.
  private let shift: Int

  init(_ judge: Judge, shift: Int) {
    var vetoes: Set<Int> = []
    var standards: Set<Int> = []
    for item in judge.scheme.items {
      if item.nature == .exclusion {
        for fact in item.facts { vetoes.insert(judge.catalogue.assignedNumber(of: fact)) }
      }
      item.condition.forEachLeaf { leaf in
        if case .comparison(let comparison) = leaf, case .fact(let other) = comparison.limit {
          standards.insert(judge.catalogue.assignedNumber(of: other))
        }
      }
    }
    factsOfVetoes = vetoes
    self.standards = standards
    facts = judge.catalogue.facts
    self.shift = shift
  }

  /// Why a value that is given can't be changed; `nil` where it can.
  func obstacle(to statement: Statement) -> PlanObstacle.Reason? {
    let fact = facts[statement.fact]
    if factsOfVetoes.contains(statement.fact) || fact.isOfThreeYears { return .happened }
    if fact.kind.isFigure, statement.place - shift >= 1 { return .yearIsOver }
    return standards.contains(statement.fact) ? .ofOthers : nil
  }
}
