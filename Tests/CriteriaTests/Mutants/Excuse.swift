/// Mutants that some row tells apart although no case does, each with the reason.
struct Excuse: Sendable {
  let subject: String
  /// What the change starts with.
  let changes: [String]
  let reason: String

  func covers(_ mutant: Mutant) -> Bool {
    mutant.subject == subject && changes.contains { mutant.change.hasPrefix($0) }
  }

  static let all: [Excuse] = []
}
