/// One row of a table, or one demand that its document makes beside it.
public struct Item: Sendable {
  /// The law's own number, or for a demand outside the table a letter and a number.
  public let number: String
  /// The table's category, such as 创新能力.
  public internal(set) var category = ""
  /// The table's name for what the row is about, where it has a column for it.
  public private(set) var indicator: String?
  /// The law's words; empty where the table names an indicator and demands nothing of it.
  public let text: String
  /// Whether it must be met, should be, or excludes.
  public let nature: Nature
  /// The table's own mark 定量 or 定性, where it has one.
  public private(set) var kind: String?
  /// Which bases it is for.
  public internal(set) var scope: Scope
  /// What is demanded.
  public let condition: Condition
  /// The item of another table whose condition this one takes over (参照第 N 条).
  public private(set) var reference: Reference?
  /// Where the words stand, if not in the table's own row.
  public private(set) var place: String?

  var chineseReading: String?
  /// The readings of the item's table in English, by the number of the item.
  var englishReadings: EnglishReadings?

  private init(
    _ nature: Nature, _ number: String, _ text: String, _ scope: Scope, _ condition: Condition
  ) {
    self.number = number
    self.text = text
    self.nature = nature
    self.scope = scope
    self.condition = condition
  }

  /// How the words were read where they leave a choice.
  public var reading: Reading? {
    guard let chineseReading else { return nil }
    return Reading(
      chinese: chineseReading, item: reference?.number ?? number, english: englishReadings)
  }

  /// Every condition of the item: what it demands, whom it is for, whom it frees.
  public var conditions: [Condition] {
    [condition, scope.condition, scope.exemption].compactMap { $0 }
  }

  /// Every fact that decides the item, each once.
  public var facts: [FactDefinition] {
    var facts: [FactDefinition] = []
    for fact in conditions.flatMap({ $0.facts })
    where !facts.contains(where: { $0.key.hasSameBytes(as: fact.key) }) {
      facts.append(fact)
    }
    return facts
  }

  /// Every trait that decides the item, each once.
  public var traits: [Trait] {
    var traits: [Trait] = []
    for trait in conditions.flatMap({ $0.traits })
    where !traits.contains(where: { $0.key.hasSameBytes(as: trait.key) }) {
      traits.append(trait)
    }
    return traits
  }

  /// What the item is about in the law's words: the indicator and the demand, or the demand alone.
  public var words: String {
    guard let indicator else { return text }
    return text.isEmpty ? indicator : "\(indicator)：\(text)"
  }
}

/// The weight of an item.
@frozen public enum Nature: String, CaseIterable, Hashable, Sendable {
  /// 一票否决: where it holds, the base is out.
  case exclusion
  /// 申报要求: what an applicant must be.
  case admission
  /// A row that must be met in a table that does not tell constraints from advisory items.
  case condition
  /// 不可偏离: must be met before anything is scored.
  case nonDeviable = "non-deviable"
  /// 约束性: must be met.
  case constraint
  /// 必填: must be filled in.
  case required
  /// 引导性: should be met; never changes the verdict.
  case advisory
  /// 评分: scored by a panel; never changes the verdict.
  case scored

  /// Whether the verdict depends on it.
  @inlinable public var decides: Bool {
    switch self {
    case .advisory, .scored: false
    case .exclusion, .admission, .condition, .nonDeviable, .constraint, .required: true
    }
  }

  /// Whether it is the nature of a row of a table, not of a demand beside it.
  @inlinable public var isTableRow: Bool {
    switch self {
    case .exclusion, .admission: false
    case .condition, .nonDeviable, .constraint, .required, .advisory, .scored: true
    }
  }

  /// The law's word for it.
  public var label: String {
    switch self {
    case .exclusion: "一票否决"
    case .admission: "申报要求"
    case .condition: "申报条件"
    case .nonDeviable: "不可偏离"
    case .constraint: "约束性"
    case .required: "必填"
    case .advisory: "引导性"
    case .scored: "评分"
    }
  }
}

/// Which bases an item is for.
public struct Scope: Sendable {
  /// The law's word for it, such as 通用 or 优势.
  public let label: String
  /// What makes an item one for the base; `nil` where it is for every base.
  public let condition: Condition?
  /// What frees a base from the item although it is in scope.
  public let exemption: Condition?
  /// The figure of which some year must be given for the item to concern the base at all, such as a
  /// rating that a base does not have before it is first rated.
  public let premise: FactDefinition?

