/// Writes advice for people.
struct AdviceText {
  private let style: TextStyle
  /// The columns to break lines at.
  private let width: Int
  private var isFirst = true

  init(_ style: TextStyle, width: Int) {
    self.style = style
    self.width = width
  }

  mutating func write(_ sections: [AdviceSection], to sink: inout ReportSink) {
    for section in sections {
      if !isFirst { sink.write("\n") }
      isFirst = false
      sink.write(style.bold(section.title.printable) + "\n")
      for line in section.lines { write(line, to: &sink) }
    }
  }

  private func write(_ line: AdviceLine, to sink: inout ReportSink) {
    // A command is copied as it stands.
    if line.isCommand { return sink.write("  " + line.text.printable + "\n") }
    let margin = line.isBelow ? 4 : 2
    let lines = line.text.printable.wrapped(to: max(20, width - margin))
    for line in lines { sink.write(String(repeating: " ", count: margin) + line + "\n") }
  }
}
