extension ReportDocument {
  /// The document for comments and documents.
  var markdown: String {
    var text = "### \(title.escapedForMarkdown)\n\n**\(headline.escapedForMarkdown)**\n"
    // What stands line by line needs an empty line before what does not.
    var isList = false
    func begin(asList list: Bool) {
      if !list || !isList { text += "\n" }
      isList = list
    }
    for block in blocks {
      switch block {
      case .heading(let title):
        begin(asList: false)
        text += "#### \(title.escapedForMarkdown)\n"
      case .subheading(let title):
        begin(asList: false)
        text += "##### \(title.escapedForMarkdown)\n"
      case .paragraph(let line), .note(let line):
        begin(asList: true)
        text += "- \(line.escapedForMarkdown)\n"
      case .entries(let entries):
        begin(asList: false)
        for entry in entries {
          text += "- \(entry.mark) \(entry.title.escapedForMarkdown)\n"
          for line in entry.lines { text += "  - \(line.text.escapedForMarkdown)\n" }
        }
      case .table(let columns, let rows):
        begin(asList: false)
        text += Self.row(columns.map { $0.title.escapedForMarkdown })
        text += Self.row(columns.map { $0.isOfNumbers ? "---:" : "---" })
        for row in rows { text += Self.row(row.map { $0.escapedForMarkdown }) }
      }
    }
    return text
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}
