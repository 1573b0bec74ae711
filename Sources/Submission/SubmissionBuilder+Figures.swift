import Rules

/// Figures, plain, by year or known by a bound, and the growth that is stated of them.
extension SubmissionBuilder {
  /// Takes a number of a figure or a score.
  ///
  /// - Parameters:
  ///   - entry: What is written, with its unit and its year.
  ///   - key: Where the year stands, of a figure that is given by year.
  ///   - stated: The figure as its author wrote it.
  mutating func figure(
    _ number: ExactDecimal, _ entry: Entry, key: PackedPlace = .none,
    stated: @autoclosure () -> String
  ) {
    submission.entries.append(entry)
    if let value = rules.unremarkable(number, as: entry) {
      take(value, entry, key)
    } else if let value = checked(
      number, entry.unit, of: facts[entry.number], at: entry.place, isPlain: entry.isPlainNumber,
      stated: stated())
    {
      take(value, entry, key)
    }
  }

  /// Takes a figure of which only a bound is known.
  mutating func bound(
    _ bound: BoundText, _ entry: Entry, key: PackedPlace = .none,
    stated: @autoclosure () -> String
  ) {
    // A bound is in the unit of its first number.
    submission.entries.append(
      Entry(entry, unit: (bound.lower ?? bound.upper)?.number.unit ?? entry.unit))
    let index = UInt32(truncatingIfNeeded: submission.entries.count)
    let fact = facts[entry.number]
    let stated = stated()
    func end(_ end: BoundText.End?, _ builder: inout Self) -> (isRight: Bool, end: Interval.End?) {
      guard let end else { return (true, nil) }
      let value = builder.converted(
        end.number.value, end.number.unit, of: fact, at: entry.place, stated: stated)
      return (value != nil, value.map { Interval.End($0, isIncluded: end.isIncluded) })
    }
    let (lower, upper) = (end(bound.lower, &self), end(bound.upper, &self))
    guard lower.isRight, upper.isRight else { return }
    let interval = Interval(lower: lower.end, upper: upper.end)
    guard !interval.isEmpty else {
      return report(.malformedFigure(stated, fact, .reversed), at: entry.place)
    }
    guard !fact.withinBounds(FigureRange(interval)).isEmpty else {
      return report(.outOfBounds(stated, fact), at: entry.place)
    }
    doubt(bound, interval, of: fact, at: entry.place, stated: stated)
    if let year = entry.year {
      yearlyBounds.append(
        YearlyBound(
          fact: entry.number, year: year, interval: interval, entry: index, key: key))
    } else {
      place(interval, of: entry.number, yearsBack: 0, index)
    }
  }

  mutating func place(
    _ interval: Interval, of fact: Int, yearsBack: Int, _ entry: UInt32
  ) {
    submission.row.set(interval, of: fact, at: yearsBack)
    submission.valueEntries[FactRow.slot(of: fact, at: yearsBack)] = entry
  }

  /// Takes a value in base units.
  @inline(__always)
  private mutating func take(_ value: ExactDecimal, _ entry: Entry, _ key: PackedPlace) {
    let index = UInt32(truncatingIfNeeded: submission.entries.count)
    if let year = entry.year {
      yearly.append(
        YearlyFigure(fact: entry.number, year: year, value: value, entry: index, key: key))
    } else {
      place(value, of: entry.number, yearsBack: 0, index)
    }
  }

  /// The number in base units, where the figure can be that; what is wrong with it is reported.
  ///
  /// - Parameters:
  ///   - unit: The number of its unit among the fact's own.
  ///   - isPlain: Whether it is a number without a unit, which may have been meant as a ratio.
  ///   - stated: The figure as its author wrote it.
  mutating func checked(
    _ number: ExactDecimal, _ unit: UInt8, of fact: FactDefinition, at place: Place,
    isPlain: Bool = false, stated: @autoclosure () -> String
  ) -> ExactDecimal? {
    guard let value = converted(number, unit, of: fact, at: place, stated: stated()) else {
      return nil
    }
    if isPlain, fact.looksLikeFraction(value) {
      report(.looksLikeFraction(stated(), fact), at: place)
    } else if !fact.plausible.contains(value) {
      reportImplausible(value, unit, of: fact, at: place, stated: stated())
    }
    return value
  }

  /// The same without a doubt about a value that is possible.
  private mutating func converted(
    _ number: ExactDecimal, _ unit: UInt8, of fact: FactDefinition, at place: Place,
    stated: @autoclosure () -> String
  ) -> ExactDecimal? {
    let unit = unit == Entry.ownUnit ? fact.unit : fact.units[Int(unit)]
    guard let value = unit.inBaseUnits(number) else {
      // A long whole part overflows the conversion; otherwise it is the fraction that is too long.
      let isLarge = number.scaled.magnitude >= ExactDecimal(1_000_000_000).scaled.magnitude
      report(
        isLarge ? .tooLargeNumber(stated(), fact) : .tooManyDigits(stated(), fact), at: place)
      return nil
    }
    if !fact.bounds.contains(value) {
      report(.outOfBounds(stated(), fact), at: place)
      return nil
    }
    if case .wholeNumber = fact.kind, value.scaled % ExactDecimal.scale != 0 {
      report(.notWhole(stated(), fact), at: place)
      return nil
    }
    return value
  }

