import Rules
import Workbook

/// Writes a workbook of tables row by row: until the end each sheet is a draft of its own number.
struct WorkbookWriter {
  private var stream: WorkbookStream
  private let sheets: [SheetDocument]
  private let language: Language
  /// How many rows of each sheet have no room.
  private var untold: [Int]

  /// - Parameter application: What the file says that wrote it.
  init(_ sheets: [SheetDocument], by application: String, in language: Language) {
    stream = WorkbookStream(sheets, by: application)
    self.sheets = sheets
    self.language = language
    untold = sheets.map { _ in 0 }
  }

  /// A table without rows, whose columns can be filtered.
  static func table(_ name: String, _ columns: [(name: String, width: Int)]) -> SheetDocument {
    var sheet = SheetDocument(name)
    sheet.widths = columns.map { $0.width }
    sheet.rows = [columns.map { .text($0.name, SheetStyles.heading) }]
    sheet.frozenRows = 1
    sheet.filter = (row: 1, columns: columns.count)
    return sheet
  }

  /// How many rows a table has below its heading.
  func rowCount(ofSheet sheet: Int) -> Int { stream.rowCount(ofSheet: sheet) - 1 }

  /// Adds a row below the others of a table, while there is room.
  ///
  /// - Parameter limit: The most rows of the table.
  mutating func add(
    _ row: [SheetDocument.Cell], toSheet sheet: Int, limit: Int = .max, to sink: inout ReportSink
  ) {
    // The last row is kept for how many there is no room for.
    let isFull =
      stream.rowCount(ofSheet: sheet) >= WorkbookStream.maximumRows - 1
      || stream.isFull(sheet: sheet) || rowCount(ofSheet: sheet) >= limit
    if isFull { untold[sheet] += 1 } else { write(row, toSheet: sheet, isLast: false, to: &sink) }
  }

  private mutating func write(
    _ row: [SheetDocument.Cell], toSheet sheet: Int, isLast: Bool, to sink: inout ReportSink
  ) {
    let height = SheetDocument.height(of: row, in: sheets[sheet].widths)
    let packed = stream.add(row, height: height, toSheet: sheet, isLast: isLast)
    if !packed.isEmpty { sink.write(toDraft: sheet) { $0.write(packed) } }
  }

  /// Ends the workbook, which says of each table how many of its rows are not listed.
  ///
  /// - Parameter omitted: The numbers of sheets that are left out.
  mutating func finish(omitting omitted: Set<Int> = [], to sink: inout ReportSink) {
    for (sheet, count) in untold.enumerated() where count > 0 {
      let words = language("另有 \(count) 行没有列出", "\(count) more rows are not listed")
      write([.text(words, SheetStyles.line)], toSheet: sheet, isLast: true, to: &sink)
    }
    for piece in stream.finish(omitting: omitted) {
      switch piece {
      case .bytes(let bytes): sink.write(bytes)
      case .sheet(let sheet): sink.place(draft: sheet)
      }
    }
  }
}
