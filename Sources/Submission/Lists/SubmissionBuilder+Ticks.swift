import Rules

/// The boxes of forms, held against the lists and the figures that say how many there are.
extension SubmissionBuilder {
  /// Ticks a box by how many rows there are where none is ticked, and reports one that is ticked otherwise.
  mutating func follow(_ tick: ListTick, from list: NamedList) {
    let catalogue = vocabulary.catalogue
    guard let trait = catalogue.number(of: tick.trait) else { return }
    let counted = ListMeasure.count(list, where: tick.condition)
    let least = counted.rows.count
    let most = least + Set(counted.open.map { $0.row }).count
    let right = tick.mask(from: least, through: most)
    let stated = submission.row[trait: trait]
    if stated == 0 {
      // Of two boxes with the same number the first is ticked.
      guard least == most, right != 0 else { return }
      submission.row[trait: trait] = right & (~right &+ 1)
      submission.traitPlaces[trait] = PackedPlace(list.place)
    } else if stated & right == 0 {
      report(
        .list(
          .tickAtOdds(
            tick.trait, ticked: tick.trait.names(of: stated), rows: least...most,
            right: tick.trait.names(of: right), list.definition, list: list.place)),
        at: submission.traitPlaces[trait].place)
    }
  }

  /// Reports a box that is ticked otherwise than the largest figure of a list says that is not given itself.
  mutating func checkTicks(_ bytes: Span<UInt8>) {
    for list in listsWithTicks
    where !submission.lists.contains(where: { $0.definition === list }) {
      for consequence in list.consequences {
        guard case .largest(let column) = consequence.measure,
          let fact = vocabulary.catalogue.number(of: consequence.fact),
          let stated = statedFigure(fact, bytes)
        else { continue }
        for tick in list.ticks { check(tick, column, of: consequence.fact, stated) }
      }
    }
  }

  /// What is stated of the figure that a list speaks of, if only by a bound.
  private func statedFigure(
    _ fact: Int, _ bytes: Span<UInt8>
  ) -> (value: StatedValue, range: FigureRange, place: Place)? {
    if let (entry, value) = statedEntry(of: fact) {
      return (.value(value), FigureRange(Fraction(value)), entry.place)
    }
    for yearsBack in [-1, 0] {
      if submission.row.scaled(fact, at: yearsBack) == nil,
        let interval = submission.row.interval(of: fact, at: yearsBack),
        let entry = submission.entry(ofFact: fact, yearsBack: yearsBack)
      {
        return (
          .bound(submission.stated(entry, in: bytes)), FigureRange(interval), entry.place
        )
      }
    }
    return nil
  }

  private mutating func check(
    _ tick: ListTick, _ column: String, of fact: FactDefinition,
    _ stated: (value: StatedValue, range: FigureRange, place: Place)
  ) {
    guard let trait = vocabulary.catalogue.number(of: tick.trait) else { return }
    let ticked = submission.row[trait: trait]
    guard ticked != 0, let rows = tick.condition.rows(whereLargest: stated.range, column) else {
      return
    }
    let right = tick.mask(from: rows.lowerBound, through: rows.upperBound)
    guard ticked & right == 0 else { return }
    report(
      .list(
        .tickBesideFigure(
          tick.trait, ticked: tick.trait.names(of: ticked), right: tick.trait.names(of: right),
          fact, stated: stated.value, figure: stated.place)),
      at: submission.traitPlaces[trait].place)
  }
}

extension Condition {
  /// How few and how many rows of a list may meet the condition of which the largest figure is known, if only by
  /// a bound; `nil` where any number of them may.
  fileprivate func rows(whereLargest range: FigureRange, _ column: String) -> ClosedRange<Int>? {
    var holds = true
    for part in parts.isEmpty ? [self] : parts {
      guard case .comparison(let comparison) = part, comparison.fact.key.hasSameBytes(as: column),
        case .quantity(let limit, _) = comparison.limit
      else { return nil }
      let met = FigureRange(comparison.relation, Fraction(limit))
      if range.narrowed(to: met).isEmpty {
        // Where the largest is too small, all are.
        if comparison.relation.isLowerBound { return 0...0 }
        holds = false
      } else if !range.isWithin(met) {
        holds = false
      }
    }
    return holds ? 1...Int.max : nil
  }
}

extension Relation {
  /// Whether the relation holds between a value and a limit.
  func holds(_ value: ExactDecimal, _ limit: ExactDecimal) -> Bool {
    switch self {
    case .moreThan: value > limit
    case .atLeast: value >= limit
    case .lessThan: value < limit
    case .atMost: value <= limit
    }
  }
}
