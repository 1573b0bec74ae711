/// A whole number of any size, for the exact fractions behind gaps and explanations.
///
/// Judging needs only 256-bit products, which the standard library multiplies; this type serves
/// where fractions are added or printed, off the hot path, and is kept to what they need.
public struct BigInteger: Hashable, Sendable {
  /// The magnitude in base 2³², least significant first, without leading zeros.
  private var limbs: [UInt32]
  private var negative: Bool

  private init(limbs: [UInt32], negative: Bool) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
    self.negative = negative && !limbs.isEmpty
  }

  public init(_ value: Int128) {
    var magnitude = value.magnitude
    var limbs: [UInt32] = []
    while magnitude != 0 {
      limbs.append(UInt32(truncatingIfNeeded: magnitude))
      magnitude >>= 32
    }
    self.init(limbs: limbs, negative: value < 0)
  }

  public init(_ value: Int) {
    self.init(Int128(value))
  }

  public var isZero: Bool { limbs.isEmpty }
  public var isNegative: Bool { negative }
}

extension BigInteger {
  public static prefix func - (value: Self) -> Self {
    Self(limbs: value.limbs, negative: !value.negative)
  }

  public static func + (left: Self, right: Self) -> Self {
    if left.negative == right.negative {
      return Self(limbs: sum(left.limbs, right.limbs), negative: left.negative)
    }
    if magnitudeIsLess(left.limbs, right.limbs) {
      return Self(limbs: difference(right.limbs, left.limbs), negative: right.negative)
    }
    return Self(limbs: difference(left.limbs, right.limbs), negative: left.negative)
  }

  public static func - (left: Self, right: Self) -> Self { left + (-right) }

  public static func * (left: Self, right: Self) -> Self {
    var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (i, a) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (j, b) in right.limbs.enumerated() {
        let next = UInt64(a) * UInt64(b) + UInt64(product[i + j]) + carry
        product[i + j] = UInt32(truncatingIfNeeded: next)
        carry = next >> 32
      }
      product[i + right.limbs.count] = UInt32(carry)
    }
    return Self(limbs: product, negative: left.negative != right.negative)
  }

  /// The quotient rounded towards zero and the remainder with the sign of the dividend.
  ///
  /// - Precondition: the divisor is not zero.
  public func quotientAndRemainder(dividingBy divisor: Self) -> (quotient: Self, remainder: Self) {
    precondition(!divisor.isZero, "division by zero")
    var quotient = [UInt32](repeating: 0, count: limbs.count)
    var remainder: [UInt32] = []
    for bit in stride(from: limbs.count * 32 - 1, through: 0, by: -1) {
      Self.shiftLeft(&remainder, bringing: (limbs[bit / 32] >> UInt32(bit % 32)) & 1)
      if !Self.magnitudeIsLess(remainder, divisor.limbs) {
        remainder = Self.difference(remainder, divisor.limbs)
        while remainder.last == 0 { remainder.removeLast() }
        quotient[bit / 32] |= 1 << UInt32(bit % 32)
      }
    }
    return (
      Self(limbs: quotient, negative: negative != divisor.negative),
      Self(limbs: remainder, negative: negative)
    )
  }

  private static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.count, right.count) {
      let a = index < left.count ? UInt64(left[index]) : 0
      let b = index < right.count ? UInt64(right[index]) : 0
      let next = a + b + carry
      result.append(UInt32(truncatingIfNeeded: next))
      carry = next >> 32
    }
    if carry != 0 { result.append(UInt32(carry)) }
    return result
  }

  /// `left` − `right`, where `left` is not less.
  private static func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var borrow: Int64 = 0
    for index in left.indices {
      var next = Int64(left[index]) - (index < right.count ? Int64(right[index]) : 0) - borrow
      borrow = next < 0 ? 1 : 0
      if next < 0 { next += 1 << 32 }
      result.append(UInt32(next))
    }
    return result
  }

  private static func magnitudeIsLess(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    if left.count != right.count { return left.count < right.count }
    for index in left.indices.reversed() where left[index] != right[index] {
      return left[index] < right[index]
    }
    return false
  }

  private static func shiftLeft(_ limbs: inout [UInt32], bringing bit: UInt32) {
    var carry = bit
    for index in limbs.indices {
      let next = limbs[index] >> 31
      limbs[index] = limbs[index] << 1 | carry
      carry = next
    }
    if carry != 0 { limbs.append(carry) }
  }
}

extension BigInteger: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    if left.negative != right.negative { return left.negative }
    return left.negative
      ? magnitudeIsLess(right.limbs, left.limbs) : magnitudeIsLess(left.limbs, right.limbs)
  }
}

extension BigInteger: CustomStringConvertible {
  public var description: String {
    var groups: [String] = []
    var rest = Self(limbs: limbs, negative: false)
    let group = BigInteger(1_000_000_000)
    while !rest.isZero {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: group)
      let digits = String(remainder.limbs.first ?? 0)
      groups.append(
        quotient.isZero ? digits : String(repeating: "0", count: 9 - digits.count) + digits)
      rest = quotient
    }
    let text = groups.reversed().joined()
    return text.isEmpty ? "0" : (negative ? "-" : "") + text
  }
}
