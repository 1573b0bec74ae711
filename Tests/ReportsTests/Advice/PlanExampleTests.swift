import Criteria
import Submission
import Testing

@testable import Evaluation
@testable import Reports
@testable import Rules

@Suite("A plan for a park whose sales stand below three ratios")
struct PlanExampleTests {
  private static func submission() throws -> Submission {
    let members = """
      "salesRevenue": 200, "leadingIndustryRevenue": 90, "researchSpending": 3.9, "developedArea": "8.2 平方公里"
      """
    let text = """
      {"base": {"series": "优势", "specialRegion": false}, "year": 2020, "figures": {\(members)}}
      """
    let found = SubmissionReader(catalogue: .all)
      .read(SourceFile(name: "base.json", bytes: Array(text.utf8)))
    return try #require(found.submissions.first)
  }

  private static func figures(_ plan: Plan) -> [String: String] {
    var figures: [String: String] = [:]
    for change in plan.changes { figures[change.fact.key] = change.digits(of: change.new) }
    return figures
  }

  @Test("sales, leading revenue and research move together: 328.01, 164.01 and 6.57 亿元")
  func joint() throws {
    let row = try Self.submission().row
    let judge = Judge(.general2021, in: .all)
    guard case .found(let plan) = Advisor(.all).plan(for: row, by: judge, reading: .printed) else {
      Issue.record("no plan was found")
      return
    }
    #expect(
      Self.figures(plan) == [
        "salesRevenue": "328.01", "leadingIndustryRevenue": "164.01", "researchSpending": "6.57",
      ])
    #expect(
      plan.settings(lastFullYear: 2020).prefix(2) == [
        "salesRevenue@2020=328.01亿元", "leadingIndustryRevenue@2020=164.01亿元",
      ])
    let applied = plan.applied(to: row, .all)
    #expect(judge.judge(applied, reading: .printed).verdict == .eligible)
  }

  @Test("a box that a planned figure would contradict is ticked as the figure says")
  func boxes() throws {
    let base = #""province": "江苏省", "jiangsuRegion": "苏南", "enterprisesFromFifty": "没有""#
    let text = """
      {"base": {\(base)}, "year": 2021, "figures": {"largestEnterpriseRevenue": 41.7}}
      """
    let row = try #require(
      SubmissionReader(catalogue: .all).read(SourceFile(name: "base.json", bytes: Array(text.utf8)))
        .submissions.first
    ).row
    let judge = Judge(.jiangsu2022, in: .all)
    let item = try #require(judge.scheme.items.firstIndex { $0.number == "2" })
    let plan = try #require(
      Advisor(.all).lever(for: item, on: row, by: judge, reading: .printed))
    #expect(Self.figures(plan) == ["largestEnterpriseRevenue": "50"])
    #expect(plan.descriptions.map { $0.setting } == ["enterprisesFromFifty=1-10家"])
  }

  @Test(
    "each item by itself needs less",
    arguments: [
      ("1", ["salesRevenue": "300.01"]), ("2", ["leadingIndustryRevenue": "100.01"]),
      ("7", ["researchSpending": "4.01"]), ("23", ["salesRevenue": "328.01"]),
    ])
  func levers(_ number: String, _ figures: [String: String]) throws {
    let row = try Self.submission().row
    let judge = Judge(.general2021, in: .all)
    let item = try #require(judge.scheme.items.firstIndex { $0.number == number })
    let plan = try #require(
      Advisor(.all).lever(for: item, on: row, by: judge, reading: .printed))
    #expect(Self.figures(plan) == figures)
  }

  @Test("the gaps of the items one by one, closed together, do not do")
  func gapsTogether() throws {
    var row = try Self.submission().row
    for (key, value) in [
      ("salesRevenue", "328.01"), ("leadingIndustryRevenue", "100.01"),
      ("researchSpending", "4.01"),
    ] {
      let fact = try #require(Catalogue.all.fact(named: key))
      row[try #require(Catalogue.all.number(of: fact)), yearsBack: 0] =
        try ExactDecimal(parsing: value)
    }
    let judge = Judge(.general2021, in: .all)
    let judgement = judge.judge(row, reading: .printed)
    let failing = judge.scheme.items.indices.filter { judgement.statuses[$0] == .fail }
      .map { judge.scheme.items[$0].number }
    #expect(failing == ["2", "7"])
  }

  @Test("what has happened can't be changed, and neither can a year that is over")
  func obstacles() throws {
    func reasons(_ figures: String, _ scheme: Scheme) throws -> [String: PlanObstacle.Reason] {
      let text = "{\"base\": {}, \"year\": 2020, \"figures\": {\(figures)}}"
      let found = SubmissionReader(catalogue: .all)
        .read(SourceFile(name: "base.json", bytes: Array(text.utf8)))
      let row = try #require(found.submissions.first).row
      guard
        case .impossible(let obstacles) = Advisor(.all).plan(
          for: row, by: Judge(scheme, in: .all), reading: .printed)
      else { return [:] }
      return Dictionary(
        uniqueKeysWithValues: obstacles.map { (scheme.items[$0.item].number, $0.reason) })
    }
    let accident = #""majorAccidents": {"2019": 1}"#
    #expect(try reasons(accident, .general2021) == ["25": .happened, "E1": .happened])
    let growth = #""newEnterprises": {"2018": 0, "2019": 100, "2020": 100}"#
    #expect(try reasons(growth, .transfer2021) == ["6": .yearIsOver])
  }

  @Test("a park that fails items as 优势 and none as 特色 is told")
  func series() throws {
    var row = try Self.submission().row
    let judge = Judge(.general2021, in: .all)
    // Everything else is as good as can be.
    for fact in Scheme.general2021.items.flatMap({ $0.facts }) where fact.kind.isAttestation {
      row[Catalogue.all.assignedNumber(of: fact), yearsBack: 0] = ExactDecimal(1)
    }
    let leading = Catalogue.all.assignedNumber(of: Fact.leadingIndustryRevenue.definition)
    row[leading, yearsBack: 0] = ExactDecimal(150)
    row[Catalogue.all.assignedNumber(of: Fact.specialFunds.definition), yearsBack: 0] =
      ExactDecimal(2000)
    let near = Advisor(.all).nearness(of: row, by: [judge], reading: .printed)
    #expect(near.map { $0.supposed == nil } == [false, true])
    #expect(near.map { $0.failing.isEmpty } == [true, false])
    #expect(near[0].supposed.map { $0.trait.names(of: $0.mask) } == ["特色"])
  }
}
