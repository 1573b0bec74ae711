/// What is known of a figure that may be known by a bound alone, in base units.
public struct FigureRange: Sendable {
  /// One end of what it may be.
  public struct End: Equatable, Sendable {
    /// Where the range ends, in base units.
    public let value: Fraction
    /// Whether the figure may be the end itself.
    public let isIncluded: Bool

    /// An end at a value.
    public init(_ value: Fraction, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// What it is not less than, as far as is known.
  public private(set) var lower: End?
  /// What it is not more than, as far as is known.
  public private(set) var upper: End?

  /// What is between two ends.
  public init(lower: End?, upper: End?) {
    self.lower = lower
    self.upper = upper
  }

  /// A single value.
  public init(_ value: Fraction) {
    lower = End(value, isIncluded: true)
    upper = lower
  }

  /// What an interval leaves.
  public init(_ interval: Interval) {
    func end(_ end: Interval.End?) -> End? {
      end.map { End(Fraction($0.value), isIncluded: $0.isIncluded) }
    }
    self.init(lower: end(interval.lower), upper: end(interval.upper))
  }

  /// What bounds leave, which are possible themselves.
  public init(_ bounds: Bounds) {
    func end(_ value: ExactDecimal?) -> End? {
      value.map { End(Fraction($0), isIncluded: true) }
    }
    self.init(lower: end(bounds.least), upper: end(bounds.most))
  }

  /// What stands in a relation to a limit.
  public init(_ relation: Relation, _ limit: Fraction) {
    let end = End(limit, isIncluded: relation.includesLimit)
    self.init(
      lower: relation.isLowerBound ? end : nil, upper: relation.isLowerBound ? nil : end)
  }

  /// Whether it is a single value.
  public var isExact: Bool {
    guard let lower, let upper else { return false }
    return lower.isIncluded && upper.isIncluded && lower.value == upper.value
  }

  /// Whether there is no value that it may be.
  public var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.value > upper.value
      || lower.value == upper.value && !(lower.isIncluded && upper.isIncluded)
  }

  /// Whether all that it may be lies within another range.
  public func isWithin(_ other: Self) -> Bool { narrowed(to: other).isSame(as: self) }

  /// Whether it is more than zero whatever it is.
  public var isPositive: Bool {
    guard let lower else { return false }
    return !lower.value.numerator.isNegative && (!lower.value.isZero || !lower.isIncluded)
  }

  /// Whether it is zero or more whatever it is.
  public var isNotNegative: Bool {
    lower.map { !$0.value.numerator.isNegative } ?? false
  }

  // MARK: - Arithmetic

  /// What is known of a multiple.
  ///
  /// - Parameter factor: More than zero.
  public func multiplied(by factor: Fraction) -> Self {
    func end(_ end: End?) -> End? {
      end.map { End($0.value * factor, isIncluded: $0.isIncluded) }
    }
    return Self(lower: end(lower), upper: end(upper))
  }

  /// What is known of a product with a figure that is more than zero.
  public func multiplied(by factor: Self) -> Self {
    func product(_ one: End?, _ other: End?) -> End? {
      guard let one, let other else { return nil }
      return End(
        one.value * other.value,
        isIncluded: one.isIncluded && (other.isIncluded || one.value.isZero))
    }
    func isNegative(_ end: End?) -> Bool { end?.value.numerator.isNegative ?? false }
    let zero = End(Fraction(0), isIncluded: true)
    let low = product(lower, isNegative(lower) ? factor.upper : factor.lower ?? zero)
    return Self(
      lower: low, upper: product(upper, isNegative(upper) ? factor.lower ?? zero : factor.upper))
  }

  /// What is known of a quotient; a whole is more than zero.
  public func divided(by whole: Self) -> Self {
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
        part.value / whole.value,
        isIncluded: part.isIncluded && (whole.isIncluded || part.value.isZero))
    }
    return Self(
      lower: quotient(lower, whole.upper) ?? End(Fraction(0), isIncluded: true),
      upper: quotient(upper, whole.lower))
  }

  /// What is known of the difference to an earlier figure.
  public func minus(_ other: Self) -> Self {
    func difference(_ one: End?, _ other: End?) -> End? {
      guard let one, let other else { return nil }
      return End(one.value - other.value, isIncluded: one.isIncluded && other.isIncluded)
    }
    return Self(lower: difference(lower, other.upper), upper: difference(upper, other.lower))
  }

  /// What is known of a figure that may differ so far from this one.
  public func widened(by tolerance: Fraction) -> Self {
    Self(
      lower: lower.map { End($0.value - tolerance, isIncluded: $0.isIncluded) },
      upper: upper.map { End($0.value + tolerance, isIncluded: $0.isIncluded) })
  }

  // MARK: - Narrowing

  /// What is known of a figure of which both are known.
  public func narrowed(to other: Self) -> Self {
    var both = self
    if let end = other.lower { both.raise(to: end) }
    if let end = other.upper { both.lower(to: end) }
    return both
  }

  /// Takes that it is not less than an end.
  public mutating func raise(to end: End) {
    guard let lower else {
      self.lower = end
      return
    }
    if end.value > lower.value || end.value == lower.value && !end.isIncluded { self.lower = end }
  }

  /// Takes that it is not more than an end.
  public mutating func lower(to end: End) {
    guard let upper else {
      self.upper = end
      return
    }
    if end.value < upper.value || end.value == upper.value && !end.isIncluded { self.upper = end }
  }

  /// What is known of it where it is a whole number.
  public var ofWholeNumber: Self {
    let one = BigInteger(1)
    func whole(_ number: BigInteger) -> End { End(Fraction(number, over: one), isIncluded: true) }
    let low = lower.map { end -> End in
      let floor = end.value.floor
      let isWhole = end.value == Fraction(floor, over: one)
      return whole(isWhole && end.isIncluded ? floor : floor + one)
    }
    let high = upper.map { end -> End in
      let floor = end.value.floor
      let isWhole = end.value == Fraction(floor, over: one)
      return whole(isWhole && !end.isIncluded ? floor - one : floor)
    }
    return Self(lower: low, upper: high)
  }

  /// A range that has all of this one and ends in numbers of eighteen digits behind the point, so that what
  /// is computed from it stays short.
  public var shortened: Self {
    let scale = BigInteger(ExactDecimal.scale)
    func end(_ end: End, _ floor: BigInteger) -> End {
      let value = Fraction(floor, over: scale)
      return End(value, isIncluded: end.isIncluded && value == end.value)
    }
    func scaled(_ value: Fraction) -> Fraction { value * Fraction(scale, over: BigInteger(1)) }
    return Self(
      lower: lower.map { end($0, scaled($0.value).floor) },
      upper: upper.map { end($0, -scaled(Fraction(0) - $0.value).floor) })
  }

  /// Whether both have the same ends.
  public func isSame(as other: Self) -> Bool { lower == other.lower && upper == other.upper }
}
