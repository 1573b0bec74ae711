import Rules

/// What follows from the lists, beside what is stated.
extension SubmissionBuilder {
  /// Puts down what follows from the lists where it is not given, and reports where it is given
  /// otherwise.
  mutating func placeWhatFollowsFromLists(_ bytes: Span<UInt8>) {
    for (index, list) in submission.lists.enumerated()
    where !list.rows.isEmpty || list.nameless.isEmpty {
      var open: [(row: Int, column: Int, fact: FactDefinition)] = []
      for consequence in list.definition.consequences {
        guard let fact = vocabulary.catalogue.number(of: consequence.fact) else { continue }
        let value = consequence.measure.value(of: list)
        open += value.open.map { ($0.row, $0.column, consequence.fact) }
        follow(value, of: fact, from: list, index, bytes)
      }
      reportOpen(open, in: list)
      for tick in list.definition.ticks { follow(tick, from: list) }
    }
  }

  private mutating func follow(
    _ found: ListValue, of fact: Int, from list: NamedList, _ index: Int, _ bytes: Span<UInt8>
  ) {
    let definition = facts[fact]
    guard definition.kind.isFigure else {
      // A table stands for a text; a text beside it may say more.
      guard let value = found.value else { return }
      placeListed(value, of: fact, from: list)
      note(fact, found, index)
      return
    }
    if submission.row.hasBounds, hold(found, of: fact, from: list, index, bytes) { return }
    let entry = statedEntry(of: fact)
    if let entry {
      let stated = entry.value
      let tolerance = submission.tolerance(of: entry.entry, definition)
      let least = found.possible.least.map { Fraction($0) - tolerance }
      let most = found.possible.most.map { Fraction($0) + tolerance }
      let isPossible =
        least.map { Fraction(stated) >= $0 } ?? true && most.map { Fraction(stated) <= $0 } ?? true
      if !isPossible {
        report(
          .list(
            .factAtOdds(
              definition, stated: stated, follows: found.possible, list.definition,
              list: list.place)),
          at: entry.entry.place)
      }
      if found.value != nil { note(fact, found, index) }
    } else if let value = found.value {
      placeListed(value, of: fact, from: list)
      note(fact, found, index)
    }
  }

  /// Holds a list against a figure that is known by a bound alone, which it makes a value where it is one
  /// of those within, and narrows where rows leave that open.
  ///
  /// - Returns: Whether there is such a bound.
  private mutating func hold(
    _ found: ListValue, of fact: Int, from list: NamedList, _ index: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let stated = [-1, 0].first { submission.entry(ofFact: fact, yearsBack: $0) != nil }
    guard let yearsBack = stated, let interval = submission.row.interval(of: fact, at: yearsBack),
      submission.row.scaled(fact, at: yearsBack) == nil,
      let entry = submission.entry(ofFact: fact, yearsBack: yearsBack)
    else { return false }
    let possible = FigureRange(found.possible)
    if possible.narrowed(to: FigureRange(interval)).isEmpty {
      report(
        .list(
          .boundAtOdds(
            facts[fact], stated: submission.stated(entry, in: bytes), follows: found.possible,
            list.definition, list: list.place)),
        at: entry.place)
    } else if let value = found.value {
      submission.row.removeInterval(of: fact, at: yearsBack)
      putListed(value, of: fact, yearsBack: yearsBack, from: list)
      note(fact, found, index)
    } else {
      submission.row.narrow(fact, at: yearsBack, to: possible)
    }
    return true
  }

  /// The figure that a list speaks of: that of the year of the application where it is given and read,
  /// else that of the last full year.
  func statedEntry(of fact: Int) -> (entry: Entry, value: ExactDecimal)? {
    for yearsBack in [-1, 0] {
      if let entry = submission.entry(ofFact: fact, yearsBack: yearsBack),
        let value = submission.row[fact, yearsBack: yearsBack]
      {
        // What follows from another list is no statement.
        return entry.subject == .listed ? nil : (entry, value)
      }
    }
    return nil
  }

  private mutating func placeListed(_ value: ExactDecimal, of fact: Int, from list: NamedList) {
    guard submission.entry(ofFact: fact, yearsBack: 0) == nil else { return }
    putListed(value, of: fact, yearsBack: 0, from: list)
  }

  private mutating func putListed(
    _ value: ExactDecimal, of fact: Int, yearsBack: Int, from list: NamedList
  ) {
    let digits = facts[fact].unit.fraction(fromBaseUnits: Fraction(value))
      .printed(fractionDigits: ExactDecimal.fractionDigits, rounding: .nearest).digits
    submission.entries.append(
      Entry(
        .listed, fact, .keptNumber, at: PackedPlace(list.place),
        fractionDigits: FigureText.fractionDigits(of: digits), kept: kept(digits)))
    place(
      value, of: fact, yearsBack: yearsBack,
      UInt32(truncatingIfNeeded: submission.entries.count))
  }

  private mutating func note(_ fact: Int, _ found: ListValue, _ list: Int) {
    submission.listed.append(ListedFact(fact: fact, list: list, rows: found.rows))
  }

  /// Warns of each row that does not fill in what a fact follows from.
  private mutating func reportOpen(
    _ open: [(row: Int, column: Int, fact: FactDefinition)], in list: NamedList
  ) {
    var facts: [Int: [FactDefinition]] = [:]
    for (_, column, fact) in open
    where !facts[column, default: []].contains(where: { $0.key == fact.key }) {
      facts[column, default: []].append(fact)
    }
    var reported: Set<[Int]> = []
    for (row, column, _) in open where reported.insert([row, column]).inserted {
      // What is written there is in error, and is not missing.
      guard !list.rows[row].isMistaken(column, of: list.definition) else { continue }
      report(
        .list(
          .open(
            name: list.rows[row].name, column: list.definition.columns[column], list.definition,
            facts[column] ?? [])),
        at: list.rows[row].place)
    }
  }
}

extension NamedList.Row {
  /// Whether what is written in a column could not be taken, or in the one that it is converted from.
  fileprivate func isMistaken(_ column: Int, of list: ListDefinition) -> Bool {
    if mistaken >> UInt64(column) & 1 == 1 { return true }
    if let other = list.columns[column].numberOf.flatMap(list.number(ofColumn:)),
      mistaken >> UInt64(other) & 1 == 1
    {
      return true
    }
    guard case .figure(let fact) = list.columns[column].form, let derivation = fact.derivation
    else { return false }
    return derivation.sources.contains { source in
      list.number(ofColumn: source.key).map { mistaken >> UInt64($0) & 1 == 1 } ?? false
    }
  }
}
