public import Rules

/// Holds a batch of submissions against a quota, one after the other: what is counted is kept, the
/// submissions are not.
public struct QuotaCheck: Sendable {
  /// What a rule came to in one place.
  public struct Finding: Sendable {
    /// What is counted, and how many there may be.
    public let rule: QuotaRule
    /// The name of the place, or `nil` where the submissions do not say it.
    public let place: String?
    /// How many submissions of the place there are in the batch.
    public let members: Int
    /// The most that the place may put forward.
    public let limit: Int
    /// The most that it could be if all that is not known spoke for it.
    public let mostIfAllKnown: Int
    /// The submissions that count, by their index in the batch.
    public let counted: [Int]
    /// Those of which it is not known whether they count.
    public let unknown: [Int]

    /// Whether the count keeps to the limit.
    public var status: Status {
      if place == nil { return .missing }
      if counted.count > mostIfAllKnown { return .fail }
      return counted.count + unknown.count > limit ? .missing : .pass
    }
  }

  /// A rule with the nodes of its conditions.
  private struct CompiledRule {
    let rule: QuotaRule
    let places: [(trait: Trait, number: Int)]
    let counted: Int
    let whole: Int?
    let bonus: Int?
  }

  /// What is counted of one place under one rule; of submissions only their indices are kept.
  private struct Tally {
    let place: String?
    var members = 0
    var counted: [Int] = []
    var unknown: [Int] = []
    var whole = Count()
    var bonus = Count()

    struct Count {
      var satisfying = 0
      var unknown = 0

      mutating func add(_ truth: Truth) {
        switch truth {
        case .yes: satisfying += 1
        case .unknown: unknown += 1
        case .no: break
        }
      }
    }
  }

  private let program: Program
  private let rules: [CompiledRule]
  /// For each rule the places in the order of their first submission.
  private var tallies: [[Tally]]
  /// Storage that serves every submission.
  private var outcomes: [Program.Outcome]
  /// How many submissions were added.
  public private(set) var count = 0

  /// - Precondition: the catalogue knows the facts and traits of the quota.
  public init(_ quota: Quota, in catalogue: Catalogue) {
    var program = Program()
    rules = quota.rules.map { rule in
      var whole: Int?
      var bonus: Int?
      if case .share(_, let of, let oneMoreIf) = rule.limit {
        whole = program.append(of, in: catalogue)
        bonus = program.append(oneMoreIf, in: catalogue)
      }
      return CompiledRule(
        rule: rule,
        places: rule.places.compactMap { trait in
          catalogue.number(of: trait).map { (trait: trait, number: $0) }
        },
        counted: program.append(rule.counted, in: catalogue), whole: whole, bonus: bonus)
    }
    self.program = program
    outcomes = program.emptyOutcomes
    tallies = Array(repeating: [], count: quota.rules.count)
  }

  /// Counts the next submission of the batch.
  public mutating func add(_ row: borrowing FactRow) {
    _ = program.run(over: row, shift: row.shift, reading: .printed, into: &outcomes)
    for (index, rule) in rules.enumerated() {
      let place = Self.place(of: row, rule)
      let number =
        tallies[index].firstIndex { $0.place == place }
        ?? tallies[index].endIndex
      if number == tallies[index].endIndex { tallies[index].append(Tally(place: place)) }
      tallies[index][number].members += 1
      switch outcomes[rule.counted].truth {
      case .yes: tallies[index][number].counted.append(count)
      case .unknown: tallies[index][number].unknown.append(count)
      case .no: break
      }
      if let whole = rule.whole { tallies[index][number].whole.add(outcomes[whole].truth) }
      if let bonus = rule.bonus { tallies[index][number].bonus.add(outcomes[bonus].truth) }
    }
    count += 1
  }

  /// What each rule comes to in each place that puts something forward, in the order of the rules
  /// and of the first submission of a place.
  public var findings: [Finding] {
    rules.indices.flatMap { index in
      tallies[index].compactMap { Self.finding(of: rules[index].rule, $0) }
    }
  }

  private static func finding(of rule: QuotaRule, _ tally: Tally) -> Finding? {
    if tally.counted.isEmpty, tally.unknown.isEmpty {
      // A named place is within its share with none too; else there is nothing to be told.
      guard case .share = rule.limit, tally.place != nil else { return nil }
    }
    let (limit, most): (Int, Int)
    switch rule.limit {
    case .count(let number): (limit, most) = (number, number)
    case .share(let percent, _, _):
      let (whole, bonus) = (tally.whole, tally.bonus)
      limit = whole.satisfying * percent / 100 + (bonus.satisfying > 0 ? 1 : 0)
      most =
        (whole.satisfying + whole.unknown) * percent / 100
        + (bonus.satisfying + bonus.unknown > 0 ? 1 : 0)
    }
    return Finding(
      rule: rule, place: tally.place, members: tally.members, limit: limit, mostIfAllKnown: most,
      counted: tally.counted, unknown: tally.unknown)
  }

  private static func place(of row: borrowing FactRow, _ rule: CompiledRule) -> String? {
    for (trait, number) in rule.places {
      let mask = row[trait: number]
      // The fallback of a trait that follows from the city names no place.
      if mask != 0, trait.fallback.map({ mask != 1 << UInt64($0) }) ?? true {
        return trait.names(of: mask).joined(separator: "、")
      }
    }
    return nil
  }
}
