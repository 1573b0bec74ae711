import Rules
import Submission

/// How figures of a kind, a range and a set of units may be written; many facts share one.
struct FigureForm: Hashable {
  let kind: FactDefinition.Kind
  let unit: UnitOfMeasure
  let units: [UnitOfMeasure]
  let bounds: Bounds
  let plausible: Bounds

  init(_ fact: FactDefinition) {
    kind = fact.kind
    unit = fact.unit
    units = fact.units
    bounds = fact.bounds
    plausible = fact.plausible
    example = fact.exampleDigits
  }

  /// Whether only whole numbers are figures of the form.
  var isWhole: Bool { kind == .wholeNumber }

  /// The least value in the form's own unit.
  var minimum: String? { bounds.least.map { digits(of: $0, in: unit) } }

  /// The largest value in the form's own unit.
  var maximum: String? { bounds.most.map { digits(of: $0, in: unit) } }

  /// A number that could stand for a figure of the form, in its own unit.
  let example: String

  private func digits(of baseUnits: ExactDecimal, in unit: UnitOfMeasure) -> String {
    unit.fraction(fromBaseUnits: Fraction(baseUnits))
      .printed(fractionDigits: 18, rounding: .nearest).digits
  }
}

// MARK: - The form of a text

/// A regular expression keeps to what every dialect knows: no lookahead, no classes by name.
extension FigureForm {
  /// The regular expression for the text of a figure: a number, grouped or not, and its unit.
  var pattern: String {
    var numbers: [String] = []
    var unitsOfNumber: [String: [UnitOfMeasure]] = [:]
    for unit in units {
      let number = number(in: unit)
      if unitsOfNumber[number] == nil { numbers.append(number) }
      unitsOfNumber[number, default: []].append(unit)
    }
    // A number alone is in the fact's own unit.
    let figures = numbers.map { number in
      let units = unitsOfNumber[number] ?? []
      return number + Self.anyOf(units, mayBeLeftOut: units.contains(unit))
    }
    let figure = Self.alternatives(figures)
    return "^\(Self.spaces)(\(Self.before))?\(figure)\(Self.spaces)$"
      + "|^\(Self.spaces)\(figure)\(Self.spaces)(\(Self.behind))\(Self.spaces)$"
      + "|^\(Self.spaces)[0-9][0-9,]*(\\.[0-9]+)?\(Self.anyOf(units, mayBeLeftOut: true))"
      + "\(Self.spaces)(\(Self.between))\(Self.spaces)\(figure)\(Self.spaces)$"
  }

  /// The regular expression for the text of a percentage, with its sign or without.
  static let percentage =
    "^\(spaces)-?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(,[0-9]{3})+)(\\.[0-9]+)?\(spaces)[%％]?\(spaces)$"

  /// The words before a number that make it a bound, with the spaces behind them.
  private static let before =
    "(" + BoundText.words.before.map(trimmed).joined(separator: "|") + ")\(spaces)"
  private static let behind = BoundText.words.behind.map(trimmed).joined(separator: "|")
  private static let between = BoundText.words.between.map(trimmed).joined(separator: "|")

