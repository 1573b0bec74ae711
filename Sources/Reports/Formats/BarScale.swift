import Evaluation
import Rules

/// Where the figures of a comparison and its limits lie on a bar, in thousandths of its length.
///
/// A figure that can't be more than so much, as a share, has a bar that ends there. Otherwise a limit other than
/// zero lies at the same place of every bar, so that a column of bars reads at a glance; figures far
/// beyond it are cut off and marked. Under a limit of zero the largest figure fills the bar. The years
/// of one comparison share a scale.
struct BarScale {
  /// The figures at the two ends.
  private let low: Fraction
  private let high: Fraction

  /// How far a bar goes on beyond its limit, and how far to the other side of zero.
  private static let reach = Fraction(BigInteger(5), over: BigInteger(3))
  private static let backReach = Fraction(BigInteger(-2), over: BigInteger(3))

  /// - Parameter most: The most that the figure can be, where the bar ends; `nil` where there is none.
  init(values: [Fraction], limits: [Fraction], most: Fraction? = nil) {
    let zero = Fraction(0)
    let largest = max(zero, values.max() ?? zero)
    let smallest = min(zero, values.min() ?? zero)
    let highest = max(zero, limits.max() ?? zero)
    let lowest = min(zero, limits.min() ?? zero)
    var low = lowest * Self.reach
    var high = highest * Self.reach
    switch (lowest.isZero, highest.isZero) {
    case (true, true): (low, high) = (smallest, largest)
    case (true, false): if smallest < zero { low = highest * Self.backReach }
    case (false, true): if largest > zero { high = lowest * Self.backReach }
    case (false, false): break
    }
    if let most, !highest.isZero, highest <= most { high = most }
    self.low = low
    self.high = low == high ? low + Fraction(1) : high
  }

  /// The place of a figure, 0 at the left end and 1000 at the right one.
  func place(of value: Fraction) -> Int {
    if value <= low { return 0 }
    if value >= high { return 1000 }
    let exact = (value - low) / (high - low) * Fraction(1000)
    let rounded = (exact + Fraction(BigInteger(1), over: BigInteger(2))).floor
    return Int(rounded.description) ?? 0
  }

  /// Whether a figure lies beyond the right end, or the left one.
  func overflows(_ value: Fraction) -> Bool { value > high }
  func underflows(_ value: Fraction) -> Bool { value < low }
}

/// The drawing of one figure against its limit, in thousandths of the bar's length.
struct BarGeometry: Equatable {
  /// The figure's own part, from zero.
  let fill: Range<Int>
  /// Where the limit stands.
  let limit: Int
  /// What is lacking to a limit that is not met.
  let shortfall: Range<Int>
  /// The part of the figure that lies beyond a limit that is not met.
  let excess: Range<Int>
  /// Where a figure would meet the limit.
  let allowed: Range<Int>
  let overflows: Bool
  let underflows: Bool

  /// `nil` where the figure or what it is held against is not given.
  init?(_ measure: Measure) {
    guard let value = measure.year.value, let limit = measure.year.limit else { return nil }
    let years = measure.finding.years
    self.init(
      value, limit, measure.finding.relation, status: measure.year.status,
      on: BarScale(
        values: years.compactMap { $0.value }, limits: years.compactMap { $0.limit },
        most: measure.finding.comparison.fact.bounds.most.map { Fraction($0) }))
  }

  init(
    _ value: Fraction, _ limit: Fraction, _ relation: Relation, status: Status, on scale: BarScale
  ) {
    func range(_ one: Fraction, _ other: Fraction) -> Range<Int> {
      scale.place(of: min(one, other))..<scale.place(of: max(one, other))
    }
    let fill = range(Fraction(0), value)
    let distance = status == .fail ? range(value, limit) : 0..<0
    self.fill = fill
    self.limit = scale.place(of: limit)
    excess = distance.clamped(to: fill)
    shortfall =
      distance.lowerBound < fill.lowerBound
      ? distance.lowerBound..<min(distance.upperBound, fill.lowerBound)
      : max(distance.lowerBound, min(fill.upperBound, distance.upperBound))..<distance.upperBound
    allowed = relation.isLowerBound ? self.limit..<1000 : 0..<self.limit
    overflows = scale.overflows(value)
    underflows = scale.underflows(value)
  }
}
