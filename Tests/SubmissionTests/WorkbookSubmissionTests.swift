import Criteria
import Rules
import Testing

@testable import Submission
@testable import Workbook

@Suite("A workbook holds a submission a sheet")
struct WorkbookSubmissionTests {
  /// A sheet with its cells as markup.
  private struct Sheet {
    let name: String
    var isHidden = false
    let rows: String
    var before = ""
    var behind = ""
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A row of texts; what begins with `<` is a cell as it stands.
  private static func row(_ number: Int, _ attributes: String = "", _ cells: String...) -> String {
    let markup = cells.map { cell in
      cell.hasPrefix("<") || cell.isEmpty
        ? (cell.isEmpty ? "<c/>" : cell) : "<c t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
    }
    return "<row r=\"\(number)\" \(attributes)>\(markup.joined())</row>"
  }

  private static let header = row(1, "", "键", "单位", "填报值", "2019年", "2020年", "说明", "佐证")

  private static func file(_ sheets: Sheet...) -> SourceFile {
    var archive = ZipWriter()
    archive.add("[Content_Types].xml", "<Types/>")
    archive.add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    let names = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"r\(index)\""
        + (sheet.isHidden ? " state=\"hidden\"/>" : "/>")
    }
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(names.joined())</sheets></workbook>"
    )
    let parts = sheets.indices.map { index in
      "<Relationship Id=\"r\(index)\" Type=\"\(office)/worksheet\" Target=\"s\(index).xml\"/>"
    }
    archive.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(package)\">\(parts.joined())<Relationship Id=\"t\" Type=\"\(office)/styles\" Target=\"t.xml\"/></Relationships>"
    )
    archive.add(
      "xl/t.xml",
      "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    )
    for (index, sheet) in sheets.enumerated() {
      archive.add(
        "xl/s\(index).xml",
        "<worksheet xmlns=\"\(main)\">\(sheet.before)<sheetData>\(sheet.rows)</sheetData>\(sheet.behind)</worksheet>"
      )
    }
    return SourceFile(table: "base.xlsx", bytes: archive.finished())
  }

  private static func problems(_ source: SourceFile) -> [String] {
    let places = PlaceIndex(source)
    return Reading.reader.read(source).allDiagnostics.map { diagnostic in
      "\(places.position(of: diagnostic.place).label) \(diagnostic.problem.name)"
    }
  }

  @Test("values are those that people see, each at its cell")
  func values() throws {
    let source = Self.file(
      Sheet(
        name: "指标",
        rows: Self.header
          + Self.row(2, "", "year", "", "<c><v>2020</v></c>")
          + Self.row(4, "", "partners", "", "<c><v>12</v></c>")
          + Self.row(5, "", "researchIntensity", "", "<c s=\"1\"><v>2.3400000000000001E-2</v></c>")
          + Self.row(6, "", "brands", "", "<c t=\"b\"><v>1</v></c>", "", "", "'=说明", "a.pdf")
          + Self.row(7, "", "salesRevenue", "万元", "", "<c><v>1234.5</v></c>", "<c><v>2000</v></c>"))
    )
    #expect(Self.problems(source) == [])
    let submission = try #require(Reading.reader.read(source).submissions.first)
    func value(_ key: String, _ back: Int = 0) throws -> ExactDecimal? {
      submission.row[try Reading.number(key), yearsBack: back]
    }
    #expect(try value("partners") == ExactDecimal(12))
    #expect(try value("researchIntensity") == ExactDecimal(parsing: "2.34"))
    #expect(try value("brands") == ExactDecimal(1))
    #expect(try value("salesRevenue", 1) == ExactDecimal(parsing: "0.12345"))
    #expect(
      try submission.place(ofFact: Reading.number("salesRevenue"), yearsBack: 1)
        == .cell(row: 7, column: 4, sheet: 1))
    // An apostrophe in a cell is one; only comma-separated values have it before a formula.
    #expect(try submission.note(ofFact: Reading.number("brands"), in: source) == "'=说明")
  }

  @Test("a title may stand above the header")
  func title() {
    let rows =
      Self.row(1, "", "申报表") + Self.row(3, "", "键", "填报值")
      + Self.row(4, "", "partners", "<c><v>x</v></c>").replacing("<v>x</v>", with: "<v>5</v>")
    #expect(Self.problems(Self.file(Sheet(name: "a", rows: rows))) == [])
  }

  @Test("each sheet with a header is a submission, others are named, and hidden ones are not read")
  func sheets() {
    let rows = Self.header + Self.row(2, "", "partners", "", "<c><v>1</v></c>")
    let source = Self.file(
      Sheet(name: "甲园", rows: rows), Sheet(name: "填写说明", rows: Self.row(1, "", "请填写")),
      Sheet(name: "空", rows: ""),
      Sheet(name: "乙园", rows: rows.replacing("partners", with: "parners")),
      Sheet(name: "旧", isHidden: true, rows: rows),
      Sheet(name: "选项", isHidden: true, rows: Self.row(1, "", "是")))
    #expect(Reading.reader.read(source).submissions.count == 2)
    #expect(
      Self.problems(source) == [
        "填写说明!A1 table-sheet-without-header", "乙园!A2 table-unknown-row", "旧!A1 table-hidden-sheet",
      ])
  }

  @Test("a workbook without a sheet of a submission says so once, or what its header lacks")
  func noTable() {
    #expect(
      Self.problems(Self.file(Sheet(name: "a", rows: Self.row(1, "", "企业", "名单"))))
        == ["a!A1 table-no-sheet-with-header"])
    #expect(
      Self.problems(Self.file(Sheet(name: "a", rows: Self.row(1, "", "键", "单位"))))
        == ["a!A1 table-no-value-column"])
    #expect(
      Self.problems(Self.file(Sheet(name: "a", rows: ""))) == ["a!A1 table-no-sheet-with-header"])
  }

  @Test("cells that hold no value are named for what they are, once")
  func cells() {
    let rows =
      Self.header
      + Self.row(2, "", "partners", "", "<c><f>A1</f></c>")
      + Self.row(3, "", "salesRevenue", "", "<c t=\"e\"><v>#REF!</v></c>")
      + Self.row(4, "", "enterprises", "", "<c s=\"2\"><v>44196</v></c>")
      + Self.row(5, "", "name", "", "<c s=\"2\"><v>44196</v></c>")
      + Self.row(6, "", "developedArea", "", "<c><v>12345678901234567</v></c>")
      + Self.row(7, "", "brands", "", "是", "", "", "<c><f>A1</f></c>")
    #expect(
      Self.problems(Self.file(Sheet(name: "表 1", rows: rows))) == [
        "'表 1'!C2 table-formula-not-computed", "'表 1'!C3 table-error-value",
        "'表 1'!C4 table-date-instead-of-number", "'表 1'!C6 table-digits-not-shown",
        "'表 1'!C6 implausible", "'表 1'!F7 table-formula-not-computed",
      ])
  }

  @Test("rows of a list are read from cells of each kind")
  func listRows() throws {
    let rows =
      Self.header + Self.row(2, "", "year", "", "<c><v>2021</v></c>")
      + Self.row(3, "", "suppliers", "", "企业名称", "年收入（万元）", "产品类型")
      + Self.row(4, "", "", "", "甲", "<c><v>1200</v></c>", "<c s=\"2\"><v>44196</v></c>")
      + Self.row(5, "", "", "", "乙", "<c><f>A1</f><v>999.5</v></c>", "<c><v>12</v></c>")
      + Self.row(6, "", "", "", "丙", "0.2 亿元")
      + Self.row(7, "", "fiveGFactories", "", "工厂名称", "典型应用场景数量", "入选 5G 工厂名录")
      + Self.row(8, "", "", "", "甲", "<c><v>12</v></c>", "<c t=\"b\"><v>1</v></c>")
      + Self.row(9, "", "leadingProductList", "", "产品名称", "国内市场占有率", "技术水平")
      + Self.row(10, "", "", "", "丁", "<c s=\"1\"><v>0.215</v></c>", "国内领先")
    let source = Self.file(Sheet(name: "a", rows: rows))
    #expect(Self.problems(source) == ["a!C8 list-open"])
    let submission = try #require(Reading.reader.read(source).submissions.first)
    #expect(submission.lists.map(\.rows.count) == [3, 1, 1])
    let number = try Reading.number("industrialInternetSuppliers")
    #expect(submission.row[number, yearsBack: 0] == ExactDecimal(2))
    guard case .number(let share)? = submission.lists[2].rows[0].cells[3]?.value else {
      Issue.record("the share is not read")
      return
    }
    #expect(share == (try ExactDecimal(parsing: "21.5")))
    // A date is a text where a text may stand.
    guard case .text(let date)? = submission.lists[0].rows[0].cells[1]?.value else {
      Issue.record("the date is not read")
      return
    }
    #expect(date == "2020-12-31")
  }

  @Test("cells of a list that hold no value are named for what they are, and are not missing")
  func listCells() {
    func problems(_ cell: String) -> [String] {
      Self.problems(
        Self.file(
          Sheet(
            name: "a",
            rows: Self.header + Self.row(2, "", "year", "", "<c><v>2021</v></c>")
              + Self.row(3, "", "suppliers", "", "企业名称", "年收入（万元）")
              + Self.row(4, "", "", "", "甲", cell))))
    }
    #expect(problems("<c><f>A1</f></c>") == ["a!D4 table-formula-not-computed"])
    #expect(problems("<c t=\"e\"><v>#REF!</v></c>") == ["a!D4 table-error-value"])
    #expect(problems("<c s=\"2\"><v>44196</v></c>") == ["a!D4 table-date-instead-of-number"])
    #expect(problems("") == ["a!C4 list-open"])
    #expect(problems("<c t=\"b\"><v>1</v></c>").count == 1)
  }

  @Test("what is hidden or merged is named where values stand in it")
  func layout() {
    let rows =
      Self.header
      + Self.row(2, "hidden=\"1\"", "partners", "", "<c><v>1</v></c>")
      + Self.row(3, "hidden=\"1\"", "enterprises")
      + Self.row(4, "", "brands", "", "是") + Self.row(5, "", "year", "", "<c><v>2020</v></c>")
    let source = Self.file(
      Sheet(
        name: "a", rows: rows, before: "<cols><col min=\"1\" max=\"3\" hidden=\"1\"/></cols>",
        behind:
          "<mergeCells><mergeCell ref=\"C4:C5\"/><mergeCell ref=\"A4:B4\"/><mergeCell ref=\"C7:D9\"/></mergeCells>"
      ))
    #expect(
      Self.problems(source) == [
        "a!C1 table-hidden-column", "a!A2 table-hidden-rows", "a!C4 table-merged-values",
      ])
  }

  @Test("a place in a sheet is packed and unpacked as it is")
  func places() {
    let places: [Place] = [
      .cell(row: 1, column: 1, sheet: 1), .cell(row: 1 << 20, column: 1 << 14, sheet: 500),
      .cell(row: 1, column: 1), .cell(row: 1 << 29, column: 1 << 31), .bytes(0..<5),
      .bytes(1 << 30..<1 << 30 + 1),
    ]
    for place in places { #expect(PackedPlace(place).place == place) }
    #expect(Place.cell(row: 9, column: 9, sheet: 1) < .cell(row: 1, column: 1, sheet: 2))
  }

  @Test("a cell of a sheet is named as spreadsheets do, and in words")
  func words() {
    func position(_ sheet: String) -> Position {
      Position(line: 38, column: 6, isCell: true, sheet: sheet)
    }
    #expect(position("指标").label == "指标!F38")
    #expect(position("it's 1").label == "'it''s 1'!F38")
    #expect(position("指标").words(in: .chinese) == "工作表“指标” F38")
    #expect(position("指标").words(in: .english) == "sheet \"指标\" F38")
    #expect(position("指标").cell == "F38")
  }
}
