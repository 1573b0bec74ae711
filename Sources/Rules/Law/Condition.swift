/// What an item demands, as data: evaluated, explained and exported, never a closure.
public indirect enum Condition: Sendable {
  /// A figure stands in a relation to a limit.
  case comparison(Comparison)
  /// A person attests that a quality is there.
  case attestation(FactDefinition)
  /// The base has one of the trait's values in the mask (bit n is value n).
  case trait(Trait, mask: UInt64)
  /// A panel has given a score; it neither passes nor fails.
  case scored(FactDefinition)
  /// A figure of the last so many full years is given at all, or a text or an answer.
  case reported(FactDefinition, years: Int)
  /// All parts hold (且).
  case all([Condition])
  /// At least one part holds (或).
  case any([Condition])
  /// The part does not hold.
  case not(Condition)
  /// One part or another holds, according to a premise.
  case when(Condition, then: Condition, otherwise: Condition)
  /// The first part decides where it can be decided from what is given; else the second, and where
  /// there is none, nothing is demanded.
  case given(Condition, otherwise: Condition?)
  /// The part suffices; without it the law leaves the decision to the authority.
  case relaxable(Condition)
}

/// A figure's relation to a limit.
public struct Comparison: Sendable {
  /// The figure.
  public let fact: FactDefinition
  /// Of which years it is asked.
  public let period: Period
  /// The sign, as printed.
  public let relation: Relation
  /// What it is held against.
  public let limit: Limit
  /// How sure the printed sign is, where the scan may have lost its bar.
  public let bar: BarEvidence?

  @inlinable
  init(
    fact: FactDefinition, period: Period, relation: Relation, limit: Limit, bar: BarEvidence?
  ) {
    self.fact = fact
    self.period = period
    self.relation = relation
    self.limit = limit
    self.bar = bar
  }
}

/// The year or years that a figure is taken from.
public enum Period: String, CaseIterable, Hashable, Sendable {
  /// The last full year before the application.
  case latest
  /// The year before the last full year.
  case yearBefore
  /// The second year before the last full year.
  case secondYearBefore
  /// Each of the last three full years.
  case eachOfThreeYears
  /// The last full year less the year before.
  case riseOverLastYear
  /// The mean annual growth of the last three full years (年均), from the growth of each.
  case meanOfThreeYears
  /// The year of the application so far: the one after the last full year.
  case applicationYear
  /// The year of the application where its figure is given, else the last full year.
  case asOfApplication
  /// Each of all years that are kept, to the year of the application.
  case everyYear

  /// The years it means, counted back from the last full year; the year of the application is the one
  /// before zero.
  @inlinable
  public var years: Range<Int> {
    switch self {
    case .latest: 0..<1
    case .yearBefore: 1..<2
    case .secondYearBefore: 2..<3
    case .eachOfThreeYears, .meanOfThreeYears: 0..<FactRow.recentYears
    case .riseOverLastYear: 0..<2
    case .applicationYear: -1..<0
    case .asOfApplication: -1..<1
    case .everyYear: FactRow.places
    }
  }

  /// The years of these that every base is asked for; the others count where they are given.
  public var yearsAsked: Range<Int> { years.clamped(to: 0..<FactRow.recentYears) }

  /// The same years one by one, the last full year first.
  public var yearsBack: [Int] { Array(years) }
}

/// A comparator of the tables.
public enum Relation: String, CaseIterable, Hashable, Sendable {
  case moreThan = ">"
  case atLeast = "≥"
  case lessThan = "<"
  case atMost = "≤"

  /// The same relation with the limit itself included.
  public var inclusive: Self {
    switch self {
    case .moreThan, .atLeast: .atLeast
    case .lessThan, .atMost: .atMost
    }
  }

  /// What holds exactly where the relation does not.
  public var opposite: Self {
    switch self {
    case .moreThan: .atMost
    case .atLeast: .lessThan
    case .lessThan: .atLeast
    case .atMost: .moreThan
    }
  }

  /// Whether a value on the limit satisfies it.
  public var includesLimit: Bool { self == .atLeast || self == .atMost }

  /// Whether larger values are better.
  public var isLowerBound: Bool { self == .moreThan || self == .atLeast }
}

/// What a figure is held against.
public enum Limit: Sendable {
  /// A number of the fact's base units, and the unit that the table prints it in.
  case quantity(baseUnits: ExactDecimal, unit: UnitOfMeasure)
  /// Another figure of the same year.
  case fact(FactDefinition)
}

