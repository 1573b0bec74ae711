import Rules

/// The names that a submission may use, each with the number of what it stands for.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
final class Vocabulary: Sendable {
  let catalogue: Catalogue
  /// Facts by key, by Chinese label and by alias.
  let facts: NameTable
  /// Facts by the labels that they no longer have.
  private let formerNames: NameTable
  /// What is asked of each fact.
  let rules: FactRules
  let top: NameTable
  /// What a submission says of its base: texts, and behind them traits.
  let base: NameTable
  let attestation: NameTable
  /// Lists by key and by Chinese label.
  let lists: NameTable
  let schemes: NameTable
  /// The keys of a growth column among a figure's years.
  let growth: NameTable
  /// The values of each trait.
  let traitValues: [NameTable]
  /// The traits that follow from the city.
  let traitsFromCity: [Int]
  /// The cities that are known.
  let cities: CityNames
  /// The trait that names the province, where cities are known.
  let province: Int?
  /// The trait that holds the decision of a review, where a scheme has one.
  let review: Int?

  static let growthKeys = ["growth", "同比"]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    facts = NameTable(ofFactsIn: catalogue)
    formerNames = NameTable(
      catalogue.facts.enumerated().flatMap { number, fact in
        fact.formerNames.map { ($0, number) }
      })
    rules = FactRules(catalogue.facts)
    base = NameTable(catalogue.baseNames)
    top = NameTable(TopKey.allCases.flatMap { key in key.names.map { ($0, key.rawValue) } })
    attestation = NameTable(
      AttestationKey.allCases.flatMap { key in key.names.map { ($0, key.rawValue) } })
    lists = NameTable(
      catalogue.lists.enumerated().flatMap { number, list in
        [(list.key, number), (list.label, number)]
      })
    schemes = NameTable(
      catalogue.schemes.enumerated().flatMap { number, scheme in
        ([scheme.id] + scheme.aliases).map { ($0, number) }
      })
    growth = NameTable(Self.growthKeys.map { ($0, 0) })
    traitValues = catalogue.traits.map { trait in
      NameTable(
        trait.values.enumerated().flatMap { number, value in
          ([value.name] + value.aliases).map { ($0, number) }
        })
    }
    cities = CityNames(catalogue.gazetteer)
    province = catalogue.gazetteer.flatMap { catalogue.number(of: $0.province) }
    review = catalogue.number(ofTrait: Review.decisionKey)
    traitsFromCity = catalogue.traits.indices.filter { catalogue.traits[$0].followsFromCity }
  }

  /// What is to be given instead of a label that meant something else, or more, than any fact does now;
  /// empty where the name is no such label.
  func factsNow(of formerName: String) -> [FactDefinition] {
    guard formerNames.value(of: formerName) != nil else { return [] }
    return catalogue.facts.filter { $0.formerNames.contains(formerName) }
  }

  // MARK: - Names that are like another

  func nearestScheme(to name: String) -> String? {
    nearestName(to: name, among: catalogue.schemes.flatMap { [$0.id] + $0.aliases })
  }

  func nearestValue(to name: String, of trait: Trait) -> String? {
    nearestName(to: name, among: trait.values.flatMap { [$0.name] + $0.aliases })
  }

  func nearestList(to name: String) -> String? {
    nearestName(to: name, among: catalogue.lists.flatMap { [$0.key, $0.label] })
  }

  func nearestOfBase(to name: String) -> String? {
    nearestName(to: name, among: catalogue.baseNames.map { $0.name })
  }

  // MARK: - Units

  /// What a word behind a number is.
  enum Unit {
    /// One of the fact's own units, by its number among them.
    case own(UInt8)
    case ofAnotherKind
    case unknown
  }

  /// The unit that the bytes name for a fact.
  func unit(_ bytes: Span<UInt8>, _ range: Range<Int>, of fact: FactDefinition) -> Unit {
    for number in fact.units.indices where fact.units[number].isWritten(bytes, range) {
      return .own(UInt8(truncatingIfNeeded: number))
    }
    return isUnit(bytes, range) ? .ofAnotherKind : .unknown
  }

  /// Whether the bytes name a unit of any fact.
  func isUnit(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    catalogue.facts.contains { fact in fact.units.contains { $0.isWritten(bytes, range) } }
  }
}

extension Catalogue {
  /// Hands over the keys of the facts, then their labels, then their aliases, each with the fact's number.
  func forEachFactName(_ body: (String, Int) -> Void) {
    for (number, fact) in facts.enumerated() { body(fact.key, number) }
    for (number, fact) in facts.enumerated() { body(fact.label, number) }
    for (number, fact) in facts.enumerated() {
      for alias in fact.aliases { body(alias, number) }
    }
  }

  /// The same names alone.
  var factNames: [String] {
    var names: [String] = []
    forEachFactName { name, _ in names.append(name) }
    return names
  }

  /// The names of what a submission says of its base, with their numbers; those of traits follow those
  /// of texts.
  var baseNames: [(name: String, value: Int)] {
    BaseKey.allCases.flatMap { key in key.names.map { ($0, key.rawValue) } }
      + traits.enumerated().flatMap { number, trait in
        [(trait.key, number + BaseKey.count), (trait.label, number + BaseKey.count)]
      }
  }
}

extension NameTable {
  /// The names of the facts; a label or an alias that is another's key stands for that one.
  fileprivate convenience init(ofFactsIn catalogue: Catalogue) {
    self.init(room: catalogue.facts.reduce(0) { $0 + 2 + $1.aliases.count }) {
      catalogue.forEachFactName($0)
    }
  }
}

extension UnitOfMeasure {
  /// Whether the bytes are the unit's symbol or another way to write it.
  fileprivate func isWritten(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    Self.equals(symbol, bytes, range) || aliases.contains { Self.equals($0, bytes, range) }
  }

  private static func equals(_ text: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let symbol = text.utf8.span
    guard symbol.count == range.count else { return false }
    for index in symbol.indices where symbol[index] != bytes[range.lowerBound &+ index] {
      return false
    }
    return true
  }
}
