import Rules
import Workbook

/// A list of a table, while its rows are read.
///
/// The row that names the list names its columns as well, in the cells behind; the rows below it have
/// neither key nor label, or the key again.
struct TableList {
  let number: Int
  let definition: ListDefinition
  /// The columns by the numbers of the table's columns; `nil` until they are named.
  var columns: [Int: Column]?
  /// Whether what is wrong with the names of the columns was reported.
  var isReported = false
  /// The columns of the list that may be those whose names could not be read.
  var mistaken: [Int] = []

  /// A column of the list in the table.
  struct Column {
    /// The number among the list's columns, less than zero where it has none of the name.
    let number: Int
    /// The unit of its plain numbers, by its number among the column's own.
    let unit: UInt8
  }

  /// What stands for that there is nothing to list.
  static let none = ["无", "没有", "不涉及", "none", "—", "－", "-", "/"]
}

/// The rows of lists.
extension TableReader {
  /// Takes the row that names a list, or a row of the list that repeats its name.
  mutating func takeList(
    _ number: Int, at place: Place, _ cells: [CSVScanner.Cell], _ row: Int,
    _ header: TableHeader, _ bytes: Span<UInt8>
  ) {
    if list?.number == number { return readListRow(cells, row, header, bytes) }
    endList()
    list = TableList(number: number, definition: names.vocabulary.catalogue.lists[number])
    builder.beginList(number, at: place)
    readListRow(cells, row, header, bytes)
  }

  /// Ends the list whose rows are being read, if there is one.
  mutating func endList() {
    guard list != nil else { return }
    builder.endList()
    list = nil
  }

  /// Takes a row of the list that is being read: the names of its columns, or what is listed.
  mutating func readListRow(
    _ cells: [CSVScanner.Cell], _ row: Int, _ header: TableHeader, _ bytes: Span<UInt8>
  ) {
    guard let list else { return }
    // What names the row is none of its cells.
    let given = cells.indices.filter { index in
      let column = header.columns.indices.contains(index) ? header.columns[index] : nil
      return column != .section && column != .key && column != .label
        && (!CSVScanner.isBlank(cells[index], bytes) || cells[index].kind == .uncomputed)
    }
    guard let first = given.first else { return }
    guard let columns = list.columns else {
      return nameColumns(
        given.map { ($0 + 1, CSVScanner.word(of: cells[$0], bytes)) }, of: list.definition, row)
    }
    guard columns.values.contains(where: { $0.number == 0 }) else {
      if !list.isReported {
        report(.list(.noHeading(list.definition)), place(row, first + 1))
        self.list?.isReported = true
      }
      return
    }
    if given.count == 1, columns[first + 1]?.number == 0,
      TableList.none.contains(CSVScanner.word(of: cells[first], bytes))
    {
      return builder.listHasNone(at: place(row, first + 1))
    }
    builder.beginRow()
    for column in list.mistaken { builder.listColumnIsMistaken(column) }
    let problems = builder.problemCount
    for index in given {
      guard let column = columns[index + 1] else {
        report(.list(.outsideColumns(list.definition)), place(row, index + 1))
        continue
      }
      // What is wrong with the name of a column is told above.
      guard column.number >= 0 else { continue }
      let definition = list.definition.columns[column.number]
      let isText = if case .text = definition.form { true } else { false }
      if let fault = cells[index].kind.flatMap({ Self.fault(of: $0, isText: isText) }) {
        report(.table(fault), place(row, index + 1))
        if fault != .digitsNotShown {
          builder.listColumnIsMistaken(column.number)
          builder.keepRefused(
            column.number, .text(CSVScanner.word(of: cells[index], bytes)))
          continue
        }
      }
      let problems = builder.problemCount
      readListCell(cells[index], definition, column, place(row, index + 1), bytes)
      if builder.problemCount > problems { builder.listColumnIsMistaken(column.number) }
    }
    builder.endRow(
      at: place(row, first + 1), hasProblem: builder.problemCount > problems)
  }

  /// Takes the names of a list's columns, which may have the unit behind them in brackets.
  private mutating func nameColumns(
    _ cells: [(column: Int, name: String)], of definition: ListDefinition, _ row: Int
  ) {
    var columns: [Int: TableList.Column] = [:]
    var first: [Int: Place] = [:]
    for (column, name) in cells {
      guard let found = self.column(named: name, of: definition, place(row, column)) else {
        // What stands below is not taken, and needs no further word.
        columns[column] = TableList.Column(number: -1, unit: Entry.ownUnit)
        continue
      }
      if let earlier = first[found.number] {
        report(.list(.columnTwice(name, first: earlier)), place(row, column))
      }
      first[found.number] = place(row, column)
      columns[column] = found
    }
    list?.columns = columns
    if columns.values.contains(where: { $0.number < 0 }) {
      list?.mistaken = definition.columns.indices.filter { number in
        !columns.values.contains { $0.number == number }
      }
    }
  }

