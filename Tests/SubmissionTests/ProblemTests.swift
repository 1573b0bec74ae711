import Criteria
import Rules
import Submission
import Testing

@Suite("Every problem is found at its place")
struct ProblemTests {
  @Test("the problem is the marked one and no other", arguments: cases)
  func problem(_ file: MarkedFile) {
    file.check()
  }

  @Test("every problem of the reader is among the cases")
  func completeness() {
    let found = Self.cases.flatMap { Reading($0.plain).contents.allDiagnostics }
    var produced = Set(found.map(\.problem.caseName))
    // These need more than a marked text, and have tests of their own.
    produced.formUnion(["tooLarge", "invalidUTF8", "furtherProblems", "textTooLong"])
    // These are the command's: they depend on the schemes that are asked for.
    produced.formUnion(["noScheme", "answerAtOdds", "evidence", "evidenceNotGiven"])
    #expect(produced == Self.names)
  }

  @Test("what is probably a slip is a warning and everything else an error")
  func severity() {
    let warnings: Set = [
      "looksLikeFraction", "implausible", "yearNotUsed", "nothingGiven", "partOutsideWhole",
      "severalCities", "cityTakenAs",
    ]
    for diagnostic in Self.cases.flatMap({ Reading($0.plain).contents.allDiagnostics }) {
      let expected: Severity = warnings.contains(diagnostic.problem.caseName) ? .warning : .error
      #expect(diagnostic.severity == expected)
    }
  }

