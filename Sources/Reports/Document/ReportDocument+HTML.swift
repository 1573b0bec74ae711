import Rules

extension ReportDocument {
  /// The document as one page that loads nothing and runs nothing.
  ///
  /// - Parameter footer: What the page says of itself at its end.
  func html(_ settings: ReportSettings, footer: String) -> String {
    var sink = ReportSink()
    HTMLPage(
      title: headline,
      header: [.element("h1", title), .element("p", ["class": "headline"], headline)],
      sections: sections(lawLanguage: settings.language(nil, "zh-CN")), footer: footer,
      sheets: [HTMLStyle.sheet, OverviewStyle.sheet]
    ).write(settings, to: &sink)
    return sink.text
  }

  /// What the page says below its title, to be put into another page.
  func mainHTML(_ language: Language) -> String {
    let blocks = [Markup.element("p", ["class": "headline"], headline)]
    var sink = ReportSink()
    Markup.lines(blocks + sections(lawLanguage: language(nil, "zh-CN"))).write(to: &sink)
    return sink.text
  }

  /// The blocks, those under a heading in a section of their own.
  private func sections(lawLanguage: String?) -> [Markup] {
    var sections: [Markup] = []
    var pieces: [Markup] = []
    var number = 0
    func close() {
      guard !pieces.isEmpty else { return }
      sections.append(
        number == 0
          ? .lines(pieces)
          : .element(
            "section", ["class": "batch", "aria-labelledby": "part-\(number)"],
            [.lines(pieces)]))
      pieces = []
    }
    for block in blocks {
      switch block {
      case .heading(let title):
        close()
        number += 1
        pieces.append(.element("h2", ["id": "part-\(number)"], title))
      case .subheading(let title): pieces.append(.element("h3", title))
      case .paragraph(let line): pieces.append(.element("p", line))
      case .note(let line): pieces.append(.element("p", ["class": "note"], line))
      case .entries(let entries):
        pieces.append(
          .element("ul", [.lines(entries.map { Self.entry($0, lawLanguage: lawLanguage) })]))
      case .table(let columns, let rows):
        pieces.append(Self.table(columns, rows, part: number))
      }
    }
    close()
    return sections
  }

  private static func entry(_ entry: Entry, lawLanguage: String?) -> Markup {
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

  private static func table(
    _ columns: [Column], _ rows: [[String]], part number: Int
  ) -> Markup {
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
        "aria-labelledby": number == 0 ? nil : "part-\(number)",
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
