import Criteria
import Rules
import Testing

@Suite("The tables stand in the code as they stand in their sources")
struct TranscriptTests {
  /// Schemes that have no table of their own.
  private static let withoutTable: Set = [
    // The grounds for losing a title are articles of the draft.
    "2023-retention"
  ]

  /// Tables that print neither a nature nor a scope; what the rules say of them follows from notes
  /// and headings.
  private static let withoutNature: Set = ["2022-summary", "2022-jiangsu-form", "2023-draft"]

  /// How many rows each table has, counted in its source.
  private static let rowCounts = [
    "2021-general": 38,
    "2021-transfer": 17,
    "2021-bigdata": 26,
    "2021-cloud": 33,
    "2021-datacenter": 35,
    "2021-iiot": 30,
    "2022-jiangsu": 21,
    "2022-jiangsu-form": 46,
    "2022-summary": 56,
    "2023-draft": 55,
    "2023-5g-pilot": 37,
  ]

  @Test(
    "every row has the law's number, category, words, nature and scope, in the law's order",
    arguments: Catalogue.all.schemes)
  func rowsMatchTranscript(_ scheme: Scheme) throws {
    guard let rows = try Transcript(of: scheme.id)?.rows else {
      #expect(
        Self.withoutTable.contains(scheme.id),
        """
        \(scheme.id) has no transcript: write Tests/CriteriaTests/Transcripts/\(scheme.id).tsv from \
        the table's source, a row a line, with the columns no, category, condition and nature, and \
        kind and scope where the table prints them
        """)
      return
    }
    #expect(!Self.withoutTable.contains(scheme.id), "\(scheme.id) has a transcript")
    // The return's header stands before its numeric rows, its texts and annexes behind them; they have
    // a transcript of their own.
    let items = scheme.items.filter { $0.nature.isTableRow && !Self.isOfHeader($0) }
    let isWhole = scheme.id != "2022-summary"
    #expect(
      isWhole ? items.count == rows.count : items.count >= rows.count,
      "\(scheme.id) has \(items.count) rows, Transcripts/\(scheme.id).tsv \(rows.count)")
    let namesNature = !Self.withoutNature.contains(scheme.id)
    #expect(
      rows.allSatisfy { ($0.nature != nil) == namesNature },
      """
      Transcripts/\(scheme.id).tsv has \(namesNature ? "no" : "a") column “nature”: \
      \(namesNature ? "write it as the table prints it" : "take \(scheme.id) from withoutNature")
      """)
    for (item, row) in zip(items, rows) {
      let name = scheme.identifier(of: item)
      #expect(item.number == row.number || item.number.hasPrefix(row.number + "."), "\(name)")
      #expect(item.category == row.category, "\(name)")
      #expect(item.indicator == row.indicator, "\(name)")
      #expect(item.text == row.text, "\(name)")
      if let nature = row.nature { #expect(item.nature.label == nature, "\(name)") }
      #expect(item.kind == row.kind, "\(name)")
      // A table without a column for it has rows for every base alone.
      if let scope = row.scope ?? (namesNature ? Scope.all.label : nil) {
        #expect(item.scope.label == scope, "\(name)")
      }
    }
  }

  /// Whether it is a cell of the header of the return.
  private static func isOfHeader(_ item: Item) -> Bool { item.number.hasPrefix("表头") }

  @Test("the header, texts and annexes of the return stand as its form prints them")
  func textsOfTheReturn() throws {
    let scheme = Scheme.annualReturn2022
    let rows = try #require(try Transcript(of: "2022-summary-texts")).rows
    let items =
      scheme.items.filter(Self.isOfHeader)
      + scheme.items.filter { !Self.isOfHeader($0) }.dropFirst(Self.rowCounts[scheme.id] ?? 0)
    #expect(items.map(\.number) == rows.map(\.number))
    #expect(rows.count == 140)
    for (item, row) in zip(items, rows) {
      #expect(item.category == row.category, "\(scheme.identifier(of: item))")
      #expect(item.text == row.text, "\(scheme.identifier(of: item))")
    }
  }

  @Test("every transcript has as many rows as its table", arguments: Catalogue.all.schemes)
  func countOfRows(_ scheme: Scheme) throws {
    let count = try Transcript(of: scheme.id)?.rows.count
    #expect(
      count == Self.rowCounts[scheme.id],
      """
      Transcripts/\(scheme.id).tsv has \(count ?? 0) rows: count them in the table's source and \
      write "\(scheme.id)": with their number into rowCounts
      """)
  }

  @Test("the nine eligibility tables have 292 rows and the return 56")
  func totalOfRows() {
    let nine = [
      "2021-general", "2021-transfer", "2021-bigdata", "2021-cloud", "2021-datacenter", "2021-iiot",
      "2022-jiangsu", "2023-draft", "2023-5g-pilot",
    ]
    #expect(nine.compactMap { Self.rowCounts[$0] }.reduce(0, +) == 292)
    #expect(Self.rowCounts["2022-summary"] == 56)
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
