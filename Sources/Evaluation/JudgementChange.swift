/// What a row came to under a scheme before something of it was supposed otherwise.
public struct JudgementChange: Sendable {
  /// An item that had another status.
  public struct Flip: Sendable {
    /// Its place in the scheme.
    public let item: Int
    /// What it came to before.
    public let before: Status
    /// What it comes to now.
    public let after: Status
  }

  /// The verdict before.
  public let verdict: Verdict
  /// Whether the scheme was for the base before.
  public let isForBase: Truth
  /// The items whose status is another now, in the scheme's order.
  public let flips: [Flip]

  /// - Precondition: both are of the same scheme.
  public init(from before: Judgement, to after: Judgement) {
    verdict = before.verdict
    isForBase = before.isFor
    flips = after.statuses.indices.compactMap { item in
      before.statuses[item] == after.statuses[item]
        ? nil : Flip(item: item, before: before.statuses[item], after: after.statuses[item])
    }
  }

  /// The flip of an item, `nil` where its status is the same.
  public func flip(ofItem item: Int) -> Flip? { flips.first { $0.item == item } }
}
