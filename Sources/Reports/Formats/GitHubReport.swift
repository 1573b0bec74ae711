public import Assessment
import Evaluation
import Rules
import Submission

/// Annotations of a GitHub workflow, on the line of the figure that fails.
///
/// GitHub shows ten errors and ten warnings of a step, so they are held until the end of the run: inputs
/// in error first, then one for each base with its verdict and its worst item, then the other items. Of
/// each rank so many are held as a whole job can show, and the rest are counted.
public final class GitHubReport: Report {
  /// The order in which annotations are written.
  private enum Rank: Int, CaseIterable {
    case input, ineligible, undetermined, failed, open, advice, notice
  }

  /// Annotations of one rank.
  private struct Held {
    var text = ReportSink()
    var count = 0
  }

  /// The most annotations of a rank; GitHub shows fifty of a job.
  private static let most = 50

  private let settings: ReportSettings
  private var schemes: SchemeWordsOfRun
  private var annotations: [Held] = Rank.allCases.map { _ in Held() }
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// Holds an annotation for each thing that is wrong with the file.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    for located in file.diagnostics {
      annotate(
        located.isError ? .input : .advice, located.isError ? "error" : "warning", in: file,
        from: located.physicalStart, to: located.physicalEnd,
        title: language("填报文件", "submission"), message: located.message(in: language))
    }
  }

  /// Holds the annotations of a base, and a notice for each scheme that is not for it.
  public func add(
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

  /// Holds an error that names the file.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    hold(
      "::error title=\(file.name.escapedProperty)::\(file.message.escapedData)\n", as: .input)
  }

  /// Writes what is held, the gravest first, and how many are left out.
  public func finish(to sink: inout ReportSink) {
    var rest = 0
    for held in annotations {
      sink.write(held.text.bytes)
      rest += max(0, held.count - Self.most)
    }
    guard rest > 0 else { return }
    let message = language(
      "另有 \(rest) 条批注没有写出；完整结果见其他格式的报告",
      "\(rest) more are not written; reports in other formats have them all")
    sink.write("::notice title=basecheck::\(message.escapedData)\n")
  }

  // MARK: - One scheme

  private func annotate(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile
  ) {
    let text = FindingText(
      explanation, of: checked, in: file, settings, schemes.words(of: explanation.scheme))
    let items = text.items
    // The first of those that are to be looked at soonest.
    let worst = items.indices.filter { items[$0].finding.urgency.map { $0 != .advice } ?? false }
      .min { items[$0].finding.isMoreUrgent(than: items[$1].finding) }
    annotateBase(text, checked, worst: worst.map { items[$0] })
    for (index, item) in items.enumerated() where index != worst {
      let rank: Rank
      switch item.finding.urgency {
      case .failed: rank = .failed
      case .open: rank = .open
      case .advice: rank = .advice
      case nil: continue
      }
      // What can't be shown any more need not be put into words.
      guard hasRoom(for: rank) else { continue }
      let details = text.details(item.finding)
      let place = text.places.physicalPositions(of: details.place)
      annotate(
        rank, rank == .failed ? "error" : "warning", in: file, from: place.start, to: place.end,
        title: title(of: item, text), message: message(of: item, details, text))
    }
  }

  /// The verdict on a base and its worst item, at the place of the latter.
  private func annotateBase(
    _ text: FindingText, _ checked: AssessedSubmission, worst: ReportItem?
  ) {
    let explanation = text.explanation
    let scheme = explanation.scheme
    let (rank, level): (Rank, String) =
      switch explanation.verdict {
      case .eligible: (.notice, "notice")
      case .ineligible: (.ineligible, "error")
      case .undetermined: (.undetermined, "warning")
      }
    guard hasRoom(for: rank) else { return }
    let file = text.file
    let base = VerdictHeader.name(of: checked, in: file)
    let verdict = wording.verdict(of: explanation)
    var message = wording.labelled(base, VerdictReason(explanation, wording).text)
    for note in [
      wording.assumptions(of: checked.submission), wording.change(of: explanation),
      wording.bounds(in: explanation),
    ] {
      if let note { message += "\n" + note }
    }
    var place = (start: file.physicalStart(of: checked), end: file.physicalStart(of: checked))
    if let worst {
      let details = text.details(worst.finding)
      place = text.places.physicalPositions(of: details.place)
      message += "\n\(title(of: worst, text))\n\(self.message(of: worst, details, text))"
    }
    annotate(
      rank, level, in: file, from: place.start, to: place.end, title: "\(scheme.id) \(verdict)",
      message: message)
  }

  private func title(of item: ReportItem, _ text: FindingText) -> String {
    "\(item.words.identifier) \(item.words.nature) \(text.status(item.finding))"
  }

  private func message(
    of item: ReportItem, _ details: FindingText.Details, _ text: FindingText
  ) -> String {
    "\(item.words.text)\n\(text.sentence(item.finding, details.lines))\n\(item.words.citation)"
  }

  // MARK: - Annotations

  /// Whether an annotation of a rank is still held; one that is not is counted.
  private func hasRoom(for rank: Rank) -> Bool {
    if annotations[rank.rawValue].count < Self.most { return true }
    annotations[rank.rawValue].count += 1
    return false
  }

  private func hold(_ line: String, as rank: Rank) {
    if annotations[rank.rawValue].count < Self.most {
      annotations[rank.rawValue].text.write(line)
    }
    annotations[rank.rawValue].count += 1
  }

  private func annotate(
    _ rank: Rank, _ level: String, in file: AssessedFile, from start: Position,
    to end: Position, title: String, message: String
  ) {
    let name = settings.path(of: file.source).escapedProperty
    var properties = "file=\(name),line=\(start.line),endLine=\(end.line)"
    // Columns are only shown, and only understood, within one line.
    if start.line == end.line {
      properties += ",col=\(start.column),endColumn=\(max(end.column, start.column + 1))"
    }
    hold(
      "::\(level) \(properties),title=\(title.escapedProperty)::\(message.escapedData)\n", as: rank)
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
