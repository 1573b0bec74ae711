import Criteria
import Rules
import Submission
import Testing

@Suite("A text that is read in pieces says what it says as a whole")
struct TextPieceTests {
  private static let reader = SubmissionReader(catalogue: .all)

  /// Each submission by its name, and each problem, with offsets in the whole text.
  private func events(of text: [UInt8], inPiecesOf size: Int) -> [String] {
    var pieces = PieceReader(Self.reader)
    var state = TextState.beginning
    var events: [String] = []
    var offset = 0
    var end = 0
    while true {
      end = min(end + size, text.count)
      let isLast = end == text.count
      func describe(_ problems: [Diagnostic]) -> String {
        problems.map { problem in
          guard case .bytes(let range) = problem.place else { return "" }
          return
            "\(problem.problem.name) \(range.lowerBound + offset)..\(range.upperBound + offset)"
        }.joined(separator: ", ")
      }
      let piece = SourceFile(name: "-", bytes: Array(text[offset..<end]))
      let length = pieces.read(piece, from: &state, isLast: isLast) { problems in
        events.append("failed: \(describe(problems))")
      } _: { submission in
        events.append("\(submission.base.name ?? "-"): \(describe(submission.diagnostics))")
      }
      offset += length
      if isLast { return events }
    }
  }

  private static func park(_ name: String, _ more: String = "") -> String {
    "{\"base\": {\"name\": \"\(name)\"}, \"figures\": {\"partners\": 1}\(more)}"
  }

