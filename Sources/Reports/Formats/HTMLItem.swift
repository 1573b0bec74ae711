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
    bar = HTMLBar(wording: settings.wording, years: text.years)
  }

  // MARK: - Groups

  /// Items of one kind under a heading.
  func group(_ group: ReportOutline.Group) -> Markup {
    let heading = heading(group.heading(wording))
    switch group.isOpen ? .full : settings.detailOfPage {
    case .full:
      return .element(
        "tbody", ["class": "full"],
        [.lines([heading] + group.items.map { row($0, isBrief: false) })])
    case .lines:
      return .element(
        "tbody", ["class": "brief"],
        [.lines([heading] + group.itemsByNature.map { row($0, isBrief: true) })])
    case .numbers:
      let numbers = Markup.element(
        "tr",
        [
          .element(
            "td", ["class": "numbers", "colspan": "\(Self.columnCount)"], group.numbers(wording))
        ])
      return .element("tbody", ["class": "brief"], [.lines([heading, numbers])])
    }
  }

  /// The points that a panel gave, section by section.
  func scores(_ table: ScoreTable) -> Markup {
    let rows = table.rows.map { row in
      scoreRow(row.name, [.element("p", row.text), drawing(of: row)])
    }
    let total = scoreRow(table.total.name, [.element("p", table.total.text)])
    return .element(
      "tbody", ["class": "scores"], [.lines([heading(table.title)] + rows + [total])])
  }

  private func drawing(of row: ScoreTable.Row) -> Markup {
    guard let points = row.points, let maximum = row.maximum, !maximum.isZero else {
      return .nothing
    }
    return bar.bar(points: points, of: maximum, label: row.text)
  }

  private func scoreRow(_ name: String, _ cell: [Markup]) -> Markup {
    .element(
      "tr",
      [
        .element("th", ["class": "section", "scope": "row", "colspan": "4"], name),
        .element("td", ["class": "check"], cell),
      ])
  }

  private func heading(_ title: String) -> Markup {
    .element(
      "tr", ["class": "group"],
      [.element("th", ["colspan": "\(Self.columnCount)", "scope": "rowgroup"], title)])
  }

  // MARK: - Rows

  /// - Parameter isBrief: Whether how it was read is told only when opened.
  private func row(_ item: ReportItem, isBrief: Bool) -> Markup {
    let finding = item.finding
    let details = text.details(finding)
    // The panel scores a section as a whole, which stands above its items.
    let lines = item.words.item.nature == .scored && isBrief ? [] : details.lines
    // What is not for the base, or met by nothing in particular, has no place.
    let isPlaced =
      switch finding.status {
      case .notApplicable: false
      case .pass: !lines.isEmpty && details.isPlaced
      case .fail, .missing, .review: !lines.isEmpty
      }
    let place = text.line(of: details.place)
    let scope =
      finding.item.scope.condition == nil
      ? Markup.nothing : law("span", "scope", finding.item.scope.label)
    return .element(
      "tr", ["class": finding.status.htmlClass],
      [
        .element("th", ["class": "number", "scope": "row"], finding.item.number),
        .element(
          "td", ["class": "status"],
          [
            HTMLBadge(finding.status, text.status(finding)).markup,
            isPlaced ? .element("span", ["class": "place"], place) : .nothing,
          ]),
        .element(
          "td", ["class": "nature"], [Markup(item.words.nature), scope]),
        .element(
          "td", ["class": "law", "colspan": lines.isEmpty ? "2" : nil],
          [law("p", "words", item.words.text)] + sources(item.words, isBrief: isBrief)),
        lines.isEmpty
          ? .nothing : .element("td", ["class": "check"], [list(lines, in: finding)]),
      ])
  }

  /// Where the words stand and how they were read.
  private func sources(_ words: ItemWords, isBrief: Bool) -> [Markup] {
    // The document itself stands once above the table.
    let citation = law("p", "source", words.place)
    let reading = Markup.element(
      "p", ["class": "source"],
      wording.labelled(language("读法", "Read as"), words.reading))
    guard isBrief else { return [citation, reading] }
    let summary = Markup.element("summary", language("读法", "Read as"))
    return [citation, .element("details", [summary, reading])]
  }

  /// The lines, each with a list of those that it introduces.
  private func list(_ lines: [PartLine], in finding: Finding) -> Markup {
    .element(
      "ul",
      lines.map { line in
        let words = wording.status(line.status, finding.item.nature)
        return .element(
          "li",
          [
            .element(
              "span",
              ["class": "mark \(line.status.htmlClass)", "role": "img", "aria-label": words],
              line.status.mark),
            .element("span", ["class": "line"], [Markup(wording.text(of: line)), place(of: line)]),
            bar.bars(of: line.measures),
            line.parts.isEmpty ? .nothing : list(line.parts, in: finding),
          ])
      })
  }

  /// The line of the file that a line is about.
  private func place(of line: PartLine) -> Markup {
    guard let place = line.place else { return .nothing }
    return .element("span", ["class": "place"], text.line(of: place))
  }

  /// Words of the law, which are Chinese in a report of any language.
  private func law(_ name: StaticString, _ kind: String?, _ words: String) -> Markup {
    .element(name, ["class": kind, "lang": language(nil, "zh-CN")], words)
  }
}
