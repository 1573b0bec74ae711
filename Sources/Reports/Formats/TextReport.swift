public import Assessment
import Evaluation
import Rules
import Submission

/// The report for people: the verdict first, then what stands in the way, then the rest in brief.
public struct TextReport: Report {
  private let settings: ReportSettings
  private let style: TextStyle
  private let width: Int
  private let tellsProblems: Bool
  private var isFirst = true
  private var tally = VerdictTally()
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
  }

  public mutating func begin(_ file: AssessedFile) -> String {
    if file.hasErrors { tally.addFileInError() }
    guard tellsProblems, !file.diagnostics.isEmpty else { return "" }
    var text = file.diagnostics.map { $0.line(file: file.source.name, in: language) + "\n" }
      .joined()
    if file.hasErrors {
      text +=
        wording.labelled(file.source.name.printable, language("文件有错误，没有评价", "in error, not judged"))
        + "\n"
    }
    return separated(text)
  }

  public mutating func add(_ file: UnreadableFile) -> String {
    tally.addFileInError()
    return tellsProblems
      ? separated(wording.labelled(file.name.printable, file.message) + "\n") : ""
  }

  /// What the run came to, where it was about several verdicts.
  public mutating func finish() -> String {
    guard let summary = tally.summary(wording) else { return "" }
    return separated(style.bold(language("合计", "In all")) + "\n" + summary)
  }

  private mutating func separated(_ text: String) -> String {
    defer { isFirst = false }
    return (isFirst ? "" : "\n") + text
  }

  public mutating func add(_ checked: AssessedSubmission, of file: AssessedFile) -> String {
    for explanation in checked.explanations { tally.add(explanation) }
    var blocks = checked.explanations.map { block($0, checked, file) }
    if !checked.skipped.isEmpty { blocks.append(skipped(checked)) }
    return blocks.isEmpty ? "" : separated(blocks.joined(separator: "\n"))
  }

  // MARK: - One scheme

  private func block(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile
  ) -> String {
    let text = FindingText(explanation, of: checked, in: file, settings)
    let writer = ItemWriter(explanation: explanation, text: text, style: style, width: width)
    var report = heading(explanation, checked, file)
    let outline = ReportOutline(explanation, language)
    for group in outline.open { report += writer.section(group) }
    report += scores(explanation)
    for group in outline.settled {
      // A panel scores sections, which stand above; its items say nothing more.
      if group.findings.first?.item.nature == .scored, !settings.listsAll { continue }
      report += group.isOpen || settings.listsAll ? writer.section(group) : writer.brief(group)
    }
    return report
  }

  /// The schemes that are not for the base, each with whom it is for.
  private func skipped(_ checked: AssessedSubmission) -> String {
    let rows = checked.skipped.map { skipped in
      (name: skipped.scheme.id, help: wording.audience(of: skipped))
    }
    return style.bold(
      language("没有评价的方案", "Schemes not evaluated") + wording.bracketed("\(rows.count)")) + "\n"
      + TextColumns.lines(rows, width: width)
  }

  /// The sections that a panel scores, with what is scored so far.
  private func scores(_ explanation: Explanation) -> String {
    guard !explanation.scores.isEmpty else { return "" }
    var rows = explanation.scores.map { score in
      (
        name: score.section.label,
        help:
          (score.points.map { wording.value($0, in: score.section.unit) }
          ?? language("未评分", "not scored"))
          + language("，满分 ", ", at most ") + wording.maximum(of: score.section)
      )
    }
    rows.append(
      (
        name: language("合计", "total"),
        help: explanation.totalScore.map { wording.value($0, in: UnitOfMeasure("分")) }
          ?? language("各部分都评分后合计", "added up once all sections are scored")
      ))
    return "\n"
      + style.bold(
        language("评审评分（不影响结论）", "Panel scores (the verdict does not depend on them)"))
      + "\n" + TextColumns.lines(rows, width: width)
  }

  private func heading(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile
  ) -> String {
    let scheme = explanation.scheme
    let submission = checked.submission
    let name = String((submission.base.name ?? file.source.name).prefix(200)).printable
    func line(_ chinese: String, _ english: String, _ text: String) -> String {
      wording.labelled(language(chinese, english), text)
    }
    let notes = VerdictNotes(explanation, submission, settings)
    let verdict = wording.verdict(of: explanation)
    let label = line("结论", "Verdict", "")
    let reason = " — " + VerdictReason(explanation, wording).text
    // Lines are broken first: colours take no room.
    var text = paragraph(label + verdict + reason)
    if text.hasPrefix(label + verdict) {
      text =
        style.bold(label) + style.verdict(verdict, explanation.verdict)
        + text.dropFirst(label.count + verdict.count)
    }
    if let hanging = notes.hangsOnReading {
      text += style.yellow(paragraph(line("注意", "Note", hanging)))
    }
    text += paragraph(line("基地", "Base", name))
    text += paragraph(line("文件", "File", file.source.name.printable))
    text += paragraph(line("方案", "Scheme", "\(scheme.id) \(scheme.title)"))
    text += paragraph(line("依据", "Source", scheme.source.line))
    if scheme.hasSignsInDoubt {
      text += paragraph(line("读法", "Reading", wording.reading(explanation.reading)))
    }
    text += paragraph(line("年度", "Year", notes.years))
    for region in notes.regions { text += paragraph(region) }
    if let remark = scheme.remark { text += paragraph(line("说明", "Remark", remark[language])) }
    if let foreign = notes.isForeign {
      text += style.yellow(paragraph(line("注意", "Note", foreign)))
    }
    return text
  }

  private func paragraph(_ text: String) -> String {
    text.wrapped(to: width).joined(separator: "\n") + "\n"
  }
}

