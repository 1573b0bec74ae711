import Criteria
import Reports
import Rules
import Submission

/// `basecheck show SCHEME[/ITEM]`.
enum ShowCommand {
  static let format = OptionDeclaration(
    name: "--format", value: "格式", help: "text（默认）或 json",
    choices: ReportFormat.allCases.map(\.rawValue))

  static let declaration = CommandDeclaration(
    name: "show", summary: "显示方案的条文、读法和条件", operands: "方案[/条]",
    discussion: "显示条文原文、如何理解、条件、用到的指标及单位、出处。只看一条时写成 方案/条号。",
    options: [format],
    examples: [
      "basecheck show 2021-bigdata", "basecheck show 2021-general/13",
      "basecheck show 2021-general --format json",
    ])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard arguments.operands.count == 1, let operand = arguments.operands.first else {
      throw .usage("show 要带一个方案，如 basecheck show 2021-general")
    }
    let (scheme, items) = try selection(operand)
    let text =
      switch try ReportFormat(arguments.one(format)) {
      case .text: SchemeText().text(of: scheme, items: items)
      case .json: SchemeJSON().text(of: scheme, items: items)
      }
    try output.write(text)
    return .eligible
  }

  private static func selection(_ operand: String) throws(CommandFailure) -> (Scheme, [Item]) {
    let parts = operand.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let scheme = try Catalogue.all.requireScheme(String(parts[0]))
    guard parts.count == 2 else { return (scheme, scheme.items) }
    let number = String(parts[1])
    guard let item = scheme.item(number) else {
      let nearest = nearestName(to: number, among: scheme.items.map(\.number))
      throw .usage(
        "\(scheme.id) 没有第“\(number)”条" + (nearest.map { "；最接近的是 \(scheme.id)/\($0)" } ?? "")
          + "；basecheck show \(scheme.id) 列出全部条目")
    }
    return (scheme, [item])
  }
}
