import Criteria
import Rules
import Testing

@testable import Submission

@Suite("Texts that must have a form, persons, reviews and boxes of forms")
struct FormTextTests {
  // MARK: - Codes of industries

  @Test(
    "a letter and two to four digits of a division of its section are a code",
    arguments: [
      "A01", "A0512", "B06", "C13", "C4330", "D44", "E50", "F51", "G60", "H61", "I65", "I6531",
      "J69", "K70", "L72", "M75", "N79", "O80", "P83", "Q85", "R90", "S91", "T97", "c35",
    ])
  func codes(_ text: String) throws {
    _ = try IndustryCode(parsing: text)
  }

  @Test(
    "what the standard has no section, division or length for is none",
    arguments: [
      ("U98", IndustryCode.Fault.noSection), ("C3", .digits), ("C35111", .digits),
      ("C44", .otherSection("D")), ("A06", .otherSection("B")), ("T98", .otherSection(nil)),
      ("C00", .otherSection(nil)),
    ])
  func faults(_ text: String, _ fault: IndustryCode.Fault) {
    #expect(throws: fault) { try IndustryCode(parsing: text) }
  }

  @Test(
    "codes are found beside names, whatever the brackets, and other numbers are not taken for them")
  func codesInText() {
    func found(_ text: String) -> [String] {
      let found = IndustryCode.codes(in: text)
      return found.codes.map { "\($0.section)\($0.digits)" } + found.faults.map { "!\($0.text)" }
    }
    #expect(found("专用设备制造（C35）、汽车制造 C36") == ["C35", "C36"])
    #expect(found("Ｃ３５１１ 冶金专用设备制造") == ["C3511"])
    #expect(found("按 GB/T4754-2017：C35") == ["C35"])
    #expect(found("按 GB/T 4754—2017 填写") == [])
    #expect(found("5G 设备、2021 年新设") == [])
    #expect(found("3511 冶金专用设备制造") == ["!3511"])
    #expect(found("专用设备制造（D35）") == ["!D35"])
    #expect(found("专用设备制造") == [])
  }

