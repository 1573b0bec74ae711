import Rules

/// What follows where something is supposed of what is left open.
extension Program {
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
    var outcomes = outcomes.mutableSpan
    var node = nodes.count - 1
    while node >= 0 {
      let truth = truthOfParts(at: node, outcomes.span)
      // Nothing is supposed of figures: what a bound leaves open stays so.
      let staysOpen = row.hasBounds && isUndecidedByBound(node, row, outcomes.span)
      outcomes[node].truth = staysOpen ? .unknown : truth
      node -= 1
    }
  }
}
