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
    for box in boxesAtOdds {
      guard let entry = submission.entry(ofFact: box.fact, yearsBack: box.place) else { continue }
      let trait = vocabulary.catalogue.traits[box.trait]
      let value = submission.row[box.fact, yearsBack: box.place]
      report(
        .list(
          .tickBesideFigure(
            trait, ticked: trait.names(of: submission.row[trait: box.trait]),
            right: trait.names(of: box.right), facts[box.fact],
            stated: value.map { .value($0) } ?? .bound(submission.stated(entry, in: bytes)),
            figure: entry.place)),
        at: submission.traitPlaces[box.trait].place)
    }
  }

  /// The boxes beside lists that are not given which the largest figure contradicts.
  var boxesAtOdds: [BoxAtOdds] {
    var boxes: [BoxAtOdds] = []
    for list in listsWithTicks
    where !submission.lists.contains(where: { $0.definition === list }) {
      let found = list.boxesAtOdds(in: submission.row, vocabulary.catalogue)
      if !found.isEmpty { boxes += found }
    }
    return boxes
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
