import Criteria
import Rules

@testable import Evaluation

/// Where the figures of a case stand to a limit.
struct Standing {
  /// The figure that decides less the limit, in base units.
  let distance: Fraction
  /// How far from the limit a case may stand and still be one of its boundary.
  let step: Fraction
  private let isWhole: Bool

  var isOnLimit: Bool { distance.isZero }

  /// Whether the figure stands beside the limit, on the side given, and close to it: one unit where
  /// things are counted, else at most a hundredth of the limit.
  func isClose(_ side: Side) -> Bool {
    guard !isOnLimit, distance.numerator.isNegative == (side == .below) else { return false }
    return isWhole ? distance.magnitude == step : distance.magnitude <= step
  }

  enum Side: String, CaseIterable {
    case below, above
  }

  /// - Returns: `nil` where a figure that the comparison reads is not given.
  init?(of comparison: Comparison, in row: FactRow) {
    // The judge's own operand, so that a rate is computed from its parts as it is in a verdict.
    let operand = Operand(comparison.fact, in: .all)
    func limit(_ yearsBack: Int) -> Fraction? {
      switch comparison.limit {
      case .quantity(let baseUnits, _): Fraction(baseUnits)
      case .fact(let other):
        Operand(other, in: .all).figure(in: row, yearsBack: yearsBack)?.fraction
      }
    }
    var years: [(distance: Fraction, limit: Fraction)] = []
    switch comparison.period {
    case .latest, .yearBefore, .secondYearBefore, .eachOfThreeYears, .applicationYear:
      for yearsBack in comparison.period.years {
        guard let figure = operand.figure(in: row, yearsBack: yearsBack)?.fraction,
          let limit = limit(yearsBack)
        else { return nil }
        years.append((figure - limit, limit))
      }
    case .meanOfThreeYears:
      guard let limit = limit(0),
        let mean = MeanGrowth(of: operand, in: row, at: comparison.period.years)
      else { return nil }
      // What is cut of the root must not set a mean on the limit beside it.
      years.append((mean.order(to: limit) == .equal ? Fraction(0) : mean.inPercent - limit, limit))
    case .everyYear:
      for yearsBack in comparison.period.years {
        guard let figure = operand.figure(in: row, yearsBack: yearsBack)?.fraction,
          let limit = limit(yearsBack)
        else { continue }
        years.append((figure - limit, limit))
      }
    case .asOfApplication:
      guard let figure = operand.figureAsOfApplication(in: row, at: row.shift)?.fraction,
        let limit = limit(0)
      else { return nil }
      years.append((figure - limit, limit))
    case .riseOverLastYear:
      guard let rise = operand.rise(in: row), let limit = limit(0) else { return nil }
      years.append((rise - limit, limit))
    }
    // Of several years the worst one decides.
    years.sort { $0.distance < $1.distance }
    guard let worst = comparison.relation.isLowerBound ? years.first : years.last else {
      return nil
    }
    distance = worst.distance
    isWhole = comparison.fact.kind == .wholeNumber
    step = isWhole ? Fraction(1) : worst.limit.magnitude / Fraction(100)
  }
}

extension Comparison {
  /// The sides of the limit on which a figure can stand at all: nothing is counted below none.
  var sides: [Standing.Side] {
    guard case .quantity(let limit, _) = limit, period != .riseOverLastYear else {
      return Standing.Side.allCases
    }
    return Standing.Side.allCases.filter { side in
      switch side {
      case .below: fact.bounds.least.map { $0 < limit } ?? true
      case .above: fact.bounds.most.map { limit < $0 } ?? true
      }
    }
  }

  /// The side that a figure on the limit is told from.
  var oppositeSide: Standing.Side {
    relation.isLowerBound == relation.includesLimit ? .below : .above
  }

  /// How far a case may stand from the limit, in words.
  var stepInWords: String {
    fact.kind == .wholeNumber ? "by one" : "by at most a hundredth of the limit"
  }

  /// The keys of the figures that it reads, the parts of a rate included.
  var keys: Set<String> { Set(Condition.comparison(self).facts.map(\.key)) }

  /// The comparison as a message names it.
  var words: String {
    let bound: String
    switch limit {
    case .quantity(let value, let unit):
      let digits = unit.fraction(fromBaseUnits: Fraction(value))
        .printed(fractionDigits: 18, rounding: .nearest).digits
      bound = unit.symbol.isEmpty ? digits : "\(digits) \(unit.symbol)"
    case .fact(let other): bound = other.key
    }
    let place = period == .latest ? "" : " \(period)"
    return "\(fact.key)\(place) \(relation.rawValue) \(bound)"
  }
}

extension Boundary {
  /// What two cases must share for a difference to come from the figures with the given keys alone.
  struct Circumstances: Hashable {
    let base: [String: String]
    let figures: [String: String]
    let unmet: Set<String>
    let unanswered: Set<String>
  }

  func circumstances(apartFrom keys: Set<String>) -> Circumstances {
    Circumstances(
      base: base, figures: figures.filter { !keys.contains($0.key) }, unmet: unmet,
      unanswered: unanswered)
  }
}
