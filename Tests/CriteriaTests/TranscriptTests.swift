import Criteria
import Rules
import Testing

@Suite("The tables stand in the code as they stand in their sources")
struct TranscriptTests {
  @Test(
    "every row has the law's number, category, words, nature and scope, in the law's order",
    arguments: Catalogue.all.schemes)
  func rowsMatchTranscript(_ scheme: Scheme) throws {
    guard let rows = try Transcript(of: scheme.id)?.rows else {
      #expect(!scheme.items.contains { $0.nature.isTableRow && $0.nature != .advisory })
      return
    }
    // The return's texts and annexes stand behind its numeric rows and have no transcript.
    let items = scheme.items.filter(\.nature.isTableRow).prefix(rows.count)
    #expect(items.count == rows.count)
    for (item, row) in zip(items, rows) {
      let name = scheme.identifier(of: item)
      #expect(item.number == row.number || item.number.hasPrefix(row.number + "."), "\(name)")
      #expect(item.category == row.category, "\(name)")
      #expect(item.indicator == row.indicator, "\(name)")
      #expect(item.text == row.text, "\(name)")
      if let nature = row.nature { #expect(item.nature.label == nature, "\(name)") }
      #expect(item.kind == row.kind, "\(name)")
      if let scope = row.scope { #expect(item.scope.label == scope, "\(name)") }
    }
    let others = scheme.items.filter(\.nature.isTableRow).dropFirst(rows.count)
    #expect(others.isEmpty || scheme.purpose == .annualReturn)
  }

  @Test("the nine eligibility tables have 292 rows and the return 56")
  func totalOfRows() throws {
    let rows = try Catalogue.all.schemes.map { try Transcript(of: $0.id)?.rows.count ?? 0 }
    #expect(rows.reduce(0, +) == 292 + 56)
    #expect(try Transcript(of: "2022-summary")?.rows.count == 56)
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
