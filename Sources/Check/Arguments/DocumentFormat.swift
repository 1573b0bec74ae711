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

  /// The option that chooses one of some formats.
  static func option(_ formats: [Self] = Self.allCases) -> OptionDeclaration {
    OptionDeclaration(
      name: "--format", value: Bilingual("格式", "FORMAT"),
      help: Bilingual(
        "\(list(formats, .chinese))；默认 text", "\(list(formats, .english)); text by default"),
      choices: formats.map(\.rawValue))
  }

  private static func list(_ formats: [Self], _ language: Language) -> String {
    formats.map { format in
      language("\(format.rawValue)（", "\(format.rawValue) (") + format.purpose[language]
        + language("）", ")")
    }.joined(separator: language("、", ", "))
  }

  /// The format that an option names, which has been checked; text where it is not given.
  init(_ name: String?) {
    self = name.flatMap(Self.init(rawValue:)) ?? .text
  }

  /// The report in the format.
  ///
  /// - Parameter path: Where it goes; `nil` is standard output.
  func written(_ report: some WrittenReport, to path: String?) -> String {
    let isFile = path != nil && path != "-"
    return switch self {
    case .text:
      report.text(
        isColored: !isFile && Terminal.showsColors(Files.standardOutput),
        width: isFile ? Terminal.usualWidth : Terminal.width
      ).withoutWorkflowCommands
    case .markdown: report.markdown
    case .csv: report.csv.withoutWorkflowCommands
    case .html: report.html
    case .json: report.json
    }
  }
}
