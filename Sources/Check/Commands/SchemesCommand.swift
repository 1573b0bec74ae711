import Criteria
import Reports
import Rules

/// `basecheck schemes`.
enum SchemesCommand {
  static let declaration = CommandDeclaration(
    name: "schemes", summary: "列出全部方案", operands: "",
    discussion: "列出每个方案的名称、别名、条数和出处。",
    options: [], examples: ["basecheck schemes"])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard arguments.operands.isEmpty else { throw .usage("schemes 不带参数") }
    try output.write(SchemeText().list(Catalogue.all.schemes))
    return .eligible
  }
}
