import Evaluation
import Rules

/// What is said of figures of which only a bound is known.
extension Wording {
  /// What is known of a figure, and that it is no more: `≥ 80%（只填了范围）`.
  func bound(_ range: FigureRange, in unit: UnitOfMeasure) -> String {
    ends(of: range, in: unit) + bracketed(language("只填了范围", "a bound alone is given"))
  }

  /// The items that rest on figures of which only a bound is known; `nil` where none does.
  func bounds(in explanation: Explanation) -> String? {
    let numbers = explanation.findings.filter { $0.isByBound && $0.status != .notApplicable }
      .map { $0.item.number }
    guard !numbers.isEmpty else { return nil }
    return language(
      "第 \(list(numbers)) 条有数值只填了范围",
      "of some figures a bound alone is given in \(numbers.count == 1 ? "item" : "items") \(list(numbers))"
    )
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

extension JSONWriter {
  /// A value in a unit, exactly where it can be written so.
  mutating func quantityMembers(_ value: Fraction, in unit: UnitOfMeasure) {
    let printed = unit.fraction(fromBaseUnits: value)
      .printed(fractionDigits: 18, rounding: .nearest)
    member("value", printed.digits)
    member("unit", unit.symbol)
    member("exact", printed.isExact)
  }

  /// The ends of what a figure may be of which only a bound is known, and the words for it.
  mutating func bound(_ range: FigureRange, in unit: UnitOfMeasure, _ wording: Wording) {
    object { writer in
      func end(_ key: String, _ end: FigureRange.End?) {
        writer.member(key) { writer in
          guard let end else { return writer.null() }
          writer.object { writer in
            writer.quantityMembers(end.value, in: unit)
            writer.member("isIncluded", end.isIncluded)
          }
        }
      }
      end("lower", range.lower)
      end("upper", range.upper)
      writer.member("text", wording.bound(range, in: unit))
    }
  }
}
