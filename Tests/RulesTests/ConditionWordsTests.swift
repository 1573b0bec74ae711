import Rules
import Testing

@Suite("The words of a condition say what it compares")
struct ConditionWordsTests {
  @Test("each word has its sign")
  func signs() throws {
    let limit = Quantity<Money>.tenThousandYuan(1000)
    let words: [(Condition, Relation)] = [
      (Sample.sales.isMoreThan(limit), .moreThan), (Sample.sales.isAtLeast(limit), .atLeast),
      (Sample.sales.isLessThan(limit), .lessThan), (Sample.sales.isAtMost(limit), .atMost),
    ]
    for (condition, relation) in words {
      let comparison = try comparison(condition)
      #expect(comparison.relation == relation)
      #expect(comparison.fact.key == "sales")
      #expect(comparison.period == .latest)
      #expect(comparison.bar == nil)
      guard case .quantity(let baseUnits, let unit) = comparison.limit else {
        Issue.record("\(relation) is held against a number")
        continue
      }
      #expect(baseUnits == ExactDecimal(0, tenths: 1))
      #expect(unit.symbol == "万元")
    }
  }

  @Test("a sign in doubt carries its evidence", arguments: BarEvidence.allCases)
  func doubt(evidence: BarEvidence) throws {
    let more = Sample.sales.isMoreThan(.hundredMillionYuan(1), bar: evidence)
    let less = Sample.sales.latest.isLessThan(.hundredMillionYuan(1), bar: evidence)
    #expect(try comparison(more).bar == evidence)
    #expect(try comparison(less).bar == evidence)
  }

  @Test("a period is part of the comparison")
  func periods() throws {
    let each = Sample.growth.inEachOfThreeYears.isAtLeast(.percent(10))
    let rise = Sample.leadingShare.riseOverLastYear.isAtLeast(.percentagePoints(0, tenths: 5))
    let before = Sample.growth.ofYearBefore.isAtLeast(.percent(10))
    let secondBefore = Sample.growth.ofSecondYearBefore.isAtLeast(.percent(10))
    #expect(try comparison(each).period == .eachOfThreeYears)
    #expect(try comparison(before).period == .yearBefore)
    #expect(try comparison(secondBefore).period == .secondYearBefore)
    #expect(try comparison(rise).period == .riseOverLastYear)
    #expect(try comparison(rise).fact.key == "leadingShare")
  }

  @Test("a limit may be another figure")
  func figureAsLimit() throws {
    let gdp = Fact<Growth>.figure("gdpGrowth", "GDP 增速")
    let comparison = try comparison(Sample.growth.latest.isMoreThan(gdp))
    guard case .fact(let limit) = comparison.limit else {
      Issue.record("the limit is a figure")
      return
    }
    #expect(limit.key == "gdpGrowth")
    #expect(comparison.relation == .moreThan)
  }

  private func comparison(_ condition: Condition) throws -> Comparison {
    guard case .comparison(let comparison) = condition else { throw NotAComparison() }
    return comparison
  }

  private struct NotAComparison: Error {}
}
