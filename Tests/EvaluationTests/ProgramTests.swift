import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A condition is evaluated with what is given, no more")
struct ProgramTests {
  @Suite("Parts together")
  struct Compounds {
    let p = Sample.quality("p")
    let q = Sample.quality("q")

    @Test("且 is no where one part is, whatever is missing", arguments: Truth.conjunction)
    func every(left: Truth, right: Truth, expected: Truth) throws {
      let trial = try Trial(Rules.every(p, q)).attesting("p", left).attesting("q", right)
      #expect(trial.truth() == expected)
    }

    @Test("或 is yes where one part is, whatever is missing", arguments: Truth.disjunction)
    func either(left: Truth, right: Truth, expected: Truth) throws {
      let trial = try Trial(Rules.either(p, q)).attesting("p", left).attesting("q", right)
      #expect(trial.truth() == expected)
    }

    @Test("不 keeps what is not known", arguments: Truth.negation)
    func not(value: Truth, expected: Truth) throws {
      #expect(try Trial(.not(p)).attesting("p", value).truth() == expected)
    }

    @Test("nested parts are skipped as a whole")
    func nesting() throws {
      let r = Sample.quality("r")
      let s = Sample.quality("s")
      let trial = Trial(Rules.every(Rules.either(Rules.every(p, q), .not(r)), s))
      // (p and q) or not r, and s
      let given = try trial.attesting("p", .yes).attesting("q", .no).attesting("r", .no)
      #expect(given.truth() == .unknown)
      #expect(try given.attesting("s", .yes).truth() == .yes)
      #expect(try given.attesting("s", .no).truth() == .no)
      #expect(try given.attesting("s", .yes).attesting("r", .yes).truth() == .no)
      #expect(try given.attesting("r", .yes).attesting("q", .unknown).truth() == .unknown)
    }

    @Test("a premise that holds chooses the first branch", arguments: Truth.each, Truth.each)
    func premiseHolds(then: Truth, otherwise: Truth) throws {
      #expect(try whenTrial(.yes, then, otherwise).truth() == then)
    }

    @Test("a premise that does not hold chooses the second", arguments: Truth.each, Truth.each)
    func premiseFails(then: Truth, otherwise: Truth) throws {
      #expect(try whenTrial(.no, then, otherwise).truth() == otherwise)
    }

    @Test(
      "a premise that is not known leaves what both branches agree on",
      arguments: Truth.each, Truth.each)
    func premiseUnknown(then: Truth, otherwise: Truth) throws {
      let expected = then == otherwise ? then : .unknown
      #expect(try whenTrial(.unknown, then, otherwise).truth() == expected)
    }

    @Test(
      "a condition that is judged where given comes before its substitute",
      arguments: Truth.each, Truth.each)
    func given(decisive: Truth, substitute: Truth) throws {
      let trial = try Trial(whereGiven(p, otherwise: q)).attesting("p", decisive)
        .attesting("q", substitute)
      #expect(trial.truth() == (decisive == .unknown ? substitute : decisive))
    }

    @Test(
      "without a substitute nothing is demanded where nothing is given",
      arguments: [(Truth.no, Truth.no), (.unknown, .yes), (.yes, .yes)])
    func givenAlone(decisive: Truth, expected: Truth) throws {
      #expect(try Trial(whereGiven(p)).attesting("p", decisive).truth() == expected)
    }

    @Test(
      "what the authority may relax never fails",
      arguments: [(Truth.no, Truth.unknown), (.unknown, .unknown), (.yes, .yes)])
    func relaxed(value: Truth, expected: Truth) throws {
      #expect(try Trial(relaxable(p)).attesting("p", value).truth() == expected)
    }

    @Test(
      "a trait holds where one of its values is in the mask, and is open where none is given",
      arguments: [([], Truth.unknown), (["优势"], .yes), (["特色"], .no), (["优势", "特色"], .yes)])
    func trait(values: [String], expected: Truth) throws {
      let trial = try values.reduce(Trial(Sample.series.isValue("优势"))) { trial, value in
        try trial.having(Sample.series, value)
      }
      #expect(trial.truth() == expected)
    }

    @Test("a score neither passes nor fails: it is given, be it nought, or not")
    func score() throws {
      let trial = Trial(scored(Sample.score))
      #expect(trial.truth() == .unknown)
      #expect(trial.status() == .review)
      #expect(try trial.stating(Sample.score, "0").truth() == .yes)
      #expect(try trial.stating(Sample.score, "20").truth() == .yes)
    }

    private func whenTrial(_ premise: Truth, _ then: Truth, _ otherwise: Truth) throws -> Trial {
      try Trial(when(Sample.region.holds, then: p, otherwise: q))
        .having(Sample.region, premise).attesting("p", then).attesting("q", otherwise)
    }
  }

