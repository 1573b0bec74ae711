import Criteria
import Foundation
import Reports
import Rules
import Submission
import Testing

@testable import Page

/// The functions that the page calls, called as it calls them.
@Suite("What the page asks of the engine")
struct PageEngineTests {
  private func call(_ arguments: [[UInt8]]) -> String {
    var engine = AskedEngine()
    return String(decoding: engine.call(arguments), as: UTF8.self)
  }

  private func read(_ text: String, as form: String) -> String {
    call(["read", "zh", "-", form, text].map { Array($0.utf8) })
  }

  private func ask(_ words: [String]) -> String { call(words.map { Array($0.utf8) }) }

  private func json(_ words: [String]) throws -> [String: Any] {
    let text = ask(words)
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text.prefix(80))")
  }

  /// A draft as the page hands it over.
  private func draft(
    _ entries: [DraftEntry]
  ) -> [String] {
    ["1", "2021-general", "2020", String(entries.count)]
      + entries.flatMap { entry in
        [
          entry.section?.key ?? "", entry.key, entry.year.map(String.init) ?? "",
          entry.part.rawValue, entry.text, entry.unit,
        ]
      } + ["0", "0"]
  }

  private static let base: [DraftEntry] = [
    DraftEntry(.base, "name", "示例园（虚构）"), DraftEntry(.base, "series", "优势"),
    DraftEntry(.base, "specialRegion", "no"),
  ]

  private func evaluated(
    _ entries: [DraftEntry], language: String = "zh"
  ) throws -> (problems: [[String: Any]], without: [[String]], scheme: [String: Any]) {
    let told = try json(["evaluate", language] + draft(Self.base + entries))
    let submission = try #require(told["submission"] as? [String: Any])
    let schemes = try #require(submission["schemes"] as? [[String: Any]])
    return (
      try #require(told["problems"] as? [[String: Any]]),
      try #require(told["judgedWithout"] as? [[String]]), try #require(schemes.first)
    )
  }

  private func item(_ number: String, of scheme: [String: Any]) throws -> [String: Any] {
    let items = try #require(scheme["items"] as? [[String: Any]])
    return try #require(items.first { $0["number"] as? String == number })
  }

  @Test("the catalogue has every scheme, and a word for every nature, status and verdict")
  func catalogue() throws {
    for language in ["zh", "en"] {
      let told = try json(["catalogue", language])
      let schemes = try #require(told["schemes"] as? [[String: Any]])
      #expect(schemes.map { $0["id"] as? String } == Catalogue.all.schemes.map(\.id))
      let words = try #require(told["words"] as? [String: Any])
      let natures = try #require(words["natures"] as? [[String: Any]])
      #expect(natures.map { $0["nature"] as? String } == Nature.allCases.map(\.rawValue))
      #expect(natures.filter { $0["binding"] as? Bool == false }.count == 2)
      let verdicts = try #require(words["verdicts"] as? [String: [String: String]])
      #expect(verdicts["eligibility"]?["ineligible"] == (language == "zh" ? "不符合" : "ineligible"))
    }
  }

  @Test("a description has each fact that an item names", arguments: Catalogue.all.schemes)
  func description(of scheme: Scheme) throws {
    let told = try json(["describe", "zh", scheme.id])
    let facts = try #require(told["facts"] as? [String: [String: Any]])
    let items = try #require(told["items"] as? [[String: Any]])
    #expect(items.count == scheme.items.count)
    for fact in scheme.items.flatMap(\.facts) {
      #expect(facts[fact.key]?["name"] as? String == fact.label, "\(fact.key)")
    }
    let base = try #require(told["base"] as? [[String: Any]])
    let keys = base.compactMap { $0["key"] as? String }
    #expect(keys.first == "name")
    for trait in scheme.items.flatMap(\.traits) { #expect(keys.contains(trait.key)) }
  }

  @Test("a figure in error is told at its path, and the other items are judged")
  func error() throws {
    let told = try evaluated([
      DraftEntry(.figures, "salesRevenue", year: 2020, "301", unit: "亿元"),
      DraftEntry(.figures, "leadingIndustryRevenue", year: 2020, "14 亩", unit: "亿元"),
    ])
    #expect(
      told.problems.map { $0["path"] as? [String] } == [["figures", "leadingIndustryRevenue"]])
    #expect(told.problems.first?["severity"] as? String == "error")
    #expect(told.without == [["figures", "leadingIndustryRevenue"]])
    #expect(try item("1", of: told.scheme)["status"] as? String == "pass")
    #expect(try item("2", of: told.scheme)["status"] as? String == "missing")
  }

  @Test("what is at odds with another field names that field, not a line of a file")
  func related() throws {
    let told = try evaluated([
      DraftEntry(.figures, "salesRevenue", year: 2020, "300", unit: "亿元"),
      DraftEntry(.figures, "leadingIndustryRevenue", year: 2020, "400", unit: "亿元"),
    ])
    let problem = try #require(told.problems.first)
    #expect(problem["rule"] as? String == "input/part-exceeds-whole")
    #expect(problem["related"] as? [[String]] == [["figures", "salesRevenue"]])
    let message = try #require(problem["message"] as? String)
    #expect(message.contains("“销售收入”一栏"), "\(message)")
    #expect(!message.contains("行"), "\(message)")
  }

  @Test("units, thousands commas and digits of full width are taken as they are typed")
  func typed() throws {
    for (text, unit) in [
      ("301", "亿元"), ("3,010,000", "万元"), ("３０１", "亿元"), ("301 亿元", "亿元"),
      ("3010000万元", "亿元"),
    ] {
      let told = try evaluated([
        DraftEntry(.figures, "salesRevenue", year: 2020, text, unit: unit)
      ])
      #expect(told.problems.isEmpty, "\(text) \(unit): \(told.problems)")
      #expect(try item("1", of: told.scheme)["status"] as? String == "pass", "\(text) \(unit)")
    }
  }

  @Test("a figure just beside its limit is never shown on the other side of it")
  func rounding() throws {
    // 99,999 of 200,000 is 49.9995%, below the half that item 2 asks to be exceeded.
    let told = try evaluated([
      DraftEntry(.figures, "salesRevenue", year: 2020, "3.000001", unit: "亿元"),
      DraftEntry(.figures, "leadingIndustryRevenue", year: 2020, "1.5", unit: "亿元"),
    ])
    let row = try item("2", of: told.scheme)
    let actual = try #require(row["actual"] as? [String: Any])
    #expect(row["status"] as? String == "fail")
    let text = try #require(actual["text"] as? String)
    #expect(text.hasPrefix("约 49.9"), "\(text)")
    let gap = try #require(row["gap"] as? [String: Any])
    let numerator = try #require(gap["numerator"] as? [String: Any])
    #expect(numerator["assuming"] as? String == "销售收入不变")
    #expect((told.scheme["reason"] as? String)?.isEmpty == false)
  }

  @Test("a rate that is missing names the parts to gather: those that are absent, or both")
  func partsToGather() throws {
    func parts(_ entries: [DraftEntry]) throws -> [String] {
      let row = try item("2", of: try evaluated(entries).scheme)
      let lacking = try #require(row["lacking"] as? [[String: Any]])
      return try #require(lacking.first?["orFrom"] as? [String])
    }
    #expect(try parts([]) == ["leadingIndustryRevenue", "salesRevenue"])
    #expect(
      try parts([DraftEntry(.figures, "salesRevenue", year: 2020, "300", unit: "亿元")])
        == ["leadingIndustryRevenue"])
  }

  @Test("a share that looks like a fraction comes with what to write if it is right")
  func replacement() throws {
    let told = try evaluated([
      DraftEntry(.figures, "researchIntensity", year: 2020, "0.3", unit: "%")
    ])
    let problem = try #require(told.problems.first)
    #expect(problem["severity"] as? String == "warning")
    #expect(problem["replacement"] as? String == "0.3%")
    let corrected = try evaluated([
      DraftEntry(.figures, "researchIntensity", year: 2020, "0.3%", unit: "%")
    ])
    #expect(corrected.problems.isEmpty, "\(corrected.problems)")
  }

  @Test("reading and writing lose no digit, no unit, no note and no key that is not known")
  func roundTrip() throws {
    let file = """
      {
        "scheme": ["2021-general", "2021-bigdata"],
        "year": 2020,
        "base": { "name": "示例园（虚构）", "city": ["甲市", "乙市"], "specialRegion": false },
        "figures": {
          "salesRevenue": 300.10,
          "developedArea": "12.60 平方公里",
          "industrialValueAddedGrowth": { "2018": 11.2, "2019": "10.8%", "2020": 12.10 },
          "mystery": { "a": [1.50, null] }
        },
        "attestations": {
          "brands": { "met": false, "note": "注“<&>”", "evidence": ["附件/a.pdf", "b\\"c.pdf"] },
          "leadingPosition": true
        },
        "内部备注": "原样"
      }
      """
    let read = self.read(file, as: "json")
    let told = try #require(
      JSONSerialization.jsonObject(with: Data(read.utf8)) as? [String: Any])
    let entries = try #require(told["entries"] as? [[String: Any]]).map { entry in
      DraftEntry(
        Section.allCases.first { $0.key == entry["section"] as? String },
        entry["key"] as? String ?? "", year: entry["year"] as? Int, entry["text"] as? String ?? "",
        as: DraftEntry.Part(rawValue: entry["part"] as? String ?? "") ?? .value,
        unit: entry["unit"] as? String ?? "")
    }
    var words = draft(entries)
    words.replaceSubrange(0...1, with: ["2", "2021-general", "2021-bigdata"])
    let written = ask(["write", "zh"] + words + ["json"])
    for part in [
      #""scheme": ["2021-general", "2021-bigdata"]"#, #""salesRevenue": 300.10"#,
      #""developedArea": "12.60 平方公里""#, #""2020": 12.10"#, #"{ "a": [1.50, null] }"#,
      #""city": ["甲市", "乙市"]"#, #""specialRegion": false"#, #"注“<&>”"#, #""b\"c.pdf""#,
      #""leadingPosition": true"#, #""内部备注": "原样""#,
    ] {
      #expect(written.contains(part), "\(part) is not in \(written)")
    }
    // What was written is read as the same.
    let again = self.read(written, as: "json")
    let second = try #require(
      JSONSerialization.jsonObject(with: Data(again.utf8)) as? [String: Any])
    #expect((second["entries"] as? [[String: Any]])?.count == entries.count)
  }

  @Test("a figure that can't be read is an entry all the same, in JSON and in a table")
  func entriesInError() throws {
    let json = #"{ "year": 2020, "figures": { "salesRevenue": "约三百", "partners": 1e40 } }"#
    let table = "键,单位,填报值\nyear,,2020\nsalesRevenue,亿元,约三百\n"
    for (form, file) in [("json", json), ("csv", table)] {
      let told = read(file, as: form)
      #expect(told.contains(#""text":"约三百""#), "\(form): \(told)")
      #expect(told.contains(#""severity":"error""#), "\(form)")
    }
    #expect(
      read(json, as: "json")
        .contains(#""text":"1e40""#))
  }

  @Test("comparing tells which items flip, and the verdicts")
  func comparison() throws {
    let before = draft(
      Self.base + [DraftEntry(.figures, "salesRevenue", year: 2020, "300", unit: "亿元")])
    let after = draft(
      Self.base + [DraftEntry(.figures, "salesRevenue", year: 2020, "301", unit: "亿元")])
    let told = try json(["compare", "zh"] + before + after)
    let flips = try #require(told["flips"] as? [[String: String]])
    #expect(flips.first == ["number": "1", "before": "fail", "after": "pass"])
  }

  @Test("a trial says so in its report, what is submitted does not")
  func trial() {
    let words = draft(Self.base)
    for format in ["html", "text"] {
      #expect(ask(["report", "zh"] + words + [format, "yes"]).contains("试算"), "\(format)")
      #expect(!ask(["report", "zh"] + words + [format, ""]).contains("试算"), "\(format)")
    }
  }

  @Test("no call that is cut short or makes no sense does harm")
  func nonsense() {
    let call = ["evaluate", "zh"] + draft(Self.base)
    for count in 0...call.count { _ = ask(Array(call.prefix(count))) }
    for word in ["", "-1", "999999999999999999999", "\u{0}", "2021-general"] {
      for index in call.indices {
        var changed = call
        changed[index] = word
        _ = ask(changed)
      }
    }
    #expect(ask(["nothing"]) == "")
    #expect(ask([]) == "")
  }
}
