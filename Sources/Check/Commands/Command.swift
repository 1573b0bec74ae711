import Criteria
import Rules
import Submission

/// The commands of the program.
enum Command: CaseIterable {
  case evaluate, advise, overview, compare, diff, verify, dossier
  case schemes, show, quota, schema, template, form, explain
  case completions, man, help

  var declaration: CommandDeclaration {
    switch self {
    case .evaluate: EvaluateCommand.declaration
    case .advise: AdviseCommand.declaration
    case .overview: OverviewCommand.declaration
    case .compare: CompareCommand.declaration
    case .diff: DiffCommand.declaration
    case .verify: VerifyCommand.declaration
    case .dossier: DossierCommand.declaration
    case .schemes: SchemesCommand.declaration
    case .show: ShowCommand.declaration
    case .schema: SchemaCommand.declaration
    case .template: TemplateCommand.declaration
    case .form: FormCommand.declaration
    case .quota: QuotaCommand.declaration
    case .explain: ExplainCommand.declaration
    case .completions: CompletionsCommand.declaration
    case .man: ManCommand.declaration
    case .help: HelpCommand.declaration
    }
  }

  func run(_ arguments: Arguments, output: Output) throws(CommandFailure) -> ExitCode {
    switch self {
    case .evaluate: try EvaluateCommand(arguments).run(output)
    case .advise: try AdviseCommand.run(arguments, output)
    case .overview: try OverviewCommand.run(arguments, output)
    case .compare: try CompareCommand.run(arguments, output)
    case .diff: try DiffCommand.run(arguments, output)
    case .verify: try VerifyCommand.run(arguments, output)
    case .dossier: try DossierCommand.run(arguments, output)
    case .schemes: try SchemesCommand.run(arguments, output)
    case .show: try ShowCommand.run(arguments, output)
    case .schema: try SchemaCommand.run(arguments, output)
    case .template: try TemplateCommand.run(arguments, output)
    case .form: try FormCommand.run(arguments, output)
    case .quota: try QuotaCommand.run(arguments, output)
    case .explain: try ExplainCommand.run(arguments, output)
    case .completions: try CompletionsCommand.run(arguments, output)
    case .man: try ManCommand.run(arguments, output)
    case .help: try HelpCommand.run(arguments, output)
    }
  }

  /// What all commands are, in the order of the help.
  static var declarations: [CommandDeclaration] { allCases.map { $0.declaration } }

  /// The command with the given name.
  static func named(_ name: String) throws(CommandFailure) -> Command {
    if let command = allCases.first(where: { $0.declaration.name == name }) { return command }
    if Files.kind(of: name) != nil {
      throw .usage(
        "没有命令“\(name)”；要评价这个文件，应写成 basecheck evaluate \(name)",
        "there is no command \"\(name)\"; to judge the file, write basecheck evaluate \(name)")
    }
    throw .unknownName(
      Bilingual("没有命令“\(name)”", "there is no command \"\(name)\""),
      nearest: nearestName(to: name, among: declarations.map { $0.name }),
      seeAlso: "basecheck help")
  }
}

extension Scheme {
  /// The scheme with a name that a user gave.
  static func required(_ name: String) throws(CommandFailure) -> Scheme {
    if let scheme = all.first(where: { $0.isNamed(name) }) { return scheme }
    throw .unknownName(
      Bilingual("没有名为“\(name)”的方案", "there is no scheme \"\(name)\""),
      nearest: nearestName(to: name, among: all.flatMap { [$0.id] + $0.aliases }),
      seeAlso: "basecheck schemes")
  }
}
