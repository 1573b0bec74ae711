/// Texts with separators between, as several values stand in one cell.
public enum CellList {
  /// The cell that holds some texts with a separator between; a text that would not come back by
  /// itself stands in quotes.
  public static func cell(of texts: [String], separator: String) -> String {
    texts.map { text in
      parts(of: text, splitsCommas: true) == [text]
        ? text
        : "\""
          + text.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
    }.joined(separator: separator)
  }

  /// The texts of a cell: with a line break or `；` between, and where `splitsCommas` a comma; one that
  /// holds such a sign itself stands in quotes.
  static func parts(of text: String, splitsCommas: Bool) -> [String] {
    var parts: [String] = []
    forEachPart(of: text, splitsCommas: splitsCommas) { parts.append($0) }
    return parts
  }

  /// Hands over the same texts.
  static func forEachPart(of text: String, splitsCommas: Bool, _ body: (String) -> Void) {
    if isOfOnePart(text.utf8) { return body(text) }
    let scalars = Array(text.unicodeScalars)
    func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "\n", "\r", "；": true
      case "、", ",", "，": splitsCommas
      default: false
      }
    }
    var index = 0
    while index < scalars.count {
      if scalars[index].properties.isWhitespace || isSeparator(scalars[index]) {
        index += 1
        continue
      }
      if let quoted = quoted(scalars, from: index, isSeparator) {
        body(quoted.text)
        index = quoted.end
        continue
      }
      let end = scalars[index...].firstIndex(where: isSeparator) ?? scalars.count
      body(string(scalars[index..<end]).trimmed)
      index = end
    }
  }

  /// Whether a text holds nothing but letters, digits and Chinese characters, and so is one part.
  private static func isOfOnePart(_ text: String.UTF8View) -> Bool {
    guard !text.isEmpty else { return false }
    var index = 0
    let bytes = text.span
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        index += 1
      case 0xE4...0xE9: index += 3
      default: return false
      }
    }
    return true
  }

  /// The text in quotes that fills the part which begins at an index, and the index behind it.
  private static func quoted(
    _ scalars: [Unicode.Scalar], from start: Int, _ isSeparator: (Unicode.Scalar) -> Bool
  ) -> (text: String, end: Int)? {
    guard scalars[start] == "\"" else { return nil }
    var text: [Unicode.Scalar] = []
    var index = start + 1
    while index < scalars.count {
      if scalars[index] != "\"" {
        text.append(scalars[index])
        index += 1
      } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
        text.append("\"")
        index += 2
      } else {
        let end = scalars[(index + 1)...].firstIndex {
          isSeparator($0) || !$0.properties.isWhitespace
        }
        guard let end else { return (string(text[...]), scalars.count) }
        return isSeparator(scalars[end]) ? (string(text[...]), end) : nil
      }
    }
    return nil
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    return String(view)
  }
}
