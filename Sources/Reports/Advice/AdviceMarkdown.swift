/// Writes advice for comments and documents.
struct AdviceMarkdown {
  func write(_ sections: [AdviceSection], to sink: inout ReportSink) {
    for section in sections {
      sink.write(section.isOfBase ? "## " : section.isOfScheme ? "### " : "#### ")
      sink.write(section.title.escapedForMarkdown + "\n\n")
      for line in section.lines {
        if line.isCommand {
          sink.write("\n```sh\n\(line.text.printable)\n```\n")
        } else {
          sink.write((line.isBelow ? "  - " : "- ") + line.text.escapedForMarkdown + "\n")
        }
      }
      if !section.lines.isEmpty { sink.write("\n") }
    }
  }
}
