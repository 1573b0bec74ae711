public import Rules

/// What a figure lacks to its limit, or what it has too much.
public struct Gap: Sendable {
  /// The fact whose unit the amount is in.
  public let fact: FactDefinition
  /// The distance to the limit in base units, never negative.
  public let amount: Fraction
  /// The limit itself does not suffice: the amount must be exceeded.
  public let mustBeExceeded: Bool
  /// The figure is too small rather than too large.
  public let isShortfall: Bool
}

extension Gap {
  /// The gap of a figure that does not satisfy the relation.
  init(_ value: Fraction, of fact: FactDefinition, _ relation: Relation, _ limit: Fraction) {
    let isShortfall = relation.isLowerBound
    var amount = isShortfall ? limit - value : value - limit
    var mustBeExceeded = !relation.includesLimit
    if fact.kind == .wholeNumber, isShortfall {
      // Things that are counted come whole: the next whole number closes the gap.
      let needed = mustBeExceeded ? limit.floor + BigInteger(1) : limit.ceiling
      amount = Fraction(needed, over: BigInteger(1)) - value
      mustBeExceeded = false
    }
    self.init(
      fact: fact, amount: amount, mustBeExceeded: mustBeExceeded, isShortfall: isShortfall)
  }

  /// The same gap as an amount of the quotient's numerator, the denominator left as it is.
  ///
  /// `nil` where the figure is not a computed quotient.
  static func ofNumerator(
    of figure: Figure, _ fact: FactDefinition, _ relation: Relation, _ limit: Fraction
  ) -> Gap? {
    guard figure.isComputed, case .quotient(let part, _, let multiplier) = fact.derivation
    else { return nil }
    // `figure` keeps both parts × 10¹⁸; one such factor is left over in each product.
    let scale = Fraction(BigInteger(ExactDecimal.scale), over: BigInteger(1))
    let whole = Fraction(BigInteger(figure.denominator), over: BigInteger(1)) / scale
    let needed = limit * whole / Fraction(BigInteger(multiplier), over: BigInteger(1))
    let given = Fraction(BigInteger(figure.numerator), over: BigInteger(1)) / scale
    return Gap(given, of: part, relation, needed)
  }
}

extension Fraction {
  /// The smallest whole number not below the value.
  var ceiling: BigInteger {
    let whole = floor
    return Fraction(whole, over: BigInteger(1)) == self ? whole : whole + BigInteger(1)
  }
}