  private static let texts = [
    "[\(park("甲")), \(park("乙", ", \"x\": 1")),\n\(park("丙"))]",
    "\(park("甲"))\n\(park("乙", ", \"year\": 20201"))\r\n\n\(park("丙"))\n",
    "\(park("甲"))\n{\"base\": {\"name\": \"乙\"}, \"figures\": \n\(park("丙"))\n\(park("丁"))",
    "\(park("甲"))\nx\n\(park("乙")) y\n\(park("丙"))",
    "\(park("甲"))\n{\"base\": tru}\n\(park("乙"))\n{\"base",
    "[\(park("甲", ", \"//\": [{\"a\": 1}, {\"b\": [1.5e3, \"},{\"]}]")), 12, \(park("乙"))] x",
    "[\(park("甲")), {\"base\": {\"name\": \"\\ud83c\\udfed\\u0041\\n\"}, \"year\": 2020}, -12.50",
    "{\n  \"base\": {\"name\": \"甲\"},\n  \"figures\": {\"partners\": 1}\n}\n\(park("乙"))",
    "[ \n ] ", "[", "",
    " \n\t", "12", "null\n\(park("甲"))", "\u{FEFF}\(park("甲"))", "[\(park("甲")) \(park("乙"))]",
  ]

  @Test("wherever it is cut", arguments: texts)
  func anywhere(_ text: String) {
    let bytes = Array(text.utf8)
    let whole = events(of: bytes, inPiecesOf: max(1, bytes.count))
    for size in 1...max(1, bytes.count) {
      #expect(events(of: bytes, inPiecesOf: size) == whole, "pieces of \(size)")
    }
  }

  @Test(
    "bytes that are no UTF-8 cost their line and no other", arguments: [[0xFF], [0xE4, 0xB8]])
  func flawInRun(_ flaw: [UInt8]) {
    let lines = ["甲", "乙\\n", "丙"].map { Self.park($0, ", \"//\": [-1.5, true]") }
    let text = Array(lines.joined(separator: "\n").utf8)
    for place in 0...text.count {
      var bytes = text
      bytes.insert(contentsOf: flaw, at: place)
      let own = text[..<place].count { $0 == UInt8(ascii: "\n") }
      var expected = ["甲: ", "乙\n: ", "丙: "]
      expected[own] = "failed: invalid-utf8 \(place)..\(place + flaw.count)"
      // Behind a byte of a character, that is cut.
      let start = text[..<place].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
      // A text that begins so is none.
      if place == 0 { expected.removeLast(2) }
      if place < text.count, text[place] & 0xC0 == 0x80 {
        expected[own] = "failed: invalid-utf8 \(start)..\(place)"
      }
      #expect(events(of: bytes, inPiecesOf: bytes.count) == expected, "at \(place)")
    }
  }

  @Test("bytes that are no UTF-8 end an array, behind what is whole before them")
  func flawInArray() {
    let elements = ["甲", "乙"].map { Self.park($0, ", \"//\": [-1.5, true]") }
    for mark in ["", "\u{FEFF}"] {
      let text = Array("\(mark) [ \(elements[0]) , \(elements[1]) ] ".utf8)
      let firstEnd = mark.utf8.count + 3 + elements[0].utf8.count
      let secondEnd = firstEnd + 3 + elements[1].utf8.count
      for place in mark.utf8.count...text.count
      where place == text.count || text[place] & 0xC0 != 0x80 {
        var bytes = text
        bytes.insert(0xFF, at: place)
        let expected =
          (place >= firstEnd ? ["甲: "] : []) + (place >= secondEnd ? ["乙: "] : [])
          + ["failed: invalid-utf8 \(place)..\(place + 1)"]
        #expect(events(of: bytes, inPiecesOf: bytes.count) == expected, "at \(place)")
      }
    }
  }

  @Test("a number that bytes follow which are no UTF-8 is not known to be whole")
  func flawBehindNumber() {
    for (text, place) in [("[12", 3), ("[{}, -1.5", 9), ("12", 2)] {
      let bytes = Array(text.utf8) + [0xFF] + Array("]".utf8)
      let told = events(of: bytes, inPiecesOf: bytes.count)
      #expect(told.last == "failed: invalid-utf8 \(place)..\(place + 1)")
      #expect(told.count == (text.contains("{}") ? 2 : 1), "\(told)")
    }
  }

  @Test("bytes that are no UTF-8 cost their line, wherever they and the cuts are")
  func flaws() {
    let lines = [Self.park("甲"), Self.park("乙"), Self.park("丙")].joined(separator: "\n")
    for flaw in [
      [0xFF], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]] {
      for place in [0, 20, 60, 80, lines.utf8.count] {
        var bytes = Array(lines.utf8)
        bytes.insert(contentsOf: flaw, at: place)
        let whole = events(of: bytes, inPiecesOf: bytes.count)
        #expect(whole.contains { $0.hasPrefix("failed: invalid-utf8") })
        for size in 1...bytes.count {
          #expect(events(of: bytes, inPiecesOf: size) == whole, "\(flaw) at \(place) by \(size)")
        }
      }
    }
  }

  @Test("an error in a line costs that line alone, and says so there")
  func badLine() {
    let text = "\(Self.park("甲"))\n{\"figures\": {\"partners\": 1}\n\(Self.park("乙"))\n"
    let end = Self.park("甲").utf8.count + 1 + "{\"figures\": {\"partners\": 1}".utf8.count
    #expect(
      events(of: Array(text.utf8), inPiecesOf: text.utf8.count)
        == ["甲: ", "failed: syntax \(end)..\(end)", "乙: "])
  }
}

@Suite("Lines and columns are counted on the way through a text")
struct PositionCounterTests {
  @Test(
    "as an index of the text has them, wherever the counting stops", arguments: [1, 3, 7, 8, 64])
  func likeIndex(_ step: Int) {
    let text = "\u{FEFF}甲a\r\n" + String(repeating: "园区🏭x\n\n", count: 300) + "末"
    let source = SourceFile(name: "-", bytes: Array(text.utf8))
    let index = PlaceIndex(source)
    var counter = PositionCounter()
    for offset in stride(from: 0, through: source.bytes.count, by: step) {
      counter.advance(to: offset, in: source.bytes)
      if offset != 1, offset != 2 {
        #expect(counter.position == index.position(of: .bytes(offset..<offset)), "\(offset)")
      }
    }
  }
}
