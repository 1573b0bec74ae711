import Randomness
import Rules
import Testing

@Suite("A big integer computes as whole numbers do, whatever their size")
struct BigIntegerTests {
  @Test("small numbers add, subtract, multiply and compare as the machine's do")
  func againstTheMachine() {
    var generator = SeededGenerator(seed: 128)
    for _ in 0..<2000 {
      let (a, b) = (Self.small(&generator), Self.small(&generator))
      let (left, right) = (BigInteger(a), BigInteger(b))
      #expect(left + right == BigInteger(a + b), "\(a) + \(b)")
      #expect(left - right == BigInteger(a - b), "\(a) - \(b)")
      #expect(left * right == BigInteger(a * b), "\(a) * \(b)")
      #expect((left < right) == (a < b), "\(a) < \(b)")
      #expect((left == right) == (a == b), "\(a) == \(b)")
      #expect(-left == BigInteger(-a))
      #expect(left.isNegative == (a < 0))
      #expect(left.isZero == (a == 0))
    }
  }

  @Test("numbers on both sides of 128 bits are one number, however they were come by")
  func edges() {
    let one = BigInteger(1)
    for edge in [Int128.max, .min, .max - 1, .min + 1] {
      let number = BigInteger(edge)
      for step in [one, -one, number, -number] {
        let there = number + step
        #expect(there - step == number)
        #expect((there - step).hashValue == number.hashValue)
        #expect((there < number) == step.isNegative)
      }
      #expect(number.description == String(edge))
      #expect(-(-number) == number)
      #expect((number * number).quotientAndRemainder(dividingBy: number).quotient == number)
      #expect(number.quotientAndRemainder(dividingBy: -one).quotient == -number)
    }
    #expect((-BigInteger(Int128.min)).description == "170141183460469231731687303715884105728")
  }

  @Test("small numbers divide as the machine's do, towards zero")
  func divisionAgainstTheMachine() {
    var generator = SeededGenerator(seed: 129)
    for _ in 0..<500 {
      let (a, b) = (Self.small(&generator), Self.small(&generator))
      guard b != 0 else { continue }
      let result = BigInteger(a).quotientAndRemainder(dividingBy: BigInteger(b))
      let expected = a.quotientAndRemainder(dividingBy: b)
      #expect(result.quotient == BigInteger(expected.quotient), "\(a) / \(b)")
      #expect(result.remainder == BigInteger(expected.remainder), "\(a) % \(b)")
    }
  }

  @Test(
    "the remainder has the sign of the dividend",
    arguments: [(7, 2, 3, 1), (-7, 2, -3, -1), (7, -2, -3, 1), (-7, -2, 3, -1), (-1, 5, 0, -1)])
  func signs(dividend: Int, divisor: Int, quotient: Int, remainder: Int) {
    let result = BigInteger(dividend).quotientAndRemainder(dividingBy: BigInteger(divisor))
    #expect(result.quotient == BigInteger(quotient))
    #expect(result.remainder == BigInteger(remainder))
  }

  @Test("what was multiplied by a large number and divided by it is what it was")
  func multiplyAndDivide() {
    var generator = SeededGenerator(seed: 256)
    for _ in 0..<60 {
      let (a, b) = (Self.large(&generator), Self.large(&generator))
      let result = (a * b).quotientAndRemainder(dividingBy: b)
      #expect(result.quotient == a)
      #expect(result.remainder.isZero)
    }
  }

  @Test("a large number is quotient times divisor plus a remainder smaller than the divisor")
  func divisionIdentity() {
    var generator = SeededGenerator(seed: 257)
    for _ in 0..<60 {
      let (a, d) = (Self.large(&generator) * Self.large(&generator), Self.large(&generator))
      let (q, r) = a.quotientAndRemainder(dividingBy: d)
      #expect(q * d + r == a)
      #expect(Self.magnitude(r) < Self.magnitude(d))
      #expect(r.isZero || r.isNegative == a.isNegative)
    }
  }

  @Test("the laws of arithmetic hold for large numbers")
  func laws() {
    var generator = SeededGenerator(seed: 258)
    for _ in 0..<200 {
      let a = Self.large(&generator)
      let b = Self.large(&generator)
      let c = Self.large(&generator)
      #expect(a + b - b == a)
      #expect(a - a == BigInteger(0))
      #expect(a + b == b + a)
      #expect(a * b == b * a)
      #expect(a * (b + c) == a * b + a * c)
      #expect((a < b) == (a - b).isNegative)
      #expect((a < b) == (-b < -a))
    }
  }

  @Test("a carry runs through all digits and back")
  func carry() {
    let power = Self.powerOfTwo(256)
    let below = power - BigInteger(1)
    #expect(below + BigInteger(1) == power)
    #expect(below < power)
    #expect(below * below == power * power - power - power + BigInteger(1))
  }

  @Suite("Printing")
  struct Printing {
    @Test("2 to the 256th is printed in all its 78 digits")
    func powerOfTwo() {
      let text = "115792089237316195423570985008687907853269984665640564039457584007913129639936"
      #expect(BigIntegerTests.powerOfTwo(256).description == text)
      #expect((-BigIntegerTests.powerOfTwo(256)).description == "-" + text)
    }

    @Test("a power of ten is a one and its zeros", arguments: 0...60)
    func powersOfTen(exponent: Int) {
      let power = (0..<exponent).reduce(BigInteger(1)) { power, _ in power * BigInteger(10) }
      #expect(power.description == "1" + String(repeating: "0", count: exponent))
    }

    @Test(
      "what the machine can hold is printed as the machine prints it",
      arguments: [
        Int128.min, .max, 0, 1, -1, 999_999_999, 1_000_000_000, 1_000_000_001, -4_294_967_296,
        4_294_967_295, 18_446_744_073_709_551_616,
      ])
    func machineNumbers(value: Int128) {
      #expect(BigInteger(value).description == String(value))
    }
  }

  @Test("zero has no sign, however it comes about")
  func zero() {
    let zeros = [
      BigInteger(0), -BigInteger(0), BigInteger(5) - BigInteger(5),
      BigInteger(-5) * BigInteger(0),
      BigInteger(-1).quotientAndRemainder(dividingBy: BigInteger(2)).quotient,
    ]
    #expect(Set(zeros).count == 1)
    for zero in zeros {
      #expect(zero.isZero)
      #expect(!zero.isNegative)
      #expect(zero.description == "0")
    }
  }

  // MARK: - Samples

  /// A number whose products the machine can still hold, of any length up to 62 bits.
  static func small(_ generator: inout SeededGenerator) -> Int128 {
    let bound = Int128(1) << Int.random(in: 1...62, using: &generator)
    return Int128.random(in: -bound...bound, using: &generator)
  }

  /// A number of 65 to 448 bits.
  static func large(_ generator: inout SeededGenerator) -> BigInteger {
    let base = BigInteger(Int128(1) << 64)
    var value = BigInteger(Int128.random(in: 1..<1 << 64, using: &generator))
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      // Runs of zero and one bits are where carries go wrong.
      let digit: Int128 =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: 0
        case 1: (1 << 64) - 1
        default: Int128.random(in: 0..<1 << 64, using: &generator)
        }
      value = value * base + BigInteger(digit)
    }
    return Bool.random(using: &generator) ? -value : value
  }

  static func magnitude(_ value: BigInteger) -> BigInteger {
    value.isNegative ? -value : value
  }

  static func powerOfTwo(_ exponent: Int) -> BigInteger {
    (0..<exponent).reduce(BigInteger(1)) { power, _ in power + power }
  }
}
