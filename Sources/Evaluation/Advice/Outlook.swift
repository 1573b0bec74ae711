public import Rules

/// What can still become of a verdict, whatever else is stated: the best and the worst case.
///
/// What is given stays as it is. What a submission may state besides, asked for or not, is taken to be anything.
public struct Outlook: Sendable {
  /// What can still become of an item.
  public enum Prospect: String, CaseIterable, Hashable, Sendable {
    /// It fails, whatever is still stated.
    case lost
    /// It is met or does not apply, whatever is still stated.
    case safe
    /// Something is not given or not judged that decides it.
    case open
    /// It is met so far; only what need not be stated, such as a figure of the year of the application, can
    /// change that.
    case holding
    /// It fails so far; only what need not be stated can change that.
    case failing
  }

  /// For each item of the scheme, in its order.
  public let prospects: [Prospect]
  /// The best that the verdict can become.
  public let best: Verdict
  /// The worst that the verdict can become.
  public let worst: Verdict

  init(of row: FactRow, by judge: Judge, reading: SignReading) {
    self.init(of: judge.judge(row, reading: reading), row, by: judge)
  }

  /// - Parameter judgement: What the row came to by the judge.
  public init(of judgement: Judgement, _ row: FactRow, by judge: Judge) {
    let possible = Possibilities(
      judge: judge, row: row, outcomes: judgement.outcomes, reading: judgement.reading)
    var prospects: [Prospect] = []
    var (best, worst): ([Status], [Status]) = ([], [])
    for item in judge.scheme.items.indices {
      let statuses = possible.statuses(ofItem: item)
      let now = judgement.statuses[item]
      let isGood = { (status: Status) in status == .pass || status == .notApplicable }
      prospects.append(
        statuses.allSatisfy { $0 == .fail }
          ? .lost
          : statuses.allSatisfy(isGood)
            ? .safe : isGood(now) ? .holding : now == .fail ? .failing : .open)
      // A row that does not apply is no worse than one that is met, but a table needs one that does.
      best.append(
        statuses.contains(.pass)
          ? .pass : statuses.first(where: isGood) ?? statuses.first { $0 != .fail } ?? .fail)
      worst.append(
        statuses.contains(.fail)
          ? .fail
          : statuses.first { !isGood($0) } ?? statuses.first { $0 == .notApplicable } ?? .pass)
    }
    self.prospects = prospects
    let isFor = possible.truths(ofAudience: judgement.isFor)
    self.best = judge.verdict(of: best, isFor: isFor.contains(.yes) ? .yes : judgement.isFor)
    let leastFor: Truth = isFor.contains(.no) ? .no : judgement.isFor
    let worstVerdict = judge.verdict(of: worst, isFor: leastFor)
    // What every case comes to is settled although the items are not.
    self.worst =
      judgement.isOfEveryCase && judgement.verdict == .ineligible ? .ineligible : worstVerdict
  }
}

/// The truths that a condition can come to, whatever is still stated.
private struct Possibilities {
  let judge: Judge
  let row: FactRow
  let outcomes: [Program.Outcome]
  let reading: SignReading
  private var shift: Int { row.shift(seenFrom: judge.lastFullYear) }

  func truths(ofAudience isFor: Truth) -> [Truth] {
    isFor == .unknown ? [.yes, .no, .unknown] : [isFor]
  }

  func statuses(ofItem item: Int) -> [Status] {
    let scope = judge.scope(ofItem: item).map { truths($0) } ?? [.yes]
    let exemption = judge.exemption(ofItem: item).map { truths($0) } ?? [.no]
    let condition = truths(judge.condition(ofItem: item))
    var found: [Status] = []
    func add(_ status: Status) { if !found.contains(status) { found.append(status) } }
    if let premise = judge.scheme.items[item].scope.premise,
      !row.isGiven(judge.catalogue.assignedNumber(of: premise))
    {
      add(.notApplicable)
    }
    for scope in scope {
      for exemption in exemption {
        for truth in condition {
          if scope == .no || exemption == .yes {
            add(.notApplicable)
          } else if scope == .unknown || exemption == .unknown && truth != .yes {
            add(.missing)
          } else {
            add(truth == .yes ? .pass : truth == .no ? .fail : .missing)
          }
        }
      }
    }
    return found
  }

