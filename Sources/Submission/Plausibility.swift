import Rules

/// The relations between figures that a submission hardly breaks unless a unit or a digit is wrong: what is
/// seldom above another, what a rate of two comes to, and how much changes from a year to the next.
struct Plausibility: Sendable {
  private struct Rate {
    let fact: Int
    let numerator: Int
    let denominator: Int
    let multiplier: Int128
    let most: ExactDecimal
    /// The rate stands to the most that is plausible as its part × `partFactor` to its whole × `wholeFactor`;
    /// the factors have no common divisor, so that the products mostly fit into 128 bits.
    private let partFactor: Int128
    private let wholeFactor: Int128

    init(
      fact: Int, numerator: Int, denominator: Int, multiplier: Int128, most: ExactDecimal
    ) {
      self.fact = fact
      self.numerator = numerator
      self.denominator = denominator
      self.multiplier = multiplier
      self.most = most
      let scaled = multiplier * ExactDecimal.scale
      let divisor = scaled.greatestCommonDivisor(with: most.scaled)
      (partFactor, wholeFactor) = (scaled / divisor, most.scaled / divisor)
    }

    /// Whether the rate is found out without large numbers to be plausible.
    @inline(__always)
    func isPlausible(_ part: ExactDecimal, of whole: ExactDecimal) -> Bool {
      let left = part.scaled.multipliedReportingOverflow(by: partFactor)
      let right = whole.scaled.multipliedReportingOverflow(by: wholeFactor)
      return !left.overflow && !right.overflow && left.partialValue <= right.partialValue
    }
  }

  /// How many times a figure is that of the year before where it is told.
  private static let change: Int128 = 8
  /// Things that are counted by the dozen may well double and redouble.
  private static let fewThings = ExactDecimal(20)

