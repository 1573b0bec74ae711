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
  private var lines: [[String]] = Rank.allCases.map { _ in [] }
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  public init(_ settings: ReportSettings) {
    self.settings = settings
  }

  public mutating func begin(_ file: AssessedFile) -> String {
    for located in file.diagnostics {
      let isError = located.diagnostic.severity == .error
      add(
        isError ? .input : .advice,
        annotation(
          isError ? "error" : "warning", in: file, from: located.physicalStart,
          to: located.physicalEnd,
          title: language("填报文件", "submission"), message: located.message(in: language)))
    }
    return ""
  }

  public mutating func add(_ checked: AssessedSubmission, of file: AssessedFile) -> String {
    for explanation in checked.explanations { annotate(explanation, checked, file) }
    let place = file.places.physicalPositions(of: checked.submission.beginning).start
    for skipped in checked.skipped {
      add(
        .notice,
        annotation(
          "notice", in: file, from: place, to: place,
          title: "\(skipped.scheme.id) \(language("没有评价", "not evaluated"))",
          message: wording.audience(of: skipped)))
    }
    return ""
  }

  public mutating func add(_ file: UnreadableFile) -> String {
    add(.input, "::error title=\(file.name.escapedProperty)::\(file.message.escapedData)\n")
    return ""
  }

  public mutating func finish() -> String { lines.joined().joined() }

  private mutating func add(_ rank: Rank, _ line: String) { lines[rank.rawValue].append(line) }

  private mutating func annotate(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile
  ) {
    let text = FindingText(explanation, of: checked, in: file, settings)
    let scheme = explanation.scheme
    for finding in explanation.findings {
      guard let rank = Self.rank(of: finding) else { continue }
      let place = file.places.physicalPositions(of: text.place(of: finding))
      let item = finding.item
      add(
        rank,
        annotation(
          rank == .failed ? "error" : "warning", in: file,
          from: place.start, to: place.end,
          title: "\(scheme.identifier(of: item)) \(wording.nature(item.nature)) "
            + text.status(finding),
          message: "\(item.words)\n\(text.sentence(finding))\n\(scheme.citation(of: item))"))
    }
    let place = file.places.physicalPositions(of: checked.submission.beginning).start
    let base = checked.submission.base.name ?? file.source.name
    add(
      .notice,
      annotation(
        "notice", in: file, from: place, to: place,
        title: "\(scheme.id) \(wording.verdict(of: explanation))",
        message: wording.labelled(base, VerdictReason(explanation, wording).text)))
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

  private func annotation(
    _ level: String, in file: AssessedFile, from start: Position,
    to end: Position, title: String, message: String
  ) -> String {
    let name = settings.path(of: file.source).escapedProperty
    var properties = "file=\(name),line=\(start.line),endLine=\(end.line)"
    // Columns are only shown, and only understood, within one line.
    if start.line == end.line {
      properties += ",col=\(start.column),endColumn=\(max(end.column, start.column + 1))"
    }
    return "::\(level) \(properties),title=\(title.escapedProperty)::\(message.escapedData)\n"
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
