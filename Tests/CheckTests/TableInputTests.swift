import Foundation
import Testing

@Suite("A table is known by its name, or on standard input by how it begins")
struct TableInputTests {
  private static let table = "键,填报值\nscheme,2021-general\nyear,2020\npartners,x\n"

  @Test("standard input may be a table, in either encoding")
  func standardInput() throws {
    let run = try Program.run(["evaluate", "-"], input: Data(Self.table.utf8))
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("-:B4: 错误：“x”不是合作方数量的数值"))
    let other = try Program.shell(
      "printf '%s' '\(Self.table)' | iconv -f UTF-8 -t GB18030 | \"$BASECHECK\" evaluate -")
    #expect(other.code == 65)
    #expect(other.output == run.errors)
    let json = try Program.run(["evaluate", "-"], input: Data("{\"key\": 1}".utf8))
    #expect(json.errors.contains("没有“key”这个键"))
  }

  @Test(
    "a workbook is known by its bytes, whatever its name", arguments: ["b.xlsx", "b.json", "b.csv"])
  func workbook(_ name: String) throws {
    let scratch = try Scratch()
    let path = try scratch.file(name, "PK\u{3}\u{4}\n\u{0}x")
    let run = try Program.run(["evaluate", path])
    #expect(run.code == 65)
    #expect(
      run.errors.contains("\(name):A1: 错误：工作簿已损坏（压缩结构不完整）；")
        && run.errors.hasSuffix(" [table-damaged-workbook]\n"))
    let old = scratch.folder.appending(path: "old.xls")
    try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]).write(to: old)
    #expect(try Program.run(["evaluate", old.path]).errors.contains("这是旧格式的工作簿"))
  }

  @Test("a table under another name is told what its name should be")
  func misnamed() throws {
    let scratch = try Scratch()
    let run = try Program.run(["evaluate", try scratch.file("base.txt", Self.table)])
    #expect(run.code == 65)
    #expect(run.errors.contains("；如果是 CSV 表格，文件名应以 .csv 结尾 [syntax]\n"))
    #expect(run.complaints.count == 1)
  }
}
