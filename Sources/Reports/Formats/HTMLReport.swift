public import Assessment
import Evaluation
import Rules
import Submission

/// The report to read in a browser, to print and to attach: one page that needs nothing but itself.
///
/// It loads nothing, runs nothing, and depends on nothing but the input. What is wrong and the
/// overview stand at the top, so that all three of its parts are drafts until the end.
public final class HTMLReport: Report {
  /// The parts of the page.
  private enum Part: Int {
    /// What is wrong with the files, a line each.
    case problems
    /// The rows of the overview.
    case rows
    /// A section for each verdict that is told.
    case sections
  }

  private let settings: ReportSettings
  private var schemes: SchemeWordsOfRun
  private var problemCount = 0
  private var rowCount = 0
  private var sectionCount = 0
  /// How many bases there are, and what the first is called.
  private var bases: (count: Int, first: String) = (0, "")
  /// Whether a verdict stands in the overview alone.
  private var hasUntold = false
  /// The page that leads to this one, where there is one.
  private let index: String?
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public convenience init(_ settings: ReportSettings) {
    self.init(settings, index: nil)
  }

  /// - Parameter index: The page that leads to this one, which it leads back to.
  init(_ settings: ReportSettings, index: String?) {
    self.settings = settings
    self.index = index
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// Writes what is wrong with the file for the top of the page.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    for located in file.diagnostics {
      let severity = located.diagnostic.severity
      addProblem(
        at: "\(file.source.name):\(located.start.label)",
        HTMLBadge(severity, wording.severity(severity)), located.message(in: language), to: &sink)
    }
    if file.hasErrors {
      addProblem(
        at: file.source.name, .notJudged(language("没有评价", "not judged")),
        wording.unjudged(file), to: &sink)
    }
  }

  /// Writes a row of the overview and a section for each scheme.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    let name = VerdictHeader.name(of: checked, in: file)
    if bases.count == 0 { bases.first = name }
    bases.count += 1
    for explanation in checked.explanations {
      let section = HTMLSection(
        explanation, of: checked, in: file, settings, schemes.words(of: explanation.scheme),
        id: "s\(rowCount + 1)")
      let isTold = settings.tells(explanation.verdict, of: name)
      write(row(section, isLink: isTold), to: .rows, after: &rowCount, &sink)
      if isTold {
        write(section.markup, to: .sections, after: &sectionCount, &sink)
      } else {
        hasUntold = true
      }
    }
    if !checked.skipped.isEmpty, settings.tellsAnything(of: name) {
      write(skipped(checked, file), to: .sections, after: &sectionCount, &sink)
    }
  }

  /// Writes a line that names the file for the top of the page.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    addProblem(
      at: file.name, HTMLBadge(Severity.error, language("打不开", "unreadable")), file.message,
      to: &sink)
  }

  /// Writes something to a part of the page, on a line of its own.
  private func write(
    _ markup: Markup, to part: Part, after count: inout Int, _ sink: inout ReportSink
  ) {
    sink.write(toDraft: part.rawValue) { sink in
      if count > 0 { sink.write("\n") }
      markup.write(to: &sink)
    }
    count += 1
  }

  /// The whole page, whose top needs what came last.
  public func finish(to sink: inout ReportSink) {
    let name = language("评价报告", "Evaluation report")
    let title = wording.labelled(
      name,
      bases.count == 1
        ? bases.first : wording.submissions(bases.count))
    let head = Markup.element(
      "head",
      [
        .lines([
          .void("meta", ["charset": "utf-8"]),
          .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
          .void("meta", ["name": "color-scheme", "content": "light dark"]),
          .void("meta", ["name": "generator", "content": "basecheck \(settings.version)"]),
          .element("title", title),
          .style(HTMLStyle.sheet),
        ])
      ])
    let body = Markup.element(
      "body",
      [
        .lines(
          [
            .element("header", [.element("h1", bases.count == 1 ? name : title), way]), problemList,
            overviewTable,
            .element(
              "main", [rowCount == 0 && sectionCount == 0 ? nothingJudged : part(.sections)]),
            .element("footer", HTMLPage.footer(settings)),
          ])
      ])
    let page = Markup.element("html", ["lang": language("zh-CN", "en")], [.lines([head, body])])
    sink.write("<!DOCTYPE html>\n")
    page.write(to: &sink)
    sink.write("\n")
  }

  // MARK: - At the top

  /// The way back to the page that leads here.
  private var way: Markup {
    index.map { page in
      .element("nav", [.element("a", ["href": page], language("总览", "Overview"))])
    } ?? .nothing
  }

  private func addProblem(
    at place: String, _ badge: HTMLBadge, _ message: String, to sink: inout ReportSink
  ) {
    let line = Markup.element(
      "li",
      [
        badge.markup, Markup(" "),
        .element("code", place), Markup(" "), .element("span", message),
      ])
    write(line, to: .problems, after: &problemCount, &sink)
  }

  private func part(_ part: Part) -> Markup { .draft(part.rawValue) }

  private var problemList: Markup {
    guard problemCount > 0 else { return .nothing }
    let title = wording.counted(
      language("填报文件的问题", "Problems of the files"), problemCount)
    return .element(
      "section", ["class": "problems", "aria-labelledby": "problems"],
      [.lines([.element("h2", ["id": "problems"], title), .element("ul", [part(.problems)])])])
  }

  private var nothingJudged: Markup {
    .element("p", ["class": "nothing"], language("没有评价任何填报。", "No submission was judged."))
  }

  /// A row for each verdict, where there are several.
  private var overviewTable: Markup {
    guard rowCount > 1 || hasUntold else { return .nothing }
    let columns = [
      language("基地", "Base"), language("方案", "Scheme"), language("结论", "Verdict"),
      language("不满足", "Not met"), language("缺数据", "Missing"),
      language("待判断", "To be judged"), language("引导性满足", "Advisory met"),
    ]
    let head = Markup.element(
      "thead", [.element("tr", columns.map { .element("th", ["scope": "col"], $0) })])
    return .element(
      "nav", ["class": "overview", "aria-labelledby": "overview"],
      [
        .lines([
          .element("h2", ["id": "overview"], language("总览", "Overview")),
          .element("table", [.lines([head, .element("tbody", [part(.rows)])])]),
        ])
      ])
  }

  /// - Parameter isLink: Whether the section stands on the page.
  private func row(_ section: HTMLSection, isLink: Bool) -> Markup {
    func link(_ text: String) -> Markup {
      isLink ? .element("a", ["href": "#\(section.id)"], text) : Markup(text)
    }
    let explanation = section.explanation
    func count(_ status: Status) -> Markup {
      let count = explanation.findings.count { $0.item.nature.decides && $0.status == status }
      let word = wording.status(status, .constraint)
      return .element(
        "td", ["class": "count", "data-label": wording.labelled(word, "")], "\(count)")
    }
    let advisory = explanation.findings.filter {
      $0.item.nature == .advisory && $0.status != .notApplicable
    }
    let met = advisory.count { $0.status == .pass }
    return .element(
      "tr",
      [
        .element("th", ["scope": "row"], [link(section.name)]),
        .element("td", [link(explanation.scheme.id)]),
        .element("td", [HTMLBadge(explanation.verdict, section.header.word).markup]),
        count(.fail), count(.missing), count(.review),
        .element(
          "td",
          [
            "class": "count",
            "data-label": wording.labelled(language("引导性满足", "advisory met"), ""),
          ], advisory.isEmpty ? "–" : "\(met)/\(advisory.count)"),
      ])
  }

  /// The schemes that are not for a base, each with whom it is for.
  private func skipped(_ checked: AssessedSubmission, _ file: AssessedFile) -> Markup {
    let entries = checked.skipped.map { skipped in
      Markup.element(
        "div",
        [
          .element("dt", skipped.scheme.id),
          .element("dd", wording.audience(of: skipped)),
        ])
    }
    let title = wording.labelled(
      VerdictHeader.name(of: checked, in: file),
      wording.counted(language("没有评价的方案", "schemes not evaluated"), entries.count))
    return .element(
      "section", ["class": "skipped"],
      [.lines([.element("h2", title), .element("dl", ["class": "facts"], [.lines(entries)])])])
  }
}
