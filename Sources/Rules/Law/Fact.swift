/// Something that a base states of itself: a figure with a dimension, or the answer to a question
/// of quality.
///
/// `Value` is the dimension, so that limits and ratios of other dimensions don't compile.
public struct Fact<Value: Sendable>: Sendable {
  /// The fact without its dimension, as conditions hold it.
  public let definition: FactDefinition

  @inlinable
  init(definition: FactDefinition) {
    self.definition = definition
  }
}

/// A fact without its dimension in the type, as tables, readers and reports hold it.
///
/// Two definitions with the same key are the same fact. A definition is a class only so that it is
/// handed on for the price of a reference; it never changes.
public final class FactDefinition: Sendable {
  /// How a fact is answered.
  public enum Kind: Hashable, Sendable {
    /// With a number.
    case figure
    /// With a whole number.
    case wholeNumber
    /// With the points that a panel gives.
    case score
    /// With a text, of at most so many characters where the document states a limit.
    case text(limit: Int?)
    /// With met or not met, by a person who answers for it.
    case attestation

    /// Whether it is answered among the figures.
    public var isFigure: Bool {
      switch self {
      case .figure, .wholeNumber: true
      case .score, .text, .attestation: false
      }
    }

    /// Whether it is answered among the attestations.
    public var isAttestation: Bool {
      if case .attestation = self { return true }
      return false
    }

    /// Whether it is answered among the texts.
    public var isText: Bool {
      if case .text = self { return true }
      return false
    }
  }

  /// The key in a submission, in lower camel case.
  public let key: String
  /// The hash of the key, by which catalogues find the fact.
  let keyHash: UInt64
  /// The Chinese name, which serves as a key as well.
  public let label: String
  /// Other names that a submission may use, such as an earlier label of the same figure; nothing
  /// prints them.
  public let aliases: [String]
  /// Earlier labels that meant something else, or more, and are refused.
  public let formerNames: [String]
  /// The English name, where it is another than the words of the key.
  let english: String?
  /// Whether it is a number, an answer, a score or a text.
  public let kind: Kind
  /// The unit of a plain number, and of every report.
  public let unit: UnitOfMeasure
  /// The units in which the figure may be written.
  public let units: [UnitOfMeasure]
  /// Whether an attestation is about the last three years of the figures (近三年), and so says
  /// nothing of other years.
  public let isOfThreeYears: Bool
  /// Whether an attestation says that the base lies in one prefecture, beside which several cities
  /// are worth a second look.
  public let isOfOneCity: Bool
  /// Whether the figure is a percentage that can't be negative, so that a value under one is
  /// probably a fraction of one.
  public let isPercentage: Bool
  /// Values outside are errors, in base units.
  public let bounds: Bounds
  /// Values outside are probably slips, in base units.
  public let plausible: Bounds
  /// Figures of the same dimension that this one is contained in.
  public let wholes: [FactDefinition]
  /// Which bases may count the figure outside its wholes, so that a larger one is no contradiction.
  public let mayExceedWholes: Condition?
  /// How the figure follows from others where it is not given itself.
  public let derivation: Derivation?
  /// The growth of a year, of which this figure is the mean over the last three (年均).
  public let meanOf: FactDefinition?
  /// What the figure counts, and who says so, where the name leaves a doubt.
  public let definition: String?
  /// Another figure that is easily taken for this one and does not stand for it.
  public let lookalike: FactDefinition?
  /// The row of the annual return that reports the same figure.
  public let returnRow: String?
  /// Whether a text stands for the rows of a table, a line each, so that its limit is that of a line.
  public let isOfLines: Bool

  /// The most characters of a text, `nil` for texts without a limit and for facts that are no texts.
  public var textLimit: Int? {
    if case .text(let limit) = kind { return limit }
    return nil
  }

  init(
    key: String, label: String, kind: Kind, unit: UnitOfMeasure, units: [UnitOfMeasure],
    bounds: Bounds, plausible: Bounds, wholes: [FactDefinition], derivation: Derivation?,
    definition: String?, returnRow: String?, isOfThreeYears: Bool = false,
    isOfOneCity: Bool = false, mayExceedWholes: Condition? = nil,
    lookalike: FactDefinition? = nil, aliases: [String] = [], formerNames: [String] = [],
    isOfLines: Bool = false, meanOf growth: FactDefinition? = nil, english: String? = nil
  ) {
    self.isOfLines = isOfLines
    meanOf = growth
    self.lookalike = lookalike
    self.aliases = aliases
    self.formerNames = formerNames
    self.english = english
    self.isOfThreeYears = isOfThreeYears
    self.isOfOneCity = isOfOneCity
    self.mayExceedWholes = mayExceedWholes
    self.key = key
    keyHash = key.keyHash
    self.label = label
    self.kind = kind
    self.unit = unit
    self.units = units
    isPercentage = unit.symbol.hasSameBytes(as: "%") && bounds.least == .zero
    self.bounds = bounds
    self.plausible = plausible
    self.wholes = wholes
    self.derivation = derivation
    self.definition = definition
    self.returnRow = returnRow
  }
}

