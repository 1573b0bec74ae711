/// Writes rows of comma-separated values (RFC 4180) as Excel and WPS read them.
enum CSVText {
  /// Without it, Excel and WPS take UTF-8 for the system's own encoding.
  static let byteOrderMark = "\u{FEFF}"

  /// Writes a row with its line end.
  static func write(_ cells: [String], to sink: inout ReportSink) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { sink.write(",") }
      sink.write(quoted(isFormula(cell) ? "'" + cell.visible : cell.visible))
    }
    sink.write("\r\n")
  }

  /// A row whose cells the reader of tables reads again as they are, control characters included: an
  /// apostrophe more is put before what begins a formula, and the reader takes one away.
  ///
  /// Only a cell of nothing but white space is read as empty, as are spaces around a number or an answer.
  static func exactRow(_ cells: [String]) -> String {
    cells.map { text in
      let rest = text.unicodeScalars.drop { $0 == "'" }
      let hasApostrophe = rest.count < text.unicodeScalars.count
      return quoted(isFormula(String(rest), isNumberExempt: !hasApostrophe) ? "'" + text : text)
    }.joined(separator: ",") + "\r\n"
  }

  /// A cell, quoted where it must be.
  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a cell begins as a formula does; a negative number is none.
  private static func isFormula(_ text: String, isNumberExempt: Bool = true) -> Bool {
    guard let first = text.unicodeScalars.first,
      ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first)
    else { return false }
    return
      !(isNumberExempt && first == "-" && text.utf8.count > 1
      && text.utf8.dropFirst().allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
      })
  }
}

extension String {
  /// The text with its control characters made visible, but for the line breaks that a cell may have.
  fileprivate var visible: String { replacingScalars { $0 == "\n" ? nil : $0.shownAs } }
}
