import Rules

/// The relations between figures that a submission hardly breaks unless a unit or a digit is wrong: what is
/// seldom above another, what a rate of two comes to, and how much changes from a year to the next. A figure of
/// which only a bound is known breaks one where all values within do.
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
  /// What each figure is seldom above, those of one behind those of another.
  private var seldomAbove: [Int] = []
  /// The rates by their numerators, likewise.
  private var rates: [Rate] = []
  /// Where those of a figure stand among them, by its number.
  private var rangesOfAbove: [Range<Int>]
  private var rangesOfRates: [Range<Int>]
  /// The amount that a figure is the growth of.
  private var growthOf: [Int?]
  /// Whether a figure is an amount that hardly changes by much.
  private(set) var isAmount: [Bool]
  /// Whether a fact has any of the first two.
  private(set) var hasRelations: [Bool]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let count = catalogue.facts.count
    rangesOfAbove = Array(repeating: 0..<0, count: count)
    rangesOfRates = Array(repeating: 0..<0, count: count)
    isAmount = catalogue.facts.map { $0.isAmount }
    growthOf = catalogue.facts.map { $0.growthOf.flatMap(catalogue.number) }
    hasRelations = Array(repeating: false, count: count)
    for (number, fact) in catalogue.facts.enumerated() {
      if !fact.seldomAbove.isEmpty {
        let first = seldomAbove.count
        seldomAbove += fact.seldomAbove.compactMap { catalogue.number(of: $0) }
        rangesOfAbove[number] = first..<seldomAbove.count
        hasRelations[number] = true
      }
      if growthOf[number] != nil { hasRelations[number] = true }
      guard case .quotient(let part, let whole, let multiplier) = fact.derivation,
        let most = fact.plausible.most, let numerator = catalogue.number(of: part),
        let denominator = catalogue.number(of: whole)
      else { continue }
      rates.append(
        Rate(
          fact: number, numerator: numerator, denominator: denominator, multiplier: multiplier,
          most: most))
      hasRelations[numerator] = true
    }
    rates.sort { ($0.numerator, $0.fact) < ($1.numerator, $1.fact) }
    for (index, rate) in rates.enumerated() {
      let range = rangesOfRates[rate.numerator]
      rangesOfRates[rate.numerator] = (range.isEmpty ? index : range.lowerBound)..<index + 1
    }
  }

  /// Whether a figure is found out by plain numbers to be in order, as nearly all are; otherwise it is looked at
  /// closely.
  @inline(__always)
  func isInOrder(
    _ fact: Int, _ value: ExactDecimal, _ yearsBack: Int, _ row: borrowing FactRow
  ) -> Bool {
    if row.hasBounds { return false }
    if let before = row[fact, yearsBack: yearsBack + 1],
      Self.isSudden(from: before, to: value) || Self.isSudden(from: value, to: before)
    {
      return false
    }
    return !hasRelations[fact] || isInProportion(fact, value, yearsBack, row)
  }

  private func isInProportion(
    _ fact: Int, _ value: ExactDecimal, _ yearsBack: Int, _ row: borrowing FactRow
  ) -> Bool {
    for index in rangesOfAbove[fact] {
      if let other = row[seldomAbove[index], yearsBack: yearsBack], value > other { return false }
    }
    for index in rangesOfRates[fact] {
      if let whole = row[rates[index].denominator, yearsBack: yearsBack],
        !rates[index].isPlausible(value, of: whole)
      {
        return false
      }
    }
    guard let amount = growthOf[fact] else { return true }
    return row[amount, yearsBack: yearsBack] == nil
  }

  /// Adds what is hardly right of a figure, of a bound whatever lies within.
  func check(
    _ fact: Int, _ yearsBack: Int, _ submission: borrowing Submission, _ bytes: Span<UInt8>,
    into found: inout [Diagnostic]
  ) {
    guard let ends = Ends(of: fact, yearsBack, in: submission.row) else { return }
    let figure = (fact: fact, ends: ends)
    let count = found.count
    for other in seldomAbove[rangesOfAbove[fact]] {
      if let problem = check(figure, seldomAbove: other, yearsBack, submission, bytes) {
        found.append(problem)
      }
    }
    // A figure above what it is seldom above makes a rate that says no more.
    if found.count == count {
      for rate in rates[rangesOfRates[fact]] {
        if let problem = check(rate, figure, yearsBack, submission, bytes) {
          found.append(problem)
        }
      }
    }
    if let amount = growthOf[fact],
      let problem = check(figure, growthOf: amount, yearsBack, submission, bytes)
    {
      found.append(problem)
    }
    if isAmount[fact], let problem = change(of: figure, yearsBack, submission, bytes) {
      found.append(problem)
    }
  }

  private func check(
    _ part: (fact: Int, ends: Ends), seldomAbove other: Int, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    guard let whole = Ends(of: other, yearsBack, in: submission.row), let least = part.ends.least,
      let most = whole.most, least >= most, most > .zero,
      least > most || part.ends.isLeastOpen || whole.isMostOpen,
      let entry = submission.entry(ofFact: part.fact, yearsBack: yearsBack),
      let wholeEntry = submission.entry(ofFact: other, yearsBack: yearsBack)
    else { return nil }
    let (value, against) = (Fraction(least), Fraction(most))
    return Diagnostic(
      .outOfProportion(
        Proportion(
          part: figure(part, least, entry, submission, bytes) { $0 <= against },
          whole: figure((other, whole), most, wholeEntry, submission, bytes) { _ in false },
          rate: nil, ratio: value / against, isOfBound: part.ends.isBound || whole.isBound,
          year: submission.year.map { $0 - yearsBack })), at: entry.place)
  }

  private func check(
    _ rate: Rate, _ part: (fact: Int, ends: Ends), _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    guard let whole = Ends(of: rate.denominator, yearsBack, in: submission.row),
      let least = part.ends.least, let mostOfWhole = whole.most, mostOfWhole > .zero
    else { return nil }
    let isOpen = part.ends.isLeastOpen || whole.isMostOpen
    guard isOpen || !rate.isPlausible(least, of: mostOfWhole),
      Ends(of: rate.fact, yearsBack, in: submission.row) == nil,
      let entry = submission.entry(ofFact: rate.numerator, yearsBack: yearsBack),
      let wholeEntry = submission.entry(ofFact: rate.denominator, yearsBack: yearsBack)
    else { return nil }
    let multiplier = Fraction(BigInteger(rate.multiplier), over: BigInteger(1))
    let (value, against) = (Fraction(least), Fraction(mostOfWhole))
    let computed = value / against * multiplier
    let most = Fraction(rate.most)
    guard computed > most || isOpen && computed == most else { return nil }
    // A unit that makes next to nothing of the rate is not the one that was meant.
    let leastRight = most / Fraction(2000)
    func isRight(_ rateInUnit: Fraction) -> Bool {
      rateInUnit <= most && rateInUnit >= leastRight
    }
    return Diagnostic(
      .outOfProportion(
        Proportion(
          part: figure(part, least, entry, submission, bytes) {
            isRight($0 / against * multiplier)
          },
          whole: figure((rate.denominator, whole), mostOfWhole, wholeEntry, submission, bytes) {
            !$0.isZero && isRight(value / $0 * multiplier)
          }, rate: catalogue.facts[rate.fact], ratio: computed,
          isOfBound: part.ends.isBound || whole.isBound,
          year: submission.year.map { $0 - yearsBack })), at: entry.place)
  }

  /// - Parameter value: The value, or the end of the bound that is the most plausible.
  private func figure(
    _ figure: (fact: Int, ends: Ends), _ value: ExactDecimal, _ entry: Entry,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>, isRight: (Fraction) -> Bool
  ) -> Proportion.Figure {
    let definition = catalogue.facts[figure.fact]
    let likely = definition.likelyUnit(
      of: value,
      written: entry.unit == Entry.ownUnit ? definition.unit : definition.units[Int(entry.unit)],
      isRight: isRight)
    return Proportion.Figure(
      fact: definition, stated: figure.ends.stated(entry, in: submission, bytes),
      place: entry.place, likely: likely)
  }

  /// How many percentage points a growth at constant prices may differ from that at current ones.
  private static let priceChange = Fraction(5)

  private func check(
    _ growth: (fact: Int, ends: Ends), growthOf amount: Int, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    guard let now = Ends(of: amount, yearsBack, in: submission.row),
      let before = Ends(of: amount, yearsBack + 1, in: submission.row),
      let computed = growth.ends.contradicted(from: before, to: now, by: Self.priceChange),
      let entry = submission.entry(ofFact: growth.fact, yearsBack: yearsBack),
      let amountEntry = submission.entry(ofFact: amount, yearsBack: yearsBack),
      let year = submission.year.map({ $0 - yearsBack })
    else { return nil }
    return Diagnostic(
      .growthDiffers(
        GrowthDifference(
          growth: catalogue.facts[growth.fact],
          stated: growth.ends.stated(entry, in: submission, bytes),
          amount: catalogue.facts[amount], computed: computed.growth, extent: computed.extent,
          year: year, place: amountEntry.place)), at: entry.place)
  }

  /// A figure that is many times that of the year before, or a small part of it.
  private func change(
    of figure: (fact: Int, ends: Ends), _ yearsBack: Int, _ submission: borrowing Submission,
    _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    guard let before = Ends(of: figure.fact, yearsBack + 1, in: submission.row) else { return nil }
    let now = figure.ends
    let isRise = Self.isSudden(from: before, to: now)
    guard isRise || Self.isSudden(from: now, to: before) else { return nil }
    let (less, more) = isRise ? (before, now) : (now, before)
    guard let most = less.most, let least = more.least,
      catalogue.facts[figure.fact].kind != .wholeNumber
        || less.least.map({ $0 >= Self.fewThings }) ?? false,
      let entry = submission.entry(ofFact: figure.fact, yearsBack: yearsBack),
      let other = submission.entry(ofFact: figure.fact, yearsBack: yearsBack + 1),
      let year = submission.year.map({ $0 - yearsBack })
    else { return nil }
    return Diagnostic(
      .suddenChange(
        SuddenChange(
          fact: catalogue.facts[figure.fact], year: year,
          now: now.stated(entry, in: submission, bytes),
          before: before.stated(other, in: submission, bytes), place: other.place, isRise: isRise,
          times: Fraction(least) / Fraction(most), isOfBound: now.isBound || before.isBound)),
      at: entry.place)
  }

  /// Whether a figure is so many times a smaller one that the two are hardly both right. A bound speaks of
  /// something: that it may be zero makes nothing plausible.
  private static func isSudden(from less: Ends, to more: Ends) -> Bool {
    guard let most = less.most, let least = more.least else { return false }
    return isSudden(from: most, to: least)
  }

  @inline(__always)
  private static func isSudden(from less: ExactDecimal, to more: ExactDecimal) -> Bool {
    guard less > .zero, more > less else { return false }
    return more.scaled / change >= less.scaled
  }
}

