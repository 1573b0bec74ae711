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
    guard case .fact(let number) = row.subject else {
      mention(row)
      reportYears(cells)
      reportUnit(cells)
      reportEvidence(cells)
      return readOfBase(cells)
    }
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

  /// An entry that is the text of a cell.
  private mutating func entry(
    _ subject: Entry.Subject, _ number: Int, year: Int? = nil, _ cell: Cell, _ cells: Cells,
    text: String? = nil
  ) -> Entry {
    Entry(
      subject, number, year: year, .keptText, at: PackedPlace(cells.row.place(cell.column)),
      kept: builder.kept(text ?? cell.text))
  }

  // MARK: - Figures

  private mutating func readFigure(_ number: Int, _ fact: FactDefinition, _ cells: Cells) {
    reportEvidence(cells)
    let unit = unit(of: fact, cells)
    guard !cells.years.isEmpty || !cells.growths.isEmpty else {
      return readNumber(cells.value, number, fact, in: unit, cells)
    }
    if let value = cells.value {
      // What is given without a year is of the file's own.
      if let year, cells.years.contains(where: { $0.year == year }) {
        report(.table(.valueTwice(year: year)), cells.row.place(value.column))
      } else if let year {
        builder.mentionYear(of: number, at: PackedPlace(cells.row.place(value.column)))
        readNumber(value, number, fact, in: unit, year: year, cells)
      } else if statedYear == nil, cells.years.isEmpty {
        report(.table(.yearNotStated), cells.row.place(value.column))
      }
    }
    for (year, cell) in cells.years {
      builder.mentionYear(of: number, at: PackedPlace(cells.row.place(cell.column)))
      readNumber(cell, number, fact, in: unit, year: year, cells)
    }
    for (year, cell) in cells.growths { readGrowth(cell, number, fact, year, cells) }
  }

  /// Takes a number in the unit of its row, or a text with a unit.
  private mutating func readNumber(
    _ cell: Cell?, _ number: Int, _ fact: FactDefinition, in unit: UInt8, year: Int? = nil,
    _ cells: Cells
  ) {
    guard let cell else { return }
    let place = cells.row.place(cell.column)
    let word = cell.word.halfWidth
    if sheet == 0, Self.isShortened(word) {
      return report(.table(.digitsLost(word)), place)
    }
    let value: ExactDecimal
    let written: String
    var ownUnit = unit
    let fractionDigits: Int
    do throws(FigureTextError) {
      if let plain = FigureText.plainNumber(word)
        ?? (word.utf8.first == UInt8(ascii: "-") ? nil : Self.bareDigits(word, of: fact))
      {
        written = unit == Entry.ownUnit ? plain : "\(plain) \(fact.units[Int(unit)].symbol)"
        do {
          value = try ExactDecimal(parsing: plain)
        } catch {
          throw FigureTextError(error)
        }
        fractionDigits = FigureText.fractionDigits(of: plain)
      } else {
        let bytes = Array(word.utf8)
        let text = try FigureText(
          bytes.span, 0..<bytes.count, of: fact, in: names.vocabulary)
        written = word
        value = text.value
        ownUnit = text.unit
        fractionDigits = text.fractionDigits
      }
    } catch {
      if case .blank = error { return builder.blankSign(cell.word, at: place) }
      var error = error
      do throws(FigureTextError) {
        let ownUnit = unit == Entry.ownUnit ? fact.unit : fact.units[Int(unit)]
        if error.mayBeBound,
          let bound = try BoundText(word, of: fact, unit: ownUnit, in: names.vocabulary)
        {
          return builder.bound(
            bound,
            Entry(
              .value, number, year: year, .keptText, at: PackedPlace(place),
              kept: builder.kept(word)), key: PackedPlace(place), stated: word)
        }
      } catch let other {
        error = other
      }
      let plain = FigureText.plainNumber(word)
      builder.keep(entry(.value, number, year: year, cell, cells))
      return report(error.problem(plain ?? cell.word, fact), place)
    }
    let isNumber = ownUnit == Entry.ownUnit
    builder.figure(
      value,
      Entry(
        .value, number, year: year, isNumber ? .keptNumber : .keptText, at: PackedPlace(place),
        unit: ownUnit, fractionDigits: fractionDigits, kept: builder.kept(written)),
      key: PackedPlace(place), stated: written)
  }

  /// The digits of a number in words without a unit, which is that of its row.
  private static func bareDigits(_ word: String, of fact: FactDefinition) -> String? {
    let endsInNumber = word.unicodeScalars.last.map {
      ("0"..."9").contains($0) || "零〇一二三四五六七八九十百千".unicodeScalars.contains($0)
    }
    return endsInNumber == true ? FigureWords.plainDigits(word, for: fact) : nil
  }

  /// Growth is in percent, with the sign or without.
  private mutating func readGrowth(
    _ cell: Cell, _ number: Int, _ fact: FactDefinition, _ year: Int, _ cells: Cells
  ) {
    let place = cells.row.place(cell.column)
    let word = cell.word.halfWidth
    if FigureWords.isBlankSign(word) { return builder.blankSign(cell.word, at: place) }
    let hasSign = word.unicodeScalars.last.map { ["%", "％"].contains($0) } ?? false
    let bare = hasSign ? String(word.dropLast()).trimmed : word
    guard let plain = FigureText.plainNumber(bare) else {
      return report(.wrongType(.growth(fact), found: .string, word), place)
    }
    do {
      builder.growth(
        try ExactDecimal(parsing: plain),
        Entry(
          .growth, number, year: year, .keptNumber, at: PackedPlace(place),
          fractionDigits: FigureText.fractionDigits(of: plain), kept: builder.kept(plain)))
    } catch {
      report(
        error == .tooLarge ? .tooLargeNumber(plain, nil) : .tooManyDigits(plain, nil), place)
    }
  }

  /// The unit of the row's plain numbers, by its number among the fact's own.
  private mutating func unit(of fact: FactDefinition, _ cells: Cells) -> UInt8 {
    guard let cell = cells.unit else { return Entry.ownUnit }
    let bytes = Array(cell.word.utf8)
    switch names.vocabulary.unit(bytes.span, 0..<bytes.count, of: fact) {
    case .own(let number): return fact.units[Int(number)] == fact.unit ? Entry.ownUnit : number
    case .ofAnotherKind:
      report(.unitOfAnotherKind(cell.word, fact), cells.row.place(cell.column))
    case .unknown: report(.unknownUnit(cell.word, fact), cells.row.place(cell.column))
    }
    return Entry.ownUnit
  }

  // MARK: - Answers

  private mutating func readAttestation(
    _ number: Int, _ fact: FactDefinition, _ cells: Cells
  ) {
    if let note = cells.note { builder.keep(entry(.note, number, note, cells)) }
    if let evidence = cells.evidence {
      for path in CellList.parts(of: evidence.text, splitsCommas: false) {
        if Self.answer(path) != nil || FigureWords.isBlankSign(path) {
          report(.table(.answerInEvidence(path)), cells.row.place(evidence.column))
          continue
        }
        builder.keep(entry(.evidence, number, evidence, cells, text: path))
      }
    }
    guard let cell = cells.value else { return }
    let place = cells.row.place(cell.column)
    guard let isMet = Self.answer(cell.word, to: fact) else {
      if FigureWords.isBlankSign(cell.word) { return builder.blankSign(cell.word, at: place) }
      return report(.wrongType(.attestation(fact), found: .string, cell.word), place)
    }
    builder.answer(
      isMet, Entry(.value, number, isMet ? .yes : .no, at: PackedPlace(place)), word: cell.word)
  }

  /// What a word says to a question of yes or no.
  static func answer(_ word: String) -> Bool? {
    switch word {
    case "是", "达到", "已达到", "满足", "符合", "达标", "√", "✓", "✔", "☑", "true", "TRUE", "True", "yes",
      "Yes",
      "YES":
      true
    case "否", "未达到", "没有达到", "不满足", "不符合", "不达标", "未达标", "×", "✗", "✘", "false", "FALSE", "False",
      "no",
      "No", "NO":
      false
    default: nil
    }
  }

  /// What a word says of a fact: in a question that asks for what is not to be, nothing is the good answer.
  private static func answer(_ word: String, to fact: FactDefinition) -> Bool? {
    if let answer = answer(word) { return answer }
    let isNegative = fact.opposite != nil
    return switch word {
    case "无", "没有", "未", "零": isNegative
    case "未发生", "没有发生", "未发现", "没有发现", "未出现", "不存在", "无此情况", "未发生过": isNegative ? true : nil
    case "有": !isNegative
    case "发生", "发生过", "存在", "发现", "出现过": isNegative ? false : nil
    default: nil
    }
  }

  // MARK: - The base and the top

  private mutating func readOfBase(_ cells: Cells) {
    guard let cell = cells.value else { return }
    let vocabulary = names.vocabulary
    let place = cells.row.place(cell.column)
    switch cells.row.subject {
    case .base(.name): builder.name(cell.text, entry(.name, 0, cell, cells))
    case .scheme:
      for name in CellList.parts(of: cell.text, splitsCommas: true) {
        builder.scheme(vocabulary.schemes.value(of: name), name, at: place)
      }
    case .base(.city):
      for name in CellList.parts(of: cell.text, splitsCommas: true) {
        builder.city(name, entry(.city, 0, cell, cells, text: name))
      }
    case .year:
      builder.isYearStated = true
      let year = Self.withoutSuffix(cell.word.halfWidth)
      if let number = FigureText.plainNumber(year) {
        builder.year(try? ExactDecimal(parsing: number), number, at: place)
      } else {
        report(.wrongType(.year, found: .string, cell.word), place)
      }
    case .trait(let number): readTrait(number, cell, cells)
    case .fact: break
    }
  }

  private mutating func readTrait(_ number: Int, _ cell: Cell, _ cells: Cells) {
    let trait = names.vocabulary.catalogue.traits[number]
    let place = PackedPlace(cells.row.place(cell.column))
    builder.submission.traitPlaces[number] = place
    if trait.form == .flag {
      guard let holds = Self.answer(cell.word) ?? Self.holds(cell.word) else {
        if FigureWords.isBlankSign(cell.word) {
          return builder.blankSign(cell.word, at: place.place)
        }
        return report(.wrongType(.trait(trait), found: .string, cell.word), place.place)
      }
      return builder.flag(number, holds, Entry(.trait, number, holds ? .yes : .no, at: place))
    }
    if FigureWords.isBlankSign(cell.word) { return builder.blankSign(cell.word, at: place.place) }
    let values =
      trait.form == .choice ? [cell.word] : CellList.parts(of: cell.text, splitsCommas: true)
    for name in values {
      builder.traitValue(
        number, names.vocabulary.traitValues[number].value(of: name), name,
        entry(.trait, number, cell, cells, text: name))
    }
  }

  /// Whether a trait holds that a word of its own speaks of.
  private static func holds(_ word: String) -> Bool? {
    switch word {
    case "有": true
    case "无", "没有", "不是": false
    default: nil
    }
  }

  // MARK: - Remarks

  /// Takes why what is in doubt of a row is right all the same.
  private mutating func takeRemark(_ cells: Cells) {
    guard let cell = cells.remark else { return }
    builder.remark(
      on: names.key(of: cells.row.subject), cell.text, at: cells.row.place(cell.column))
  }

  /// Whether a number is one that a spreadsheet has shortened, as in 2.98E+06.
  private static func isShortened(_ word: String) -> Bool {
    guard word.utf8.count <= 12, let sign = word.utf8.firstIndex(of: UInt8(ascii: "E")) else {
      return false
    }
    let rest = word.utf8[sign...].dropFirst()
    return rest.count == 3
      && rest.first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } == true
      && FigureText.plainNumber(word) != nil
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
