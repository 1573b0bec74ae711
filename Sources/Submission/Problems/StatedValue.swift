public import Rules

/// What is stated of a figure: a value, or no more than a bound.
public enum StatedValue: Sendable {
  /// In base units.
  case value(ExactDecimal)
  /// The bound as its author wrote it.
  case bound(String)
}

/// How a number that follows from figures stands to what they may be: of bounds only one end does.
public enum Extent: Sendable {
  case exactly, atLeast, atMost
}

extension ProblemWording {
  /// A value with its unit, or the bound as it is written.
  func stated(
    _ value: StatedValue, of fact: FactDefinition, hasArticle: Bool = true
  ) -> String {
    switch value {
    case .value(let value): self.value(Fraction(value), in: fact.unit)
    case .bound(let text):
      self("范围 \(short(text))", "\(hasArticle ? "the " : "")bound \(short(text))")
    }
  }

  /// What stands before a number that is no more than one end.
  func extent(_ extent: Extent) -> String {
    switch extent {
    case .exactly: ""
    case .atLeast: self("至少", "at least")
    case .atMost: self("至多", "at most")
    }
  }

  /// A number in words, with a space before it.
  func spaced(_ number: String, _ extent: Extent) -> String {
    let word = self.extent(extent)
    return (word.isEmpty ? "" : spaced(word)) + spaced(number)
  }
}
