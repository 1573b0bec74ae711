import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("The GitHub annotations stand on the line that fails")
struct GitHubReportTests {
  private func lines(_ text: String = Sample.file) -> [String] {
    Sample.text(of: GitHubReport(Sample.settings()), text)
      .split(separator: "\n").map(String.init)
  }

  @Test("the base comes first with its worst item, then what decides, then the rest")
  func order() throws {
    let lines = lines()
    let levels = lines.map { String($0.dropFirst(2).prefix { $0 != " " }) }
    #expect(levels.prefix(2) == ["error", "error"])
    let first = try #require(lines.first)
    #expect(first.contains("title=2021-general 不符合::示例园（虚构）：约束性 2 项不满足"))
    #expect(first.contains("%0A2021-general/1 约束性 不满足%0A"))
    #expect(first.contains("line=5,"))
    // What was said with the base is not said again.
    #expect(lines.count { $0.contains("2021-general/1 约束性") } == 1)
    let natures = lines.filter { $0.hasPrefix("::warning") }.map { $0.contains(" 引导性 ") }
    #expect(natures == natures.filter { !$0 } + natures.filter { $0 })
    #expect(natures.contains(true))
  }

  @Test("of many bases each has one before any has a second, and what can't be shown is counted")
  func manyBases() {
    let lines = lines("[" + Array(repeating: Sample.file, count: 60).joined(separator: ",") + "]")
    #expect(lines.prefix(50).allSatisfy { $0.contains("title=2021-general 不符合::") })
    #expect(lines.count { $0.hasPrefix("::error") } == 100)
    #expect(lines.last?.hasPrefix("::notice title=basecheck::另有 ") == true)
  }

  @Test("an annotation names file, line, columns and title")
  func place() throws {
    let share = try #require(lines().first { $0.contains("2021-general/2 ") })
    #expect(
      share.hasPrefix(
        "::error file=base.json,line=5,endLine=5,col=52,endColumn=57,"
          + "title=2021-general/2 约束性 不满足::主导产业销售收入"))
    #expect(share.contains("%0A"))
    #expect(share.contains("50%25"))
  }

  @Test("a name can't begin an annotation of its own")
  func hostileNames() {
    let lines = lines(Sample.hostile)
    #expect(lines.allSatisfy { $0.hasPrefix("::") })
    #expect(
      lines.first?.contains("<b>&\"'%25园|*_`[x](y)`*,:;=SUM(A1)%0A::error::😀U+202EU+0007") == true)
  }

  @Test("a colon or comma in a file's name is escaped")
  func properties() {
    let text = Sample.text(of: GitHubReport(Sample.settings()), name: "a:b,c.json")
    #expect(text.contains("file=a%3Ab%2Cc.json,line="))
  }

  @Test("what decides in the last file comes before advice about the first")
  func orderOverFiles() throws {
    let report = GitHubReport(Sample.settings())
    var sink = ReportSink()
    report.start(to: &sink)
    for name in ["a.json", "b.json"] {
      let (file, submissions) = Sample.checked(Sample.file, name: name)
      report.begin(file, to: &sink)
      for submission in submissions { report.add(submission, of: file, to: &sink) }
      report.end(file, to: &sink)
    }
    #expect(sink.isEmpty)
    report.finish(to: &sink)
    let lines = sink.text.split(separator: "\n")
    let advice = try #require(lines.firstIndex { $0.contains(" 引导性 ") })
    let constraint = try #require(lines.lastIndex { $0.contains(" 约束性 ") })
    #expect(lines[constraint].contains("file=b.json"))
    #expect(constraint < advice)
  }

  @Test(
    "a path is relative to the root of the repository, without steps that lead nowhere",
    arguments: [
      ("/srv/park/../park/a.json", "a.json"), ("b/../a.json", "a.json"),
      (".//申报/./a.json", "申报/a.json"), ("/srv/park/a.json", "a.json"), ("-", "stdin"),
      ("/elsewhere/a.json", "/elsewhere/a.json"), ("../a.json", "../a.json"),
    ])
  func paths(_ name: String, _ expected: String) {
    let text = Sample.text(of: GitHubReport(Sample.settings()), name: name)
    #expect(text.contains("file=\(expected),line="))
  }

  @Test(
    "a path below the root is relative to it, however the folder was entered",
    arguments: [
      ("a.json", "申报/甲/a.json"), ("../a.json", "申报/a.json"), ("../../../a.json", "../../../a.json"),
      ("/link/申报/甲/a.json", "申报/甲/a.json"), ("/srv/parks/a.json", "/srv/parks/a.json"),
    ])
  func roots(_ name: String, _ expected: String) {
    let paths = ReportPaths(folder: "/srv/park/申报/甲", roots: ["/srv/park"]) { path in
      path.replacingOccurrences(of: "/link", with: "/srv/park")
    }
    #expect(paths.path(of: name) == expected)
  }
}
