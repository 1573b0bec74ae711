public import Rules

extension WrittenValue {
  /// What a person typed into a field of a figure or a score, with the unit that stands beside it.
  ///
  /// A number in the fact's own unit stays a number with its digits; what is a number otherwise gets the
  /// unit; anything else is a text that the reader finds right or wrong. Digits and signs of full width,
  /// as Chinese input methods write them, are taken as plain ones.
  public init(typed text: String, unit: String, of fact: FactDefinition) {
    let word = text.halfWidth.trimmed
    let isOwn = unit.isEmpty || unit.utf8.elementsEqual(fact.unit.symbol.utf8)
    guard let digits = FigureText.plainNumber(word) else {
      self = .text(word)
      return
    }
    self = isOwn ? .number(digits) : .text("\(digits) \(unit)")
  }
}

/// A figure as a form shows it: what stands in the field, and the unit beside it.
public struct FieldText: Hashable, Sendable {
  /// What stands in the field.
  public let text: String
  /// The symbol of the unit, empty where the text has to say it itself.
  public let unit: String

  /// A value as it was written, in a field of the fact.
  public init(_ value: WrittenValue, of fact: FactDefinition) {
    switch value {
    case .number(let digits): self.init(digits, fact.unit.symbol)
    case .yes: self.init("yes", "")
    case .no: self.init("no", "")
    case .text(let text):
      let number = text.prefix { ("0"..."9").contains($0) || "-.,".contains($0) }
      let unit = String(text.dropFirst(number.count)).trimmed
      let known = fact.units.first { $0.symbol.utf8.elementsEqual(unit.utf8) }
      if let known, FigureText.plainNumber(String(number)) != nil {
        self.init(String(number), known.symbol)
      } else {
        self.init(text, fact.unit.symbol)
      }
    }
  }

  private init(_ text: String, _ unit: String) {
    self.text = text
    self.unit = unit
  }
}
