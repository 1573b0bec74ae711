import Foundation
import Testing

@Suite("A line of verdict says what the report says in full")
struct VerdictLinesTests {
  private func objects(_ text: String) throws -> [NSDictionary] {
    try text.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
    }
  }

  /// What a line of verdict has to be by a line of the report in full.
  private func expected(_ submission: NSDictionary) throws -> [NSDictionary] {
    let base = try #require(submission["base"] as? NSDictionary)
    let schemes = try #require(submission["schemes"] as? [NSDictionary])
    let cities = base["cities"] as? [String] ?? []
    return try schemes.map { scheme in
      let items = try #require(scheme["items"] as? [NSDictionary])
      func numbers(_ isListed: (NSDictionary) -> Bool) -> [String] {
        items.filter(isListed).compactMap { $0["number"] as? String }
      }
      func status(_ item: NSDictionary) -> String { item["status"] as? String ?? "" }
      return [
        "type": "verdict", "file": submission["file"] ?? "", "line": submission["line"] ?? 0,
        "column": submission["column"] ?? 0, "name": base["name"] ?? "",
        "province": base["province"] ?? "", "series": base["series"] ?? "",
        "city": cities.isEmpty ? NSNull() : cities.joined(separator: "、"),
        "scheme": scheme["scheme"] ?? "", "verdict": scheme["verdict"] ?? "",
        "failed": numbers { status($0) == "fail" },
        "missing": numbers { status($0) == "missing" },
        "review": numbers { status($0) == "review" },
        "onThreshold": numbers { !($0["onThreshold"] is NSNull) },
        "advice": numbers { item in
          item["nature"] as? String == "advisory"
            && !["pass", "not-applicable"].contains(status(item))
        },
      ]
    }
  }

  @Test(
    "every example's lines follow from its report, judged by its own scheme and by all, in both readings",
    arguments: Example.all)
  func examples(_ example: Example) throws {
    for more in [[], ["--scheme", "all"], ["--scheme", "all", "--reading", "inclusive"]] {
      let arguments = ["evaluate", example.folder.path, "--exclude", "report.*"] + more
      let lines = try Program.run(arguments + ["--format", "verdicts"])
      let report = try Program.run(arguments + ["--format", "ndjson"])
      #expect(lines.code == report.code)
      // No name is kept of what was judged, so a base that is there twice is not told of.
      #expect(
        lines.errors.split(separator: "\n")
          == report.errors.split(separator: "\n").filter { !$0.contains("里已有一份") })
      let verdicts = try objects(lines.output).filter { $0["type"] as? String == "verdict" }
      let submissions = try objects(report.output).filter { $0["type"] as? String == "submission" }
      #expect(try verdicts == submissions.flatMap { try expected($0) })
    }
  }

  private static let good = #"{"scheme": "2021-general", "base": {"name": "甲（虚构）"}}"#

  @Test("a submission in error and a file that can't be opened are lines as well, in their order")
  func errors() throws {
    let scratch = try Scratch()
    let batch = try scratch.file(
      "batch.json",
      """
      \(Self.good)
      {"scheme": "2021-general", "base": {"name": "乙"}, "figures": {"partners": -1, "x": 1}}
      {"scheme": "2021-general", "base
      \(Self.good)
      x
      \(Self.good)

      """)
    let run = try Program.run([
      "evaluate", batch, scratch.folder.appending(path: "none.json").path, "--format", "verdicts",
      "--lang", "en",
    ])
    #expect(run.code == 66)
    let lines = try objects(run.output)
    let kinds = lines.map { "\($0["type"] ?? "") \($0["line"] ?? "") \($0["problem"] ?? "")" }
    #expect(
      kinds == [
        "verdict 1 ", "error 2 out-of-bounds", "error 3 syntax", "verdict 4 ",
        "error 5 trailing-content", "verdict 6 ", "error <null> unreadable",
      ])
    #expect(lines[1]["name"] as? String == "乙")
    #expect(lines[1]["errors"] as? Int == 2)
    #expect(lines[1]["column"] as? Int == 75)
    #expect((lines[1]["message"] as? String)?.contains("-1") == true)
  }

  @Test("beside other formats the lines are the same")
  func beside() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "verdicts.ndjson").path
    let arguments = ["evaluate", "Examples/2021-general", "--exclude", "report.*"]
    let alone = try Program.run(arguments + ["--format", "verdicts"])
    let both = try Program.run(arguments + ["--format", "text", "--format", "verdicts:\(path)"])
    #expect(both.code == alone.code)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == alone.output)
    // It is a report of ours: replaced unasked, and passed over in a folder.
    #expect(try Program.run(arguments + ["--format", "verdicts:\(path)"]).code == alone.code)
    let folder = try Program.run(["evaluate", scratch.folder.path])
    #expect(folder.code == 66 || folder.errors.contains("verdicts.ndjson") == false)
  }
}
