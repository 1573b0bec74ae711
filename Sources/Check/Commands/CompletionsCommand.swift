import Rules

/// `basecheck completions SHELL`.
enum CompletionsCommand {
  static let declaration = CommandDeclaration(
    name: "completions",
    summary: Bilingual("生成命令行补全脚本", "print a script that completes command lines"),
    operands: Bilingual("bash|zsh|fish", "bash|zsh|fish"),
    operandKind: .words(Shell.allCases.map { $0.rawValue }),
    discussion: Bilingual(
      """
      生成的脚本认识全部命令、选项和方案。bash：eval "$(basecheck completions bash)"；
      zsh：eval "$(basecheck completions zsh)"，在 compinit 之后；fish：basecheck completions fish | source。
      """,
      """
      The script knows all commands, options and schemes. bash: eval "$(basecheck completions bash)"; zsh: eval
      "$(basecheck completions zsh)", behind compinit; fish: basecheck completions fish | source.
      """),
    examples: ["basecheck completions bash"])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    let names = Shell.allCases.map { $0.rawValue }
    guard arguments.operands.count == 1, let name = arguments.operands.first,
      let shell = Shell(rawValue: name)
    else {
      throw .usage(
        "completions 要带一个 shell：\(names.joined(separator: "、"))",
        "completions needs one shell: \(names.joined(separator: ", "))")
    }
    try output.write(shell.completions(output.language))
    return .eligible
  }
}
