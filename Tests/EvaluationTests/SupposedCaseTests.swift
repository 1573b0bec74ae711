import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("What every value of an open trait or class comes to is the verdict")
struct SupposedCaseTests {
  static let advantage = Scope("优势", Sample.series.isValue("优势"))
  static let speciality = Scope("特色", Sample.series.isValue("特色"))
  static let isLarge = Sample.racks.isMoreThan(.standardRacks(3000), bar: .successor)
  static let large = Scope("大型", isLarge)
  static let small = Scope("中小型", .not(isLarge))

  static let bySeries = Trial([
    .constraint(1, "优势 > 50%", for: advantage) { Sample.growth.isMoreThan(.percent(50)) },
    .constraint(2, "特色 > 70%", for: speciality) { Sample.growth.isMoreThan(.percent(70)) },
  ])

  @Test(
    "limits that series share out are judged row by row",
    arguments: [
      ("40", Verdict.ineligible, true), ("50", .ineligible, true), ("60", .undetermined, false),
      ("70", .undetermined, false), ("71", .eligible, true),
    ])
  func series(growth: String, verdict: Verdict, isOfEveryCase: Bool) throws {
    let trial = try Self.bySeries.stating(Sample.growth, growth)
    let judgement = trial.judge.judge(trial.row, reading: .printed)
    #expect(judgement.verdict == verdict)
    #expect(judgement.isOfEveryCase == isOfEveryCase)
    // The items themselves stay open.
    #expect(judgement.statuses == [.missing, .missing])
    #expect(trial.explanation().cases.count == (isOfEveryCase ? 2 : 0))
  }

  @Test("each case says what is supposed and which items fail")
  func cases() throws {
    let cases = try Self.bySeries.stating(Sample.growth, "40").explanation().cases
    #expect(cases.map(\.failing) == [[0], [1]])
    #expect(cases.map { $0.suppositions.map(\.name) } == [["series 优势"], ["series 特色"]])
    #expect(cases.allSatisfy { $0.verdict == .ineligible })
  }

  @Test("a base that says its series has no cases")
  func stated() throws {
    let trial = try Self.bySeries.stating(Sample.growth, "40").having(Sample.series, "优势")
    #expect(trial.verdict() == .ineligible)
    #expect(trial.explanation().cases.isEmpty)
  }

  @Test("nothing given leaves every case open")
  func nothing() {
    #expect(Self.bySeries.verdict() == .undetermined)
    #expect(Self.bySeries.explanation().cases.isEmpty)
  }

  static let byClass = Trial([
    .constraint(1, "大型", for: large) { every(isLarge, Sample.quality("p")) },
    .constraint(2, "中小型", for: small) {
      every(Sample.racks.isAtLeast(.standardRacks(300)), Sample.quality("p"))
    },
    .advisory(3, "引导", for: small) { Sample.quality("q") },
  ])

  @Test(
    "so is a class that hangs on a figure, whatever its sign",
    arguments: SignReading.allCases, [(Truth.no, Verdict.ineligible), (.yes, .undetermined)])
  func figureClass(reading: SignReading, answer: (p: Truth, verdict: Verdict)) throws {
    let trial = try Self.byClass.attesting("p", answer.p)
    #expect(trial.verdict(reading) == answer.verdict)
    let cases = trial.explanation(reading).cases
    #expect(
      cases.map { $0.suppositions.map(\.name) }
        == (answer.p == .no ? [["大型"], ["中小型"]] : []))
  }

  @Test("as few things are supposed as suffice")
  func fewest() throws {
    let trial = Trial([
      .constraint(1, "地区") {
        when(
          Sample.region.holds, then: Sample.sales.isAtLeast(.hundredMillionYuan(1)),
          otherwise: Sample.sales.isAtLeast(.hundredMillionYuan(2)))
      },
      .constraint(2, "优势", for: Self.advantage) { Sample.growth.isMoreThan(.percent(50)) },
      .constraint(3, "特色", for: Self.speciality) { Sample.growth.isMoreThan(.percent(70)) },
    ])
    let cases = try trial.stating(Sample.growth, "40").explanation().cases
    #expect(cases.map { $0.suppositions.count } == [1, 1])
  }

  @Test("a scheme that is not for the base has no cases")
  func foreign() throws {
    let trial = Trial(
      [
        .constraint(1, "优势", for: Self.advantage) { Sample.growth.isMoreThan(.percent(50)) },
        .constraint(2, "特色", for: Self.speciality) { Sample.growth.isMoreThan(.percent(70)) },
      ], audience: Sample.region.holds)
    let judged = try trial.stating(Sample.growth, "40").having(Sample.region, .no)
    #expect(judged.verdict() == .undetermined)
    #expect(judged.explanation().cases.isEmpty)
  }

  @Test("the verdict of every case is that of the same base with each of the values")
  func agreesWithEachValue() throws {
    var generator = SeededGenerator(seed: 41)
    var found: [Verdict: Int] = [:]
    for _ in 0..<3000 {
      let scopes = [Self.advantage, Self.speciality, .all, .all.except(Sample.region.holds)]
      let items = (1...3).map { number in
        Item.constraint(number, "条文", for: scopes.randomElement(using: &generator) ?? .all) {
          RandomCondition.make(depth: 1, judgedWhereGiven: false, &generator)
        }
      }
      // Some row of a table is for every base; where none is, nothing is judged.
      let trial = Trial(items + [.constraint(4, "条文") { .all([]) }])
      var row = RandomCondition.row(for: trial.catalogue, share: 0.8, &generator)
      for trait in trial.catalogue.traits.indices { row[trait: trait] = 0 }
      let judgement = trial.judge.judge(row, reading: .printed)
      var verdicts: Set<Verdict> = []
      let traits = trial.catalogue.traits.indices
      for values in 0..<(1 << traits.count) {
        var filled = row
        for trait in traits { filled[trait: trait] = values >> trait & 1 == 0 ? 1 : 2 }
        verdicts.insert(trial.judge.judge(filled, reading: .printed).verdict)
      }
      let expected = verdicts.count == 1 ? verdicts.first ?? .undetermined : .undetermined
      #expect(judgement.verdict == expected, "\(items.map(\.condition))")
      if judgement.isOfEveryCase { found[judgement.verdict, default: 0] += 1 }
    }
    // Otherwise the sample would have proved nothing.
    #expect(found[.ineligible, default: 0] > 10)
  }
}

extension Supposition {
  fileprivate var name: String {
    switch self {
    case .trait(let trait, let mask): "\(trait.key) \(trait.names(of: mask).joined())"
    case .scope(let scope): scope.label
    }
  }
}
