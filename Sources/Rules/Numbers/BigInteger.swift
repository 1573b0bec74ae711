/// A whole number of any size, for the exact fractions behind gaps and explanations.
///
/// Nearly all of them fit into 128 bits and take no storage; the rest are held in limbs.
public struct BigInteger: Hashable, Sendable {
  /// A number is long only where it does not fit into a short one, so that equal numbers are held in
  /// the same way; the least number of 128 bits is long, so that each short one has a negative.
  private enum Value: Hashable, Sendable {
    case short(Int128)
    case long(LongInteger)
  }

  private let value: Value

  private init(_ long: LongInteger) {
    value = long.short.map { .short($0) } ?? .long(long)
  }

  /// A whole number of 128 bits as it is.
  public init(_ value: Int128) {
    self.value = value == .min ? .long(LongInteger(value)) : .short(value)
  }

  /// A whole number of the machine's own size as it is.
  public init(_ value: Int) {
    self.value = .short(Int128(value))
  }

  private var long: LongInteger {
    switch value {
    case .short(let value): LongInteger(value)
    case .long(let value): value
    }
  }

  /// The same number where it fits into 128 bits.
  public var int128: Int128? {
    if case .short(let value) = value { return value }
    return nil
  }

  /// Whether it is nothing.
  public var isZero: Bool { value == .short(0) }

  /// Whether it is below zero.
  public var isNegative: Bool {
    switch value {
    case .short(let value): value < 0
    case .long(let value): value.isNegative
    }
  }
}

extension BigInteger {
  /// The number with the other sign.
  public static prefix func - (value: Self) -> Self {
    switch value.value {
    case .short(let value): Self(-value)
    case .long(let value): Self(-value)
    }
  }

  /// The exact sum.
  public static func + (left: Self, right: Self) -> Self {
    if case .short(let a) = left.value, case .short(let b) = right.value {
      let sum = a.addingReportingOverflow(b)
      if !sum.overflow { return Self(sum.partialValue) }
    }
    return Self(left.long + right.long)
  }

  /// The exact difference.
  public static func - (left: Self, right: Self) -> Self { left + (-right) }

  /// The exact product.
  public static func * (left: Self, right: Self) -> Self {
    if case .short(let a) = left.value, case .short(let b) = right.value {
      let product = a.multipliedReportingOverflow(by: b)
      if !product.overflow { return Self(product.partialValue) }
    }
    return Self(left.long * right.long)
  }

  /// The quotient rounded towards zero and the remainder with the sign of the dividend.
  ///
  /// - Precondition: the divisor is not zero.
  public func quotientAndRemainder(dividingBy divisor: Self) -> (quotient: Self, remainder: Self) {
    precondition(!divisor.isZero, "division by zero")
    if case .short(let a) = value, case .short(let b) = divisor.value {
      let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
      return (Self(quotient), Self(remainder))
    }
    let (quotient, remainder) = long.quotientAndRemainder(dividingBy: divisor.long)
    return (Self(quotient), Self(remainder))
  }
}

extension BigInteger: Comparable {
  /// Whether the left number is the smaller.
  public static func < (left: Self, right: Self) -> Bool {
    if case .short(let a) = left.value, case .short(let b) = right.value { return a < b }
    return left.long < right.long
  }
}

extension BigInteger: CustomStringConvertible {
  /// The number in decimal digits, with a sign where it is negative.
  public var description: String {
    switch value {
    // A number of 64 bits is written in a tenth of the time.
    case .short(let value): Int64(exactly: value).map { String($0) } ?? String(value)
    case .long(let value): value.description
    }
  }
}
