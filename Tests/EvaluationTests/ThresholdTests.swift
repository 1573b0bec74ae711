import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A figure on a limit whose sign is in doubt shows what the other reading would give")
struct ThresholdTests {
  @Suite("The mark")
  struct Mark {
    static let doubtful = Trial(Sample.growth.isMoreThan(.percent(10), bar: .successor))

    @Test("they are marked in both readings, with what the other would give")
    func marked() throws {
      let trial = try Self.doubtful.stating(Sample.growth, "10")
      let printed = trial.finding(.printed)
      let inclusive = trial.finding(.inclusive)
      #expect(printed.status == .fail)
      #expect(printed.threshold?.otherStatus == .pass)
      #expect(printed.threshold?.evidence == [.successor])
      #expect(inclusive.status == .pass)
      #expect(inclusive.threshold?.otherStatus == .fail)
      #expect(inclusive.threshold?.evidence == [.successor])
    }

    @Test("an upper limit is marked as well")
    func upperLimit() throws {
      let trial = try Trial(
        Sample.effectiveness.latest.isLessThan(.ratio(1, tenths: 6), bar: .alone)
      ).stating(Sample.effectiveness, "1.6")
      #expect(trial.finding().threshold?.otherStatus == .pass)
    }

    @Test(
      "a unit in the last place beside the limit there is no mark",
      arguments: ["9.999999999999999999", "10.000000000000000001"])
    func beside(value: String) throws {
      let finding = try Self.doubtful.stating(Sample.growth, value).finding()
      #expect(finding.threshold?.otherStatus == nil)
      #expect(finding.part.comparisons.map(\.isOnThreshold) == [false])
    }

    @Test("on a limit whose sign is not in doubt there is no mark", arguments: Relation.allCases)
    func noDoubt(relation: Relation) throws {
      let trial = try Trial(Sample.growth.is(relation, .percent(10))).stating(Sample.growth, "10")
      for reading in SignReading.allCases {
        let finding = trial.finding(reading)
        #expect(finding.threshold?.otherStatus == nil)
        #expect(finding.part.comparisons.map(\.isOnThreshold) == [false])
      }
    }

    @Test("a figure that is not given has no mark")
    func missing() {
      #expect(Self.doubtful.finding().threshold?.otherStatus == nil)
    }

    @Test("a ratio and a rise are marked where they are exactly on the limit")
    func computed() throws {
      let share = try Trial(Sample.leadingShare.isMoreThan(.percent(50), bar: .alone))
        .stating(Sample.leadingSales, "150").stating(Sample.sales, "300")
      let rise = try Trial(
        Sample.leadingShare.riseOverLastYear
          .isMoreThan(.percentagePoints(0, tenths: 5), bar: .corroborated)
      ).stating(Sample.leadingShare, "20.5", "20")
      #expect(share.finding().threshold?.evidence == [.alone])
      #expect(rise.finding().threshold?.evidence == [.corroborated])
    }

    @Test("one of three years on the limit is enough", arguments: 0..<3)
    func oneOfThreeYears(year: Int) throws {
      let years = (0..<3).map { $0 == year ? "10" : "12" }
      let trial = try Trial(
        Sample.growth.inEachOfThreeYears.isMoreThan(.percent(10), bar: .successor)
      ).stating(Sample.growth, years[0], years[1], years[2])
      #expect(trial.finding().threshold?.otherStatus == .pass)
    }

    @Test("each kind of evidence is listed once, in the order of the parts")
    func evidence() throws {
      let condition = every(
        Sample.growth.isMoreThan(.percent(1), bar: .successor),
        Sample.gdpGrowth.isMoreThan(.percent(1), bar: .alone),
        Sample.leadingShare.isMoreThan(.percent(1), bar: .successor),
        Sample.effectiveness.isMoreThan(.ratio(1), bar: .corroborated))
      let trial = try Trial(condition).stating(Sample.growth, "1").stating(Sample.gdpGrowth, "1")
        .stating(Sample.leadingShare, "1").stating(Sample.effectiveness, "2")
      #expect(trial.finding().threshold?.evidence == [.successor, .alone])
    }

