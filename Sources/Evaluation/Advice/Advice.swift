public import Rules

/// All that is advised on a base under one scheme.
public struct Advice: Sendable {
  /// The table that the base is held against.
  public let scheme: Scheme
  /// The last full year that was looked at, where it is known.
  public let lastFullYear: Int?
  /// What the base comes to under the scheme as it stands.
  public let verdict: Verdict
  /// Whether the scheme is for the base.
  public let isForBase: Truth
  /// What is found of each item.
  public let findings: [Finding]
  /// What each item and the verdict can still become.
  public let outlook: Outlook
  /// The smallest changes that turn the verdict, or why there are none.
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
