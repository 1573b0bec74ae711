/// The strings that cells share, each once among the workbook's texts.
struct SharedStrings {
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8], _ part: String, into text: inout [UInt8]) throws(WorkbookFault) {
    var ranges: [Range<Int>] = []
    var isTooLong = false
    try PartReader.read(bytes, part) { reader throws(XMLFault) in
      guard reader.isNamed("si") else { return }
      let start = text.count
      try RichText.read(&reader, into: &text)
      if ranges.count < WorkbookContents.maximumCells {
        ranges.append(start..<text.count)
      } else {
        isTooLong = true
      }
    }
    if isTooLong { throw .tooManyCells(limit: WorkbookContents.maximumCells) }
    self.ranges = ranges
  }
}
