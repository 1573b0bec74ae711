public import Rules

/// What is known of a figure that may be known by a bound alone, in base units.
public struct FigureRange: Sendable {
  /// One end of what it may be.
  public struct End: Sendable {
    /// Where the range ends, in base units.
    public let value: Fraction
    /// Whether the figure may be the end itself.
    public let isIncluded: Bool
  }

  /// What it is not less than, as far as is known.
  public private(set) var lower: End?
  /// What it is not more than, as far as is known.
  public private(set) var upper: End?

  /// Whether it is a single value.
  var isExact: Bool {
    guard let lower, let upper else { return false }
    return lower.isIncluded && upper.isIncluded && lower.value == upper.value
  }

  private init(lower: End?, upper: End?) {
    self.lower = lower
    self.upper = upper
  }

  private init(_ value: Fraction) {
    lower = End(value: value, isIncluded: true)
    upper = lower
  }

  // MARK: - What is stated

  /// What a row says of a fact itself at a place; `nil` where it says nothing.
  private init?(stated fact: Int, in row: borrowing FactRow, at place: Int) {
    if let value = row.scaled(fact, at: place) {
      self.init(Fraction(ExactDecimal(scaled: value)))
      return
    }
    guard let interval = row.interval(of: fact, at: place) else { return nil }
    func end(_ end: Interval.End?) -> End? {
      end.map { End(value: Fraction($0.value), isIncluded: $0.isIncluded) }
    }
    self.init(lower: end(interval.lower), upper: end(interval.upper))
  }

  /// What a row says of a figure in the year at a place of the row as it was read: computed where its parts
  /// are given, else as stated.
  init?(of operand: Operand, in row: borrowing FactRow, at place: Int) {
    if let figure = operand.figure(in: row, at: place) {
      self.init(figure.fraction)
      return
    }
    if let stated = FigureRange(stated: operand.fact, in: row, at: place) {
      self = stated
      return
    }
    switch operand.source {
    case .stated: return nil
    case .multiple(let source, let numerator, let denominator):
      guard let source = FigureRange(stated: source, in: row, at: place) else { return nil }
      self = source.multiplied(
        by: Fraction(BigInteger(numerator), over: BigInteger(denominator)))
    case .quotient(let part, let whole, let multiplier):
      guard let part = FigureRange(stated: part, in: row, at: place),
        let whole = FigureRange(stated: whole, in: row, at: place)
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
      let part = FigureRange(stated: part, in: row, at: place - 1)
        ?? FigureRange(stated: part, in: row, at: place),
      let whole = FigureRange(stated: whole, in: row, at: place - 1)
        ?? FigureRange(stated: whole, in: row, at: place)
    {
      self = part.divided(by: whole)
        .multiplied(by: Fraction(BigInteger(multiplier), over: BigInteger(1)))
      return
    }
    guard let range = FigureRange(of: operand, in: row, at: place) else { return nil }
    self = range
  }

  // MARK: - Arithmetic

  /// - Parameter factor: More than zero.
  private func multiplied(by factor: Fraction) -> Self {
    func end(_ end: End?) -> End? {
      end.map { End(value: $0.value * factor, isIncluded: $0.isIncluded) }
    }
    return Self(lower: end(lower), upper: end(upper))
  }

  /// What is known of a quotient; a whole is more than zero.
  private func divided(by whole: Self) -> Self {
    // A whole that is one value divides whatever stands over it.
    if whole.isExact, let value = whole.lower?.value, !value.isZero, !value.numerator.isNegative {
      return multiplied(by: Fraction(1) / value)
    }
    // Of a part that may be less than nothing little follows.
    guard let lower, !lower.value.numerator.isNegative else { return Self(lower: nil, upper: nil) }
    func quotient(_ part: End?, _ whole: End?) -> End? {
      guard let part, let whole, !whole.value.isZero, !whole.value.numerator.isNegative else {
        return nil
      }
      return End(
        value: part.value / whole.value,
        isIncluded: part.isIncluded && (whole.isIncluded || part.value.isZero))
    }
    return Self(
      lower: quotient(lower, whole.upper) ?? End(value: Fraction(0), isIncluded: true),
      upper: quotient(upper, whole.lower))
  }

  /// What is known of the difference to an earlier figure.
  private func minus(_ other: Self) -> Self {
    func difference(_ one: End?, _ other: End?) -> End? {
      guard let one, let other else { return nil }
      return End(value: one.value - other.value, isIncluded: one.isIncluded && other.isIncluded)
    }
    return Self(lower: difference(lower, other.upper), upper: difference(upper, other.lower))
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
        return End(value: value, isIncluded: isIncluded || !value.isZero)
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
