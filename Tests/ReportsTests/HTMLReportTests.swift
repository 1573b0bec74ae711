import Assessment
import Criteria
import Evaluation
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("The HTML report is one page that needs nothing but itself")
struct HTMLReportTests {
  private func report(
    _ text: String = Sample.file, _ language: Language = .chinese, name: String = "base.json",
    schemes: [Scheme] = [.general2021], detail: ReportSettings.Detail? = nil,
    unreadable: UnreadableFile? = nil
  ) -> String {
    Sample.text(
      of: HTMLReport(Sample.settings(language, detail: detail)), text, name: name,
      schemes: schemes, unreadable: unreadable)
  }

  // MARK: - The page

  @Test(
    "the page names its language and its encoding and fits a phone", arguments: Language.allCases)
  func page(language: Language) {
    let text = report(Sample.file, language)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language("zh-CN", "en"))\">"))
    #expect(text.contains("<meta charset=\"utf-8\">"))
    #expect(text.contains("<meta name=\"viewport\" content=\"width=device-width"))
    #expect(text.hasSuffix("</html>\n"))
  }

  @Test("nothing is loaded and nothing runs", arguments: [Sample.file, Sample.hostile])
  func selfContained(file: String) {
    for text in [report(file), report(file, .english, schemes: Catalogue.all.schemes)] {
      for word in ["http", "<script", "url(", "@import", "src=", "javascript:", " on", "<link"] {
        // “ on” is looked for as an attribute, not as a word.
        let found = word == " on" ? text.contains(/<[^>]* on[a-z]+=/) : text.contains(word)
        #expect(!found, "\(word)")
      }
    }
  }

  @Test("it says the same at any time")
  func time() {
    #expect(report() == report())
    #expect(!report().contains("2021-06-23"))
  }

  @Test("every element is closed in its order, by every scheme", arguments: Language.allCases)
  func balance(language: Language) {
    for file in [Sample.file, Sample.hostile] {
      for detail in [nil, .numbers, .full] as [ReportSettings.Detail?] {
        let text = report(file, language, schemes: Catalogue.all.schemes, detail: detail)
        #expect(Self.firstUnbalancedTag(in: text) == nil)
      }
    }
    #expect(Self.firstUnbalancedTag(in: "<p><b></p></b>") == "/p")
    #expect(Self.firstUnbalancedTag(in: "<p>") == "p")
  }

  @Test("every id is there once, and every link leads to one")
  func links() {
    let text = report(schemes: [.general2021, .draft2023])
    let ids = text.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let targets = text.matches(of: /href="#([^"]+)"|aria-labelledby="([^"]+)"/)
      .compactMap { ($0.output.1 ?? $0.output.2).map(String.init) }
    #expect(targets.count > 4)
    #expect(Set(targets).isSubset(of: ids))
  }

  // MARK: - What it says

  @Test("the head of a section says what was judged, by what and how")
  func facts() {
    let text = report()
    #expect(text.contains("<strong>不符合</strong>"))
    #expect(text.contains("<p class=\"reason\">约束性 2 项不满足"))
    for fact in [
      "示例园（虚构）", "2021-general 国家新型工业化产业示范基地申报条件", "（工信厅规函〔2021〕85号）附件",
      "2020 年（近三年为 2018 至 2020 年）",
      "符号按所印理解", "base.json", "basecheck 1.2.3",
    ] {
      #expect(text.contains(">\(fact)<") || text.contains("\(fact)<"), "\(fact)")
    }
    #expect(text.contains(/<dd class="digest">[0-9a-f]{64}<\/dd>/))
  }

  @Test("what stands in the way comes first, then what is open, then what is met, then the rest")
  func order() throws {
    let text = report(
      Sample.file.replacingOccurrences(
        of: "\"salesRevenue\": 300", with: "\"salesRevenue\": 300, \"researchSpending\": 9"))
    let titles = ["未满足（", "待补充数据（", "待判断（", "引导性条件中未满足或待定", "满足（1", "不适用（"]
    let places = try titles.map { title in
      try #require(text.range(of: "rowgroup\">\(title)")?.lowerBound, "\(title)")
    }
    #expect(places == places.sorted())
  }

  @Test("an item is told with its words, its source, its reading, its line and what it came to")
  func item() throws {
    let row = try #require(Self.row("2", in: report()))
    for piece in [
      "✗</span> 不满足", "约束性", "主导产业销售收入占产业集群区销售收入比重 &gt; 50%", "附件第 2 条", "读法：主导产业销售收入 ÷",
      "第 5 行", "实际 49.5%；主导产业销售收入须再增加 3 亿元以上（新增部分同时计入销售收入）；若销售收入不变，须再增加 1.5 亿元以上，还差 0.5 个百分点（须超过）",
    ] {
      #expect(row.contains(piece), "\(piece)")
    }
  }

  @Test("every item of the scheme has one row", arguments: Catalogue.all.schemes.map(\.id))
  func everyItem(id: String) throws {
    let scheme = try #require(Catalogue.all.scheme(named: id))
    let text = report(schemes: [scheme])
    for item in scheme.items {
      let head = "<th class=\"number\" scope=\"row\">\(item.number)</th>"
      #expect(text.ranges(of: head).count == 1, "\(item.number)")
    }
  }

  @Test("in brief what needs no look is its numbers, and what does is told as ever")
  func brief() throws {
    let file = Sample.file.replacingOccurrences(of: "148.5", with: "240")
    let text = report(file, detail: .numbers)
    #expect(text.contains(#"<td class="numbers" colspan="5">2</td>"#))
    #expect(Self.row("2", in: text) == nil)
    #expect(try #require(Self.row("15", in: text)).contains("未达到"))
    #expect(Self.row("2", in: report("[\(file), \(file)]")) != nil)
  }

  @Test("a status is a mark and a word, never a colour alone")
  func status() {
    for badge in report().matches(of: /<span class="badge [a-z]+">(.*?)<\/span>([^<]*)</) {
      #expect(badge.output.1.contains(/[✓✗?!\-–]/))
      #expect(badge.output.2.count > 1)
    }
    #expect(!report().contains(/<span class="mark [a-z]+" role="img">/))
  }

  @Test("with several schemes an overview links to each section")
  func overview() {
    let text = report(schemes: [.general2021, .draft2023])
    #expect(text.contains("<h2 id=\"overview\">总览</h2>"))
    #expect(text.contains("<a href=\"#s2\">示例园（虚构）</a>"))
    #expect(!report().contains("id=\"overview\""))
  }

  @Test("a panel's scores are told with their maximum")
  func scores() {
    let file = Sample.file.replacingOccurrences(
      of: "\"attestations\"", with: "\"scores\": { \"发展政策\": 17.5 }, \"attestations\"")
    let text = report(file, schemes: [.fiveGPilot2023])
    #expect(text.contains("<p>17.5 分，满分 20 分</p>"))
    #expect(text.contains("aria-label=\"17.5 分，满分 20 分\""))
    #expect(text.contains("<p>未评分，满分 25 分</p>"))
  }

  @Test("the words are English where asked for, and the law's are marked as Chinese")
  func english() {
    let text = report(Sample.file, .english)
    #expect(text.contains("<strong>ineligible</strong>"))
    #expect(text.contains("<p class=\"words\" lang=\"zh-CN\">"))
    #expect(text.contains("Read as: "))
    #expect(!text.contains("结论"))
    #expect(!report().contains("lang=\"zh-CN\">主"))
  }

  @Test(
    "files in error and files that can't be opened are listed with places and without a verdict")
  func problems() {
    let text = report(
      "{ \"figures\": {\n \"<x>\": 1 } }",
      unreadable: UnreadableFile(name: "没有<这个>.json", message: "文件不存在"))
    #expect(text.contains("<code>base.json:2:2</code>"))
    #expect(text.contains("figures 里没有“&lt;x&gt;”这个键"))
    #expect(text.contains("<code>没有&lt;这个&gt;.json</code> <span>文件不存在</span>"))
    #expect(text.contains("没有评价任何填报。"))
    #expect(!text.contains("class=\"verdict"))
    #expect(Self.firstUnbalancedTag(in: text) == nil)
  }

  @Test("what a file says is text, whatever marks it holds")
  func escaping() {
    let text = report(Sample.hostile, name: "<i>\"'&.json")
    let name = "&lt;b&gt;&amp;&quot;&#39;%园|*_`[x](y)`*,:;=SUM(A1)&#10;::error::😀U+202EU+0007"
    #expect(text.contains(name))
    #expect(text.contains("&lt;i&gt;&quot;&#39;&amp;.json"))
    #expect(!text.contains("<b>"))
    #expect(!text.contains("<i>"))
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("characters that no HTML text may hold are shown by their numbers")
  func noncharacters() {
    let scalars = [0xFDD0, 0x1FFFE, 0xFFFF].compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    #expect(text.escapedForXML == "U+FDD0U+1FFFEU+FFFF")
  }

  // MARK: - Bars

  @Test("a figure is drawn against its limit and described")
  func bar() throws {
    let row = try #require(Self.row("2", in: report()))
    #expect(row.contains("<svg class=\"fail\" role=\"img\""))
    #expect(row.contains("aria-label=\"实际 49.5%，要求 &gt; 50%，不满足\""))
    #expect(row.contains(">&gt; 50%</text>"))
    #expect(row.contains("class=\"shortfall\""))
  }

  @Test("each year has its bar, and a year without a figure has a word instead")
  func series() throws {
    let row = try #require(Self.row("E1", in: report()))
    #expect(row.ranges(of: "<svg class=\"pass\"").count == 2)
    #expect(row.contains("2020 年 未填报"))
    let complete = Sample.file.replacingOccurrences(
      of: "\"2019\": 0", with: "\"2019\": 0, \"2020\": 1")
    let failed = try #require(Self.row("E1", in: report(complete)))
    #expect(failed.ranges(of: "class=\"excess\"").count == 1)
    #expect(failed.contains("aria-label=\"实际 1 起，要求 ≤ 0 起，不满足\""))
  }

  @Test("nothing is drawn of an item without numbers")
  func noBar() throws {
    let row = try #require(Self.row("15", in: report()))
    #expect(!row.contains("<svg"))
  }

  // MARK: - Reading the page

  /// The row of an item.
  private static func row(_ number: String, in text: String) -> Substring? {
    let head = "<th class=\"number\" scope=\"row\">\(number)</th>"
    guard let start = text.range(of: head)?.upperBound,
      let end = text[start...].range(of: "</tr>")?.lowerBound
    else { return nil }
    return text[start..<end]
  }

  /// The first tag that closes what is not open, or is never closed.
  private static func firstUnbalancedTag(in text: String) -> String? {
    var open: [Substring] = []
    for tag in text.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      let name = tag.output.2
      if ["meta", "col"].contains(name) { continue }
      if tag.output.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return "/\(name)"
      }
    }
    return open.last.map(String.init)
  }
}
