/// The words of the program in one language; each module adds those for what it knows. The law's own
/// words are never made here.
public struct Wording: Sendable {
  /// The language that is spoken.
  public let language: Language

  /// - Parameter language: The language that is spoken; the law's own words stay Chinese in either.
  public init(_ language: Language) {
    self.language = language
  }

  // MARK: - Names

  /// What a fact is called.
  public func name(_ fact: FactDefinition) -> String { fact.name(in: language) }

  /// What a trait is called.
  public func name(_ trait: Trait) -> String { trait.name(in: language) }

  /// That a figure may be given itself, and what it follows from otherwise.
  public func derivation(_ derivation: Derivation) -> String {
    let sources = and(derivation.sources.map { name($0) })
    return language("可直接填报，也可由\(spaced(sources))算得", "given itself or computed from \(sources)")
  }

  /// The row of the annual return that reports the same.
  public func returnRow(_ row: String) -> String {
    language("年度汇总表 \(row)", "row \(row) of the annual return")
  }

  /// The largest score of a section.
  public func maximum(of score: FactDefinition) -> String {
    score.bounds.most.map { value(Fraction($0), in: score.unit) } ?? ""
  }

  // MARK: - Joining

  /// Names one after the other.
  public func list(_ names: [String]) -> String { names.joined(separator: language("、", ", ")) }

  /// Names that count together.
  public func and(_ names: [String]) -> String { names.joined(separator: language("和", " and ")) }

  /// Names of which one suffices.
  public func or(_ names: [String]) -> String { names.joined(separator: language("或", " or ")) }

  /// Parts of one statement.
  public func clauses(_ parts: [String]) -> String { parts.joined(separator: language("，", ", ")) }

  /// Statements one after the other.
  public func statements(_ parts: [String]) -> String {
    parts.joined(separator: language("；", "; "))
  }

  /// A text and the colon behind it, which says that more follows on other lines.
  public func introducing(_ text: String) -> String { text + language("：", ":") }

  /// A remark in brackets behind a word.
  public func bracketed(_ text: String) -> String {
    language("（\(text)）", " (\(text))")
  }

  /// A label and what it introduces.
  public func labelled(_ label: String, _ text: String) -> String {
    language("\(label)：\(text)", "\(label): \(text)")
  }

  /// A heading, with how many stand below it.
  public func counted(_ title: String, _ count: Int) -> String { title + bracketed("\(count)") }

  /// What so many are called in English; Chinese has one form for all numbers.
  public static func count(_ count: Int, one: String, many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  // MARK: - Numbers

  /// A number with its unit; Chinese and Latin units stand after a space, signs do not.
  public func quantity(_ digits: String, _ unit: String) -> String {
    if unit.isEmpty { return digits }
    return Self.isSign(unit) ? digits + unit : digits + " " + unit
  }

  /// Whether a unit is a sign, which stands right behind its number.
  public static func isSign(_ unit: String) -> Bool { unit == "%" || unit == "‰" }

  /// A value as it is shown: exact where its decimals end, as those of a stated figure do, else with as
  /// many as it takes to stand on the same side of the limit.
  public static func number(_ value: Fraction, apartFrom limit: Fraction?) -> Fraction.Printed {
    let exact = value.printed(fractionDigits: 18, rounding: .nearest)
    if exact.isExact { return exact }
    var printed = exact
    for digits in 2...18 {
      printed = value.printed(fractionDigits: digits, rounding: .nearest)
      guard let limit else { break }
      guard let shown = try? ExactDecimal(parsing: printed.digits) else { break }
      let rounded = Fraction(shown)
      if rounded != limit, (rounded < limit) == (value < limit) { break }
    }
    return printed
  }

  /// A value in the unit in which it is shown, with `约` where it is rounded.
  public func value(
    _ value: Fraction, in unit: UnitOfMeasure, apartFrom limit: Fraction? = nil
  ) -> String {
    let printed = Self.number(
      unit.fraction(fromBaseUnits: value),
      apartFrom: limit.map { unit.fraction(fromBaseUnits: $0) })
    return (printed.isExact ? "" : language("约 ", "about "))
      + quantity(printed.digits, symbol(of: unit))
  }

  /// A unit as it is shown: the tables' own, which a file is written in as well.
  public func symbol(of unit: UnitOfMeasure) -> String {
    unit.symbol == Self.percentagePoints ? pointsOfPercentage : unit.symbol
  }

  /// The unit of a difference of shares, in the law's words.
  public static let percentagePoints = "个百分点"
  /// The unit of a difference of shares.
  public var pointsOfPercentage: String { language(Self.percentagePoints, "percentage points") }

  /// A value behind another word: in Chinese a space before a number and none before a word.
  public func spaced(_ value: String) -> String {
    language((value.first?.isASCII == true ? " " : "") + value, " " + value)
  }
}
