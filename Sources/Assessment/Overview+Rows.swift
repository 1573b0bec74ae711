import Evaluation

extension Overview {
  /// The rows, the base that is nearest to eligible first.
  ///
  /// The eligible; the undetermined, those with fewer open items first; the ineligible, those with fewer
  /// failed items first, among as many those whose largest gap is smaller, those without a gap that can be
  /// measured last; then those that the scheme is not for. Equals stay in the order of the input.
  public var rows: [Row] {
    rowsInOrderOfInput.enumerated().map { ($0.element, Nearness($0.element, number: $0.offset)) }
      .sorted { $0.1 < $1.1 }.map { $0.0 }
  }
}

/// How near a row is to eligible, the nearest first.
private struct Nearness: Comparable {
  /// The kind of verdict.
  private let rank: Int
  /// How many items stand in the way.
  private let items: Int
  private let gap: RelativeGap?
  private let number: Int

  init(_ row: Overview.Row, number: Int) {
    self.number = number
    switch row.verdict {
    case .eligible: (rank, items) = (0, 0)
    case .undetermined: (rank, items) = (row.isOfOtherBases ? 3 : 1, row.openItems.count)
    case .ineligible: (rank, items) = (2, row.items(.fail).count)
    }
    gap = row.gaps?.largest.gap
  }

  static func == (left: Self, right: Self) -> Bool { left.number == right.number }

  static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.items != right.items { return left.items < right.items }
    if let one = left.gap, let other = right.gap {
      if one.isSmaller(than: other) { return true }
      if other.isSmaller(than: one) { return false }
    } else if (left.gap == nil) != (right.gap == nil) {
      return left.gap != nil
    }
    return left.number < right.number
  }
}
