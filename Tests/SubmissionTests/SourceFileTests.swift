import Submission
import Testing

@Suite("A place is a line and a column of Unicode scalars")
struct SourceFileTests {
  /// The place of an offset.
  private func place(_ offset: Int, in bytes: [UInt8]) -> [Int] {
    SourceFile(name: "-", bytes: bytes).places([offset])[0]
  }

  private func place(of mark: Character, in text: String) throws -> [Int] {
    let index = try #require(text.firstIndex(of: mark))
    return place(text.utf8.distance(from: text.startIndex, to: index), in: Array(text.utf8))
  }

  @Test("the first byte is line 1 column 1")
  func start() {
    #expect(place(0, in: []) == [1, 1])
    #expect(place(0, in: [0x7B]) == [1, 1])
  }

  @Test(
    "a column counts scalars, not bytes, UTF-16 units or glyphs",
    arguments: [
      ("abc#", 4), ("销售收入#", 5), ("é#", 2), ("e\u{301}#", 3), ("😀#", 2), ("👨‍👩‍👧#", 6),
      ("🇨🇳#", 3), ("\t#", 2), ("“大数据”：#", 7),
    ])
  func columns(_ text: String, _ column: Int) throws {
    #expect(try place(of: "#", in: text) == [1, column])
    #expect(try place(of: "#", in: "第一行\n" + text) == [2, column])
  }

  @Test("a line ends with its line feed, with or without a carriage return before it")
  func lines() throws {
    let unix = Array("{\n\n#".utf8)
    #expect(place(3, in: unix) == [3, 1])
    let windows = Array("{\r\n\r\n#".utf8)
    #expect(place(5, in: windows) == [3, 1])
    // The line feed itself is the last column of its line.
    #expect(place(1, in: unix) == [1, 2])
  }

  @Test("a byte-order mark is no column")
  func byteOrderMark() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x7B, 0x7D]
    #expect(place(3, in: bytes) == [1, 1])
    #expect(place(4, in: bytes) == [1, 2])
    #expect(place(0, in: bytes) == [1, 1])
  }

  @Test("the end and anything beyond it is the place behind the last character")
  func end() {
    #expect(place(3, in: Array("a\nb".utf8)) == [2, 2])
    #expect(place(99, in: Array("a\nb".utf8)) == [2, 2])
    #expect(place(2, in: Array("a\n".utf8)) == [2, 1])
  }

  @Test("several places are found together, repetitions included")
  func ascending() {
    let source = SourceFile(name: "-", bytes: Array("中a\n文b".utf8))
    #expect(
      source.places([0, 0, 3, 4, 5, 8, 9])
        == [[1, 1], [1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [2, 3]])
  }

  @Test("a place far into a file is as right as one at its start")
  func farPlaces() {
    let line = "“大数据”😀\n"
    let bytes = Array(String(repeating: line, count: 1000).utf8)
    let lineBytes = line.utf8.count
    let source = SourceFile(name: "-", bytes: bytes)
    let starts = (0...1000).map { $0 * lineBytes }
    #expect(source.places(starts) == (1...1001).map { [$0, 1] })
    let emoji = (0..<1000).map { $0 * lineBytes + "“大数据”".utf8.count }
    #expect(source.places(emoji) == (1...1000).map { [$0, 6] })
    // One long line of three bytes a character
    let long = SourceFile(name: "-", bytes: Array(String(repeating: "中", count: 8192).utf8))
    let offsets = Array(stride(from: 0, through: 8192, by: 64)).map { $0 * 3 }
    #expect(long.places(offsets) == offsets.map { [1, $0 / 3 + 1] })
  }

  @Test("the text of a range is repaired where it is cut or malformed")
  func text() {
    let source = SourceFile(name: "-", bytes: Array("a中b".utf8) + [0xFF])
    #expect(source.text(0..<4) == "a中")
    #expect(source.text(4..<6) == "b\u{FFFD}")
    #expect(source.text(0..<2) == "a\u{FFFD}")
    #expect(source.text(4..<99) == "b\u{FFFD}")
    #expect(source.text(2..<2) == "")
  }
}
