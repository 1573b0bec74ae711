import Evaluation

/// Writes a document for a terminal.
struct DocumentText {
  private let style: TextStyle
  /// The columns to break lines at.
  private let width: Int

  init(isColored: Bool, width: Int) {
    style = TextStyle(isColored: isColored)
    self.width = width
  }

  func begin(_ head: ReportDocument.Head, to sink: inout ReportSink) {
    write(head.headline, 0, to: &sink) { style.bold($0) }
  }

  func write(_ block: ReportDocument.Block, to sink: inout ReportSink) {
    switch block {
    case .heading(let title):
      sink.write("\n")
      write(title, 0, to: &sink) { style.bold($0) }
    case .subheading(let title):
      sink.write("\n")
      write(title, 0, to: &sink)
    case .paragraph(let line): write(line, 0, to: &sink)
    case .note(let line): write(line, 0, to: &sink) { style.yellow($0) }
    case .entries(let entries), .moreEntries(let entries):
      for entry in entries { write(entry, to: &sink) }
    case .table(let columns, let rows): write(columns, rows, to: &sink)
    }
  }

  private func write(_ entry: ReportDocument.Entry, to sink: inout ReportSink) {
    let lead = "  " + style.colored(entry.mark, entry.tone) + " "
    let margin = 2 + entry.mark.displayWidth + 1
    for (index, line) in entry.title.printable.wrapped(to: max(20, width - margin)).enumerated() {
      sink.write((index == 0 ? lead : String(repeating: " ", count: margin)) + line + "\n")
    }
    for line in entry.lines { write(line.text, margin + 2, to: &sink) }
  }

  private func write(
    _ text: String, _ margin: Int, to sink: inout ReportSink,
    _ style: (String) -> String = { $0 }
  ) {
    for line in text.printable.wrapped(to: max(20, width - margin)) {
      sink.write(" ", times: margin)
      sink.write(style(line) + "\n")
    }
  }

  /// Writes rows whose cells stand below each other, broken within their column where the lines would be too long.
  private func write(
    _ columns: [ReportDocument.Column], _ rows: [[String]], to sink: inout ReportSink
  ) {
    let lines = ([columns.map { $0.title }] + rows).map { $0.map { $0.printable } }
    var widths = columns.indices.map { column in
      lines.map { $0[column].displayWidth }.max() ?? 0
    }
    // The widest column gives way until the lines fit.
    while widths.reduce(0, { $0 + $1 + 2 }) > width, let widest = widths.max(), widest > 12 {
      if let index = widths.firstIndex(of: widest) { widths[index] -= 1 }
    }
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
        sink.write(printed + "\n")
      }
    }
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
