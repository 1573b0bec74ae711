public import Evaluation
public import Rules
public import Submission

/// What is kept of a submission to be compared with another: what it says, and what it came to.
public struct StatedBase: Sendable {
  /// What the base is called, where it says so.
  public let name: String?
  /// The cities that it lies in.
  public let cities: [String]
  /// The last full year of its figures, where it is stated.
  public let year: Int?
  /// The file that it stands in.
  public let file: String
  /// Where it begins there.
  public let start: Position
  /// What it came to under each scheme, in the order asked.
  public let outcomes: [Outcome]

  /// What a base came to under a scheme.
  public struct Outcome: Sendable {
    let judge: Judge
    let reading: SignReading
    /// What it was judged by.
    public var scheme: Scheme { judge.scheme }
    /// What all items together come to.
    public let verdict: Verdict
    /// Whether the scheme is for other bases and nothing in it fails.
    public let isOfOtherBases: Bool
    /// The status of each item, in the scheme's order.
    public let statuses: [Status]
  }

  /// A value of a fact in a year.
  struct Value: Sendable {
    let fact: Int
    let yearsBack: Int
    let content: ValueChange.Content
    /// In base units; of an answer one or zero; `nil` where only a bound is known.
    let number: ExactDecimal?
    let start: Position
  }

  /// What stands beside an answer.
  struct Detail: Sendable {
    var note: String?
    var evidence: [String] = []
    var start: Position?
  }

  /// A list with its rows, each by what it is about.
  struct List: Sendable {
    let definition: ListDefinition
    let rows: [(name: String, cells: [NamedList.Value?])]
  }

  /// The values of each trait, a bit each.
  let traits: [UInt64]
  /// All values, by the number of the fact, the latest year first.
  let values: [Value]
  let details: [Int: Detail]
  let lists: [List]
  /// What narrows bounds and is no value.
  let narrowings: [FactRow.Narrowing]

  /// What is kept of a submission of a file.
  init(_ judged: JudgedSubmission, of file: AssessedFile, in catalogue: Catalogue) {
    let submission = judged.submission
    name = submission.base.name
    cities = submission.base.cities
    year = submission.year
    self.file = file.source.name
    start = file.places.position(of: submission.beginning)
    outcomes = judged.verdicts.map { verdict in
      Outcome(
        judge: verdict.judge, reading: verdict.judgement.reading, verdict: verdict.verdict,
        isOfOtherBases: verdict.verdict.isOfOtherBases(verdict.judgement.isFor),
        statuses: verdict.judgement.statuses)
    }
    traits = catalogue.traits.indices.map { submission.row[trait: $0] }
    narrowings = submission.row.narrowings
    var values: [Value] = []
    for fact in Set(submission.row.given).union(submission.row.bounds.map { $0.fact }).sorted() {
      for yearsBack in FactRow.places {
        let entry = submission.entry(ofFact: fact, yearsBack: yearsBack)
        guard let scaled = submission.row.scaled(fact, at: yearsBack) else {
          if let interval = submission.row.interval(of: fact, at: yearsBack) {
            values.append(
              Value(
                fact: fact, yearsBack: yearsBack, content: .bound(interval), number: nil,
                start: entry.map { file.places.position(of: $0.place) } ?? start))
          }
          continue
        }
        let number = ExactDecimal(scaled: scaled)
        let definition = catalogue.facts[fact]
        let content: ValueChange.Content =
          switch definition.kind {
          case _ where definition.isPersonal: .given
          case .figure, .wholeNumber, .score: .number(number)
          case .attestation: .answer(number != .zero)
          case .text: .text(entry.map { submission.text(of: $0, in: file.source) } ?? "")
          }
        values.append(
          Value(
            fact: fact, yearsBack: yearsBack, content: content, number: number,
            start: entry.map { file.places.position(of: $0.place) } ?? start))
      }
    }
    self.values = values
    var details: [Int: Detail] = [:]
    for entry in submission.entries where entry.subject == .note || entry.subject == .evidence {
      var detail = details[entry.number] ?? Detail()
      let text = submission.text(of: entry, in: file.source)
      if entry.subject == .note { detail.note = text } else { detail.evidence.append(text) }
      if detail.start == nil { detail.start = file.places.position(of: entry.place) }
      details[entry.number] = detail
    }
    self.details = details
    lists = submission.lists.map { list in
      List(
        definition: list.definition,
        rows: list.rows.map { row in (row.name, row.cells.map { $0?.value }) })
    }
  }

  /// The values as a row to be judged.
  func row(in catalogue: Catalogue) -> FactRow {
    var row = FactRow(for: catalogue)
    row.year = year
    for value in values {
      if case .bound(let interval) = value.content {
        row.set(interval, of: value.fact, at: value.yearsBack)
      } else {
        row[value.fact, yearsBack: value.yearsBack] = value.number
      }
    }
    for trait in traits.indices { row[trait: trait] = traits[trait] }
    row.narrowings = narrowings
    return row
  }

  /// What it came to under a scheme.
  func outcome(under scheme: Scheme) -> Outcome? {
    outcomes.first { $0.scheme.id == scheme.id }
  }
}

extension NamedList.Value {
  /// Whether two cells say the same.
  func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.choice(let one), .choice(let other)): one == other
    default: false
    }
  }
}
