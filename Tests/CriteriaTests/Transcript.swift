import Foundation
import Testing

/// A table as it was transcribed from its source, kept apart from the rules.
struct Transcript {
  struct Row {
    let number: String
    let category: String
    let text: String
    let nature: String
    let scope: String
  }

  let rows: [Row]

  /// The transcript of a scheme's table.
  init(of scheme: String) throws {
    let url = try #require(
      Bundle.module.url(
        forResource: scheme, withExtension: "tsv", subdirectory: "Transcripts"))
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let columns = lines[0].split(separator: "\t", omittingEmptySubsequences: false)
    let index = { (name: Substring) in columns.firstIndex(of: name) }
    rows = try lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        number: cells[try #require(index("no"))],
        category: cells[try #require(index("category"))],
        text: cells[try #require(index("condition"))],
        nature: cells[try #require(index("nature"))],
        scope: index("scope").map { cells[$0] } ?? "通用")
    }
  }
}
