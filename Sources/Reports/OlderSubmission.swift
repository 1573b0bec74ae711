public import Rules
public import Submission

/// What an older submission gives, value by value: for a template that must lose nothing.
///
/// Comments are not part of it: keys of JSON that begin with `//`, and what a table says beside a
/// figure, a score, a text or the base in its column of notes.
public struct OlderSubmission: Sendable {
  /// What is said of one fact.
  struct Fact: Sendable {
    /// A figure without a year, an answer, a score or a text.
    fileprivate(set) var value: WrittenValue?
    /// Figures by year.
    fileprivate(set) var years: [Int: WrittenValue] = [:]
    fileprivate(set) var growths: [Int: WrittenValue] = [:]
    fileprivate(set) var note: String?
    fileprivate(set) var evidence: [String] = []
  }

  /// The `$schema` of a JSON file.
  private(set) var schema: String?
  /// The last full year of its figures.
  public let year: Int?
  private(set) var name: String?
  private(set) var cities: [WrittenValue] = []
  /// By the number of the trait.
  private(set) var traits: [Int: [WrittenValue]] = [:]
  /// By the number of the fact.
  private(set) var facts: [Int: Fact] = [:]
  /// The numbers of the facts in the order of the file.
  private(set) var order: [Int] = []

  /// The lists.
  let lists: [NamedList]
  /// Why what warnings doubt is right.
  let remarks: [Remark]

  /// Whether it gives figures but does not say of which year.
  private(set) var hasUndatedFigures = false

  /// What a submission of a file says, which is not in error.
  public init(_ submission: Submission, in source: SourceFile, _ catalogue: Catalogue) {
    year = submission.year
    lists = submission.lists
    remarks = submission.remarks
    for entry in submission.entries {
      let value = submission.value(of: entry, in: source)
      func text() -> String { submission.text(of: entry, in: source) }
      switch entry.subject {
      case .schema: schema = text()
      case .name: name = text()
      case .city: cities.append(value)
      case .listed: break
      case .trait: traits[entry.number, default: []].append(value)
      case .value, .growth, .note, .evidence:
        if facts[entry.number] == nil { order.append(entry.number) }
        // Where it stands: a copy would hold all of a fact's evidence anew for each of its files.
        switch (entry.subject, entry.year) {
        case (.note, _): facts[entry.number, default: Fact()].note = text()
        case (.evidence, _): facts[entry.number, default: Fact()].evidence.append(text())
        case (.growth, let year?): facts[entry.number, default: Fact()].growths[year] = value
        case (_, let year?): facts[entry.number, default: Fact()].years[year] = value
        case (_, nil): facts[entry.number, default: Fact()].value = value
        }
        if year == nil, catalogue.facts[entry.number].kind.isFigure { hasUndatedFigures = true }
      }
    }
  }
}
