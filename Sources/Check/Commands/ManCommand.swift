import Rules

/// `basecheck man`.
enum ManCommand {
  static let declaration = CommandDeclaration(
    name: "man", summary: Bilingual("生成手册页", "print the manual page"),
    discussion: Bilingual(
      "生成 man 格式的手册页，如 basecheck man > basecheck.1；用 man -l basecheck.1 阅读。",
      "Prints the manual page for man(1), as in basecheck man > basecheck.1; read it with man -l basecheck.1."
    ),
    examples: ["basecheck man"])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    guard arguments.operands.isEmpty else {
      throw .usage("man 不带参数", "man takes no arguments")
    }
    try output.write(ManualPage(output.language).text)
    return .eligible
  }
}
