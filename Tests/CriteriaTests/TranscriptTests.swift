import Criteria
import Rules
import Testing

@Suite("The tables stand in the code as they stand in their sources")
struct TranscriptTests {
  @Test(
    "every row has the law's number, category, words, nature and scope, in the law's order",
    arguments: Catalogue.all.schemes)
  func rowsMatchTranscript(_ scheme: Scheme) throws {
    let rows = try Transcript(of: scheme.id).rows
    let items = scheme.items.filter(\.nature.isTableRow)
    #expect(items.map(\.number) == rows.map(\.number))
    for (item, row) in zip(items, rows) {
      #expect(item.category == row.category, "\(scheme.id)/\(item.number)")
      #expect(item.text == row.text, "\(scheme.id)/\(item.number)")
      #expect(item.nature.label == row.nature, "\(scheme.id)/\(item.number)")
      #expect(item.scope.label == row.scope, "\(scheme.id)/\(item.number)")
    }
  }

  @Test("the six tables of the 2021 notice have 179 rows")
  func countsOfRows() {
    let counts = Catalogue.all.schemes.filter { $0.id.hasPrefix("2021-") }.map { scheme in
      scheme.items.count { $0.nature.isTableRow }
    }
    #expect(counts == [38, 17, 26, 33, 35, 30])
    #expect(counts.reduce(0, +) == 179)
  }

  @Test("every scheme of the notice carries its exclusions and its admission requirement")
  func noticeDemands() {
    for scheme in Catalogue.all.schemes where scheme.id.hasPrefix("2021-") {
      #expect(scheme.items.count { $0.nature == .exclusion } == 4, "\(scheme.id)")
      #expect(scheme.items.contains { $0.nature == .admission }, "\(scheme.id)")
    }
  }
}
