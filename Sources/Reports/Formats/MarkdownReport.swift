public import Assessment
import Evaluation
import Rules
import Submission

/// The report for comments and documents, in the Markdown that GitHub and GitLab render.
public struct MarkdownReport: Report {
  private let settings: ReportSettings
  private var isFirst = true
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  public init(_ settings: ReportSettings) {
    self.settings = settings
  }

  public mutating func begin(_ file: AssessedFile) -> String {
    guard !file.diagnostics.isEmpty else { return "" }
    let lines = file.diagnostics.map { located in
      let mark = located.diagnostic.severity == .error ? "✗" : "⚠"
      let place = located.start.label
      return "- \(mark) \(place) \(located.message(in: settings.language).escapedForMarkdown)\n"
    }
    return section(
      "\(language("填报文件", "Submission")) \(file.source.name.escapedForMarkdown)",
      lines.joined())
  }

  public mutating func add(_ checked: AssessedSubmission, of file: AssessedFile) -> String {
    checked.explanations.map { section(of: $0, checked, file) }.joined() + skipped(checked)
  }

  public mutating func add(_ file: UnreadableFile) -> String {
    section(file.name.escapedForMarkdown, "- ✗ \(file.message.escapedForMarkdown)\n")
  }

  private mutating func section(_ title: String, _ body: String) -> String {
    defer { isFirst = false }
    return (isFirst ? "" : "\n") + "### \(title)\n\n\(body)"
  }

  private mutating func section(
    of explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile
  ) -> String {
    let scheme = explanation.scheme
    let text = FindingText(explanation, of: checked, in: file, settings)
    let notes = VerdictNotes(explanation, checked.submission, settings)
    let base = checked.submission.base.name ?? file.source.name
    let verdict = wording.verdict(of: explanation)
    var lines = [
      "**\(verdict)** — \(VerdictReason(explanation, wording).text.escapedForMarkdown)", "",
    ]
    func bullet(_ label: String, _ value: String) {
      lines.append("- " + wording.labelled(label, value.escapedForMarkdown))
    }
    bullet(language("文件", "File"), file.source.name)
    bullet(language("方案", "Scheme"), "\(scheme.id) \(scheme.title)")
    bullet(language("依据", "Source"), scheme.source.line)
    bullet(language("年度", "Year"), notes.years)
    lines += notes.regions.map { "- " + $0.escapedForMarkdown }
    if scheme.hasSignsInDoubt {
      bullet(language("读法", "Reading"), wording.reading(explanation.reading))
    }
    for note in [notes.hangsOnReading, notes.isForeign].compactMap({ $0 }) {
      bullet(language("注意", "Note"), note)
    }
    if let remark = scheme.remark { bullet(language("说明", "Remark"), remark[language]) }
    let outline = ReportOutline(explanation, language)
    func heading(_ group: ReportOutline.Group) -> String {
      "**" + group.title.escapedForMarkdown + wording.bracketed("\(group.findings.count)") + "**"
    }
    for group in outline.open { lines += ["", heading(group), ""] + table(group, text) }
    if !explanation.scores.isEmpty { lines.append("") }
    for score in explanation.scores {
      let most = wording.maximum(of: score.section)
      let points =
        score.points.map { wording.value($0, in: score.section.unit) }
        ?? language("未评分", "not scored")
      bullet(score.section.label, language("\(points)，满分 \(most)", "\(points), at most \(most)"))
    }
    for group in outline.settled {
      if group.isOpen || settings.listsAll {
        lines += ["", heading(group), ""] + table(group, text)
      } else {
        let numbers = wording.list(group.findings.map { $0.item.number })
        lines += ["", heading(group) + language("：", ": ") + numbers]
      }
    }
    return section(
      "\(explanation.verdict.mark) \(base.escapedForMarkdown) — \(scheme.id)",
      lines.joined(separator: "\n") + "\n")
  }

  private func table(_ group: ReportOutline.Group, _ text: FindingText) -> [String] {
    let head = [
      language("条", "Item"), language("性质", "Nature"), language("条文", "The law's words"),
      language("结果", "Result"), language("行", "Line"),
    ]
    let rows = group.findings.map { finding in
      let line = text.file.places.position(of: text.place(of: finding)).line
      return [
        finding.item.number, wording.nature(finding.item.nature),
        finding.item.words.escapedForMarkdown, text.sentence(finding).escapedForMarkdown,
        String(line),
      ]
    }
    return ([head, head.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }
  }

  private func skipped(_ checked: AssessedSubmission) -> String {
    guard !checked.skipped.isEmpty else { return "" }
    let names = wording.list(checked.skipped.map { $0.scheme.id })
    return "\n" + wording.labelled(language("没有评价的方案", "Schemes not evaluated"), names) + "\n"
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