  private static func trimmed(_ word: String) -> String {
    String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Blank, tab, no-break space and ideographic space.
  private static let spaces = "[ \t\u{A0}\u{3000}]*"

  private static func alternatives(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(" + parts.joined(separator: "|") + ")"
  }

  /// Spaces and one of the units' symbols and aliases; one without a symbol may be left out.
  private static func anyOf(_ units: [UnitOfMeasure], mayBeLeftOut isOptional: Bool = false)
    -> String
  {
    let names = units.flatMap { [$0.symbol] + $0.aliases }
    let written = names.filter { !$0.isEmpty }.map(escaped)
    if written.isEmpty { return "" }
    let mayBeLeftOut = isOptional || written.count < names.count
    return spaces + "(" + written.joined(separator: "|") + ")" + (mayBeLeftOut ? "?" : "")
  }

  private static func escaped(_ text: String) -> String {
    text.map { "^$\\.*+?()[]{}|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// A number that is within the bounds when it is of the unit.
  private func number(in unit: UnitOfMeasure) -> String {
    let fraction = Self.fraction(fractionDigits(in: unit))
    let isFromOne = bounds.least.map { $0 > .zero && limit($0, in: unit) != nil } ?? false
    func magnitude(through most: ExactDecimal?) -> String {
      Self.magnitude(
        isFromOne ? 1 : 0, through: most.flatMap { limit($0, in: unit) }, fraction)
    }
    let upper = magnitude(through: bounds.most)
    guard let least = bounds.least else {
      return bounds.most == nil ? "-?" + upper : "(-\(magnitude(through: nil))|\(upper))"
    }
    if least < .zero {
      return "(-\(magnitude(through: ExactDecimal(scaled: -least.scaled)))|\(upper))"
    }
    // Zero may have a sign.
    return least > .zero ? upper : "(\(upper)|-0(\\.0+)?)"
  }

  /// How many digits other than zero a figure of the unit may have behind the point.
  private func fractionDigits(in unit: UnitOfMeasure) -> Int {
    let inBase = isWhole ? 0 : ExactDecimal.fractionDigits
    let shift: Int? =
      if unit.denominator == 1 {
        Self.powerOfTen(unit.numerator)
      } else if unit.numerator == 1 {
        Self.powerOfTen(unit.denominator).map { -$0 }
      } else {
        nil
      }
    guard let shift else { return ExactDecimal.fractionDigits }
    return min(max(0, inBase + shift), ExactDecimal.fractionDigits)
  }

  private static func powerOfTen(_ number: Int128) -> Int? {
    var rest = number
    var exponent = 0
    while rest > 1, rest % 10 == 0 {
      rest /= 10
      exponent += 1
    }
    return rest == 1 ? exponent : nil
  }

  /// A bound in a unit where it is a whole number of at most three digits, which need no groups.
  private func limit(_ baseUnits: ExactDecimal, in unit: UnitOfMeasure) -> Int? {
    Int(digits(of: baseUnits, in: unit)).flatMap { (1...999).contains($0) ? $0 : nil }
  }

  /// A point and digits, at most so many of them other than trailing zeros.
  private static func fraction(_ digits: Int) -> String {
    digits == 0 ? zeros : "(\\.[0-9]{1,\(digits)}0*)?"
  }

  private static let zeros = "(\\.0+)?"

  /// A number without sign, from zero or one up to a limit.
  private static func magnitude(_ least: Int, through most: Int?, _ fraction: String) -> String {
    guard let most else {
      let whole = "[1-9][0-9]{0,17}|[1-9][0-9]{0,2}(,[0-9]{3}){1,5}"
      return "(\(least == 0 ? "0|" : "")\(whole))\(fraction)"
    }
    return "((\(wholes(from: least, below: most)))\(fraction)|\(most)\(zeros))"
  }

  /// The whole numbers from zero or one up to a limit that they don't reach.
  private static func wholes(from least: Int, below limit: Int) -> String {
    let digits = String(limit).compactMap { $0.wholeNumberValue }
    var parts = (1..<digits.count).map { length in
      length == 1 ? "[\(least)-9]" : "[1-9]" + anyDigits(length - 1)
    }
    var prefix = ""
    for (place, digit) in digits.enumerated() {
      let lowest = place > 0 ? 0 : digits.count == 1 ? least : 1
      if lowest < digit {
        let range = lowest == digit - 1 ? String(lowest) : "[\(lowest)-\(digit - 1)]"
        parts.append(prefix + range + anyDigits(digits.count - place - 1))
      }
      prefix += String(digit)
    }
    return parts.joined(separator: "|")
  }

  private static func anyDigits(_ count: Int) -> String {
    count == 0 ? "" : count == 1 ? "[0-9]" : "[0-9]{\(count)}"
  }
}
