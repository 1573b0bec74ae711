import Criteria
import Rules
import Submission
import Testing

@Suite("A table of comma-separated values says what its JSON would say")
struct CSVSubmissionTests {
  @Test("columns are found by their names, in either language and any order")
  func columns() throws {
    let tables = [
      "键,填报值\nsalesRevenue,412.5\nyear,2020\n",
      "填报值,依据,键\n412.5,2021-general/1,salesRevenue\n2020,,year\n",
      "VALUE,note,Key\n412.5,,salesRevenue\n2020,,year",
      "名称,2020年\n销售收入,412.5\n年度,\n",
      "label,2020 年度,单位\n销售收入,412.5,亿元\n,,",
      "section,label,value\nfigures,sales,\n",
    ]
    for (index, table) in tables.prefix(3).enumerated() {
      let reading = CSVReading(table)
      #expect(reading.problems == [], "\(index)")
      #expect(try reading.value("salesRevenue") == ExactDecimal(parsing: "412.5"))
      #expect(try reading.submission.year == 2020)
    }
    #expect(CSVReading(tables[3]).problems == ["2:2 yearNotStated: salesRevenue"])
    #expect(CSVReading(tables[5]).problems.first == "2:2 table: unknown-row sales")
  }

  @Test(
    "lines may end in any way, and a byte-order mark is no part of the header",
    arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func lineEnds(_ end: String, _ mark: String) throws {
    let reading = CSVReading(
      mark + ["键,填报值", "year,2020", "", "brands,是", "salesRevenue,x"].joined(separator: end))
    #expect(reading.problems == ["5:2 malformedFigure: x for salesRevenue"])
  }

  @Test("a key, a label and names of the base and of the top all name a row")
  func names() throws {
    let reading = CSVReading(
      """
      键,名称,填报值
      方案,,2021-general、2021-bigdata
      ,年度,2020年
      名称,,"示例, ""园"" <&>'%😀（虚构）"
      ,地市,苏州市
      ,领域,"大数据,云计算"
      series,系列,优势
      特殊类型地区,,否
      ,销售收入,"4,125.50"
      """)
    #expect(reading.problems == [])
    let submission = try reading.submission
    #expect(submission.schemes(in: .all).map(\.id) == ["2021-general", "2021-bigdata"])
    #expect(submission.year == 2020)
    #expect(submission.base.name == "示例, \"园\" <&>'%😀（虚构）")
    #expect(submission.base.cities == ["苏州市"])
    #expect(try reading.trait("field") == ["大数据", "云计算"])
    #expect(try reading.trait("jiangsuRegion") == ["苏南"])
    #expect(try reading.trait("specialRegion") == ["否"])
    #expect(try reading.value("salesRevenue") == ExactDecimal(parsing: "4125.5"))
    #expect(try reading.place("salesRevenue") == [9, 3])
  }

  @Test("no name means two things")
  func unambiguousNames() {
    let top = ["scheme", "方案", "year", "年度"]
    let base = ["name", "名称", "city", "地市"] + Catalogue.all.traits.flatMap { [$0.key, $0.label] }
    let facts = Catalogue.all.facts.flatMap { Set([$0.key, $0.label]) }
    let all = top + base + facts
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { !$0.hasPrefix("//") && !$0.hasPrefix("#") })
  }

  @Test(
    "a number may have commas, a percent sign or a unit",
    arguments: [
      ("412.5", "412.5"), ("412.50 亿元", "412.5"), ("\"4,125.00 万元\"", "0.4125"),
      ("\"1,234,567\"", "1234567"), ("4.125e2", "412.5"), (" 412.5 ", "412.5"), ("0", "0"),
      ("　412.5", "412.5"),
    ])
  func numbers(_ cell: String, _ value: String) throws {
    let reading = CSVReading(rows: "salesRevenue,,\(cell)")
    #expect(try reading.value("salesRevenue") == ExactDecimal(parsing: value))
  }

