public import Assessment
import Evaluation
import Rules
import Submission

/// The report of a batch to read in a browser: a page for each base, and an index that leads to them.
///
/// A page is finished as soon as its base is judged; of each base a row is kept for the index, which is finished
/// last.
public final class HTMLPagesReport: Report {
  /// The name of the page that leads to all others.
  public static let index = "index.html"

  private let settings: ReportSettings
  private var overview: Overview
  /// The names that were given, so that none is given twice.
  private var names: Set<UInt64> = []

  /// - Parameters:
  ///   - settings: The language, the catalogue, and what was asked to be told.
  ///   - store: Keeps the rows of the index.
  public init(_ settings: ReportSettings, keptIn store: any RecordStore = RecordsInMemory()) {
    self.settings = settings
    overview = Overview(settings.catalogue, keptIn: store)
  }

  /// Counts the file, and what is wrong with it, in the index.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    overview.add(file)
  }

  /// Finishes the page of a base, where its verdict is told, and its row of the index.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    let name = VerdictHeader.name(of: checked, in: file)
    let isTold = checked.explanations.contains { settings.tells($0.verdict, of: name) }
    var page: String?
    if isTold || checked.explanations.isEmpty && settings.tellsAnything(of: name) {
      let pageName = nextPage(of: name, in: settings.path(of: file.source))
      let report = HTMLReport(settings, index: Self.index)
      var text = ReportSink()
      report.start(to: &text)
      // What is wrong with a file of several submissions is told in the index.
      if file.submissionCount == 1 { report.begin(file, to: &text) }
      report.add(checked, of: file, to: &text)
      report.finish(to: &text)
      sink.add(page: pageName, text.text)
      page = pageName
    }
    overview.add(checked, file: file.source.name, start: file.start(of: checked), page: page)
  }

  /// Names the file in the index.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    overview.add(file)
  }

  /// Finishes the index, `index.html`.
  public func finish(to sink: inout ReportSink) {
    let report = OverviewReport(overview, settings)
    sink.write(page: Self.index) { report.write(.html, to: &$0) }
  }

  // MARK: - Names

  /// The name of the page of a base, the same in every run over the same file: it follows from the names of
  /// base and file, and among several of one name in one file from their order.
  private func nextPage(of base: String, in path: String) -> String {
    var number = 0
    while true {
      let bytes = SHA256.firstBytes(of: Array("\(path)\u{0}\(base)\u{0}\(number)".utf8))
      if names.insert(bytes).inserted {
        let digits = String(bytes, radix: 16)
        return Self.prefix + String(repeating: "0", count: 16 - digits.count) + digits + Self.suffix
      }
      number += 1
    }
  }

  private static let prefix = "base-"
  private static let suffix = ".html"

  /// Whether a file is a page of such a report by its name.
  public static func isPage(_ name: String) -> Bool {
    if name.utf8.elementsEqual(index.utf8) { return true }
    let bytes = Array(name.utf8)
    guard bytes.count == prefix.utf8.count + 16 + suffix.utf8.count,
      bytes.starts(with: prefix.utf8), bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    else { return false }
    return bytes.dropFirst(prefix.utf8.count).prefix(16).allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
  }
}
