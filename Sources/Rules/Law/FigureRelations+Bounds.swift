/// What follows for figures that are known by a bound alone from those that they have to agree with.
extension FigureRelations {
  /// A relation that no value of the figures in it can keep.
  public struct Discord: Sendable {
    /// What does not hold.
    public enum Relation: Sendable {
      /// A part is larger than its whole.
      case part(Containment)
      /// A rate is another one than its parts come to.
      case rate(Rate)
      /// A figure is another one than the multiple of its source.
      case conversion(Conversion)
      /// The mean of three years is another one than that of each year's growth.
      case mean(Int, growth: Int)
      /// Something is divided by a figure that can't be above zero.
      case denominator(Rate)
    }

    /// The relation that can't be kept.
    public let relation: Relation
    /// How many years before the row's last full year the figures are of.
    public let place: Int
    /// Whether a base like this one may count the part outside its whole.
    public var isDoubt = false
    /// Whether it only does not hold because of what follows from further figures.
    public let isByOthers: Bool

    /// The figures in the relation, the one that it is told of first.
    public var figures: [(fact: Int, place: Int)] {
      switch relation {
      case .part(let containment): [(containment.part, place), (containment.whole, place)]
      case .rate(let rate):
        [(rate.fact, place), (rate.numerator, place), (rate.denominator, place)]
      case .conversion(let conversion): [(conversion.fact, place), (conversion.source, place)]
      case .mean(let mean, let growth):
        [(mean, place)] + (place..<place + FactRow.recentYears).map { (growth, $0) }
      case .denominator(let rate): [(rate.denominator, place)]
      }
    }
  }

  /// Takes from the bounds of a row what they can't be beside what else is given.
  ///
  /// - Parameter tolerance: How far a stated value may be off that was rounded to the digits written.
  /// - Returns: What no value within the bounds agrees with; the row is of no use then.
  public func narrow(
    _ row: inout FactRow, tolerance: (_ fact: Int, _ place: Int) -> Fraction
  ) -> [Discord] {
    guard row.hasBounds else { return [] }
    var narrowing = BoundNarrowing(self, row)
    let found = narrowing.discords(tolerance: tolerance)
    row.take(narrowing.ranges, of: catalogue)
    return found
  }

  /// The same where no more is known of values than the digits that they can't have been written without.
  public func narrow(_ row: inout FactRow) -> [Discord] {
    guard row.hasBounds else { return [] }
    let values = row
    return narrow(&row) { fact, place in
      values.scaled(fact, at: place).map { catalogue.facts[fact].unit.roundingOfWritten($0) }
        ?? Fraction(0)
    }
  }
}

extension FactRow {
  fileprivate mutating func take(_ ranges: [FigureRange], of catalogue: Catalogue) {
    for index in bounds.indices {
      let stated = FigureRange(bounds[index].interval)
      let own = catalogue.facts[bounds[index].fact].withinBounds(stated)
      let range = ranges[index]
      bounds[index].possible = range
      bounds[index].told = FigureRange(
        lower: range.lower == own.lower ? stated.lower : range.lower,
        upper: range.upper == own.upper ? stated.upper : range.upper)
    }
  }
}

/// The bounds of one row on the way to what they can be.
private struct BoundNarrowing {
  /// How often all relations are gone through: chains of parts are no longer.
  private static let rounds = 4

  private let relations: FigureRelations
  private let row: FactRow
  /// Of each of the row's bounds what it can be.
  private(set) var ranges: [FigureRange]
  private var isChanged = false

  init(_ relations: FigureRelations, _ row: FactRow) {
    self.relations = relations
    self.row = row
    ranges = row.bounds.map { bound in
      let range = FigureRange(bound.interval)
      return relations.catalogue.facts[bound.fact].withinBounds(range)
    }
  }

  private func index(_ fact: Int, _ place: Int) -> Int? {
    row.bounds.firstIndex { $0.fact == fact && $0.place == place }
  }

  private func range(_ fact: Int, _ place: Int) -> FigureRange? {
    if let value = row.scaled(fact, at: place) {
      return FigureRange(Fraction(ExactDecimal(scaled: value)))
    }
    return index(fact, place).map { ranges[$0] }
  }

  private func isBound(_ fact: Int, _ place: Int) -> Bool {
    row.scaled(fact, at: place) == nil && index(fact, place) != nil
  }

  private mutating func narrow(_ fact: Int, _ place: Int, to range: FigureRange) {
    guard isBound(fact, place), let index = index(fact, place) else { return }
    let narrowed = relations.catalogue.facts[fact].withinBounds(ranges[index].narrowed(to: range))
    if !narrowed.isSame(as: ranges[index]) {
      ranges[index] = narrowed
      isChanged = true
    }
  }

