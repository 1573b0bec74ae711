import Rules

/// What is said of the base, the scheme and the year.
extension TableReader {
  mutating func readOfBase(_ cells: Cells) {
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
}
