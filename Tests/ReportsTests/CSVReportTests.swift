import Assessment
import Criteria
import Rules
import Testing

@testable import Reports

@Suite("The CSV report opens in a spreadsheet as it was written")
struct CSVReportTests {
  private func report(_ text: String = Sample.file) -> String {
    Sample.text(of: CSVReport(Sample.settings()), text)
  }

  @Test("it begins with a byte-order mark, and every line ends as RFC 4180 has it")
  func envelope() {
    let text = report()
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == Scheme.general2021.items.count + 2)
    #expect(lines.dropLast().allSatisfy { $0.last == "\r" })
  }

  @Test("an item that is one comparison has its numbers in cells of their own")
  func numbers() throws {
    let row = try #require(
      report().split(separator: "\r\n").first { $0.contains(",2021-general,不符合,2,") })
    #expect(row.contains(",主导产业销售收入占比 > 50%,49.5,%,0.5,个百分点,"))
    #expect(row.contains(",5,52,"))
  }

  private func row(_ cells: [String]) -> String {
    var sink = ReportSink()
    CSVText.write(cells, to: &sink)
    return sink.text
  }

  @Test("marks are quoted, and what looks like a formula is neutralised")
  func cells() {
    #expect(row(["a", "b,c", "d\"e", "f\ng"]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n")
    #expect(row(["=1", "+1", "-x", "@a", "\tb"]) == "'=1,'+1,'-x,'@a,'U+0009b\r\n")
    #expect(row(["-1.5", "-"]) == "-1.5,'-\r\n")
    #expect(row(["a\u{7}b\r"]) == "aU+0007bU+000D\r\n")
  }

  @Test("a name with marks and line breaks is one cell")
  func hostileNames() {
    #expect(
      report(Sample.hostile).contains(
        "base.json,\"<b>&\"\"'%园|*_`[x](y)`*,:;=SUM(A1)\n::error::😀U+202EU+0007\",2021-general,"))
  }

  @Test("a file in error and one that can't be opened have rows of their own")
  func errors() throws {
    let text = Sample.text(
      of: CSVReport(Sample.settings()), "{ \"figures\": { \"x\": 1 } }",
      unreadable: UnreadableFile(name: "y.json", message: "文件不存在"))
    let rows = text.split(separator: "\r\n").dropFirst()
    #expect(rows.count == 2)
    #expect(try #require(rows.first).hasPrefix("base.json,,,没有评价,,,,,,错误,"))
    #expect(try #require(rows.last) == "y.json,,,没有评价,,,,,,错误,,,,,,文件不存在,,,,,")
  }
}
