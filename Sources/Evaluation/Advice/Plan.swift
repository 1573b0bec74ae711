public import Rules

/// One consistent set of changes that turns a verdict, or meets an item.
public struct Plan: Sendable {
  /// A value that is stated otherwise, or for the first time.
  public struct Change: Sendable {
    /// What is stated.
    public let statement: Statement
    /// What is stated, by its definition.
    public let fact: FactDefinition
    /// 0 is the last full year that the scheme looks at.
    public let yearsBack: Int
    /// The value that is given now, in base units; `nil` where none is.
    public let old: ExactDecimal?
    /// The value that the plan needs, in base units.
    public let new: ExactDecimal
    /// Whether it only follows from other changes, as a rate that is stated beside its parts.
    public let follows: Bool

    /// The change as a share of the value that is given; `nil` where none is, or zero, or for an answer.
    public var share: Fraction? {
      guard fact.kind.isFigure, let old, old != .zero else { return nil }
      return (Fraction(new) - Fraction(old)).magnitude / Fraction(old).magnitude
    }
  }

  /// What a base is said to be that does not say it yet.
  public struct Description: Sendable {
    /// What the base says of itself.
    public let trait: Trait
    /// The values that will do, a bit each in the order of the trait's values.
    public let mask: UInt64
  }

  /// What is given now and must become otherwise, in the order of the catalogue.
  public let changes: [Change]
  /// What is not given yet and has to be at least as good as this.
  public let demands: [Change]
  /// What the base has to say of itself.
  public let descriptions: [Description]

  /// Whether nothing has to be changed that is given.
  public var isOfMissingAlone: Bool { changes.isEmpty }
  /// Whether nothing has to be changed, found out or said.
  public var isEmpty: Bool { changes.isEmpty && demands.isEmpty && descriptions.isEmpty }

  /// The measure that is made small: the sum of the changes as shares of what is given, where an answer that
  /// turns and a figure that was zero count as one. A whole that something is divided by, such as sales or land,
  /// shrinks only where nothing else will do.
  public var size: Fraction {
    changes.filter { !$0.follows }.reduce(Fraction(0)) { $0 + ($1.share ?? Fraction(1)) }
  }

  /// The row with the plan carried out.
  public func applied(to row: FactRow, _ catalogue: Catalogue) -> FactRow {
    var row = row
    for change in changes + demands {
      row[change.statement.fact, yearsBack: change.statement.place - row.shift] = change.new
    }
    for description in descriptions {
      guard let number = catalogue.number(of: description.trait) else { continue }
      row[trait: number] = description.mask
    }
    // What followed from the old values for others need not follow from the new ones.
    row.widenBounds()
    return row
  }
}

/// Why there is no plan.
public struct PlanObstacle: Sendable {
  /// Why something that is given can't be changed.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// It has happened, or is said to have.
    case happened
    /// It is a figure of a year that is over.
    case yearIsOver = "year-is-over"
    /// It is a figure of others, such as the growth of the whole region.
    case ofOthers = "of-others"
    /// It is what the base is.
    case ofTheBase = "of-the-base"
    /// The law leaves it to the authority, or no value would do.
    case notInTheirHands = "not-in-their-hands"
  }

  /// The item that can't be met, by its place in the scheme.
  public let item: Int
  /// Why the item can't be met.
  public let reason: Reason
  /// The values that stand in the way.
  public let statements: [Statement]
}

/// What came of the search for a plan.
public enum PlanOutcome: Sendable {
  /// The verdict is in favour already.
  case needless
  /// The smallest changes that turn the verdict.
  case found(Plan)
  /// There is none, and this is why.
  case impossible([PlanObstacle])
  /// The scheme is for other bases.
  case ofOtherBases
  /// None was found, although none of these items by itself is out of reach.
  case notFound(items: [Int])
}
