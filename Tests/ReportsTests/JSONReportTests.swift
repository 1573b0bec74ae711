import Assessment
import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("The JSON report keeps its contract")
struct JSONReportTests {
  private func report(_ text: String = Sample.file) throws -> [String: Any] {
    let json = Sample.text(
      of: JSONReport(Sample.settings()), text, unreadable: UnreadableFile(name: "x", message: "m"))
    return try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private func items() throws -> [[String: Any]] {
    let file = try #require((try report()["files"] as? [[String: Any]])?.first)
    let submission = try #require((file["submissions"] as? [[String: Any]])?.first)
    let scheme = try #require((submission["schemes"] as? [[String: Any]])?.first)
    #expect(scheme["verdict"] as? String == "ineligible")
    #expect(scheme["scheme"] as? String == "2021-general")
    return try #require(scheme["items"] as? [[String: Any]])
  }

  @Test("it names its format, the files and those that could not be opened")
  func envelope() throws {
    let report = try report()
    #expect(report["format"] as? String == "basecheck-report")
    #expect(report["formatVersion"] as? Int == 1)
    #expect(report["version"] as? String == "1.2.3")
    #expect((report["unreadable"] as? [[String: Any]])?.first?["file"] as? String == "x")
    let file = try #require((report["files"] as? [[String: Any]])?.first)
    #expect((file["sha256"] as? String)?.count == 64)
  }

  @Test("every item has every member")
  func members() throws {
    let names: Set = [
      "id", "number", "category", "nature", "scope", "text", "status", "required", "actual", "gap",
      "onThreshold", "reading", "citation", "facts", "parts", "needs", "reference",
      "indicator", "kind", "lacking", "acceptance", "fact", "period", "relation", "limit",
    ]
    for item in try items() { #expect(Set(item.keys) == names, "\(item["id"] ?? "")") }
  }

  @Test("a figure is named with its value and the line and column where it stands")
  func places() throws {
    let item = try #require(try items().first { $0["number"] as? String == "2" })
    let facts = try #require(item["facts"] as? [[String: Any]])
    let part = try #require(facts.first { $0["key"] as? String == "leadingIndustryRevenue" })
    #expect(part["value"] as? String == "148.5")
    #expect(part["line"] as? Int == 5)
    #expect(part["column"] as? Int == 52)
    let rate = try #require(facts.first { $0["key"] as? String == "leadingIndustryShare" })
    #expect(rate["value"] is NSNull)
    #expect(rate["line"] as? Int == 4, "what is not given points at the object that lacks it")
  }

  @Test("a gap comes in percentage points and as an amount of the numerator")
  func gap() throws {
    let item = try #require(try items().first { $0["number"] as? String == "2" })
    let gap = try #require(item["gap"] as? [String: Any])
    #expect(gap["value"] as? String == "0.5")
    #expect(gap["unit"] as? String == "个百分点")
    #expect(gap["mustBeExceeded"] as? Bool == true)
    let numerator = try #require(gap["numerator"] as? [String: Any])
    #expect(numerator["value"] as? String == "1.5")
    #expect(numerator["fact"] as? String == "leadingIndustryRevenue")
  }

  @Test("an attestation comes with its note and evidence")
  func attestation() throws {
    let item = try #require(try items().first { $0["number"] as? String == "15" })
    let fact = try #require((item["facts"] as? [[String: Any]])?.first)
    #expect(fact["value"] as? Bool == false)
    #expect(fact["note"] as? String == "注“<&>”")
    #expect(fact["evidence"] as? [String] == ["附件/a.pdf"])
  }

  @Test("errors and warnings are listed with lines and columns")
  func diagnostics() throws {
    let file = try #require(
      (try report("{ \"figures\": {\n \"x\": 1 } }")["files"] as? [[String: Any]])?.first)
    let diagnostic = try #require((file["diagnostics"] as? [[String: Any]])?.first)
    #expect(diagnostic["severity"] as? String == "error")
    #expect(diagnostic["line"] as? Int == 2)
    #expect(diagnostic["column"] as? Int == 2)
    #expect(diagnostic["endColumn"] as? Int == 5)
    #expect((file["submissions"] as? [[String: Any]])?.isEmpty == true)
  }

  @Test("what is demanded and what is lacking are data, the same in every language")
  func data() throws {
    func written(in language: Language) throws -> [[String: Any]] {
      let json = Sample.text(of: JSONReport(Sample.settings(language)))
      let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let file = try #require((report?["files"] as? [[String: Any]])?.first)
      let submission = try #require((file["submissions"] as? [[String: Any]])?.first)
      let scheme = try #require((submission["schemes"] as? [[String: Any]])?.first)
      return try #require(scheme["items"] as? [[String: Any]])
    }
    let items = try written(in: .chinese)
    let share = try #require(items.first { $0["number"] as? String == "2" })
    #expect(share["fact"] as? String == "leadingIndustryShare")
    #expect(share["relation"] as? String == ">")
    #expect((share["limit"] as? [String: Any])?["value"] as? String == "50")
    let research = try #require(items.first { $0["number"] as? String == "7" })
    let lacking = try #require((research["lacking"] as? [[String: Any]])?.first)
    #expect(lacking["fact"] as? String == "researchIntensity")
    #expect(lacking["orFrom"] as? [String] == ["researchSpending"])
    #expect(lacking["year"] as? Int == 2020)
    for (chinese, english) in zip(items, try written(in: .english)) {
      for name in ["status", "fact", "relation", "limit", "lacking", "facts"] {
        let texts = try [chinese, english].map { item in
          try JSONSerialization.data(
            withJSONObject: [name: try #require(item[name])], options: .sortedKeys)
        }
        #expect(texts[0] == texts[1], "\(name) of \(chinese["id"] ?? "")")
      }
    }
  }
}
