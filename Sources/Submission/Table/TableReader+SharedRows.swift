import Rules

/// Rows of the form that some bases fill in with another figure than their name says.
extension TableReader {
  /// The figure of a row of the form: where bases of some kind fill it in with another than its name says, the
  /// one that is measured in the unit that is printed, else the one that the base has to give.
  ///
  /// What neither tells for sure is a warning.
  mutating func figure(ofRow cells: Cells, named number: Int) -> Int {
    guard let (trait, mask, special) = other(than: number) else { return number }
    let usual = builder.facts[number]
    let given = builder.submission.row[trait: trait]
    let byTrait = given == 0 ? nil : given & mask != 0 ? special : usual
    let byUnit = [special, usual].first { fact in
      cells.unit.map { $0.word.utf8.elementsEqual(fact.unit.symbol.utf8) } ?? false
    }
    let taken = byUnit ?? byTrait ?? usual
    // It is none of those that are read where only what some schemes ask for is.
    let takenNumber = taken === usual ? number : names.vocabulary.catalogue.number(of: taken)
    let isSure =
      byUnit == nil ? byTrait != nil : byTrait == nil || byTrait?.key == byUnit?.key
    if !isSure || takenNumber == nil, isMeasured(taken, in: cells.unit),
      let first = cells.value ?? cells.years.first?.cell ?? cells.growths.first?.cell
    {
      report(
        .sharedRow(
          SharedRow(
            row: usual.returnRow ?? "", trait: names.vocabulary.catalogue.traits[trait],
            mask: mask, special: special, usual: usual, taken: taken, unit: cells.unit?.word)),
        cells.row.place(cells.unit?.column ?? first.column))
    }
    return takenNumber ?? number
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
  private func other(than number: Int) -> (trait: Int, mask: UInt64, fact: FactDefinition)? {
    let fact = builder.facts[number]
    guard fact.returnRow != nil else { return nil }
    let catalogue = names.vocabulary.catalogue
    for scheme in catalogue.schemes where scheme.purpose == .annualReturn {
      for item in scheme.items {
        guard case .when(.trait(let trait, let mask), let then, let otherwise) = item.condition,
          case .reported(let special, _) = then, case .reported(let usual, _) = otherwise,
          usual.key == fact.key, let traitNumber = catalogue.number(of: trait)
        else { continue }
        return (traitNumber, mask, special)
      }
    }
    return nil
  }
}
