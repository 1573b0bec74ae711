import Rules

/// A command with its arguments: parsed, explained, completed and put into the manual from the same
/// declaration.
struct CommandDeclaration {
  let name: String
  /// One line for the list of commands.
  let summary: Bilingual
  /// What stands for the operands in the usage line.
  var operands = Bilingual("", "")
  /// What the operands are, for completions.
  var operandKind = OperandKind.none
  /// What the command does, in a paragraph.
  let discussion: Bilingual
  var options: [OptionDeclaration] = []
  /// Command lines that work as they stand in the project's folder.
  let examples: [String]

  /// The options with those that every command has.
  var allOptions: [OptionDeclaration] { options + [.language, .help, .version] }

  /// The program without a command, which has the options of every command alone.
  static let program = CommandDeclaration(
    name: "", summary: Bilingual("", ""), discussion: Bilingual("", ""), examples: [])

  /// What stands before the options on a command line.
  var words: String { name.isEmpty ? "basecheck" : "basecheck \(name)" }

  func usage(_ language: Language) -> String {
    var words = ["basecheck", name]
    if !operands[language].isEmpty { words.append(operands[language]) }
    if !options.isEmpty { words.append(language("[选项]", "[OPTIONS]")) }
    return words.joined(separator: " ")
  }
}

/// What the operands of a command name.
enum OperandKind {
  case none, files, schemes, commands
  /// One of a few words.
  case words([String])
}

/// An option of a command.
struct OptionDeclaration {
  /// The name with its dashes.
  let name: String
  /// A name for the value, or `nil` for a switch.
  let value: Bilingual?
  private let explained: @Sendable () -> Bilingual
  /// The values that are possible, where they are few and known.
  let choices: [String]
  /// Whether the name of a file may follow a choice behind a colon.
  let allowsFile: Bool
  /// What the value names otherwise, for completions.
  let valueKind: OperandKind

  /// A name of one letter, where it has one.
  let short: String?

  /// What it does.
  var help: Bilingual { explained() }

  /// - Parameter help: Made only where it is shown: most runs show none.
  init(
    name: String, value: Bilingual?, help: @autoclosure @escaping @Sendable () -> Bilingual,
    choices: [String] = [], allowsFile: Bool = false, valueKind: OperandKind = .none,
    short: String? = nil
  ) {
    self.name = name
    self.value = value
    explained = help
    self.choices = choices
    self.allowsFile = allowsFile
    self.valueKind = valueKind
    self.short = short
  }

  /// The name with its value, as the help shows it.
  func spelling(_ language: Language) -> String {
    let names = (short.map { $0 + ", " } ?? "") + name
    return value.map { "\(names) \($0[language])" } ?? names
  }

  static let output = OptionDeclaration(
    name: "--output", value: Bilingual("文件", "FILE"),
    help: Bilingual(
      "结果写到文件，要么写完整，要么不写；“-”是标准输出",
      "write the result to a file, whole or not at all; - is standard output"),
    valueKind: .files, short: "-o")

  static let version = OptionDeclaration(
    name: "--version", value: nil, help: Bilingual("显示版本", "show the version"), short: "-V")

  static let help = OptionDeclaration(
    name: "--help", value: nil, help: Bilingual("显示本命令的说明", "show the help of this command"),
    short: "-h")

  static let language = OptionDeclaration(
    name: "--lang", value: Bilingual("语言", "LANGUAGE"),
    help: Bilingual(
      "zh 或 en；默认按环境（LC_ALL、LC_MESSAGES、LANG），没有指明时用中文。条文一律是中文原文",
      "zh or en; by default the environment's (LC_ALL, LC_MESSAGES, LANG), Chinese where it says nothing; the "
        + "law's own words are always Chinese"),
    choices: Language.allCases.map { $0.rawValue })
}