  private let catalogue: Catalogue
  /// By the number of the figure.
  private var seldomAbove: [[Int]]
  /// By the number of the numerator.
  private var rates: [[Rate]]
  /// The amount that a figure is the growth of.
  private var growthOf: [Int?]
  /// Whether a figure is an amount that hardly changes by much.
  private var isAmount: [Bool]
  /// Whether a fact has any of the first two.
  private(set) var hasRelations: [Bool]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let count = catalogue.facts.count
    seldomAbove = Array(repeating: [], count: count)
    rates = Array(repeating: [], count: count)
    isAmount = catalogue.facts.map { $0.isAmount }
    growthOf = catalogue.facts.map { $0.growthOf.flatMap(catalogue.number) }
    hasRelations = Array(repeating: false, count: count)
    for (number, fact) in catalogue.facts.enumerated() {
      if !fact.seldomAbove.isEmpty {
        seldomAbove[number] = fact.seldomAbove.compactMap { catalogue.number(of: $0) }
        hasRelations[number] = true
      }
      if growthOf[number] != nil { hasRelations[number] = true }
      guard case .quotient(let part, let whole, let multiplier) = fact.derivation,
        let most = fact.plausible.most, let numerator = catalogue.number(of: part),
        let denominator = catalogue.number(of: whole)
      else { continue }
      rates[numerator].append(
        Rate(
          fact: number, numerator: numerator, denominator: denominator, multiplier: multiplier,
          most: most))
      hasRelations[numerator] = true
    }
  }

  /// Whether there is something to be looked at of a fact that is given in some places.
  @inline(__always)
  func concerns(_ fact: Int, places: UInt32) -> Bool {
    hasRelations[fact] || places & places &- 1 != 0 && isAmount[fact]
  }

  /// What is hardly right of a figure.
  func check(
    _ fact: Int, _ value: ExactDecimal, _ yearsBack: Int, _ submission: borrowing Submission
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for other in seldomAbove[fact] {
      if let problem = check(fact, value, seldomAbove: other, yearsBack, submission) {
        found.append(problem)
      }
    }
    // A figure above what it is seldom above makes a rate that says no more.
    if found.isEmpty {
      for rate in rates[fact] {
        if let problem = check(rate, value, yearsBack, submission) { found.append(problem) }
      }
    }
    if let amount = growthOf[fact],
      let problem = check(fact, value, growthOf: amount, yearsBack, submission)
    {
      found.append(problem)
    }
    if isAmount[fact], let problem = change(of: fact, value, yearsBack, submission) {
      found.append(problem)
    }
    return found
  }

  private func check(
    _ fact: Int, _ value: ExactDecimal, seldomAbove other: Int, _ yearsBack: Int,
    _ submission: borrowing Submission
  ) -> Diagnostic? {
    guard let whole = submission.row[other, yearsBack: yearsBack], value > whole, whole > .zero,
      let entry = submission.entry(ofFact: fact, yearsBack: yearsBack),
      let wholeEntry = submission.entry(ofFact: other, yearsBack: yearsBack)
    else { return nil }
    let (part, against) = (Fraction(value), Fraction(whole))
    return Diagnostic(
      .outOfProportion(
        Proportion(
          part: figure(fact, value, entry) { $0 <= against },
          whole: figure(other, whole, wholeEntry) { _ in false }, rate: nil,
          ratio: part / against, year: submission.year.map { $0 - yearsBack })), at: entry.place)
  }

  private func check(
    _ rate: Rate, _ value: ExactDecimal, _ yearsBack: Int, _ submission: borrowing Submission
  ) -> Diagnostic? {
    guard let whole = submission.row[rate.denominator, yearsBack: yearsBack], whole > .zero,
      !rate.isPlausible(value, of: whole), submission.row[rate.fact, yearsBack: yearsBack] == nil,
      let entry = submission.entry(ofFact: rate.numerator, yearsBack: yearsBack),
      let wholeEntry = submission.entry(ofFact: rate.denominator, yearsBack: yearsBack)
    else { return nil }
    let multiplier = Fraction(BigInteger(rate.multiplier), over: BigInteger(1))
    let (part, against) = (Fraction(value), Fraction(whole))
    let computed = part / against * multiplier
    let most = Fraction(rate.most)
    guard computed > most else { return nil }
    // A unit that makes next to nothing of the rate is not the one that was meant.
    let least = most / Fraction(2000)
    func isRight(_ rateInUnit: Fraction) -> Bool { rateInUnit <= most && rateInUnit >= least }
    return Diagnostic(
      .outOfProportion(
        Proportion(
          part: figure(rate.numerator, value, entry) { isRight($0 / against * multiplier) },
          whole: figure(rate.denominator, whole, wholeEntry) {
            !$0.isZero && isRight(part / $0 * multiplier)
          }, rate: catalogue.facts[rate.fact], ratio: computed,
          year: submission.year.map { $0 - yearsBack })), at: entry.place)
  }

  private func figure(
    _ fact: Int, _ value: ExactDecimal, _ entry: Entry, isRight: (Fraction) -> Bool
  ) -> Proportion.Figure {
    let definition = catalogue.facts[fact]
    let likely = definition.likelyUnit(
      of: value,
      written: entry.unit == Entry.ownUnit ? definition.unit : definition.units[Int(entry.unit)],
      isRight: isRight)
    return Proportion.Figure(fact: definition, value: value, place: entry.place, likely: likely)
  }

  /// How many percentage points a growth at constant prices may differ from that at current ones.
  private static let priceChange = Fraction(5)

  private func check(
    _ fact: Int, _ value: ExactDecimal, growthOf amount: Int, _ yearsBack: Int,
    _ submission: borrowing Submission
  ) -> Diagnostic? {
    guard let now = submission.row[amount, yearsBack: yearsBack],
      let before = submission.row[amount, yearsBack: yearsBack + 1], before > .zero,
      let entry = submission.entry(ofFact: fact, yearsBack: yearsBack),
      let amountEntry = submission.entry(ofFact: amount, yearsBack: yearsBack),
      let year = submission.year.map({ $0 - yearsBack })
    else { return nil }
    let computed = (Fraction(now) / Fraction(before) - Fraction(1)) * Fraction(100)
    guard (Fraction(value) - computed).magnitude > Self.priceChange else { return nil }
    let definition = catalogue.facts[fact]
    return Diagnostic(
      .growthDiffers(
        definition, stated: value, of: catalogue.facts[amount], computed: computed, year: year,
        amountEntry.place), at: entry.place)
  }

  /// A figure that is many times that of the year before, or a small part of it.
  private func change(
    of fact: Int, _ value: ExactDecimal, _ yearsBack: Int, _ submission: borrowing Submission
  ) -> Diagnostic? {
    guard let before = submission.row[fact, yearsBack: yearsBack + 1], before > .zero,
      value > .zero
    else { return nil }
    let (less, more) = (min(value, before), max(value, before))
    let (least, overflow) = less.scaled.multipliedReportingOverflow(by: Self.change)
    guard !overflow, more.scaled >= least,
      catalogue.facts[fact].kind != .wholeNumber || less >= Self.fewThings,
      let entry = submission.entry(ofFact: fact, yearsBack: yearsBack),
      let other = submission.entry(ofFact: fact, yearsBack: yearsBack + 1),
      let year = submission.year.map({ $0 - yearsBack })
    else { return nil }
    return Diagnostic(
      .suddenChange(catalogue.facts[fact], year: year, now: value, before: (before, other.place)),
      at: entry.place)
  }
}

extension FactDefinition {
  /// Whether it is an amount in units of several sizes or a number of things, and no rate or growth.
  fileprivate var isAmount: Bool {
    guard kind.isFigure, derivation == nil, bounds.least == .zero,
      !unit.symbol.utf8.elementsEqual("%".utf8)
    else { return false }
    return units.contains { $0.numerator != $0.denominator }
  }

  /// The units that are mixed up most.
  private static var usualUnits: [String] { ["亿元", "万元", "元", "公顷", "平方公里", "亿千瓦时", "万千瓦时"] }

  /// The unit in which a number would be right that is not in the unit it was written in.
  func likelyUnit(
    of value: ExactDecimal, written: UnitOfMeasure, isRight: (Fraction) -> Bool
  ) -> (unit: UnitOfMeasure, value: Fraction)? {
    let number = written.fraction(fromBaseUnits: Fraction(value))
    let usual = units.filter { Self.usualUnits.contains($0.symbol) }
    // Nobody takes ‰ for %.
    for unit in usual.isEmpty ? units : usual
    where unit.symbol != "‰"
      && (unit.numerator != written.numerator || unit.denominator != written.denominator)
    {
      let converted =
        number * Fraction(BigInteger(unit.numerator), over: BigInteger(unit.denominator))
      if isRight(converted) { return (unit, converted) }
    }
    return nil
  }
}
