public import Assessment
import Evaluation
import Rules
import Submission

/// The report for comments and documents, in the Markdown that GitHub and GitLab render.
///
/// Of several submissions it has an overview first, a row for each, and tells what stands in the way of
/// those that are not eligible. GitHub refuses a summary above 1 MiB as a whole, so it is cut before.
public final class MarkdownReport: Report {
  /// The most bytes of a report.
  static let limit = 1_000_000

  private let settings: ReportSettings
  private var isFirst = true
  private var schemes: SchemeWordsOfRun
  private var batch = MarkdownBatch(limit: MarkdownReport.limit)
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// What is wrong with the file, as a list; of a batch it is held for below the overview.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    batch.tally.add(file)
    guard !file.diagnostics.isEmpty else { return }
    let title = language("填报文件", "Submission")
    var list = ReportSink()
    var rest = 0
    for located in file.diagnostics {
      let bullet =
        "\(located.diagnostic.severity.mark) \(located.start.label) "
        + located.message(in: language).escapedForMarkdown
      if list.bytes.count + bullet.utf8.count > Self.limit / 4 {
        rest += 1
      } else {
        writeBullet(bullet, to: &list)
      }
    }
    if rest > 0 {
      writeBullet(
        language("还有 \(rest) 个问题没有列出", "\(rest) more problems are not listed"), to: &list)
    }
    writeProblems(
      "\(title) \(file.source.name.escapedForMarkdown)", list.text,
      isBatch: settings.isBatch(from: file), to: &sink)
  }

  /// A section for each scheme; of a batch its row of the overview and what stands in the way are held.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    guard !settings.isBatch(from: file) else { return hold(checked, file) }
    for explanation in checked.explanations { write(explanation, checked, file, to: &sink) }
    guard !checked.skipped.isEmpty else { return }
    let names = wording.list(checked.skipped.map { $0.scheme.id })
    let title = language("没有评价的方案", "Schemes not evaluated")
    sink.write("\n" + wording.labelled(title, names) + "\n")
  }

  /// The file's name and why it could not be opened.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    batch.tally.addUnreadable()
    var list = ReportSink()
    writeBullet("\(Severity.error.mark) \(file.message.escapedForMarkdown)", to: &list)
    writeProblems(
      file.name.escapedForMarkdown, list.text, isBatch: settings.isOfSeveralFiles, to: &sink)
  }

  /// What is held of a batch, cut where platforms would refuse it.
  public func finish(to sink: inout ReportSink) { batch.write(to: &sink, wording) }

  /// What is wrong with a file, under its name.
  private func writeProblems(
    _ title: String, _ list: String, isBatch: Bool, to sink: inout ReportSink
  ) {
    if isBatch {
      batch.problems.add("### \(title)\n\n\(list)")
    } else {
      openSection(title, to: &sink)
      sink.write(list)
    }
  }

  private func openSection(_ title: String, to sink: inout ReportSink) {
    sink.write("\(isFirst ? "" : "\n")### \(title)\n\n")
    isFirst = false
  }

  private func writeBullet(_ text: String, to sink: inout ReportSink) {
    sink.write("- \(text)\n")
  }

  // MARK: - Several submissions

  /// Keeps a row for each verdict, and what stands in the way where it is not the best.
  private func hold(_ checked: AssessedSubmission, _ file: AssessedFile) {
    let place = file.start(of: checked)
    let base = VerdictHeader.name(of: checked, in: file).escapedForMarkdown
    for explanation in checked.explanations {
      batch.tally.add(explanation)
      func numbers(_ urgency: Urgency) -> String {
        let found = explanation.findings.filter { $0.urgency == urgency }
        return wording.list(found.map { $0.item.number })
      }
      var row = ReportSink()
      writeRow(
        [
          base, explanation.scheme.id,
          "\(explanation.verdict.mark) "
            + wording.verdict(of: explanation),
          numbers(.failed), numbers(.open), numbers(.advice),
          "\(file.source.name.escapedForMarkdown):\(Self.line(place))",
        ], to: &row)
      batch.add(row: row.text, explanation.verdict)
      let isTold = settings.tells(
        explanation.verdict, of: VerdictHeader.name(of: checked, in: file),
        otherwise: explanation.verdict != .eligible || settings.tellsAll)
      guard isTold else { continue }
      guard batch.details.hasRoom else {
        batch.details.addUntold()
        continue
      }
      var section = ReportSink()
      isFirst = true
      write(explanation, checked, file, to: &section)
      batch.details.add(section.text)
    }
  }

  // MARK: - One scheme

  private func write(
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
    let name = VerdictHeader.name(of: checked, in: file)
    let isTold = settings.tells(explanation.verdict, of: name)
    for line in header.lines where line.kind != .base && (isTold || line.kind != .gaps) {
      writeBullet(wording.labelled(line.label, line.text.escapedForMarkdown), to: &sink)
    }
    guard isTold else { return }
    writeReasons(text, to: &sink)
    let outline = ReportOutline(text)
    let isBrief = settings.isBatch(from: file) && !settings.tellsAll
    for group in outline.open where group.decides || !isBrief {
      writeTable(group, text, to: &sink)
    }
    if isBrief { return }
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

  /// Why items came to their statuses.
  private func writeReasons(_ text: FindingText, to sink: inout ReportSink) {
    let reasons = text.reasons(settings.catalogue)
    guard !reasons.isEmpty else { return }
    sink.write("\n**\(text.titleOfReasons)**\n\n")
    for reason in reasons {
      writeBullet(
        "\(reason.status.mark) \(reason.heading.escapedForMarkdown) — \(reason.ground.escapedForMarkdown)",
        to: &sink)
      for fact in reason.facts {
        let place = fact.place.map { wording.bracketed($0) } ?? ""
        sink.write("  - \((fact.text + place).escapedForMarkdown)\n")
      }
      guard let change = reason.change else { continue }
      writeBullet(change.escapedForMarkdown, to: &sink)
      for remedy in reason.remedies { sink.write("  - \(remedy.escapedForMarkdown)\n") }
    }
  }

  private func heading(_ group: ReportOutline.Group) -> String {
    "**" + group.heading(wording).escapedForMarkdown + "**"
  }

  // MARK: - Tables

  /// The line that something stands in, of a workbook the cell.
  private static func line(_ place: Position) -> String {
    place.sheet == nil && place.option == nil ? String(place.line) : place.label.escapedForMarkdown
  }

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
          Self.line(text.places.position(of: details.place)),
        ], to: &sink)
    }
  }

  /// Items with their marks and figures.
  private func writeLines(
    _ group: ReportOutline.Group, _ text: FindingText, to sink: inout ReportSink
  ) {
    open(group, [], to: &sink)
    for item in group.itemsByNature {
      let figure =
        ([text.figure(item.finding) ?? text.status(item.finding)] + text.notes(item.finding))
        .joined(separator: language("；", "; "))
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
