import Evaluation
import Rules
import Submission

/// Annotations of a GitHub workflow, on the line of the figure that fails.
///
/// GitHub shows ten errors and ten warnings of a step, so items that decide stand before the others.
public struct GitHubReport: Report {
  private let settings: ReportSettings
  private var wording: Wording { settings.wording }

  public init(_ settings: ReportSettings) {
    self.settings = settings
  }

  public mutating func begin(_ file: CheckedFile) -> String {
    file.diagnostics.map { located in
      annotation(
        located.diagnostic.severity == .error ? "error" : "warning", in: file,
        from: located.start, to: located.end,
        title: settings.language("填报文件", "submission"),
        message: located.message(in: settings.language))
    }.joined()
  }

  public mutating func add(_ checked: CheckedSubmission, of file: CheckedFile) -> String {
    checked.explanations.map { annotations(of: $0, checked, file) }.joined()
  }

  public mutating func add(_ file: UnreadableFile) -> String {
    "::error title=\(file.name.escapedProperty)::\(file.message.escapedData)\n"
  }

  private func annotations(
    of explanation: Explanation, _ checked: CheckedSubmission, _ file: CheckedFile
  ) -> String {
    let text = FindingText(explanation, of: checked, in: file, settings)
    let scheme = explanation.scheme
    let open = explanation.findings.filter { Self.rank(of: $0) != nil }
    let ranked = open.enumerated().sorted { left, right in
      (Self.rank(of: left.element) ?? 0, left.offset)
        < (Self.rank(of: right.element) ?? 0, right.offset)
    }
    var lines = ranked.map { _, finding in
      let range = text.place(of: finding)
      let item = finding.item
      return annotation(
        finding.status == .fail && item.nature.decides ? "error" : "warning", in: file,
        from: file.places.position(of: range.lowerBound),
        to: file.places.position(of: range.upperBound),
        title: "\(scheme.identifier(of: item)) \(wording.nature(item.nature)) "
          + text.status(finding),
        message: "\(item.words)\n\(text.sentence(finding))\n\(scheme.citation(of: item))")
    }
    let place = file.places.position(of: checked.submission.range.lowerBound)
    let base = checked.submission.base.name ?? file.source.name
    lines.append(
      annotation(
        "notice", in: file, from: place, to: place,
        title: "\(scheme.id) \(wording.verdict(explanation.verdict, scheme.purpose))",
        message: wording.labelled(base, VerdictReason(explanation, wording).text)))
    return lines.joined()
  }

  /// Where an item stands among the annotations; `nil` where nothing is to be said of it.
  private static func rank(of finding: Finding) -> Int? {
    switch (finding.status, finding.item.nature.decides) {
    case (.fail, true): 0
    case (.missing, true), (.review, true): 1
    case (.fail, false): finding.item.nature == .advisory ? 2 : nil
    default: nil
    }
  }

  private func annotation(
    _ level: String, in file: CheckedFile, from start: SourceFile.Position,
    to end: SourceFile.Position, title: String, message: String
  ) -> String {
    let name = file.source.relativeName.escapedProperty
    var properties = "file=\(name),line=\(start.line),endLine=\(end.line)"
    // Columns are only shown, and only understood, within one line.
    if start.line == end.line {
      properties += ",col=\(start.column),endColumn=\(max(end.column, start.column + 1))"
    }
    return "::\(level) \(properties),title=\(title.escapedProperty)::\(message.escapedData)\n"
  }
}

extension SourceFile {
  /// The name without a leading `./`.
  var relativeName: String {
    name.hasPrefix("./") ? String(name.dropFirst(2)) : name
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
