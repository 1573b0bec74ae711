import Assessment
import Evaluation
import Rules
import Submission

/// Writes an overview as one page that loads nothing: its tables are sorted and filtered by a small script,
/// and read as they stand where none runs.
struct OverviewHTML {
  private let words: OverviewWords
  private let settings: ReportSettings
  private var overview: Overview { words.overview }
  private var wording: Wording { words.wording }
  private var language: Language { wording.language }
  /// The language of the law's words, where it is not the page's.
  private var lawLanguage: String? { language(nil, "zh-CN") }

  init(_ words: OverviewWords, _ settings: ReportSettings) {
    self.words = words
    self.settings = settings
  }

  func write(to sink: inout ReportSink) {
    writeRows(to: &sink)
    var drafts = 1
    let quotas = words.quotas.enumerated().map { number, report in
      quota(report, number: number, drafts: &drafts, to: &sink)
    }
    let sections =
      [totals, bases] + words.schemes.flatMap { [items(of: $0), cities(under: $0)] } + quotas
      + [repeated]
    HTMLPage(
      title: words.headline,
      header: [.element("h1", words.title), .element("p", ["class": "headline"], words.headline)],
      sections: sections, footer: HTMLPage.footer(settings),
      sheets: [HTMLStyle.sheet, OverviewStyle.sheet], script: OverviewScript.text
    ).write(settings, to: &sink)
  }

  // MARK: - Tables

  /// A column's title, and whether it is of numbers.
  private struct Head {
    let title: String
    var isOfNumbers = false
    /// Whether its cells are numbers alone, which stand to the right.
    var isPlain = true
    /// Whether the rows stand in its order at first.
    var isSorted = false
  }

  private func section(_ id: String, _ title: String, _ content: [Markup]) -> Markup {
    .element(
      "section", ["class": "batch", "aria-labelledby": id],
      [.lines([.element("h2", ["id": id], title)] + content)])
  }

