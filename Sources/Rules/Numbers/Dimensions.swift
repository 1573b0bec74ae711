/// Money in renminbi; base unit 亿元.
public enum Money: Dimension {
  /// 亿元 first, and the other ways in which amounts are written.
  public static let units = [
    UnitOfMeasure("亿元", aliases: ["亿", "亿元人民币"]),
    UnitOfMeasure("万元", aliases: ["万", "万元人民币"], 1, over: 10_000),
    UnitOfMeasure("元", aliases: ["元人民币"], 1, over: 100_000_000),
    UnitOfMeasure("千元", 1, over: 100_000),
    UnitOfMeasure("百万元", 1, over: 100),
    UnitOfMeasure("千万元", 1, over: 10),
    UnitOfMeasure("万亿元", aliases: ["万亿"], 10_000),
  ]
  /// No park sells for more than 5 万亿元.
  public static let plausible = Bounds(most: ExactDecimal(50_000))
}

/// Land; base unit a third of a 公顷, so that 亩 (1/15 公顷) is exact as well.
public enum Area: Dimension {
  /// 公顷 first, and the other ways in which land is measured.
  public static let units = [
    UnitOfMeasure("公顷", aliases: ["ha"], 3),
    UnitOfMeasure("亩", 1, over: 5),
    UnitOfMeasure("万亩", 2000),
    UnitOfMeasure("万公顷", 30_000),
    UnitOfMeasure("平方公里", aliases: ["平方千米", "km²", "km2"], 300),
    UnitOfMeasure("平方米", aliases: ["m²", "m2", "㎡", "平米"], 3, over: 10_000),
    UnitOfMeasure("万平方米", aliases: ["万平米"], 3),
  ]
  /// No park is larger than 10,000 平方公里.
  public static let plausible = Bounds(most: ExactDecimal(3_000_000))
}

/// A part of a whole, in percent.
public enum Share: Dimension {
  /// Percent, and per mille.
  public static let units = [
    UnitOfMeasure("%", aliases: ["％", "个百分点"]),
    UnitOfMeasure("‰", 1, over: 10),
  ]
  /// From none of the whole to all of it.
  public static let bounds = Bounds(least: .zero, most: ExactDecimal(100))
}

/// One amount as a percentage of another that it is no part of; may exceed 100.
public enum Percentage: Dimension {
  /// Percent, and per mille.
  public static let units = Share.units
  /// Nothing that is told so, such as research in percent of sales, comes to half of the other.
  public static let plausible = Bounds(most: ExactDecimal(50))
}

/// A difference of two percentages; may be negative.
public enum PercentagePoints: Dimension {
  /// 个百分点 alone: a percent sign would leave open whether a difference is meant.
  public static let units = [UnitOfMeasure("个百分点")]
  /// Any value, negative ones too.
  public static let bounds = Bounds()
}

/// A change against the year before, in percent; may be negative and may exceed 100.
public enum Growth: Dimension {
  /// Percent, and per mille.
  public static let units = Share.units
  /// At most all of it can be lost.
  public static let bounds = Bounds(least: ExactDecimal(-100))
  /// More than 1000% in a year is likelier a slip of the unit or of the year.
  public static let plausible = Bounds(most: ExactDecimal(1000))
}

/// A fall of a number, in percent of what it was: at most all of it, and negative where it rose.
public enum Reduction: Dimension {
  /// Percent, and per mille.
  public static let units = Share.units
  /// At most all of it can go; where the number rose there is no limit.
  public static let bounds = Bounds(most: ExactDecimal(100))
}

/// Things that are counted; the counter word belongs to the fact.
public enum Count: Dimension {
  /// One unit, whose symbol the fact's counter word replaces.
  public static let units = [UnitOfMeasure("个")]
}

/// Investment or output on a unit of land; base unit 万元/公顷.
public enum LandIntensity: Dimension {
  /// 万元/公顷 first, and the other ways to relate money to land.
  public static let units = [
    UnitOfMeasure("万元/公顷"),
    UnitOfMeasure("万元/亩", 15),
    UnitOfMeasure("亿元/平方公里", aliases: ["亿元/平方千米"], 100),
    UnitOfMeasure("元/平方米"),
  ]
  /// No park takes 2000 亿元 from a 平方公里.
  public static let plausible = Bounds(most: ExactDecimal(200_000))
}

/// Patents for each 亿元 of main business revenue; base unit 件/亿元.
public enum PatentDensity: Dimension {
  /// 件/亿元 alone.
  public static let units = [UnitOfMeasure("件/亿元")]
  /// No park has 200 patents for each 亿元 of revenue.
  public static let plausible = Bounds(most: ExactDecimal(200))
}

/// Floor area over land area, a bare number.
public enum FloorAreaRatio: Dimension {
  /// A bare number.
  public static let units = [UnitOfMeasure("")]
  /// No park is built over ten times.
  public static let plausible = Bounds(most: ExactDecimal(10))
}

