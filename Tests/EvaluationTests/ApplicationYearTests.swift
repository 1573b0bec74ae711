import Rules
import Testing

@testable import Evaluation

@Suite("The year of the application")
struct ApplicationYearTests {
  /// A row with the latest full year first, and the year of the application where it is given.
  private static func trial<Value: Dimension>(
    _ condition: Condition, _ fact: Fact<Value>, _ years: [String], application: String? = nil
  ) throws -> Trial {
    var trial = Trial(condition)
    var row = trial.row
    let number = try #require(trial.catalogue.number(of: fact.definition))
    for (yearsBack, text) in years.enumerated() where text != "-" {
      row[number, yearsBack: yearsBack] = try ExactDecimal(parsing: text)
    }
    if let application { row[number, yearsBack: -1] = try ExactDecimal(parsing: application) }
    trial = trial.with(row)
    return trial
  }

  @Test(
    "a stock is that of the year where it is given, else of the last full year",
    arguments: [
      (["5"], nil as String?, Truth.yes), (["4"], "5", .yes), (["5"], "4", .no), ([], "5", .yes),
      ([], nil, .unknown), (["-", "5"], nil, .unknown),
    ])
  func stock(years: [String], application: String?, truth: Truth) throws {
    let trial = try Self.trial(
      Sample.firms.asOfApplication.isAtLeast(.count(5, "家")), Sample.firms, years,
      application: application)
    #expect(trial.truth() == truth)
    let year = try #require(trial.comparison().years.first)
    #expect(trial.finding().part.comparisons.count == 1)
    #expect(year.status == (truth == .yes ? .pass : truth == .no ? .fail : .missing))
    #expect(
      year.taken.map { "\($0.fact.key) \($0.yearsBack)" }
        == (truth == .unknown ? [] : ["firms \(application == nil ? 0 : -1)"]))
  }

  @Test("a rate takes the latest of each of its parts")
  func rate() throws {
    let condition = Sample.cleanShare.asOfApplication.isAtLeast(.percent(50))
    var trial = try Trial(condition).stating(Sample.firms, "10").stating(Sample.cleanFirms, "4")
    #expect(trial.truth() == .no)
    var row = trial.row
    let clean = try #require(trial.catalogue.number(of: Sample.cleanFirms.definition))
    row[clean, yearsBack: -1] = ExactDecimal(5)
    trial = trial.with(row)
    #expect(trial.truth() == .yes)
    let taken = try #require(trial.comparison().years.first).taken
    #expect(taken.map { "\($0.fact.key) \($0.yearsBack)" } == ["cleanFirms -1", "firms 0"])
  }

  @Test("every year that is given counts, and all of them must be for it to hold")
  func everyYear() throws {
    let condition = Sample.firms.inEveryYear.isAtMost(.count(0, "家"))
    let zeros = Array(repeating: "0", count: FactRow.years)
    #expect(try Self.trial(condition, Sample.firms, zeros).truth() == .unknown)
    #expect(try Self.trial(condition, Sample.firms, zeros, application: "0").truth() == .yes)
    #expect(try Self.trial(condition, Sample.firms, [], application: "1").truth() == .no)
    let before = try Self.trial(condition, Sample.firms, Array(zeros.dropLast()) + ["1"])
    #expect(before.truth() == .no)
    // Only the years that are given are told.
    #expect(try before.comparison().years.map(\.yearsBack) == Array(0..<FactRow.years))
  }

  @Test("an item with a premise does not concern a base that gives the figure for no year")
  func premise() throws {
    let item = Item.constraint(1, "评价") { Sample.firms.isAtLeast(.count(3, "家")) }
      .onlyWhereGiven(Sample.firms)
    let trial = Trial([item])
    #expect(trial.status() == .notApplicable)
    #expect(try trial.stating(Sample.firms, "3").status() == .pass)
    #expect(try trial.stating(Sample.firms, "2").status() == .fail)
    #expect(try trial.stating(Sample.firms, "-", "-", "-", "3").status() == .missing)
  }

  // MARK: - Counts beside an answer

  static let noEvents = whereGiven(
    every(
      Sample.firms.inEachOfThreeYears.isAtMost(.count(0, "起")),
      whereGiven(
        every(Sample.firms.inApplicationYear.isAtMost(.count(0, "起"))),
        otherwise: whereGiven(Sample.quality("none")))),
    otherwise: Sample.quality("none"))

  @Test("an answer that may speak of a year without a count contradicts none")
  func answer() throws {
    let zeros = ["0", "0", "0"]
    for (application, contradicts, status) in [
      (nil as String?, false, Status.fail), ("0", true, .pass),
    ] {
      let trial = try Self.trial(Self.noEvents, Sample.firms, zeros, application: application)
        .attesting("none", .no)
      let judgement = trial.judge.judge(trial.row, reading: .printed)
      #expect(judgement.statuses[0] == status)
      let found = trial.judge.contradictions(in: judgement, trial.row)
      #expect(found.count == (contradicts ? 1 : 0))
    }
    let one = try Self.trial(Self.noEvents, Sample.firms, zeros, application: "1")
      .attesting("none", .yes)
    let judgement = one.judge.judge(one.row, reading: .printed)
    let found = one.judge.contradictions(in: judgement, one.row)
    #expect(found.first?.figures.map(\.yearsBack) == [-1])
  }

  @Test("that nothing is stated of the year is a part of the finding, with no need")
  func notDemanded() throws {
    let trial = try Self.trial(Self.noEvents, Sample.firms, ["0", "0", "0"])
    #expect(trial.status() == .pass)
    guard case .group(.all, let parts, .pass) = trial.finding().part,
      case .notDemanded? = parts.last
    else {
      Issue.record("\(trial.finding().part)")
      return
    }
    #expect(trial.finding().needs.isEmpty)
  }

  @Test("an answer alone is told without the figures that are not given")
  func answerAlone() throws {
    let trial = try Trial(Self.noEvents).attesting("none", .no)
    guard case .attestation(_, .fail) = trial.finding().part else {
      Issue.record("\(trial.finding().part)")
      return
    }
  }
}
