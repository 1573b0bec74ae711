/// All schemes with their facts and traits numbered, so that a submission is a flat row of values
/// and judging it walks arrays.
public struct Catalogue: Sendable {
  public let schemes: [Scheme]
  /// Every fact that a scheme reads, in the order of first use; a fact's number is its index.
  public let facts: [FactDefinition]
  /// Every trait that a scheme reads and those that only describe a base.
  public let traits: [Trait]

  private let factNumbers: [String: Int]
  private let traitNumbers: [String: Int]

  /// Numbers the facts and traits of the schemes.
  ///
  /// - Parameter descriptive: Traits that a submission may state although no condition reads them.
  public init(_ schemes: [Scheme], descriptive: [Trait] = []) {
    var facts: [FactDefinition] = []
    var factNumbers: [String: Int] = [:]
    var traits: [Trait] = []
    var traitNumbers: [String: Int] = [:]
    func add(_ fact: FactDefinition) {
      guard factNumbers[fact.key] == nil else { return }
      factNumbers[fact.key] = facts.count
      facts.append(fact)
      for whole in fact.wholes { add(whole) }
      for source in fact.derivation?.sources ?? [] { add(source) }
    }
    func add(_ trait: Trait) {
      guard traitNumbers[trait.key] == nil else { return }
      traitNumbers[trait.key] = traits.count
      traits.append(trait)
    }
    for scheme in schemes {
      for condition in scheme.items.flatMap({ $0.conditions })
        + [scheme.audience].compactMap({ $0 })
      {
        condition.forEachFact(add)
        condition.forEachTrait(add)
      }
    }
    for scheme in schemes { scheme.sections.map({ $0.score }).forEach(add) }
    descriptive.forEach(add)
    self.schemes = schemes
    self.facts = facts
    self.traits = traits
    self.factNumbers = factNumbers
    self.traitNumbers = traitNumbers
  }

  /// The number of a fact.
  public func number(of fact: FactDefinition) -> Int? { factNumbers[fact.key] }

  /// The number of a trait.
  public func number(of trait: Trait) -> Int? { traitNumbers[trait.key] }

  /// The fact with the given key or Chinese label.
  public func fact(named name: String) -> FactDefinition? {
    factNumbers[name].map { facts[$0] } ?? facts.first { $0.label == name }
  }

  /// The scheme with the given identifier or alias.
  public func scheme(named name: String) -> Scheme? {
    schemes.first { $0.id == name || $0.aliases.contains(name) }
  }
}
