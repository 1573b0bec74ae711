import Criteria
import Foundation
import Rules
import Submission
import Testing

/// A table as the reader sees it, with every problem at its row and cell.
struct CSVReading {
  static let tables = CSVReader(catalogue: .all)

  let source: SourceFile
  let contents: SubmissionReader.Contents

  init(bytes: [UInt8]) {
    source = Self.tables.source(name: "base.csv", bytes: bytes)
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
    let places = PlaceIndex(source)
    func words(_ problem: Problem) -> String {
      func cell(_ offset: Int) -> String {
        let place = places.position(of: offset)
        return "\(place.line):\(place.column)"
      }
      return switch problem {
      case .duplicateKey(let key, let first): "duplicateKey: \(key) after \(cell(first))"
      case .sameFactTwice(let fact, let first): "sameFactTwice: \(fact.key) after \(cell(first))"
      case .partExceedsWhole(let part, let whole, _, let offset):
        "partExceedsWhole: \(part.key) over \(whole.key) at \(cell(offset))"
      default: problem.summary
      }
    }
    return contents.allDiagnostics.map { diagnostic in
      (places.position(of: diagnostic.range.lowerBound), words(diagnostic.problem))
    }.sorted { ($0.0.line, $0.0.column) < ($1.0.line, $1.0.column) }
      .map { "\($0.line):\($0.column) \($1)" }
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
    let offset = try submission.offset(ofFact: Reading.number(key), yearsBack: yearsBack)
    return offset.map { source.places([$0])[0] }
  }

  /// The names of a trait's values.
  func trait(_ key: String) throws -> [String] {
    let number = try Reading.number(ofTrait: key)
    return Catalogue.all.traits[number].names(of: try submission.row[trait: number])
  }

  /// The note and the evidence of an attestation.
  func detail(_ key: String) throws -> AttestationDetail {
    let offset = try #require(
      try submission.offset(ofFact: Reading.number(key), yearsBack: 0))
    return source.attestationDetail(at: offset)
  }
}

/// Bytes in another encoding, made by the system's `iconv`.
func converted(_ text: String, to encoding: String) throws -> [UInt8] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "basecheck-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let input = folder.appending(path: "in")
  let output = folder.appending(path: "out")
  try Data(text.utf8).write(to: input)
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = [
    "-c", "iconv -f UTF-8 -t \(encoding) '\(input.path())' > '\(output.path())'",
  ]
  try process.run()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
  return Array(try Data(contentsOf: output))
}
