import Rules

/// What the outcomes of a run say of its conditions.
extension Program {
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

  /// Whether a figure that stands on a limit whose sign is in doubt is among what a condition is explained by,
  /// which leaves out branches that do not matter; `nil` where only the explanation tells.
  func explainsByLimit(_ node: Int, _ outcomes: borrowing [Outcome]) -> Bool? {
    guard standsOnLimit(node, outcomes) else { return false }
    switch nodes[node].operation {
    case .compare: return true
    case .compareFacts, .attestation, .attestationOfThreeYears, .scored, .reported, .trait:
      return false
    case .all, .any:
      var found: Bool? = false
      forEachPart(of: node) { part in
        guard found != true else { return }
        switch explainsByLimit(part, outcomes) {
        case true: found = true
        case nil: found = nil
        case false: break
        }
      }
      return found
    case .not, .relaxable: return explainsByLimit(node + 1, outcomes)
    case .when:
      let then = next(after: node + 1)
      switch outcomes[node + 1].truth {
      case .yes: return explainsByLimit(then, outcomes)
      case .no: return explainsByLimit(next(after: then), outcomes)
      case .unknown: return nil
      }
    case .given: return outcomes[node + 1].truth == .yes ? explainsByLimit(node + 1, outcomes) : nil
    }
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
