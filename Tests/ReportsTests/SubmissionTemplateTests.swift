import Criteria
import Rules
import Submission
import Testing

@testable import Reports

@Suite("A template has everything that its schemes ask for, each once")
struct SubmissionTemplateTests {
  private func template(
    _ schemes: [Scheme], year: Int? = nil, from old: OlderSubmission? = nil,
    _ language: Language = .chinese
  ) -> SubmissionTemplate {
    SubmissionTemplate(
      schemes, in: .all,
      year: year ?? SubmissionTemplate.year(for: schemes, from: old, otherwise: 2022),
      isYearAsked: year != nil, from: old, language: language)
  }

  private func read(_ text: String) -> SubmissionReader.Contents {
    SubmissionReader(catalogue: .all).read(SourceFile(name: "", bytes: Array(text.utf8)))
  }

  private func readTable(_ text: String) -> SubmissionReader.Contents {
    SubmissionReader(catalogue: .all).read(SourceFile(table: "", bytes: Array(text.utf8)))
  }

  private func written(_ text: String, isTable: Bool = false) throws -> OlderSubmission {
    let bytes = Array(text.utf8)
    return try written(
      isTable ? SourceFile(table: "", bytes: bytes) : SourceFile(name: "", bytes: bytes))
  }

  /// The same of a workbook.
  private func written(_ workbook: [UInt8]) throws -> OlderSubmission {
    try written(SourceFile(workbook: "", bytes: workbook))
  }

