import Foundation
import Testing

@Suite("Every mistake that the encoded law could have is noticed by a case")
struct MutantTests {
  /// Where the report is written; `.ci/mutants` sets it, since a run takes minutes.
  static let reportPath = ProcessInfo.processInfo.environment["BASECHECK_MUTANTS"]

  @Test(
    "no mutant that some row tells apart survives the boundary cases",
    .enabled(if: reportPath != nil))
  func everyMutantIsCaught() throws {
    let path = try #require(Self.reportPath)
    var run = try MutantRun(randomRows: 500)
    try run.run()
    try run.report.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(run.fates.count { $0.fate == .survived } == 0, "see \(path)")
    #expect(run.staleExcuses.isEmpty)
  }
}
