public import Assessment
import Evaluation
import Rules
import Submission

/// The report for people: the verdict first, then what stands in the way, then the rest in brief.
public final class TextReport: Report {
  private let settings: ReportSettings
  private let style: TextStyle
  private let width: Int
  private let tellsProblems: Bool
  private var isFirst = true
  private var tally = VerdictTally()
  private var schemes: SchemeWordsOfRun
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences, for a terminal.
  ///   - tellsProblems: Whether to list what is wrong with the files, which is not needed where it is
  ///     told beside the report.
  ///   - width: The columns to break lines at.
  public init(
    _ settings: ReportSettings, isColored: Bool, tellsProblems: Bool, width: Int = 100
  ) {
    self.settings = settings
    self.tellsProblems = tellsProblems
    style = TextStyle(isColored: isColored)
    self.width = width
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// A line for each thing that is wrong with the file, unless that is told beside the report.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    tally.add(file)
    guard tellsProblems, !file.diagnostics.isEmpty else { return }
    separate(&sink)
    for located in file.diagnostics {
      sink.write(located.line(file: file.source.name, in: language))
      sink.write("\n")
    }
    if file.hasErrors {
      let text = wording.labelled(file.source.name.printable, wording.unjudged(file))
      sink.write(text + "\n")
    }
  }

  /// A line with the file's name and why it could not be opened.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    tally.addUnreadable()
    guard tellsProblems else { return }
    separate(&sink)
    sink.write(wording.labelled(file.name.printable, file.message) + "\n")
  }

  /// The verdict under each scheme and its items; a verdict that is not asked for is only counted.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    let name = VerdictHeader.name(of: checked, in: file)
    for explanation in checked.explanations {
      tally.add(explanation)
      guard settings.tells(explanation.verdict, of: name) else {
        tally.isCountedOnly = true
        continue
      }
      separate(&sink)
      write(explanation, checked, file, to: &sink)
    }
    if !checked.skipped.isEmpty, settings.tellsAnything(of: name) {
      separate(&sink)
      writeSkipped(checked, to: &sink)
    }
  }

  /// What the run came to, where it was about several verdicts.
  public func finish(to sink: inout ReportSink) {
    guard let summary = tally.summary(wording) else { return }
    separate(&sink)
    sink.write(style.bold(language("合计", "In all")) + "\n" + summary)
  }

  /// An empty line between what is told apart.
  private func separate(_ sink: inout ReportSink) {
    if !isFirst { sink.write("\n") }
    isFirst = false
  }

  // MARK: - One scheme

  private func write(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile,
    to sink: inout ReportSink
  ) {
    let words = schemes.words(of: explanation.scheme)
    let text = FindingText(explanation, of: checked, in: file, settings, words)
    write(VerdictHeader(explanation, of: checked, in: file, settings, words), to: &sink)
    let outline = ReportOutline(text)
    let items = TextItems(text, style, width: width)
    items.write(text.reasons(settings.catalogue), to: &sink)
    for group in outline.open { items.writeFull(group, to: &sink) }
    if let scores = ScoreTable(explanation, wording) { write(scores, to: &sink) }
    let detail = settings.detail(in: file)
    for group in outline.settled where group.isOpen || detail == .full {
      items.writeFull(group, to: &sink)
    }
    let settled = outline.settled.filter { !$0.isOpen }
    switch detail {
    case .full: break
    case .lines: items.writeLines(settled, to: &sink)
    case .numbers: for group in settled { items.writeNumbers(group, to: &sink) }
    }
    if !settings.isBatch(from: file), let step = nextStep(explanation) {
      sink.write("\n" + paragraph(step))
    }
  }

  /// What to do where a verdict is still open: the first of the items that leave it so explained.
  private func nextStep(_ explanation: Explanation) -> String? {
    guard explanation.verdict == .undetermined,
      let item = explanation.findings.first(where: { $0.urgency == .open })?.item
    else { return nil }
    let command = "basecheck show \(explanation.scheme.identifier(of: item))"
    return language(
      "下一步：\(command) 说明这一条要什么；补齐以后再评价一次",
      "Next: \(command) says what the item asks for; fill it in and judge again")
  }

  private func write(_ header: VerdictHeader, to sink: inout ReportSink) {
    // Lines are broken first: colours take no room.
    let label = wording.labelled(header.label, "")
    let first = (label + header.word + " — " + header.reason).wrapped(to: width)
    for (index, line) in first.enumerated() {
      let lead = label.count + header.word.count
      if index == 0, line.count >= lead {
        sink.write(style.bold(label))
        sink.write(style.verdict(header.word, header.verdict))
        sink.write(line.dropFirst(lead))
      } else {
        sink.write(line)
      }
      sink.write("\n")
    }
    for line in header.lines {
      let text = paragraph(wording.labelled(line.label, line.text.printable))
      sink.write(line.kind == .note ? style.yellow(text) : text)
    }
  }

  /// The sections that a panel scores, with what is scored so far.
  private func write(_ scores: ScoreTable, to sink: inout ReportSink) {
    let rows = (scores.rows + [scores.total]).map { (name: $0.name, help: $0.text) }
    sink.write("\n" + style.bold(scores.title) + "\n")
    sink.write(TextColumns.lines(rows, width: width))
  }

  /// The schemes that are not for the base, each with whom it is for.
  private func writeSkipped(_ checked: AssessedSubmission, to sink: inout ReportSink) {
    let rows = checked.skipped.map { skipped in
      (name: skipped.scheme.id, help: wording.audience(of: skipped))
    }
    let title = language("没有评价的方案", "Schemes not evaluated")
    sink.write(style.bold(wording.counted(title, rows.count)) + "\n")
    sink.write(TextColumns.lines(rows, width: width))
  }

  private func paragraph(_ text: String) -> String {
    text.wrapped(to: width).joined(separator: "\n") + "\n"
  }
}
