import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A figure is compared exactly, whatever it was computed from")
struct FigureTests {
  @Suite("Ratios")
  struct Ratios {
    @Test("150 of 300 are exactly 50%")
    func half() throws {
      let figure = Figure.share("150", of: "300")
      #expect(try figure.compared(with: "50") == .equal)
      #expect(try figure.compared(with: "49.999999999999999999") == .above)
      #expect(try figure.compared(with: "50.000000000000000001") == .below)
    }

    @Test("0.3 of 3 are exactly 10%, although a floating-point number errs")
    func tenths() throws {
      #expect(0.1 + 0.2 != 0.3)
      #expect(try Figure.share("0.3", of: "3").compared(with: "10") == .equal)
      #expect(try Figure.share("0.07", of: "1").compared(with: "7") == .equal)
      #expect(try Figure.share("0.29", of: "1").compared(with: "29") == .equal)
    }

    @Test("a third lies between the two decimals of 18 digits beside it")
    func third() throws {
      let figure = Figure.share("1", of: "3")
      #expect(try figure.compared(with: "33.333333333333333333") == .above)
      #expect(try figure.compared(with: "33.333333333333333334") == .below)
    }

    @Test("36 digits over 36 digits that differ in the last are not equal")
    func lastDigit() throws {
      let nines = "999999999999999999.999999999999999999"
      let less = "999999999999999999.999999999999999998"
      #expect(try Figure.share(nines, of: nines).compared(with: "100") == .equal)
      #expect(try Figure.share(less, of: nines).compared(with: "100") == .below)
      #expect(try Figure.share(nines, of: less).compared(with: "100") == .above)
    }

    @Test("the largest over the smallest does not overflow")
    func extremes() throws {
      let nines = "999999999999999999.999999999999999999"
      let least = "0.000000000000000001"
      let figure = try Figure(
        numerator: ExactDecimal(parsing: nines).scaled, multiplier: 30_000,
        denominator: ExactDecimal(parsing: least).scaled, isComputed: true)
      #expect(try figure.compared(with: nines) == .above)
      #expect(try figure.compared(with: "-" + nines) == .above)
      #expect(try Figure.share(least, of: nines).compared(with: least) == .below)
      #expect(try Figure.share("-" + nines, of: least).compared(with: "-" + nines) == .below)
      #expect(try Figure.share("0", of: nines).compared(with: "0") == .equal)
    }

    @Test("a comparison agrees with the fraction, a unit in the last place either way")
    func againstFractions() {
      var generator = SeededGenerator(seed: 36)
      for _ in 0..<400 {
        let denominator = Self.random(digits: 1...36, &generator)
        let limit = Self.random(digits: 1...20, &generator)
        let multiplier: Int128 = [1, 100, 30_000].randomElement(using: &generator) ?? 1
        // The numerator whose ratio is nearest to the limit, or one just beside it.
        let exact =
          BigInteger(limit) * BigInteger(denominator)
          * BigInteger(Bool.random(using: &generator) ? 1 : -1)
        let near = exact.quotientAndRemainder(
          dividingBy: BigInteger(multiplier) * BigInteger(ExactDecimal.scale)
        ).quotient
        guard let nearest = Int128(near.description) else { continue }
        for offset: Int128 in -1...1 {
          let figure = Figure(
            numerator: nearest + offset, multiplier: multiplier, denominator: denominator,
            isComputed: true)
          for limit in [limit, -limit] {
            let bar = Fraction(ExactDecimal(scaled: limit))
            let expected = Order(figure.fraction, bar)
            #expect(figure.compared(with: limit) == expected, "\(figure) and \(limit)")
          }
        }
      }
    }

    private static func random(
      digits: ClosedRange<Int>, _ generator: inout SeededGenerator
    ) -> Int128 {
      let count = Int.random(in: digits, using: &generator)
      let bound = (0..<count).reduce(Int128(1)) { power, _ in power * 10 }
      return Int128.random(in: 1..<bound, using: &generator)
    }
  }

