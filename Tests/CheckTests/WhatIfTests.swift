import Foundation
import Testing

@Suite("What is supposed is marked in every report and written nowhere")
struct WhatIfTests {
  private static let base = "Examples/what-if/base.json"
  private static let plan = [
    "--set", "salesRevenue@2020=328.01亿元", "--set", "leadingIndustryRevenue=164.01", "--set",
    "研发投入=6.57",
  ]

  @Test(
    "every format names the assumption and says that the verdict is of one",
    arguments: [
      ("text", "结论：符合（假设）"), ("markdown", "**符合（假设）**"), ("html", "符合（假设）"), ("csv", "符合（假设）"),
      ("github", "2021-general 符合（假设）"), ("junit", "salesRevenue@2020=328.01亿元"),
      ("json", "\"verdictAsSubmitted\": \"ineligible\""),
      ("ndjson", "\"verdictAsSubmitted\":\"ineligible\""),
      ("verdicts", "\"verdictAsSubmitted\":\"ineligible\""),
    ])
  func formats(_ format: String, _ mark: String) throws {
    let run = try Program.run(["evaluate", Self.base, "--format", format] + Self.plan)
    #expect(run.code == 0)
    #expect(run.output.contains(mark), "\(run.output.prefix(2000))")
    let without = try Program.run(["evaluate", Self.base, "--format", format])
    #expect(without.code == 1)
    #expect(!without.output.contains(mark) && !without.output.contains("假设"))
  }

  @Test(
    "formats that list what is not met say there what is supposed",
    arguments: ["sarif", "codequality", "github", "csv", "html", "markdown", "text"])
  func failures(_ format: String) throws {
    let run = try Program.run([
      "evaluate", Self.base, "--format", format, "--set", "salesRevenue=328",
    ])
    #expect(run.code == 1)
    #expect(run.output.contains("--set salesRevenue=328"))
    #expect(run.output.contains("假设"))
  }

  @Test("what is written beside an answer says nothing of one that is supposed")
  func besideAnswers() throws {
    let scratch = try Scratch()
    let path = try scratch.file(
      "base.json",
      """
      {"scheme": "2021-general", "base": {"name": "虚构园区"}, "attestations": {
        "brands": {"met": false, "note": "旧说明", "evidence": ["旧附件.pdf"]},
        "standardsStanding": {"met": true, "note": "另一说明"}}}
      """)
    for format in ["json", "html", "markdown"] {
      let without = try Program.run(["evaluate", path, "--format", format]).output
      #expect(without.contains("旧说明") && without.contains("旧附件.pdf"), "\(format)")
      let run = try Program.run(["evaluate", path, "--format", format, "--set", "brands=true"])
      #expect(!run.output.contains("旧") && run.output.contains("另一说明"), "\(format)")
    }
  }

  @Test("the file and its folder stay as they are, and what would be written of it is refused")
  func written() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Program.root.appending(path: Self.base), encoding: .utf8)
    let path = try scratch.file("base.json", text)
    _ = try Program.run(["evaluate", path] + Self.plan)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).count == 1)
    let baseline = scratch.folder.appending(path: "known.json").path
    let run = try Program.run(["evaluate", path, "--write-baseline", baseline] + Self.plan)
    #expect(run.code == 64)
    #expect(run.errors.contains("--write-baseline"))
    #expect(!FileManager.default.fileExists(atPath: baseline))
    #expect(try Program.run(["template", "2021-general", "--set", "salesRevenue=1"]).code == 64)
  }

  @Test("wrong options are told all at once, each by itself, and nothing is judged")
  func wrong() throws {
    let run = try Program.run([
      "evaluate", Self.base, "--set", "salesRevenu=3", "--set", "研发投入=若干", "--set", "x",
      "--set", "year=2020",
    ])
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    let lines = run.complaints
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("--set salesRevenu=3: 错误"))
    #expect(lines[1].hasPrefix("--set 研发投入=若干: 错误"))
    let english = try Program.run(["evaluate", Self.base, "--set", "x", "--lang", "en"])
    #expect(english.errors.hasPrefix("--set x: error: "))
  }

  @Test("a batch in pieces is supposed of as a whole is, by any number of workers")
  func batch() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Program.root.appending(path: Self.base), encoding: .utf8)
    // Long lines, so that few of them are several pieces.
    let line =
      text.split(separator: "\n").joined(separator: " ")
      + String(repeating: " ", count: 5000)
    let path = try scratch.file(
      "batch.json",
      (0..<120).map { number in
        let part = line.replacingOccurrences(of: "望溪", with: "第\(number)")
        return number % 3 == 0
          ? part.replacingOccurrences(of: "\"salesRevenue\": 200", with: "\"salesRevenue\": 412.5")
          : part
      }.joined(separator: "\n"))
    let arguments = ["evaluate", path] + Self.plan + ["--format"]
    let one = try Program.run(arguments + ["verdicts", "--jobs", "1"])
    #expect(one.output.split(separator: "\n").count == 120)
    for jobs in ["2", "3"] {
      let run = try Program.run(arguments + ["verdicts", "-j", jobs])
      #expect(run.output == one.output && run.code == one.code && run.errors == one.errors)
    }
    let beside = scratch.folder.appending(path: "lines").path
    let whole = try Program.run(arguments + ["ndjson", "--format", "verdicts:\(beside)"])
    #expect(try String(contentsOfFile: beside, encoding: .utf8) == one.output)
    // Line by line what flips is what the report in full says.
    let lines = try one.output.split(separator: "\n").map { try object($0) }
    let submissions = try whole.output.split(separator: "\n").map { try object($0) }
    #expect(lines.count == submissions.count)
    for (line, submission) in zip(lines, submissions) {
      let schemes = try #require(submission["schemes"] as? [NSDictionary])
      let change = try #require(schemes.first?["change"] as? NSDictionary)
      #expect(change["flips"] as? NSArray == line["flips"] as? NSArray)
      #expect(
        change["verdictAsSubmitted"] as? String == line["verdictAsSubmitted"] as? String)
      let assumptions = try #require(submission["assumptions"] as? [NSDictionary])
      #expect(
        assumptions.compactMap { $0["option"] as? String } == line["assumptions"] as? [String])
    }
  }

  private func object(_ line: Substring) throws -> NSDictionary {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
  }
}

