import Rules
import Submission

/// What a form holds: entries as they were typed, right or wrong, for the schemes that the base is held
/// against.
public struct SubmissionDraft: Sendable {
  /// The identifiers of the schemes.
  public var schemes: [String]
  /// The last full year of the figures.
  public var year: Int?
  /// What stands in the fields, in the order of the form.
  public var entries: [DraftEntry]
  /// The rows of the lists.
  public var lists: [DraftList] = []
  /// The reasons why what warnings doubt is right.
  public var remarks: [DraftRemark] = []

  /// - Parameters:
  ///   - schemes: The identifiers of the schemes that the base is held against.
  ///   - year: The last full year of the figures, where it is said.
  ///   - entries: What stands in the fields.
  public init(schemes: [String], year: Int?, entries: [DraftEntry] = []) {
    self.schemes = schemes
    self.year = year
    self.entries = entries
  }

  /// Takes out what stands at some paths; rows of lists stay where they are, but empty.
  ///
  /// - Returns: Whether anything was there.
  mutating func remove(at paths: [[String]]) -> Bool {
    let before = entries.count + remarks.count
    entries.removeAll { entry in paths.contains { entry.path.starts(with: $0) } }
    remarks.removeAll { remark in paths.contains { remark.path.starts(with: $0) } }
    var isChanged = entries.count + remarks.count != before
    for path in paths where path.first == TopKey.lists.names[0] && path.count > 1 {
      guard let list = lists.firstIndex(where: { $0.key == path[1] }) else { continue }
      guard path.count > 2, let row = Int(path[2]), lists[list].rows.indices.contains(row) else {
        lists.remove(at: list)
        isChanged = true
        continue
      }
      let count = lists[list].rows[row].count
      // Without what it is about, a row says nothing.
      if path.count > 3, path[3] != ListColumn.nameKey {
        lists[list].rows[row].removeAll { $0.column == path[3] }
      } else {
        lists[list].rows[row] = []
      }
      isChanged = isChanged || lists[list].rows[row].count != count
    }
    return isChanged
  }

  /// The draft with nothing filled in.
  var emptied: SubmissionDraft { SubmissionDraft(schemes: schemes, year: year) }

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
    lists = submission.lists.map { DraftList($0) }
    remarks = submission.remarks.flatMap { remark in
      remark.names().map { DraftRemark($0, remark.text) }
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
