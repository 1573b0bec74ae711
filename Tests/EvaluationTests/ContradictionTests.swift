import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("An answer that the figures contradict is named with the figures that do")
struct ContradictionTests {
  static let leading = Trial(
    whereGiven(
      Sample.leadingShare.isMoreThan(.percent(50)), otherwise: Sample.quality("p")))

  @Test(
    "an answer at odds is found, whichever way it errs",
    arguments: [
      ("60", Truth.no, true), ("60", .yes, false), ("40", .yes, true), ("40", .no, false),
      ("60", .unknown, false), ("-", .yes, false),
    ])
  func atOdds(share: String, answer: Truth, isFound: Bool) throws {
    let trial = try Self.leading.stating(Sample.leadingShare, share).attesting("p", answer)
    #expect(trial.contradictions().map(\.attestation.key) == (isFound ? ["p"] : []))
  }

  @Test("a stated figure is named itself")
  func stated() throws {
    let trial = try Self.leading.stating(Sample.leadingShare, "40").attesting("p", .yes)
    #expect(trial.contradictingFigures() == ["leadingShare [0]"])
  }

  @Test("of a computed figure its parts are named, which is where it can be corrected")
  func computed() throws {
    let trial = try Self.leading.stating(Sample.leadingSales, "1").stating(Sample.sales, "3")
      .attesting("p", .yes)
    #expect(trial.contradictingFigures() == ["leadingSales [0]", "sales [0]"])
  }

