import Rules
import Testing

@Suite("A condition is data that can be walked")
struct ConditionTests {
  @Test("its facts come once each, with the sources of what is computed")
  func facts() {
    let condition = every(
      Sample.leadingShare.isMoreThan(.percent(50)),
      either(
        Sample.sales.isAtLeast(.hundredMillionYuan(100)),
        Sample.leadingShare.isMoreThan(.percent(70)),
        attested("plan", "发展规划")))
    #expect(condition.facts.map(\.key) == ["leadingShare", "leadingSales", "sales", "plan"])
  }

  @Test("the figure that another is held against is one of its facts")
  func limitFact() {
    let gdp = Fact<Growth>.figure("gdpGrowth", "GDP 增速")
    let condition = Sample.growth.inEachOfThreeYears.isMoreThan(gdp)
    #expect(condition.facts.map(\.key) == ["growth", "gdpGrowth"])
  }

  @Test(
    "a period means its years, counted back from the last full year",
    arguments: [
      (Period.latest, [0]), (.yearBefore, [1]), (.secondYearBefore, [2]),
      (.meanOfThreeYears, [0, 1, 2]),
      (.eachOfThreeYears, [0, 1, 2]), (.riseOverLastYear, [0, 1]), (.applicationYear, [-1]),
      (.asOfApplication, [-1, 0]), (.everyYear, Array(-1...15)),
    ])
  func periods(period: Period, years: [Int]) {
    #expect(period.yearsBack == years)
    #expect(Array(period.years) == years)
  }

  @Test("each fact is read as far back as any part looks, and so are its sources")
  func yearsRead() {
    let condition = every(
      Sample.leadingShare.riseOverLastYear.isMoreThan(.percentagePoints(1)),
      Sample.sales.isAtLeast(.hundredMillionYuan(100)),
      Sample.growth.inEachOfThreeYears.isMoreThan(Fact<Growth>.figure("gdpGrowth", "GDP 增速")),
      reported(Sample.growth), reportedOnce(Sample.laboratories), attested("plan", "发展规划"))
    #expect(
      condition.yearsRead == [
        "leadingShare": 0..<2, "leadingSales": 0..<2, "sales": 0..<2, "growth": 0..<3,
        "gdpGrowth": 0..<3, "laboratories": 0..<1, "plan": 0..<1,
      ])
  }

  @Test("the parts are handed over in their order, of every kind of condition")
  func parts() {
    func fact(_ number: Int) -> Condition { attested("a\(number)", "甲\(number)") }
    let conditions = [
      fact(1), every(fact(1), fact(2), fact(3)), either(fact(1), fact(2)), .not(fact(1)),
      when(fact(1), then: fact(2), otherwise: fact(3)), whereGiven(fact(1)),
      whereGiven(fact(1), otherwise: fact(2)), relaxable(fact(1)), Sample.region.holds,
      scored(.score("score", "发展政策", outOf: 20)),
    ]
    #expect(conditions.map(\.parts.count) == [0, 3, 2, 1, 3, 1, 2, 1, 0, 0])
    for condition in conditions {
      let keys = condition.parts.flatMap { $0.facts.map(\.key) }
      #expect(keys == (0..<keys.count).map { "a\($0 + 1)" })
    }
  }

  @Test("the score of a section is one of its facts")
  func score() {
    let condition = scored(.score("score", "发展政策", outOf: 20))
    #expect(condition.facts.map(\.key) == ["score"])
    #expect(condition.parts.isEmpty)
  }

  @Test("facts are found in every kind of part")
  func nested() {
    func fact(_ number: Int) -> Condition { attested("a\(number)", "甲\(number)") }
    let condition = when(
      .not(fact(1)),
      then: whereGiven(fact(2), otherwise: fact(3)),
      otherwise: relaxable(every(fact(4), either(whereGiven(fact(5)), fact(6)))))
    #expect(condition.facts.map(\.key) == ["a1", "a2", "a3", "a4", "a5", "a6"])
  }

  @Test("its traits come once each")
  func traits() {
    let condition = when(
      Sample.region.holds, then: Sample.series.isValue("优势"),
      otherwise: every(Sample.series.isValue("特色"), .not(Sample.region.holds)))
    #expect(condition.traits.map(\.key) == ["region", "series"])
  }

  @Test("its parts come in their order")
  func partsOfEachKind() {
    let a = attested("a", "甲")
    let b = attested("b", "乙")
    let c = attested("c", "丙")
    func keys(_ condition: Condition) -> [String] {
      condition.parts.flatMap { $0.facts.map(\.key) }
    }
    #expect(a.parts.isEmpty)
    #expect(Sample.region.holds.parts.isEmpty)
    #expect(Sample.sales.isAtLeast(.hundredMillionYuan(1)).parts.isEmpty)
    #expect(keys(every(a, b, c)) == ["a", "b", "c"])
    #expect(keys(either(c, b)) == ["c", "b"])
    #expect(keys(when(a, then: b, otherwise: c)) == ["a", "b", "c"])
    #expect(keys(whereGiven(a, otherwise: b)) == ["a", "b"])
    #expect(keys(whereGiven(a)) == ["a"])
    #expect(keys(.not(a)) == ["a"])
    #expect(keys(relaxable(a)) == ["a"])
  }

  @Test(
    "the bar includes the limit and changes nothing else",
    arguments: zip(
      Relation.allCases, [Relation.atLeast, .atLeast, .atMost, .atMost]))
  func bar(relation: Relation, inclusive: Relation) {
    #expect(relation.inclusive == inclusive)
    #expect(relation.includesLimit == (relation == inclusive))
    #expect(relation.isLowerBound == inclusive.isLowerBound)
  }

  @Test("each sign is that of the tables", arguments: zip(Relation.allCases, [">", "≥", "<", "≤"]))
  func signs(relation: Relation, sign: String) {
    #expect(relation.rawValue == sign)
  }
}
