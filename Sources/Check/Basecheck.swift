import CLibrary
import Reports
import Rules

/// The program: finds the command, runs it, and ends with its code.
#if !hasFeature(Embedded)
  @main
#endif
enum Basecheck {
  static let version = ReportSettings.programVersion

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
    let line = CommandLineWords(words)
    if line.has(.version) {
      try output.write("basecheck \(version)\n")
      return .eligible
    }
    let help = HelpText(output.language)
    guard let name = line.command else {
      guard line.has(.help) else {
        _ = try Arguments(line.others, for: CommandDeclaration.program)
        for line in help.short { output.complain(line) }
        return .usage
      }
      try output.write(help.overview)
      return .eligible
    }
    let command = try Command.named(name)
    if line.has(.help) {
      try output.write(help.text(of: command.declaration))
      return .eligible
    }
    let arguments = try Arguments(line.others, for: command.declaration)
    _ = try arguments.one(.language)
    return try command.run(arguments, output: output)
  }
}

#if hasFeature(Embedded)
  /// Where the program begins, whose words Embedded Swift leaves to itself.
  @_cdecl("main")
  func begin(
    _ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  ) -> Int32 {
    unsafe (CommandLine.argc, CommandLine.unsafeArgv) = (count, words)
    Basecheck.main()
    return 0
  }
#endif

/// The words of a command line, before its command is known.
private struct CommandLineWords {
  /// The command's name, `nil` where there are only options.
  let command: String?
  /// The words but for that.
  let others: [String]
  /// The words before `--`, which alone can be options.
  private let head: ArraySlice<String>

  init(_ words: [String]) {
    head = words.prefix { $0 != "--" }
    var others = words
    var command: String?
    var isValue = false
    for (index, word) in head.enumerated() {
      let isOption = word.begins(with: "-") && word != "-"
      if !isOption, !isValue {
        command = others.remove(at: index)
        break
      }
      isValue = isOption && Self.takesValue(word)
    }
    self.command = command
    self.others = others
  }

  /// Whether an option of any command has its value in the next word.
  private static func takesValue(_ word: String) -> Bool {
    Command.allCases.contains { command in
      command.declaration.allOptions.contains { option in
        option.value != nil && (option.name == word || option.short == word)
      }
    }
  }

  /// Whether a switch is given that every command has.
  func has(_ option: OptionDeclaration) -> Bool {
    head.contains { $0 == option.name || $0 == option.short }
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
