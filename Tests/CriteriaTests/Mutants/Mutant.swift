import Rules

/// The law with one mistake in it, which some case must notice.
struct Mutant: Sendable {
  /// What kind of mistake it is.
  enum Kind: String, CaseIterable, Sendable {
    /// 且 for 或, or 或 for 且.
    case connective
    /// A part of a compound is left out.
    case part
    /// Strict for inclusive, or the other direction.
    case sign
    /// A sign in doubt that is not marked as such.
    case bar
    /// Another limit.
    case limit
    /// Another fact of the same dimension.
    case fact
    /// A rate that is computed from other figures, or not at all.
    case derivation
    /// Another year or other years.
    case period
    /// The one branch for the other.
    case branch
    /// A negation that is missing.
    case negation
    /// A condition that waits for what is given without what stands in for it, or the reverse.
    case fallback
    /// A relaxation that is missing.
    case relaxation
    /// Another value of a trait within a demand.
    case trait
    /// The condition of another item of the general table (参照第 N 条).
    case reference
    /// Another nature.
    case nature
    /// For other bases.
    case scope
    /// Frees other bases.
    case exemption
    /// Another last full year.
    case lastFullYear = "last full year"
    /// The scheme is for other bases.
    case audience
    /// Another quota.
    case quota
  }

  let kind: Kind
  /// What is changed: an item, a scheme, or a rule of a quota.
  let subject: String
  /// The change in a few words.
  let change: String
}

/// An item with one mistake in it.
struct ItemMutant: Sendable {
  let mutant: Mutant
  let item: Item
}

/// A condition with one mistake in it.
struct ConditionMutation {
  let kind: Mutant.Kind
  let change: String
  let condition: Condition
}

/// What a scheme uses, from which a mistake could take something else.
struct Vocabulary {
  let facts: [FactDefinition]
  /// The periods that any table may mean, and those that this one does.
  let periods: [Period]
  let scopes: [Scope]
  let exemptions: [Condition]

  init(of scheme: Scheme) {
    var seen: Set<String> = []
    self.init(
      conditions: scheme.items.flatMap(\.conditions) + [scheme.audience].compactMap(\.self),
      scopes: scheme.items.map(\.scope).filter {
        $0.condition != nil && seen.insert($0.label).inserted
      },
      exemptions: scheme.items.compactMap(\.scope.exemption).filter {
        seen.insert(String(describing: $0)).inserted
      })
  }

  init(of quota: Quota) {
    self.init(conditions: quota.conditions, scopes: [], exemptions: [])
  }

  private init(conditions: [Condition], scopes: [Scope], exemptions: [Condition]) {
    var seen: Set<String> = []
    facts = conditions.flatMap(\.facts).filter { seen.insert($0.key).inserted }
    let own = Set(
      conditions.flatMap(SignsInDoubtTests.comparisons(in:)).map(\.period))
    periods = Period.allCases.filter { period in
      switch period {
      case .latest, .yearBefore, .secondYearBefore, .eachOfThreeYears, .riseOverLastYear,
        .meanOfThreeYears:
        true
      case .applicationYear, .asOfApplication, .everyYear: own.contains(period)
      }
    }
    self.scopes = scopes
    self.exemptions = exemptions
  }

  /// The other facts that could stand in the place of one without the compiler's knowing better.
  func others(than fact: FactDefinition) -> [FactDefinition] {
    facts.filter { $0.key != fact.key && $0.dimensionName == fact.dimensionName }
  }
}

extension FactDefinition {
  /// A name that facts of one dimension share; a definition does not keep its dimension.
  fileprivate var dimensionName: String {
    switch kind {
    case .attestation: return "attestation"
    case .score: return "score"
    case .text: return "text"
    case .figure, .wholeNumber:
      guard let first = units.first else { return "" }
      // Counts have a counter word each, and ten thousand of it.
      return units.dropFirst().first?.symbol == "万" + first.symbol && kind == .wholeNumber
        ? "count" : first.symbol
    }
  }
}
