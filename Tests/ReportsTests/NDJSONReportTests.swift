import Assessment
import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("The line report is one object a line")
struct NDJSONReportTests {
  private func lines(_ text: String) throws -> [[String: Any]] {
    let report = Sample.text(
      of: NDJSONReport(Sample.settings()), text, unreadable: UnreadableFile(name: "x", message: "m")
    )
    #expect(report.hasSuffix("\n"))
    return try report.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test("a submission is a line with its file, place and schemes, whatever its name holds")
  func submission() throws {
    let lines = try lines(Sample.hostile)
    #expect(lines.map { $0["type"] as? String } == ["submission", "unreadable"])
    #expect(lines[0]["file"] as? String == "base.json")
    #expect(lines[0]["line"] as? Int == 1)
    #expect((lines[0]["sha256"] as? String)?.count == 64)
    let base = try #require(lines[0]["base"] as? [String: Any])
    #expect(base["name"] as? String == Sample.hostileName)
    #expect((lines[0]["schemes"] as? [[String: Any]])?.count == 1)
    #expect(lines[1]["message"] as? String == "m")
  }

  @Test("its items are those of the JSON report")
  func sameItems() throws {
    let json = Sample.text(of: JSONReport(Sample.settings()))
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let file = try #require((report["files"] as? [[String: Any]])?.first)
    let submission = try #require((file["submissions"] as? [[String: Any]])?.first)
    let line = try #require(try lines(Sample.file).first)
    let expected = try #require(submission["schemes"] as? NSArray)
    #expect(expected.isEqual(line["schemes"]))
  }

  @Test("an error is a line too, and nothing is judged")
  func errors() throws {
    let lines = try lines("{ \"figures\": {\n \"x\": 1 } }")
    #expect(lines.map { $0["type"] as? String } == ["diagnostic", "unreadable"])
    #expect(lines[0]["line"] as? Int == 2)
    #expect(lines[0]["rule"] as? String == "input/unknown-key")
  }
}
