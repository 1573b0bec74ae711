/// The program: finds the command, runs it, and ends with its code.
@main
enum Basecheck {
  static let version = "0.1.0"

  static func main() {
    Files.ignoreBrokenPipes()
    let output = Output()
    do {
      Files.leave(try run(Array(Swift.CommandLine.arguments.dropFirst()), output))
    } catch {
      output.complain("basecheck: \(error.message)")
      Files.leave(error.code)
    }
  }

  private static func run(_ words: [String], _ output: Output) throws(CommandFailure) -> ExitCode {
    guard let first = words.first else {
      throw .usage("缺少命令；basecheck help 列出全部命令")
    }
    if ["--version", "--help", "-h"].contains(first), words.count > 1 {
      throw .usage("\(first) 不带参数")
    }
    switch first {
    case "--version":
      try output.write("basecheck \(version)\n")
      return .eligible
    case "--help", "-h":
      try output.write(HelpCommand.overview)
      return .eligible
    default:
      if first.hasPrefix("-") {
        throw .usage("“\(first)”要写在命令之后；如 basecheck evaluate base.json \(first) …")
      }
      let command = try Command.named(first)
      let arguments = try Arguments(words.dropFirst(), for: command.declaration)
      if arguments.has(.help) {
        try output.write(HelpCommand.text(of: command.declaration))
        return .eligible
      }
      return try command.run(arguments, output: output)
    }
  }
}
