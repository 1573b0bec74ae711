import Testing

@testable import Workbook

@Suite("A workbook that is written row by row")
struct WorkbookStreamTests {
  /// Whoever writes a workbook: keeps what he is given of each sheet.
  private struct Writer {
    var stream: WorkbookStream
    var kept: [[UInt8]]

    init(_ sheets: [SheetDocument]) {
      stream = WorkbookStream(sheets, by: "a")
      kept = sheets.map { _ in [] }
    }

    mutating func add(_ row: [SheetDocument.Cell], height: Int? = nil, toSheet index: Int = 0) {
      kept[index] += stream.add(row, height: height, toSheet: index)
    }

    func bytes(omitting omitted: Set<Int> = []) -> [UInt8] {
      stream.finish(omitting: omitted).flatMap { piece in
        switch piece {
        case .bytes(let bytes): bytes
        case .sheet(let index): kept[index]
        }
      }
    }
  }

  /// A part of a workbook as text.
  private func part(_ name: String, of bytes: [UInt8]) throws -> String? {
    var archive = try ZipArchive(bytes)
    return try archive.contents(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A sheet with all that it can have, with its rows.
  private func sheet(_ name: String, rows count: Int) -> SheetDocument {
    var sheet = SheetDocument(name)
    let heading = CellStyle().with { $0.isBold = true }
    let colored = CellStyle().with { $0.fill = "FFF2CC" }
    sheet.rows = [[.text("键", heading), .text("值", heading)]]
    sheet.rows += (1...count).map { number in
      [
        .text("\(name) \(number % 50)"),
        .figure("\(number).5", number % 3 == 0 ? colored : CellStyle()),
        .text(number % 7 == 0 ? "" : " a\n<b>", colored),
      ]
    }
    sheet.widths = [10, 20]
    sheet.frozenRows = 1
    sheet.filter = (row: 1, columns: 3)
    sheet.isProtected = true
    sheet.heights = [1: 30, 4: 45]
    sheet.choices = [
      SheetDocument.Choices(.words(["是", "否"]), in: [CellReference(row: 2, column: 3)])
    ]
    sheet.fillsByWord = [
      SheetDocument.FillByWord(
        rows: 2...count, columns: 1...3, word: "是", fill: "C6EFCE", color: "006100")
    ]
    return sheet
  }

  /// The same sheet with its heading alone.
  private func heading(of sheet: SheetDocument) -> SheetDocument {
    var heading = sheet
    heading.rows = [sheet.rows[0]]
    return heading
  }

  @Test("is byte by byte the document of the same rows")
  func sameAsDocument() throws {
    let sheet = sheet("指标", rows: 4000)
    var writer = Writer([heading(of: sheet)])
    for row in sheet.rows.dropFirst() { writer.add(row) }
    #expect(!writer.kept[0].isEmpty)
    #expect(writer.stream.rowCount(ofSheet: 0) == 4001)
    let bytes = writer.bytes()
    #expect(bytes == writer.bytes())
    #expect(bytes == WorkbookDocument([sheet], by: "a").bytes())
  }

  @Test("takes rows of several sheets in any order")
  func severalSheets() throws {
    let sheets = [sheet("a", rows: 300), sheet("b", rows: 200), SheetDocument("c")]
    var writer = Writer(sheets.map { $0.rows.isEmpty ? $0 : heading(of: $0) })
    for index in 1...300 {
      if index <= 200 { writer.add(sheets[1].rows[index], toSheet: 1) }
      writer.add(sheets[0].rows[index], toSheet: 0)
    }
    let contents = try WorkbookContents(writer.bytes())
    let document = try WorkbookContents(WorkbookDocument(sheets, by: "a").bytes())
    #expect(contents.sheets.map { $0.name } == ["a", "b", "c"])
    for index in sheets.indices { #expect(contents.cells(of: index) == document.cells(of: index)) }
  }

  @Test("has the heights that are said of its rows")
  func heights() throws {
    var sheet = SheetDocument("a")
    sheet.heights = [1: 30, 2: 45]
    var writer = Writer([sheet])
    writer.add([])
    writer.add([], height: 60)
    writer.add([], height: 75)
    writer.add([])
    #expect(
      try part("xl/worksheets/sheet1.xml", of: writer.bytes())?.contains(
        "<row r=\"1\" ht=\"30\"></row><row r=\"2\" ht=\"60\"></row><row r=\"3\" ht=\"75\"></row>"
          + "<row r=\"4\"></row>") == true)
  }

  @Test("leaves out sheets, also in its names")
  func omitted() throws {
    var sheets = [sheet("a", rows: 20), sheet("b", rows: 3000), sheet("c", rows: 30)]
    sheets[0].isHidden = true
    var writer = Writer(sheets.map { heading(of: $0) })
    for index in sheets.indices {
      for row in sheets[index].rows.dropFirst() { writer.add(row, toSheet: index) }
    }
    let bytes = writer.bytes(omitting: [1])
    let contents = try WorkbookContents(bytes)
    let document = try WorkbookContents(WorkbookDocument([sheets[0], sheets[2]], by: "a").bytes())
    #expect(contents.sheets.map { $0.name } == ["a", "c"])
    for index in 0...1 { #expect(contents.cells(of: index) == document.cells(of: index)) }
    let workbook = try #require(try part("xl/workbook.xml", of: bytes))
    #expect(workbook.contains("activeTab=\"1\""))
    #expect(workbook.contains("localSheetId=\"1\" hidden=\"1\">c!$A$1:$C$31</definedName>"))
    #expect(!workbook.contains("b!"))
    #expect(try part("xl/worksheets/sheet3.xml", of: bytes) == nil)
    // What is left out now may stay another time.
    #expect(try WorkbookContents(writer.bytes()).sheets.count == 3)
  }

  @Test("holds no more than some rows back, and shares no more texts than it keeps")
  func manyRows() throws {
    let count = 10_000
    var writer = Writer([SheetDocument("a")])
    for number in 1...count {
      writer.add([.text("基地 \(number)"), .figure(String(number))])
      if number % 2500 == 0 { #expect(writer.kept[0].count > number * 8) }
    }
    // What stands behind the sheet's packed bytes is the end of them, and the directory.
    let pieces = writer.stream.finish()
    #expect(pieces.count == 3)
    guard case .bytes(let end) = try #require(pieces.last) else { return }
    #expect(end.count < 1 << 17)
    let bytes = writer.bytes()
    let contents = try WorkbookContents(bytes)
    #expect(contents.sheets[0].rows.count == count)
    let texts = contents.sheets[0].cells.map {
      String(decoding: contents.text[$0.text], as: UTF8.self)
    }
    #expect(texts == (1...count).flatMap { ["基地 \($0)", String($0)] })
    #expect(
      try part("xl/sharedStrings.xml", of: bytes)?.contains("count=\"8192\" uniqueCount=\"8192\"")
        == true)
  }

  @Test("reads texts back as they were that stand in their cells")
  func inlineTexts() throws {
    let texts = [
      " a  b ", "a\nb\r\nc\td", "<a> & \"b\" 'c' ]]>", "𠮷野家 😀", "_x0041_", "\u{1}\u{FFFE}",
      "\u{E9}", "e\u{301}", "\n", " ",
    ]
    // So long that they have no room among the shared ones.
    let long = String(repeating: "字", count: 30_000)
    var sheet = SheetDocument("a")
    sheet.rows = (0..<23).map { [.text("\($0)" + long)] }
    sheet.rows += [texts.map { .text($0 + long + $0) }, texts.map { .text($0) }]
    let bytes = WorkbookDocument([sheet], by: "a").bytes()
    let markup = try #require(try part("xl/worksheets/sheet1.xml", of: bytes))
    #expect(
      markup.contains("<c r=\"A24\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a"))
    #expect(markup.contains("<c r=\"A25\" s=\"1\" t=\"s\"><v>"))
    let contents = try WorkbookContents(bytes)
    let cells = contents.sheets[0].cells.map { Array(contents.text[$0.text]) }
    #expect(cells.suffix(20).prefix(10).elementsEqual(texts.map { Array(($0 + long + $0).utf8) }))
    #expect(cells.suffix(10).elementsEqual(texts.map { Array($0.utf8) }))
  }

  @Test("takes no more rows than there is room for, in a sheet or in the file")
  func full() throws {
    var sheet = SheetDocument("a")
    sheet.rows = [[.text("x")], [.text("y")]]
    var stream = WorkbookStream([sheet, sheet], by: "a", maximumRows: 3, maximumSize: 1 << 20)
    #expect(!stream.isFull(sheet: 0))
    for _ in 0..<3 { #expect(stream.add([.text("z")], toSheet: 0).isEmpty) }
    #expect(stream.isFull(sheet: 0))
    _ = stream.add([.text("z")], toSheet: 0, isLast: true)
    #expect(!stream.isFull(sheet: 1))
    #expect(stream.rowCount(ofSheet: 0) == 3)
    #expect(stream.rowCount(ofSheet: 1) == 2)

    stream = WorkbookStream([sheet, sheet], by: "a", maximumRows: 100_000, maximumSize: 10_000)
    for _ in 0..<1000 { _ = stream.add([.text("z")], toSheet: 1) }
    #expect(stream.isFull(sheet: 1))
    #expect(!stream.isFull(sheet: 0))
    #expect((50..<500).contains(stream.rowCount(ofSheet: 1)))
    // A last row has room where it says what has none.
    let count = stream.rowCount(ofSheet: 1)
    _ = stream.add([.text("z")], toSheet: 1)
    #expect(stream.rowCount(ofSheet: 1) == count)
    _ = stream.add([.text("z")], toSheet: 1, isLast: true)
    #expect(stream.rowCount(ofSheet: 1) == count + 1)

    sheet.rows = Array(repeating: [.text("z")], count: 4)
    stream = WorkbookStream([sheet], by: "a", maximumRows: 3, maximumSize: 1 << 20)
    #expect(stream.rowCount(ofSheet: 0) == 3)
  }
}
