public import Rules

/// Translates a submission that is a table of comma-separated values, a row for each fact, into the
/// JSON that says the same.
///
/// The one reader of submissions then checks what the table says as it checks any file; here it is
/// only found which row is which, and what form its cells have.
public struct CSVReader: Sendable {
  let catalogue: Catalogue
  let factNames: NameTable
  let baseNames: NameTable

  public init(catalogue: Catalogue) {
    self.catalogue = catalogue
    factNames = NameTable(catalogue.factNames)
    baseNames = NameTable(catalogue.baseNames)
  }

  /// What a row is about.
  enum Subject: Hashable {
    case scheme
    case year
    case base(BaseKey)
    case trait(Int)
    case fact(Int)
  }

  /// What a name stands for: a key or label of a fact, of the base, or at the top.
  func subject(named name: String) -> Subject? {
    if let number = factNames.value(of: name) { return .fact(number) }
    if let number = baseNames.value(of: name) {
      return BaseKey(rawValue: number).map { .base($0) } ?? .trait(number - BaseKey.count)
    }
    if TopKey.scheme.names.contains(name) { return .scheme }
    return TopKey.year.names.contains(name) ? .year : nil
  }

  /// Every name that a row may have.
  var names: [String] {
    catalogue.factNames.map(\.name) + catalogue.baseNames.map(\.name) + TopKey.scheme.names
      + TopKey.year.names
  }

  /// A table with the JSON that says the same.
  public func source(name: String, bytes: [UInt8]) -> SourceFile {
    // What is too large is refused by its size.
    guard bytes.count <= SubmissionReader.maximumSize else {
      return SourceFile(name: name, bytes: bytes, json: [], cells: TablePlaces(), faults: [])
    }
    var translation: CSVTranslation
    do {
      let text = try TextEncoding.utf8(from: bytes)
      translation = CSVTranslation(self)
      translation.translate(text.span)
    } catch {
      translation = CSVTranslation(self)
      translation.refuse(error.fault, at: error.offset, of: bytes.span)
    }
    return SourceFile(
      name: name, bytes: bytes, json: translation.json, cells: translation.places,
      faults: translation.diagnostics)
  }
}

extension Catalogue {
  /// The names of the facts with their numbers.
  var factNames: [(name: String, value: Int)] {
    facts.enumerated().map { ($1.key, $0) } + facts.enumerated().map { ($1.label, $0) }
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
