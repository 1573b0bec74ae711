import Evaluation
import Rules
import Submission

/// What a part of a condition came to, for every report that speaks to people: a line, and below it the
/// lines of its own parts.
struct PartLine {
  let status: Status
  let words: Words
  /// Where the figure or answer stands that is meant, if it is in the file.
  var place: Place?
  /// The figures that the line is about, for reports that draw them.
  var measures: [Measure] = []
  /// What the line introduces.
  var parts: [PartLine] = []

  /// What a line says, piece by piece.
  enum Words {
    /// What is demanded of a figure, its value if it is given, and what it lacks.
    case figure(demand: String, value: String?, gap: String?)
    /// What is demanded of the figures of several years, which all meet it.
    case years(demand: String, [(year: String, value: String)])
    /// The figure of one of the years that the line above is about.
    case year(String, value: String?, gap: String?)
    /// What was asked, and the answer.
    case answer(to: String, String)
    /// What the base should be, and what it says that it is.
    case trait(demand: String, label: String, value: String)
    /// What the lines below have in common.
    case heading(String)
    /// Something to know besides.
    case remark(String)
    /// The note or the evidence of the answer in the line before.
    case note(String)
    /// The rows of a list to which the figure or the answer of the line before is owed.
    case rows(String)
  }

  /// The first line, this one or one below it, for which something holds.
  func first(where isMeant: (PartLine) -> Bool) -> PartLine? {
    if isMeant(self) { return self }
    for part in parts {
      if let found = part.first(where: isMeant) { return found }
    }
    return nil
  }
}

/// A figure of one year beside the comparison that it is part of.
struct Measure {
  let finding: ComparisonFinding
  let year: YearFinding
}

// MARK: - In words

extension Wording {
  /// The line by itself, with the colon that introduces what stands below it.
  func text(of line: PartLine) -> String {
    let text = text(of: line.words)
    return line.parts.isEmpty ? text : introducing(text)
  }

  /// Lines and all that stands below them as one sentence.
  func sentence(_ lines: [PartLine]) -> String {
    statements(
      lines.map { line in
        line.parts.isEmpty
          ? text(of: line) : text(of: line) + language("", " ") + sentence(line.parts)
      })
  }

  private func text(of words: PartLine.Words) -> String {
    switch words {
    case .figure(let demand, let value?, let gap):
      labelled(demand, language("实际", "is") + spaced(value)) + behind(gap)
    case .figure(let demand, nil, let gap): labelled(demand, notGiven) + behind(gap)
    case .years(let demand, let years):
      labelled(demand, clauses(years.map { "\($0.year) \($0.value)" }))
    case .year(let year, let value, let gap): "\(year) \(value ?? notGiven)" + behind(gap)
    case .answer(let question, let answer): labelled(question, answer)
    case .trait(let demand, let label, let value):
      demand.utf8.elementsEqual(label.utf8)
        ? labelled(label, value) : demand + bracketed(labelled(label, value))
    case .heading(let text), .remark(let text), .note(let text), .rows(let text): text
    }
  }

  private func behind(_ gap: String?) -> String { gap.map { language("；", "; ") + $0 } ?? "" }
}
