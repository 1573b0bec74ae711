import Testing

@testable import Workbook

@Suite("A workbook that is written")
struct WorkbookDocumentTests {
  private var document: WorkbookDocument {
    var sheet = SheetDocument("指标 [2021]: 'a'/b")
    let style = CellStyle().with { $0.fill = "FFF2CC" }
    sheet.rows = [
      [.text("键"), .text("a <b> & \"c\"\n_x0041_\u{1}\r\t\u{FFFE}", style), .text("")],
      [
        .figure("412.50"), .figure("412.5"), .figure("0.1234567890123456789"), .figure("是"),
        .empty(style),
      ],
    ]
    sheet.widths = [10, 20]
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.filter = (row: 1, columns: 3)
    sheet.isProtected = true
    sheet.choices = [
      SheetDocument.Choices(.words(["是", "否"]), in: [CellReference(row: 2, column: 4)])
    ]
    var hidden = SheetDocument("选项")
    hidden.isHidden = true
    return WorkbookDocument([sheet, hidden], by: "basecheck report")
  }

  @Test("is read as it was meant")
  func readBack() throws {
    let contents = try WorkbookContents(document.bytes())
    #expect(contents.sheets.map { $0.name } == ["指标 _2021__ _a__b", "选项"])
    #expect(contents.sheets.map { $0.isHidden } == [false, true])
    #expect(
      contents.cells(of: 0) == [
        "A1": "键", "B1": "a <b> & \"c\"\n_x0041_\u{1}\r\t\u{FFFE}", "A2": "412.50", "B2": "412.5",
        "C2": "0.1234567890123456789", "D2": "是",
      ])
    #expect(
      contents.sheets[0].cells.map { $0.kind } == [.text, .text, .text, .number, .text, .text])
  }

  @Test("is the same bytes each time, and says near its beginning whose it is")
  func bytes() {
    let bytes = document.bytes()
    #expect(bytes == document.bytes())
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self)
    #expect(start.contains(WorkbookDocument.marker(of: "basecheck report")))
    #expect(!start.contains(WorkbookDocument.marker(of: "basecheck")))
  }

  @Test("has no text longer than a cell can be, and no name longer than a sheet's")
  func limits() throws {
    var sheet = SheetDocument(String(repeating: "名", count: 40))
    sheet.rows = [[.text(String(repeating: "字", count: 40_000))]]
    let contents = try WorkbookContents(WorkbookDocument([sheet], by: "a").bytes())
    #expect(contents.sheets[0].name.utf16.count == 31)
    #expect(String(decoding: contents.text, as: UTF8.self).utf16.count == 32_767)
  }

  @Test("keeps texts apart that look the same")
  func equivalentTexts() throws {
    var sheet = SheetDocument("a")
    sheet.rows = [[.text("\u{E9}"), .text("e\u{301}")]]
    let contents = try WorkbookContents(WorkbookDocument([sheet], by: "a").bytes())
    #expect(contents.sheets[0].cells.map { $0.text.count } == [2, 3])
  }
}
