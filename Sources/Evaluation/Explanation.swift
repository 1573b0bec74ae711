public import Rules

/// A scheme's verdict on a row with the reasons: made where a report asks for it.
public struct Explanation: Sendable {
  /// What was judged by.
  public let scheme: Scheme
  /// What all findings together come to.
  public let verdict: Verdict
  /// The verdict under the other reading of the signs in doubt; it differs only where the verdict
  /// hangs on figures that stand exactly on such limits.
  public let otherVerdict: Verdict
  /// How signs were read whose bar a print may have lost.
  public let reading: SignReading
  /// The last full year that was looked at, where it is known.
  public let lastFullYear: Int?
  /// Whether the scheme is for the base, which those who ask for it may know better.
  public let isForBase: Truth
  /// A finding for each item, in the scheme's order.
  public let findings: [Finding]
  /// What each value comes to of that which is open and decides which items are for the base, where
  /// all come to the same verdict; else none.
  public let cases: [SupposedCase]
  /// What the base came to before something was supposed; `nil` where nothing is.
  public let change: JudgementChange?
  /// Why items came to their statuses, of those of which it was asked.
  public let reasons: [Reason]

  /// - Parameters:
  ///   - judgement: What the row came to by the judge.
  ///   - before: What it came to before something of it was supposed.
  ///   - asked: The items of which it is asked why.
  public init(
    of judgement: Judgement, _ row: FactRow, by judge: Judge, before: Judgement? = nil,
    why asked: [Int] = []
  ) {
    change = before.map { JudgementChange(from: $0, to: judgement) }
    reasons = asked.map { judge.reason(ofItem: $0, row, judgement) }
    let other = judge.otherReading(of: judgement, row) ?? judgement
    scheme = judge.scheme
    verdict = judgement.verdict
    otherVerdict = other.verdict
    reading = judgement.reading
    lastFullYear = judge.lastFullYear ?? row.year
    isForBase = judgement.isFor
    cases = judgement.isOfEveryCase ? judge.everyCase(row, judgement) : []
    let row = row.seen(from: judge.lastFullYear)
    scores = judge.scheme.sections.map { section in
      let fact = judge.catalogue.assignedNumber(of: section.score)
      return (section: section.score, points: row.answer(fact).map(Fraction.init))
    }
    let explainer = Explainer(judge: judge, row: row, judgement: judgement)
    findings = judge.scheme.items.indices.map { index in
      explainer.finding(ofItem: index, otherStatus: other.statuses[index])
    }
  }

  /// The explanation of a row that was not judged before.
  public init(_ row: FactRow, by judge: Judge, reading: SignReading) {
    self.init(of: judge.judge(row, reading: reading), row, by: judge)
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
    let (natures, statuses) = (Nature.allCases, Status.allCases)
    var counts = Array(repeating: 0, count: natures.count * statuses.count)
    for index in findings.indices {
      let nature = natures.firstIndex(of: findings[index].item.nature) ?? 0
      let status = statuses.firstIndex(of: findings[index].status) ?? 0
      counts[nature * statuses.count + status] += 1
    }
    return natures.enumerated().compactMap { number, nature in
      let ofNature = counts[number * statuses.count..<(number + 1) * statuses.count]
      guard ofNature.contains(where: { $0 > 0 }) else { return nil }
      return (nature: nature, counts: zip(statuses, ofNature).map { (status: $0, count: $1) })
    }
  }
}

extension Judgement {
  /// What is found of the items that have a status, without that of all others.
  ///
  /// - Parameter judge: What the row was judged by.
  public func findings(with status: Status, _ row: FactRow, by judge: Judge) -> [Finding] {
    guard statuses.contains(status) else { return [] }
    let explainer = Explainer(
      judge: judge, row: row.seen(from: judge.lastFullYear), judgement: self)
    return statuses.indices.filter { statuses[$0] == status }.map { index in
      explainer.finding(ofItem: index, otherStatus: status)
    }
  }
}
