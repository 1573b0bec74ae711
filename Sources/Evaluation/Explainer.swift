import Rules

/// Walks conditions beside what they came to and puts down what mattered.
struct Explainer {
  let judge: Judge
  /// The row as it is seen from the scheme's last full year.
  let row: FactRow
  let judgement: Judgement

  func finding(ofItem index: Int, otherStatus: Status) -> Finding {
    let status = judgement.statuses[index]
    let part = part(judge.condition(ofItem: index))
    let scope = judge.scope(ofItem: index).map { self.part($0) }
    var scopeNeeds: [Need] = []
    if status == .missing {
      scopeNeeds = scope?.needs ?? []
      if let exemption = judge.exemption(ofItem: index) {
        scopeNeeds += self.part(exemption).needs
      }
    }
    var evidence: [BarEvidence] = []
    let onThreshold = (part.comparisons + (scope?.comparisons ?? [])).filter { $0.isOnThreshold }
    for comparison in onThreshold {
      if let bar = comparison.comparison.bar, !evidence.contains(bar) { evidence.append(bar) }
    }
    let readings = (judge.scheme.otherPrints?.limits ?? []).filter { limit in
      onThreshold.contains { limit.concern($0.comparison) }
    }
    return Finding(
      item: judge.scheme.items[index], status: status, part: part, scopeNeeds: scopeNeeds,
      threshold: evidence.isEmpty
        ? nil
        : Threshold(
          otherStatus: otherStatus, evidence: evidence, readings: readings.map { $0.words }))
  }

  private func truth(at node: Int) -> Truth { judgement.outcomes[node].truth }

  private func part(_ placed: PlacedCondition) -> Part {
    let node = placed.node
    func parts() -> [PlacedCondition] { placed.parts(in: judge.program) }
    switch placed.condition {
    case .comparison(let comparison):
      return .comparison(finding(of: comparison, at: node))
    case .attestation(let fact):
      return .attestation(fact, status(truth(at: node), unknown: .review))
    case .reported(let fact, let years):
      return .report(
        fact,
        missingYears: (0..<years).filter { yearsBack in
          judge.program.report(at: node)?
            .isGiven(in: row, yearsBack: yearsBack, shift: row.shift) == false
        },
        status(truth(at: node), unknown: .missing))
    case .scored(let fact):
      return .score(
        fact, row.answer(judge.catalogue.assignedNumber(of: fact)).map(Fraction.init),
        status(truth(at: node), unknown: .review))
    case .trait(let trait, let mask):
      return .trait(trait, mask: mask, status(truth(at: node), unknown: .missing))
    case .all:
      return .group(.all, parts().map { part($0) }, groupStatus(at: node))
    case .any:
      return .group(.any, parts().map { part($0) }, groupStatus(at: node))
    case .when:
      let parts = parts()
      switch truth(at: parts[0].node) {
      case .yes: return part(parts[1])
      case .no: return part(parts[2])
      case .unknown:
        return .undecided(
          premise: part(parts[0]), then: part(parts[1]), otherwise: part(parts[2]),
          groupStatus(at: node))
      }
    case .given:
      let parts = parts()
      let decided = truth(at: parts[0].node)
      if decided != .unknown {
        let figures = part(parts[0])
        // Where an answer stands in for figures that are lacking, and no figure fails, it has decided.
        let comparisons = figures.comparisons
        let isAnswered =
          decided == .no && parts.count > 1 && truth(at: parts[1].node) == .no
          && comparisons.contains { $0.status == .missing }
          && !comparisons.contains { $0.status == .fail }
        return isAnswered ? part(parts[1]) : figures
      }
      guard parts.count > 1 else {
        return truth(at: node) == .unknown ? part(parts[0]) : notDemanded(parts[0])
      }
      let fallback = part(parts[1])
      if case .notDemanded = fallback { return notDemanded(parts[0]) }
      let begun = part(parts[0])
      // Where some of the figures are given, the rest of them would decide as well as an answer.
      guard truth(at: node) == .unknown, begun.comparisons.contains(where: { $0.isBegun }) else {
        return fallback
      }
      return .group(.any, [begun, fallback], groupStatus(at: node))
    case .not:
      return .negation(part(parts()[0]), groupStatus(at: node))
    case .relaxable:
      let inner = parts()[0]
      return truth(at: inner.node) == .no ? .relaxed(part(inner)) : part(inner)
    }
  }

