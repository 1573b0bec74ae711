public import Assessment
import Rules
import Submission

/// The report for programs line by line: an object for each submission as soon as it is judged, and
/// one for each thing that is wrong with an input.
public struct NDJSONReport: Report {
  private let settings: ReportSettings

  public init(_ settings: ReportSettings) {
    self.settings = settings
  }

  public mutating func begin(_ file: AssessedFile) -> String {
    file.diagnostics.map { located in
      line("diagnostic") { writer in
        writer.member("file", file.source.name)
        writer.diagnosticMembers(located, settings.language)
      }
    }.joined()
  }

  public mutating func add(_ checked: AssessedSubmission, of file: AssessedFile) -> String {
    let place = file.places.position(of: checked.submission.beginning)
    return line("submission") { writer in
      writer.member("format", "basecheck-report")
      writer.member("formatVersion", JSONReport.formatVersion)
      writer.member("version", settings.version)
      writer.member("reading", settings.reading.rawValue)
      writer.member("file", file.source.name)
      writer.member("sha256", file.sha256)
      writer.member("line", place.line)
      writer.member("column", place.column)
      SubmissionJSON(checked, of: file, settings).write(to: &writer)
    }
  }

  public mutating func add(_ file: UnreadableFile) -> String {
    line("unreadable") { writer in
      writer.member("file", file.name)
      writer.member("message", file.message)
    }
  }

  private func line(_ type: String, _ members: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      writer.member("type", type)
      members(&writer)
    }
    return writer.takeText() + "\n"
  }
}
