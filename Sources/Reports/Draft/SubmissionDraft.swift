import Rules
import Submission

/// What a form holds: entries as they were typed, right or wrong, for the schemes that the base is held
/// against.
public struct SubmissionDraft: Sendable {
  /// The identifiers of the schemes.
  public var schemes: [String]
  /// The last full year of the figures.
  public var year: Int?
  public var entries: [DraftEntry]

  public init(schemes: [String], year: Int?, entries: [DraftEntry] = []) {
    self.schemes = schemes
    self.year = year
    self.entries = entries
  }

  /// What a submission of a file says, also where it is in error.
  ///
  /// - Parameter unknown: The keys that are not known, with their values.
  init(_ submission: borrowing Submission, in source: SourceFile, _ catalogue: Catalogue) {
    schemes = submission.schemes(in: catalogue).map { $0.id }
    year = submission.year
    entries = []
    for entry in submission.entries {
      let value = submission.value(of: entry, in: source)
      switch entry.subject {
      case .schema:
        entries.append(DraftEntry(nil, "$schema", Self.quoted(Self.text(value)), as: .raw))
      case .name: entries.append(DraftEntry(.base, "name", Self.text(value)))
      case .city: entries.append(DraftEntry(.base, "city", Self.text(value)))
      case .trait:
        entries.append(DraftEntry(.base, catalogue.traits[entry.number].key, Self.text(value)))
      case .value, .growth, .note, .evidence:
        let fact = catalogue.facts[entry.number]
        entries.append(Self.entry(of: fact, entry, value, submission.year))
      // It follows from a list, which stands as a whole.
      case .listed: break
      }
    }
    if !submission.lists.isEmpty {
      let lists = submission.lists.map { list in
        let rows = list.rows.map { Self.json($0, of: list.definition) }
        return "\(Self.quoted(list.definition.key)): [\(rows.joined(separator: ", "))]"
      }
      entries.append(
        DraftEntry(nil, "lists", "{ \(lists.joined(separator: ", ")) }", as: .raw))
    }
    let remarks = submission.remarks.flatMap { remark in
      remark.names().map { "\(Self.quoted($0)): \(Self.quoted(remark.text))" }
    }
    if !remarks.isEmpty {
      entries.append(
        DraftEntry(nil, "remarks", "{ \(remarks.joined(separator: ", ")) }", as: .raw))
    }
    for diagnostic in submission.diagnostics {
      guard case .unknownKey(_, let slot, _, _) = diagnostic.problem,
        let member = source.member(at: diagnostic.place)
      else { continue }
      switch slot {
      case .submission: entries.append(DraftEntry(nil, member.key, member.value, as: .raw))
      case .base: entries.append(DraftEntry(.base, member.key, member.value, as: .raw))
      case .figures: entries.append(DraftEntry(.figures, member.key, member.value, as: .raw))
      case .attestations:
        entries.append(DraftEntry(.attestations, member.key, member.value, as: .raw))
      case .scores: entries.append(DraftEntry(.scores, member.key, member.value, as: .raw))
      case .texts: entries.append(DraftEntry(.texts, member.key, member.value, as: .raw))
      default: break
      }
    }
  }

  /// A row of a list as an object.
  private static func json(_ row: NamedList.Row, of list: ListDefinition) -> String {
    let members = list.columns.indices.compactMap { column -> String? in
      guard let values = row.cells[column]?.written, let first = values.first else { return nil }
      let value =
        values.count == 1
        ? SubmissionTemplate.json(first)
        : "[\(values.map { SubmissionTemplate.json($0) }.joined(separator: ", "))]"
      return "\(quoted(list.columns[column].key)): \(value)"
    }
    return "{ \(members.joined(separator: ", ")) }"
  }

  private static func entry(
    of fact: FactDefinition, _ entry: Entry, _ value: WrittenValue, _ fileYear: Int?
  ) -> DraftEntry {
    let section = fact.kind.section
    switch entry.subject {
    case .growth:
      return DraftEntry(section, fact.key, year: entry.year, text(value), as: .growth)
    case .note: return DraftEntry(section, fact.key, text(value), as: .note)
    case .evidence: return DraftEntry(section, fact.key, text(value), as: .evidence)
    default:
      guard fact.kind.isFigure || fact.kind == .score else {
        return DraftEntry(section, fact.key, text(value))
      }
      let field = FieldText(value, of: fact)
      return DraftEntry(
        section, fact.key, year: fact.kind.isFigure ? entry.year ?? fileYear : nil, field.text,
        unit: field.unit)
    }
  }

  private static func text(_ value: WrittenValue) -> String {
    switch value {
    case .number(let text), .text(let text): text
    case .yes: "yes"
    case .no: "no"
    }
  }

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter(isPretty: false)
    writer.string(text)
    return writer.takeText()
  }
}
