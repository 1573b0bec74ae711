import Randomness
import Submission
import Testing

@Suite("The reader survives any bytes")
struct MutationTests {
  @Test("there are examples to start from")
  func examples() {
    #expect(Examples.files.count >= 14)
  }

  @Test(
    "an example file cut off at any length is read to its end",
    arguments: ["2021-datacenter/eligible/base.json", "input-errors/every-kind/base.json"])
  func truncation(_ name: String) throws {
    let bytes = try #require(Examples.files.first { $0.name == name }).bytes
    for length in 0...bytes.count { check(Array(bytes[..<length]), "\(name) cut to \(length)") }
  }

  @Test("an example file with random changes is read to its end", arguments: 0..<14)
  func mutation(_ file: Int) throws {
    let (name, original) = try #require(
      Examples.files.indices.contains(file) ? Examples.files[file] : nil)
    for seed in UInt64(1)...150 {
      var generator = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(file))
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &generator) { mutate(&bytes, &generator) }
      check(bytes, "\(name) with seed \(seed)")
    }
  }

  @Test("random bytes are read to their end", arguments: UInt64(1)...100)
  func randomBytes(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...400, using: &generator)
    let alphabet = Array(#"{}[]":,\u0123456789eE+-.truefalsn "#.utf8)
    check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }, "seed \(seed)")
    check(
      (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 },
      "JSON letters with seed \(seed)")
  }

  /// Reads the bytes and looks at every place that the reader names.
  private func check(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    let reading = Reading(bytes: bytes)
    let diagnostics = reading.contents.allDiagnostics
    let ranges = diagnostics.map(\.place.bytes)
    #expect(
      ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count }, "\(what())")
    let starts = ranges.map(\.lowerBound)
    #expect(starts == starts.sorted(), "\(what())")
    for submission in reading.contents.submissions {
      let whole = submission.place.bytes
      let isNested = Section.allCases.compactMap { submission.place(of: $0)?.bytes }.allSatisfy {
        whole.lowerBound <= $0.lowerBound && $0.upperBound <= whole.upperBound
      }
      #expect(isNested && whole.upperBound <= bytes.count, "\(what())")
      let areEntriesInside = submission.entries.allSatisfy { entry in
        whole.contains(entry.place.bytes.lowerBound)
          && entry.place.bytes.upperBound <= whole.upperBound
      }
      #expect(areEntriesInside, "\(what())")
    }
    // A file is either read whole or in error.
    #expect(!reading.contents.submissions.isEmpty || reading.contents.hasErrors, "\(what())")
  }

  /// Changes a few bytes: flips, drops, copies, or brings in something that JSON cares about.
  private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    case 2:
      let end = min(bytes.count, index + Int.random(in: 1...30, using: &generator))
      bytes.removeSubrange(index..<end)
    case 3:
      let end = min(bytes.count, index + Int.random(in: 1...60, using: &generator))
      let copy = Array(bytes[index..<end])
      bytes.insert(contentsOf: copy, at: Int.random(in: bytes.indices, using: &generator))
    case 4: bytes.removeSubrange(index...)
    default:
      bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: index)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "\"", "\\", "\\u", "\\ud800", "{", "}", "[", "]", ",", ":", "null", "true", "-", "0", "1e999",
      "0e-99", "1e-19", "0.000000000000000001", "999999999999999999", "{\"2019\": 1}", "\"5 万家\"",
      "\"1,234 万元\"", "%", "‰", "\u{3000}", "\u{FEFF}", "\u{0}", "\n", "😀", "销售收入",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8], [0x80]]
}
