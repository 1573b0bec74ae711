/// How many bases a place may put forward at once, with its source.
public struct Quota: Sendable {
  /// The name on the command line.
  public let id: String
  /// What is put forward.
  public let title: Bilingual
  /// The document that sets it.
  public let source: Citation
  /// Its limits, in the order of the document.
  public let rules: [QuotaRule]

  /// - Parameters:
  ///   - id: The name on the command line, such as `2021-applications`.
  ///   - title: What is put forward.
  ///   - source: The document that sets the limits.
  ///   - rules: The limits, in the order of the document.
  public init(id: String, title: Bilingual, source: Citation, rules: [QuotaRule]) {
    self.id = id
    self.title = title
    self.source = source
    self.rules = rules
  }

  /// Every trait and fact that the rules read is found through these conditions.
  public var conditions: [Condition] {
    rules.flatMap { rule -> [Condition] in
      switch rule.limit {
      case .count: [rule.counted]
      case .share(_, let whole, let bonus): [rule.counted, whole, bonus]
      }
    }
  }
}

/// One limit on the submissions of each place.
public struct QuotaRule: Sendable {
  /// The law's words.
  public let text: String
  /// Where the words stand in the document.
  public let place: String
  /// The traits that name a base's place; the first that a base has counts.
  public let places: [Trait]
  /// Which submissions count towards the limit.
  public let counted: Condition
  /// How many there may be.
  public let limit: QuotaLimit

  /// - Parameters:
  ///   - text: The law's words.
  ///   - place: Where they stand in the document, such as 二（二）.
  ///   - places: The traits that name a base's place; the first that a base has counts.
  ///   - counted: Which submissions count towards the limit.
  ///   - limit: How many there may be.
  public init(
    _ text: String, at place: String, by places: [Trait], counting counted: Condition,
    limit: QuotaLimit
  ) {
    self.text = text
    self.place = place
    self.places = places
    self.counted = counted
    self.limit = limit
  }
}

/// The most that a place may put forward.
public enum QuotaLimit: Sendable {
  /// So many, that number included.
  case count(Int)
  /// A percentage of the place's bases that satisfy a condition, and one more where one of them
  /// satisfies another.
  case share(percent: Int, of: Condition, oneMoreIf: Condition)
}
