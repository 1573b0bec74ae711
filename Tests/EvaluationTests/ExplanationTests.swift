import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("An explanation says what mattered and nothing else")
struct ExplanationTests {
  @Suite("The mean of three years")
  struct Mean {
    static let trial = Trial(
      Sample.growth.inEachOfThreeYears.isMoreThan(.percent(10), bar: .successor))

    @Test(
      "it is named where it satisfies the limit that a year does not",
      arguments: [
        (["12", "9", "12"], "11"), (["30", "1", "0"], "31/3"), (["9", "9", "13"], "31/3"),
      ])
    func named(years: [String], mean: String) throws {
      let comparison = try Self.comparison(years)
      #expect(comparison.status == .fail)
      #expect(try comparison.satisfyingMean == Fraction(mean))
    }

    @Test(
      "it is not named where it fails as well", arguments: [["12", "5", "5"], ["9", "10", "11"]])
    func failing(years: [String]) throws {
      let comparison = try Self.comparison(years)
      #expect(comparison.status == .fail)
      #expect(comparison.satisfyingMean == nil)
    }

    @Test("it is not named where every year passes")
    func passing() throws {
      let comparison = try Self.comparison(["11", "12", "13"])
      #expect(comparison.status == .pass)
      #expect(comparison.satisfyingMean == nil)
    }

    @Test(
      "it is not named where a year is not given, decided or not",
      arguments: [(["30", "9", "-"], Status.fail), (["30", "-", "12"], .missing)])
    func incomplete(years: [String], status: Status) throws {
      let comparison = try Self.comparison(years)
      #expect(comparison.status == status)
      #expect(comparison.satisfyingMean == nil)
    }

    @Test("a mean on the limit satisfies it where the reading includes the limit")
    func onTheLimit() throws {
      #expect(try Self.comparison(["9", "10", "11"], .inclusive).satisfyingMean == Fraction(10))
    }

    @Test("the mean of ratios is the mean of the exact ratios")
    func ratios() throws {
      let comparison = try Trial(Sample.leadingShare.inEachOfThreeYears.isAtLeast(.percent(50)))
        .stating(Sample.leadingSales, "1", "2", "1").stating(Sample.sales, "3", "3", "1")
        .comparison()
      #expect(try comparison.satisfyingMean == Fraction("200/3"))
    }

    @Test("one year has no mean")
    func oneYear() throws {
      let comparison = try Trial(Sample.growth.isMoreThan(.percent(10)))
        .stating(Sample.growth, "9", "30", "30").comparison()
      #expect(comparison.satisfyingMean == nil)
    }

    private static func comparison(
      _ years: [String], _ reading: SignReading = .printed
    ) throws -> ComparisonFinding {
      try trial.stating(Sample.growth, years[0], years[1], years[2]).comparison(reading)
    }
  }

  @Suite("The parts that are shown")
  struct Parts {
    static let regional = Trial(
      when(
        Sample.region.holds, then: Sample.sales.isAtLeast(.hundredMillionYuan(150)),
        otherwise: Sample.sales.isAtLeast(.hundredMillionYuan(300))))

    @Test(
      "of two branches the one that counts is shown",
      arguments: [(Truth.yes, 150, Status.pass), (.no, 300, .fail)])
    func branch(premise: Truth, limit: Int, status: Status) throws {
      let finding = try Self.regional.having(Sample.region, premise)
        .stating(Sample.sales, "200").finding()
      #expect(finding.part.limits == [ExactDecimal(limit)])
      #expect(finding.part.status == status)
    }

    @Test(
      "where both branches agree both are shown and nothing is asked", arguments: ["100", "400"])
    func agreement(sales: String) throws {
      let finding = try Self.regional.stating(Sample.sales, sales).finding()
      #expect(finding.part.limits == [ExactDecimal(150), ExactDecimal(300)])
      #expect(finding.needs.isEmpty)
    }

    @Test("where the premise decides it is shown as missing beside both branches")
    func premise() throws {
      let finding = try Self.regional.stating(Sample.sales, "200").finding()
      #expect(finding.status == .missing)
      #expect(finding.part.status == .missing)
      #expect(finding.part.limits == [ExactDecimal(150), ExactDecimal(300)])
      #expect(finding.needs.map(\.name) == ["region"])
    }

