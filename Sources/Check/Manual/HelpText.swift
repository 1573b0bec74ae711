import Reports
import Rules

/// The help in one language, made from the declarations.
struct HelpText {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The commands and the exit codes.
  var overview: String {
    let commands = Command.allCases.map {
      (name: $0.declaration.name, help: $0.declaration.summary[language])
    }
    let codes = ExitCode.allCases.map {
      (name: String($0.rawValue), help: $0.meaning[language])
    }
    let options = [
      (name: "--version", help: language("显示版本", "show the version")),
      (name: "-h, --help", help: language("显示说明", "show this help")),
      (
        name: OptionDeclaration.language.spelling(language)
          + language("（在命令之后）", " (behind a command)"),
        help: OptionDeclaration.language.help[language]
      ),
    ]
    let title = language(
      "basecheck — 按指标表逐条核对产业示范基地的申报条件",
      "basecheck — holds a base's figures against the indicator tables of China's industrial bases")
    return """
      \(title)

      \(language("用法：basecheck 命令 [参数] [选项]", "Usage: basecheck COMMAND [ARGUMENTS] [OPTIONS]"))

      \(language("命令：", "Commands:"))
      \(TextColumns.lines(commands))
      \(language("选项：", "Options:"))
      \(TextColumns.lines(options))
      \(language("退出码：", "Exit codes:"))
      \(TextColumns.lines(codes))
      \(language("basecheck help 命令 显示该命令的用法、选项和例子。", "basecheck help COMMAND shows the command's usage, options and examples."))

      """
  }

  /// A command's usage, options and examples.
  func text(of command: CommandDeclaration) -> String {
    let options = command.allOptions.map {
      (name: $0.spelling(language), help: $0.help[language])
    }
    let examples = command.examples.map { "  \($0)\n" }.joined()
    return """
      \(command.summary[language])

      \(language("用法：", "Usage: "))\(command.usage(language))

      \(TextColumns.paragraph(command.discussion[language], language))

      \(language("选项：", "Options:"))
      \(TextColumns.lines(options))
      \(language("例子：", "Examples:"))
      \(examples)
      """
  }
}
