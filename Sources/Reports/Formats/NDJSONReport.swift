public import Assessment
import Rules
import Submission

/// The report for programs line by line: an object for each submission as soon as it is judged, and
/// one for each thing that is wrong with an input.
public final class NDJSONReport: Report {
  private let settings: ReportSettings
  private var schemes: SchemeWordsOfRun

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// A line `diagnostic` for each thing that is wrong with the file.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    for located in file.diagnostics {
      Self.line("diagnostic", to: &sink) { writer in
        writer.member("file", file.source.name)
        writer.diagnosticMembers(located, settings.language)
      }
    }
  }

  /// A line `submission` with the members that the JSON report has.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    let place = file.start(of: checked)
    let submission = SubmissionJSON(checked, of: file, settings, &schemes)
    Self.line("submission", to: &sink) { writer in
      writer.head("basecheck-report", JSONReport.formatVersion, settings)
      writer.member("file", file.source.name)
      writer.member("sha256", file.sha256)
      writer.member("line", place.line)
      writer.member("column", place.column)
      if let sheet = place.sheet { writer.member("sheet", sheet) }
      submission.write(to: &writer)
    }
  }

  /// A line `unreadable`.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    Self.line("unreadable", to: &sink) { writer in
      writer.member("file", file.name)
      writer.member("message", file.message)
    }
  }

  private static func line(
    _ type: String, to sink: inout ReportSink, _ members: (inout JSONWriter) -> Void
  ) {
    var writer = JSONWriter(isPretty: false)
    writer.writing(to: &sink) { writer in
      writer.object { writer in
        writer.member("type", type)
        members(&writer)
      }
      writer.endLine()
    }
  }
}
