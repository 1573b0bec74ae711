import Criteria
import Evaluation
import Rules
import Testing

@Suite("Whom a table is for, and how many a place may put forward")
struct AudienceAndQuotaTests {
  @Test("a table is for the bases that its document names", arguments: AudienceCase.all)
  func audience(_ audience: AudienceCase) throws {
    let scheme = try #require(Catalogue.all.scheme(named: audience.scheme))
    #expect(
      try Judge(scheme, in: .all).judge(audience.row(), reading: .printed).isFor
        == audience.expected)
  }

  @Test("a batch comes to what the notice says", arguments: QuotaCase.all)
  func quota(_ batch: QuotaCase) throws {
    let quota = try #require(Quota.all.first { $0.id == batch.quota })
    #expect(try batch.findings(under: quota) == batch.expected)
  }
}
