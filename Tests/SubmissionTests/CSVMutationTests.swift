import Randomness
import Submission
import Testing

@Suite("A table survives any bytes")
struct CSVMutationTests {
  private static let table = """
    \u{FEFF}部分,键,名称,单位,填报值,2019年,2020年,2020同比,说明,佐证,依据\r
    填报,scheme,方案,,"2021-general、2021-bigdata",,,,,,\r
    填报,year,年度,,2020,,,,,,\r
    基地,name,基地名称,,"示例""园""（虚构）",,,,,,\r
    基地,city,地市,,"甲市\n乙市",,,,,,\r
    指标,salesRevenue,销售收入,万元,,"4,000,000",4125000,3.125%,,,2021-general/1\r
    指标,,研发投入,,9.8 亿元,,,,,,\r
    # 注释,,,\r
    定性指标,brands,知名品牌与区域品牌建设,,√,,,,"'=说明,\n第二行",附件/a.pdf；b.pdf,\r
    评分,policyScore,发展政策,分,17.5,,,,,,\r\n
    """

  @Test("the table itself is read")
  func table() {
    #expect(CSVReading(Self.table).problems == [])
  }

  @Test("a table cut off anywhere is read to its end", arguments: [false, true])
  func truncation(_ isGB18030: Bool) throws {
    let bytes =
      isGB18030
      ? converted(String(Self.table.unicodeScalars.dropFirst()), to: "GB18030")
      : Array(Self.table.utf8)
    for length in 0...bytes.count { check(Array(bytes[..<length]), "cut to \(length)") }
  }

  @Test("a table with random changes is read to its end", arguments: UInt64(0)..<8)
  func mutation(_ part: UInt64) throws {
    let tables = [
      Array(Self.table.utf8),
      converted(String(Self.table.unicodeScalars.dropFirst()), to: "GB18030"),
    ]
    for seed in part * 250..<(part + 1) * 250 {
      var generator = SeededGenerator(seed: seed &* 1_000_003)
      var bytes = tables[Int(seed % 2)]
      for _ in 0..<Int.random(in: 1...6, using: &generator) { mutate(&bytes, &generator) }
      check(bytes, "seed \(seed)")
    }
  }

  @Test("random bytes are read to their end", arguments: UInt64(1)...100)
  func randomBytes(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...300, using: &generator)
    check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }, "seed \(seed)")
    let letters = Array("\",\n\r'=；、0.a%".utf8)
    let head = Array("键,填报值,2020年,2020同比,说明,佐证\n".utf8)
    check(
      head + (0..<count).map { _ in letters.randomElement(using: &generator) ?? 0 },
      "letters with seed \(seed)")
  }

  /// Reads a table: what it says is JSON without fault, and every problem has a place in it.
  private func check(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    let reading = CSVReading(bytes: bytes)
    let diagnostics = reading.contents.allDiagnostics
    let isJSON = diagnostics.allSatisfy { diagnostic in
      switch diagnostic.problem {
      case .syntax, .invalidUTF8, .trailingContent, .unknownKey, .misplaced, .metNotGiven: false
      default: true
      }
    }
    #expect(isJSON, "\(what())")
    let rows = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 2
    let places = PlaceIndex(reading.source)
    let areInside = diagnostics.allSatisfy { diagnostic in
      guard case .cell(let row, let column, _) = diagnostic.place else { return false }
      let physical = places.physicalPositions(of: diagnostic.place)
      return (1...rows).contains(row) && column >= 1 && physical.start <= physical.end
    }
    #expect(areInside, "\(what())")
    #expect(!reading.contents.submissions.isEmpty || reading.contents.hasErrors, "\(what())")
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    case 2:
      bytes.removeSubrange(
        index..<min(bytes.count, index + Int.random(in: 1...30, using: &generator)))
    case 3:
      let copy = Array(
        bytes[index..<min(bytes.count, index + Int.random(in: 1...60, using: &generator))])
      bytes.insert(contentsOf: copy, at: Int.random(in: bytes.indices, using: &generator))
    default:
      bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: index)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "\"", "\"\"", ",", "\n", "\r\n", "'", "'=", "；", "null", "键", "2020", "1e999", "-0", "是", "１",
      "//", "#", "\u{0}", "\u{FEFF}", "😀", "%", "万元",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xFF, 0xFE], [0x81, 0x30, 0x81, 0x30], [0x80], [0xD6, 0xD0],
    ]
}
