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
      report.sections(of: base).map(markup)
    }
    HTMLPage(
      title: title, header: [.element("h1", title)], sections: sections,
      footer: HTMLPage.footer(report.settings)
    ).write(report.settings, to: &sink)
  }

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
