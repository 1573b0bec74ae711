public import Rules
import Workbook

/// Something wrong, or probably wrong, at a place in a file.
public struct Diagnostic: Sendable {
  /// What is wrong.
  public let problem: Problem
  /// What is meant.
  public let place: Place
  /// Whether it keeps the submission from being judged.
  public let severity: Severity
  /// Whether what stands around it is about a person and must not be quoted.
  public internal(set) var isPrivate = false
  /// Why what a warning doubts is right all the same, where the submission says so.
  public internal(set) var justification: String?

  /// How many bytes to each side of a place a quote may show at most.
  public static let reachOfQuote = 60

  /// Whether a quote of a place may show some of what stands in a range.
  static func isQuoted(_ range: Range<Int>, beside place: Range<Int>) -> Bool {
    // A character that is cut is shown whole.
    let reach = reachOfQuote + 4
    return range.lowerBound <= place.lowerBound + reach
      && range.upperBound >= place.lowerBound - reach
  }

  /// - Parameters:
  ///   - problem: What is wrong, from which its gravity follows.
  ///   - place: Where it is seen.
  public init(_ problem: Problem, at place: Place) {
    self.problem = problem
    self.place = place
    severity = problem.description.severity
  }

  init(_ problem: Problem, at range: Range<Int>) {
    self.init(problem, at: .bytes(range))
  }
}

/// How grave a problem is.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Nothing is evaluated on a file with an error.
  case error
  /// Probably a slip; the file is evaluated as it stands.
  case warning
}

/// What is wrong; `description` has the kind and the words of each case.
public enum Problem: Sendable {
  // The text is not JSON.
  /// What stands there is short enough to be shown, or empty.
  case syntax(SyntaxFault, found: String)
  case empty
  case tooLarge(limit: Int)
  case invalidUTF8
  case trailingContent
  /// A file of comma-separated values is not a table of a submission.
  case table(TableFault)

  // The JSON is not a submission.
  /// A value of a kind that does not belong there, with its text.
  case wrongType(Slot, found: JSONKind, String)
  /// A key that is not known, and the known one that is nearest to it, by its fact or by its name.
  case unknownKey(String, Slot, nearest: FactDefinition?, name: String?)
  case duplicateKey(String, first: Place)
  /// A fact, and the two names under which it is given, the first first.
  case sameFactTwice(FactDefinition, names: [String], first: Place)
  /// A label of earlier files that meant something else, or more, and what is to be given now.
  case formerName(String, now: [FactDefinition])
  /// A name that several facts have, or in part where it is not whole.
  case ambiguousName(String, [FactDefinition], isWhole: Bool)
  /// A name that several facts have, and the one that is asked for.
  case nameTakenAs(String, FactDefinition, among: [FactDefinition])
  /// A row of the form that some bases fill in with another figure than its name says.
  case sharedRow(SharedRow)
  /// A fact that is given in a section which is not its own.
  case misplaced(FactDefinition)
  case metNotGiven(FactDefinition)
  case noScheme
  case unknownScheme(String, nearest: String?)
  case unknownTraitValue(String, Trait, nearest: String?)
  case yearAfterLast(Int, lastFullYear: Int)
  /// A trait that follows from the city, and the values that follow, a bit each.
  case contradictsCity(Trait, fromCity: UInt64)
  /// A city, and the province that is stated.
  case cityOfAnotherProvince(City, stated: [String])
  /// A text that holds the name of a city and more.
  case cityTakenAs(String, City)
  case invalidYear(String)
  case yearNotStated(FactDefinition)

  // A figure can't be read.
  /// What is wrong with it in particular, where that is known.
  case malformedFigure(String, FactDefinition, FigureHint?)
  case unknownUnit(String, FactDefinition)
  case unitOfAnotherKind(String, FactDefinition)
  case tooManyDigits(String, FactDefinition?)
  case tooLargeNumber(String, FactDefinition?)

