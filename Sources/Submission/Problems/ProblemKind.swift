/// What a program calls a kind of problem; the same in every language.
public enum ProblemKind: String, CaseIterable, Hashable, Sendable {
  // The text of a file.
  case syntax
  case empty
  case tooLarge = "too-large"
  case invalidUTF8 = "invalid-utf8"
  case trailingContent = "trailing-content"
  case unreadable
  case furtherProblems = "further-problems"

  // What stands in a submission.
  case wrongType = "wrong-type"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case sameFactTwice = "same-fact-twice"
  case formerName = "former-name"
  case ambiguousName = "ambiguous-name"
  case nameTakenAs = "name-taken-as"
  case sharedRow = "shared-row"
  case misplaced
  case metNotGiven = "met-not-given"
  case noScheme = "no-scheme"
  case unknownScheme = "unknown-scheme"
  case unknownValue = "unknown-value"
  case nothingGiven = "nothing-given"
  case blankName = "blank-name"
  case blankSigns = "blank-signs"
  case remarkUnused = "remark-unused"

  // Cities and years.
  case contradictsCity = "contradicts-city"
  case cityOfAnotherProvince = "city-of-another-province"
  case cityTakenAs = "city-taken-as"
  case severalCities = "several-cities"
  case invalidYear = "invalid-year"
  case yearNotStated = "year-not-stated"
  case yearAfterLast = "year-after-last"
  case yearNotUsed = "year-not-used"

  // Figures and texts.
  case malformedFigure = "malformed-figure"
  case unknownUnit = "unknown-unit"
  case unitOfAnotherKind = "unit-of-another-kind"
  case tooManyDigits = "too-many-digits"
  case tooLargeNumber = "too-large-number"
  case notWhole = "not-whole"
  case outOfBounds = "out-of-bounds"
  case looksLikeFraction = "looks-like-fraction"
  case implausible
  case outOfProportion = "out-of-proportion"
  case suddenChange = "sudden-change"
  case growthDiffers = "growth-differs"
  case textTooLong = "text-too-long"
  case industryCode = "industry-code"
  case industryCodeNotGiven = "industry-code-not-given"
  case malformedDate = "malformed-date"
  case reviewWithoutReason = "review-without-reason"

  // Figures and answers that must agree, and evidence.
  case partExceedsWhole = "part-exceeds-whole"
  case partOutsideWhole = "part-outside-whole"
  case zeroDenominator = "zero-denominator"
  case rateAtOdds = "rate-at-odds"
  case growthAtOdds = "growth-at-odds"
  case answerAtOdds = "answer-at-odds"
  case answerAgainstBase = "answer-against-base"
  case evidence
  case evidenceNotGiven = "evidence-not-given"

  // Lists of what is counted.
  case listUnknown = "list-unknown"
  case listTwice = "list-twice"
  case listUnknownColumn = "list-unknown-column"
  case listColumnTwice = "list-column-twice"
  case listNameMissing = "list-name-missing"
  case listNameTwice = "list-name-twice"
  case listFactAtOdds = "list-fact-at-odds"
  case listTooManyRows = "list-too-many-rows"
  case listTooManyNames = "list-too-many-names"
  case listNoneBesideRows = "list-none-beside-rows"
  case listNoHeading = "list-no-heading"
  case listOutsideColumns = "list-outside-columns"
  case listOpen = "list-open"
  case listTickAtOdds = "list-tick-at-odds"
  case listCountAtOdds = "list-count-at-odds"

  // Lists of accepted failures.
  case acceptedNotAList = "accepted-not-a-list"
  case acceptedNotARow = "accepted-not-a-row"
  case acceptedUnknownMember = "accepted-unknown-member"
  case acceptedNotText = "accepted-not-text"
  case acceptedMissingMember = "accepted-missing-member"
  case acceptedRepeatedMember = "accepted-repeated-member"
  case acceptedMalformedDate = "accepted-malformed-date"
  case acceptedUnknownItem = "accepted-unknown-item"
  case acceptedRepeated = "accepted-repeated"
  case acceptedExpired = "accepted-expired"
  case acceptedUnused = "accepted-unused"