    @Test("what is judged where given is shown where it decides")
    func decisive() throws {
      let finding = try Trial(
        whereGiven(Sample.growth.isAtLeast(.percent(1)), otherwise: Sample.quality("p"))
      ).stating(Sample.growth, "2").finding()
      #expect(finding.part.comparisons.count == 1)
      #expect(finding.part.status == .pass)
    }

    @Test("its substitute is shown where nothing of it is given")
    func substitute() {
      let finding = Trial(
        whereGiven(Sample.growth.isAtLeast(.percent(1)), otherwise: Sample.quality("p"))
      ).finding()
      #expect(finding.part.comparisons.isEmpty)
      #expect(finding.needs.map(\.name) == ["p"])
    }

    @Test("both are shown where some of it is given and either would decide")
    func begun() throws {
      let trial = try Trial(
        whereGiven(
          Sample.growth.inEachOfThreeYears.isAtLeast(.percent(1)), otherwise: Sample.quality("p"))
      ).stating(Sample.growth, "2", "-", "2")
      #expect(trial.finding().status == .review)
      #expect(trial.finding().part.status == .review)
      #expect(trial.finding().needs.map(\.name) == ["growth [1]", "p"])
      #expect(try trial.attesting("p", .yes).finding().part.comparisons.isEmpty)
    }

    @Test("without a substitute nothing is demanded")
    func notDemanded() {
      let finding = Trial(whereGiven(Sample.growth.isAtLeast(.percent(1)))).finding()
      guard case .notDemanded = finding.part else {
        Issue.record("nothing should be demanded")
        return
      }
      #expect(finding.status == .pass)
      #expect(finding.part.status == .pass)
      #expect(finding.needs.isEmpty)
    }

    @Test("what the authority may relax is shown as its decision")
    func relaxed() throws {
      let trial = Trial(relaxable(Sample.growth.isAtLeast(.percent(1))))
      let finding = try trial.stating(Sample.growth, "0").finding()
      guard case .relaxed(let inner) = finding.part else {
        Issue.record("the part should be relaxed")
        return
      }
      #expect(inner.status == .fail)
      #expect(finding.part.status == .review)
      #expect(finding.needs.map(\.name) == ["decision"])
      guard case .comparison = try trial.stating(Sample.growth, "1").finding().part else {
        Issue.record("a part that holds needs no decision")
        return
      }
    }

    @Test("every part of a group keeps its own status")
    func group() throws {
      let finding = try Trial(
        every(
          Sample.growth.isAtLeast(.percent(1)), Sample.quality("p"),
          either(Sample.quality("q"), Sample.region.holds))
      ).stating(Sample.growth, "0").attesting("p", .yes).finding()
      guard case .group(.all, let parts, .fail) = finding.part else {
        Issue.record("the parts should be a group that fails")
        return
      }
      #expect(parts.map(\.status) == [.fail, .pass, .missing])
    }

    @Test("the part comes to the status of the item")
    func consistency() {
      var generator = SeededGenerator(seed: 5)
      for sample in 0..<500 {
        let trial = Trial(RandomCondition.make(depth: 3, &generator))
        let share = Double.random(in: 0.3...1, using: &generator)
        let row = RandomCondition.row(for: trial.catalogue, share: share, &generator)
        let finding = trial.with(row).finding()
        #expect(finding.part.status == finding.status, "sample \(sample)")
      }
    }

    @Test("a comparison's years come to its status")
    func years() {
      var generator = SeededGenerator(seed: 6)
      for sample in 0..<300 {
        let trial = Trial(RandomCondition.make(depth: 2, &generator))
        let row = RandomCondition.row(for: trial.catalogue, share: 0.8, &generator)
        for comparison in trial.with(row).finding().part.comparisons {
          let statuses = comparison.years.map(\.status)
          let expected: Status =
            statuses.contains(.fail) ? .fail : statuses.contains(.missing) ? .missing : .pass
          #expect(comparison.status == expected, "sample \(sample)")
        }
      }
    }

