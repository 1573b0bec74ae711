import Randomness
import Testing

@testable import Workbook

@Suite("What is no workbook")
struct WorkbookFaultTests {
  private func fault(_ bytes: [UInt8]) -> WorkbookFault? {
    do throws(WorkbookFault) {
      _ = try WorkbookContents(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func archive(_ parts: [(String, String)]) -> [UInt8] {
    var archive = ZipWriter()
    for (name, text) in parts { archive.add(name, text) }
    return archive.finished()
  }

  @Test("other formats are told apart")
  func formats() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(fault([]) == .notWorkbook)
    #expect(fault(Array("键,名称".utf8)) == .notWorkbook)
    #expect(fault(compound + Array("Workbook".utf8)) == .oldFormat)
    #expect(
      fault(compound + "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] })
        == .encrypted)
    #expect(
      fault(archive([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]))
        == .openDocument)
    #expect(fault(archive([("a.txt", "a")])) == .otherArchive)
    #expect(
      fault(archive([("[Content_Types].xml", ""), ("word/document.xml", "")])) == .otherArchive)
    #expect(
      fault(archive([("[Content_Types].xml", ""), ("xl/workbook.bin", "")])) == .binaryWorkbook)
    #expect(fault([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)) == .otherArchive)
  }

  @Test("a workbook without its parts says which is missing")
  func missingParts() {
    var parts = Parts()
    parts.workbook = "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId2\"/></sheets>"
    #expect(fault(parts.bytes) == .missingPart("xl/worksheets/sheet2.xml"))
    parts.workbook = "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId9\"/></sheets>"
    #expect(fault(parts.bytes) == .missingPart("a"))
    parts.workbook = "<sheets/>"
    #expect(fault(parts.bytes) == .noSheets)
  }

  @Test(
    "markup that is not well formed is refused with its part and line",
    arguments: [
      "<row><c><v>1</v></c>", "<row><c><v>1</row>", "<row a=\"1\" a=\"2\"/>", "<row a=1/>",
      "<row><c t=\"n\"><v>abc</v></c></row>", "<row><c t=\"x\"><v>1</v></c></row>",
      "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>",
      "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"A2\"/></row>",
      "<row r=\"1\"><c r=\"XFE1\"/></row>", "<row>&nbsp;</row>", "<row>&#0;</row>",
      "<row>&#xD800;</row>", "<y:row/>", "<row><c t=\"s\"><v>0</v></c></row>",
      "<row><!-- -- --></row>",
      "<row a=\"<\"/>", "<row>\u{1}</row>",
    ])
  func malformed(_ rows: String) {
    var parts = Parts()
    parts.rows = "\n" + rows
    guard case .malformed("xl/worksheets/sheet1.xml", let line) = fault(parts.bytes) else {
      Issue.record("\(String(describing: fault(parts.bytes)))")
      return
    }
    #expect(line == 3)
  }

  @Test("a document type is refused, and with it every entity that it could declare")
  func documentType() {
    var parts = Parts()
    parts.others = [
      ("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>\n<worksheet/>")
    ]
    #expect(fault(parts.bytes) == .malformed(part: "xl/worksheets/sheet1.xml", line: 1))
  }

  @Test("elements that stand in one another without end are refused")
  func depth() {
    var parts = Parts()
    parts.rows = String(repeating: "<a>", count: 300)
    guard case .malformed = fault(parts.bytes) else {
      Issue.record("not refused")
      return
    }
  }

  @Test("what would come out of all proportion is refused before it is unpacked")
  func bombs() throws {
    let bytes = Parts().bytes
    let size = try #require(directoryEntry("xl/workbook.xml", in: bytes)) + 24
    /// The workbook with a size that its directory gives for a part.
    func fault(claiming claimed: UInt32) -> WorkbookFault? {
      var changed = bytes
      for index in 0..<4 {
        changed[size + index] = UInt8(truncatingIfNeeded: claimed >> UInt32(8 * index))
      }
      return self.fault(changed)
    }
    #expect(fault(claiming: 0x7FFF_FFFF) == .tooLarge(part: "xl/workbook.xml", limit: 1 << 28))
    #expect(fault(claiming: 0x0F00_0000) == .packedTooTight("xl/workbook.xml"))
    #expect(fault(claiming: 0x0000_0FFF) == .damagedPart("xl/workbook.xml"))
  }

  /// Where an archive's directory has an entry.
  private func directoryEntry(_ name: String, in bytes: [UInt8]) -> Int? {
    bytes.lastIndex(of: Array(name.utf8)).map { $0 - 46 }
  }

  @Test("two entries of one name are refused, in capitals or not")
  func sameName() {
    #expect(
      fault(archive(Parts().all.map { ($0.name, $0.text) } + [("XL\\Workbook.xml", "<a/>")]))
        == .damaged)
  }

  @Test("a wrong checksum, an unknown packing and a password of a part are told")
  func parts() throws {
    let bytes = Parts().bytes
    let directory = try #require(directoryEntry("xl/workbook.xml", in: bytes))
    var changed = bytes
    changed[directory + 16] ^= 1
    #expect(fault(changed) == .damagedPart("xl/workbook.xml"))
    changed = bytes
    changed[directory + 10] = 12
    #expect(fault(changed) == .unknownPacking("xl/workbook.xml"))
    changed = bytes
    changed[directory + 8] |= 1
    #expect(fault(changed) == .encrypted)
  }

  @Test("a workbook that breaks off is refused, wherever it does")
  func truncated() {
    let bytes = Self.sample
    for count in bytes.indices { #expect(fault(Array(bytes[..<count])) != nil) }
  }

  @Test("any changed byte is survived")
  func mutated() {
    let bytes = Self.sample
    var generator = SeededGenerator(seed: 11)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = UInt8.random(in: 0...255, using: &generator)
      _ = fault(changed)
    }
  }

  @Test("any changed part is survived")
  func mutatedParts() {
    var generator = SeededGenerator(seed: 13)
    let all = sampleParts.all
    for (number, part) in all.enumerated() {
      for _ in 0..<100 {
        var text = Array(part.text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          let index = Int.random(in: text.indices, using: &generator)
          let other = text[Int.random(in: text.indices, using: &generator)]
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: text[index] = other
          case 1: text.insert(other, at: index)
          default: text.remove(at: index)
          }
        }
        var archive = ZipWriter()
        for (index, part) in all.enumerated() {
          archive.add(
            part.name, index == number ? String(decoding: text, as: UTF8.self) : part.text)
        }
        _ = fault(archive.finished())
      }
    }
  }

  private var sampleParts: Parts {
    var parts = Parts()
    parts.strings = "<si><t>键</t></si><si><r><t>填报</t></r><rPh><t>x</t></rPh></si>"
    parts.styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0%\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs>"
    parts.before = "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>"
    parts.rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="B2" s="0"><f>1</f><v>0.5</v></c></row>
      """
    parts.behind = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
    return parts
  }

  private static let sample = WorkbookFaultTests().sampleParts.bytes
}

extension [UInt8] {
  fileprivate func lastIndex(of word: [UInt8]) -> Int? {
    indices.last { self[$0...].starts(with: word) }
  }
}
