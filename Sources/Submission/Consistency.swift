import Rules

/// The relations between figures that must hold whatever scheme is asked for.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
final class Consistency: Sendable {
  private let catalogue: Catalogue
  private let plausibility: Plausibility
  private let relations: FigureRelations
  /// Whether a fact has any of these, which most have not.
  private let hasRelations: [Bool]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    plausibility = Plausibility(catalogue)
    let relations = FigureRelations(catalogue)
    self.relations = relations
    hasRelations = catalogue.facts.indices.map { relations.hasAny(of: $0) }
  }

  /// What contradicts what in a submission.
  func check(_ submission: borrowing Submission, _ bytes: Span<UInt8>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for fact in submission.row.given {
      var places = submission.row.givenPlaces(of: fact)
      let isLookedAt = plausibility.concerns(
        fact, places: places, besideBounds: submission.row.hasBounds)
      guard hasRelations[fact] || isLookedAt else { continue }
      while places != 0 {
        let yearsBack = places.trailingZeroBitCount + FactRow.places.lowerBound
        places &= places - 1
        guard let value = submission.row[fact, yearsBack: yearsBack] else { continue }
        for containment in relations.containments[fact] {
          if let problem = check(containment, value, yearsBack, submission) {
            found.append(problem)
          }
        }
        for rate in relations.rates[fact] {
          if let problem = check(rate, value, yearsBack, submission, bytes) {
            found.append(problem)
          }
        }
        for conversion in relations.conversions[fact] {
          if let problem = check(conversion, value, yearsBack, submission, bytes) {
            found.append(problem)
          }
        }
        if let growth = relations.means[fact],
          let problem = check(mean: fact, value, of: growth, yearsBack, submission, bytes)
        {
          found.append(problem)
        }
        if isLookedAt { plausibility.check(fact, yearsBack, submission, bytes, into: &found) }
      }
    }
    for bound in submission.row.bounds
    where submission.row.scaled(bound.fact, at: bound.place) == nil {
      plausibility.check(bound.fact, bound.place, submission, bytes, into: &found)
    }
    return found
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
