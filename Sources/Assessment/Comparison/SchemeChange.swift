public import Evaluation
public import Rules

/// What two submissions of a base come to under one scheme.
public struct SchemeChange: Sendable {
  /// What both were judged by.
  public let scheme: Scheme
  /// What the old submission came to; `nil` where it was not judged by the scheme.
  public let old: StatedBase.Outcome?
  /// What the new submission came to.
  public let new: StatedBase.Outcome?
  /// The items whose status is another, in the scheme's order.
  public let items: [ItemChange]

  /// An item that came to something else.
  public struct ItemChange: Sendable {
    /// What became of an item.
    public enum Kind: String, CaseIterable, Sendable {
      /// It is not met now.
      case new
      /// It was not met, and is or needs no more to be.
      case fixed
      /// It is no longer known, or known now, or of no concern any more, and was not failed.
      case other
    }

    /// The number of the item in its scheme.
    public let item: Int
    /// What the item came to.
    public let old: Status
    /// What it comes to now.
    public let new: Status
    /// What made it so.
    public let causes: [Cause]

    /// Whether the failure is new, mended, or neither.
    public var kind: Kind {
      if new == .fail { return .new }
      return old == .fail && (new == .pass || new == .notApplicable) ? .fixed : .other
    }
  }

  /// Something that changed and that an item hangs on.
  public enum Cause: Sendable {
    /// A value, by its number among those that changed.
    case value(Int)
    /// What the base says of itself, by its number among what changed.
    case description(Int)
  }

  /// Whether the verdict is another, or there is one on one side alone.
  public var isVerdictChanged: Bool {
    guard let old, let new else { return true }
    return old.verdict != new.verdict || old.isOfOtherBases != new.isOfOtherBases
  }

  /// The items that are not met in either, in the scheme's order.
  public var stillFailing: [Int] {
    guard let old, let new else { return [] }
    return scheme.items.indices.filter { old.statuses[$0] == .fail && new.statuses[$0] == .fail }
  }

  /// How many items came to the same.
  public var unchanged: Int {
    old == nil || new == nil ? 0 : scheme.items.count - items.count
  }
}
