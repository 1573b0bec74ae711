import Rules
import Workbook

/// Reads a submission that is a table, a row for each fact.
struct TableReader {
  /// A row that is about something known.
  struct Row {
    let number: Int
    /// The number of its sheet in a workbook, zero elsewhere.
    let sheet: Int
    let subject: TableNames.Subject
    /// The name as it is written, and the number of its column.
    let name: String
    let nameColumn: Int
    let cells: [CSVScanner.Cell]

    /// The place of a cell by the number of its column.
    func place(_ column: Int) -> Place { .cell(row: number, column: column, sheet: sheet) }
  }

  /// The rows among which the header is looked for.
  static let rowsOfHeader = 10
  /// The most unknown names for which the nearest known one is looked for.
  static let maximumNearest = 50

  let names: TableNames
  var builder: SubmissionBuilder
  var header: TableHeader?
  /// What the table states as its year, right or wrong.
  var statedYear: String?
  private(set) var rows: [Row] = []
  var candidates: NameCandidates?
  var unknownNames = 0
  var headerRow = 1
  /// The number of the sheet in a workbook, zero elsewhere.
  let sheet: Int
  /// The rows of a sheet that are hidden although values are given in them.
  var hiddenRows: [Int] = []

  var firstUnknown = ""
  /// The list whose rows are being read.
  var list: TableList?

  /// Whether the text was converted from GB18030, which almost any bytes pass for.
  let isConverted: Bool

  init(_ builder: SubmissionBuilder, isConverted: Bool = false, sheet: Int = 0) {
    self.builder = builder
    self.isConverted = isConverted
    self.sheet = sheet
    names = TableNames(vocabulary: builder.vocabulary)
  }

  /// The year that the table states.
  var year: Int? { statedYear.flatMap(FigureText.plainNumber).flatMap { Years.year($0) } }

  /// Hands over the submission of a table.
  ///
  /// - Returns: What is wrong with a table that can't be told apart into rows and columns, which says
  ///   nothing of a submission.
  ///
  /// - Parameter contents: The sheet that is read, whose texts are among the bytes; without one they are
  ///   comma-separated values.
  mutating func read(
    _ bytes: Span<UInt8>, of contents: SheetContents? = nil,
    _ body: (borrowing Submission) -> Void
  ) -> [Diagnostic] {
    builder.start()
    var scanner = contents.map { TableScanner($0) } ?? TableScanner(bytes)
    scanner.skipEmptyRows(bytes)
    while scanner.next(bytes) {
      if let header {
        reportCells(scanner)
        take(scanner, header, bytes)
      } else if !Self.isPassedOver(scanner, bytes) {
        guard takeHeader(scanner, bytes) else { return builder.submission.diagnostics }
      }
      scanner.skipEmptyRows(bytes)
    }
    guard header != nil else { return [Diagnostic(.empty, at: place(1, 1))] }
    endList()
    if isConverted, unknownNames > rows.count {
      report(.table(.otherEncoding(firstUnknown)), place(headerRow, 1))
    }
    for row in rows { read(row, bytes) }
    if let contents { reportLayout(of: contents, bytes) }
    builder.complete(bytes, at: place(headerRow, 1), end: place(max(1, scanner.row) + 1, 1))
    body(builder.submission)
    return []
  }

  /// The place of a cell.
  func place(_ row: Int, _ column: Int) -> Place {
    .cell(row: row, column: column, sheet: sheet)
  }

  mutating func reportCells(_ scanner: TableScanner) {
    for (index, cell) in scanner.cells.enumerated() {
      if let fault = cell.fault {
        report(.table(fault), place(scanner.row, index + 1))
      }
    }
  }

  /// Whether a row under the header is a comment: what names it is one, or its first cell is one and
  /// the only one. Otherwise a cell may begin so as a value does, `#DIV/0!` for one.
  private static func isComment(
    _ scanner: TableScanner, named name: CSVScanner.Cell?, _ bytes: Span<UInt8>
  ) -> Bool {
    if let name { return CSVScanner.beginsComment(name, bytes) }
    guard let first = scanner.cells.first, CSVScanner.beginsComment(first, bytes) else {
      return false
    }
    return scanner.excess == nil
      && scanner.cells.dropFirst().allSatisfy { CSVScanner.isBlank($0, bytes) }
  }

