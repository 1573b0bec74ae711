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
  }

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
  private var faults: [(problem: Problem, position: SourceFile.Position)] = []
  private var suppressed = 0
  private var rows: [Row] = []
  private var candidates: NameCandidates?
  /// The number of the header's row.
  private var headerRow = 1
  private var lastRow = 1

  init(_ reader: CSVReader) {
    self.reader = reader
  }

  // MARK: - The rows

  /// Translates a table; what is wrong with it is put down.
  mutating func translate(_ bytes: Span<UInt8>) {
    var scanner = CSVScanner(offset: Self.start(of: bytes))
    while scanner.next(bytes) {
      lastRow = scanner.row
      for (index, cell) in scanner.cells.enumerated() {
        if let fault = cell.fault { report(.table(fault), scanner.row, index + 1) }
      }
      if let header {
        take(scanner, header, bytes)
      } else if !Self.isComment(scanner, bytes) {
        headerRow = scanner.row
        let found = CSVHeader(scanner.cells, bytes)
        for (fault, column) in found.faults { report(.table(fault), scanner.row, column) }
        if let excess = scanner.excess {
          report(.table(.tooManyCells(columns: CSVScanner.maximumCells)), scanner.row, excess)
        }
        guard found.isReadable else { return finish() }
        header = found
      }
    }
    guard header != nil else {
      report(.empty, 1, 1)
      return finish()
    }
    write(bytes)
    finish()
  }

  /// Puts down why bytes are no text, at the cell in which that begins.
  mutating func refuse(_ fault: TableFault, at offset: Int, of bytes: Span<UInt8>) {
    let start = Self.start(of: bytes)
    // Rows and cells can be told apart whatever the letters mean.
    var scanner = CSVScanner(offset: start)
    while scanner.next(bytes), scanner.offset <= offset {}
    let column = scanner.cells.lastIndex { $0.range.lowerBound <= offset }
    lastRow = max(1, scanner.row)
    report(.table(fault), lastRow, (column ?? 0) + 1)
    finish()
  }

  private static func start(of bytes: Span<UInt8>) -> Int {
    let mark = TextEncoding.byteOrderMark
    guard bytes.count >= mark.count else { return 0 }
    return mark.indices.allSatisfy { bytes[$0] == mark[$0] } ? mark.count : 0
  }

  /// Whether a row before the header is empty or a comment.
  private static func isComment(_ scanner: CSVScanner, _ bytes: Span<UInt8>) -> Bool {
    if scanner.excess != nil { return false }
    let isEmpty = scanner.cells.allSatisfy { CSVScanner.text(of: $0, bytes).trimmed.isEmpty }
    return isEmpty
      || scanner.cells.first.map { isComment(CSVScanner.text(of: $0, bytes).trimmed) } == true
  }

  private static func isComment(_ key: String) -> Bool {
    key.utf8.starts(with: "//".utf8) || key.utf8.starts(with: "#".utf8)
  }

  /// Finds out what a row is about.
  private mutating func take(
    _ scanner: CSVScanner, _ header: CSVHeader, _ bytes: Span<UInt8>
  ) {
    let cells = scanner.cells
    let row = scanner.row
    func text(_ column: CSVHeader.Column) -> String? {
      guard let number = header[column], number <= cells.count else { return nil }
      let text = CSVScanner.text(of: cells[number - 1], bytes).trimmed
      return text.isEmpty ? nil : text
    }
    let first = cells.first.map { CSVScanner.text(of: $0, bytes).trimmed } ?? ""
    if Self.isComment(first) { return }
    let key = text(.key)
    let label = text(.label)
    guard let name = key ?? label else {
      let isBlank = cells.indices.allSatisfy { index in
        header.columns.indices.contains(index) && header.columns[index] == .section
          || CSVScanner.text(of: cells[index], bytes).trimmed.isEmpty
      }
      if !isBlank || scanner.excess != nil {
        report(.table(.noKey), row, header[.key] ?? header[.label] ?? 1)
      }
      return
    }
    if Self.isComment(name) { return }
    checkExcess(scanner, header, bytes)
    let column = (key == nil ? header[.label] : header[.key]) ?? 1
    guard let subject = reader.subject(named: name) else {
      report(unknownRow(name), row, column)
      return
    }
    if key != nil, let label, let other = reader.subject(named: label), other != subject {
      report(.table(.labelOfAnother(label, key: name)), row, header[.label] ?? column)
    }
    // More rows than there are names repeat some of them; of these the first are enough.
    guard rows.count < reader.catalogue.facts.count + reader.catalogue.traits.count + 500 else {
      suppressed += 1
      return
    }
    rows.append(
      Row(number: row, subject: subject, name: name, nameColumn: column, cells: cells))
    if subject == .year, statedYear == nil {
      statedYear = text(.value).flatMap { $0 == "null" ? nil : Self.withoutSuffix($0) }
    }
  }

  /// Reports the first cell that stands under no name.
  private mutating func checkExcess(
    _ scanner: CSVScanner, _ header: CSVHeader, _ bytes: Span<UInt8>
  ) {
    let fault = TableFault.tooManyCells(columns: header.columns.count)
    for (index, cell) in scanner.cells.enumerated()
    where !header.hasName(index) && !CSVScanner.text(of: cell, bytes).trimmed.isEmpty {
      report(.table(fault), scanner.row, index + 1)
      return
    }
    if let excess = scanner.excess { report(.table(fault), scanner.row, excess) }
  }

  private mutating func unknownRow(_ name: String) -> Problem {
    // Beyond the most that are reported, problems are only counted.
    guard faults.count < SubmissionReader.maximumDiagnostics else {
      return .table(.unknownRow("", nearest: nil))
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
    mark(headerRow, 1)
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
      mark(first.number, 1)
      append("\"\(section.rawValue)\":")
      append("{")
      for (index, row) in members.enumerated() {
        if index > 0 { append(",") }
        write(row, bytes)
      }
      append("}")
    }
    mark(lastRow + 1, 1)
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
  mutating func mark(_ row: Int, _ column: Int) {
    guard !isFull else { return }
    places.add(json.count, SourceFile.Position(line: row, column: column))
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
          let digits = String(byte, radix: 16)
          translation.append("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits)
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
    mark(row.number, column)
    write(&self)
    mark(row.number, column + 1)
  }

  /// Whether the JSON is larger than is read.
  private var isFull: Bool { json.count > SubmissionReader.maximumSize }

  // MARK: - What is wrong

  /// Puts down what is wrong with a cell.
  mutating func report(_ problem: Problem, _ row: Int, _ column: Int) {
    if faults.count < SubmissionReader.maximumDiagnostics {
      faults.append((problem, SourceFile.Position(line: row, column: column)))
    } else {
      suppressed += 1
    }
  }

  /// Gives each fault a place of its own behind the JSON.
  private mutating func finish() {
    if isFull {
      (json, places, faults, suppressed) = ([], TablePlaces(), [], 0)
      report(.tooLarge(limit: SubmissionReader.maximumSize), 1, 1)
    }
    for (problem, position) in faults {
      diagnostics.append(Diagnostic(problem, at: json.count..<json.count + 1))
      mark(position.line, position.column)
      append(" ")
      mark(position.line, position.column + 1)
      append(" ")
    }
    mark(lastRow + 1, 1)
    if suppressed > 0 {
      diagnostics.append(
        Diagnostic(.furtherProblems(count: suppressed, .error), at: json.count..<json.count))
    }
  }
}
