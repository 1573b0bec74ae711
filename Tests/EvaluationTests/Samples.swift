import Rules

/// Facts and traits of no law, for tests of how they are judged.
enum Sample {
  static let sales = Fact<Money>.figure("sales", "销售收入")
  static let leadingSales = Fact<Money>.figure("leadingSales", "主导产业销售收入")
  static let leadingShare = Fact<Share>.share(
    "leadingShare", "主导产业占比", of: leadingSales, in: sales)
  static let growth = Fact<Growth>.figure("growth", "增速")
  static let gdpGrowth = Fact<Growth>.figure("gdpGrowth", "GDP 增速")
  static let effectiveness = Fact<PowerUsageEffectiveness>.figure("pue", "PUE")
  static let land = Fact<Area>.figure("land", "已开发面积")
  static let output = Fact<LandIntensity>.intensity("output", "单位土地产值", of: sales, on: land)
  static let firms = Fact<Count>.count("firms", "企业数", "家")
  static let cleanFirms = Fact<Count>.count("cleanFirms", "清洁生产企业数", "家")
  static let cleanShare = Fact<Share>.share("cleanShare", "清洁生产占比", of: cleanFirms, in: firms)
  static let patents = Fact<Count>.count("patents", "专利数", "件")
  static let density = Fact<PatentDensity>.density("density", "专利密度", of: patents, per: sales)
  static let place = Fact<Rank>.rank("place", "排名")
  static let power = Fact<Power>.figure("power", "设计 IT 功率")
  static let racks = Fact<Racks>.racks("racks", "标准机架", from: power)

  static let series = Trait("series", "系列", values: [Trait.Value("优势"), Trait.Value("特色")])
  static let score = Fact<Score>.score("score", "发展政策", outOf: 20)
  static let otherScore = Fact<Score>.score("otherScore", "产业生态", outOf: 5)

  static let region = Trait.flag("region", "特殊类型地区")

  /// The quality of a key, to be answered with any of the three truths.
  static func quality(_ key: String) -> Condition { attested(key, "品质 \(key)") }
}

extension Quantity {
  /// A limit of any digits in the dimension's first unit.
  static func limit(_ text: String) throws -> Self {
    Self(try ExactDecimal(parsing: text), Value.units[0])
  }
}

/// Numbers that are easily read in a table of arguments.
extension Fraction {
  init(_ text: String) throws {
    let parts = try text.split(separator: "/").map { Fraction(try ExactDecimal(parsing: $0)) }
    self = parts.dropFirst().reduce(parts[0], /)
  }
}
