import Evaluation
import Rules

/// The part of a finding that decides it, to be told in a few columns: the figure nearest to its limit, or
/// where none is compared the answer.
struct ShortFigure {
  private indirect enum Kind {
    /// A figure, and how near it is to its limit: 0 on it, 1 as far as can be.
    case figure(ComparisonFinding, YearFinding, distance: Fraction)
    /// A figure of which only a bound is known.
    case bound(ComparisonFinding, FigureRange)
    case reported
    case attested
  }

  private let kind: Kind?

  init(_ finding: Finding) {
    let kind = Self.kind(of: finding.part)
    // That a quality is attested reads as the opposite beside the words of an exclusion.
    if case .attested = kind, finding.item.nature == .exclusion {
      self.kind = nil
    } else {
      self.kind = kind
    }
  }

  func text(_ wording: Wording, _ years: YearNames) -> String? {
    switch kind {
    case .figure(let finding, let year, _):
      guard let value = year.value, let limit = year.limit else { return nil }
      let figure = wording.figure(
        value, finding.relation, limit, in: Wording.unit(of: finding.comparison))
      // Where the years differ, it is said which one is meant.
      let isOfEveryYear = finding.years.allSatisfy { $0.value == value && $0.limit == limit }
      return isOfEveryYear ? figure : wording.labelled(years[year.yearsBack], figure)
    case .bound(let finding, let range):
      return wording.bound(range, in: Wording.unit(of: finding.comparison))
    case .reported: return wording.reported
    case .attested: return wording.attested
    case nil: return nil
    }
  }

  // MARK: - Which part decides

  private static func kind(of part: Part) -> Kind? {
    switch part {
    case .comparison(let finding):
      if let bound = finding.years.lazy.compactMap({ $0.bound }).first {
        return .bound(finding, bound)
      }
      let years = finding.years.compactMap { year in
        distance(year).map { (year: year, distance: $0) }
      }
      guard let nearest = years.min(by: { $0.distance < $1.distance }) else { return nil }
      return .figure(finding, nearest.year, distance: nearest.distance)
    case .attestation(_, .pass): return .attested
    case .report(_, _, .pass): return .reported
    case .group(let combination, let parts, let status):
      let kinds = parts.filter { $0.status == status }.compactMap { kind(of: $0) }
      // Where all are demanded, the one that is met most closely decides; where one suffices, the one
      // that is met most clearly.
      return kinds.min { one, other in
        guard let left = distance(of: one) else { return false }
        guard let right = distance(of: other) else { return true }
        return combination == .all ? left < right : right < left
      }
    // The points of a section are none of an item's own.
    case .attestation, .trait, .report, .score, .undecided, .negation, .relaxed, .notDemanded:
      return nil
    }
  }

  private static func distance(of kind: Kind) -> Fraction? {
    if case .figure(_, _, let distance) = kind { return distance }
    return nil
  }

  /// How far a figure is from its limit, in proportion to both.
  private static func distance(_ year: YearFinding) -> Fraction? {
    guard let value = year.value, let limit = year.limit else { return nil }
    let zero = Fraction(0)
    func magnitude(_ value: Fraction) -> Fraction { value < zero ? zero - value : value }
    let sum = magnitude(value) + magnitude(limit)
    return sum.isZero ? zero : magnitude(value - limit) / sum
  }
}
