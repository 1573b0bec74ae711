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

  /// How the value relates to a limit.
  enum Order { case below, equal, above }

  /// Compares the value with a limit in base units × 10¹⁸.
  func compared(with limit: Int128) -> Order {
    let left = numerator.multipliedFullWidth(by: multiplier * ExactDecimal.scale)
    let right = limit.multipliedFullWidth(by: denominator)
    if left.high != right.high { return left.high < right.high ? .below : .above }
    if left.low != right.low { return left.low < right.low ? .below : .above }
    return .equal
  }

  /// The value in base units.
  public var fraction: Fraction {
    Fraction(BigInteger(numerator) * BigInteger(multiplier), over: BigInteger(denominator))
  }
}

/// Where the value of a figure is found in a row.
struct Operand: Sendable {
  enum Source: Sendable {
    case stated
    case quotient(part: Int, whole: Int, multiplier: Int128)
    case multiple(of: Int, numerator: Int128, denominator: Int128)
  }

  let fact: Int
  let source: Source

  init(_ fact: FactDefinition, in catalogue: Catalogue) {
    self.fact = catalogue.assignedNumber(of: fact)
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

  /// The figure of a year: computed where its parts are given, else as stated, else `nil`.
  func figure(in row: borrowing FactRow, yearsBack: Int) -> Figure? {
    switch source {
    case .stated:
      break
    case .quotient(let part, let whole, let multiplier):
      if let part = row[part, yearsBack: yearsBack], let whole = row[whole, yearsBack: yearsBack],
        whole > .zero
      {
        return Figure(
          numerator: part.scaled, multiplier: multiplier, denominator: whole.scaled,
          isComputed: true)
      }
    case .multiple(let other, let numerator, let denominator):
      if let other = row[other, yearsBack: yearsBack] {
        return Figure(
          numerator: other.scaled, multiplier: numerator,
          denominator: denominator * ExactDecimal.scale, isComputed: true)
      }
    }
    guard let stated = row[fact, yearsBack: yearsBack] else { return nil }
    return Figure(
      numerator: stated.scaled, multiplier: 1, denominator: ExactDecimal.scale, isComputed: false)
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
