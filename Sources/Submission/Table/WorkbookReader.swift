import Workbook

/// Reads the submissions of a workbook: a sheet for each base.
///
/// A sheet is one where a row among its first names the columns of a submission; others, such as
/// instructions, are named and passed over.
struct WorkbookReader {
  private let builder: SubmissionBuilder

  init(_ builder: SubmissionBuilder) {
    self.builder = builder
  }

  /// Hands over the submission of each sheet that holds one.
  ///
  /// - Returns: What is wrong with the workbook as a whole.
  func read(_ source: SourceFile, _ body: (borrowing Submission) -> Void) -> [Diagnostic] {
    let sheets = source.sheets.enumerated().map { (number: $0.offset + 1, contents: $0.element) }
      .filter { !$0.contents.rows.isEmpty }
    guard let first = sheets.first(where: { !$0.contents.isHidden }) ?? sheets.first else {
      return [Diagnostic(.table(.noSheetWithHeader), at: .cell(row: 1, column: 1, sheet: 1))]
    }
    let bytes = source.text.span
    var tables = sheets.filter { Self.isTable($0.contents, bytes) }
    var problems: [Diagnostic] = []
    let visible = tables.filter { !$0.contents.isHidden }
    if tables.isEmpty {
      guard let near = sheets.first(where: { Self.isNearlyTable($0.contents, bytes) }) else {
        return [
          Diagnostic(.table(.noSheetWithHeader), at: .cell(row: 1, column: 1, sheet: first.number))
        ]
      }
      // What is wrong with the header is told of the sheet that comes nearest.
      tables = [near]
    } else if !visible.isEmpty {
      // A hidden table may be an older one; it is read only where there is no other.
      tables = visible
    }
    for sheet in sheets where !tables.contains(where: { $0.number == sheet.number }) {
      let isTable = Self.isTable(sheet.contents, bytes)
      if sheet.contents.isHidden && !isTable { continue }
      problems.append(
        Diagnostic(
          .table(
            isTable
              ? .hiddenSheet(sheet.contents.name) : .sheetWithoutHeader(sheet.contents.name)),
          at: .cell(row: 1, column: 1, sheet: sheet.number)))
    }
    for sheet in tables {
      var reader = TableReader(builder, sheet: sheet.number)
      problems += reader.read(bytes, of: sheet.contents, body)
    }
    return problems
  }

  /// Whether at least half of the names in one of the first rows are of columns of a submission.
  private static func isNearlyTable(_ sheet: SheetContents, _ bytes: Span<UInt8>) -> Bool {
    var scanner = SheetScanner(sheet)
    while scanner.row < TableReader.rowsOfHeader, scanner.next() {
      let header = TableHeader(scanner.cells, bytes)
      let known = header.columns.count { $0 != nil }
      let named = header.columns.indices.count { header.hasName($0) }
      if known >= 2, known * 2 >= named { return true }
    }
    return false
  }

  /// Whether a sheet of a workbook is a table of a submission.
  static func holdsTable(_ source: SourceFile) -> Bool {
    source.sheets.contains { isTable($0, source.text.span) }
  }

  /// Whether one of the first rows names the columns of a submission.
  private static func isTable(_ sheet: SheetContents, _ bytes: Span<UInt8>) -> Bool {
    var scanner = SheetScanner(sheet)
    while scanner.row < TableReader.rowsOfHeader, scanner.next() {
      if TableHeader(scanner.cells, bytes).isComplete { return true }
    }
    return false
  }
}