/// How a figure follows from others.
public indirect enum Derivation: Sendable {
  /// `part` ÷ `whole` × `multiplier`, in base units.
  case quotient(of: FactDefinition, over: FactDefinition, multiplier: Int128)
  /// `fact` × `numerator` ÷ `denominator`, in base units.
  case multiple(of: FactDefinition, numerator: Int128, denominator: Int128)

  /// The figures it starts from.
  public var sources: [FactDefinition] {
    switch self {
    case .quotient(let part, let whole, _): [part, whole]
    case .multiple(let fact, _, _): [fact]
    }
  }
}

// MARK: - Figures

extension FactDefinition {
  /// A figure of a dimension, of which only the values are needed: what is generic stays so small that
  /// it costs nothing where a table is read at each start.
  @usableFromInline
  convenience init(
    _ key: String, _ label: String, _ kind: Kind = .figure, in unit: String? = nil,
    of units: [UnitOfMeasure], alsoIn others: [UnitOfMeasure] = [], bounds: Bounds,
    plausible: Bounds, partOf wholes: [FactDefinition] = [], unless exception: Condition? = nil,
    from derivation: Derivation? = nil, row: String? = nil, defined definition: String? = nil,
    lookalike: FactDefinition? = nil, formerly formerNames: [String] = [], english: String? = nil
  ) {
    let own =
      if let unit { units.first { $0.symbol.hasSameBytes(as: unit) } } else { units.first }
    guard let own else {
      preconditionFailure("\(key) has a unit that its dimension does not know")
    }
    self.init(
      key: key, label: label, kind: kind, unit: own, units: others.isEmpty ? units : units + others,
      bounds: bounds, plausible: plausible, wholes: wholes, derivation: derivation,
      definition: definition, returnRow: row, mayExceedWholes: exception,
      lookalike: lookalike, formerNames: formerNames, english: english)
  }
}

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
  @inlinable
  public static func figure(
    _ key: String, _ label: String, in unit: String? = nil, alsoIn others: [UnitOfMeasure] = [],
    partOf wholes: [Fact<Value>] = [], unless exception: Condition? = nil, row: String? = nil,
    defined definition: String? = nil, not other: Fact<Value>? = nil,
    formerly formerNames: [String] = [], english: String? = nil
  ) -> Self {
    Self(
      definition: FactDefinition(
        key, label, in: unit, of: Value.units, alsoIn: others, bounds: Value.bounds,
        plausible: Value.plausible, partOf: wholes.map { $0.definition }, unless: exception,
        row: row, defined: definition, lookalike: other?.definition, formerly: formerNames,
        english: english))
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
  /// - Parameter most: How many there can be at all, where the name of the things says it.
  public static func count(
    _ key: String, _ label: String, _ counter: String, partOf wholes: [Fact<Count>] = [],
    atMost most: Int? = nil, row: String? = nil, defined definition: String? = nil,
    formerly formerNames: [String] = [], english: String? = nil
  ) -> Self {
    let unit = UnitOfMeasure(counter, aliases: counter.hasSameBytes(as: "个") ? ["家"] : ["个"])
    return Self(
      definition: FactDefinition(
        key: key, label: label, kind: .wholeNumber, unit: unit,
        units: [unit, UnitOfMeasure("万" + counter, aliases: ["万"], 10_000)],
        bounds: Bounds(least: .zero, most: most.map { ExactDecimal($0) }),
        plausible: Count.plausible, wholes: wholes.map { $0.definition },
        derivation: nil, definition: definition, returnRow: row, formerNames: formerNames,
        english: english))
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

// MARK: - Texts

/// The value of a fact that is told in words.
public enum Passage: Sendable {}

extension Fact where Value == Passage {
  /// A text in a cell of the annual return, of at most so many characters where the form states a
  /// limit.
  ///
  /// - Parameter isOfLines: Whether it stands for the rows of a table, a line each.
  public static func text(
    _ key: String, _ label: String, atMost limit: Int? = nil, inEachLine isOfLines: Bool = false,
    row: String
  ) -> Self {
    Self(
      definition: FactDefinition(
        key: key, label: label, kind: .text(limit: limit), unit: UnitOfMeasure(""), units: [],
        bounds: Bounds(), plausible: Bounds(), wholes: [], derivation: nil, definition: nil,
        returnRow: row, isOfLines: isOfLines))
  }
}

// MARK: - Attestations

/// The value of a fact that a person answers for.
public enum Attestation: Sendable {}

extension Fact where Value == Attestation {
  /// A quality that is met or not met.
  public static func attestation(
    _ key: String, _ label: String, ofThreeYears: Bool = false, ofOneCity: Bool = false,
    aliases: [String] = [], formerly formerNames: [String] = [], english: String? = nil
  ) -> Self {
    Self(
      definition: FactDefinition(
        key: key, label: label, kind: .attestation, unit: UnitOfMeasure(""), units: [],
        bounds: Bounds(), plausible: Bounds(), wholes: [], derivation: nil, definition: nil,
        returnRow: nil, isOfThreeYears: ofThreeYears, isOfOneCity: ofOneCity, aliases: aliases,
        formerNames: formerNames, english: english))
  }
}
