import Workbook

/// Takes the rows of a workbook's sheet one after the other, as `CSVScanner` does those of a text.
struct SheetScanner {
  private let sheet: SheetContents
  private var index = 0
  /// The number of the row that was taken last, from 1.
  private(set) var row = 0
  /// The cells of that row, those between that hold nothing included.
  private(set) var cells: [CSVScanner.Cell] = []
  /// The first cell beyond those that are kept, and its number from 1.
  private(set) var excess: (cell: CSVScanner.Cell, column: Int)?
  /// Whether that row is hidden.
  private(set) var isHidden = false

  init(_ sheet: SheetContents) {
    self.sheet = sheet
  }

  /// Takes the next row that holds something; `false` at the end.
  mutating func next() -> Bool {
    guard index < sheet.rows.count else { return false }
    let found = sheet.rows[index]
    index += 1
    row = found.number
    isHidden = found.isHidden
    cells.removeAll(keepingCapacity: true)
    excess = nil
    for cell in sheet.cells[found.cells] {
      let scanned = CSVScanner.Cell(range: cell.text, written: cell.text, kind: cell.kind)
      guard cell.column <= CSVScanner.maximumCells else {
        if excess == nil { excess = (scanned, cell.column) }
        continue
      }
      while cells.count < cell.column - 1 {
        cells.append(CSVScanner.Cell(range: 0..<0, written: 0..<0, kind: .text))
      }
      cells.append(scanned)
    }
    return true
  }
}
