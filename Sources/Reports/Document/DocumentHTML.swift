import Rules

/// Writes a document as one page that loads nothing and runs nothing, or as a part of another page.
struct DocumentHTML {
  private let settings: ReportSettings
  /// What the page says of itself at its end.
  private let footer: String
  /// Whether it is put into another page.
  private let isPart: Bool
  private var head = ReportDocument.Head(title: "", headline: "")
  /// How many headings there are, each of which begins a section.
  private var sectionCount = 0
  private var isEmpty = true
  private var isListOpen = false
  /// The language of the law's words, where it is not the page's.
  private var lawLanguage: String? { settings.language(nil, "zh-CN") }

  init(_ settings: ReportSettings, footer: String, isPart: Bool) {
    self.settings = settings
    self.footer = footer
    self.isPart = isPart
  }

  mutating func begin(_ head: ReportDocument.Head, to sink: inout ReportSink) {
    self.head = head
    if isPart { write(headline, to: &sink) }
  }

  private var headline: Markup { .element("p", ["class": "headline"], head.headline) }

  mutating func write(_ block: ReportDocument.Block, to sink: inout ReportSink) {
    switch block {
    case .heading(let title):
      endSection(to: &sink)
      sectionCount += 1
      beginLine(to: &sink)
      let id = Self.id(sectionCount)
      writeOut(&sink) { sink in
        sink.write("<section class=\"batch\" aria-labelledby=\"\(id)\">")
        Markup.element("h2", ["id": id], title).write(to: &sink)
      }
    case .subheading(let title): write(.element("h3", title), to: &sink)
    case .paragraph(let line): write(.element("p", line), to: &sink)
    case .note(let line): write(.element("p", ["class": "note"], line), to: &sink)
    case .entries(let entries):
      beginLine(to: &sink)
      isListOpen = true
      writeOut(&sink) { sink in
        sink.write("<ul>")
        Markup.lines(entries.map { markup($0) }).write(to: &sink)
      }
    case .moreEntries(let entries):
      writeOut(&sink) { sink in
        sink.write("\n")
        Markup.lines(entries.map { markup($0) }).write(to: &sink)
      }
    case .table(let columns, let rows): write(table(columns, rows), to: &sink)
    }
  }

  mutating func finish(to sink: inout ReportSink) {
    endSection(to: &sink)
    if isPart { return }
    HTMLPage(
      title: head.headline, header: [.element("h1", head.title), headline],
      sections: [.draft(0)], footer: footer, sheets: [HTMLStyle.sheet, OverviewStyle.sheet]
    ).write(settings, to: &sink)
  }

  private mutating func endSection(to sink: inout ReportSink) {
    endList(to: &sink)
    if sectionCount > 0 { writeOut(&sink) { $0.write("</section>") } }
  }

  private mutating func endList(to sink: inout ReportSink) {
    if isListOpen { writeOut(&sink) { $0.write("</ul>") } }
    isListOpen = false
  }

  private mutating func write(_ markup: Markup, to sink: inout ReportSink) {
    beginLine(to: &sink)
    writeOut(&sink) { markup.write(to: &$0) }
  }

  private mutating func beginLine(to sink: inout ReportSink) {
    endList(to: &sink)
    if !isEmpty { writeOut(&sink) { $0.write("\n") } }
    isEmpty = false
  }

  /// Writes what follows; of a page to a draft, since what stands around it is written by `HTMLPage`.
  private func writeOut(_ sink: inout ReportSink, _ body: (inout ReportSink) -> Void) {
    if isPart { body(&sink) } else { sink.write(toDraft: 0, body) }
  }

  private static func id(_ section: Int) -> String { "part-\(section)" }

  private func markup(_ entry: ReportDocument.Entry) -> Markup {
    .element(
      "li",
      [
        .element(
          "span", ["class": "badge \(entry.tone.htmlClass)", "aria-hidden": "true"], entry.mark),
        Markup(" "), .element("strong", entry.title),
      ]
        + entry.lines.map {
          .element("div", ["lang": $0.isLaw ? lawLanguage : nil], $0.text)
        })
  }

  private func table(_ columns: [ReportDocument.Column], _ rows: [[String]]) -> Markup {
    let head = columns.map { column in
      Markup.element(
        "th", ["scope": "col", "class": column.isOfNumbers ? "number" : nil], column.title)
    }
    let body = rows.map { row in
      Markup.element(
        "tr",
        zip(columns, row).enumerated().map { index, cell in
          index == 0
            ? .element("th", ["scope": "row"], cell.1)
            : .element("td", ["class": cell.0.isOfNumbers ? "number" : nil], cell.1)
        })
    }
    return .element(
      "div",
      [
        "class": "scroll", "role": "group", "tabindex": "0",
        "aria-labelledby": sectionCount == 0 ? nil : Self.id(sectionCount),
      ],
      [
        .element(
          "table",
          [
            .lines([
              .element("thead", [.element("tr", head)]), .element("tbody", [.lines(body)]),
            ])
          ])
      ])
  }
}

extension ReportDocument.Tone {
  /// The name of its colour in the style sheet.
  fileprivate var htmlClass: String {
    switch self {
    case .good: "pass"
    case .bad: "fail"
    case .open: "open"
    case .none: "none"
    }
  }
}
