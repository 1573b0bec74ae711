import Criteria
import Evaluation
import Rules
import Testing

/// A case written from the law's words on whom a table is for.
struct AudienceCase: Sendable, CustomTestStringConvertible {
  let scheme: String
  let name: String
  let base: [String: String]
  let expected: Truth

  init(_ scheme: String, _ name: String, base: [String: String] = [:], isFor expected: Truth) {
    self.scheme = scheme
    self.name = name
    self.base = base
    self.expected = expected
  }

  var testDescription: String { "\(scheme): \(name)" }

  /// The row of a base with these traits and nothing else.
  func row() throws -> FactRow {
    try Boundary(scheme, name, base: base, printed: .pass).row(for: [])
  }

  static let all: [AudienceCase] = []
}
