import Rules

/// One table on its way to JSON.
struct CSVTranslation {
  /// A row that is about something known.
  struct Row {
    let number: Int
    let subject: CSVReader.Subject
    /// The name as it is written, and the number of its column.
    let name: String
    let nameColumn: Int
    let cells: [CSVScanner.Cell]

    /// The place of a cell by the number of its column.
    func place(_ column: Int) -> Place { Place(number, column, cells) }
  }

  /// A cell by its row and column, and where it stands in the text.
  struct Place {
    let row: Int
    let column: Int
    let range: Range<Int>

    init(row: Int, column: Int, range: Range<Int>) {
      (self.row, self.column, self.range) = (row, column, range)
    }

    /// A cell of a row that may be too short to have it.
    init(_ row: Int, _ column: Int, _ cells: [CSVScanner.Cell]) {
      self.row = row
      self.column = column
      let end = cells.last?.written.upperBound ?? 0
      range = cells.indices.contains(column - 1) ? cells[column - 1].written : end..<end
    }
  }

  /// The rows among which the header is looked for.
  static let rowsOfHeader = 10
  /// The most unknown names for which the nearest known one is looked for.
  private static let maximumNearest = 50

  let reader: CSVReader
  /// The JSON, and behind it a place for each fault.
  private(set) var json: [UInt8] = []
  private(set) var places = TablePlaces()
  /// What is wrong with the table by itself.
  private(set) var diagnostics: [Diagnostic] = []
  var header: CSVHeader?
  /// What the table states as its year, right or wrong.
  var statedYear: String?
  /// The year that the table states.
  var year: Int? {
    statedYear.flatMap(Self.plainNumber).flatMap { try? ExactDecimal(parsing: $0) }
      .flatMap(SubmissionWalk.year)
  }
  private var faults: [(problem: Problem, place: Place)] = []
  private var suppressed = 0
  /// The gravest of those that are only counted.
  private var gravestSuppressed = Severity.warning
  private var rows: [Row] = []
  private var candidates: NameCandidates?
  private var unknownNames = 0
  private var headerPlace = Place(row: 1, column: 1, range: 0..<0)
  private var lastRow = 1

  init(_ reader: CSVReader) {
    self.reader = reader
  }

  // MARK: - The rows

  /// Translates a table; what is wrong with it is put down.
  mutating func translate(_ bytes: Span<UInt8>) {
    var scanner = CSVScanner(offset: Self.start(of: bytes))
    scanner.skipEmptyRows(bytes)
    while scanner.next(bytes) {
      if let header {
        reportCells(scanner)
        take(scanner, header, bytes)
      } else if !Self.isPassedOver(scanner, bytes) {
        guard takeHeader(scanner, bytes) else {
          lastRow = scanner.row
          return finish(bytes)
        }
      }
      scanner.skipEmptyRows(bytes)
    }
    lastRow = max(1, scanner.row)
    if header == nil {
      report(.empty, Place(row: 1, column: 1, range: 0..<0))
    } else {
      write(bytes)
    }
    finish(bytes)
  }

  /// Takes the first row that is neither empty nor a comment; `false` where no rows can be read under
  /// it.
  private mutating func takeHeader(_ scanner: CSVScanner, _ bytes: Span<UInt8>) -> Bool {
    let found = CSVHeader(scanner.cells, bytes)
    headerPlace = Place(scanner.row, 1, scanner.cells)
    if !found.isComplete, let (fault, place) = Self.misplacedHeader(from: scanner, bytes) {
      report(.table(fault), place)
      return false
    }
    reportCells(scanner)
    for (fault, column) in found.faults {
      report(.table(fault), Place(scanner.row, column, scanner.cells))
    }
    reportExcess(scanner, columns: CSVScanner.maximumCells)
    header = found
    return found.isReadable
  }

  /// Why the first row is no header although one is there: other signs than commas stand between its
  /// names, or it is further down.
  private static func misplacedHeader(
    from scanner: CSVScanner, _ bytes: Span<UInt8>
  ) -> (fault: TableFault, place: Place)? {
    var scanner = scanner
    let start = Place(scanner.row, 1, scanner.cells)
    repeat {
      let row = scanner.written
      guard row.count <= 1 << 12 else { continue }
      let text = JSONScanner.text(row, bytes)
      let separator = separator(declaredIn: text)
      if separator.map({ $0 != "," })
        ?? CSVHeader.hasNames(2, in: text, between: CSVHeader.otherSeparators)
      {
        return (.wrongSeparator, Place(scanner.row, 1, scanner.cells))
      }
      if scanner.row > start.row, CSVHeader(scanner.cells, bytes).isComplete {
        return (.headerBelow(row: scanner.row), start)
      }
    } while scanner.row < rowsOfHeader && scanner.next(bytes)
    return nil
  }

  /// The sign that Excel's `sep=` names.
  private static func separator(declaredIn row: String) -> Character? {
    let row = row.trimmingQuotes
    return row.utf8.count >= 5 && row.prefix(4).lowercased() == "sep="
      ? row.dropFirst(4).first : nil
  }