  @Test("percentages, ratios and negative growth are figures as in JSON")
  func otherNumbers() throws {
    let reading = CSVReading(
      rows: "numericalControlRate,,61.8%", "floorAreaRatio,,1.25",
      "industrialInvestmentGrowth,,'-3.5%", "cloudLeaderRank,,3 名")
    #expect(reading.problems == [])
    #expect(try reading.value("numericalControlRate") == ExactDecimal(parsing: "61.8"))
    #expect(try reading.value("industrialInvestmentGrowth") == ExactDecimal(parsing: "-3.5"))
    #expect(try reading.value("floorAreaRatio") == ExactDecimal(parsing: "1.25"))
  }

  @Test("the cell of another unit is the unit of the row's plain numbers")
  func units() throws {
    let reading = CSVReading(
      rows: "year,,2020", "salesRevenue,万元,,\"40,000\",5 亿元", "developedArea,平方公里,2",
      "researchSpending,亿元,0.3", "plannedArea,万亩,1.5E1", "enterprises,个,7")
    #expect(reading.problems == [])
    #expect(try reading.value("salesRevenue", yearsBack: 1) == ExactDecimal(4))
    #expect(try reading.value("salesRevenue") == ExactDecimal(5))
    #expect(try reading.value("developedArea") == ExactDecimal(600))
    #expect(try reading.value("researchSpending") == ExactDecimal(parsing: "0.3"))
    #expect(try reading.value("plannedArea") == ExactDecimal(30_000))
    #expect(try reading.place("salesRevenue", yearsBack: 1) == [3, 4])
  }

