import Evaluation
import Rules
import Submission

/// The report for people: the verdict first, then what stands in the way, then the rest in brief.
public struct TextReport: Report {
  private let settings: ReportSettings
  private let style: TextStyle
  private let width: Int
  private var isFirst = true
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences, for a terminal.
  ///   - width: The columns to break lines at.
  public init(_ settings: ReportSettings, isColored: Bool, width: Int = 100) {
    self.settings = settings
    style = TextStyle(isColored: isColored)
    self.width = width
  }

  public mutating func add(_ checked: CheckedSubmission, of file: CheckedFile) -> String {
    var blocks = checked.explanations.map { block($0, checked, file) }
    if !checked.skipped.isEmpty { blocks.append(skipped(checked)) }
    guard !blocks.isEmpty else { return "" }
    defer { isFirst = false }
    return (isFirst ? "" : "\n") + blocks.joined(separator: "\n")
  }

  // MARK: - One scheme

  private func block(
    _ explanation: Explanation, _ checked: CheckedSubmission, _ file: CheckedFile
  ) -> String {
    let text = FindingText(explanation, of: checked, in: file, settings)
    let writer = ItemWriter(explanation: explanation, text: text, style: style, width: width)
    var report = heading(explanation, checked, file)
    let deciding = explanation.findings.filter { $0.item.nature.decides }
    let advisory = explanation.findings.filter { !$0.item.nature.decides }
    report += writer.section(language("未满足", "Not met"), deciding.filter { $0.status == .fail })
    report += writer.section(
      language("待补充数据", "Figures missing"), deciding.filter { $0.status == .missing })
    report += writer.section(
      language("待判断", "To be judged"), deciding.filter { $0.status == .review })
    report += writer.section(
      language(
        "引导性条件中未满足或待定（不影响结论）",
        "Advisory items not met or open (the verdict does not depend on them)"),
      advisory.filter {
        $0.item.nature == .advisory && $0.status != .pass && $0.status != .notApplicable
      })
    report += scores(explanation)
    let passed = explanation.findings.filter { $0.status == .pass && $0.item.nature != .scored }
    report += writer.section(
      language("满足但正好在限值上", "Met, but exactly on the limit"),
      passed.filter { $0.threshold != nil })
    let met = language("满足", "Met")
    report += settings.listsAll ? writer.section(met, passed) : writer.brief(met, passed)
    let others = explanation.findings.filter { $0.status == .notApplicable }
    let title =
      explanation.scheme.purpose == .annualReturn
      ? language("不适用或选填", "Not applicable or optional") : language("不适用", "Not applicable")
    report += settings.listsAll ? writer.section(title, others) : writer.brief(title, others)
    return report
  }

  /// The schemes that are not for the base, each with whom it is for.
  private func skipped(_ checked: CheckedSubmission) -> String {
    let rows = checked.skipped.map { skipped in
      (
        name: skipped.scheme.id,
        help: wording.labelled(language("适用于", "for"), wording.audience(of: skipped.scheme))
          + (skipped.isKnown
            ? "" : wording.bracketed(language("本基地没有写明", "which the base does not say")))
      )
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
    _ explanation: Explanation, _ checked: CheckedSubmission, _ file: CheckedFile
  ) -> String {
    let scheme = explanation.scheme
    let submission = checked.submission
    let name = String((submission.base.name ?? file.source.name).prefix(200)).printable
    func line(_ chinese: String, _ english: String, _ text: String) -> String {
      wording.labelled(language(chinese, english), text)
    }
    var lines = [
      style.bold(line("结论", "Verdict", ""))
        + style.verdict(wording.verdict(explanation.verdict, scheme.purpose), explanation.verdict)
        + " — " + VerdictReason(explanation, wording).text,
      line("基地", "Base", name),
      line("文件", "File", file.source.name.printable),
      line("方案", "Scheme", "\(scheme.id) \(scheme.title)"),
      line(
        "依据", "Source",
        "\(scheme.source.document)\(scheme.source.bracketedNumber)\(scheme.source.part)"),
    ]
    if explanation.scheme.hasSignsInDoubt {
      lines.append(line("读法", "Reading", wording.reading(explanation.reading)))
    }
    let notes = VerdictNotes(explanation, submission, settings)
    if let hanging = notes.hangsOnReading {
      lines.insert(style.yellow(line("注意", "Note", hanging)), at: 1)
    }
    lines.append(line("年度", "Year", notes.years))
    lines += notes.regions
    if let remark = scheme.remark { lines.append(line("说明", "Remark", remark[language])) }
    if let foreign = notes.isForeign {
      lines.append(style.yellow(line("注意", "Note", foreign)))
    }
    return lines.flatMap { $0.wrapped(to: width) }.joined(separator: "\n") + "\n"
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
    let items = explanation.findings.map(\.item)
    numberWidth = items.map { $0.number.displayWidth }.max() ?? 0
    natureWidth = max(8, items.map { text.wording.nature($0.nature).displayWidth }.max() ?? 0)
  }

  func section(_ title: String, _ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "" }
    return "\n" + style.bold(title + wording.bracketed("\(findings.count)")) + "\n"
      + findings.map(entry).joined()
  }

  func brief(_ title: String, _ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "" }
    let numbers = wording.list(findings.map(\.item.number))
    let heading = wording.labelled(title + wording.bracketed("\(findings.count)"), "")
    let wrapped = numbers.wrapped(to: width - heading.displayWidth)
    let indent = String(repeating: " ", count: heading.displayWidth)
    return "\n"
      + wrapped.enumerated().map { index, line in
        (index == 0 ? style.bold(heading) : indent) + line + "\n"
      }.joined()
  }

  private func entry(_ finding: Finding) -> String {
    let item = finding.item
    let lead = "  \(Self.mark(finding.status)) \(item.number.padded(to: numberWidth))  "
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
        let mark = index == 0 ? Self.mark(line.status) + " " : "  "
        text += margin + style.colored(mark, line.status) + piece + "\n"
      }
    }
    return text
  }

  /// The line of the file that a line is about, where it needs a look.
  private func place(of line: PartLine) -> String {
    guard let offset = line.offset, line.status != .pass else { return "" }
    let number = text.file.places.position(of: offset).line
    return "  [\(wording.language("第 \(number) 行", "line \(number)"))]"
  }

  static func mark(_ status: Status) -> String {
    switch status {
    case .pass: "✓"
    case .fail: "✗"
    case .missing: "?"
    case .review: "!"
    case .notApplicable: "-"
    }
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