  // Tables.
  case tableUTF16 = "table-utf-16"
  case tableUTF32 = "table-utf-32"
  case tableInvalidUTF8 = "table-invalid-utf8"
  case tableNotText = "table-not-text"
  case tableNoConverter = "table-no-converter"
  case tableOtherEncoding = "table-other-encoding"
  case tableUnterminatedQuote = "table-unterminated-quote"
  case tableTextAfterQuote = "table-text-after-quote"
  case tableNoKeyColumn = "table-no-key-column"
  case tableNoValueColumn = "table-no-value-column"
  case tableUnknownColumn = "table-unknown-column"
  case tableDuplicateColumn = "table-duplicate-column"
  case tableTooManyCells = "table-too-many-cells"
  case tableSplitNumber = "table-split-number"
  case tableWrongSeparator = "table-wrong-separator"
  case tableHeaderBelow = "table-header-below"
  case tableNoKey = "table-no-key"
  case tableUnknownRow = "table-unknown-row"
  case tableLabelOfAnother = "table-label-of-another"
  case tableValueTwice = "table-value-twice"
  case tableYearNotStated = "table-year-not-stated"
  case tableNotYearly = "table-not-yearly"
  case tableNoPlaceForEvidence = "table-no-place-for-evidence"
  case tableNoPlaceForUnit = "table-no-place-for-unit"
  case tableDigitsLost = "table-digits-lost"
  case tableAnswerInEvidence = "table-answer-in-evidence"
  case tableUnknownLabel = "table-unknown-label"
  case tableValueInNote = "table-value-in-note"

  // Workbooks.
  case tableNotWorkbook = "table-not-workbook"
  case tableOldWorkbook = "table-old-workbook"
  case tableEncryptedWorkbook = "table-encrypted-workbook"
  case tableOpenDocument = "table-open-document"
  case tableBinaryWorkbook = "table-binary-workbook"
  case tableNoWorkbookInside = "table-no-workbook-inside"
  case tableDamagedWorkbook = "table-damaged-workbook"
  case tableOversizedWorkbook = "table-oversized-workbook"
  case tableNoSheetWithHeader = "table-no-sheet-with-header"
  case tableFormulaNotComputed = "table-formula-not-computed"
  case tableErrorValue = "table-error-value"
  case tableDateInsteadOfNumber = "table-date-instead-of-number"
  case tableDigitsNotShown = "table-digits-not-shown"
  case tableHiddenRows = "table-hidden-rows"
  case tableHiddenColumn = "table-hidden-column"
  case tableHiddenSheet = "table-hidden-sheet"
  case tableMergedValues = "table-merged-values"
  case tableSheetWithoutHeader = "table-sheet-without-header"

  /// What stands before a kind's name where a report names rules of all sorts.
  public static let reportPrefix = "input/"

  /// What reports call the rule that the problem breaks.
  public var rule: String { Self.reportPrefix + rawValue }

  /// How grave problems of the kind are; `furtherProblems` are as grave as the gravest of them.
  public var severity: Severity {
    switch self {
    case .tableDigitsNotShown, .tableHiddenRows, .tableHiddenColumn,
      .tableHiddenSheet, .tableMergedValues, .tableSheetWithoutHeader,
      .nothingGiven, .cityTakenAs, .severalCities, .yearNotUsed, .looksLikeFraction,
      .implausible, .industryCodeNotGiven, .partOutsideWhole, .evidenceNotGiven, .listOpen,
      .tableUnknownLabel,
      .tableValueInNote, .nameTakenAs, .blankName, .blankSigns, .remarkUnused, .outOfProportion,
      .suddenChange, .growthDiffers, .answerAgainstBase, .tableAnswerInEvidence, .sharedRow:
      .warning
    default: .error
    }
  }

  /// Whether a warning of the kind says that a figure is perhaps wrong, so that a verdict hangs on it.
  public var isDoubt: Bool {
    switch self {
    case .looksLikeFraction, .implausible, .partOutsideWhole, .outOfProportion, .suddenChange,
      .growthDiffers, .sharedRow:
      true
    default: false
    }
  }
}
