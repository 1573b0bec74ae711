import Foundation
import Testing

@Suite("evaluate judges what it is asked, of the years that the scheme means")
struct EvaluateTests {
  private func run(_ submission: String, _ arguments: String...) throws -> Program.Run {
    let scratch = try Scratch()
    let path = try scratch.file("base.json", submission)
    return try Program.run(["evaluate", path] + arguments)
  }

  /// The first line about an item: its mark and number.
  private func mark(of item: String, in run: Program.Run) -> Character? {
    run.output.split(separator: "\n").first { $0.dropFirst(4).hasPrefix(item + " ") }?
      .dropFirst(2).first
  }

  @Test("a scheme looks at its own years, whatever year the file is of")
  func ownYears() throws {
    let submission = """
      { "base": { "series": "特色", "field": "装备制造" }, "year": 2021,
        "figures": { "majorAccidents": { "2018": 1, "2019": 0, "2020": 0, "2021": 0 } } }
      """
    let run = try run(submission, "--scheme", "2021-general")
    #expect(run.output.contains("2018 年 1 起"))
    #expect(mark(of: "E1", in: run) == "✗")
    let later = try self.run(submission, "--scheme", "2021-general", "--year", "2021")
    #expect(mark(of: "E1", in: later) == "!")
  }

  @Test("a figure without a year is of the file's year and no other")
  func undatedFigures() throws {
    let submission = """
      { "base": { "series": "优势", "specialRegion": false }, "year": 2021,
        "figures": { "salesRevenue": 400 } }
      """
    #expect(mark(of: "1", in: try run(submission, "--scheme", "2021-general")) == "?")
    let asOf = try run(submission, "--scheme", "2021-general", "--year", "2021")
    #expect(mark(of: "1", in: asOf) == "✓")
    #expect(asOf.output.contains("由 --year 2021 指定"))
  }

