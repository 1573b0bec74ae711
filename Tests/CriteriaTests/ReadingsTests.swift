import Criteria
import Foundation
import Testing

@testable import Rules

@Suite("What is written of the readings is what the rules say")
struct ReadingsTests {
  @Test(
    "exactly the items with a reading have it in English as well",
    arguments: Catalogue.all.schemes)
  func english(_ scheme: Scheme) {
    for item in scheme.items where item.reference == nil {
      let english = item.englishReadings?(item.number)
      #expect(
        (english != nil) == (item.reading != nil),
        """
        \(scheme.identifier(of: item)) \(item.reading == nil ? "has no" : "has a") reading, but its \
        table's file of English readings \(english == nil ? "has none" : "has one")
        """)
      if let reading = item.reading {
        #expect(reading[.english] == english, "\(scheme.identifier(of: item))")
      }
    }
  }

  // MARK: - The README of the law

  /// A row of one of the README's tables.
  private struct Row {
    let numbers: [String]
    let words: String?
    let chinese: String
    let english: String
  }

  /// The rows below the heading of each scheme.
  private static func readme() throws -> [String: [Row]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Criteria/README.md")
    var rows: [String: [Row]] = [:]
    var heading = ""
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      guard line.hasPrefix("| "), line.hasSuffix(" |") else { continue }
      let cells = line.dropFirst(2).dropLast(2).split(separator: " | ").map(String.init)
      guard cells.count >= 3 else { continue }
      rows[heading, default: []].append(
        Row(
          numbers: cells[0].split(separator: ", ").map(String.init),
          words: cells.count == 4 ? cells[1] : nil, chinese: cells[cells.count - 2],
          english: cells[cells.count - 1]))
    }
    return rows
  }

  @Test(
    "the README names every item that has a reading, with the reading in both languages",
    arguments: Catalogue.all.schemes)
  func everyReadingIsWritten(_ scheme: Scheme) throws {
    let rows = try Self.readme()[scheme.id] ?? []
    for item in scheme.items {
      guard let reading = item.reading else { continue }
      let row = rows.first { $0.numbers.contains(item.number) }
      #expect(
        row?.chinese == reading.chinese && row?.english == reading[.english]
          && (row?.words == nil || row?.words == item.words),
        """
        Criteria/README.md does not say how \(scheme.identifier(of: item)) is read; write below \
        the heading “## \(scheme.id)”, in place of another row of the same number:
        | \(item.number) | \(item.words) | \(reading.chinese) | \(reading[.english]) |
        """)
    }
  }

  @Test("the README has no row that the rules don't have", arguments: Catalogue.all.schemes)
  func noOtherReadingIsWritten(_ scheme: Scheme) throws {
    // The first row of a table names its columns.
    let rows = try (Self.readme()[scheme.id] ?? []).filter { $0.chinese != "读法" }
    let numbers = rows.flatMap(\.numbers)
    #expect(Set(numbers).count == numbers.count, "\(scheme.id): an item stands in two rows")
    for number in numbers {
      #expect(
        scheme.item(number)?.reading != nil,
        """
        Criteria/README.md has a row for \(scheme.id)/\(number), which has no reading: take it out
        """)
    }
  }
}
