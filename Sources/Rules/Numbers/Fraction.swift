/// An exact quotient of two whole numbers: what a ratio of two figures is before anyone rounds it.
public struct Fraction: Sendable {
  /// What is divided; it carries the sign.
  public let numerator: BigInteger
  /// Always positive.
  public let denominator: BigInteger

  /// - Precondition: the denominator is not zero.
  public init(_ numerator: BigInteger, over denominator: BigInteger) {
    precondition(!denominator.isZero, "a fraction needs a denominator")
    self.numerator = denominator.isNegative ? -numerator : numerator
    self.denominator = denominator.isNegative ? -denominator : denominator
  }

  /// A quotient of two numbers in lowest terms, so that what is computed from it stays short.
  ///
  /// - Precondition: the denominator is positive.
  public init(_ numerator: Int128, over denominator: Int128) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    self.init(BigInteger(numerator / divisor), over: BigInteger(denominator / divisor))
  }

  /// A decimal as it is, with nothing rounded.
  public init(_ value: ExactDecimal) {
    self.init(value.scaled, over: ExactDecimal.scale)
  }

  /// A whole number.
  public init(_ value: Int) {
    self.init(BigInteger(value), over: BigInteger(1))
  }

  /// The exact sum.
  public static func + (left: Self, right: Self) -> Self {
    Self(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  /// The exact difference.
  public static func - (left: Self, right: Self) -> Self {
    left + Self(-right.numerator, over: right.denominator)
  }

  /// The exact product.
  public static func * (left: Self, right: Self) -> Self {
    Self(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// - Precondition: the divisor is not zero.
  public static func / (left: Self, right: Self) -> Self {
    Self(left.numerator * right.denominator, over: left.denominator * right.numerator)
  }

  /// The value without its sign.
  public var magnitude: Self {
    numerator.isNegative ? Self(-numerator, over: denominator) : self
  }

  /// Whether it is nothing.
  public var isZero: Bool { numerator.isZero }

  /// The largest whole number not above the value.
  public var floor: BigInteger {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder.isNegative ? quotient - BigInteger(1) : quotient
  }
}

extension Fraction: Comparable {
  /// Whether both have the same value, reduced or not.
  public static func == (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  /// Whether the left value is the smaller, by products across.
  public static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Int128 {
  /// The greatest number that divides both, of which one is not zero.
  public func greatestCommonDivisor(with other: Int128) -> Int128 {
    var (left, right) = (magnitude, other.magnitude)
    while right >> 64 != 0 { (left, right) = (right, left % right) }
    if right == 0 { return Int128(left) }
    // What is left fits into 64 bits, where a division takes a tenth of the time.
    var (short, rest) = (UInt64(right), UInt64(left % right))
    while rest != 0 { (short, rest) = (rest, short % rest) }
    return Int128(short)
  }
}

// MARK: - Printing

extension Fraction {
  /// How a value with more digits than are printed is cut.
  public enum Rounding: Sendable {
    /// To the nearest digit, halves away from zero: for values.
    case nearest
    /// Away from zero: for gaps, so that closing the printed gap is always enough.
    case up
  }

  /// A number as printed, and whether the print is the exact value.
  public struct Printed: Hashable, Sendable {
    /// The number as it is written.
    public let digits: String
    /// Whether the digits are all there are.
    public let isExact: Bool
  }

  /// The value in plain decimal notation with at most `fractionDigits` digits after the point.
  ///
  /// - Precondition: there are at most 36 of them.
  public func printed(fractionDigits: Int, rounding: Rounding) -> Printed {
    var power: Int128 = 1
    for _ in 0..<fractionDigits { power *= 10 }
    // The whole and the rest apart: together they are seldom as short as 128 bits.
    var (whole, rest) = magnitude.numerator.quotientAndRemainder(dividingBy: denominator)
    var (fraction, remainder) = (rest * BigInteger(power))
      .quotientAndRemainder(dividingBy: denominator)
    let isExact = remainder.isZero
    let isRoundedUp =
      switch rounding {
      case .up: !isExact
      case .nearest: remainder + remainder >= denominator
      }
    if isRoundedUp {
      fraction = fraction + BigInteger(1)
      if fraction == BigInteger(power) {
        (whole, fraction) = (whole + BigInteger(1), BigInteger(0))
      }
    }
    var digits = numerator.isNegative && !(whole.isZero && fraction.isZero) ? "-" : ""
    digits += whole.description
    if !fraction.isZero {
      let plain = fraction.description
      digits += "."
      for _ in plain.utf8.count..<fractionDigits { digits += "0" }
      let zeros = plain.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
      digits += plain.dropLast(zeros)
    }
    return Printed(digits: digits, isExact: isExact)
  }
}