  // A figure can't be right.
  case notWhole(String, FactDefinition)
  case outOfBounds(String, FactDefinition)
  /// A part, the whole that it is larger than, and where that stands.
  case partExceedsWhole(FactDefinition, FactDefinition, year: Int?, whole: Place)
  /// The same of a base that may count the part outside the whole.
  case partOutsideWhole(FactDefinition, FactDefinition, year: Int?, whole: Place)
  /// What is at odds where some of the figures are known by a bound alone.
  case boundAtOdds(BoundConflict)
  /// A rate that is stated beside its parts, and what these come to, in base units.
  case rateAtOdds(FactDefinition, stated: String, computed: Fraction, year: Int?)
  /// An answer, and the figures that say otherwise, each with its year where that is known.
  case answerAtOdds(FactDefinition, figures: [ContradictingFigure])
  /// A growth that is stated beside the figures of both years, and what these come to, in %.
  case growthAtOdds(FactDefinition, stated: String, computed: Fraction, year: Int)
  case textTooLong(FactDefinition, count: Int)
  /// A figure that is not above zero, and the rate that is divided by it.
  case zeroDenominator(FactDefinition, of: FactDefinition)
  /// What looks like a code of GB/T 4754 and is none.
  case industryCode(String, IndustryCode.Fault, FactDefinition)
  case malformedDate(String, FactDefinition)
  /// A decision of a review that must give its reason.
  case reviewWithoutReason(String, FactDefinition)
  /// A text of industries without any code.
  case industryCodeNotGiven(FactDefinition)

  // A list is not as it must be.
  case list(ListFault)

  // A file of evidence is not as it must be.
  case evidence(String, EvidenceFault)
  /// What is said to be met without a file that shows it.
  case evidenceNotGiven([FactDefinition])

  // A list of accepted failures is not as it must be.
  case accepted(AcceptanceFault)

  // A figure is probably wrong.
  case looksLikeFraction(String, FactDefinition)
  /// The same of a bound.
  case boundLooksLikeFraction(String, FactDefinition)
  /// A value beyond what is usual, and what it comes to in the unit that was probably meant.
  case implausible(String, FactDefinition, likely: (unit: UnitOfMeasure, value: Fraction)?)
  case outOfProportion(Proportion)
  case suddenChange(SuddenChange)
  case growthDiffers(GrowthDifference)
  /// An answer that something was there which a question in the negative asks after; the word.
  case answerAgainstBase(FactDefinition, String)
  /// Signs for nothing given: the different ones, how many there are, and where the first stand.
  case blankSigns([String], count: Int, first: [Place])
  case blankName
  case remarkUnused(String, RemarkFault)
  /// Several cities beside an answer that the base lies in one prefecture: the first of them, and how many
  /// they are.
  case severalCities(FactDefinition, [String], count: Int)
  /// A year that nothing looks at, and those that are kept.
  case yearNotUsed(String, window: ClosedRange<Int>)
  case nothingGiven
  case furtherProblems(count: Int, Severity)
}

extension Problem {
  /// Words in keys under which people write whom to ask.
  private static let wordsOfPersons = [
    "联系", "姓名", "电话", "手机", "传真", "邮箱", "contact", "phone", "mail",
  ]

  /// Whether what the problem is about may stand beside what is said of a person.
  var mayBeOfPerson: Bool {
    switch self {
    case .unknownKey(let name, _, _, _), .remarkUnused(let name, _),
      .list(.unknownList(let name, _)), .list(.unknownColumn(let name, _, _)):
      Self.mayNamePerson(name)
    case .misplaced(let fact): fact.isPersonal
    default: false
    }
  }

  /// Whether a key may stand before what is said of a person.
  static func mayNamePerson(_ key: String) -> Bool {
    let bytes = Array(key.lowercased().utf8)
    return wordsOfPersons.contains { bytes.contains(bytes: Array($0.utf8)) }
  }
}

/// A figure that contradicts an answer.
public struct ContradictingFigure: Sendable {
  /// What it is about.
  public let fact: FactDefinition
  /// The year that it is about; `nil` where it is of no year.
  public let year: Int?
  /// Where it is written, where it is.
  public let place: Place?

  /// - Parameters:
  ///   - fact: What the figure is of.
  ///   - year: The year that it is of; `nil` where it is of no year.
  ///   - place: Where it is written; `nil` where it follows from others.
  public init(_ fact: FactDefinition, year: Int?, at place: Place?) {
    self.fact = fact
    self.year = year
    self.place = place
  }
}
