import Rules

/// What the items of some schemes demand of each fact and trait, and in which words, for who fills in a
/// template.
struct TemplateDemands {
  /// What is told of one of them, a line for each item.
  struct Lines {
    /// The limits, in short.
    fileprivate(set) var demands: [String] = []
    /// The law's words.
    fileprivate(set) var words: [String] = []
  }

  private let wording: Wording
  private var facts: [String: Lines] = [:]
  private var traits: [String: Lines] = [:]

  init(_ schemes: [Scheme], _ wording: Wording) {
    self.wording = wording
    for scheme in schemes {
      for item in scheme.items { add(item, of: scheme) }
    }
  }

  /// What is told of an entry.
  func lines(of subject: SubmissionTemplate.Entry.Subject) -> Lines {
    switch subject {
    case .fact(let fact): facts[fact.key] ?? Lines()
    case .trait(let trait): traits[trait.key] ?? Lines()
    case .name, .city: Lines()
    }
  }

  private mutating func add(_ item: Item, of scheme: Scheme) {
    let heading = scheme.identifier(of: item) + " " + wording.nature(item.nature)
    let words = wording.labelled(heading, item.words)
    for condition in item.conditions {
      condition.forEachLeaf { leaf in
        switch leaf {
        case .comparison(let comparison):
          let demand = wording.labelled(
            heading, wording.demand(comparison, comparison.relation))
          add(comparison.fact, demand, words)
          if case .fact(let limit) = comparison.limit { add(limit, demand, words) }
        case .attestation(let fact), .scored(let fact), .reported(let fact, _):
          add(fact, nil, words)
        case .trait(let trait, _):
          Self.add(words, to: &traits[trait.key, default: Lines()].words)
        case .all, .any, .not, .when, .given, .relaxable: break
        }
      }
    }
  }

  /// Adds to a fact and those it may follow from.
  private mutating func add(_ fact: FactDefinition, _ demand: String?, _ words: String) {
    if let demand { Self.add(demand, to: &facts[fact.key, default: Lines()].demands) }
    Self.add(words, to: &facts[fact.key, default: Lines()].words)
    for source in fact.derivation?.sources ?? [] { add(source, demand, words) }
  }

  private static func add(_ line: String, to lines: inout [String]) {
    if !lines.contains(line) { lines.append(line) }
  }
}
