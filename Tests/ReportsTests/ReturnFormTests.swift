import Criteria
import Foundation
import Rules
import Submission
import Testing

@testable import Reports

@Suite("The return in the layout of its form")
struct ReturnFormTests {
  private static func form(_ field: String? = nil, from old: OlderSubmission? = nil) throws
    -> ReturnForm
  {
    var fields: UInt64 = 0
    if let field {
      fields = 1 << UInt64(try #require(Trait.field.values.firstIndex { $0.name == field }))
    }
    return ReturnForm(.annualReturn2022, in: .all, fields: fields, year: 2021, from: old)
  }

  private static func rows(_ csv: String) -> [[String]] {
    csv.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("its columns are those of the ministry's form, the last year first")
  func columns() throws {
    let rows = Self.rows(try Self.form().csv())
    #expect(
      rows[2] == [
        "序号", "项目", "指标名称", "计量单位", "2021 年", "2020 年", "2019 年", "2021 年同比%", "2020 年同比%",
      ])
    // 1.1 to 11.1, as they are printed.
    #expect(rows.count == 3 + 56)
    #expect(rows[3].prefix(4) == ["1.1", "总体发展情况", "销售收入", "亿元"])
    #expect(rows[4].prefix(3) == ["1.1", "总体发展情况", "其中：主导产业销售收入"])
  }

  @Test(
    "a field has its own rows alone",
    arguments: [("装备制造", 55, true), ("大数据", 0, false)])
  func fields(_ field: String, _ count: Int, _ asksForStandards: Bool) throws {
    let rows = Self.rows(try Self.form(field).csv()).dropFirst(4)
    #expect(rows.contains { $0[0] == "8.5" } == asksForStandards)
    #expect(rows.count <= 56)
  }

  @Test("every name as it is printed is read as the fact of its row")
  func names() throws {
    let csv = try Self.form().csv().replacingOccurrences(of: ",,,,,\r\n", with: ",5,5,5,,\r\n")
    let contents = SubmissionReader(catalogue: .all).read(
      SourceFile(table: "", bytes: Array(csv.utf8)))
    let submission = try #require(contents.submissions.first)
    let unknown: [ProblemKind] = [
      .tableUnknownRow, .ambiguousName, .nameTakenAs, .unknownUnit, .unitOfAnotherKind,
    ]
    #expect(contents.allDiagnostics.filter { unknown.contains($0.problem.kind) }.isEmpty)
    #expect(submission.year == 2021)
    #expect(submission.row.given.count == 56)
  }

  @Test("the years are read by their headings, whatever their order, and the growth with its sign")
  func order() throws {
    for (heading, cells) in [
      ("2021 年,2020 年,2019 年,2021 年 同比%", "110,100,90,10%"),
      ("2019年,2020年,2021年,2021同比", "90,100,110,10"),
    ] {
      let csv = "序号,项目,指标名称,计量单位,\(heading)\n1.1,总体发展情况,销售收入,亿元,\(cells)\n"
      let contents = SubmissionReader(catalogue: .all).read(
        SourceFile(table: "", bytes: Array(csv.utf8)))
      #expect(contents.allDiagnostics.isEmpty)
      let submission = try #require(contents.submissions.first)
      let number = try #require(Catalogue.all.facts.firstIndex { $0.key == "salesRevenue" })
      #expect(submission.row[number, yearsBack: 0] == ExactDecimal(110))
      #expect(submission.row[number, yearsBack: 2] == ExactDecimal(90))
    }
  }

  private static let heading = "序号,项目,指标名称,计量单位,2021 年,2020 年,2019 年,2021 年同比%\n"

  private static func read(_ csv: String) -> SubmissionReader.Contents {
    SubmissionReader(catalogue: .all).read(SourceFile(table: "", bytes: Array(csv.utf8)))
  }

  /// Row 3.2 of the form, with what stands above its header.
  private static func sharedRow(_ unit: String, field: String? = nil) -> String {
    "示范基地名称,示例园（虚构）\n" + (field.map { "领域,\($0)\n" } ?? "") + heading
      + "3.2,创新能力,规模以上企业有效发明专利数,\(unit),110,100,90,10%\n"
  }

  @Test(
    "in the row that bases of software fill in otherwise, the unit of a figure or the field of the base tells which it is",
    arguments: [
      ("件", nil, "inventionPatents"), ("项", nil, "softwareCopyrights"),
      ("件", "装备制造", "inventionPatents"), ("项", "软件和信息服务", "softwareCopyrights"),
      // The ministry prints 个 for both.
      ("个", "软件和信息服务", "softwareCopyrights"), ("个", "装备制造", "inventionPatents"),
      ("个", "云计算、数据中心", "inventionPatents"), ("", "软件和信息服务", "softwareCopyrights"),
      ("", "大数据", "inventionPatents"),
    ] as [(String, String?, String)])
  func sharedRowThatIsClear(_ unit: String, _ field: String?, _ key: String) throws {
    let contents = Self.read(Self.sharedRow(unit, field: field))
    #expect(contents.allDiagnostics.isEmpty)
    let row = try #require(contents.submissions.first).row
    #expect(row.given.map { Catalogue.all.facts[$0].key } == [key])
  }

  @Test(
    "where neither tells, or one speaks against the other, that is a doubt at the unit",
    arguments: [
      ("个", nil, "inventionPatents"), ("", nil, "inventionPatents"),
      ("件", "软件和信息服务", "inventionPatents"), ("项", "装备制造", "softwareCopyrights"),
    ] as [(String, String?, String)])
  func sharedRowInDoubt(_ unit: String, _ field: String?, _ key: String) throws {
    let contents = Self.read(Self.sharedRow(unit, field: field))
    let submission = try #require(contents.submissions.first)
    #expect(submission.row.given.map { Catalogue.all.facts[$0].key } == [key])
    let diagnostic = try #require(contents.allDiagnostics.first)
    #expect(contents.allDiagnostics.count == 1)
    #expect(diagnostic.problem.kind == .sharedRow)
    #expect(diagnostic.severity == .warning)
    #expect(submission.doubts == 1)
    let row = field == nil ? 3 : 4
    #expect(diagnostic.place == .cell(row: row, column: unit.isEmpty ? 5 : 4))
    for language in Language.allCases {
      let words = diagnostic.problem.words(language, isInTable: true) { _ in Position(field: "") }
      for name in ["3.2", "软件和信息服务", "软件著作权拥有量", "规模以上企业有效发明专利数"] {
        #expect(words.contains(name), "\(words)")
      }
    }
  }

  @Test("of a row that is left blank nothing is in doubt")
  func sharedRowLeftBlank() {
    let contents = Self.read(
      Self.heading + "1.1,总体发展情况,销售收入,亿元,110,100,90,10%\n"
        + "3.2,创新能力,规模以上企业有效发明专利数,个,,,,\n")
    #expect(contents.allDiagnostics.isEmpty)
  }

  @Test("no other figures share a row of the form under one name")
  func namesOfRows() throws {
    var names: [String: [String]] = [:]
    for item in Scheme.annualReturn2022.items where item.number.first?.isNumber == true {
      for fact in item.facts where fact.kind.isFigure {
        names[item.words, default: []].append(fact.key)
      }
    }
    let shared = names.filter { $0.value.count > 1 }
    #expect(
      shared.mapValues { $0.sorted() }
        == ["规模以上企业有效发明专利数": ["inventionPatents", "softwareCopyrights"]])
  }

