import Reports

/// `basecheck help [COMMAND]`.
enum HelpCommand {
  static let declaration = CommandDeclaration(
    name: "help", summary: "显示说明", operands: "[命令]",
    discussion: "不带命令时列出全部命令和退出码；带命令时显示该命令的用法、选项和例子。",
    options: [], examples: ["basecheck help evaluate"])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard arguments.operands.count <= 1 else { throw .usage("help 最多带一个命令") }
    if let name = arguments.operands.first {
      try output.write(text(of: Command.named(name).declaration))
    } else {
      try output.write(overview)
    }
    return .eligible
  }

  /// The commands and the exit codes.
  static var overview: String {
    let commands = Command.allCases.map { ($0.declaration.name, $0.declaration.summary) }
    let codes = ExitCode.allCases.map { (String($0.rawValue), $0.meaning) }
    return """
      basecheck — 按指标表逐条核对产业示范基地的申报条件

      用法：basecheck 命令 [参数] [选项]

      命令：
      \(columns(commands))
      选项：
      \(columns([("--version", "显示版本"), ("--help", "显示说明")]))
      退出码：
      \(columns(codes))
      basecheck help 命令 显示该命令的用法、选项和例子。

      """
  }

  /// A command's usage, options and examples.
  static func text(of command: CommandDeclaration) -> String {
    let options = (command.options + [.help]).map { ($0.spelling, $0.help) }
    let examples = command.examples.map { "  \($0)\n" }.joined()
    return """
      \(command.summary)

      用法：\(command.usage)

      \(command.discussion)

      选项：
      \(columns(options))
      例子：
      \(examples)
      """
  }

  private static func columns(_ rows: [(name: String, help: String)]) -> String {
    TextColumns.lines(rows)
  }
}
