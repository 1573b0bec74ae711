import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A gap says what is enough to meet a limit")
struct GapTests {
  @Suite("Figures")
  struct Figures {
    @Test("a figure that is too small lacks the difference")
    func shortfall() throws {
      let gap = try Trial(Sample.sales.isAtLeast(.hundredMillionYuan(300)))
        .stating(Sample.sales, "297.69").gap()
      #expect(try gap.amount == Fraction("2.31"))
      #expect(gap.isShortfall)
      #expect(!gap.mustBeExceeded)
      #expect(gap.fact.key == "sales")
    }

    @Test("a figure that is too large has the difference too much")
    func excess() throws {
      let gap = try Trial(Sample.effectiveness.isAtMost(.ratio(1, tenths: 6)))
        .stating(Sample.effectiveness, "1.75").gap()
      #expect(try gap.amount == Fraction("0.15"))
      #expect(!gap.isShortfall)
      #expect(!gap.mustBeExceeded)
    }

    @Test("where the sign excludes the limit the difference must be exceeded")
    func strict() throws {
      let more = try Trial(Sample.sales.isMoreThan(.hundredMillionYuan(300)))
        .stating(Sample.sales, "297.69").gap()
      let less = try Trial(Sample.effectiveness.isLessThan(.ratio(1, tenths: 4)))
        .stating(Sample.effectiveness, "1.5").gap()
      #expect(try more.amount == Fraction("2.31"))
      #expect(more.mustBeExceeded)
      #expect(try less.amount == Fraction("0.1"))
      #expect(less.mustBeExceeded)
    }

    @Test("on a limit that is excluded the gap is nought and must be exceeded")
    func onTheLimit() throws {
      let more = try Trial(Sample.sales.isMoreThan(.hundredMillionYuan(300)))
        .stating(Sample.sales, "300").gap()
      let less = try Trial(Sample.effectiveness.isLessThan(.ratio(1, tenths: 4)))
        .stating(Sample.effectiveness, "1.4").gap()
      for gap in [more, less] {
        #expect(gap.amount.isZero)
        #expect(gap.mustBeExceeded)
      }
    }

    @Test("a sign read with its bar leaves a gap that need not be exceeded")
    func inclusiveReading() throws {
      let trial = try Trial(Sample.sales.isMoreThan(.hundredMillionYuan(300), bar: .alone))
        .stating(Sample.sales, "299")
      #expect(try trial.gap(.printed).mustBeExceeded)
      #expect(try !trial.gap(.inclusive).mustBeExceeded)
    }

    @Test("a figure that satisfies the limit has no gap")
    func none() throws {
      let year = try Trial(Sample.sales.isAtLeast(.hundredMillionYuan(300)))
        .stating(Sample.sales, "300").comparison().years[0]
      #expect(year.gap?.amount.isZero == nil)
      #expect(year.status == .pass)
    }

    @Test("a figure that is not given has no gap")
    func missing() throws {
      let year = try Trial(Sample.sales.isAtLeast(.hundredMillionYuan(300))).comparison().years[0]
      #expect(year.gap?.amount.isZero == nil)
      #expect(year.status == .missing)
    }

    @Test("each of three years has its own gap")
    func years() throws {
      let years = try Trial(Sample.growth.inEachOfThreeYears.isAtLeast(.percent(10)))
        .stating(Sample.growth, "9", "11", "-3").comparison().years
      #expect(years.map(\.gap?.amount) == [Fraction(1), nil, Fraction(13)])
    }

    @Test("against another figure the gap is the distance of the two")
    func anotherFigure() throws {
      let gap = try Trial(Sample.growth.latest.isMoreThan(Sample.gdpGrowth))
        .stating(Sample.growth, "4.5").stating(Sample.gdpGrowth, "6").gap()
      #expect(try gap.amount == Fraction("1.5"))
      #expect(gap.mustBeExceeded)
    }

