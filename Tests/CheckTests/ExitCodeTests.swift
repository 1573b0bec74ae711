import Foundation
import Testing

@testable import Check

@Suite("The exit code says how the run ended, whatever the format")
struct ExitCodeTests {
  private static let formats = ReportFormat.allCases.filter { !$0.isBinary }

  @Test("0, 1 and 2 are eligible, ineligible and undetermined", arguments: formats)
  func verdicts(_ format: ReportFormat) throws {
    for (example, code) in [("eligible", 0), ("ineligible", 1), ("undetermined", 2)] {
      let run = try Program.run([
        "evaluate", "Examples/2021-general/\(example)/base.json", "--format", format.rawValue,
      ])
      #expect(run.code == Int32(code), "\(example)")
      #expect(run.errors.isEmpty)
    }
  }

  @Test("ineligible wins over undetermined, and both over eligible")
  func worstVerdictDecides() throws {
    let files = ["eligible", "undetermined"].map { "Examples/2021-general/\($0)/base.json" }
    #expect(try Program.run(["evaluate"] + files).code == 2)
    let more = files + ["Examples/2021-general/ineligible/base.json"]
    #expect(try Program.run(["evaluate"] + more).code == 1)
  }

  @Test("the reading decides what stands exactly on the limits")
  func readings() throws {
    let file = "Examples/2021-general/on-threshold/base.json"
    #expect(try Program.run(["evaluate", file]).code == 1)
    #expect(try Program.run(["evaluate", file, "--reading", "inclusive"]).code == 0)
  }