  private func truths(_ placed: PlacedCondition) -> [Truth] {
    let parts = placed.parts(in: judge.program)
    let now = outcomes[placed.node].truth
    switch placed.condition {
    case .comparison(let comparison):
      return now != .unknown && isSettled(comparison, now) ? [now] : Self.any
    case .attestation(let fact):
      if fact.isOfThreeYears, shift != 0 { return [.unknown] }
      return now == .unknown ? Self.any : [now]
    case .trait, .scored: return now == .unknown ? Self.any : [now]
    case .reported: return now == .yes ? [.yes] : [.yes, .unknown]
    case .all: return combined(parts, .yes) { $0 && $1 }
    case .any: return combined(parts, .no) { $0 || $1 }
    case .not: return truths(parts[0]).map { !$0 }
    case .relaxable: return distinct(truths(parts[0]).map { $0 == .yes ? .yes : .unknown })
    case .when:
      var found: [Truth] = []
      for premise in truths(parts[0]) {
        switch premise {
        case .yes: found += truths(parts[1])
        case .no: found += truths(parts[2])
        case .unknown:
          for then in truths(parts[1]) {
            for otherwise in truths(parts[2]) { found.append(then == otherwise ? then : .unknown) }
          }
        }
      }
      return distinct(found)
    case .given:
      let answers = parts.count > 1 ? truths(parts[1]) : [.yes]
      var figures = truths(parts[0])
      // Figures that contradict an answer are an error, and never judged.
      if parts.count > 1, case .attestation = parts[1].condition, answers.count == 1,
        answers[0] != .unknown
      {
        figures = figures.filter { $0 == answers[0] || $0 == .unknown }
      }
      return distinct(figures.flatMap { $0 == .unknown ? answers : [$0] })
    }
  }

  private static let any: [Truth] = [.no, .yes, .unknown]

  private func distinct(_ truths: [Truth]) -> [Truth] { Self.any.filter(truths.contains) }

  private func combined(
    _ parts: [PlacedCondition], _ neutral: Truth, _ combine: (Truth, Truth) -> Truth
  ) -> [Truth] {
    var found = [neutral]
    for part in parts {
      let truths = truths(part)
      found = distinct(found.flatMap { one in truths.map { combine(one, $0) } })
    }
    return found
  }

  // MARK: - Figures

  /// Whether nothing that may still be stated changes what a comparison comes to.
  private func isSettled(_ comparison: Comparison, _ truth: Truth) -> Bool {
    let operand = Operand(comparison.fact, in: judge.catalogue)
    var facts = [(comparison.fact, operand)]
    if case .fact(let other) = comparison.limit {
      facts.append((other, Operand(other, in: judge.catalogue)))
    }
    switch comparison.period {
    case .everyYear:
      // A year that fails is enough; one that is not given may still.
      return truth == .no
        && facts.allSatisfy { isExact($0.0, $0.1, comparison, failingAlone: true) }
    case .asOfApplication:
      // The figure of the year of the application takes the place of the last full year's.
      return facts.allSatisfy { fact, operand in
        operand.figure(in: row, at: shift - 1)?.isComputed == true
          || operand.isStated(in: row, at: shift - 1) && fact.derivation == nil
      }
    default:
      return facts.allSatisfy { isExact($0.0, $0.1, comparison, failingAlone: truth == .no) }
    }
  }

  /// Whether no part can still be stated from which a rate would follow anew.
  ///
  /// A rate is stated as exactly as it is written: what follows from its parts may differ in what was rounded.
  private func isExact(
    _ fact: FactDefinition, _ operand: Operand, _ comparison: Comparison, failingAlone: Bool
  ) -> Bool {
    guard fact.derivation != nil else { return true }
    return comparison.period.years.allSatisfy { yearsBack in
      guard let figure = operand.figure(in: row, at: yearsBack + shift) else { return true }
      if figure.isComputed { return true }
      guard case .quantity(let limit, _) = comparison.limit else { return false }
      let half =
        row.scaled(operand.fact, at: yearsBack + shift).map { fact.unit.roundingOfWritten($0) }
        ?? Fraction(0)
      // Of a rise both figures may have been rounded.
      if comparison.period == .riseOverLastYear || comparison.period == .meanOfThreeYears {
        return false
      }
      return (figure.fraction - Fraction(limit)).magnitude > half
    }
  }
}

extension Operand {
  fileprivate func isStated(in row: borrowing FactRow, at place: Int) -> Bool {
    row.scaled(fact, at: place) != nil
  }
}
