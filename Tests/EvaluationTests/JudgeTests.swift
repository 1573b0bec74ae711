import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A judge gives each item its status and the whole its verdict")
struct JudgeTests {
  @Suite("The status of an item")
  struct Statuses {
    @Test(
      "a quality that nobody judged needs judgement",
      arguments: [(Truth.yes, Status.pass), (.no, .fail), (.unknown, .review)])
    func attestation(answer: Truth, status: Status) throws {
      #expect(try Trial(Sample.quality("p")).attesting("p", answer).status() == status)
    }

    @Test("a figure that is not given is missing")
    func figure() {
      #expect(Trial(Sample.growth.isAtLeast(.percent(1))).status() == .missing)
    }

    @Test("a trait that is not given is missing")
    func trait() {
      #expect(Trial(Sample.region.holds).status() == .missing)
    }

    @Test("an item that waits for a figure and a judgement is missing the figure first")
    func both() throws {
      let trial = Trial(
        every(Sample.growth.isAtLeast(.percent(1)), Sample.quality("p")))
      #expect(trial.status() == .missing)
      #expect(try trial.stating(Sample.growth, "1").status() == .review)
      #expect(try trial.attesting("p", .yes).status() == .missing)
      #expect(try trial.attesting("p", .no).status() == .fail)
      #expect(try trial.stating(Sample.growth, "0").status() == .fail)
    }

    @Test("what the authority may relax needs its judgement, what is not given is missing")
    func relaxable() throws {
      let trial = Trial(Rules.relaxable(Sample.growth.isAtLeast(.percent(1))))
      #expect(trial.status() == .missing)
      #expect(try trial.stating(Sample.growth, "0").status() == .review)
      #expect(try trial.stating(Sample.growth, "1").status() == .pass)
    }

    @Test("where figures are not given and a judgement would do, judgement is needed")
    func substitute() throws {
      let trial = Trial(
        whereGiven(Sample.growth.isAtLeast(.percent(1)), otherwise: Sample.quality("p")))
      #expect(trial.status() == .review)
      #expect(try trial.stating(Sample.growth, "0").attesting("p", .yes).status() == .fail)
    }

    @Test(
      "only the branch that counts decides what is lacking",
      arguments: [(Truth.yes, Status.missing), (.no, .review), (.unknown, .missing)])
    func branches(premise: Truth, status: Status) throws {
      let trial = Trial(
        when(
          Sample.region.holds, then: Sample.growth.isAtLeast(.percent(1)),
          otherwise: Sample.quality("p")))
      #expect(try trial.having(Sample.region, premise).status() == status)
    }
  }

  @Suite("Scopes and exemptions")
  struct Scopes {
    static let advantage = Scope("优势", Sample.series.isValue("优势"))
    static let scoped = Trial(Sample.quality("p"), for: advantage)
    static let exempted = Trial(Sample.quality("p"), for: Scope.all.except(Sample.region.holds))

    @Test("an item is not for a base outside its scope, met or not", arguments: Truth.each)
    func outside(answer: Truth) throws {
      let trial = try Self.scoped.having(Sample.series, "特色").attesting("p", answer)
      #expect(trial.status() == .notApplicable)
    }

    @Test(
      "inside its scope its condition counts",
      arguments: [(Truth.yes, Status.pass), (.no, .fail), (.unknown, .review)])
    func inside(answer: Truth, status: Status) throws {
      let trial = try Self.scoped.having(Sample.series, "优势").attesting("p", answer)
      #expect(trial.status() == status)
    }

    @Test("while its scope is not known nothing is said, met or not", arguments: Truth.each)
    func unknown(answer: Truth) throws {
      #expect(try Self.scoped.attesting("p", answer).status() == .missing)
    }

    @Test("an exempt base is free of the item, met or not", arguments: Truth.each)
    func exempt(answer: Truth) throws {
      let trial = try Self.exempted.having(Sample.region, .yes).attesting("p", answer)
      #expect(trial.status() == .notApplicable)
    }

    @Test(
      "for a base that is not exempt the condition counts",
      arguments: [(Truth.yes, Status.pass), (.no, .fail), (.unknown, .review)])
    func notExempt(answer: Truth, status: Status) throws {
      let trial = try Self.exempted.having(Sample.region, .no).attesting("p", answer)
      #expect(trial.status() == status)
    }

