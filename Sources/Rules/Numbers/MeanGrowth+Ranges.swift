extension MeanGrowth {
  /// What is known of the mean of growths in percent of which something is known.
  static func range(of growths: [FigureRange]) -> FigureRange {
    let lows = growths.compactMap { $0.lower?.grown }
    let highs = growths.compactMap { $0.upper?.grown }
    func mean(_ ends: [FigureRange.End]) -> Fraction? {
      guard ends.count == growths.count else { return nil }
      return MeanGrowth(of: ends.map { $0.value - Fraction(100) }).inPercent
    }
    // The root is cut, and is less than a last digit more.
    let cut = Fraction(1, over: Self.scaleOfPercent)
    return FigureRange(
      lower: mean(lows).map { FigureRange.End($0, isIncluded: true) },
      upper: mean(highs).map { FigureRange.End($0 + cut, isIncluded: true) })
  }

  /// What is known of the growth of one year by the mean of it and other years.
  static func rangeOfYear(
    in mean: FigureRange, beside others: [FigureRange]
  ) -> FigureRange {
    func year(
      _ mean: FigureRange.End?, _ others: [FigureRange.End], of count: Int
    ) -> FigureRange.End? {
      guard let mean = mean?.grown, others.count == count else { return nil }
      var value = Fraction(1)
      var isIncluded = mean.isIncluded
      for _ in 0...count { value = value * mean.value }
      for other in others {
        value = value / other.value
        isIncluded = isIncluded && other.isIncluded
      }
      return FigureRange.End(value - Fraction(100), isIncluded: isIncluded)
    }
    let lower = year(mean.lower, others.compactMap { $0.upper?.grown }, of: others.count)
    let upper = year(mean.upper, others.compactMap { $0.lower?.grown }, of: others.count)
    return FigureRange(lower: lower, upper: upper).shortened
  }
}

extension FigureRange.End {
  /// What a growth in percent makes of a hundred; `nil` where that is nothing or less.
  fileprivate var grown: Self? {
    let value = self.value + Fraction(100)
    guard !value.isZero, !value.numerator.isNegative else { return nil }
    return Self(value, isIncluded: isIncluded)
  }
}
