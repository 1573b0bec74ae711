import Assessment
import Criteria
import Evaluation
import Rules
import Testing

@testable import Reports

@Suite("An item's figure in a few columns is in the unit of its limit")
struct ShortFigureTests {
  private func figures(
    _ text: String, _ scheme: Scheme, _ language: Language = .chinese
  ) throws -> [String: String] {
    let settings = Sample.settings(language)
    let (file, submissions) = Sample.checked(text, schemes: [scheme])
    let checked = try #require(submissions.first)
    var known = SchemeWordsOfRun(settings.wording)
    let told = FindingText(
      try #require(checked.explanations.first), of: checked, in: file, settings,
      known.words(of: scheme))
    return Dictionary(
      uniqueKeysWithValues: told.items.compactMap { item in
        told.figure(item.finding).map { (item.finding.item.number, $0) }
      })
  }

  private let file = """
    {
      "base": { "series": "优势", "specialRegion": false }, "year": 2020,
      "figures": {
        "salesRevenue": "4125000 万元", "developedArea": "7.5 平方公里", "floorAreaRatio": 0.85,
        "inventionPatents": 300, "mainBusinessRevenue": 400
      },
      "attestations": { "brands": true, "lawCompliance": false, "noInspectionProblems": true }
    }
    """

  @Test("a sign stands behind both numbers, a unit once, and nothing where there is none")
  func units() throws {
    let figures = try figures(file, .general2021)
    #expect(figures["1"] == "412.5 > 300 亿元")
    #expect(figures["21"] == "0.85 > 0.6")
    #expect(figures["10"] == "0.75 > 0.7 件/亿元")
    #expect(figures["23"] == "5500 > 4000 万元/公顷")
    let percent = try self.figures(
      #"{ "base": { "series": "优势" }, "figures": { "renewableShare": 4.2 } }"#,
      .general2021)
    #expect(percent["19"] == "4.2% > 1%")
  }

  @Test("a rounded value says so, and none is shown as the limit that it is not")
  func rounding() throws {
    let figures = try figures(
      #"""
      { "base": { "series": "优势", "specialRegion": false }, "year": 2020,
        "figures": { "salesRevenue": 900, "leadingIndustryRevenue": 450.0001 } }
      """#, .general2021)
    let figure = try #require(figures["2"])
    #expect(figure.hasPrefix("约 50.0000"))
    #expect(figure.hasSuffix(" > 50%"))
  }

  @Test("of several years the nearest to the limit is told, by its name where they differ")
  func years() throws {
    func figure(_ language: Language, _ years: String) throws -> String? {
      try figures(
        #"{ "year": 2020, "figures": { "newProjectInvestment": \#(years) } }"#, .transfer2021,
        language)["5"]
    }
    let years = #"{ "2018": 31, "2019": 29.6, "2020": 40 }"#
    #expect(try figure(.chinese, years) == "2019 年：29.6 > 20 亿元")
    #expect(try figure(.english, years) == "2019: 29.6 > 20 亿元")
    #expect(
      try figure(.chinese, #"{ "2018": 31, "2019": 31, "2020": 31 }"#) == "31 > 20 亿元")
  }

  @Test("an answer is a word, and for whom an item is stands where it is not for the base")
  func answers() throws {
    let figures = try figures(file, .general2021)
    #expect(figures["15"] == "达到")
    #expect(figures["E3"] == "未触发")
    #expect(figures["3"] == "适用于：特色")
    #expect(figures["35"] == nil)
    let english = try self.figures(file, .general2021, .english)
    #expect(english["15"] == "met")
    #expect(english["E3"] == "not triggered")
    #expect(english["3"] == "for: 特色")
  }

  @Test(
    "whatever the scheme and the base, a figure is short and says its limit",
    arguments: Language.allCases)
  func everyScheme(language: Language) throws {
    for scheme in Catalogue.all.schemes {
      for (number, figure) in try figures(file, scheme, language) {
        #expect(!figure.isEmpty)
        #expect(figure.displayWidth <= 40, "\(scheme.id)/\(number): \(figure)")
        #expect(!figure.contains("\n"))
      }
    }
  }
}
