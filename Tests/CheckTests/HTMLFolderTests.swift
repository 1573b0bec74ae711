import Foundation
import Testing

@Suite("The HTML of a batch is a folder that is written whole or not at all")
struct HTMLFolderTests {
  private static let bases = Program.root.appending(path: "Examples/overview/bases").path

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func write(_ more: String..., to path: String, in folder: URL) throws -> Program.Run {
    try Program.run(
      ["evaluate", Self.bases, "--quiet", "--format", "html:\(path)"] + more, in: folder)
  }

  @Test("a page for each base that is judged and an index", arguments: ["out/", "./out/", "out//"])
  func pages(_ path: String) throws {
    let scratch = try Scratch()
    let run = try write(to: path, in: scratch.folder)
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    let found = try names(scratch.folder.appending(path: "out"))
    #expect(found.count == 9)
    #expect(found.last == "index.html")
    #expect(try names(scratch.folder) == ["out"])
    let index = try String(
      contentsOf: scratch.folder.appending(path: "out/index.html"), encoding: .utf8)
    for name in found.dropLast() { #expect(index.contains("href=\"\(name)\"")) }
  }

  @Test("an empty folder and an earlier report are replaced, with what is no longer judged gone")
  func replaced() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: "out")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(try write(to: "out", in: scratch.folder).code == 65)
    let first = try names(folder)
    #expect(try write("--exclude", "云泽.json", to: "out", in: scratch.folder).code == 65)
    let second = try names(folder)
    #expect(second.count == first.count - 1)
    #expect(Set(second).isSubset(of: first))
    #expect(try names(scratch.folder) == ["out"])
  }

  @Test("a folder that holds anything else is left as it is, even with --force")
  func others() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: "out")
    #expect(try write(to: "out/", in: scratch.folder).code == 65)
    let before = try names(folder)
    for (name, text) in [
      ("说明.txt", "mine"), ("base-0123456789abcdef.html", "mine"), (".hidden", "mine"),
    ] {
      let url = folder.appending(path: name)
      try Data(text.utf8).write(to: url)
      let run = try write("--force", to: "out/", in: scratch.folder)
      #expect(run.code == 74, "\(name)")
      #expect(run.errors.contains("目录里有不是 basecheck 网页报告的内容"))
      #expect(try String(contentsOf: url, encoding: .utf8) == text)
      try FileManager.default.removeItem(at: url)
    }
    #expect(try names(folder) == before)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "sub"), withIntermediateDirectories: true)
    #expect(try names(scratch.folder) == ["out"])
  }

  @Test("a file of that name, a folder that is not there and the input itself are refused")
  func refused() throws {
    let scratch = try Scratch()
    _ = try scratch.file("file", "mine")
    #expect(try write(to: "file/", in: scratch.folder).code == 74)
    #expect(try write(to: "nowhere/out/", in: scratch.folder).code == 74)
    #expect(try write(to: Self.bases, in: scratch.folder).code == 74)
    #expect(try names(scratch.folder) == ["file"])
  }

  @Test("other formats don't go to a folder")
  func otherFormats() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      ["evaluate", Self.bases, "--format", "json:."], in: scratch.folder)
    #expect(run.code == 74)
    #expect(try names(scratch.folder).isEmpty)
  }

  @Test("a signal leaves nothing half-written")
  func signal() throws {
    let scratch = try Scratch()
    let run = try Program.shell(
      """
      mkfifo in; "$BASECHECK" evaluate '\(Self.bases)' - --quiet --format html:out/ < in 2> /dev/null & pid=$!
      exec 9> in
      for _ in $(seq 1200); do [ -n "$(ls -d .basecheck-*/base-* 2>/dev/null)" ] && break; sleep 0.05; done
      ls -d .basecheck-*/ | wc -l; kill -TERM $pid; wait $pid; echo $?; exec 9>&-; rm in; ls -A
      """, in: scratch.folder)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "1" && lines.last == "143", "\(run.output)")
  }

  @Test("--details leaves out pages and never changes the code")
  func details() throws {
    let scratch = try Scratch()
    for (details, count) in [("all", 9), ("ineligible", 5), ("none", 1)] {
      let run = try write("--details", details, to: "out/", in: scratch.folder)
      #expect(run.code == 65)
      #expect(try names(scratch.folder.appending(path: "out")).count == count)
    }
    #expect(try write("--only", "望溪", to: "out/", in: scratch.folder).code == 65)
    #expect(try names(scratch.folder.appending(path: "out")).count == 3)
  }
}

@Suite("--details and --only choose whose full reports are written")
struct DetailsTests {
  @Test(
    "no format changes its code",
    arguments: ["text", "json", "ndjson", "junit", "sarif", "github", "markdown", "html", "csv"])
  func code(_ format: String) throws {
    for example in [
      "2021-general/eligible", "2021-general/ineligible", "2021-general/undetermined",
    ] {
      let arguments = ["evaluate", "Examples/\(example)/base.json", "--format", format]
      let plain = try Program.run(arguments)
      for more in [["--details", "none"], ["--details", "ineligible"], ["--only", "没有这个"]] {
        #expect(try Program.run(arguments + more).code == plain.code)
      }
      #expect(try Program.run(arguments + ["--details", "all"]).output == plain.output)
    }
  }

  @Test("a name that no base has is said")
  func unnamed() throws {
    let run = try Program.run([
      "evaluate", "Examples/2021-general/eligible/base.json", "--only", "云泽", "--only", "无此",
    ])
    #expect(run.errors == "basecheck: 提示：没有一个基地的名称含“无此”（--only）\n")
    #expect(run.output.hasPrefix("结论：符合"))
  }
}
