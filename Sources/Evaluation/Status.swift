/// What is known of an item, or of a part of one.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// Met.
  case pass
  /// Not met.
  case fail
  /// A figure is not given without which nothing can be said.
  case missing
  /// A judgement is needed: by the one who fills in, or by the authority.
  case review
  /// Not an item for this base.
  case notApplicable = "not-applicable"
}

/// What is known of a scheme as a whole.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// No exclusion holds and every constraint is met.
  case eligible
  /// An exclusion holds, or a constraint is not met.
  case ineligible
  /// Nothing stands against it so far, but something is not given or not judged.
  case undetermined
}

/// The three values of Kleene's logic.
public enum Truth: UInt8, Hashable, Sendable {
  /// It does not hold, whatever is still open.
  case no
  /// It holds, whatever is still open.
  case yes
  /// What is given does not decide it.
  case unknown

  init(_ value: Bool) { self = value ? .yes : .no }

  /// Whether it is so, `nil` where that is not known.
  public var answer: Bool? {
    switch self {
    case .no: false
    case .yes: true
    case .unknown: nil
    }
  }

  static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .no: .yes
    case .yes: .no
    case .unknown: .unknown
    }
  }

  static func && (left: Truth, right: Truth) -> Truth {
    if left == .no || right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .unknown
  }

  static func || (left: Truth, right: Truth) -> Truth {
    if left == .yes || right == .yes { return .yes }
    return left == .no && right == .no ? .no : .unknown
  }
}
