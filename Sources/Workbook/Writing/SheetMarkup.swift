/// A sheet as its part of a workbook: what stands before its rows, each of them, and what stands below.
struct SheetMarkup {
  /// The sheet without its rows.
  let sheet: SheetDocument
  /// How many rows there are so far.
  private(set) var rowCount = 0

  init(_ sheet: SheetDocument) {
    var sheet = sheet
    sheet.rows = []
    self.sheet = sheet
  }

  /// What stands before the rows.
  var head: String {
    WorkbookMarkup.declaration + "<worksheet xmlns=\"\(WorkbookMarkup.namespace)\">"
      + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" + views
      + "<sheetFormatPr defaultRowHeight=\"15\"/>" + columns + "<sheetData>"
  }

  /// What stands below the rows that there are so far.
  func foot(_ styles: inout StyleSheet) -> String {
    "</sheetData>" + protection + filter + fillsByWord(&styles) + choices
      + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
  }

  private var views: String {
    let rows = sheet.frozenRows
    let columns = sheet.frozenColumns
    guard rows > 0 || columns > 0 else {
      return "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>"
    }
    let pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight"
    let corner = CellReference(row: rows + 1, column: columns + 1).name
    return "<sheetViews><sheetView workbookViewId=\"0\"><pane"
      + (columns > 0 ? " xSplit=\"\(columns)\"" : "") + (rows > 0 ? " ySplit=\"\(rows)\"" : "")
      + " topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/>"
      + "<selection pane=\"\(pane)\" activeCell=\"\(corner)\" sqref=\"\(corner)\"/>"
      + "</sheetView></sheetViews>"
  }

  private var columns: String {
    if sheet.widths.isEmpty { return "" }
    let columns = sheet.widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    return "<cols>\(columns.joined())</cols>"
  }

  /// The next row.
  mutating func addRow(
    _ row: [SheetDocument.Cell], height: Int?, _ styles: inout StyleSheet,
    _ strings: inout StringList
  ) -> String {
    rowCount += 1
    let height = (height ?? sheet.heights[rowCount]).map { " ht=\"\($0)\"" } ?? ""
    var text = "<row r=\"\(rowCount)\"\(height)>"
    for (column, cell) in row.enumerated() {
      let name = CellReference(row: rowCount, column: column + 1).name
      let start = "<c r=\"\(name)\" s=\"\(styles.number(of: cell.style))\""
      switch cell.value {
      case .none: text += start + "/>"
      case .text(let words):
        let (type, content) = strings.cell(of: words)
        text += start + " t=\"\(type)\">\(content)</c>"
      case .number(let digits): text += start + "><v>\(digits)</v></c>"
      }
    }
    return text + "</row>"
  }

  private var protection: String {
    // Columns may be made wider, and rows filtered.
    sheet.isProtected
      ? "<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\" autoFilter=\"0\"/>" : ""
  }

  // MARK: - Ranges

  /// The first and the last cell of what is filtered.
  private var filterRange: (first: CellReference, last: CellReference)? {
    sheet.filter.map { filter in
      (
        CellReference(row: filter.row, column: 1),
        CellReference(row: max(filter.row, rowCount), column: filter.columns)
      )
    }
  }

  /// What is filtered, as a name of the workbook has it.
  var filteredCells: String? {
    func name(_ cell: CellReference) -> String {
      "$\(CellReference.letters(ofColumn: cell.column))$\(cell.row)"
    }
    return filterRange.map { "\(name($0.first)):\(name($0.last))" }
  }

  private var filter: String {
    filterRange.map { "<autoFilter ref=\"\($0.first.name):\($0.last.name)\"/>" } ?? ""
  }

  // MARK: - What follows what is typed

  private func fillsByWord(_ styles: inout StyleSheet) -> String {
    var text = ""
    for (index, rule) in sheet.fillsByWord.enumerated() {
      let first = CellReference(row: rule.rows.lowerBound, column: rule.columns.lowerBound)
      let last = CellReference(row: rule.rows.upperBound, column: rule.columns.upperBound)
      let word = rule.word.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"")
      text +=
        "<conditionalFormatting sqref=\"\(first.name):\(last.name)\"><cfRule type=\"cellIs\""
        + " dxfId=\"\(styles.number(ofFill: rule.fill, rule.color))\" priority=\"\(index + 1)\""
        + " operator=\"equal\"><formula>\("\"\(word)\"".escapedForMarkup)</formula></cfRule>"
        + "</conditionalFormatting>"
    }
    return text
  }

  private var choices: String {
    if sheet.choices.isEmpty { return "" }
    let entries = sheet.choices.map { choice in
      let source: String =
        switch choice.source {
        case .words(let words): "\"\(words.joined(separator: ","))\""
        case .column(let column, let count, let sheet):
          "\(SheetName(sheet).quoted)!$\(CellReference.letters(ofColumn: column))$1:"
            + "$\(CellReference.letters(ofColumn: column))$\(count)"
        }
      func message(_ name: String, _ text: String) -> String {
        text.isEmpty ? "" : " \(name)=\"\(String(text.prefix(200)).escapedForMarkup)\""
      }
      return
        "<dataValidation type=\"list\" allowBlank=\"1\"\(choice.prompt.isEmpty ? "" : " showInputMessage=\"1\"")"
        + (choice.allowsOthers ? "" : " showErrorMessage=\"1\"")
        + message("error", choice.refusal) + message("prompt", choice.prompt)
        + " sqref=\"\(choice.cells.map { $0.name }.joined(separator: " "))\">"
        + "<formula1>\(source.escapedForMarkup)</formula1></dataValidation>"
    }
    return "<dataValidations count=\"\(entries.count)\">\(entries.joined())</dataValidations>"
  }
}
