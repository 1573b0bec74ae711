import Criteria
import Rules
import Submission
import Testing

@Suite("Lists name what is counted, and the counts follow from them")
struct ListTests {
  /// A submission of a few lists, with figures beside them.
  private static func json(_ lists: String, figures: String = "") -> String {
    #"{"year": 2021, "figures": {\#(figures)}, "lists": {\#(lists)}}"#
  }

  private static func text(_ value: WrittenValue) -> String {
    switch value {
    case .number(let text), .text(let text): text
    case .yes: "yes"
    case .no: "no"
    }
  }

  private static func value(_ key: String, of lists: String) throws -> ExactDecimal? {
    let reading = Reading(json(lists))
    #expect(reading.problems == [])
    return try reading.value(key)
  }

  // MARK: - What follows

  @Test("rows on the limit and above it are counted, those below it are not")
  func counts() throws {
    let suppliers = #"""
      "suppliers": [{"name": "甲", "revenue": 1000}, {"name": "乙", "revenue": 999.99},
        {"企业名称": "丙", "年收入": "0.1 亿元"}, {"name": "丁", "revenue": "1000.01 万元"}]
      """#
    #expect(try Self.value("industrialInternetSuppliers", of: suppliers) == ExactDecimal(3))
    let stars = #"""
      "星级上云企业": [{"name": "甲", "stars": 4}, {"name": "乙", "stars": 3}, {"name": "丙", "stars": "5 星"}]
      """#
    #expect(try Self.value("starCloudEnterprises", of: stars) == ExactDecimal(3))
    #expect(try Self.value("fourStarCloudEnterprises", of: stars) == ExactDecimal(2))
  }

  @Test("different texts of a column are counted once each, whatever their spaces")
  func distinct() throws {
    let projects = #"""
      "innovationProjectList": [{"name": "一", "enterprise": "甲公司"},
        {"name": "二", "enterprise": "甲 公司"}, {"name": "三", "enterprise": "乙公司"}]
      """#
    #expect(try Self.value("innovationTitleEnterprises", of: projects) == ExactDecimal(2))
  }

  @Test("choices, one or several, decide whether a row is counted")
  func choices() throws {
    let cloud = #"""
      "cloudEnterpriseList": [{"name": "甲", "services": ["IaaS", "SaaS"], "revenue": 1, "isAssessed": true},
        {"name": "乙", "services": "IaaS", "revenue": "9999 万元", "isAssessed": false},
        {"name": "丙", "services": "PaaS", "isAssessed": true}]
      """#
    let reading = Reading(Self.json(cloud))
    #expect(reading.problems == [])
    #expect(try reading.value("infrastructureServiceEnterprises") == ExactDecimal(1))
    #expect(try reading.value("platformServiceEnterprises") == ExactDecimal(1))
    #expect(try reading.value("softwareServiceEnterprises") == ExactDecimal(1))
    #expect(try reading.value("assessedCloudEnterprises") == ExactDecimal(2))
  }

  @Test(
    "the largest data centre gives the racks, the load and the PUE; power is converted to racks")
  func dataCentres() throws {
    let centres = #"""
      "dataCentres": [{"name": "一号", "standardRacks": 800, "annualPUE": 1.6},
        {"name": "二号", "designPower": "10 兆瓦", "loadPower": 4500, "annualPUE": 1.25},
        {"name": "三号", "standardRacks": 3999.9, "annualPUE": 1.4}]
      """#
    let reading = Reading(Self.json(centres))
    #expect(reading.problems == [])
    #expect(try reading.value("standardRacks") == ExactDecimal(4000))
    #expect(try reading.value("annualPUE") == ExactDecimal(parsing: "1.25"))
    #expect(try reading.value("loadPower") == ExactDecimal(4500))
    #expect(try reading.value("designPower") == ExactDecimal(10000))
    #expect(try reading.value("lowestAnnualPUE") == ExactDecimal(parsing: "1.25"))
    #expect(try reading.value("highestAnnualPUE") == ExactDecimal(parsing: "1.6"))
    #expect(try reading.value("dataCentreCount") == ExactDecimal(3))
  }

  @Test("of two data centres that are equally large, neither decides what they differ in")
  func equallyLarge() throws {
    let centres = #"""
      "dataCentres": [{"name": "一号", "standardRacks": 800, "annualPUE": 1.6, "designPUE": 1.3},
        {"name": "二号", "standardRacks": 800, "annualPUE": 1.25, "designPUE": 1.3}]
      """#
    #expect(try Self.value("standardRacks", of: centres) == ExactDecimal(800))
    #expect(try Self.value("annualPUE", of: centres) == nil)
    #expect(try Self.value("designPUE", of: centres) == ExactDecimal(parsing: "1.3"))
  }

  @Test("a table that is listed stands for the text, and each of its columns for its own")
  func texts() throws {
    let fields = #"""
      "applicationFieldList": [{"name": "交通", "enterprises": "甲、乙"},
        {"name": "医疗", "enterprises": "丙", "overview": "概要"}]
      """#
    let reading = Reading(Self.json(fields))
    #expect(reading.problems == ["warning list: open 交通 overview"])
    #expect(try reading.value("applicationFields") != nil)
    #expect(try reading.value("applicationEnterprises") != nil)
    #expect(try reading.value("applicationOverview") == nil)
  }

  // MARK: - None, and not yet

  @Test("an empty list counts none; null, and rows in which nothing is given, say nothing")
  func empty() throws {
    #expect(try Self.value("demonstrationTitles", of: #""titles": []"#) == .zero)
    for blank in ["null", #"[{"name": null, "awarded": null}, {}]"#] {
      let reading = Reading(Self.json(#""titles": \#(blank)"#))
      #expect(try reading.value("demonstrationTitles") == nil)
      #expect(try reading.submission.lists.isEmpty)
      #expect(reading.problems == ["warning nothingGiven"])
    }
  }

  @Test(
    "what is written in a list is kept as it is, also where it is in error",
    arguments: [
      (#"[ { "name": "甲", "revenue": "一些" } ]"#, [["name": "甲", "revenue": "一些"]]),
      (#"[ { "revenue": 1e40 }, { "name": "乙" } ]"#, [["revenue": "1e40"], ["name": "乙"]]),
      (#"[ { "name": "乙" }, { "product": "丙" } ]"#, [["name": "乙"], ["product": "丙"]]),
      (
        #"[ { "name": "甲" }, { "name": "甲", "revenue": -3 } ]"#,
        [["name": "甲"], ["name": "甲", "revenue": "-3"]]
      ),
    ])
  func kept(_ rows: String, as written: [[String: String]]) throws {
    let contents = Reading(Self.json(#""suppliers": \#(rows)"#)).contents
    let list = try #require(contents.submissions.first?.lists.first)
    #expect(contents.hasErrors)
    let cells = list.rowsAsWritten.map { $0.written }.map { row in
      Dictionary(
        uniqueKeysWithValues: zip(list.definition.columns, row).compactMap { column, values in
          values.first.map { (column.key, Self.text($0)) }
        })
    }
    #expect(cells == written)
  }

  @Test("a row that leaves open what follows is named, and nothing follows")
  func open() throws {
    let reading = Reading(
      Self.json(#""suppliers": [{"name": "甲", "revenue": 1200}, {"name": "乙", "revenue": null}]"#))
    #expect(reading.problems == ["warning list: open 乙 revenue"])
    #expect(try reading.value("industrialInternetSuppliers") == nil)
    // A condition that fails anyway leaves nothing open.
    let cloud = #""cloudEnterpriseList": [{"name": "甲", "services": "PaaS", "isAssessed": true}]"#
    #expect(try Self.value("infrastructureServiceEnterprises", of: cloud) == .zero)
  }

  // MARK: - Beside figures

  @Test(
    "a figure beside its list must agree with it",
    arguments: [
      (#""industrialInternetSuppliers": 1"#, true), (#""industrialInternetSuppliers": 2"#, false),
      (#""industrialInternetSuppliers": 0"#, false),
      (#""industrialInternetSuppliers": {"2021": 1, "2020": 7}"#, true),
      (#""industrialInternetSuppliers": {"2021": 7, "2022": 1}"#, true),
      (#""industrialInternetSuppliers": {"2021": 1, "2022": 7}"#, false),
    ])
  func besides(_ figure: String, agrees: Bool) {
    let reading = Reading(
      Self.json(
        #""suppliers": [{"name": "甲", "revenue": 1200}, {"name": "乙", "revenue": 3}]"#,
        figures: figure))
    #expect(
      reading.problems
        == (agrees ? [] : ["list: fact-at-odds industrialInternetSuppliers with suppliers"]))
  }

  @Test("what is written in error is no figure that is missing")
  func mistaken() {
    func problems(_ row: String, _ list: String = "suppliers") -> [String] {
      Reading(Self.json(#""\#(list)": [{"name": "甲", \#(row)}]"#)).problems
    }
    #expect(problems(#""revenue": "12oo 万元""#) == ["unknownUnit: oo 万元 for revenue"])
    #expect(
      problems(#""revenu": 1200"#) == ["list: unknown-column revenu in suppliers, like revenue"])
    #expect(problems(#""revenue": null"#) == ["warning list: open 甲 revenue"])
    // Racks follow from power, so that an error in the power is none of the racks.
    let centre = problems(#""annualPUE": 1.2, "designPower": -5"#, "dataCentres")
    #expect(centre.count == 1)
    #expect(!centre.contains { $0.contains("open") })
  }

  @Test("where a row is open, the figure may be whatever the row allows")
  func besidesOpen() {
    let list = #""suppliers": [{"name": "甲", "revenue": 1200}, {"name": "乙"}]"#
    for (figure, agrees) in [(0, false), (1, true), (2, true), (3, false)] {
      let reading = Reading(
        Self.json(list, figures: #""industrialInternetSuppliers": \#(figure)"#))
      #expect(reading.contents.hasErrors != agrees, "\(figure)")
    }
  }

  @Test(
    "a PUE beside data centres may be that of the base, and lies between the lowest and the highest"
  )
  func meanPUE() {
    let list = #"""
      "dataCentres": [{"name": "一号", "standardRacks": 800, "annualPUE": 1.6},
        {"name": "二号", "standardRacks": 900, "annualPUE": 1.2}]
      """#
    for (figure, agrees) in [
      ("1.2", true), ("1.4", true), ("1.6", true), ("1.19", true), ("1.1", false), ("1.7", false),
    ] {
      let reading = Reading(Self.json(list, figures: #""annualPUE": \#(figure)"#))
      // 1.19 is within half of its last digit of no bound.
      #expect(reading.contents.hasErrors == (!agrees || figure == "1.19"), "\(figure)")
    }
  }

  @Test("the error at a figure names its place and that of the list")
  func places() throws {
    let text = #"""
      {"figures": {"demonstrationTitles": 3},
       "lists": {"titles": [{"name": "甲"}]}}
      """#
    let reading = Reading(text)
    let diagnostic = try #require(reading.contents.allDiagnostics.first)
    #expect(reading.contents.allDiagnostics.count == 1)
    #expect(diagnostic.place.bytes.lowerBound == 36)
    guard case .list(let fault) = diagnostic.problem else {
      Issue.record("\(diagnostic.problem)")
      return
    }
    #expect(fault.relatedPlaces.map(\.bytes.lowerBound) == [51])
    let words = diagnostic.problem.words(.chinese, isInTable: false) { place in
      PlaceIndex(reading.source).position(of: place)
    }
    #expect(
      words
        == "国家级/省级示范基地等资质数填的是 3 项，但由名单“国家/省级相关试点示范区资质”（名单在第 2 行第 12 列）得 1 项；请改正其中之一，或只填名单"
    )
  }

  @Test("what follows from a list is where the list is, and its rows are known by their places")
  func listed() throws {
    let text = Self.json(#""titles": [{"name": "甲"}, {"name": "乙"}]"#)
    let submission = try Reading(text).submission
    let number = try Reading.number("demonstrationTitles")
    let place = try #require(submission.place(ofFact: number, yearsBack: 0))
    #expect(place == submission.lists[0].place)
    let listed = try #require(submission.listed.first { $0.fact == number })
    #expect(listed.rows == [0, 1])
    #expect(submission.lists[0].rows.map(\.name) == ["甲", "乙"])
    let bytes = Array(text.utf8)
    #expect(submission.lists[0].rows.map { bytes[$0.place.bytes.lowerBound] } == [123, 123])
  }

  // MARK: - What is wrong

  @Test(
    "what is wrong with a list is said at its place",
    arguments: [
      MarkedFile(#"{"lists": {«"supplers"»: []}}"#, "list: unknown supplers, like suppliers"),
      MarkedFile(#"{"lists": «[]»}"#, "wrongType: array for lists"),
      MarkedFile(#"{"lists": {"titles": «{}»}}"#, "wrongType: object for list titles"),
      MarkedFile(#"{"lists": {"titles": [«3»]}}"#, "wrongType: number for row of titles"),
      MarkedFile(
        #"{"lists": {"titles": [{"name": «3»}]}}"#, "wrongType: number for column name"),
      MarkedFile(
        #"{"lists": {"titles": [{"name": "甲", «"award"»: "2020"}]}}"#,
        "list: unknown-column award in titles, like awarded"),
      MarkedFile(
        #"{"lists": {"titles": [{"name": "甲", «"荣誉名称"»: "乙"}]}}"#,
        "duplicateKey: 荣誉名称 after 23"),
      MarkedFile(
        #"{"lists": {"titles": [«{"awarded": "2020"}»]}}"#, "list: name-missing in titles"),
      MarkedFile(
        #"{"lists": {"titles": [{"name": "甲 一"}, {"name": «"甲一"»}]}}"#,
        "list: name-twice 甲一 after 31"),
      MarkedFile(
        #"{"lists": {"titles": [{"name": "甲"}], «"国家/省级相关试点示范区资质"»: []}}"#,
        "list: twice titles after 11"),
      MarkedFile(
        #"{"lists": {"suppliers": [{"name": "甲", "revenue": «"3 公顷"»}]}}"#,
        "unitOfAnotherKind: 公顷 for revenue"),
      MarkedFile(
        #"{"lists": {"suppliers": [{"name": "甲", "revenue": «-1»}]}}"#,
        "outOfBounds: -1 for revenue"),
      MarkedFile(
        #"{"lists": {"starCloudEnterpriseList": [{"name": "甲", "stars": «6»}]}}"#,
        "outOfBounds: 6 for stars"),
      MarkedFile(
        #"{"lists": {"leadingProductList": [{"name": "甲", "technologyLevel": «"国际领先"»}]}}"#,
        "unknownTraitValue: 国际领先 for technologyLevel, like 国内领先"),
      MarkedFile(
        #"{"lists": {"innovationEnterpriseList": [{"name": "甲", "revenue": 5, "innovationRevenue": «6»}]}}"#,
        "partExceedsWhole: innovationRevenue over revenue at 67"),
      MarkedFile(
        #"{"lists": {"applicationFieldList": [{"name": "甲", "overview": "乙", "enterprises": «"一、二,三，四"»}]}}"#,
        "list: too-many-names 4 over 3 in enterprises"),
      MarkedFile(
        #"{"lists": {«"dataCentres"»: [«{"name": "甲", "designPower": 1000, "standardRacks": «401»}»]}}"#,
        "rateAtOdds: standardRacks 401 not 400", "warning list: open 甲 annualPUE",
        "rateAtOdds: standardRacks 401 not 400"),
    ])
  func problems(_ file: MarkedFile) {
    file.check()
  }

  @Test("a list keeps so many rows, and says that there are more")
  func bounded() throws {
    let rows = (0..<NamedList.maximumRows + 20).map { #"{"name":"\#($0)"}"# }
      .joined(separator: ",")
    let reading = Reading(Self.json(#""titles": [\#(rows)]"#))
    #expect(reading.problems == ["list: too-many-rows titles"])
    #expect(try reading.submission.lists[0].rows.count == NamedList.maximumRows)
  }

  @Test("comments in lists and rows are passed over")
  func comments() throws {
    let list = #""//x": 1, "titles": [{"// y": [], "name": "甲"}]"#
    #expect(try Self.value("demonstrationTitles", of: list) == ExactDecimal(1))
  }

  @Test("the next submission of a file begins without the lists of the one before")
  func several() throws {
    let reading = Reading(
      "[" + Self.json(#""titles": [{"name": "甲"}]"#) + ","
        + #"{"year": 2021, "figures": {"partners": 3}}]"#)
    #expect(reading.problems == [])
    #expect(reading.contents.submissions[1].lists.isEmpty)
    let number = try Reading.number("demonstrationTitles")
    #expect(reading.contents.submissions[1].row[number, yearsBack: 0] == nil)
  }
}
