import Rules

/// The relations between figures that must hold whatever scheme is asked for.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
final class Consistency: Sendable {
  private let catalogue: Catalogue
  private let plausibility: Plausibility
  private let relations: FigureRelations
  /// What each fact has to do with others, those of one behind those of another.
  private let links: [Link]
  /// Where the links of a fact begin, by its number, and where the last ones end.
  private let firstLinks: [Int32]
  /// What there may be to be said of each fact, by its number.
  private let attention: [Attention]

  /// What there may be to be said of a fact that is given.
  private struct Attention: OptionSet, Sendable {
    let rawValue: UInt8

    /// It may contradict other facts.
    static let relations = Self(rawValue: 1)
    /// It may be out of proportion to other facts.
    static let proportions = Self(rawValue: 2)
    /// It may be out of proportion to itself in another year.
    static let years = Self(rawValue: 4)
  }

  /// A relation of a fact, by the plain numbers that tell whether there is anything to be held against
  /// anything.
  private struct Link: Sendable {
    enum Kind: UInt8 {
      case part, rate, conversion
    }

    let kind: Kind
    /// Which of the fact's relations of this kind it is.
    let index: Int32
    /// The whole, or what the fact is divided by, or what it is converted to.
    let other: Int32
    /// What a rate comes to; else the same.
    let result: Int32
  }

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    plausibility = Plausibility(catalogue)
    let relations = FigureRelations(catalogue)
    self.relations = relations
    var links: [Link] = []
    var firstLinks: [Int32] = []
    func add(_ kind: Link.Kind, _ index: Int, _ other: Int, _ result: Int) {
      links.append(
        Link(kind: kind, index: Int32(index), other: Int32(other), result: Int32(result)))
    }
    firstLinks.reserveCapacity(catalogue.facts.count + 1)
    for fact in catalogue.facts.indices {
      firstLinks.append(Int32(links.count))
      for (index, containment) in relations.containments[fact].enumerated() {
        add(.part, index, containment.whole, containment.whole)
      }
      for (index, rate) in relations.rates[fact].enumerated() {
        add(.rate, index, rate.denominator, rate.fact)
      }
      for (index, conversion) in relations.conversions[fact].enumerated() {
        add(.conversion, index, conversion.fact, conversion.fact)
      }
    }
    firstLinks.append(Int32(links.count))
    attention = catalogue.facts.indices.map { [plausibility] fact in
      var attention: Attention = []
      if firstLinks[fact] < firstLinks[fact + 1] || relations.means[fact] != nil {
        attention.insert(.relations)
      }
      if plausibility.hasRelations[fact] { attention.insert(.proportions) }
      if plausibility.isAmount[fact] { attention.insert(.years) }
      return attention
    }
    (self.links, self.firstLinks) = (links, firstLinks)
  }

  /// What contradicts what in a submission.
  func check(_ submission: borrowing Submission, _ bytes: Span<UInt8>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for fact in submission.row.given {
      var places = submission.row.givenPlaces(of: fact)
      let attention = attention[fact]
      let isLookedAt =
        attention.contains(.proportions)
        || attention.contains(.years)
          && (places & (places &- 1) != 0 || submission.row.hasBounds)
      guard isLookedAt || attention.contains(.relations) else { continue }
      let links = Int(firstLinks[fact])..<Int(firstLinks[fact + 1])
      let growth = relations.means[fact]
      while places != 0 {
        let yearsBack = places.trailingZeroBitCount + FactRow.places.lowerBound
        places &= places - 1
        guard let value = submission.row[fact, yearsBack: yearsBack] else { continue }
        for link in links
        where mayBeBroken(self.links[link], by: value, yearsBack, submission.row) {
          check(self.links[link], of: fact, value, yearsBack, submission, bytes, into: &found)
        }
        if let growth,
          let problem = check(mean: fact, value, of: growth, yearsBack, submission, bytes)
        {
          found.append(problem)
        }
        if isLookedAt, !plausibility.isInOrder(fact, value, yearsBack, submission.row) {
          plausibility.check(fact, yearsBack, submission, bytes, into: &found)
        }
      }
    }
    for bound in submission.row.bounds
    where submission.row.scaled(bound.fact, at: bound.place) == nil {
      plausibility.check(bound.fact, bound.place, submission, bytes, into: &found)
    }
    return found
  }

  /// Whether a figure is given that one may be at odds with by a relation.
  @inline(__always)
  private func mayBeBroken(
    _ link: Link, by value: ExactDecimal, _ yearsBack: Int, _ row: borrowing FactRow
  ) -> Bool {
    guard let other = row[Int(link.other), yearsBack: yearsBack] else { return false }
    return switch link.kind {
    case .part: value > other
    case .rate: other <= .zero || row[Int(link.result), yearsBack: yearsBack] != nil
    case .conversion: true
    }
  }

  @inline(never)
  private func check(
    _ link: Link, of fact: Int, _ value: ExactDecimal, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>, into found: inout [Diagnostic]
  ) {
    let index = Int(link.index)
    let problem =
      switch link.kind {
      case .part: check(relations.containments[fact][index], value, yearsBack, submission)
      case .rate: check(relations.rates[fact][index], value, yearsBack, submission, bytes)
      case .conversion:
        check(relations.conversions[fact][index], value, yearsBack, submission, bytes)
      }
    if let problem { found.append(problem) }
  }

  /// Narrows the bounds of a submission to what they can be beside its other figures, and tells what they
  /// contradict.
  func narrow(_ submission: inout Submission, _ bytes: Span<UInt8>) -> [Diagnostic] {
    var row = submission.row
    var tolerances: [(fact: Int, place: Int, tolerance: Fraction)] = []
    for fact in row.given {
      for place in FactRow.places where row.scaled(fact, at: place) != nil {
        guard catalogue.facts[fact].isComparedToDigits,
          let entry = submission.entry(ofFact: fact, yearsBack: place)
        else { continue }
        tolerances.append((fact, place, submission.tolerance(of: entry, catalogue.facts[fact])))
      }
    }
    let discords = relations.narrow(&row) { fact, place in
      tolerances.first { $0.fact == fact && $0.place == place }?.tolerance ?? Fraction(0)
    }
    submission.row = row
    return discords.compactMap { diagnostic(of: $0, submission, bytes) }
  }

  private func diagnostic(
    of discord: FigureRelations.Discord, _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    let figures = discord.figures.compactMap { fact, place -> BoundConflict.Figure? in
      guard let entry = submission.entry(ofFact: fact, yearsBack: place) else { return nil }
      return BoundConflict.Figure(
        fact: catalogue.facts[fact], year: submission.year.map { $0 - place }, isGrowth: false,
        stated: submission.stated(entry, in: bytes), place: entry.place,
        isBound: submission.row.scaled(fact, at: place) == nil)
    }
    guard let first = figures.first else { return nil }
    let kind: ProblemKind
    switch discord.relation {
    case .part(let containment):
      if discord.isDoubt, figures.count > 1 {
        return Diagnostic(
          .partOutsideWhole(
            first.fact, catalogue.facts[containment.whole], year: first.year,
            whole: figures[1].place), at: first.place)
      }
      kind = .partExceedsWhole
    case .rate, .conversion, .mean: kind = .rateAtOdds
    case .denominator(let rate):
      return Diagnostic(
        .zeroDenominator(first.fact, of: catalogue.facts[rate.fact]), at: first.place)
    }
    return Diagnostic(
      .boundAtOdds(
        BoundConflict(kind: kind, figures: figures, isByOthers: discord.isByOthers)),
      at: first.place)
  }

  private func check(
    _ containment: FigureRelations.Containment, _ part: ExactDecimal, _ yearsBack: Int,
    _ submission: borrowing Submission
  ) -> Diagnostic? {
    guard let whole = submission.row[containment.whole, yearsBack: yearsBack], part > whole,
      !(whole <= .zero && isReportedAsDenominator(containment)),
      let entry = submission.entry(ofFact: containment.part, yearsBack: yearsBack),
      let wholeEntry = submission.entry(ofFact: containment.whole, yearsBack: yearsBack)
    else { return nil }
    let facts = (part: catalogue.facts[containment.part], whole: catalogue.facts[containment.whole])
    let year = submission.year.map { $0 - yearsBack }
    return Diagnostic(
      containment.mayExceed(in: submission.row)
        ? .partOutsideWhole(facts.part, facts.whole, year: year, whole: wholeEntry.place)
        : .partExceedsWhole(facts.part, facts.whole, year: year, whole: wholeEntry.place),
      at: entry.place)
  }

  private func check(
    _ rate: FigureRelations.Rate, _ numerator: ExactDecimal, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    guard let denominator = submission.row[rate.denominator, yearsBack: yearsBack] else {
      return nil
    }
    if denominator <= .zero {
      guard let entry = submission.entry(ofFact: rate.denominator, yearsBack: yearsBack) else {
        return nil
      }
      return Diagnostic(
        .zeroDenominator(catalogue.facts[rate.denominator], of: catalogue.facts[rate.fact]),
        at: entry.place)
    }
    guard let stated = submission.row[rate.fact, yearsBack: yearsBack] else { return nil }
    let computed = Fraction(
      BigInteger(numerator.scaled) * BigInteger(rate.multiplier),
      over: BigInteger(denominator.scaled))
    return compare(rate.fact, stated, yearsBack, with: computed, submission, bytes)
  }

  private func check(
    _ conversion: FigureRelations.Conversion, _ source: ExactDecimal, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    guard let stated = submission.row[conversion.fact, yearsBack: yearsBack] else { return nil }
    let computed =
      Fraction(source)
      * Fraction(BigInteger(conversion.numerator), over: BigInteger(conversion.denominator))
    return compare(conversion.fact, stated, yearsBack, with: computed, submission, bytes)
  }

  /// A mean that is stated beside the growth of each of its years.
  @inline(never)
  private func check(
    mean fact: Int, _ stated: ExactDecimal, of growth: Int, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    let years = yearsBack..<yearsBack + FactRow.recentYears
    guard years.upperBound <= FactRow.years,
      let entry = submission.entry(ofFact: fact, yearsBack: yearsBack)
    else { return nil }
    var growths: [Fraction] = []
    for year in years {
      guard let value = submission.row[growth, yearsBack: year] else { return nil }
      growths.append(Fraction(value))
    }
    let mean = MeanGrowth(of: growths)
    let tolerance = submission.tolerance(of: entry, catalogue.facts[fact])
    let isAtOdds =
      mean.isBelow(Fraction(stated) - tolerance) || mean.isAbove(Fraction(stated) + tolerance)
    guard isAtOdds else { return nil }
    return Diagnostic(
      .rateAtOdds(
        catalogue.facts[fact], stated: submission.stated(entry, in: bytes),
        computed: mean.inPercent, year: submission.year.map { $0 - yearsBack }), at: entry.place)
  }

  /// Whether the whole is a zero that a rate of the same two figures will report.
  private func isReportedAsDenominator(_ containment: FigureRelations.Containment) -> Bool {
    relations.rates[containment.part].contains { $0.denominator == containment.whole }
  }

  /// Holds a stated figure against the one that follows from others, to the digits it was given in.
  private func compare(
    _ fact: Int, _ stated: ExactDecimal, _ yearsBack: Int, with computed: Fraction,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    let definition = catalogue.facts[fact]
    guard let entry = submission.entry(ofFact: fact, yearsBack: yearsBack),
      (Fraction(stated) - computed).magnitude > submission.tolerance(of: entry, definition)
    else { return nil }
    return Diagnostic(
      .rateAtOdds(
        definition, stated: submission.stated(entry, in: bytes), computed: computed,
        year: submission.year.map { $0 - yearsBack }), at: entry.place)
  }
}

extension FactDefinition {
  /// Whether a stated value is held against another to the digits that it is given in.
  fileprivate var isComparedToDigits: Bool { derivation != nil || meanOf != nil }
}
