public import Rules

/// A gap as a share of its limit, so that those of figures in different units can be compared.
public struct RelativeGap: Sendable {
  /// What is lacking.
  public let gap: Gap
  /// What was compared.
  public let comparison: Comparison
  /// The gap divided by the limit, 1 for as much as the limit itself; `nil` where the limit is zero.
  public let share: Fraction?

  /// - Parameter share: The gap divided by the limit; `nil` where the limit is zero.
  public init(gap: Gap, comparison: Comparison, share: Fraction?) {
    self.gap = gap
    self.comparison = comparison
    self.share = share
  }

  /// Whether the gap is smaller than another as a share of its limit; one without a share is larger than
  /// any that has one.
  public func isSmaller(than other: Self) -> Bool {
    guard let share else { return false }
    return other.share.map { share < $0 } ?? true
  }
}

extension Part {
  /// What is lacking of a part that is not met: where all of several are demanded the largest gap, where
  /// one of them suffices the smallest. `nil` where nothing of it can be measured.
  public var relativeGap: RelativeGap? {
    guard status == .fail else { return nil }
    switch self {
    case .comparison(let finding):
      return finding.years.compactMap { year in
        guard let gap = year.gap, let limit = year.limit else { return nil }
        return RelativeGap(
          gap: gap, comparison: finding.comparison,
          share: limit.isZero ? nil : gap.amount / limit.magnitude)
      }.largest
    case .group(let combination, let parts, _):
      let gaps = parts.compactMap { $0.relativeGap }
      return combination == .all ? gaps.largest : gaps.smallest
    case .undecided(_, let then, let otherwise, _):
      return [then, otherwise].compactMap { $0.relativeGap }.smallest
    case .attestation, .trait, .score, .report, .negation, .relaxed, .notDemanded: return nil
    }
  }
}

extension [RelativeGap] {
  /// The smallest of them as a share of its limit, the first of equal ones.
  public var smallest: RelativeGap? { self.min { $0.isSmaller(than: $1) } }

  /// The largest of them as a share of its limit, the first of equal ones.
  public var largest: RelativeGap? {
    reduce(nil) { largest, gap in
      largest.map { $0.isSmaller(than: gap) } ?? true ? gap : largest
    }
  }
}
