import Testing

@testable import Evaluation
@testable import Rules

@Suite("A comparison with another figure is judged by bounds as by values")
struct BoundComparisonTests {
  private static let growth = Fact<Growth>.figure("growth", "增长率")
  private static let region = Fact<Growth>.figure("region", "全省增长率")

  private func status(
    _ condition: Condition, _ values: [(fact: FactDefinition, place: Int, value: String)]
  ) throws -> Status {
    let trial = Trial(condition)
    var row = trial.row
    for (fact, place, text) in values {
      let number = try #require(trial.catalogue.number(of: fact))
      let numbers = try text.split(separator: "~", omittingEmptySubsequences: false).map {
        try $0.isEmpty ? nil : ExactDecimal(parsing: String($0))
      }
      if numbers.count == 1 {
        row[number, yearsBack: place] = numbers[0]
      } else {
        func end(_ value: ExactDecimal?) -> Interval.End? {
          value.map { .init($0, isIncluded: true) }
        }
        row.set(Interval(lower: end(numbers[0]), upper: end(numbers[1])), of: number, at: place)
      }
    }
    return trial.with(row).status()
  }

  @Test(
    "a rise against another figure of the year",
    arguments: [
      ("12", "8~9", "2", .pass), ("12", "8~11", "2", .missing), ("12", "11~", "2", .fail),
      ("12~", "8", "3", .pass), ("12~", "8", "5", .missing), ("12", "8", "~3", .pass),
      ("12", "8", "5~", .fail), ("12", "8", "3~5", .missing), ("~", "8", "1", .missing),
    ] as [(String, String, String, Status)])
  func rises(_ now: String, _ before: String, _ limit: String, _ status: Status) throws {
    let condition = Condition.comparison(
      Comparison(
        fact: Self.growth.definition, period: .riseOverLastYear, relation: .moreThan,
        limit: .fact(Self.region.definition), bar: nil))
    #expect(
      try self.status(
        condition,
        [
          (Self.growth.definition, 0, now), (Self.growth.definition, 1, before),
          (Self.region.definition, 0, limit),
        ]) == status)
  }

  @Test(
    "the latest up to the application against another, where a bound takes the place of a value")
  func asOfApplication() throws {
    let condition = Condition.comparison(
      Comparison(
        fact: Self.growth.definition, period: .asOfApplication, relation: .moreThan,
        limit: .fact(Self.region.definition), bar: nil))
    let (growth, region) = (Self.growth.definition, Self.region.definition)
    #expect(try status(condition, [(growth, 0, "5"), (region, 0, "3")]) == .pass)
    // The bound of the year of the application counts, and not the value of the year before.
    #expect(
      try status(condition, [(growth, 0, "5"), (growth, -1, "~2"), (region, 0, "3")]) == .fail)
    #expect(
      try status(condition, [(growth, 0, "5"), (growth, -1, "2~4"), (region, 0, "3")]) == .missing)
    #expect(
      try status(condition, [(growth, 0, "5"), (region, 0, "3"), (region, -1, "6~")]) == .fail)
  }

  @Test("a rate up to the application takes the latest of each part, a bound or a value")
  func rateAsOfApplication() throws {
    let condition = Sample.cleanShare.asOfApplication.isAtLeast(.percent(50))
    let (part, whole) = (Sample.cleanFirms.definition, Sample.firms.definition)
    #expect(try status(condition, [(part, 0, "4"), (part, -1, "5~"), (whole, 0, "10")]) == .pass)
    #expect(try status(condition, [(part, 0, "4"), (whole, 0, "10"), (whole, -1, "~8")]) == .pass)
    #expect(try status(condition, [(part, 0, "4"), (whole, 0, "8"), (whole, -1, "9~")]) == .fail)
    #expect(
      try status(condition, [(part, -1, "5~"), (whole, 0, "8"), (whole, -1, "12")]) == .missing)
  }

  @Test("each of three years against another figure of the same year")
  func eachYear() throws {
    let condition = Condition.comparison(
      Comparison(
        fact: Self.growth.definition, period: .eachOfThreeYears, relation: .atLeast,
        limit: .fact(Self.region.definition), bar: nil))
    func values(_ growths: [String], _ limits: [String]) -> [(FactDefinition, Int, String)] {
      growths.enumerated().map { (Self.growth.definition, $0.offset, $0.element) }
        + limits.enumerated().map { (Self.region.definition, $0.offset, $0.element) }
    }
    #expect(try status(condition, values(["5", "5~", "5"], ["5", "5", "4"])) == .pass)
    #expect(try status(condition, values(["5", "5", "5"], ["5", "5~6", "4"])) == .missing)
    #expect(try status(condition, values(["5", "5~6", "4"], ["5", "5", "4.5"])) == .fail)
  }
}
