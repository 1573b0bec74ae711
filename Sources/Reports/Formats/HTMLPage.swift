import Rules

/// A page that loads nothing and runs nothing but the script that it names.
struct HTMLPage {
  /// What the window is called.
  let title: String
  /// What stands in the order of the page between its header and its end.
  let header: [Markup]
  let sections: [Markup]
  let footer: String
  var sheets: [StaticString] = [HTMLStyle.sheet]
  var script: StaticString?

  func write(_ settings: ReportSettings, to sink: inout ReportSink) {
    let head = Markup.element(
      "head",
      [
        .lines(
          [
            .void("meta", ["charset": "utf-8"]),
            .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
            .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .void("meta", ["name": "color-scheme", "content": "light dark"]),
            .void("meta", ["name": "generator", "content": "basecheck \(settings.version)"]),
            .element("title", title),
          ] + sheets.map { .style($0) })
      ])
    let header = header.count == 1 ? header : [.lines(header)]
    let body = Markup.element(
      "body",
      [
        .lines(
          [
            .element("header", header), .element("main", [.lines(sections)]),
            .element("footer", footer),
          ] + (script.map { [.script($0)] } ?? []))
      ])
    let page = Markup.element(
      "html", ["lang": settings.language("zh-CN", "en")], [.lines([head, body])])
    sink.write("<!DOCTYPE html>\n")
    page.write(to: &sink)
    sink.write("\n")
  }

  /// What the page may load and run: its own sheets and its own script, each named by its hash.
  private var policy: String {
    let styles = sheets.map { Markup.policyHash(of: $0) }.joined(separator: " ")
    let scripts = script.map { " script-src \(Markup.policyHash(of: $0));" } ?? ""
    return "default-src 'none'; style-src \(styles);\(scripts) base-uri 'none'; form-action 'none'"
  }

  /// The end of a page that judges: which program made it, and that it decides nothing.
  static func footer(_ settings: ReportSettings) -> String {
    settings.language(
      "由 basecheck \(settings.version) 按填报数据得出，不代替主管部门的审核。",
      "Made by basecheck \(settings.version) from the figures submitted; it does not replace the authority's "
        + "review.")
  }
}
