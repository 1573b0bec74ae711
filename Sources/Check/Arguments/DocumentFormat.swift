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

  /// How the format is written.
  ///
  /// - Parameter path: Where it goes; `nil` is standard output.
  func form(to path: String?) -> DocumentForm {
    switch self {
    case .text: .text(isColored: Terminal.showsColors(at: path), width: Terminal.width(at: path))
    case .markdown: .markdown
    case .csv: .csv
    case .html: .html
    case .json: .json
    }
  }

  /// Where the format is written to.
  func output(
    to path: String?, replacing permission: FileReplacement.Permission
  ) throws(CommandFailure) -> StreamedOutput {
    try StreamedOutput(
      to: path, replacing: permission, beginsLinesWithNames: self == .text || self == .csv)
  }

  /// Writes a report in the format.
  ///
  /// - Parameter stores: What it is made of.
  func write(
    _ report: some WrittenReport, of stores: [RecordsOfRun], to path: String?,
    replacing permission: FileReplacement.Permission
  ) throws(CommandFailure) {
    for store in stores { try store.check() }
    var output = try output(to: path, replacing: permission)
    try output.write { report.write(form(to: path), to: &$0) }
    for store in stores { try store.check() }
    try output.commit()
  }
}
