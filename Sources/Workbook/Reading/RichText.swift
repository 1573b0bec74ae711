/// Reads the text of a string: of an item among the shared ones, or of a cell itself.
enum RichText {
  /// Appends the text of the element that began, its runs one after the other, without the phonetic
  /// guides that some programs put beside it.
  static func read(_ reader: inout XMLReader, into output: inout [UInt8]) throws(XMLFault) {
    let depth = reader.depth
    let start = output.count
    var isText = false
    while let piece = try reader.next() {
      switch piece {
      case .start:
        if reader.isNamed("rPh") || reader.isNamed("phoneticPr") {
          try reader.skipElement()
        } else {
          isText = reader.isNamed("t")
        }
      case .text: if isText { reader.appendText(to: &output) }
      case .end:
        isText = false
        guard reader.depth < depth else { continue }
        unescape(from: start, in: &output)
        return
      }
    }
  }

  /// Resolves `_x000D_`, as characters are written that XML does not have.
  static func unescape(from start: Int, in output: inout [UInt8]) {
    let mark = [UInt8]("_x".utf8)
    guard output[start...].contains(mark[0]) else { return }
    var result: [UInt8] = []
    var index = start
    while index < output.count {
      if index + 7 <= output.count, output[index] == mark[0], output[index + 1] == mark[1],
        output[index + 6] == mark[0], let scalar = scalar(output[index + 2..<index + 6])
      {
        result.append(contentsOf: String(Character(scalar)).utf8)
        index += 7
      } else {
        result.append(output[index])
        index += 1
      }
    }
    output.replaceSubrange(start..., with: result)
  }

  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var value: UInt32 = 0
    for byte in digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value * 16 + UInt32(byte & 0xF)
      case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value * 16 + UInt32(byte & 0xF) + 9
      default: return nil
      }
    }
    return Unicode.Scalar(value)
  }
}
