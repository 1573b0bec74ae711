public import Assessment
import Evaluation
import Rules
import Submission

/// GitLab's Code Quality report: an entry for each item that is not met or open, at the line of the
/// figure, and for each thing that is wrong with an input.
public final class CodeQualityReport: Report {
  private let settings: ReportSettings
  private var writer = JSONWriter(isPretty: true)
  private var schemes: SchemeWordsOfRun
  private var fingerprints = Fingerprints()
  private var wording: Wording { settings.wording }

  /// How grave GitLab shows an entry.
  private enum Gravity: String {
    case minor, major, critical, blocker
  }

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// The bracket that opens the array.
  public func start(to sink: inout ReportSink) {
    writer.writing(to: &sink) { $0.open("[") }
  }

  /// An entry for each thing that is wrong with the file, at its line.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    for located in file.diagnostics {
      write(
        located.kind.rule, located.message(in: settings.language), base: "",
        located.isError ? .blocker : .minor, in: settings.path(of: file.source),
        line: located.physicalStart.line, to: &sink)
    }
  }

  /// An entry for each item that is not met or open, at the line of the figure.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    fingerprints.start(checked.submission.base.name ?? "", in: settings.path(of: file.source))
    for explanation in checked.explanations {
      let text = FindingText(
        explanation, of: checked, in: file, settings, schemes.words(of: explanation.scheme))
      for item in text.items {
        let gravity: Gravity
        switch item.finding.urgency {
        case .failed: gravity = .critical
        case .open: gravity = .major
        case .advice: gravity = .minor
        case nil: continue
        }
        let details = text.details(item.finding)
        let base = checked.submission.base.name ?? ""
        let words =
          wording.labelled(item.words.text, text.sentence(item.finding, details.lines))
          + (wording.assumptions(of: checked.submission).map { wording.bracketed($0) } ?? "")
        write(
          item.words.identifier, base.isEmpty ? words : wording.labelled(base, words), base: base,
          gravity, in: settings.path(of: file.source),
          line: text.places.physicalPositions(of: details.place).start.line, to: &sink)
      }
    }
  }

  /// An entry at line 1, since platforms know no other place of such a file.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    write(
      ProblemKind.unreadable.rule, file.message, base: "", .blocker,
      in: settings.path(of: file.name),
      line: 1, to: &sink)
  }

  /// The bracket that closes the array.
  public func finish(to sink: inout ReportSink) {
    writer.writing(to: &sink) { writer in
      writer.close("]")
      writer.endLine()
    }
  }

  private func write(
    _ rule: String, _ description: String, base: String, _ gravity: Gravity, in path: String,
    line: Int, to sink: inout ReportSink
  ) {
    let fingerprint = fingerprints.next(of: rule, in: path, base: base)
    writer.writing(to: &sink) { writer in
      writer.element { writer in
        writer.object { writer in
          writer.member("description", description)
          writer.member("check_name", rule)
          writer.member("fingerprint", fingerprint)
          writer.member("severity", gravity.rawValue)
          writer.member("location") { writer in
            writer.object { writer in
              writer.member("path", path)
              writer.member("lines") { $0.object { $0.member("begin", line) } }
            }
          }
        }
      }
    }
  }
}
