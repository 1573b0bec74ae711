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
  private static let maximumNearest = 50

  let names: TableNames
  var builder: SubmissionBuilder
  var header: TableHeader?
  /// What the table states as its year, right or wrong.
  private(set) var statedYear: String?
  private(set) var rows: [Row] = []
  private var candidates: NameCandidates?
  private var unknownNames = 0
  private(set) var headerRow = 1
  /// The number of the sheet in a workbook, zero elsewhere.
  let sheet: Int
  /// The rows of a sheet that are hidden although values are given in them.
  var hiddenRows: [Int] = []

  private var firstUnknown = ""
  /// The list whose rows are being read.
  var list: TableList?

  /// Whether the text was converted from GB18030, which almost any bytes pass for.
  private let isConverted: Bool

  init(_ builder: SubmissionBuilder, isConverted: Bool = false, sheet: Int = 0) {
    self.builder = builder
    self.isConverted = isConverted
    self.sheet = sheet
    names = TableNames(vocabulary: builder.vocabulary)
  }

  /// The year that the table states.
  var year: Int? { statedYear.flatMap(FigureText.plainNumber).flatMap { Years.year($0) } }

  // MARK: - The rows

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

  /// Takes the first row that is neither empty nor a comment; `false` where no rows can be read under
  /// it.
  private mutating func takeHeader(_ scanner: TableScanner, _ bytes: Span<UInt8>) -> Bool {
    let found = TableHeader(scanner.cells, bytes)
    headerRow = scanner.row
    if !found.isComplete, let (fault, place) = misplacedHeader(from: scanner, bytes) {
      // Sheets and the form have titles above their header.
      if scanner.isSheet || isAboveForm(scanner, bytes) {
        takeName(scanner, bytes)
        return true
      }
      report(.table(fault), place)
      return false
    }
    if isConverted, !found.isReadable, !found.hasValues, let first = scanner.cells.first {
      report(
        .table(.otherEncoding(CSVScanner.word(of: first, bytes))),
        place(headerRow, 1))
      return false
    }
    reportCells(scanner)
    for (fault, column) in found.faults {
      report(.table(fault), self.place(scanner.row, column))
    }
    reportExcess(scanner, columns: CSVScanner.maximumCells)
    header = found
    if found.isForm, statedYear == nil, let year = found.lastYear {
      // The form says its year in the headings alone.
      statedYear = String(year)
      builder.isYearStated = true
      builder.year(ExactDecimal(year), String(year), at: place(scanner.row, 1))
    }
    return found.isReadable
  }

  /// Whether one of the rows below is the header of the form.
  private func isAboveForm(_ scanner: TableScanner, _ bytes: Span<UInt8>) -> Bool {
    var scanner = scanner
    while scanner.row < Self.rowsOfHeader, scanner.next(bytes) {
      if TableHeader(scanner.cells, bytes).isForm { return true }
    }
    return false
  }

  /// Takes the name of the base from a row above the header, where it stands behind its label.
  private mutating func takeName(_ scanner: TableScanner, _ bytes: Span<UInt8>) {
    for (index, cell) in scanner.cells.enumerated() {
      let label = WrittenNames.folded(CSVScanner.word(of: cell, bytes))
      guard ["示范基地名称", "基地名称"].contains(label), index + 1 < scanner.cells.count else { continue }
      let name = CSVScanner.text(of: scanner.cells[index + 1], bytes)
      guard !name.trimmed.isEmpty else { return }
      let place = place(scanner.row, index + 2)
      builder.name(
        name, Entry(.name, 0, .keptText, at: PackedPlace(place), kept: builder.kept(name)))
      return
    }
  }

  /// Why the first row is no header although one is there: other signs than commas stand between its
  /// names, or it is further down.
  private func misplacedHeader(
    from scanner: TableScanner, _ bytes: Span<UInt8>
  ) -> (fault: TableFault, place: Place)? {
    var scanner = scanner
    let first = scanner.row
    repeat {
      let row = scanner.written
      guard row.count <= 1 << 12 else { continue }
      let text = JSONScanner.text(row, bytes)
      let separator = Self.separator(declaredIn: text)
      if separator.map({ $0 != "," })
        ?? TableHeader.hasNames(2, in: text, between: TableHeader.otherSeparators)
      {
        return (.wrongSeparator, place(scanner.row, 1))
      }
      if scanner.row > first, TableHeader(scanner.cells, bytes).isComplete {
        return (.headerBelow(row: scanner.row), place(first, 1))
      }
    } while scanner.row < Self.rowsOfHeader && scanner.next(bytes)
    return nil
  }

  /// The sign that Excel's `sep=` names.
  private static func separator(declaredIn row: String) -> Character? {
    let row = row.trimmingQuotes
    return row.utf8.count >= 5 && row.prefix(4).lowercased() == "sep="
      ? row.dropFirst(4).first : nil
  }

  private mutating func reportCells(_ scanner: TableScanner) {
    for (index, cell) in scanner.cells.enumerated() {
      if let fault = cell.fault {
        report(.table(fault), place(scanner.row, index + 1))
      }
    }
  }

  private mutating func reportExcess(_ scanner: TableScanner, columns: Int) {
    guard let column = scanner.excess?.column else { return }
    report(.table(.tooManyCells(columns: columns)), place(scanner.row, column))
  }

  /// Whether a row before the header is empty or a comment, or Excel's `sep=,` on the first.
  private static func isPassedOver(_ scanner: TableScanner, _ bytes: Span<UInt8>) -> Bool {
    guard scanner.excess == nil, let first = scanner.cells.first else { return false }
    if scanner.row == 1, scanner.written.count <= 8,
      separator(declaredIn: JSONScanner.text(scanner.written, bytes)) == ","
    {
      return true
    }
    // A column of numbers may be named `#`.
    if CSVScanner.beginsComment(first, bytes) {
      return !scanner.cells.dropFirst().contains { cell in
        TableHeader.Column(CSVScanner.word(of: cell, bytes)) != nil
      }
    }
    return scanner.cells.allSatisfy { CSVScanner.isBlank($0, bytes) }
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

  /// What a name stands for that is none's own as it is written.
  private mutating func written(_ name: String, _ place: Place) -> TableNames.Subject? {
    if let subject = names.writtenSubject(named: name) { return subject }
    guard builder.reportsFurther, let (number, warning) = builder.writtenFact(name) else {
      return nil
    }
    if let warning { report(warning, place) }
    return .fact(number)
  }

  /// Checks the label that stands beside a key.
  private mutating func check(
    _ label: String, beside key: String, _ subject: TableNames.Subject, _ place: Place
  ) {
    let other = names.subject(named: label)
    if other == subject { return }
    if other == nil, isWritten(label, subject) { return }
    if let problem = names.formerName(label) { return report(problem, place) }
    report(
      other == nil
        ? .table(.unknownLabel(label, key: key, label: names.label(of: subject)))
        : .table(.labelOfAnother(label, key: key)), place)
  }

  /// Reports the first cell that stands under no name.
  private mutating func checkExcess(
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

  /// Whether a label is that of a row in other words.
  private mutating func isWritten(_ label: String, _ subject: TableNames.Subject) -> Bool {
    if names.writtenSubject(named: label) == subject { return true }
    guard builder.reportsFurther, let (number, _) = builder.writtenFact(label) else {
      return false
    }
    return subject == .fact(number)
  }

  private mutating func unknownRow(_ name: String) -> Problem {
    if let problem = names.formerName(name) { return problem }
    let (problem, nearestFact) = builder.unknownName(name)
    if let problem { return problem }
    unknownNames += 1
    if unknownNames == 1 { firstUnknown = name }
    guard unknownNames <= Self.maximumNearest else {
      return .table(.unknownRow(name, nearest: nil))
    }
    if let nearestFact { return .table(.unknownRow(name, nearest: nearestFact)) }
    let candidates = candidates ?? NameCandidates(names.all)
    self.candidates = candidates
    return .table(.unknownRow(name, nearest: candidates.nearest(to: name)))
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

extension TableReader {
  /// Whether bytes begin as no submission of JSON does, and one of their first rows names a column of a
  /// table, in UTF-8 or GB18030.
  static func isTable(_ bytes: [UInt8], _ converter: GB18030Converter?) -> Bool {
    let mark = TextEncoding.byteOrderMark
    let start = bytes.starts(with: mark) ? mark.count : 0
    let first = bytes.dropFirst(start).first { !(0x09...0x0D).contains($0) && $0 != 0x20 }
    guard let first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return false }
    // What stands far down is no header.
    let head = Array(bytes.prefix(1 << 16))
    var scanner = CSVScanner(head.span)
    while scanner.row < rowsOfHeader, scanner.next(head.span) {
      guard let text = try? TextEncoding.utf8(from: Array(head[scanner.written]), converter) else {
        continue
      }
      let row = String(decoding: text, as: UTF8.self)
      if TableHeader.hasNames(1, in: row, between: [","] + TableHeader.otherSeparators) {
        return true
      }
    }
    return false
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
