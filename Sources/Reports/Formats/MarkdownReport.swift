public import Assessment
import Evaluation
import Rules
import Submission

/// The report for comments and documents, in the Markdown that GitHub and GitLab render.
public struct MarkdownReport: Report {
  private let settings: ReportSettings
  private var isFirst = true
  private var schemes: SchemeWordsOfRun
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  public mutating func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    guard !file.diagnostics.isEmpty else { return }
    let title = language("填报文件", "Submission")
    openSection("\(title) \(file.source.name.escapedForMarkdown)", to: &sink)
    for located in file.diagnostics {
      let place = located.start.label
      writeBullet(
        "\(located.diagnostic.severity.mark) \(place) "
          + located.message(in: language).escapedForMarkdown, to: &sink)
    }
  }

  public mutating func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    for explanation in checked.explanations { write(explanation, checked, file, to: &sink) }
    guard !checked.skipped.isEmpty else { return }
    let names = wording.list(checked.skipped.map { $0.scheme.id })
    let title = language("没有评价的方案", "Schemes not evaluated")
    sink.write("\n" + wording.labelled(title, names) + "\n")
  }

  public mutating func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    openSection(file.name.escapedForMarkdown, to: &sink)
    writeBullet("\(Severity.error.mark) \(file.message.escapedForMarkdown)", to: &sink)
  }

  private mutating func openSection(_ title: String, to sink: inout ReportSink) {
    sink.write("\(isFirst ? "" : "\n")### \(title)\n\n")
    isFirst = false
  }

  private func writeBullet(_ text: String, to sink: inout ReportSink) {
    sink.write("- \(text)\n")
  }

  // MARK: - One scheme

  private mutating func write(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile,
    to sink: inout ReportSink
  ) {
    let scheme = explanation.scheme
    let words = schemes.words(of: scheme)
    let text = FindingText(explanation, of: checked, in: file, settings, words)
    let header = VerdictHeader(explanation, of: checked, in: file, settings, words)
    let base = VerdictHeader.name(of: checked, in: file).escapedForMarkdown
    openSection("\(explanation.verdict.mark) \(base) — \(scheme.id)", to: &sink)
    sink.write("**\(header.word)** — \(header.reason.escapedForMarkdown)\n\n")
    // The base is the title.
    for line in header.lines where line.kind != .base {
      writeBullet(wording.labelled(line.label, line.text.escapedForMarkdown), to: &sink)
    }
    let outline = ReportOutline(text)
    for group in outline.open { writeTable(group, text, to: &sink) }
    if let scores = ScoreTable(explanation, wording) {
      sink.write("\n**\(scores.title.escapedForMarkdown)**\n\n")
      for row in scores.rows + [scores.total] {
        writeBullet(wording.labelled(row.name, row.text).escapedForMarkdown, to: &sink)
      }
    }
    let detail = settings.detail(in: file)
    for group in outline.settled {
      switch group.isOpen ? .full : detail {
      case .full: writeTable(group, text, to: &sink)
      case .lines: writeLines(group, text, to: &sink)
      case .numbers:
        sink.write("\n" + wording.labelled(heading(group), group.numbers(wording)) + "\n")
      }
    }
  }

  private func heading(_ group: ReportOutline.Group) -> String {
    "**" + group.heading(wording).escapedForMarkdown + "**"
  }

  // MARK: - Tables

  /// Items with all that there is to say of them.
  private func writeTable(
    _ group: ReportOutline.Group, _ text: FindingText, to sink: inout ReportSink
  ) {
    open(group, [language("行", "Line")], to: &sink)
    for item in group.items {
      let details = text.details(item.finding)
      writeRow(
        item, item.words.text,
        [
          text.sentence(item.finding, details.lines).escapedForMarkdown,
          String(text.places.position(of: details.place).line),
        ], to: &sink)
    }
  }

  /// Items with their marks and figures.
  private func writeLines(
    _ group: ReportOutline.Group, _ text: FindingText, to sink: inout ReportSink
  ) {
    open(group, [], to: &sink)
    for item in group.itemsByNature {
      let figure = text.figure(item.finding) ?? text.status(item.finding)
      writeRow(
        item, item.words.textWithReference,
        ["\(item.finding.status.mark) \(figure.escapedForMarkdown)"], to: &sink)
    }
  }

  /// A heading and the head of the table below it.
  private func open(
    _ group: ReportOutline.Group, _ further: [String], to sink: inout ReportSink
  ) {
    sink.write("\n\(heading(group))\n\n")
    let head =
      [
        language("条", "Item"), language("性质", "Nature"), language("条文", "The law's words"),
        language("结果", "Result"),
      ] + further
    writeRow(head, to: &sink)
    writeRow(head.map { _ in "---" }, to: &sink)
  }

  private func writeRow(
    _ item: ReportItem, _ words: String, _ cells: [String], to sink: inout ReportSink
  ) {
    writeRow(
      [item.finding.item.number, item.words.nature, words.escapedForMarkdown] + cells,
      to: &sink)
  }

  private func writeRow(_ cells: [String], to sink: inout ReportSink) {
    for cell in cells {
      sink.write("| ")
      sink.write(cell)
      sink.write(" ")
    }
    sink.write("|\n")
  }
}

extension String {
  /// The text as one line of Markdown that means nothing but itself.
  var escapedForMarkdown: String {
    replacingScalars { scalar in
      switch scalar {
      case "\n", "\r": " "
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!", "$", "@": "\\" + String(scalar)
      default: scalar.shownAs
      }
    }
  }
}