  private mutating func reportCells(_ scanner: CSVScanner) {
    for (index, cell) in scanner.cells.enumerated() {
      if let fault = cell.fault {
        report(.table(fault), Place(scanner.row, index + 1, scanner.cells))
      }
    }
  }

  private mutating func reportExcess(_ scanner: CSVScanner, columns: Int) {
    guard let (cell, column) = scanner.excess else { return }
    report(
      .table(.tooManyCells(columns: columns)),
      Place(row: scanner.row, column: column, range: cell.written))
  }

  /// Puts down why bytes are no text, at the cell in which that begins.
  mutating func refuse(_ fault: TableFault, at offset: Int, of bytes: Span<UInt8>) {
    let start = Self.start(of: bytes)
    // Rows and cells can be told apart whatever the letters mean.
    var scanner = CSVScanner(offset: start)
    while scanner.next(bytes), scanner.offset <= offset {}
    let column = scanner.cells.lastIndex { $0.range.lowerBound <= offset }
    lastRow = max(1, scanner.row)
    report(.table(fault), Place(lastRow, (column ?? 0) + 1, scanner.cells))
    finish(bytes)
  }

  private static func start(of bytes: Span<UInt8>) -> Int {
    let mark = TextEncoding.byteOrderMark
    guard bytes.count >= mark.count else { return 0 }
    return mark.indices.allSatisfy { bytes[$0] == mark[$0] } ? mark.count : 0
  }

  /// Whether a row before the header is empty or a comment, or Excel's `sep=,` on the first.
  private static func isPassedOver(_ scanner: CSVScanner, _ bytes: Span<UInt8>) -> Bool {
    guard scanner.excess == nil, let first = scanner.cells.first else { return false }
    if scanner.row == 1, scanner.written.count <= 8,
      separator(declaredIn: JSONScanner.text(scanner.written, bytes)) == ","
    {
      return true
    }
    // A column of numbers may be named `#`.
    if CSVScanner.beginsComment(first, bytes) {
      return !scanner.cells.dropFirst().contains { cell in
        CSVHeader.Column(CSVScanner.word(of: cell, bytes)) != nil
      }
    }
    return scanner.cells.allSatisfy { CSVScanner.isBlank($0, bytes) }
  }

  /// Whether a row under the header is a comment: what names it is one, or its first cell is one and
  /// the only one. Otherwise a cell may begin so as a value does, `#DIV/0!` for one.
  private static func isComment(
    _ scanner: CSVScanner, named name: CSVScanner.Cell?, _ bytes: Span<UInt8>
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
    _ scanner: CSVScanner, _ header: CSVHeader, _ bytes: Span<UInt8>
  ) {
    let cells = scanner.cells
    let row = scanner.row
    func given(_ column: Int?) -> CSVScanner.Cell? {
      guard let column, column <= cells.count else { return nil }
      return CSVScanner.isBlank(cells[column - 1], bytes) ? nil : cells[column - 1]
    }
    func place(_ column: Int) -> Place { Place(row, column, cells) }
    let key = given(header.key)
    let label = given(header.label)
    if Self.isComment(scanner, named: key ?? label, bytes) { return }
    guard let cell = key ?? label else {
      let isBlank = cells.indices.allSatisfy { index in
        CSVScanner.isBlank(cells[index], bytes)
          || header.columns.indices.contains(index) && header.columns[index] == .section
      }
      if !isBlank || scanner.excess != nil {
        report(.table(.noKey), place(header.key ?? header.label ?? 1))
      }
      return
    }
    checkExcess(scanner, header, bytes)
    let name = CSVScanner.word(of: cell, bytes)
    let column = (key == nil ? header.label : header.key) ?? 1
    guard let subject = reader.subject(named: name) else {
      report(unknownRow(name), place(column))
      return
    }
    if key != nil, let label {
      check(
        CSVScanner.word(of: label, bytes), beside: name, subject, place(header.label ?? column))
    }
    // More rows than there are names repeat some of them; of these the first are enough.
    guard rows.count < reader.catalogue.facts.count + reader.catalogue.traits.count + 500 else {
      suppressed += 1
      gravestSuppressed = .error
      return
    }
    rows.append(
      Row(number: row, subject: subject, name: name, nameColumn: column, cells: cells))
    if subject == .year, statedYear == nil {
      statedYear = given(header[.value]).map { CSVScanner.word(of: $0, bytes) }
        .flatMap { $0 == "null" ? nil : Self.withoutSuffix($0) }
    }
  }

  /// Checks the label that stands beside a key.
  private mutating func check(
    _ label: String, beside key: String, _ subject: CSVReader.Subject, _ place: Place
  ) {
    let other = reader.subject(named: label)
    if other == subject { return }
    report(
      other == nil
        ? .table(.unknownLabel(label, key: key, label: reader.label(of: subject)))
        : .table(.labelOfAnother(label, key: key)), place)
  }

