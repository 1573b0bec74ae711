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
      let validity = try #require(scheme["validity"] as? NSDictionary)
      let draft: [String: Any] = validity["isDraft"] as? Bool == true ? ["isDraft": true] : [:]
      let byBound = numbers { Self.holdsBound($0) }
      let bound: [String: Any] = byBound.isEmpty ? [:] : ["byBound": byBound]
      let doubts = submission["doubts"] as? Int ?? 0
      let doubtful: [String: Any] = doubts > 0 ? ["doubts": doubts] : [:]
      let line: [String: Any] = [
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
      return NSDictionary(
        dictionary: line.merging(draft) { $1 }.merging(bound) { $1 }.merging(doubtful) { $1 })
    }
  }

  /// Whether a bound stands anywhere in what a report says of an item.
  private static func holdsBound(_ value: Any) -> Bool {
    switch value {
    case let object as NSDictionary:
      object["bound"] != nil || object.allValues.contains { holdsBound($0) }
    case let array as [Any]: array.contains { holdsBound($0) }
    default: false
    }
  }

  @Test(
    "every example's lines follow from its report, judged by its own scheme and by all, in both readings",
    arguments: [[], ["--scheme", "all"], ["--scheme", "all", "--reading", "inclusive"]])
  func examples(_ more: [String]) throws {
    // All in one run: to start anew for each takes most of the time.
    let arguments = ["evaluate", "Examples", "--exclude", "report.*"] + more
    let lines = try Program.run(arguments + ["--format", "verdicts"])
    let report = try Program.run(arguments + ["--format", "ndjson"])
    #expect(lines.code == report.code)
    // No name is kept of what was judged, so a base that is there twice is not told of.
    #expect(
      lines.errors.split(separator: "\n")
        == report.errors.split(separator: "\n").filter { !$0.contains("里已有一份") })
    let verdicts = try objects(lines.output).filter { $0["type"] as? String == "verdict" }
    let submissions = try objects(report.output).filter { $0["type"] as? String == "submission" }
    func place(_ object: NSDictionary) -> [NSObject?] {
      ["file", "line", "column"].map { object[$0] as? NSObject }
    }
    let own = Dictionary(grouping: verdicts, by: place)
    let expected = try submissions.map { ($0, lines: try self.expected($0)) }
    for (submission, lines) in expected {
      #expect(own[place(submission)] ?? [] == lines, "\(submission["file"] ?? "")")
    }
    #expect(verdicts == expected.flatMap(\.lines))
    #expect(submissions.count > 60)
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

  /// A batch that is read in several pieces, with what makes cutting it hard.
  private func batch(isArray: Bool) throws -> String {
    let base = try String(
      contentsOf: Program.root.appending(path: "Examples/2021-general/ineligible/base.json"),
      encoding: .utf8)
    let line = base.split(separator: "\n").joined(separator: " ")
    var parts: [String] = []
    // Blanks fill the pieces for less than submissions would.
    let blanks = String(repeating: " ", count: 12_000)
    for number in 0..<80 {
      var part =
        line.replacingOccurrences(of: "示例产业园", with: "第\(number)示例产业园")
        .replacingOccurrences(of: "\"figures\":", with: "\"figures\":\(blanks)")
      switch number % 50 {
      // What looks like the end of one submission and the beginning of the next, further than a piece reaches.
      case 7:
        let rows = String(repeating: "{\"a\": \"},{\(blanks)\"},\n", count: 30)
        part = "{\"//\": [\(rows){\"b\": 1}],\n\(part.dropFirst())"
      case 13: part = part.replacingOccurrences(of: "\"figures\"", with: "\"figure\"")
      case 29 where !isArray: part = String(part.dropLast(40))
      default: break
      }
      parts.append(part)
    }
    return isArray ? "[\(parts.joined(separator: ",\n "))]" : parts.joined(separator: "\n")
  }

  @Test(
    "any number of workers writes the same, of an array, of lines, from a file or from standard input",
    arguments: [true, false])
  func jobs(_ isArray: Bool) throws {
    let scratch = try Scratch()
    let text = try batch(isArray: isArray)
    #expect(text.utf8.count > 3 << 18)
    let path = try scratch.file("batch.json", text)
    let one = try Program.run(["evaluate", path, "--format", "verdicts", "--jobs", "1"])
    #expect(one.output.split(separator: "\n").count == 80)
    for jobs in ["2", "5"] {
      let run = try Program.run(["evaluate", path, "--format", "verdicts", "-j", jobs])
      #expect(run.output == one.output && run.errors == one.errors && run.code == one.code)
    }
    // Read as a whole for another format, it comes to the same.
    let lines = scratch.folder.appending(path: "lines").path
    let whole = try Program.run([
      "evaluate", path, "--format", "csv", "--format", "verdicts:\(lines)",
    ])
    #expect(try String(contentsOfFile: lines, encoding: .utf8) == one.output)
    #expect(whole.errors == one.errors && whole.code == one.code)
  }

  @Test("files of a folder are judged in their order, by any number of workers")
  func folder() throws {
    let scratch = try Scratch()
    let big = try batch(isArray: true)
    for number in 0..<30 {
      _ = try scratch.file(
        "\(10 + number).json", number == 11 ? big : number == 17 ? "[" : Self.good)
    }
    let runs = try ["1", "2", "3"].map { jobs in
      try Program.run(["evaluate", scratch.folder.path, "--format", "verdicts", "-j", jobs])
    }
    #expect(runs[0].code == 65)
    #expect(runs[0].output.split(separator: "\n").count == 109)
    #expect(runs.allSatisfy { $0.output == runs[0].output && $0.errors == runs[0].errors })
  }

  @Test(
    "of a file a thousand problems are told and the others counted, and a quiet run tells errors alone",
    arguments: ["1", "2"])
  func manyProblems(_ jobs: String) throws {
    let scratch = try Scratch()
    // A warning on each line, and an error on the third and on the last.
    let lines = (1...1003).map { line in
      let figure = line == 3 || line == 1003 ? "-1" : "\"—\""
      return
        "{\"scheme\": \"2021-general\", \"figures\": {\"enterprises\": 1, \"partners\": \(figure)}}"
    }
    let batch = try scratch.file("batch.json", lines.joined(separator: "\n"))
    func told(_ more: [String]) throws -> [String] {
      let run = try Program.run(
        ["evaluate", batch, "--format", "verdicts", "--lang", "en", "-j", jobs] + more)
      #expect(run.code == 65)
      return run.errors.split(separator: "\n").map { String($0) }.filter { $0.hasSuffix("]") }
    }
    let loud = try told([])
    #expect(loud.count == 1001)
    #expect(loud.filter { $0.contains("[blank-signs]") }.count == 999)
    #expect(loud.filter { $0.contains("[out-of-bounds]") }.count == 1)
    #expect(
      loud.last?.contains(": error: 3 more ") == true
        && loud.last?.contains("[further-problems]") == true)
    let quiet = try told(["--quiet"])
    #expect(quiet.count == 2)
    #expect(quiet.first?.contains("[out-of-bounds]") == true)
    #expect(quiet.last == loud.last)
  }

  @Test("--jobs takes a number of threads", arguments: ["0", "-1", "x", "65"])
  func wrongJobs(_ jobs: String) throws {
    let run = try Program.run(["evaluate", "x.json", "--jobs=\(jobs)"])
    #expect(run.code == 64)
    #expect(run.errors.contains("--jobs"))
  }
}
