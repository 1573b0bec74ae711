import Evaluation
import Rules

extension Overview {
  /// How many rows there are.
  public var rowCount: Int { nearness.count }

  /// The rows, the base that is nearest to eligible first, each made when it is asked for.
  ///
  /// The eligible; the undetermined, those with fewer open items first; the ineligible, those with fewer
  /// failed items first, among as many those whose largest gap is smaller, those without a gap that can be
  /// measured last; then those that the scheme is not for. Equals stay in the order of the input.
  public var rows: some Sequence<Row> {
    nearness.indices.sorted { nearness[$0].isNearer(than: nearness[$1]) ?? ($0 < $1) }.lazy
      .compactMap { number in
        let place = nearness[number]
        return stated(Int(place.base))?.rows[Int(place.index)]
      }
  }

  /// How near a row is to eligible, the nearest first, and where it is kept.
  struct Nearness {
    let base: Int32
    /// The number of the row among those of its base.
    let index: Int32
    /// How many items stand in the way.
    private let items: Int32
    /// The kind of verdict.
    private let rank: UInt8
    /// Whether something of it can be measured.
    private let hasGap: Bool
    /// The largest gap as a share of its limit; `nil` where that is zero.
    private let share: Fraction?

    init(_ row: Row, base: Int, index: Int) {
      self.base = Int32(base)
      self.index = Int32(index)
      let items: Int
      switch row.verdict {
      case .eligible: (rank, items) = (0, 0)
      case .undetermined: (rank, items) = (row.isOfOtherBases ? 3 : 1, row.openItems.count)
      case .ineligible: (rank, items) = (2, row.items(.fail).count)
      }
      self.items = Int32(items)
      hasGap = row.gaps != nil
      share = row.gaps?.largest.gap.share
    }

    /// Whether a row is nearer than another, `nil` where both are as near.
    func isNearer(than other: Self) -> Bool? {
      if rank != other.rank { return rank < other.rank }
      if items != other.items { return items < other.items }
      if hasGap != other.hasGap { return hasGap }
      guard let share, let otherShare = other.share else {
        // A gap without a share is larger than any that has one.
        return (share == nil) == (other.share == nil) ? nil : share != nil
      }
      return share == otherShare ? nil : share < otherShare
    }
  }
}