  /// Goes through all relations until nothing follows any more.
  mutating func discords(tolerance: (Int, Int) -> Fraction) -> [FigureRelations.Discord] {
    let bounded = Set(row.bounds.map { $0.fact })
    let keys = bounded.union(row.given).filter { relations.concern($0, anyOf: bounded) }.sorted()
    let places = Set(row.bounds.map { $0.place }).sorted()
    var doubts: [FigureRelations.Discord] = []
    // What contradicts as it is stated is told before anything follows from it.
    for isNarrowing in [false, true] {
      if isNarrowing {
        for narrowing in row.narrowings where row.holds(narrowing) {
          narrow(narrowing.fact, narrowing.place, to: narrowing.range)
        }
      }
      for round in 0..<(isNarrowing ? Self.rounds : 1) {
        isChanged = false
        var found: [FigureRelations.Discord] = []
        for fact in keys {
          for place in places {
            look(at: fact, place, tolerance, isNarrowing: isNarrowing) { found.append($0) }
          }
          if let growth = relations.means[fact] {
            for place in Set(places.flatMap { $0 - FactRow.recentYears + 1...$0 }).sorted() {
              look(atMean: fact, of: growth, place, tolerance, isNarrowing: isNarrowing) {
                found.append($0)
              }
            }
          }
        }
        if !isNarrowing { doubts = found.filter { $0.isDoubt } }
        let errors = found.filter { !$0.isDoubt }
        if !errors.isEmpty { return isNarrowing ? doubts + [errors[0]] : found }
        if isNarrowing, !isChanged, round > 0 { return doubts }
      }
    }
    return doubts
  }

  private mutating func look(
    at fact: Int, _ place: Int, _ tolerance: (Int, Int) -> Fraction, isNarrowing: Bool,
    report: (FigureRelations.Discord) -> Void
  ) {
    func tell(_ relation: FigureRelations.Discord.Relation, isDoubt: Bool = false) {
      report(
        FigureRelations.Discord(
          relation: relation, place: place, isDoubt: isDoubt, isByOthers: isNarrowing))
    }
    for containment in relations.containments[fact] {
      guard isBound(fact, place) || isBound(containment.whole, place),
        let part = range(fact, place), let whole = range(containment.whole, place)
      else { continue }
      let mayExceed = containment.mayExceed(in: row)
      if FigureRange.isAlwaysAbove(part, whole) {
        tell(.part(containment), isDoubt: mayExceed)
      } else if isNarrowing, !mayExceed {
        narrow(fact, place, to: FigureRange(lower: nil, upper: whole.upper))
        narrow(containment.whole, place, to: FigureRange(lower: part.lower, upper: nil))
      }
    }
    for rate in relations.rates[fact] {
      guard
        isBound(fact, place) || isBound(rate.denominator, place) || isBound(rate.fact, place),
        let part = range(fact, place), var whole = range(rate.denominator, place)
      else { continue }
      whole.raise(to: FigureRange.End(Fraction(0), isIncluded: false))
      if whole.isEmpty {
        if isBound(rate.denominator, place) { tell(.denominator(rate)) }
        continue
      }
      if isNarrowing { narrow(rate.denominator, place, to: whole) }
      guard let stated = stated(rate.fact, place, tolerance) else { continue }
      let multiplier = Fraction(BigInteger(rate.multiplier), over: BigInteger(1))
      if part.divided(by: whole).multiplied(by: multiplier).narrowed(to: stated).isEmpty {
        tell(.rate(rate))
        continue
      }
      guard isNarrowing else { continue }
      let quotient = stated.multiplied(by: Fraction(1) / multiplier)
      narrow(fact, place, to: quotient.multiplied(by: whole))
      if part.isNotNegative, quotient.isNotNegative {
        narrow(rate.denominator, place, to: Self.whole(of: part, quotient))
      }
      if isBound(rate.fact, place) {
        narrow(rate.fact, place, to: part.divided(by: whole).multiplied(by: multiplier))
      }
    }
    for conversion in relations.conversions[fact] {
      guard isBound(fact, place) || isBound(conversion.fact, place),
        let source = range(fact, place), let stated = stated(conversion.fact, place, tolerance)
      else { continue }
      let factor = Fraction(
        BigInteger(conversion.numerator), over: BigInteger(conversion.denominator))
      if source.multiplied(by: factor).narrowed(to: stated).isEmpty {
        tell(.conversion(conversion))
      } else if isNarrowing {
        narrow(fact, place, to: stated.multiplied(by: Fraction(1) / factor))
        narrow(conversion.fact, place, to: source.multiplied(by: factor))
      }
    }
  }

