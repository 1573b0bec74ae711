/// One row of a table, or one demand that its document makes beside it.
public struct Item: Sendable {
  /// The law's own number, or for a demand outside the table a letter and a number.
  public let number: String
  /// The table's category, such as 创新能力.
  public let category: String
  /// The law's words.
  public let text: String
  public let nature: Nature
  public let scope: Scope
  /// What is demanded.
  public let condition: Condition
  /// How the words were read where they leave a choice.
  public let reading: String?
  /// The item of another table whose condition this one takes over (参照第 N 条).
  public let reference: Reference?
  /// Where the words stand, if not in the table's own row.
  public let place: String?
}

/// The weight of an item.
public enum Nature: String, CaseIterable, Hashable, Sendable {
  /// 一票否决: where it holds, the base is out.
  case exclusion
  /// 申报要求: what an applicant must be.
  case admission
  /// 约束性: must be met.
  case constraint
  /// 引导性: should be met; never changes the verdict.
  case advisory

  /// Whether the verdict depends on it.
  public var decides: Bool { self != .advisory }

  /// Whether it is the nature of a row of a table, not of a demand beside it.
  public var isTableRow: Bool { self == .constraint || self == .advisory }

  /// The law's word for it.
  public var label: String {
    switch self {
    case .exclusion: "一票否决"
    case .admission: "申报要求"
    case .constraint: "约束性"
    case .advisory: "引导性"
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

  public init(_ label: String, _ condition: Condition?, exemption: Condition? = nil) {
    self.label = label
    self.condition = condition
    self.exemption = exemption
  }

  /// For every base (通用).
  public static let all = Scope("通用", nil)

  /// The same scope, less the bases that the exemption frees.
  public func except(_ exemption: Condition) -> Self {
    Self(label, condition, exemption: exemption)
  }
}

/// An item whose condition another one takes over.
public struct Reference: Hashable, Sendable {
  /// The identifier of the item, such as `2021-general/35`.
  public let item: String
  /// The words of the item.
  public let text: String
}

extension Item {
  /// A row of a table with its number, category and words, and the condition they state.
  public static func row(
    _ nature: Nature, _ number: Int, _ category: String, _ text: String, for scope: Scope,
    condition: () -> Condition
  ) -> Self {
    Self(
      number: String(number), category: category, text: text, nature: nature, scope: scope,
      condition: condition(), reading: nil, reference: nil, place: nil)
  }

  /// A 约束性 row.
  public static func constraint(
    _ number: Int, _ category: String, _ text: String, for scope: Scope = .all,
    condition: () -> Condition
  ) -> Self {
    row(.constraint, number, category, text, for: scope, condition: condition)
  }

  /// A 引导性 row.
  public static func advisory(
    _ number: Int, _ category: String, _ text: String, for scope: Scope = .all,
    condition: () -> Condition
  ) -> Self {
    row(.advisory, number, category, text, for: scope, condition: condition)
  }

  /// A 约束性 row that takes over the condition of an item of another table, never its nature.
  public static func constraint(
    _ number: Int, _ category: String, _ text: String, as referenced: ReferencedItem
  ) -> Self {
    row(.constraint, number, category, text, for: .all) { referenced.item.condition }
      .referring(to: referenced)
  }

  /// A 引导性 row that takes over the condition of an item of another table, never its nature.
  public static func advisory(
    _ number: Int, _ category: String, _ text: String, as referenced: ReferencedItem
  ) -> Self {
    row(.advisory, number, category, text, for: .all) { referenced.item.condition }
      .referring(to: referenced)
  }

  /// A demand of the document outside its table.
  public static func demand(
    _ nature: Nature, _ number: String, _ category: String, _ text: String, at place: String,
    condition: () -> Condition
  ) -> Self {
    Self(
      number: number, category: category, text: text, nature: nature, scope: .all,
      condition: condition(), reading: nil, reference: nil, place: place)
  }

  /// The same item with the way it was read.
  public func read(_ reading: String) -> Self {
    Self(
      number: number, category: category, text: text, nature: nature, scope: scope,
      condition: condition, reading: reading, reference: reference, place: place)
  }

  private func referring(to referenced: ReferencedItem) -> Self {
    Self(
      number: number, category: category, text: text, nature: nature, scope: scope,
      condition: condition, reading: referenced.item.reading,
      reference: Reference(item: referenced.identifier, text: referenced.item.text), place: place)
  }
}

/// An item of another table, found by its number.
public struct ReferencedItem: Sendable {
  let item: Item
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
