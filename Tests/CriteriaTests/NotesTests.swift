import Criteria
import Foundation
import Rules
import Testing

@Suite("The notes of the tables stand as they are printed")
struct NotesTests {
  /// The notes of every table as they were copied from the sources: scheme, number, words.
  private static func transcript() throws -> [(scheme: String, number: String, text: String)] {
    let url = try #require(
      Bundle.module.url(forResource: "notes", withExtension: "tsv", subdirectory: "Transcripts"))
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(cells.count == 3, "Transcripts/notes.tsv: \(line)")
        return (cells[0], cells[1], cells[2])
      }
  }

  @Test("every note has its number and words, in their order", arguments: Catalogue.all.schemes)
  func words(_ scheme: Scheme) throws {
    let printed = try Self.transcript().filter { $0.scheme == scheme.id }
    #expect(
      scheme.notes.map { $0.number ?? "" } == printed.map(\.number),
      "the notes of \(scheme.id) are not those of Transcripts/notes.tsv: copy them from the source")
    for (note, row) in zip(scheme.notes, printed) { #expect(note.text == row.text) }
  }

  @Test("a note names items of its table", arguments: Catalogue.all.schemes)
  func items(_ scheme: Scheme) {
    for number in scheme.notes.flatMap(\.items) {
      #expect(scheme.item(number) != nil, "a note of \(scheme.id) names item \(number)")
    }
  }

  @Test(
    "whom an item frees although it is in scope, some note says", arguments: Catalogue.all.schemes)
  func exemptions(_ scheme: Scheme) {
    for item in scheme.items where item.scope.exemption != nil {
      // The note for data centres lists the rows that must be given; it frees of the others. That
      // cities may apply jointly (可联合申报) says nothing of one that applies alone.
      let isNamed = scheme.notes.contains { $0.items.contains(item.number) }
      let name = scheme.identifier(of: item)
      #expect(isNamed || scheme.id == "2022-summary" || name == "2023-5g-pilot/A2", "\(name)")
    }
  }
}
