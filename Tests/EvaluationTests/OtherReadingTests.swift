import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("The other reading is judged only where a figure stands on a limit in doubt")
struct OtherReadingTests {
  static let doubtful = Trial(Sample.growth.isMoreThan(.percent(10), bar: .alone))

  @Test(
    "beside the limit there is nothing else to judge, on it there is",
    arguments: [("9", false), ("10", true), ("11", false), ("-", false)])
  func onTheLimit(value: String, isJudged: Bool) throws {
    let trial = try Self.doubtful.stating(Sample.growth, value)
    for reading in SignReading.allCases {
      let judgement = trial.judge.judge(trial.row, reading: reading)
      #expect(judgement.standsOnLimitInDoubt == isJudged)
      #expect(
        trial.judge.otherReading(of: judgement, trial.row)?.reading
          == (isJudged ? reading.other : nil))
    }
  }

  @Test("on a limit without doubt there is nothing else to judge")
  func noDoubt() throws {
    let trial = try Trial(Sample.growth.isMoreThan(.percent(10))).stating(Sample.growth, "10")
    #expect(!trial.judge.judge(trial.row, reading: .printed).standsOnLimitInDoubt)
  }

  @Test("a sign that a scope or an audience hangs on counts as well")
  func scopes() throws {
    let large = Sample.racks.isMoreThan(.standardRacks(3000), bar: .successor)
    let scoped = try Trial(Sample.quality("p"), for: Scope("大型", large))
      .stating(Sample.racks, "3000")
    let audience = try Trial(
      [.constraint(1, "") { Sample.quality("p") }], audience: large
    ).stating(Sample.racks, "3000")
    for trial in [scoped, audience] {
      #expect(trial.judge.judge(trial.row, reading: .printed).standsOnLimitInDoubt)
    }
  }

  @Test("where it is not judged it would come to the same")
  func same() {
    var generator = SeededGenerator(seed: 51)
    var (skipped, differing) = (0, 0)
    for _ in 0..<1500 {
      let trial = Trial(RandomCondition.make(depth: 2, &generator))
      let row = RandomCondition.row(for: trial.catalogue, share: 0.8, &generator)
      let judgement = trial.judge.judge(row, reading: .printed)
      let other = trial.judge.judge(row, reading: .inclusive)
      if trial.judge.otherReading(of: judgement, row) == nil {
        skipped += 1
        #expect(judgement.statuses == other.statuses)
        #expect(judgement.verdict == other.verdict)
      } else if judgement.statuses != other.statuses {
        differing += 1
      }
    }
    #expect(skipped > 100)
    #expect(differing > 20)
  }

  @Test("the items that rest on a sign in doubt are those whose explanation says so")
  func sameAsExplained() {
    var generator = SeededGenerator(seed: 52)
    var (resting, leftOut) = (0, 0)
    for _ in 0..<1500 {
      let trial = Trial(RandomCondition.make(depth: 3, &generator))
      let row = RandomCondition.row(for: trial.catalogue, share: 0.8, &generator)
      let judgement = trial.judge.judge(row, reading: .printed)
      let explainer = Explainer(judge: trial.judge, row: row.seen(from: nil), judgement: judgement)
      let explained = trial.judge.scheme.items.indices.filter {
        explainer.finding(ofItem: $0, otherStatus: .pass).threshold != nil
      }
      #expect(trial.judge.itemsOnThreshold(in: judgement, row) == explained)
      resting += explained.count
      if explained.isEmpty, judgement.standsOnLimitInDoubt { leftOut += 1 }
    }
    #expect(resting > 50 && leftOut > 5, "\(resting) \(leftOut)")
  }
}
