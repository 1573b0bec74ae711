import Criteria
import Reports
import Rules
import Submission

/// `basecheck show SCHEME[/ITEM]`.
enum ShowCommand {
  static let declaration = CommandDeclaration(
    name: "show",
    summary: Bilingual("显示方案的条文、读法和条件", "show a scheme's words, readings and conditions"),
    operands: Bilingual("方案[/条]…", "SCHEME[/ITEM]…"), operandKind: .schemes,
    discussion: Bilingual(
      "显示条文原文、如何理解、条件、用到的指标及单位、出处，最后是可以填报的名单。只看一条时写成 方案/条号；几个用逗号隔开，all 是全部方案。",
      "Shows the law's words, how they are read, the condition, the facts with their units, the citation, and last "
        + "the lists that may be given. For "
        + "one item write SCHEME/ITEM; several stand with commas between, and all is every scheme."),
    options: [PlainFormat.option],
    examples: [
      "basecheck show 2021-bigdata", "basecheck show 2021-general/13",
      "basecheck show 2021-general --format json",
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
    switch try PlainFormat(arguments.one(PlainFormat.option)) {
    case .text:
      let text = SchemeText(output.language, width: Terminal.width, in: .all)
      try output.write(
        selections.map { text.text(of: $0.scheme, items: $0.items) }.joined(separator: "\n"))
    case .json: try output.write(SchemeJSON(output.language, in: .all).text(of: selections))
    }
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
      let nearest = nearestName(to: number, among: scheme.items.map(\.number))
      throw .unknownName(
        Bilingual("\(scheme.id) 没有第“\(number)”条", "\(scheme.id) has no item \"\(number)\""),
        nearest: nearest.map { "\(scheme.id)/\($0)" }, seeAlso: "basecheck show \(scheme.id)")
    }
    return (scheme, [item])
  }
}
