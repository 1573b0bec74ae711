import Rules

/// What conditions without parts read, and how those with parts are made of them.
extension Program {
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

  /// What a lever's condition comes to, in its year where it has one.
  func truth(
    of lever: Lever, over row: borrowing FactRow, shift: Int, reading: SignReading
  ) -> Truth {
    if let year = lever.year {
      return truth(ofYear: year, at: lever.node, over: row, shift: shift)
    }
    return outcome(of: lever.node, over: row, shift, reading, Span()).truth
  }
}