    @Test(
      "a base that meets the item need not say whether it is exempt",
      arguments: [(Truth.yes, Status.pass), (.no, .missing), (.unknown, .missing)])
    func exemptionUnknown(answer: Truth, status: Status) throws {
      #expect(try Self.exempted.attesting("p", answer).status() == status)
    }

    @Test("a base outside the scope need not say whether it is exempt")
    func outsideAndExemptionUnknown() throws {
      let trial = Trial(Sample.quality("p"), for: Self.advantage.except(Sample.region.holds))
      #expect(try trial.having(Sample.series, "特色").status() == .notApplicable)
    }

    @Test(
      "a scope may hang on a figure and its sign",
      arguments: [
        ("3001", Status.pass, Status.pass), ("3000", .notApplicable, .pass),
        ("2999", .notApplicable, .notApplicable),
      ])
    func figure(racks: String, printed: Status, inclusive: Status) throws {
      let large = Scope("大型", Sample.racks.isMoreThan(.standardRacks(3000), bar: .successor))
      let trial = try Trial(Sample.quality("p"), for: large).attesting("p", .yes)
        .stating(Sample.racks, racks)
      #expect(trial.status(.printed) == printed)
      #expect(trial.status(.inclusive) == inclusive)
    }
  }

  @Suite("The verdict")
  struct Verdicts {
    static let deciding: [Nature] = [
      .exclusion, .admission, .condition, .nonDeviable, .constraint,
    ]

    @Test("a base that meets everything is eligible", arguments: Nature.allCases)
    func eligible(nature: Nature) throws {
      #expect(try Self.trial(nature, .yes).verdict() == .eligible)
    }

    @Test("one that fails decides", arguments: deciding)
    func ineligible(nature: Nature) throws {
      #expect(try Self.trial(nature, .no).verdict() == .ineligible)
    }

    @Test("one that needs judgement leaves the verdict open", arguments: deciding)
    func review(nature: Nature) throws {
      #expect(try Self.trial(nature, .unknown).verdict() == .undetermined)
    }

    @Test("one that misses a figure leaves the verdict open", arguments: deciding)
    func missing(nature: Nature) throws {
      let trial = try Self.trial(nature, .yes, and: Sample.growth.isAtLeast(.percent(1)))
      #expect(trial.judge.judge(trial.row, reading: .printed).statuses[1] == .missing)
      #expect(trial.verdict() == .undetermined)
    }

    @Test(
      "advice and scores that are not met, judged or given never change it",
      arguments: [Nature.advisory, .scored], Truth.each)
    func advice(nature: Nature, answer: Truth) throws {
      #expect(try Self.trial(nature, answer).verdict() == .eligible)
      let missing = try Self.trial(nature, .yes, and: Sample.growth.isAtLeast(.percent(1)))
      #expect(missing.verdict() == .eligible)
    }

    @Test("what fails decides, whatever else is not known")
    func failureFirst() throws {
      let trial = Trial([
        .constraint(1, "") { Sample.growth.isAtLeast(.percent(1)) },
        .constraint(2, "") { Sample.quality("p") },
        .constraint(3, "") { Sample.quality("q") },
      ])
      #expect(try trial.attesting("q", .no).verdict() == .ineligible)
      #expect(try trial.attesting("q", .yes).verdict() == .undetermined)
    }

    @Test("items that are not for the base do not count")
    func notApplicable() throws {
      let trial = try Trial([
        .constraint(1, "") { Sample.quality("p") },
        .constraint(2, "", for: Scope("优势", Sample.series.isValue("优势"))) {
          Sample.quality("q")
        },
      ]).attesting("p", .yes).attesting("q", .no)
      #expect(try trial.having(Sample.series, "特色").verdict() == .eligible)
      #expect(try trial.having(Sample.series, "优势").verdict() == .ineligible)
      #expect(trial.verdict() == .undetermined)
    }

    @Test("a table of which no row is for the base says nothing, whatever its document demands")
    func noApplicableRow() throws {
      let advantage = Scope("优势", Sample.series.isValue("优势"))
      let trial = try Trial([
        .constraint(1, "", for: advantage) { Sample.quality("p") },
        .advisory(2, "", for: advantage) { Sample.quality("p") },
        .demand(.admission, "A1", "", at: "第一条") { Sample.quality("q") },
      ]).having(Sample.series, "特色").attesting("p", .yes)
      #expect(try trial.attesting("q", .yes).verdict() == .undetermined)
      #expect(try trial.attesting("q", .no).verdict() == .ineligible)
    }

