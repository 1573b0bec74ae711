import Rules

/// One value that a submission states or might state: a figure of a year, an answer or a text.
public struct Statement: Hashable, Sendable {
  /// The number of the fact in the catalogue.
  public let fact: Int
  /// How many years before the row's own last full year; 0 for what is of no year.
  public let place: Int

  /// - Parameters:
  ///   - fact: The number of the fact in the catalogue.
  ///   - place: How many years before the row's last full year; 0 for what is of no year.
  public init(fact: Int, place: Int) {
    self.fact = fact
    self.place = place
  }
}

extension Statement: Comparable {
  /// By the order of the catalogue; of a fact the latest year first.
  public static func < (left: Self, right: Self) -> Bool {
    left.fact == right.fact ? left.place < right.place : left.fact < right.fact
  }
}

extension FactDefinition {
  /// The value nearest to a target on one side of it that can be written in the fact's own unit with so
  /// many digits, in base units × 10¹⁸.
  ///
  /// - Parameters:
  ///   - target: In base units.
  ///   - relation: What the value has to stand in to the target.
  /// - Returns: `nil` where no such value can be held, or none is possible.
  func nearestValue(
    to target: Fraction, _ relation: Relation, fractionDigits: Int
  ) -> Int128? {
    let digits = kind == .wholeNumber ? 0 : fractionDigits
    let steps = unit.fraction(fromBaseUnits: target) * Fraction(Self.powerOfTen(digits), over: 1)
    var number = relation.isLowerBound ? steps.ceiling : steps.floor
    if !relation.includesLimit, Fraction(number, over: BigInteger(1)) == steps {
      number = relation.isLowerBound ? number + BigInteger(1) : number - BigInteger(1)
    }
    return value(ofSteps: number, fractionDigits: digits)
  }

  /// The value that is nearest to another one, rounded to so many digits in the fact's own unit.
  func roundedValue(of value: Fraction, fractionDigits: Int) -> Int128? {
    let digits = kind == .wholeNumber ? 0 : fractionDigits
    let steps = unit.fraction(fromBaseUnits: value) * Fraction(Self.powerOfTen(digits), over: 1)
    return self.value(
      ofSteps: (steps + Fraction(1, over: 2)).floor, fractionDigits: digits)
  }

  private func value(ofSteps number: BigInteger, fractionDigits: Int) -> Int128? {
    guard let steps = number.int128, steps.magnitude < 1_000_000_000_000_000_000 else { return nil }
    let written = ExactDecimal(
      scaled: steps * (ExactDecimal.scale / Self.powerOfTen(fractionDigits)))
    guard let value = unit.inBaseUnits(written), bounds.contains(value),
      kind != .wholeNumber || value.scaled % ExactDecimal.scale == 0
    else { return nil }
    return value.scaled
  }

  static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// How many digits behind the point changes of a value are made in: two, or as many as it has itself in
  /// the fact's own unit.
  ///
  /// - Parameter value: In base units × 10¹⁸; `nil` where none is given.
  func fractionDigitsOfChanges(of value: Int128?) -> Int {
    if kind == .wholeNumber { return 0 }
    guard let value else { return 2 }
    if unit.numerator == unit.denominator, value % (ExactDecimal.scale / 100) == 0 { return 2 }
    let own = unit.fraction(fromBaseUnits: Fraction(ExactDecimal(scaled: value)))
    let digits = own.printed(fractionDigits: ExactDecimal.fractionDigits, rounding: .nearest).digits
    guard let point = digits.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 2 }
    return max(2, digits.utf8.distance(from: point, to: digits.utf8.endIndex) - 1)
  }
}

extension Relation {
  /// The relation of the limit to the value.
  var reversed: Self {
    switch self {
    case .moreThan: .lessThan
    case .atLeast: .atMost
    case .lessThan: .moreThan
    case .atMost: .atLeast
    }
  }
}
