import Evaluation
import Rules

/// What a change of table means for a base: its verdict and its items under both.
public struct SchemeEffect: Sendable {
  /// The base that is judged by both tables.
  public let base: StatedBase
  /// What it comes to under the old table.
  public let old: StatedBase.Outcome
  /// What it comes to under the new table.
  public let new: StatedBase.Outcome
  /// The items of the new table that it fails, and none that they took the place of.
  public let newlyFailing: [Int]
  /// The items of the old table that it fails, and none that took their place.
  public let noLongerFailing: [Int]
  /// The items of the new table that decide and are open: a figure or a judgement is lacking.
  public let open: [Int]

  /// `nil` where the base was not judged by both.
  init?(_ base: StatedBase, _ comparison: SchemeComparison) {
    guard let old = base.outcome(under: comparison.old),
      let new = base.outcome(under: comparison.new)
    else { return nil }
    self.base = base
    self.old = old
    self.new = new
    var newly: [Int] = []
    var noLonger: [Int] = []
    for group in comparison.groups {
      let before = group.olds.filter { Self.isFailed($0, old) }
      let after = group.news.filter { Self.isFailed($0, new) }
      if before.isEmpty { newly += after }
      if after.isEmpty { noLonger += before }
    }
    newlyFailing = newly.sorted()
    noLongerFailing = noLonger.sorted()
    open = new.statuses.indices.filter { item in
      [.missing, .review].contains(new.statuses[item])
        && comparison.new.items[item].nature.decides
    }
  }

  private static func isFailed(_ item: Int, _ outcome: StatedBase.Outcome) -> Bool {
    outcome.statuses[item] == .fail && outcome.scheme.items[item].nature.decides
  }

  /// Whether the verdict is another.
  public var isVerdictChanged: Bool {
    old.verdict != new.verdict || old.isOfOtherBases != new.isOfOtherBases
  }
}
