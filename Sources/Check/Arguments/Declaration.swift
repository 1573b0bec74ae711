/// A command with its arguments: parsed, explained and suggested from the same declaration.
struct CommandDeclaration {
  let name: String
  /// One line for the list of commands.
  let summary: String
  /// What stands for the operands in the usage line.
  let operands: String
  /// What the command does, in a paragraph.
  let discussion: String
  let options: [OptionDeclaration]
  /// Command lines that work as they stand in the project's folder.
  let examples: [String]

  var usage: String {
    var words = ["basecheck", name]
    if !operands.isEmpty { words.append(operands) }
    if !options.isEmpty { words.append("[选项]") }
    return words.joined(separator: " ")
  }
}

/// An option of a command.
struct OptionDeclaration {
  /// The name with its dashes.
  let name: String
  /// A name for the value, or `nil` for a switch.
  let value: String?
  let help: String
  /// The values that are possible, where they are few and known.
  var choices: [String] = []

  /// The name with its value, as the help shows it.
  var spelling: String { value.map { "\(name) \($0)" } ?? name }

  static let help = OptionDeclaration(name: "--help", value: nil, help: "显示本命令的说明")
}
