import Rules

/// The program: finds the command, runs it, and ends with its code.
@main
enum Basecheck {
  static let version = "0.1.0"

  static func main() {
    Files.ignoreSignalsOfWriting()
    let words = Array(Files.commandLine.dropFirst())
    let output = Output(language: .asked(by: words))
    do {
      Files.leave(try run(words, output))
    } catch {
      output.complain("basecheck: \(error.message[output.language])")
      Files.leave(error.code)
    }
  }

  private static func run(_ words: [String], _ output: Output) throws(CommandFailure) -> ExitCode {
    guard let first = words.first else {
      throw .usage(
        "缺少命令；basecheck help 列出全部命令", "a command is missing; basecheck help lists them all")
    }
    if ["--version", "--help", "-h"].contains(first), words.count > 1 {
      throw .usage("\(first) 不带参数", "\(first) takes no arguments")
    }
    switch first {
    case "--version":
      try output.write("basecheck \(version)\n")
      return .eligible
    case "--help", "-h":
      try output.write(HelpText(output.language).overview)
      return .eligible
    default:
      if first.hasPrefix("-") {
        throw .usage(
          "“\(first)”要写在命令之后；如 basecheck evaluate base.json \(first) …",
          "\"\(first)\" belongs behind a command, as in basecheck evaluate base.json \(first) …")
      }
      let command = try Command.named(first)
      let arguments = try Arguments(words.dropFirst(), for: command.declaration)
      _ = try arguments.one(.language)
      if arguments.has(.help) {
        try output.write(HelpText(output.language).text(of: command.declaration))
        return .eligible
      }
      return try command.run(arguments, output: output)
    }
  }
}

extension Language {
  /// The language that a command line asks for, or else the environment's.
  ///
  /// The words are looked at before they are understood, so that what is wrong with them can be said
  /// in that language.
  fileprivate static func asked(by words: [String]) -> Language {
    let words = words.prefix { $0 != "--" }
    let option = OptionDeclaration.language.name
    for (index, word) in words.enumerated() {
      let value: String? =
        word == option && index + 1 < words.count
        ? words[index + 1]
        : word.hasPrefix(option + "=") ? String(word.dropFirst(option.utf8.count + 1)) : nil
      if let language = value.flatMap(Language.init(rawValue:)) { return language }
    }
    return ofEnvironment
  }

  /// The language of messages in the environment: English for every locale but a Chinese one and
  /// those that name no language.
  private static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = Files.environment(name) else { continue }
      let language = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
      return ["zh", "C", "POSIX"].contains(language) ? .chinese : .english
    }
    return .chinese
  }
}
