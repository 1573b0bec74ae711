import Foundation
import Testing

/// A table as it was transcribed from its source, kept apart from the rules.
struct Transcript {
  struct Row {
    let number: String
    let category: String
    /// The table's name for what the row is about, where it has a column for it.
    let indicator: String?
    let text: String
    /// The words for nature and kind that the table prints.
    let nature: String?
    let kind: String?
    let scope: String?
  }

  let rows: [Row]

  /// The transcript of a scheme's table, or `nil` where the scheme has no table of its own.
  init?(of scheme: String) throws {
    guard
      let url = Bundle.module.url(
        forResource: scheme, withExtension: "tsv", subdirectory: "Transcripts")
    else { return nil }
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let columns = lines[0].split(separator: "\t", omittingEmptySubsequences: false)
    rows = try lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(
        cells.count == columns.count,
        "Transcripts/\(scheme).tsv heads \(columns.count) columns, but a row has \(cells.count): \(line)"
      )
      func cell(_ names: String...) -> String? {
        columns.firstIndex { names.contains(String($0)) }.map { cells[$0] }
      }
      return Row(
        number: try #require(
          cell("no", "row"), "Transcripts/\(scheme).tsv has no column “no”"),
        category: try #require(
          cell("category", "section"), "Transcripts/\(scheme).tsv has no column “category”"),
        indicator: cell("condition") == nil ? nil : cell("indicator"),
        text: try #require(
          cell("condition") ?? cell("indicator"),
          "Transcripts/\(scheme).tsv has no column “condition”"),
        nature: cell("nature") ?? cell("non_deviable").map { $0 == "*" ? "不可偏离" : "评分" },
        kind: cell("kind"), scope: cell("scope"))
    }
  }
}
