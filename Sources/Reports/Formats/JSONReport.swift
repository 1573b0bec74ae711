public import Assessment
import Rules
import Submission

/// The report for programs; its members are a contract that carries a version.
public final class JSONReport: Report {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  public static let formatVersion = 1

  private let settings: ReportSettings
  private var writer = JSONWriter(isPretty: true)
  private var unreadable: [UnreadableFile] = []
  private var schemes: SchemeWordsOfRun

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// The head: format and version, the options, and the array of files.
  public func start(to sink: inout ReportSink) {
    let settings = settings
    writer.writing(to: &sink) { writer in
      writer.open("{")
      writer.head("basecheck-report", Self.formatVersion, settings)
      writer.member("options") { Self.writeOptions(of: settings, to: &$0) }
      writer.member("files") { $0.open("[") }
    }
  }

  /// What it takes beside the files to judge anew.
  private static func writeOptions(
    of settings: ReportSettings, to writer: inout JSONWriter
  ) {
    var asked: [Scheme]?
    var isSuitableAlone = false
    switch settings.choice {
    case .ofSubmission, .ofSubmissionIfNamed: break
    case .chosen(let schemes): asked = schemes
    case .suitable(let schemes):
      asked = schemes
      isSuitableAlone = true
    }
    writer.object { writer in
      writer.member("schemes") { writer in
        if let asked {
          writer.array(asked) { $0.string($1.id) }
        } else {
          writer.null()
        }
      }
      writer.member("onlySuitable", isSuitableAlone)
      writer.member("lastFullYear", settings.lastFullYear)
      writer.member("checksEvidence", settings.checksEvidence)
      writer.member("latestOnly", settings.latestOnly)
      if !settings.assumptions.isEmpty { writer.member("assumptions", settings.assumptions) }
    }
  }

  /// The file with its SHA-256 and what is wrong with it, and the array of its submissions.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    writer.writing(to: &sink) { writer in
      writer.element { writer in
        writer.open("{")
        writer.member("file", file.source.name)
        writer.member("sha256", file.sha256)
        writer.member("diagnostics") { writer in
          writer.array(file.diagnostics) { $0.diagnostic($1, settings.language) }
        }
        writer.member("submissions") { $0.open("[") }
      }
    }
  }

  /// The submission with its schemes and their items.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    let submission = SubmissionJSON(checked, of: file, settings, &schemes)
    writer.writing(to: &sink) { writer in
      writer.element { writer in writer.object { submission.write(to: &$0) } }
    }
  }

  /// What closes the array of submissions and the file.
  public func end(_ file: AssessedFile, to sink: inout ReportSink) {
    writer.writing(to: &sink) { writer in
      writer.close("]")
      writer.close("}")
    }
  }

  /// Keeps the file for the member `unreadable`.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    unreadable.append(file)
  }

  /// The member `unreadable`, and what closes the object.
  public func finish(to sink: inout ReportSink) {
    writer.writing(to: &sink) { writer in
      writer.close("]")
      writer.member("unreadable") { writer in
        writer.array(unreadable) { writer, file in
          writer.object { writer in
            writer.member("file", file.name)
            writer.member("message", file.message)
          }
        }
      }
      writer.close("}")
      writer.endLine()
    }
  }
}

extension JSONWriter {
  /// Which format this is, which version of the program wrote it, and how signs were read.
  mutating func head(_ format: String, _ formatVersion: Int, _ settings: ReportSettings) {
    member("format", format)
    member("formatVersion", formatVersion)
    member("version", settings.version)
    member("reading", settings.reading.rawValue)
  }

  /// What is wrong at a place of a file.
  mutating func diagnostic(_ located: LocatedDiagnostic, _ language: Language) {
    object { $0.diagnosticMembers(located, language) }
  }

  /// Where something stands: a cell has its name besides, and of a workbook its sheet.
  mutating func place(_ place: Position) {
    member("line", place.line)
    member("column", place.column)
    if place.isCell { member("cell", place.cell) }
    if let sheet = place.sheet { member("sheet", sheet) }
    if let option = place.option { member("assumption", option) }
  }

  mutating func diagnosticMembers(_ located: LocatedDiagnostic, _ language: Language) {
    member("rule", located.kind.rule)
    member("severity", located.diagnostic.severity.rawValue)
    place(located.start)
    member("endLine", located.end.line)
    member("endColumn", located.end.column)
    member("message", located.message(in: language))
    if let justification = located.diagnostic.justification {
      member("justification", justification)
    }
  }
}
