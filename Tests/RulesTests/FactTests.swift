import Rules
import Testing

@Suite("A fact knows its unit, its kind and what it follows from")
struct FactTests {
  @Test("a figure has the first unit of its dimension unless another is named")
  func units() {
    #expect(Sample.sales.definition.unit.symbol == "亿元")
    let funds = Fact<Money>.figure("funds", "专项资金", in: "万元")
    #expect(funds.definition.unit.symbol == "万元")
    #expect(funds.definition.units == Money.units)
    #expect(funds.definition.kind == .figure)
  }

  @Test("a count is whole, has its counter word and may be written in 万")
  func counts() {
    let definition = Sample.laboratories.definition
    #expect(definition.kind == .wholeNumber)
    #expect(definition.unit.symbol == "家")
    #expect(definition.unit.aliases == ["个"])
    #expect(definition.units.map(\.symbol) == ["家", "万家"])
    #expect(definition.units[1].inBaseUnits(ExactDecimal(2)) == ExactDecimal(20_000))
  }

  @Test("places and grades are whole numbers")
  func wholeNumbers() {
    #expect(Fact<Rank>.rank("place", "排名").definition.kind == .wholeNumber)
    #expect(Fact<Level>.level("level", "等级", of: 1...6).definition.kind == .wholeNumber)
  }

  @Test("a part names its whole")
  func wholes() {
    #expect(Sample.leadingSales.definition.wholes.map(\.key) == ["sales"])
  }

  @Test("a share is a hundred times its part over its whole")
  func share() {
    let derivation = Sample.leadingShare.definition.derivation
    guard case .quotient(let part, let whole, let multiplier) = derivation else {
      Issue.record("a share is a quotient")
      return
    }
    #expect(part.key == "leadingSales")
    #expect(whole.key == "sales")
    #expect(multiplier == 100)
    #expect(derivation?.sources.map(\.key) == ["leadingSales", "sales"])
  }

  @Test("intensity on land turns 亿元 over thirds of a 公顷 into 万元/公顷")
  func intensity() {
    let land = Fact<Area>.figure("land", "已开发面积")
    let output = Fact<LandIntensity>.intensity("output", "产值", of: Sample.sales, on: land)
    guard case .quotient(_, _, let multiplier) = output.definition.derivation else {
      Issue.record("intensity is a quotient")
      return
    }
    // 1 亿元 on 1 公顷, which is three base units, are 10,000 万元/公顷.
    #expect(multiplier == 3 * 10_000)
  }

  @Test("racks follow from IT power at 2.5 kW a rack")
  func racks() {
    let power = Fact<Power>.figure("power", "设计 IT 功率")
    let racks = Fact<Racks>.racks("racks", "标准机架", from: power)
    guard case .multiple(let source, let numerator, let denominator) = racks.definition.derivation
    else {
      Issue.record("racks are a multiple")
      return
    }
    #expect(source.key == "power")
    #expect(numerator * 5 == denominator * 2)
  }

  @Test("a density of stations is their number over 万人")
  func stations() {
    let population = Fact<Population>.figure("population", "常住人口")
    let density = Fact<StationDensity>.density(
      "density", "每万人基站数", of: Sample.laboratories, per: population)
    guard case .quotient(let part, let whole, 1) = density.definition.derivation else {
      Issue.record("a density is a plain quotient")
      return
    }
    #expect(part.key == "laboratories")
    #expect(whole.key == "population")
  }

  @Test("a score is at most the section's maximum")
  func score() {
    let definition = Fact<Score>.score("score", "发展政策", outOf: 20).definition
    #expect(definition.kind == .score)
    #expect(definition.bounds.contains(ExactDecimal(20)))
    #expect(definition.bounds.contains(.zero))
    #expect(!definition.bounds.contains(ExactDecimal(20, tenths: 1)))
  }

  @Test("a percentage that may be negative is not taken for a fraction of one")
  func percentages() {
    #expect(Sample.leadingShare.definition.isPercentage)
    #expect(!Sample.growth.definition.isPercentage)
    #expect(!Sample.sales.definition.isPercentage)
  }

  @Test("an attestation has no unit")
  func attestation() {
    let definition = Fact<Attestation>.attestation("plan", "发展规划").definition
    #expect(definition.kind == .attestation)
    #expect(definition.units.isEmpty)
  }
}
