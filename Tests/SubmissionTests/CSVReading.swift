import Criteria
import Foundation
import Rules
import Submission
import Testing

/// A table as the reader sees it, with every problem at its row and cell.
struct CSVReading {
  let source: SourceFile
  let contents: SubmissionReader.Contents

  init(bytes: [UInt8]) {
    source = SourceFile(table: "base.csv", bytes: bytes, converter: gb18030)
    contents = Reading.reader.read(source)
  }

  init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// A table whose lines have the columns that the tests need most.
  init(rows: String...) {
    self.init((["键,单位,填报值,2019年,2020年,2020同比,说明,佐证"] + rows).joined(separator: "\r\n"))
  }

  /// Every problem with its row and cell, in the order of the table.
  var problems: [String] {
    contents.allDiagnostics.map { "\($0.place.summary) \($0.problem.summary)" }
  }

  var submission: Submission {
    get throws {
      try #require(contents.submissions.count == 1)
      return contents.submissions[0]
    }
  }

  /// The value of a fact in base units, by its key.
  func value(_ key: String, yearsBack: Int = 0) throws -> ExactDecimal? {
    try submission.row[Reading.number(key), yearsBack: yearsBack]
  }

  /// The row and cell of a fact's value.
  func place(_ key: String, yearsBack: Int = 0) throws -> [Int]? {
    let place = try submission.place(ofFact: Reading.number(key), yearsBack: yearsBack)
    guard case .cell(let row, let column, _) = place else { return nil }
    return [row, column]
  }

  /// The names of a trait's values.
  func trait(_ key: String) throws -> [String] {
    let number = try Reading.number(ofTrait: key)
    return Catalogue.all.traits[number].names(of: try submission.row[trait: number])
  }

  /// The note of an attestation.
  func note(_ key: String) throws -> String? {
    try submission.note(ofFact: Reading.number(key), in: source)
  }

  /// The evidence of an attestation.
  func evidence(_ key: String) throws -> [String] {
    try submission.evidence(ofFact: Reading.number(key), in: source)
  }
}
