import Rules

/// Finds out why one item came to its status, by leaving values out of a row and by putting others into it.
struct ReasonSearch {
  /// The most judgements of the item that are made.
  private static let mostTrials = 4000
  /// The most sets of values that are told.
  private static let mostRemedies = 12
  /// The most values that one of them has.
  private static let mostChanges = 64

  private let judge: Judge
  private let item: Int
  private let reading: SignReading
  private let shift: Int
  /// The row, changed and changed back.
  private var row: FactRow
  private let relations: FigureRelations
  /// The parts that lie within their wholes as they are given, and still have to when values are others.
  private let contained: [(containment: FigureRelations.Containment, place: Int)]
  private var outcomes: [Program.Outcome]
  private var trials = 0
  private var found: [Reason.Remedy] = []
  private var isWhole = true

  init(of item: Int, _ row: FactRow, by judge: Judge, reading: SignReading) {
    self.judge = judge
    self.item = item
    self.reading = reading
    self.row = row
    shift = row.shift(seenFrom: judge.lastFullYear)
    relations = FigureRelations(judge.catalogue)
    var contained: [(containment: FigureRelations.Containment, place: Int)] = []
    for fact in row.given {
      for containment in relations.containments[fact] where !containment.mayExceed(in: row) {
        for place in FactRow.places {
          guard let part = row.scaled(fact, at: place),
            let whole = row.scaled(containment.whole, at: place), part <= whole
          else { continue }
          contained.append((containment, place))
        }
      }
    }
    self.contained = contained
    outcomes = judge.program.emptyOutcomes
  }

  private mutating func status() -> Status {
    if row.hasBounds { _ = relations.narrow(&row) }
    return judge.status(
      ofItem: item, over: row, shift: shift, reading: reading, into: &outcomes)
  }

  private func content(of value: GivenValue) -> Reason.Content? {
    switch value {
    case .fact(let fact, let place):
      row.scaled(fact, at: place).map { .number(ExactDecimal(scaled: $0)) }
        ?? row.interval(of: fact, at: place).map { .bound($0) }
    case .trait(let trait): row[trait: trait] == 0 ? nil : .mask(row[trait: trait])
    }
  }

  private mutating func put(_ content: Reason.Content?, at value: GivenValue) {
    switch (value, content) {
    case (.fact(let fact, let place), .number(let number)?):
      row[fact, yearsBack: place] = number
    case (.fact(let fact, let place), .bound(let interval)?):
      row[fact, yearsBack: place] = nil
      row.set(interval, of: fact, at: place)
    case (.fact(let fact, let place), _):
      row[fact, yearsBack: place] = nil
      if row.hasBounds { row.removeInterval(of: fact, at: place) }
    case (.trait(let trait), .mask(let mask)?): row[trait: trait] = mask
    case (.trait(let trait), _): row[trait: trait] = 0
    }
  }

  // MARK: - What suffices

  /// The values that suffice for a status, of which none can be left out.
  mutating func facts(forcing status: Status) -> [GivenValue] {
    guard status == .pass || status == .fail || status == .notApplicable else { return [] }
    var kept = given
    let whole = kept.map { (value: $0, content: content(of: $0)) }
    // What was needed beside a value may be needless once another is gone.
    var count: Int
    repeat {
      count = kept.count
      var needed: [GivenValue] = []
      for value in kept {
        let content = content(of: value)
        put(nil, at: value)
        if self.status() != status {
          put(content, at: value)
          needed.append(value)
        }
      }
      kept = needed
    } while kept.count < count
    for (value, content) in whole { put(content, at: value) }
    return kept
  }

  /// Everything that is given: first what is left out first, so that what the table itself speaks of stays.
  private var given: [GivenValue] {
    var derived: [GivenValue] = []
    var stated: [(place: Int, value: GivenValue)] = []
    for fact in row.given {
      for place in FactRow.places where row.scaled(fact, at: place) != nil {
        let value = GivenValue.fact(fact, yearsBack: place)
        if judge.catalogue.facts[fact].derivation == nil {
          stated.append((place, value))
        } else {
          derived.append(value)
        }
      }
    }
    for bound in row.bounds where row.scaled(bound.fact, at: bound.place) == nil {
      stated.append((bound.place, .fact(bound.fact, yearsBack: bound.place)))
    }
    let traits = judge.catalogue.traits.indices.filter { row[trait: $0] != 0 }
    // The latest year stays longest.
    let ordered = stated.enumerated().sorted {
      ($1.element.place, $0.offset) < ($0.element.place, $1.offset)
    }
    return traits.map { .trait($0) } + derived + ordered.map { $0.element.value }
  }

