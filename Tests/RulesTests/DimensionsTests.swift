import Rules
import Testing

@Suite("The words for limits make the numbers that the tables print")
struct DimensionsTests {
  @Test("money may be given in 亿元 or 万元 and is held in 亿元")
  func money() {
    #expect(Quantity<Money>.hundredMillionYuan(300).baseUnits == ExactDecimal(300))
    #expect(Quantity<Money>.tenThousandYuan(1000).baseUnits == ExactDecimal(0, tenths: 1))
    #expect(Quantity<Money>.tenThousandYuan(1000).unit.symbol == "万元")
  }

  @Test("percentages keep their tenths")
  func percentages() {
    #expect(Quantity<Share>.percent(50).baseUnits == ExactDecimal(50))
    #expect(Quantity<Percentage>.percent(2, tenths: 5).baseUnits == ExactDecimal(2, tenths: 5))
    #expect(Quantity<Growth>.percent(10).baseUnits == ExactDecimal(10))
    #expect(
      Quantity<PercentagePoints>.percentagePoints(0, tenths: 5).baseUnits
        == ExactDecimal(0, tenths: 5))
  }

  @Test("a count has the counter word of the things that it counts")
  func counts() {
    let limit = Quantity<Count>.count(3, "家")
    #expect(limit.baseUnits == ExactDecimal(3))
    #expect(limit.unit.symbol == "家")
  }

  @Test("the other limits are held as printed")
  func others() {
    #expect(
      Quantity<LandIntensity>.tenThousandYuanPerHectare(4000).baseUnits == ExactDecimal(4000))
    #expect(
      Quantity<PatentDensity>.perHundredMillionYuan(0, tenths: 7).baseUnits
        == ExactDecimal(0, tenths: 7))
    #expect(
      Quantity<FloorAreaRatio>.ratio(0, tenths: 6).baseUnits == ExactDecimal(0, tenths: 6))
    #expect(
      Quantity<PowerUsageEffectiveness>.ratio(1, tenths: 6).baseUnits
        == ExactDecimal(1, tenths: 6))
    #expect(Quantity<Index>.points(40).baseUnits == ExactDecimal(40))
    #expect(Quantity<Racks>.standardRacks(3000).baseUnits == ExactDecimal(3000))
    #expect(Quantity<Bandwidth>.megabitsPerSecond(200).baseUnits == ExactDecimal(200))
    #expect(Quantity<Storage>.petabytes(1).baseUnits == ExactDecimal(1))
    #expect(Quantity<Rank>.place(5).baseUnits == ExactDecimal(5))
    #expect(Quantity<Level>.level(3).baseUnits == ExactDecimal(3))
    #expect(Quantity<Stars>.stars(4).baseUnits == ExactDecimal(4))
    #expect(Quantity<StationDensity>.perTenThousandInhabitants(30).baseUnits == ExactDecimal(30))
  }

  @Test("only changes and differences may be negative", arguments: Dimensions.all)
  func negative(dimension: Dimensions.Named) {
    let mayBeNegative = dimension.type == Growth.self || dimension.type == PercentagePoints.self
    #expect(dimension.type.bounds.contains(ExactDecimal(-1)) == mayBeNegative)
  }

  @Test("a share can't exceed the whole, a percentage of another amount can")
  func shares() {
    #expect(!Share.bounds.contains(ExactDecimal(100, tenths: 1)))
    #expect(Percentage.bounds.contains(ExactDecimal(100, tenths: 1)))
  }
}
