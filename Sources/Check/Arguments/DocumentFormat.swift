import Reports
import Rules

/// The formats of a report that is written at once, such as a comparison.
enum DocumentFormat: String, CaseIterable {
  case text, markdown, csv, html, json

  /// What the format is for, for the help.
  private var purpose: Bilingual {
    switch self {
    case .text: Bilingual("给人看", "for people")
    case .markdown: Bilingual("评论和文档", "for comments and documents")
    case .csv: Bilingual("电子表格，每处变化一行", "for spreadsheets, a row a change")
    case .html: Bilingual("单个网页，可打印", "one page to read and to print")
    case .json: Bilingual("给程序读", "for programs")
    }
  }

  /// The formats of what is either read by people or by programs.
  static let plain: [Self] = [.text, .json]

  /// The option that chooses one of some formats.
  ///
  /// - Parameter isOfFile: Whether the command can write to a file, whose name may say the format.
  static func option(
    _ formats: [Self] = Self.allCases, isOfFile: Bool = true
  ) -> OptionDeclaration {
    .format(formats.map { ($0.rawValue, $0.purpose) }, isOfFile: isOfFile)
  }

  /// The report in the format.
  ///
  /// - Parameter path: Where it goes; `nil` is standard output.
  func written(_ report: some WrittenReport, to path: String?) -> String {
    switch self {
    case .text:
      report.text(
        isColored: Terminal.showsColors(at: path), width: Terminal.width(at: path)
      ).withoutWorkflowCommands
    case .markdown: report.markdown
    case .csv: report.csv.withoutWorkflowCommands
    case .html: report.html
    case .json: report.json
    }
  }
}
