/// Writes a document for comments and documents.
struct DocumentMarkdown {
  /// Whether the block before is a list.
  private var isList = false

  func begin(_ head: ReportDocument.Head, to sink: inout ReportSink) {
    sink.write("### \(head.title.escapedForMarkdown)\n\n**\(head.headline.escapedForMarkdown)**\n")
  }

  mutating func write(_ block: ReportDocument.Block, to sink: inout ReportSink) {
    switch block {
    case .heading(let title):
      begin(asList: false, &sink)
      sink.write("#### \(title.escapedForMarkdown)\n")
    case .subheading(let title):
      begin(asList: false, &sink)
      sink.write("##### \(title.escapedForMarkdown)\n")
    case .paragraph(let line), .note(let line):
      begin(asList: true, &sink)
      sink.write("- \(line.escapedForMarkdown)\n")
    case .entries(let entries):
      begin(asList: false, &sink)
      write(entries, to: &sink)
    case .moreEntries(let entries): write(entries, to: &sink)
    case .table(let columns, let rows):
      begin(asList: false, &sink)
      writeRow(columns.map { $0.title.escapedForMarkdown }, to: &sink)
      writeRow(columns.map { $0.isOfNumbers ? "---:" : "---" }, to: &sink)
      for row in rows { writeRow(row.map { $0.escapedForMarkdown }, to: &sink) }
    }
  }

  /// Writes the empty line that what stands line by line needs before what does not.
  private mutating func begin(asList list: Bool, _ sink: inout ReportSink) {
    if !list || !isList { sink.write("\n") }
    isList = list
  }

  private func write(_ entries: [ReportDocument.Entry], to sink: inout ReportSink) {
    for entry in entries {
      sink.write("- \(entry.mark) \(entry.title.escapedForMarkdown)\n")
      for line in entry.lines { sink.write("  - \(line.text.escapedForMarkdown)\n") }
    }
  }

  private func writeRow(_ cells: [String], to sink: inout ReportSink) {
    sink.write("| " + cells.joined(separator: " | ") + " |\n")
  }
}
