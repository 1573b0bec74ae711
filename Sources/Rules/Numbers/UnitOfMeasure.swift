/// A unit in which a figure may be written, as an exact multiple of its dimension's base unit.
public struct UnitOfMeasure: Hashable, Sendable {
  /// The unit as it is printed after a number, in Chinese; empty for a bare number.
  public let symbol: String
  /// Other ways to write the same unit.
  public let aliases: [String]
  /// How many base units one of this unit is.
  public let factor: UnitFactor

  /// The upper half of that multiple.
  public var numerator: Int128 { factor.numerator }
  /// The lower half of it.
  public var denominator: Int128 { factor.denominator }

  /// - Parameters:
  ///   - symbol: The unit as it is printed after a number; empty for a bare number.
  ///   - aliases: Other ways to write it.
  ///   - numerator: With the denominator, how many base units one of this unit is.
  ///   - denominator: At least 1.
  public init(
    _ symbol: String, aliases: [String] = [], _ numerator: Int128 = 1, over denominator: Int128 = 1
  ) {
    self.symbol = symbol
    self.aliases = aliases
    factor = UnitFactor(numerator, over: denominator)
  }

  /// A number of this unit in base units, or `nil` where that has more digits than are held.
  public func inBaseUnits(_ value: ExactDecimal) -> ExactDecimal? {
    factor.inBaseUnits(value)
  }

  /// A limit of this unit in base units; limits are short numbers.
  @usableFromInline
  func limitInBaseUnits(_ value: ExactDecimal) -> ExactDecimal {
    guard let baseUnits = inBaseUnits(value) else {
      preconditionFailure("a limit of \(value) \(symbol) can't be held exactly")
    }
    return baseUnits
  }

  /// A value in base units as a fraction of this unit.
  public func fraction(fromBaseUnits value: Fraction) -> Fraction {
    if factor.isOne { return value }
    return value * Fraction(BigInteger(denominator), over: BigInteger(numerator))
  }
}

/// What is measured: figures of different dimensions can't be compared or divided by mistake.
public protocol Dimension: Sendable {
  /// The units that are understood for it; the first is the base unit unless it says otherwise.
  static var units: [UnitOfMeasure] { get }
  /// The values that are possible at all, in base units.
  static var bounds: Bounds { get }
  /// The values beyond which a figure is more likely a slip than a fact, in base units.
  static var plausible: Bounds { get }
}

extension Dimension {
  /// Nothing below zero, unless the dimension says otherwise.
  public static var bounds: Bounds { Bounds(least: .zero) }
  /// Nothing is improbable, unless the dimension says otherwise.
  public static var plausible: Bounds { Bounds() }
}

/// An inclusive range of values, open where a side is not given.
public struct Bounds: Hashable, Sendable {
  /// The least that is possible; `nil` where nothing is too little.
  public let least: ExactDecimal?
  /// The most that is possible; `nil` where nothing is too much.
  public let most: ExactDecimal?

  /// - Parameters:
  ///   - least: The least that is possible, in base units; `nil` where nothing is too little.
  ///   - most: The most that is possible; `nil` where nothing is too much.
  public init(least: ExactDecimal? = nil, most: ExactDecimal? = nil) {
    self.least = least
    self.most = most
  }

  /// Whether a value is neither less nor more.
  public func contains(_ value: ExactDecimal) -> Bool {
    if let least, value < least { return false }
    if let most, value > most { return false }
    return true
  }
}

/// A limit of a table: a number of a dimension's base units, and the unit it is printed in.
public struct Quantity<Value: Dimension>: Sendable {
  /// The value in the dimension's base unit, which is exact.
  public let baseUnits: ExactDecimal
  /// The unit that the law writes it in.
  public let unit: UnitOfMeasure

  /// - Precondition: the value can be held exactly in base units; limits are short numbers.
  @inlinable
  public init(_ value: ExactDecimal, _ unit: UnitOfMeasure) {
    baseUnits = unit.limitInBaseUnits(value)
    self.unit = unit
  }
}
