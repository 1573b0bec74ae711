import Criteria
import Evaluation
import Rules
import Testing

/// A case written from the law's words on how many bases a place may put forward.
struct QuotaCase: Sendable, CustomTestStringConvertible {
  /// One base of a batch.
  struct Base: Sendable {
    let traits: [String: String]
    let figures: [String: String]

    init(_ traits: [String: String], _ figures: [String: String] = [:]) {
      self.traits = traits
      self.figures = figures
    }
  }

  let quota: String
  let name: String
  let batch: [Base]
  /// What each rule comes to in each place, such as `1 江苏省`; a place without a name is `?`.
  let expected: [String: Status]

  init(_ quota: String, _ name: String, _ batch: [Base], _ expected: [String: Status]) {
    self.quota = quota
    self.name = name
    self.batch = batch
    self.expected = expected
  }

  var testDescription: String { "\(quota): \(name)" }

  /// The rows of the batch.
  func rows() throws -> [FactRow] {
    try batch.map {
      try Boundary(quota, name, base: $0.traits, $0.figures, printed: .pass).row(for: [])
    }
  }

  /// What the quota comes to, in the form of what is expected.
  func findings(under quota: Quota) throws -> [String: Status] {
    let found = QuotaCheck(quota, in: .all).findings(for: try rows())
    var statuses: [String: Status] = [:]
    for finding in found {
      let index = try #require(quota.rules.firstIndex { $0.text == finding.rule.text })
      statuses["\(index + 1) \(finding.place ?? "?")"] = finding.status
    }
    return statuses
  }

  static let all: [QuotaCase] = []
}
