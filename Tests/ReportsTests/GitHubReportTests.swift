import Criteria
import Rules
import Testing

@testable import Reports

@Suite("The GitHub annotations stand on the line that fails")
struct GitHubReportTests {
  private func lines(_ text: String = Sample.file) -> [String] {
    Sample.text(of: GitHubReport(Sample.settings()), text)
      .split(separator: "\n").map(String.init)
  }

  @Test("what decides comes before what does not, since only ten of a kind are shown")
  func order() {
    let levels = lines().map { String($0.dropFirst(2).prefix { $0 != " " }) }
    #expect(levels.prefix(2) == ["error", "error"])
    #expect(levels.last == "notice")
    let natures = lines().filter { $0.hasPrefix("::warning") }.map { $0.contains(" 引导性 ") }
    #expect(natures == natures.filter { !$0 } + natures.filter { $0 })
    #expect(natures.contains(true))
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
    #expect(lines.count { $0.hasPrefix("::notice") } == 1)
    #expect(
      lines.last?.contains("<b>&\"'%25园|*_`[x](y)`*,:;=SUM(A1)%0A::error::😀U+202EU+0007") == true)
  }

  @Test("a colon or comma in a file's name is escaped")
  func properties() {
    let text = Sample.text(of: GitHubReport(Sample.settings()), name: "a:b,c.json")
    #expect(text.contains("file=a%3Ab%2Cc.json,line="))
  }

  @Test("what decides in the last file comes before advice about the first")
  func orderOverFiles() throws {
    var report = GitHubReport(Sample.settings())
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
    "a path is relative to the folder where the program runs, without steps that lead nowhere",
    arguments: [
      (".//申报/./a.json", "申报/a.json"), ("/srv/park/a.json", "a.json"), ("-", "stdin"),
      ("/elsewhere/a.json", "/elsewhere/a.json"), ("../a.json", "../a.json"),
    ])
  func paths(_ name: String, _ expected: String) {
    let text = Sample.text(of: GitHubReport(Sample.settings()), name: name)
    #expect(text.contains("file=\(expected),line="))
  }
}
