import Rules

/// A figure as it was written: its number, its unit, and how many digits stand after the point.
struct FigureText {
  let value: ExactDecimal
  let unit: UnitOfMeasure
  let fractionDigits: Int

  /// Half of the last digit that was written, in base units: how far a rounded figure may be off.
  var tolerance: Fraction {
    var power = BigInteger(2)
    for _ in 0..<fractionDigits { power = power * BigInteger(10) }
    return Fraction(BigInteger(1), over: power)
      * Fraction(BigInteger(unit.numerator), over: BigInteger(unit.denominator))
  }
}

extension FigureText {
  /// Reads a number with a unit, such as `12.6 平方公里` or `4,125 万元`.
  init(
    _ text: String, of fact: FactDefinition, in catalogue: Catalogue
  ) throws(FigureTextError) {
    let trimmed = text.trimmingWhitespace()
    let digits = trimmed.prefix { $0.isASCII && ($0.isNumber || "+-.,eE".contains($0)) }
    // A unit may begin with E, as EB does; the exponent needs a digit behind it.
    var number = digits
    while let last = number.last, last == "e" || last == "E" { number = number.dropLast() }
    let symbol = String(trimmed.dropFirst(number.count)).trimmingWhitespace()
    guard let plain = Self.withoutGroups(String(number)) else { throw .malformed }
    do {
      value = try ExactDecimal(parsing: plain)
    } catch {
      switch error {
      case .malformed: throw .malformed
      case .tooLarge: throw .tooLarge
      case .tooPrecise: throw .tooPrecise
      }
    }
    fractionDigits = Self.fractionDigits(of: plain)
    unit = try Self.unit(symbol, of: fact, in: catalogue)
  }

  /// Reads a plain JSON number, which is in the fact's own unit.
  init(number: String, value: ExactDecimal, of fact: FactDefinition) {
    self.value = value
    unit = fact.unit
    fractionDigits = Self.fractionDigits(of: number)
  }

  private static func fractionDigits(of number: String) -> Int {
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let fraction = parts[0].split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return min(max(0, (fraction.first?.count ?? 0) - exponent), ExactDecimal.fractionDigits)
  }

  /// The number without the commas between groups of three digits; `nil` where they stand wrong.
  private static func withoutGroups(_ number: String) -> String? {
    guard number.contains(",") else { return number }
    let whole = number.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let first = groups[0].drop { $0 == "-" }
    guard (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      !number.dropFirst(whole.count).contains(",")
    else { return nil }
    return groups.joined() + number.dropFirst(whole.count)
  }

  private static func unit(
    _ symbol: String, of fact: FactDefinition, in catalogue: Catalogue
  ) throws(FigureTextError) -> UnitOfMeasure {
    if let unit = fact.units.first(where: { $0.isWritten(symbol) }) { return unit }
    if symbol.isEmpty { throw .unitNotStated }
    let isKnown = catalogue.facts.contains { $0.units.contains { $0.isWritten(symbol) } }
    throw isKnown ? .unitOfAnotherKind(symbol) : .unknownUnit(symbol)
  }
}

/// Why a text is not a figure of a fact.
enum FigureTextError: Error {
  case malformed
  case tooLarge
  case tooPrecise
  case unitNotStated
  case unknownUnit(String)
  case unitOfAnotherKind(String)
}

extension UnitOfMeasure {
  fileprivate func isWritten(_ text: String) -> Bool {
    symbol == text || aliases.contains(text)
  }
}

extension String {
  fileprivate func trimmingWhitespace() -> String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
