import Evaluation
import Rules

extension Finding {
  /// Whether a platform is to show the item to someone: it is not met, or it decides and is open.
  var needsLook: Bool {
    switch status {
    case .fail: item.nature != .scored
    case .missing, .review: item.nature.decides
    case .pass, .notApplicable: false
    }
  }

  /// How soon the item is to be looked at, the soonest first: what decides and is not met, what decides
  /// and is open, advice; `nil` where nothing is to be done.
  var urgency: Urgency? {
    guard needsLook else { return nil }
    if !item.nature.decides { return .advice }
    return status == .fail ? .failed : .open
  }

  /// Whether the item is to be looked at before another.
  func isMoreUrgent(than other: Finding) -> Bool {
    guard let urgency else { return false }
    return other.urgency.map { urgency.rawValue < $0.rawValue } ?? true
  }
}

/// How soon a finding is to be looked at.
enum Urgency: Int {
  case failed, open, advice
}
