import Rules

/// Writes advice as one page that loads nothing, or as a part of another page.
///
/// The part is without what a command line alone can use, and has the key of what a line asks for, which a form
/// has a field for.
struct AdviceHTML {
  private let settings: ReportSettings
  private let isPart: Bool
  private var isFirst = true

  init(_ settings: ReportSettings, isPart: Bool) {
    self.settings = settings
    self.isPart = isPart
  }

  mutating func write(_ sections: [AdviceSection], to sink: inout ReportSink) {
    for section in sections {
      if isPart, section.isOfBase { continue }
      let lead = isFirst ? "" : "\n"
      isFirst = false
      if isPart {
        sink.write(lead)
        markup(section).write(to: &sink)
      } else {
        sink.write(toDraft: 0) { sink in
          sink.write(lead)
          markup(section).write(to: &sink)
        }
      }
    }
  }

  func finish(to sink: inout ReportSink) {
    if isPart { return }
    let title = settings.language("怎样达到条件", "What to do")
    HTMLPage(
      title: title, header: [.element("h1", title)], sections: [.draft(0)],
      footer: HTMLPage.footer(settings), sheets: [HTMLStyle.sheet, Self.sheet]
    ).write(settings, to: &sink)
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
    func attributes(_ line: AdviceLine) -> KeyValuePairs<StaticString, String?> {
      ["data-key": isPart ? line.key : nil]
    }
    let heading: Markup =
      section.isOfBase || section.isOfScheme
      ? .element("h2", section.title) : .element("h3", section.title)
    var items: [(text: AdviceLine, below: [AdviceLine])] = []
    var commands: [AdviceLine] = []
    for line in section.lines {
      if line.isCommand {
        if !isPart { commands.append(line) }
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
