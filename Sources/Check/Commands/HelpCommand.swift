import Rules

/// `basecheck help [COMMAND]`.
enum HelpCommand {
  static let declaration = CommandDeclaration(
    name: "help", summary: Bilingual("显示说明", "show help"),
    operands: Bilingual("[命令]", "[COMMAND]"), operandKind: .commands,
    discussion: Bilingual(
      "不带命令时列出全部命令和退出码；带命令时显示该命令的用法、选项和例子。",
      "Without a command lists all commands and exit codes; with one shows its usage, options and examples."
    ),
    examples: ["basecheck help evaluate"])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard arguments.operands.count <= 1 else {
      throw .usage("help 最多带一个命令", "help takes at most one command")
    }
    let help = HelpText(output.language)
    if let name = arguments.operands.first {
      try output.write(help.text(of: Command.named(name).declaration))
    } else {
      try output.write(help.overview)
    }
    return .eligible
  }
}
