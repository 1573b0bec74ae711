/// A fact that follows from the rows of a list.
public struct ListConsequence: Sendable {
  /// What follows.
  public let fact: FactDefinition
  /// How it follows.
  public let measure: ListMeasure

  init(_ fact: FactDefinition, _ measure: ListMeasure) {
    self.fact = fact
    self.measure = measure
  }
}

/// How a fact follows from the rows of a list; columns are named by their keys.
public enum ListMeasure: Sendable {
  /// How many rows meet the condition; all of them where there is none.
  case count(where: Condition?)
  /// How many different texts stand in a column.
  case distinct(String)
  /// All figures of a column together.
  case sum(String)
  /// The largest figure of a column.
  case largest(String)
  /// The smallest figure of a column.
  case smallest(String)
  /// The figure of a column in the row whose figure of another is the largest.
  ///
  /// Where it may be a mean of all rows as well, a figure that is given beside the list is right if it
  /// lies between the smallest and the largest.
  case ofLargest(String, by: String, mayBeMean: Bool)
  /// That the list has rows, which stand for a text.
  case given
  /// That the list is given, if only to say that there is nothing to list, which stands for a text.
  case stated
  /// That every row fills in a column, which stands for a text.
  case filled(String)

  /// The columns that are read.
  public var columns: [String] {
    switch self {
    case .count(let condition): condition?.columns ?? []
    case .distinct(let column), .sum(let column), .largest(let column), .smallest(let column),
      .filled(let column):
      [column]
    case .ofLargest(let column, let other, _): [column, other]
    case .given, .stated: []
    }
  }
}

extension Condition {
  /// The columns that a condition on rows asks for.
  fileprivate var columns: [String] { facts.map { $0.key } + traits.map { $0.key } }
}

extension ListConsequence {
  /// The number of rows that meet a condition on columns, or of all rows.
  public static func count(_ fact: Fact<Count>, where condition: Condition? = nil) -> Self {
    Self(fact.definition, .count(where: condition))
  }

  /// The number of different texts in a column.
  public static func distinct(_ fact: Fact<Count>, in column: String) -> Self {
    Self(fact.definition, .distinct(column))
  }

  /// All figures of a column together.
  public static func sum<Value: Dimension>(_ fact: Fact<Value>, of column: Fact<Value>) -> Self {
    Self(fact.definition, .sum(column.definition.key))
  }

  /// The largest figure of a column.
  public static func largest<Value: Dimension>(
    _ fact: Fact<Value>, of column: Fact<Value>
  ) -> Self {
    Self(fact.definition, .largest(column.definition.key))
  }

  /// The smallest figure of a column.
  public static func smallest<Value: Dimension>(
    _ fact: Fact<Value>, of column: Fact<Value>
  ) -> Self {
    Self(fact.definition, .smallest(column.definition.key))
  }

  /// The figure of a column in the row whose figure of another is the largest.
  ///
  /// - Parameter mayBeMean: Whether the fact may speak of all rows together as well.
  public static func ofLargest<Value: Dimension, Size: Dimension>(
    _ fact: Fact<Value>, of column: Fact<Value>, by size: Fact<Size>, mayBeMean: Bool = false
  ) -> Self {
    Self(
      fact.definition,
      .ofLargest(column.definition.key, by: size.definition.key, mayBeMean: mayBeMean))
  }

  /// That a table of a form is filled in, which is otherwise told in a text.
  public static func given(_ fact: Fact<Passage>) -> Self { Self(fact.definition, .given) }

  /// That a table of a form is filled in, or said to have no rows.
  public static func stated(_ fact: Fact<Passage>) -> Self { Self(fact.definition, .stated) }

  /// That every row fills in a column of texts, which are otherwise told in one text.
  public static func filled(_ fact: Fact<Passage>, in column: String) -> Self {
    Self(fact.definition, .filled(column))
  }
}
