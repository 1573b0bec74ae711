/// All schemes with their facts and traits numbered, so that a submission is a flat row of values
/// and judging it walks arrays.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
public final class Catalogue: Sendable {
  /// Every scheme, in the order in which they are listed.
  public let schemes: [Scheme]
  /// Those of them whose facts and traits are numbered: all but in a catalogue made for a few.
  public let readSchemes: [Scheme]
  /// Every fact that such a scheme reads, in the order of first use; a fact's number is its index.
  public let facts: [FactDefinition]
  /// Every trait that such a scheme reads and those that only describe a base.
  public let traits: [Trait]
  /// The traits that any base is asked for, whatever it applies for, in the order in which they are asked.
  public let traitsOfAnyBase: [Trait]
  /// The cities that a base's city is held against, where any are known.
  public let gazetteer: Gazetteer?
  /// The lists that a submission may give.
  public let lists: [ListDefinition]
  /// The facts that any submission may state although no condition reads them.
  public let furtherFacts: [FactDefinition]
  /// What people call facts besides their labels: a line for each fact with its key and its names, 、 between.
  public let commonNames: String

  private let factNumbers: FactNumbers

  /// Numbers the facts and traits of the schemes.
  ///
  /// - Parameters:
  ///   - readSchemes: The schemes that anything is held against; all where none are named.
  ///   - descriptive: Traits that a submission may state although no condition reads them.
  ///   - furtherFacts: Facts that a submission may state although no condition reads them.
  ///   - traitsOfAnyBase: The traits that any base is asked for.
  ///   - gazetteer: The cities that a base's city is held against.
  ///   - lists: The lists that a submission may give; what follows from them is read by the schemes.
  ///   - commonNames: What people call facts besides their labels.
  public init(
    _ schemes: [Scheme], reading readSchemes: [Scheme]? = nil, descriptive: [Trait] = [],
    furtherFacts: [FactDefinition] = [],
    ofAnyBase traitsOfAnyBase: [Trait] = [],
    gazetteer: Gazetteer? = nil, lists: [ListDefinition] = [], commonNames: String = ""
  ) {
    var numbering = Numbering()
    let readSchemes = readSchemes ?? schemes
    for scheme in readSchemes {
      let items = scheme.items
      // An item is a large value: its conditions are looked at where they are, not in a copy of it.
      for index in items.indices {
        numbering.add(items[index].condition)
        if let scope = items[index].scope.condition { numbering.add(scope) }
        if let exemption = items[index].scope.exemption { numbering.add(exemption) }
      }
      if let audience = scheme.audience { numbering.add(audience) }
    }
    for scheme in readSchemes {
      for section in scheme.sections { numbering.facts.add(section.score) }
    }
    for fact in furtherFacts { numbering.facts.add(fact) }
    for trait in descriptive + traitsOfAnyBase { numbering.add(trait) }
    self.schemes = schemes
    self.readSchemes = readSchemes
    self.traitsOfAnyBase = traitsOfAnyBase
    self.gazetteer = gazetteer
    self.lists = lists
    self.furtherFacts = furtherFacts
    self.commonNames = commonNames
    factNumbers = numbering.facts
    facts = numbering.facts.facts
    traits = numbering.traits
  }

  /// Whether the facts and traits of all schemes are numbered.
  public var isWhole: Bool { readSchemes.count == schemes.count }

  /// The number of a fact.
  public func number(of fact: FactDefinition) -> Int? { factNumbers.number(of: fact) }

  /// The number of a trait.
  public func number(of trait: Trait) -> Int? { traits.number(of: trait) }

  /// The number of the trait with a key, `nil` where no trait has it.
  public func number(ofTrait key: String) -> Int? {
    traits.firstIndex { $0.key.hasSameBytes(as: key) }
  }

  /// The fact with the given key, Chinese label or alias.
  public func fact(named name: String) -> FactDefinition? {
    factNumbers.number(ofKey: name, hash: name.keyHash).map { facts[$0] }
      ?? facts.first { $0.label == name || $0.aliases.contains(name) }
  }

  /// The keys of the facts whose figure of the year of an application is read: the year after the last
  /// full one.
  public var factsOfApplicationYear: Set<String> {
    var keys: Set<String> = []
    for scheme in readSchemes {
      for item in scheme.items {
        for condition in item.conditions {
          condition.addFactsOfApplicationYear(to: &keys)
        }
      }
    }
    return keys
  }

  /// The scheme with the given identifier or alias.
  public func scheme(named name: String) -> Scheme? {
    schemes.first { $0.isNamed(name) }
  }
}

/// Numbers facts and traits in the order in which conditions read them.
private struct Numbering {
  var facts = FactNumbers()
  private(set) var traits: [Trait] = []

  mutating func add(_ condition: Condition) {
    condition.forEachLeaf { leaf in
      if case .trait(let trait, _) = leaf { add(trait) }
      leaf.forEachOwnFact { fact, _ in facts.add(fact) }
    }
  }

  mutating func add(_ trait: Trait) {
    if traits.number(of: trait) == nil { traits.append(trait) }
  }
}

extension [Trait] {
  /// The index of a trait, most often the very object.
  fileprivate func number(of trait: Trait) -> Int? {
    firstIndex { $0 === trait } ?? firstIndex { $0.key == trait.key }
  }
}
