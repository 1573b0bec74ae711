public import Rules

/// What the authority that reviews submissions decided of one.
public struct Review: Sendable {
  /// The trait that holds the decision.
  static let decisionKey = "review"
  /// The text that gives the reason.
  static let reasonKey = "reviewReason"
  /// The decisions that must give a reason.
  private static let withReason = ["退回修改", "不推荐"]
  /// The decision by which a submission stands in the list of those put forward.
  private static let recommended = "推荐"

  /// The decision, in the words of the system that asks for it.
  public let decision: String

  /// `nil` where nothing was decided.
  public init?(_ submission: borrowing Submission, in catalogue: Catalogue) {
    guard let number = catalogue.number(ofTrait: Self.decisionKey),
      let decision = catalogue.traits[number].names(of: submission.row[trait: number]).first
    else { return nil }
    self.decision = decision
  }

  /// Whether the reason may not be left out.
  public var needsReason: Bool { Self.withReason.contains(decision) }

  /// Whether the submission was put forward.
  public var isRecommended: Bool { decision == Self.recommended }

  /// The reason, where it is given.
  public static func reason(
    of submission: Submission, in catalogue: Catalogue, _ source: SourceFile
  ) -> String? {
    guard let fact = catalogue.fact(named: reasonKey).flatMap(catalogue.number(of:)) else {
      return nil
    }
    return submission.passage(ofFact: fact, in: source)
  }
}

extension Submission {
  /// The words that a text is given in, `nil` where it is not given or follows from a list.
  public func passage(ofFact fact: Int, in source: SourceFile) -> String? {
    guard row.isGiven(fact) else { return nil }
    return entries(.value, ofFact: fact).last.map { text(of: $0, in: source) }
  }
}
