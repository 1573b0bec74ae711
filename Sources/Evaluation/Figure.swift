public import Rules

/// The value of a figure in one year, kept as the numbers it comes from.
///
/// The value in base units is `numerator` × `multiplier` ÷ `denominator`; comparing it multiplies
/// crosswise at 256 bits, so nothing is rounded and nothing overflows.
public struct Figure: Sendable {
  let numerator: Int128
  let multiplier: Int128
  /// Always positive.
  let denominator: Int128
  /// Whether the value was computed from other figures rather than stated.
  public let isComputed: Bool

  /// Compares the value with a limit in base units × 10¹⁸.
  func compared(with limit: Int128) -> Order {
    let left = numerator.multipliedFullWidth(by: multiplier * ExactDecimal.scale)
    let right = limit.multipliedFullWidth(by: denominator)
    return left.high == right.high ? Order(left.low, right.low) : Order(left.high, right.high)
  }

  /// Compares the value with another figure.
  func compared(with other: Figure) -> Order {
    if !isComputed, !other.isComputed { return Order(numerator, other.numerator) }
    return shortOrder(to: other) ?? Order(fraction, other.fraction)
  }

  /// How the rise from an earlier figure to this one relates to a limit in base units × 10¹⁸.
  func orderOfRise(from earlier: Figure, to limit: Int128) -> Order {
    if !isComputed, !earlier.isComputed { return Order(numerator - earlier.numerator, limit) }
    return shortOrderOfRise(from: earlier, to: limit)
      ?? Order(fraction - earlier.fraction, Fraction(ExactDecimal(scaled: limit)))
  }

  /// The value in base units.
  public var fraction: Fraction {
    let quotient = Fraction(numerator, over: denominator)
    return multiplier == 1
      ? quotient
      : Fraction(quotient.numerator * BigInteger(multiplier), over: quotient.denominator)
  }
}

/// How one value relates to another.
enum Order: Sendable {
  case below, equal, above

  @inline(__always)
  init<Value: Comparable>(_ value: Value, _ other: Value) {
    self = value < other ? .below : value == other ? .equal : .above
  }
}

// MARK: - Short numbers

// Fractions of big integers take storage for each step. Where no number has more than nine digits
// before and nine behind the point, as nearly all figures do, the same products fit into 128 bits.

extension Figure {
  /// Compares with another figure, or `nil` where a number is too long.
  func shortOrder(to other: Figure) -> Order? {
    guard let a = numerator.inBillionths, let b = denominator.inBillionths,
      let c = other.numerator.inBillionths, let d = other.denominator.inBillionths
    else { return nil }
    // am/b against cn/d
    let left = (a * d).multipliedReportingOverflow(by: multiplier)
    let right = (c * b).multipliedReportingOverflow(by: other.multiplier)
    guard !left.overflow, !right.overflow else { return nil }
    return Order(left.partialValue, right.partialValue)
  }

  /// Compares the rise from an earlier figure with a limit, or `nil` where a number is too long.
  func shortOrderOfRise(from earlier: Figure, to limit: Int128) -> Order? {
    guard multiplier == earlier.multiplier, multiplier < 1 << 48,
      let a = numerator.inBillionths, let b = denominator.inBillionths,
      let c = earlier.numerator.inBillionths, let d = earlier.denominator.inBillionths
    else { return nil }
    // (a/b − c/d) × m against limit ÷ 10¹⁸
    let left = (a * d - c * b).multipliedFullWidth(by: multiplier * ExactDecimal.scale)
    let right = limit.multipliedFullWidth(by: b * d)
    return left.high == right.high ? Order(left.low, right.low) : Order(left.high, right.high)
  }
}

extension Int128 {
  /// A number × 10¹⁸ as a number × 10⁹, or `nil` where it has more digits behind the point or so many
  /// before it that a product of two and a difference of two products might not fit.
  fileprivate var inBillionths: Int128? {
    guard magnitude >> 91 == 0 else { return nil }
    let (quotient, remainder) = quotientAndRemainder(dividingBy: 1_000_000_000)
    return remainder == 0 ? quotient : nil
  }
}

// MARK: - Where figures are found

