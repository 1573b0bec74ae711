import Evaluation
import Rules
import Submission

/// What is not the same in two submissions of a base, and what that changes.
///
/// With the sides changed it says the same the other way round; of a submission and itself it says
/// nothing.
public struct SubmissionComparison: Sendable {
  /// What was stated first.
  public let old: StatedBase
  /// What is stated now.
  public let new: StatedBase
  /// The values that differ, in the order of the facts, the latest year first.
  public let values: [ValueChange]
  /// What the base says of itself.
  public let descriptions: [DescriptionChange]
  /// The lists whose rows differ.
  public let lists: [ListChange]
  /// What each scheme comes to that either was judged by.
  public let schemes: [SchemeChange]

  init(_ old: StatedBase, _ new: StatedBase, in catalogue: Catalogue) {
    self.old = old
    self.new = new
    let values = Self.values(old, new, catalogue) + Self.details(old, new, catalogue)
    let descriptions = Self.descriptions(old, new, catalogue)
    self.values = values
    self.descriptions = descriptions
    lists = Self.lists(old, new)
    // Most bases come to the same, and there is nothing to find a cause of.
    var finder: CauseFinder?
    let others = new.outcomes.filter { old.outcome(under: $0.scheme) == nil }
    schemes = (old.outcomes + others).map { outcome in
      let scheme = outcome.scheme
      let (before, after) = (old.outcome(under: scheme), new.outcome(under: scheme))
      var items: [SchemeChange.ItemChange] = []
      if let before, let after {
        for item in scheme.items.indices where before.statuses[item] != after.statuses[item] {
          let causes = finder ?? CauseFinder(old, new, values, descriptions, catalogue)
          finder = causes
          items.append(
            SchemeChange.ItemChange(
              item: item, old: before.statuses[item], new: after.statuses[item],
              causes: causes.causes(ofItem: item, before, after)))
        }
      }
      return SchemeChange(scheme: scheme, old: before, new: after, items: items)
    }
  }

  /// Whether nothing differs.
  public var isEmpty: Bool {
    values.isEmpty && descriptions.isEmpty && lists.isEmpty
      && !schemes.contains { $0.isVerdictChanged || !$0.items.isEmpty }
  }

  /// Whether some verdict is another.
  public var isVerdictChanged: Bool { schemes.contains { $0.isVerdictChanged } }

  /// Whether the two are of different years, as far as both say of which.
  public var isOverYears: Bool { Self.years(from: old, to: new) != 0 }

  private static func years(from old: StatedBase, to new: StatedBase) -> Int {
    guard let before = old.year, let after = new.year else { return 0 }
    return after - before
  }

  // MARK: - Values

  private static func values(
    _ old: StatedBase, _ new: StatedBase, _ catalogue: Catalogue
  ) -> [ValueChange] {
    let years = years(from: old, to: new)
    var changes: [ValueChange] = []
    var (before, after) = (old.values[...], new.values[...])
    while let fact = [before.first?.fact, after.first?.fact].compactMap({ $0 }).min() {
      let olds = before.prefix { $0.fact == fact }
      let news = after.prefix { $0.fact == fact }
      before = before.dropFirst(olds.count)
      after = after.dropFirst(news.count)
      let definition = catalogue.facts[fact]
      func add(_ one: StatedBase.Value?, _ other: StatedBase.Value?, isRestated: Bool = false) {
        if one?.content == other?.content { return }
        changes.append(
          ValueChange(
            fact: definition, aspect: .value, old: one.map { statement($0, definition, of: old) },
            new: other.map { statement($0, definition, of: new) },
            isOverYears: years != 0 && definition.kind.isFigure, isRestated: isRestated))
      }
      let isOverYears = years != 0 && definition.kind.isFigure
      for place in FactRow.places where !isOverYears || place <= 0 {
        add(olds.first { $0.yearsBack == place }, news.first { $0.yearsBack == place })
      }
      guard isOverYears else { continue }
      // A year that both give is the same year, however long ago it is for each.
      for one in olds {
        guard let other = news.first(where: { $0.yearsBack == one.yearsBack + years }) else {
          continue
        }
        add(one, other, isRestated: true)
      }
    }
    return changes
  }

  private static func statement(
    _ value: StatedBase.Value, _ fact: FactDefinition, of base: StatedBase
  ) -> ValueChange.Statement {
    ValueChange.Statement(
      content: value.content, yearsBack: value.yearsBack,
      year: fact.kind.isFigure ? base.year.map { $0 - value.yearsBack } : nil, start: value.start)
  }

  /// The notes and the files of evidence that differ.
  private static func details(
    _ old: StatedBase, _ new: StatedBase, _ catalogue: Catalogue
  ) -> [ValueChange] {
    var changes: [ValueChange] = []
    let facts = Set(old.details.keys).union(new.details.keys).sorted()
    for fact in facts {
      let (one, other) = (old.details[fact], new.details[fact])
      func add(
        _ aspect: ValueChange.Aspect, _ content: (StatedBase.Detail) -> ValueChange.Content?
      ) {
        func statement(
          _ detail: StatedBase.Detail?, _ base: StatedBase
        ) -> ValueChange.Statement? {
          detail.flatMap(content).map {
            ValueChange.Statement(
              content: $0, yearsBack: 0, year: nil, start: detail?.start ?? base.start)
          }
        }
        let (before, after) = (statement(one, old), statement(other, new))
        guard before?.content != after?.content else { return }
        changes.append(
          ValueChange(
            fact: catalogue.facts[fact], aspect: aspect, old: before, new: after,
            isOverYears: false, isRestated: false))
      }
      add(.note) { detail in detail.note.map { .text($0) } }
      add(.evidence) { detail in detail.evidence.isEmpty ? nil : .files(detail.evidence) }
    }
    return changes
  }