  @Test("an answer about three years says nothing of three others")
  func datedAnswers() throws {
    let submission = """
      { "year": 2022, "attestations": { "noMajorAccidents": false } }
      """
    #expect(mark(of: "E1", in: try run(submission, "--scheme", "2021-general")) == "!")
    #expect(
      mark(of: "E1", in: try run(submission, "--scheme", "2021-general", "--year", "2022")) == "✗")
  }

  @Test("an answer that the figures contradict is an input error at its place")
  func contradictedAnswer() throws {
    let run = try run(
      """
      { "year": 2020,
        "figures": { "cleanProductionShare": 100 },
        "attestations": { "cleanProduction": false } }
      """, "--scheme", "2021-general")
    #expect(run.code == 65)
    #expect(run.errors.contains(":3:40: 错误"))
  }

  @Test("a scheme that is not for the base never ends with eligible")
  func foreignScheme() throws {
    let file = Program.root.appending(path: "Examples/2021-bigdata/eligible/base.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let foreign = text.replacingOccurrences(of: "\"field\": \"大数据\"", with: "\"field\": \"云计算\"")
    #expect(foreign != text)
    let run = try run(foreign, "--scheme", "2021-bigdata")
    #expect(run.code == 2)
    #expect(run.output.contains("本方案不适用于本基地"))
  }

  @Test("all means every scheme that is for the base, and says why the others are not")
  func allSchemes() throws {
    let run = try Program.run([
      "evaluate", "Examples/2021-general/eligible/base.json", "--scheme", "all",
    ])
    #expect(run.output.contains("方案：2021-general "))
    #expect(run.output.contains("方案：2023-draft "))
    #expect(!run.output.contains("方案：2021-cloud "))
    #expect(run.output.contains("2021-cloud         适用于：领域为云计算"))
    #expect(run.output.contains("已获国家新型工业化产业示范基地称号，且不是已取消称号（本基地没有写明）"))
  }

  @Test("one return of a manufacturing park serves three schemes without a second copy")
  func oneFileForAll() throws {
    let run = try Program.run([
      "evaluate", "Examples/2022-summary/manufacturing/base.json", "--scheme",
      "2021-general,2023-draft,2022-summary",
    ])
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("结论：完整"))
    for scheme in ["2021-general", "2023-draft", "2022-summary"] {
      #expect(run.output.contains("方案：\(scheme) "))
    }
  }

  @Test("a row that one of the base's fields must fill in is not freed by another field")
  func severalFields() throws {
    let fields = ["\"数据中心\"", "[\"装备制造\", \"数据中心\"]"]
    let marks = try fields.map { field in
      try mark(
        of: "2.1",
        in: run("{ \"base\": { \"field\": \(field) }, \"year\": 2021 }", "--scheme", "2022-summary")
      )
    }
    #expect(marks == ["-", "?"])
  }

  @Test("the output is never the input, by whatever name")
  func outputIsNotInput() throws {
    let scratch = try Scratch()
    let path = try scratch.file("base.json", "{}")
    let link = scratch.folder.appending(path: "link.json").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    for output in [path, link] {
      let run = try Program.run([
        "evaluate", path, "--scheme", "2021-general", "--output", output,
      ])
      #expect(run.code == 64)
    }
    let piped = try Program.shell(
      "\"$BASECHECK\" evaluate - --scheme 2021-general --output '\(path)' < '\(path)'; echo $?")
    #expect(piped.output.hasSuffix("64\n"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "{}")
  }

  @Test("an earlier verdict does not outlive an input in error")
  func staleReport() throws {
    let scratch = try Scratch()
    let report = try scratch.file("report.txt", "结论：符合 — earlier")
    let broken = try scratch.file("broken.json", "{")
    let run = try Program.run([
      "evaluate", broken, "--scheme", "2021-general", "--output", report,
    ])
    #expect(run.code == 65)
    let text = try String(contentsOfFile: report, encoding: .utf8)
    #expect(text.contains("broken.json:1:2: 错误："))
    #expect(text.contains("没有评价"))
  }

  @Test("what a file holds can neither forge a line nor steer the terminal")
  func controlCharacters() throws {
    let run = try run(
      #"""
      { "base": { "name": "园\n结论：符合\u001b[2J", "x\n\u001b[31m": 1 },
        "figures": { "a\nbase.json:1:1: 错误": 1 } }
      """#, "--scheme", "2021-general")
    #expect(!run.errors.contains("\u{1B}"))
    #expect(run.complaints.allSatisfy { $0.hasPrefix("/") })
    let report = try self.run(
      #"{ "base": { "name": "园\n结论：符合\u001b[2J" }, "figures": { "partners": 1 } }"#,
      "--scheme", "2021-general")
    #expect(!report.output.contains("\u{1B}"))
    #expect(report.output.split(separator: "\n").count { $0.hasPrefix("结论") } == 1)
  }

  @Test("an error has the problem's name and the line with marks below what is meant")
  func quotedLine() throws {
    let run = try run("{ \"base\": {},\n  \"销售\": \"\u{200B}\" }", "--scheme", "2021-general")
    let quote = run.errors.split(separator: "\n").dropFirst().prefix(2)
    #expect(run.complaints.first?.hasSuffix(" [unknown-key]") == true)
    #expect(Array(quote) == ["  2 |   \"销售\": \"U+200B\" }", "    |   ^^^^^^"])
    let long = try self.run(
      "{ \"x\": \"" + String(repeating: "长", count: 10_000) + "\" }", "--scheme", "2021-general")
    #expect(long.errors.utf8.count < 2000)
  }

  @Test("an open verdict names the command that says what is to be given")
  func nextStep() throws {
    let path = "Examples/2021-general/undetermined/base.json"
    let run = try Program.run(["evaluate", path])
    let match = try #require(run.output.firstMatch(of: #/下一步：basecheck (show [^ ]+) /#))
    let words = match.1.split(separator: " ").map(String.init)
    #expect(try Program.run(words).code == 0)
    #expect(
      try !Program.run(["evaluate", path, "Examples/2021-general/eligible/base.json"]).output
        .contains(
          "下一步"))
  }

  @Test("many broken submissions in one file are counted, not kept")
  func manyBrokenSubmissions() throws {
    let run = try run(
      "[" + Array(repeating: "1", count: 20_000).joined(separator: ",") + "]",
      "--scheme", "2021-general")
    #expect(run.code == 65)
    #expect(run.errors.contains("还有 19000 个问题没有列出"))
  }
}
