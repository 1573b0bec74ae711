import Evaluation
import Rules

/// What is said of figures of which only a bound is known.
extension Wording {
  /// What is known of a figure, and that it is no more: `≥ 80%（只填了范围）`.
  func bound(_ range: FigureRange, in unit: UnitOfMeasure) -> String {
    ends(of: range, in: unit) + bracketed(language("只填了范围", "a bound alone is given"))
  }

  /// The ends of what a figure may be: `> 2.5 万个`, `≥ 260 亿元，≤ 280 亿元`.
  private func ends(of range: FigureRange, in unit: UnitOfMeasure) -> String {
    var ends: [String] = []
    if let lower = range.lower {
      ends.append(
        "\(sign(lower.isIncluded ? .atLeast : .moreThan)) \(value(lower.value, in: unit))")
    }
    if let upper = range.upper {
      ends.append(
        "\(sign(upper.isIncluded ? .atMost : .lessThan)) \(value(upper.value, in: unit))")
    }
    return clauses(ends)
  }
}
