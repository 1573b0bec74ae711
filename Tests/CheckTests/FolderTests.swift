import Foundation
import Testing

@Suite("A folder stands for the submissions in it")
struct FolderTests {
  private let figures = #"{ "scheme": "2021-general", "figures": { "partners": 3 } }"#

  @Test("every .json and .csv file in it and below is evaluated, in the order of the names")
  func folder() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "b/c"), withIntermediateDirectories: true)
    for name in ["b/c/3.json", "a.json", "b/2.json", "notes.txt", ".hidden.json"] {
      _ = try scratch.file(name, figures)
    }
    let run = try Program.run(["evaluate", ".", "--format", "ndjson"], in: scratch.folder)
    #expect(run.code == 2)
    let files = try run.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["file"] as? String
    }
    #expect(files == ["./a.json", "./b/2.json", "./b/c/3.json"])
  }

  @Test("a file that is named twice is evaluated once")
  func twice() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a.json", figures)
    let run = try Program.run(
      ["evaluate", "a.json", ".", "./a.json", "--format", "ndjson"], in: scratch.folder)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test("a folder without submissions is no input")
  func empty() throws {
    let scratch = try Scratch()
    let run = try Program.run(["evaluate", "."], in: scratch.folder)
    #expect(run.code == 66)
    #expect(run.errors == ".: 错误：目录里没有 .json、.csv 或 .xlsx 文件 [unreadable]\n")
  }

  @Test("a report can't be written over a submission of the folder")
  func outputInFolder() throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.json", figures)
    let run = try Program.run(
      ["evaluate", ".", "--format", "json:a.json"], in: scratch.folder)
    #expect(run.code == 64)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == figures)
  }
}
