import Rules

extension Dossier {
  /// The page to print and sign: it loads nothing and runs nothing.
  public func html(version: String) -> String {
    let head = Markup.element(
      "head",
      [
        .lines([
          .void("meta", ["charset": "utf-8"]),
          .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
          .void("meta", ["name": "generator", "content": "basecheck \(version)"]),
          .element("title", title), .style(Self.sheet),
        ])
      ])
    let facts = lines.map { line in
      Markup.element("p", ["class": "fact"], "\(line.label)\(language("：", ": "))\(line.text)")
    }
    let signed = seals.map { seal in
      Markup.element("p", ["class": "seal"], [Markup(seal + "："), .element("span", "")])
    }
    let body = Markup.element(
      "body",
      [.element("main", [.lines([.element("h1", title)] + facts + signed + blocks.map(markup))])])
    var sink = ReportSink()
    Markup.lines([
      .element("html", ["lang": "zh-CN"], [.lines([head, body])])
    ]).write(to: &sink)
    return "<!DOCTYPE html>\n" + sink.text + "\n"
  }

  private func markup(_ block: Block) -> Markup {
    switch block {
    case .heading(let name): return .element("h2", name)
    case .remark(let words): return .element("p", ["class": "remark"], words)
    case .passage(let label, let body):
      let lines = body.split(separator: "\n").map { Markup.element("p", String($0)) }
      return .element("section", [.lines([.element("h3", label)] + lines)])
    case .boxes(let label, let boxes):
      let ticks = boxes.map { ($0.isTicked ? "☑ " : "□ ") + $0.name }.joined(separator: "　")
      return .element("section", [.lines([.element("h3", label), .element("p", ticks)])])
    case .table(let heading, let rows):
      return .element(
        "table",
        [
          .lines([
            .element(
              "thead",
              [.element("tr", heading.map { .element("th", ["scope": "col"], $0) })]),
            .element(
              "tbody",
              [
                .lines(rows.map { row in .element("tr", row.map { .element("td", $0) }) })
              ]),
          ])
        ])
    }
  }

  private static let sheet: StaticString = """
    body { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; max-width: 50em; margin: 2em auto;
      padding: 0 1em; line-height: 1.5; color: #000; background: #fff; }
    h1 { font-size: 1.5em; text-align: center; }
    h2 { font-size: 1.15em; margin-top: 1.6em; break-after: avoid; }
    h3 { font-size: 1em; margin: 1em 0 0.2em; break-after: avoid; }
    p { margin: 0.2em 0; }
    .seal span { display: inline-block; width: 18em; border-bottom: 1px solid #000; }
    .seal { margin: 0.8em 0; }
    .remark { font-size: 0.9em; margin-top: 1em; }
    table { border-collapse: collapse; width: 100%; margin: 0.5em 0; font-size: 0.9em; }
    th, td { border: 1px solid #000; padding: 0.2em 0.4em; text-align: left; vertical-align: top; }
    tr { break-inside: avoid; }
    @media print { body { max-width: none; margin: 0; } @page { margin: 2cm; } }

    """
}
