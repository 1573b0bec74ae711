/// The values of one submission, flat: some years of every fact, and every trait.
public struct FactRow: Sendable {
  /// The years that are kept: the last full year of the figures and the fifteen before, so that a table
  /// of an earlier year finds its own three, and what has no limit of years goes back to the first bases,
  /// which have their title since 2009.
  @inlinable public static var years: Int { 16 }
  /// The years that 近三年 means.
  @inlinable public static var recentYears: Int { 3 }
  /// The places of a fact: a place is a number of years before the last full year, and the one year
  /// that is kept after it is the place before zero.
  @inlinable public static var places: Range<Int> { -1..<years }

  /// The index of a value among those of all facts.
  ///
  /// - Precondition: the place is one of a fact's.
  @inlinable
  public static func slot(of fact: Int, at place: Int) -> Int {
    fact &* places.count &+ place &- places.lowerBound
  }

  /// How many numbers a fact takes: a bit for each place that is given, and a value for each place.
  @inlinable static var stride: Int { places.count &+ 1 }

  /// Of each fact the bits of its given places, and behind them the values in base units × 10¹⁸, the latest
  /// year first; an attestation is one where it is met and zero where it is not. A value whose bit is not
  /// set means nothing, so that emptying the row leaves it as it is. A further bit says that the fact is
  /// among those given.
  @usableFromInline var numbers: [Int128]
  /// A bit for each value that the trait has; zero where it is not given.
  @usableFromInline var traits: [UInt64]

  /// The last full year of the figures, where it is stated.
  public var year: Int?
  /// How many years before that year the row is looked at from; negative where it is later.
  @inlinable public var shift: Int { yearsShifted }
  @usableFromInline var yearsShifted = 0

  @inlinable static var listed: UInt32 { 1 << 31 }

  /// The facts that have been given a value, so that emptying the row touches only those.
  @inlinable public var given: [Int] { givenFacts }
  @usableFromInline var givenFacts: [Int] = []

  /// The figures of which only a bound is known, which have no value.
  public internal(set) var bounds: [Bound] = []
  /// What narrows them and is no value of the row.
  public var narrowings: [Narrowing] = []

  /// An empty row for the facts and traits of a catalogue.
  public init(for catalogue: Catalogue) {
    numbers = Array(repeating: 0, count: catalogue.facts.count * Self.stride)
    traits = Array(repeating: 0, count: catalogue.traits.count)
  }

  /// Whether no fact is given.
  public var isEmpty: Bool {
    bounds.isEmpty && given.allSatisfy { fact in !isGiven(fact) }
  }

  /// Whether a fact is given in any year that is kept, if only by a bound.
  @inlinable
  public func isGiven(_ fact: Int) -> Bool {
    givenPlaces(of: fact) != 0 || hasBounds && bounds.contains { $0.fact == fact }
  }

