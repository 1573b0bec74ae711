import Randomness
import Rules
import Testing

@Suite("A fraction is exact until it is printed")
struct FractionTests {
  static func fraction(_ numerator: Int, over denominator: Int) -> Fraction {
    Fraction(BigInteger(numerator), over: BigInteger(denominator))
  }

  @Suite("Arithmetic and order")
  struct Arithmetic {
    @Test("a third and a sixth are exactly a half")
    func sum() {
      #expect(fraction(1, over: 3) + fraction(1, over: 6) == fraction(1, over: 2))
      #expect(fraction(1, over: 2) - fraction(2, over: 3) == fraction(-1, over: 6))
      #expect(fraction(2, over: 3) * fraction(3, over: 4) == fraction(1, over: 2))
      #expect(fraction(1, over: 2) / fraction(-3, over: 4) == fraction(-2, over: 3))
    }

    @Test("0.1 and 0.2 make exactly 0.3")
    func tenths() {
      let sum = Fraction(ExactDecimal(0, tenths: 1)) + Fraction(ExactDecimal(0, tenths: 2))
      #expect(sum == Fraction(ExactDecimal(0, tenths: 3)))
    }

    @Test("the sign is the numerator's, wherever it was written")
    func sign() {
      #expect(fraction(1, over: -2) == fraction(-1, over: 2))
      #expect(fraction(-1, over: -2) == fraction(1, over: 2))
      #expect(!fraction(1, over: -2).denominator.isNegative)
      #expect(fraction(1, over: -2).magnitude == fraction(1, over: 2))
      #expect(fraction(0, over: -2).isZero)
    }

    @Test("a whole number and a decimal are fractions as well")
    func conversions() throws {
      #expect(Fraction(-3) == fraction(-3, over: 1))
      #expect(Fraction(ExactDecimal(2, tenths: 5)) == fraction(5, over: 2))
      let least = try ExactDecimal(parsing: "1e-18")
      #expect(Fraction(least) == Fraction(1) / Fraction(BigInteger(ExactDecimal.scale), over: .one))
    }

    @Test("random fractions compare as their cross products and undo what was done to them")
    func random() {
      var generator = SeededGenerator(seed: 3)
      for _ in 0..<500 {
        let numbers = (0..<2).map { _ in Int.random(in: -10_000...10_000, using: &generator) }
        let denominators = (0..<2).map { _ in Int.random(in: 1...10_000, using: &generator) }
        let a = fraction(numbers[0], over: denominators[0])
        let b = fraction(numbers[1], over: denominators[1])
        let (left, right) = (numbers[0] * denominators[1], numbers[1] * denominators[0])
        #expect((a < b) == (left < right), "\(numbers) \(denominators)")
        #expect((a == b) == (left == right), "\(numbers) \(denominators)")
        #expect(a + b - b == a, "\(numbers) \(denominators)")
        if !b.isZero { #expect(a * b / b == a, "\(numbers) \(denominators)") }
      }
    }

    @Test("thirds that differ in the last of 36 digits are not equal")
    func close() throws {
      let third = fraction(1, over: 3)
      #expect(try third > Fraction(ExactDecimal(parsing: "0.333333333333333333")))
      #expect(try third < Fraction(ExactDecimal(parsing: "0.333333333333333334")))
    }
  }

  @Test(
    "the floor is the largest whole number not above the value",
    arguments: [
      (7, 2, 3), (8, 2, 4), (1, 1000, 0), (0, 5, 0), (-1, 1000, -1), (-7, 2, -4), (-8, 2, -4),
      (7, -2, -4), (-6, 1, -6),
    ])
  func floor(numerator: Int, denominator: Int, floor: Int) {
    #expect(Self.fraction(numerator, over: denominator).floor == BigInteger(floor))
  }

  @Suite("Printing")
  struct Printing {
    @Test(
      "to the nearest digit, halves away from zero",
      arguments: [
        (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"),
        (-1, 3, 2, "-0.33"), (1, 2, 0, "1"), (-1, 2, 0, "-1"), (4, 10, 0, "0"), (999, 1000, 2, "1"),
        (1, 3, 18, "0.333333333333333333"), (2, 3, 18, "0.666666666666666667"), (9, 1, 0, "9"),
        (10, 1, 0, "10"), (1, 400, 2, "0"), (1, 200, 2, "0.01"), (100, 3, 4, "33.3333"),
      ])
    func nearest(numerator: Int, denominator: Int, digits: Int, expected: String) {
      let printed = fraction(numerator, over: denominator)
        .printed(fractionDigits: digits, rounding: .nearest)
      #expect(printed.digits == expected)
    }

    @Test(
      "away from zero, so that a printed gap is always enough",
      arguments: [
        (1, 3, 2, "0.34"), (2, 3, 2, "0.67"), (1, 8, 2, "0.13"), (-1, 3, 2, "-0.34"),
        (1, 1_000_000, 2, "0.01"), (-1, 1_000_000, 2, "-0.01"), (1, 1_000_000, 0, "1"),
        (1, 4, 2, "0.25"), (-1, 4, 2, "-0.25"), (0, 4, 2, "0"), (9999, 10_000, 2, "1"),
      ])
    func up(numerator: Int, denominator: Int, digits: Int, expected: String) {
      let printed = fraction(numerator, over: denominator)
        .printed(fractionDigits: digits, rounding: .up)
      #expect(printed.digits == expected)
    }

    @Test(
      "a print says whether it is the exact value",
      arguments: [
        (1, 4, 2, true), (1, 8, 2, false), (1, 8, 3, true), (1, 3, 18, false), (5, 1, 0, true),
        (1, 400, 2, false), (0, 7, 0, true), (-1, 4, 2, true), (-1, 3, 2, false),
      ])
    func exactness(numerator: Int, denominator: Int, digits: Int, isExact: Bool) {
      let value = fraction(numerator, over: denominator)
      #expect(value.printed(fractionDigits: digits, rounding: .nearest).isExact == isExact)
      #expect(value.printed(fractionDigits: digits, rounding: .up).isExact == isExact)
    }

    @Test("what is rounded to nought is printed without a sign")
    func noNegativeZero() {
      let printed = fraction(-1, over: 1000).printed(fractionDigits: 2, rounding: .nearest)
      #expect(printed.digits == "0")
      #expect(!printed.isExact)
    }

    @Test("a print is never farther off than its rounding allows")
    func distance() throws {
      var generator = SeededGenerator(seed: 4)
      for _ in 0..<500 {
        let numerator = Int.random(in: -100_000...100_000, using: &generator)
        let denominator = Int.random(in: 1...5_000, using: &generator)
        let value = fraction(numerator, over: denominator)
        let unit = fraction(1, over: 10_000)
        let nearest = value.printed(fractionDigits: 4, rounding: .nearest)
        let up = value.printed(fractionDigits: 4, rounding: .up)
        let offNearest = try (Self.read(nearest) - value).magnitude
        let beyond = try Self.read(up).magnitude - value.magnitude
        #expect(offNearest + offNearest <= unit, "\(numerator)/\(denominator)")
        #expect(beyond >= Fraction(0) && beyond < unit, "\(numerator)/\(denominator)")
        #expect(nearest.isExact == offNearest.isZero, "\(numerator)/\(denominator)")
        #expect(up.isExact == beyond.isZero, "\(numerator)/\(denominator)")
      }
    }

    static func read(_ printed: Fraction.Printed) throws -> Fraction {
      try Fraction(ExactDecimal(parsing: printed.digits))
    }
  }
}

extension BigInteger {
  fileprivate static let one = BigInteger(1)
}
