import Assessment
import Criteria
import Rules
import Submission
import Testing
import Workbook

@testable import Reports

@Suite("The workbook of a run tells verdicts, items and problems")
struct WorkbookReportTests {
  private func report(
    _ text: String, _ language: Language = .chinese, unreadable: UnreadableFile? = nil
  ) throws -> WorkbookContents {
    let report = WorkbookReport(Sample.settings(language))
    var sink = ReportSink()
    let (file, submissions) = Sample.checked(text, name: "base.json", schemes: [.general2021])
    report.start(to: &sink)
    report.begin(file, to: &sink)
    for submission in submissions { report.add(submission, of: file, to: &sink) }
    report.end(file, to: &sink)
    if let unreadable { report.add(unreadable, to: &sink) }
    report.finish(to: &sink)
    return try WorkbookContents(sink.bytes)
  }

  /// The rows of a sheet, each with the texts of its cells by their columns from 1.
  private func rows(_ contents: WorkbookContents, _ sheet: Int) -> [[Int: String]] {
    contents.sheets[sheet].rows.map { row in
      var texts: [Int: String] = [:]
      for cell in contents.sheets[sheet].cells[row.cells] {
        texts[cell.column] = String(decoding: contents.text[cell.text], as: UTF8.self)
      }
      return texts
    }
  }

  @Test("what has no room in a sheet is counted in its last row")
  func untold() throws {
    for (language, words) in [
      (Language.chinese, "另有 3 行没有列出"), (.english, "3 more rows are not listed"),
    ] {
      var writer = WorkbookWriter(
        [WorkbookWriter.table("a", [("x", 9)]), WorkbookWriter.table("b", [("y", 9)])],
        by: "test", in: language)
      var sink = ReportSink()
      for number in 1...5 {
        writer.add([.text("\(number)")], toSheet: 0, limit: 2, to: &sink)
        writer.add([.text("\(number)")], toSheet: 1, to: &sink)
      }
      #expect(writer.rowCount(ofSheet: 0) == 2)
      writer.finish(to: &sink)
      let contents = try WorkbookContents(sink.bytes)
      #expect(rows(contents, 0).map { $0[1] } == ["x", "1", "2", words])
      #expect(rows(contents, 1).map { $0[1] } == ["y", "1", "2", "3", "4", "5"])
    }
  }

  @Test("a row for each verdict and for each item, numbers as numbers")
  func items() throws {
    let contents = try report("{ \"figures\": { \"researchIntensity\": 1.2 } }")
    #expect(contents.sheets.map { $0.name } == ["结论", "条目"])
    let verdicts = rows(contents, 0)
    #expect(verdicts.count == 2)
    #expect(verdicts[1][2] == "2021-general" && verdicts[1][3] == "待定")
    let items = rows(contents, 1)
    #expect(items.count == Scheme.general2021.items.count + 1)
    let item = try #require(items.first { $0[8] == "1.2" })
    #expect(item[7]?.contains("> 2%") == true && item[9] == "%")
    #expect(item[10] == "0.8" && item[11] == "个百分点")
    #expect(
      contents.sheets[1].cells.contains { cell in
        cell.kind == .number && contents.text[cell.text].elementsEqual("1.2".utf8)
      })
  }

  @Test("what is wrong has a sheet of its own, and files that can't be opened too")
  func problems() throws {
    let contents = try report(
      "{ \"figures\": { \"x\": 1 } }", .english,
      unreadable: UnreadableFile(name: "y.json", message: "no such file"))
    #expect(contents.sheets.map { $0.name } == ["verdicts", "items", "problems"])
    let problems = rows(contents, 2)
    #expect(problems.count == 3)
    #expect(problems[1][1] == "base.json" && problems[1][2] == "1:16" && problems[1][3] == "error")
    #expect(problems[2] == [1: "y.json", 3: "error", 4: "no such file"])
  }

  @Test("a name that reads as a formula is a text")
  func hostileNames() throws {
    let contents = try report(Sample.hostile)
    let name = try #require(rows(contents, 0)[1][1])
    #expect(name.contains("=SUM(A1)") && name.contains("<b>&"))
  }
}
