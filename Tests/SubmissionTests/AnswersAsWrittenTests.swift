import Criteria
import Rules
import Submission
import Testing

@Suite("Answers as people write them")
struct AnswersAsWrittenTests {
  // MARK: - Figures

  @Test(
    "an exact value is taken in whatever words",
    arguments: [
      ("industrialValueAddedGrowth", "同比增长8.4%", "8.4"),
      ("industrialValueAddedGrowth", "增长8.4%", "8.4"),
      ("industrialValueAddedGrowth", "+8.4%", "8.4"),
      ("industrialValueAddedGrowth", "下降4.99%", "-4.99"),
      ("governmentCentreReduction", "减少40%", "40"), ("governmentCentreReduction", "增加5%", "-5"),
      ("salesRevenue", "达1507亿元", "1507"), ("salesRevenue", "４１２．５亿元", "412.5"),
      ("salesRevenue", "326，800万元", "32.68"), ("salesRevenue", "412.5億元", "412.5"),
      ("salesRevenue", "¥41250万元", "4.125"), ("salesRevenue", "412.5（亿元）", "412.5"),
      ("salesRevenue", "三百五十亿元", "350"), ("salesRevenue", "三点五亿元", "3.5"),
      ("renewableShare", "占比8.2%", "8.2"), ("renewableShare", "七成", "70"),
      ("renewableShare", "七成五", "75"),
      ("renewableShare", "四分之一", "25"), ("renewableShare", "百分之七十", "70"),
      ("renewableShare", "一半", "50"),
      ("baseStationDensity", "每万人28个", "28"), ("investmentIntensity", "每亩320万元", "4800"),
      ("patentDensity", "每亿元0.53件", "0.53"), ("cloudLeaderRank", "第5位", "5"),
      ("cloudLeaderRank", "第五", "5"),
      ("disasterRecoveryLevel", "三级", "3"), ("starRating", "五星级", "5"), ("enterprises", "六家", "6"),
      ("enterprises", "一万二千家", "12000"), ("baseStations", "2600座", "2600"),
      ("enterprises", "512户", "512"),
      ("publicPlatforms", "12处", "12"), ("employees", "300名", "300"),
      ("inventionPatents", "30项", "30"),
      ("majorAccidents", "0次", "0"), ("standardRacks", "3000个标准机柜", "3000"),
      ("annualPUE", "PUE 1.08", "1.08"),
      ("annualPUE", "年均PUE为1.08", "1.08"), ("bandwidthPerRack", "每机架200兆", "200"),
      ("majorAccidents", "无", "0"), ("majorAccidents", "没有", "0"), ("enterprises", "零", "0"),
    ])
  func exact(_ key: String, _ text: String, _ value: String) throws {
    let unit = Catalogue.all.facts[try Reading.number(key)].unit
    let expected = unit.inBaseUnits(try ExactDecimal(parsing: value))
    #expect(try Reading.value(of: key, written: "\"\(text)\"") == expected)
    let table = CSVReading("键,填报值\n\(key),\"\(text)\"\n")
    #expect(table.problems == [])
    #expect(try table.value(key) == expected)
  }

  @Test(
    "what is no exact value is refused, with the reason",
    arguments: [
      ("salesRevenue", "约 3.5 亿", "approximate(\"约\")"),
      ("enterprises", "700多家", "approximate(\"多\")"),
      ("employees", "1.2万余人", "approximate(\"余\")"),
      ("salesRevenue", "近400亿元", "approximate(\"近\")"),
      ("salesRevenue", "突破400亿元", "approximate(\"突破\")"),
      ("salesRevenue", "400亿元左右", "approximate(\"左右\")"),
      ("salesRevenue", "412.5亿元（含税）", "remark(\"含税\")"), ("salesRevenue", "2020年底", "date"),
      ("salesRevenue", "2020-12-31", "date"), ("salesRevenue", "#REF!", "sheetError"),
      ("salesRevenue", "####", "sheetError"), ("salesRevenue", "无", "nothing"),
      ("renewableShare", "三分之一", "endless"), ("salesRevenue", "2.98E+06万元", "exponent"),
      ("enterprises", "1e2 家", "exponent"), ("salesRevenue", "1 000亿元", "spaced"),
      ("enterprises", "1 2", "spaced"), ("salesRevenue", "5 12 亿元", "spaced"),
      ("enterprises", "不少于 1 200 家", "spaced"),
      ("salesRevenue", "5亿元-3亿元", "reversed"), ("salesRevenue", "5至3亿元", "reversed"),
      ("annualPUE", "1.3~1.2", "reversed"),
      ("salesRevenue", "5亿元（2019 2020）", "remark(\"2019 2020\")"),
      ("salesRevenue", "约 5 000 亿元", "approximate(\"约\")"),
    ])
  func inexact(_ key: String, _ text: String, _ hint: String) {
    let problems = CSVReading("键,填报值\nbrands,是\n\(key),\"\(text)\"\n").problems
    #expect(problems == ["3:2 malformedFigure: \(text) for \(key), \(hint)"])
  }

