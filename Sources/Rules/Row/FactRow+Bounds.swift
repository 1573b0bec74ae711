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

  /// What a figure that is known by a bound lies within as well, by something that is no value of the row: by
  /// the growth that is stated of it, or by a list.
  public struct Narrowing: Sendable {
    let fact: Int
    let place: Int
    let range: FigureRange
    /// The bound that was narrowed.
    fileprivate let interval: Interval?
    /// The year of the same figure that this follows from, and what was stated of it.
    fileprivate let source: (place: Int, interval: Interval?)?
  }

  /// Takes that a figure that is known by a bound lies within a range as well, as long as it has that bound.
  ///
  /// - Parameter source: The year of the same figure that this follows from, as long as that has its value.
  public mutating func narrow(
    _ fact: Int, at place: Int, to range: FigureRange, from source: Int? = nil
  ) {
    narrowings.append(
      Narrowing(
        fact: fact, place: place, range: range, interval: interval(of: fact, at: place),
        source: source.map { ($0, stated(fact, at: $0)) }))
    for index in bounds.indices where bounds[index].fact == fact && bounds[index].place == place {
      bounds[index].possible = bounds[index].possible.narrowed(to: range)
    }
  }

  /// Whether all is still stated that a range follows from.
  func holds(_ narrowing: Narrowing) -> Bool {
    guard narrowing.interval == stated(narrowing.fact, at: narrowing.place) else { return false }
    guard let source = narrowing.source else { return true }
    return source.interval == stated(narrowing.fact, at: source.place)
  }

  /// What is stated of a figure at a place, a value as a bound with both ends at it.
  private func stated(_ fact: Int, at place: Int) -> Interval? {
    scaled(fact, at: place).map { Interval(ExactDecimal(scaled: $0)) }
      ?? interval(of: fact, at: place)
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

extension FactRow.Narrowing: Recordable {
  /// Writes what lies within what, and what that follows from.
  public func write(to record: inout RecordWriter) {
    record.write(fact)
    record.write(place)
    record.write(range)
    record.write(interval)
    record.write(source?.place)
    record.write(source?.interval)
  }

  /// Reads a narrowing.
  public init(from record: inout RecordReader) {
    fact = record.read()
    place = record.read()
    range = record.read()
    interval = record.read()
    let sourcePlace: Int? = record.read()
    let sourceInterval: Interval? = record.read()
    source = sourcePlace.map { ($0, sourceInterval) }
  }
}
