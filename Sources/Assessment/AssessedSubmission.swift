public import Evaluation
public import Rules
public import Submission

/// One base with its verdict under each scheme that it was held against, without explanations.
public struct JudgedSubmission: Sendable {
  /// What the submission comes to under one scheme.
  public struct SchemeVerdict: Sendable {
    let judge: Judge
    /// The status of every item, and the verdict.
    public private(set) var judgement: Judgement
    /// What the submission came to before something of it was supposed; `nil` where nothing is.
    private var before: Judgement?

    init(of row: borrowing FactRow, by judge: Judge, reading: SignReading) {
      self.judge = judge
      judgement = judge.judge(row, reading: reading)
    }

    /// Judges another row in the same storage.
    mutating func judge(_ row: borrowing FactRow, reading: SignReading) {
      judge.judge(row, reading: reading, into: &judgement)
    }

    /// What it was judged by.
    public var scheme: Scheme { judge.scheme }
    /// Judges the row as it was before something of it was supposed.
    mutating func judge(before row: borrowing FactRow, reading: SignReading) {
      var judgement = self.before ?? Judgement.empty
      judge.judge(row, reading: reading, into: &judgement)
      before = judgement
    }

    /// What is another verdict or status by what is supposed; `nil` where nothing is.
    public var change: JudgementChange? {
      before.map { JudgementChange(from: $0, to: judgement) }
    }

    /// The same with its reasons.
    func explained(_ row: FactRow, why asked: [Int]) -> Explanation {
      Explanation(of: judgement, row, by: judge, before: before, why: asked)
    }

    /// The answers that figures contradict.
    func contradictions(in row: borrowing FactRow) -> [Contradiction] {
      judge.contradictions(in: judgement, row)
    }

    /// What all items together come to.
    public var verdict: Verdict { judgement.verdict }
    /// The items of which a figure stands exactly on a limit whose sign is in doubt.
    public func itemsOnThreshold(of submission: borrowing Submission) -> [Int] {
      judge.itemsOnThreshold(in: judgement, submission.row)
    }

    /// The items that rest on a figure of which only a bound is known.
    public func itemsByBound(of submission: borrowing Submission) -> [Int] {
      judge.itemsByBound(in: judgement, submission.row)
    }
  }

  /// What was submitted, with its places.
  public let submission: Submission
  /// A verdict for each scheme that it was judged by, in the order asked.
  public let verdicts: [SchemeVerdict]
  /// The schemes that were asked for with all others but are not for the base.
  public let skipped: [SkippedScheme]

  init(_ submission: Submission, _ outcome: SchemeJudges.Outcome) {
    self.submission = submission
    verdicts = outcome.verdicts
    skipped = outcome.skipped
  }

  /// The same with the reasons of each verdict.
  ///
  /// - Parameter asked: The items of a scheme of which it is asked why they came to their statuses.
  public func explained(why asked: (Scheme) -> [Int] = { _ in [] }) -> AssessedSubmission {
    AssessedSubmission(
      submission: submission,
      explanations: verdicts.map { $0.explained(submission.row, why: asked($0.scheme)) },
      skipped: skipped)
  }
}

/// One base with the explanation of each scheme that it was held against.
public struct AssessedSubmission: Sendable {
  /// What was submitted, with its places.
  public let submission: Submission
  /// An explanation for each scheme that it was judged by, in the order asked.
  public let explanations: [Explanation]
  /// The schemes that were asked for with all others but are not for the base.
  public let skipped: [SkippedScheme]
  /// The failures that are accepted, by the identifiers of their items.
  public internal(set) var accepted: [String: Acceptance] = [:]

  init(submission: Submission, explanations: [Explanation], skipped: [SkippedScheme] = []) {
    self.submission = submission
    self.explanations = explanations
    self.skipped = skipped
  }

  /// Why an item's failure is accepted, `nil` where it is not, or there is none.
  public func acceptance(of item: Item, in scheme: Scheme) -> Acceptance? {
    accepted.isEmpty ? nil : accepted[scheme.identifier(of: item)]
  }

  /// The verdict that decides how a run ends: what it would be if the accepted failures were none.
  public func decidingVerdict(_ explanation: Explanation) -> Verdict {
    guard !accepted.isEmpty else { return explanation.verdict }
    let statuses = explanation.findings.map { finding -> Status in
      acceptance(of: finding.item, in: explanation.scheme) == nil ? finding.status : .pass
    }
    return Verdict(
      of: statuses, natures: explanation.findings.map { $0.item.nature },
      isFor: explanation.isForBase)
  }
}

/// A scheme that is not for a base, or not known to be.
public struct SkippedScheme: Sendable {
  /// The scheme that it was not judged by.
  public let scheme: Scheme
  /// Whether the base says what decides it.
  public let isKnown: Bool

  init(_ scheme: Scheme, isKnown: Bool) {
    self.scheme = scheme
    self.isKnown = isKnown
  }
}
