/// A box of a form that is ticked otherwise than the largest figure of a list allows.
public struct BoxAtOdds: Sendable {
  /// What is ticked, by the number of the trait.
  public let trait: Int
  /// The values that may be ticked, a bit each.
  public let right: UInt64
  /// What the largest figure stands in to a limit where the box is right.
  public let demands: [(relation: Relation, limit: ExactDecimal)]
  /// The number of the largest figure.
  public let fact: Int
  /// The year of the figure, counted back from the row's own last full one.
  public let place: Int

  /// Of several right values the first.
  public var firstRight: UInt64 { right & (~right &+ 1) }
}

extension ListDefinition {
  /// The boxes beside the list that are ticked otherwise than its largest figure allows, of which a value or a
  /// bound is stated where the list is not.
  public func boxesAtOdds(in row: borrowing FactRow, _ catalogue: Catalogue) -> [BoxAtOdds] {
    var found: [BoxAtOdds] = []
    for consequence in consequences {
      guard case .largest(let column) = consequence.measure,
        let fact = catalogue.number(of: consequence.fact)
      else { continue }
      for tick in ticks {
        guard let trait = catalogue.number(of: tick.trait), row[trait: trait] != 0 else {
          continue
        }
        // The figure of the year of the application speaks before that of the last full year.
        let ofApplication = row.range(of: fact, at: -1)
        let place = ofApplication == nil ? 0 : -1
        guard let range = ofApplication ?? row.range(of: fact, at: 0),
          let rows = tick.condition.rows(whereLargest: range, column)
        else { continue }
        let right = tick.mask(from: rows.lowerBound, through: rows.upperBound)
        guard row[trait: trait] & right == 0 else { continue }
        let isOfNone = tick.mask(from: 0, through: 0) & row[trait: trait] != 0
        found.append(
          BoxAtOdds(
            trait: trait, right: right,
            demands: tick.condition.limits(of: column).filter {
              !isOfNone || $0.relation.isLowerBound
            }.map { (isOfNone ? $0.relation.opposite : $0.relation, $0.limit) },
            fact: fact, place: place))
      }
    }
    return found
  }
}

extension Condition {
  /// What a condition on rows holds a column against.
  fileprivate func limits(of column: String) -> [(relation: Relation, limit: ExactDecimal)] {
    (parts.isEmpty ? [self] : parts).compactMap { part in
      guard case .comparison(let comparison) = part, comparison.fact.key.hasSameBytes(as: column),
        case .quantity(let limit, _) = comparison.limit
      else { return nil }
      return (comparison.relation, limit)
    }
  }

  /// How few and how many rows of a list may meet the condition of which the largest figure is known, if only by
  /// a bound; `nil` where any number of them may.
  fileprivate func rows(whereLargest range: FigureRange, _ column: String) -> ClosedRange<Int>? {
    let limits = limits(of: column)
    guard limits.count == max(parts.count, 1) else { return nil }
    var holds = true
    for (relation, limit) in limits {
      let met = FigureRange(relation, Fraction(limit))
      if range.narrowed(to: met).isEmpty {
        // Where the largest is too small, all are.
        if relation.isLowerBound { return 0...0 }
        holds = false
      } else if !range.isWithin(met) {
        holds = false
      }
    }
    return holds ? 1...Int.max : nil
  }
}