  /// Reports the first cell that stands under no name.
  private mutating func checkExcess(
    _ scanner: CSVScanner, _ header: CSVHeader, _ bytes: Span<UInt8>
  ) {
    let fault = TableFault.tooManyCells(columns: header.columns.count)
    for (index, cell) in scanner.cells.enumerated()
    where !header.hasName(index) && !CSVScanner.isBlank(cell, bytes) {
      report(.table(fault), Place(scanner.row, index + 1, scanner.cells))
      return
    }
    reportExcess(scanner, columns: header.columns.count)
  }

  private mutating func unknownRow(_ name: String) -> Problem {
    unknownNames += 1
    guard unknownNames <= Self.maximumNearest else {
      return .table(.unknownRow(name, nearest: nil))
    }
    let candidates = candidates ?? NameCandidates(reader.names)
    self.candidates = candidates
    return .table(.unknownRow(name, nearest: candidates.nearest(to: name)))
  }

  /// A year without the word behind it.
  static func withoutSuffix(_ text: String) -> String {
    text.hasSuffix("年") ? String(text.dropLast()).trimmed : text
  }

  // MARK: - The JSON

  /// Puts the rows into the objects where they belong, each object's in their order.
  private mutating func write(_ bytes: Span<UInt8>) {
    mark(headerPlace)
    append("{")
    var isFirst = true
    for row in rows where row.subject == .scheme || row.subject == .year {
      if !isFirst { append(",") }
      isFirst = false
      write(row, bytes)
    }
    for section in Section.allCases {
      let members = rows.filter { section.holds($0.subject, in: reader.catalogue) }
      guard let first = members.first else { continue }
      if !isFirst { append(",") }
      isFirst = false
      mark(first.place(1))
      append("\"\(section.rawValue)\":")
      append("{")
      for (index, row) in members.enumerated() {
        if index > 0 { append(",") }
        write(row, bytes)
      }
      append("}")
    }
    markEnd(bytes)
    append("}")
  }

  /// The objects of a submission.
  private enum Section: String, CaseIterable {
    case base, figures, attestations, scores, texts

    func holds(_ subject: CSVReader.Subject, in catalogue: Catalogue) -> Bool {
      switch subject {
      case .scheme, .year: return false
      case .base, .trait: return self == .base
      case .fact(let number):
        return switch catalogue.facts[number].kind {
        case .figure, .wholeNumber: self == .figures
        case .attestation: self == .attestations
        case .score: self == .scores
        case .text: self == .texts
        }
      }
    }
  }

  /// Sets the cell that what follows comes from.
  mutating func mark(_ place: Place) {
    mark(place.row, place.column, place.range.lowerBound)
  }

  /// Sets the end of a cell, which in rows and columns is the next.
  mutating func markEnd(of place: Place) {
    mark(place.row, place.column + 1, place.range.upperBound)
  }

  private mutating func markEnd(_ bytes: Span<UInt8>) { mark(lastRow + 1, 1, bytes.count) }

  private mutating func mark(_ row: Int, _ column: Int, _ textOffset: Int) {
    guard !isFull else { return }
    places.add(json.count, SourceFile.Position(line: row, column: column), at: textOffset)
  }

  mutating func append(_ text: String) {
    if !isFull { json += Array(text.utf8) }
  }

  /// Writes a text of a cell as a JSON string.
  mutating func append(string text: String, from row: Row, _ column: Int) {
    value(from: row, column) { translation in
      translation.append("\"")
      for byte in text.utf8 {
        if translation.isFull { break }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): translation.json += [UInt8(ascii: "\\"), byte]
        case 0x00..<0x20:
          let digits = Array("0123456789abcdef".utf8)
          translation.append("\\u00")
          translation.json += [digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
        default: translation.json.append(byte)
        }
      }
      translation.append("\"")
    }
  }

  /// Writes what comes from one cell; the end of it is the next cell.
  mutating func value(
    from row: Row, _ column: Int, _ write: (inout Self) -> Void
  ) {
    mark(row.place(column))
    write(&self)
    markEnd(of: row.place(column))
  }

  /// Whether the JSON is larger than is read.
  private var isFull: Bool { json.count > SubmissionReader.maximumSize }

  // MARK: - What is wrong

  /// Puts down what is wrong with a cell.
  mutating func report(_ problem: Problem, _ place: Place) {
    if faults.count < SubmissionReader.maximumDiagnostics {
      faults.append((problem, place))
    } else {
      suppressed += 1
      if problem.severity == .error { gravestSuppressed = .error }
    }
  }

  /// Gives each fault a place of its own behind the JSON.
  private mutating func finish(_ bytes: Span<UInt8>) {
    if isFull {
      (json, places, faults, suppressed) = ([], TablePlaces(), [], 0)
      report(
        .tooLarge(limit: SubmissionReader.maximumSize), Place(row: 1, column: 1, range: 0..<0))
    }
    for (problem, place) in faults {
      diagnostics.append(Diagnostic(problem, at: json.count..<json.count + 1))
      mark(place)
      append(" ")
      markEnd(of: place)
      append(" ")
    }
    markEnd(bytes)
    places.locate(in: bytes)
    if suppressed > 0 {
      diagnostics.append(
        Diagnostic(
          .furtherProblems(count: suppressed, gravestSuppressed), at: json.count..<json.count))
    }
  }
}
