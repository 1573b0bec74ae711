import Testing

@testable import PageRuntime

/// The arithmetic of 128 bits that WebAssembly has no library for, against that of this machine.
struct WideTests {
  /// Numbers at the edges of words and half words, and some between.
  static let numbers: [Int128] = {
    var numbers: [Int128] = [0, 1, 2, 3, 7, 10, 1_000_000_000_000_000_000]
    for bit in [31, 32, 33, 62, 63, 64, 65, 95, 96, 97, 126] {
      let power = Int128(1) << Int128(bit)
      numbers += [power - 1, power, power + 1]
    }
    numbers += [Int128.max, Int128.max - 1]
    var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<40 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let high = Int128(truncatingIfNeeded: Int64(bitPattern: seed)) << 64
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = high | Int128(seed)
      // Of every length, since long ones alone would leave most of the ways untaken.
      numbers.append(number >> Int128(seed % 127))
    }
    return numbers + numbers.map { 0 &- $0 } + [Int128.min, Int128.min + 1]
  }()

  static func wide(_ number: Int128) -> Wide {
    Wide(UInt64(truncatingIfNeeded: number), UInt64(truncatingIfNeeded: number >> 64))
  }

  static func wide(_ number: UInt128) -> Wide {
    Wide(UInt64(truncatingIfNeeded: number), UInt64(truncatingIfNeeded: number >> 64))
  }

  @Test func `Products are those of this machine, cut to 128 bits`() {
    for left in Self.numbers {
      for right in Self.numbers {
        let product = Self.wide(left).times(Self.wide(right))
        #expect(product == Self.wide(left &* right), "\(left) × \(right)")
      }
    }
  }

  @Test func `Quotients and remainders of numbers with a sign are those of this machine`() {
    for left in Self.numbers {
      for right in Self.numbers where right != 0 && !(left == .min && right == -1) {
        let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
        #expect(
          Self.wide(left).dividedWithSign(by: Self.wide(right)) == Self.wide(quotient),
          "\(left) ÷ \(right)")
        #expect(
          Self.wide(left).remainderWithSign(dividingBy: Self.wide(right)) == Self.wide(remainder),
          "\(left) mod \(right)")
      }
    }
  }

  @Test func `Quotients and remainders of numbers without a sign are those of this machine`() {
    for left in Self.numbers.map(UInt128.init(truncatingIfNeeded:)) {
      for right in Self.numbers.map(UInt128.init(truncatingIfNeeded:)) where right != 0 {
        let expected = left.quotientAndRemainder(dividingBy: right)
        let (quotient, remainder) = Self.wide(left).divided(by: Self.wide(right))
        #expect(quotient == Self.wide(expected.quotient), "\(left) ÷ \(right)")
        #expect(remainder == Self.wide(expected.remainder), "\(left) mod \(right)")
      }
    }
  }

  @Test func `Shifts are those of this machine`() {
    for number in Self.numbers {
      let unsigned = UInt128(truncatingIfNeeded: number)
      for count in 0..<128 {
        let wide = Self.wide(number)
        #expect(wide.shiftedLeft(by: count) == Self.wide(number << Int128(count)))
        #expect(wide.shiftedRight(by: count) == Self.wide(unsigned >> UInt128(count)))
        #expect(wide.shiftedRightWithSign(by: count) == Self.wide(number >> Int128(count)))
      }
    }
  }
}