/// Energy of a data centre over energy of its IT equipment (PUE or EEUE), a bare number from 1 up.
public enum PowerUsageEffectiveness: Dimension {
  /// A bare number.
  public static let units = [UnitOfMeasure("")]
  /// A data centre uses no less energy than its IT equipment.
  public static let bounds = Bounds(least: ExactDecimal(1))
  /// No data centre uses four times what its IT equipment does.
  public static let plausible = Bounds(most: ExactDecimal(4))
}

/// An index without a unit.
public enum Index: Dimension {
  /// A bare number.
  public static let units = [UnitOfMeasure("")]
}

/// Electric energy; base unit 亿千瓦时.
public enum Energy: Dimension {
  /// 亿千瓦时 first, and the other ways to write energy.
  public static let units = [
    UnitOfMeasure("亿千瓦时", aliases: ["亿度", "亿kWh", "亿kW·h"]),
    UnitOfMeasure("万千瓦时", aliases: ["万度", "万kWh", "万kW·h"], 1, over: 10_000),
    UnitOfMeasure("千瓦时", aliases: ["度", "kWh", "kW·h"], 1, over: 100_000_000),
  ]
}

/// Electric power; base unit 千瓦.
public enum Power: Dimension {
  /// 千瓦 first, and the other ways to write power.
  public static let units = [
    UnitOfMeasure("千瓦", aliases: ["kW"]),
    UnitOfMeasure("兆瓦", aliases: ["MW"], 1000),
    UnitOfMeasure("万千瓦", 10_000),
    UnitOfMeasure("吉瓦", aliases: ["GW"], 1_000_000),
  ]
}

/// Standard racks of 2.5 kW; a converted number, so not always whole.
public enum Racks: Dimension {
  /// One rack, in the ways that it is written, and 万个标准机架.
  public static let units = [
    UnitOfMeasure("个标准机架", aliases: ["标准机架", "个", "架", "个标准机柜", "标准机柜", "个机架", "机架"]),
    UnitOfMeasure("万个标准机架", aliases: ["万标准机架", "万个", "万架"], 10_000),
  ]
}

/// Network bandwidth; base unit Mbps.
public enum Bandwidth: Dimension {
  /// Mbps first, and its decimal multiples.
  public static let units = [
    UnitOfMeasure("Mbps", aliases: ["Mb/s", "兆比特每秒", "兆", "M"]),
    UnitOfMeasure("Gbps", aliases: ["Gb/s", "G"], 1000),
    UnitOfMeasure("kbps", 1, over: 1000),
  ]
}

/// Storage in decimal multiples (1 PB = 1000 TB); base unit PB.
public enum Storage: Dimension {
  /// PB first, and its decimal multiples.
  public static let units = [
    UnitOfMeasure("PB"),
    UnitOfMeasure("EB", 1000),
    UnitOfMeasure("TB", 1, over: 1000),
    UnitOfMeasure("GB", 1, over: 1_000_000),
  ]
}

/// A place in a ranking, 1 being the first.
public enum Rank: Dimension {
  /// 位, as in 第 5 位.
  public static let units = [UnitOfMeasure("位", aliases: ["名"])]
  /// The first place is 1.
  public static let bounds = Bounds(least: ExactDecimal(1))
}

/// A grade of a standard.
public enum Level: Dimension {
  /// 级, as in 第 3 级.
  public static let units = [UnitOfMeasure("级")]
}

/// Money that may be lost as well as gained; base unit 亿元.
public enum Balance: Dimension {
  /// Those of money.
  public static let units = Money.units
  /// Any value, losses too.
  public static let bounds = Bounds()
}

/// Energy for each 万元 of value added; base unit 吨标煤/万元.
public enum EnergyIntensity: Dimension {
  /// 吨标煤/万元 alone.
  public static let units = [UnitOfMeasure("吨标煤/万元", aliases: ["吨标准煤/万元"])]
}

/// Water for each 万元 of value added; base unit 立方米/万元.
public enum WaterIntensity: Dimension {
  /// 立方米/万元, which a 吨 of water is as well.
  public static let units = [UnitOfMeasure("立方米/万元", aliases: ["吨/万元"])]
}

/// Points of a panel.
public enum Score: Dimension {
  /// 分, as the panel gives them.
  public static let units = [UnitOfMeasure("分")]
}

/// Stars of a quality rating, from one to five.
public enum Stars: Dimension {
  /// 星, as in 三星.
  public static let units = [UnitOfMeasure("星", aliases: ["星级"])]
  /// One to five, as Art. 21 of the 2023 draft and Art. 16 of the pilot rules have it.
  public static let bounds = Bounds(least: ExactDecimal(1), most: ExactDecimal(5))
}

/// People living in a place; base unit 万人.
public enum Population: Dimension {
  /// 万人 first, and 人.
  public static let units = [
    UnitOfMeasure("万人", aliases: ["万"]),
    UnitOfMeasure("人", 1, over: 10_000),
  ]
  /// No city has more than 50 million inhabitants.
  public static let plausible = Bounds(most: ExactDecimal(5000))
}