  /// Finds out what a row is about.
  private mutating func take(
    _ scanner: TableScanner, _ header: TableHeader, _ bytes: Span<UInt8>
  ) {
    let cells = scanner.cells
    let row = scanner.row
    func given(_ column: Int?) -> CSVScanner.Cell? {
      guard let column, column <= cells.count else { return nil }
      return CSVScanner.isBlank(cells[column - 1], bytes) ? nil : cells[column - 1]
    }
    func place(_ column: Int) -> Place { self.place(row, column) }
    let key = given(header.key)
    let label = given(header.label)
    if Self.isComment(scanner, named: key ?? label, bytes) { return }
    guard let cell = key ?? label else {
      if list != nil { return readListRow(cells, row, header, bytes) }
      let isBlank = cells.indices.allSatisfy { index in
        CSVScanner.isBlank(cells[index], bytes)
          || header.columns.indices.contains(index) && header.columns[index] == .section
      }
      if !isBlank || scanner.excess != nil {
        report(.table(.noKey), place(header.key ?? header.label ?? 1))
      }
      return
    }
    let name = CSVScanner.word(of: cell, bytes)
    let column = (key == nil ? header.label : header.key) ?? 1
    let named = names.subject(named: name)
    if named == nil, let number = names.list(named: name) {
      if let label, key != nil, names.list(named: CSVScanner.word(of: label, bytes)) != number {
        report(
          .table(.labelOfAnother(CSVScanner.word(of: label, bytes), key: name)),
          place(header.label ?? column))
      }
      return takeList(number, at: place(column), cells, row, header, bytes)
    }
    endList()
    if case .fact(let number)? = named, builder.facts[number].isPersonal {
      // A number that commas split is one to call.
    } else {
      checkExcess(scanner, header, bytes)
    }
    guard let subject = named ?? written(name, place(column)) else {
      report(unknownRow(name), place(column))
      return
    }
    if key != nil, let label {
      check(
        CSVScanner.word(of: label, bytes), beside: name, subject, place(header.label ?? column))
    }
    // More rows than there are names repeat some of them; of these the first are enough.
    let catalogue = names.vocabulary.catalogue
    guard rows.count < catalogue.facts.count + catalogue.traits.count + 500 else {
      return builder.suppress()
    }
    rows.append(
      Row(
        number: row, sheet: sheet, subject: subject, name: name, nameColumn: column, cells: cells))
    if scanner.isHidden { hiddenRows.append(row) }
    if subject == .scheme, builder.submission.schemeNumbers.isEmpty {
      // Names that several facts have are held against the schemes.
      let text = given(header[.value]).map { CSVScanner.word(of: $0, bytes) } ?? ""
      for scheme in CellList.parts(of: text, splitsCommas: true) {
        if let number = names.vocabulary.schemes.value(of: scheme) {
          builder.scheme(number, scheme, at: place(column))
        }
      }
    }
    if subject == .year, statedYear == nil {
      statedYear = given(header[.value]).map { CSVScanner.word(of: $0, bytes) }
        .flatMap { $0 == "null" ? nil : Self.withoutSuffix($0) }
    }
  }

  /// A year without the word behind it.
  static func withoutSuffix(_ text: String) -> String {
    text.hasSuffix("年") ? String(text.dropLast()).trimmed : text
  }

  /// Puts down what is wrong with a cell.
  mutating func report(_ problem: Problem, _ place: Place) {
    builder.report(problem, at: place)
  }

  /// The name of the row that was taken at a place.
  func name(at place: PackedPlace) -> String {
    guard case .cell(let row, _, _) = place.place else { return "" }
    return rows.first { $0.number == row }?.name ?? ""
  }

  /// Notes where something of the base is mentioned, and reports where it was mentioned before.
  mutating func mention(_ row: Row) {
    guard let first = rows.first(where: { $0.subject == row.subject }), first.number < row.number
    else { return }
    report(
      .duplicateKey(row.name, first: first.place(first.nameColumn)), row.place(row.nameColumn))
  }
}
