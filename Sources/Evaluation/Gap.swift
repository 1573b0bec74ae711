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

  /// - Parameters:
  ///   - fact: The fact whose unit the amount is in.
  ///   - amount: The distance to the limit in base units.
  ///   - mustBeExceeded: Whether the amount itself does not suffice.
  ///   - isShortfall: Whether the figure is too small.
  public init(
    fact: FactDefinition, amount: Fraction, mustBeExceeded: Bool, isShortfall: Bool
  ) {
    self.fact = fact
    self.amount = amount
    self.mustBeExceeded = mustBeExceeded
    self.isShortfall = isShortfall
  }
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
  /// `nil` where the figure is not computed from another.
  static func ofNumerator(
    of figure: Figure, _ fact: FactDefinition, _ relation: Relation, _ limit: Fraction
  ) -> Gap? {
    guard figure.isComputed else { return nil }
    switch fact.derivation {
    case .quotient(let part, _, let multiplier):
      let (given, whole) = parts(of: figure)
      return Gap(
        given, of: part, relation,
        limit * whole / Fraction(BigInteger(multiplier), over: BigInteger(1)))
    case .multiple(let source, let numerator, let denominator):
      let factor = Fraction(BigInteger(numerator), over: BigInteger(denominator))
      return Gap(figure.fraction / factor, of: source, relation, limit / factor)
    case nil: return nil
    }
  }

  /// The same where what the numerator gains counts in the denominator as well, as revenue of a part does in
  /// that of the whole.
  ///
  /// `nil` where the numerator is no part of the denominator, or nothing of that kind would do.
  static func ofNumeratorInWhole(
    of figure: Figure, _ fact: FactDefinition, _ relation: Relation, _ limit: Fraction
  ) -> Gap? {
    guard figure.isComputed, relation.isLowerBound,
      case .quotient(let part, let denominator, let multiplier) = fact.derivation,
      fact.bounds.most == ExactDecimal(100) || part.isPart(of: denominator)
    else { return nil }
    let share = limit / Fraction(BigInteger(multiplier), over: BigInteger(1))
    guard share < Fraction(1) else { return nil }
    let (given, whole) = parts(of: figure)
    return Gap(
      Fraction(0), of: part, relation, (share * whole - given) / (Fraction(1) - share))
  }

  /// The two figures of a quotient.
  private static func parts(of figure: Figure) -> (numerator: Fraction, denominator: Fraction) {
    // `figure` keeps both × 10¹⁸.
    let scale = Fraction(BigInteger(ExactDecimal.scale), over: BigInteger(1))
    return (
      Fraction(BigInteger(figure.numerator), over: BigInteger(1)) / scale,
      Fraction(BigInteger(figure.denominator), over: BigInteger(1)) / scale
    )
  }
}

extension Fraction {
  /// The smallest whole number not below the value.
  var ceiling: BigInteger {
    let whole = floor
    return Fraction(whole, over: BigInteger(1)) == self ? whole : whole + BigInteger(1)
  }
}

extension FactDefinition {
  /// Whether it is contained in another, or in what that contains.
  fileprivate func isPart(of whole: FactDefinition) -> Bool {
    wholes.contains { $0.key == whole.key || $0.isPart(of: whole) }
  }
}
