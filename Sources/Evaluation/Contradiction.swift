public import Rules

/// An answer that the figures contradict: where both are given and at odds, the file is in error.
public struct Contradiction: Sendable {
  /// What was answered.
  public let attestation: FactDefinition
  /// The figures that decide otherwise, those that a computed one comes from in its place.
  public let figures: [FigureOfYear]
}

/// A figure of one year.
public struct FigureOfYear: Sendable {
  /// The figure that says otherwise.
  public let fact: FactDefinition
  /// 0 is the last full year that the scheme looks at.
  public let yearsBack: Int
}

extension Operand {
  /// The figures that make up the latest one up to the application, each with its year.
  ///
  /// - Parameter number: The number of a fact.
  func taken(
    in row: borrowing FactRow, _ fact: FactDefinition, isComputed: Bool,
    number: (FactDefinition) -> Int
  ) -> [FigureOfYear] {
    let sources = isComputed ? fact.derivation?.sources ?? [] : [fact]
    let isOfOneYear = figure(in: row, at: row.shift - 1) != nil
    var taken: [FigureOfYear] = []
    for source in sources {
      let isOfApplication =
        isOfOneYear || row.scaled(number(source), at: row.shift - 1) != nil
      taken.append(FigureOfYear(fact: source, yearsBack: isOfApplication ? -1 : 0))
    }
    return taken
  }
}

extension Judge {
  /// The answers of a row that its figures contradict, each once, in the order of the items.
  ///
  /// Signs in doubt are read as printed, whatever the judgement's own reading is.
  ///
  /// - Parameter judgement: What the row came to by this judge.
  public func contradictions(
    in judgement: Judgement, _ row: borrowing FactRow
  ) -> [Contradiction] {
    if judgement.reading != .printed, let printed = otherReading(of: judgement, row) {
      return contradictions(in: printed, row)
    }
    guard program.hasAnswerAtOdds(judgement.outcomes) else { return [] }
    var found: [Contradiction] = []
    let search = ContradictionSearch(
      judge: self, outcomes: judgement.outcomes, row: copy row,
      shift: row.shift(seenFrom: lastFullYear))
    for index in scheme.items.indices { search.visit(condition(ofItem: index), &found) }
    return found
  }
}

/// Walks conditions beside what they came to.
private struct ContradictionSearch {
  let judge: Judge
  let outcomes: [Program.Outcome]
  let row: FactRow
  let shift: Int

  func visit(_ placed: PlacedCondition, _ found: inout [Contradiction]) {
    let parts = placed.parts(in: judge.program)
    if case .given(_, .attestation(let fact)?) = placed.condition {
      let (decided, answered) = (outcomes[parts[0].node].truth, outcomes[parts[1].node].truth)
      if decided != .unknown, answered != .unknown, decided != answered,
        !found.contains(where: { $0.attestation.key == fact.key })
      {
        var figures: [FigureOfYear] = []
        collect(from: parts[0], &figures)
        found.append(Contradiction(attestation: fact, figures: figures))
      }
    }
    for part in parts { visit(part, &found) }
  }

  /// Adds the figures to which a condition owes what it came to.
  private func collect(from placed: PlacedCondition, _ figures: inout [FigureOfYear]) {
    let truth = outcomes[placed.node].truth
    let parts = placed.parts(in: judge.program)
    switch placed.condition {
    case .comparison(let comparison): collect(from: comparison, placed.node, &figures)
    case .reported(let fact, let years):
      for yearsBack in 0..<years { add(fact, yearsBack, &figures) }
    case .attestation, .trait, .scored: break
    case .all, .any:
      // One part that fails decides 且, one that holds decides 或; else all of them do.
      let isDecidedByOne = truth == placed.condition.truthThatDecides
      for part in parts where !isDecidedByOne || outcomes[part.node].truth == truth {
        collect(from: part, &figures)
      }
    case .not, .relaxable: collect(from: parts[0], &figures)
    case .when:
      collect(from: parts[0], &figures)
      let premise = outcomes[parts[0].node].truth
      if premise != .no { collect(from: parts[1], &figures) }
      if premise != .yes { collect(from: parts[2], &figures) }
    case .given:
      let isDecided = outcomes[parts[0].node].truth != .unknown
      if let part = isDecided ? parts.first : parts.dropFirst().first {
        collect(from: part, &figures)
      }
    }
  }

  private func collect(
    from comparison: Comparison, _ node: Int, _ figures: inout [FigureOfYear]
  ) {
    let fails = outcomes[node].truth == .no
    if comparison.period == .asOfApplication {
      let seen = row.seen(from: judge.lastFullYear)
      let operand = Operand(comparison.fact, in: judge.catalogue)
      let isComputed =
        operand.figureAsOfApplication(in: seen, at: seen.shift)?.isComputed ?? false
      figures += operand.taken(in: seen, comparison.fact, isComputed: isComputed) {
        judge.catalogue.assignedNumber(of: $0)
      }
      return
    }
    let isOfEach = comparison.period == .eachOfThreeYears || comparison.period == .everyYear
    for yearsBack in comparison.period.yearsBack
    // Of several years those count that fail.
    where !(fails && isOfEach && holds(node, yearsBack)) {
      add(comparison.fact, yearsBack, &figures)
      if case .fact(let limit) = comparison.limit { add(limit, yearsBack, &figures) }
    }
  }

  /// Whether the comparison does not fail in one of its years.
  private func holds(_ node: Int, _ yearsBack: Int) -> Bool {
    judge.program.truth(ofYear: yearsBack, at: node, over: row, shift: shift) != .no
  }

  private func add(_ fact: FactDefinition, _ yearsBack: Int, _ figures: inout [FigureOfYear]) {
    let operand = Operand(fact, in: judge.catalogue)
    guard let figure = operand.figure(in: row, at: yearsBack + shift) else {
      // What is known by a bound alone can be at odds as well.
      let sources = [fact] + (fact.derivation?.sources ?? [])
      for source in sources
      where row.hasBounds
        && row.interval(of: judge.catalogue.assignedNumber(of: source), at: yearsBack + shift)
          != nil
        && !figures.contains(where: { $0.fact.key == source.key && $0.yearsBack == yearsBack })
      {
        figures.append(FigureOfYear(fact: source, yearsBack: yearsBack))
      }
      return
    }
    let written = figure.isComputed ? fact.derivation?.sources ?? [fact] : [fact]
    for fact in written
    where !figures.contains(where: { $0.fact.key == fact.key && $0.yearsBack == yearsBack }) {
      figures.append(FigureOfYear(fact: fact, yearsBack: yearsBack))
    }
  }
}

extension Condition {
  /// What one part has to come to, to decide 且 or 或 alone.
  fileprivate var truthThatDecides: Truth {
    if case .any = self { return .yes }
    return .no
  }
}