  // MARK: - What a base says of itself

  private static func descriptions(
    _ old: StatedBase, _ new: StatedBase, _ catalogue: Catalogue
  ) -> [DescriptionChange] {
    var changes: [DescriptionChange] = []
    func add(_ subject: DescriptionChange.Subject, _ before: [String], _ after: [String]) {
      if before == after { return }
      changes.append(DescriptionChange(subject: subject, old: before, new: after))
    }
    func list(_ text: String?) -> [String] { text.map { [$0] } ?? [] }
    add(.name, list(old.name), list(new.name))
    add(.cities, old.cities, new.cities)
    add(.year, list(old.year.map { String($0) }), list(new.year.map { String($0) }))
    for (number, trait) in catalogue.traits.enumerated() {
      add(.trait(trait), trait.names(of: old.traits[number]), trait.names(of: new.traits[number]))
    }
    return changes
  }

  private static func lists(_ old: StatedBase, _ new: StatedBase) -> [ListChange] {
    var changes: [ListChange] = []
    let others = new.lists.filter { list in
      !old.lists.contains { $0.definition.key == list.definition.key }
    }
    for list in old.lists + others {
      let key = list.definition.key
      let before = old.lists.first { $0.definition.key == key }?.rows ?? []
      let after = new.lists.first { $0.definition.key == key }?.rows ?? []
      func names(
        _ rows: [(name: String, cells: [NamedList.Value?])],
        without others: [(name: String, cells: [NamedList.Value?])]
      ) -> [String] {
        let known = Set(others.map { $0.name })
        return rows.map { $0.name }.filter { !known.contains($0) }
      }
      let changed = before.filter { row in
        guard let other = after.first(where: { $0.name == row.name }) else { return false }
        return !zip(row.cells, other.cells).allSatisfy { one, other in
          guard let one, let other else { return one == nil && other == nil }
          return one.isSame(as: other)
        }
      }
      let change = ListChange(
        definition: list.definition, added: names(after, without: before),
        removed: names(before, without: after), changed: changed.map { $0.name })
      if !change.added.isEmpty || !change.removed.isEmpty || !change.changed.isEmpty {
        changes.append(change)
      }
    }
    return changes
  }
}

/// Finds out which of several changes made an item come to something else.
private struct CauseFinder {
  private let old: FactRow
  private let new: FactRow
  private let values: [ValueChange]
  private let descriptions: [DescriptionChange]
  private let catalogue: Catalogue
  /// Whether both are looked at from the same year, so that a value of one can be put into the other.
  private let isOfOneYear: Bool
  /// What bounds are narrowed by, where there are any.
  private let relations: FigureRelations?

  init(
    _ old: StatedBase, _ new: StatedBase, _ values: [ValueChange],
    _ descriptions: [DescriptionChange], _ catalogue: Catalogue
  ) {
    self.old = old.row(in: catalogue)
    self.new = new.row(in: catalogue)
    self.values = values
    self.descriptions = descriptions
    self.catalogue = catalogue
    isOfOneYear = old.year == new.year
    relations =
      self.old.hasBounds || self.new.hasBounds ? FigureRelations(catalogue) : nil
  }

  /// The changes of which one alone, undone in the new submission or made in the old, turns the item;
  /// where none does, all that the item reads.
  func causes(
    ofItem number: Int, _ before: StatedBase.Outcome, _ after: StatedBase.Outcome
  ) -> [SchemeChange.Cause] {
    let item = after.scheme.items[number]
    let facts = Set(item.facts.map { $0.key })
    let traits = Set(item.traits.map { $0.key })
    var candidates: [SchemeChange.Cause] = []
    for (index, change) in values.enumerated()
    where change.aspect == .value && facts.contains(change.fact.key) {
      candidates.append(.value(index))
    }
    for (index, change) in descriptions.enumerated() {
      switch change.subject {
      case .trait(let trait) where traits.contains(trait.key):
        candidates.append(.description(index))
      default: break
      }
    }
    // The same figures may mean something else when they are of another year.
    if candidates.isEmpty {
      for (index, change) in descriptions.enumerated() {
        if case .year = change.subject { candidates.append(.description(index)) }
      }
    }
    guard isOfOneYear, candidates.count > 1 else { return candidates }
    let (was, became) = (before.statuses[number], after.statuses[number])
    let alone = candidates.filter { cause in
      status(ofItem: number, in: row(new, with: cause, of: old), after) == was
        || status(ofItem: number, in: row(old, with: cause, of: new), after) == became
    }
    return alone.isEmpty ? candidates : alone
  }

  private func status(
    ofItem item: Int, in row: FactRow, _ outcome: StatedBase.Outcome
  ) -> Status {
    var row = row
    _ = relations?.narrow(&row)
    return outcome.judge.judge(row, reading: outcome.reading).statuses[item]
  }

  /// A row with what one change is about as another row has it.
  private func row(_ row: FactRow, with cause: SchemeChange.Cause, of other: FactRow) -> FactRow {
    var row = row
    switch cause {
    case .value(let index):
      let change = values[index]
      guard let fact = catalogue.number(of: change.fact),
        let yearsBack = (change.old ?? change.new)?.yearsBack
      else { break }
      row[fact, yearsBack: yearsBack] = other[fact, yearsBack: yearsBack]
      row.removeInterval(of: fact, at: yearsBack)
      if let interval = other.interval(of: fact, at: yearsBack) {
        row.set(interval, of: fact, at: yearsBack)
      }
    case .description(let index):
      guard case .trait(let trait) = descriptions[index].subject,
        let number = catalogue.number(of: trait)
      else { break }
      row[trait: number] = other[trait: number]
    }
    return row
  }
}
