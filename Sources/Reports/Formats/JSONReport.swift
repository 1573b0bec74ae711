public import Assessment
import Rules
import Submission

/// The report for programs; its members are a contract that carries a version.
public struct JSONReport: Report {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  public static let formatVersion = 1

  private let settings: ReportSettings
  private var writer = JSONWriter(isPretty: true)
  private var unreadable: [UnreadableFile] = []

  public init(_ settings: ReportSettings) {
    self.settings = settings
  }

  public mutating func start() -> String {
    writer.open("{")
    writer.member("format", "basecheck-report")
    writer.member("formatVersion", Self.formatVersion)
    writer.member("version", settings.version)
    writer.member("reading", settings.reading.rawValue)
    writer.member("files") { $0.open("[") }
    return writer.takeText()
  }

  public mutating func begin(_ file: AssessedFile) -> String {
    writer.element { writer in
      writer.open("{")
      writer.member("file", file.source.name)
      writer.member("sha256", file.sha256)
      writer.member("diagnostics") { writer in
        writer.array(file.diagnostics) { $0.diagnostic($1, settings.language) }
      }
      writer.member("submissions") { $0.open("[") }
    }
    return writer.takeText()
  }

  public mutating func add(_ checked: AssessedSubmission, of file: AssessedFile) -> String {
    writer.element { writer in
      writer.object { SubmissionJSON(checked, of: file, settings).write(to: &$0) }
    }
    return writer.takeText()
  }

  public mutating func end(_ file: AssessedFile) -> String {
    writer.close("]")
    writer.close("}")
    return writer.takeText()
  }

  public mutating func add(_ file: UnreadableFile) -> String {
    unreadable.append(file)
    return ""
  }

  public mutating func finish() -> String {
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
    return writer.takeText() + "\n"
  }
}

extension JSONWriter {
  /// What is wrong at a place of a file.
  mutating func diagnostic(_ located: LocatedDiagnostic, _ language: Language) {
    object { $0.diagnosticMembers(located, language) }
  }

  mutating func diagnosticMembers(_ located: LocatedDiagnostic, _ language: Language) {
    member("rule", "input/" + located.name)
    member("severity", located.diagnostic.severity.rawValue)
    member("line", located.start.line)
    member("column", located.start.column)
    if located.start.isCell { member("cell", located.start.label) }
    member("endLine", located.end.line)
    member("endColumn", located.end.column)
    member("message", located.message(in: language))
  }
}
