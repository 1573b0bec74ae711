public import Assessment
import Evaluation
import Rules
import Submission
import Workbook

/// The report as a workbook: a sheet of verdicts, one of items and one of what is wrong with the files, each
/// to be filtered. What a colour says, a word says too.
public final class WorkbookReport: Report {
  /// The sheets, by their numbers.
  private enum Sheet: Int {
    case verdicts, items, problems
  }

  /// The most items that are listed; of a larger batch the verdicts are.
  private static let maximumItems = 200_000
  /// How such a workbook says that it is a report of ours.
  static let application = "basecheck report"
  /// The bytes that tell a report of ours, near its beginning.
  public static let marker = WorkbookDocument.marker(of: application)

  private let settings: ReportSettings
  private var schemes: SchemeWordsOfRun
  private var writer: WorkbookWriter
  private var wording: Wording { settings.wording }
  private var language: Language { settings.language }

  /// - Parameter settings: The language, the catalogue, and what was asked to be told.
  public init(_ settings: ReportSettings) {
    self.settings = settings
    schemes = SchemeWordsOfRun(settings.wording)
    let language = settings.language
    let verdicts = WorkbookWriter.table(
      language("结论", "verdicts"),
      [
        (language("基地", "base"), 30), (language("方案", "scheme"), 16),
        (language("结论", "verdict"), 12), (language("理由", "reason"), 44),
        (language("未满足", "not met"), 16), (language("待补充或待判断", "open"), 16),
        (language("引导性未满足", "advice"), 16), (language("年度", "year"), 22),
        (language("文件", "file"), 30), (language("注意", "note"), 40),
      ])
    let items = WorkbookWriter.table(
      language("条目", "items"),
      [
        (language("基地", "base"), 24), (language("方案", "scheme"), 14),
        (language("条", "item"), 7), (language("性质", "nature"), 10),
        (language("条文", "text"), 50), (language("结果", "status"), 12),
        (language("要求", "required"), 30), (language("实际", "actual"), 12),
        (language("单位", "unit"), 9), (language("差距", "gap"), 12),
        (language("差距单位", "gap unit"), 10), (language("说明", "explanation"), 50),
        (language("类别", "category"), 14), (language("适用范围", "scope"), 12),
        (language("位置", "place"), 14), (language("读法", "reading"), 30),
        (language("出处", "citation"), 40), (language("文件", "file"), 24),
      ])
    let problems = WorkbookWriter.table(
      language("文件问题", "problems"),
      [
        (language("文件", "file"), 30), (language("位置", "place"), 14),
        (language("程度", "severity"), 9), (language("问题", "problem"), 90),
      ])
    writer = WorkbookWriter([verdicts, items, problems], by: Self.application, in: language)
  }

  private func add(_ row: [SheetDocument.Cell], to sheet: Sheet, _ sink: inout ReportSink) {
    writer.add(
      row, toSheet: sheet.rawValue, limit: sheet == .items ? Self.maximumItems : .max, to: &sink)
  }

  /// Writes a row of the sheet of problems for each thing that is wrong with the file.
  public func begin(_ file: AssessedFile, to sink: inout ReportSink) {
    for located in file.diagnostics {
      addProblem(
        file.source.name, located.start.label, located.diagnostic.severity,
        located.message(in: language), &sink)
    }
  }

  /// Writes a row of the sheet of problems.
  public func add(_ file: UnreadableFile, to sink: inout ReportSink) {
    addProblem(file.name, "", .error, file.message, &sink)
  }

  private func addProblem(
    _ file: String, _ place: String, _ severity: Severity, _ message: String,
    _ sink: inout ReportSink
  ) {
    let colors = severity == .error ? SheetStyles.bad : SheetStyles.open
    add(
      [
        .text(file), .text(place), .text(wording.severity(severity), SheetStyles.colored(colors)),
        .text(message),
      ], to: .problems, &sink)
  }

  /// Writes a row of the sheet of verdicts for each scheme, and one for each item while there is room.
  public func add(
    _ checked: AssessedSubmission, of file: AssessedFile, to sink: inout ReportSink
  ) {
    let base = VerdictHeader.name(of: checked, in: file)
    for explanation in checked.explanations {
      let words = schemes.words(of: explanation.scheme)
      let text = FindingText(explanation, of: checked, in: file, settings, words)
      addVerdict(explanation, checked, file, words, &sink)
      for item in text.items { add(row(item, text, base: base), to: .items, &sink) }
    }
    for skipped in checked.skipped {
      add(
        [
          .text(base), .text(skipped.scheme.id), .text(language("没有评价", "not judged")),
          .text(wording.audience(of: skipped)),
        ] + Array(repeating: .text(""), count: 4) + [.text(file.source.name), .text("")],
        to: .verdicts, &sink)
    }
  }

  private func addVerdict(
    _ explanation: Explanation, _ checked: AssessedSubmission, _ file: AssessedFile,
    _ words: SchemeWords, _ sink: inout ReportSink
  ) {
    let header = VerdictHeader(explanation, of: checked, in: file, settings, words)
    let notes = VerdictNotes(explanation, checked.submission, settings, words)
    func numbers(_ urgency: Urgency) -> String {
      wording.list(explanation.findings.filter { $0.urgency == urgency }.map { $0.item.number })
    }
    add(
      [
        .text(VerdictHeader.name(of: checked, in: file)), .text(explanation.scheme.id),
        .text(header.word, SheetStyles.colored(Self.colors(of: explanation.verdict))),
        .text(header.reason), .text(numbers(.failed)), .text(numbers(.open)),
        .text(numbers(.advice)), .text(notes.years), .text(file.source.name),
        .text(header.lines.filter { $0.kind == .note }.map { $0.text }.joined(separator: "\n")),
      ], to: .verdicts, &sink)
  }

  private static func colors(of verdict: Verdict) -> (fill: String, color: String) {
    switch verdict {
    case .eligible: SheetStyles.good
    case .ineligible: SheetStyles.bad
    case .undetermined: SheetStyles.open
    }
  }

  private static func style(of finding: Finding) -> CellStyle {
    switch finding.status {
    case .pass: SheetStyles.colored(SheetStyles.good)
    case .fail where finding.item.nature.decides: SheetStyles.colored(SheetStyles.bad)
    case .fail, .missing, .review: SheetStyles.colored(SheetStyles.open)
    case .notApplicable: SheetStyles.plain
    }
  }

  private func row(
    _ item: ReportItem, _ text: FindingText, base: String
  ) -> [SheetDocument.Cell] {
    let finding = item.finding
    let details = text.details(finding)
    let numbers = FindingNumbers(finding, wording, isShort: true).cells
    return [
      .text(base), .text(text.explanation.scheme.id), .text(item.words.item.number),
      .text(item.words.nature), .text(item.words.textWithReference),
      .text(text.status(finding), Self.style(of: finding)), .text(numbers[0]),
      .figure(numbers[1]), .text(numbers[2]), .figure(numbers[3]), .text(numbers[4]),
      .text(text.sentence(finding, details.lines)), .text(finding.item.category),
      .text(finding.item.scope.label), .text(text.places.position(of: details.place).label),
      .text(item.words.reading), .text(item.words.citation), .text(text.file.source.name),
    ]
  }

  /// Ends the workbook, which has a sheet of problems where there are any.
  public func finish(to sink: inout ReportSink) {
    let problems = Sheet.problems.rawValue
    writer.finish(omitting: writer.rowCount(ofSheet: problems) == 0 ? [problems] : [], to: &sink)
  }
}
