import Evaluation
import Submission

/// A status, a verdict or a severity as a page shows it: a mark and a word in a colour of their own.
struct HTMLBadge {
  private let kind: String
  private let mark: String
  private let word: String

  private init(kind: String, mark: String, word: String) {
    self.kind = kind
    self.mark = mark
    self.word = word
  }

  init(_ status: Status, _ word: String) {
    self.init(kind: status.htmlClass, mark: status.mark, word: word)
  }

  init(_ verdict: Verdict, _ word: String) {
    self.init(kind: verdict.htmlClass, mark: verdict.mark, word: word)
  }

  init(_ severity: Severity, _ word: String) {
    self.init(kind: severity == .error ? "fail" : "open", mark: severity.mark, word: word)
  }

  /// A file that has no verdict.
  static func notJudged(_ word: String) -> Self { Self(.notApplicable, word) }

  var markup: Markup {
    .element(
      "span", ["class": "badge \(kind)"],
      [.element("span", ["aria-hidden": "true"], mark), Markup(" " + word)])
  }
}

extension Status {
  /// The name of its colour in the style sheet.
  var htmlClass: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .missing, .review: "open"
    case .notApplicable: "none"
    }
  }
}

extension Verdict {
  /// The name of its colour in the style sheet.
  var htmlClass: String {
    switch self {
    case .eligible: "pass"
    case .ineligible: "fail"
    case .undetermined: "open"
    }
  }
}
