import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("The SARIF log is what code scanning reads")
struct SARIFReportTests {
  private func run(
    _ text: String = Sample.file, name: String = "base.json", detail: ReportSettings.Detail? = nil,
    schemes: [Scheme] = [.general2021]
  ) throws -> [String: Any] {
    let report = Sample.text(
      of: SARIFReport(Sample.settings(detail: detail)), text, name: name, schemes: schemes)
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ run: [String: Any]) throws -> [[String: Any]] {
    try #require(run["results"] as? [[String: Any]])
  }

  private func region(_ result: [String: Any]) throws -> [String: Any] {
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    return try #require(place["region"] as? [String: Any])
  }

  @Test("the driver and the unit of columns are named")
  func driver() throws {
    let run = try run()
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "basecheck")
    #expect(driver["semanticVersion"] as? String == "1.2.3")
  }

  @Test("every result names its rule by identifier and by index")
  func rules() throws {
    let run = try run()
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in try results(run) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
  }

  @Test("what fails is an error or a warning; what is open has no level")
  func levels() throws {
    for result in try results(run()) {
      let kind = try #require(result["kind"] as? String)
      let level = try #require(result["level"] as? String)
      #expect((kind == "fail") == (level != "none"), "\(result["ruleId"] ?? "")")
      #expect(["fail", "open", "review"].contains(kind))
    }
  }

  @Test("what is met is listed only where all is asked for")
  func all() throws {
    let all = try results(run(detail: .full))
    #expect(all.count == Scheme.general2021.items.count)
    #expect(Set(all.compactMap { $0["kind"] as? String }).contains("notApplicable"))
  }

  @Test("a result stands at the figure that fails, from its first to behind its last character")
  func place() throws {
    let share = try #require(
      try results(run()).first { $0["ruleId"] as? String == "2021-general/2" })
    let region = try region(share)
    #expect(region["startLine"] as? Int == 5)
    #expect(region["startColumn"] as? Int == 52)
    #expect(region["endLine"] as? Int == 5)
    #expect(region["endColumn"] as? Int == 57)
  }

  @Test("what is not given points at the object that would hold it")
  func missing() throws {
    let research = try #require(
      try results(run()).first { $0["ruleId"] as? String == "2021-general/7" })
    #expect(research["kind"] as? String == "open")
    let region = try region(research)
    #expect(region["startLine"] as? Int == 4)
    #expect(region["startColumn"] as? Int == 14)
  }

  @Test(
    "a base that comes again has fingerprints of its own, and the first keeps those that it had alone"
  )
  func fingerprintsOfBases() throws {
    let sample =
      "{\"scheme\": \"2021-general\", \"base\": {\"name\": \"园\"}, \"figures\": {\"partners\": 3}}"
    func fingerprints(_ text: String) throws -> [String] {
      try results(run(text)).compactMap {
        ($0["partialFingerprints"] as? [String: String])?["item/v1"]
      }
    }
    let one = try fingerprints(sample)
    let several = try fingerprints(
      [
        sample, sample, sample.replacing("\"name\": \"园\"", with: ""),
        sample.replacing("\"name\": \"园\"", with: ""),
      ]
      .joined(separator: "\n"))
    #expect(several.count == 4 * one.count && !one.isEmpty)
    #expect(Set(several).count == several.count)
    #expect(Array(several.prefix(one.count)) == one)
  }

  @Test("fingerprints tell results apart and don't move with the lines")
  func fingerprints() throws {
    func fingerprints(_ text: String) throws -> [String] {
      try results(run(text)).compactMap {
        ($0["partialFingerprints"] as? [String: String])?["item/v1"]
      }
    }
    let first = try fingerprints(Sample.file)
    #expect(Set(first).count == first.count)
    #expect(try fingerprints("\n\n" + Sample.file) == first)
  }

  @Test("a path is a relative URI, its marks escaped")
  func uri() throws {
    let result = try #require(try results(run(name: "./申报 材料/a%b.json")).first)
    let text = String(describing: result)
    #expect(text.contains("%E7%94%B3%E6%8A%A5%20%E6%9D%90%E6%96%99/a%25b.json"))
  }

  @Test("an input in error is a result with a rule of its kind")
  func inputErrors() throws {
    let results = try results(run("{ \"figures\": { \"x\": 1 } }"))
    #expect(results.compactMap { $0["ruleId"] as? String } == ["input/unknown-key"])
  }
}
