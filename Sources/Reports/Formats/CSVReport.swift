public import Assessment
import Evaluation
import Rules
import Submission

/// The report for spreadsheets: a row for each item of each submission and scheme.
public final class CSVReport: Report {
  private let settings: ReportSettings
  private var schemes: SchemeWordsOfRun
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
  }

  /// The byte-order mark, which spreadsheets take for UTF-8, and the names of the columns.
  public func start(to sink: inout ReportSink) {
    sink.write(CSVText.byteOrderMark)
    CSVText.write(header, to: &sink)
  }

  /// A row for each thing that is wrong with the file.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    for located in file.diagnostics {
      writeRow(
        of: file.source.name, isJudged: file.isJudged,
        wording.severity(located.diagnostic.severity), located.message(in: language),
        at: located.start, to: &sink)
    }
  }

  /// A row that says why the file could not be opened.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    writeRow(
      of: file.name, isJudged: false, wording.severity(.error), file.message, at: nil, to: &sink)
  }

  /// A row about a file rather than about an item.
  private func writeRow(
    of file: String, isJudged: Bool, _ status: String, _ message: String, at place: Position?,
    to sink: inout ReportSink
  ) {
    var cells = header.map { _ in "" }
    cells[0] = file
    cells[3] = isJudged ? "" : language("没有评价", "not judged")
    cells[9] = status
    cells[15] = message
    cells[16] = place.map { String($0.line) } ?? ""
    cells[17] = place.map { String($0.column) } ?? ""
    cells[20] = place?.sheet ?? ""
    CSVText.write(cells, to: &sink)
  }

  /// A row for each item under each scheme, and one for each scheme that is not for the base.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    for explanation in checked.explanations {
      let text = FindingText(
        explanation, of: checked, in: file, settings, schemes.words(of: explanation.scheme))
      writeRows(text, base: checked.submission.base.name ?? "", to: &sink)
    }
    for skipped in checked.skipped {
      var cells = header.map { _ in "" }
      cells[0] = file.source.name
      cells[1] = checked.submission.base.name ?? ""
      cells[2] = skipped.scheme.id
      cells[3] = language("没有评价", "not judged")
      cells[15] = wording.audience(of: skipped)
      CSVText.write(cells, to: &sink)
    }
  }

  private var header: [String] {
    [
      language("文件", "file"), language("基地", "base"), language("方案", "scheme"),
      language("结论", "verdict"), language("条", "item"), language("类别", "category"),
      language("性质", "nature"), language("适用范围", "scope"), language("条文", "text"),
      language("结果", "status"), language("要求", "required"), language("实际", "actual"),
      language("单位", "unit"), language("差距", "gap"), language("差距单位", "gap unit"),
      language("说明", "explanation"), language("行", "line"), language("列", "column"),
      language("读法", "reading"), language("出处", "citation"), language("工作表", "sheet"),
    ]
  }

  private func writeRows(_ text: FindingText, base: String, to sink: inout ReportSink) {
    let scheme = text.explanation.scheme
    let verdict = wording.verdict(of: text.explanation)
    for (finding, words) in text.items.map({ ($0.finding, $0.words) }) {
      let item = finding.item
      let details = text.details(finding)
      let place = text.places.position(of: details.place)
      CSVText.write(
        [
          text.file.source.name, base, scheme.id, verdict, item.number, item.category,
          words.nature, item.scope.label, words.text, text.status(finding),
        ] + FindingNumbers(finding, wording).cells
          + [
            text.sentence(finding, details.lines), String(place.line), String(place.column),
            words.reading, words.citation, place.sheet ?? "",
          ], to: &sink)
    }
  }
}