  // MARK: - What would change it

  /// The smallest sets of values that would change a failure, and whether these are all.
  mutating func remedies() -> (remedies: [Reason.Remedy], isWhole: Bool) {
    found = []
    isWhole = true
    trials = 0
    var changes: [Change] = []
    repair(&changes)
    let ordered = found.enumerated().sorted {
      ($0.element.changes.count, $0.offset) < ($1.element.changes.count, $1.offset)
    }
    return (ordered.map { $0.element }, isWhole)
  }

  private struct Change {
    let value: GivenValue
    let before: Reason.Content
    let after: Reason.Content
  }

  /// Changes one value more, in each way that can help, until the item fails no longer: that it is open then is a change as well.
  private mutating func repair(_ changes: inout [Change]) {
    guard trials < Self.mostTrials, found.count < Self.mostRemedies,
      changes.count <= Self.mostChanges
    else {
      isWhole = false
      return
    }
    trials += 1
    let status = status()
    if status != .fail { return record(changes) }
    for lever in levers() {
      for value in judge.program.values(of: lever, in: row, shift: shift)
      where !changes.contains(where: { $0.value == value }) && !isKnown(changes, value) {
        guard let before = content(of: value),
          let after = content(instead: before, of: value, lever)
        else { continue }
        let count = changes.count
        put(after, at: value)
        changes.append(Change(value: value, before: before, after: after))
        if mend(around: value, &changes) { repair(&changes) }
        while changes.count > count {
          let change = changes.removeLast()
          put(change.before, at: change.value)
        }
      }
    }
  }

  /// Moves the wholes and parts of a changed value along, where it would contradict them.
  ///
  /// - Returns: Whether nothing is at odds then.
  private mutating func mend(around value: GivenValue, _ changes: inout [Change]) -> Bool {
    guard case .fact(let fact, let place) = value else { return true }
    for (containment, year) in contained
    where year == place && (containment.part == fact || containment.whole == fact) {
      guard let part = row.scaled(containment.part, at: place),
        let whole = row.scaled(containment.whole, at: place), part > whole
      else { continue }
      let isPart = containment.part == fact
      let other = GivenValue.fact(
        isPart ? containment.whole : containment.part, yearsBack: place)
      guard !changes.contains(where: { $0.value == other }), let before = content(of: other) else {
        return false
      }
      let after = Reason.Content.number(ExactDecimal(scaled: isPart ? part : whole))
      put(after, at: other)
      changes.append(Change(value: other, before: before, after: after))
    }
    return true
  }

  /// Whether no part is larger than its whole that was not before.
  private var keepsParts: Bool {
    if row.hasBounds {
      var narrowed = row
      if relations.narrow(&narrowed).contains(where: { !$0.isDoubt }) { return false }
    }
    return contained.allSatisfy { containment, place in
      guard let part = row.scaled(containment.part, at: place),
        let whole = row.scaled(containment.whole, at: place)
      else { return true }
      return part <= whole
    }
  }

  /// What may be pulled for the item to be met, or to be none for the base.
  private mutating func levers() -> [Lever] {
    _ = status()
    func levers(_ placed: PlacedCondition?, _ target: Truth) -> [Lever] {
      placed.map {
        judge.program.levers(at: $0.node, to: target, over: row, shift: shift, outcomes)
      } ?? []
    }
    return levers(judge.condition(ofItem: item), .yes) + levers(judge.scope(ofItem: item), .no)
      + levers(judge.exemption(ofItem: item), .yes)
  }

  /// Whether a set that is found already lies within the changes with one more.
  private func isKnown(_ changes: [Change], _ value: GivenValue) -> Bool {
    found.contains { remedy in
      remedy.changes.allSatisfy { change in
        change.value == value || changes.contains { $0.value == change.value }
      }
    }
  }

  /// Puts down changes that help, without those that are not needed for it.
  private mutating func record(_ changes: [Change]) {
    var needed = changes
    for change in changes {
      put(change.before, at: change.value)
      let status = status()
      if status != .fail, keepsParts {
        needed.removeAll { $0.value == change.value }
      } else {
        put(change.after, at: change.value)
      }
    }
    let status = status()
    // The row is left as it was found.
    for change in changes { put(change.after, at: change.value) }
    let values = Set(needed.map { $0.value })
    guard !found.contains(where: { values.isSuperset(of: $0.changes.map { $0.value }) }) else {
      return
    }
    found.removeAll { values.isSubset(of: $0.changes.map { $0.value }) }
    found.append(
      Reason.Remedy(
        changes: needed.map { Reason.Remedy.Change(value: $0.value, instead: $0.after) },
        status: status))
  }

