public import Rules

/// A scheme's verdict on a row with the reasons: made where a report asks for it.
public struct Explanation: Sendable {
  public let scheme: Scheme
  public let verdict: Verdict
  /// The verdict under the other reading of the signs in doubt; it differs only where the verdict
  /// hangs on figures that stand exactly on such limits.
  public let otherVerdict: Verdict
  public let reading: SignReading
  /// The last full year that was looked at, where it is known.
  public let lastFullYear: Int?
  /// Whether the scheme is for the base, which those who ask for it may know better.
  public let isForBase: Truth
  /// A finding for each item, in the scheme's order.
  public let findings: [Finding]

  public init(_ row: FactRow, by judge: Judge, reading: SignReading) {
    let judgement = judge.judge(row, reading: reading)
    let other = judge.judge(row, reading: reading == .printed ? .inclusive : .printed)
    scheme = judge.scheme
    verdict = judgement.verdict
    otherVerdict = other.verdict
    self.reading = reading
    lastFullYear = judge.lastFullYear ?? row.year
    isForBase = judge.isFor(row)
    let row = row.seen(from: judge.lastFullYear)
    scores = judge.scheme.sections.map { section in
      let fact = judge.catalogue.assignedNumber(of: section.score)
      return (section: section.score, points: row.answer(fact).map(Fraction.init))
    }
    let explainer = Explainer(judge: judge, row: row, reading: reading, judgement: judgement)
    findings = judge.scheme.items.indices.map { index in
      explainer.finding(ofItem: index, otherStatus: other.statuses[index])
    }
  }

  /// The points of each scored section, in the table's order; `nil` where none are given.
  public let scores: [(section: FactDefinition, points: Fraction?)]

  /// The sum of the sections' points, once all are given.
  public var totalScore: Fraction? {
    let points = scores.compactMap { $0.points }
    return points.isEmpty || points.count < scores.count ? nil : points.reduce(Fraction(0), +)
  }

  /// How many items of each nature have each status, in the order of the natures and statuses.
  public var summary: [(nature: Nature, counts: [(status: Status, count: Int)])] {
    Nature.allCases.compactMap { nature in
      let found = findings.filter { $0.item.nature == nature }
      guard !found.isEmpty else { return nil }
      let counts = Status.allCases.map { status in
        (status: status, count: found.count { $0.status == status })
      }
      return (nature: nature, counts: counts)
    }
  }
}

/// Walks a condition beside the outcomes of its nodes and puts down what mattered.
private struct Explainer {
  let judge: Judge
  let row: FactRow
  let reading: SignReading
  let judgement: Judgement

  func finding(ofItem index: Int, otherStatus: Status) -> Finding {
    let item = judge.scheme.items[index]
    let status = judgement.statuses[index]
    let part = part(item.condition, at: judge.conditionNode(ofItem: index))
    var scopeNeeds: [Need] = []
    var evidence = part.comparisons.filter { $0.isOnThreshold }.compactMap { $0.comparison.bar }
    var node = judge.conditionNode(ofItem: index)
    node = judge.program.nodes[node].end
    if let scope = item.scope.condition {
      let scopePart = self.part(scope, at: node)
      scopeNeeds += scopePart.needs
      evidence += scopePart.comparisons.filter { $0.isOnThreshold }.compactMap { $0.comparison.bar }
      node = judge.program.nodes[node].end
    }
    if let exemption = item.scope.exemption, status == .missing {
      scopeNeeds += self.part(exemption, at: node).needs
    }
    var seen: Set<BarEvidence> = []
    evidence = evidence.filter { seen.insert($0).inserted }
    return Finding(
      item: item, status: status, part: part, scopeNeeds: status == .missing ? scopeNeeds : [],
      threshold: evidence.isEmpty
        ? nil : Threshold(otherStatus: otherStatus, evidence: evidence))
  }

  private func truth(at node: Int) -> Truth { judgement.outcomes[node].truth }

