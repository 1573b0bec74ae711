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
  /// Of an attestation that is worded in the negative, what is said by answering 否: what there was. Such
  /// a question is answered 无 by nature.
  public let opposite: String?
  /// Figures that this one is seldom above, although it is no part of them.
  public let seldomAbove: [FactDefinition]
  /// The amount that the figure is the growth of, where it may be given as well.
  public let growthOf: FactDefinition?
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
  /// What a text must be made of, where the document says so.
  public let textForm: TextForm?
  /// Whether the document asks for the number at the time of applying, so that one of that year serves as
  /// well as one of the last full year.
  public let isAsOfApplication: Bool
  /// Whether it is about a person, so that nothing of what is written is kept but that it is given.
  public let isPersonal: Bool

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
    isOfLines: Bool = false, textForm: TextForm? = nil, isPersonal: Bool = false,
    meanOf growth: FactDefinition? = nil, english: String? = nil,
    opposite: String? = nil, seldomAbove: [FactDefinition] = [],
    growthOf amount: FactDefinition? = nil, isAsOfApplication: Bool = false
  ) {
    growthOf = amount
    self.isAsOfApplication = isAsOfApplication
    self.opposite = opposite
    self.seldomAbove = seldomAbove
    self.isOfLines = isOfLines
    self.textForm = textForm
    self.isPersonal = isPersonal
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

extension FactDefinition {
  /// A figure of a dimension, of which only the values are needed: what is generic stays so small that
  /// it costs nothing where a table is read at each start.
  @usableFromInline
  convenience init(
    _ key: String, _ label: String, _ kind: Kind = .figure, in unit: String? = nil,
    of units: [UnitOfMeasure], alsoIn others: [UnitOfMeasure] = [], bounds: Bounds,
    plausible: Bounds, partOf wholes: [FactDefinition] = [], unless exception: Condition? = nil,
    from derivation: Derivation? = nil, row: String? = nil, defined definition: String? = nil,
    lookalike: FactDefinition? = nil, formerly formerNames: [String] = [], english: String? = nil,
    seldomAbove: [FactDefinition] = [], usuallyAtMost most: Int? = nil,
    growthOf amount: FactDefinition? = nil
  ) {
    let own =
      if let unit { units.first { $0.symbol.hasSameBytes(as: unit) } } else { units.first }
    guard let own else {
      preconditionFailure("\(key) has a unit that its dimension does not know")
    }
    let plausible =
      most.map { Bounds(most: own.limitInBaseUnits(ExactDecimal($0))) } ?? plausible
    self.init(
      key: key, label: label, kind: kind, unit: own, units: others.isEmpty ? units : units + others,
      bounds: bounds, plausible: plausible, wholes: wholes, derivation: derivation,
      definition: definition, returnRow: row, mayExceedWholes: exception,
      lookalike: lookalike, formerNames: formerNames, english: english, seldomAbove: seldomAbove,
      growthOf: amount)
  }
}