/// The evidence on a sign `>` or `<` whose bar the scan of a table may have lost.
public enum BarEvidence: String, CaseIterable, Hashable, Sendable {
  /// An earlier print of the same table has the bar.
  case corroborated
  /// Only a later document prints the bar for the same indicator.
  case successor
  /// No other print of the limit is known.
  case alone = "none"
}

/// How the signs in doubt are read.
public enum SignReading: String, CaseIterable, Hashable, Sendable {
  /// As the scan prints them.
  case printed
  /// With the bar, the limit included.
  case inclusive

  /// The other of the two.
  public var other: Self { self == .printed ? .inclusive : .printed }
}

extension Condition {
  /// Hands over the parts directly below, in their order.
  @inlinable
  public func forEachPart(_ body: (Condition) -> Void) {
    switch self {
    case .comparison, .attestation, .trait, .scored, .reported: break
    case .all(let parts), .any(let parts): for part in parts { body(part) }
    case .when(let premise, let then, let otherwise):
      body(premise)
      body(then)
      body(otherwise)
    case .given(let decisive, let otherwise):
      body(decisive)
      if let otherwise { body(otherwise) }
    case .not(let part), .relaxable(let part): body(part)
    }
  }

  /// The parts directly below, in their order.
  public var parts: [Condition] {
    var parts: [Condition] = []
    forEachPart { parts.append($0) }
    return parts
  }

  /// Hands over every condition in it that has no parts, in their order.
  public func forEachLeaf(_ body: (Condition) -> Void) {
    switch self {
    case .comparison, .attestation, .trait, .scored, .reported: body(self)
    case .all, .any, .not, .when, .given, .relaxable: forEachPart { $0.forEachLeaf(body) }
    }
  }

  /// Hands over the facts that a condition without parts names, and the years of them that it reads.
  public func forEachOwnFact(_ body: (FactDefinition, _ years: Range<Int>) -> Void) {
    switch self {
    case .comparison(let comparison):
      let years = comparison.period.years
      body(comparison.fact, years)
      if case .fact(let limit) = comparison.limit { body(limit, years) }
    case .attestation(let fact), .scored(let fact): body(fact, 0..<1)
    case .reported(let fact, let years): body(fact, (fact.isAsOfApplication ? -1 : 0)..<years)
    case .trait, .all, .any, .not, .when, .given, .relaxable: break
    }
  }

  /// Hands over every fact that the condition reads, sources of derived figures included; a fact that
  /// is read twice comes twice.
  private func forEachFact(_ body: (FactDefinition, _ years: Range<Int>) -> Void) {
    func visit(_ fact: FactDefinition, _ years: Range<Int>) {
      body(fact, years)
      for source in fact.derivation?.sources ?? [] { visit(source, years) }
    }
    forEachLeaf { $0.forEachOwnFact(visit) }
  }

  /// Every fact that the condition reads, sources of derived figures included, each once.
  public var facts: [FactDefinition] {
    var seen: Set<String> = []
    var found: [FactDefinition] = []
    forEachFact { fact, _ in if seen.insert(fact.key).inserted { found.append(fact) } }
    return found
  }

  /// The years of each fact between the first and the last that the condition reads, counted back
  /// from the last full year, by the fact's key; year zero alone where the fact is of no year.
  public var yearsRead: [String: Range<Int>] {
    var read: [String: Range<Int>] = [:]
    forEachFact { fact, years in
      let known = read[fact.key] ?? 0..<years.upperBound
      read[fact.key] =
        min(known.lowerBound, years.lowerBound)..<max(known.upperBound, years.upperBound)
    }
    return read
  }

  /// Adds the keys of the facts of which the condition reads the year of the application.
  func addFactsOfApplicationYear(to keys: inout Set<String>) {
    forEachFact { fact, years in if years.contains(-1) { keys.insert(fact.key) } }
  }

  /// Every trait that the condition reads, each once.
  public var traits: [Trait] {
    var found: [Trait] = []
    forEachLeaf { leaf in
      if case .trait(let trait, _) = leaf, !found.contains(where: { $0.key == trait.key }) {
        found.append(trait)
      }
    }
    return found
  }

  /// Whether the bar of some sign in it is in doubt.
  var hasSignInDoubt: Bool {
    var isInDoubt = false
    forEachLeaf { leaf in
      if case .comparison(let comparison) = leaf, comparison.bar != nil { isInDoubt = true }
    }
    return isInDoubt
  }
}