  /// A table whose columns sort it, in a part of the page that scrolls by itself where it is too wide.
  private func table(
    _ kind: String, labelledBy id: String, caption: String, _ heads: [Head], _ rows: [Markup]
  ) -> Markup {
    let cells = heads.map { head in
      Markup.element(
        "th",
        [
          "scope": "col", "class": head.isOfNumbers && head.isPlain ? "number" : nil,
          "data-numbers": head.isOfNumbers ? "" : nil,
          "aria-sort": head.isSorted ? "ascending" : nil,
        ],
        [.element("button", ["type": "button", "disabled": ""], head.title)])
    }
    let table = Markup.element(
      "table", ["class": "sortable \(kind)"],
      [
        .lines([
          .element("caption", caption), .element("thead", [.element("tr", cells)]),
          .element("tbody", [.lines(rows)]),
        ])
      ])
    return .element(
      "div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-labelledby": id],
      [table])
  }

  private func number(_ value: Int) -> Markup {
    .element("td", ["class": "number", "data-key": "\(value)"], "\(value)")
  }

  private func law(_ text: String) -> Markup {
    .element("td", ["class": "words", "lang": lawLanguage], text)
  }

  // MARK: - Totals

  private var totals: Markup {
    let notes = [words.unsuited, words.unread].compactMap { $0 }
      .map { Markup.element("p", ["class": "note"], $0) }
    let title = language("合计", "In all")
    let rows = words.schemes.map { scheme in
      let counts = overview.tally(of: scheme)
      return Markup.element(
        "tr",
        [
          .element("th", ["scope": "row", "lang": lawLanguage], "\(scheme.id) \(scheme.title)"),
          number(counts.count), number(counts[.eligible]), number(counts[.undetermined]),
          number(counts[.ineligible]), number(counts.ofOtherBases),
        ])
    }
    guard !rows.isEmpty else { return section("totals", title, notes + [nothing]) }
    let purpose = words.schemes.first?.purpose ?? .eligibility
    let heads =
      [Head(title: language("方案", "Scheme"))]
      + [
        language("填报", "Submissions"), wording.verdict(.eligible, purpose),
        wording.verdict(.undetermined, purpose), wording.verdict(.ineligible, purpose),
        wording.notApplicable,
      ].map { Head(title: $0, isOfNumbers: true) }
    return section(
      "totals", title,
      notes + [
        table(
          "counts", labelledBy: "totals",
          caption: language("各方案的结论", "Verdicts by scheme"), heads, rows)
      ])
  }

  private var nothing: Markup {
    .element("p", ["class": "nothing"], language("没有评价任何填报。", "No submission was judged."))
  }

  // MARK: - Bases

  /// Writes the rows of the table of bases, of which there may be many, to the first draft.
  private func writeRows(to sink: inout ReportSink) {
    let columns = words.columns
    func write(_ row: Markup, _ index: Int) {
      sink.write(toDraft: 0) { sink in
        if index > 0 { sink.write("\n") }
        row.write(to: &sink)
      }
      sink.endStep()
    }
    for (index, row) in overview.rows.enumerated() {
      write(
        .element(
          "tr", ["data-kind": row.isOfOtherBases ? "none" : row.verdict.htmlClass],
          [number(index + 1)] + columns.map { cell($0, of: row) }), index)
    }
    for (index, unjudged) in overview.unjudged.enumerated() {
      write(
        .element(
          "tr", ["data-kind": "none"],
          [number(overview.rowCount + index + 1)] + columns.map { cell($0, of: unjudged) }),
        overview.rowCount + index)
    }
  }

  private var bases: Markup {
    guard overview.rowCount > 0 || !overview.unjudged.isEmpty else { return .nothing }
    let columns = words.columns
    let heads =
      [Head(title: language("序", "No."), isOfNumbers: true, isSorted: true)]
      + columns.map { column in
        Head(
          title: words.title(column),
          isOfNumbers: [.doubts, .failed, .open, .smallest, .largest].contains(column),
          isPlain: column == .doubts)
      }
    return section(
      "bases", wording.counted(words.basesTitle, overview.rowCount + overview.unjudged.count),
      [
        controls,
        table(
          "bases", labelledBy: "bases",
          caption: wording.labelled(
            words.orderLabel, wording.statements([words.order, words.shares])), heads,
          [.draft(0)]),
      ])
  }

  private var controls: Markup {
    let purpose = words.schemes.first?.purpose ?? .eligibility
    var options = [(value: "", name: language("全部", "all"))]
    for verdict in [Verdict.eligible, .undetermined, .ineligible] {
      options.append((verdict.htmlClass, wording.verdict(verdict, purpose)))
    }
    options.append(
      ("none", wording.or([wording.notApplicable, words.notJudged])))
    return .element(
      "form", ["class": "controls", "hidden": ""],
      [
        .lines([
          .element(
            "label",
            [
              Markup(language("查找", "Find")),
              .void("input", ["type": "search", "name": "find", "autocomplete": "off"]),
            ]),
          .element(
            "label",
            [
              Markup(language("结论", "Verdict")),
              .element(
                "select", ["name": "verdict"],
                options.map { .element("option", ["value": $0.value], $0.name) }),
            ]),
          .element("button", ["type": "reset"], language("清除", "Clear")),
          .element("output", ["aria-live": "polite"], ""),
        ])
      ])
  }

  private func cell(_ column: OverviewWords.Column, of row: Overview.Row) -> Markup {
    let cell = words.cell(column, of: row)
    switch column {
    case .base:
      return .element(
        "th", ["scope": "row"],
        [
          row.base.page.map { .element("a", ["href": $0], cell.text) }
            ?? Markup(cell.text)
        ])
    case .verdict:
      let badge =
        row.isOfOtherBases ? HTMLBadge.notJudged(cell.text) : HTMLBadge(row.verdict, cell.text)
      return .element("td", [badge.markup])
    case .failed, .open:
      let isNone = cell.text.isEmpty
      return .element(
        "td", ["data-key": cell.key],
        [
          isNone
            ? .nothing
            : .lines([
              .element("strong", cell.key ?? ""), .element("span", wording.bracketed(cell.text)),
            ])
        ])
    case .smallest, .largest:
      return .element("td", ["class": "name", "data-key": cell.key], cell.text)
    case .doubts:
      return .element("td", ["class": "number", "data-key": cell.key], cell.text)
    case .province, .city, .series, .review:
      return .element("td", ["lang": lawLanguage], cell.text)
    case .scheme, .problem: return .element("td", cell.text)
    case .place: return .element("td", ["class": "file"], [.element("code", cell.text)])
    }
  }

  private func cell(
    _ column: OverviewWords.Column, of unjudged: Overview.Unjudged
  ) -> Markup {
    let cell = words.cell(column, of: unjudged)
    switch column {
    case .base: return .element("th", ["scope": "row"], cell.text)
    case .verdict: return .element("td", [HTMLBadge.notJudged(cell.text).markup])
    case .problem: return .element("td", ["class": "words"], cell.text)
    case .place: return .element("td", [.element("code", cell.text)])
    default: return .element("td", cell.text)
    }
  }

  // MARK: - Items and cities

  private func items(of scheme: Scheme) -> Markup {
    let items = words.items(of: scheme)
    guard !items.isEmpty else { return .nothing }
    let heads = words.itemColumns.enumerated().map { index, title in
      Head(title: title, isOfNumbers: [2, 3].contains(index))
    }
    let rows = items.map { row in
      Markup.element(
        "tr",
        [
          .element("th", ["scope": "row", "class": "name"], row.item.number),
          .element("td", row.nature), number(row.failed), number(row.open),
          law(row.item.words),
        ])
    }
    let id = "items-\(scheme.id)"
    return section(
      id, words.itemsTitle(scheme),
      [
        table(
          "items-of-scheme", labelledBy: id,
          caption: language(
            "每一条有几份填报未满足或待定，先列决定结论的条",
            "How many submissions don't meet each item or leave it open, those "
              + "that decide first"), heads, rows)
      ])
  }

  private func cities(under scheme: Scheme) -> Markup {
    let cities = words.cities(under: scheme)
    guard !cities.isEmpty else { return .nothing }
    let heads = words.cityColumns(scheme.purpose).enumerated().map { index, title in
      Head(title: title, isOfNumbers: (2...6).contains(index))
    }
    let rows = cities.map { city in
      let cells = words.cells(of: city)
      return Markup.element(
        "tr",
        [
          .element("td", ["lang": lawLanguage], city.province),
          .element("th", ["scope": "row", "class": "name", "lang": lawLanguage], city.city),
        ]
          + cells[2...6].map {
            .element("td", ["class": "number", "data-key": $0], $0)
          } + [.element("td", city.mostFailed)])
    }
    let id = "cities-\(scheme.id)"
    return section(
      id, words.citiesTitle(scheme),
      [
        table(
          "cities", labelledBy: id,
          caption: language(
            "各地市的结论，未满足的条次多的在前", "Verdicts by city, where most items are not met first"), heads,
          rows)
      ])
  }

  // MARK: - Beside the bases

  /// - Parameter drafts: How many drafts there are; the names of what counts go to further ones.
  private func quota(
    _ quota: QuotaReport, number: Int, drafts: inout Int, to sink: inout ReportSink
  ) -> Markup {
    let doubt = wording.bracketed(quota.doubt)
    let lines = quota.groups.flatMap { $0.lines }.map { line in
      let draft = drafts
      drafts += 1
      for (numbers, doubt) in [(line.counted, ""), (line.unknown, doubt)] {
        for number in numbers {
          let name = Markup.element("li", quota.name(number) + doubt)
          sink.write(toDraft: draft) { name.write(to: &$0) }
          sink.endStep()
        }
      }
      return Markup.element(
        "li",
        [
          HTMLBadge(line.status, wording.status(line.status, .constraint)).markup, Markup(" "),
          .element("strong", ["lang": lawLanguage], line.place), Markup(" "),
          .element("span", ["lang": lawLanguage], line.text),
          Markup(wording.bracketed(line.counts)),
          .element("ul", [.draft(draft)]),
        ])
    }
    let remarks = [wording.labelled(language("依据", "Source"), quota.source), quota.remark]
      .compactMap { $0 }.map { Markup.element("p", $0) }
    let id = "quota-\(number + 1)"
    return .element(
      "section", ["class": "batch quota", "aria-labelledby": id],
      [
        .lines(
          [.element("h2", ["id": id], wording.labelled(quota.title, quota.word))] + remarks
            + (lines.isEmpty ? [] : [.element("ul", [.lines(lines)])]))
      ])
  }

  private var repeated: Markup {
    let repeated = words.repeated
    guard !repeated.isEmpty else { return .nothing }
    return section(
      "repeated", wording.counted(words.repeatedTitle, repeated.count),
      [
        .element(
          "ul",
          [
            .lines(
              repeated.map { .element("li", wording.labelled($0.name, wording.list($0.places))) })
          ])
      ])
  }
}
