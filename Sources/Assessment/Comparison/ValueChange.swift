public import Rules
public import Submission

/// A value that is not the same in two submissions, or stands in one of them alone.
public struct ValueChange: Sendable {
  /// What changed of a fact.
  public enum Aspect: String, CaseIterable, Sendable {
    case value, note, evidence
  }

  /// What is said.
  public enum Content: Hashable, Sendable {
    /// In base units.
    case number(ExactDecimal)
    /// What a figure lies within of which only a bound is known.
    case bound(Interval)
    case answer(Bool)
    /// Of a person nothing is known but that one is named.
    case given
    case text(String)
    /// The paths of files.
    case files([String])
  }

  /// What one of the submissions says.
  public struct Statement: Sendable {
    /// What is stated.
    public let content: Content
    /// Counted back from the submission's own last full year.
    public let yearsBack: Int
    /// The year, where it is known.
    public let year: Int?
    /// Where it stands in its file.
    public let start: Position
  }

  /// What the value is one of.
  public let fact: FactDefinition
  /// What of the fact changed.
  public let aspect: Aspect
  /// What the old submission says; `nil` where it says nothing.
  public let old: Statement?
  /// What the new submission says; `nil` where it says nothing.
  public let new: Statement?
  /// Whether the years of the two are known and differ, so that it is a development and no correction.
  public let isOverYears: Bool
  /// Whether two returns of different years give different figures for one year.
  public let isRestated: Bool

  /// The numbers of both sides, in base units.
  private var numbers: (old: Fraction, new: Fraction)? {
    guard case .number(let old)? = old?.content, case .number(let new)? = new?.content else {
      return nil
    }
    return (Fraction(old), Fraction(new))
  }

  /// How much more the new figure is, in base units; `nil` where there are not two.
  public var difference: Fraction? { numbers.map { $0.new - $0.old } }

  /// The difference in percent of the old figure; `nil` where there are not two, or the old one is zero.
  public var percent: Fraction? {
    guard let numbers, !numbers.old.isZero else { return nil }
    return (numbers.new - numbers.old) / numbers.old.magnitude * Fraction(100)
  }

  /// How many times a figure of one year may be another before it is worth a second look.
  public static let timesOfOneYear = 10
  /// How many times the figure of a year may be that of another.
  public static let timesOverYears = 3
  /// How many points a percentage may change from one year to another.
  public static let pointsOverYears = 30
  /// By how few a count may change whatever its size.
  public static let smallCount = 10

  /// Whether the step is so large that one of the two is probably a slip of the unit or of the point, or
  /// counts something else. It is the same from either side.
  public var isImplausible: Bool {
    guard aspect == .value, fact.kind.isFigure, let (old, new) = numbers else { return false }
    let step = (new - old).magnitude
    let isOfTwoYears = isOverYears && !isRestated
    if isOfTwoYears, fact.unit.symbol == "%" { return step >= Fraction(Self.pointsOverYears) }
    if fact.kind == .wholeNumber, step < Fraction(Self.smallCount) { return false }
    let zero = Fraction(0)
    guard !old.isZero, !new.isZero, (old < zero) == (new < zero) else { return false }
    let times = Fraction(isOfTwoYears ? Self.timesOverYears : Self.timesOfOneYear)
    return old.magnitude >= new.magnitude * times || new.magnitude >= old.magnitude * times
  }
}

/// Something that a base says of itself and that is not the same in two submissions.
public struct DescriptionChange: Sendable {
  /// What changed.
  public enum Subject: Sendable {
    case name, cities, year
    case trait(Trait)
  }

  /// What it is that changed.
  public let subject: Subject
  /// What the old submission says; empty where it says nothing.
  public let old: [String]
  /// What the new submission says; empty where it says nothing.
  public let new: [String]
}

/// A list whose rows are not the same in two submissions.
public struct ListChange: Sendable {
  /// What is listed.
  public let definition: ListDefinition
  /// The rows that stand in the new list alone, by what they are about.
  public let added: [String]
  /// The rows that stand in the old list alone.
  public let removed: [String]
  /// The rows of which something else is said.
  public let changed: [String]
}
