import Rules

/// Writes advice as one page that loads nothing.
struct AdviceHTML {
  private let report: AdviceReport

  init(_ report: AdviceReport) {
    self.report = report
  }

  func write(to sink: inout ReportSink) {
    let language = report.settings.language
    let title = language("怎样达到条件", "What to do")
    let policy =
      "default-src 'none'; style-src \(Markup.policyHash(of: HTMLStyle.sheet)) "
      + "\(Markup.policyHash(of: Self.sheet)); base-uri 'none'; form-action 'none'"
    let head = Markup.element(
      "head",
      [
        .lines([
          .void("meta", ["charset": "utf-8"]),
          .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
          .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
          .void("meta", ["name": "color-scheme", "content": "light dark"]),
          .void(
            "meta", ["name": "generator", "content": "basecheck \(report.settings.version)"]),
          .element("title", title), .style(HTMLStyle.sheet), .style(Self.sheet),
        ])
      ])
    let sections = report.bases.flatMap { base in
      report.sections(of: base).map(markup)
    }
    let footer = Markup.element(
      "footer",
      language(
        "由 basecheck \(report.settings.version) 按填报数据得出，不代替主管部门的审核。",
        "Made by basecheck \(report.settings.version) from the figures submitted; it does not replace the authority's "
          + "review."))
    let body = Markup.element(
      "body",
      [
        .lines([
          .element("header", [.element("h1", title)]), .element("main", [.lines(sections)]),
          footer,
        ])
      ])
    let page = Markup.element("html", ["lang": language("zh-CN", "en")], [.lines([head, body])])
    sink.write("<!DOCTYPE html>\n")
    page.write(to: &sink)
    sink.write("\n")
  }

  /// What the page says of its bases, without what a command line alone can use.
  var main: String {
    let sections = report.bases.flatMap { base in
      report.sections(of: base).filter { !$0.isOfBase }.map { section -> Markup in
        var section = section
        section.lines.removeAll { $0.isCommand }
        return markup(section)
      }
    }
    var sink = ReportSink()
    Markup.lines(sections).write(to: &sink)
    return sink.text
  }

  private static let sheet: StaticString = """
    h2 { margin-top: 1.5rem; }
    h3 { margin: 1.25rem 0 0.25rem; font-size: 1.1rem; }
    ul { padding-inline-start: 1.4em; }
    pre {
      margin: 0.5rem 0 0; padding: 0.5rem 0.75rem; background: var(--raised); white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    """

  private func markup(_ section: AdviceSection) -> Markup {
    let heading: Markup =
      section.isOfBase || section.isOfScheme
      ? .element("h2", section.title) : .element("h3", section.title)
    var items: [(text: AdviceLine, below: [AdviceLine])] = []
    var commands: [AdviceLine] = []
    for line in section.lines {
      if line.isCommand {
        commands.append(line)
      } else if line.isBelow, !items.isEmpty {
        items[items.count - 1].below.append(line)
      } else {
        items.append((line, []))
      }
    }
    let list = Markup.element(
      "ul",
      [
        .lines(
          items.map { item in
            let below =
              item.below.isEmpty
              ? [] : [Markup.element("ul", item.below.map { .element("li", $0.text) })]
            return .element("li", [Markup(item.text.text)] + below)
          })
      ])
    return .element(
      "section",
      [
        .lines(
          [heading] + (items.isEmpty ? [] : [list])
            + commands.map { .element("pre", [.element("code", $0.text)]) })
      ])
  }
}
