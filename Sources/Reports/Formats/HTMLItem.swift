import Assessment
import Evaluation
import Rules
import Submission

/// Writes items as rows of a section's table.
struct HTMLItem {
  let text: FindingText
  let settings: ReportSettings
  private let bar: HTMLBar
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// The columns of the table.
  static let columnCount = 5

  init(_ text: FindingText, _ settings: ReportSettings) {
    self.text = text
    self.settings = settings
    bar = HTMLBar(wording: settings.wording, years: text.lines.years)
  }

  // MARK: - Groups

  /// Items of one kind under a heading; nothing where there are none.
  func group(_ title: String, _ findings: [Finding], _ detail: Detail) -> Markup {
    guard !findings.isEmpty else { return .nothing }
    return .element(
      "tbody", ["class": detail == .full ? "full" : "brief"],
      [.lines([heading(title, findings.count)] + findings.map { row($0, detail) })])
  }

  /// The points that a panel gave, section by section.
  func scores(_ explanation: Explanation) -> Markup {
    guard !explanation.scores.isEmpty else { return .nothing }
    let title = language("评审评分（不影响结论）", "Panel scores (the verdict does not depend on them)")
    var rows = [heading(title, nil)]
    for score in explanation.scores {
      let most = wording.maximum(of: score.section)
      let points = score.points.map { wording.value($0, in: score.section.unit) }
      let given = points ?? language("未评分", "not scored")
      let sentence = language("\(given)，满分 \(most)", "\(given), at most \(most)")
      let limit = score.section.bounds.most.map { Fraction($0) }
      let drawing: Markup? =
        if let points = score.points, let limit, !limit.isZero {
          bar.bar(points: points, of: limit, label: sentence)
        } else { nil }
      rows.append(
        scoreRow(score.section.label, [.element("p", sentence), drawing ?? .nothing]))
    }
    let total =
      explanation.totalScore.map { wording.value($0, in: UnitOfMeasure("分")) }
      ?? language("各部分都评分后合计", "added up once all sections are scored")
    rows.append(scoreRow(language("合计", "total"), [.element("p", total)]))
    return .element("tbody", ["class": "scores"], [.lines(rows)])
  }

  private func scoreRow(_ name: String, _ cell: [Markup]) -> Markup {
    .element(
      "tr",
      [
        .element("th", ["class": "section", "scope": "row", "colspan": "4"], name),
        .element("td", ["class": "check"], cell),
      ])
  }

  private func heading(_ title: String, _ count: Int?) -> Markup {
    .element(
      "tr", ["class": "group"],
      [
        .element(
          "th", ["colspan": "\(Self.columnCount)", "scope": "rowgroup"],
          title + (count.map { wording.bracketed("\($0)") } ?? ""))
      ])
  }

  // MARK: - Rows

  /// How much is said of an item.
  enum Detail {
    /// All of it.
    case full
    /// Where it stands and how it was read only when opened.
    case brief
  }

  private func row(_ finding: Finding, _ detail: Detail) -> Markup {
    let item = finding.item
    // The panel scores a section as a whole, which stands above its items.
    let lines = item.nature == .scored && detail == .brief ? [] : text.details(finding)
    let place = line(at: text.place(of: finding))
    // What is not for the base, or met by nothing in particular, has no place.
    let isPlaced =
      switch finding.status {
      case .notApplicable: false
      case .pass: lines.contains { $0.place != nil }
      case .fail, .missing, .review: !lines.isEmpty
      }
    let scope =
      item.scope.condition == nil ? Markup.nothing : law("span", "scope", item.scope.label)
    return .element(
      "tr", ["class": Self.kind(finding.status)],
      [
        .element("th", ["class": "number", "scope": "row"], item.number),
        .element(
          "td", ["class": "status"],
          [
            Self.badge(finding.status, text.status(finding)),
            isPlaced ? .element("span", ["class": "place"], place) : .nothing,
          ]),
        .element(
          "td", ["class": "nature"], [Markup(wording.nature(item.nature)), scope]),
        .element(
          "td", ["class": "law", "colspan": lines.isEmpty ? "2" : nil],
          [law("p", "words", item.words)] + sources(item, detail)),
        lines.isEmpty
          ? .nothing : .element("td", ["class": "check"], [list(lines[...], in: finding)]),
      ])
  }

  /// Where the words stand and how they were read.
  private func sources(_ item: Item, _ detail: Detail) -> [Markup] {
    let citation = Markup.element(
      "p", ["class": "source"],
      [
        Markup(wording.labelled(language("出处", "Source"), "")),
        law("span", nil, text.explanation.scheme.citation(of: item)),
      ])
    let reading = Markup.element(
      "p", ["class": "source"],
      wording.labelled(language("读法", "Read as"), wording.reading(of: item)))
    guard detail == .brief else { return [citation, reading] }
    let summary = Markup.element("summary", language("读法", "Read as"))
    return [citation, .element("details", [summary, reading])]
  }

  /// The lines as lists within lists, by their depth.
  private func list(_ lines: ArraySlice<PartLine>, in finding: Finding) -> Markup {
    var entries: [Markup] = []
    var rest = lines
    while let first = rest.first {
      let parts = rest.dropFirst().prefix { $0.depth > first.depth }
      rest = rest[parts.endIndex...]
      let words = wording.status(first.status, finding.item.nature)
      var entry = [
        Markup.element(
          "span",
          ["class": "mark \(Self.kind(first.status))", "role": "img", "aria-label": words],
          first.status.mark),
        Markup.element("span", ["class": "line"], [Markup(first.text), place(of: first)]),
        bar.bars(of: first.measures),
      ]
      if !parts.isEmpty { entry.append(list(parts, in: finding)) }
      entries.append(.element("li", entry))
    }
    return .element("ul", entries)
  }

  /// The line of the file that a line is about.
  private func place(of line: PartLine) -> Markup {
    guard let place = line.place else { return .nothing }
    return .element("span", ["class": "place"], self.line(at: place))
  }

  private func line(at place: Place) -> String {
    text.file.places.position(of: place).lineWords(in: language)
  }

  /// Words of the law, which are Chinese in a report of any language.
  private func law(_ name: StaticString, _ kind: String?, _ words: String) -> Markup {
    .element(name, ["class": kind, "lang": language(nil, "zh-CN")], words)
  }

  // MARK: - Marks

  static func badge(_ status: Status, _ word: String) -> Markup {
    .element(
      "span", ["class": "badge \(kind(status))"],
      [.element("span", ["aria-hidden": "true"], status.mark), Markup(" " + word)])
  }

  private static func kind(_ status: Status) -> String {
    switch status {
    case .pass: "pass"
    case .fail: "fail"
    case .missing, .review: "open"
    case .notApplicable: "none"
    }
  }
}
