import Criteria
import Foundation
import Rules
import Testing

@Suite("The cases written from the law are one table")
struct CaseTableTests {
  /// Where the table is written; `.ci/cases` sets it.
  private static let path = ProcessInfo.processInfo.environment["BASECHECK_CASES"]

  @Test("the table holds every case and every item")
  func isComplete() {
    let rows = CaseTable.rows
    #expect(rows.count == Boundary.all.count + AudienceCase.all.count + QuotaCase.all.count)
    #expect(rows.allSatisfy { $0.count == CaseTable.columns.count })
    let tried = Set(rows.map { $0[1] })
    for scheme in Catalogue.all.schemes {
      for item in scheme.items {
        let name = scheme.identifier(of: item)
        #expect(tried.contains(name), "\(name) has no case: write some in Boundaries/")
      }
      #expect(
        scheme.audience == nil || tried.contains(scheme.id),
        "no case says whom \(scheme.id) is for: write some in Boundaries/AudienceCase.swift")
    }
    for quota in Quota.all { #expect(tried.contains(quota.id), "\(quota.id)") }
  }

  @Test("each line names what there is and holds a submission in JSON")
  func everyLineParses() {
    let schemes = Set(Catalogue.all.schemes.map(\.id))
    let quotas = Set(Quota.all.map(\.id))
    for row in CaseTable.rows {
      let name = "\(row[1]): \(row[3])"
      switch row[0] {
      case "item": #expect(BoundaryTests.item(row[1]) != nil, "\(name)")
      case "audience": #expect(schemes.contains(row[1]), "\(name)")
      default: #expect(quotas.contains(row[1]), "\(name)")
      }
      #expect(row.allSatisfy { !$0.contains("\t") && !$0.contains("\n") }, "\(name)")
      #expect(throws: Never.self, "\(name)") {
        _ = try JSONSerialization.jsonObject(with: Data(row[4].utf8))
      }
    }
  }

  @Test("no two cases of an item have the same name")
  func namesAreUnique() {
    var seen: Set<String> = []
    for row in CaseTable.rows {
      let name = "\(row[1]): \(row[3])"
      #expect(seen.insert(name).inserted, "\(name)")
    }
  }

  @Test("the table is written where it is asked for", .enabled(if: path != nil))
  func isWritten() throws {
    let path = try #require(Self.path)
    try CaseTable.text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