    @Test("a rise lacks percentage points, and no amount of its numerator")
    func rise() throws {
      let year = try Trial(
        Sample.leadingShare.riseOverLastYear.isAtLeast(.percentagePoints(0, tenths: 5))
      ).stating(Sample.leadingSales, "101", "100").stating(Sample.sales, "300", "300")
        .comparison().years[0]
      #expect(try year.value == Fraction("1/3"))
      #expect(try year.gap?.amount == Fraction("1/6"))
      #expect(year.numeratorGap?.amount == nil)
    }
  }

  @Suite("Things that are counted")
  struct WholeNumbers {
    @Test(
      "the next whole number closes the gap, and need not be exceeded",
      arguments: [
        (Relation.moreThan, "1", 3), (.moreThan, "3", 1), (.moreThan, "0", 4), (.atLeast, "1", 2),
        (.atLeast, "2", 1), (.atLeast, "0", 3),
      ])
    func shortfall(relation: Relation, stated: String, expected: Int) throws {
      let gap = try Trial(Sample.firms.is(relation, .count(3, "家"))).stating(Sample.firms, stated)
        .gap()
      #expect(gap.amount == Fraction(expected))
      #expect(!gap.mustBeExceeded)
      #expect(gap.isShortfall)
    }

    @Test(
      "a limit between two whole numbers asks for the upper one",
      arguments: [(Relation.moreThan, 2), (.atLeast, 2)])
    func fractionalLimit(relation: Relation, expected: Int) throws {
      let gap = try Trial(Sample.firms.is(relation, .limit("2.5"))).stating(Sample.firms, "1").gap()
      #expect(gap.amount == Fraction(expected))
      #expect(!gap.mustBeExceeded)
    }

    @Test("a place that is too far down is above by whole places")
    func place() throws {
      let gap = try Trial(Sample.place.isAtMost(.place(5))).stating(Sample.place, "7").gap()
      #expect(gap.amount == Fraction(2))
      #expect(!gap.isShortfall)
      #expect(!gap.mustBeExceeded)
    }
  }

  @Suite("Ratios")
  struct Ratios {
    @Test("a ratio lacks percentage points, and as well an amount of its numerator")
    func bothForms() throws {
      let trial = try Trial(Sample.leadingShare.isMoreThan(.percent(50)))
        .stating(Sample.leadingSales, "120").stating(Sample.sales, "300")
      let points = try trial.gap()
      let amount = try trial.numeratorGap()
      #expect(points.amount == Fraction(10))
      #expect(points.fact.key == "leadingShare")
      #expect(points.mustBeExceeded)
      #expect(amount.amount == Fraction(30))
      #expect(amount.fact.key == "leadingSales")
      #expect(amount.mustBeExceeded)
      #expect(amount.isShortfall)
    }

    @Test("a ratio that is no short decimal keeps its exact gap")
    func thirds() throws {
      let trial = try Trial(Sample.leadingShare.isAtLeast(.percent(50)))
        .stating(Sample.leadingSales, "1").stating(Sample.sales, "3")
      #expect(try trial.gap().amount == Fraction("50/3"))
      #expect(try trial.numeratorGap().amount == Fraction("0.5"))
    }

    @Test("on a limit that is excluded both gaps are nought")
    func onTheLimit() throws {
      let trial = try Trial(Sample.leadingShare.isMoreThan(.percent(50)))
        .stating(Sample.leadingSales, "150").stating(Sample.sales, "300")
      for gap in try [trial.gap(), trial.numeratorGap()] {
        #expect(gap.amount.isZero)
        #expect(gap.mustBeExceeded)
      }
    }

    @Test("a ratio that is too large has an amount of its numerator too much")
    func excess() throws {
      let trial = try Trial(Sample.leadingShare.latest.isLessThan(.percent(50)))
        .stating(Sample.leadingSales, "180").stating(Sample.sales, "300")
      #expect(try trial.gap().amount == Fraction(10))
      let amount = try trial.numeratorGap()
      #expect(amount.amount == Fraction(30))
      #expect(!amount.isShortfall)
      #expect(amount.mustBeExceeded)
    }