  @Test(
    "64 is a wrong command line, with the nearest right word",
    arguments: [
      ([], "basecheck help"),
      (["evalute"], "evaluate"),
      (["evaluate"], "填报文件"),
      (["evaluate", "x.json", "--shceme", "2021-general"], "--scheme"),
      (["evaluate", "x.json", "--scheme", "2021-bigdta"], "2021-bigdata"),
      (["evaluate", "x.json", "--scheme"], "缺少值"),
      (["evaluate", "x.json", "--scheme="], "缺少值"),
      (["evaluate", "x.json", "--format", "jsn"], "json"),
      (["evaluate", "x.json", "--reading", "inclusiv"], "inclusive"),
      (["evaluate", "x.json", "--format", "json", "--format", "text"], "两种格式"),
      (["evaluate", "x.json", "--reading", "printed", "--reading", "printed"], "一次"),
      (["evaluate", "-", "-"], "一次"),
      (["show"], "2021-general"),
      (["show", "2021-generl"], "2021-general"),
      (["show", "2021-general/100"], "2021-general/10"),
      (["schemes", "all"], "不带参数"),
      (["help", "shwo"], "show"),
      (["--formt"], "--formt"),
      (["evaluate", "x.json", "--output", "--format", "json"], "缺少值"),
      (["evaluate", "x.json", "--year", "1900"], "1949 至 2100"),
      (["evaluate", "x.json", "--fail-on", "eligible"], "ineligible"),
      (["evaluate", "x.json", "--root", "nowhere"], "不是目录"),
      (["evaluate", "-", "--files-from", "-"], "一次"),
      (["README.md"], "basecheck evaluate README.md"),
      (["schema", "2021-general,2021-bigdta"], "2021-bigdata"),
    ] as [([String], String)])
  func usage(_ arguments: [String], _ hint: String) throws {
    let run = try Program.run(arguments)
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test("65 is an input in error, and its place is named", arguments: formats)
  func inputErrors(_ format: ReportFormat) throws {
    let scratch = try Scratch()
    var noise = Data()
    var state: UInt64 = 1
    for _ in 0..<4096 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      noise.append(UInt8(truncatingIfNeeded: state >> 56))
    }
    let files: [(name: String, contents: Data, place: String)] = [
      ("broken.json", Data("{ \"figures\": { \"salesRevenue\": 1 ".utf8), ":1:"),
      ("key.json", Data("{ \"figures\": {\n  \"salesRevenu\": 1 } }".utf8), ":2:3:"),
      ("empty.json", Data(), ":1:1:"),
      ("noise.json", noise, ":1:"),
      ("deep.json", Data(String(repeating: "[", count: 1_000_000).utf8), ":1:"),
      ("two.json", Data("{} {}".utf8), ":1:4:"),
    ]
    for (name, contents, place) in files {
      let path = try scratch.file(name, contents)
      let run = try Program.run(
        ["evaluate", path, "--scheme", "2021-general", "--format", format.rawValue])
      #expect(run.code == 65, "\(name)")
      #expect(run.errors.contains(path + place), "\(name): \(run.errors)")
      if format == .text { #expect(run.output.isEmpty) }
    }
  }

  @Test("66 is no such input, and a folder without any")
  func noInput() throws {
    for path in ["no-such-file.json", "Sources/Rules"] {
      let run = try Program.run(["evaluate", path, "--scheme", "2021-general"])
      #expect(run.code == 66)
      #expect(run.errors.hasPrefix("\(path): "))
    }
  }

  @Test("an unreadable file does not stop the others")
  func restGoesOn() throws {
    let run = try Program.run([
      "evaluate", "no-such-file.json", "Examples/2021-bigdata/eligible/base.json",
    ])
    #expect(run.code == 66)
    #expect(run.output.contains("结论：符合"))
  }

  @Test("74 is an output that can't be written")
  func outputErrors() throws {
    let example = "Examples/2021-bigdata/eligible/base.json"
    let full = try Program.shell("\"$BASECHECK\" evaluate \(example) > /dev/full; echo \"code $?\"")
    #expect(full.output.contains("code 74"))
    let closed = try Program.shell(
      "{ \"$BASECHECK\" evaluate \(example); echo \"code $?\" >&2; } | true")
    // A reader that has enough is no error: the run ends as it does without one.
    #expect(closed.output == "code 0\n")
    let missing = try Program.run(["evaluate", example, "--output", "no-such-folder/report.txt"])
    #expect(missing.code == 74)
  }

  @Test("--output writes the whole report or leaves the file as it was")
  func wholeOrNothing() throws {
    let scratch = try Scratch()
    let example = "Examples/2021-bigdata/eligible/base.json"
    let path = try scratch.file("report.txt", "")
    #expect(try Program.run(["evaluate", example, "--output", path]).code == 0)
    let report = try String(contentsOfFile: path, encoding: .utf8)
    #expect(report == (try Program.run(["evaluate", example]).output))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names == ["report.txt"])
    // A file-size limit of zero makes every write fail.
    let limited = try Program.shell(
      "ulimit -f 0; trap '' XFSZ; \"$BASECHECK\" evaluate \(example) --output '\(path)'; "
        + "echo \"code $?\"")
    #expect(limited.output.contains("code 74"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == report)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == names)
  }

  @Test("standard input is read for -")
  func standardInput() throws {
    let file = Program.root.appending(path: "Examples/2021-bigdata/eligible/base.json")
    let run = try Program.run(["evaluate", "-"], input: try Data(contentsOf: file))
    #expect(run.code == 0)
    #expect(run.output.contains("文件：-"))
  }

  @Test("a submission without figures or attestations is no success")
  func emptySubmission() throws {
    let scratch = try Scratch()
    for contents in ["{}", "{ \"figures\": {} }", "{ \"figures\": { \"salesRevenue\": null } }"] {
      let path = try scratch.file("empty.json", contents)
      let run = try Program.run(["evaluate", path, "--scheme", "2021-general"])
      #expect(run.code == 2)
      #expect(run.errors.contains("警告"))
    }
  }

  @Test("help, version and lists are successes")
  func information() throws {
    for arguments in [
      ["help"], ["--help"], ["help", "evaluate"], ["evaluate", "--help"], ["--version"],
      ["schemes"], ["show", "2021-iiot"], ["show", "大数据/13"],
    ] {
      let run = try Program.run(arguments)
      #expect(run.code == 0)
      #expect(!run.output.isEmpty)
      #expect(run.errors.isEmpty)
    }
  }

  @Test(
    "--fail-on says which verdicts are failures; a file in error is one whatever it says",
    arguments: [
      ("eligible", [0, 0, 0]), ("undetermined", [2, 0, 0]), ("ineligible", [1, 1, 0]),
    ])
  func failOn(_ example: String, _ codes: [Int32]) throws {
    for (threshold, code) in zip(["undetermined", "ineligible", "never"], codes) {
      let run = try Program.run([
        "evaluate", "Examples/2021-general/\(example)/base.json", "--fail-on", threshold,
      ])
      #expect(run.code == code, "\(threshold)")
    }
    #expect(try Program.run(["evaluate", "README.md", "--fail-on", "never"]).code == 65)
    #expect(try Program.run(["evaluate", "nowhere.json", "--fail-on", "never"]).code == 66)
  }
}
