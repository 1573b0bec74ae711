import Reports
import Rules

/// The formats of `evaluate`.
enum ReportFormat: String, CaseIterable {
  case text, json, ndjson, verdicts, junit, sarif, github, codequality, markdown, html, csv, xlsx

  /// What the format is for, for the help.
  var purpose: Bilingual {
    switch self {
    case .text: Bilingual("给人看", "for people")
    case .json: Bilingual("给程序读", "for programs")
    case .ndjson: Bilingual("每份填报一行，随评随写", "a line for each submission, as soon as it is judged")
    case .verdicts:
      Bilingual(
        "每份填报和方案一行结论，不含理由", "a line of verdict for each submission and scheme, without reasons")
    case .junit: Bilingual("CI 的测试报告", "a test report for CI")
    case .sarif: Bilingual("代码扫描平台", "for code scanning")
    case .github: Bilingual("GitHub 工作流的批注", "annotations of a GitHub workflow")
    case .codequality:
      Bilingual("GitLab 的代码质量报告", "GitLab's Code Quality report")
    case .markdown: Bilingual("评论和文档", "for comments and documents")
    case .html:
      Bilingual(
        "可打印的单个网页；文件写成目录（以 / 结尾）时，每个基地一页，另有可排序的总览页",
        "one page to read and to print; where the file is a folder (ends with /), a page for each base and an index "
          + "that sorts")
    case .csv: Bilingual("电子表格，每条一行", "for spreadsheets, a row for each item")
    case .xlsx:
      Bilingual("工作簿，结论和条目可筛选", "a workbook of verdicts and items to be filtered")
    }
  }

  /// Whether a line may begin with a name that someone chose, which must not be taken for a command.
  var beginsLinesWithNames: Bool {
    switch self {
    case .text, .csv: true
    case .json, .ndjson, .verdicts, .junit, .sarif, .github, .codequality, .markdown, .html,
      .xlsx:
      false
    }
  }

  /// Whether it names the SHA-256 of files.
  var printsDigests: Bool {
    switch self {
    case .json, .ndjson, .junit, .html: true
    case .text, .verdicts, .sarif, .github, .codequality, .markdown, .csv, .xlsx: false
    }
  }

  /// Whether it tells only of what the schemes asked for read; the formats for programs have a member for
  /// every trait of a base.
  var tellsOnlyWhatIsRead: Bool { self == .text || self == .markdown || self == .html }

  /// Whether it is no text, which a terminal can't show.
  var isBinary: Bool { self == .xlsx }

  /// Whether a report to a path is a folder of pages: the path is a folder's or ends as one does.
  func isWrittenToFolder(_ path: String?) -> Bool {
    guard self == .html, let path else { return false }
    return path.ends(with: "/") || Files.kind(of: path) == .folder
  }

  /// A report in the format, `nil` for verdicts, which are written while the text is read.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether it is shown on a terminal with colours.
  ///   - isFile: Whether it is kept, apart from what is told of the run on standard error.
  func report(_ settings: ReportSettings, isTerminal: Bool, isFile: Bool) -> (any Report)? {
    switch self {
    case .text:
      TextReport(
        settings, isColored: isTerminal, tellsProblems: isFile,
        width: isFile ? Terminal.usualWidth : Terminal.width)
    case .json: JSONReport(settings)
    case .ndjson: NDJSONReport(settings)
    case .verdicts: nil
    case .junit: JUnitReport(settings)
    case .sarif: SARIFReport(settings)
    case .github: GitHubReport(settings)
    case .codequality: CodeQualityReport(settings)
    case .markdown: MarkdownReport(settings)
    case .html: HTMLReport(settings)
    case .csv: CSVReport(settings)
    case .xlsx: WorkbookReport(settings)
    }
  }
}