  /// Reports a value that is unusually large.
  private mutating func reportImplausible(
    _ value: ExactDecimal, _ unit: UInt8, of fact: FactDefinition, at place: Place, stated: String
  ) {
    let unit = unit == Entry.ownUnit ? fact.unit : fact.units[Int(unit)]
    let likely = fact.likelyUnit(of: value, written: unit) { converted in
      fact.plausible.most.map { converted <= Fraction($0) } ?? true
    }
    report(.implausible(stated, fact, likely: likely), at: place)
  }

  /// Reports a bound of which a number would be in doubt as a value, or which no plausible value lies within.
  private mutating func doubt(
    _ bound: BoundText, _ interval: Interval, of fact: FactDefinition, at place: Place,
    stated: String
  ) {
    let ends = [(bound.lower, interval.lower), (bound.upper, interval.upper)]
      .compactMap { text, end in end.flatMap { end in text.map { ($0, end.value) } } }
    if ends.allSatisfy({ text, value in
      text.isPlain && (value == .zero || fact.looksLikeFraction(value))
    }), ends.contains(where: { $0.1 != .zero }) {
      return report(.boundLooksLikeFraction(stated, fact), at: place)
    }
    let plausible = FigureRange(interval).narrowed(to: FigureRange(fact.plausible))
    if let (text, value) = ends.first(where: { plausible.isEmpty || !fact.plausible.contains($1) })
    {
      reportImplausible(value, text.number.unit, of: fact, at: place, stated: stated)
    }
  }

  /// Notes that a figure is given by year, whether or not a value follows.
  mutating func mentionYear(of fact: Int, at key: PackedPlace) {
    if firstYearly == nil { firstYearly = (fact, key) }
  }

  /// Takes the growth of a figure in a year, in percent.
  mutating func growth(_ value: ExactDecimal, _ entry: Entry) {
    submission.entries.append(entry)
    growths.append(StatedGrowth(entry: entry, value: value))
  }

  // MARK: - Years

  mutating func placeYearlyFigures() {
    guard let first = firstYearly else { return }
    guard let year = submission.year else {
      // A year that is stated wrong has been reported already.
      if !isYearStated { report(.yearNotStated(facts[first.fact]), at: first.key.place) }
      return
    }
    for figure in yearly {
      guard
        let yearsBack = yearsBack(of: figure.year, figure.fact, from: year, at: figure.key.place)
      else { continue }
      place(figure.value, of: figure.fact, yearsBack: yearsBack, figure.entry)
    }
    for figure in yearlyBounds {
      guard
        let yearsBack = yearsBack(of: figure.year, figure.fact, from: year, at: figure.key.place)
      else { continue }
      place(figure.interval, of: figure.fact, yearsBack: yearsBack, figure.entry)
    }
  }

  /// How many years before the last full one a figure's year lies, `nil` where no such year is kept,
  /// which is reported.
  mutating func yearsBack(
    of year: Int, _ fact: Int, from lastFullYear: Int, at place: Place
  ) -> Int? {
    let yearsBack = lastFullYear - year
    guard yearsBack >= 0 || yearsBack == -1 && isOfApplicationYear(fact) else {
      report(.yearAfterLast(year, lastFullYear: lastFullYear), at: place)
      return nil
    }
    guard yearsBack < FactRow.years else {
      let window = lastFullYear - FactRow.years + 1...lastFullYear
      report(.yearNotUsed(String(year), window: window), at: place)
      return nil
    }
    return yearsBack
  }

  /// Whether the figure of the year after the last full one, the year of the application, is read.
  private mutating func isOfApplicationYear(_ fact: Int) -> Bool {
    let keys = factsOfApplicationYear ?? vocabulary.catalogue.factsOfApplicationYear
    factsOfApplicationYear = keys
    return keys.contains(facts[fact].key)
  }

  /// Recomputes each growth from the two years' figures and compares to the digits it was given in.
  mutating func checkGrowths(_ bytes: Span<UInt8>) {
    guard let lastYear = submission.year else { return }
    for growth in growths {
      guard let year = growth.entry.year else { continue }
      let fact = growth.entry.number
      let yearsBack = lastYear - year
      guard yearsBack >= 0, yearsBack + 1 < FactRow.years else { continue }
      if submission.row.hasBounds,
        submission.row.hasBound(of: [fact], at: yearsBack..<yearsBack + 2)
      {
        checkBounds(of: growth, yearsBack, bytes)
        continue
      }
      guard let now = submission.row[fact, yearsBack: yearsBack],
        let before = submission.row[fact, yearsBack: yearsBack + 1], before > .zero
      else { continue }
      let computed = (Fraction(now) / Fraction(before) - Fraction(1)) * Fraction(100)
      let tolerance = Fraction.half(ofDigit: Int(growth.entry.fractionDigits))
      if (Fraction(growth.value) - computed).magnitude > tolerance {
        report(
          .growthAtOdds(
            facts[fact], stated: submission.stated(growth.entry, in: bytes), computed: computed,
            year: year), at: growth.entry.place)
      }
    }
  }

