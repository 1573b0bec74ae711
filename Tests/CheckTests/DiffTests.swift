import Foundation
import Testing

@Suite("diff shows what changed from one scheme to another")
struct DiffTests {
  private static let folder = Program.root.appending(path: "Examples/diff")

  /// The comparisons that are recorded beside the example, by format.
  private static let recorded = [
    "json": "diff.json", "markdown": "diff.md", "html": "diff.html",
  ]

  @Test(
    "every comparison that is recorded is the one that is written",
    arguments: recorded.keys.sorted())
  func comparison(_ format: String) throws {
    let run = try Program.run(
      ["diff", "2021-general", "2023-draft", "--base", "base.json", "--format", format],
      in: Self.folder)
    #expect(run.code == 1)
    try ExampleTests.compare(
      run.output, at: Self.folder.appending(path: try #require(Self.recorded[format])))
  }

  @Test("the code is 0 for one scheme twice, also by an alias, and 1 for two")
  func codes() throws {
    #expect(try Program.run(["diff", "2021-general", "general"]).code == 0)
    #expect(try Program.run(["diff", "2021-general,2021-cloud"]).code == 1)
    let scratch = try Scratch()
    let broken = try scratch.file("a.json", "{")
    let arguments = ["diff", "2021-general", "2023-draft", "--base"]
    #expect(try Program.run(arguments + [broken]).code == 65)
    #expect(try Program.run(arguments + ["不在.json"]).code == 66)
  }

  @Test("every kind of difference between any two schemes has words in both languages")
  func languages() throws {
    for pair in [
      ["2021-general", "2023-draft"], ["2021-datacenter", "2023-draft"],
      ["2023-draft", "2021-iiot"], ["2022-jiangsu", "2021-general"],
    ] {
      let chinese = try Program.run(["diff"] + pair)
      let english = try Program.run(["diff"] + pair + ["--lang", "en"])
      #expect(chinese.code == english.code)
      #expect(chinese.output.contains("方案对照：\(pair[0]) → \(pair[1])"))
      #expect(english.output.contains("Schemes compared: \(pair[0]) → \(pair[1])"))
    }
  }

  @Test(
    "a comparison replaces a comparison, and nothing else unasked",
    arguments: ["text", "markdown", "html", "json"])
  func replaces(_ format: String) throws {
    let scratch = try Scratch()
    let arguments = ["diff", "2021-transfer", "2023-draft", "--format", format, "--output"]
    let path = scratch.folder.appending(path: "out").path
    for more in [[], [], ["--lang", "en"], ["--lang", "en"]] {
      #expect(try Program.run(arguments + [path] + more).code == 1)
    }
    let other = try scratch.file("notes", "mine")
    #expect(try Program.run(arguments + [other]).code == 74)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
  }

  @Test("the operands must be two schemes that are known")
  func usage() throws {
    for (operands, words) in [
      ([], "diff 要带两个方案"), (["2021-general"], "diff 要带两个方案"),
      (["2021-general", "all"], "diff 要带两个方案"),
      (["2021-general", "2023-daft"], "最接近的是 2023-draft"),
    ] {
      let run = try Program.run(["diff"] + operands)
      #expect(run.code == 64)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }
}