  // MARK: - Other values

  private mutating func holds(
    _ content: Reason.Content, _ value: GivenValue, _ lever: Lever
  ) -> Bool {
    let before = self.content(of: value)
    put(content, at: value)
    defer { put(before, at: value) }
    return judge.program.truth(of: lever, over: row, shift: shift, reading: reading) == lever.target
  }

  /// Another content with which a condition comes to what is wanted, as near as can be; `nil` where none does.
  private mutating func content(
    instead before: Reason.Content, of value: GivenValue, _ lever: Lever
  ) -> Reason.Content? {
    switch (value, before) {
    case (.trait(let trait), _):
      return judge.catalogue.traits[trait].values.indices.lazy.map {
        Reason.Content.mask(1 << UInt64($0))
      }
      .first { $0 != before && holds($0, value, lever) }
    case (.fact, .bound(let interval)):
      // A value instead of the bound, as near to it as can be.
      guard let end = interval.lower ?? interval.upper else { return nil }
      if !interval.contains(end.value) || !holds(.number(end.value), value, lever) {
        return content(instead: .number(end.value), of: value, lever)
      }
      return .number(end.value)
    case (.fact(let fact, _), .number(let number)):
      let definition = judge.catalogue.facts[fact]
      guard definition.kind.isFigure else {
        let other = Reason.Content.number(ExactDecimal(number == .zero ? 1 : 0))
        return holds(other, value, lever) ? other : nil
      }
      let found = [true, false].compactMap { isUp in
        nearest(to: number, isUp: isUp, definition, value, lever)
      }
      return found.min { left, right in
        (left.scaled - number.scaled).magnitude < (right.scaled - number.scaled).magnitude
      }.map { .number($0) }
    case (.fact, .mask): return nil
    }
  }

  /// The largest number that is tried, × 10¹⁸.
  private static let largest: Int128 = 1_000_000_000_000_000_000_000_000_000_000_000_000

  /// The nearest number above or below with which a condition comes to what is wanted, with few digits.
  private mutating func nearest(
    to number: ExactDecimal, isUp: Bool, _ fact: FactDefinition, _ value: GivenValue,
    _ lever: Lever
  ) -> ExactDecimal? {
    let least = max(fact.bounds.least?.scaled ?? -Self.largest, -Self.largest)
    let most = min(fact.bounds.most?.scaled ?? Self.largest, Self.largest)
    let end = isUp ? most : least
    var step = max(1, Int128((number.scaled / 64).magnitude))
    if number == .zero { step = ExactDecimal.scale / 100 }
    var (failing, passing) = (number.scaled, number.scaled)
    while passing != end {
      failing = passing
      passing = isUp ? min(end, passing + step) : max(end, passing - step)
      step = min(step * 2, Self.largest)
      if holds(.number(ExactDecimal(scaled: passing)), value, lever) {
        while (passing - failing).magnitude > 1 {
          let middle = failing + (passing - failing) / 2
          if holds(.number(ExactDecimal(scaled: middle)), value, lever) {
            passing = middle
          } else {
            failing = middle
          }
        }
        return short(passing, number.scaled, least...most, fact, value, lever)
      }
    }
    return nil
  }

  /// A number with as few digits as go without being more than twice as far from what was given, or a hundredth
  /// of it; the number itself where there is none.
  private mutating func short(
    _ exact: Int128, _ given: Int128, _ range: ClosedRange<Int128>, _ fact: FactDefinition,
    _ value: GivenValue, _ lever: Lever
  ) -> ExactDecimal? {
    let own = fact.unit.fraction(fromBaseUnits: Fraction(ExactDecimal(scaled: exact)))
    let farthest = max(2 * (exact - given).magnitude, given.magnitude / 100)
    var power: Int128 = ExactDecimal.scale
    for digits in 0...(fact.kind == .wholeNumber ? 0 : 8) {
      if let rounded = try? ExactDecimal(
        parsing: own.printed(fractionDigits: digits, rounding: .nearest).digits)
      {
        for offset in [0, 1, -1] as [Int128] {
          guard
            let number = fact.unit.inBaseUnits(
              ExactDecimal(scaled: rounded.scaled + offset * power)),
            range.contains(number.scaled),
            fact.kind == .wholeNumber
              || (number.scaled - given).magnitude <= farthest,
            holds(.number(number), value, lever)
          else { continue }
          return number
        }
      }
      power /= 10
    }
    return fact.kind == .wholeNumber ? nil : ExactDecimal(scaled: exact)
  }
}
