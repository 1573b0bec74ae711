/// A number of 128 bits in two words, with the arithmetic that the compiler has no instructions for.
///
/// Nothing here may multiply or divide 128 bits itself: the compiler would call it for that.
struct Wide: Equatable {
  var low: UInt64
  var high: UInt64

  init(_ low: UInt64, _ high: UInt64) {
    self.low = low
    self.high = high
  }

  // MARK: - Numbers with a sign

  var isNegative: Bool { high >> 63 == 1 }
  var negated: Wide { Wide(0 &- low, 0 &- high &- (low == 0 ? 0 : 1)) }
  var magnitude: Wide { isNegative ? negated : self }

  /// The quotient of two numbers with a sign, rounded towards zero.
  func dividedWithSign(by divisor: Wide) -> Wide {
    let quotient = magnitude.divided(by: divisor.magnitude).quotient
    return isNegative != divisor.isNegative ? quotient.negated : quotient
  }

  /// What that quotient leaves, with the sign of the dividend.
  func remainderWithSign(dividingBy divisor: Wide) -> Wide {
    let remainder = magnitude.divided(by: divisor.magnitude).remainder
    return isNegative ? remainder.negated : remainder
  }

  // MARK: - Shifts, by less than 128 bits

  func shiftedLeft(by count: Int) -> Wide {
    if count == 0 { return self }
    if count >= 64 { return Wide(0, low << UInt64(count - 64)) }
    return Wide(low << UInt64(count), high << UInt64(count) | low >> UInt64(64 - count))
  }

  /// Zeros come in at the top.
  func shiftedRight(by count: Int) -> Wide {
    if count == 0 { return self }
    if count >= 64 { return Wide(high >> UInt64(count - 64), 0) }
    return Wide(low >> UInt64(count) | high << UInt64(64 - count), high >> UInt64(count))
  }

  /// The sign comes in at the top.
  func shiftedRightWithSign(by count: Int) -> Wide {
    guard isNegative, count > 0 else { return shiftedRight(by: count) }
    let ones = Wide(.max, .max).shiftedLeft(by: 128 - count)
    let rest = shiftedRight(by: count)
    return Wide(rest.low | ones.low, rest.high | ones.high)
  }

  // MARK: - Products

  /// The lower 128 bits of a product, which are the same with a sign and without.
  func times(_ other: Wide) -> Wide {
    let mask: UInt64 = 0xFFFF_FFFF
    let (a, b) = (low & mask, low >> 32)
    let (c, d) = (other.low & mask, other.low >> 32)
    let first = a &* c
    let second = b &* c &+ first >> 32
    let third = a &* d &+ second & mask
    return Wide(
      third << 32 | first & mask,
      b &* d &+ second >> 32 &+ third >> 32 &+ low &* other.high &+ high &* other.low)
  }

  // MARK: - Quotients without a sign

  func divided(by divisor: Wide) -> (quotient: Wide, remainder: Wide) {
    if high == 0, divisor.high == 0 {
      let (quotient, remainder) = low.quotientAndRemainder(dividingBy: divisor.low)
      return (Wide(quotient, 0), Wide(remainder, 0))
    }
    if divisor.high == 0, divisor.low >> 32 == 0 {
      return divided(byHalfWord: divisor.low)
    }
    // Bit by bit, from the first at which the divisor can fit.
    var quotient = Wide(0, 0)
    var rest = self
    var shift = divisor.leadingZeroBitCount - leadingZeroBitCount
    guard shift >= 0 else { return (quotient, self) }
    var part = divisor.shiftedLeft(by: shift)
    while shift >= 0 {
      if rest.isAtLeast(part) {
        rest = rest.subtracting(part)
        if shift >= 64 {
          quotient.high |= 1 << UInt64(shift - 64)
        } else {
          quotient.low |= 1 << UInt64(shift)
        }
      }
      part = Wide(part.low >> 1 | part.high << 63, part.high >> 1)
      shift -= 1
    }
    return (quotient, rest)
  }

  /// Digit by digit of 32 bits.
  private func divided(byHalfWord divisor: UInt64) -> (quotient: Wide, remainder: Wide) {
    var quotient = Wide(0, 0)
    let (first, firstRest) = (high / divisor, high % divisor)
    quotient.high = first
    let upper = firstRest << 32 | low >> 32
    let lower = (upper % divisor) << 32 | low & 0xFFFF_FFFF
    quotient.low = (upper / divisor) << 32 | lower / divisor
    return (quotient, Wide(lower % divisor, 0))
  }

  private var leadingZeroBitCount: Int {
    high == 0 ? 64 + low.leadingZeroBitCount : high.leadingZeroBitCount
  }

  private func isAtLeast(_ other: Wide) -> Bool {
    high == other.high ? low >= other.low : high > other.high
  }

  private func subtracting(_ other: Wide) -> Wide {
    Wide(low &- other.low, high &- other.high &- (low < other.low ? 1 : 0))
  }
}