  /// - Parameters:
  ///   - label: The law's word for it, such as 优势.
  ///   - condition: What makes an item one for the base; `nil` for every base.
  ///   - exemption: What frees a base from the item although it is in scope.
  ///   - premise: The figure of which some year must be given for the item to concern the base.
  public init(
    _ label: String, _ condition: Condition?, exemption: Condition? = nil,
    premise: FactDefinition? = nil
  ) {
    self.label = label
    self.condition = condition
    self.exemption = exemption
    self.premise = premise
  }

  /// For every base (通用).
  public static let all = Scope("通用", nil)

  /// The same scope, less the bases that the exemption frees.
  public func except(_ exemption: Condition) -> Self {
    Self(label, condition, exemption: exemption, premise: premise)
  }
}

/// An item whose condition another one takes over.
public struct Reference: Hashable, Sendable {
  /// The identifier of the item.
  public let item: String
  /// The number of the item in its own table.
  let number: String
  /// The words of the item.
  public let text: String
}

extension Item {
  /// A row of a table with its number and words, and the condition they state.
  public static func row(
    _ nature: Nature, _ number: String, _ text: String, for scope: Scope = .all,
    condition: () -> Condition
  ) -> Self {
    Self(nature, number, text, scope, condition())
  }

  /// A 约束性 row.
  public static func constraint(
    _ number: Int, _ text: String, for scope: Scope = .all, condition: () -> Condition
  ) -> Self {
    Self(.constraint, String(number), text, scope, condition())
  }

  /// A 引导性 row.
  public static func advisory(
    _ number: Int, _ text: String, for scope: Scope = .all, condition: () -> Condition
  ) -> Self {
    Self(.advisory, String(number), text, scope, condition())
  }

  /// A 约束性 row that takes over the condition of an item of another table, never its nature.
  public static func constraint(
    _ number: Int, _ text: String, as referenced: ReferencedItem
  ) -> Self {
    Self(.constraint, String(number), text, referenced)
  }

  /// A 引导性 row that takes over the condition of an item of another table, never its nature.
  public static func advisory(
    _ number: Int, _ text: String, as referenced: ReferencedItem
  ) -> Self {
    Self(.advisory, String(number), text, referenced)
  }

  /// A demand of the document outside its table.
  public static func demand(
    _ nature: Nature, _ number: String, _ text: String, at place: String,
    condition: () -> Condition
  ) -> Self {
    var item = Self(nature, number, text, .all, condition())
    item.place = place
    return item
  }

  /// The same item with the way it was read; the English stands in the table's own list.
  public consuming func read(_ chinese: String) -> Self {
    chineseReading = chinese
    return self
  }

  /// The same item, less the bases that the exemption frees of it.
  public consuming func except(_ exemption: Condition) -> Self {
    scope = scope.except(exemption)
    return self
  }

  /// The same item, of no concern to a base that gives the figure for no year.
  public consuming func onlyWhereGiven<Value>(_ fact: Fact<Value>) -> Self {
    scope = Scope(
      scope.label, scope.condition, exemption: scope.exemption, premise: fact.definition)
    return self
  }

  /// The same item with the table's name for what it is about and its mark 定量 or 定性.
  public consuming func about(_ indicator: String, kind: String? = nil) -> Self {
    self.indicator = indicator
    self.kind = kind
    return self
  }

  private init(
    _ nature: Nature, _ number: String, _ text: String, _ referenced: ReferencedItem
  ) {
    self.init(nature, number, text, .all, referenced.item.condition)
    chineseReading = referenced.item.chineseReading
    englishReadings = referenced.item.englishReadings
    reference = Reference(
      item: referenced.identifier, number: referenced.item.number, text: referenced.item.text)
  }
}

/// An item of another table, found by its number.
public struct ReferencedItem: Sendable {
  /// The item itself.
  public let item: Item
  let identifier: String

  /// - Precondition: the scheme has an item with the number.
  public init(_ number: Int, of scheme: Scheme) {
    guard let item = scheme.item(String(number)) else {
      preconditionFailure("\(scheme.id) has no item \(number)")
    }
    self.item = item
    self.identifier = scheme.identifier(of: item)
  }
}