@Suite("Why an item came to its status, and what was in force")
struct WhyTests {
  private static let base = "Examples/what-if/base.json"

  private func object(_ line: Substring) throws -> NSDictionary {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
  }

  @Test(
    "the reports for people and the JSON say why", arguments: ["text", "markdown", "html", "json"])
  func why(_ format: String) throws {
    let run = try Program.run(["evaluate", Self.base, "--why", "7", "--format", format])
    #expect(run.code == 1)
    #expect(run.output.contains(format == "json" ? "\"changedBy\"" : "为什么"))
    let without = try Program.run(["evaluate", Self.base, "--format", format])
    #expect(!without.output.contains(format == "json" ? "\"changedBy\"" : "为什么"))
  }

  @Test("what is told to change an item changes it, each set supposed by itself")
  func changes() throws {
    let run = try Program.run(
      ["evaluate", Self.base, "--format", "json"]
        + ["1", "2", "7", "23"].flatMap { ["--why", $0] })
    let report = try object(Substring(run.output))
    let files = try #require(report["files"] as? [NSDictionary])
    let submissions = try #require(files.first?["submissions"] as? [NSDictionary])
    let schemes = try #require(submissions.first?["schemes"] as? [NSDictionary])
    let reasons = try #require(schemes.first?["reasons"] as? [NSDictionary])
    #expect(reasons.count == 4)
    for reason in reasons {
      let item = try #require(reason["item"] as? String)
      let sets = try #require(reason["changedBy"] as? [NSDictionary])
      #expect(!sets.isEmpty)
      for set in sets {
        var options: [String] = []
        for value in try #require(set["values"] as? [NSDictionary]) {
          let key = try #require((value["fact"] ?? value["trait"]) as? String)
          let year = (value["year"] as? Int).map { "@\($0)" } ?? ""
          options += ["--set", "\(key)\(year)=\(value["example"] ?? "")"]
        }
        let supposed = try Program.run(["evaluate", Self.base, "--format", "verdicts"] + options)
        let status = try #require(set["status"] as? String)
        // A part larger than its whole changes nothing, since it can't be.
        if supposed.code == 65 { continue }
        #expect(
          supposed.output.contains("{\"item\":\"\(item)\",\"from\":\"fail\",\"to\":\"\(status)\"}"),
          "\(item) \(options)")
      }
    }
  }

  @Test(
    "an item that is not there is refused with the nearest",
    arguments: ["777", "2021-general/777", "2021-generl/7"])
  func unknown(_ item: String) throws {
    let run = try Program.run(["evaluate", Self.base, "--why", item])
    #expect(run.code == 64)
    #expect(run.errors.contains("basecheck show") || run.errors.contains("2021-general"))
  }

  @Test("--on takes what was in force, and says of a scheme that is named that it was not")
  func inForce() throws {
    func schemes(_ more: [String]) throws -> Set<String> {
      let run = try Program.run(["evaluate", Self.base, "--format", "verdicts"] + more)
      return Set(
        try run.output.split(separator: "\n").compactMap { try object($0)["scheme"] as? String })
    }
    #expect(try schemes(["--on", "2021-06-24"]) == ["2021-general"])
    #expect(try schemes(["--on", "2021-06-24", "--scheme", "all"]) == ["2021-general"])
    let named = try Program.run([
      "evaluate", Self.base, "--on", "2021-06-24", "--scheme", "2023-draft,2021-general",
    ])
    #expect(named.errors.split(separator: "\n").count { $0.contains("2023-draft 没有施行") } == 1)
    #expect(named.output.contains("注意：2021-06-24 时 2023-draft 没有施行"))
    #expect(try Program.run(["evaluate", Self.base, "--on", "2021-06-31"]).code == 64)
    #expect(try Program.run(["evaluate", Self.base, "--on", "1999-01-01"]).code == 64)
  }

  @Test(
    "a verdict by a draft says that it is one in every format",
    arguments: [
      ("text", "（征求意见稿）"), ("markdown", "（征求意见稿）**"), ("html", "（征求意见稿）</strong>"),
      ("csv", "（征求意见稿）,"), ("github", "（征求意见稿）::"), ("junit", "（征求意见稿）："),
      ("json", "\"isDraft\": true"), ("ndjson", "\"isDraft\":true"),
      ("verdicts", "\"isDraft\":true"), ("sarif", "征求意见稿"), ("codequality", "2023-draft"),
    ])
  func draft(_ format: String, _ mark: String) throws {
    let arguments = ["evaluate", Self.base, "--format", format, "--scheme"]
    #expect(try Program.run(arguments + ["2023-draft"]).output.contains(mark))
    #expect(try !Program.run(arguments + ["2021-bigdata"]).output.contains(mark))
  }
}
