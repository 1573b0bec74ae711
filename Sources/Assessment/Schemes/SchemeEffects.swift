public import Evaluation
import Rules

/// What a change of table means for the bases of a batch, of which none is held.
public struct SchemeEffects {
  /// Bases that came from one verdict to another.
  public struct Transition: Sendable {
    /// The verdict under the old table; `nil` where that is for other bases.
    public let old: Verdict?
    /// The verdict under the new table; `nil` where that is for other bases.
    public let new: Verdict?
    /// How many bases there are.
    public fileprivate(set) var count = 1
  }

  /// How many bases stand in the way of items of a group.
  public struct GroupCount: Sendable {
    /// How many fail an item of the old table.
    public fileprivate(set) var old = 0
    /// How many fail an item of the new table.
    public fileprivate(set) var new = 0
    /// Of how many an item of the new table is open.
    public fileprivate(set) var open = 0
  }

  /// The bases, with what could not be judged.
  public let batch: StatedBatch
  /// How many bases were judged by both tables.
  public private(set) var count = 0
  /// How many bases came from which verdict to which, in the order in which they came up.
  public private(set) var transitions: [Transition] = []
  /// The counts of each group, in the order of the comparison.
  public private(set) var groupCounts: [GroupCount]
  private let comparison: SchemeComparison

  /// - Parameter batch: Bases that were judged by both tables.
  public init(of comparison: SchemeComparison, on batch: StatedBatch) {
    self.batch = batch
    self.comparison = comparison
    groupCounts = comparison.groups.map { _ in GroupCount() }
    for effect in bases {
      count += 1
      let (old, new) = (effect.old.ownVerdict, effect.new.ownVerdict)
      if let index = transitions.firstIndex(where: { $0.old == old && $0.new == new }) {
        transitions[index].count += 1
      } else {
        transitions.append(Transition(old: old, new: new))
      }
      for (index, group) in comparison.groups.enumerated() {
        func holds(_ items: [Int], _ outcome: StatedBase.Outcome, _ statuses: [Status]) -> Int {
          items.contains { statuses.contains(outcome.statuses[$0]) } ? 1 : 0
        }
        groupCounts[index].old += holds(group.olds, effect.old, [.fail])
        groupCounts[index].new += holds(group.news, effect.new, [.fail])
        groupCounts[index].open += holds(group.news, effect.new, [.missing, .review])
      }
    }
  }

  /// What the change means for each base that was judged by both tables, in the order of the input, each made when
  /// it is asked for.
  public var bases: some Sequence<SchemeEffect> {
    (0..<batch.count).lazy.compactMap { number in
      batch[number].flatMap { SchemeEffect($0, comparison) }
    }
  }
}

extension StatedBase.Outcome {
  /// The verdict; `nil` where the scheme is for other bases and nothing in it fails.
  fileprivate var ownVerdict: Verdict? { isOfOtherBases ? nil : verdict }
}
