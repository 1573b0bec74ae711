import Evaluation
import Rules
import Submission

/// Writes items with their numbers, natures, words and figures in columns.
struct TextItems: ~Copyable {
  /// The widest figure that has a column of its own; a wider one takes from its item's words.
  private static let widestFigure = 28

  private let text: FindingText
  private let style: TextStyle
  private let width: Int
  private let numberWidth: Int
  private let natureWidth: Int
  private var wording: Wording { text.wording }

  init(_ text: FindingText, _ style: TextStyle, width: Int) {
    self.text = text
    self.style = style
    self.width = width
    numberWidth = text.words.numberWidth
    natureWidth = max(8, text.words.natureWidth)
  }

  /// The columns before an item's words: a mark, the number and the nature, with the spaces between.
  private var margin: Int { 4 + numberWidth + 2 + natureWidth + 2 }

  /// Writes what stands before an item's words.
  private func writeLead(_ item: ReportItem, to sink: inout ReportSink) {
    let status = item.finding.status
    let lead = "  \(status.mark) \(item.finding.item.number.padded(to: numberWidth))  "
    sink.write(style.colored(lead, status))
    sink.write(item.words.nature.padded(to: natureWidth + 2))
  }

  private func writeTitle(_ group: ReportOutline.Group, to sink: inout ReportSink) {
    sink.write("\n" + style.bold(group.heading(wording)) + "\n")
  }

  // MARK: - In full

  /// Each item with all that there is to say of it.
  func writeFull(_ group: ReportOutline.Group, to sink: inout ReportSink) {
    writeTitle(group, to: &sink)
    for item in group.items {
      writeLead(item, to: &sink)
      for (index, line) in item.words.lines(width: width - margin).enumerated() {
        if index > 0 { sink.write(" ", times: margin) }
        sink.write(line)
        sink.write("\n")
      }
      write(text.lines(item.finding), indentedBy: margin, to: &sink)
    }
  }

  /// Lines with those that they introduce below them, further in.
  private func write(
    _ lines: [PartLine], indentedBy margin: Int, to sink: inout ReportSink
  ) {
    for line in lines {
      let pieces = (wording.text(of: line) + place(of: line))
        .wrapped(to: max(20, width - margin - 2))
      for (index, piece) in pieces.enumerated() {
        sink.write(" ", times: margin)
        sink.write(style.colored(index == 0 ? line.status.mark + " " : "  ", line.status))
        sink.write(piece)
        sink.write("\n")
      }
      write(line.parts, indentedBy: margin + 2, to: &sink)
    }
  }

  /// The line of the file that a line is about, where it needs a look.
  private func place(of line: PartLine) -> String {
    guard let place = line.place, line.status != .pass || place.isOption else { return "" }
    return "  [\(text.line(of: place))]"
  }

  // MARK: - Reasons

  /// Why items came to their statuses.
  func write(_ reasons: [ReasonText], to sink: inout ReportSink) {
    guard !reasons.isEmpty else { return }
    sink.write("\n" + style.bold(text.titleOfReasons) + "\n")
    func write(_ text: String, indent: Int) {
      for (index, piece) in text.wrapped(to: max(20, width - indent - 2)).enumerated() {
        sink.write(" ", times: indent + (index == 0 ? 0 : 2))
        sink.write(piece)
        sink.write("\n")
      }
    }
    for reason in reasons {
      sink.write(style.colored("  \(reason.status.mark) ", reason.status))
      sink.write(reason.heading + "\n")
      write(reason.ground, indent: 4)
      for fact in reason.facts {
        write("· " + fact.text + (fact.place.map { "  [\($0)]" } ?? ""), indent: 6)
      }
      if let change = reason.change { write(change, indent: 4) }
      for remedy in reason.remedies { write("· " + remedy, indent: 6) }
    }
  }

  // MARK: - In brief

  /// A line for each item: its words cut to the width, and right of them the figure.
  func writeLines(_ groups: [ReportOutline.Group], to sink: inout ReportSink) {
    let rows = groups.map { group in
      group.itemsByNature.map { Row(item: $0, figure: text.figure($0.finding)) }
    }
    let all = rows.flatMap { $0 }
    // What is said of those that are not for the base is no figure, and has a column of its own.
    let column = column(for: all.filter { $0.isApplicable })
    let otherColumn = self.column(for: all.filter { !$0.isApplicable })
    for (group, rows) in zip(groups, rows) {
      writeTitle(group, to: &sink)
      for row in rows { write(row, at: row.isApplicable ? column : otherColumn, to: &sink) }
    }
  }

  /// An item with what stands right of its words.
  private struct Row {
    let item: ReportItem
    let figure: String?

    var isApplicable: Bool { item.finding.status != .notApplicable }
  }

  /// The columns for words and figures together, with the space between them.
  private var room: Int { width - margin - 2 }

  /// The columns for the words of rows whose figures stand below each other.
  private func column(for rows: [Row]) -> Int {
    let figures = rows.map { $0.figure?.displayWidth ?? 0 }.filter { $0 <= Self.widestFigure }
    return min(
      rows.map { $0.item.words.textWithReference.displayWidth }.max() ?? 0,
      room - (figures.max() ?? 0))
  }

  private func write(_ row: Row, at column: Int, to sink: inout ReportSink) {
    writeLead(row.item, to: &sink)
    let words = row.item.words.textWithReference
    if let figure = row.figure {
      let column = min(column, max(0, room - figure.displayWidth))
      sink.write(words.cut(to: column).padded(to: column + 2))
      sink.write(figure)
    } else {
      sink.write(words.cut(to: room + 2))
    }
    sink.write("\n")
    for note in text.notes(row.item.finding) {
      for piece in note.wrapped(to: max(20, width - margin)) {
        sink.write(" ", times: margin)
        sink.write(piece)
        sink.write("\n")
      }
    }
  }

  /// The numbers of the items behind the title.
  func writeNumbers(_ group: ReportOutline.Group, to sink: inout ReportSink) {
    // A panel scores sections, which stand above; its items say nothing more.
    if group.items.first?.finding.item.nature == .scored { return }
    let heading = wording.labelled(group.heading(wording), "")
    sink.write("\n" + style.bold(heading))
    let lines = group.numbers(wording).wrapped(to: width - heading.displayWidth)
    for (index, line) in lines.enumerated() {
      if index > 0 { sink.write(" ", times: heading.displayWidth) }
      sink.write(line)
      sink.write("\n")
    }
  }
}
