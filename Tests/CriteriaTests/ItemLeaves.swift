import Criteria
import Evaluation
import Rules

/// The parts of an item that have no parts of their own, and what the item comes to by what each of
/// them is.
struct ItemLeaves {
  /// A name for each, in the order of the condition, the scope and the exemption.
  private(set) var names: [String] = []
  /// What each is where it does not hold: what is only reported or scored is never false.
  private(set) var opposites: [Truth] = []
  private var judges: [Judge] = []
  private let item: Item

  init(of item: Item, in scheme: Scheme) {
    self.item = item
    for condition in item.conditions { collect(condition, in: scheme) }
  }

  private mutating func collect(_ condition: Condition, in scheme: Scheme) {
    guard let (name, opposite) = Self.leaf(condition) else {
      for part in condition.parts { collect(part, in: scheme) }
      return
    }
    names.append(name)
    opposites.append(opposite)
    // A scheme of that part alone tells what it is, as a verdict would.
    let alone = scheme.copy(
      items: [.row(.constraint, "1", "") { condition }], audience: .some(nil))
    judges.append(Judge(alone, in: .all))
  }

  /// What each part is in a row.
  func truths(in row: FactRow) -> [Truth] {
    judges.map { judge in
      switch judge.judge(row, reading: .printed).statuses[0] {
      case .pass: .yes
      case .fail: .no
      case .missing, .review, .notApplicable: .unknown
      }
    }
  }

  private static func leaf(_ condition: Condition) -> (name: String, opposite: Truth)? {
    switch condition {
    case .comparison(let comparison): (comparison.words, .no)
    case .attestation(let fact): (fact.key, .no)
    case .trait(let trait, let mask):
      ("\(trait.key) \(trait.names(of: mask).joined(separator: "、"))", .no)
    case .scored(let fact): (fact.key, .unknown)
    case .reported(let fact, _): ("\(fact.key) reported", .unknown)
    case .all, .any, .not, .when, .given, .relaxable: nil
    }
  }

  // MARK: - What the item comes to

  /// The status of the item where its parts are these.
  func status(_ truths: [Truth]) -> Status {
    var rest = truths[...]
    let truth = Self.truth(of: item.condition, &rest)
    let scope = item.scope.condition.map { Self.truth(of: $0, &rest) } ?? .yes
    let exemption = item.scope.exemption.map { Self.truth(of: $0, &rest) } ?? .no
    if scope == .no || exemption == .yes { return .notApplicable }
    if scope == .unknown || exemption == .unknown && truth != .yes { return .missing }
    switch truth {
    case .yes: return .pass
    case .no: return .fail
    // Whether a figure or a judgement is missing makes no difference here.
    case .unknown: return .review
    }
  }

  private static func truth(of condition: Condition, _ rest: inout ArraySlice<Truth>) -> Truth {
    if leaf(condition) != nil { return rest.removeFirst() }
    let parts = condition.parts.map { truth(of: $0, &rest) }
    switch condition {
    case .comparison, .attestation, .trait, .scored, .reported: return .unknown
    case .all:
      return parts.contains(.no) ? .no : parts.contains(.unknown) ? .unknown : .yes
    case .any:
      return parts.contains(.yes) ? .yes : parts.contains(.unknown) ? .unknown : .no
    case .not: return parts[0] == .yes ? .no : parts[0] == .no ? .yes : .unknown
    case .when:
      switch parts[0] {
      case .yes: return parts[1]
      case .no: return parts[2]
      case .unknown: return parts[1] == parts[2] ? parts[1] : .unknown
      }
    case .given:
      if parts[0] != .unknown { return parts[0] }
      return parts.count > 1 ? parts[1] : .yes
    case .relaxable: return parts[0] == .no ? .unknown : parts[0]
    }
  }
}
