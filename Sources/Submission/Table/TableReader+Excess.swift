import Rules

/// Cells that stand under no name.
extension TableReader {
  mutating func reportExcess(_ scanner: TableScanner, columns: Int) {
    guard let column = scanner.excess?.column else { return }
    report(.table(.tooManyCells(columns: columns)), place(scanner.row, column))
  }

  /// Reports the first cell that stands under no name.
  mutating func checkExcess(
    _ scanner: TableScanner, _ header: TableHeader, _ bytes: Span<UInt8>
  ) {
    if let (text, column) = splitNumber(in: scanner, header, bytes) {
      return report(.table(.splitNumber(text)), place(scanner.row, column))
    }
    let fault = TableFault.tooManyCells(columns: header.columns.count)
    for (index, cell) in scanner.cells.enumerated()
    where !header.hasName(index) && !CSVScanner.isBlank(cell, bytes) {
      report(.table(fault), place(scanner.row, index + 1))
      return
    }
    reportExcess(scanner, columns: header.columns.count)
  }

  /// A number that commas split: in a row of more cells than the header, digits alone stand in the cell of a
  /// value and in those behind it that are no values themselves.
  private func splitNumber(
    in scanner: TableScanner, _ header: TableHeader, _ bytes: Span<UInt8>
  ) -> (text: String, column: Int)? {
    let cells = scanner.cells
    let excess = cells.count - header.columns.count
    guard excess > 0, scanner.excess == nil else { return nil }
    func isNumber(_ cell: CSVScanner.Cell) -> Bool {
      !cell.range.isEmpty && cell.range.count <= 24 && cell.written == cell.range
        && cell.range.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) }
    }
    // A value may follow a value; that one cell is too many shows only where something stands in it.
    let isFull = cells.last.map { !CSVScanner.isBlank($0, bytes) } ?? false
    for (index, column) in header.columns.enumerated() where column.isValue {
      let digits = cells[index...].prefix(excess + 1).prefix(while: isNumber)
      guard digits.count > 1,
        isFull || index + 1 == header.columns.count || !header.columns[index + 1].isValue
      else { continue }
      let text = digits.map { JSONScanner.text($0.range, bytes) }.joined(separator: ",")
      return (text, index + 1)
    }
    return nil
  }
}

extension TableHeader.Column? {
  /// Whether figures stand in the column.
  fileprivate var isValue: Bool {
    switch self {
    case .value, .year: true
    default: false
    }
  }
}