  @Test("a text may fill its cell and no more")
  func textTooLong() throws {
    for fact in Catalogue.all.facts {
      guard let limit = fact.textLimit else { continue }
      // White space does not count.
      let text = " " + String(repeating: "中 ", count: limit)
      #expect(Reading(#"{"texts": {"\#(fact.key)": "\#(text)"}}"#).problems == [])
      let problems = Reading(#"{"texts": {"\#(fact.label)": "\#(text)文"}}"#).problems
      #expect(problems == ["textTooLong: \(limit + 1) for \(fact.key)"])
    }
  }

  @Test("a text that stands for the rows of a table has its limit in each line")
  func textOfLines() {
    let row = String(repeating: "中", count: 200)
    for separator in [#"\n"#, #"\r\n"#, #"\n\n"#] {
      let lines = [row, row, row].joined(separator: separator)
      #expect(Reading(#"{"texts": {"applicationOverview": "\#(lines)"}}"#).problems == [])
      #expect(
        Reading(#"{"texts": {"applicationOverview": "\#(lines)文\#(separator)中"}}"#).problems
          == ["textTooLong: 201 for applicationOverview"])
      // Another text is one cell, however many lines it has.
      let cell = [row, row, row].joined(separator: separator)
      #expect(
        Reading(#"{"texts": {"demonstrationRole": "\#(cell)"}}"#).problems
          == ["textTooLong: 600 for demonstrationRole"])
    }
    #expect(Catalogue.all.facts.filter(\.isOfLines).map(\.key) == ["applicationOverview"])
  }

  @Test("only the cells that the form limits have a limit of words")
  func limitsOfTexts() {
    let limits = Dictionary(
      grouping: Catalogue.all.facts.filter { $0.kind.isText && $0.textLimit != 500 }
    ) { $0.textLimit }
    #expect(limits[1000]?.map(\.key) == ["baseOverview"])
    #expect(limits[600]?.map(\.key) == ["fundingGuarantee"])
    #expect(limits[200]?.map(\.key) == ["applicationOverview"])
    let annexes = Catalogue.all.facts.filter {
      $0.kind.isText && $0.returnRow?.hasPrefix("附表") == true && $0.textLimit == 500
    }
    #expect(annexes.isEmpty)
    let long = String(repeating: "中", count: 5000)
    #expect(Reading(#"{"texts": {"transferMechanism": "\#(long)"}}"#).problems == [])
  }

  @Test("what has no width does not count")
  func charactersWithoutWidth() {
    let text = String(repeating: "中\u{200B}\u{FEFF}\u{2060}", count: 200)
    #expect(
      Reading(#"{"texts": {"applicationOverview": "\#(text)\#("\u{FEFF}")"}}"#).problems == [])
    #expect(
      Reading(#"{"texts": {"applicationOverview": "\#(text)文"}}"#).problems
        == ["textTooLong: 201 for applicationOverview"])
  }

  @Test("a file over the size limit is refused before it is looked at")
  func tooLarge() {
    let size = SubmissionReader.maximumSize + 1
    // The memory is never touched, so it costs nothing.
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { _, count in count = size }
    let expected = LocatedProblem("tooLarge: limit 1073741824", 0..<0)
    #expect(Reading(bytes: bytes).located == [expected])
  }

  @Test("a column counts the characters before the place, be they Chinese or emoji")
  func columns() {
    let text = """
      {
        "base": { "name": "青砾🚀示例园（虚构）", "省份": "贵州省", "系列": "龙头" },
        "figures": { "销售收入": "四百余亿", "研发投入": "9.8 亿美元" }
      }
      """
    let reading = Reading(text)
    let ranges = reading.contents.allDiagnostics.map(\.place.bytes)
    #expect(
      reading.source.places(ranges.map(\.lowerBound)) == [[2, 54], [3, 24], [3, 40]])
    #expect(
      reading.source.places(ranges.map(\.upperBound)) == [[2, 58], [3, 30], [3, 49]])
    #expect(
      ranges.map { reading.source.text($0) } == [#""龙头""#, #""四百余亿""#, #""9.8 亿美元""#])
  }

  /// Every case of `Problem`.
  static let names: Set = [
    "syntax", "empty", "tooLarge", "invalidUTF8", "trailingContent", "wrongType", "unknownKey",
    "duplicateKey", "sameFactTwice", "formerName", "misplaced",
    "metNotGiven", "noScheme", "answerAtOdds", "contradictsCity",
    "cityOfAnotherProvince", "cityTakenAs", "yearAfterLast", "unknownScheme",
    "unknownTraitValue", "invalidYear", "yearNotStated",
    "malformedFigure", "unknownUnit", "unitOfAnotherKind", "tooManyDigits",
    "tooLargeNumber", "notWhole", "outOfBounds", "partExceedsWhole", "rateAtOdds", "growthAtOdds",
    "textTooLong", "evidence", "evidenceNotGiven",
    "partOutsideWhole", "severalCities",
    "zeroDenominator", "looksLikeFraction", "implausible", "yearNotUsed", "nothingGiven",
    "furtherProblems",
  ]

  static let cases: [MarkedFile] = files + places + keys + types + figures + relations

  private static let files: [MarkedFile] = [
    MarkedFile(#"{"year": 2020«]»"#, "syntax: expected commaOrClosingBrace"),
    MarkedFile("«»", "empty"),
    MarkedFile("«» \r\n\t", "empty"),
    MarkedFile("«»\u{FEFF}", "empty"),
    MarkedFile("«»\u{FEFF} \n", "empty"),
    MarkedFile("«[]»", "empty"),
    MarkedFile("«{}»", "warning nothingGiven"),
    MarkedFile("\u{FEFF}«{}»", "warning nothingGiven"),
    MarkedFile(#" «{"year": 2020, "figures": {}, "attestations": {}}» "#, "warning nothingGiven"),
    MarkedFile(
      #"{"figures": {"enterprises": 1}}«x»"#, "trailingContent"),
    MarkedFile(#"{"figures": {"enterprises": 1}} «{»}"#, "trailingContent"),
    MarkedFile(#"{"figures": {"enterprises": 1}}«}»"#, "trailingContent"),
    MarkedFile(#"[{"figures": {"enterprises": 1}}]«,»"#, "trailingContent"),
    MarkedFile(#"{"figures": {"enterprises": 1}}«#» 注"#, "trailingContent"),
    MarkedFile("{\"figures\": {\"enterprises\": 1}}«\u{0}»", "trailingContent"),
    MarkedFile(
      #"{"figures": {"enterprises": «-1»}} «{»"#, "outOfBounds: -1 for enterprises",
      "trailingContent"),
    MarkedFile("«null»", "wrongType: null for submission"),
    MarkedFile("«12»", "wrongType: number for submission"),
    MarkedFile(#" «"base"» "#, "wrongType: string for submission"),
    MarkedFile("«true»", "wrongType: boolean for submission"),
    MarkedFile("[«[{}]»]", "wrongType: array for entry of the array"),
    MarkedFile(
      #"[«1», {"figures": {"enterprises": 1}}, «null»]"#,
      "wrongType: number for entry of the array",
      "wrongType: null for entry of the array"),
    // What stands on the lines behind is read.
    MarkedFile(
      "{\"figures\": {\"partners\": 1}}«{»\"figures\": {\"partners\": -1}}\n"
        + "{\"figures\": {\"partners\": «-2»}}\n«}»{\n{\"figures\": {\"partners\": «-3»}}",
      "trailingContent", "outOfBounds: -2 for partners", "trailingContent",
      "outOfBounds: -3 for partners"),
  ]

  private static let places: [MarkedFile] = [
    MarkedFile(
      #"{"scheme": «"2021-generl"», "figures": {"enterprises": 1}}"#,
      "unknownScheme: 2021-generl, like 2021-general"),
    MarkedFile(#"{"scheme": «"全国第一"»}"#, "unknownScheme: 全国第一"),
    MarkedFile(#"{"方案": «""»}"#, "unknownScheme: "),
    MarkedFile(
      #"{"scheme": ["2021-general", «"clod"», «1»]}"#, "unknownScheme: clod, like cloud",
      "wrongType: number for schemeOfArray"),
    MarkedFile(
      #"{"base": {"series": «"优式"»}}"#, "unknownTraitValue: 优式 for series, like 优势"),
    MarkedFile(
      #"{"base": {"province": "湖北省", "city": «"长沙市"»}, "figures": {"enterprises": 1}}"#,
      "cityOfAnotherProvince: 长沙市 not in 湖北省"),
    MarkedFile(
      #"{"base": {"city": «"青岛市西海岸新区"»}, "figures": {"enterprises": 1}}"#,
      "warning cityTakenAs: 青岛市西海岸新区 as 青岛市"),
    MarkedFile(#"{"base": {"领域": «"农业农村"»}}"#, "unknownTraitValue: 农业农村 for field"),
    MarkedFile(
      #"{"base": {"field": ["大数据", «"云计祘"»]}}"#,
      "unknownTraitValue: 云计祘 for field, like 云计算"),
    MarkedFile(#"{"year": «1948», "figures": {"enterprises": 1}}"#, "invalidYear: 1948"),
    MarkedFile(#"{"year": «2101»}"#, "invalidYear: 2101"),
    MarkedFile(#"{"year": «2020.5»}"#, "invalidYear: 2020.5"),
    MarkedFile(#"{"year": «-2020»}"#, "invalidYear: -2020"),
    MarkedFile(#"{"year": «1e99999»}"#, "invalidYear: 1e99999"),
    MarkedFile(
      #"{"year": 2020, "figures": {"enterprises": {«"去年"»: 1, "2020": 2}}}"#, "invalidYear: 去年"),
    MarkedFile(
      #"{"year": 2020, "figures": {"enterprises": {«"2020年"»: 1}}}"#, "invalidYear: 2020年"),
    MarkedFile(
      #"{"year": 2020, "figures": {"enterprises": {«" 2020"»: 1, «""»: 2, «"20"»: 3}}}"#,
      "invalidYear:  2020", "invalidYear: ", "invalidYear: 20"),
    MarkedFile(
      #"{"year": 2020, "figures": {"enterprises": {«"2.02e3"»: 1, «"1948"»: 2, «"2101"»: 3}}}"#,
      "invalidYear: 2.02e3", "invalidYear: 1948", "invalidYear: 2101"),
    MarkedFile(
      #"{"figures": {"enterprises": {«"2019"»: 1, "2020": 2}, "partners": {"2020": 3}}}"#,
      "yearNotStated: enterprises"),
    MarkedFile(
      #"{"year": null, "figures": {"enterprises": {«"2019"»: 1}}}"#, "yearNotStated: enterprises"),
    MarkedFile(
      #"{"year": «"2020"», "figures": {"enterprises": {"2019": 1}}}"#,
      "wrongType: string for year"),
    MarkedFile(
      #"{"year": 2020, "figures": {"enterprises": {"2018": 1, «"2004"»: 2, «"2021"»: 3}}}"#,
      "warning yearNotUsed: 2004 beside 2005...2020", "yearAfterLast: 2021 after 2020"),
    // The year of the application counts for events, and for what is asked for at that time.
    MarkedFile(
      #"{"year": 2020, "figures": {"majorAccidents": {"2020": 0, "2021": 1, «"2022"»: 0}}}"#,
      "yearAfterLast: 2022 after 2020"),
    MarkedFile(
      #"{"year": 2023, "figures": {"baseStationDensity": {"2024": 31}, "population": {"2024": 9}}}"#
    ),
    MarkedFile(
      #"{"year": 2023, "figures": {"largerAccidents": {«"2024"»: 1}}}"#,
      "yearAfterLast: 2024 after 2023"),
    MarkedFile(
      #"{"base": {"city": "徐州市", "jiangsuRegion": «"苏南"»}, "figures": {"partners": 1}}"#,
      "contradictsCity: jiangsuRegion"),
    MarkedFile(
      #"{"base": {"city": ["甲市", "乙市"], "jointApplication": «false»}, "figures": {"partners": 1}}"#,
      "contradictsCity: jointApplication"),
    MarkedFile(
      #"{"base": {"jointApplication": «true», "city": "甲市"}, "figures": {"partners": 1}}"#,
      "contradictsCity: jointApplication"),
    MarkedFile(
      #"{"base": {"city": ["甲市", "乙市"], "jointApplication": true}, "figures": {"partners": 1}}"#),
    MarkedFile(
      #"{"base": {"city": ["甲市", "甲市"], "jointApplication": false}, "figures": {"partners": 1}}"#),
  ]

  private static let keys: [MarkedFile] = [
    MarkedFile(
      #"{"figures": {«"salesRevenu"»: 1}}"#,
      "unknownKey: salesRevenu in figures, fact salesRevenue, like salesRevenue"),
    MarkedFile(
      #"{"figures": {«"销售收人"»: 1}}"#, "unknownKey: 销售收人 in figures, fact salesRevenue, like 销售收入"),
    MarkedFile(#"{"figures": {«""»: 1}}"#, "unknownKey:  in figures"),
    MarkedFile(#"{"figures": {«"ABCDEFGHIJ"»: {"x": [1]}}}"#, "unknownKey: ABCDEFGHIJ in figures"),
    MarkedFile(
      #"{"attestations": {«"brand"»: true}}"#,
      "unknownKey: brand in attestations, fact brands, like brands"),
    MarkedFile(
      #"{"attestations": {"brands": {"met": true, «"notes"»: "…"}}}"#,
      "unknownKey: notes in brands, like note"),
    MarkedFile(
      #"{"attestations": {"brands": {"met": true, «"remark"»: null}}}"#,
      "unknownKey: remark in brands"),
    MarkedFile(#"{"base": {«"nmae"»: "园"}}"#, "unknownKey: nmae in base, like name"),
    MarkedFile(#"{"base": {«"系例"»: "优势"}}"#, "unknownKey: 系例 in base, like 系列"),
    MarkedFile(#"{«"figure"»: {}}"#, "unknownKey: figure in submission, like figures"),
    MarkedFile(
      #"{«"salesRevenue"»: 412.5}"#, "unknownKey: salesRevenue in submission, fact salesRevenue"),
    MarkedFile(#"{«"品牌"»: true}"#, "unknownKey: 品牌 in submission"),
    MarkedFile(
      #"{"scores": {«"policyScor"»: 12}}"#,
      "unknownKey: policyScor in scores, fact policyScore, like policyScore"),
    MarkedFile(#"{«"发展政策"»: 17}"#, "unknownKey: 发展政策 in submission, fact policyScore"),
    MarkedFile(#"{"scores": {«"ABCDEFGHIJ"»: 12}}"#, "unknownKey: ABCDEFGHIJ in scores"),
    MarkedFile(#"{«""»: 1}"#, "unknownKey:  in submission"),

    MarkedFile(#"{"year": 2020, «"year"»: 2019}"#, "duplicateKey: year after 1"),
    MarkedFile(#"{"year": 2020, «"年度"»: 2020}"#, "duplicateKey: 年度 after 1"),
    MarkedFile(#"{"year": 2020, «"y\u0065ar"»: 2020}"#, "duplicateKey: year after 1"),
    MarkedFile(#"{"figures": {}, «"figures"»: {}}"#, "duplicateKey: figures after 1"),
    MarkedFile(#"{"base": {"city": "a", «"地市"»: "b"}}"#, "duplicateKey: 地市 after 10"),
    MarkedFile(
      #"{"base": {"series": "优势", «"series"»: "特色"}}"#, "duplicateKey: series after 10"),
    MarkedFile(
      #"{"figures": {"enterprises": 1, «"enterprises"»: 1}}"#, "duplicateKey: enterprises after 13"),
    MarkedFile(
      #"{"figures": {"enterprises": 1, «"\u0065nterprises"»: 1}}"#,
      "duplicateKey: enterprises after 13"),
    MarkedFile(
      #"{"figures": {"enterprises": null, «"enterprises"»: 1, «"enterprises"»: 2}}"#,
      "duplicateKey: enterprises after 13", "duplicateKey: enterprises after 13"),
    MarkedFile(
      #"{"year": 2020, "figures": {"enterprises": {"2020": null, «"2020"»: 2}}}"#,
      "duplicateKey: 2020 after 43"),
    MarkedFile(
      #"{"year": 2020, "figures": {"partners": {"2020": 1, «"2020"»: 2, «"2020"»: 3}}}"#,
      "duplicateKey: 2020 after 40", "duplicateKey: 2020 after 40"),
    MarkedFile(
      #"{"attestations": {"brands": true, «"brands"»: false}}"#, "duplicateKey: brands after 18"),
    MarkedFile(
      #"{"attestations": {"brands": {"met": true, «"达到"»: true}}}"#, "duplicateKey: 达到 after 29"),
    MarkedFile(
      #"{"figures": {"researchSpending": 8.4, «"研发投入"»: 8.4}}"#,
      "sameFactTwice: researchSpending as researchSpending and 研发投入 after 13"),
    MarkedFile(
      #"{"scores": {"发展政策": 8.4, «"policyScore"»: 8.4}}"#,
      "sameFactTwice: policyScore as 发展政策 and policyScore after 12"),
    MarkedFile(
      #"{"scores": {"policyScore": 8.4, «"policyScore"»: 9}}"#, "duplicateKey: policyScore after 12"
    ),
    MarkedFile(
      #"{"figures": {"研发投入": 8.4, "enterprises": 3, «"researchSpending"»: 8.4}}"#,
      "sameFactTwice: researchSpending as 研发投入 and researchSpending after 13"),

    MarkedFile(
      #"{"figures": {«"设计标准机架数"»: 3200}}"#, "formerName: 设计标准机架数, now standardRacks"),
    MarkedFile(
      #"{"figures": {«"brands"»: {"met": true}}}"#, "misplaced: brands"),
    MarkedFile(
      #"{"scores": {«"enterprises"»: 12, «"brands"»: true}}"#, "misplaced: enterprises",
      "misplaced: brands"),
    MarkedFile(#"{"figures": {«"policyScore"»: 12}}"#, "misplaced: policyScore"),
    MarkedFile(#"{"attestations": {«"发展政策"»: true}}"#, "misplaced: policyScore"),
    MarkedFile(#"{"figures": {«"知名品牌与区域品牌建设"»: true}}"#, "misplaced: brands"),
    MarkedFile(#"{"attestations": {«"enterprises"»: 12}}"#, "misplaced: enterprises"),
    MarkedFile(
      #"{"attestations": {«"全部企业数量"»: {"2020": 1}}}"#, "misplaced: enterprises"),
    MarkedFile(#"{"attestations": {«"brands"»: {}}}"#, "metNotGiven: brands"),
    MarkedFile(#"{"attestations": {«"brands"»: {"note": "…"}}}"#, "metNotGiven: brands"),
  ]

  private static let types: [MarkedFile] = [
    MarkedFile(#"{"scheme": «2021»}"#, "wrongType: number for scheme"),
    MarkedFile(#"{"scheme": «{"id": "2021-general"}»}"#, "wrongType: object for scheme"),
    MarkedFile(#"{"scheme": [«null»]}"#, "wrongType: null for schemeOfArray"),
    MarkedFile(#"{"base": «"青砾"»}"#, "wrongType: string for base"),
    MarkedFile(#"{"base": «null»}"#, "wrongType: null for base"),
    MarkedFile(#"{"base": {"name": «["a"]»}}"#, "wrongType: array for baseText"),
    MarkedFile(
      #"{"base": {"city": ["a", «["b"]», «null»]}}"#,
      "wrongType: array for baseText", "wrongType: null for baseText"),
    MarkedFile(#"{"base": {"province": «false»}}"#, "wrongType: boolean for province"),
    MarkedFile(#"{"base": {"series": «true»}}"#, "wrongType: boolean for series"),
    MarkedFile(#"{"base": {"series": «["优势"]»}}"#, "wrongType: array for series"),
    MarkedFile(#"{"base": {"field": «1»}}"#, "wrongType: number for field"),
    MarkedFile(#"{"base": {"field": ["大数据", «null»]}}"#, "wrongType: null for one of field"),
    MarkedFile(#"{"base": {"specialRegion": «"是"»}}"#, "wrongType: string for specialRegion"),
    MarkedFile(#"{"base": {"specialRegion": «1»}}"#, "wrongType: number for specialRegion"),
    MarkedFile(#"{"year": «true»}"#, "wrongType: boolean for year"),
    MarkedFile(#"{"year": «[2020]»}"#, "wrongType: array for year"),
    MarkedFile(#"{"figures": «[1, {"a": "]"}]»}"#, "wrongType: array for figures"),
    MarkedFile(#"{"texts": «"…"»}"#, "wrongType: string for texts"),
    MarkedFile(#"{"texts": {«"enterprises"»: "…"}}"#, "misplaced: enterprises"),
    MarkedFile(#"{"texts": {«"ABCDEFGHIJ"»: "…"}}"#, "unknownKey: ABCDEFGHIJ in texts"),
    MarkedFile(
      #"{"year": 2020, "figures": {"partners": {"growth": «12»}}}"#,
      "wrongType: number for partners"),
    MarkedFile(
      #"{"year": 2020, "figures": {"partners": {"同比": {"2020": «"若干"», «"今年"»: 3}}}}"#,
      "wrongType: string for partners", "invalidYear: 今年"),
    MarkedFile(#"{"scores": «[17.5]»}"#, "wrongType: array for scores"),
    MarkedFile(#"{"scores": {"policyScore": «true»}}"#, "wrongType: boolean for policyScore"),
    MarkedFile(
      #"{"year": 2020, "scores": {"policyScore": «{"2020": 17}»}}"#,
      "wrongType: object for policyScore"),
    MarkedFile(#"{"attestations": «"无"»}"#, "wrongType: string for attestations"),
    MarkedFile(#"{"figures": {"enterprises": «true»}}"#, "wrongType: boolean for enterprises"),
    MarkedFile(#"{"figures": {"enterprises": «[12]»}}"#, "wrongType: array for enterprises"),
    MarkedFile(
      #"{"year": 2020, "figures": {"enterprises": {"2020": «{"a": 1}»}}}"#,
      "wrongType: object for enterprises"),
    MarkedFile(
      #"{"year": 2020, "figures": {"enterprises": {"2020": «false»}}}"#,
      "wrongType: boolean for enterprises"),
    MarkedFile(#"{"attestations": {"brands": «1»}}"#, "wrongType: number for brands"),
    MarkedFile(#"{"attestations": {"brands": «"是"»}}"#, "wrongType: string for brands"),
    MarkedFile(#"{"attestations": {"brands": «[]»}}"#, "wrongType: array for brands"),
    MarkedFile(#"{"attestations": {"brands": {"met": «"是"»}}}"#, "wrongType: string for met"),
    MarkedFile(
      #"{"attestations": {"brands": {"met": true, "note": «["…"]»}}}"#, "wrongType: array for note"),
    MarkedFile(
      #"{"attestations": {"brands": {"met": true, "evidence": «"a.pdf"»}}}"#,
      "wrongType: string for evidence"),
    MarkedFile(
      #"{"attestations": {"brands": {"met": true, "evidence": ["a.pdf", «1», «null»]}}}"#,
      "wrongType: number for evidenceOfArray", "wrongType: null for evidenceOfArray"),
  ]

  private static let figures: [MarkedFile] = [
    MarkedFile(
      #"{"figures": {"salesRevenue": «"若干亿元"»}}"#, "malformedFigure: 若干亿元 for salesRevenue"),
    MarkedFile(#"{"figures": {"salesRevenue": «""»}}"#, "malformedFigure:  for salesRevenue"),
    MarkedFile(
      #"{"figures": {"salesRevenue": «"9.8 亿日元"»}}"#, "unknownUnit: 亿日元 for salesRevenue"),
    MarkedFile(
      #"{"figures": {"developedArea": «"12 亿元"»}}"#, "unitOfAnotherKind: 亿元 for developedArea"),
    MarkedFile(
      #"{"figures": {"salesRevenue": «0.1234567890123456789»}}"#,
      "tooManyDigits: 0.1234567890123456789 for salesRevenue"),
    MarkedFile(
      #"{"figures": {"salesRevenue": «1e18»}}"#, "tooLargeNumber: 1e18 for salesRevenue"),
    MarkedFile(
      #"{"figures": {"salesRevenue": «"1000000000000000000 元"»}}"#,
      "tooLargeNumber: 1000000000000000000 元 for salesRevenue"),
    MarkedFile(
      #"{"figures": {"salesRevenue": «"0.00000000001 元"»}}"#,
      "tooManyDigits: \"0.00000000001 元\" for salesRevenue"),
    MarkedFile(#"{"figures": {"partners": «2.5»}}"#, "notWhole: 2.5 for partners"),
    MarkedFile(#"{"figures": {"partners": «"2.5 个"»}}"#, "notWhole: \"2.5 个\" for partners"),
    MarkedFile(#"{"figures": {"cloudLeaderRank": «1.5»}}"#, "notWhole: 1.5 for cloudLeaderRank"),
    MarkedFile(#"{"figures": {"partners": «-1»}}"#, "outOfBounds: -1 for partners"),
    MarkedFile(
      #"{"figures": {"salesRevenue": «"-1 万元"»}}"#, "outOfBounds: \"-1 万元\" for salesRevenue"),
    MarkedFile(#"{"figures": {"starRating": «6»}}"#, "outOfBounds: 6 for starRating"),
    MarkedFile(#"{"figures": {"starRating": «0»}}"#, "outOfBounds: 0 for starRating"),
    MarkedFile(#"{"scores": {"policyScore": «20.1»}}"#, "outOfBounds: 20.1 for policyScore"),
    MarkedFile(#"{"scores": {"发展政策": «-1»}}"#, "outOfBounds: -1 for policyScore"),
    MarkedFile(
      #"{"scores": {"policyScore": «"17 星"»}}"#, "unitOfAnotherKind: 星 for policyScore"),
    MarkedFile(
      #"{"figures": {"disasterRecoveryLevel": «7»}}"#, "outOfBounds: 7 for disasterRecoveryLevel"),
    MarkedFile(
      #"{"figures": {"disasterRecoveryLevel": «0»}}"#, "outOfBounds: 0 for disasterRecoveryLevel"),
    MarkedFile(
      #"{"figures": {"governmentCentreReduction": «100.1»}}"#,
      "outOfBounds: 100.1 for governmentCentreReduction"),
    MarkedFile(
      #"{"figures": {"listedAmongHundred": «101»}}"#, "outOfBounds: 101 for listedAmongHundred"),
    MarkedFile(#"{"figures": {"cloudLeaderRank": «0»}}"#, "outOfBounds: 0 for cloudLeaderRank"),
    MarkedFile(
      #"{"figures": {"numericalControlRate": «100.1»}}"#,
      "outOfBounds: 100.1 for numericalControlRate"),
    MarkedFile(
      #"{"figures": {"industrialInvestmentGrowth": «-100.1»}}"#,
      "outOfBounds: -100.1 for industrialInvestmentGrowth"),
    MarkedFile(#"{"figures": {"annualPUE": «0.99»}}"#, "outOfBounds: 0.99 for annualPUE"),
    MarkedFile(
      #"{"figures": {"fiveGCoverage": «0.3»}}"#, "warning looksLikeFraction: 0.3 for fiveGCoverage"),
    MarkedFile(
      #"{"figures": {"researchIntensity": «0.99»}}"#,
      "warning looksLikeFraction: 0.99 for researchIntensity"),
    MarkedFile(
      #"{"figures": {"salesRevenue": «50000.1»}}"#,
      "warning implausible: 50000.1 for salesRevenue, 万元?"),
    MarkedFile(
      #"{"figures": {"plannedArea": «"10001 平方公里"»}}"#,
      "warning implausible: \"10001 平方公里\" for plannedArea, 公顷?"),
    MarkedFile(
      #"{"figures": {"industrialInvestmentGrowth": «1000.1»}}"#,
      "warning implausible: 1000.1 for industrialInvestmentGrowth"),
    MarkedFile(
      #"{"figures": {"floorAreaRatio": «11»}}"#, "warning implausible: 11 for floorAreaRatio"),
    MarkedFile(#"{"figures": {"annualPUE": «4.1»}}"#, "warning implausible: 4.1 for annualPUE"),
  ]

  private static let relations: [MarkedFile] = [
    MarkedFile(
      #"{"base": {"city": ["昆山市", "太仓市"]}, "attestations": {"withinPrefecture": «true»}}"#,
      "warning severalCities: 昆山市 太仓市 beside withinPrefecture"),
    MarkedFile(
      #"{"base": {"field": "软件和信息服务"}, "figures": {"leadingIndustryOutput": «11», "industrialOutput": 10}}"#,
      "warning partOutsideWhole: leadingIndustryOutput over industrialOutput at 106"),
    MarkedFile(
      #"{"base": {"field": "装备制造"}, "figures": {"leadingIndustryOutput": «11», "industrialOutput": 10}}"#,
      "partExceedsWhole: leadingIndustryOutput over industrialOutput at 97"),
    MarkedFile(
      #"{"figures": {"enterprisesOverHundredMillion": «11», "enterprisesOverTwentyMillion": 10}}"#,
      "partExceedsWhole: enterprisesOverHundredMillion over enterprisesOverTwentyMillion at 82"),
    MarkedFile(
      #"{"figures": {"bigDataEnterprises": «11», "enterprises": 10}}"#,
      "partExceedsWhole: bigDataEnterprises over enterprises at 54"),
    MarkedFile(
      #"{"figures": {"researchSpending": 1, "salesRevenue": 3, "researchIntensity": «33.4»}}"#,
      "rateAtOdds: researchIntensity 33.4 not 33.333333"),
    MarkedFile(
      #"{"year": 2020, "figures": {"partners": {"2020": 6, "2019": 5, "growth": {"2020": «21»}}}}"#,
      "growthAtOdds: partners 21 not 20 in 2020"),
    MarkedFile(
      #"{"figures": {"researchSpending": 1, "salesRevenue": «0»}}"#,
      "zeroDenominator: salesRevenue of researchIntensity"),
  ]
}
