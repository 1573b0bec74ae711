import Criteria
import Foundation
import Rules
import Testing

@Suite("What is to be filed, by when and under which seal stands as the documents say it")
struct FilingTests {
  /// The rules as they were copied from the sources: scheme, kind, place, words.
  private static func transcript() throws -> [[String]] {
    let url = try #require(
      Bundle.module.url(forResource: "filing", withExtension: "tsv", subdirectory: "Transcripts"))
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(cells.count == 4, "Transcripts/filing.tsv: \(line)")
        return cells
      }
  }

  @Test("every rule has its place and words, in their order", arguments: Catalogue.all.schemes)
  func words(_ scheme: Scheme) throws {
    let printed = try Self.transcript().filter { $0[0] == scheme.id }
    #expect(
      scheme.filing.map { [scheme.id, $0.kind.rawValue, $0.place, $0.text] } == printed,
      "what \(scheme.id) says of filing is not what Transcripts/filing.tsv does")
  }

  @Test("every document says what is handed in or by when", arguments: Catalogue.all.schemes)
  func everyDocument(_ scheme: Scheme) {
    let remedy =
      "copy what the document of \(scheme.id) says into FilingRules and Transcripts/filing.tsv"
    for kinds in [[FilingRule.Kind.material], [.channel, .deadline]] {
      #expect(scheme.filing.contains { kinds.contains($0.kind) }, "\(remedy)")
    }
  }
}
