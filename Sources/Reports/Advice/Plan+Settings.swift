public import Evaluation
import Rules

extension Plan {
  /// Each change and each demand as a command line supposes it: `salesRevenue@2020=328.01亿元`.
  ///
  /// - Parameter lastFullYear: The last full year of the scheme; `nil` where it is not known.
  public func settings(lastFullYear: Int?) -> [String] {
    (changes + demands).map { $0.setting(lastFullYear: lastFullYear) }
      + descriptions.map { $0.setting }
  }
}

extension Plan.Change {
  func setting(lastFullYear: Int?) -> String {
    switch fact.kind {
    case .attestation: return "\(fact.key)=\(new != .zero)"
    case .text: return "\(fact.key)=…"
    case .score: return "\(fact.key)=\(digits(of: new))"
    case .figure, .wholeNumber:
      let year = lastFullYear.map { "@\($0 - yearsBack)" } ?? ""
      return "\(fact.key)\(year)=\(digits(of: new))\(fact.unit.symbol)"
    }
  }

  /// The digits of a value in the fact's own unit.
  func digits(of value: ExactDecimal) -> String {
    fact.unit.fraction(fromBaseUnits: Fraction(value))
      .printed(fractionDigits: ExactDecimal.fractionDigits, rounding: .nearest).digits
  }
}

extension Plan.Description {
  var setting: String {
    trait.form == .flag
      ? "\(trait.key)=\(mask == 1)" : "\(trait.key)=\(trait.names(of: mask).joined(separator: ","))"
  }
}
