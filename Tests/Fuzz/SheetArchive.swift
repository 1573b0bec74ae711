/// A workbook whose sheet and strings are what the fuzzer makes, which would hardly ever give the checksums
/// of an archive by itself.
enum SheetArchive {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// - Parameter markup: The sheet, and behind a zero byte the strings, and the styles behind another.
  static func bytes(_ markup: [UInt8]) -> [UInt8] {
    let parts = markup.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    func part(_ index: Int) -> [UInt8] { index < parts.count ? Array(parts[index]) : [] }
    func text(_ text: String) -> [UInt8] { Array(text.utf8) }
    func link(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
    }
    func wrapped(_ element: String, _ contents: [UInt8]) -> [UInt8] {
      text("<\(element) xmlns=\"\(main)\">") + contents + text("</\(element)>")
    }
    return archive([
      ("[Content_Types].xml", text("<Types/>")),
      (
        "_rels/.rels",
        text(
          "<Relationships xmlns=\"\(package)\">" + link("a", "officeDocument", "w.xml")
            + "</Relationships>")
      ),
      (
        "w.xml",
        text(
          "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"
        )
      ),
      (
        "_rels/w.xml.rels",
        text(
          "<Relationships xmlns=\"\(package)\">" + link("b", "worksheet", "s.xml")
            + link("c", "sharedStrings", "t.xml") + link("d", "styles", "u.xml")
            + "</Relationships>")
      ),
      ("s.xml", wrapped("worksheet", part(0))), ("t.xml", wrapped("sst", part(1))),
      ("u.xml", wrapped("styleSheet", part(2))),
    ])
  }

  /// An archive of stored entries.
  private static func archive(_ entries: [(name: String, contents: [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for (name, contents) in entries {
      let fields =
        [20, 0, 0, 0, 33].flatMap { number($0, 2) } + number(checksum(contents), 4)
        + number(contents.count, 4) + number(contents.count, 4) + number(name.utf8.count, 2)
        + number(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2, 20, 0] + fields + number(0, 10) + number(output.count, 4) + name.utf8
      output += [0x50, 0x4B, 3, 4] + fields + name.utf8 + contents
    }
    return output + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
      + number(entries.count, 2) + number(entries.count, 2) + number(directory.count, 4)
      + number(output.count, 4) + number(0, 2)
  }

  /// The CRC-32 of an entry.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value = UInt32.max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ value >> 1 }
    }
    return Int(~value)
  }
}
