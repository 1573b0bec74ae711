import Evaluation
import Rules

/// What is said of the year of an application, which is not over.
extension Wording {
  /// That nothing was stated for the years in which an event counts although no base need state it, or
  /// `nil` where the condition is of no such year.
  func unstated(_ condition: Condition, _ years: YearNames) -> String? {
    var names: [String] = []
    var isOfEveryYear = false
    for comparison in condition.allComparisons {
      guard comparison.period == .applicationYear || comparison.period == .everyYear else {
        continue
      }
      names.append(name(comparison.fact))
      isOfEveryYear = isOfEveryYear || comparison.period == .everyYear
    }
    guard !names.isEmpty else { return nil }
    let figures = list(names)
    let year = years[-1]
    if isOfEveryYear {
      return language(
        "近三年以外的年度（包括申报当年）没有全部填报：\(figures)",
        "not every year beside the last three full ones, that of the application among them, is stated: "
          + figures)
    }
    return years.lastFullYear == nil
      ? language(
        "申报当年至今没有填报：\(figures)", "nothing is stated for the year of the application: \(figures)")
      : language(
        "申报当年（\(year)）至今没有填报：\(figures)",
        "nothing is stated for the year of the application, \(year): \(figures)")
  }

  /// The years of the figures that were taken as the latest up to an application, in brackets.
  func taken(_ figures: [FigureOfYear], _ years: YearNames) -> String {
    guard let first = figures.first else { return "" }
    if figures.allSatisfy({ $0.yearsBack == first.yearsBack }) {
      let year = years[first.yearsBack]
      return bracketed(language("取\(spaced(year))的", "of \(year)"))
    }
    let each = figures.map { name($0.fact) + " " + years[$0.yearsBack] }
    let names = list(each)
    return bracketed(language("取\(spaced(names))的", names))
  }
}

extension Condition {
  /// The comparisons in it, in their order.
  fileprivate var allComparisons: [Comparison] {
    if case .comparison(let comparison) = self { return [comparison] }
    return parts.flatMap { $0.allComparisons }
  }
}
