public import Evaluation
public import Rules
public import Submission

/// One base with the explanation of each scheme that it was held against.
public struct AssessedSubmission: Sendable {
  public let submission: Submission
  public let explanations: [Explanation]
  /// The schemes that were asked for with all others but are not for the base.
  public let skipped: [SkippedScheme]

  public init(submission: Submission, explanations: [Explanation], skipped: [SkippedScheme] = []) {
    self.submission = submission
    self.explanations = explanations
    self.skipped = skipped
  }
}

/// A scheme that is not for a base, or not known to be.
public struct SkippedScheme: Sendable {
  public let scheme: Scheme
  /// Whether the base says what decides it.
  public let isKnown: Bool

  public init(_ scheme: Scheme, isKnown: Bool) {
    self.scheme = scheme
    self.isKnown = isKnown
  }
}
