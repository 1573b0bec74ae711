import Rules
import Testing

@testable import Evaluation

@Suite("Gaps in different units compare as shares of their limits")
struct RelativeGapTests {
  private static let sales = Sample.sales.isAtLeast(.hundredMillionYuan(300))
  private static let pue = Sample.effectiveness.isAtMost(.ratio(1, tenths: 5))

  private func gap(_ trial: Trial) -> RelativeGap? { trial.finding().part.relativeGap }

  @Test("a figure that is too small and one that is too large lack a share of the limit")
  func comparison() throws {
    let short = try #require(gap(Trial(Self.sales).stating(Sample.sales, "240")))
    #expect(try short.share == Fraction("0.2"))
    #expect(try short.gap.amount == Fraction("60"))
    #expect(short.comparison.fact.key == "sales")
    let over = try #require(gap(Trial(Self.pue).stating(Sample.effectiveness, "1.8")))
    #expect(try over.share == Fraction("0.2"))
    #expect(!over.gap.isShortfall)
  }

  @Test("what is met or not given has none")
  func none() throws {
    #expect(try gap(Trial(Self.sales).stating(Sample.sales, "300")) == nil)
    #expect(gap(Trial(Self.sales)) == nil)
    #expect(try gap(Trial(Sample.quality("q")).attesting("q", .no)) == nil)
  }

  @Test("of several that are demanded the largest counts, of which one suffices the smallest")
  func groups() throws {
    // 240 of 300 lacks a fifth, 1.65 over 1.5 a tenth.
    func trial(_ condition: Condition) throws -> Trial {
      try Trial(condition).stating(Sample.sales, "240").stating(Sample.effectiveness, "1.65")
    }
    let all = try #require(try gap(trial(.all([Self.sales, Self.pue]))))
    #expect(all.comparison.fact.key == "sales")
    let any = try #require(try gap(trial(.any([Self.sales, Self.pue]))))
    #expect(any.comparison.fact.key == "pue")
    #expect(try any.share == Fraction("0.1"))
  }

  @Test("a part that is met, or that can't be measured, takes nothing from the others")
  func parts() throws {
    let condition = Condition.all([Self.sales, Self.pue, Sample.quality("q")])
    let found = try gap(
      Trial(condition).stating(Sample.sales, "300").stating(Sample.effectiveness, "1.65")
        .attesting("q", .no))
    #expect(found?.comparison.fact.key == "pue")
  }

  @Test("of several years the worst counts")
  func years() throws {
    let growth = Sample.growth.inEachOfThreeYears.isAtLeast(.percent(10))
    let found = try gap(Trial(growth).stating(Sample.growth, "9", "12", "8"))
    #expect(try found?.share == Fraction("0.2"))
  }

  @Test("a limit of zero has no share, and such a gap is larger than any that has one")
  func zero() throws {
    let none = try #require(
      gap(Trial(Sample.firms.isAtMost(.count(0, "家"))).stating(Sample.firms, "2")))
    #expect(none.share == nil)
    let huge = try #require(gap(Trial(Self.sales).stating(Sample.sales, "0")))
    #expect(huge.isSmaller(than: none))
    #expect(!none.isSmaller(than: huge))
    #expect(!none.isSmaller(than: none))
    #expect([none, huge].smallest?.share != nil)
    #expect([huge, none].largest?.share == nil)
  }

  @Test("on a limit that is excluded the share is zero")
  func onTheLimit() throws {
    let found = try gap(
      Trial(Sample.sales.isMoreThan(.hundredMillionYuan(300))).stating(Sample.sales, "300"))
    #expect(found?.share?.isZero == true)
  }

  @Test("the findings of a status are those of the explanation")
  func findings() throws {
    let trial = try Trial([
      .constraint(1, "甲") { Self.sales }, .constraint(2, "乙") { Self.pue },
      .advisory(3, "丙") { Sample.quality("q") }, .constraint(4, "丁") { Sample.quality("r") },
    ]).stating(Sample.sales, "240").stating(Sample.effectiveness, "1.4").attesting("q", .no)
    let judgement = trial.judge.judge(trial.row, reading: .printed)
    for status in Status.allCases {
      let found = judgement.findings(with: status, trial.row, by: trial.judge)
      let expected = trial.explanation().findings.filter { $0.status == status }
      #expect(found.map(\.item.number) == expected.map(\.item.number))
      #expect(found.allSatisfy { $0.status == status })
    }
    #expect(judgement.findings(with: .fail, trial.row, by: trial.judge).count == 2)
  }
}
