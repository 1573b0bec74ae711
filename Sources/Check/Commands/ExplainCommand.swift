import Reports
import Rules
import Submission

/// `basecheck explain [NAME…]`.
enum ExplainCommand {
  static let declaration = CommandDeclaration(
    name: "explain",
    summary: Bilingual("说明一种错误或警告", "explain an error or a warning"),
    operands: Bilingual("[名称…]", "[NAME…]"),
    operandKind: .words(ProblemKind.allCases.map { $0.rawValue }),
    discussion: Bilingual(
      "说明错误或警告的含义和改法，各举一个不对和对的例子。名称是报错末尾方括号里的词；不带名称时列出全部。",
      "Says what an error or a warning means and how to put it right, with an example of each. The name is the word "
        + "in brackets at the end of a message; without one all are listed."),
    examples: ["basecheck explain unknown-key", "basecheck explain"])

  static func run(_ arguments: Arguments, _ output: Output) throws(CommandFailure) -> ExitCode {
    let kinds = try arguments.operands.map { name throws(CommandFailure) in try kind(name) }
    let text = ProblemKindText(output.language, width: Terminal.width)
    try output.write(
      kinds.isEmpty ? text.list : kinds.map { text.text(of: $0) }.joined(separator: "\n"))
    return .eligible
  }

  /// The kind with a name, which may stand as reports give it: `input/` and the name, or in brackets.
  private static func kind(_ name: String) throws(CommandFailure) -> ProblemKind {
    var bare = name
    if bare.begins(with: "["), bare.ends(with: "]") { bare = String(bare.dropFirst().dropLast()) }
    if bare.begins(with: ProblemKind.reportPrefix) {
      bare = String(bare.dropFirst(ProblemKind.reportPrefix.utf8.count))
    }
    if let kind = ProblemKind(rawValue: bare) { return kind }
    throw .unknownName(
      Bilingual("没有名为“\(name)”的错误或警告", "no error or warning is named \"\(name)\""),
      nearest: nearestName(to: bare, among: ProblemKind.allCases.map { $0.rawValue }),
      seeAlso: "basecheck explain")
  }
}

extension Output {
  /// Says on a terminal how to learn more of a problem, once a run.
  func pointToExplanation(of kind: ProblemKind?) {
    guard let kind, Terminal.isTerminal(Files.standardError) else { return }
    complain(
      language(
        "basecheck explain \(kind.rawValue) 说明这个问题，并举例",
        "basecheck explain \(kind.rawValue) tells more of this, with an example"))
  }
}
