import Rules

/// The values of the rows.
extension TableReader {
  /// Takes what a row says.
  mutating func read(_ row: Row, _ bytes: Span<UInt8>) {
    guard let header else { return }
    if case .fact(let number) = row.subject, builder.facts[number].isPersonal {
      return readPerson(number, row, header, bytes)
    }
    if let section = names.section(of: row.subject),
      builder.submission.place(of: section) == nil
    {
      builder.submission.sectionPlaces[section.rawValue] = row.place(1)
    }
    if sheet > 0 { reportSheetCells(row, header) }
    let cells = Cells(row, isText: isText(row.subject), header, bytes)
    checkNote(cells)
    takeRemark(cells)
    guard case .fact(let named) = row.subject else {
      mention(row)
      reportYears(cells)
      reportUnit(cells)
      reportEvidence(cells)
      return readOfBase(cells)
    }
    let number = header.isForm ? figure(ofRow: cells, named: named) : named
    builder.mention(
      number, at: PackedPlace(row.place(row.nameColumn)), row.name, earlier: name)
    noteBlank(number, cells, header)
    let fact = builder.facts[number]
    switch fact.kind {
    case .figure, .wholeNumber: readFigure(number, fact, cells)
    case .score:
      reportYears(cells)
      reportEvidence(cells)
      readNumber(cells.value, number, fact, in: unit(of: fact, cells), cells)
    case .text:
      reportYears(cells)
      reportUnit(cells)
      reportEvidence(cells)
      if let cell = cells.value { builder.text(cell.text, entry(.value, number, cell, cells)) }
    case .attestation:
      reportYears(cells)
      reportUnit(cells)
      readAttestation(number, fact, cells)
    }
  }

  /// Takes that a person is named, and nothing of what is said of them.
  private mutating func readPerson(
    _ number: Int, _ row: Row, _ header: TableHeader, _ bytes: Span<UInt8>
  ) {
    builder.mention(
      number, at: PackedPlace(row.place(row.nameColumn)), row.name, earlier: name)
    let cells = Cells(row, isText: true, header, bytes)
    noteBlank(number, cells, header)
    let given = [cells.value, cells.note].compactMap { $0 }
      .first { Self.answer($0.word) != false && $0.text.isSeen }
    if let given {
      builder.person(number, isGiven: true, at: PackedPlace(row.place(given.column)))
    }
  }

  /// Keeps where a fact is to be filled in that is not given: under the years that others are given in,
  /// else under the values.
  private mutating func noteBlank(_ number: Int, _ cells: Cells, _ header: TableHeader) {
    let years = header.years { if case .year(let year) = $0 { year } else { nil } }
    let blank = years.filter { column in !cells.years.contains { $0.year == column.year } }
      .max { $0.year < $1.year }
    let column =
      cells.years.isEmpty ? header[.value] ?? blank?.column : blank?.column ?? header[.value]
    if let column { builder.submission.blankPlaces[number] = cells.row.place(column) }
  }

  /// Whether any letters may be the value of a row.
  func isText(_ subject: TableNames.Subject) -> Bool {
    switch subject {
    case .base: true
    case .fact(let number): builder.facts[number].kind.isText
    case .scheme, .year, .trait: false
    }
  }

  /// An entry that is the text of a cell.
  mutating func entry(
    _ subject: Entry.Subject, _ number: Int, year: Int? = nil, _ cell: Cell, _ cells: Cells,
    text: String? = nil
  ) -> Entry {
    Entry(
      subject, number, year: year, .keptText, at: PackedPlace(cells.row.place(cell.column)),
      kept: builder.kept(text ?? cell.text))
  }

  /// Takes why what is in doubt of a row is right all the same.
  private mutating func takeRemark(_ cells: Cells) {
    guard let cell = cells.remark else { return }
    builder.remark(
      on: names.key(of: cells.row.subject), cell.text, at: cells.row.place(cell.column))
  }
}