  @Suite("Where a figure comes from")
  struct Sources {
    static let share = Trial(Sample.leadingShare.isMoreThan(.percent(50)))

    @Test("it is computed where its parts are given")
    func computed() throws {
      let trial = try Self.share.stating(Sample.leadingSales, "1").stating(Sample.sales, "3")
      let figure = try #require(trial.figure(Sample.leadingShare))
      #expect(figure.isComputed)
      #expect(try figure.fraction == Fraction("100/3"))
    }

    @Test("its parts come before what is stated of it")
    func precedence() throws {
      let trial = try Self.share.stating(Sample.leadingShare, "60")
        .stating(Sample.leadingSales, "1").stating(Sample.sales, "4")
      #expect(try #require(trial.figure(Sample.leadingShare)).fraction == Fraction(25))
    }

    @Test("it is what is stated where a part is not given", arguments: [true, false])
    func stated(hasNumerator: Bool) throws {
      let stated = try Self.share.stating(Sample.leadingShare, "60")
      let trial =
        try hasNumerator
        ? stated.stating(Sample.leadingSales, "1") : stated.stating(Sample.sales, "4")
      let figure = try #require(trial.figure(Sample.leadingShare))
      #expect(!figure.isComputed)
      #expect(figure.fraction == Fraction(60))
    }

    @Test("nothing is divided by a whole that is not positive", arguments: ["0", "-4"])
    func noDivision(whole: String) throws {
      let trial = try Self.share.stating(Sample.leadingSales, "1").stating(Sample.sales, whole)
      #expect(trial.figure(Sample.leadingShare) == nil)
      let stated = try trial.stating(Sample.leadingShare, "60")
      #expect(try #require(stated.figure(Sample.leadingShare)).fraction == Fraction(60))
    }

    @Test("nothing is given where neither it nor both its parts are")
    func absent() throws {
      #expect(Self.share.figure(Sample.leadingShare) == nil)
      #expect(try Self.share.stating(Sample.sales, "4").figure(Sample.leadingShare) == nil)
    }

    @Test("parts of different years make no figure")
    func years() throws {
      let trial = try Self.share.stating(Sample.leadingSales, "1", "-")
        .stating(Sample.sales, "-", "4")
      #expect(trial.figure(Sample.leadingShare, yearsBack: 0) == nil)
      #expect(trial.figure(Sample.leadingShare, yearsBack: 1) == nil)
    }

    @Test("money on land is counted in 万元 on a 公顷")
    func intensity() throws {
      let trial = try Trial(Sample.output.isAtLeast(.tenThousandYuanPerHectare(1)))
        .stating(Sample.sales, "30").stating(Sample.land, "100")
      #expect(try #require(trial.figure(Sample.output)).fraction == Fraction(3000))
    }

    @Test("7.5 兆瓦 are 3000 standard racks")
    func racks() throws {
      let trial = try Trial(Sample.racks.isAtLeast(.standardRacks(1)))
        .stating(Sample.power, "7500")
      let figure = try #require(trial.figure(Sample.racks))
      #expect(figure.isComputed)
      #expect(figure.fraction == Fraction(3000))
      #expect(try figure.compared(with: "3000") == .equal)
    }
  }
}

extension Figure {
  /// A part in percent of a whole; the test has checked the digits.
  fileprivate static func share(_ part: String, of whole: String) -> Figure {
    func scaled(_ text: String) -> Int128 { (try? ExactDecimal(parsing: text).scaled) ?? 0 }
    return Figure(
      numerator: scaled(part), multiplier: 100, denominator: scaled(whole), isComputed: true)
  }

  fileprivate func compared(with limit: String) throws -> Order {
    compared(with: try ExactDecimal(parsing: limit).scaled)
  }
}

extension Trial {
  fileprivate func figure<Value>(_ fact: Fact<Value>, yearsBack: Int = 0) -> Figure? {
    Operand(fact.definition, in: catalogue).figure(in: row, yearsBack: yearsBack)
  }
}