  @Suite("One year")
  struct Latest {
    @Test(
      "each sign decides below, on and above the limit",
      arguments: [
        (Relation.moreThan, [Truth.no, .no, .yes]), (.atLeast, [.no, .yes, .yes]),
        (.lessThan, [.yes, .no, .no]), (.atMost, [.yes, .yes, .no]),
      ])
    func signs(relation: Relation, expected: [Truth]) throws {
      let trial = Trial(Sample.growth.is(relation, .percent(10)))
      let values = ["9.999999999999999999", "10", "10.000000000000000001"]
      let found = try values.map { try trial.stating(Sample.growth, $0).truth() }
      #expect(found == expected)
    }

    @Test("a figure that is not given is open, and other years do not stand in for it")
    func missing() throws {
      let trial = Trial(Sample.growth.isAtLeast(.percent(10)))
      #expect(trial.truth() == .unknown)
      #expect(try trial.stating(Sample.growth, "-", "20", "20").truth() == .unknown)
    }

    @Test("150 of 300 are not more than 50%, and a digit more of 36 is")
    func ratio() throws {
      let trial = try Trial(Sample.leadingShare.isMoreThan(.percent(50)))
        .stating(Sample.sales, "300")
      #expect(try trial.stating(Sample.leadingSales, "150").truth() == .no)
      #expect(try trial.stating(Sample.leadingSales, "150.000000000000000001").truth() == .yes)
    }

    @Test("negative figures are compared as numbers")
    func negative() throws {
      let trial = Trial(Sample.growth.isMoreThan(.percent(-5)))
      #expect(try trial.stating(Sample.growth, "-4.9").truth() == .yes)
      #expect(try trial.stating(Sample.growth, "-5.1").truth() == .no)
    }
  }

  @Suite("One earlier year")
  struct EarlierYear {
    @Test("the year before is neither the last full year nor the second before")
    func yearBefore() throws {
      let trial = Trial(Sample.growth.ofYearBefore.isAtLeast(.percent(10)))
      #expect(try trial.stating(Sample.growth, "9", "10", "9").truth() == .yes)
      #expect(try trial.stating(Sample.growth, "10", "9", "10").truth() == .no)
      #expect(try trial.stating(Sample.growth, "10", "-", "10").truth() == .unknown)
    }

    @Test("nor is the second year before one of the others")
    func secondYearBefore() throws {
      let trial = Trial(Sample.growth.ofSecondYearBefore.isAtLeast(.percent(10)))
      #expect(try trial.stating(Sample.growth, "9", "9", "10").truth() == .yes)
      #expect(try trial.stating(Sample.growth, "10", "10", "9").truth() == .no)
      #expect(try trial.stating(Sample.growth, "10", "10", "-").truth() == .unknown)
    }

    @Test("it is held against the other figure of the same year")
    func anotherFigure() throws {
      let trial = try Trial(Sample.growth.ofYearBefore.isMoreThan(Sample.gdpGrowth))
        .stating(Sample.growth, "1", "7", "1")
      #expect(try trial.stating(Sample.gdpGrowth, "9", "6", "9").truth() == .yes)
      #expect(try trial.stating(Sample.gdpGrowth, "0", "7", "0").truth() == .no)
    }
  }

  @Suite("Each of three years")
  struct ThreeYears {
    static let trial = Trial(Sample.growth.inEachOfThreeYears.isAtLeast(.percent(10)))

    @Test(
      "every year has to meet the limit",
      arguments: [
        (["10", "11", "12"], Truth.yes), (["9", "11", "12"], .no), (["10", "9", "12"], .no),
        (["10", "11", "9"], .no), (["9", "9", "9"], .no),
      ])
    func allGiven(years: [String], expected: Truth) throws {
      #expect(try Self.stating(years).truth() == expected)
    }

    @Test(
      "a year that is not given leaves it open where the others pass",
      arguments: [["-", "11", "12"], ["10", "-", "12"], ["10", "11", "-"], ["-", "-", "12"]])
    func oneMissing(years: [String]) throws {
      #expect(try Self.stating(years).truth() == .unknown)
      #expect(try Self.stating(years).status() == .missing)
    }

    @Test(
      "a year that fails decides whatever is not given",
      arguments: [["-", "9", "12"], ["9", "-", "12"], ["-", "-", "9"]])
    func oneMissingAnotherFails(years: [String]) throws {
      #expect(try Self.stating(years).truth() == .no)
      #expect(try Self.stating(years).status() == .fail)
    }

    @Test("no year given is open")
    func nothing() {
      #expect(Self.trial.status() == .missing)
    }

    private static func stating(_ years: [String]) throws -> Trial {
      try trial.stating(Sample.growth, years[0], years[1], years[2])
    }
  }

  @Suite("The rise over last year")
  struct Rise {
    static let trial = Trial(
      Sample.leadingShare.riseOverLastYear.isMoreThan(.percentagePoints(0, tenths: 5)))

