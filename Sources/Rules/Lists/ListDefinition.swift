/// A list of what a form asks by name: enterprises, projects, data centres.
///
/// A list is a class only so that it is handed on for the price of a reference; it never changes.
public final class ListDefinition: Sendable {
  /// The key in a submission, in lower camel case.
  public let key: String
  /// The Chinese name, which serves as a key as well.
  public let label: String
  /// The English name, where it is another than the words of the key.
  let english: String?
  /// The document and the place in it that ask for the list.
  public let source: String
  /// The schemes whose forms ask for the list although no fact follows from it.
  let forms: [String]
  /// The columns; the first names what a row is about.
  public let columns: [ListColumn]
  /// The facts that follow from the rows.
  public let consequences: [ListConsequence]
  /// The boxes that a form has ticked beside the list, by how many rows there are of a kind.
  public let ticks: [ListTick]

  /// - Parameters:
  ///   - english: The English name, where it is another than the words of the key.
  ///   - source: The document and the place in it that ask for the list.
  ///   - forms: The schemes whose forms ask for the list although no fact follows from it.
  ///   - columns: The columns; the first names what a row is about.
  ///   - consequences: The facts that follow from the rows.
  /// - Precondition: the first column is one of texts, and conditions on rows ask for columns alone.
  public init(
    _ key: String, _ label: String, english: String? = nil, in source: String,
    of forms: [String] = [], columns: [ListColumn], giving consequences: [ListConsequence] = [],
    ticking ticks: [ListTick] = []
  ) {
    self.ticks = ticks
    guard case .text? = columns.first?.form else {
      preconditionFailure("the first column of \(key) names nothing")
    }
    self.key = key
    self.label = label
    self.english = english
    self.source = source
    self.forms = forms
    self.columns = columns
    self.consequences = consequences
    for consequence in consequences {
      for column in consequence.measure.columns where number(ofColumn: column) == nil {
        preconditionFailure("\(key) has no column \(column)")
      }
    }
  }

  /// The number of a column by its key.
  public func number(ofColumn key: String) -> Int? { columns.firstIndex { $0.key == key } }

  /// The number of a column by its key or its Chinese name.
  public func number(ofColumnNamed name: String) -> Int? {
    columns.firstIndex { $0.key == name } ?? columns.firstIndex { $0.label == name }
  }

  /// What the list is called: its Chinese name, and in English its English name before it.
  public func name(in language: Language) -> String {
    language(label, "\(english ?? key.spelledOut) (\(label))")
  }

  /// The facts that follow from a column, or from what it is converted to.
  public func facts(from column: ListColumn) -> [FactDefinition] {
    let converted = columns.filter { other in
      if case .figure(let fact) = other.form, let derivation = fact.derivation {
        return derivation.sources.contains { $0.key == column.key }
      }
      return other.numberOf == column.key
    }
    let keys = [column.key] + converted.map { $0.key }
    return consequences.filter { $0.measure.columns.contains(where: keys.contains) }
      .map { $0.fact }
  }
}

/// A row of boxes of a form, of which one is ticked by how many rows of a list meet a condition.
public struct ListTick: Sendable {
  /// What is ticked.
  public let trait: Trait
  /// What a row must be to be counted.
  public let condition: Condition
  /// How few and how many rows each value of the trait stands for, in the order of the values.
  public let ranges: [ClosedRange<Int>]

  /// - Precondition: there is a range for each value.
  public init(_ trait: Trait, where condition: Condition, _ ranges: [ClosedRange<Int>]) {
    precondition(ranges.count == trait.values.count)
    self.trait = trait
    self.condition = condition
    self.ranges = ranges
  }

  /// The values that so many rows may be ticked as, a bit each.
  public func mask(from least: Int, through most: Int) -> UInt64 {
    var mask: UInt64 = 0
    for (value, range) in ranges.enumerated() where range.overlaps(least...most) {
      mask |= 1 << UInt64(value)
    }
    return mask
  }
}

/// A column of a list.
public struct ListColumn: Sendable {
  /// What stands in a column.
  public enum Form: Sendable {
    /// A text, which may have a limit.
    case text(FactDefinition)
    /// A number, with a unit of its dimension.
    case figure(FactDefinition)
    /// One of the values of a trait, several of them, or yes or no.
    case choice(Trait)
  }

  /// What stands in the column.
  public let form: Form
  /// The most names that a cell may have, with commas or 、 between, where the form states a limit.
  public let mostNames: Int?
  /// The key of the column of choices whose number a figure is, where it is one.
  public let numberOf: String?

  init(_ form: Form, mostNames: Int? = nil, numberOf: String? = nil) {
    self.numberOf = numberOf
    self.form = form
    self.mostNames = mostNames
  }

  /// The key in a row, in lower camel case.
  public var key: String {
    switch form {
    case .text(let fact), .figure(let fact): fact.key
    case .choice(let trait): trait.key
    }
  }

  /// The Chinese name, which serves as a key as well.
  public var label: String {
    switch form {
    case .text(let fact), .figure(let fact): fact.label
    case .choice(let trait): trait.label
    }
  }

  /// What the column is called.
  public func name(in language: Language) -> String {
    switch form {
    case .text(let fact), .figure(let fact): fact.name(in: language)
    case .choice(let trait): trait.name(in: language)
    }
  }

  /// The unit of a plain number in the column; empty where it has none.
  public var unit: String {
    if case .figure(let fact) = form { return fact.unit.symbol }
    return ""
  }

  /// The column that names what a row is about.
  public static func name(_ label: String) -> Self { text(nameKey, label) }

  /// The key of the column that names what a row is about.
  public static let nameKey = "name"

  /// A column of texts, of at most so many characters or names where the form states a limit.
  public static func text(
    _ key: String, _ label: String, atMost limit: Int? = nil, names mostNames: Int? = nil,
    english: String? = nil
  ) -> Self {
    Self(
      .text(
        FactDefinition(
          key: key, label: label, kind: .text(limit: limit), unit: UnitOfMeasure(""), units: [],
          bounds: Bounds(), plausible: Bounds(), wholes: [], derivation: nil, definition: nil,
          returnRow: nil, english: english)), mostNames: mostNames)
  }

  /// A column of numbers, declared as a figure is.
  public static func figure<Value: Dimension>(_ fact: Fact<Value>) -> Self {
    Self(.figure(fact.definition))
  }

  /// A column of numbers that is how many choices another column has.
  public static func figure(_ fact: Fact<Count>, numberOf choices: Trait) -> Self {
    Self(.figure(fact.definition), numberOf: choices.key)
  }

  /// A column of choices, declared as a trait is.
  public static func choice(_ trait: Trait) -> Self { Self(.choice(trait)) }
}
