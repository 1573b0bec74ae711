/// What the formats of cells make of numbers, by the number of the format in the list of styles.
struct CellFormats {
  private(set) var formats: [NumberFormat] = []

  init(_ bytes: [UInt8], _ part: String) throws(WorkbookFault) {
    var codes: [Int: NumberFormat] = [:]
    var numbers: [Int] = []
    try PartReader.read(bytes, part) { reader throws(XMLFault) in
      if reader.isNamed("numFmt") {
        // Formats that differ from the usual may stand among other styles too.
        if let number = reader.attribute("numFmtId").flatMap({ Int($0) }),
          let code = reader.attribute("formatCode"), codes.count < 10_000
        {
          codes[number] = NumberFormat(code: code)
        }
      } else if reader.isNamed("cellXfs") {
        try Self.readNumbers(&reader, &numbers)
      }
    }
    formats = numbers.map { codes[$0] ?? NumberFormat(builtIn: $0) }
  }

  /// The numbers of the formats in the list that cells point to.
  private static func readNumbers(
    _ reader: inout XMLReader, _ numbers: inout [Int]
  ) throws(XMLFault) {
    let depth = reader.depth
    while let piece = try reader.next(), piece != .end || reader.depth >= depth {
      if piece == .start, reader.isNamed("xf"), reader.depth == depth + 1 {
        numbers.append(reader.attribute("numFmtId").flatMap { Int($0) } ?? 0)
      }
    }
  }
}
