import Criteria
import Reports
import Rules
import Submission

/// `basecheck show SCHEME[/ITEM]`.
enum ShowCommand {
  /// The formats of a table.
  enum Format: String, CaseIterable {
    case text, markdown, html, json

    /// What the format is for, for the help.
    fileprivate var purpose: Bilingual {
      switch self {
      case .text: Bilingual("给人看", "for people")
      case .markdown: Bilingual("评论和文档", "for comments and documents")
      case .html: Bilingual("单个网页，可打印", "one page to read and to print")
      case .json: Bilingual("给程序读", "for programs")
      }
    }
  }

  static let format = OptionDeclaration.format(
    Format.allCases.map { ($0.rawValue, $0.purpose) })

  static let declaration = CommandDeclaration(
    name: "show",
    summary: Bilingual("显示方案的条文、读法和条件", "show a scheme's words, readings and conditions"),
    operands: Bilingual("方案[/条]…", "SCHEME[/ITEM]…"), operandKind: .schemes,
    discussion: Bilingual(
      "显示条文原文、如何理解、条件、用到的指标及单位、出处，然后是可以填报的名单和材料与期限。只看一条时写成 方案/条号；几个用逗号隔开，all 是全部方案。markdown 和 html 是一张表，不含条件，材料与期限前有方框可勾。",
      "Shows the law's words, how they are read, the condition, the facts with their units, the citation, then "
        + "the lists that may be given and what is to be handed in. For "
        + "one item write SCHEME/ITEM; several stand with commas between, and all is every scheme. In markdown and html it is a "
        + "table without the conditions, with boxes to tick before what is to be handed in."),
    options: [format, .output, .force],
    examples: [
      "basecheck show 2021-bigdata", "basecheck show 2021-general/13",
      "basecheck show 2021-general --format json",
      "basecheck show 2022-jiangsu --format html --output jiangsu.html",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    let names = arguments.operands.flatMap { SchemeNames.names(in: $0) }
    guard !names.isEmpty else {
      throw .usage(
        "show 要带方案，如 basecheck show 2021-general",
        "show needs a scheme, as in basecheck show 2021-general")
    }
    var selections: [(scheme: Scheme, items: [Item])] = []
    for name in names {
      if name == "all" {
        selections += Scheme.all.map { (scheme: $0, items: $0.items) }
      } else {
        selections.append(try selection(name))
      }
    }
    let format = try arguments.format(format, usual: Format.text)
    let path = try arguments.one(.output)
    let settings = ReportSettings(
      catalogue: .all, language: output.language, version: Basecheck.version, reading: .printed,
      time: Clock.timestamp, lastFullYear: nil, paths: RepositoryRoot.paths(asked: nil),
      detail: nil, isOfOneFile: false)
    let document = SchemeDocument(selections, settings)
    let text =
      switch format {
      case .text:
        selections.map {
          SchemeText(output.language, width: Terminal.width(at: path), in: .all)
            .text(of: $0.scheme, items: $0.items)
        }.joined(separator: "\n")
      case .markdown: document.written(.markdown)
      case .html: document.written(.html)
      case .json: SchemeJSON(output.language, in: .all).text(of: selections)
      }
    try output.write(text, to: path, replacing: arguments.has(.force) ? .all : .reports)
    return .eligible
  }

  private static func selection(_ operand: String) throws(CommandFailure) -> (
    scheme: Scheme, items: [Item]
  ) {
    let parts = operand.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let scheme = try Scheme.required(String(parts[0]))
    guard parts.count == 2 else { return (scheme, scheme.items) }
    let number = String(parts[1])
    guard let item = scheme.item(number) else {
      let nearest = nearestName(to: number, among: scheme.items.map { $0.number })
      throw .unknownName(
        Bilingual("\(scheme.id) 没有第“\(number)”条", "\(scheme.id) has no item \"\(number)\""),
        nearest: nearest.map { "\(scheme.id)/\($0)" }, seeAlso: "basecheck show \(scheme.id)")
    }
    return (scheme, [item])
  }
}
