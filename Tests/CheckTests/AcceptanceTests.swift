import Foundation
import Testing

@testable import Check

@Suite("Accepted failures stay failures and decide nothing for the code")
struct AcceptanceTests {
  private let example = "Examples/2021-general/ineligible/base.json"

  /// A row of a list of waivers.
  private struct Row {
    let item: String
    var base: String
    var expires = "2030-12-31"

    var text: String {
      "{ \"item\": \"\(item)\", \"base\": \"\(base)\", \"reason\": \"在建\", \"approver\": \"张主任\","
        + " \"expires\": \"\(expires)\" }"
    }
  }

  private func base() throws -> String {
    let url = Program.root.appending(path: example)
    let file = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
    return try #require((file?["base"] as? [String: Any])?["name"] as? String)
  }

  /// The items that decide and are not met.
  private func failures() throws -> [String] {
    let run = try Program.run(["evaluate", example, "--format", "json"])
    let items = run.output.matches(
      of:
        /"id": "([^"]*)"(?:[^{}]|\{[^{}]*\})*?"nature": "([^"]*)"(?:[^{}]|\{[^{}]*\})*?"status": "([^"]*)"/
    )
    return items.filter { $0.3 == "fail" && !["advisory", "scored"].contains($0.2) }
      .map { String($0.1) }
  }

  @Test(
    "a waived failure is told on every report, with who waived it and until when",
    // A workbook is no text, and a line of verdict has no reasons.
    arguments: ReportFormat.allCases.filter { !$0.isBinary && $0 != .verdicts })
  func waived(_ format: ReportFormat) throws {
    let items = try failures()
    #expect(!items.isEmpty)
    let rows = try items.map { Row(item: $0, base: try base()).text }
    let scratch = try Scratch()
    let list = try scratch.file("waivers.json", "[" + rows.joined(separator: ",\n") + "]")
    let run = try Program.run(["evaluate", example, "--format", format.rawValue, "--waivers", list])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("张主任"))
    #expect(run.output.contains("2030-12-31"))
    let isForPrograms = [ReportFormat.json, .ndjson, .sarif, .codequality].contains(format)
    #expect(run.output.contains(isForPrograms ? "2021-general" : "不符合"))
    if rows.count > 1 {
      let partly = try scratch.file("partly.json", "[\(rows[0])]")
      #expect(try Program.run(["evaluate", example, "--waivers", partly]).code == 1)
    }
  }

  @Test("an expired or an unused waiver is an error at its place, and lets nothing pass")
  func expired() throws {
    let item = try #require(try failures().first)
    let scratch = try Scratch()
    // The tests' clock stands still in 2021.
    for (row, words) in [
      (Row(item: item, base: try base(), expires: "2021-06-22"), "到 2021-06-22 已过期"),
      (Row(item: item, base: "别的园"), "没有用到"),
      (Row(item: "2021-general/9", base: try base()), "没有用到"),
    ] {
      let list = try scratch.file("waivers.json", "[\n  \(row.text)\n]")
      let run = try Program.run(["evaluate", example, "--waivers", list])
      #expect(run.code == 65)
      #expect(run.errors.hasPrefix("\(list):2:3: 错误："), "\(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }

  @Test(
    "a list that is not as it must be is told with place and remedy",
    arguments: [
      ("{}", ":1:1:", "应是数组"), ("[1]", ":1:2:", "应是对象"), ("[", ":1:2:", "还缺"),
      (#"[{"item": "2021-general/2"}]"#, ":1:2:", "缺少“base”"),
      (#"[{"itme": "2021-general/2"}]"#, ":1:3:", "没有“itme”这个键"),
      (#"[{"item": 2}]"#, ":1:11:", "双引号"), (#"[{"item": "a", "item": "b"}]"#, ":1:16:", "重复"),
      (#"[{"item": "2021-genral/2"}]"#, ":1:11:", "最接近的是“2021-general”"),
      (#"[{"item": "2021-general/99"}]"#, ":1:11:", "没有名为"),
      (
        #"[{"item": "2021-general/2", "base": "a", "reason": "b", "approver": "c", "expires": "明年"}]"#,
        ":1:85:", "2026-12-31"
      ),
    ])
  func malformed(_ list: String, _ place: String, _ words: String) throws {
    let scratch = try Scratch()
    let path = try scratch.file("waivers.json", list)
    let run = try Program.run(["evaluate", example, "--waivers", path])
    #expect(run.code == 65)
    #expect(run.errors.contains(path + place), "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(
    "a waiver ends on a day that the calendar has",
    arguments: [
      ("2030-02-28", true), ("2030-02-29", false), ("2032-02-29", true), ("2100-02-29", false),
      ("2400-02-29", true), ("2030-04-31", false), ("2030-12-31", true), ("2030-00-10", false),
      ("2030-01-00", false), ("2030-13-01", false), ("2030-1-01", false),
    ])
  func days(_ day: String, _ isDay: Bool) throws {
    let scratch = try Scratch()
    let row = Row(item: try #require(try failures().first), base: try base(), expires: day)
    let list = try scratch.file("waivers.json", "[\(row.text)]")
    let run = try Program.run(["evaluate", example, "--waivers", list])
    #expect(run.errors.contains("[accepted-malformed-date]") == !isDay, "\(run.errors)")
  }

  @Test("a baseline replaces what is there only where that is asked for, and never what is read")
  func replacing() throws {
    let scratch = try Scratch()
    let path = try scratch.file("baseline.json", "[]\n")
    let submission = try scratch.file(
      "base.json", String(contentsOfFile: example, encoding: .utf8))
    func run(_ baseline: String, _ more: String...) throws -> Program.Run {
      try Program.run(
        ["evaluate", submission, "--write-baseline", baseline, "--lang", "en"] + more)
    }
    let refused = try run(path)
    #expect(refused.code == 74 && refused.errors.contains("add --force"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "[]\n")
    #expect(try run(path, "--force").code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("\"item\""))
    let before = try String(contentsOfFile: submission, encoding: .utf8)
    #expect(try run(submission, "--force").code == 64)
    #expect(try String(contentsOfFile: submission, encoding: .utf8) == before)
    #expect(try run(path, "--force", "-o", path).code == 64)
  }

  @Test("a baseline makes what is there known; what is new decides")
  func baseline() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "baseline.json").path
    #expect(try Program.run(["evaluate", example, "--write-baseline", path]).code == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: String]])
    #expect(rows.compactMap { $0["item"] } == (try failures()))
    let known = try Program.run(["evaluate", example, "--baseline", path])
    #expect(known.code == 0)
    #expect(known.output.hasPrefix("结论：不符合"))
    #expect(known.output.contains("已知，不决定退出码：在基线里"))
    let fewer = try scratch.file(
      "fewer.json",
      String(decoding: try JSONEncoder().encode(Array(rows.dropFirst())), as: UTF8.self))
    #expect(try Program.run(["evaluate", example, "--baseline", fewer]).code == 1)
    let empty = try scratch.file("empty.json", "[]")
    #expect(try Program.run(["evaluate", example, "--baseline", empty]).code == 1)
    #expect(try Program.run(["evaluate", example, "--baseline", "nowhere.json"]).code == 66)
  }
}
