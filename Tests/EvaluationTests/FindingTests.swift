import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A finding names what would have to be given")
struct FindingTests {
  @Suite("Figures")
  struct Figures {
    @Test("a figure is named with the years that are not given")
    func years() throws {
      let trial = Trial(Sample.growth.inEachOfThreeYears.isAtLeast(.percent(10)))
      #expect(trial.needs == ["growth [0]", "growth [1]", "growth [2]"])
      #expect(try trial.stating(Sample.growth, "12", "-", "12").needs == ["growth [1]"])
      #expect(try trial.stating(Sample.growth, "-", "12").needs == ["growth [0]", "growth [2]"])
    }

    @Test("a figure of an earlier year is named with that year")
    func earlierYear() throws {
      let trial = Trial(Sample.growth.ofSecondYearBefore.isAtLeast(.percent(10)))
      #expect(try trial.stating(Sample.growth, "12", "12").needs == ["growth [2]"])
    }

    @Test("a score is named where no panel has given it")
    func score() throws {
      let trial = Trial(scored(Sample.score))
      #expect(trial.needs == ["score"])
      #expect(try trial.stating(Sample.score, "0").needs.isEmpty)
    }

    @Test("nothing is named where a year fails anyway")
    func decided() throws {
      let trial = try Trial(Sample.growth.inEachOfThreeYears.isAtLeast(.percent(10)))
        .stating(Sample.growth, "9", "-", "-")
      #expect(trial.needs.isEmpty)
    }

    @Test("a rise needs both years")
    func rise() throws {
      let trial = Trial(
        Sample.leadingShare.riseOverLastYear.isAtLeast(.percentagePoints(1)))
      #expect(trial.needs == ["leadingShare [0]", "leadingShare [1]"])
      #expect(try trial.stating(Sample.leadingShare, "20").needs == ["leadingShare [1]"])
      #expect(try trial.stating(Sample.leadingShare, "-", "20").needs == ["leadingShare [0]"])
    }

    @Test("of two figures that are compared the one that is not given is named")
    func oneOfTwo() throws {
      let trial = Trial(Sample.growth.inEachOfThreeYears.isMoreThan(Sample.gdpGrowth))
      let growing = try trial.stating(Sample.growth, "3", "7", "5")
      #expect(try growing.stating(Sample.gdpGrowth, "2", "-", "4").needs == ["gdpGrowth [1]"])
      let gdp = try trial.stating(Sample.gdpGrowth, "2", "6", "4")
      #expect(try gdp.stating(Sample.growth, "3", "7").needs == ["growth [2]"])
    }

    @Test("of two figures that are compared both are named where neither is given")
    func bothOfTwo() {
      let trial = Trial(Sample.growth.latest.isMoreThan(Sample.gdpGrowth))
      #expect(trial.needs == ["growth [0]", "gdpGrowth [0]"])
    }
  }

  @Suite("Groups")
  struct Groups {
    @Test("what is open is named in the order of the parts, what is settled is not")
    func open() throws {
      let trial = Trial(
        every(
          Sample.growth.isAtLeast(.percent(1)), Sample.quality("p"), Sample.region.holds,
          Sample.quality("q")))
      #expect(trial.needs == ["growth [0]", "p", "region", "q"])
      #expect(try trial.attesting("p", .yes).needs == ["growth [0]", "region", "q"])
      #expect(try trial.attesting("p", .no).needs.isEmpty)
    }

    @Test("one part of 或 that holds settles the others")
    func either() throws {
      let trial = Trial(Rules.either(Sample.growth.isAtLeast(.percent(1)), Sample.quality("p")))
      #expect(trial.needs == ["growth [0]", "p"])
      #expect(try trial.attesting("p", .yes).needs.isEmpty)
      #expect(try trial.attesting("p", .no).needs == ["growth [0]"])
    }

    @Test("what must not hold is named where it is not given")
    func negation() throws {
      let trial = Trial(.not(every(Sample.quality("p"), Sample.quality("q"))))
      #expect(trial.needs == ["p", "q"])
      #expect(try trial.attesting("p", .no).needs.isEmpty)
    }

    @Test("an open item always names something, a settled one nothing")
    func consistency() {
      var generator = SeededGenerator(seed: 9)
      for sample in 0..<500 {
        let trial = Trial(RandomCondition.make(depth: 3, &generator))
        let row = RandomCondition.row(for: trial.catalogue, share: 0.6, &generator)
        let finding = trial.with(row).finding()
        let isOpen = finding.status == .missing || finding.status == .review
        #expect(finding.needs.isEmpty == !isOpen, "sample \(sample)")
      }
    }
  }

  @Suite("Scopes")
  struct Scopes {
    static let scoped = Trial(
      Sample.quality("p"),
      for: Scope("优势", Sample.series.isValue("优势"), exemption: Sample.region.holds))

    @Test("the trait that the scope hangs on is named where it is not given")
    func scope() throws {
      let trial = try Self.scoped.attesting("p", .yes)
      #expect(trial.finding().scopeNeeds.map(\.name).first == "series")
      #expect(try trial.having(Sample.series, "优势").needs.isEmpty)
    }

    @Test("the trait that the exemption hangs on is named where the item is not met without it")
    func exemption() throws {
      let inScope = try Self.scoped.having(Sample.series, "优势")
      #expect(try inScope.attesting("p", .no).needs == ["region"])
      #expect(try inScope.attesting("p", .yes).needs.isEmpty)
      #expect(try inScope.having(Sample.region, .no).attesting("p", .no).needs.isEmpty)
      #expect(try inScope.having(Sample.region, .no).needs == ["p"])
    }

    @Test("an exemption that is given is not asked for, although the scope is not known")
    func givenExemption() throws {
      let trial = try Self.scoped.attesting("p", .yes).having(Sample.region, .no)
      #expect(trial.status() == .missing)
      #expect(trial.needs == ["series"])
    }

    @Test("an item that is not for the base needs nothing of its scope")
    func outside() throws {
      let trial = try Self.scoped.having(Sample.series, "特色").attesting("p", .yes)
      #expect(trial.needs.isEmpty)
    }
  }
}

extension Trial {
  /// What the first item names as not given.
  fileprivate var needs: [String] { finding().needs.map(\.name) }
}
