import Foundation
import Testing

@testable import Page

@Suite("What of a file the page can't take over")
struct DraftCoverageTests {
  /// The names of the problems whose subject is not in the draft.
  private func lost(_ text: String, as form: String) throws -> [String] {
    var engine = AskedEngine()
    let told = try engine.read(Array(text.utf8), as: form)
    let problems = try #require(told["problems"] as? [[String: Any]])
    return try #require(told["lost"] as? [Int]).map {
      ($0 < problems.count ? problems[$0]["rule"] as? String : nil) ?? "none"
    }
  }

  @Test(
    "what is right, in error at its field, or not known but kept is not lost",
    arguments: [
      #"{ "figures": { "salesRevenue": "约四百", "x": { "y": [1] }, "partners": 1.5 } }"#,
      #"{ "base": { "name": "甲（虚构）", "x": 1 }, "x": [], "figures": { "partners": 3 } }"#,
      #"{ "attestations": { "brands": true, "无此项": true }, "scores": { "甲": 1 }, "texts": { "乙": "" } }"#,
      #"{ "scheme": "2022-jiangsu", "lists": { "suppliers": [ { "name": "甲（虚构）", "revenue": "很多", "x": 1 }, { "revenue": 1 } ], "展馆": [] } }"#,
      #"{ "figures": { "salesRevenue": 3, "researchSpending": 4 } }"#,
    ])
  func takenOver(_ json: String) throws {
    let rules = try lost(json, as: "json")
    #expect(rules.isEmpty, "\(rules)")
  }

  @Test(
    "what is not taken over is told, whatever it is",
    arguments: [
      (#"{ "figures": { "salesRevenue": 3, "salesRevenue": 4 } }"#, "input/duplicate-key"),
      (#"{ "figures": { "salesRevenue": 3, "销售收入": 4 } }"#, "input/same-fact-twice"),
      (#"{ "figures": { "partners": 3 }, "lists": 5 }"#, "input/wrong-type"),
      (#"{ "figures": [1], "attestations": { "brands": true } }"#, "input/wrong-type"),
      (
        #"{ "scheme": "2022-jiangsu", "lists": { "suppliers": [ { "name": "甲（虚构）" }, "乙（虚构）" ] } }"#,
        "input/wrong-type"
      ),
      (#"{ "scheme": "2022-jiangsu-x", "figures": { "partners": 3 } }"#, "input/unknown-scheme"),
      (#"{ "year": "去年", "figures": { "partners": 3 } }"#, "input/wrong-type"),
      (#"{ "figures": { "partners": 3 }, "attestations": { "brands": 9 } }"#, "input/wrong-type"),
      (#"{ "base": { "series": "良好" }, "figures": { "partners": 3 } }"#, "input/unknown-value"),
      (#"{ "base": { "province": 7 }, "figures": { "partners": 3 } }"#, "input/wrong-type"),
      ("{ \"figures\": { \"partners\": 3 } }\n{ \"figures\": ", "input/syntax"),
    ])
  func lostOfJSON(_ json: String, _ rule: String) throws {
    let rules = try lost(json, as: "json")
    #expect(rules.contains(rule), "\(rules)")
  }

  @Test("rows and columns of a table that are not known are told as lost, with their cells")
  func lostOfTable() throws {
    let table = """
      键,填报值,2015年
      scheme,2021-general,
      salesRevenue,约四百,
      联系方式,一二三,
      partners,3,
      partners,4,
      """
    let rules = try lost(table, as: "csv")
    #expect(rules.contains("input/table-unknown-row"))
    #expect(rules.contains("input/duplicate-key") || rules.contains("input/same-fact-twice"))
    #expect(!rules.contains("input/malformed-figure"))
    let columns = """
      键,名称,填报值,说明
      scheme,,2022-jiangsu,
      suppliers,,企业名称,法人
      ,,甲公司（虚构）,乙
      """
    #expect(try lost(columns, as: "csv") == ["input/list-unknown-column"])
  }
}
