import Rules

/// Figures with their years, units and growth.
extension TableReader {
  mutating func readFigure(_ number: Int, _ fact: FactDefinition, _ cells: Cells) {
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
  mutating func readNumber(
    _ cell: Cell?, _ number: Int, _ fact: FactDefinition, in unit: UInt8, year: Int? = nil,
    _ cells: Cells
  ) {
    guard let cell else { return }
    let place = cells.row.place(cell.column)
    let word = cell.word.halfWidth
    if sheet == 0, FigureText.isShortened(word) {
      return report(.table(.digitsLost(word)), place)
    }
    let value: ExactDecimal
    let written: String
    var ownUnit = unit
    let fractionDigits: Int
    do throws(FigureTextError) {
      if let plain = FigureText.bareNumber(word, of: fact) {
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

  /// Growth is in percent, with the sign or without.
  private mutating func readGrowth(
    _ cell: Cell, _ number: Int, _ fact: FactDefinition, _ year: Int, _ cells: Cells
  ) {
    let place = cells.row.place(cell.column)
    let word = cell.word.halfWidth
    if FigureWords.isBlankSign(word) { return builder.blankSign(cell.word, at: place) }
    guard let plain = FigureText.percentage(word) else {
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
  mutating func unit(of fact: FactDefinition, _ cells: Cells) -> UInt8 {
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
}
