import Assessment
import Criteria
import Evaluation
import Foundation
import Rules
import Submission
import Testing

@testable import Reports

@Suite("Numbers are worded so that they can't be misread")
struct WordingTests {
  private let percent = Share.units[0]
  private let wording = Wording(.chinese)

  private func fraction(_ numerator: Int, _ denominator: Int) -> Fraction {
    Fraction(BigInteger(numerator), over: BigInteger(denominator))
  }

  @Test("an exact value is shown whole, another one with 约")
  func exactness() {
    #expect(wording.value(fraction(50, 1), in: percent) == "50%")
    #expect(wording.value(fraction(21125, 8), in: LandIntensity.units[0]) == "2640.625 万元/公顷")
    #expect(wording.value(fraction(100, 3), in: percent) == "约 33.33%")
    let stated = Fraction(ExactDecimal(scaled: 299_999_999_999_999_999_999))
    #expect(wording.value(stated, in: Money.units[0]) == "299.999999999999999999 亿元")
    #expect(wording.value(fraction(1, 10), in: Money.units[1]) == "1000 万元")
  }

  @Test("a value beside a limit is never shown as the limit itself")
  func apartFromLimit() {
    let limit = fraction(50, 1)
    let below = fraction(49_999_999, 1_000_000) - fraction(1, 3_000_000)
    let text = wording.value(below, in: percent, apartFrom: limit)
    #expect(text.hasPrefix("约 49.99999"))
  }

  @Test("a value that is not there is not worded as zero")
  func tinyValues() {
    let text = wording.value(fraction(1, 3_000_000), in: percent, apartFrom: fraction(0, 1))
    #expect(text != "约 0%")
  }

  @Test("a verdict that every case comes to is told with the cases")
  func everyCase() throws {
    let (_, submissions) = Sample.checked(
      #"{"base": {"field": "装备制造"}, "year": 2020, "figures": {"leadingIndustryShare": 40}}"#)
    let explanation = try #require(submissions.first?.explanations.first)
    #expect(explanation.verdict == .ineligible)
    #expect(
      wording.everyCase(of: explanation) == "优势、特色均不符合（优势：第 2 条；特色：第 5 条）")
    #expect(
      Wording(.english).everyCase(of: explanation)
        == "ineligible in every case: 优势, 特色 (优势: item 2; 特色: item 5)")
  }

  @Test("a class that every number of racks would be of is told by its names")
  func everyClass() throws {
    for text in [
      #"{"base": {"series": "特色"}, "attestations": {"dataCentreInOperation": false}}"#,
      #"{"base": {"series": "特色"}, "figures": {"equipmentLoadRate": 30}}"#,
    ] {
      let (_, submissions) = Sample.checked(text, schemes: [.dataCentre2021])
      let explanation = try #require(submissions.first?.explanations.first)
      #expect(explanation.verdict == .ineligible)
      #expect(wording.everyCase(of: explanation)?.hasPrefix("大型规模以上、中小型均不符合（") == true)
    }
  }

  @Test("a scheme that is for other bases is not applicable, not undetermined")
  func otherBases() throws {
    let (_, submissions) = Sample.checked(
      #"{"base": {"field": "大数据"}, "year": 2020, "figures": {"partners": 2}}"#)
    let explanation = try #require(submissions.first?.explanations.first)
    #expect(explanation.verdict == .undetermined)
    #expect(wording.verdict(of: explanation) == "不适用")
    #expect(Wording(.english).verdict(of: explanation) == "not applicable")
  }

  @Test("three zeros pass with the words that nothing is stated of the year of the application")
  func applicationYear() throws {
    let zeros = #"{"2018": 0, "2019": 0, "2020": 0}"#
    let file =
      #"{"year": 2020, "figures": {"majorAccidents": \#(zeros), "gravestAccidents": \#(zeros)}}"#
    for (language, words) in [
      (Language.chinese, "- 申报当年（2021 年）至今没有填报：重大事故数量、特别重大事故数量"),
      (
        .english,
        "- nothing is stated for the year of the application, 2021: major accidents (重大事故数量), "
          + "gravest accidents (特别重大事故数量)"
      ),
    ] {
      let text = Sample.text(
        of: TextReport(
          Sample.settings(language, detail: .full), isColored: false, tellsProblems: true,
          width: 300), file)
      #expect(text.contains(words))
    }
  }

  @Test("with exactly 3000 racks all four readings are told where the class decides")
  func exactlyThreeThousand() {
    let text = Sample.text(
      of: TextReport(
        Sample.settings(detail: .full), isColored: false, tellsProblems: true, width: 500),
      #"{"figures": {"standardRacks": 3000}}"#, schemes: [.dataCentre2021])
    let readings = text.components(separatedBy: "正好 3000 个有四种读法：").count - 1
    // Once in each of the items 3 to 10.
    #expect(readings == 8)
    let without = Sample.text(
      of: TextReport(
        Sample.settings(detail: .full), isColored: false, tellsProblems: true, width: 500),
      #"{"figures": {"standardRacks": 2999}}"#, schemes: [.dataCentre2021])
    #expect(!without.contains("四种读法"))
  }

  @Test("the year of a figure that was taken as the latest is told")
  func taken() {
    let text = Sample.text(
      of: TextReport(
        Sample.settings(detail: .full), isColored: false, tellsProblems: true, width: 500),
      #"""
      {"year": 2023, "base": {"applicant": "城市"}, "figures": {"ministerialTitles": {"2024": 5},
       "baseStations": {"2024": 310, "2023": 290}, "population": {"2023": 10}, "fiveGPolicies": 1}}
      """#, schemes: [.fiveGPilot2023])
    #expect(text.contains("实际 5 项（取 2024 年的）"))
    #expect(text.contains("实际 1 项（取 2023 年的）"))
    #expect(text.contains("实际 31 个/万人（取 5G 基站数 2024 年、常住人口 2023 年的）"))
  }

  @Test("units stand after a space, percent signs do not")
  func spacing() {
    #expect(wording.quantity("3", "亿元") == "3 亿元")
    #expect(wording.quantity("3", "%") == "3%")
    #expect(wording.quantity("1.4", "") == "1.4")
    #expect(wording.spaced("约 3%") == "约 3%")
    #expect(wording.spaced("3%") == " 3%")
  }

  @Test("every status, verdict and nature has a word of its own", arguments: Language.allCases)
  func words(_ language: Language) {
    let wording = Wording(language)
    for purpose in Purpose.allCases {
      let words = Set(Verdict.allCases.map { wording.verdict($0, purpose) })
      #expect(words.count == Verdict.allCases.count)
    }
    for nature in Nature.allCases {
      #expect(
        Set(Status.allCases.map { wording.status($0, nature) }).count == Status.allCases.count)
    }
    #expect(Wording(.chinese).status(.fail, .exclusion) == "触发")
  }
}
