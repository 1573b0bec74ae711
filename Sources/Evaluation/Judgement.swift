public import Rules

/// What a row came to under a scheme, item by item.
public struct Judgement: Sendable {
  /// How the signs in doubt were read.
  public internal(set) var reading = SignReading.printed
  /// A status for each of the scheme's items, in their order.
  public internal(set) var statuses: [Status] = []
  /// Whether the scheme is for the base: unknown where the base does not say what decides it.
  public internal(set) var isFor = Truth.yes
  /// What all items together come to.
  public internal(set) var verdict = Verdict.undetermined
  /// Whether the verdict does not follow from the statuses alone: something is open that decides which
  /// items are for the base, and every value of it comes to the same.
  public internal(set) var isOfEveryCase = false
  /// Whether a figure stands exactly on a limit whose sign is in doubt; where none does, the other
  /// reading comes to the same.
  public internal(set) var standsOnLimitInDoubt = false
  /// What each node of the judge's program came to.
  var outcomes: [Program.Outcome] = []

  init() {}

  /// A judgement of nothing, whose storage another one can be made in.
  public static var empty: Judgement { Judgement() }
}

extension Verdict {
  /// The verdict that follows from the items' statuses: the gravest that one of them alone would have.
  ///
  /// A failed exclusion, admission or constraint decides against the base; one that is not known
  /// leaves it open, and so does a table that is not for the base, or of whose rows that decide none is. A list of
  /// exclusions has no such rows: where none of them holds, nothing stands against the base.
  ///
  /// - Precondition: there is a nature for each status.
  public init(of statuses: [Status], natures: [Nature], isFor: Truth) {
    var verdict = isFor == .no ? Self.undetermined : .eligible
    var (hasRow, hasApplicableRow) = (false, false)
    for index in statuses.indices {
      let (status, nature) = (statuses[index], natures[index])
      guard nature.decides else { continue }
      switch status {
      case .fail: verdict = .ineligible
      case .missing, .review: verdict = verdict == .ineligible ? .ineligible : .undetermined
      case .pass, .notApplicable: break
      }
      guard nature.isTableRow else { continue }
      hasRow = true
      hasApplicableRow = hasApplicableRow || status != .notApplicable
    }
    let isOpen = hasRow && !hasApplicableRow && verdict == .eligible
    self = isOpen ? .undetermined : verdict
  }

  /// Whether it only says that the scheme is for other bases and nothing in it fails.
  public func isOfOtherBases(_ isFor: Truth) -> Bool { isFor == .no && self == .undetermined }
}