/// Where the value of a figure is found in a row: numbers of facts, nothing that is counted or copied
/// when it is handed on.
struct Operand: Sendable {
  enum Source: Sendable {
    case stated
    case quotient(part: Int, whole: Int, multiplier: Int128)
    case multiple(of: Int, numerator: Int128, denominator: Int128)
  }

  let fact: Int
  let source: Source
  /// One of the fact's own unit in base units.
  private let unit: (numerator: Int128, denominator: Int128)

  init(_ fact: FactDefinition, in catalogue: Catalogue) {
    self.fact = catalogue.assignedNumber(of: fact)
    unit = (fact.unit.numerator, fact.unit.denominator)
    switch fact.derivation {
    case nil:
      source = .stated
    case .quotient(let part, let whole, let multiplier):
      source = .quotient(
        part: catalogue.assignedNumber(of: part), whole: catalogue.assignedNumber(of: whole),
        multiplier: multiplier)
    case .multiple(let other, let numerator, let denominator):
      source = .multiple(
        of: catalogue.assignedNumber(of: other), numerator: numerator, denominator: denominator)
    }
  }

  /// How far a stated value may be off that was rounded to the digits written.
  func rounding(_ value: Int128) -> Fraction {
    UnitOfMeasure("", unit.numerator, over: unit.denominator).roundingOfWritten(value)
  }

  /// Whether the figure is a fact or follows from it.
  func reads(_ other: Int) -> Bool { facts.contains(other) }

  /// The facts that the figure may come from, those that it is computed from first.
  var facts: [Int] {
    switch source {
    case .stated: [fact]
    case .quotient(let part, let whole, _): [part, whole, fact]
    case .multiple(let other, _, _): [other, fact]
    }
  }

  /// The figure of a year: computed where its parts are given, else as stated, else `nil`.
  func figure(in row: borrowing FactRow, yearsBack: Int) -> Figure? {
    figure(in: row, at: yearsBack + row.shift)
  }

  /// The same, of the year at a place of the row as it was read.
  func figure(in row: borrowing FactRow, at place: Int) -> Figure? {
    switch source {
    case .stated: break
    case .quotient(let part, let whole, let multiplier):
      if let part = row.scaled(part, at: place), let whole = row.scaled(whole, at: place),
        whole > 0
      {
        return Figure(
          numerator: part, multiplier: multiplier, denominator: whole, isComputed: true)
      }
    case .multiple(let other, let numerator, let denominator):
      if let other = row.scaled(other, at: place) {
        return Figure(
          numerator: other, multiplier: numerator,
          denominator: denominator * ExactDecimal.scale, isComputed: true)
      }
    }
    guard let stated = row.scaled(fact, at: place) else { return nil }
    return Figure(
      numerator: stated, multiplier: 1, denominator: ExactDecimal.scale, isComputed: false)
  }

  /// The latest figure up to the application, seen from the last full year at a place: that of the
  /// year after, else computed from the latest of each of its parts, else that of the year itself.
  func figureAsOfApplication(in row: borrowing FactRow, at place: Int) -> Figure? {
    if let figure = figure(in: row, at: place - 1) { return figure }
    if case .quotient(let part, let whole, let multiplier) = source,
      let part = row.scaled(part, at: place - 1) ?? row.scaled(part, at: place),
      let whole = row.scaled(whole, at: place - 1) ?? row.scaled(whole, at: place), whole > 0
    {
      return Figure(numerator: part, multiplier: multiplier, denominator: whole, isComputed: true)
    }
    return figure(in: row, at: place)
  }

  /// The last full year's figure less that of the year before.
  func rise(in row: borrowing FactRow) -> Fraction? {
    rise(in: row, shift: row.shift)
  }

  func rise(in row: borrowing FactRow, shift: Int) -> Fraction? {
    guard let now = figure(in: row, at: shift), let before = figure(in: row, at: shift + 1)
    else { return nil }
    return now.fraction - before.fraction
  }
}

extension Catalogue {
  /// The number of a fact of one of the catalogue's own schemes.
  func assignedNumber(of fact: FactDefinition) -> Int {
    guard let number = number(of: fact) else {
      preconditionFailure("the fact \(fact.key) is not in the catalogue")
    }
    return number
  }
}