  /// The column with a key or label, behind which its unit may stand in brackets; where there is none, that
  /// is reported.
  private mutating func column(
    named name: String, of list: ListDefinition, _ place: Place
  ) -> TableList.Column? {
    if let number = TableNames.first(named: name, list.number(ofColumnNamed:)) {
      return TableList.Column(number: number, unit: Entry.ownUnit)
    }
    guard let last = name.last, last == ")" || last == "）",
      let opening = name.lastIndex(where: { $0 == "(" || $0 == "（" }),
      let number = TableNames.first(
        named: String(name[..<opening]).trimmed, list.number(ofColumnNamed:)),
      case .figure(let fact) = list.columns[number].form
    else {
      let names = list.columns.flatMap { [$0.label, $0.key] }
      let nearest = builder.reportsFurther ? nearestName(to: name, among: names) : nil
      report(.list(.unknownColumn(name, list, nearest: nearest)), place)
      return nil
    }
    let unit = String(name[name.index(after: opening)...].dropLast()).trimmed
    let bytes = Array(unit.utf8)
    switch names.vocabulary.unit(bytes.span, 0..<bytes.count, of: fact) {
    case .own(let own):
      return TableList.Column(
        number: number, unit: fact.units[Int(own)] == fact.unit ? Entry.ownUnit : own)
    case .ofAnotherKind: report(.unitOfAnotherKind(unit, fact), place)
    case .unknown: report(.unknownUnit(unit, fact), place)
    }
    return nil
  }

  private mutating func readListCell(
    _ cell: CSVScanner.Cell, _ definition: ListColumn, _ column: TableList.Column,
    _ place: Place, _ bytes: Span<UInt8>
  ) {
    let packed = PackedPlace(place)
    let word = CSVScanner.word(of: cell, bytes)
    switch definition.form {
    case .text:
      builder.listText(column.number, CSVScanner.text(of: cell, bytes), at: packed)
    case .figure(let fact): readListFigure(word, fact, column, packed)
    case .choice(let trait) where trait.form == .flag:
      guard let holds = Self.answer(word) else {
        builder.keepRefused(column.number, .text(word))
        return report(.wrongType(.trait(trait), found: .string, word), place)
      }
      builder.listFlag(column.number, holds, at: packed)
    case .choice(let trait):
      let names =
        trait.form == .choices
        ? CellList.parts(of: CSVScanner.text(of: cell, bytes), splitsCommas: true) : [word]
      for name in names { builder.listChoice(column.number, name, at: packed) }
    }
  }

  private mutating func readListFigure(
    _ word: String, _ fact: FactDefinition, _ column: TableList.Column, _ place: PackedPlace
  ) {
    let word = word.halfWidth
    do throws(FigureTextError) {
      if let plain = FigureText.plainNumber(word) {
        let value: ExactDecimal
        do {
          value = try ExactDecimal(parsing: plain)
        } catch {
          throw FigureTextError(error)
        }
        let isOwn = column.unit == Entry.ownUnit
        builder.listNumber(
          column.number, value, unit: column.unit,
          fractionDigits: FigureText.fractionDigits(of: plain), at: place,
          written: isOwn
            ? .number(plain) : .text("\(plain) \(fact.units[Int(column.unit)].symbol)"),
          stated: plain)
      } else {
        let bytes = Array(word.utf8)
        let figure = try FigureText(bytes.span, 0..<bytes.count, of: fact, in: names.vocabulary)
        builder.listNumber(
          column.number, figure.value, unit: figure.unit, fractionDigits: figure.fractionDigits,
          at: place, written: .text(word), stated: word)
      }
    } catch {
      if case .blank = error { return builder.blankSign(word, at: place.place) }
      builder.keepRefused(column.number, .text(word))
      if BoundText.isBound(word, error, of: fact, in: names.vocabulary),
        let list = builder.assembly.list
      {
        let definition = list.definition.columns[column.number]
        return report(.list(.boundInCell(word, definition)), place.place)
      }
      report(error.problem(FigureText.plainNumber(word) ?? word, fact), place.place)
    }
  }
}