  @Test("a number that a spreadsheet has shortened is refused in a text, and so is none as stored")
  func shortened() {
    #expect(
      CSVReading("键,单位,填报值\nsalesRevenue,万元,2.98E+06\n").problems
        == ["2:3 table: digits-lost 2.98E+06"])
    #expect(CSVReading("键,单位,填报值\nsalesRevenue,万元,2.98e6\n").problems == [])
  }

  @Test("signs for nothing given are blanks, with one warning for all")
  func blanks() throws {
    let reading = CSVReading(
      "键,填报值\nsalesRevenue,412.5\npartners,—\nenterprises,/\nbrands,暂无\nspecialRegion,N/A\nemployees,-\nplannedArea,不涉及\n"
    )
    #expect(
      reading.problems == [
        "3:2 warning blankSigns: — / 暂无 N/A, 6 in all"
      ])
    #expect(try reading.value("enterprises") == nil)
    #expect(try reading.value("brands") == nil)
  }

  // MARK: - Yes and no

  @Test(
    "nothing is the good answer where what is not to be is asked after",
    arguments: ["无", "没有", "未发生", "是", "达到", "符合"])
  func negative(_ word: String) throws {
    let reading = CSVReading("键,填报值\nnoInspectionProblems,\(word)\n")
    #expect(reading.problems == [])
    #expect(try reading.value("noInspectionProblems") == ExactDecimal(1))
  }

  @Test("an answer against the base is told in plain words", arguments: ["否", "有", "发生过"])
  func denial(_ word: String) throws {
    let reading = CSVReading("键,填报值\nnoInspectionProblems,\(word)\n")
    #expect(
      reading.problems == ["2:2 warning answerAgainstBase: noInspectionProblems \(word)"])
    #expect(try reading.value("noInspectionProblems") == .zero)
  }

  @Test("nothing is no in any other question")
  func positive() throws {
    let reading = CSVReading("键,填报值\nbrands,无\nlawCompliance,有\n")
    #expect(reading.problems == [])
    #expect(try reading.value("brands") == .zero)
    #expect(try reading.value("lawCompliance") == ExactDecimal(1))
  }

  @Test("every question in the negative says what no means")
  func opposites() {
    for fact in Catalogue.all.facts where fact.kind.isAttestation {
      let words = ["未发", "未批", "未出现", "无重大", "不存在", "没有问题", "不跨"]
      let isNegative = words.contains { fact.label.contains($0) }
      if isNegative { #expect(fact.opposite != nil, "\(fact.key)") }
    }
  }

  @Test("an answer under evidence is no file")
  func evidence() throws {
    let reading = CSVReading("键,填报值,佐证\nbrands,是,是\n")
    #expect(reading.problems == ["2:3 warning table: answer-in-evidence 是"])
  }

  @Test("three digits in the note behind one to three may be a number torn apart")
  func thousands() {
    #expect(
      CSVReading("键,单位,填报值,说明\nsalesRevenue,亿元,1,234\n").problems
        == ["2:4 warning table: value-in-note 1,234"])
    #expect(CSVReading("键,单位,填报值,说明\nsalesRevenue,亿元,1,另有 3 家\n").problems == [])
  }

  @Test("a blank name is told")
  func blankName() {
    #expect(
      Reading(#"{"base": {"name": "  "}, "figures": {"salesRevenue": 1}}"#).problems == [
        "warning blankName"
      ])
  }
}

