import Foundation
import Testing

@Suite("Options stand anywhere and choose what is judged and said")
struct OptionTests {
  private let example = "Examples/2021-general/ineligible/base.json"

  @Test(
    "the version and the help are given in any place",
    arguments: [
      (["--version"], "basecheck 0."), (["-V"], "basecheck 0."),
      (["evaluate", "-V"], "basecheck 0."),
      (["--lang", "en", "--version"], "basecheck 0."), (["evaluate", "x", "-h"], "按方案评价"),
      (["-h", "evaluate"], "按方案评价"), (["--lang", "en", "help"], "basecheck — holds"),
      (["help", "--lang=en", "show"], "show a scheme"),
      (["--help", "--lang", "en"], "basecheck — holds"),
    ])
  func anywhere(_ arguments: [String], _ start: String) throws {
    let run = try Program.run(arguments)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix(start), "\(run.output.prefix(80))")
  }

  @Test("an option before the command means what it means behind it")
  func before() throws {
    let behind = try Program.run(["evaluate", example, "--format", "json"])
    #expect(try Program.run(["--format", "json", "evaluate", example]).output == behind.output)
  }

  @Test("without a command the program says how to begin, and ends as a wrong command line")
  func nothing() throws {
    let run = try Program.run([])
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("  basecheck evaluate base.csv\n"))
  }

  @Test("an option is no value of the one before it")
  func noFileOfAnOption() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      ["evaluate", Program.root.appending(path: example).path, "--output", "--format", "json"],
      in: scratch.folder)
    #expect(run.code == 64)
    #expect(run.errors.contains("--output=--format"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test("-o is --output")
  func shortOutput() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "out.json").path
    #expect(try Program.run(["evaluate", example, "--format", "json", "-o", path]).output.isEmpty)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("{"))
  }

  @Test(
    "a result is in the format that the name of its file says, where no other is asked for",
    arguments: [
      (
        "evaluate",
        [
          "html", "md", "markdown", "csv", "xlsx", "json", "ndjson", "jsonl", "sarif", "xml", "txt",
          "out",
        ]
      ),
      ("overview", ["html", "md", "csv", "xlsx", "json", "txt", "HTM"]),
      ("advise", ["html", "md", "json", "txt"]), ("show", ["html", "md", "json", "txt"]),
    ])
  func formatOfName(_ command: String, _ endings: [String]) throws {
    let beginnings = [
      "html": "<!DOCTYPE html>", "htm": "<!DOCTYPE html>", "md": "#", "markdown": "#",
      "json": "{\n", "csv": "\u{FEFF}", "ndjson": "{\"type\"", "jsonl": "{\"type\"",
      "sarif": "{\n  \"$schema\"", "xml": "<?xml", "xlsx": "PK",
    ]
    let scratch = try Scratch()
    let operand = command == "show" ? "2021-bigdata" : Program.root.appending(path: example).path
    for ending in endings {
      let path = scratch.folder.appending(path: "a.b/结果.\(ending)")
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      let run = try Program.run([command, operand, "--output", path.path])
      #expect(run.code <= 2 && run.output.isEmpty, "\(run.errors)")
      let bytes = try Data(contentsOf: path)
      if let beginning = beginnings[ending.lowercased()] {
        #expect(bytes.starts(with: Data(beginning.utf8)), "\(command) \(ending)")
      } else {
        let text = try Program.run([command, operand]).output
        #expect(String(decoding: bytes, as: UTF8.self) == text, "\(command) \(ending)")
      }
    }
    // What is asked for counts.
    let asked = scratch.folder.appending(path: "a.html").path
    #expect(try Program.run([command, operand, "-o", asked, "--format", "text"]).code <= 2)
    #expect(try !String(contentsOfFile: asked, encoding: .utf8).hasPrefix("<"))
  }

  @Test(
    "a name that says a format which the command does not write is refused, and nothing is written",
    arguments: [
      ["evaluate", "FILE", "-o", "OUT.docx"], ["evaluate", "FILE", "-o", "OUT.pdf"],
      ["overview", "FILE", "-o", "OUT.xls"],
      ["diff", "2021-general", "2023-draft", "-o", "OUT.csv"],
      ["dossier", "jiangsu", "FILE", "-o", "OUT.json"],
      ["compare", "FILE", "FILE", "-o", "OUT.xlsx"],
      ["template", "2021-general", "-o", "OUT.doc"],
      ["template", "2021-general", "-o", "OUT.xlsm"],
      ["show", "2021-general", "-o", "OUT.pdf"], ["verify", "FILE", "-o", "OUT.html"],
      ["template", "2021-general", "--format", "json", "-o", "OUT.xlsm"],
      ["template", "2021-general", "--format", "csv", "-o", "OUT.xlsx"],
    ])
  func otherFormatOfName(_ words: [String]) throws {
    let scratch = try Scratch()
    let run = try Program.run(
      words.map {
        $0 == "FILE"
          ? Program.root.appending(path: example).path : $0.replacing("OUT", with: "结果")
      }, in: scratch.folder)
    #expect(run.code == 64)
    #expect(run.errors.contains("--format"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test(
    "schemes are named with commas between wherever they are named, and all is every one",
    arguments: ["schema", "template", "show"])
  func schemeLists(_ command: String) throws {
    let list = try Program.run([command, "2021-general,2021-bigdata"])
    #expect(list.code == 0)
    #expect(list.output == (try Program.run([command, "2021-general", "2021-bigdata"])).output)
    let all = try Program.run([command, "all"])
    #expect(all.code == 0)
    #expect(all.output.utf8.count > list.output.utf8.count)
  }

  @Test("show of several schemes is an array of what it is of one")
  func showSeveral() throws {
    let run = try Program.run(["show", "2021-general,2021-bigdata/2", "--format", "json"])
    let array = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(array.compactMap { $0["scheme"] as? String } == ["2021-general", "2021-bigdata"])
  }

  @Test("--files-from takes a list by lines or by NUL, from a file or from standard input")
  func filesFrom() throws {
    let files = ["eligible", "ineligible"].map { "Examples/2021-general/\($0)/base.json" }
    let named = try Program.run(["evaluate"] + files).output
    let lines = Data((files.joined(separator: "\r\n") + "\n").utf8)
    let scratch = try Scratch()
    let list = try scratch.file("list", lines)
    #expect(try Program.run(["evaluate", "--files-from", list]).output == named)
    #expect(try Program.run(["evaluate", "--files-from", "-"], input: lines).output == named)
    let nul = Data(files.joined(separator: "\0").utf8)
    #expect(try Program.run(["evaluate", "--files-from", "-"], input: nul).output == named)
    let empty = try Program.run(["evaluate", "--files-from", "-"], input: Data("\n".utf8))
    #expect(empty.code == 66)
    #expect(empty.errors.contains("清单里没有文件"))
    #expect(try Program.run(["evaluate", "--files-from", "nowhere"]).code == 66)
  }

  @Test(
    "--exclude leaves out paths by their names or as a whole",
    arguments: [
      (["report.json"], 3), (["a/**"], 1), (["a"], 1), (["a/b"], 2), (["**/b/*.json"], 2),
      (["*.json"], 0), (["?.json"], 3), (["bas[a-f].json"], 0), (["a/*.json"], 2),
      (["b", "c"], 1), (["*ase*"], 0),
    ])
  func exclude(_ patterns: [String], _ left: Int) throws {
    let scratch = try Scratch()
    for folder in ["a", "a/b", "c"] {
      try FileManager.default.createDirectory(
        at: scratch.folder.appending(path: folder), withIntermediateDirectories: true)
      _ = try scratch.file("\(folder)/base.json", "{ \"scheme\": \"2021-general\" }")
    }
    let run = try Program.run(
      ["evaluate", ".", "--format", "ndjson"] + patterns.map { "--exclude=\($0)" },
      in: scratch.folder)
    #expect(run.output.matches(of: /"type":"submission"/).count == left)
    #expect(run.code == (left == 0 ? 66 : 2))
  }

  @Test("--exclude leaves out a file that is named as well")
  func excludeNamed() throws {
    let scratch = try Scratch()
    for name in ["a.json", "b.json"] {
      _ = try scratch.file(name, "{ \"scheme\": \"2021-general\" }")
    }
    let run = try Program.run(
      ["evaluate", "a.json", "b.json", "--exclude", "a.json", "--format", "ndjson"],
      in: scratch.folder)
    #expect(run.output.matches(of: /"type":"submission"/).count == 1)
    #expect(run.output.contains("b.json"))
  }

  @Test("--quiet says only what is in error; a report that is asked for is written")
  func quiet() throws {
    let run = try Program.run(["evaluate", example, "--quiet"])
    #expect(run.code == 1)
    #expect(run.output.isEmpty && run.errors.isEmpty)
    let json = try Program.run(["evaluate", example, "-q", "--format", "json"])
    #expect(json.output.hasPrefix("{"))
    let scratch = try Scratch()
    let warned = try scratch.file("base.json", "{ \"scheme\": \"2021-general\" }")
    #expect(try !Program.run(["evaluate", warned]).errors.isEmpty)
    #expect(try Program.run(["evaluate", warned, "-q"]).errors.isEmpty)
    #expect(try !Program.run(["evaluate", "README.md", "-q"]).errors.isEmpty)
  }

  @Test("platforms are given paths from the root of the repository, also behind a link")
  func root() throws {
    let scratch = try Scratch()
    let manager = FileManager.default
    let parks = scratch.folder.appending(path: "repository/parks")
    try manager.createDirectory(at: parks, withIntermediateDirectories: true)
    try manager.createDirectory(
      at: scratch.folder.appending(path: "repository/.git"), withIntermediateDirectories: true)
    _ = try scratch.file(
      "repository/parks/base.json",
      "{ \"scheme\": \"2021-general\", \"base\": { \"name\": \"园（虚构）\" } }")
    let link = scratch.folder.appending(path: "link")
    try manager.createSymbolicLink(at: link, withDestinationURL: parks)
    for format in ["github", "sarif", "codequality", "junit"] {
      func run(_ more: [String], in folder: URL) throws -> String {
        try Program.run(
          ["evaluate", "--format", format] + more, in: folder,
          environment: ["GITHUB_WORKSPACE": ""]
        ).output
      }
      for folder in [parks, link] {
        #expect(try run(["base.json"], in: folder).contains("parks/base.json"), "\(format)")
        let absolute = try run([folder.path + "/base.json"], in: folder)
        #expect(!absolute.contains(folder.path) || format == "junit", "\(format)")
        let relative = try run(["base.json", "--root", "."], in: folder)
        #expect(!relative.contains("parks/base.json"), "\(format)")
      }
    }
  }

  @Test("colours are forced, and NO_COLOR wins over that")
  func colours() throws {
    func output(_ environment: [String: String]) throws -> String {
      try Program.run(["evaluate", example], environment: environment).output
    }
    #expect(try !output([:]).contains("\u{1B}"))
    #expect(try output(["FORCE_COLOR": "1"]).contains("\u{1B}[1;31m"))
    #expect(try !output(["FORCE_COLOR": "0"]).contains("\u{1B}"))
    #expect(try !output(["FORCE_COLOR": "1", "NO_COLOR": "1"]).contains("\u{1B}"))
  }

  @Test("text is as wide as COLUMNS says, and as wide as the terminal on one")
  func width() throws {
    func lines(_ columns: String) throws -> Int {
      try Program.run(["evaluate", example], environment: ["COLUMNS": columns])
        .output.split(separator: "\n").count
    }
    let usual = try lines("")
    #expect(try lines("100") == usual)
    #expect(try lines("60") > usual)
    #expect(try lines("200") < usual)
    #expect(try lines("none") == usual)
  }

  @Test(
    "a file whose name begins as a workflow command begins none",
    arguments: ["text", "csv", "github", "markdown", "json", "ndjson", "junit", "sarif", "html"])
  func commandNames(_ format: String) throws {
    let scratch = try Scratch()
    for contents in ["{", #"{ "base": { "name": "园 ::error::\n::error::x" } }"#, "{}"] {
      _ = try scratch.file("::stop-commands::t.json", contents)
      let out = scratch.folder.appending(path: "::out").path
      for name in ["::stop-commands::t.json", "::add-mask::nowhere.json"] {
        let run = try Program.run(
          [
            "evaluate", name, "--scheme", "2021-general", "--format", format, "--format",
            "text:\(out)",
          ].filter { $0 != "text" }, in: scratch.folder)
        let file = (try? String(contentsOfFile: out, encoding: .utf8)) ?? ""
        let texts = [run.errors, file, format == "github" ? "" : run.output]
        for line in texts.flatMap({ $0.split(whereSeparator: \.isNewline) }) {
          #expect(!line.drop(while: \.isWhitespace).hasPrefix("::"), "\(line)")
        }
        if format == "github" {
          for line in run.output.split(separator: "\n") {
            #expect(
              line.hasPrefix("::error ") || line.hasPrefix("::warning ")
                || line.hasPrefix("::notice "))
          }
        }
      }
    }
  }
}
