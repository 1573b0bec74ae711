import Assessment
import Evaluation
import Rules
import Submission

/// Writes a scheme's verdict on a submission: what it is, why, and item by item.
struct HTMLSection {
  let explanation: Explanation
  let header: VerdictHeader
  /// The section's name within the page.
  let id: String
  /// What the base is called.
  let name: String
  private let text: FindingText
  private let settings: ReportSettings
  private var scheme: Scheme { explanation.scheme }
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  init(
    _ explanation: Explanation, of checked: AssessedSubmission, in file: AssessedFile,
    _ settings: ReportSettings, _ words: SchemeWords, id: String
  ) {
    self.explanation = explanation
    self.settings = settings
    self.id = id
    name = VerdictHeader.name(of: checked, in: file)
    header = VerdictHeader(explanation, of: checked, in: file, settings, words)
    text = FindingText(explanation, of: checked, in: file, settings, words)
  }

  var markup: Markup {
    let notes = header.lines.filter { $0.kind == .note }.map { line in
      Markup.element("p", ["class": "note"], wording.labelled(line.label, line.text))
    }
    return .element(
      "section", ["class": "sheet", "id": id, "aria-labelledby": "\(id)-name"],
      [
        .lines(
          [
            .element(
              "h2", ["id": "\(id)-name"],
              [
                Markup(name),
                .element("small", ["lang": language(nil, "zh-CN")], scheme.title),
              ]),
            verdict,
            .element("p", ["class": "reason"], header.reason), gaps,
          ] + notes + [facts, reasons, table, origin])
      ])
  }

  // MARK: - The verdict

  /// The verdict in large.
  private var verdict: Markup {
    .element(
      "p",
      [
        "class":
          "verdict \(header.isQualified ? Verdict.undetermined.htmlClass : header.verdict.htmlClass)"
      ],
      [
        .element("span", ["class": "label"], wording.labelled(header.label, "")),
        .element("span", ["class": "sign", "aria-hidden": "true"], header.verdict.mark),
        .element("strong", header.word),
      ])
  }

  /// The nearest and the farthest gap.
  private var gaps: Markup {
    header.gaps.map { .element("p", ["class": "gaps"], $0) } ?? .nothing
  }

  private func entry(_ label: String, _ value: Markup, _ kind: String? = nil) -> Markup {
    .element("div", [.element("dt", label), .element("dd", ["class": kind], [value])])
  }

  /// What was judged, by what and how.
  private var facts: Markup {
    let lines = header.lines.compactMap { line -> Markup? in
      switch line.kind {
      case .base, .note, .gaps: nil
      case .fact: entry(line.label, Markup(line.text))
      case .law:
        entry(line.label, .element("span", ["lang": language(nil, "zh-CN")], line.text))
      }
    }
    return .element("dl", ["class": "facts"], [.lines(lines)])
  }

  /// Which file and which program it was, for those who check the report.
  private var origin: Markup {
    .element(
      "dl", ["class": "facts origin"],
      [
        .lines([
          text.file.sha256.map { entry("SHA-256", Markup($0), "digest") } ?? .nothing,
          entry(language("程序", "Program"), Markup("basecheck \(settings.version)")),
        ])
      ])
  }

  // MARK: - Reasons

  /// Why items came to their statuses.
  private var reasons: Markup {
    let reasons = text.reasons(settings.catalogue)
    guard !reasons.isEmpty else { return .nothing }
    let entries = reasons.map { reason -> Markup in
      let facts = reason.facts.map { fact in
        Markup.element(
          "li",
          [
            Markup(fact.text),
            fact.place.map { .element("span", ["class": "place"], $0) } ?? .nothing,
          ])
      }
      let remedies = reason.remedies.map { Markup.element("li", $0) }
      return .element(
        "li",
        [
          HTMLBadge(reason.status, reason.heading).markup, Markup(" "), Markup(reason.ground),
          facts.isEmpty ? .nothing : .element("ul", facts),
          reason.change.map { .element("p", $0) } ?? .nothing,
          remedies.isEmpty ? .nothing : .element("ul", remedies),
        ])
    }
    return .element(
      "div", ["class": "reasons"],
      [.lines([.element("h3", text.titleOfReasons), .element("ul", [.lines(entries)])])])
  }

  // MARK: - The items

  private var table: Markup {
    let item = HTMLItem(text, settings)
    let outline = ReportOutline(text)
    let scores = ScoreTable(explanation, wording).map(item.scores) ?? .nothing
    let groups =
      outline.open.map(item.group) + [scores] + outline.settled.map(item.group)
    return .element("table", ["class": "items"], [.lines([columns, head] + groups)])
  }

  /// The columns, whose widths the style sheet sets.
  private var columns: Markup {
    .element("colgroup", (0..<HTMLItem.columnCount).map { _ in .void("col", [:]) })
  }

  /// The names of the columns, and for print, where they stand on every page, what they are about.
  private var head: Markup {
    let running = "\(name) · \(scheme.id) · \(header.word)"
    let columns = [
      language("条", "Item"), language("结果", "Result"), language("性质", "Nature"),
      language("条文", "The law's words"), language("核对", "Check"),
    ]
    return .element(
      "thead",
      [
        .element(
          "tr", ["class": "running"],
          [.element("td", ["colspan": "\(HTMLItem.columnCount)"], running)]),
        .element("tr", columns.map { .element("th", ["scope": "col"], $0) }),
      ])
  }
}
