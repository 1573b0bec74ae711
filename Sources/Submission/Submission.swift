public import Rules

/// One base's submission as it was read: a flat row of values, what was written where, and what is
/// wrong.
public struct Submission: Sendable {
  /// The values.
  public internal(set) var row: FactRow
  /// The last full year that the figures are of, where it is stated.
  public internal(set) var year: Int?
  /// The schemes that the file itself asks for, by their numbers in the catalogue.
  public internal(set) var schemeNumbers: [Int]
  /// The texts that describe the base.
  public internal(set) var base: BaseDescription
  /// What is wrong, in the order of the places.
  public internal(set) var diagnostics: [Diagnostic]
  /// Where the submission stands: of JSON its object, of a table the header.
  public internal(set) var place: Place
  /// All that was written, in the order of the file.
  public internal(set) var entries: [Entry] = []
  /// The strings of those entries that are not strings of JSON.
  var kept: [String] = []
  /// Where the parts begin that are there: of JSON their object, of a table the first row.
  var sectionPlaces: [Place?]
  /// The entry of each value of the row, counted from 1; it means nothing where the row has none.
  var valueEntries: [UInt32]
  /// Where each trait's value stands.
  var traitPlaces: [PackedPlace]
  /// Where each fact's key stands.
  private(set) var keyPlaces: [PackedPlace]
  /// The lists that are given, in the order of the file.
  public internal(set) var lists: [NamedList] = []
  /// The facts that lists speak of.
  public internal(set) var listed: [ListedFact] = []
  /// Where the facts of a table are to be filled in that are not given.
  var blankPlaces: [Int: Place] = [:]
  /// Why what warnings doubt is right all the same.
  public internal(set) var remarks: [Remark] = []
  /// What is supposed instead of what the file states.
  public internal(set) var assumed: [AssumedValue] = []

  init(for catalogue: Catalogue) {
    row = FactRow(for: catalogue)
    schemeNumbers = []
    base = BaseDescription()
    diagnostics = []
    place = .bytes(0..<0)
    sectionPlaces = Array(repeating: nil, count: Section.allCases.count)
    valueEntries = Array(repeating: 0, count: catalogue.facts.count * FactRow.places.count)
    traitPlaces = Array(repeating: .none, count: catalogue.traits.count)
    keyPlaces = Array(repeating: .none, count: catalogue.facts.count)
  }

