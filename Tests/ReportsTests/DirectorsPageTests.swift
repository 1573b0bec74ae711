import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("A report that a director reads")
struct DirectorsPageTests {
  private func page(_ text: String, _ language: Language = .chinese) -> String {
    Sample.text(
      of: HTMLReport(Sample.settings(language)), text, name: "base.json", schemes: [.general2021])
  }

  @Test("the document's title stands once, and an item says its place alone")
  func title() {
    let text = page(Sample.file)
    #expect(text.ranges(of: "关于开展2021年度国家新型工业化产业示范基地申报工作的通知").count == 1)
    #expect(text.contains("<p class=\"source\">附件第 7 条</p>"))
  }

  @Test("the nearest and the farthest gap are one sentence")
  func gaps() {
    #expect(page(Sample.file).contains("<p class=\"gaps\">"))
    let text = Sample.text(
      of: TextReport(Sample.settings(.chinese), isColored: false, tellsProblems: false),
      #"{"scheme": "2021-general", "base": {"series": "优势"}, "figures": {"salesRevenue": 150, "leadingIndustryRevenue": 74, "researchSpending": 1}}"#
    )
    #expect(text.contains("差距：最小的是第 2 条"))
    #expect(text.contains("最大的是第 7 条") || text.contains("最大的是第 1 条"))
  }

  @Test("the hash stands at the foot, behind the items")
  func foot() throws {
    let text = page(Sample.file)
    let table = try #require(text.range(of: "<table class=\"items\">"))
    let digest = try #require(text.range(of: "class=\"digest\""))
    #expect(table.lowerBound < digest.lowerBound)
  }

  @Test("a figure stands on its bar")
  func values() {
    #expect(page(Sample.file).contains(/<text class="value[^"]*"[^>]*>49\.5%<\/text>/))
  }

  @Test("notes and evidence stand in every report for people")
  func notes() {
    let file = """
      {"scheme": "2021-general", "attestations": {"lawCompliance": {"met": true, "note": "已核对", "evidence": ["附件/甲.pdf"]},
        "laborRelations": {"met": false, "note": "整改中"}, "talentPolicies": true}}
      """
    for text in [
      page(file), Sample.text(of: MarkdownReport(Sample.settings(.chinese)), file),
      Sample.text(
        of: TextReport(Sample.settings(.chinese), isColored: false, tellsProblems: false), file),
      Sample.text(of: CSVReport(Sample.settings(.chinese)), file),
    ] {
      for word in ["已核对", "附件/甲.pdf", "整改中"] { #expect(text.contains(word), "\(word)") }
    }
  }

  @Test("a verdict that hangs on figures in doubt says so, until they are justified")
  func doubts() {
    func verdict(_ more: String) -> String {
      let row = #"{"scheme": "2022-summary", "figures": {"salesRevenue": 4125000}\#(more)}"#
      return Sample.text(
        of: TextReport(Sample.settings(.chinese), isColored: false, tellsProblems: true), row,
        schemes: [.annualReturn2022])
    }
    #expect(verdict("").contains("有 1 处数值存疑"))
    let justified = verdict(#", "remarks": {"implausible@salesRevenue": "示例：已核对"}"#)
    #expect(!justified.contains("处数值存疑"))
    #expect(justified.contains("审核说明：示例：已核对"))
  }

  @Test("an answer against the base is told as what it says")
  func opposite() {
    let text = page(#"{"scheme": "2021-general", "attestations": {"noInspectionProblems": false}}"#)
    #expect(text.contains("填报为：督查发现过严重问题"))
    #expect(!text.contains("督查未发现严重问题：未达到"))
  }

  @Test("a figure of other years is named where it is missing")
  func otherYears() {
    let text = page(
      #"{"scheme": "2021-general", "year": 2021, "figures": {"salesRevenue": {"2019": 5, "2021": 6}}}"#
    )
    #expect(text.contains("（文件里只有 2019 年、2021 年的）"))
  }
}
