import Rules

/// What a row says of figures of which some are known by a bound alone.
extension FigureRange {
  // MARK: - What is stated

  /// What a row says of a figure in the year at a place of the row as it was read: computed where its parts
  /// are given, else as stated.
  ///
  /// A rate that is stated beside parts of which one is a bound is that of its parts, to the digits that it
  /// was rounded to.
  init?(of operand: Operand, in row: borrowing FactRow, at place: Int) {
    guard let computed = FigureRange(computed: operand, in: row, at: place) else {
      guard let stated = row.range(of: operand.fact, at: place) else { return nil }
      self = stated
      return
    }
    self = computed
    if !computed.isExact, var stated = row.range(of: operand.fact, at: place) {
      if let value = row.scaled(operand.fact, at: place) {
        stated = stated.widened(by: operand.rounding(value))
      }
      let both = computed.narrowed(to: stated)
      if !both.isEmpty { self = both }
    }
  }

  /// What follows from the parts of a figure; `nil` where one of them is not given.
  private init?(computed operand: Operand, in row: borrowing FactRow, at place: Int) {
    switch operand.source {
    case .stated: return nil
    case .multiple(let source, let numerator, let denominator):
      guard let source = row.range(of: source, at: place) else { return nil }
      self = source.multiplied(
        by: Fraction(BigInteger(numerator), over: BigInteger(denominator)))
    case .quotient(let part, let whole, let multiplier):
      guard let part = row.range(of: part, at: place), let whole = row.range(of: whole, at: place),
        !whole.isExact || whole.isPositive
      else { return nil }
      self = part.divided(by: whole)
        .multiplied(by: Fraction(BigInteger(multiplier), over: BigInteger(1)))
    }
  }

  /// What is known of the latest figure up to the application.
  init?(asOfApplication operand: Operand, in row: borrowing FactRow, at place: Int) {
    if let range = FigureRange(of: operand, in: row, at: place - 1) {
      self = range
      return
    }
    if case .quotient(let part, let whole, let multiplier) = operand.source,
      let part = row.range(of: part, at: place - 1) ?? row.range(of: part, at: place),
      let whole = row.range(of: whole, at: place - 1) ?? row.range(of: whole, at: place),
      !whole.isExact || whole.isPositive
    {
      self = part.divided(by: whole)
        .multiplied(by: Fraction(BigInteger(multiplier), over: BigInteger(1)))
      return
    }
    guard let range = FigureRange(of: operand, in: row, at: place) else { return nil }
    self = range
  }

  // MARK: - Comparing

  /// What a relation to a limit comes to: unknown where the limit lies among what the figure may be.
  func truth(_ relation: Relation, _ limit: Fraction) -> Truth { truth(relation, Self(limit)) }

  /// The same where the limit is another figure.
  func truth(_ relation: Relation, _ limit: Self) -> Truth {
    if relation.isLowerBound {
      return Self.truth(low: lower, high: upper, limit.lower, limit.upper, relation)
    }
    return Self.truth(
      low: limit.lower, high: limit.upper, lower, upper, relation.reversed)
  }

  /// Whether a value between two ends is more than, or at least, one between two others.
  private static func truth(
    low: End?, high: End?, _ limitLow: End?, _ limitHigh: End?, _ relation: Relation
  ) -> Truth {
    if let low, let limitHigh {
      let isMet =
        low.value > limitHigh.value
        || low.value == limitHigh.value
          && (relation.includesLimit || !(low.isIncluded && limitHigh.isIncluded))
      if isMet { return .yes }
    }
    if let high, let limitLow {
      let isMissed =
        high.value < limitLow.value
        || high.value == limitLow.value
          && !(relation.includesLimit && high.isIncluded && limitLow.isIncluded)
      if isMissed { return .no }
    }
    return .unknown
  }

  /// What a comparison comes to on a row of which some figures are known by a bound alone.
  static func truth(
    of operand: Operand, _ period: Period, _ relation: Relation, limit: Fraction,
    in row: borrowing FactRow, shift: Int
  ) -> Truth {
    switch period {
    case .riseOverLastYear:
      guard let now = FigureRange(of: operand, in: row, at: shift),
        let before = FigureRange(of: operand, in: row, at: shift + 1)
      else { return .unknown }
      return now.minus(before).truth(relation, limit)
    case .meanOfThreeYears:
      var (lows, highs): ([Fraction], [Fraction]) = ([], [])
      var (isLowIncluded, isHighIncluded) = (true, true)
      for yearsBack in period.years {
        guard let range = FigureRange(of: operand, in: row, at: yearsBack + shift) else {
          return .unknown
        }
        if let low = range.lower {
          lows.append(low.value)
          isLowIncluded = isLowIncluded && low.isIncluded
        }
        if let high = range.upper {
          highs.append(high.value)
          isHighIncluded = isHighIncluded && high.isIncluded
        }
      }
      // The mean relates to the limit as these stand to nothing.
      func end(_ growths: [Fraction], _ isIncluded: Bool) -> End? {
        guard growths.count == period.years.count else { return nil }
        let value =
          switch MeanGrowth(of: growths).order(to: limit) {
          case .below: Fraction(-1)
          case .equal: Fraction(0)
          case .above: Fraction(1)
          }
        return End(value, isIncluded: isIncluded || !value.isZero)
      }
      return Self(lower: end(lows, isLowIncluded), upper: end(highs, isHighIncluded))
        .truth(relation, Fraction(0))
    case .asOfApplication:
      return FigureRange(asOfApplication: operand, in: row, at: shift)?.truth(relation, limit)
        ?? .unknown
    case .latest, .yearBefore, .secondYearBefore, .eachOfThreeYears, .applicationYear, .everyYear:
      var truth = Truth.yes
      for yearsBack in period.years {
        let year = FigureRange(of: operand, in: row, at: yearsBack + shift)
        truth = truth && (year?.truth(relation, limit) ?? .unknown)
      }
      return truth
    }
  }
}

extension Program {
  /// What a comparison comes to in one year, where some figures are known by a bound alone.
  func truth(
    ofYear yearsBack: Int, _ relation: Relation, _ comparison: Comparison, in row: FactRow,
    _ catalogue: Catalogue
  ) -> Truth {
    let place = yearsBack + row.shift
    guard
      let range = FigureRange(of: Operand(comparison.fact, in: catalogue), in: row, at: place)
    else { return .unknown }
    switch comparison.limit {
    case .quantity(let limit, _): return range.truth(relation, Fraction(limit))
    case .fact(let other):
      return FigureRange(of: Operand(other, in: catalogue), in: row, at: place)
        .map { range.truth(relation, $0) } ?? .unknown
    }
  }
}
