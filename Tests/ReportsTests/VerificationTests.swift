import Assessment
import Criteria
import Submission
import Testing

@testable import Reports

@Suite("What verify finds is told up to a bound, and the rest is counted")
struct VerificationTests {
  private static let report = """
    {"format": "basecheck-report", "formatVersion": 1, "version": "1", "reading": "printed",
     "options": {"schemes": null}, "files": [], "unreadable": [{"file": "x.json", "message": ""}]}
    """

  /// Of nothing but suppositions that are not understood, so many of them.
  private func verification(findings count: Int) throws -> Verification {
    var pieces = [Array(Self.report.utf8)][...]
    let report = try #require(
      RecordedReport(JSONStream { _ in pieces.popFirst() ?? [] }, .all))
    var verification = Verification(of: report, by: "2")
    for number in 0..<count { verification.add(unknownAssumption: "a\(number)", "b") }
    return verification
  }

  private func written(
    _ verification: Verification
  ) -> (text: String, json: String) {
    let report = VerificationReport(verification, of: "r.json", Sample.settings())
    return (report.text(isColored: false, width: 100), report.json)
  }

  @Test("as many as the bound are all told")
  func all() throws {
    // One of them is the file that could not be opened.
    let verification = try verification(findings: Verification.Findings.limit - 1)
    let (text, json) = written(verification)
    #expect(text.contains("a\(Verification.Findings.limit - 2): b"))
    #expect(!text.contains("没有列出"))
    #expect(json.contains("\"findingsNotListed\": 0,"))
    #expect(verification.result == .undetermined)
  }

  @Test("of more the others are counted, by their gravity, and what they come to is the same")
  func more() throws {
    let verification = try verification(findings: Verification.Findings.limit + 4)
    let (text, json) = written(verification)
    #expect(text.contains("核对不了（\(Verification.Findings.limit + 5)）"))
    #expect(text.contains("另外 5 处没有列出"))
    #expect(!text.contains("a\(Verification.Findings.limit): b"))
    #expect(json.contains("\"findingsNotListed\": 5,"))
    // Those of another gravity have a bound of their own.
    #expect(text.contains("另外（1）\n"))
    #expect(json.contains("other-version"))
    #expect(verification.result == .undetermined)
  }
}
