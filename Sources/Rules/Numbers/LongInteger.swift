/// A whole number of any length in limbs: what a big integer is where it does not fit into 128 bits.
struct LongInteger: Hashable, Sendable {
  /// The magnitude in base 2³², least significant first, without leading zeros.
  private var limbs: [UInt32]
  private var negative: Bool

  private init(limbs: [UInt32], negative: Bool) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
    self.negative = negative && !limbs.isEmpty
  }

  init(_ value: Int128) {
    var magnitude = value.magnitude
    var limbs: [UInt32] = []
    while magnitude != 0 {
      limbs.append(UInt32(truncatingIfNeeded: magnitude))
      magnitude >>= 32
    }
    self.init(limbs: limbs, negative: value < 0)
  }

  /// The same number where it fits into 128 bits.
  var short: Int128? {
    guard limbs.count <= 4 else { return nil }
    var magnitude: UInt128 = 0
    for limb in limbs.reversed() { magnitude = magnitude << 32 | UInt128(limb) }
    guard magnitude <= UInt128(Int128.max) else { return nil }
    return negative ? -Int128(magnitude) : Int128(magnitude)
  }

  var isZero: Bool { limbs.isEmpty }
  var isNegative: Bool { negative }
}

extension LongInteger {
  static prefix func - (value: Self) -> Self {
    Self(limbs: value.limbs, negative: !value.negative)
  }

  static func + (left: Self, right: Self) -> Self {
    if left.negative == right.negative {
      return Self(limbs: sum(left.limbs, right.limbs), negative: left.negative)
    }
    if magnitudeIsLess(left.limbs, right.limbs) {
      return Self(limbs: difference(right.limbs, left.limbs), negative: right.negative)
    }
    return Self(limbs: difference(left.limbs, right.limbs), negative: left.negative)
  }

  static func - (left: Self, right: Self) -> Self { left + (-right) }

  static func * (left: Self, right: Self) -> Self {
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
  func quotientAndRemainder(dividingBy divisor: Self) -> (quotient: Self, remainder: Self) {
    precondition(!divisor.isZero, "division by zero")
    let (quotient, remainder) = Self.divide(limbs, by: divisor.limbs)
    return (
      Self(limbs: quotient, negative: negative != divisor.negative),
      Self(limbs: remainder, negative: negative)
    )
  }

  /// Long division in base 2³² (Knuth, The Art of Computer Programming 2, algorithm 4.3.1 D).
  private static func divide(
    _ dividend: [UInt32], by divisor: [UInt32]
  ) -> (quotient: [UInt32], remainder: [UInt32]) {
    if magnitudeIsLess(dividend, divisor) { return ([], dividend) }
    // The divisor is shifted so that its first digit is at least half the base: then a digit of the
    // quotient is guessed too large by two at the most.
    let shift = divisor[divisor.count - 1].leadingZeroBitCount
    let v = shifted(divisor, left: shift)
    var u = shifted(dividend, left: shift)
    if u.count == dividend.count { u.append(0) }
    let n = divisor.count
    let leading = UInt64(v[n - 1])
    var quotient = [UInt32](repeating: 0, count: u.count - n)
    for j in stride(from: u.count - n - 1, through: 0, by: -1) {
      let top = UInt64(u[j + n]) << 32 | UInt64(u[j + n - 1])
      var (digit, rest) = top.quotientAndRemainder(dividingBy: leading)
      while digit >> 32 != 0
        || n > 1 && digit * UInt64(v[n - 2]) > rest << 32 | UInt64(u[j + n - 2])
      {
        digit -= 1
        rest += leading
        if rest >> 32 != 0 { break }
      }
      if subtract(v, times: digit, from: &u, at: j) {
        // The guess was one too large after all.
        digit -= 1
        add(v, to: &u, at: j)
      }
      quotient[j] = UInt32(digit)
    }
    return (quotient, shifted(Array(u[..<n]), right: shift))
  }

  /// Subtracts a multiple in place; whether a borrow is left over.
  private static func subtract(
    _ value: [UInt32], times digit: UInt64, from target: inout [UInt32], at offset: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: Int64 = 0
    for index in value.indices {
      let product = digit * UInt64(value[index]) + carry
      carry = product >> 32
      let next = Int64(target[offset + index]) - borrow - Int64(product & 0xFFFF_FFFF)
      target[offset + index] = UInt32(truncatingIfNeeded: next)
      borrow = next < 0 ? 1 : 0
    }
    let next = Int64(target[offset + value.count]) - borrow - Int64(carry)
    target[offset + value.count] = UInt32(truncatingIfNeeded: next)
    return next < 0
  }

  private static func add(_ value: [UInt32], to target: inout [UInt32], at offset: Int) {
    var carry: UInt64 = 0
    for index in value.indices {
      let next = UInt64(target[offset + index]) + UInt64(value[index]) + carry
      target[offset + index] = UInt32(truncatingIfNeeded: next)
      carry = next >> 32
    }
    target[offset + value.count] &+= UInt32(carry)
  }

  private static func shifted(_ limbs: [UInt32], left bits: Int) -> [UInt32] {
    guard bits > 0 else { return limbs }
    var result: [UInt32] = []
    var carry: UInt32 = 0
    for limb in limbs {
      result.append(limb << UInt32(bits) | carry)
      carry = limb >> UInt32(32 - bits)
    }
    if carry != 0 { result.append(carry) }
    return result
  }

  private static func shifted(_ limbs: [UInt32], right bits: Int) -> [UInt32] {
    guard bits > 0 else { return limbs }
    return limbs.indices.map { index in
      let above = index + 1 < limbs.count ? limbs[index + 1] << UInt32(32 - bits) : 0
      return limbs[index] >> UInt32(bits) | above
    }
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
}

extension LongInteger: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.negative != right.negative { return left.negative }
    return left.negative
      ? magnitudeIsLess(right.limbs, left.limbs) : magnitudeIsLess(left.limbs, right.limbs)
  }
}

extension LongInteger: CustomStringConvertible {
  var description: String {
    var groups: [String] = []
    var rest = Self(limbs: limbs, negative: false)
    let group = LongInteger(Int128(1_000_000_000))
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
