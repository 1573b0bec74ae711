extension Fact where Value: Dimension {
  /// A figure with a unit of its dimension.
  ///
  /// - Parameters:
  ///   - unit: The symbol of the fact's own unit; the dimension's first where it is left out.
  ///   - others: Units that only this fact may be written in, such as a currency at a fixed rate.
  ///   - wholes: Figures that this one is a part of and can't exceed.
  ///   - exception: Which bases may count the figure outside its wholes.
  ///   - other: Another figure that is easily taken for this one and does not stand for it.
  ///   - formerNames: Earlier labels that meant something else.
  ///   - english: The English name, where it is another than the words of the key.
  ///   - usual: Figures that it is seldom above, although it is no part of them.
  ///   - most: What a figure is seldom above, in the fact's own unit.
  ///   - amount: What it is the growth of.
  @inlinable
  public static func figure(
    _ key: String, _ label: String, in unit: String? = nil, alsoIn others: [UnitOfMeasure] = [],
    partOf wholes: [Fact<Value>] = [], unless exception: Condition? = nil, row: String? = nil,
    defined definition: String? = nil, not other: Fact<Value>? = nil,
    formerly formerNames: [String] = [], english: String? = nil,
    seldomAbove usual: [Fact<Value>] = [], usuallyAtMost most: Int? = nil,
    growthOf amount: Fact<Money>? = nil
  ) -> Self {
    Self(
      definition: FactDefinition(
        key, label, in: unit, of: Value.units, alsoIn: others, bounds: Value.bounds,
        plausible: Value.plausible, partOf: wholes.map { $0.definition }, unless: exception,
        row: row, defined: definition, lookalike: other?.definition, formerly: formerNames,
        english: english, seldomAbove: usual.map { $0.definition }, usuallyAtMost: most,
        growthOf: amount?.definition))
  }

  /// A figure that may be given itself or follows from others.
  private static func derived(
    _ key: String, _ label: String, _ derivation: Derivation, defined definition: String?,
    formerly formerNames: [String] = [], english: String? = nil
  ) -> Self {
    Self(
      definition: FactDefinition(
        key, label, of: Value.units, bounds: Value.bounds, plausible: Value.plausible,
        from: derivation, defined: definition, formerly: formerNames, english: english))
  }

  /// A whole number that is no count of things.
  private static func wholeNumber(
    _ key: String, _ label: String, bounds: Bounds = Value.bounds
  ) -> Self {
    Self(
      definition: FactDefinition(
        key, label, .wholeNumber, of: Value.units, bounds: bounds, plausible: Value.plausible))
  }
}

extension Fact where Value == Count {
  /// A whole number of things with their counter word.
  ///
  /// - Parameters:
  ///   - most: How many there can be at all, where the name of the things says it.
  ///   - usual: How many there seldom are more of.
  ///   - asOfApplication: Whether the document asks how many there are at the time of applying.
  public static func count(
    _ key: String, _ label: String, _ counter: String, partOf wholes: [Fact<Count>] = [],
    atMost most: Int? = nil, usuallyAtMost usual: Int? = nil, asOfApplication: Bool = false,
    row: String? = nil,
    defined definition: String? = nil,
    formerly formerNames: [String] = [], english: String? = nil
  ) -> Self {
    let unit = UnitOfMeasure(counter, aliases: counter.hasSameBytes(as: "个") ? ["家"] : ["个"])
    return Self(
      definition: FactDefinition(
        key: key, label: label, kind: .wholeNumber, unit: unit,
        units: [unit, UnitOfMeasure("万" + counter, aliases: ["万"], 10_000)],
        bounds: Bounds(least: .zero, most: most.map { ExactDecimal($0) }),
        plausible: usual.map { Bounds(most: ExactDecimal($0)) } ?? Count.plausible,
        wholes: wholes.map { $0.definition },
        derivation: nil, definition: definition, returnRow: row, formerNames: formerNames,
        english: english, isAsOfApplication: asOfApplication))
  }
}

extension Fact where Value == Growth {
  /// The mean annual growth of three years (年均), whose growth of each year may be given instead.
  public static func mean(_ key: String, _ label: String, of growth: Fact<Growth>) -> Self {
    let unit = growth.definition.unit
    return Self(
      definition: FactDefinition(
        key: key, label: label, kind: .figure, unit: unit, units: growth.definition.units,
        bounds: Growth.bounds, plausible: Growth.plausible, wholes: [], derivation: nil,
        definition: nil, returnRow: nil, meanOf: growth.definition))
  }
}

