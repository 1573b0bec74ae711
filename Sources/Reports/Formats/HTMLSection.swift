import Assessment
import Evaluation
import Rules
import Submission

/// Writes a scheme's verdict on a submission: what it is, why, and item by item.
struct HTMLSection {
  let explanation: Explanation
  let checked: AssessedSubmission
  let file: AssessedFile
  let settings: ReportSettings
  /// The section's name within the page.
  let id: String
  private var scheme: Scheme { explanation.scheme }
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// What the base is called, or where it has no name its file.
  static func name(_ checked: AssessedSubmission, _ file: AssessedFile) -> String {
    String((checked.submission.base.name ?? file.source.name).prefix(200))
  }

  var markup: Markup {
    let notes = VerdictNotes(explanation, checked.submission, settings)
    let warnings = [notes.hangsOnReading, notes.isForeign].compactMap { $0 }.map { note in
      Markup.element("p", ["class": "note"], wording.labelled(language("注意", "Note"), note))
    }
    return .element(
      "section", ["class": "sheet", "id": id, "aria-labelledby": "\(id)-name"],
      [
        .lines(
          [
            .element(
              "h2", ["id": "\(id)-name"],
              [
                Markup(Self.name(checked, file)),
                .element("small", ["lang": language(nil, "zh-CN")], scheme.title),
              ]),
            verdict,
            .element("p", ["class": "reason"], VerdictReason(explanation, wording).text),
          ] + warnings + [facts(notes), table])
      ])
  }

  // MARK: - The verdict

  /// The verdict in large.
  private var verdict: Markup {
    .element(
      "p", ["class": "verdict \(Self.kind(explanation.verdict))"],
      [
        .element("span", ["class": "label"], wording.labelled(language("结论", "Verdict"), "")),
        .element("span", ["class": "sign", "aria-hidden": "true"], explanation.verdict.mark),
        .element("strong", wording.verdict(of: explanation)),
      ])
  }

  static func badge(_ explanation: Explanation, _ wording: Wording) -> Markup {
    .element(
      "span", ["class": "badge \(kind(explanation.verdict))"],
      [
        .element("span", ["aria-hidden": "true"], explanation.verdict.mark),
        Markup(" " + wording.verdict(of: explanation)),
      ])
  }

  private static func kind(_ verdict: Verdict) -> String {
    switch verdict {
    case .eligible: "pass"
    case .ineligible: "fail"
    case .undetermined: "open"
    }
  }

  /// What was judged, by what and how.
  private func facts(_ notes: VerdictNotes) -> Markup {
    func entry(_ label: String, _ value: [Markup], _ kind: String? = nil) -> Markup {
      .element("div", [.element("dt", label), .element("dd", ["class": kind], value)])
    }
    let law = Markup.element(
      "span", ["lang": language(nil, "zh-CN")],
      scheme.source.line)
    var entries = [
      entry(language("方案", "Scheme"), [Markup(scheme.id)]),
      entry(language("依据", "Source"), [law]),
      entry(language("年度", "Year"), [Markup(notes.years)]),
    ]
    if scheme.hasSignsInDoubt {
      entries.append(
        entry(language("读法", "Reading"), [Markup(wording.reading(explanation.reading))]))
    }
    let remarks = notes.regions + [scheme.remark?[language]].compactMap { $0 }
    entries += remarks.map { entry(language("说明", "Remark"), [Markup($0)]) }
    entries += [
      entry(language("填报文件", "File"), [Markup(file.source.name)]),
      entry("SHA-256", [Markup(file.sha256)], "digest"),
      entry(language("程序", "Program"), [Markup("basecheck \(settings.version)")]),
    ]
    return .element("dl", ["class": "facts"], [.lines(entries)])
  }

  // MARK: - The items

  private var table: Markup {
    let text = FindingText(explanation, of: checked, in: file, settings)
    let item = HTMLItem(text, settings)
    let outline = ReportOutline(explanation, language)
    func markup(_ group: ReportOutline.Group) -> Markup {
      item.group(
        group.title, group.findings, group.isOpen || settings.listsAll ? .full : .brief)
    }
    let groups =
      outline.open.map(markup) + [item.scores(explanation)] + outline.settled.map(markup)
    return .element("table", ["class": "items"], [.lines([columns, head] + groups)])
  }

  /// The columns, whose widths the style sheet sets.
  private var columns: Markup {
    .element("colgroup", (0..<HTMLItem.columnCount).map { _ in .void("col", [:]) })
  }

  /// The names of the columns, and for print, where they stand on every page, what they are about.
  private var head: Markup {
    let verdict = wording.verdict(of: explanation)
    let running = "\(Self.name(checked, file)) · \(scheme.id) · \(verdict)"
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
