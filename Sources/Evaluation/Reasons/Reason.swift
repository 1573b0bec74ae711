public import Rules

/// A value that a row has.
public enum GivenValue: Hashable, Sendable {
  /// A fact by its number, of so many years before the year that the row was read with.
  case fact(Int, yearsBack: Int)
  /// A trait by its number.
  case trait(Int)
}

/// Why an item came to its status: what of all that is given suffices for it, and for a failure what would
/// have to be otherwise.
public struct Reason: Sendable {
  /// Values that would have to be others for the item to fail no longer.
  public struct Remedy: Sendable {
    /// One of the values, and one that it may be instead.
    public struct Change: Sendable {
      /// The value that would have to be another.
      public let value: GivenValue
      /// A value that it may be instead.
      public let instead: Content
    }

    /// The values, none of which can stay as it is.
    public let changes: [Change]
    /// What the item then comes to.
    public let status: Status
  }

  /// What a value is.
  public enum Content: Hashable, Sendable {
    /// A figure in base units, an answer as one or zero.
    case number(ExactDecimal)
    /// What a figure lies within of which only a bound is known.
    case bound(Interval)
    /// The values of a trait, a bit each.
    case mask(UInt64)
  }

  /// The item's place in the scheme.
  public let item: Int
  /// What the item came to.
  public let status: Status
  /// Values that suffice for the status although nothing else is known, and of which none can be left out;
  /// none where the item is open, or comes to the same where nothing is given.
  public let facts: [GivenValue]
  /// Of a failure the smallest sets of given values that would change it.
  public let remedies: [Remedy]
  /// Whether these are all of them, as far as each can be changed alone.
  public let hasAllRemedies: Bool
}

extension Judge {
  /// Why an item came to its status.
  ///
  /// - Parameters:
  ///   - index: The item's place in the scheme.
  ///   - row: What was judged, as it was read.
  ///   - judgement: What it came to by this judge.
  public func reason(ofItem index: Int, _ row: FactRow, _ judgement: Judgement) -> Reason {
    var search = ReasonSearch(of: index, row, by: self, reading: judgement.reading)
    let status = judgement.statuses[index]
    let facts = search.facts(forcing: status)
    let (remedies, isWhole) = status == .fail ? search.remedies() : ([], true)
    return Reason(
      item: index, status: status, facts: facts, remedies: remedies, hasAllRemedies: isWhole)
  }
}
