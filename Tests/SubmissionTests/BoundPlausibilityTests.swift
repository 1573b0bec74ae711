import Criteria
import Randomness
import Rules
import Submission
import Testing

@Suite("A figure that is known by a bound is in doubt where all that it may be is")
struct BoundPlausibilityTests {
  private func problems(_ figures: String) -> [String] {
    Reading(#"{"year": 2020, "figures": {\#(figures)}}"#).problems
  }

  @Test(
    "a bound beyond what is usual is told with the unit that was probably meant",
    arguments: [
      (#""specialFunds": "超过 26000000""#, #"implausible: "超过 26000000" for specialFunds, 元?"#),
      (
        #""salesRevenue": "4125000 亿元以上""#,
        #"implausible: "4125000 亿元以上" for salesRevenue, 万元?"#
      ),
      (
        #""salesRevenue": "4125000～4225000""#,
        #"implausible: "4125000～4225000" for salesRevenue, 万元?"#
      ),
      // A number that is none is none as a bound to the other side either.
      (
        #""salesRevenue": "低于 4125000 亿元""#,
        #"implausible: "低于 4125000 亿元" for salesRevenue, 万元?"#
      ),
      (#""annualPUE": "超过 4""#, #"implausible: "超过 4" for annualPUE"#),
      (
        #""numericalControlRate": "不低于 0.8""#,
        #"boundLooksLikeFraction: "不低于 0.8" for numericalControlRate"#
      ),
      (
        #""numericalControlRate": "0～0.3""#,
        #"boundLooksLikeFraction: "0～0.3" for numericalControlRate"#
      ),
      (
        #""numericalControlRate": "低于 1""#,
        #"boundLooksLikeFraction: "低于 1" for numericalControlRate"#
      ),
      (
        #""salesRevenue": {"2019": "不超过 41.25 亿元", "2020": "330 亿元以上"}"#,
        "suddenChange: salesRevenue in 2020, 8 times by bound"
      ),
      (
        #""salesRevenue": {"2019": 41.25, "2020": "超过 330 亿元"}"#,
        "suddenChange: salesRevenue in 2020, 8 times by bound"
      ),
      (
        #""salesRevenue": {"2019": "330～400 亿元", "2020": 41.25}"#,
        "suddenChange: salesRevenue in 2020, 8 times by bound"
      ),
      (
        #""enterprises": {"2019": "20～25 家", "2020": "200 家以上"}"#,
        "suddenChange: enterprises in 2020, 8 times by bound"
      ),
      (
        #""researchSpending": "超过 412.5 亿元", "salesRevenue": 412.5"#,
        "outOfProportion: researchSpending to salesRevenue, 1 by bound, researchSpending in 万元?"
      ),
      (
        #""researchSpending": 412.5, "salesRevenue": "低于 412.5 亿元""#,
        "outOfProportion: researchSpending to salesRevenue, 1 by bound, researchSpending in 万元?"
      ),
      (
        #""salesRevenue": 412.5, "developedArea": "不超过 8.2 公顷""#,
        "outOfProportion: salesRevenue to developedArea, 503048.780488 by bound, "
          + "developedArea in 平方公里?"
      ),
      (
        #""industrialValueAdded": {"2019": 140, "2020": "169 亿元以上"}, "industrialValueAddedGrowth": {"2020": 5}"#,
        "growthDiffers: industrialValueAddedGrowth 5 in 2020, atLeast 20.714286 by industrialValueAdded"
      ),
      (
        #""industrialValueAdded": {"2019": 140, "2020": 169}, "industrialValueAddedGrowth": {"2020": "不超过 5%"}"#,
        #"growthDiffers: industrialValueAddedGrowth in "不超过 5%" in 2020, 20.714286 by industrialValueAdded"#
      ),
      (
        #""industrialValueAdded": {"2019": "超过 140 亿元", "2020": 120}, "industrialValueAddedGrowth": {"2020": 5}"#,
        "growthDiffers: industrialValueAddedGrowth 5 in 2020, atMost -14.285714 by industrialValueAdded"
      ),
      // Five points are allowed.
      (
        #""industrialValueAdded": {"2019": 140, "2020": "超过 161 亿元"}, "industrialValueAddedGrowth": {"2020": 10}"#,
        "growthDiffers: industrialValueAddedGrowth 10 in 2020, atLeast 15 by industrialValueAdded"
      ),
      (
        #""industrialValueAdded": {"2019": 140, "2020": "低于 147 亿元"}, "industrialValueAddedGrowth": {"2020": 10}"#,
        "growthDiffers: industrialValueAddedGrowth 10 in 2020, atMost 5 by industrialValueAdded"
      ),
    ])
  func doubts(_ figures: String, _ problem: String) throws {
    #expect(problems(figures) == ["warning \(problem)"])
    #expect(try Reading(#"{"year": 2020, "figures": {\#(figures)}}"#).submission.doubts == 1)
  }

  @Test(
    "a bound that leaves something plausible is not told",
    arguments: [
      #""annualPUE": "4 以上""#, #""salesRevenue": "50000 亿元以上""#,
      #""numericalControlRate": "不低于 0.8%""#, #""numericalControlRate": "0.5～80""#,
      #""numericalControlRate": "不低于 0""#,
      #""salesRevenue": {"2019": "不超过 41.25 亿元", "2020": "329.99 亿元以上"}"#,
      #""salesRevenue": {"2019": "41.25 亿元以上", "2020": "330 亿元以上"}"#,
      #""salesRevenue": {"2019": 41.25, "2020": "低于 330 亿元"}"#,
      #""salesRevenue": {"2019": "不超过 330 亿元", "2020": 41.25}"#,
      #""enterprises": {"2019": "19～25 家", "2020": "200 家以上"}"#,
      #""enterprises": {"2019": "不超过 25 家", "2020": "200 家以上"}"#,
      #""mainBusinessRevenue": "412.5 亿元以上", "salesRevenue": 412.5"#,
      #""researchSpending": "低于 500 亿元", "salesRevenue": 412.5"#,
      #""researchSpending": 412.5, "salesRevenue": "超过 400 亿元""#,
      #""salesRevenue": 412.5, "developedArea": "8.2 公顷以上""#,
      #""industrialValueAdded": {"2019": 140, "2020": "169 亿元以下"}, "industrialValueAddedGrowth": {"2020": 5}"#,
      #""industrialValueAdded": {"2019": 140, "2020": "161 亿元以上"}, "industrialValueAddedGrowth": {"2020": 10}"#,
      #""industrialValueAdded": {"2019": 140, "2020": "不超过 147 亿元"}, "industrialValueAddedGrowth": {"2020": 10}"#,
      #""industrialValueAdded": {"2019": 140, "2020": 169}, "industrialValueAddedGrowth": {"2020": "5% 以上"}"#,
    ])
  func plausible(_ figures: String) { #expect(problems(figures) == []) }

  @Test("a table is read in the unit of its row, and a remark justifies what is told")
  func table() throws {
    let text = "键,填报值,审核说明\nspecialFunds,≥26000000,示例：已核对\n"
    let reading = CSVReading(text)
    #expect(reading.problems == ["2:2 warning implausible: ≥26000000 for specialFunds, 元?"])
    #expect(try reading.submission.doubts == 0)
    #expect(
      CSVReading("键,填报值\nnumericalControlRate,≥0.8\n").problems
        == ["2:2 warning boundLooksLikeFraction: ≥0.8 for numericalControlRate"])
    #expect(CSVReading("键,填报值\nnumericalControlRate,≥0.8%\n").problems == [])
  }

  @Test("the words say that both are bounds, and to which side the number is one")
  func words() throws {
    func words(_ figures: String, _ language: Language) throws -> String {
      let submission = try Reading(#"{"year": 2020, "figures": {\#(figures)}}"#).submission
      let diagnostic = try #require(submission.diagnostics.first)
      return diagnostic.problem.words(language, isInTable: false) { _ in
        Position(line: 7, column: 9)
      }
    }
    let rise = #""salesRevenue": {"2019": "不超过 41.25 亿元", "2020": "412.5 亿元以上"}"#
    #expect(
      try words(rise, .chinese).contains(
        "2020 年是范围 \"412.5 亿元以上\"，为上年范围 \"不超过 41.25 亿元\"（上年的在第 7 行第 9 列）的至少 10 倍；"))
    #expect(
      try words(rise, .english).contains(
        "is the bound \"412.5 亿元以上\" in 2020, at least 10 times the bound \"不超过 41.25 亿元\" of"))
    let fall = #""salesRevenue": {"2019": "412.5 亿元以上", "2020": 41.25}"#
    #expect(try words(fall, .chinese).contains("为上年范围 \"412.5 亿元以上\"（上年的在第 7 行第 9 列）的至多 10 分之一；"))
    #expect(try words(fall, .english).contains("at most 1/10 of the bound \"412.5 亿元以上\" of"))
    let land = #""salesRevenue": 412.5, "developedArea": "不超过 8.2 公顷""#
    #expect(try words(land, .chinese).contains("算得单位土地平均产值至少约 503048.78 万元/公顷，高得不寻常"))
    #expect(try words(land, .english).contains(" of at least about 503048.78 万元/公顷, which"))
    let exact = #""salesRevenue": {"2019": 41.25, "2020": 412.5}"#
    #expect(try words(exact, .chinese).contains("2020 年是 412.5 亿元，为上年 41.25 亿元（"))
    #expect(try words(exact, .chinese).contains("）的 10 倍；"))
    let fraction = #""numericalControlRate": "不低于 0.8""#
    #expect(try words(fraction, .chinese).contains("填的是范围 \"不低于 0.8\"，没有写 %，按百分数理解"))
    #expect(try words(fraction, .english).contains("the bound \"不低于 0.8\" without %"))
  }

  @Test("what is told of a bound would be told of every value within")
  func values() {
    var generator = SeededGenerator(seed: 5)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    var told = 0
    for _ in 0..<120 {
      let (low, width) = (number(1...400), number(0...40))
      let other = number(1...400)
      let figures = [
        { (now: String) in #""salesRevenue": {"2019": \#(other), "2020": \#(now)}"# },
        { (now: String) in #""salesRevenue": {"2020": \#(other), "2019": \#(now)}"# },
        { (now: String) in #""researchSpending": \#(now), "salesRevenue": \#(other)"# },
        { (now: String) in #""salesRevenue": \#(now), "developedArea": "\#(other) 亩""# },
        { (now: String) in
          #""industrialValueAdded": {"2019": \#(other), "2020": \#(now)}, "industrialValueAddedGrowth": {"2020": 8}"#
        },
      ][number(0...4)]
      func kinds(_ now: String) -> Set<String> {
        Set(problems(figures(now)).map { String($0.prefix { $0 != ":" }) })
      }
      let isOpen = number(0...1) == 1
      let bound = kinds("\"\(low)～\(low + width) 亿元\"")
      let upwards = kinds(isOpen ? "\"超过 \(low) 亿元\"" : "\"\(low) 亿元以上\"")
      for value in [low, low + width / 3, low + width] {
        #expect(bound.isSubset(of: kinds("\(value)")), "\(figures("\(low)～\(low + width)"))")
      }
      for value in [isOpen ? "\(low).01" : "\(low)", "\(low * 3)", "\(low * 100)"] {
        let found = kinds(value)
        #expect(upwards.isSubset(of: found), "\(figures("\(low) and more")): \(value) \(found)")
      }
      told += bound.count + upwards.count
    }
    #expect(told > 40)
  }

  @Test("whatever changes much from a value changes so from a bound as well")
  func changeFromBound() {
    var told = 0
    for fact in Catalogue.all.facts where fact.kind.isFigure {
      func changes(from before: String) -> Bool {
        problems("\"\(fact.key)\": {\"2019\": \(before), \"2020\": 3000}")
          .contains { $0.contains("suddenChange") }
      }
      guard changes(from: "30") else { continue }
      told += 1
      #expect(changes(from: "\"25～30\""), "\(fact.key)")
    }
    #expect(told > 20)
  }
}