    @Test(
      "this year less the year before is held against the limit",
      arguments: [
        ("20.5", "20", Truth.no), ("20.500000000000000001", "20", .yes), ("20", "20.5", .no),
        ("20.6", "20", .yes),
      ])
    func stated(now: String, before: String, expected: Truth) throws {
      #expect(try Self.trial.stating(Sample.leadingShare, now, before).truth() == expected)
    }

    @Test("shares that are computed are subtracted as fractions")
    func computed() throws {
      // 1/3 less 197/600 is exactly 0.5 percentage points.
      let onLimit = try Self.trial.stating(Sample.leadingSales, "1", "197")
        .stating(Sample.sales, "3", "600")
      #expect(onLimit.truth() == .no)
      #expect(try onLimit.stating(Sample.leadingSales, "1", "196.999999999999").truth() == .yes)
    }

    @Test("without one of the years it is open", arguments: [["20.6", "-"], ["-", "20"]])
    func missing(years: [String]) throws {
      #expect(try Self.trial.stating(Sample.leadingShare, years[0], years[1]).truth() == .unknown)
    }
  }

  @Suite("Against another figure")
  struct AnotherFigure {
    static let latest = Trial(Sample.growth.latest.isMoreThan(Sample.gdpGrowth))
    static let each = Trial(Sample.growth.inEachOfThreeYears.isMoreThan(Sample.gdpGrowth))

    @Test(
      "the two figures of the same year are compared",
      arguments: [("6.1", "6", Truth.yes), ("6", "6", .no), ("5.9", "6", .no), ("-1", "-2", .yes)])
    func latest(growth: String, gdp: String, expected: Truth) throws {
      let trial = try Self.latest.stating(Sample.growth, growth).stating(Sample.gdpGrowth, gdp)
      #expect(trial.truth() == expected)
    }

    @Test("without one of the two it is open")
    func missing() throws {
      #expect(try Self.latest.stating(Sample.growth, "9").truth() == .unknown)
      #expect(try Self.latest.stating(Sample.gdpGrowth, "9").truth() == .unknown)
    }

    @Test("each year is held against its own")
    func eachYear() throws {
      let growing = try Self.each.stating(Sample.growth, "3", "7", "5")
      #expect(try growing.stating(Sample.gdpGrowth, "2", "6", "4").truth() == .yes)
      #expect(try growing.stating(Sample.gdpGrowth, "2", "7", "4").truth() == .no)
      #expect(try growing.stating(Sample.gdpGrowth, "2", "-", "4").truth() == .unknown)
      #expect(try growing.stating(Sample.gdpGrowth, "2", "-", "6").truth() == .no)
    }
  }

  @Suite("Signs in doubt")
  struct SignsInDoubt {
    @Test("the inclusive reading adds the bar, on the limit alone", arguments: ["9", "10", "11"])
    func bar(value: String) throws {
      let more = try Trial(Sample.growth.isMoreThan(.percent(10), bar: .alone))
        .stating(Sample.growth, value)
      let less = try Trial(Sample.growth.isLessThan(.percent(10), bar: .alone))
        .stating(Sample.growth, value)
      #expect(more.truth(.printed) == (value == "11" ? .yes : .no))
      #expect(more.truth(.inclusive) == (value == "9" ? .no : .yes))
      #expect(less.truth(.printed) == (value == "9" ? .yes : .no))
      #expect(less.truth(.inclusive) == (value == "11" ? .no : .yes))
    }

    @Test("a sign that is not in doubt is read as printed in both readings")
    func noDoubt() throws {
      let trial = try Trial(Sample.growth.isMoreThan(.percent(10))).stating(Sample.growth, "10")
      #expect(trial.truth(.printed) == .no)
      #expect(trial.truth(.inclusive) == .no)
    }
  }

  @Test("what is filled in later never overturns what is decided")
  func monotony() {
    var generator = SeededGenerator(seed: 7)
    for sample in 0..<300 {
      let trial = Trial(RandomCondition.make(depth: 3, judgedWhereGiven: false, &generator))
      let full = RandomCondition.row(
        for: trial.catalogue, share: 1, statesRatios: false, &generator)
      let complete = trial.with(full).truth()
      for _ in 0..<3 {
        let part = RandomCondition.part(of: full, trial.catalogue, &generator)
        let truth = trial.with(part).truth()
        #expect(truth == .unknown || truth == complete, "sample \(sample)")
      }
    }
  }
}

extension Fact where Value: Dimension {
  /// The last full year's figure in a given relation.
  func `is`(_ relation: Relation, _ limit: Quantity<Value>) -> Condition {
    switch relation {
    case .moreThan: isMoreThan(limit)
    case .atLeast: isAtLeast(limit)
    case .lessThan: isLessThan(limit)
    case .atMost: isAtMost(limit)
    }
  }
}