  /// Empties the submission so that its storage can serve the next one.
  mutating func removeAll() {
    row.removeAll()
    year = nil
    schemeNumbers.removeAll(keepingCapacity: true)
    base.name = nil
    if !base.cities.isEmpty { base.cities.removeAll(keepingCapacity: true) }
    diagnostics.removeAll(keepingCapacity: true)
    place = .bytes(0..<0)
    entries.removeAll(keepingCapacity: true)
    kept.removeAll(keepingCapacity: true)
    for section in sectionPlaces.indices { sectionPlaces[section] = nil }
    traitPlaces.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: .none) }
    keyPlaces.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: .none) }
    if !blankPlaces.isEmpty { blankPlaces = [:] }
    if !remarks.isEmpty { remarks = [] }
    if !lists.isEmpty { lists = [] }
    if !listed.isEmpty { listed = [] }
    if !assumed.isEmpty { assumed = [] }
  }

  /// Becomes a copy of another submission in its own storage.
  mutating func take(_ other: borrowing Submission) {
    row.take(other.row)
    year = other.year
    schemeNumbers = other.schemeNumbers
    base = other.base
    diagnostics = other.diagnostics
    place = other.place
    entries = other.entries
    kept = other.kept
    sectionPlaces = other.sectionPlaces
    traitPlaces = other.traitPlaces
    keyPlaces = other.keyPlaces
    blankPlaces = other.blankPlaces
    lists = other.lists
    listed = other.listed
    assumed = other.assumed
    remarks = other.remarks
    takeValueEntries(of: other)
  }

  private mutating func takeValueEntries(of other: borrowing Submission) {
    var valueEntries = self.valueEntries.mutableSpan
    for fact in other.row.given {
      for place in FactRow.places {
        let slot = FactRow.slot(of: fact, at: place)
        valueEntries[slot] = other.valueEntries[slot]
      }
    }
    for bound in other.row.bounds {
      let slot = FactRow.slot(of: bound.fact, at: bound.place)
      valueEntries[slot] = other.valueEntries[slot]
    }
  }

  /// Notes where the key of a fact stands that has no such place yet.
  @inline(__always)
  mutating func mention(_ fact: Int, at place: PackedPlace) {
    keyPlaces[fact] = place
  }

  /// The schemes that the file itself asks for.
  public func schemes(in catalogue: Catalogue) -> [Scheme] {
    schemeNumbers.map { catalogue.schemes[$0] }
  }

  /// Whether nothing may be evaluated.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  // MARK: - Where something is written

  /// What was written for a value, or `nil` where it is not given; years count from the submission's
  /// own.
  public func entry(ofFact fact: Int, yearsBack: Int) -> Entry? {
    guard
      row.scaled(fact, at: yearsBack) != nil
        || row.hasBounds && row.interval(of: fact, at: yearsBack) != nil
    else { return nil }
    return entries[Int(valueEntries[FactRow.slot(of: fact, at: yearsBack)]) - 1]
  }

  /// Where a value is written, or `nil` where it is not given.
  public func place(ofFact fact: Int, yearsBack: Int) -> Place? {
    entry(ofFact: fact, yearsBack: yearsBack)?.place
  }

  /// Where a trait's value is written, or `nil` where it is not given.
  public func place(ofTrait trait: Int) -> Place? {
    traitPlaces[trait].isNone ? nil : traitPlaces[trait].place
  }

  /// Where a fact that is not given is to be filled in: the cell of a table's row, else the beginning
  /// of the part that would hold it.
  public func place(ofBlank fact: Int?, in section: Section) -> Place {
    fact.flatMap { blankPlaces[$0] } ?? beginning(of: section)
  }

  /// The beginning of the submission.
  public var beginning: Place { place.beginning }

  /// The beginning of a part of the submission, or of the submission where the part is not there.
  public func beginning(of section: Section) -> Place {
    (place(of: section) ?? place).beginning
  }

  /// Where a part of the submission stands, `nil` where it is not there.
  public func place(of section: Section) -> Place? { sectionPlaces[section.rawValue] }

  // MARK: - What is written

  /// The entries of a fact that are about one thing, in the order of the file.
  public func entries(_ subject: Entry.Subject, ofFact fact: Int) -> [Entry] {
    entries.filter { $0.number == fact && $0.subject == subject }
  }

  /// The note of an attestation.
  public func note(ofFact fact: Int, in source: SourceFile) -> String? {
    entries.last { $0.number == fact && $0.subject == .note }.map { text(of: $0, in: source) }
  }

  /// The paths of an attestation's files of evidence, as they were written.
  public func evidence(ofFact fact: Int, in source: SourceFile) -> [String] {
    entries(.evidence, ofFact: fact).map { text(of: $0, in: source) }
  }

  /// The attestations that are said to be met without a file of evidence, in the order of the file.
  public func attestationsWithoutEvidence(in catalogue: Catalogue) -> [FactDefinition] {
    let shown = Set(entries.filter { $0.subject == .evidence }.map { $0.number })
    return entries.filter { entry in
      entry.subject == .value && entry.form == .yes && !shown.contains(entry.number)
    }.map { catalogue.facts[$0.number] }
  }

  /// The text of an entry: of a string what stands between the quotes.
  public func text(of entry: Entry, in source: SourceFile) -> String {
    text(of: entry, in: source.text.span)
  }

  func text(of entry: Entry, in bytes: Span<UInt8>) -> String {
    switch entry.form {
    case .number, .yes, .no: JSONScanner.text(entry.range, bytes)
    case .string, .escaped:
      JSONScanner.text(
        of: JSONScanner.StringToken(
          range: entry.range.lowerBound + 1..<entry.range.upperBound - 1,
          hasEscapes: entry.form == .escaped), bytes)
    case .keptNumber, .keptText: kept[Int(entry.kept)]
    }
  }

  /// A figure as its author wrote it, for a message: a string of JSON keeps its quotes.
  func stated(_ entry: Entry, in bytes: Span<UInt8>) -> String {
    switch entry.form {
    case .string, .escaped: JSONScanner.text(entry.range, bytes)
    default: text(of: entry, in: bytes)
    }
  }

  /// What an entry says, as it can be written anew.
  public func value(of entry: Entry, in source: SourceFile) -> WrittenValue {
    switch entry.form {
    case .number, .keptNumber: .number(text(of: entry, in: source))
    case .string, .escaped, .keptText: .text(text(of: entry, in: source))
    case .yes: .yes
    case .no: .no
    }
  }

  /// How far a figure may be off that was rounded to the digits written: half of the last one, in base
  /// units.
  func tolerance(of entry: Entry, _ fact: FactDefinition) -> Fraction {
    let unit = entry.unit == Entry.ownUnit ? fact.unit : fact.units[Int(entry.unit)]
    return Fraction.half(ofDigit: Int(entry.fractionDigits))
      * Fraction(BigInteger(unit.numerator), over: BigInteger(unit.denominator))
  }
}

extension Fraction {
  /// Half of the last digit of a number with so many digits behind the point.
  static func half(ofDigit fractionDigits: Int) -> Fraction {
    var power = BigInteger(2)
    for _ in 0..<fractionDigits { power = power * BigInteger(10) }
    return Fraction(BigInteger(1), over: power)
  }
}

/// The texts of a submission's `base` object.
public struct BaseDescription: Hashable, Sendable {
  /// The name of the base as it was written.
  public internal(set) var name: String?
  /// The city, or the cities of a joint application.
  public internal(set) var cities: [String] = []
}

extension Submission {
  /// What the base is by a trait, of several values the first; `nil` where that is not given.
  ///
  /// - Parameter key: The trait, such as `province`.
  public borrowing func value(ofTrait key: String, in catalogue: Catalogue) -> String? {
    guard let number = catalogue.number(ofTrait: key) else { return nil }
    return catalogue.traits[number].names(of: row[trait: number]).first
  }
}
