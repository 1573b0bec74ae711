import Foundation
import Testing

@Suite("A text that is too long to be held is read like a short one")
struct LongInputTests {
  private static let first = """
    {"scheme": "2021-general", "base": {"name": "甲园（虚构）", "province": "贵州省", "series": "优势"}}
    {"scheme": "2021-general", "base": {"name": "乙园（虚构）"}, "figures": {"partner": 3}}
    """
  private static let last = """
    {"scheme": "2021-general", "base": {"name": "丙园（虚构）", "series": "特色"}, "figures": {"partners": 3}}
    {"scheme": "2021-general", "base": {"name":
    {"scheme": "2021-general", "base": {"name": "甲园（虚构）", "province": "贵州省"}, "figures": {"partners": 30}}

    """

  /// As many spaces as make a text too long to be held, however few bytes a pipe gives at a time.
  private static let padding = 1 << 23

  /// The text with a line of so many spaces between two submissions.
  private static func text(padding: Int) -> String {
    first + "\n" + String(repeating: " ", count: padding) + "\n" + last
  }

  private static let commands = [
    ["evaluate", "INPUT", "--format", "csv"], ["evaluate", "INPUT", "--format", "sarif"],
    ["evaluate", "INPUT", "--format", "verdicts", "--format", "csv:/dev/null", "--quiet"],
    ["evaluate", "INPUT", "--format", "junit", "--check-evidence", "--lang", "en"],
    ["overview", "INPUT", "--scheme", "all"], ["quota", "INPUT"], ["advise", "INPUT"],
  ]

  @Test("the latest of a base is found in it")
  func latest() throws {
    let scratch = try Scratch()
    _ = try scratch.file("long.json", Self.text(padding: Self.padding))
    _ = try scratch.file(
      "older.json",
      #"{"scheme": "2021-general", "base": {"name": "丙园（虚构）", "series": "特色"}}"#)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)],
      ofItemAtPath: scratch.folder.appending(path: "older.json").path)
    let run = try Program.run(["quota", ".", "--latest"], in: scratch.folder)
    #expect(run.code == 65)
    #expect(
      run.errors.contains("./older.json: 提示：没有计入“丙园（虚构）”：./long.json 里的修改时间较晚（--latest）\n"))
  }

  @Test("from a file, from standard input and from a pipe", arguments: commands)
  func same(_ command: [String]) throws {
    let scratch = try Scratch()
    _ = try scratch.file("base.json", Self.text(padding: 0))
    let short = try Program.run(
      command.map { $0 == "INPUT" ? "base.json" : $0 }, in: scratch.folder)
    #expect(short.code == 65)
    #expect(short.errors.contains("unknown-key"))
    // The hash, which JUnit gives, is that of the file.
    let long = Self.text(padding: Self.padding)
    let path = try scratch.file("base.json", long)
    let run = try Program.run(
      command.map { $0 == "INPUT" ? "base.json" : $0 }, in: scratch.folder)
    #expect(run.code == short.code)
    #expect(run.errors == short.errors)
    #expect(Self.withoutHashes(run.output) == Self.withoutHashes(short.output))
    let stdin = command.map { $0 == "INPUT" ? "-" : $0 }
    let redirected = try Program.run(stdin, in: scratch.folder, input: Data(long.utf8))
    let piped = try Program.shell(
      "cat '\(path)' | \"$BASECHECK\" \(stdin.joined(separator: " ")) 2> errors",
      in: scratch.folder)
    #expect(redirected.code == short.code)
    #expect(redirected.errors == short.errors.replacing("base.json", with: "-"))
    #expect(piped.output == redirected.output)
    let errors = try String(
      contentsOf: scratch.folder.appending(path: "errors"), encoding: .utf8)
    #expect(errors == redirected.errors)
    #expect(piped.code == redirected.code)
  }

  @Test("a pipe that can't be kept is told with what to do")
  func noTemporary() throws {
    let scratch = try Scratch()
    let path = try scratch.file("base.json", Self.text(padding: Self.padding))
    for language in ["zh", "en"] {
      let run = try Program.shell(
        "cat '\(path)' | TMPDIR=/nonexistent \"$BASECHECK\" quota - --lang \(language)",
        in: scratch.folder)
      #expect(run.code == 66)
      #expect(run.output.contains("TMPDIR") && run.output.contains("/nonexistent"))
    }
  }

  @Test("a file that changes between its two readings is told, and its report is not the last word")
  func changed() throws {
    let scratch = try Scratch()
    _ = try scratch.file("base.json", Self.text(padding: Self.padding))
    // The first problem is told in the first reading; the second waits for someone to take the report.
    let run = try Program.shell(
      """
      mkfifo report problems
      "$BASECHECK" evaluate base.json --format json --lang en > report 2> problems &
      exec 3< report 4< problems
      head -n 1 <&4
      echo >> base.json
      cat <&3 > /dev/null &
      cat <&4
      wait %1
      """, in: scratch.folder)
    #expect(run.code == 66)
    #expect(run.output.contains("base.json: error: the file was changed while it was read"))
  }

  private static func withoutHashes(_ text: String) -> String {
    text.replacing(#/[0-9a-f]{64}/#, with: "")
  }
}