    @Test(
      "a numerator that is counted lacks whole things",
      arguments: [
        ("7", "3", Relation.atLeast, 1), ("7", "3", .moreThan, 1), ("8", "3", .atLeast, 1),
        ("8", "3", .moreThan, 2), ("8", "4", .moreThan, 1), ("9", "0", .atLeast, 5),
      ])
    func wholeNumerator(whole: String, part: String, relation: Relation, expected: Int) throws {
      let gap = try Trial(Sample.cleanShare.is(relation, .percent(50)))
        .stating(Sample.cleanFirms, part).stating(Sample.firms, whole).numeratorGap()
      #expect(gap.amount == Fraction(expected))
      #expect(gap.fact.key == "cleanFirms")
      #expect(!gap.mustBeExceeded)
    }

    @Test("the gap in percentage points of counted things is not rounded")
    func wholeNumeratorPoints() throws {
      let gap = try Trial(Sample.cleanShare.isAtLeast(.percent(50)))
        .stating(Sample.cleanFirms, "3").stating(Sample.firms, "7").gap()
      #expect(try gap.amount == Fraction("50/7"))
    }

    @Test("intensity on land lacks 万元/公顷, and as well 亿元")
    func intensity() throws {
      let trial = try Trial(Sample.output.isMoreThan(.tenThousandYuanPerHectare(4000)))
        .stating(Sample.sales, "30").stating(Sample.land, "100")
      #expect(try trial.gap().amount == Fraction(1000))
      #expect(try trial.numeratorGap().amount == Fraction(10))
    }

    @Test("density of patents lacks whole patents")
    func density() throws {
      let trial = try Trial(Sample.density.isMoreThan(.perHundredMillionYuan(0, tenths: 7)))
        .stating(Sample.patents, "5").stating(Sample.sales, "10")
      #expect(try trial.gap().amount == Fraction("0.2"))
      #expect(try trial.numeratorGap().amount == Fraction(3))
    }

    @Test("a ratio that was stated itself lacks no amount of a numerator")
    func stated() throws {
      let year = try Trial(Sample.leadingShare.isMoreThan(.percent(50)))
        .stating(Sample.leadingShare, "40").comparison().years[0]
      #expect(year.gap?.amount == Fraction(10))
      #expect(year.numeratorGap?.amount == nil)
    }

    @Test("racks that were converted from power lack power as well")
    func multiple() throws {
      let year = try Trial(Sample.racks.isAtLeast(.standardRacks(300)))
        .stating(Sample.power, "500").comparison().years[0]
      #expect(year.gap?.amount == Fraction(100))
      // A rack is 2.5 kW.
      #expect(year.numeratorGap?.amount == Fraction(250))
      #expect(year.numeratorGapInWhole == nil)
    }

    @Test(
      "what is added to a part counts in its whole as well",
      arguments: [
        // share, limit in %, part, whole, added with the whole unchanged, added to both
        (70, "96.2", "150", "8.8", "29.333333"), (70, "60", "100", "10", "33.333333"),
        (30, "25", "100", "5", "7.142857"), (50, "140", "286.4", "3.2", "6.4"),
      ])
    func partInWhole(
      _ limit: Int, _ part: String, _ whole: String, _ alone: String, _ both: String
    ) throws {
      let year = try Trial(Sample.leadingShare.isAtLeast(.percent(limit)))
        .stating(Sample.leadingSales, part).stating(Sample.sales, whole).comparison().years[0]
      func digits(_ gap: Gap?) -> String? {
        gap?.amount.printed(fractionDigits: 6, rounding: .nearest).digits
      }
      #expect(digits(year.numeratorGap) == alone)
      #expect(digits(year.numeratorGapInWhole) == both)
    }
  }

