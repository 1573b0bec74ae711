public import Rules

/// Something wrong, or probably wrong, at a place in a file.
public struct Diagnostic: Sendable {
  public let problem: Problem
  /// The bytes that are meant.
  public let range: Range<Int>

  public var severity: Severity { problem.severity }

  public init(_ problem: Problem, at range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}

/// How grave a problem is.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Nothing is evaluated on a file with an error.
  case error
  /// Probably a slip; the file is evaluated as it stands.
  case warning
}

/// What is wrong. The words for it are made by the reports.
public enum Problem: Sendable {
  // The text is not JSON.
  case syntax(SyntaxFault)
  case empty
  case tooLarge(limit: Int)
  case invalidUTF8
  case trailingContent
  /// A file of comma-separated values is not a table of a submission.
  case table(TableFault)

  // The JSON is not a submission.
  case wrongType(Slot, found: JSONKind)
  case unknownKey(String, Slot, nearest: FactDefinition?, name: String?)
  case duplicateKey(String, first: Int)
  case sameFactTwice(FactDefinition, first: Int)
  case misplaced(FactDefinition)
  case metNotGiven(FactDefinition)
  case noScheme
  case unknownScheme(String, nearest: String?)
  case unknownTraitValue(String, Trait, nearest: String?)
  case yearAfterLast(Int, lastFullYear: Int)
  case contradictsCity(Trait, fromCity: UInt64)
  case invalidYear(String)
  case yearNotStated(FactDefinition)

  // A figure can't be read.
  case malformedFigure(String, FactDefinition)
  case unitNotStated(String, FactDefinition)
  case unknownUnit(String, FactDefinition)
  case unitOfAnotherKind(String, FactDefinition)
  case tooManyDigits(String, FactDefinition?)
  case tooLargeNumber(String, FactDefinition?)

  // A figure can't be right.
  case notWhole(String, FactDefinition)
  case outOfBounds(String, FactDefinition)
  case partExceedsWhole(FactDefinition, FactDefinition, year: Int?, whole: Int)
  case rateAtOdds(FactDefinition, stated: String, computed: Fraction, year: Int?)
  case answerAtOdds(FactDefinition)
  case growthAtOdds(FactDefinition, stated: String, computed: Fraction, year: Int)
  case textTooLong(FactDefinition, count: Int)
  case zeroDenominator(FactDefinition, of: FactDefinition)

  // A file of evidence is not as it must be.
  case evidence(String, EvidenceFault)
  /// What is said to be met without a file that shows it.
  case evidenceNotGiven([FactDefinition])

  // A figure is probably wrong.
  case looksLikeFraction(String, FactDefinition)
  case implausible(String, FactDefinition)
  case yearNotUsed(String, window: ClosedRange<Int>)
  case nothingGiven
  case furtherProblems(count: Int, Severity)

  public var severity: Severity {
    switch self {
    case .looksLikeFraction, .implausible, .yearNotUsed, .nothingGiven, .evidenceNotGiven:
      .warning
    case .furtherProblems(_, let gravest): gravest
    case .table(let fault): fault.severity
    default: .error
    }
  }
}

/// Why a file of evidence does not count.
public enum EvidenceFault: Hashable, Sendable, Error {
  /// It lies outside the submission's folder, or its path leads out of it.
  case outside
  case missing
  /// It is a folder or a device.
  case notAFile
  case empty
  case unreadable
}

/// Why a text is not JSON.
public enum SyntaxFault: Hashable, Sendable {
  case unexpected(Expectation)
  case unexpectedEnd(Expectation)
  case unterminatedString
  case controlCharacter(UInt8)
  case invalidEscape
  case loneSurrogate
  case malformedNumber
  case tooDeep(limit: Int)
}

/// Why comma-separated values are not a table of a submission.
public enum TableFault: Hashable, Sendable, Error {
  // The bytes are no text.
  case utf16
  case utf32
  /// A workbook of Excel, in its new or its old form.
  case workbook
  case invalidUTF8
  /// Neither UTF-8 nor GB18030.
  case notText
  /// The system can't convert from GB18030.
  case noConverter

  // The text is no table.
  case unterminatedQuote
  case textAfterQuote
  case noKeyColumn
  case noValueColumn
  case unknownColumn(String, nearest: String?)
  case duplicateColumn(String, first: Int)
  case tooManyCells(columns: Int)
  /// Other signs than commas stand between the columns.
  case wrongSeparator
  /// The header is not the first row.
  case headerBelow(row: Int)

  // The table is no submission.
  case noKey
  case unknownRow(String, nearest: String?)
  case labelOfAnother(String, key: String)
  case valueTwice(year: Int)
  case yearNotStated
  case notYearly(String)
  case noPlaceForEvidence(String)
  /// Something stands in the cell of the unit where nothing has one.
  case noPlaceForUnit(String, name: String)
  case fullWidthDigits(String, halfWidth: String)

  // The table is probably not what is meant.
  /// The label beside a known key is none.
  case unknownLabel(String, key: String, label: String)
  /// The note reads as a value, and no value is given.
  case valueInNote(String)

  /// How grave the fault is.
  public var severity: Severity {
    switch self {
    case .unknownLabel, .valueInNote: .warning
    default: .error
    }
  }

  /// What a program calls the fault; the same in every language.
  public var name: String {
    switch self {
    case .utf16: "utf-16"
    case .utf32: "utf-32"
    case .workbook: "workbook"
    case .invalidUTF8: "invalid-utf8"
    case .notText: "not-text"
    case .noConverter: "no-converter"
    case .unterminatedQuote: "unterminated-quote"
    case .textAfterQuote: "text-after-quote"
    case .noKeyColumn: "no-key-column"
    case .noValueColumn: "no-value-column"
    case .unknownColumn: "unknown-column"
    case .duplicateColumn: "duplicate-column"
    case .tooManyCells: "too-many-cells"
    case .wrongSeparator: "wrong-separator"
    case .headerBelow: "header-below"
    case .noKey: "no-key"
    case .unknownRow: "unknown-row"
    case .labelOfAnother: "label-of-another"
    case .valueTwice: "value-twice"
    case .yearNotStated: "year-not-stated"
    case .notYearly: "not-yearly"
    case .noPlaceForEvidence: "no-place-for-evidence"
    case .noPlaceForUnit: "no-place-for-unit"
    case .fullWidthDigits: "full-width-digits"
    case .unknownLabel: "unknown-label"
    case .valueInNote: "value-in-note"
    }
  }
}

/// What could stand at a place.
public enum Expectation: Hashable, Sendable {
  case value, key, colon
  case keyOrClosingBrace, valueOrClosingBracket
  case commaOrClosingBrace, commaOrClosingBracket
}

/// The kinds of JSON values.
public enum JSONKind: Hashable, Sendable {
  case object, array, string, number, boolean, null
}

/// A place in a submission where a value has its own form.
public enum Slot: Sendable {
  case submission
  case scheme
  case base
  case baseText
  case trait(Trait)
  case year
  case figures
  case figure(FactDefinition)
  case figureOfYear(FactDefinition)
  case growth(FactDefinition)
  case scores
  case texts
  case text(FactDefinition)
  case attestations
  case attestation(FactDefinition)
  case met
  case note
  case evidence
}
