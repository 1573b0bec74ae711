public import Assessment
import Evaluation
import Rules
import Submission

/// The report on what to do: for each base what is decided, what would turn its verdict, what to find out and
/// what is near.
public struct AdviceReport {
  /// A base with the file that it stands in.
  struct Base {
    let advised: AdvisedSubmission
    let file: String
    let line: Int
    var name: String { advised.name ?? file }
  }

  private(set) var bases: [Base] = []
  let settings: ReportSettings

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
  }

  /// Takes what is advised on one submission; reports tell of them in the order in which they were added.
  public mutating func add(_ advised: AdvisedSubmission, of file: AssessedFile) {
    bases.append(
      Base(
        advised: advised, file: file.source.name,
        line: file.places.position(of: advised.start).line))
  }

  /// For people.
  ///
  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences, for a terminal.
  ///   - width: The columns to break lines at.
  public func text(isColored: Bool, width: Int) -> String {
    let style = TextStyle(isColored: isColored)
    var sink = ReportSink()
    for (index, base) in bases.enumerated() {
      if index > 0 { sink.write("\n") }
      for (number, section) in sections(of: base).enumerated() {
        if number > 0 { sink.write("\n") }
        sink.write(style.bold(section.title.printable) + "\n")
        for line in section.lines { write(line, width: width, to: &sink) }
      }
    }
    return sink.text
  }

  private func write(_ line: AdviceLine, width: Int, to sink: inout ReportSink) {
    // A command is copied as it stands.
    if line.isCommand { return sink.write("  " + line.text.printable + "\n") }
    let margin = line.isBelow ? 4 : 2
    let lines = line.text.printable.wrapped(to: max(20, width - margin))
    for line in lines { sink.write(String(repeating: " ", count: margin) + line + "\n") }
  }

  /// For comments and documents.
  public var markdown: String {
    var sink = ReportSink()
    for base in bases {
      for section in sections(of: base) {
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
    return sink.text
  }

  /// For a browser: one page to read and to print.
  public var html: String {
    var sink = ReportSink()
    AdviceHTML(self).write(to: &sink)
    return sink.text
  }

  /// What the page of `html` says, to be put into another page.
  public var mainHTML: String { AdviceHTML(self).main }

  /// For programs.
  public var json: String {
    var sink = ReportSink()
    AdviceJSON(self).write(to: &sink)
    return sink.text
  }

  func sections(of base: Base) -> [AdviceSection] {
    AdviceWords(settings).sections(of: base)
  }
}

/// A part of the advice under a title.
struct AdviceSection {
  let title: String
  /// Whether it begins what is said of a base, or of a scheme.
  var isOfBase = false
  var isOfScheme = false
  var lines: [AdviceLine] = []
}

/// A line of the advice.
struct AdviceLine {
  let text: String
  /// Whether it stands below the line before.
  var isBelow = false
  /// Whether it is to be copied as it stands.
  var isCommand = false

  init(_ text: String, isBelow: Bool = false, isCommand: Bool = false) {
    self.text = text
    self.isBelow = isBelow
    self.isCommand = isCommand
  }
}