    @Test(
      "the branch that does not count makes no mark",
      arguments: [
        (Truth.yes, "300", false), (.yes, "150", true), (.no, "300", true), (.no, "150", false),
      ])
    func branches(premise: Truth, sales: String, isMarked: Bool) throws {
      let trial = try Self.regional.having(Sample.region, premise).stating(Sample.sales, sales)
      #expect((trial.finding().threshold != nil) == isMarked)
    }

    @Test("on the general limit it is marked although the premise is not known")
    func unknownPremise() throws {
      let finding = try Self.regional.stating(Sample.sales, "300").finding()
      #expect(finding.status == .missing)
      #expect(finding.threshold?.otherStatus == .pass)
    }

    @Test("on the lowered limit it is marked although the premise is not known")
    func unknownPremiseOnTheLoweredLimit() throws {
      let explanation = try Self.regional.stating(Sample.sales, "150").explanation()
      let finding = explanation.findings[0]
      #expect(finding.status == .fail)
      #expect(explanation.verdict == .ineligible)
      #expect(explanation.otherVerdict == .undetermined)
      #expect(finding.threshold?.otherStatus == .missing)
    }

    @Test("on the sign that a scope hangs on it is marked")
    func scope() throws {
      let large = Scope("大型", Sample.racks.isMoreThan(.standardRacks(3000), bar: .successor))
      let finding = try Trial(Sample.quality("p"), for: large).attesting("p", .yes)
        .stating(Sample.racks, "3000").finding()
      #expect(finding.status == .notApplicable)
      #expect(finding.threshold?.otherStatus == .pass)
      #expect(finding.threshold?.evidence == [.successor])
    }

    @Test("a status that hangs on the reading is always marked")
    func alwaysMarked() {
      var generator = SeededGenerator(seed: 21)
      var differing = 0
      for sample in 0..<400 {
        let trial = Trial(
          RandomCondition.make(depth: 2, branches: false, judgedWhereGiven: false, &generator))
        let row = RandomCondition.row(for: trial.catalogue, share: 0.9, &generator)
        let explanation = Explanation(row, by: trial.judge, reading: .printed)
        let other = trial.judge.judge(row, reading: .inclusive).statuses[0]
        let finding = explanation.findings[0]
        if finding.status != other {
          differing += 1
          #expect(finding.threshold?.otherStatus == other, "sample \(sample)")
        }
      }
      // Otherwise the sample would have proved nothing.
      #expect(differing > 20)
    }

    private static let regional = Trial(
      when(
        Sample.region.holds,
        then: Sample.sales.isMoreThan(.hundredMillionYuan(150), bar: .corroborated),
        otherwise: Sample.sales.isMoreThan(.hundredMillionYuan(300), bar: .corroborated)))
  }

  @Suite("The verdict in the other reading")
  struct OtherVerdict {
    @Test("it differs where the verdict hangs on the sign")
    func differs() throws {
      let trial = try Trial(Sample.growth.isMoreThan(.percent(10), bar: .alone))
        .stating(Sample.growth, "10")
      let printed = trial.explanation(.printed)
      #expect(printed.reading == .printed)
      #expect(printed.verdict == .ineligible)
      #expect(printed.otherVerdict == .eligible)
      let inclusive = trial.explanation(.inclusive)
      #expect(inclusive.reading == .inclusive)
      #expect(inclusive.verdict == .eligible)
      #expect(inclusive.otherVerdict == .ineligible)
    }

    @Test("it is the same where another item decides")
    func same() throws {
      let trial = try Trial([
        .constraint(1, "") { Sample.growth.isMoreThan(.percent(10), bar: .alone) },
        .constraint(2, "") { Sample.quality("p") },
      ]).stating(Sample.growth, "10").attesting("p", .no)
      let explanation = trial.explanation()
      #expect(explanation.otherVerdict == .ineligible)
      #expect(explanation.findings[0].threshold?.otherStatus == .pass)
      #expect(explanation.findings[1].threshold?.otherStatus == nil)
    }

    @Test("it is the same where only advice stands on the limit")
    func advice() throws {
      let trial = try Trial([
        .advisory(1, "") { Sample.growth.isMoreThan(.percent(10), bar: .alone) },
        .constraint(2, "") { Sample.quality("p") },
      ]).stating(Sample.growth, "10").attesting("p", .yes)
      #expect(trial.explanation().verdict == .eligible)
      #expect(trial.explanation().otherVerdict == .eligible)
    }
  }
}
