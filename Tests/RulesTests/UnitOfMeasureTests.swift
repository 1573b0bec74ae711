import Randomness
import Rules
import Testing

@Suite("A unit converts exactly or not at all")
struct UnitOfMeasureTests {
  @Suite("Into base units")
  struct IntoBaseUnits {
    @Test(
      "money is held in 亿元",
      arguments: [
        ("412.5", "亿元", "412.5"), ("3500", "万元", "0.35"), ("1", "元", "0.00000001"),
        ("1", "千元", "0.00001"), ("1", "百万元", "0.01"), ("1", "千万元", "0.1"),
        ("1.2", "万亿元", "12000"), ("-5", "万元", "-0.0005"), ("0", "元", "0"),
      ])
    func money(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: Money.self, is: expected)
    }

    @Test(
      "land is held in thirds of a 公顷",
      arguments: [
        ("1", "公顷", "3"), ("5", "亩", "1"), ("15", "亩", "3"), ("1", "平方公里", "300"),
        ("1500", "亩", "300"), ("10000", "平方米", "3"), ("1", "万平方米", "3"), ("1", "万亩", "2000"),
        ("0.1", "公顷", "0.3"), ("1", "亩", "0.2"), ("1", "平方米", "0.0003"),
      ])
    func land(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: Area.self, is: expected)
    }

    @Test(
      "intensity is held in 万元/公顷",
      arguments: [
        ("4000", "万元/公顷", "4000"), ("200", "万元/亩", "3000"), ("40", "亿元/平方公里", "4000"),
        ("4000", "元/平方米", "4000"),
      ])
    func intensity(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: LandIntensity.self, is: expected)
    }

    @Test(
      "energy is held in 亿千瓦时",
      arguments: [
        ("1.5", "亿千瓦时", "1.5"), ("1", "万千瓦时", "0.0001"), ("1", "千瓦时", "0.00000001"),
      ])
    func energy(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: Energy.self, is: expected)
    }

    @Test("power is held in 千瓦", arguments: [("1.5", "兆瓦", "1500"), ("2", "万千瓦", "20000")])
    func power(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: Power.self, is: expected)
    }

    @Test("bandwidth is held in Mbps", arguments: [("1", "Gbps", "1000"), ("200", "kbps", "0.2")])
    func bandwidth(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: Bandwidth.self, is: expected)
    }

    @Test(
      "storage is held in PB, in decimal multiples",
      arguments: [("1", "EB", "1000"), ("1", "TB", "0.001"), ("1", "GB", "0.000001")])
    func storage(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: Storage.self, is: expected)
    }

    @Test("people are held in 万人", arguments: [("850.5", "万人", "850.5"), ("1", "人", "0.0001")])
    func population(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: Population.self, is: expected)
    }

    @Test("a share is held in percent", arguments: [("56", "%", "56"), ("720", "‰", "72")])
    func share(number: String, unit: String, expected: String) throws {
      try expect(number, unit, of: Share.self, is: expected)
    }

    private func expect(
      _ number: String, _ symbol: String, of dimension: any Dimension.Type, is expected: String
    ) throws {
      let unit = try #require(dimension.units.first { $0.symbol == symbol })
      let value = try unit.inBaseUnits(ExactDecimal(parsing: number))
      #expect(try value == ExactDecimal(parsing: expected))
    }
  }

  @Suite("At the limits of what is held")
  struct Limits {
    @Test("a number that is too large in base units is refused")
    func overflow() throws {
      let trillion = try #require(Money.units.first { $0.symbol == "万亿元" })
      #expect(try trillion.inBaseUnits(ExactDecimal(parsing: "999999999999999999")) == nil)
      #expect(try trillion.inBaseUnits(ExactDecimal(parsing: "-999999999999999999")) == nil)
      #expect(try trillion.inBaseUnits(ExactDecimal(parsing: "99999999999999")) != nil)
    }

    @Test("a number with too many digits in base units is refused, never rounded")
    func tooPrecise() throws {
      let yuan = try #require(Money.units.first { $0.symbol == "元" })
      #expect(try yuan.inBaseUnits(ExactDecimal(parsing: "1e-10")) == ExactDecimal(scaled: 1))
      #expect(try yuan.inBaseUnits(ExactDecimal(parsing: "1e-11")) == nil)
      #expect(try yuan.inBaseUnits(ExactDecimal(parsing: "0.12345678901")) == nil)
      #expect(try yuan.inBaseUnits(ExactDecimal(parsing: "-1e-11")) == nil)
    }

    @Test("a base unit takes the widest number as it is")
    func identity() throws {
      let widest = try ExactDecimal(parsing: "999999999999999999.999999999999999999")
      #expect(Money.units[0].inBaseUnits(widest) == widest)
    }
  }

  @Suite("Back from base units")
  struct FromBaseUnits {
    @Test("100 亩 are exactly six and two thirds 公顷")
    func mu() throws {
      let mu = try #require(Area.units.first { $0.symbol == "亩" })
      let hectare = try #require(Area.units.first { $0.symbol == "公顷" })
      let land = try #require(mu.inBaseUnits(ExactDecimal(100)))
      let inHectares = hectare.fraction(fromBaseUnits: Fraction(land))
      #expect(inHectares == Fraction(BigInteger(20), over: BigInteger(3)))
      #expect(mu.fraction(fromBaseUnits: Fraction(land)) == Fraction(100))
    }

    @Test(
      "what was converted comes back as it was, in every unit of every dimension",
      arguments: Dimensions.all)
    func roundTrip(dimension: Dimensions.Named) throws {
      var generator = SeededGenerator(seed: 15)
      for unit in dimension.type.units {
        for _ in 0..<20 {
          let thousandths = Int128.random(in: -1_000_000_000...1_000_000_000, using: &generator)
          let value = ExactDecimal(scaled: thousandths * (ExactDecimal.scale / 1000))
          let inBaseUnits = try #require(unit.inBaseUnits(value), "\(value) \(unit.symbol)")
          let back = unit.fraction(fromBaseUnits: Fraction(inBaseUnits))
          #expect(back == Fraction(value), "\(value) \(unit.symbol)")
        }
      }
    }
  }

  @Test("no two units of a dimension share a name", arguments: Dimensions.all)
  func names(dimension: Dimensions.Named) {
    let names = dimension.type.units.flatMap { [$0.symbol] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test("a range takes its own limits, and where a side is open any value")
  func bounds() {
    let percent = Bounds(least: .zero, most: ExactDecimal(100))
    #expect(percent.contains(.zero))
    #expect(percent.contains(ExactDecimal(100)))
    #expect(!percent.contains(ExactDecimal(scaled: -1)))
    #expect(!percent.contains(ExactDecimal(scaled: 100 * ExactDecimal.scale + 1)))
    #expect(Bounds(least: .zero).contains(ExactDecimal(scaled: .max)))
    #expect(Bounds(most: .zero).contains(ExactDecimal(scaled: .min)))
    #expect(Bounds().contains(.zero))
  }
}

/// The dimensions by name, as test arguments.
enum Dimensions {
  struct Named: Sendable, CustomTestStringConvertible {
    let type: any Dimension.Type
    var testDescription: String { "\(type)" }
  }

  static let all: [Named] = [
    Money.self, Area.self, Share.self, Percentage.self, PercentagePoints.self, Growth.self,
    Count.self, LandIntensity.self, PatentDensity.self, FloorAreaRatio.self,
    PowerUsageEffectiveness.self, Index.self, Energy.self, Power.self, Racks.self, Bandwidth.self,
    Storage.self, Rank.self, Level.self, Score.self, Stars.self, Population.self,
    StationDensity.self,
  ].map { (type: any Dimension.Type) in Named(type: type) }
}