  private func written(_ source: SourceFile) throws -> OlderSubmission {
    let contents = SubmissionReader(catalogue: .all).read(source)
    #expect(!contents.hasErrors)
    return OlderSubmission(try #require(contents.submissions.first), in: source, .all)
  }

  @Test(
    "an empty template is a submission without errors, in every format and language",
    arguments: Catalogue.all.schemes, Language.allCases)
  func isRead(_ scheme: Scheme, _ language: Language) throws {
    let template = template([scheme], language)
    let workbook = SourceFile(workbook: "", bytes: template.workbook())
    let fromWorkbook = SubmissionReader(catalogue: .all).read(workbook)
    #expect(fromWorkbook.diagnostics.isEmpty)
    for contents in [read(template.json()), readTable(template.csv()), fromWorkbook] {
      #expect(!contents.hasErrors)
      let submission = try #require(contents.submissions.first)
      #expect(submission.schemes(in: .all).map(\.id) == [scheme.id])
      #expect(submission.year == scheme.lastFullYear ?? 2022)
      #expect(submission.row.isEmpty)
    }
  }

  @Test("every fact and trait of every item is there once", arguments: Catalogue.all.schemes)
  func isComplete(_ scheme: Scheme) {
    let template = template([scheme])
    let keys = template.parts.flatMap(\.entries).map(\.key)
    #expect(Set(keys).count == keys.count)
    let asked = scheme.items.flatMap { $0.facts.map(\.key) + $0.traits.map(\.key) }
    #expect(Set(asked).isSubset(of: keys))
    for key in ["name", "province", "city", "series", "field", "channel"] {
      #expect(keys.contains(key))
    }
    let json = template.json()
    let csv = template.csv()
    for key in keys {
      #expect(json.contains("\n    \"//\(key)\": \""), "\(key)")
      #expect(json.contains("\n    \"\(key)\": "), "\(key)")
      #expect(csv.contains(",\(key),"), "\(key)")
    }
  }

  @Test("all schemes together are a template as well")
  func allSchemes() {
    let template = template(Catalogue.all.schemes)
    #expect(!read(template.json()).hasErrors)
    #expect(!readTable(template.csv()).hasErrors)
    let facts = Catalogue.all.schemes.flatMap { $0.items.flatMap(\.facts) }.map(\.key)
    let keys = Set(template.parts.flatMap(\.entries).map(\.key))
    #expect(Set(facts).isSubset(of: keys))
  }

  @Test("a value stands under a comment with label, unit and clauses")
  func comments() {
    let json = template([.general2021]).json()
    #expect(
      json.contains(
        """
            "//salesRevenue": "销售收入，单位 亿元；2021-general/1、2、5、7、23",
            "salesRevenue": null,

        """))
    #expect(json.contains("\"majorAccidents\": { \"2018\": null, \"2019\": null, \"2020\": null }"))
    #expect(json.contains("\"brands\": { \"met\": null, \"note\": null, \"evidence\": [] }"))
    #expect(json.contains("\"//series\": \"系列；可取：优势、特色；2021-general/1、"))
    #expect(json.contains("填了主导产业销售收入和销售收入就可以不填；2021-general/2、5\""))
    let english = template([.general2021], .english).json()
    #expect(
      english.contains(
        "\"//salesRevenue\": \"sales revenue (销售收入), in 亿元; 2021-general/1, 2, 5, 7, 23\""))
  }

  @Test("the table has the columns that the reader knows, and those of the years asked for")
  func columns() throws {
    let lines = template([.general2021]).csv().split(separator: "\r\n")
    #expect(lines.first == "\u{FEFF}部分,键,名称,单位,填报值,2018年,2019年,2020年,说明,佐证,审核说明,依据")
    #expect(lines.contains { $0.hasPrefix("指标,salesRevenue,销售收入,亿元,,,,,,,,") })
    let english = template([.general2021], .english).csv().split(separator: "\r\n")
    #expect(
      english.first
        == "\u{FEFF}section,key,label,unit,value,2018,2019,2020,note,evidence,remark,clauses")
  }

  @Test("schemes of several years ask each for its own")
  func severalYears() {
    let json = template([.general2021, .jiangsu2022]).json()
    #expect(json.contains("\"scheme\": [\"2021-general\", \"2022-jiangsu\"]"))
    #expect(json.contains("\"year\": 2021"))
    #expect(json.contains("\"salesRevenue\": { \"2020\": null }"))
    #expect(json.contains("\"mainBusinessRevenue\": { \"2020\": null }"))
    #expect(json.contains("\"operatingRevenueAboveScale\": null"))
    let shared = template([.transfer2021, .annualReturn2022]).json()
    #expect(
      shared.contains(
        "\"newEnterprises\": { \"2018\": null, \"2019\": null, \"2020\": null, \"2021\": null }"))
    #expect(template([.general2021], year: 2023).json().contains("\"salesRevenue\": null"))
  }

  // MARK: - An older file

  private static let hostile = """
    { "$schema": "x.json", "scheme": "2021-cloud", "//": 1,
      "base": { "name": "<b>&\\"'%园,\\n😀=1", "city": ["甲、乙市", "丙市"], "field": ["云计算", "大数据"],
        "renamed": true, "series": null },
      "year": 2020,
      "figures": { "销售收入": 412.50, "developedArea": "12.60 平方公里", "researchSpending": "9,800 万元",
        "taxes": { "2014": 1.10, "2019": null, "2020": "3.0 亿元", "同比": { "2020": -5.50, "2016": 1 } },
        "industrialInvestmentGrowth": -3.5, "enterprises": { "2019": 4, "2020": 5 },
        "floorAreaRatio": "1.250", "specialFunds": 1e3, "profits": null },
      "attestations": {
        "brands": { "met": false, "note": "=SUM(A1),\\"x\\"\\r\\n\\t'第二行", "evidence": ["a；b.pdf", "=c.pdf", "\\n"] },
        "lawCompliance": true, "planCompliance": { "met": null, "note": "'=未定" } },
      "scores": { "发展政策": 17.50 },
      "texts": { "ownBrands": "@文字\\u0000，“引号”" } }
    """

  @Test("an older file comes out whole, in either format and from either")
  func keepsAll() throws {
    let old = try written(Self.hostile)
    let first = template([.general2021], from: old)
    let json = first.json()
    for piece in [
      "\"$schema\": \"x.json\"", "\"scheme\": \"2021-general\"", "\"year\": 2020",
      "\"name\": \"<b>&\\\"'%园,\\n😀=1\"", "\"city\": [\"甲、乙市\", \"丙市\"]", "\"renamed\": true",
      "\"salesRevenue\": 412.50", "\"developedArea\": \"12.60 平方公里\"",
      "\"taxes\": { \"2014\": 1.10, \"2020\": \"3.0 亿元\", \"growth\": { \"2016\": 1, \"2020\": -5.50 } }",
      "\"enterprises\": { \"2019\": 4, \"2020\": 5 }", "\"specialFunds\": 1e3",
      "\"evidence\": [\"a；b.pdf\", \"=c.pdf\", \"\\n\"]", "\"policyScore\": 17.50",
    ] {
      #expect(json.contains(piece), "\(piece)")
    }
    let again = try written(json)
    let table = try written(first.csv(), isTable: true)
    let back = try written(template([.general2021], from: table).json())
    let workbook = try written(first.workbook())
    for other in [again, table, back, workbook] {
      #expect(other.year == old.year)
      for (number, fact) in old.facts {
        let key = Catalogue.all.facts[number].key
        let kept = try #require(other.facts[number], "\(key)")
        #expect(text(kept.value) == text(fact.value), "\(key)")
        #expect(kept.years == fact.years && kept.growths == fact.growths, "\(key)")
        #expect(kept.note == fact.note && kept.evidence == fact.evidence, "\(key)")
      }
      #expect(Set(other.facts.keys) == Set(old.facts.keys))
      #expect(other.name == old.name)
      #expect(other.cities == [.text("甲、乙市"), .text("丙市")])
      #expect(Set(other.traits.keys) == Set(old.traits.keys))
    }
  }

  /// What a value says; a text with a number alone says the same as the number.
  private func text(_ value: WrittenValue?) -> String? {
    switch value {
    case .number(let text)?, .text(let text)?: text
    case .yes?: "yes"
    case .no?: "no"
    case nil: nil
    }
  }

  @Test("figures of an older year stay of that year, and answers about other years are asked anew")
  func laterYear() throws {
    let old = try written(
      """
      { "year": 2020, "figures": { "partners": 4, "enterprises": { "2020": 7 } },
        "attestations": { "noMajorAccidents": { "met": true, "note": "无" }, "brands": true } }
      """)
    let json = template([.jiangsu2022, .general2021], from: old).json()
    #expect(json.contains("\"year\": 2021"))
    #expect(json.contains("\"partners\": { \"2020\": 4 }"))
    #expect(json.contains("\"noMajorAccidents\": { \"met\": null, \"note\": \"无\""))
    #expect(json.contains("截至 2020 年的三年填的是“达到”"))
    #expect(json.contains("\"brands\": { \"met\": true"))
  }

  @Test("an answer that is not kept is told beside its row and in a warning, and its note stays")
  func omission() throws {
    let old = try written(
      """
      { "year": 2020, "attestations": { "noMajorAccidents": { "met": false, "note": "无" },
        "noMajorEvents": true, "brands": true } }
      """)
    for language in Language.allCases {
      let template = template([.jiangsu2022, .general2021], from: old, language)
      #expect(template.warnings.count == 2)
      let words =
        language == .chinese
        ? "截至 2020 年的三年填的是“未达到”" : "given as not met for the three years to 2020"
      let opposite =
        language == .chinese ? "填“是”表示近三年未发生" : "yes says: 近三年未发生"
      #expect(
        [",无,,,\"\(opposite)", ",无,,,\(opposite)"].contains { template.csv().contains($0) })
      #expect(template.csv().contains(words))
      let back = try written(template.csv(), isTable: true)
      let number = try #require(
        Catalogue.all.facts.firstIndex { $0.key == "noMajorAccidents" })
      #expect(back.facts[number]?.note == "无")
      #expect(back.facts[number]?.value == nil)
    }
    let warning = try #require(template([.jiangsu2022], from: old).warnings.first)
    #expect(warning.hasPrefix("警告：“近三年未发生重大或特别重大生产安全事故”在旧填报里是“未达到”"))
    #expect(template([.general2021], from: old).warnings == [])
  }

  @Test("a name, a text and a file called null come back from every format")
  func null() throws {
    let old = try written(
      """
      { "base": { "name": "null", "city": "null" }, "texts": { "ownBrands": "null" },
        "attestations": { "brands": { "met": null, "note": "null", "evidence": ["null"] } } }
      """)
    let template = template([.general2021], from: old)
    for back in [
      try written(template.json()), try written(template.csv(), isTable: true),
      try written(template.workbook()),
    ] {
      #expect(back.name == "null")
      #expect(back.cities == [.text("null")])
      #expect(Set(back.facts.keys) == Set(old.facts.keys))
      for (number, fact) in old.facts {
        #expect(back.facts[number]?.value == fact.value)
        #expect(back.facts[number]?.note == fact.note)
        #expect(back.facts[number]?.evidence == fact.evidence)
      }
    }
  }

  /// The cells of a row, each with its quotes.
  private static func cells(of line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var isQuoted = false
    var start = line.startIndex
    for index in line.indices {
      if line[index] == "\"" { isQuoted.toggle() }
      guard line[index] == ",", !isQuoted else { continue }
      cells.append(line[start..<index])
      start = line.index(after: index)
    }
    return cells + [line[start...]]
  }

  @Test("a table without its column of keys is read by the labels", arguments: Language.allCases)
  func labels(_ language: Language) throws {
    let lines = template([.general2021, .jiangsu2022, .fiveGPilot2023], language).csv()
      .split(separator: "\r\n")
    let withoutKeys = lines.map { line in
      Self.cells(of: line).enumerated()
        .filter { $0.offset != 1 }.map(\.element).joined(separator: ",")
    }.joined(separator: "\r\n")
    #expect(!readTable(withoutKeys).hasErrors)
    let whole = template([.general2021], language).csv()
    #expect(readTable(whole).allDiagnostics.map(\.problem.name) == ["nothing-given"])
  }

  @Test("no template asks by an earlier label", arguments: Language.allCases)
  func earlierLabels(_ language: Language) {
    let names = Catalogue.all.facts.flatMap { $0.aliases + $0.formerNames }
    #expect(!names.isEmpty)
    let template = template(Catalogue.all.schemes, language)
    let cells = template.csv().split(separator: ",")
    for name in names {
      #expect(!cells.contains { $0 == name || $0.hasSuffix("(\(name))") })
      #expect(!template.json().contains("\"\(name)\""))
    }
  }

  @Test("the notes of a table say which years to give, and nothing where it is the file's own")
  func years() {
    let table = template([.general2021]).csv()
    #expect(table.contains("majorAccidents,重大事故数量,起,,,,,按年度填 2018 至 2020 各列,"))
    #expect(table.contains("salesRevenue,销售收入,亿元,,,,,,,"))
    #expect(
      template([.general2021], .english).csv().contains("give by year in the columns 2018 to 2020,")
    )
    #expect(
      template([.general2021, .jiangsu2022]).csv()
        .contains("salesRevenue,销售收入,亿元,,,,,按年度填 2020 年列"))
    #expect(!template([.general2021]).json().contains("按年度填"))
  }

  @Test("figures of no year get none")
  func noYear() throws {
    let old = try written("{ \"figures\": { \"partners\": 4 } }")
    let template = template([.general2021], from: old)
    #expect(template.json().contains("\"year\": null"))
    #expect(template.json().contains("\"partners\": 4"))
    #expect(!read(template.json()).hasErrors)
    #expect(!readTable(template.csv()).hasErrors)
    #expect(try written(template.csv(), isTable: true).year == nil)
    let undated = try written("{ \"attestations\": { \"brands\": true } }")
    #expect(self.template([.general2021], from: undated).json().contains("\"year\": 2020"))
  }
}
