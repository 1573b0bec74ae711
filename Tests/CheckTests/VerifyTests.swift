import Foundation
import Testing

@Suite("verify says whether a report still follows from its files")
struct VerifyTests {
  private static let text = """
    {"scheme": "2021-general", "base": {"name": "甲园（虚构）", "series": "优势", "specialRegion": false},
    "year": 2020, "figures": {"salesRevenue": 310, "leadingIndustryRevenue": 100},
    "attestations": {"brands": {"met": true, "evidence": ["a.pdf"]}}}
    """

  /// What verify finds: its code and the kinds of its findings.
  private struct Found: Equatable {
    let code: Int32
    let kinds: [String]

    init(_ code: Int32, _ kinds: [String] = []) {
      self.code = code
      self.kinds = kinds
    }
  }

  private func verify(_ name: String, in folder: URL) throws -> Found {
    let run = try Program.run(["verify", name, "--format", "json"], in: folder)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
    let findings = object["findings"] as? [[String: Any]] ?? []
    #expect(findings.allSatisfy { ($0["message"] as? String)?.isEmpty == false })
    return Found(run.code, findings.compactMap { $0["kind"] as? String }.sorted())
  }

  /// A folder with a submission, its evidence and a report on it.
  private func folder(_ more: [String] = []) throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.file("base.json", Self.text)
    _ = try scratch.file("a.pdf", "evidence")
    let run = try Program.run(
      ["evaluate", "base.json", "--format", "json"] + more, in: scratch.folder)
    _ = try scratch.file("report.json", run.output)
    return scratch
  }

  /// Changes a file by words that must stand in it.
  private func replace(
    _ old: String, _ new: String, in name: String, of scratch: Scratch
  ) throws {
    let url = scratch.folder.appending(path: name)
    let text = try String(contentsOf: url, encoding: .utf8)
    let range = try #require(text.range(of: old), "\(old)")
    _ = try scratch.file(name, text.replacingCharacters(in: range, with: new))
  }

  @Test(
    "a report on every example follows, whatever the options",
    arguments: [
      [], ["--scheme", "all"], ["--scheme", "2021-general,2023-draft", "--reading", "inclusive"],
      ["--year", "2021", "--check-evidence", "--lang", "en"], ["--details", "none", "--latest"],
    ])
  func examples(_ more: [String]) throws {
    // All in one run: to start anew for each takes most of the time.
    let scratch = try Scratch()
    let report = try Program.run(
      ["evaluate", "Examples", "--exclude", "report.*", "--format", "json"] + more)
    let path = try scratch.file("report.json", report.output)
    let run = try Program.run(["verify", path])
    #expect(run.code == 0, "\(run.output)")
    #expect(run.errors.isEmpty)
    let files = try #require(run.output.firstMatch(of: /([0-9]+) (个文件|file)/)?.output.1)
    #expect(try #require(Int(files)) > 60)
  }

  @Test("nothing changed: it follows, and says that evidence was not looked at")
  func follows() throws {
    let plain = try folder()
    #expect(
      try verify("report.json", in: plain.folder) == Found(0, ["evidence-not-recorded"]))
    let checked = try folder(["--check-evidence"])
    #expect(try verify("report.json", in: checked.folder) == Found(0))
  }

  @Test("a blank more in the file is a change of the file, and of no verdict")
  func blank() throws {
    let scratch = try folder(["--check-evidence"])
    _ = try scratch.file("base.json", Self.text + " ")
    #expect(try verify("report.json", in: scratch.folder) == Found(3, ["input-changed"]))
  }

  @Test("a figure that changed is told with the items and verdicts that it turns")
  func figure() throws {
    let scratch = try folder(["--check-evidence"])
    try replace("310", "290", in: "base.json", of: scratch)
    // Item 1 asks for more than 300 亿元.
    #expect(
      try verify("report.json", in: scratch.folder) == Found(3, ["input-changed", "item-changed"]))
  }

  @Test("what was supposed is recorded and supposed anew")
  func assumptions() throws {
    let scratch = try folder(["--set", "salesRevenue=290", "--set", "研发投入=9"])
    #expect(try verify("report.json", in: scratch.folder) == Found(0, ["evidence-not-recorded"]))
    try replace("salesRevenue=290\"", "salesRevenue=320\"", in: "report.json", of: scratch)
    // Item 1 asks for more than 300 亿元; the file's own figure would be over it, too.
    #expect(try verify("report.json", in: scratch.folder).kinds.contains("item-changed"))
    try replace("salesRevenue=320\"", "salesRevenu=320\"", in: "report.json", of: scratch)
    let found = try verify("report.json", in: scratch.folder)
    #expect(found.code == 2 && found.kinds.contains("unknown-assumption"))
  }

  @Test("a report that was altered does not follow, though its files are the same")
  func altered() throws {
    for (old, new, kind) in [
      ("\"verdict\": \"ineligible\"", "\"verdict\": \"eligible\"", "verdict-changed"),
      ("\"status\": \"fail\"", "\"status\": \"pass\"", "item-changed"),
      ("\"number\": \"5\"", "\"number\": \"5a\"", "items-changed"),
    ] {
      let scratch = try folder()
      try replace(old, new, in: "report.json", of: scratch)
      let found = try verify("report.json", in: scratch.folder)
      #expect(found.code == 3 && found.kinds.contains(kind), "\(kind): \(found)")
    }
  }

  @Test("another reading or year than recorded does not give the same")
  func options() throws {
    let scratch = try Scratch()
    _ = try scratch.file("base.json", Self.text.replacing("310", with: "300"))
    let run = try Program.run(
      ["evaluate", "base.json", "--format", "json", "--reading", "inclusive"], in: scratch.folder)
    _ = try scratch.file("report.json", run.output)
    #expect(try verify("report.json", in: scratch.folder).code == 0)
    try replace(
      "\"reading\": \"inclusive\"", "\"reading\": \"printed\"", in: "report.json", of: scratch)
    #expect(try verify("report.json", in: scratch.folder).code == 3)
  }

  @Test("another version is told and contradicts nothing")
  func version() throws {
    let scratch = try folder(["--check-evidence"])
    try replace("\"version\": \"", "\"version\": \"0.0.", in: "report.json", of: scratch)
    #expect(try verify("report.json", in: scratch.folder) == Found(0, ["other-version"]))
  }

  @Test("evidence that changed or is gone contradicts the report")
  func evidence() throws {
    let scratch = try folder(["--check-evidence"])
    _ = try scratch.file("a.pdf", "another")
    #expect(try verify("report.json", in: scratch.folder) == Found(3, ["evidence-changed"]))
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "a.pdf"))
    #expect(
      try verify("report.json", in: scratch.folder).kinds.contains("problems-changed"))
    #expect(try verify("report.json", in: scratch.folder).code == 3)
  }

  @Test("a problem that was not there when the report was written is told")
  func problems() throws {
    let scratch = try folder(["--check-evidence"])
    try replace("\"salesRevenue\"", "\"salesRevenu\"", in: "base.json", of: scratch)
    let found = try verify("report.json", in: scratch.folder)
    #expect(found.code == 3)
    #expect(found.kinds == ["base-gone", "input-changed", "problems-changed"])
  }

  @Test("what can't be checked leaves it open")
  func unchecked() throws {
    let scratch = try Scratch()
    let piped = try Program.run(
      ["evaluate", "-", "--format", "json"], in: scratch.folder, input: Data(Self.text.utf8))
    _ = try scratch.file("piped.json", piped.output)
    #expect(try verify("piped.json", in: scratch.folder) == Found(2, ["standard-input"]))
    // What stands behind it is checked all the same.
    _ = try scratch.file("base.json", Self.text)
    let both = try Program.run(
      ["evaluate", "-", "base.json", "--format", "json"], in: scratch.folder,
      input: Data(Self.text.utf8))
    _ = try scratch.file("both.json", both.output)
    #expect(
      try verify("both.json", in: scratch.folder)
        == Found(2, ["evidence-not-recorded", "standard-input"]))
    try replace("310", "290", in: "base.json", of: scratch)
    #expect(
      try verify("both.json", in: scratch.folder)
        == Found(
          3, ["evidence-not-recorded", "input-changed", "item-changed", "standard-input"]))
    let unknown = try folder(["--scheme", "2021-general"])
    try replace("\"2021-general\"\n", "\"2019-general\"\n", in: "report.json", of: unknown)
    #expect(try verify("report.json", in: unknown.folder) == Found(2, ["unknown-scheme"]))
    let waived = try folder(["--check-evidence"])
    _ = try waived.file(
      "waivers.json",
      """
      [{"item": "2021-general/2", "base": "甲园（虚构）", "reason": "r", "approver": "a", "expires": "2099-12-31"}]
      """)
    let run = try Program.run(
      [
        "evaluate", "base.json", "--format", "json", "--check-evidence", "--waivers",
        "waivers.json",
      ], in: waived.folder)
    _ = try waived.file("report.json", run.output)
    #expect(
      try verify("report.json", in: waived.folder) == Found(2, ["acceptances-unchecked"]))
  }

  @Test("items that the report leaves out are not checked, and it says so")
  func details() throws {
    let scratch = try folder(["--check-evidence", "--details", "none"])
    #expect(
      try verify("report.json", in: scratch.folder)
        == Found(0, ["evidence-not-told", "items-not-told"]))
  }

  @Test("a file that can't be opened ends with 66, unless another contradicts")
  func gone() throws {
    let scratch = try folder()
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "base.json"))
    #expect(try verify("report.json", in: scratch.folder) == Found(66, ["unreadable"]))
    #expect(try Program.run(["verify", "不在.json"], in: scratch.folder).code == 66)
  }

  @Test("the files are looked for in the folder that is named")
  func root() throws {
    let scratch = try folder()
    let path = scratch.folder.appending(path: "report.json").path
    let run = try Program.run(["verify", path, "--root", scratch.folder.path])
    #expect(run.code == 0, "\(run.output)")
    #expect(try Program.run(["verify", path, "--root", path]).code == 64)
  }

  @Test("what is no such report is told, however it is broken")
  func noReport() throws {
    let scratch = try folder()
    let report = try Data(contentsOf: scratch.folder.appending(path: "report.json"))
    var broken: [Data] = [
      Data(), Data("{}".utf8), Data("[]".utf8), Data(Self.text.utf8), Data([0xFF, 0xFE, 0]),
      Data("{\"format\": \"basecheck-report\", \"formatVersion\": 1}".utf8),
      Data("{\"format\": \"basecheck-report\", \"formatVersion\": 99}".utf8),
      Data(String(repeating: "[", count: 100_000).utf8),
    ]
    for part in 1..<20 { broken.append(report.prefix(report.count * part / 20)) }
    for data in broken {
      let path = try scratch.file("broken.json", data)
      let run = try Program.run(["verify", path], in: scratch.folder)
      #expect(run.code == 65)
      #expect(run.errors.contains("不是 evaluate --format json 写出的报告"))
    }
  }

  /// A line of a batch, of a base of a name.
  private func line(_ name: String, sales: Int = 310) -> String {
    """
    {"scheme": "2021-general", "base": {"name": "\(name)", "series": "优势", "specialRegion": false}, \
    "figures": {"salesRevenue": \(sales)}}

    """
  }

  @Test(
    "of a batch it is told which submissions came and went, and the others are held against their own",
    arguments: [
      (["甲", "乙", "丙", "丁"], ["甲", "丙", "丁"], ["base-gone", "input-changed"]),
      (["甲", "乙", "丙"], ["甲", "乙", "新", "丙"], ["base-added", "input-changed"]),
      (["甲", "乙", "丙"], ["新", "甲", "乙", "丙"], ["base-added", "input-changed"]),
      (["甲", "乙", "丙"], ["甲", "乙", "丙", "新"], ["base-added", "input-changed"]),
      (["甲", "乙", "乙", "丙"], ["甲", "乙", "丙"], ["base-gone", "input-changed"]),
      (["甲", "乙", "丙"], ["丙"], ["base-gone", "base-gone", "input-changed"]),
      (
        ["甲", "乙"], ["丙", "丁", "戊"],
        ["base-added", "base-added", "base-added", "base-gone", "base-gone", "input-changed"]
      ),
      (["甲"], [], ["base-gone", "input-changed", "problems-changed"]),
      (["甲"], ["乙"], ["base-added", "base-gone", "input-changed"]),
      (["甲", "乙", "丙"], ["丁", "乙", "丙"], ["base-added", "base-gone", "input-changed"]),
      (["甲", "乙", "丙"], ["乙", "丙", "丁"], ["base-added", "base-gone", "input-changed"]),
      (["甲", "乙"], ["乙", "甲"], ["base-added", "base-gone", "input-changed"]),
    ])
  func batch(_ before: [String], _ after: [String], _ kinds: [String]) throws {
    let scratch = try Scratch()
    _ = try scratch.file("batch.json", before.map { line($0) }.joined())
    let report = try Program.run(
      ["evaluate", "batch.json", "--format", "json"], in: scratch.folder)
    _ = try scratch.file("report.json", report.output)
    #expect(try verify("report.json", in: scratch.folder).code == 0)
    _ = try scratch.file("batch.json", after.map { line($0) }.joined() + "\n")
    #expect(try verify("report.json", in: scratch.folder) == Found(3, kinds))
  }

  @Test("bases of one name are told apart by their provinces and their schemes")
  func namesakes() throws {
    func base(_ province: String, _ scheme: String = "2021-general", sales: Int) -> String {
      line("甲", sales: sales).replacing(
        "\"series\"", with: "\"province\": \"\(province)\", \"series\""
      )
      .replacing("2021-general", with: scheme)
    }
    let scratch = try Scratch()
    let all = [
      base("江苏省", sales: 310), base("浙江省", sales: 290), base("江苏省", "2021-bigdata", sales: 290),
    ]
    _ = try scratch.file("a.json", all.joined())
    _ = try scratch.file("b.json", base("江苏省", sales: 310))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)],
      ofItemAtPath: scratch.folder.appending(path: "a.json").path)
    // The first of a.json is left out, since that of b.json is later.
    let report = try Program.run(
      ["evaluate", "a.json", "b.json", "--latest", "--format", "json"], in: scratch.folder)
    _ = try scratch.file("report.json", report.output)
    #expect(report.output.components(separatedBy: "\"verdict\"").count == 4)
    #expect(try verify("report.json", in: scratch.folder) == Found(0))
  }

  @Test("a pipe is not read again, and is not waited for")
  func pipe() throws {
    let scratch = try Scratch()
    _ = try scratch.file("two.json", line("甲") + line("乙"))
    let report = try Program.run(
      ["evaluate", "two.json", "--format", "json"], in: scratch.folder)
    _ = try scratch.file("report.json", report.output.replacing("two.json", with: "pipe"))
    _ = try Program.shell("mkfifo pipe", in: scratch.folder)
    #expect(try verify("report.json", in: scratch.folder) == Found(2, ["not-regular"]))
  }

  @Test("a file whose name is no text is found again, and one whose name ends early is not")
  func names() throws {
    let scratch = try Scratch()
    _ = try scratch.file("base.json", Self.text)
    let run = try Program.shell(
      #"""
      name=$(printf '\377.json') && mv base.json "$name" && "$BASECHECK" evaluate "$name" --format json > report.json
      "$BASECHECK" verify report.json --format json
      """#, in: scratch.folder)
    #expect(run.code == 0, "\(run.output)")
    let other = try folder()
    try replace("\"base.json\"", "\"base.json\\u0000x\"", in: "report.json", of: other)
    #expect(try verify("report.json", in: other.folder) == Found(66, ["unreadable"]))
  }

  @Test("bases that changed places in the report are told, and so is another province")
  func swapped() throws {
    let scratch = try Scratch()
    _ = try scratch.file("batch.json", line("甲") + line("乙", sales: 290))
    let report = try Program.run(
      ["evaluate", "batch.json", "--format", "json"], in: scratch.folder
    ).output
    _ = try scratch.file(
      "report.json",
      report.replacing("\"甲\"", with: "\"丙\"").replacing("\"乙\"", with: "\"甲\"")
        .replacing("\"丙\"", with: "\"乙\""))
    #expect(
      try verify("report.json", in: scratch.folder)
        == Found(3, ["base-added", "base-gone", "item-changed", "verdict-changed"]))
    let one = try folder(["--check-evidence"])
    try replace("\"province\": null", "\"province\": \"江苏省\"", in: "report.json", of: one)
    #expect(try verify("report.json", in: one.folder) == Found(3, ["province-changed"]))
  }

  @Test("a verdict that is said to decide without an accepted failure does not follow")
  func deciding() throws {
    let scratch = try folder(["--check-evidence"])
    let text = try String(
      contentsOf: scratch.folder.appending(path: "report.json"), encoding: .utf8)
    let range = try #require(text.firstRange(of: #/"decidingVerdict": "[a-z]+"/#))
    _ = try scratch.file(
      "report.json", text.replacingCharacters(in: range, with: "\"decidingVerdict\": \"eligible\""))
    #expect(try verify("report.json", in: scratch.folder) == Found(3, ["verdict-changed"]))
  }

  @Test("every mention of a file of evidence counts")
  func mentions() throws {
    let twice = try folder(["--check-evidence"])
    let text = try String(contentsOf: twice.folder.appending(path: "report.json"), encoding: .utf8)
    let entry = try #require(
      text.firstMatch(of: #/\{\s+"path": "a.pdf",\s+"size": 8,\s+"sha256": "([0-9a-f]+)"\s+\}/#))
    let other = entry.output.0.replacing(entry.output.1, with: String(repeating: "0", count: 64))
    _ = try twice.file(
      "report.json", text.replacing(entry.output.0, with: "\(entry.output.0), \(other)"))
    #expect(try verify("report.json", in: twice.folder) == Found(3, ["evidence-changed"]))
  }

  @Test("the result is written over no file that the report names")
  func inputsKept() throws {
    let scratch = try folder()
    for arguments in [["report.json", "-o", "base.json", "--force"], ["-", "-o", "report.json"]] {
      let run = try Program.shell(
        "\"$BASECHECK\" verify \(arguments.joined(separator: " ")) < report.json",
        in: scratch.folder)
      #expect(run.code == 64)
    }
    #expect(try verify("report.json", in: scratch.folder).code == 0)
  }

  @Test("a submission that left its batch hides no change of another")
  func batchWithChange() throws {
    let scratch = try Scratch()
    _ = try scratch.file("batch.json", ["甲", "乙", "丙"].map { line($0) }.joined())
    let report = try Program.run(
      ["evaluate", "batch.json", "--format", "json"], in: scratch.folder)
    _ = try scratch.file("report.json", report.output)
    _ = try scratch.file("batch.json", line("乙") + line("丙", sales: 290))
    let run = try Program.run(["verify", "report.json"], in: scratch.folder)
    #expect(run.code == 3)
    #expect(run.output.contains("报告里的“甲”现在没有评价"))
    #expect(run.output.contains("“丙” 2021-general 第 1 条：满足 → 不满足"))
    #expect(!run.output.contains("“乙”"))
  }

  @Test("the members of a report may stand in any order")
  func order() throws {
    let scratch = try folder()
    // One of two files has a problem, which is none of the other.
    _ = try scratch.file("other.json", Self.text.replacing("salesRevenue", with: "salesRevenu"))
    let run = try Program.run(
      ["evaluate", "other.json", "base.json", "--format", "json", "--check-evidence"],
      in: scratch.folder)
    _ = try scratch.file("report.json", run.output)
    let data = try Data(contentsOf: scratch.folder.appending(path: "report.json"))
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let sorted = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .prettyPrinted])
    _ = try scratch.file("report.json", sorted)
    #expect(try verify("report.json", in: scratch.folder) == Found(0))
    // What is told of a file stands behind its submissions, and the options behind the files.
    func ordered(_ object: [String: Any], last: [String]) throws -> String {
      let keys = object.keys.sorted().filter { !last.contains($0) } + last
      return try "{"
        + keys.map { key in
          if key == "files" {
            let files = try #require(object[key] as? [[String: Any]])
            return try "\"files\": ["
              + files.map {
                try ordered($0, last: ["submissions", "diagnostics", "sha256", "file"])
              }
              .joined(separator: ",") + "]"
          }
          let value = try JSONSerialization.data(
            withJSONObject: object[key] ?? NSNull(), options: .fragmentsAllowed)
          return "\"\(key)\": " + String(decoding: value, as: UTF8.self)
        }.joined(separator: ",") + "}"
    }
    let last = ["files", "options", "reading", "version", "formatVersion", "format"]
    _ = try scratch.file("report.json", try ordered(object, last: last))
    #expect(try verify("report.json", in: scratch.folder) == Found(0))
    try replace("310", "290", in: "base.json", of: scratch)
    #expect(
      try verify("report.json", in: scratch.folder) == Found(3, ["input-changed", "item-changed"]))
  }

  @Test("a report may come through a pipe")
  func piped() throws {
    let scratch = try folder(["--check-evidence"])
    let data = try Data(contentsOf: scratch.folder.appending(path: "report.json"))
    let run = try Program.run(["verify", "-"], in: scratch.folder, input: data)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
  }

  @Test(
    "what a report says otherwise than it can is no report",
    arguments: [
      ("\"lastFullYear\": null", "\"lastFullYear\": -9223372036854775808"),
      ("\"lastFullYear\": null", "\"lastFullYear\": 20210"),
      ("\"lastFullYear\": null", "\"lastFullYear\": \"2021\""),
      ("\"latestOnly\": false", "\"latestOnly\": 0"),
      ("\"checksEvidence\": false", "\"checksEvidence\": null"),
      ("\"schemes\": null", "\"schemes\": \"2021-general\""),
      ("\"schemes\": null", "\"schemes\": [1]"),
      ("\"unreadable\": []", "\"unreadable\": null"),
      ("\"unreadable\": []", "\"unreadable\": [\"x\"]"),
      ("\"options\": {", "\"options\": null, \"others\": {"),
    ])
  func otherTypes(_ old: String, _ new: String) throws {
    let scratch = try folder()
    try replace(old, new, in: "report.json", of: scratch)
    #expect(try Program.run(["verify", "report.json"], in: scratch.folder).code == 65)
  }

  @Test("a member that stands twice is no report")
  func twice() throws {
    for (old, new) in [
      ("\"files\": [", "\"files\": [], \"files\": ["),
      ("\"sha256\": ", "\"sha256\": \"\", \"sha256\": "),
      ("\"submissions\": [", "\"submissions\": [], \"submissions\": ["),
      ("\"verdict\": ", "\"verdict\": \"eligible\", \"verdict\": "),
      ("\"latestOnly\": ", "\"latestOnly\": true, \"latestOnly\": "),
    ] {
      let scratch = try folder()
      try replace(old, new, in: "report.json", of: scratch)
      #expect(try Program.run(["verify", "report.json"], in: scratch.folder).code == 65)
    }
  }

  @Test("a long report and a long batch are read in pieces and follow")
  func long() throws {
    let scratch = try Scratch()
    let comment = String(repeating: "填", count: 60_000)
    let lines = (1...30).map { number in
      line("园\(number)").replacing("\"figures\"", with: "\"//\": \"\(comment)\", \"figures\"")
    }
    let text = lines.joined()
    #expect(text.utf8.count > 5 << 20)
    _ = try scratch.file("batch.json", text)
    let report = try Program.run(
      ["evaluate", "batch.json", "--format", "json"], in: scratch.folder)
    _ = try scratch.file("report.json", report.output)
    #expect(try verify("report.json", in: scratch.folder) == Found(0))
    _ = try scratch.file("batch.json", lines.dropFirst().joined())
    #expect(
      try verify("report.json", in: scratch.folder) == Found(3, ["base-gone", "input-changed"]))
  }

  @Test("the result is no input, and is not written over the report")
  func output() throws {
    let scratch = try folder()
    let run = try Program.run(
      ["verify", "report.json", "--output", "report.json", "--force"], in: scratch.folder)
    #expect(run.code == 64)
    for format in ["text", "json"] {
      let arguments = ["verify", "report.json", "--format", format, "--output", "out.json"]
      #expect(try Program.run(arguments, in: scratch.folder).code == 0)
      #expect(try Program.run(arguments, in: scratch.folder).code == 0)
    }
    #expect(try Program.run(["verify"], in: scratch.folder).code == 64)
  }
}
