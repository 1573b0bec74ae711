import Rules

/// Rows of the form that some bases fill in with another figure than their name says.
extension TableReader {
  /// The figure of a row of the form: where bases of some kind fill it in with another than its name says, the
  /// one that is measured in the unit that is printed, else the one that the base has to give.
  ///
  /// What neither tells for sure is a warning.
  mutating func figure(ofRow cells: Cells, named number: Int) -> Int {
    guard let (trait, mask, special) = other(than: number) else { return number }
    let facts = builder.facts
    let given = builder.submission.row[trait: trait]
    let byTrait = given == 0 ? nil : given & mask != 0 ? special : number
    let byUnit = [special, number].first { fact in
      cells.unit.map { $0.word.utf8.elementsEqual(facts[fact].unit.symbol.utf8) } ?? false
    }
    let taken = byUnit ?? byTrait ?? number
    let isSure = byUnit == nil ? byTrait != nil : byTrait == nil || byTrait == byUnit
    if !isSure, isMeasured(facts[taken], in: cells.unit),
      let first = cells.value ?? cells.years.first?.cell ?? cells.growths.first?.cell
    {
      report(
        .sharedRow(
          SharedRow(
            row: facts[number].returnRow ?? "", trait: names.vocabulary.catalogue.traits[trait],
            mask: mask, special: facts[special], usual: facts[number], taken: facts[taken],
            unit: cells.unit?.word)),
        cells.row.place(cells.unit?.column ?? first.column))
    }
    return taken
  }

  /// Whether a figure may have the unit; one that it can't have is an error of its own.
  private func isMeasured(_ fact: FactDefinition, in unit: Cell?) -> Bool {
    guard let unit else { return true }
    let bytes = Array(unit.word.utf8)
    if case .own = names.vocabulary.unit(bytes.span, 0..<bytes.count, of: fact) { return true }
    return false
  }

  /// What bases of some kind fill in a row with instead of a figure: the trait and its values that they have,
  /// and the figure.
  private func other(than number: Int) -> (trait: Int, mask: UInt64, fact: Int)? {
    let fact = builder.facts[number]
    let sharesRow = builder.facts.contains { $0.returnRow == fact.returnRow && $0.key != fact.key }
    guard fact.returnRow != nil, sharesRow else { return nil }
    let catalogue = names.vocabulary.catalogue
    for scheme in catalogue.schemes where scheme.purpose == .annualReturn {
      for item in scheme.items {
        guard case .when(.trait(let trait, let mask), let then, let otherwise) = item.condition,
          case .reported(let special, _) = then, case .reported(let usual, _) = otherwise,
          usual.key == fact.key, let traitNumber = catalogue.number(of: trait),
          let specialNumber = catalogue.number(of: special)
        else { continue }
        return (traitNumber, mask, specialNumber)
      }
    }
    return nil
  }
}
