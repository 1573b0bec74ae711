import Assessment
import Criteria
import Foundation
import Testing

@testable import Reports

@Suite("The text report is for a park office")
struct TextReportTests {
  private func report(_ isColored: Bool = false, width: Int = 100) -> String {
    Sample.text(
      of: TextReport(Sample.settings(), isColored: isColored, tellsProblems: false, width: width))
  }

  @Test("the verdict stands first, with its ground")
  func verdictFirst() throws {
    let first = try #require(report().split(separator: "\n").first)
    #expect(first.hasPrefix("结论：不符合 — 约束性 2 项不满足"))
  }

  @Test("what stands in the way comes before what is to be given, and that before the rest")
  func order() throws {
    let text = report()
    let titles = ["未满足（", "待补充数据（", "待判断（", "引导性条件中", "不适用（"]
    let places = try titles.map { try #require(text.range(of: $0)?.lowerBound, "\($0)") }
    #expect(places == places.sorted())
  }

  @Test("numbers, natures and words stand in columns, whatever the width of the letters")
  func columns() {
    let entries = report().split(separator: "\n").filter { line in
      line.hasPrefix("  ✗ ") || line.hasPrefix("  ? ") || line.hasPrefix("  ! ")
    }
    #expect(entries.count > 30)
    for entry in entries {
      let nature = ["约束性", "引导性", "一票否决", "申报要求"].compactMap { entry.range(of: $0) }.first
      let column = nature.map { String(entry[..<$0.lowerBound]).displayWidth }
      #expect(column == 8, "\(entry)")
    }
  }

  @Test("no line is wider than asked for but by a mark that may not begin the next one")
  func width() {
    for line in report(width: 80).split(separator: "\n") where !line.contains("《") {
      #expect(String(line).displayWidth <= 82, "\(line)")
    }
  }

  @Test("colours are there only when asked for")
  func colours() {
    #expect(!report().contains("\u{1B}["))
    #expect(report(true).contains("\u{1B}[1;31m不符合\u{1B}[0m"))
  }

  @Test("a failing ratio is explained in percentage points and by what its numerator lacks")
  func gapOfRatio() {
    let text = report(width: 400)
    #expect(text.contains("实际 49.5%；还差 0.5 个百分点（须超过），即主导产业销售收入还差 1.5 亿元（须超过）"))
    #expect(text.contains("[第 5 行]"))
  }

  @Test("a figure exactly on a doubtful limit is marked with what the other reading gives")
  func threshold() {
    #expect(report(width: 400).contains("正好在限值上：存疑符号按含限值理解则满足（同一表格的 2019 年印本带等号）"))
  }

  @Test("years that are not given are named among those that are")
  func years() {
    #expect(report().contains("2020 年 未填报"))
    #expect(report().contains("2019 年 0 起"))
  }

  @Test("a rate that is given itself is located where it stands, a computed one at its part")
  func placeOfRate() {
    func text(_ figures: String) -> String {
      Sample.text(
        of: TextReport(Sample.settings(), isColored: false, tellsProblems: false, width: 400),
        """
        { "base": { "series": "优势", "specialRegion": false }, "year": 2020,
          "figures": {
            "salesRevenue": 350,
        \(figures) } }
        """)
    }
    #expect(text("\"leadingIndustryShare\": 40").contains("实际 40%；还差 10 个百分点（须超过）  [第 4 行]"))
    #expect(text("\n\"leadingIndustryRevenue\": 140").contains("（销售收入不变时）  [第 5 行]"))
  }

  @Test("what is wrong with a file is told in a report that is kept")
  func problems() {
    let text = Sample.text(
      of: TextReport(Sample.settings(), isColored: false, tellsProblems: true),
      "{ \"figures\": { \"x\": 1 } }", unreadable: UnreadableFile(name: "y", message: "文件不存在"))
    #expect(text.hasPrefix("base.json:1:16: 错误："))
    #expect(text.contains("base.json：文件有错误，没有评价\n"))
    #expect(text.contains("y：文件不存在\n"))
  }

  @Test("several verdicts are added up in the end, scheme by scheme")
  func tally() {
    let text = Sample.text(
      of: TextReport(Sample.settings(), isColored: false, tellsProblems: false),
      "[\(Sample.file), \(Sample.file)]", schemes: [.general2021, .bigData2021])
    #expect(text.contains("\n合计\n  2021-general  不符合 2\n"))
    #expect(!report().contains("合计"))
  }

  @Test("exclusions that don't hold are told apart from what is met")
  func exclusions() {
    let text = Sample.text(
      of: TextReport(Sample.settings(), isColored: false, tellsProblems: false),
      #"{ "year": 2020, "attestations": { "truthfulMaterials": true, "brands": true } }"#)
    #expect(text.contains("一票否决未触发（1）：E4"))
    #expect(text.contains("满足（1）：15"))
  }
}
