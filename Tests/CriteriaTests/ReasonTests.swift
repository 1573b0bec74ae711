import Criteria
import Evaluation
import Rules
import Testing

@Suite("Why an item came to its status is proven by leaving out and by changing")
struct ReasonTests {
  /// An item by itself, judged without the rest of its table.
  struct Subject: Sendable, CustomTestStringConvertible {
    let identifier: String
    let item: Item

    var testDescription: String { identifier }

    var judge: Judge {
      Judge(
        Scheme(
          id: "one", aliases: [], title: "", source: BoundaryTests.source, lastFullYear: nil,
          items: [item]), in: .all)
    }

    var conditions: [Condition] {
      [item.condition] + [item.scope.condition, item.scope.exemption].compactMap { $0 }
    }
  }

  private static func subjects(of scheme: Scheme) -> [Subject] {
    scheme.items.map { Subject(identifier: scheme.identifier(of: $0), item: $0) }
  }

  private static let rows = 24

  private static func put(
    _ content: Reason.Content?, at value: GivenValue, _ row: inout FactRow
  ) {
    switch (value, content) {
    case (.fact(let fact, let place), .number(let number)?): row[fact, yearsBack: place] = number
    case (.fact(let fact, let place), .bound(let interval)?):
      row.set(interval, of: fact, at: place)
    case (.fact(let fact, let place), _): row[fact, yearsBack: place] = nil
    case (.trait(let trait), .mask(let mask)?): row[trait: trait] = mask
    case (.trait(let trait), _): row[trait: trait] = 0
    }
  }

  private static func content(of value: GivenValue, in row: FactRow) -> Reason.Content? {
    switch value {
    case .fact(let fact, let place):
      row.scaled(fact, at: place).map { .number(ExactDecimal(scaled: $0)) }
    case .trait(let trait): row[trait: trait] == 0 ? nil : .mask(row[trait: trait])
    }
  }

  private static func given(in row: FactRow) -> [GivenValue] {
    row.given.flatMap { fact in
      FactRow.places.compactMap { place in
        row.scaled(fact, at: place) == nil ? nil : GivenValue.fact(fact, yearsBack: place)
      }
    }
      + Catalogue.all.traits.indices.compactMap { trait in
        row[trait: trait] == 0 ? nil : .trait(trait)
      }
  }

  private static func isChanged(_ status: Status) -> Bool {
    status != .fail
  }

  private static let relations = FigureRelations(.all)

  /// The parts of a row that are larger than their wholes.
  private static func excesses(in row: FactRow) -> Set<[Int]> {
    var found: Set<[Int]> = []
    for fact in row.given {
      for place in FactRow.places {
        guard let part = row.scaled(fact, at: place) else { continue }
        for containment in relations.containments[fact] where !containment.mayExceed(in: row) {
          if let whole = row.scaled(containment.whole, at: place), part > whole {
            found.insert([fact, containment.whole, place])
          }
        }
      }
    }
    return found
  }

  /// Whether no part is larger than its whole that was not so before.
  private static func keepsParts(_ changed: FactRow, of row: FactRow) -> Bool {
    excesses(in: changed).isSubset(of: excesses(in: row))
  }

