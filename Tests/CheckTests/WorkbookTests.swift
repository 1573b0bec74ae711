import Foundation
import Testing

@Suite("Workbooks are read and written by the program")
struct WorkbookTests {
  private func base(_ scratch: Scratch, _ name: String = "base.xlsx") throws -> String {
    let path = scratch.folder.appending(path: name).path
    let example = Program.root.appending(path: "Examples/2021-bigdata/eligible/base.json").path
    let run = try Program.run(["template", "2021-bigdata", "--from", example, "-o", path])
    #expect(run.code == 0 && run.output.isEmpty)
    return path
  }

  @Test("a workbook named, in a folder and on standard input comes to the same")
  func ways() throws {
    let scratch = try Scratch()
    let path = try base(scratch)
    let named = try Program.run(["evaluate", path])
    #expect(named.code == 0 && named.output.hasPrefix("结论：符合"))
    let found = try Program.run(["evaluate", "."], in: scratch.folder)
    #expect(found.code == 0 && found.errors.isEmpty)
    let input = try Program.run(
      ["evaluate", "-"], input: Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(input.code == 0)
    #expect(try Program.run(["quota", "."], in: scratch.folder).code == 0)
  }

  @Test("a report in a folder is passed over, and replaced without being asked to")
  func ownReport() throws {
    let scratch = try Scratch()
    _ = try base(scratch)
    for _ in 0..<2 {
      let run = try Program.run(
        ["evaluate", ".", "--format", "xlsx", "-o", "report.xlsx"], in: scratch.folder)
      #expect(run.code == 0, "\(run.errors)")
    }
    let run = try Program.run(["evaluate", "."], in: scratch.folder)
    #expect(run.code == 0)
    #expect(run.errors.contains("report.xlsx: 提示：略过：这是 basecheck 的结果，不是填报"))
    let over = try Program.run(["template", "2021-cloud", "-o", "base.xlsx"], in: scratch.folder)
    #expect(over.code == 74 && over.errors.contains("--force"))
  }

  @Test("a workbook of something else in a folder is named unless it is evidence")
  func otherWorkbook() throws {
    let scratch = try Scratch()
    let report = scratch.folder.appending(path: "名单.xlsx")
    let run = try Program.run([
      "evaluate", try base(scratch), "--format", "xlsx", "-o", report.path,
    ])
    #expect(run.code == 0)
    // Without its mark, a report is a workbook like any other.
    var bytes = try Data(contentsOf: report)
    let mark = try #require(bytes.range(of: Data("basecheck report".utf8)))
    bytes.replaceSubrange(mark, with: Data("something else !".utf8))
    try bytes.write(to: report)
    let other = try Program.run(["evaluate", "."], in: scratch.folder)
    #expect(other.code == 2)
    #expect(other.errors.hasPrefix("./名单.xlsx: 警告：没有读取：没有一张工作表的前 10 行里有填报的表头"))
    _ = try scratch.file(
      "b.json", "{\"attestations\": {\"brands\": {\"met\": true, \"evidence\": [\"名单.xlsx\"]}}}")
    let named = try Program.run(
      ["evaluate", ".", "--scheme", "2021-bigdata"], in: scratch.folder)
    #expect(!named.errors.contains("没有读取"))
  }

  @Test("the file that says who has a workbook open is none")
  func lockFile() throws {
    let scratch = try Scratch()
    _ = try base(scratch)
    _ = try scratch.file("~$base.xlsx", "x")
    let run = try Program.run(["evaluate", "."], in: scratch.folder)
    #expect(run.code == 0)
    #expect(run.errors == "basecheck: 提示：目录里另有 1 个其他文件没有读取（.xlsx 1）\n")
  }
}
