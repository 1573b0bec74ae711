import Evaluation
import Submission

extension Status {
  /// A sign that tells the status without colour.
  var mark: String {
    switch self {
    case .pass: "✓"
    case .fail: "✗"
    case .missing: "?"
    case .review: "!"
    case .notApplicable: "-"
    }
  }
}

extension Verdict {
  /// A sign that tells the verdict without colour.
  var mark: String {
    switch self {
    case .eligible: "✓"
    case .ineligible: "✗"
    case .undetermined: "?"
    }
  }
}

extension Severity {
  /// A sign that tells the severity without colour.
  var mark: String {
    switch self {
    case .error: "✗"
    case .warning: "!"
    }
  }
}