  /// What is asked for only where it is given: the parts that are, and that the others are not.
  private func notDemanded(_ placed: PlacedCondition) -> Part {
    guard case .all = placed.condition else { return .notDemanded(placed.condition) }
    let parts = placed.parts(in: judge.program)
    let known = parts.filter { truth(at: $0.node) != .unknown }
    guard !known.isEmpty else { return .notDemanded(placed.condition) }
    let unknown = parts.filter { truth(at: $0.node) == .unknown }.map { $0.condition }
    return .group(.all, known.map { part($0) } + [.notDemanded(.all(unknown))], .pass)
  }

  private func groupStatus(at node: Int) -> Status {
    status(
      truth(at: node),
      unknown: judge.program.lacksFigure(node, judgement.outcomes) ? .missing : .review)
  }

  private func status(_ truth: Truth, unknown: Status) -> Status {
    switch truth {
    case .yes: .pass
    case .no: .fail
    case .unknown: unknown
    }
  }

  // MARK: - Comparisons

  private func finding(of comparison: Comparison, at node: Int) -> ComparisonFinding {
    let operand = Operand(comparison.fact, in: judge.catalogue)
    let relation =
      comparison.bar != nil && judgement.reading == .inclusive
      ? comparison.relation.inclusive : comparison.relation
    let years: [YearFinding] =
      switch comparison.period {
      case .riseOverLastYear, .meanOfThreeYears: [joint(of: operand, comparison, relation)]
      case .asOfApplication: [asOfApplication(of: operand, comparison, relation)]
      case .everyYear:
        comparison.period.yearsBack.filter {
          operand.figure(in: row, yearsBack: $0) != nil
            || row.hasBounds && FigureRange(of: operand, in: row, at: $0 + row.shift) != nil
        }
        .map { year($0, of: operand, comparison, relation) }
      case .latest, .yearBefore, .secondYearBefore, .eachOfThreeYears, .applicationYear:
        comparison.period.yearsBack.map { year($0, of: operand, comparison, relation) }
      }
    let outcome = judgement.outcomes[node]
    return ComparisonFinding(
      comparison: comparison, status: status(outcome.truth, unknown: .missing),
      relation: relation, years: years,
      satisfyingMean: outcome.truth == .no
        ? satisfyingMean(of: years, comparison, relation) : nil,
      isOnThreshold: outcome.isOnLimit)
  }

  private func limit(of comparison: Comparison, yearsBack: Int) -> Fraction? {
    switch comparison.limit {
    case .quantity(let limit, _): Fraction(limit)
    case .fact(let other):
      Operand(other, in: judge.catalogue).figure(in: row, yearsBack: yearsBack)?.fraction
    }
  }

  private func year(
    _ yearsBack: Int, of operand: Operand, _ comparison: Comparison, _ relation: Relation
  ) -> YearFinding {
    let figure = operand.figure(in: row, yearsBack: yearsBack)
    var finding = year(yearsBack, figure, comparison, relation)
    guard row.hasBounds else { return finding }
    finding.take(
      told { FigureRange(of: operand, in: $0, at: yearsBack + row.shift) },
      judge.program.truth(
        ofYear: yearsBack, relation, comparison, in: row, judge.catalogue))
    return finding
  }

  /// What is told of a figure that is known by a bound alone, by what is told of its parts where that says
  /// anything.
  private func told(_ range: (FactRow) -> FigureRange?) -> FigureRange? {
    let (told, possible) = (range(row.told), range(row))
    return told?.lower == nil && told?.upper == nil ? possible : told
  }

  /// The latest figure up to the application, and the year of each figure that was taken for it.
  private func asOfApplication(
    of operand: Operand, _ comparison: Comparison, _ relation: Relation
  ) -> YearFinding {
    let figure = operand.figureAsOfApplication(in: row, at: row.shift)
    let taken = operand.taken(in: row, comparison.fact, isComputed: figure?.isComputed ?? false) {
      judge.catalogue.assignedNumber(of: $0)
    }
    let yearsBack = taken.map { $0.yearsBack }.min() ?? 0
    var finding = year(yearsBack, figure, comparison, relation)
    if figure != nil { finding.taken = taken }
    if row.hasBounds,
      let range = FigureRange(asOfApplication: operand, in: row, at: row.shift)
    {
      let told = told { FigureRange(asOfApplication: operand, in: $0, at: row.shift) }
      switch comparison.limit {
      case .quantity(let limit, _): finding.take(told, range.truth(relation, Fraction(limit)))
      case .fact(let other):
        let other = Operand(other, in: judge.catalogue)
        let limit = FigureRange(asOfApplication: other, in: row, at: row.shift)
        finding.take(told, limit.map { range.truth(relation, $0) } ?? .unknown)
      }
    }
    return finding
  }

