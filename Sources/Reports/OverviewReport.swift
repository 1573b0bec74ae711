public import Assessment
import Rules
import Submission

/// The report on a batch: a row a base, and what follows from all of them.
public struct OverviewReport: WrittenReport {
  private let words: OverviewWords
  private let settings: ReportSettings

  /// - Parameters:
  ///   - overview: The batch, a row a base.
  ///   - settings: The language, and what the head of the report tells.
  public init(_ overview: Overview, _ settings: ReportSettings) {
    words = OverviewWords(overview, settings.wording)
    self.settings = settings
  }

  /// Writes the rows, and what follows from them.
  public func write(_ form: DocumentForm, to sink: inout ReportSink) {
    switch form {
    case .text(let isColored, let width):
      OverviewText(words: words, style: TextStyle(isColored: isColored), width: width)
        .write(to: &sink)
    case .markdown: OverviewMarkdown(words: words).write(to: &sink)
    case .csv: OverviewCSV(words: words).write(to: &sink)
    case .html, .htmlPart: OverviewHTML(words, settings).write(to: &sink)
    case .json: OverviewJSON(words, settings).write(to: &sink)
    }
  }

  /// Writes a workbook with the bases, the items and the cities, to be filtered.
  public func writeWorkbook(to sink: inout ReportSink) {
    OverviewWorkbook(words: words).write(to: &sink)
  }
}
