import Evaluation
public import Rules
import Submission

/// What the records of many bases refer to, each by its number.
struct StatedReferences: Sendable {
  private(set) var judges: [Judge] = []
  private(set) var lists: [ListDefinition] = []

  mutating func number(of judge: Judge) -> Int {
    if let number = judges.firstIndex(where: { $0 === judge }) { return number }
    judges.append(judge)
    return judges.count - 1
  }

  mutating func number(of list: ListDefinition) -> Int {
    if let number = lists.firstIndex(where: { $0 === list }) { return number }
    lists.append(list)
    return lists.count - 1
  }
}

extension StatedBase {
  /// Everything as bytes.
  func record(_ references: inout StatedReferences) -> [UInt8] {
    var record = RecordWriter()
    record.write(name)
    record.write(cities)
    record.write(year)
    record.write(file)
    record.write(start)
    record.write(outcomes) { record, outcome in
      record.write(references.number(of: outcome.judge))
      record.write(caseOf: outcome.reading)
      record.write(caseOf: outcome.verdict)
      record.write(outcome.isOfOtherBases)
      record.write(outcome.statuses) { $0.write(caseOf: $1) }
    }
    record.write(traits)
    record.write(values)
    record.write(details.keys.sorted()) { record, fact in
      record.write(fact)
      record.write(details[fact])
    }
    record.write(lists) { record, list in
      record.write(references.number(of: list.definition))
      record.write(list.rows) { record, row in
        record.write(row.name)
        record.write(row.cells)
      }
    }
    record.write(narrowings)
    return record.bytes
  }

  /// What was written.
  init(_ bytes: [UInt8], _ references: StatedReferences) {
    var record = RecordReader(bytes)
    name = record.read()
    cities = record.read()
    year = record.read()
    file = record.read()
    start = record.read()
    outcomes = record.array { record in
      let judge = references.judges[record.read()]
      let reading: SignReading = record.readCase()
      let verdict: Verdict = record.readCase()
      let isOfOtherBases: Bool = record.read()
      return Outcome(
        judge: judge, reading: reading, verdict: verdict, isOfOtherBases: isOfOtherBases,
        statuses: record.array { $0.readCase() })
    }
    traits = record.read()
    values = record.read()
    var details: [Int: Detail] = [:]
    for (fact, detail) in record.array({ ($0.read(Int.self), $0.read(Detail?.self)) }) {
      details[fact] = detail
    }
    self.details = details
    lists = record.array { record in
      let definition = references.lists[record.read()]
      return List(
        definition: definition,
        rows: record.array { ($0.read(String.self), $0.read([NamedList.Value?].self)) })
    }
    narrowings = record.read()
  }
}

extension StatedBase.Value: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(fact)
    record.write(yearsBack)
    record.write(content)
    record.write(number)
    record.write(start)
  }

  init(from record: inout RecordReader) {
    fact = record.read()
    yearsBack = record.read()
    content = record.read()
    number = record.read()
    start = record.read()
  }
}

extension StatedBase.Detail: Recordable {
  func write(to record: inout RecordWriter) {
    record.write(note)
    record.write(evidence)
    record.write(start)
  }

  init(from record: inout RecordReader) {
    note = record.read()
    evidence = record.read()
    start = record.read()
  }
}

extension ValueChange.Content: Recordable {
  /// Writes which it is, and what.
  public func write(to record: inout RecordWriter) {
    switch self {
    case .number(let number):
      record.write(0)
      record.write(number)
    case .bound(let interval):
      record.write(1)
      record.write(interval)
    case .answer(let isMet):
      record.write(2)
      record.write(isMet)
    case .given: record.write(3)
    case .text(let text):
      record.write(4)
      record.write(text)
    case .files(let paths):
      record.write(5)
      record.write(paths)
    }
  }

  /// Reads what is said.
  public init(from record: inout RecordReader) {
    switch record.read(Int.self) {
    case 0: self = .number(record.read())
    case 1: self = .bound(record.read())
    case 2: self = .answer(record.read())
    case 3: self = .given
    case 4: self = .text(record.read())
    default: self = .files(record.read())
    }
  }
}