extension Fact where Value == Rank {
  /// A place in a ranking.
  public static func rank(_ key: String, _ label: String) -> Self {
    wholeNumber(key, label)
  }
}

extension Fact where Value == Stars {
  /// A rating in stars.
  public static func stars(_ key: String, _ label: String) -> Self {
    wholeNumber(key, label)
  }
}

extension Fact where Value == Level {
  /// A grade of a standard, one of those that the standard knows.
  public static func level(_ key: String, _ label: String, of levels: ClosedRange<Int>) -> Self {
    wholeNumber(
      key, label,
      bounds: Bounds(
        least: ExactDecimal(levels.lowerBound), most: ExactDecimal(levels.upperBound)))
  }
}

extension Fact where Value == Share {
  /// The share of a part in its whole, given itself or computed from the two.
  public static func share<Amount: Dimension>(
    _ key: String, _ label: String, of part: Fact<Amount>, in whole: Fact<Amount>,
    defined definition: String? = nil, formerly formerNames: [String] = [], english: String? = nil
  ) -> Self {
    derived(
      key, label, .quotient(of: part.definition, over: whole.definition, multiplier: 100),
      defined: definition, formerly: formerNames, english: english)
  }
}

extension Fact where Value == Percentage {
  /// One amount in percent of another that it is no part of, given itself or computed.
  public static func percentage<Amount: Dimension>(
    _ key: String, _ label: String, of amount: Fact<Amount>, to base: Fact<Amount>,
    defined definition: String? = nil, english: String? = nil
  ) -> Self {
    derived(
      key, label, .quotient(of: amount.definition, over: base.definition, multiplier: 100),
      defined: definition, english: english)
  }
}

extension Fact where Value == LandIntensity {
  /// Money on a unit of land, given itself or computed; 万元/公顷.
  public static func intensity(
    _ key: String, _ label: String, of amount: Fact<Money>, on land: Fact<Area>,
    defined definition: String? = nil
  ) -> Self {
    // 亿元 over thirds of a 公顷: × 10,000 for 万元, × 3 for whole 公顷.
    derived(
      key, label, .quotient(of: amount.definition, over: land.definition, multiplier: 30_000),
      defined: definition)
  }
}

extension Fact where Value == PatentDensity {
  /// Patents for each 亿元 of revenue, given itself or computed.
  public static func density(
    _ key: String, _ label: String, of patents: Fact<Count>, per revenue: Fact<Money>,
    defined definition: String? = nil
  ) -> Self {
    derived(
      key, label, .quotient(of: patents.definition, over: revenue.definition, multiplier: 1),
      defined: definition)
  }
}

extension Fact where Value == Racks {
  /// Standard racks, given or converted from IT power at 2.5 kW a rack.
  public static func racks(
    _ key: String, _ label: String, from power: Fact<Power>, defined definition: String? = nil,
    formerly formerNames: [String] = [], english: String? = nil
  ) -> Self {
    derived(
      key, label, .multiple(of: power.definition, numerator: 2, denominator: 5),
      defined: definition, formerly: formerNames, english: english)
  }
}

extension Fact where Value == Score {
  /// The points that a panel gives to a section of at most `maximum`.
  public static func score(_ key: String, _ section: String, outOf maximum: Int) -> Self {
    let unit = UnitOfMeasure("分")
    return Self(
      definition: FactDefinition(
        key: key, label: section, kind: .score, unit: unit, units: [unit],
        bounds: Bounds(least: .zero, most: ExactDecimal(maximum)), plausible: Bounds(),
        wholes: [], derivation: nil, definition: nil, returnRow: nil))
  }
}

extension Fact where Value == StationDensity {
  /// Base stations for each ten thousand inhabitants, given itself or computed.
  public static func density(
    _ key: String, _ label: String, of stations: Fact<Count>, per population: Fact<Population>
  ) -> Self {
    derived(
      key, label, .quotient(of: stations.definition, over: population.definition, multiplier: 1),
      defined: nil)
  }
}
