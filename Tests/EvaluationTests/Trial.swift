import Rules
import Testing

@testable import Evaluation

/// A scheme of a few items made for one test, and the row that it is judged on.
struct Trial {
  let catalogue: Catalogue
  let judge: Judge
  private(set) var row: FactRow

  init(_ items: [Item], audience: Condition? = nil, sections: [ScoredSection] = []) {
    let scheme = Scheme(
      id: "test", aliases: [], title: "测试条件",
      source: Citation(
        document: "《测试办法》", number: "1号", issuer: "测试部", date: "2021-06-23", part: "附件"),
      lastFullYear: 2020, audience: audience, sections: sections, items: items)
    catalogue = Catalogue([scheme])
    judge = Judge(scheme, in: catalogue)
    row = FactRow(for: catalogue)
  }

  /// A scheme with one constraint.
  init(_ condition: Condition, for scope: Scope = .all) {
    self.init([.constraint(1, "条文", for: scope) { condition }])
  }

  // MARK: - What the base states

  /// The same trial with figures in the fact's own unit, the last full year first; `-` is not given.
  func stating<Value: Dimension>(_ fact: Fact<Value>, _ years: String...) throws -> Self {
    var trial = self
    let number = try #require(catalogue.number(of: fact.definition), "no item reads the fact")
    for (yearsBack, text) in years.enumerated() where text != "-" {
      let converted = try fact.definition.unit.inBaseUnits(ExactDecimal(parsing: text))
      let value: ExactDecimal = try #require(converted, "\(text) can't be held")
      trial.row[number, yearsBack: yearsBack] = value
    }
    return trial
  }

  /// The same trial with a quality met, not met or, where the answer is unknown, not judged.
  func attesting(_ key: String, _ answer: Truth) throws -> Self {
    var trial = self
    let number = try #require(catalogue.facts.firstIndex { $0.key == key })
    trial.row[number, yearsBack: 0] =
      switch answer {
      case .yes: ExactDecimal(1)
      case .no: .zero
      case .unknown: nil
      }
    return trial
  }

  /// The same trial with a value of a trait.
  func having(_ trait: Rules.Trait, _ value: String) throws -> Self {
    var trial = self
    let number = try #require(catalogue.number(of: trait))
    let index = try #require(trait.values.firstIndex { $0.name == value })
    trial.row[trait: number] |= 1 << UInt64(index)
    return trial
  }

  /// The same trial with a flag that holds or not or, where the answer is unknown, is not given.
  func having(_ flag: Rules.Trait, _ answer: Truth) throws -> Self {
    switch answer {
    case .yes: try having(flag, "是")
    case .no: try having(flag, "否")
    case .unknown: self
    }
  }

  /// The same trial on another row of its catalogue.
  func with(_ row: FactRow) -> Self {
    var trial = self
    trial.row = row
    return trial
  }

  // MARK: - What it comes to

  /// The verdict on the scheme.
  func verdict(_ reading: SignReading = .printed) -> Verdict {
    judge.judge(row, reading: reading).verdict
  }

  /// The status of the first item.
  func status(_ reading: SignReading = .printed) -> Status {
    judge.judge(row, reading: reading).statuses[0]
  }

  /// The truth of the first item's condition.
  func truth(_ reading: SignReading = .printed) -> Truth {
    judge.judge(row, reading: reading).outcomes[judge.condition(ofItem: 0).node].truth
  }

  func explanation(_ reading: SignReading = .printed) -> Explanation {
    Explanation(row, by: judge, reading: reading)
  }

  /// What is found of the first item.
  func finding(_ reading: SignReading = .printed) -> Finding { explanation(reading).findings[0] }

  /// What the first comparison of the first item came to.
  func comparison(_ reading: SignReading = .printed) throws -> ComparisonFinding {
    try #require(finding(reading).part.comparisons.first)
  }

  /// What the last full year lacks in the first comparison.
  func gap(_ reading: SignReading = .printed) throws -> Gap {
    try #require(comparison(reading).years[0].gap)
  }

  /// The same as an amount of the numerator.
  func numeratorGap(_ reading: SignReading = .printed) throws -> Gap {
    try #require(comparison(reading).years[0].numeratorGap)
  }
}

extension Need {
  /// A short name: the key, and the years of a figure that are not given.
  var name: String {
    switch self {
    case .figure(let missing): "\(missing.fact.key) [\(missing.yearsBack)]"
    case .attestation(let fact): fact.key
    case .trait(let trait): trait.key
    case .decision: "decision"
    }
  }
}
