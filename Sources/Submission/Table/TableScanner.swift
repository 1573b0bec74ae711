import Workbook

/// Takes the rows of a table one after the other, whatever they are written in.
struct TableScanner {
  private var text: CSVScanner?
  private var sheet: SheetScanner?

  /// The rows of comma-separated values.
  init(_ bytes: Span<UInt8>) {
    text = CSVScanner(bytes)
  }

  /// The rows of a sheet.
  init(_ contents: SheetContents) {
    sheet = SheetScanner(contents)
  }

  /// The number of the row that was taken last, from 1.
  var row: Int { text?.row ?? sheet?.row ?? 0 }

  /// The cells of that row.
  var cells: [CSVScanner.Cell] { text?.cells ?? sheet?.cells ?? [] }

  /// The first cell beyond those that are kept that is not empty, and its number from 1.
  var excess: (cell: CSVScanner.Cell, column: Int)? {
    if let text { return text.excess }
    return sheet?.excess
  }

  /// The bytes of that row, but for cells beyond those that are kept; none of a sheet.
  var written: Range<Int> { text?.written ?? 0..<0 }

  /// Whether the row is hidden.
  var isHidden: Bool { sheet?.isHidden ?? false }

  /// Whether the rows are those of a sheet.
  var isSheet: Bool { sheet != nil }

  /// Passes over the empty rows before the next.
  mutating func skipEmptyRows(_ bytes: Span<UInt8>) { text?.skipEmptyRows(bytes) }

  /// Takes the next row; `false` at the end.
  mutating func next(_ bytes: Span<UInt8>) -> Bool {
    text?.next(bytes) ?? sheet?.next() ?? false
  }
}
