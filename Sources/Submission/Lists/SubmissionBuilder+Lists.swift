import Rules

/// The list that is being read, and what is known of it so far.
struct ListAssembly {
  /// The list; `nil` where none is being read.
  fileprivate(set) var list: NamedList?
  /// Whether the list was given before, so that its rows are read for what is wrong with them alone.
  fileprivate var isRepeated = false
  /// The row so far.
  fileprivate var row: NamedList.Row?
  /// Where each name stands first, by the name without spaces.
  fileprivate var names: [String: Place] = [:]
  /// Whether there are more rows than are kept.
  fileprivate var isFull = false
  /// Whether the list says that it has no rows.
  fileprivate var saysNone: Place?

  /// What is listed; the rows are not held, so that the next is added to them where they are.
  fileprivate var definition: ListDefinition? { list?.definition }
}

/// The lists: rows, their names and their cells.
extension SubmissionBuilder {
  // MARK: - Rows

  /// Begins a list.
  ///
  /// - Parameter place: Where its name stands.
  mutating func beginList(_ number: Int, at place: Place) {
    let definition = vocabulary.catalogue.lists[number]
    assembly = ListAssembly()
    assembly.list = NamedList(definition: definition, place: place)
    if let first = submission.lists.first(where: { $0.definition === definition }) {
      assembly.isRepeated = true
      report(.list(.listTwice(definition, first: first.place)), at: place)
    }
  }

  /// Ends the list that is being read, if one is: a list without rows is given only where it says so.
  mutating func endList() {
    guard let list = assembly.list else { return }
    let isGiven = !list.rows.isEmpty || !list.nameless.isEmpty || assembly.saysNone != nil
    if let place = assembly.saysNone, !list.rows.isEmpty {
      report(.list(.noneBesideRows(list.definition, row: list.rows[0].place)), at: place)
    }
    if isGiven, !assembly.isRepeated { submission.lists.append(list) }
    assembly = ListAssembly()
  }

  /// Takes that the list has no rows.
  mutating func listHasNone(at place: Place) { assembly.saysNone = place }

  /// Begins a row of the list that is being read.
  mutating func beginRow() {
    guard let definition = assembly.definition, let place = assembly.list?.place else { return }
    assembly.row = NamedList.Row(
      place: place, cells: Array(repeating: nil, count: definition.columns.count))
  }

  /// Notes that what is written in a column of the row could not be taken, which has been reported.
  mutating func listColumnIsMistaken(_ column: Int) {
    assembly.row?.mistaken |= 1 << UInt64(column)
  }

  /// Keeps what is written in a column of the row and could not be taken, which has been reported, so that it
  /// can be put right.
  mutating func keepRefused(_ column: Int, _ value: WrittenValue) {
    assembly.row?.refused.append((column, value))
  }

  /// Ends the row; one that says nothing is passed over.
  ///
  /// - Parameter hasProblem: Whether something in it could not be taken, which has been reported.
  mutating func endRow(at place: Place, hasProblem: Bool) {
    guard let definition = assembly.definition, var row = assembly.row else { return }
    assembly.row = nil
    guard row.cells.contains(where: { $0 != nil }) || !row.refused.isEmpty else { return }
    row.place = place
    convertColumns(of: definition, in: &row)
    checkParts(of: definition, in: row)
    let count = assembly.list?.rows.count ?? 0
    guard row.cells[0] != nil else {
      // A warning alone does not say that the row is not counted.
      if !hasProblem || !submission.hasErrors {
        report(.list(.noName(definition)), at: place)
      }
      if count + (assembly.list?.nameless.count ?? 0) < NamedList.maximumRows {
        assembly.list?.nameless.append((count, row))
      }
      return
    }
    let name = row.name
    let key = name.withoutSpaces
    let nameColumn = row.cells[0]?.place ?? place
    if let first = assembly.names.updateValue(nameColumn, forKey: key) {
      assembly.names[key] = first
      report(.list(.nameTwice(name, definition, first: first)), at: nameColumn)
    }
    guard count < NamedList.maximumRows else {
      if !assembly.isFull {
        report(.list(.tooManyRows(definition, limit: NamedList.maximumRows)), at: place)
      }
      assembly.isFull = true
      return
    }
    assembly.list?.rows.append(row)
  }

  // MARK: - Cells

  /// Takes a text of a column.
  mutating func listText(_ column: Int, _ text: String, at place: PackedPlace) {
    guard let definition = assembly.definition?.columns[column],
      case .text(let fact) = definition.form, text.isSeen
    else { return }
    // No text has more characters than bytes, which are counted at once.
    if let limit = fact.textLimit, text.utf8.count > limit {
      let count = text.lengthAsSeen
      if count > limit { report(.textTooLong(fact, count: count), at: place.place) }
    }
    if let most = definition.mostNames {
      let names = CellList.parts(of: text, splitsCommas: true).count
      if names > most {
        report(.list(.tooManyNames(definition, count: names, most: most)), at: place.place)
      }
    }
    set(column, .text(text.trimmed), [.text(text)], at: place)
  }

