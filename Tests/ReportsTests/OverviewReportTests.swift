import Assessment
import Criteria
import Evaluation
import Foundation
import Rules
import Submission
import Testing

@testable import Reports

@Suite("The overview says the same in every format")
struct OverviewReportTests {
  private func report(
    _ texts: [String] = [Sample.file, Sample.hostile, "{"], _ language: Language = .chinese
  ) -> OverviewReport {
    var overview = Overview(.all, quotas: Quota.all)
    var assessor = Assessor(.all, by: .chosen([.general2021]))
    for (number, text) in texts.enumerated() {
      let file = assessor.assess(SourceFile(name: "\(number).json", bytes: Array(text.utf8)))
      overview.add(file)
      assessor.forEachSubmission(of: file) { judged in
        overview.add(
          judged, file: file.source.name,
          start: file.places.position(of: judged.submission.beginning))
      }
    }
    return OverviewReport(overview, Sample.settings(language))
  }

  private func text(_ report: OverviewReport) -> String {
    report.written(.text(isColored: false, width: 100))
  }

  @Test("the first line says what the batch came to")
  func headline() {
    #expect(text(report()).hasPrefix("总览：2 份填报 — 不符合 2、没有评价 1\n"))
    #expect(
      text(report([Sample.file, "{"], .english))
        .hasPrefix("Overview: 1 submission — ineligible 1, not judged 1\n"))
    #expect(text(report([])).hasPrefix("总览：0 份填报\n"))
  }

  @Test("an empty batch and one that is all in error are told in every format")
  func empty() {
    for texts in [[], ["{", "["]] {
      for language in Language.allCases {
        let report = report(texts, language)
        for text in [
          text(report), report.written(.markdown), report.written(.html), report.written(.json),
        ] {
          #expect(text.contains("0"))
        }
        #expect(report.written(.csv).split(separator: "\r\n").count == 1 + texts.count)
      }
    }
  }

  @Test("a name that some format gives a meaning to means nothing but itself")
  func hostile() {
    let report = report()
    #expect(!text(report).contains("\u{202E}"))
    #expect(text(report).split(separator: "\n").allSatisfy { !$0.hasPrefix("::") })
    #expect(!report.written(.html).contains("<b>"))
    #expect(report.written(.html).contains("&lt;b&gt;&amp;&quot;&#39;%园"))
    #expect(report.written(.markdown).contains("\\[x\\](y)"))
    #expect(report.written(.markdown).split(separator: "\n").allSatisfy { !$0.hasPrefix("::") })
    // What begins as a formula does not.
    let formula = Sample.file.replacingOccurrences(of: "示例园（虚构）", with: "=SUM(A1)")
    #expect(self.report([formula]).written(.csv).contains("\r\n'=SUM(A1),"))
  }

  @Test("a row of CSV has a cell for each title, whatever the batch")
  func csv() {
    let lines = report([Sample.file, "{"]).written(.csv).split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix("\u{FEFF}基地,省份,地市,系列,方案,结论,数值存疑,审核意见,未满足,待定,最小差距,最大差距,问题,位置"))
    #expect(lines[2].contains("没有评价"))
  }

  @Test("figures in doubt are counted beside the verdict, those that are justified not")
  func doubts() throws {
    let doubtful = Sample.file.replacingOccurrences(
      of: "\"salesRevenue\": ", with: "\"salesRevenue\": 100000")
    try #require(doubtful != Sample.file)
    let report = report([Sample.file, doubtful])
    let count = try #require(
      report.written(.json).firstMatch(of: /"doubts": ([1-9]\d*)/).flatMap { Int($0.output.1) })
    #expect(report.written(.json).contains("\"doubts\": 0"))
    #expect(text(report).contains("\(count) 处数值存疑"))
    #expect(report.written(.markdown).contains("| 数值存疑 |"))
    #expect(report.written(.html).contains("数值存疑"))
    #expect(!self.report([Sample.file]).written(.html).contains("数值存疑"))
  }

  // MARK: - The page

  @Test("the policy allows the page's own style and script and nothing else")
  func policy() throws {
    let html = report().written(.html)
    let policy = try #require(
      html.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.output.1)
    #expect(policy.hasPrefix("default-src &#39;none&#39;; "))
    let styles = html.matches(of: /<style>([^<]*)<\/style>/).map { String($0.output.1) }
    let script = try #require(html.firstMatch(of: /<script>((?s).*)<\/script>/)?.output.1)
    #expect(styles.count == 2)
    for text in styles + [String(script)] {
      let hash = SHA256.base64Digest(of: Array(text.utf8))
      #expect(policy.contains("&#39;sha256-\(hash)&#39;"))
    }
    #expect(!html.contains(" style=\""))
    #expect(!html.contains(" onclick="))
    #expect(!html.contains("http://") && !html.contains("https://"))
  }

  @Test("the digest is that of the standard's example")
  func digest() {
    // FIPS 180-4, the digest of abc: ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad.
    #expect(
      SHA256.base64Digest(of: Array("abc".utf8)) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(SHA256.firstBytes(of: Array("abc".utf8)) == 0xba78_16bf_8f01_cfea)
  }

  @Test("the script knows no word of the law, nor any other of the page")
  func script() {
    let script = "\(OverviewScript.text)"
    #expect(script.unicodeScalars.allSatisfy { $0.isASCII })
    for word in Verdict.allCases.map(\.rawValue) + Status.allCases.map(\.rawValue) {
      #expect(!script.contains(word), "\(word)")
    }
    for scheme in Catalogue.all.schemes { #expect(!script.contains(scheme.id)) }
  }

  @Test("every table has a caption, and its titles are buttons in heads of columns")
  func tables() {
    let html = report().written(.html)
    let tables = html.matches(of: /<table/).count
    #expect(tables == 4)
    #expect(html.matches(of: /<caption>[^<]+<\/caption>/).count == tables)
    for head in html.matches(of: /<thead>(.*?)<\/thead>/) {
      let cells = head.output.1.matches(of: /<th(?= )/).count
      #expect(
        head.output.1.matches(of: /<th scope="col"[^>]*><button type="button"/).count == cells)
    }
    #expect(html.matches(of: /<th[^>]*aria-sort="ascending"/).count == 1)
  }

  @Test("ids are unique and every reference leads to one")
  func ids() {
    let html = report().written(.html)
    let ids = html.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let targets = html.matches(of: /aria-labelledby="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(targets).isSubset(of: ids))
  }

  // MARK: - Pages of a folder

  private func pages(
    _ texts: [String], _ settings: ReportSettings = Sample.settings(isOfOneFile: false)
  ) -> [ReportSink.Page] {
    let report = HTMLPagesReport(settings)
    var sink = ReportSink()
    report.start(to: &sink)
    for (number, text) in texts.enumerated() {
      let (file, submissions) = Sample.checked(text, name: "\(number).json")
      report.begin(file, to: &sink)
      for submission in submissions { report.add(submission, of: file, to: &sink) }
      report.end(file, to: &sink)
    }
    report.finish(to: &sink)
    #expect(sink.text.isEmpty)
    return sink.pages
  }

  @Test("each base has a page, finished when it is judged, and the index links to it")
  func folder() throws {
    let found = pages([Sample.file, Sample.hostile, "{"])
    #expect(found.count == 3)
    let index = try #require(found.last)
    #expect(index.name == "index.html")
    for page in found.dropLast() {
      #expect(HTMLPagesReport.isPage(page.name))
      #expect(index.text.contains("<a href=\"\(page.name)\">"))
      #expect(page.text.contains("<a href=\"index.html\">总览</a>"))
      #expect(page.text.hasPrefix("<!DOCTYPE html>"))
    }
    #expect(index.text.contains("2.json"))
  }

  @Test("the page of a base has one name in every run, whatever stands around it")
  func stable() {
    let alone = pages([Sample.file])[0].name
    let first = pages([Sample.file, Sample.hostile])
    #expect(first[0].name == alone)
    #expect(pages(["{", Sample.hostile]).first?.name == first[1].name)
  }

  @Test("several submissions of one name in one file have a page each")
  func sameName() {
    let found = pages(["[\(Sample.file),\(Sample.file),\(Sample.file)]"])
    #expect(Set(found.map(\.name)).count == 4)
    #expect(
      found.map(\.name) == pages(["[\(Sample.file),\(Sample.file),\(Sample.file)]"]).map(\.name))
  }

  @Test(
    "only names that the report gives are pages",
    arguments: [
      "index.htm", "base-.html", "base-0123456789abcde.html", "base-0123456789abcdeg.html",
      "base-0123456789ABCDEF.html", "base-0123456789abcdef.html.html", "说明.html", "",
    ])
  func isPage(name: String) {
    #expect(!HTMLPagesReport.isPage(name))
    #expect(HTMLPagesReport.isPage("base-0123456789abcdef.html"))
  }

  // MARK: - Whose full report is written

  private func settings(
    _ details: ReportSettings.Details?, only names: [String] = [], isOfOneFile: Bool = true
  ) -> ReportSettings {
    ReportSettings(
      catalogue: .all, language: .chinese, version: "1.2.3", reading: .printed,
      time: "2021-06-23T08:30:00", lastFullYear: nil, paths: ReportPaths(folder: "/srv/park"),
      detail: nil, isOfOneFile: isOfOneFile, details: details, only: names)
  }

  @Test("a verdict that is not told in full has its row or its count, and none of its items")
  func details() {
    for (settings, isTold) in [
      (settings(nil), true), (settings(.all), true), (settings(.ineligible), true),
      (settings(.nothing), false), (settings(nil, only: ["示例"]), true),
      (settings(nil, only: ["别的", "例园"]), true), (settings(nil, only: ["别的"]), false),
      (settings(.nothing, only: ["示例"]), false),
    ] {
      let text = Sample.text(of: TextReport(settings, isColored: false, tellsProblems: false))
      #expect(text.contains("主导产业销售收入占") == isTold)
      #expect(text.contains("合计") != isTold)
      let markdown = Sample.text(of: MarkdownReport(settings))
      #expect(markdown.contains("主导产业销售收入占") == isTold)
      #expect(markdown.contains("**不符合**"))
      let html = Sample.text(of: HTMLReport(settings))
      #expect(html.contains("主导产业销售收入占") == isTold)
      #expect(html.contains("不符合"))
      #expect(html.contains("href=\"#s1\"") == false)
      let json = Sample.text(of: JSONReport(settings))
      #expect(json.contains("\"items\":") == isTold)
      #expect(json.contains("\"verdict\": \"ineligible\""))
      #expect(Sample.text(of: NDJSONReport(settings)).contains("\"items\":") == isTold)
      // The others tell all in any case.
      #expect(Sample.text(of: CSVReport(settings)).contains("主导产业销售收入占"))
      #expect(Sample.text(of: JUnitReport(settings)).contains("主导产业销售收入占"))
      #expect(pages([Sample.file], settings).count == (isTold ? 2 : 1))
    }
  }

  @Test("of a batch in Markdown all rows stay, and details are those that were asked for")
  func batch() {
    let eligible = try? String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Examples/2021-general/eligible/base.json"), encoding: .utf8)
    let texts = "[\(Sample.file),\(eligible ?? "")]"
    func markdown(_ details: ReportSettings.Details?, only names: [String] = []) -> String {
      Sample.text(of: MarkdownReport(settings(details, only: names)), texts)
    }
    for text in [markdown(nil), markdown(.all), markdown(.ineligible), markdown(.nothing)] {
      #expect(text.contains("| ✗ 不符合 |") && text.contains("| ✓ 符合 |"))
    }
    func sections(_ text: String) -> Int { text.matches(of: /\#\#\# [✗✓?](?= )/).count }
    #expect(sections(markdown(nil)) == 1)
    #expect(sections(markdown(.all)) == 2)
    #expect(sections(markdown(.ineligible)) == 1)
    #expect(sections(markdown(.nothing)) == 0)
    #expect(sections(markdown(nil, only: ["云泽"])) == 1)
  }
}