  @Test("of three years only those are named that fail, where one fails; else all")
  func years() throws {
    let trial = Trial(
      whereGiven(
        Sample.growth.inEachOfThreeYears.isAtLeast(.percent(10)), otherwise: Sample.quality("p")))
    #expect(
      try trial.stating(Sample.growth, "11", "9", "12").attesting("p", .yes)
        .contradictingFigures() == ["growth [1]"])
    #expect(
      try trial.stating(Sample.growth, "11", "10", "12").attesting("p", .no)
        .contradictingFigures() == ["growth [0]", "growth [1]", "growth [2]"])
  }

  @Test("a rise is named with both of its years")
  func rise() throws {
    let trial = try Trial(
      whereGiven(
        Sample.leadingShare.riseOverLastYear.isAtLeast(.percentagePoints(1)),
        otherwise: Sample.quality("p"))
    ).stating(Sample.leadingShare, "20", "19.5").attesting("p", .yes)
    #expect(trial.contradictingFigures() == ["leadingShare [0]", "leadingShare [1]"])
  }

  @Test("a figure against another one is named with it")
  func anotherFigure() throws {
    let trial = try Trial(
      whereGiven(
        Sample.growth.ofYearBefore.isMoreThan(Sample.gdpGrowth), otherwise: Sample.quality("p"))
    ).stating(Sample.growth, "-", "5").stating(Sample.gdpGrowth, "-", "6").attesting("p", .yes)
    #expect(trial.contradictingFigures() == ["growth [1]", "gdpGrowth [1]"])
  }

  @Test("of several parts those are named that decide")
  func parts() throws {
    let many = every(
      Sample.growth.isAtLeast(.percent(10)), Sample.firms.isAtLeast(.count(5, "家")),
      Sample.patents.isAtLeast(.count(5, "件")))
    let trial = try Trial(whereGiven(many, otherwise: Sample.quality("p")))
      .stating(Sample.growth, "12").stating(Sample.firms, "4").stating(Sample.patents, "9")
    #expect(try trial.attesting("p", .yes).contradictingFigures() == ["firms [0]"])
    let met = try trial.stating(Sample.firms, "5").attesting("p", .no)
    #expect(met.contradictingFigures() == ["growth [0]", "firms [0]", "patents [0]"])
    let either = try Trial(
      whereGiven(
        .not(
          Rules.either(
            Sample.growth.isAtLeast(.percent(10)), Sample.firms.isAtLeast(.count(5, "家")))),
        otherwise: Sample.quality("p"))
    ).stating(Sample.growth, "9").stating(Sample.firms, "5").attesting("p", .yes)
    #expect(either.contradictingFigures() == ["firms [0]"])
  }

  @Test("of two branches the one that counts is named, with the figures of its premise")
  func branches() throws {
    let trial = try Trial(
      whereGiven(
        when(
          Sample.racks.isMoreThan(.standardRacks(3000)),
          then: Sample.effectiveness.latest.isLessThan(.ratio(1, tenths: 3)),
          otherwise: Sample.effectiveness.latest.isLessThan(.ratio(1, tenths: 5))),
        otherwise: Sample.quality("p"))
    ).stating(Sample.power, "7500").stating(Sample.effectiveness, "1.4").attesting("p", .no)
    #expect(trial.contradictingFigures() == ["power [0]", "pue [0]"])
  }

  @Test("an answer that two items read is named once")
  func once() throws {
    let condition = whereGiven(
      Sample.growth.isAtLeast(.percent(10)), otherwise: Sample.quality("p"))
    let trial = try Trial([
      .constraint(1, "") { condition }, .advisory(2, "") { every(condition) },
    ]).stating(Sample.growth, "9").attesting("p", .yes)
    #expect(trial.contradictions().count == 1)
  }

  @Test("what is attested of three years is not held against the figures of three others")
  func otherYears() throws {
    let trial = try Trial(
      whereGiven(
        Sample.growth.isAtLeast(.percent(10)), otherwise: attested("p", "品质", ofThreeYears: true))
    ).stating(Sample.growth, "9", "9").attesting("p", .yes)
    var (row, later) = (trial.row, trial.row)
    (row.year, later.year) = (2020, 2021)
    #expect(trial.with(row).contradictions().count == 1)
    #expect(trial.with(later).contradictions().isEmpty)
  }

  @Test("the years count back from the year that the scheme looks at")
  func seenFromAnotherYear() throws {
    let trial = try Self.leading.stating(Sample.leadingShare, "-", "40").attesting("p", .yes)
    var row = trial.row
    row.year = 2021
    #expect(trial.with(row).contradictingFigures() == ["leadingShare [0]"])
  }

  @Test("signs in doubt are read as printed, whatever reading was judged")
  func readings() throws {
    let trial = try Trial(
      whereGiven(
        Sample.growth.isMoreThan(.percent(10), bar: .alone), otherwise: Sample.quality("p"))
    ).stating(Sample.growth, "10")
    for reading in SignReading.allCases {
      #expect(try trial.attesting("p", .yes).contradictions(reading).count == 1)
      #expect(try trial.attesting("p", .no).contradictions(reading).isEmpty)
    }
  }

  @Test("every contradiction names figures that are given")
  func random() {
    var generator = SeededGenerator(seed: 41)
    var found = 0
    for _ in 0..<1500 {
      let trial = Trial(
        whereGiven(
          RandomCondition.make(depth: 2, &generator), otherwise: Sample.quality("answer")))
      let row = RandomCondition.row(for: trial.catalogue, share: 0.8, &generator)
      for contradiction in trial.with(row).contradictions() {
        found += 1
        for figure in contradiction.figures {
          let number = trial.catalogue.number(of: figure.fact)
          #expect(number.flatMap { row[$0, yearsBack: figure.yearsBack] } != nil)
        }
      }
    }
    #expect(found > 50)
  }
}

extension Trial {
  fileprivate func contradictions(_ reading: SignReading = .printed) -> [Contradiction] {
    judge.contradictions(in: judge.judge(row, reading: reading), row)
  }

  /// The figures of the first contradiction, each with its years back.
  fileprivate func contradictingFigures() -> [String] {
    contradictions().first?.figures.map { "\($0.fact.key) [\($0.yearsBack)]" } ?? []
  }
}