/// Writes items with their numbers, natures and words in columns.
private struct ItemWriter {
  let text: FindingText
  let style: TextStyle
  let width: Int
  private let numberWidth: Int
  private let natureWidth: Int
  private var wording: Wording { text.wording }

  init(explanation: Explanation, text: FindingText, style: TextStyle, width: Int) {
    self.text = text
    self.style = style
    self.width = width
    let items = explanation.findings.map { $0.item }
    numberWidth = items.map { $0.number.displayWidth }.max() ?? 0
    natureWidth = max(8, items.map { text.wording.nature($0.nature).displayWidth }.max() ?? 0)
  }

  func section(_ group: ReportOutline.Group) -> String {
    "\n" + style.bold(group.title + wording.bracketed("\(group.findings.count)")) + "\n"
      + group.findings.map(entry).joined()
  }

  func brief(_ group: ReportOutline.Group) -> String {
    let numbers = wording.list(group.findings.map { $0.item.number })
    let heading = wording.labelled(
      group.title + wording.bracketed("\(group.findings.count)"), "")
    let wrapped = numbers.wrapped(to: width - heading.displayWidth)
    let indent = String(repeating: " ", count: heading.displayWidth)
    return "\n"
      + wrapped.enumerated().map { index, line in
        (index == 0 ? style.bold(heading) : indent) + line + "\n"
      }.joined()
  }

  private func entry(_ finding: Finding) -> String {
    let item = finding.item
    let lead = "  \(finding.status.mark) \(item.number.padded(to: numberWidth))  "
    let nature = wording.nature(item.nature).padded(to: natureWidth) + "  "
    let indent = String(repeating: " ", count: lead.displayWidth)
    let hanging = indent + String(repeating: " ", count: nature.displayWidth)
    var text = ""
    for (index, line) in item.words.wrapped(to: width - hanging.displayWidth).enumerated() {
      text += index == 0 ? style.colored(lead, finding.status) + nature + line : hanging + line
      text += "\n"
    }
    for line in self.text.details(finding) {
      let margin = hanging + String(repeating: "  ", count: line.depth)
      let wrapped = (line.text + place(of: line))
        .wrapped(to: max(20, width - margin.displayWidth - 2))
      for (index, piece) in wrapped.enumerated() {
        let mark = index == 0 ? line.status.mark + " " : "  "
        text += margin + style.colored(mark, line.status) + piece + "\n"
      }
    }
    return text
  }

  /// The line of the file that a line is about, where it needs a look.
  private func place(of line: PartLine) -> String {
    guard let place = line.place, line.status != .pass else { return "" }
    return "  [\(text.file.places.position(of: place).lineWords(in: wording.language))]"
  }
}

/// ANSI colours, or none.
struct TextStyle {
  let isColored: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func yellow(_ text: String) -> String { wrap(text, "33") }

  func verdict(_ text: String, _ verdict: Verdict) -> String {
    let code =
      switch verdict {
      case .eligible: "1;32"
      case .ineligible: "1;31"
      case .undetermined: "1;33"
      }
    return wrap(text, code)
  }

  func colored(_ text: String, _ status: Status) -> String {
    switch status {
    case .pass: wrap(text, "32")
    case .fail: wrap(text, "31")
    case .missing, .review: wrap(text, "33")
    case .notApplicable: text
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
