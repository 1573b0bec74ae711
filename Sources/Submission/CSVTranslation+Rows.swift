import Rules

/// The members of the JSON, one for each row.
extension CSVTranslation {
  /// Writes a row as the member of its object.
  mutating func write(_ row: Row, _ bytes: Span<UInt8>) {
    guard let header else { return }
    append(
      string: reader.key(of: row.subject, named: row.name), from: row, row.nameColumn)
    append(":")
    let cells = Cells(row, isText: isText(row.subject), header, bytes)
    checkNote(cells)
    switch row.subject {
    case .fact(let number):
      let fact = reader.catalogue.facts[number]
      switch fact.kind {
      case .figure, .wholeNumber: writeFigure(fact, cells)
      case .score:
        reportYears(cells)
        reportEvidence(cells)
        writeNumber(cells.value, of: fact, in: unit(of: fact, cells), cells)
      case .text:
        reportYears(cells)
        reportUnit(cells)
        reportEvidence(cells)
        writeText(cells.value, cells)
      case .attestation:
        reportYears(cells)
        reportUnit(cells)
        writeAttestation(cells)
      }
    default:
      reportYears(cells)
      reportUnit(cells)
      reportEvidence(cells)
      writeOfBase(cells)
    }
  }

  /// Whether any letters may be the value of a row.
  private func isText(_ subject: CSVReader.Subject) -> Bool {
    switch subject {
    case .base: true
    case .fact(let number): reader.catalogue.facts[number].kind.isText
    case .scheme, .year, .trait: false
    }
  }

  /// The cells of a row that are given.
  struct Cells {
    let row: Row
    let value: Cell?
    let unit: Cell?
    let note: Cell?
    let evidence: Cell?
    let years: [(year: Int, cell: Cell)]
    let growths: [(year: Int, cell: Cell)]

