/// Goes through a part of a workbook from one element to the next.
enum PartReader {
  /// Hands over each element as it begins.
  static func read(
    _ bytes: [UInt8], _ part: String, _ body: (inout XMLReader) throws(XMLFault) -> Void
  ) throws(WorkbookFault) {
    do throws(XMLFault) {
      var reader = try XMLReader(bytes)
      while let piece = try reader.next() {
        if piece == .start { try body(&reader) }
      }
    } catch {
      throw fault(error, bytes, part)
    }
  }

  /// What is wrong with a part, with the line of it.
  static func fault(_ fault: XMLFault, _ bytes: [UInt8], _ part: String) -> WorkbookFault {
    var line = 1
    for byte in bytes.prefix(fault.offset) where byte == 0x0A { line += 1 }
    return .malformed(part: part, line: line)
  }
}
