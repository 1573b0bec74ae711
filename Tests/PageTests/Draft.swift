import Foundation
import Reports
import Rules
import Submission
import Testing

@testable import Page

/// A draft as the page holds it, to be handed to the engine as the page does.
struct Draft {
  var scheme: String
  var year = 2020
  var entries: [DraftEntry] = []
  var lists: [DraftList] = []
  var remarks: [DraftRemark] = []

  /// The arguments that it is.
  var words: [String] {
    var words = ["1", scheme, String(year), String(entries.count)]
    for entry in entries {
      words += [entry.section?.key ?? "", entry.key, entry.year.map { String($0) } ?? ""]
      words += [entry.part.rawValue, entry.text, entry.unit]
    }
    words.append(String(lists.count))
    for list in lists {
      words += [list.key, String(list.rows.count)]
      for cells in list.rows {
        words.append(String(cells.count))
        for cell in cells { words += [cell.column, cell.text] }
      }
    }
    words.append(String(remarks.count))
    for remark in remarks { words += [remark.name, remark.text] }
    return words
  }

  /// What the engine has read, as the page takes it up.
  init(_ told: [String: Any], scheme: String, year: Int? = nil) throws {
    self.scheme = scheme
    self.year = year ?? told["year"] as? Int ?? 2020
    entries = try #require(told["entries"] as? [[String: Any]]).map { entry in
      DraftEntry(
        Section.allCases.first { $0.key == entry["section"] as? String },
        entry["key"] as? String ?? "", year: entry["year"] as? Int,
        entry["text"] as? String ?? "",
        as: DraftEntry.Part(rawValue: entry["part"] as? String ?? "") ?? .value,
        unit: entry["unit"] as? String ?? "")
    }
    lists = try #require(told["lists"] as? [[String: Any]]).map { list in
      DraftList(
        list["key"] as? String ?? "",
        rows: (list["rows"] as? [[[String]]] ?? []).map { row in
          row.map { DraftList.Cell($0[0], $0[1]) }
        })
    }
    remarks = try #require(told["remarks"] as? [[String: String]]).map {
      DraftRemark($0["name"] ?? "", $0["text"] ?? "")
    }
  }

  init(_ scheme: String, year: Int = 2020, _ entries: [DraftEntry] = []) {
    self.scheme = scheme
    self.year = year
    self.entries = entries
  }
}

/// The engine, asked as the page asks it.
struct AskedEngine {
  private var engine = PageEngine(version: "1.2.3")

  mutating func call(_ arguments: [[UInt8]]) -> [UInt8] {
    engine.call(arguments.flatMap { $0.behindItsLength })
  }

  mutating func bytes(_ words: [String], _ file: [UInt8]? = nil) -> [UInt8] {
    call(words.map { Array($0.utf8) } + (file.map { [$0] } ?? []))
  }

  mutating func json(_ words: [String], _ file: [UInt8]? = nil) throws -> [String: Any] {
    let answer = bytes(words, file)
    return try #require(
      JSONSerialization.jsonObject(with: Data(answer)) as? [String: Any],
      "\(String(decoding: answer.prefix(80), as: UTF8.self))")
  }

  /// What the engine reads in a file.
  mutating func read(_ file: [UInt8], as form: String) throws -> [String: Any] {
    try json(["read", "zh", "-", form], file)
  }

  mutating func evaluate(_ draft: Draft) throws -> [String: Any] {
    try json(["evaluate", "zh"] + draft.words)
  }
}

extension [UInt8] {
  /// An argument as the page hands it to the engine.
  var behindItsLength: [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + self
  }
}
