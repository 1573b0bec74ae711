/// A sheet as its part of a workbook.
struct SheetMarkup {
  private let sheet: SheetDocument

  init(_ sheet: SheetDocument) {
    self.sheet = sheet
  }

  func text(_ styles: inout StyleSheet, _ strings: inout StringList) -> String {
    // The cells come first, which give their styles numbers.
    let cells = cells(&styles, &strings)
    return WorkbookDocument.declaration
      + "<worksheet xmlns=\"\(WorkbookDocument.namespace)\">"
      + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" + views
      + "<sheetFormatPr defaultRowHeight=\"15\"/>" + columns + cells + protection + filter
      + fillsByWord(&styles) + choices
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

  private func cells(_ styles: inout StyleSheet, _ strings: inout StringList) -> String {
    var text = "<sheetData>"
    for (index, row) in sheet.rows.enumerated() {
      let height = sheet.heights[index + 1].map {
        " ht=\"\($0)\""
      }
      text += "<row r=\"\(index + 1)\"\(height ?? "")>"
      for (column, cell) in row.enumerated() {
        let name = CellReference(row: index + 1, column: column + 1).name
        let start = "<c r=\"\(name)\" s=\"\(styles.number(of: cell.style))\""
        switch cell.value {
        case .none: text += start + "/>"
        case .text(let words): text += start + " t=\"s\"><v>\(strings.number(of: words))</v></c>"
        case .number(let digits): text += start + "><v>\(digits)</v></c>"
        }
      }
      text += "</row>"
    }
    return text + "</sheetData>"
  }

  private var protection: String {
    // Columns may be made wider, and rows filtered.
    sheet.isProtected
      ? "<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\" autoFilter=\"0\"/>" : ""
  }

  // MARK: - Ranges

  /// The cells of a filter.
  private static func range(
    _ filter: (row: Int, columns: Int), _ sheet: SheetDocument
  ) -> (first: CellReference, last: CellReference) {
    (
      CellReference(row: filter.row, column: 1),
      CellReference(row: max(filter.row, sheet.rows.count), column: filter.columns)
    )
  }

  /// The same as a name of the workbook has it.
  static func absolute(_ filter: (row: Int, columns: Int), _ sheet: SheetDocument) -> String {
    let (first, last) = range(filter, sheet)
    func name(_ cell: CellReference) -> String {
      "$\(CellReference.letters(ofColumn: cell.column))$\(cell.row)"
    }
    return "\(name(first)):\(name(last))"
  }

  private var filter: String {
    sheet.filter.map { filter in
      let (first, last) = Self.range(filter, sheet)
      return "<autoFilter ref=\"\(first.name):\(last.name)\"/>"
    } ?? ""
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
