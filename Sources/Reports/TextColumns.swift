public import Rules

/// Texts laid out for a terminal by display width.
public enum TextColumns {
  /// A paragraph, however its source breaks it, in lines of its own.
  public static func paragraph(_ text: String, _ language: Language, width: Int = 100) -> String {
    text.split(separator: "\n").joined(separator: language("", " "))
      .wrapped(to: width).joined(separator: "\n")
  }

  /// A line for each row, further lines of a second column under its first.
  public static func lines(_ rows: [(name: String, help: String)], width: Int = 100) -> String {
    let first = rows.map { $0.name.displayWidth }.max() ?? 0
    let margin = String(repeating: " ", count: first + 4)
    return rows.map { row in
      row.help.wrapped(to: max(20, width - first - 4)).enumerated().map { index, line in
        (index == 0 ? "  " + row.name.padded(to: first + 2) : margin) + line + "\n"
      }.joined()
    }.joined()
  }
}

extension String {
  /// The text in one line of at most `width` columns: cut between words, with `…` in place of the rest.
  func cut(to width: Int) -> String {
    // No character takes more columns than bytes.
    if utf8.count <= width || displayWidth <= width { return self }
    var line = prefix(beyond: width).wrapped(to: width - 1).first ?? ""
    while line.displayWidth > max(0, width - 1) { line.removeLast() }
    while let last = line.last, [" ", "，", "、", "；", ",", ";"].contains(last) {
      line.removeLast()
    }
    return line + "…"
  }
}
