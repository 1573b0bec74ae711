import Assessment
import Criteria
import Reports
import Rules
import Submission

/// `basecheck overview FOLDER|FILE…`.
enum OverviewCommand {
  /// The formats of an overview.
  enum Format: String, CaseIterable {
    case text, markdown, csv, html, json, xlsx

    /// The same as one of those that documents have; `nil` of a workbook.
    fileprivate var document: DocumentFormat? { DocumentFormat(rawValue: rawValue) }

    /// What the format is for, for the help.
    fileprivate var purpose: Bilingual {
      switch self {
      case .text: Bilingual("给人看", "for people")
      case .markdown: Bilingual("评论和文档", "for comments and documents")
      case .csv: Bilingual("电子表格，只有基地一表", "for spreadsheets, the table of bases alone")
      case .html: Bilingual("单个网页，可排序、筛选和打印", "one page that sorts, filters and prints")
      case .json: Bilingual("给程序读", "for programs")
      case .xlsx:
        Bilingual(
          "工作簿：基地、按条、按地市，可筛选", "a workbook of bases, items and cities, to be filtered")
      }
    }
  }

  static let format = OptionDeclaration.format(
    Format.allCases.map { ($0.rawValue, $0.purpose) })

  static let declaration = CommandDeclaration(
    name: "overview",
    summary: Bilingual("把一批填报列成一览，每个基地一行", "show a batch at a glance, a row for each base"),
    operands: Bilingual("目录或文件…", "FOLDER|FILE…"), operandKind: .files,
    discussion: Bilingual(
      """
      评价一批填报并列成一览：合计；每个基地一行（名称、省份、地市、系列、结论、未满足和待定的条、最小和最大差距、位置）；每一条、每个地市有多少未满足；
      方案所在的通知规定了名额的，附名额核对；同一基地（名称、省份和方案相同）有几份的逐个列出。
      先列符合的；再列待定的，待定的条少的在前；再列不符合的，不满足的约束性条少的在前，同样多的按最大差距从小到大，没有可量差距的在后；
      有错误或打不开的最后，按文件各一行。差距按占限值的比例比较，限值为零的没有比例，排在有比例的之后。
      文件的读取、错误的写法和退出码都与 evaluate 相同。
      """,
      """
      Judges a batch and shows it at a glance: totals; a row for each base (name, province, city, series, verdict,
      items not met and open, smallest and largest gap, place); how often each item is not met, and in which cities; where
      the notice that a scheme stands in sets a quota, the batch held against it; bases that are there more than once
      (same name, province and schemes). Eligible bases come first; then the undetermined, those with fewer open items
      first; then the ineligible, those with fewer failed constraints first, among as many those whose largest gap is
      smaller, those without a measurable gap after them; files in error or unreadable last, a row each. Gaps are
      compared as shares of the limit; where that is zero there is no share, and the gap counts as larger than any that
      has one. Files are read, errors told and exit codes given as evaluate does.
      """),
    options: [
      EvaluateCommand.scheme, format, EvaluateCommand.reading, EvaluateCommand.year,
      EvaluateCommand.failOn, FileSelection.filesFrom, FileSelection.exclude, Versions.option,
      EvaluateCommand.quiet, .output, .force,
    ],
    examples: [
      "basecheck overview Examples/overview --scheme 2021-general",
      "basecheck overview Examples/overview --format html --output overview.html",
      "basecheck overview Examples/overview --format xlsx --output overview.xlsx",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    let inputs = try FileSelection.inputs(arguments, for: declaration.name)
    let options = try JudgingOptions(arguments)
    let format = try arguments.format(format, usual: Format.text)
    let path = options.path
    try inputs.refuse(path)
    if format == .xlsx, path == nil || path == "-" {
      try Terminal.refuseBinary("--format xlsx", example: "overview bases --output overview.xlsx")
    }
    var target = try StreamedOutput(
      to: path, replacing: arguments.has(.force) ? .all : .reports,
      beginsLinesWithNames: format == .text || format == .csv)
    let store = RecordsOfRun()
    var verdicts = RunOutcome()
    var overview = Overview(.all, quotas: Quota.all, keptIn: store)
    var reader = InputReader(
      options.assessor, isQuiet: arguments.has(EvaluateCommand.quiet), output)
    let unread = try reader.read(
      inputs, unreadable: { overview.add($0) }, file: { file, _ in overview.add(file) },
      submission: { judged, file, _ throws(CommandFailure) in
        verdicts.add(judged)
        overview.add(
          judged, file: file.source.name,
          start: file.places.position(of: judged.submission.beginning))
        try store.check()
      })
    overview.unread = unread
    var outcome = reader.outcome
    outcome.add(verdicts)
    outcome.hasUnread = unread > 0
    let report = OverviewReport(
      overview, options.settings(output, isOfOneFile: inputs.isOne))
    try store.check()
    try target.write { sink in
      if let form = format.document?.form(to: path) {
        report.write(form, to: &sink)
      } else {
        report.writeWorkbook(to: &sink)
      }
    }
    try store.check()
    try target.commit()
    return outcome.code(failingOn: options.failsOn)
  }
}
