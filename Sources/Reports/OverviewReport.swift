public import Assessment
import Rules
import Submission

/// The report on a batch: a row a base, and what follows from all of them.
public struct OverviewReport {
  private let words: OverviewWords
  private let settings: ReportSettings

  /// - Parameters:
  ///   - overview: The batch, a row a base.
  ///   - settings: The language, and what the head of the report tells.
  public init(_ overview: Overview, _ settings: ReportSettings) {
    words = OverviewWords(overview, settings.wording)
    self.settings = settings
  }

  /// For people.
  ///
  /// - Parameters:
  ///   - isColored: Whether to colour with ANSI sequences, for a terminal.
  ///   - width: The columns to break lines at.
  public func text(isColored: Bool, width: Int) -> String {
    written {
      OverviewText(words: words, style: TextStyle(isColored: isColored), width: width)
        .write(to: &$0)
    }
  }

  /// For comments and documents.
  public var markdown: String { written { OverviewMarkdown(words: words).write(to: &$0) } }

  /// For spreadsheets: the table of bases alone.
  public var csv: String { written { OverviewCSV(words: words).write(to: &$0) } }

  /// For a browser: one page that sorts and filters by itself.
  public var html: String { written { OverviewHTML(words, settings).write(to: &$0) } }

  /// For spreadsheets: a workbook with the bases, the items and the cities, to be filtered.
  public func workbook() -> [UInt8] { OverviewWorkbook(words: words).bytes() }

  /// For programs.
  public var json: String { written { OverviewJSON(words, settings).write(to: &$0) } }

  private func written(_ write: (inout ReportSink) -> Void) -> String {
    var sink = ReportSink()
    write(&sink)
    return sink.text
  }
}
