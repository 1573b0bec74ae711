import Evaluation

/// ANSI colours, or none.
struct TextStyle {
  let isColored: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func yellow(_ text: String) -> String { wrap(text, "33") }

  func verdict(_ text: String, _ verdict: Verdict) -> String {
    let code =
      switch verdict {
      case .eligible: "1;32"
      case .ineligible: "1;31"
      case .undetermined: "1;33"
      }
    return wrap(text, code)
  }

  func colored(_ text: String, _ status: Status) -> String {
    switch status {
    case .pass: wrap(text, "32")
    case .fail: wrap(text, "31")
    case .missing, .review: wrap(text, "33")
    case .notApplicable: text
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