/// A figure as it is stated: a value, or the bound that it lies within.
private struct Ends: Equatable {
  let least: ExactDecimal?
  let most: ExactDecimal?
  /// Whether the figure is not the end itself.
  let isLeastOpen: Bool
  let isMostOpen: Bool
  let isBound: Bool

  @inline(__always)
  init?(of fact: Int, _ yearsBack: Int, in row: borrowing FactRow) {
    if let value = row[fact, yearsBack: yearsBack] {
      (least, most) = (value, value)
      (isLeastOpen, isMostOpen, isBound) = (false, false, false)
    } else if row.hasBounds, let interval = row.interval(of: fact, at: yearsBack) {
      (least, most) = (interval.lower?.value, interval.upper?.value)
      isLeastOpen = interval.lower.map { !$0.isIncluded } ?? false
      isMostOpen = interval.upper.map { !$0.isIncluded } ?? false
      isBound = true
    } else {
      return nil
    }
  }

  /// What is stated, as it is told.
  func stated(
    _ entry: Entry, in submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> StatedValue {
    if !isBound, let least { return .value(least) }
    return .bound(submission.stated(entry, in: bytes))
  }

  /// The growth in percent from an amount to another, or the end of it that is nearer, where this growth differs
  /// from it by more than so many points whatever they are.
  func contradicted(
    from before: Self, to now: Self, by points: Fraction
  ) -> (growth: Fraction, extent: Extent)? {
    let isExact = !before.isBound && !now.isBound
    func growth(_ now: ExactDecimal?, _ before: ExactDecimal?) -> Fraction? {
      guard let now, let before, before > .zero else { return nil }
      return (Fraction(now) / Fraction(before) - Fraction(1)) * Fraction(100)
    }
    func isAbove(_ one: Fraction, _ other: Fraction, isOpen: Bool) -> Bool {
      let difference = one - other
      return difference > points || isOpen && difference == points
    }
    if let least, let most = growth(now.most, before.least),
      isAbove(
        Fraction(least), most, isOpen: isLeastOpen || now.isMostOpen || before.isLeastOpen)
    {
      return (most, isExact ? .exactly : .atMost)
    }
    if let most, let least = growth(now.least, before.most),
      isAbove(least, Fraction(most), isOpen: isMostOpen || now.isLeastOpen || before.isMostOpen)
    {
      return (least, isExact ? .exactly : .atLeast)
    }
    return nil
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
