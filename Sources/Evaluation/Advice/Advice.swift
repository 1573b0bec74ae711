public import Rules

/// All that is advised on a base under one scheme.
public struct Advice: Sendable {
  public let scheme: Scheme
  /// The last full year that was looked at, where it is known.
  public let lastFullYear: Int?
  public let verdict: Verdict
  public let isForBase: Truth
  /// What is found of each item.
  public let findings: [Finding]
  public let outlook: Outlook
  public let plan: PlanOutcome
  /// For each deciding item that fails the changes that meet it alone, where nothing else moves.
  public let levers: [(item: Int, plan: Plan)]
}

extension Advisor {
  /// What is advised on a row under one scheme.
  public func advice(on row: FactRow, by judge: Judge, reading: SignReading) -> Advice {
    let judgement = judge.judge(row, reading: reading)
    let explanation = Explanation(of: judgement, row, by: judge)
    let failing = judgement.statuses.indices.filter {
      judgement.statuses[$0] == .fail && judge.scheme.items[$0].nature.decides
    }
    return Advice(
      scheme: judge.scheme, lastFullYear: explanation.lastFullYear, verdict: judgement.verdict,
      isForBase: judgement.isFor, findings: explanation.findings,
      outlook: Outlook(of: judgement, row, by: judge),
      plan: plan(for: row, by: judge, reading: reading),
      levers: failing.compactMap { item in
        lever(for: item, on: row, by: judge, reading: reading).map { (item, $0) }
      })
  }
}