  /// A bit for each place that a fact is given at, from the first.
  @inlinable
  public func givenPlaces(of fact: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: numbers[fact &* Self.stride]) & ~Self.listed
  }

  /// Empties the row so that its storage can serve the next submission.
  public mutating func removeAll() {
    year = nil
    yearsShifted = 0
    if hasBounds { (bounds, narrowings) = ([], []) }
    removeNumbers()
    givenFacts.removeAll(keepingCapacity: true)
    traits.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: 0) }
  }

  private mutating func removeNumbers() {
    let given = givenFacts
    var numbers = self.numbers.mutableSpan
    for fact in given { numbers[fact &* Self.stride] = 0 }
  }

  /// Becomes a copy of another row of the same catalogue in its own storage.
  public mutating func take(_ other: borrowing FactRow) {
    removeAll()
    year = other.year
    yearsShifted = other.yearsShifted
    takeNumbers(of: other)
    givenFacts = other.givenFacts
    traits = other.traits
    bounds = other.bounds
    narrowings = other.narrowings
  }

  private mutating func takeNumbers(of other: borrowing FactRow) {
    var numbers = self.numbers.mutableSpan
    for fact in other.givenFacts {
      let first = fact &* Self.stride
      for index in first..<first &+ Self.stride { numbers[index] = other.numbers[index] }
    }
  }

  /// The value of a fact in base units, `yearsBack` years before the last full year, or `nil` where
  /// it is not given.
  ///
  /// - Precondition: a value is set in a year that is kept.
  @inlinable
  public subscript(fact: Int, yearsBack yearsBack: Int) -> ExactDecimal? {
    get {
      guard let scaled = scaled(fact, at: yearsBack &+ shift) else { return nil }
      return ExactDecimal(scaled: scaled)
    }
    set { set(newValue, of: fact, at: yearsBack) }
  }

  /// The value of a fact in base units × 10¹⁸, `place` years before the year that the row was read
  /// with, or `nil` where it is not given.
  @inlinable
  public func scaled(_ fact: Int, at place: Int) -> Int128? {
    let offset = UInt(bitPattern: place &- Self.places.lowerBound)
    guard offset < UInt(bitPattern: Self.places.count) else { return nil }
    let first = fact &* Self.stride
    guard UInt32(truncatingIfNeeded: numbers[first]) & 1 << UInt32(offset) != 0 else { return nil }
    return numbers[first &+ 1 &+ Int(bitPattern: offset)]
  }

  @inlinable
  mutating func set(_ value: ExactDecimal?, of fact: Int, at place: Int) {
    let first = fact &* Self.stride
    let offset = place &- Self.places.lowerBound
    let bit: UInt32 = 1 << UInt32(offset)
    precondition(first >= 0 && first &+ Self.stride <= numbers.count, "a fact of the catalogue")
    precondition(Self.places.contains(place), "a year that is kept")
    // No span: where one of an array is written through, Swift 6.3 takes the other arrays of the value for
    // unshared, and appends to those of its copies as well.
    let bits = numbers.withUnsafeMutableBufferPointer { numbers in
      let bits = unsafe UInt32(truncatingIfNeeded: numbers[first])
      if let value {
        unsafe numbers[first] = Int128(bits | bit | Self.listed)
        unsafe numbers[first &+ 1 &+ offset] = value.scaled
      } else {
        unsafe numbers[first] = Int128(bits & ~bit | Self.listed)
      }
      return bits
    }
    if bits == 0 { givenFacts.append(fact) }
  }

  /// The shift of the row where it is looked at from a year.
  ///
  /// Figures that were given without a year are of the row's own year, if it states one.
  @inlinable
  public func shift(seenFrom lastFullYear: Int?) -> Int {
    guard let year, let lastFullYear else { return shift }
    return year - lastFullYear
  }

  /// The same row as it looks from another last full year: what is 0 years back is of that year.
  public func seen(from lastFullYear: Int?) -> FactRow {
    var row = self
    row.yearsShifted = shift(seenFrom: lastFullYear)
    return row
  }

  /// How many years back a year of the row as it is seen lies in the row as it was read.
  public func yearsBackAsRead(_ yearsBack: Int) -> Int? {
    let place = yearsBack + shift
    return Self.places.contains(place) ? place : nil
  }

  /// The value of a fact that is of no year: an answer, a score, a text.
  @inlinable
  public func answer(_ fact: Int) -> ExactDecimal? {
    scaled(fact, at: 0).map { ExactDecimal(scaled: $0) }
  }

  /// Whether an attestation is met, or `nil` where it is not given.
  @inlinable
  public func attestation(_ fact: Int) -> Bool? {
    scaled(fact, at: 0).map { $0 != 0 }
  }

  /// The values of a trait, a bit each; zero where it is not given.
  @inlinable
  public subscript(trait trait: Int) -> UInt64 {
    get { traits[trait] }
    set { traits[trait] = newValue }
  }
}
