import Assessment
import Criteria
import Foundation
import Testing

@testable import Reports

@Suite("The text report is for a park office")
struct TextReportTests {
  private func report(
    _ isColored: Bool = false, width: Int = 100, detail: ReportSettings.Detail? = nil,
    isOfOneFile: Bool = true, of file: String = Sample.file
  ) -> String {
    Sample.text(
      of: TextReport(
        Sample.settings(detail: detail, isOfOneFile: isOfOneFile), isColored: isColored,
        tellsProblems: false, width: width), file)
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
    #expect(
      text.contains(
        "实际 49.5%；主导产业销售收入须再增加 3 亿元以上（新增部分同时计入销售收入）；若销售收入不变，须再增加 1.5 亿元以上，还差 0.5 个百分点（须超过）"))
    #expect(text.contains("[第 5 行]"))
  }

  @Test("a figure exactly on a doubtful limit is marked with what the other reading gives")
  func threshold() {
    #expect(report(width: 400).contains("正好在限值上：若原文应为“≥”，则满足（同一表格的 2019 年印本带等号）"))
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

  @Test(
    "of a file that is in error in part, it is told how much is judged",
    arguments: [
      ("{} {\"x\": 1} {}", "base.json：1 份填报有错误，没有评价；评价了其余 2 份\n", "没有评价的填报  1"),
      ("[{}, {}", "base.json：文件有错误；评价了已读到的 2 份填报\n", "待定 2"),
      ("{\"x\": 1}", "base.json：文件有错误，没有评价\n", nil),
    ] as [(String, String, String?)])
  func partlyInError(submissions: String, told: String, inAll: String?) {
    let text = Sample.text(
      of: TextReport(Sample.settings(), isColored: false, tellsProblems: true),
      submissions.replacing("} {", with: "}\n{"))
    #expect(text.contains(told), "\(text)")
    #expect(text.contains("合计") == (inAll != nil))
    if let inAll { #expect(text.contains(inAll), "\(text)") }
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
    let file = #"{ "year": 2020, "attestations": { "truthfulMaterials": true, "brands": true } }"#
    let text = report(detail: .numbers, of: file)
    #expect(text.contains("一票否决未触发（1）：E4"))
    #expect(text.contains("满足（1）：15"))
  }

  // MARK: - What needs no look

  private static let settled = """
    {
      "base": { "series": "优势", "specialRegion": false }, "year": 2020,
      "figures": {
        "salesRevenue": 412.5, "leadingIndustryRevenue": 300, "nationalResearchInstitutions": 0,
        "provincialResearchInstitutions": 9, "specialFunds": 1200,
        "majorAccidents": { "2018": 0, "2019": 0, "2020": 0 },
        "gravestAccidents": { "2018": 0, "2019": 0, "2020": 0 }
      },
      "attestations": { "brands": true, "governmentSupport": true, "truthfulMaterials": true }
    }
    """

  /// The line of an item.
  private func line(_ number: String, in text: String) throws -> Substring {
    try #require(
      text.split(separator: "\n").first { $0.dropFirst(4).hasPrefix(number + " ") }, "\(number)")
  }

  @Test("an item that needs no look has a line with its mark, number, nature, words and figure")
  func lines() throws {
    let text = report(of: Self.settled)
    #expect(
      try line("2", in: text).hasPrefix(
        "  ✓ 2   约束性    主导产业销售收入占产业集群区销售收入比重 > 50%  "))
    #expect(try line("2", in: text).hasSuffix("  约 72.73% > 50%"))
    #expect(try line("15", in: text).hasSuffix("  达到"))
    #expect(try line("3", in: text).hasPrefix("  - 3   约束性    产业集群区内企业专注于"))
    #expect(try line("3", in: text).hasSuffix("  适用于：特色"))
  }

  @Test("of a compound item the figure is the one that decides")
  func decidingFigure() throws {
    let text = report(of: Self.settled)
    // There is no national institution; the provincial ones suffice.
    #expect(try line("8", in: text).hasSuffix("  9 > 3 家"))
    #expect(try line("34", in: text).hasSuffix("  1200 ≥ 1000 万元"))
    #expect(try line("25", in: text).hasSuffix("  0 ≤ 0 起"))
  }

  @Test("an item that takes over another's condition is told with the words of that one")
  func reference() throws {
    let text = Sample.text(
      of: TextReport(Sample.settings(), isColored: false, tellsProblems: false),
      #"{ "attestations": { "lawCompliance": true } }"#, schemes: [.bigData2021])
    #expect(
      try line("24", in: text).contains("参照国家新型工业化产业示范基地申报条件第 35 条：符合国家有关法律法规"))
  }

  @Test("that an exclusion does not hold is said with its own word")
  func exclusionLine() throws {
    #expect(try line("E4", in: report(of: Self.settled)).hasSuffix("  未触发"))
  }

  @Test("constraints come before advice, and both before what stands beside the table")
  func natures() {
    let lines = report(of: Self.settled).split(separator: "\n").filter { $0.hasPrefix("  ✓ ") }
    let natures = lines.compactMap { line in
      ["约束性", "引导性", "申报要求", "一票否决"].firstIndex { line.contains($0) }
    }
    #expect(natures.count == lines.count)
    #expect(natures == natures.sorted())
  }

  @Test(
    "figures stand below each other, and no line is wider than asked for", arguments: [80, 100])
  func figureColumn(width: Int) {
    let lines = report(width: width, of: Self.settled).split(separator: "\n")
      .filter { $0.hasPrefix("  ✓ ") }.map(String.init)
    #expect(lines.count > 6)
    let columns = lines.compactMap { line in
      line.range(of: "  ", options: .backwards).map { String(line[..<$0.upperBound]).displayWidth }
    }
    #expect(Set(columns).count == 1)
    for line in lines { #expect(line.displayWidth <= width, "\(line)") }
  }

  @Test("only numbers are given where they were asked for, or where there are several submissions")
  func numbers() {
    let numbers = "\n满足（6）：1、2、8、15、25、34\n"
    #expect(!report(of: Self.settled).contains(numbers))
    #expect(report(detail: .numbers, of: Self.settled).contains(numbers))
    #expect(report(isOfOneFile: false, of: Self.settled).contains(numbers))
    #expect(report(of: "[\(Self.settled), \(Self.settled)]").contains(numbers))
    #expect(!report(detail: .lines, isOfOneFile: false, of: Self.settled).contains(numbers))
  }

  @Test("all there is to say is told where it was asked for, whatever the number of submissions")
  func full() {
    let text = report(width: 400, detail: .full, isOfOneFile: false, of: Self.settled)
    #expect(text.contains("✓ 主导产业销售收入占比 > 50%：实际约 72.73%\n"))
    #expect(text.contains("- 适用于：系列为特色\n"))
  }

  @Test("a panel's points are told with the sections, not with each item")
  func panel() throws {
    let file = #"{ "year": 2022, "scores": { "发展政策": 17.5 } }"#
    func text(_ detail: ReportSettings.Detail) -> String {
      Sample.text(
        of: TextReport(Sample.settings(detail: detail), isColored: false, tellsProblems: false),
        file, schemes: [.fiveGPilot2023])
    }
    #expect(text(.lines).contains("  发展政策  17.5 分，满分 20 分\n"))
    #expect(text(.lines).contains("评分      落实国家发展战略及规划情况\n"))
    #expect(!text(.numbers).contains("由评审组评分的条目"))
  }
}