  @Test(
    "the values told suffice for the status, and none of them can be left out",
    arguments: Catalogue.all.schemes)
  func facts(_ scheme: Scheme) {
    var decided = 0
    for (number, subject) in Self.subjects(of: scheme).enumerated() {
      let judge = subject.judge
      var random = RandomRow(around: subject.conditions, seed: UInt64(number + 1))
      var row = FactRow(for: .all)
      for _ in 0..<Self.rows {
        random.fill(&row)
        let judgement = judge.judge(row, reading: .printed)
        let status = judgement.statuses[0]
        let reason = judge.reason(ofItem: 0, row, judgement)
        #expect(reason.status == status)
        guard status != .missing, status != .review else {
          #expect(reason.facts.isEmpty && reason.remedies.isEmpty)
          continue
        }
        decided += 1
        var alone = FactRow(for: .all)
        alone.year = row.year
        for value in reason.facts {
          Self.put(Self.content(of: value, in: row), at: value, &alone)
        }
        #expect(
          judge.judge(alone, reading: .printed).statuses[0] == status, "\(subject.identifier)")
        for value in reason.facts {
          var less = alone
          Self.put(nil, at: value, &less)
          #expect(
            judge.judge(less, reading: .printed).statuses[0] != status,
            "\(subject.identifier) does not need \(value)")
        }
      }
    }
    #expect(decided > scheme.items.count)
  }

  @Test(
    "changing all values of a set changes a failure, and changing all but one does not",
    arguments: Catalogue.all.schemes)
  func remedies(_ scheme: Scheme) {
    var failed = 0
    var changed = 0
    for (number, subject) in Self.subjects(of: scheme).enumerated() {
      let judge = subject.judge
      var random = RandomRow(around: subject.conditions, seed: UInt64(number + 1001))
      var row = FactRow(for: .all)
      for _ in 0..<Self.rows {
        random.fill(&row)
        let judgement = judge.judge(row, reading: .printed)
        guard judgement.statuses[0] == .fail else { continue }
        failed += 1
        let reason = judge.reason(ofItem: 0, row, judgement)
        if !reason.remedies.isEmpty { changed += 1 }
        for (index, remedy) in reason.remedies.enumerated() {
          var other = row
          for change in remedy.changes {
            #expect(Self.content(of: change.value, in: row) != nil)
            #expect(Self.content(of: change.value, in: row) != change.instead)
            Self.put(change.instead, at: change.value, &other)
          }
          let status = judge.judge(other, reading: .printed).statuses[0]
          #expect(status == remedy.status && Self.isChanged(status), "\(subject.identifier)")
          #expect(Self.keepsParts(other, of: row), "\(subject.identifier)")
          for change in remedy.changes {
            var less = other
            Self.put(Self.content(of: change.value, in: row), at: change.value, &less)
            // What only has to move along is needed for the parts to stay within their wholes.
            #expect(
              !Self.isChanged(judge.judge(less, reading: .printed).statuses[0])
                || !Self.keepsParts(less, of: row),
              "\(subject.identifier) does not need \(change.value)")
          }
          let values = Set(remedy.changes.map(\.value))
          for (place, another) in reason.remedies.enumerated() where place != index {
            #expect(!values.isSuperset(of: another.changes.map(\.value)), "\(subject.identifier)")
          }
        }
      }
    }
    // Of a return nothing can fail, only be missing.
    #expect(failed > 0 || scheme.purpose == .annualReturn)
    #expect(changed * 10 >= failed * 9)
  }

  @Test(
    "what one other value changes is told as a set of its own", arguments: Catalogue.all.schemes)
  func single(_ scheme: Scheme) {
    for (number, subject) in Self.subjects(of: scheme).enumerated() {
      let judge = subject.judge
      var random = RandomRow(around: subject.conditions, seed: UInt64(number + 2001))
      var row = FactRow(for: .all)
      var source = FactRow(for: .all)
      for _ in 0..<Self.rows {
        random.fill(&row)
        let judgement = judge.judge(row, reading: .printed)
        guard judgement.statuses[0] == .fail else { continue }
        let reason = judge.reason(ofItem: 0, row, judgement)
        random.fill(&source)
        for value in Self.given(in: row) {
          guard let other = Self.content(of: value, in: source) else { continue }
          var changed = row
          Self.put(other, at: value, &changed)
          guard Self.isChanged(judge.judge(changed, reading: .printed).statuses[0]),
            Self.keepsParts(changed, of: row)
          else { continue }
          #expect(
            !reason.hasAllRemedies
              || reason.remedies.contains { $0.changes.map(\.value) == [value] },
            "\(subject.identifier) is changed by \(value) = \(other)")
        }
      }
    }
  }

  @Test("what is told for a part keeps it within its whole, or moves the whole along")
  func partsWithinWholes() throws {
    let scheme = Scheme.general2021
    let judge = Judge(scheme, in: .all)
    func number(_ key: String) throws -> Int {
      let fact = try #require(Catalogue.all.fact(named: key))
      return try #require(Catalogue.all.number(of: fact))
    }
    var row = FactRow(for: .all)
    row.year = 2020
    row[trait: try #require(Catalogue.all.number(ofTrait: "series"))] = 1
    row[trait: try #require(Catalogue.all.number(ofTrait: "specialRegion"))] = 2
    let (sales, leading) = (try number("salesRevenue"), try number("leadingIndustryRevenue"))
    row[sales, yearsBack: 0] = ExactDecimal(200)
    row[leading, yearsBack: 0] = ExactDecimal(90)
    let index = try #require(scheme.items.firstIndex { $0.number == "2" })
    let reason = judge.reason(ofItem: index, row, judge.judge(row, reading: .printed))
    #expect(reason.status == .fail)
    #expect(reason.remedies.contains { $0.changes.map(\.value) == [.fact(leading, yearsBack: 0)] })
    for remedy in reason.remedies {
      var other = row
      for change in remedy.changes { Self.put(change.instead, at: change.value, &other) }
      #expect(try #require(other.scaled(leading, at: 0)) <= #require(other.scaled(sales, at: 0)))
    }
  }

  @Test("a bound is a reason as a value is")
  func bounds() throws {
    let scheme = Scheme.general2021
    let judge = Judge(scheme, in: .all)
    var row = FactRow(for: .all)
    row.year = 2020
    let series = try #require(Catalogue.all.number(ofTrait: "series"))
    let region = try #require(Catalogue.all.number(ofTrait: "specialRegion"))
    row[trait: series] = 1
    row[trait: region] = 2
    let fact = try #require(Catalogue.all.fact(named: "salesRevenue"))
    let sales = try #require(Catalogue.all.number(of: fact))
    row.set(
      Interval(lower: nil, upper: .init(ExactDecimal(200), isIncluded: false)),
      of: sales, at: 0)
    let index = try #require(scheme.items.firstIndex { $0.number == "1" })
    let reason = judge.reason(ofItem: index, row, judge.judge(row, reading: .printed))
    #expect(reason.status == .fail)
    #expect(reason.facts.contains(.fact(sales, yearsBack: 0)))
    #expect(reason.remedies.contains { $0.changes.map(\.value) == [.fact(sales, yearsBack: 0)] })
  }

  @Test("of a share the part and the whole are reasons, and each of them changes it")
  func share() throws {
    let scheme = Scheme.general2021
    let judge = Judge(scheme, in: .all)
    var row = FactRow(for: .all)
    row.year = 2020
    func number(_ key: String) throws -> Int {
      let fact = try #require(Catalogue.all.fact(named: key))
      return try #require(Catalogue.all.number(of: fact))
    }
    let (sales, research) = (try number("salesRevenue"), try number("researchSpending"))
    let series = try #require(Catalogue.all.number(ofTrait: "series"))
    row[trait: series] = 1
    row[sales, yearsBack: 0] = ExactDecimal(20_000_000_000)
    row[research, yearsBack: 0] = ExactDecimal(390_000_000)
    let index = try #require(scheme.items.firstIndex { $0.number == "7" })
    let judgement = judge.judge(row, reading: .printed)
    #expect(judgement.statuses[index] == .fail)
    let reason = judge.reason(ofItem: index, row, judgement)
    let values: [GivenValue] = [
      .trait(series), .fact(sales, yearsBack: 0), .fact(research, yearsBack: 0),
    ]
    #expect(Set(reason.facts) == Set(values))
    #expect(reason.hasAllRemedies)
    #expect(Set(reason.remedies.map { $0.changes.map(\.value) }) == Set(values.map { [$0] }))
    #expect(
      reason.remedies.first { $0.changes[0].value == .trait(series) }?.status == .notApplicable)
  }
}

extension BoundaryTests {
  /// A source for a table that stands for itself.
  static let source = Citation(document: "", number: "", issuer: "", date: "", part: "")
}
