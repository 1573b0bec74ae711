import Rules

/// The cells of a row, and those that say nothing where they stand.
extension TableReader {
  /// The cells of a row that are given.
  struct Cells {
    let row: Row
    let value: Cell?
    let unit: Cell?
    let note: Cell?
    let evidence: Cell?
    let remark: Cell?
    let years: [(year: Int, cell: Cell)]
    let growths: [(year: Int, cell: Cell)]

    /// The cells of a row above the header: what it is about, and behind it what is said.
    init(_ row: Row, value: Cell) {
      self.row = row
      self.value = value
      (unit, note, evidence, remark) = (nil, nil, nil, nil)
      (years, growths) = ([], [])
    }

    init(_ row: Row, isText: Bool, _ header: TableHeader, _ bytes: Span<UInt8>) {
      self.row = row
      var texts: [Int: Cell] = [:]
      for (index, cell) in row.cells.enumerated() {
        guard !CSVScanner.isBlank(cell, bytes), !cell.isUnreadable(isText: isText) else { continue }
        texts[index + 1] = Cell(
          column: index + 1, text: CSVScanner.text(of: cell, bytes),
          word: CSVScanner.word(of: cell, bytes))
      }
      func cell(_ column: TableHeader.Column) -> Cell? { header[column].flatMap { texts[$0] } }
      // A name or a text may be the word itself.
      func given(_ cell: Cell?) -> Cell? {
        cell.flatMap { !isText && $0.word == "null" ? nil : $0 }
      }
      value = given(cell(.value))
      unit = cell(.unit)
      note = cell(.note)
      evidence = cell(.evidence)
      remark = cell(.remark)
      func years(_ year: (TableHeader.Column) -> Int?) -> [(year: Int, cell: Cell)] {
        header.years(year).compactMap { year, column in given(texts[column]).map { (year, $0) } }
      }
      self.years = years { if case .year(let year) = $0 { year } else { nil } }
      growths = years { if case .growth(let year) = $0 { year } else { nil } }
    }
  }

  /// A cell that is not empty.
  struct Cell {
    let column: Int
    /// The text as it is written.
    let text: String
    /// The text without spaces at its ends, cut where it is too long for a number or an answer.
    let word: String
  }

  /// Reports values by year of what is of no year.
  mutating func reportYears(_ cells: Cells) {
    for (_, cell) in cells.years + cells.growths {
      report(.table(.notYearly(cells.row.name)), cells.row.place(cell.column))
    }
  }

  /// Reports evidence of what has none.
  mutating func reportEvidence(_ cells: Cells) {
    guard let cell = cells.evidence else { return }
    report(.table(.noPlaceForEvidence(cells.row.name)), cells.row.place(cell.column))
  }

  /// Reports a unit of what has none.
  mutating func reportUnit(_ cells: Cells) {
    guard let cell = cells.unit else { return }
    report(
      .table(.noPlaceForUnit(cell.word, name: cells.row.name)), cells.row.place(cell.column))
  }

  /// Reports a note that reads as a value where no value is given.
  mutating func checkNote(_ cells: Cells) {
    guard let note = cells.note else { return }
    if let value = cells.value, value.column + 1 == note.column, sheet == 0,
      cells.row.cells.count <= header?.columns.count ?? 0,
      Self.areDigits(value.word, 1...3), Self.areDigits(note.word, 3...3)
    {
      report(
        .table(.thousandsInNote("\(value.word),\(note.word)")), cells.row.place(note.column))
    }
    guard cells.value == nil, cells.years.isEmpty, cells.growths.isEmpty else { return }
    if Self.answer(note.word) != nil || isNumber(note.word.halfWidth) {
      report(.table(.valueInNote(note.word)), cells.row.place(note.column))
    }
  }

  private static func areDigits(_ word: String, _ count: ClosedRange<Int>) -> Bool {
    count.contains(word.utf8.count)
      && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether a text is a number, with a unit or without.
  private func isNumber(_ text: String) -> Bool {
    let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," || $0 == "-" }
    guard FigureText.plainNumber(String(digits)) != nil else { return false }
    let unit = String(text.dropFirst(digits.count)).trimmed
    return unit.isEmpty || isUnit(unit)
  }

  /// Whether a word is a unit of any fact.
  private func isUnit(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return names.vocabulary.isUnit(bytes.span, 0..<bytes.count)
  }
}
