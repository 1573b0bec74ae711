public import Evaluation

/// How many bases came to which verdict under a scheme.
public struct VerdictCounts: Sendable {
  /// How many the scheme is not for.
  public private(set) var ofOtherBases = 0
  private var eligible = 0
  private var undetermined = 0
  private var ineligible = 0

  /// Counts of no submission yet.
  public init() {}

  /// How many there are.
  public var count: Int { eligible + undetermined + ineligible + ofOtherBases }

  /// How many came to a verdict.
  public subscript(verdict: Verdict) -> Int {
    switch verdict {
    case .eligible: eligible
    case .undetermined: undetermined
    case .ineligible: ineligible
    }
  }

  /// Counts one more.
  ///
  /// - Parameter isOfOtherBases: Whether the scheme is for other bases and nothing in it fails.
  public mutating func add(_ verdict: Verdict, isOfOtherBases: Bool) {
    if isOfOtherBases {
      ofOtherBases += 1
    } else {
      switch verdict {
      case .eligible: eligible += 1
      case .undetermined: undetermined += 1
      case .ineligible: ineligible += 1
      }
    }
  }
}
