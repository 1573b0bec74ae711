import Rules

/// The ways to mend figures of which some are known by a bound alone, and which contradict each other.
extension PlanSearch {
  /// The ways to mend the first contradiction, `nil` where there is none.
  func repairsOfBounds() -> [[Assignment]]? {
    var narrowed = row
    guard let discord = relations.narrow(&narrowed).first(where: { !$0.isDoubt }) else {
      return nil
    }
    let figures = discord.figures.map { Statement(fact: $0.fact, place: $0.place) }
    // What contradicts as it is given is not for a plan to mend.
    guard figures.contains(where: { value($0) != originalValue($0) }) else { return nil }
    switch discord.relation {
    case .part:
      let (part, whole) = (figures[0], figures[1])
      guard let least = range(part)?.lower, let most = range(whole)?.upper else { return [] }
      return move(whole, to: least.value, least.isIncluded ? .atLeast : .moreThan)
        + move(part, to: most.value, most.isIncluded ? .atMost : .lessThan)
    case .denominator: return move(figures[0], to: Fraction(0), .moreThan)
    case .rate(let rate):
      guard let part = range(figures[1]), let whole = range(figures[2]) else { return [] }
      let multiplier = Fraction(BigInteger(rate.multiplier), over: BigInteger(1))
      return restated(figures[0], within: part.divided(by: whole).multiplied(by: multiplier))
    case .conversion(let conversion):
      guard let source = range(figures[1]) else { return [] }
      let factor = Fraction(
        BigInteger(conversion.numerator), over: BigInteger(conversion.denominator))
      return restated(figures[0], within: source.multiplied(by: factor))
    // A mean that is stated is none of the years that a plan may change.
    case .mean: return []
    }
  }

  private func range(_ statement: Statement) -> FigureRange? {
    row.range(of: statement.fact, at: statement.place)
  }

  /// The way to state a figure as one of the values that follow from others.
  private func restated(_ statement: Statement, within range: FigureRange) -> [[Assignment]] {
    guard let end = range.lower ?? range.upper else { return [] }
    return restated(statement, end.value) ?? []
  }
}
