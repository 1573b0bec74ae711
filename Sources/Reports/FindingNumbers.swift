import Evaluation
import Rules

/// The numbers of an item that is a single comparison, for the columns of a table.
struct FindingNumbers {
  /// What is required, the value, its unit, what is lacking and in which unit; empty where the item is more
  /// than one comparison.
  let cells: [String]

  /// - Parameter isShort: Whether numbers have only as many digits as a spreadsheet keeps.
  init(_ finding: Finding, _ wording: Wording, isShort: Bool = false) {
    guard case .comparison(let comparison) = finding.part, comparison.years.count == 1,
      let year = comparison.years.first
    else {
      cells = ["", "", "", "", ""]
      return
    }
    let unit = Wording.unit(of: comparison.comparison)
    func digits(_ value: Fraction, _ rounding: Fraction.Rounding, _ count: Int) -> String {
      let value = unit.fraction(fromBaseUnits: value)
      let digits = value.printed(fractionDigits: count, rounding: rounding).digits
      guard isShort else { return digits }
      let whole = digits.utf8.prefix { $0 != UInt8(ascii: ".") }.count
      return value.printed(fractionDigits: max(0, min(count, 14 - whole)), rounding: rounding)
        .digits
    }
    cells = [
      wording.demand(comparison.comparison, comparison.relation),
      year.value.map { digits($0, .nearest, 18) }
        ?? year.bound.map { wording.bound($0, in: unit) } ?? "", wording.symbol(of: unit),
      year.gap.map { digits($0.amount, .up, 12) } ?? "",
      year.gap == nil ? "" : wording.gapUnit(unit),
    ]
  }
}
