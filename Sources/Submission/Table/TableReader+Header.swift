import Rules
import Workbook

/// The header, and what stands above it.
extension TableReader {
  /// Takes the first row that is neither empty nor a comment; `false` where no rows can be read under
  /// it.
  mutating func takeHeader(_ scanner: TableScanner, _ bytes: Span<UInt8>) -> Bool {
    let found = TableHeader(scanner.cells, bytes)
    headerRow = scanner.row
    if !found.isComplete, let (fault, place) = misplacedHeader(from: scanner, bytes) {
      // Sheets and the form have titles above their header.
      if scanner.isSheet || isAboveForm(scanner, bytes) {
        takeBase(scanner, bytes)
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

  /// Takes what a row above the header says of the base, each behind its label: its name, its cities and what
  /// it is.
  private mutating func takeBase(_ scanner: TableScanner, _ bytes: Span<UInt8>) {
    let cells = scanner.cells
    for (index, cell) in cells.enumerated() where index + 1 < cells.count {
      let name = CSVScanner.word(of: cell, bytes)
      guard let subject = subjectAboveHeader(name) else { continue }
      let value = Cell(
        column: index + 2, text: CSVScanner.text(of: cells[index + 1], bytes),
        word: CSVScanner.word(of: cells[index + 1], bytes))
      guard !value.text.trimmed.isEmpty else { continue }
      let row = Row(
        number: scanner.row, sheet: sheet, subject: subject, name: name, nameColumn: index + 1,
        cells: cells)
      readOfBase(Cells(row, value: value))
    }
  }

  private func subjectAboveHeader(_ name: String) -> TableNames.Subject? {
    let label = WrittenNames.folded(name)
    if ["示范基地名称", "基地名称"].contains(label) { return .base(.name) }
    // What is called 名称 or 年度 there is of whoever reports.
    switch names.subject(named: label) ?? names.writtenSubject(named: label) {
    case .trait(let number)?: return .trait(number)
    case .base(.city)?: return .base(.city)
    default: return nil
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

  /// Whether a row before the header is empty or a comment, or Excel's `sep=,` on the first.
  static func isPassedOver(_ scanner: TableScanner, _ bytes: Span<UInt8>) -> Bool {
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
      guard let text = try? TextEncoding.utf8(from: Array(head[scanner.written]), converter)
      else {
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
