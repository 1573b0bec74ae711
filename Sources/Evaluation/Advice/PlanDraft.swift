import Rules

/// A plan that was found and is made smaller: what is not needed is left out, and what is larger than needed
/// is halved until it is not.
struct PlanDraft {
  private let search: PlanSearch
  private var values: [Statement: Int128] = [:]
  private var following: [Statement] = []
  private var traits: [Int: UInt64] = [:]
  private let check: (FactRow) -> Bool

  /// - Parameter isMet: Whether a row comes to what is wanted.
  init(_ search: PlanSearch, isMet check: @escaping (FactRow) -> Bool) {
    self.search = search
    self.check = check
    for assignment in search.path {
      switch assignment {
      case .value(let statement, let value): values[statement] = value
      case .following(let statement, _):
        if !following.contains(statement) { following.append(statement) }
      case .trait(let trait, let mask): traits[trait] = mask
      }
    }
    for statement in following { values[statement] = nil }
    for (statement, value) in values where search.originalValue(statement) == value {
      values[statement] = nil
    }
  }

  /// Whether the plan comes to what is wanted, with no two figures at odds.
  var isMet: Bool { isMet(values, traits) }

  private func row(
    _ values: [Statement: Int128], _ traits: [Int: UInt64]
  ) -> FactRow? {
    var search = search
    search.row = search.original
    for (statement, value) in values { search.set(statement, value) }
    for (trait, mask) in traits { search.row[trait: trait] = mask }
    // What follows is stated anew until nothing is at odds.
    for _ in 0..<4 {
      var isSettled = true
      for statement in values.keys {
        for part in search.related[statement.fact] {
          guard let repairs = search.repairsOfDiscord(around: part, at: statement.place) else {
            continue
          }
          guard case .following(let statement, let value)? = repairs.first?.first,
            values[statement] == nil
          else { return nil }
          search.set(statement, value)
          isSettled = false
        }
      }
      if isSettled {
        guard search.boxesAtOdds.isEmpty else { return nil }
        guard search.row.hasBounds else { return search.row }
        let isAtOdds = search.relations.narrow(&search.row).contains { !$0.isDoubt }
        return isAtOdds ? nil : search.row
      }
    }
    return nil
  }

  private func isMet(_ values: [Statement: Int128], _ traits: [Int: UInt64]) -> Bool {
    row(values, traits).map(check) ?? false
  }

  /// What the plan states otherwise or for the first time.
  var statements: Set<Statement> { Set(values.keys) }

  /// The traits that the plan describes the base by.
  var describedTraits: [Int] { Array(traits.keys) }

  /// Leaves out what is not needed and halves what is larger than needed.
  mutating func reduce() {
    var isReduced = true
    var rounds = 0
    while isReduced, rounds < 8 {
      isReduced = false
      rounds += 1
      for trait in traits.keys.sorted() {
        var fewer = traits
        fewer[trait] = nil
        if isMet(values, fewer) { (traits, isReduced) = (fewer, true) }
      }
      for statement in values.keys.sorted() {
        var fewer = values
        fewer[statement] = nil
        if isMet(fewer, traits) { (values, isReduced) = (fewer, true) }
      }
      for statement in values.keys.sorted() where halve(statement) { isReduced = true }
    }
  }

  /// Moves a changed figure half the way back as often as that will do.
  private mutating func halve(_ statement: Statement) -> Bool {
    let fact = search.judge.catalogue.facts[statement.fact]
    guard fact.kind.isFigure, let old = search.originalValue(statement), var new = values[statement]
    else { return false }
    var isHalved = false
    // The figure is somewhere between what will not do and what will.
    var tooLittle = old
    while let middle = Self.middle(tooLittle, new, of: fact, old) {
      var halved = values
      halved[statement] = middle
      if isMet(halved, traits) {
        (values, new, isHalved) = (halved, middle, true)
      } else {
        tooLittle = middle
      }
    }
    return isHalved
  }

  /// The value in the middle of two, as it can be written; `nil` where none lies between.
  static func middle(
    _ low: Int128, _ high: Int128, of fact: FactDefinition, _ old: Int128
  ) -> Int128? {
    let sum = Fraction(ExactDecimal(scaled: low)) + Fraction(ExactDecimal(scaled: high))
    let middle = fact.roundedValue(
      of: sum * Fraction(1, over: 2), fractionDigits: fact.fractionDigitsOfChanges(of: old))
    guard let middle, middle != low, middle != high, (middle > low) == (middle < high) else {
      return nil
    }
    return middle
  }

  /// The plan as it stands.
  var plan: Plan {
    let row = row(values, traits) ?? search.original
    var changes: [Plan.Change] = []
    var demands: [Plan.Change] = []
    let statements = Set(values.keys).union(
      search.restated(in: row, since: search.original, besides: Set(values.keys)))
    for statement in statements.sorted() {
      guard let value = row.scaled(statement.fact, at: statement.place) else { continue }
      let old = search.originalValue(statement)
      let change = Plan.Change(
        statement: statement, fact: search.judge.catalogue.facts[statement.fact],
        yearsBack: statement.place - search.shift, old: old.map { ExactDecimal(scaled: $0) },
        new: ExactDecimal(scaled: value), follows: values[statement] == nil)
      if old == nil { demands.append(change) } else { changes.append(change) }
    }
    return Plan(
      changes: changes, demands: demands,
      descriptions: traits.keys.sorted().compactMap { trait in
        traits[trait].map {
          Plan.Description(trait: search.judge.catalogue.traits[trait], mask: $0)
        }
      })
  }
}

extension PlanSearch {
  /// The statements that stand otherwise in a row than in another, besides some.
  func restated(
    in row: FactRow, since old: FactRow, besides known: Set<Statement>
  ) -> [Statement] {
    var found: [Statement] = []
    for fact in row.given {
      for place in FactRow.places where row.scaled(fact, at: place) != old.scaled(fact, at: place) {
        let statement = Statement(fact: fact, place: place)
        if !known.contains(statement) { found.append(statement) }
      }
    }
    return found
  }
}
