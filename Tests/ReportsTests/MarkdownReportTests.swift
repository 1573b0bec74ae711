import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("The Markdown report means nothing but what it says")
struct MarkdownReportTests {
  private func report(
    _ text: String = Sample.file, _ language: Language = .chinese,
    _ detail: ReportSettings.Detail? = nil
  ) -> String {
    Sample.text(of: MarkdownReport(Sample.settings(language, detail: detail)), text)
  }

  @Test("the verdict stands first and what is open before what is settled")
  func order() throws {
    let text = report()
    #expect(text.hasPrefix("### ✗ 示例园（虚构） — 2021-general\n\n**不符合** — 约束性 2 项不满足"))
    let failed = try #require(text.range(of: "| 2 | 约束性 |")?.lowerBound)
    let settled = try #require(text.range(of: "**不适用（")?.lowerBound)
    #expect(failed < settled)
  }

  @Test("every row of a table has as many cells as its head, whatever a name holds")
  func tables() {
    for detail in [.lines, .numbers, .full] as [ReportSettings.Detail] {
      var expected: Int?
      for line in report(Sample.hostile, .chinese, detail).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        guard line.hasPrefix("|") else {
          expected = nil
          continue
        }
        let bars = line.replacing("\\|", with: "").filter { $0 == "|" }.count
        #expect(bars == expected ?? bars, "\(line)")
        expected = bars
      }
    }
  }

  @Test("what needs no look is a table with marks and figures, or in brief its numbers")
  func detail() {
    let file = Sample.file.replacingOccurrences(of: "148.5", with: "240")
    let row = "| 2 | 约束性 | 主导产业销售收入占产业集群区销售收入比重 &gt; 50% | ✓ 80% &gt; 50% |"
    #expect(report(file).contains("**满足（1）**\n\n| 条 | 性质 | 条文 | 结果 |\n"))
    #expect(report(file).contains(row))
    #expect(report(file).contains("| - 适用于：特色 |"))
    #expect(report(file, .chinese, .numbers).contains("**满足（1）**：2\n"))
  }

  @Test("marks of Markdown and of HTML are escaped")
  func escaping() {
    let text = report(Sample.hostile)
    #expect(
      text.contains(#"&lt;b&gt;&amp;"'%园\|\*\_\`\[x\](y)\`\*,:;=SUM(A1) ::error::😀U+202EU+0007"#))
  }

  @Test("an input in error is a list of places and remedies")
  func errors() {
    let text = report("{ \"figures\": {\n \"x\": 1 } }", .english)
    #expect(text.contains("- ✗ 2:2 figures has no key \"x\""))
  }

  @Test("of several submissions the overview stands first, and only what fails is told in detail")
  func batch() throws {
    let text = report("[\(Sample.file), {}, \(Sample.file)]")
    #expect(text.hasPrefix("### 总览\n\n- 2021-general：不符合 2、待定 1\n\n| 基地 |"))
    let rows = text.split(separator: "\n").filter { $0.contains("| 2021-general | ") }
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("| 示例园（虚构） | 2021-general | ✗ 不符合 | 1、2 |"))
    #expect(rows[2].contains("? 待定"))
    #expect(text.components(separatedBy: "**未满足（2）**").count == 3)
    #expect(!text.contains("**不适用（"))
  }

  @Test("a summary is never larger than a platform takes, and says what is left out")
  func limit() {
    let text = report("[" + Array(repeating: Sample.file, count: 2000).joined(separator: ",") + "]")
    #expect(text.utf8.count < 1 << 20)
    #expect(text.utf8.count > 900_000)
    #expect(text.contains("- 2021-general：不符合 2000\n"))
    #expect(text.hasSuffix("份的详情没有列出；完整结果见其他格式的报告\n"))
  }
}
