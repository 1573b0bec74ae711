import Rules

/// Writes advice as one page that loads nothing.
struct AdviceHTML {
  private let report: AdviceReport

  init(_ report: AdviceReport) {
    self.report = report
  }

  func write(to sink: inout ReportSink) {
    let title = report.settings.language("怎样达到条件", "What to do")
    let sections = report.bases.flatMap { base in
      report.sections(of: base).map { markup($0) }
    }
    HTMLPage(
      title: title, header: [.element("h1", title)], sections: sections,
      footer: HTMLPage.footer(report.settings), sheets: [HTMLStyle.sheet, Self.sheet]
    ).write(report.settings, to: &sink)
  }

  /// What the page says of its bases, without what a command line alone can use, and with the key of what a
  /// line asks for, which a form has a field for.
  var main: String {
    let sections = report.bases.flatMap { base in
      report.sections(of: base).filter { !$0.isOfBase }.map { section -> Markup in
        var section = section
        section.lines.removeAll { $0.isCommand }
        return markup(section, namesKeys: true)
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

  private func markup(_ section: AdviceSection, namesKeys: Bool = false) -> Markup {
    func attributes(_ line: AdviceLine) -> KeyValuePairs<StaticString, String?> {
      ["data-key": namesKeys ? line.key : nil]
    }
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
              ? []
              : [
                Markup.element("ul", item.below.map { .element("li", attributes($0), $0.text) })
              ]
            return .element("li", attributes(item.text), [Markup(item.text.text)] + below)
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