  private func year(
    _ yearsBack: Int, _ figure: Figure?, _ comparison: Comparison, _ relation: Relation
  ) -> YearFinding {
    guard let figure, let limit = limit(of: comparison, yearsBack: yearsBack) else {
      return YearFinding(
        yearsBack: yearsBack, value: figure?.fraction,
        limit: limit(of: comparison, yearsBack: yearsBack),
        isComputed: figure?.isComputed ?? false, status: .missing, gap: nil, numeratorGap: nil,
        missing: missing(comparison, years: [yearsBack]))
    }
    let value = figure.fraction
    let holds = relation.holds(value, limit)
    return YearFinding(
      yearsBack: yearsBack, value: value, limit: limit, isComputed: figure.isComputed,
      status: holds ? .pass : .fail,
      gap: holds ? nil : Gap(value, of: comparison.fact, relation, limit),
      numeratorGap: holds ? nil : Gap.ofNumerator(of: figure, comparison.fact, relation, limit),
      numeratorGapInWhole: holds
        ? nil : Gap.ofNumeratorInWhole(of: figure, comparison.fact, relation, limit),
      missing: [])
  }

  /// The figures that are not given in the years, the comparison's own and its limit's.
  private func missing(_ comparison: Comparison, years: [Int]) -> [MissingFigure] {
    var facts = [comparison.fact]
    if case .fact(let other) = comparison.limit { facts.append(other) }
    return facts.flatMap { fact in
      let operand = Operand(fact, in: judge.catalogue)
      return years.filter { operand.figure(in: row, yearsBack: $0) == nil }.map { yearsBack in
        let sources = fact.derivation?.sources ?? []
        let absent = sources.filter { source in
          row[judge.catalogue.assignedNumber(of: source), yearsBack: yearsBack] == nil
        }
        return MissingFigure(
          fact: fact, yearsBack: yearsBack,
          absentSources: absent.count < sources.count ? absent : [],
          lookalike: fact.lookalike.flatMap { isGiven($0, yearsBack) ? $0 : nil })
      }
    }
  }

  private func isGiven(_ fact: FactDefinition, _ yearsBack: Int) -> Bool {
    judge.catalogue.number(of: fact).map { row[$0, yearsBack: yearsBack] != nil } ?? false
  }

  /// What several years come to together: the rise over the year before, or the mean growth.
  private func joint(
    of operand: Operand, _ comparison: Comparison, _ relation: Relation
  ) -> YearFinding {
    let mean =
      comparison.period == .meanOfThreeYears
      ? MeanGrowth(of: operand, in: row, at: comparison.period.years.shifted(by: row.shift)) : nil
    guard let value = mean?.inPercent ?? rise(of: operand, in: comparison.period),
      let limit = limit(of: comparison, yearsBack: 0)
    else {
      return YearFinding(
        yearsBack: 0, value: nil, limit: limit(of: comparison, yearsBack: 0), isComputed: false,
        status: .missing, gap: nil, numeratorGap: nil,
        missing: missing(comparison, years: comparison.period.yearsBack))
    }
    let holds = mean.map { relation.holds($0.order(to: limit)) } ?? relation.holds(value, limit)
    return YearFinding(
      yearsBack: 0, value: value, limit: limit, isComputed: true, status: holds ? .pass : .fail,
      gap: holds ? nil : Gap(value, of: comparison.fact, relation, limit), numeratorGap: nil,
      missing: [])
  }

  private func rise(of operand: Operand, in period: Period) -> Fraction? {
    period == .riseOverLastYear ? operand.rise(in: row) : nil
  }

  /// The mean of three years where it satisfies the limit that some year does not.
  private func satisfyingMean(
    of years: [YearFinding], _ comparison: Comparison, _ relation: Relation
  ) -> Fraction? {
    let values = years.compactMap { $0.value }
    guard comparison.period == .eachOfThreeYears, values.count == years.count,
      case .quantity(let limit, _) = comparison.limit
    else { return nil }
    let mean = values.reduce(Fraction(0), +) / Fraction(values.count)
    return relation.holds(mean, Fraction(limit)) ? mean : nil
  }
}
