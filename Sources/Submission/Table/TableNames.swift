import Rules

/// What the names of a table's rows stand for.
struct TableNames: Sendable {
  let vocabulary: Vocabulary

  /// What a row is about.
  enum Subject: Hashable {
    case scheme
    case year
    case base(BaseKey)
    case trait(Int)
    case fact(Int)
  }

  /// What a name stands for: a key or label of a fact, of the base, or at the top; or a label as the
  /// templates in English have it, behind its words and in brackets.
  func subject(named name: String) -> Subject? {
    Self.first(named: name) { exactSubject(named: $0) }
  }

  /// The list with a key or label, or a label as the templates in English have it.
  func list(named name: String) -> Int? {
    Self.first(named: name) { vocabulary.lists.value(of: $0) }
  }

  /// A label that meant something else, or more, and what is to be given instead.
  func formerName(_ name: String) -> Problem? {
    Self.first(named: name) { label in
      let now = vocabulary.factsNow(of: label)
      return now.isEmpty ? nil : .formerName(label, now: now)
    }
  }

  /// What is found for a name itself, or for the label in brackets at its end.
  static func first<Found>(named name: String, _ find: (String) -> Found?) -> Found? {
    if let found = find(name) { return found }
    guard name.utf8.last == UInt8(ascii: ")") else { return nil }
    // A label may have brackets itself.
    let openings = name.indices.filter { name[$0] == "(" }.suffix(4)
    for opening in openings {
      if let found = find(String(name[name.index(after: opening)...].dropLast())) { return found }
    }
    return nil
  }

  /// The label of the base's name; `名称` alone is the name of a column.
  private static let nameLabel = "基地名称"

  private func exactSubject(named name: String) -> Subject? {
    if let number = vocabulary.facts.value(of: name) { return .fact(number) }
    if let number = vocabulary.base.value(of: name) {
      return BaseKey(rawValue: number).map { .base($0) } ?? .trait(number - BaseKey.count)
    }
    if TopKey.scheme.names.contains(name) { return .scheme }
    if TopKey.year.names.contains(name) { return .year }
    return name == Self.nameLabel ? .base(.name) : nil
  }

  /// The label that a template gives a row.
  func label(of subject: Subject) -> String {
    let catalogue = vocabulary.catalogue
    return switch subject {
    case .scheme: TopKey.scheme.names[1]
    case .year: TopKey.year.names[1]
    case .base(.name): Self.nameLabel
    case .base(.city): BaseKey.city.names[1]
    case .trait(let number): catalogue.traits[number].label
    case .fact(let number): catalogue.facts[number].label
    }
  }

  /// Every name that a row may have.
  var all: [String] {
    vocabulary.catalogue.factNames + vocabulary.catalogue.baseNames.map { $0.name }
      + TopKey.scheme.names + TopKey.year.names + [Self.nameLabel]
      + vocabulary.catalogue.lists.flatMap { [$0.key, $0.label] }
  }

  /// The part of a submission that holds what a row is about; the scheme and the year are in none.
  func section(of subject: Subject) -> Section? {
    switch subject {
    case .scheme, .year: nil
    case .base, .trait: .base
    case .fact(let number): vocabulary.catalogue.facts[number].kind.section
    }
  }
}