  private func part(_ condition: Condition, at node: Int) -> Part {
    let nodes = judge.program.nodes
    switch condition {
    case .comparison(let comparison):
      return .comparison(finding(of: comparison, at: node))
    case .attestation(let fact):
      return .attestation(fact, status(truth(at: node), unknown: .review))
    case .reported(let fact, let years):
      let operand = Operand(fact, in: judge.catalogue)
      return .report(
        fact,
        missingYears: (0..<years).filter { yearsBack in
          fact.kind.isFigure
            ? operand.figure(in: row, yearsBack: yearsBack) == nil
            : row.answer(operand.fact) == nil
        },
        status(truth(at: node), unknown: .missing))
    case .scored(let fact):
      return .score(
        fact, row.answer(judge.catalogue.assignedNumber(of: fact)).map(Fraction.init),
        status(truth(at: node), unknown: .review))
    case .trait(let trait, let mask):
      return .trait(trait, mask: mask, status(truth(at: node), unknown: .missing))
    case .all(let parts):
      return .group(.all, children(parts, of: node), groupStatus(at: node))
    case .any(let parts):
      return .group(.any, children(parts, of: node), groupStatus(at: node))
    case .when(let premise, let then, let otherwise):
      let thenNode = nodes[node + 1].end
      let otherwiseNode = nodes[thenNode].end
      switch truth(at: node + 1) {
      case .yes: return part(then, at: thenNode)
      case .no: return part(otherwise, at: otherwiseNode)
      case .unknown:
        return .undecided(
          premise: part(premise, at: node + 1), then: part(then, at: thenNode),
          otherwise: part(otherwise, at: otherwiseNode), groupStatus(at: node))
      }
    case .given(let decisive, let otherwise):
      if truth(at: node + 1) != .unknown { return part(decisive, at: node + 1) }
      guard let otherwise else { return .notDemanded(decisive) }
      let fallback = part(otherwise, at: nodes[node + 1].end)
      let begun = part(decisive, at: node + 1)
      // Where some of the figures are given, the rest of them would decide as well as an answer.
      guard truth(at: node) == .unknown, begun.comparisons.contains(where: { $0.isBegun }) else {
        return fallback
      }
      return .group(.any, [begun, fallback], groupStatus(at: node))
    case .not(let inner):
      return .negation(part(inner, at: node + 1), groupStatus(at: node))
    case .relaxable(let inner):
      let inner = part(inner, at: node + 1)
      return truth(at: node + 1) == .no ? .relaxed(inner) : inner
    }
  }

  private func children(_ parts: [Condition], of node: Int) -> [Part] {
    var next = node + 1
    return parts.map { condition in
      defer { next = judge.program.nodes[next].end }
      return part(condition, at: next)
    }
  }

  private func groupStatus(at node: Int) -> Status {
    status(
      truth(at: node),
      unknown: judge.lacksFigure(node, judgement.outcomes) ? .missing : .review)
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
      comparison.bar != nil && reading == .inclusive
      ? comparison.relation.inclusive : comparison.relation
    let years: [YearFinding]
    switch comparison.period {
    case .latest, .yearBefore, .secondYearBefore:
      years = [year(comparison.period.yearsBack, of: operand, comparison, relation)]
    case .eachOfThreeYears:
      years = (0..<FactRow.recentYears).map { year($0, of: operand, comparison, relation) }
    case .riseOverLastYear:
      years = [rise(of: operand, comparison, relation)]
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
          absentSources: absent.count < sources.count ? absent : [])
      }
    }
  }

  private func rise(
    of operand: Operand, _ comparison: Comparison, _ relation: Relation
  ) -> YearFinding {
    guard let rise = Program.rise(of: operand, in: row),
      let limit = limit(of: comparison, yearsBack: 0)
    else {
      return YearFinding(
        yearsBack: 0, value: nil, limit: limit(of: comparison, yearsBack: 0), isComputed: false,
        status: .missing, gap: nil, numeratorGap: nil,
        missing: missing(comparison, years: [0, 1]))
    }
    let holds = relation.holds(rise, limit)
    return YearFinding(
      yearsBack: 0, value: rise, limit: limit, isComputed: true, status: holds ? .pass : .fail,
      gap: holds ? nil : Gap(rise, of: comparison.fact, relation, limit), numeratorGap: nil,
      missing: [])
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