  /// Takes a number of a column.
  ///
  /// - Parameters:
  ///   - unit: The number of its unit among the column's own, `Entry.ownUnit` where none is written.
  ///   - stated: The number as its author wrote it.
  mutating func listNumber(
    _ column: Int, _ number: ExactDecimal, unit: UInt8, fractionDigits: Int, at place: PackedPlace,
    written: WrittenValue, stated: @autoclosure () -> String
  ) {
    guard let definition = assembly.definition,
      case .figure(let fact) = definition.columns[column].form,
      let value = checked(number, unit, of: fact, at: place.place, stated: stated())
    else { return keepRefused(column, written) }
    let unit = unit == Entry.ownUnit ? fact.unit : fact.units[Int(unit)]
    set(
      column, .number(value), [written], at: place,
      tolerance: Fraction.half(ofDigit: fractionDigits)
        * Fraction(BigInteger(unit.numerator), over: BigInteger(unit.denominator)))
  }

  /// Takes one of the values of a column of choices, or one more of them.
  mutating func listChoice(_ column: Int, _ name: String, at place: PackedPlace) {
    guard let definition = assembly.definition,
      case .choice(let trait) = definition.columns[column].form
    else { return }
    let value = trait.values.firstIndex { $0.name == name || $0.aliases.contains(name) }
    guard let value else {
      keepRefused(column, .text(name))
      return report(
        .unknownTraitValue(name, trait, nearest: vocabulary.nearestValue(to: name, of: trait)),
        at: place.place)
    }
    var mask: UInt64 = 1 << UInt64(value)
    var written = [WrittenValue.text(name)]
    if let known = assembly.row?.cells[column], case .choice(let earlier) = known.value {
      mask |= earlier
      written = known.written + written
    }
    set(column, .choice(mask), written, at: place)
  }

  /// Takes an answer of yes or no of a column of choices.
  mutating func listFlag(_ column: Int, _ holds: Bool, at place: PackedPlace) {
    set(column, .choice(holds ? 1 : 2), [holds ? .yes : .no], at: place)
  }

  private mutating func set(
    _ column: Int, _ value: NamedList.Value, _ written: [WrittenValue], at place: PackedPlace,
    tolerance: Fraction = Fraction(0)
  ) {
    assembly.row?.cells[column] = NamedList.Cell(
      packedPlace: place, value: value, written: written, tolerance: tolerance)
  }

  // MARK: - A row by itself

  /// Converts a figure of one column to that of another, as power to racks, or holds both against each
  /// other where both are given.
  private mutating func convertColumns(of list: ListDefinition, in row: inout NamedList.Row) {
    for (column, definition) in list.columns.enumerated() {
      if let key = definition.numberOf { countChoices(column, of: list, in: &row, named: key) }
      guard case .figure(let fact) = definition.form,
        case .multiple(let source, let numerator, let denominator)? = fact.derivation,
        let other = list.number(ofColumn: source.key), let cell = row.cells[other],
        case .number(let value) = cell.value
      else { continue }
      let computed =
        Fraction(value) * Fraction(BigInteger(numerator), over: BigInteger(denominator))
      if let stated = row.cells[column], case .number(let number) = stated.value {
        if (Fraction(number) - computed).magnitude > stated.tolerance {
          report(
            .rateAtOdds(
              fact, stated: stated.written.map { $0.words }.joined(), computed: computed, year: nil),
            at: stated.place)
        }
      } else {
        let (product, overflow) = value.scaled.multipliedReportingOverflow(by: numerator)
        guard !overflow, product % denominator == 0 else { continue }
        row.cells[column] = NamedList.Cell(
          packedPlace: cell.packedPlace,
          value: .number(ExactDecimal(scaled: product / denominator)),
          written: [], tolerance: Fraction(0))
      }
    }
  }

  /// Takes how many choices a column has for a figure that says so, or holds both against each other where
  /// both are given.
  private mutating func countChoices(
    _ column: Int, of list: ListDefinition, in row: inout NamedList.Row, named key: String
  ) {
    guard let other = list.number(ofColumn: key), let cell = row.cells[other],
      case .choice(let mask) = cell.value, row.mistaken >> UInt64(other) & 1 == 0
    else { return }
    let count = ExactDecimal(mask.nonzeroBitCount)
    guard let stated = row.cells[column], case .number(let number) = stated.value else {
      row.cells[column] = NamedList.Cell(
        packedPlace: cell.packedPlace, value: .number(count), written: [], tolerance: Fraction(0))
      return
    }
    if number != count {
      report(
        .list(
          .countAtOdds(
            list.columns[column], stated: stated.written.map { $0.words }.joined(),
            list.columns[other], count: mask.nonzeroBitCount, at: cell.place)),
        at: stated.place)
    }
  }

  /// Reports a figure of a row that exceeds the one that it is a part of.
  private mutating func checkParts(of list: ListDefinition, in row: NamedList.Row) {
    for (column, definition) in list.columns.enumerated() {
      guard case .figure(let fact) = definition.form, let cell = row.cells[column],
        case .number(let part) = cell.value
      else { continue }
      for whole in fact.wholes {
        guard let other = list.number(ofColumn: whole.key), let wholeCell = row.cells[other],
          case .number(let number) = wholeCell.value, part > number
        else { continue }
        report(
          .partExceedsWhole(fact, whole, year: nil, whole: wholeCell.place), at: cell.place)
      }
    }
  }
}

extension WrittenValue {
  /// The value in words.
  fileprivate var words: String {
    switch self {
    case .number(let text), .text(let text): text
    case .yes: "true"
    case .no: "false"
    }
  }
}
