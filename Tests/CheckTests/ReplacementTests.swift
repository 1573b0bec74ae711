import Foundation
import Testing

@Suite("Nothing is replaced that is not meant")
struct ReplacementTests {
  private let example = Program.root.appending(path: "Examples/2021-bigdata/eligible/base.json")
    .path

  @Test("template and schema replace nothing that is there without --force")
  func templates() throws {
    let scratch = try Scratch()
    for command in [["template", "2021-general"], ["schema"]] {
      let path = try scratch.file("base.json", "filled in")
      let refused = try Program.run(command + ["--output", path])
      #expect(refused.code == 74)
      #expect(refused.errors.contains("文件已经存在；要替换请加 --force，或换一个文件名"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "filled in")
      #expect(try Program.run(command + ["--output", path, "--force"]).code == 0)
      #expect(try String(contentsOfFile: path, encoding: .utf8) != "filled in")
    }
  }

  @Test(
    "a report replaces a report in any format and nothing else",
    arguments: [
      "text", "json", "ndjson", "junit", "sarif", "github", "markdown", "html", "csv",
    ])
  func reports(_ format: String) throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "report").path
    let broken = try scratch.file("broken.json", "{")
    for language in ["zh", "en"] {
      for input in [example, broken] {
        let arguments = ["evaluate", input, "--format", "\(format):\(path)", "--lang", language]
        let code: Int32 = input == broken ? 65 : 0
        #expect(try Program.run(arguments).code == code)
        #expect(try Program.run(arguments).code == code, "\(format) \(language) \(input)")
      }
    }
    for text in ["notes\n", #"{ "base": {} }"#, "键,填报值\n", "### Title\n", "<html></html>"] {
      _ = try scratch.file("report", text)
      let refused = try Program.run(["evaluate", example, "--format", "\(format):\(path)"])
      #expect(refused.code == 74)
      #expect(refused.errors.contains("不是 basecheck 的结果"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
    let forced = ["evaluate", example, "--format", "\(format):\(path)", "--force"]
    #expect(try Program.run(forced).code == 0)
  }

  @Test("a SARIF report of another program is not replaced")
  func foreignSARIF() throws {
    let scratch = try Scratch()
    let path = try scratch.file(
      "r.sarif",
      #"{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [{"tool": {"driver": {"name": "x"}}}]}"#
    )
    #expect(try Program.run(["evaluate", example, "--format", "sarif:\(path)"]).code == 74)
  }

  @Test("a reader that has enough is no error, and files and the code are still written")
  func closedPipe() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "r.json").path
    let run = try Program.shell(
      """
      { "$BASECHECK" evaluate '\(example)' '\(example)' --all-items --format text --format 'json:\(path)'; \
        echo $? > '\(path).code'; } | head -n 1 > /dev/null
      sleep 0.3; cat '\(path).code'
      { "$BASECHECK" show 2021-general; echo $? >&2; } | true
      """)
    #expect(run.output == "0\n0\n", "\(run.output)")
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test("a file that is too large for the memory is an error of the contract")
  func memory() throws {
    let scratch = try Scratch()
    let run = try Program.shell(
      """
      cd '\(scratch.folder.path)' && truncate -s 900M a.json
      ulimit -v 2000000; "$BASECHECK" evaluate a.json --scheme 2021-general; echo $?
      """)
    #expect(run.output == "a.json: 错误：内存不够读入这个文件；请拆成几个文件 [unreadable]\n66\n")
  }
}