  /// A mean that is stated beside the growth of each of its years.
  private mutating func look(
    atMean fact: Int, of growth: Int, _ place: Int, _ tolerance: (Int, Int) -> Fraction,
    isNarrowing: Bool, report: (FigureRelations.Discord) -> Void
  ) {
    let years = place..<place + FactRow.recentYears
    guard FactRow.places.contains(place), years.upperBound <= FactRow.years,
      let stated = stated(fact, place, tolerance),
      isBound(fact, place) || years.contains(where: { isBound(growth, $0) })
    else { return }
    let growths = years.compactMap { range(growth, $0) }
    guard growths.count == FactRow.recentYears else { return }
    let lows = growths.compactMap { $0.lower }
    let highs = growths.compactMap { $0.upper }
    let isComplete = (low: lows.count == years.count, high: highs.count == years.count)
    func isClosed(_ ends: [FigureRange.End], _ end: FigureRange.End) -> Bool {
      end.isIncluded && ends.allSatisfy { $0.isIncluded }
    }
    if isComplete.low, let most = stated.upper {
      let mean = MeanGrowth(of: lows.map { $0.value })
      if mean.isAbove(most.value) || !isClosed(lows, most) && !mean.isBelow(most.value) {
        return report(
          FigureRelations.Discord(
            relation: .mean(fact, growth: growth), place: place, isByOthers: isNarrowing))
      }
    }
    if isComplete.high, let least = stated.lower {
      let mean = MeanGrowth(of: highs.map { $0.value })
      if mean.isBelow(least.value) || !isClosed(highs, least) && !mean.isAbove(least.value) {
        return report(
          FigureRelations.Discord(
            relation: .mean(fact, growth: growth), place: place, isByOthers: isNarrowing))
      }
    }
    guard isNarrowing else { return }
    narrow(fact, place, to: MeanGrowth.range(of: growths))
    for (index, year) in years.enumerated() {
      var others = years.compactMap { range(growth, $0) }
      others.remove(at: index)
      narrow(growth, year, to: MeanGrowth.rangeOfYear(in: stated, beside: others))
    }
  }

  /// What a stated figure says of the one that it was rounded from; a bound is not rounded.
  private func stated(
    _ fact: Int, _ place: Int, _ tolerance: (Int, Int) -> Fraction
  ) -> FigureRange? {
    guard let range = range(fact, place) else { return nil }
    return isBound(fact, place) ? range : range.widened(by: tolerance(fact, place))
  }

  /// What a whole can be of which a part is a share, where none of them is less than zero.
  private static func whole(of part: FigureRange, _ share: FigureRange) -> FigureRange {
    func quotient(_ part: FigureRange.End?, _ share: FigureRange.End?) -> FigureRange.End? {
      guard let part, let share, !share.value.isZero else { return nil }
      return FigureRange.End(
        part.value / share.value, isIncluded: part.isIncluded && share.isIncluded)
    }
    return FigureRange(
      lower: quotient(part.lower, share.upper), upper: quotient(part.upper, share.lower))
  }
}

extension FigureRelations {
  /// Whether one of the relations that are kept by a figure is with one of some figures.
  fileprivate func concern(_ fact: Int, anyOf figures: Set<Int>) -> Bool {
    guard hasAny(of: fact) else { return false }
    return figures.contains(fact) || containments[fact].contains { figures.contains($0.whole) }
      || rates[fact].contains { figures.contains($0.fact) || figures.contains($0.denominator) }
      || conversions[fact].contains { figures.contains($0.fact) }
      || means[fact].map { figures.contains($0) } ?? false
  }
}

extension FigureRelations.Containment {
  /// Whether the part may count outside its whole.
  public func mayExceed(in row: borrowing FactRow) -> Bool {
    for (trait, mask) in exceptions where row[trait: trait] & mask != 0 { return true }
    return false
  }
}

extension FigureRange {
  /// Whether a part is larger than its whole whatever they are.
  fileprivate static func isAlwaysAbove(_ part: Self, _ whole: Self) -> Bool {
    guard let least = part.lower, let most = whole.upper else { return false }
    return least.value > most.value
      || least.value == most.value && !(least.isIncluded && most.isIncluded)
  }
}

extension FactDefinition {
  /// What a figure of which something is known can be at all.
  public func withinBounds(_ range: FigureRange) -> FigureRange {
    var range = range
    if let least = bounds.least {
      range.raise(to: FigureRange.End(Fraction(least), isIncluded: true))
    }
    if let most = bounds.most {
      range.lower(to: FigureRange.End(Fraction(most), isIncluded: true))
    }
    return kind == .wholeNumber ? range.ofWholeNumber : range
  }
}
