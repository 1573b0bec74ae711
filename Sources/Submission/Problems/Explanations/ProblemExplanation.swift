public import Rules

/// What is told of a kind of problem to someone who asks for more: what it means, what to do, and an example
/// of what is wrong and of what is right.
public struct ProblemExplanation: Sendable {
  /// What it means, in half a sentence.
  public let summary: Bilingual
  /// What to do, and why it matters.
  public let remedy: Bilingual
  /// Something that has exactly such a problem, and the same without; none where no file has it.
  public let example: ProblemExample?

  init(_ summary: Bilingual, remedy: Bilingual, _ example: ProblemExample? = nil) {
    self.summary = summary
    self.remedy = remedy
    self.example = example
  }
}

/// What has a problem, and the same put right.
public enum ProblemExample: Sendable {
  /// A submission in JSON.
  case json(wrong: String, right: String)
  /// A submission as a table.
  case table(wrong: String, right: String)
  /// A submission whose evidence is checked.
  case evidence(wrong: String, right: String)
  /// A list of waivers.
  case waivers(wrong: String, right: String)
  /// Commands of a shell, where no text shows it.
  case command(wrong: String, right: String)

  /// The name of the file that it is, `nil` where it is none.
  public var file: String? {
    switch self {
    case .json, .evidence: "base.json"
    case .table: "base.csv"
    case .waivers: "waivers.json"
    case .command: nil
    }
  }

  /// What has the problem.
  public var wrong: String { texts.wrong }
  /// What has it no more.
  public var right: String { texts.right }

  private var texts: (wrong: String, right: String) {
    switch self {
    case .json(let wrong, let right), .table(let wrong, let right),
      .evidence(let wrong, let right), .waivers(let wrong, let right),
      .command(let wrong, let right):
      (wrong, right)
    }
  }
}
