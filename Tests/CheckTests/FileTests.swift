import Foundation
import Testing

/// What a shell, a file system or a signal can do to a run that writes files.
@Suite("Files are written whole, and only those that were meant")
struct FileTests {
  private let example = Program.root.appending(path: "Examples/2021-bigdata/eligible/base.json")
    .path

  private func names(in scratch: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
  }

  @Test("a closed output ends with 74 and no report has another's text in it")
  func closedOutput() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "o.json").path
    let run = try Program.shell(
      "\"$BASECHECK\" evaluate '\(example)' --format text --format 'json:\(path)' >&- 2>/dev/null")
    #expect(run.code == 74)
    #expect(try names(in: scratch).isEmpty)
  }

  @Test("a closed standard error leaves reports as they are")
  func closedErrors() throws {
    let scratch = try Scratch()
    let broken = try scratch.file("e.json", "{\"fooo\": 1,")
    let path = scratch.folder.appending(path: "o.json").path
    let run = try Program.shell(
      "\"$BASECHECK\" evaluate '\(broken)' --format 'json:\(path)' 2>&-")
    #expect(run.code == 65)
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect((try? JSONSerialization.jsonObject(with: data)) != nil)
  }

  @Test("/dev/stdout is standard output, even where that is appended to a file")
  func devStdout() throws {
    let scratch = try Scratch()
    let log = try scratch.file("log", "earlier\n")
    let run = try Program.shell(
      "\"$BASECHECK\" evaluate '\(example)' --output /dev/stdout >> '\(log)'; echo $?")
    #expect(run.output == "0\n")
    let text = try String(contentsOfFile: log, encoding: .utf8)
    #expect(text.hasPrefix("earlier\n结论："))
    let twice = try Program.run([
      "evaluate", example, "--format", "json", "--format", "ndjson:/dev/stdout",
    ])
    #expect(twice.code == 64)
  }

  @Test("two formats can't go to one new file by two names")
  func oneNewFile() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      ["evaluate", example, "--format", "json:o", "--format", "text:./o"], in: scratch.folder)
    #expect(run.code == 64)
    #expect(try names(in: scratch).isEmpty)
  }

  @Test("a folder that is not there is named as such")
  func noFolder() throws {
    let run = try Program.run(["evaluate", example, "--output", "nowhere/o.txt"])
    #expect(run.code == 74)
    #expect(run.errors.contains("目录不存在"))
  }

  @Test("a replaced file keeps its permissions")
  func permissions() throws {
    let scratch = try Scratch()
    let path = try scratch.file("o.txt", "")
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    _ = try Program.run(["evaluate", example, "--output", path])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o666)
  }

  @Test("a pipe and a device in a folder are not waited for, and named")
  func folders() throws {
    let scratch = try Scratch()
    _ = try scratch.file("z.json", #"{ "scheme": "2021-general", "figures": { "partners": 3 } }"#)
    let run = try Program.shell(
      "cd '\(scratch.folder.path)' && mkfifo a.json && ln -s /dev/zero b.json && "
        + "timeout 20 \"$BASECHECK\" evaluate . --format csv:r.csv; echo $?")
    #expect(
      run.output == """
        ./a.json: 错误：不是普通文件（管道、设备等），没有读取 [unreadable]
        ./b.json: 错误：不是普通文件（管道、设备等），没有读取 [unreadable]
        66

        """)
  }

  @Test("a combining mark behind a slash, an equals sign or a colon hides none of them")
  func combiningMarks() throws {
    let scratch = try Scratch()
    let runs = try [
      Program.run(["evaluate", example, "--output=\u{301}a"], in: scratch.folder),
      Program.run(["evaluate", example, "--format", "json:\u{301}b"], in: scratch.folder),
      Program.run(["evaluate", example, "--output", "./\u{301}c"], in: scratch.folder),
    ]
    #expect(runs.map(\.code) == [0, 0, 0])
    #expect(try names(in: scratch).count == 3)
  }

  @Test("evidence is told apart by its bytes, not by what looks the same")
  func evidence() throws {
    let scratch = try Scratch()
    let composed = "caf\u{E9}"
    let decomposed = "cafe\u{301}"
    let run = try Program.shell(
      """
      cd '\(scratch.folder.path)' && mkdir '\(composed)' '\(decomposed)'
      echo secret > '\(decomposed)/secret' && echo x > '\(composed)/\(composed).pdf'
      ln -s '../\(decomposed)/secret' '\(composed)/link'
      printf '%s' '{"attestations":{"lawCompliance":{"met":true,"evidence":["link"]},'\
      '"planCompliance":{"met":true,"evidence":["\(composed).pdf","\(decomposed).pdf"]}}}' \
        > '\(composed)/b.json'
      "$BASECHECK" evaluate '\(composed)/b.json' --scheme 2021-general --check-evidence 2>&1
      """)
    #expect(run.code == 65)
    #expect(run.output.contains("“link”是链接或经过链接"))
    #expect(run.output.contains("“\(decomposed).pdf”不存在"))
    #expect(run.output.matches(of: /错误/).count == 2)
  }

  @Test("a limit on the size of files is an error of writing")
  func sizeLimit() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "o.json").path
    let run = try Program.shell(
      "ulimit -f 8; \"$BASECHECK\" evaluate '\(example)' --format 'json:\(path)' 2> /dev/null")
    #expect(run.code == 74)
    #expect(try names(in: scratch).isEmpty)
  }
}
