import Assessment
import Foundation
import Testing

@testable import Reports

@Suite("The Code Quality report is what GitLab reads")
struct CodeQualityReportTests {
  private func entries(_ text: String = Sample.file) throws -> [[String: Any]] {
    let report = Sample.text(
      of: CodeQualityReport(Sample.settings()), text, name: "./申报/base.json",
      unreadable: UnreadableFile(name: "x.json", message: "m"))
    return try #require(
      JSONSerialization.jsonObject(with: Data(report.utf8)) as? [[String: Any]])
  }

  @Test("every entry has what GitLab asks for, and its own fingerprint")
  func members() throws {
    let entries = try entries("[\(Sample.file), \(Sample.file)]")
    for entry in entries {
      #expect(
        entry.keys.sorted() == ["check_name", "description", "fingerprint", "location", "severity"])
      let severity = try #require(entry["severity"] as? String)
      #expect(["info", "minor", "major", "critical", "blocker"].contains(severity))
      let location = try #require(entry["location"] as? [String: Any])
      #expect(["申报/base.json", "x.json"].contains(location["path"] as? String))
      #expect((location["lines"] as? [String: Int])?["begin"] ?? 0 > 0)
    }
    #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == entries.count)
  }

  @Test("what decides and is not met is graver than what is open, and both than advice")
  func severities() throws {
    func severity(_ item: String) throws -> String? {
      try entries().first { $0["check_name"] as? String == "2021-general/\(item)" }?["severity"]
        as? String
    }
    #expect(try severity("2") == "critical")
    #expect(try severity("7") == "major")
    #expect(try severity("15") == "minor")
    #expect(try severity("3") == nil)
  }
}