  /// Narrows bounds by the growth that is stated of a year, where it does not contradict them.
  mutating func narrowByGrowths() {
    guard let lastYear = submission.year else { return }
    for growth in growths {
      guard let year = growth.entry.year else { continue }
      let fact = growth.entry.number
      let yearsBack = lastYear - year
      guard yearsBack >= 0, yearsBack + 1 < FactRow.years,
        submission.row.hasBound(of: [fact], at: yearsBack..<yearsBack + 2),
        !isAtOdds(growth, yearsBack)
      else { continue }
      for (place, source, range) in ranges(by: growth, yearsBack) {
        submission.row.narrow(fact, at: place, to: range, from: source)
      }
    }
  }

  /// What the bounds of two years lie within by the growth that is stated of the later one.
  private func ranges(
    by growth: StatedGrowth, _ yearsBack: Int
  ) -> [(place: Int, source: Int, range: FigureRange)] {
    let fact = growth.entry.number
    let (place, source) = (yearsBack, yearsBack + 1)
    guard let now = submission.row.range(of: fact, at: place),
      let before = submission.row.range(of: fact, at: source), growth.factor.isPositive
    else { return [] }
    var found: [(place: Int, source: Int, range: FigureRange)] = []
    // A figure that grew from nothing grew by no percentage.
    if submission.row.interval(of: fact, at: place) != nil, before.isPositive {
      found.append((place, source, before.multiplied(by: growth.factor)))
    }
    if submission.row.interval(of: fact, at: source) != nil, now.isNotNegative {
      let range = now.divided(by: growth.factor)
      found.append(
        (
          source, place,
          before.isPositive ? range : FigureRange(lower: nil, upper: range.upper)
        ))
    }
    return found
  }

  /// Whether a growth is none that the figures of two years can have of which one is a bound.
  private func isAtOdds(_ growth: StatedGrowth, _ yearsBack: Int) -> Bool {
    let fact = growth.entry.number
    guard let now = submission.row.range(of: fact, at: yearsBack),
      let before = submission.row.range(of: fact, at: yearsBack + 1)
    else { return false }
    return growth.contradicts(now, after: before)
      || ranges(by: growth, yearsBack).contains { place, _, range in
        let own = place == yearsBack ? now : before
        return facts[fact].withinBounds(own.narrowed(to: range)).isEmpty
      }
  }

  /// The same where one of the two years is known by a bound alone.
  private mutating func checkBounds(
    of growth: StatedGrowth, _ yearsBack: Int, _ bytes: Span<UInt8>
  ) {
    let fact = growth.entry.number
    guard let lastYear = submission.year, let year = growth.entry.year,
      isAtOdds(growth, yearsBack)
    else { return }
    let sources = [yearsBack, yearsBack + 1].compactMap { place -> BoundConflict.Figure? in
      guard let entry = submission.entry(ofFact: fact, yearsBack: place) else { return nil }
      return BoundConflict.Figure(
        fact: facts[fact], year: lastYear - place, isGrowth: false,
        stated: submission.stated(entry, in: bytes), place: entry.place,
        isBound: submission.row.scaled(fact, at: place) == nil)
    }
    let first = BoundConflict.Figure(
      fact: facts[fact], year: year, isGrowth: true,
      stated: submission.stated(growth.entry, in: bytes), place: growth.entry.place, isBound: false)
    report(
      .boundAtOdds(
        BoundConflict(kind: .growthAtOdds, figures: [first] + sources, isByOthers: false)),
      at: growth.entry.place)
  }
}

extension SubmissionBuilder.StatedGrowth {
  /// What the figure of the year is to that of the year before, to the digits that the growth is given in.
  fileprivate var factor: FigureRange {
    FigureRange(Fraction(value) + Fraction(100))
      .widened(by: Fraction.half(ofDigit: Int(entry.fractionDigits)))
      .multiplied(by: Fraction(1, over: 100))
  }

  /// Whether the growth is none that two figures can have.
  fileprivate func contradicts(_ now: FigureRange, after before: FigureRange) -> Bool {
    var before = before
    before.raise(to: FigureRange.End(Fraction(0), isIncluded: false))
    return now.divided(by: before).narrowed(to: factor).isEmpty
  }
}

extension FactDefinition {
  /// Whether a value without a unit was perhaps meant as a ratio, and not in percent.
  fileprivate func looksLikeFraction(_ value: ExactDecimal) -> Bool {
    isPercentage && value > .zero && value <= ExactDecimal(1)
  }
}

extension Entry {
  /// Whether it is a number without a unit, which may have been meant as a ratio.
  fileprivate var isPlainNumber: Bool { form == .number || form == .keptNumber }
}
