public import Assessment
import Evaluation
import Rules
import Submission

/// Annotations of a GitHub workflow, on the line of the figure that fails.
///
/// GitHub shows ten errors and ten warnings of a step, so all are held until the end of the run:
/// inputs in error first, then what decides, then the rest.
public struct GitHubReport: Report {
  /// The order in which annotations are written.
  private enum Rank: Int, CaseIterable {
    case input, failed, open, advice, notice
  }

  private let settings: ReportSettings
  private var schemes: SchemeWordsOfRun
  private var annotations: [ReportSink] = Rank.allCases.map { _ in ReportSink() }
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  public mutating func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    for located in file.diagnostics {
      let isError = located.diagnostic.severity == .error
      annotate(
        isError ? .input : .advice, isError ? "error" : "warning", in: file,
        from: located.physicalStart, to: located.physicalEnd,
        title: language("填报文件", "submission"), message: located.message(in: language))
    }
  }

  public mutating func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    for explanation in checked.explanations { annotate(explanation, checked, file) }
    let place = file.physicalStart(of: checked)
    for skipped in checked.skipped {
      annotate(
        .notice, "notice", in: file, from: place, to: place,
        title: "\(skipped.scheme.id) \(language("没有评价", "not evaluated"))",
        message: wording.audience(of: skipped))
    }
  }

  public mutating func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    annotations[Rank.input.rawValue].write(
      "::error title=\(file.name.escapedProperty)::\(file.message.escapedData)\n")
  }

  public mutating func finish(to sink: inout ReportSink) {
    for held in annotations { sink.write(held.text) }
  }

  private mutating func annotate(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile
  ) {
    let scheme = explanation.scheme
    let text = FindingText(
      explanation, of: checked, in: file, settings, schemes.words(of: scheme))
    for (finding, words) in zip(explanation.findings, text.words.items) {
      guard let rank = Self.rank(of: finding) else { continue }
      let details = text.details(finding)
      let place = text.places.physicalPositions(of: details.place)
      annotate(
        rank, rank == .failed ? "error" : "warning", in: file, from: place.start, to: place.end,
        title: "\(words.identifier) \(words.nature) \(text.status(finding))",
        message: "\(words.text)\n\(text.sentence(finding, details.lines))\n\(words.citation)")
    }
    let place = file.physicalStart(of: checked)
    let base = checked.submission.base.name ?? file.source.name
    annotate(
      .notice, "notice", in: file, from: place, to: place,
      title: "\(scheme.id) \(wording.verdict(of: explanation))",
      message: wording.labelled(base, VerdictReason(explanation, wording).text))
  }

  /// Where an item stands among the annotations; `nil` where nothing is to be said of it.
  private static func rank(of finding: Finding) -> Rank? {
    switch (finding.status, finding.item.nature.decides) {
    case (.fail, true): .failed
    case (.missing, true), (.review, true): .open
    case (.fail, false): finding.item.nature == .advisory ? .advice : nil
    default: nil
    }
  }

  private mutating func annotate(
    _ rank: Rank, _ level: String, in file: AssessedFile, from start: Position,
    to end: Position, title: String, message: String
  ) {
    let name = settings.path(of: file.source).escapedProperty
    var properties = "file=\(name),line=\(start.line),endLine=\(end.line)"
    // Columns are only shown, and only understood, within one line.
    if start.line == end.line {
      properties += ",col=\(start.column),endColumn=\(max(end.column, start.column + 1))"
    }
    annotations[rank.rawValue].write(
      "::\(level) \(properties),title=\(title.escapedProperty)::\(message.escapedData)\n")
  }
}

extension String {
  /// The text as the message of a workflow command.
  fileprivate var escapedData: String {
    replacingScalars { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: scalar.shownAs
      }
    }
  }

  /// The text as a property of a workflow command.
  fileprivate var escapedProperty: String {
    escapedData.replacingScalars { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }
}
