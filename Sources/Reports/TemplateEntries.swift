import Rules
import Submission

/// What schemes ask of a base: each fact and trait once, in the tables' order, with the clauses that
/// ask for it.
struct TemplateEntries {
  /// A fact that is asked for.
  struct FactEntry {
    let fact: FactDefinition
    /// The years that it is asked for; empty where nothing is of a year.
    var years: Set<Int> = []
    var clauses = Clauses()
  }

  /// The items that ask for something, by scheme.
  struct Clauses {
    private var schemes: [(id: String, numbers: [String])] = []

    /// Adds an item, or the scheme as a whole.
    mutating func add(_ number: String?, of scheme: Scheme) {
      if schemes.last?.id != scheme.id { schemes.append((scheme.id, [])) }
      guard let number, schemes[schemes.count - 1].numbers.last != number else { return }
      schemes[schemes.count - 1].numbers.append(number)
    }

    /// The items in words, as in `2021-general/1、23`.
    func text(_ language: Language) -> String {
      schemes.map { id, numbers in
        numbers.isEmpty ? id : "\(id)/\(numbers.joined(separator: language("、", ", ")))"
      }.joined(separator: language("；", "; "))
    }
  }

  private(set) var facts: [FactEntry] = []
  private(set) var traits: [String: Clauses] = [:]
  private var numbers: [String: Int] = [:]

  /// - Parameter lastFullYear: The year that a scheme looks at; `nil` where it is not known.
  init(_ schemes: [Scheme], lastFullYear: (Scheme) -> Int?) {
    for scheme in schemes {
      let year = lastFullYear(scheme)
      for item in scheme.items {
        for condition in item.conditions { visit(condition, item.number, scheme, year) }
      }
      for section in scheme.sections { add(section.score, [], nil, scheme) }
      if let audience = scheme.audience { visit(audience, nil, scheme, year) }
    }
  }

  private mutating func visit(
    _ condition: Condition, _ number: String?, _ scheme: Scheme, _ lastFullYear: Int?
  ) {
    switch condition {
    case .comparison(let comparison):
      let years = lastFullYear.map { year in comparison.period.yearsAsked.map { year - $0 } } ?? []
      add(comparison.fact, years, number, scheme)
      if case .fact(let limit) = comparison.limit { add(limit, years, number, scheme) }
    case .reported(let fact, let count):
      let years = lastFullYear.map { year in (0..<count).map { year - $0 } } ?? []
      add(fact, fact.kind.isFigure ? years : [], number, scheme)
    case .attestation(let fact), .scored(let fact):
      add(fact, [], number, scheme)
    case .trait(let trait, _):
      traits[trait.key, default: Clauses()].add(number, of: scheme)
    case .all, .any, .not, .when, .given, .relaxable: break
    }
    for part in condition.parts { visit(part, number, scheme, lastFullYear) }
  }

  /// Adds a fact and those it may follow from.
  private mutating func add(
    _ fact: FactDefinition, _ years: [Int], _ number: String?, _ scheme: Scheme
  ) {
    let index = numbers[fact.key] ?? facts.count
    if index == facts.count {
      numbers[fact.key] = index
      facts.append(FactEntry(fact: fact))
    }
    facts[index].years.formUnion(years)
    if let number { facts[index].clauses.add(number, of: scheme) }
    for source in fact.derivation?.sources ?? [] { add(source, years, number, scheme) }
  }
}