    init(_ row: Row, isText: Bool, _ header: CSVHeader, _ bytes: Span<UInt8>) {
      self.row = row
      var texts: [Int: Cell] = [:]
      for (index, cell) in row.cells.enumerated() {
        guard !CSVScanner.isBlank(cell, bytes) else { continue }
        texts[index + 1] = Cell(
          column: index + 1, text: CSVScanner.text(of: cell, bytes),
          word: CSVScanner.word(of: cell, bytes))
      }
      func cell(_ column: CSVHeader.Column) -> Cell? { header[column].flatMap { texts[$0] } }
      // A name or a text may be the word itself.
      func given(_ cell: Cell?) -> Cell? {
        cell.flatMap { !isText && $0.word == "null" ? nil : $0 }
      }
      value = given(cell(.value))
      unit = cell(.unit)
      note = cell(.note)
      evidence = cell(.evidence)
      func years(_ year: (CSVHeader.Column) -> Int?) -> [(year: Int, cell: Cell)] {
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

  // MARK: - Figures

  private mutating func writeFigure(_ fact: FactDefinition, _ cells: Cells) {
    reportEvidence(cells)
    let unit = unit(of: fact, cells)
    guard !cells.years.isEmpty || !cells.growths.isEmpty else {
      return writeNumber(cells.value, of: fact, in: unit, cells)
    }
    append("{")
    var isFirst = true
    func separate(_ translation: inout Self) {
      if !isFirst { translation.append(",") }
      isFirst = false
    }
    if let value = cells.value {
      // What is given without a year is of the file's own.
      if let year, cells.years.contains(where: { $0.year == year }) {
        report(.table(.valueTwice(year: year)), cells.row.place(value.column))
      } else if let year {
        separate(&self)
        append(string: String(year), from: cells.row, value.column)
        append(":")
        writeNumber(value, of: fact, in: unit, cells)
      } else if statedYear == nil, cells.years.isEmpty {
        report(.table(.yearNotStated), cells.row.place(value.column))
      }
    }
    for (year, cell) in cells.years {
      separate(&self)
      append(string: String(year), from: cells.row, cell.column)
      append(":")
      writeNumber(cell, of: fact, in: unit, cells)
    }
    if !cells.growths.isEmpty {
      separate(&self)
      append("\"growth\":{")
      for (index, (year, cell)) in cells.growths.enumerated() {
        if index > 0 { append(",") }
        append(string: String(year), from: cells.row, cell.column)
        append(":")
        writeGrowth(cell, cells)
      }
      append("}")
    }
    append("}")
  }

  private mutating func writeNumber(
    _ cell: Cell?, of fact: FactDefinition, in unit: UnitOfMeasure?, _ cells: Cells
  ) {
    guard let cell else { return append("null") }
    let word = cell.word
    guard !reportFullWidth(cell, cells) else { return append("null") }
    guard let number = Self.plainNumber(word) else {
      return append(string: word, from: cells.row, cell.column)
    }
    guard let unit else {
      return value(from: cells.row, cell.column) { $0.append(number) }
    }
    // A number with a unit has no exponent.
    let digits = (try? ExactDecimal(parsing: number)).map { value in
      number.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") } ? value.description : number
    }
    append(string: "\(digits ?? number) \(unit.symbol)", from: cells.row, cell.column)
  }

  /// Growth is in percent, with the sign or without.
  private mutating func writeGrowth(_ cell: Cell, _ cells: Cells) {
    guard !reportFullWidth(cell, cells) else { return append("null") }
    let word = cell.word
    let bare =
      word.hasSuffix("%") || word.hasSuffix("％") ? String(word.dropLast()).trimmed : word
    if let number = Self.plainNumber(bare) {
      value(from: cells.row, cell.column) { $0.append(number) }
    } else {
      append(string: word, from: cells.row, cell.column)
    }
  }

  /// The unit of the row's plain numbers where it is not the fact's own.
  private mutating func unit(of fact: FactDefinition, _ cells: Cells) -> UnitOfMeasure? {
    guard let cell = cells.unit else { return nil }
    let word = cell.word
    func isWritten(_ unit: UnitOfMeasure) -> Bool { unit.isWritten(word) }
    if isWritten(fact.unit) { return nil }
    if let unit = fact.units.first(where: isWritten) { return unit }
    report(
      isUnit(word) ? .unitOfAnotherKind(word, fact) : .unknownUnit(word, fact),
      cells.row.place(cell.column))
    return nil
  }

  /// A number as JSON writes it, thousands commas left out; `nil` where the text is none.
  static func plainNumber(_ text: String) -> String? {
    var number = text
    if text.utf8.contains(UInt8(ascii: ",")) {
      let whole = text.prefix { $0 != "." }
      let digits = whole.hasPrefix("-") ? whole.dropFirst() : whole
      let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
      guard let first = groups.first, (1...3).contains(first.utf8.count),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
        !text.dropFirst(whole.count).contains(where: { $0 == "," || $0 == "e" || $0 == "E" })
      else { return nil }
      number = text.filter { $0 != "," }
    }
    var reader = ExactDecimalReader()
    guard number.utf8.allSatisfy({ reader.accept($0) }), reader.isComplete else { return nil }
    return number
  }

  /// Reports digits and signs of full width, which look like others and may hide a slip.
  private mutating func reportFullWidth(_ cell: Cell, _ cells: Cells) -> Bool {
    let isFullWidth = cell.word.unicodeScalars.contains { scalar in
      ("\u{FF10}"..."\u{FF19}").contains(scalar) || ["．", "－", "＋"].contains(scalar)
    }
    if isFullWidth {
      report(
        .table(.fullWidthDigits(cell.word, halfWidth: cell.word.halfWidth)),
        cells.row.place(cell.column))
    }
    return isFullWidth
  }

  // MARK: - Answers and texts

  private mutating func writeAttestation(_ cells: Cells) {
    guard cells.note != nil || cells.evidence != nil else {
      return writeAnswer(cells.value, cells)
    }
    // An answer's place is where its object begins.
    mark(cells.row.place(cells.value?.column ?? cells.row.nameColumn))
    append("{\"met\":")
    writeAnswer(cells.value, cells)
    if let note = cells.note {
      append(",\"note\":")
      append(string: note.text, from: cells.row, note.column)
    }
    if let evidence = cells.evidence {
      append(",\"evidence\":")
      writeList(CellList.parts(of: evidence.text, splitsCommas: false), evidence, cells)
    }
    append("}")
  }

  private mutating func writeAnswer(_ cell: Cell?, _ cells: Cells) {
    guard let cell else { return append("null") }
    if let answer = Self.answer(cell.word) {
      value(from: cells.row, cell.column) { $0.append(answer ? "true" : "false") }
    } else {
      append(string: cell.word, from: cells.row, cell.column)
    }
  }

  /// What a word says to a question of yes or no.
  static func answer(_ word: String) -> Bool? {
    switch word {
    case "是", "达到", "√", "true", "TRUE", "True": true
    case "否", "未达到", "×", "false", "FALSE", "False": false
    default: nil
    }
  }

  private mutating func writeText(_ cell: Cell?, _ cells: Cells) {
    guard let cell else { return append("null") }
    append(string: cell.text, from: cells.row, cell.column)
  }

  private mutating func writeList(_ texts: [String], _ cell: Cell, _ cells: Cells) {
    append("[")
    for (index, text) in texts.enumerated() {
      if index > 0 { append(",") }
      append(string: text, from: cells.row, cell.column)
    }
    append("]")
  }

  // MARK: - The base and the top

  private mutating func writeOfBase(_ cells: Cells) {
    guard let cell = cells.value else { return append("null") }
    switch cells.row.subject {
    case .base(.name): writeText(cell, cells)
    case .scheme, .base(.city):
      writeList(CellList.parts(of: cell.text, splitsCommas: true), cell, cells)
    case .year:
      let year = Self.withoutSuffix(cell.word)
      guard !reportFullWidth(cell, cells) else { return append("null") }
      if let number = Self.plainNumber(year) {
        value(from: cells.row, cell.column) { $0.append(number) }
      } else {
        append(string: cell.word, from: cells.row, cell.column)
      }
    case .trait(let number):
      switch reader.catalogue.traits[number].form {
      case .flag: writeAnswer(cell, cells)
      case .choice: append(string: cell.word, from: cells.row, cell.column)
      case .choices:
        writeList(CellList.parts(of: cell.text, splitsCommas: true), cell, cells)
      }
    case .fact: append("null")
    }
  }

  // MARK: - Cells that say nothing

  /// Reports values by year of what is of no year.
  private mutating func reportYears(_ cells: Cells) {
    for (_, cell) in cells.years + cells.growths {
      report(.table(.notYearly(cells.row.name)), cells.row.place(cell.column))
    }
  }

  /// Reports evidence of what has none.
  private mutating func reportEvidence(_ cells: Cells) {
    guard let cell = cells.evidence else { return }
    report(.table(.noPlaceForEvidence(cells.row.name)), cells.row.place(cell.column))
  }

  /// Reports a unit of what has none.
  private mutating func reportUnit(_ cells: Cells) {
    guard let cell = cells.unit else { return }
    report(
      .table(.noPlaceForUnit(cell.word, name: cells.row.name)), cells.row.place(cell.column))
  }

  /// Reports a note that reads as a value where no value is given.
  private mutating func checkNote(_ cells: Cells) {
    guard let note = cells.note, cells.value == nil, cells.years.isEmpty, cells.growths.isEmpty
    else { return }
    if Self.answer(note.word) != nil || isNumber(note.word.halfWidth) {
      report(.table(.valueInNote(note.word)), cells.row.place(note.column))
    }
  }

  /// Whether a text is a number, with a unit or without.
  private func isNumber(_ text: String) -> Bool {
    let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," || $0 == "-" }
    guard Self.plainNumber(String(digits)) != nil else { return false }
    let unit = String(text.dropFirst(digits.count)).trimmed
    return unit.isEmpty || isUnit(unit)
  }

  /// Whether a word is a unit of any fact.
  private func isUnit(_ word: String) -> Bool {
    reader.catalogue.facts.contains { $0.units.contains { $0.isWritten(word) } }
  }
}

extension UnitOfMeasure {
  /// Whether a word is the unit's symbol or another way to write it.
  fileprivate func isWritten(_ word: String) -> Bool { symbol == word || aliases.contains(word) }
}