  @Test("a wrong code is an error at the text, and a text without any a warning")
  func industries() {
    func problems(_ text: String) -> [String] {
      Reading(#"{"texts": {"leadingIndustryFields": "\#(text)"}}"#).problems
    }
    #expect(problems("专用设备制造（C35）") == [])
    #expect(problems("专用设备制造") == ["warning industryCodeNotGiven: leadingIndustryFields"])
    #expect(problems("专用设备制造（D35）").map { $0.hasPrefix("industryCode: D35") } == [true])
  }

  // MARK: - Dates

  @Test("a date is of the calendar, and a term ends the day before its return")
  func dates() throws {
    for wrong in [
      "2023-11-2", "2023-02-29", "2023-13-01", "2023/11/02", "", "2023-00-10", "+023-1-01",
    ] {
      #expect(CalendarDate(wrong) == nil, "\(wrong)")
    }
    func end(_ text: String) throws -> String {
      try #require(CalendarDate(text)).lastDay(ofYears: 3).text
    }
    #expect(try end("2023-11-02") == "2026-11-01")
    #expect(try end("2023-01-01") == "2025-12-31")
    #expect(try end("2021-03-01") == "2024-02-29")
    #expect(try end("2024-02-29") == "2027-02-28")
    let reading = Reading(#"{"texts": {"pilotApproved": "2023年11月"}}"#)
    #expect(reading.problems == ["malformedDate: 2023年11月 for pilotApproved"])
  }

  // MARK: - Persons

  @Test("of a person nothing is kept but that they are named")
  func persons() throws {
    let number = try Reading.number("contactPerson")
    for value in [
      "true", #"{"姓名": "示例甲", "移动电话": "000"}"#, #"{"a": {"b": ["示例甲"]}}"#, #""示例甲""#, "13",
      #"{"met": true, "note": "示例甲", "evidence": ["示例甲.pdf"]}"#,
    ] {
      let reading = Reading(#"{"attestations": {"contactPerson": \#(value)}}"#)
      #expect(reading.problems == [], "\(value)")
      let submission = try reading.submission
      #expect(submission.row.attestation(number) == true, "\(value)")
      #expect(submission.entries.map(\.subject) == [.value])
      #expect(submission.kept == [])
    }
    for value in ["false", "null", #"{"姓名": "", "电话": null}"#, #"" ""#, "{}", "[]"] {
      let reading = Reading(#"{"attestations": {"contactPerson": \#(value)}, "year": 2021}"#)
      #expect(try reading.submission.row.attestation(number) == nil, "\(value)")
    }
    let table = CSVReading(
      "键,单位,填报值,说明,佐证\ncontactPerson,个,示例甲,\"000,1111\",a.pdf\ndirectorContact,,否,,")
    #expect(table.problems == [])
    #expect(try table.submission.row.attestation(number) == true)
    #expect(try table.submission.row.attestation(Reading.number("directorContact")) == nil)
    #expect(try table.submission.kept == [])
  }

  // MARK: - Reviews and boxes

  @Test("sending back and declining need a reason that is not blank; the others need none")
  func reviews() {
    func problems(_ decision: String, _ texts: String = "") -> [String] {
      Reading(
        #"{"base": {"review": "\#(decision)"}, "figures": {"partners": 3}, "texts": {\#(texts)}}"#
      ).problems
    }
    #expect(problems("推荐") == [])
    #expect(problems("储备库") == [])
    for decision in ["退回修改", "不推荐"] {
      #expect(problems(decision) == ["reviewWithoutReason: \(decision)"])
      #expect(problems(decision, #""reviewReason": "  ""#) == ["reviewWithoutReason: \(decision)"])
      #expect(problems(decision, #""reviewReason": "名单不全""#) == [])
    }
    #expect(problems("同意").count == 1)
  }

  @Test("a box follows from the list where none is ticked, and must be one that the list allows")
  func boxes() throws {
    func reading(_ revenues: [String], ticked: String = "") -> Reading {
      let rows = revenues.enumerated().map { index, revenue in
        #"{"name": "示例\#(index)", "revenue": \#(revenue)}"#
      }
      return Reading(
        #"{"year": 2021, "base": {\#(ticked)}, "lists": {"industrialEnterprises": [\#(rows.joined(separator: ","))]}}"#
      )
    }
    func box(_ reading: Reading, _ key: String) throws -> [String] {
      let number = try Reading.number(ofTrait: key)
      return Catalogue.all.traits[number].names(of: try reading.submission.row[trait: number])
    }
    let two = reading(["50", "49.99", "30"])
    #expect(two.problems == [])
    #expect(try box(two, "enterprisesFromFifty") == ["1-10家"])
    #expect(try box(two, "enterprisesFromThirty") == ["1-10家"])
    #expect(try box(reading(["29.99"]), "enterprisesFromFifty") == ["没有"])
    // Ten stand in two boxes: the first is ticked, and either is right.
    let ten = Array(repeating: "60", count: 10)
    #expect(try box(reading(ten), "enterprisesFromFifty") == ["1-10家"])
    #expect(reading(ten, ticked: #""enterprisesFromFifty": "10-50家""#).problems == [])
    let wrong = reading(ten, ticked: #""enterprisesFromFifty": "50家以上""#).problems
    #expect(wrong.count == 1)
    #expect(wrong[0].contains("tick-at-odds enterprisesFromFifty"))
  }

  @Test(
    "without a list a box must be one that the largest revenue allows",
    arguments: [
      ("enterprisesFromFifty", "1-10家", "50", []),
      ("enterprisesFromFifty", "1-10家", "49.99", ["没有"]),
      ("enterprisesFromFifty", "50家以上", "60", []), ("enterprisesFromFifty", "没有", "49.99", []),
      ("enterprisesFromFifty", "没有", "50", ["1-10家", "10-50家", "50家以上"]),
      ("enterprisesFromThirty", "没有", "30", ["1-10家", "10-50家", "50家以上"]),
      ("enterprisesFromThirty", "没有", "29.99", []),
      ("enterprisesFromThirty", "1-10家", "29.99", ["没有"]),
      // Those below the largest may be any.
      ("enterprisesFromThirty", "没有", "50", []), ("enterprisesFromThirty", "10-50家", "50", []),
      // A bound excludes what all values within do.
      ("enterprisesFromFifty", "1-10家", "\"低于 50 亿元\"", ["没有"]),
      ("enterprisesFromFifty", "1-10家", "\"不超过 50 亿元\"", []),
      ("enterprisesFromFifty", "没有", "\"低于 50 亿元\"", []),
      ("enterprisesFromFifty", "没有", "\"50 亿元以上\"", ["1-10家", "10-50家", "50家以上"]),
      ("enterprisesFromFifty", "没有", "\"超过 49 亿元\"", []),
      ("enterprisesFromThirty", "没有", "\"30～49 亿元\"", ["1-10家", "10-50家", "50家以上"]),
      ("enterprisesFromThirty", "没有", "\"30～50 亿元\"", []),
      ("enterprisesFromThirty", "没有", "\"29～49 亿元\"", []),
      ("enterprisesFromThirty", "没有", "\"50 亿元以上\"", []),
      ("enterprisesFromThirty", "1-10家", "\"不足 30 亿元\"", ["没有"]),
    ])
  func boxesBesideTheLargest(_ key: String, _ box: String, _ revenue: String, _ right: [String]) {
    let problems = Reading(
      #"{"year": 2021, "base": {"\#(key)": "\#(box)"}, "figures": {"largestEnterpriseRevenue": \#(revenue)}}"#
    ).problems
    let place = 73 + key.utf8.count + box.utf8.count
    #expect(
      problems
        == (right.isEmpty
          ? []
          : [
            #"list: tick-at-odds \#(key) ["\#(box)"] not \#(right) by largestEnterpriseRevenue at \#(place)"#
          ]))
  }

  @Test("scenarios by name give their number, and a number beside them must be that")
  func scenarios() throws {
    func reading(_ more: String) -> Reading {
      Reading(
        #"{"year": 2021, "lists": {"fiveGFactories": [{"name": "甲", "isListed": true, "isPilot": false, \#(more)}]}}"#
      )
    }
    let names = [
      "协同研发设计", "远程设备操控", "设备协同作业", "柔性生产制造", "现场辅助装配", "机器视觉质检", "设备故障诊断", "厂区智能物流", "无人智能巡检",
      "生产现场监测",
    ]
    func list(_ count: Int) -> String {
      "\"scenarioNames\": [\(names.prefix(count).map { "\"\($0)\"" }.joined(separator: ","))]"
    }
    #expect(try reading(list(10)).value("scenarioFactories") == ExactDecimal(1))
    #expect(try reading(list(9)).value("scenarioFactories") == ExactDecimal(0))
    #expect(reading(list(9) + #", "scenarios": 9"#).problems == [])
    let wrong = reading(list(9) + #", "scenarios": 10"#).problems
    #expect(wrong.count == 1)
    #expect(wrong[0].contains("count-at-odds scenarios 10 not 9"))
    #expect(reading(#""scenarioNames": "远程操控""#).problems.count == 1)
  }
}