/// Base stations for each ten thousand inhabitants.
public enum StationDensity: Dimension {
  /// 个/万人 alone.
  public static let units = [UnitOfMeasure("个/万人")]
  /// No city has 300 stations for each ten thousand inhabitants.
  public static let plausible = Bounds(most: ExactDecimal(300))
}

// MARK: - The limits of the tables, in the words of the tables

extension Quantity where Value == Money {
  /// So many, in 亿元.
  public static func hundredMillionYuan(_ value: Int) -> Self {
    Self(ExactDecimal(value), Money.units[0])
  }
  /// So many, in 万元.
  public static func tenThousandYuan(_ value: Int) -> Self {
    Self(ExactDecimal(value), Money.units[1])
  }
}

extension Quantity where Value == Share {
  /// So many whole and tenths, in %.
  public static func percent(_ whole: Int, tenths: Int = 0) -> Self {
    Self(ExactDecimal(whole, tenths: tenths), Share.units[0])
  }
}

extension Quantity where Value == Percentage {
  /// So many whole and tenths, in %.
  public static func percent(_ whole: Int, tenths: Int = 0) -> Self {
    Self(ExactDecimal(whole, tenths: tenths), Percentage.units[0])
  }
}

extension Quantity where Value == PercentagePoints {
  /// So many whole and tenths, in 个百分点.
  public static func percentagePoints(_ whole: Int, tenths: Int = 0) -> Self {
    Self(ExactDecimal(whole, tenths: tenths), PercentagePoints.units[0])
  }
}

extension Quantity where Value == Growth {
  /// So many whole and tenths, in %.
  public static func percent(_ whole: Int, tenths: Int = 0) -> Self {
    Self(ExactDecimal(whole, tenths: tenths), Growth.units[0])
  }
}

extension Quantity where Value == Reduction {
  /// So many whole and tenths, in %.
  public static func percent(_ whole: Int, tenths: Int = 0) -> Self {
    Self(ExactDecimal(whole, tenths: tenths), Reduction.units[0])
  }
}

extension Quantity where Value == Count {
  /// A number of the things that the fact counts, in its own counter word.
  public static func count(_ value: Int, _ counter: String) -> Self {
    Self(ExactDecimal(value), UnitOfMeasure(counter))
  }
}

extension Quantity where Value == LandIntensity {
  /// So many, in 万元/公顷.
  public static func tenThousandYuanPerHectare(_ value: Int) -> Self {
    Self(ExactDecimal(value), LandIntensity.units[0])
  }
}

extension Quantity where Value == PatentDensity {
  /// So many whole and tenths, in 件/亿元.
  public static func perHundredMillionYuan(_ whole: Int, tenths: Int = 0) -> Self {
    Self(ExactDecimal(whole, tenths: tenths), PatentDensity.units[0])
  }
}

extension Quantity where Value == FloorAreaRatio {
  /// A number of whole and tenths.
  public static func ratio(_ whole: Int, tenths: Int = 0) -> Self {
    Self(ExactDecimal(whole, tenths: tenths), FloorAreaRatio.units[0])
  }
}

extension Quantity where Value == PowerUsageEffectiveness {
  /// A number of whole and tenths.
  public static func ratio(_ whole: Int, tenths: Int = 0) -> Self {
    Self(ExactDecimal(whole, tenths: tenths), PowerUsageEffectiveness.units[0])
  }
}

extension Quantity where Value == Index {
  /// So many, in 分.
  public static func points(_ value: Int) -> Self {
    Self(ExactDecimal(value), Index.units[0])
  }
}

extension Quantity where Value == Racks {
  /// So many, in 标准机架.
  public static func standardRacks(_ value: Int) -> Self {
    Self(ExactDecimal(value), Racks.units[0])
  }
}

extension Quantity where Value == Bandwidth {
  /// So many, in Mbps.
  public static func megabitsPerSecond(_ value: Int) -> Self {
    Self(ExactDecimal(value), Bandwidth.units[0])
  }
}

extension Quantity where Value == Storage {
  /// So many, in PB.
  public static func petabytes(_ value: Int) -> Self {
    Self(ExactDecimal(value), Storage.units[0])
  }
}

extension Quantity where Value == Rank {
  /// So many, in 位.
  public static func place(_ value: Int) -> Self {
    Self(ExactDecimal(value), Rank.units[0])
  }
}

extension Quantity where Value == Level {
  /// So many, in 级.
  public static func level(_ value: Int) -> Self {
    Self(ExactDecimal(value), Level.units[0])
  }
}

extension Quantity where Value == Stars {
  /// So many, in 星.
  public static func stars(_ value: Int) -> Self {
    Self(ExactDecimal(value), Stars.units[0])
  }
}

extension Quantity where Value == StationDensity {
  /// So many, in 个/万人.
  public static func perTenThousandInhabitants(_ value: Int) -> Self {
    Self(ExactDecimal(value), StationDensity.units[0])
  }
}