  @Test("what the base is may stand above the header of the form, and is not passed over")
  func baseAboveHeader() throws {
    let contents = Self.read(
      "示范基地名称,示例园（虚构）,领域,电子信息\n省份,贵州省,地市,贵阳市\n" + Self.heading
        + "1.1,总体发展情况,销售收入,亿元,110,100,90,10%\n")
    #expect(contents.allDiagnostics.isEmpty)
    let submission = try #require(contents.submissions.first)
    #expect(submission.base.name == "示例园（虚构）")
    for (trait, value) in [("field", "电子信息"), ("province", "贵州省")] {
      let number = try #require(Catalogue.all.number(ofTrait: trait))
      #expect(
        Catalogue.all.traits[number].names(of: submission.row[trait: number]) == [value])
    }
    let wrong = Self.read(
      "领域,火星\n" + Self.heading + "1.1,总体发展情况,销售收入,亿元,110,100,90,10%\n")
    #expect(wrong.allDiagnostics.map { $0.problem.kind } == [.unknownValue])
    #expect(wrong.allDiagnostics.first?.place == .cell(row: 1, column: 2))
  }

  @Test("a form for a field names the field, so that it comes back as it was filled in")
  func field() throws {
    let csv = try Self.form("软件和信息服务").csv()
    #expect(csv.contains("示范基地名称,\r\n领域,软件和信息服务\r\n"))
    #expect(csv.contains("3.2,创新能力,规模以上企业有效发明专利数,项,"))
    #expect(!(try Self.form().csv().contains("领域,")))
    let filled = Self.read(csv.replacingOccurrences(of: "专利数,项,,,,,", with: "专利数,个,3,2,1,,"))
    #expect(filled.allDiagnostics.isEmpty)
    let row = try #require(filled.submissions.first).row
    #expect(row.given.map { Catalogue.all.facts[$0].key } == ["softwareCopyrights"])
  }

  @Test("a unit that no figure of the row is measured in is an error", arguments: ["亿元", "包"])
  func otherUnit(_ unit: String) {
    let csv = "序号,项目,指标名称,计量单位,2021 年,2020 年,2019 年\n3.2,创新能力,规模以上企业有效发明专利数,\(unit),110,100,90\n"
    let contents = SubmissionReader(catalogue: .all).read(
      SourceFile(table: "", bytes: Array(csv.utf8)))
    #expect(contents.hasErrors)
  }

  @Test("what an older file gives comes back, with its growth")
  func back() throws {
    let text = """
      { "base": { "name": "示例", "field": "装备制造" }, "year": 2021,
        "figures": { "salesRevenue": { "2019": 352.4, "2020": 371.8, "2021": 402.6 } } }
      """
    let source = SourceFile(name: "", bytes: Array(text.utf8))
    let contents = SubmissionReader(catalogue: .all).read(source)
    let old = OlderSubmission(try #require(contents.submissions.first), in: source, .all)
    let csv = try Self.form(from: old).csv()
    #expect(csv.contains("示范基地名称,示例\r\n领域,装备制造\r\n"))
    #expect(csv.contains("1.1,总体发展情况,销售收入,亿元,402.6,371.8,352.4,8.28%,5.51%\r\n"))
    let again = SubmissionReader(catalogue: .all).read(
      SourceFile(table: "", bytes: Array(csv.utf8)))
    #expect(again.allDiagnostics.isEmpty)
    #expect(again.submissions.first?.base.name == "示例")
  }
}
