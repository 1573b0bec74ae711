import Submission

extension Problem {
  /// What a program calls the problem; the same in every language.
  var name: String {
    switch self {
    case .syntax: "syntax"
    case .empty: "empty"
    case .tooLarge: "too-large"
    case .invalidUTF8: "invalid-utf8"
    case .trailingContent: "trailing-content"
    case .table(let fault): "table-" + fault.name
    case .wrongType: "wrong-type"
    case .unknownKey: "unknown-key"
    case .duplicateKey: "duplicate-key"
    case .sameFactTwice: "same-fact-twice"
    case .misplaced: "misplaced"
    case .metNotGiven: "met-not-given"
    case .noScheme: "no-scheme"
    case .unknownScheme: "unknown-scheme"
    case .unknownTraitValue: "unknown-value"
    case .yearAfterLast: "year-after-last"
    case .contradictsCity: "contradicts-city"
    case .invalidYear: "invalid-year"
    case .yearNotStated: "year-not-stated"
    case .malformedFigure: "malformed-figure"
    case .unitNotStated: "unit-not-stated"
    case .unknownUnit: "unknown-unit"
    case .unitOfAnotherKind: "unit-of-another-kind"
    case .tooManyDigits: "too-many-digits"
    case .tooLargeNumber: "too-large-number"
    case .notWhole: "not-whole"
    case .outOfBounds: "out-of-bounds"
    case .partExceedsWhole: "part-exceeds-whole"
    case .rateAtOdds: "rate-at-odds"
    case .answerAtOdds: "answer-at-odds"
    case .growthAtOdds: "growth-at-odds"
    case .textTooLong: "text-too-long"
    case .zeroDenominator: "zero-denominator"
    case .evidence: "evidence"
    case .evidenceNotGiven: "evidence-not-given"
    case .looksLikeFraction: "looks-like-fraction"
    case .implausible: "implausible"
    case .yearNotUsed: "year-not-used"
    case .nothingGiven: "nothing-given"
    case .furtherProblems: "further-problems"
    }
  }
}
