import Assessment
public import Rules
public import Submission

/// What a file says as the entries of a form, also where it is in error, as JSON.
public struct DraftJSON {
  /// The JSON, `basecheck-entries`: what the first submission says, and what is wrong with the file.
  public let text: String
  /// The first submission of the file, `nil` where it has none.
  public let draft: SubmissionDraft?

  /// - Parameter settings: The language and the catalogue.
  public init(reading source: SourceFile, _ catalogue: Catalogue, _ language: Language) {
    var assessor = Assessor(catalogue, by: .ofSubmissionIfNamed)
    let file = assessor.assess(source)
    var first: SubmissionDraft?
    _ = SubmissionReader(catalogue: catalogue).readEach(source) { submission in
      if first == nil { first = SubmissionDraft(submission, in: source, catalogue) }
    }
    draft = first
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      writer.member("format", "basecheck-entries")
      writer.member("formatVersion", 1)
      writer.member("others", max(0, file.submissionCount - 1))
      writer.draftMembers(first)
      writer.member("problems") { writer in
        writer.array(file.diagnostics) { $0.diagnostic($1, language) }
      }
    }
    text = writer.text
  }
}

extension JSONWriter {
  /// The members of a draft: its schemes, its year, and what is filled in.
  mutating func draftMembers(_ draft: SubmissionDraft?) {
    member("schemes", draft?.schemes ?? [])
    member("year", draft?.year)
    member("entries") { writer in
      writer.array(draft?.entries ?? []) { writer, entry in
        writer.object { writer in
          writer.member("section", entry.section?.key)
          writer.member("key", entry.key)
          writer.member("year", entry.year)
          writer.member("part", entry.part.rawValue)
          writer.member("text", entry.text)
          writer.member("unit", entry.unit)
        }
      }
    }
    member("lists") { writer in
      writer.array(draft?.lists ?? []) { writer, list in
        writer.object { writer in
          writer.member("key", list.key)
          writer.member("rows") { writer in
            writer.array(list.rows) { writer, row in
              writer.array(row) { writer, cell in
                writer.array([cell.column, cell.text]) { $0.string($1) }
              }
            }
          }
        }
      }
    }
    member("remarks") { writer in
      writer.array(draft?.remarks ?? []) { writer, remark in
        writer.object { writer in
          writer.member("name", remark.name)
          writer.member("text", remark.text)
        }
      }
    }
  }
}

/// A draft as a file.
public struct DraftFile {
  /// What a draft is saved as.
  public enum Format: String, CaseIterable, Sendable {
    case json, csv, xlsx
  }

  private let draft: SubmissionDraft
  private let catalogue: Catalogue
  private let language: Language

  /// - Parameters:
  ///   - draft: The entries; empty rows of its lists are left out.
  ///   - catalogue: The facts that the entries name.
  ///   - language: The language of a table's headings.
  public init(_ draft: SubmissionDraft, _ catalogue: Catalogue, _ language: Language) {
    var draft = draft
    draft.lists = draft.lists.compactMap { $0.trimmed }
    self.draft = draft
    self.catalogue = catalogue
    self.language = language
  }

  /// The bytes of the file; no digit is lost.
  public func bytes(_ format: Format) -> [UInt8] {
    switch format {
    case .json: Array(DraftText(draft, catalogue).text.utf8)
    case .csv: Array(template.csv().utf8)
    case .xlsx: template.workbook()
    }
  }

  /// What the program asks for, with what is filled in.
  private var template: SubmissionTemplate {
    let json = DraftText(draft, catalogue).text
    let source = SourceFile(name: "", bytes: Array(json.utf8))
    let schemes = draft.schemes.compactMap { catalogue.scheme(named: $0) }
    var old: OlderSubmission?
    _ = SubmissionReader(catalogue: catalogue).readEach(source) { submission in
      old = old ?? OlderSubmission(copy submission, in: source, catalogue)
    }
    return SubmissionTemplate(
      schemes, in: catalogue, year: draft.year, isYearAsked: false, from: old, language: language)
  }
}
