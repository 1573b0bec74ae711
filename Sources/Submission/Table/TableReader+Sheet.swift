import Workbook

/// What only the cells of a workbook can be.
extension TableReader {
  /// Reports what a cell of a row holds that is no value that can be taken as it is shown.
  mutating func reportSheetCells(_ row: Row, _ header: TableHeader) {
    let isText = isText(row.subject)
    for (index, cell) in row.cells.enumerated() where header.columns.indices.contains(index) {
      guard let kind = cell.kind, let column = header.columns[index] else { continue }
      let place = row.place(index + 1)
      switch (kind, column) {
      case (.uncomputed, .value), (.uncomputed, .year), (.uncomputed, .growth),
        (.uncomputed, .note), (.uncomputed, .evidence), (.uncomputed, .unit):
        report(.table(.formulaNotComputed), place)
      case (.error, .value), (.error, .year), (.error, .growth):
        report(.table(.errorValue), place)
      case (.date, .value), (.date, .year), (.date, .growth):
        if !isText { report(.table(.dateInsteadOfNumber), place) }
      case (.longNumber, .value), (.longNumber, .year), (.longNumber, .growth):
        report(.table(.digitsNotShown), place)
      default: continue
      }
    }
  }

  /// Reports what a person who looks at the sheet does not see, or sees otherwise: hidden rows and columns
  /// with values, and values of cells that are merged.
  mutating func reportLayout(of contents: SheetContents, _ bytes: Span<UInt8>) {
    guard let header else { return }
    let columns = header.columns.indices.filter { index in
      switch header.columns[index] {
      case .value, .year, .growth: true
      default: false
      }
    }.map { $0 + 1 }
    func isGiven(_ row: Row, _ column: Int) -> Bool {
      column <= row.cells.count && !CSVScanner.isBlank(row.cells[column - 1], bytes)
    }
    let hidden = rows.filter { row in
      hiddenRows.contains(row.number) && columns.contains { isGiven(row, $0) }
    }.map { $0.number }
    if let first = hidden.first { report(.table(.hiddenRows(hidden)), place(first, 1)) }
    for column in columns
    where contents.hiddenColumns.contains(where: { $0.contains(column) })
      && rows.contains(where: { isGiven($0, column) })
    {
      report(
        .table(.hiddenColumn(CellReference.letters(ofColumn: column))), place(headerRow, column))
    }
    for merged in contents.mergedCells {
      let inRows = rows.count { merged.rows.contains($0.number) }
      let inColumns = columns.count { merged.columns.contains($0) }
      guard inRows > 0, inColumns > 0, inRows * inColumns > 1 else { continue }
      report(
        .table(.mergedValues(merged.name)),
        place(merged.rows.lowerBound, merged.columns.lowerBound))
    }
  }
}

extension CSVScanner.Cell {
  /// Whether a cell of a workbook holds nothing that can be read as a value, which is reported.
  func isUnreadable(isText: Bool) -> Bool {
    switch kind {
    case .uncomputed, .error: true
    case .date: !isText
    case .text, .number, .longNumber, .boolean, nil: false
    }
  }
}