    @Test("a document without a table is judged by its demands alone")
    func noTable() throws {
      let trial = Trial([
        .demand(.exclusion, "E1", "", at: "第一条") { .not(Sample.quality("p")) }
      ])
      #expect(try trial.attesting("p", .no).verdict() == .eligible)
      #expect(try trial.attesting("p", .yes).verdict() == .ineligible)
      #expect(trial.verdict() == .undetermined)
    }

    @Test("a verdict may hang on the reading of a sign")
    func reading() throws {
      let trial = try Trial(Sample.growth.isMoreThan(.percent(10), bar: .alone))
        .stating(Sample.growth, "10")
      #expect(trial.verdict(.printed) == .ineligible)
      #expect(trial.verdict(.inclusive) == .eligible)
    }

    /// A table whose first row passes, and beside it an item of the nature on a quality `q`.
    private static func trial(
      _ nature: Nature, _ answer: Truth, and other: Condition? = nil
    ) throws -> Trial {
      let condition = other.map { every(Sample.quality("q"), $0) } ?? Sample.quality("q")
      return try Trial([
        .constraint(1, "") { Sample.quality("p") },
        .demand(nature, "X1", "", at: "第一条") { condition },
      ]).attesting("p", .yes).attesting("q", answer)
    }
  }

  @Suite("The bases that a scheme is for")
  struct Audience {
    @Test("a scheme without an audience is for every base")
    func everyBase() {
      let trial = Trial(Sample.quality("p"))
      #expect(trial.judge.judge(trial.row, reading: .printed).isFor == .yes)
    }

    @Test("a base says by its traits whether a scheme is for it", arguments: Truth.each)
    func trait(answer: Truth) throws {
      let trial = try Trial(
        [.constraint(1, "") { Sample.quality("p") }], audience: Sample.region.holds
      ).having(Sample.region, answer)
      #expect(trial.judge.judge(trial.row, reading: .printed).isFor == answer)
    }

    @Test(
      "a base that the scheme is not for is never eligible, one of which it is not known may be",
      arguments: Truth.each)
    func verdict(answer: Truth) throws {
      let trial = try Trial(
        [.constraint(1, "") { Sample.quality("p") }], audience: Sample.region.holds
      ).having(Sample.region, answer)
      #expect(
        try trial.attesting("p", .yes).verdict() == (answer == .no ? .undetermined : .eligible))
      #expect(try trial.attesting("p", .no).verdict() == .ineligible)
    }
  }

  @Suite("The storage of a judgement")
  struct Reuse {
    @Test("rows judged in the storage of the last come out as judged afresh")
    func rows() {
      var generator = SeededGenerator(seed: 11)
      let trial = Self.trial(items: 12, &generator)
      var reused = trial.judge.judge(trial.row, reading: .printed)
      for _ in 0..<200 {
        let share = Double.random(in: 0...1, using: &generator)
        let row = RandomCondition.row(for: trial.catalogue, share: share, &generator)
        let reading = SignReading.allCases.randomElement(using: &generator) ?? .printed
        trial.judge.judge(row, reading: reading, into: &reused)
        let fresh = trial.judge.judge(row, reading: reading)
        #expect(reused.statuses == fresh.statuses)
        #expect(reused.verdict == fresh.verdict)
      }
    }

    @Test("the storage of one scheme serves another")
    func schemes() {
      var generator = SeededGenerator(seed: 12)
      let trials = (1...6).map { Self.trial(items: 2 * $0, &generator) }
      var reused = trials[0].judge.judge(trials[0].row, reading: .printed)
      for _ in 0..<20 {
        for trial in trials.shuffled(using: &generator) {
          let row = RandomCondition.row(for: trial.catalogue, share: 0.8, &generator)
          trial.judge.judge(row, reading: .printed, into: &reused)
          let fresh = trial.judge.judge(row, reading: .printed)
          #expect(reused.statuses == fresh.statuses)
          #expect(reused.verdict == fresh.verdict)
        }
      }
    }

    private static func trial(items count: Int, _ generator: inout SeededGenerator) -> Trial {
      let scopes = [
        Scope.all, Scope("优势", Sample.series.isValue("优势")),
        Scope("特色", .not(Sample.series.isValue("优势")), exemption: Sample.region.holds),
      ]
      return Trial(
        (1...count).map { number in
          let condition = RandomCondition.make(depth: 2, &generator)
          return .row(
            number.isMultiple(of: 3) ? .advisory : .constraint, String(number), "",
            for: scopes[number % scopes.count]
          ) { condition }
        })
    }
  }
}
