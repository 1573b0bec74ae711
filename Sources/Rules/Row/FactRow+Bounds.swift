extension FactRow {
  /// A figure of which only a bound is known.
  public struct Bound: Sendable {
    /// The number of the fact.
    public let fact: Int
    /// Its year, counted back from the last full one.
    public let place: Int
    /// What is stated.
    public let interval: Interval
    /// What it may be besides what else is given.
    public internal(set) var possible: FigureRange
    /// What is stated and what follows from other figures, without what any such figure is: not below zero,
    /// or a whole number.
    public internal(set) var told: FigureRange
  }

  /// Whether only a bound is known of some figure.
  @inlinable public var hasBounds: Bool { !bounds.isEmpty }

  /// The bound of a figure that is known by no more, `place` years before the year that the row was read
  /// with.
  public func interval(of fact: Int, at place: Int) -> Interval? {
    bounds.first { $0.fact == fact && $0.place == place }?.interval
  }

  /// What is known of a figure at a place: its value, or what it may be by its bound and all else; `nil`
  /// where nothing is stated of it.
  public func range(of fact: Int, at place: Int) -> FigureRange? {
    if let value = scaled(fact, at: place) {
      return FigureRange(Fraction(ExactDecimal(scaled: value)))
    }
    return bounds.first { $0.fact == fact && $0.place == place }?.possible
  }

  /// Whether of one of some facts only a bound is known at one of some places.
  public func hasBound(of facts: [Int], at places: Range<Int>) -> Bool {
    bounds.contains { bound in
      places.contains(bound.place) && facts.contains(bound.fact)
        && scaled(bound.fact, at: bound.place) == nil
    }
  }

  /// Puts down the bound of a figure that is known by no more.
  public mutating func set(_ interval: Interval, of fact: Int, at place: Int) {
    bounds.removeAll { $0.fact == fact && $0.place == place }
    let range = FigureRange(interval)
    bounds.append(
      Bound(fact: fact, place: place, interval: interval, possible: range, told: range))
  }

  /// Takes a bound away.
  public mutating func removeInterval(of fact: Int, at place: Int) {
    bounds.removeAll { $0.fact == fact && $0.place == place }
  }

  /// Forgets what followed for the bounds from what else was given, which has changed.
  public mutating func widenBounds() {
    for index in bounds.indices {
      bounds[index].possible = FigureRange(bounds[index].interval)
      bounds[index].told = bounds[index].possible
    }
  }

  /// The same row with its bounds as they are told to people.
  public var told: FactRow {
    var row = self
    for index in bounds.indices { row.bounds[index].possible = bounds[index].told }
    return row
  }
}
