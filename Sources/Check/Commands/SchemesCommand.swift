import Criteria
import Reports
import Rules

/// `basecheck schemes`.
enum SchemesCommand {
  static let declaration = CommandDeclaration(
    name: "schemes", summary: Bilingual("列出全部方案", "list the schemes"),
    discussion: Bilingual(
      "列出每个方案的名称、别名、条数、出处，以及何时施行。",
      "Lists each scheme with its other names, its rows, its source, and when it was in force."),
    examples: ["basecheck schemes"])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard arguments.operands.isEmpty else {
      throw .usage("schemes 不带参数", "schemes takes no arguments")
    }
    try output.write(SchemeText(output.language, width: Terminal.width).list(Scheme.all))
    return .eligible
  }
}
