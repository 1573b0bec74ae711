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

  /// What a name stands for: a key or label of a fact, of the base, or at the top; or a label as the
  /// templates in English have it, behind its words and in brackets.
  func subject(named name: String) -> Subject? {
    if let subject = exactSubject(named: name) { return subject }
    if name == Self.nameLabel { return .base(.name) }
    guard name.hasSuffix(")") else { return nil }
    // A label may have brackets itself.
    let openings = name.indices.filter { name[$0] == "(" }.suffix(4)
    for opening in openings {
      let label = String(name[name.index(after: opening)...].dropLast())
      if let subject = exactSubject(named: label) ?? (label == Self.nameLabel ? .base(.name) : nil)
      {
        return subject
      }
    }
    return nil
  }

  /// The label of the base's name; `名称` alone is the name of a column.
  private static let nameLabel = "基地名称"

  /// What a name stands for in JSON as well.
  private func exactSubject(named name: String) -> Subject? {
    if let number = factNames.value(of: name) { return .fact(number) }
    if let number = baseNames.value(of: name) {
      return BaseKey(rawValue: number).map { .base($0) } ?? .trait(number - BaseKey.count)
    }
    if TopKey.scheme.names.contains(name) { return .scheme }
    return TopKey.year.names.contains(name) ? .year : nil
  }

  /// The name of a row in JSON: as it is written where JSON knows it, else the key.
  func key(of subject: Subject, named name: String) -> String {
    if exactSubject(named: name) != nil { return name }
    return switch subject {
    case .scheme: TopKey.scheme.names[0]
    case .year: TopKey.year.names[0]
    case .base(let key): key.names[0]
    case .trait(let number): catalogue.traits[number].key
    case .fact(let number): catalogue.facts[number].key
    }
  }

  /// The label that a template gives a row.
  func label(of subject: Subject) -> String {
    switch subject {
    case .scheme: TopKey.scheme.names[1]
    case .year: TopKey.year.names[1]
    case .base(.name): Self.nameLabel
    case .base(.city): BaseKey.city.names[1]
    case .trait(let number): catalogue.traits[number].label
    case .fact(let number): catalogue.facts[number].label
    }
  }

  /// Every name that a row may have.
  var names: [String] {
    catalogue.factNames.map { $0.name } + catalogue.baseNames.map { $0.name } + TopKey.scheme.names
      + TopKey.year.names + [Self.nameLabel]
  }

  /// Whether bytes begin as an Excel workbook does, which is none of the files that are read.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool { TextEncoding.isWorkbook(bytes) }

  /// Whether bytes begin as no submission of JSON does, and one of their first rows names a column of a
  /// table, in UTF-8 or GB18030.
  public static func isTable(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: TextEncoding.byteOrderMark) ? 3 : 0
    let first = bytes.dropFirst(start).first { !(0x09...0x0D).contains($0) && $0 != 0x20 }
    guard let first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return false }
    // What stands far down is no header.
    let head = Array(bytes.prefix(1 << 16))
    var scanner = CSVScanner(offset: start)
    while scanner.row < CSVTranslation.rowsOfHeader, scanner.next(head.span) {
      guard let text = try? TextEncoding.utf8(from: Array(head[scanner.written])) else { continue }
      let row = String(decoding: text, as: UTF8.self)
      if CSVHeader.hasNames(1, in: row, between: [","] + CSVHeader.otherSeparators) { return true }
    }
    return false
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