    @Test("a mean of three years is judged without its root and shown with it")
    func meanGrowth() throws {
      let trial = Trial(Sample.growth.meanOfThreeYears.isMoreThan(.percent(10)))
      let met = try trial.stating(Sample.growth, "10", "10", "10.03")
      #expect(met.status() == .pass)
      let onLimit = try trial.stating(Sample.growth, "0", "21", "10")
      #expect(onLimit.status() == .fail)
      #expect(try onLimit.comparison().years.map(\.value) == [Fraction(10)])
      let under = try trial.stating(Sample.growth, "10", "10", "-10")
      let year = try #require(try under.comparison().years.first)
      // The cube root of 1.1 × 1.1 × 0.9 is 1.02882…
      #expect(year.value?.printed(fractionDigits: 4, rounding: .nearest).digits == "2.8828")
      #expect(year.gap != nil)
      let open = try trial.stating(Sample.growth, "20", "20")
      #expect(open.status() == .missing)
      #expect(try open.comparison().years.flatMap { $0.missing }.map { $0.yearsBack } == [2])
    }

    @Test("a rise against another figure is shown as it was judged")
    func riseAgainstAnotherFigure() throws {
      let target = Fact<PercentagePoints>.figure("target", "目标提升")
      let trial = try Trial(Sample.leadingShare.riseOverLastYear.isMoreThan(target))
        .stating(Sample.leadingShare, "22", "20").stating(target, "1")
      #expect(try trial.comparison().years.map(\.status) == [.pass])
      #expect(trial.status() == .pass)
    }
  }

  @Suite("The scores")
  struct Scores {
    static let trial = Trial(
      [
        .row(.scored, "1", "") { scored(Sample.score) },
        .row(.scored, "2", "") { scored(Sample.otherScore) },
      ], sections: [ScoredSection(Sample.score), ScoredSection(Sample.otherScore)])

    @Test("each section has its points, and together they make the total")
    func total() throws {
      let explanation = try Self.trial.stating(Sample.score, "17.5")
        .stating(Sample.otherScore, "0").explanation()
      #expect(explanation.scores.map(\.section.key) == ["score", "otherScore"])
      #expect(try explanation.scores.map(\.points) == [Fraction("17.5"), Fraction(0)])
      #expect(try explanation.totalScore == Fraction("17.5"))
    }

    @Test("a total is not made up while a section has no points")
    func incomplete() throws {
      let explanation = try Self.trial.stating(Sample.score, "17.5").explanation()
      #expect(try explanation.scores.map(\.points) == [Fraction("17.5"), nil])
      #expect(explanation.totalScore == nil)
    }

    @Test("a table without sections has no total")
    func none() {
      let explanation = Trial(Sample.quality("p")).explanation()
      #expect(explanation.scores.isEmpty)
      #expect(explanation.totalScore == nil)
    }
  }

  @Suite("The summary")
  struct Summary {
    @Test("it counts the statuses of each nature that there is, in their order")
    func counts() throws {
      let trial = try Trial([
        .advisory(1, "") { Sample.quality("p") },
        .constraint(2, "") { Sample.quality("p") },
        .constraint(3, "") { Sample.quality("q") },
        .constraint(4, "") { Sample.growth.isAtLeast(.percent(1)) },
        .constraint(5, "", for: Scope("特色", Sample.series.isValue("特色"))) {
          Sample.quality("q")
        },
      ]).attesting("p", .yes).having(Sample.series, "优势")
      let summary = trial.explanation().summary
      #expect(summary.map(\.nature) == [.constraint, .advisory])
      #expect(summary[0].counts.map(\.status) == Status.allCases)
      #expect(summary[0].counts.map(\.count) == [1, 0, 1, 1, 1])
      #expect(summary[1].counts.map(\.count) == [1, 0, 0, 0, 0])
    }
  }
}

extension Part {
  /// The numbers that its comparisons are held against.
  fileprivate var limits: [ExactDecimal] {
    comparisons.compactMap { finding in
      guard case .quantity(let limit, _) = finding.comparison.limit else { return nil }
      return limit
    }
  }
}