@Suite("Figures that are hardly right, and why they are all the same")
struct DoubtTests {
  private func problems(_ figures: String, _ more: String = "") -> [String] {
    Reading(#"{"year": 2020, "figures": {\#(figures)}\#(more)}"#).problems
  }

  @Test(
    "absurd figures are told with the unit that was probably meant",
    arguments: [
      (
        #""researchSpending": 11600, "salesRevenue": 412.5"#,
        "outOfProportion: researchSpending to salesRevenue, researchSpending in 万元?"
      ),
      (
        #""salesRevenue": 412.5, "developedArea": 8.2"#,
        "outOfProportion: salesRevenue to developedArea, developedArea in 平方公里?"
      ),
      (#""specialFunds": 26000000"#, "implausible: 26000000 for specialFunds, 元?"),
      (#""electricityUse": 184000"#, "implausible: 184000 for electricityUse, 万千瓦时?"),
      (#""floorAreaRatio": 86"#, "implausible: 86 for floorAreaRatio"),
      (#""salesRevenue": 4125000"#, "implausible: 4125000 for salesRevenue, 万元?"),
      (#""salesRevenue": {"2019": 41.25, "2020": 412.5}"#, "suddenChange: salesRevenue in 2020"),
      (
        #""mainBusinessRevenue": 960, "salesRevenue": 100"#,
        "outOfProportion: mainBusinessRevenue to salesRevenue, mainBusinessRevenue in 万元?"
      ),
      (
        #""nationalResearchInstitutions": 200"#, "implausible: 200 for nationalResearchInstitutions"
      ),
      (#""numericalControlRate": 1"#, "looksLikeFraction: 1 for numericalControlRate"),
      (
        #""industrialValueAdded": {"2019": 140, "2020": 169}, "industrialValueAddedGrowth": {"2020": 5}"#,
        "growthDiffers: industrialValueAddedGrowth 5 in 2020, 20.714286 by industrialValueAdded"
      ),
    ])
  func absurd(_ figures: String, _ problem: String) throws {
    let text = #"{"year": 2020, "figures": {\#(figures)}}"#
    #expect(Reading(text).problems == ["warning \(problem)"])
    #expect(try Reading(text).submission.doubts == 1)
  }

  @Test("what changes as much as it may, and what is counted by the dozen, is not told")
  func usual() {
    #expect(problems(#""salesRevenue": {"2019": 100, "2020": 799}"#) == [])
    #expect(problems(#""enterprises": {"2019": 10, "2020": 100}"#) == [])
    #expect(
      problems(#""enterprises": {"2019": 20, "2020": 200}"#) == [
        "warning suddenChange: enterprises in 2020"
      ])
    #expect(problems(#""researchSpending": 1, "salesRevenue": 2"#) == [])
  }

  @Test("a remark justifies the warning that it names, and no other")
  func remarks() throws {
    let figures = #""researchSpending": 11600, "salesRevenue": {"2019": 41.25, "2020": 412.5}"#
    let remarks = #", "remarks": {"sudden-change@销售收入": "示例：合并统计"}"#
    let submission = try Reading(#"{"year": 2020, "figures": {\#(figures)}\#(remarks)}"#).submission
    #expect(submission.doubts == 1)
    #expect(submission.diagnostics.map(\.justification) == [nil, "示例：合并统计"])
    #expect(submission.remarks.flatMap { $0.names() } == ["sudden-change@salesRevenue"])
  }

  @Test("a remark that is about no warning is told")
  func unused() {
    let remarks = #", "remarks": {"implausible@salesRevenue": "x", "约数": "y"}"#
    #expect(
      problems(#""salesRevenue": 5"#, remarks) == [
        "warning remarkUnused: implausible@salesRevenue, noWarning",
        "warning remarkUnused: 约数, malformed",
      ])
    #expect(
      CSVReading("键,填报值,审核说明\nsalesRevenue,5,无误\n").problems
        == ["2:3 warning remarkUnused: salesRevenue, noWarning"])
  }

  @Test("a table has remarks in a column")
  func column() throws {
    let reading = CSVReading("键,填报值,审核说明\nsalesRevenue,4125000,示例：已核对\n")
    #expect(reading.problems == ["2:2 warning implausible: 4125000 for salesRevenue, 万元?"])
    #expect(try reading.submission.doubts == 0)
  }

  @Test("what a remark is about is written anew as it was")
  func wrongType() {
    #expect(
      problems(#""salesRevenue": 5"#, #", "remarks": {"implausible@salesRevenue": 3}"#)
        == ["wrongType: number for remark"])
    // A name that is none is told with it.
    #expect(
      problems(#""salesRevenue": 5"#, #", "remarks": {"约数": true, "// x": 1, "a@b": null}"#) == [
        "warning remarkUnused: 约数, malformed", "wrongType: boolean for remark",
      ])
  }
}