  @Test("columns of years and growth stand beside a value of the file's own year")
  func years() throws {
    let reading = CSVReading(
      rows: "salesRevenue,,,300,330,10", "enterprises,,12,10,,20%", "year,,2020",
      "partners,,,null,4")
    #expect(reading.problems == [])
    #expect(try reading.value("salesRevenue", yearsBack: 1) == ExactDecimal(300))
    #expect(try reading.value("enterprises") == ExactDecimal(12))
    #expect(try reading.value("enterprises", yearsBack: 1) == ExactDecimal(10))
    #expect(try reading.value("partners", yearsBack: 1) == nil)
    #expect(
      CSVReading(rows: "year,,2020", "partners,,,4,5,10").problems
        == ["3:6 growthAtOdds: partners 10 not 25 in 2020"])
  }

  @Test(
    "an answer is a word or a sign",
    arguments: [
      ("是", true), ("达到", true), ("√", true), ("true", true), ("TRUE", true), ("否", false),
      ("未达到", false), ("×", false), ("false", false), ("FALSE", false),
    ])
  func answers(_ word: String, _ answer: Bool) throws {
    let reading = CSVReading(rows: "brands,,\(word)", "specialRegion,,\(word)")
    #expect(reading.problems == [])
    #expect(try reading.submission.row.attestation(Reading.number("brands")) == answer)
    #expect(try reading.trait("specialRegion") == [answer ? "是" : "否"])
  }

  @Test(
    "an empty cell is not given, nor is null where it can't be a text",
    arguments: ["", " ", "null", "\u{3000}"])
  func notGiven(_ cell: String) throws {
    let reading = CSVReading(
      rows: "brands,,\(cell)", "specialRegion,,\(cell)", "salesRevenue,,\(cell),,\(cell)",
      "year,,\(cell)", "scheme,,\(cell)", "policyScore,,\(cell)")
    #expect(reading.problems == ["1:1 warning nothingGiven"])
  }

  @Test("null is a name, a city, a text, a note and a file as any other word")
  func nullAsText() throws {
    let reading = CSVReading(
      rows: "name,,null", "city,,null", "ownBrands,,null", "brands,,null,,,,null,null")
    #expect(reading.problems == [])
    #expect(try reading.submission.base.name == "null")
    #expect(try reading.submission.base.cities == ["null"])
    #expect(try reading.place("ownBrands") == [4, 3])
    #expect(try reading.evidence("brands") == ["null"])
    #expect(try reading.note("brands") == "null")
  }

  @Test("a row may be named as a template labels it, in either language")
  func templateLabels() throws {
    let reading = CSVReading(
      """
      label,value
      name of the base (基地名称),示例园（虚构）
      year (年度),2020
      scheme (方案),2021-general
      series (系列),优势
      sales revenue (销售收入),5
      city (x) (地市),苏州市
      """)
    #expect(reading.problems == [])
    #expect(try reading.submission.base.name == "示例园（虚构）")
    #expect(try reading.value("salesRevenue") == ExactDecimal(5))
    #expect(try reading.trait("series") == ["优势"])
    #expect(try CSVReading("名称,填报值\n基地名称,甲园\nbrands,是").submission.base.name == "甲园")
    #expect(
      CSVReading("label,value\nsales revenue (销售收人),5\nbrands,是").problems
        == ["2:1 table: unknown-row sales revenue (销售收人)"])
    #expect(
      CSVReading("key,label,value\nsalesRevenue,taxes (税收),5\n").problems.count == 1)
  }

  @Test("an attestation has a note and evidence, as they are written")
  func notes() throws {
    let reading = CSVReading(
      rows: "brands,,是,,,,\"=SUM(A1), \"\"引号\"\"\n第二行😀\",附件/a.pdf；附件/b.pdf",
      "lawCompliance,,,,,,'=1+1,\"一.pdf\n二.pdf\"", "planCompliance,,否,,,,'@x,\"\"\"甲；乙.pdf\"\"\"")
    #expect(reading.problems == [])
    #expect(try reading.note("brands") == "=SUM(A1), \"引号\"\n第二行😀")
    #expect(try reading.evidence("brands") == ["附件/a.pdf", "附件/b.pdf"])
    #expect(try reading.note("planCompliance") == "@x")
    #expect(try reading.evidence("planCompliance") == ["甲；乙.pdf"])
    #expect(try reading.place("planCompliance") == [4, 3])
    let submission = try reading.submission
    let evidence = submission.entries.filter { $0.subject == .evidence }
    let paths = evidence.map { submission.text(of: $0, in: reading.source) }
    #expect(paths == ["附件/a.pdf", "附件/b.pdf", "一.pdf", "二.pdf", "甲；乙.pdf"])
    #expect(evidence.last?.place == .cell(row: 4, column: 8))
  }

  @Test("the apostrophe before a formula is taken away, and no other")
  func neutralised() throws {
    for (cell, name) in [
      ("'=1", "=1"), ("'+1", "+1"), ("'-x", "-x"), ("'@x", "@x"), ("'\tx", "\tx"),
      ("''=1", "'=1"), ("'x", "'x"), ("=1", "=1"), ("''", "''"),
    ] {
      let reading = CSVReading(rows: "name,,\(cell)", "brands,,是")
      #expect(try reading.submission.base.name == name, "\(cell)")
    }
  }

  @Test("comments, empty rows and rows that only name their part are skipped")
  func comments() throws {
    let reading = CSVReading(
      """
      # 填报说明,,
      ,,
      部分,键,填报值
      指标,,
      ,// salesRevenue,x
      ,#brands,x
      //,,
      ,,
      ,brands,是
      """)
    #expect(reading.problems == [])
    #expect(try reading.place("brands") == [9, 3])
  }

  @Test("what begins as a comment is a value where another cell names the row")
  func noComments() throws {
    let reading = CSVReading(
      """
      #,填报值,键
      # 注释,,
      #1,是,brands
      ,#DIV/0!,salesRevenue
      #REF!,1,enterprises
      //,x,
      """)
    #expect(
      reading.problems == [
        "1:1 table: unknown-column #", "4:2 malformedFigure: #DIV/0! for salesRevenue, sheetError",
        "6:3 table: no-key",
      ])
    #expect(try reading.value("enterprises") == ExactDecimal(1))
    let values = CSVReading("填报值,键\n#DIV/0!,salesRevenue\n//,brands\n#,#brands\n")
    #expect(
      values.problems == [
        "2:1 malformedFigure: #DIV/0! for salesRevenue, sheetError",
        "3:1 warning blankSigns: //, 1 in all",
      ])
  }

  @Test("Excel's line sep=, above the header is passed over", arguments: ["sep=,", "\"SEP=,\""])
  func separatorLine(_ line: String) throws {
    let reading = CSVReading("\(line)\r\n键,填报值\r\nbrands,是\r\n")
    #expect(reading.problems == [])
    #expect(try reading.place("brands") == [3, 2])
  }

  @Test("lines and columns of the text stand beside rows and cells")
  func physicalPlaces() throws {
    let text = "键,名称,填报值,说明\r\nname,,\"示例\n园\",\r\n\r\nbrands,\"😀甲\",大概,\"x\"\n,,,y"
    let encoded: [(bytes: [UInt8], mark: String)] = [
      (Array("\u{FEFF}\(text)".utf8), "UTF-8"), (converted(text, to: "GB18030"), "GB18030"),
    ]
    for (bytes, mark) in encoded {
      let reading = CSVReading(bytes: bytes)
      let places = PlaceIndex(reading.source)
      let found: [String] = reading.contents.allDiagnostics.map { diagnostic in
        let cell = places.position(of: diagnostic.place)
        let (start, end) = places.physicalPositions(of: diagnostic.place)
        return
          "\(cell.line):\(cell.column) at \(start.line):\(start.column) to \(end.line):\(end.column)"
      }
      let expected = ["4:2 at 5:8 to 5:12", "4:3 at 5:13 to 5:15", "5:1 at 6:1 to 6:1"]
      #expect(found.sorted() == expected, "\(mark)")
    }
    let json = SourceFile(name: "", bytes: Array("{\n \"😀\": 1 }".utf8))
    let places = PlaceIndex(json)
    for offset in 0...json.bytes.count {
      let place = Place.bytes(offset..<offset)
      #expect(places.physicalPositions(of: place).start == places.position(of: place))
    }
  }

  @Test("bytes are told to be a table by their first rows, or a workbook by their first bytes")
  func recognition() throws {
    for text in [
      "键,填报值\n", "\u{FEFF}\n\"key\",\"value\"", "键;填报值\n", "sep=,\nkey,value",
      "2021 年表\n,\n名称,2020年",
    ] {
      #expect(SourceFile.isTable(Array(text.utf8), converter: gb18030), "\(text)")
    }
    #expect(
      SourceFile.isTable(
        converted("键,填报值\n名称,示例", to: "GB18030"), converter: gb18030))
    for text in ["", " \n", "{\"key\": 1}", "[\nkey,value", "x,y\n", "\u{0}"] {
      #expect(!SourceFile.isTable(Array(text.utf8), converter: gb18030), "\(text)")
    }
    #expect(SourceFile.isWorkbook([0x50, 0x4B, 3, 4, 0]) && !SourceFile.isWorkbook([0x50]))
  }

  @Test("the SHA-256 is that of the file as it is")
  func hash() throws {
    let table = "键,填报值\nbrands,是\n"
    #expect(
      CSVReading(table).source.sha256 == SourceFile(name: "", bytes: Array(table.utf8)).sha256)
    #expect(CSVReading(table).source.bytes == Array(table.utf8))
  }

  @Test("GB18030 says the same as UTF-8")
  func otherEncoding() throws {
    let table = """
      键,填报值,说明,佐证
      name,"示例𠀀😀“园”（虚构）",,
      销售收入,"4,125 万元",,
      brands,√,说明，一,附件/名单.pdf；b.pdf
      """
    let bytes = converted(table, to: "GB18030")
    let (left, right) = (CSVReading(table), CSVReading(bytes: bytes))
    #expect(right.problems == [])
    #expect(right.source.bytes == bytes)
    #expect(try left.submission.base == right.submission.base)
    #expect(try right.value("salesRevenue") == ExactDecimal(parsing: "0.4125"))
    #expect(try left.note("brands") == right.note("brands"))
    #expect(try left.evidence("brands") == right.evidence("brands"))
    #expect(try right.place("brands") == [4, 2])
  }
}
