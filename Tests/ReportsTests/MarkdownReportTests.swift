import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("The Markdown report means nothing but what it says")
struct MarkdownReportTests {
  private func report(_ text: String = Sample.file, _ language: Language = .chinese) -> String {
    Sample.text(of: MarkdownReport(Sample.settings(language)), text)
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
    for line in report(Sample.hostile).split(separator: "\n") where line.hasPrefix("|") {
      let bars = line.replacing("\\|", with: "").filter { $0 == "|" }.count
      #expect(bars == 6, "\(line)")
    }
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
}
