import Foundation
import Testing

@Suite("A run writes as many reports as are asked for")
struct FormatTests {
  private let example = "Examples/2021-general/ineligible/base.json"

  @Test("several formats go to their files and one to standard output")
  func several() throws {
    let scratch = try Scratch()
    let sarif = scratch.folder.appending(path: "out.sarif").path
    let csv = scratch.folder.appending(path: "a:b.csv").path
    let run = try Program.run([
      "evaluate", example, "--format", "text", "--format", "sarif:\(sarif)", "--format=csv:\(csv)",
    ])
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("结论：不符合"))
    #expect(try String(contentsOfFile: sarif, encoding: .utf8).hasPrefix("{"))
    #expect(try String(contentsOfFile: csv, encoding: .utf8).contains("2021-general"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).count == 2)
  }

  @Test("--output takes the format that names no file")
  func output() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "out.md").path
    let other = scratch.folder.appending(path: "out.json").path
    let run = try Program.run([
      "evaluate", example, "--format", "markdown", "--format", "json:\(other)", "--output", path,
    ])
    #expect(run.output.isEmpty)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("### ✗"))
  }

  @Test(
    "what can't go together is a usage error",
    arguments: [
      (["--format", "text", "--format", "json"], "标准输出"),
      (["--format", "json:x", "--format", "sarif:x"], "两种格式"),
      (["--format", "json:x", "--output", "y"], "没有用处"),
      (["--format", "json:"], "冒号"),
      (["--format", "sarfi:x"], "sarif"),
    ])
  func conflicts(_ arguments: [String], _ hint: String) throws {
    let run = try Program.run(["evaluate", example] + arguments)
    #expect(run.code == 64)
    #expect(run.errors.contains(hint))
  }

  @Test("a report that can't be written leaves the others unwritten and ends with 74")
  func unwritable() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "out.json").path
    let run = try Program.run([
      "evaluate", example, "--format", "json:\(path)", "--format", "sarif:/nowhere/out.sarif",
    ])
    #expect(run.code == 74)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test("a file of many submissions is reported one by one, as if each had a file of its own")
  func manySubmissions() throws {
    let one = try String(
      contentsOf: Program.root.appending(path: example), encoding: .utf8)
    let scratch = try Scratch()
    let file = try scratch.file("batch.json", "[" + [one, one, one].joined(separator: ",") + "]")
    let run = try Program.run(["evaluate", file, "--format", "ndjson"])
    #expect(run.code == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    let submissions = try lines.map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
    }
    #expect(Set(submissions.compactMap { $0["line"] as? Int }).count == 3)
    let text = try Program.run(["evaluate", file]).output
    #expect(text.components(separatedBy: "结论：不符合").count == 4)
  }

  @Test("what is met has a line each; --brief gives its numbers, --all-items all there is to say")
  func detail() throws {
    let lines = try Program.run(["evaluate", example]).output
    let brief = try Program.run(["evaluate", example, "--brief"]).output
    let full = try Program.run(["evaluate", example, "--all-items"]).output
    #expect(lines.contains("数字化研发设计工具普及率 > 72%  "))
    #expect(lines.contains("  78.1% > 72%\n"))
    #expect(!brief.contains("数字化研发设计工具普及率"))
    #expect(brief.contains("满足（"))
    #expect(full.contains("✓ 数字化研发设计工具普及率 > 72%：实际 78.1%\n"))
    let both = try Program.run(["evaluate", example, "--brief", "--all-items"])
    #expect(both.code == 64)
    #expect(both.errors.contains("--brief 和 --all-items 只能给一个"))
  }

  @Test("of several submissions the text gives the numbers of what is met, in a file or in several")
  func severalSubmissions() throws {
    let other = "Examples/2021-general/eligible/base.json"
    #expect(try Program.run(["evaluate", example, other]).output.contains("满足（"))
    #expect(
      try Program.run(["evaluate", example, other, "--all-items"]).output
        .contains("✓ 数字化研发设计工具普及率 > 72%：实际 78.1%\n"))
    let scratch = try Scratch()
    let park = "{ \"scheme\": \"2021-general\", \"attestations\": { \"brands\": true } }"
    #expect(
      try Program.run(["evaluate", scratch.file("a.json", park)]).output
        .contains("  ✓ 15  引导性    拥有一批国际国内知名品牌，区域品牌建设成效显著"))
    #expect(
      try Program.run(["evaluate", scratch.file("b.json", "[\(park), \(park)]")]).output
        .contains("满足（1）：15\n"))
  }
}
