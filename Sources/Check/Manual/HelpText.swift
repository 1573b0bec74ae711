import Reports
import Rules

/// The help in one language, made from the declarations.
struct HelpText {
  private let language: Language

  private let width: Int

  init(_ language: Language, width: Int = Terminal.width) {
    self.language = language
    self.width = width
  }

  private var title: String {
    language(
      "basecheck — 按指标表逐条核对产业示范基地的申报条件",
      "basecheck — holds a base's figures against the indicator tables of China's industrial bases")
  }

  /// What is said where no command is given: how to begin, line by line.
  var short: [String] {
    [
      title, "",
      language(
        "缺少命令。从一张空表开始，填好以后评价：",
        "A command is missing. Begin with an empty form and judge it when it is filled in:"),
      "  basecheck template 2021-general --output base.csv",
      "  basecheck evaluate base.csv", "",
      language(
        "basecheck schemes 列出全部方案；basecheck help 列出全部命令。",
        "basecheck schemes lists the schemes; basecheck help lists all commands."),
    ]
  }

  /// The commands and the exit codes.
  var overview: String {
    let commands = Command.allCases.map {
      (name: $0.declaration.name, help: $0.declaration.summary[language])
    }
    let codes = ExitCode.allCases.map {
      (name: String($0.rawValue), help: $0.meaning[language])
    }
    let options = CommandDeclaration.program.allOptions.map {
      (name: $0.spelling(language), help: $0.help[language])
    }
    let examples = Command.evaluate.declaration.examples.prefix(1).map { "  \($0)\n" }.joined()
    return """
      \(title)

      \(language("用法：basecheck 命令 [参数] [选项]", "Usage: basecheck COMMAND [ARGUMENTS] [OPTIONS]"))

      \(language("例子：", "Example:"))
      \(examples)
      \(language("命令：", "Commands:"))
      \(TextColumns.lines(commands, width: width))
      \(language("选项：", "Options:"))
      \(TextColumns.lines(options, width: width))
      \(language("退出码：", "Exit codes:"))
      \(TextColumns.lines(codes, width: width))
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

      \(language("例子：", "Examples:"))
      \(examples)
      \(TextColumns.paragraph(command.discussion[language], language, width: width))

      \(language("选项：", "Options:"))
      \(TextColumns.lines(options, width: width))
      """
  }
}