  @Suite("Closing the printed gap")
  struct Closing {
    @Test("what is added or taken away as printed satisfies the limit", arguments: 1...8)
    func figures(seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<25 {
        let limit = Self.thousandths(upTo: 100_000, &generator)
        let trial = Trial(Sample.leadingShare.is(Self.relation(&generator), try .limit(limit)))
        let stated = Self.thousandths(upTo: 100_000, &generator)
        let before = try trial.stating(Sample.leadingShare, stated)
        guard before.status() == .fail else { continue }
        let after = try Self.closing(before.gap(), of: Fraction(stated))
        let closed = try trial.stating(Sample.leadingShare, after)
        #expect(closed.status() == .pass, "\(stated) to \(after), limit \(limit)")
      }
    }

    @Test("so does what is added to or taken from a ratio's numerator", arguments: 1...8)
    func numerators(seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<25 {
        let limit = Self.thousandths(upTo: 100_000, &generator)
        let whole = Self.thousandths(upTo: 1_000_000, &generator)
        let part = Self.thousandths(upTo: 1_000_000, &generator)
        let trial = try Trial(Sample.leadingShare.is(Self.relation(&generator), .limit(limit)))
          .stating(Sample.sales, whole)
        let before = try trial.stating(Sample.leadingSales, part)
        guard before.status() == .fail else { continue }
        let after = try Self.closing(before.numeratorGap(), of: Fraction(part))
        let closed = try trial.stating(Sample.leadingSales, after)
        #expect(closed.status() == .pass, "\(part) to \(after) of \(whole), limit \(limit)")
      }
    }

    @Test("things that are counted close it with the fewest that do", arguments: 1...8)
    func counted(seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<25 {
        let limit = Self.thousandths(upTo: 100_000, &generator)
        let relation: Relation = Bool.random(using: &generator) ? .moreThan : .atLeast
        let firms = Int.random(in: 1...500, using: &generator)
        let clean = Int.random(in: 0...firms, using: &generator)
        let trial = try Trial(Sample.cleanShare.is(relation, .limit(limit)))
          .stating(Sample.firms, String(firms))
        let before = try trial.stating(Sample.cleanFirms, String(clean))
        guard before.status() == .fail else { continue }
        let gap = try before.numeratorGap()
        let printed = gap.amount.printed(fractionDigits: 0, rounding: .up)
        #expect(printed.isExact)
        let after = try clean + #require(Int(printed.digits))
        let place = "\(clean) to \(after) of \(firms), \(relation.rawValue) \(limit)"
        #expect(try trial.stating(Sample.cleanFirms, String(after)).status() == .pass, "\(place)")
        #expect(
          try trial.stating(Sample.cleanFirms, String(after - 1)).status() == .fail, "\(place)")
      }
    }

    /// The value that closes a gap as it is printed with four decimals, in digits.
    private static func closing(_ gap: Gap, of value: Fraction) throws -> String {
      let printed = gap.amount.printed(fractionDigits: 4, rounding: .up)
      var change = try Fraction(printed.digits)
      // What must be exceeded is exceeded by the rounding or, where the print is exact, by a unit.
      if gap.mustBeExceeded, printed.isExact { change = try change + Fraction("1e-4") }
      let closed = gap.isShortfall ? value + change : value - change
      return closed.printed(fractionDigits: 18, rounding: .nearest).digits
    }

    private static func relation(_ generator: inout SeededGenerator) -> Relation {
      Relation.allCases.randomElement(using: &generator) ?? .moreThan
    }

    private static func thousandths(upTo most: Int, _ generator: inout SeededGenerator) -> String {
      // Few different numbers at times, so that figures stand on limits as well.
      let step = Bool.random(using: &generator) ? 1 : most / 4
      let value = Int.random(in: 1...most / step, using: &generator) * step
      return ExactDecimal(scaled: Int128(value) * (ExactDecimal.scale / 1000)).description
    }
  }

  @Test(
    "the ceiling is the smallest whole number not below the value",
    arguments: [("7/2", 4), ("4", 4), ("-7/2", -3), ("0", 0), ("1e-18", 1), ("-1e-18", 0)])
  func ceiling(value: String, expected: Int) throws {
    #expect(try Fraction(value).ceiling == BigInteger(expected))
  }
}
