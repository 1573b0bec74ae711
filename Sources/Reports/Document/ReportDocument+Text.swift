import Evaluation

extension ReportDocument {
  /// The document for a terminal.
  ///
  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences.
  ///   - width: The columns to break lines at.
  func text(isColored: Bool, width: Int) -> String {
    let style = TextStyle(isColored: isColored)
    var text = Self.paragraph(headline, width: width, 0) { style.bold($0) }
    for block in blocks {
      switch block {
      case .heading(let title):
        text += "\n" + Self.paragraph(title, width: width, 0) { style.bold($0) }
      case .subheading(let title): text += "\n" + Self.paragraph(title, width: width, 0)
      case .paragraph(let line): text += Self.paragraph(line, width: width, 0)
      case .note(let line):
        text += Self.paragraph(line, width: width, 0) { style.yellow($0) }
      case .entries(let entries):
        for entry in entries {
          let lead = "  " + style.colored(entry.mark, entry.tone) + " "
          let margin = 2 + entry.mark.displayWidth + 1
          for (index, line) in entry.title.printable.wrapped(to: max(20, width - margin))
            .enumerated()
          {
            text += (index == 0 ? lead : String(repeating: " ", count: margin)) + line + "\n"
          }
          for line in entry.lines { text += Self.paragraph(line.text, width: width, margin + 2) }
        }
      case .table(let columns, let rows): text += Self.table(columns, rows, width: width)
      }
    }
    return text
  }

  private static func paragraph(
    _ text: String, width: Int, _ margin: Int, _ style: (String) -> String = { $0 }
  ) -> String {
    text.printable.wrapped(to: max(20, width - margin))
      .map { String(repeating: " ", count: margin) + style($0) + "\n" }.joined()
  }

  /// Rows whose cells stand below each other, broken within their column where the lines would be too long.
  private static func table(_ columns: [Column], _ rows: [[String]], width: Int) -> String {
    let lines = ([columns.map { $0.title }] + rows).map { $0.map { $0.printable } }
    var widths = columns.indices.map { column in
      lines.map { $0[column].displayWidth }.max() ?? 0
    }
    // The widest column gives way until the lines fit.
    while widths.reduce(0, { $0 + $1 + 2 }) > width, let widest = widths.max(), widest > 12 {
      if let index = widths.firstIndex(of: widest) { widths[index] -= 1 }
    }
    var text = ""
    for line in lines {
      let cells = columns.indices.map { line[$0].wrapped(to: widths[$0]) }
      for part in 0..<(cells.map { $0.count }.max() ?? 0) {
        var printed = ""
        for column in columns.indices {
          let cell = part < cells[column].count ? cells[column][part] : ""
          let space = String(repeating: " ", count: max(0, widths[column] - cell.displayWidth))
          printed += "  " + (columns[column].isOfNumbers ? space + cell : cell + space)
        }
        while printed.utf8.last == UInt8(ascii: " ") { printed.removeLast() }
        text += printed + "\n"
      }
    }
    return text
  }
}

extension TextStyle {
  fileprivate func colored(_ text: String, _ tone: ReportDocument.Tone) -> String {
    switch tone {
    case .good: colored(text, .pass)
    case .bad: colored(text, .fail)
    case .open: colored(text, .missing)
    case .none: text
    }
  }
}
