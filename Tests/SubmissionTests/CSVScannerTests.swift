import Testing

@testable import Submission

@Suite("Comma-separated values are read as RFC 4180 has them")
struct CSVScannerTests {
  /// The cells of every row.
  private func rows(_ text: String) -> [[String]] {
    let bytes = Array(text.utf8)
    var scanner = CSVScanner(bytes.span)
    var rows: [[String]] = []
    while scanner.next(bytes.span) {
      rows.append(scanner.cells.map { CSVScanner.text(of: $0, bytes.span) })
    }
    return rows
  }

  @Test("cells stand between commas, rows between line ends of any kind")
  func plain() {
    #expect(rows("") == [])
    #expect(rows("a") == [["a"]])
    #expect(rows("a,b\nc\r\n,\rd") == [["a", "b"], ["c"], ["", ""], ["d"]])
    #expect(rows("a\n\nb\n") == [["a"], [""], ["b"]])
    #expect(rows(",\n") == [["", ""]])
    #expect(rows("甲,😀 ,\t") == [["甲", "😀 ", "\t"]])
  }

  @Test("a quoted cell holds commas, line ends and doubled quotes")
  func quoted() {
    #expect(rows("\"a,b\",\"c\"\"d\"\n\"\"") == [["a,b", "c\"d"], [""]])
    #expect(rows("\"a\r\nb\",c") == [["a\r\nb", "c"]])
    #expect(rows("\"\"\"\",\"\"\"a\"\"\"") == [["\"", "\"a\""]])
    #expect(rows("a\"b,c\"\"d") == [["a\"b", "c\"\"d"]])
  }

  @Test("after a quote that goes wrong the next row is found again")
  func recovery() {
    #expect(rows("\"a\"b,c\nd") == [["a", "c"], ["d"]])
    #expect(rows("\"a,b\nc,d\n") == [["a,b"], ["c", "d"]])
    #expect(rows("x,\"") == [["x", ""]])
  }

  @Test("the parts of a cell stand between line breaks and semicolons, and commas where asked")
  func parts() {
    func parts(_ text: String, _ splitsCommas: Bool = false) -> [String] {
      CellList.parts(of: text, splitsCommas: splitsCommas)
    }
    #expect(parts("甲；乙\n 丙 \r\n；丁") == ["甲", "乙", "丙", "丁"])
    #expect(parts("a, b、c") == ["a, b、c"])
    #expect(parts("a, b、c，d", true) == ["a", "b", "c", "d"])
    #expect(parts(" \n；") == [])
    #expect(parts("\"a；b\" ；\"\"\"\"；\"c") == ["a；b", "\"", "\"c"])
    #expect(parts("\"a\"b；c") == ["\"a\"b", "c"])
  }

  @Test(
    "what is written as the parts of a cell is read as the same parts",
    arguments: [
      ["a"], ["a", "b"], ["a；b", "c\nd"], ["\"", "\"\"", "\"a\""], ["", " ", " a "],
      ["a,b", "c、d"], ["=1", "'x", "\u{3000}"], ["甲\r\n乙", "；"],
    ])
  func roundTrip(_ texts: [String]) {
    for separator in ["\n", "；"] {
      let cell = CellList.cell(of: texts, separator: separator)
      #expect(CellList.parts(of: cell, splitsCommas: false) == texts)
    }
    #expect(
      CellList.parts(of: CellList.cell(of: texts, separator: "、"), splitsCommas: true) == texts)
  }
}
