import Rules

/// The relations between figures that must hold whatever scheme is asked for.
struct Consistency: Sendable {
  private struct Containment {
    let part: Int
    let whole: Int
    /// The traits of which one makes a larger part worth no more than a warning.
    let exceptions: [(trait: Int, mask: UInt64)]
  }

  private struct Rate {
    let fact: Int
    let numerator: Int
    let denominator: Int
    let multiplier: Int128
  }

  private struct Conversion {
    let fact: Int
    let source: Int
    let numerator: Int128
    let denominator: Int128
  }

  private let catalogue: Catalogue
  private let plausibility: Plausibility
  /// By the number of the part.
  private var containments: [[Containment]]
  /// By the number of the numerator.
  private var rates: [[Rate]]
  /// By the number of the source.
  private var conversions: [[Conversion]]
  /// The growth of a year, by the number of its mean over three.
  private var means: [Int?]
  /// Whether a fact has any of these, which most have not.
  private var hasRelations: [Bool]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    plausibility = Plausibility(catalogue)
    containments = Array(repeating: [], count: catalogue.facts.count)
    rates = Array(repeating: [], count: catalogue.facts.count)
    conversions = Array(repeating: [], count: catalogue.facts.count)
    means = catalogue.facts.map { $0.meanOf.flatMap(catalogue.number) }
    hasRelations = Array(repeating: false, count: catalogue.facts.count)
    for (number, fact) in catalogue.facts.enumerated() {
      addContainments(of: number, in: fact)
      switch fact.derivation {
      case .quotient(let part, let whole, let multiplier):
        guard let numerator = catalogue.number(of: part),
          let denominator = catalogue.number(of: whole)
        else { continue }
        rates[numerator].append(
          Rate(
            fact: number, numerator: numerator, denominator: denominator, multiplier: multiplier))
        // A share over 100% is a part larger than its whole.
        if fact.bounds.most == ExactDecimal(100) {
          addContainment(numerator, denominator, exceptions(of: part))
        }
      case .multiple(let source, let numerator, let denominator):
        guard let source = catalogue.number(of: source) else { continue }
        conversions[source].append(
          Conversion(
            fact: number, source: source, numerator: numerator, denominator: denominator))
      case nil: break
      }
    }
    for fact in hasRelations.indices {
      hasRelations[fact] =
        !(containments[fact].isEmpty && rates[fact].isEmpty && conversions[fact].isEmpty)
        || means[fact] != nil
    }
  }

  /// A part of a part is a part of the whole as well. A balance is no part that has to be smaller: the
  /// rest may have lost what this gained.
  private mutating func addContainments(
    of part: Int, in fact: FactDefinition, _ found: [(trait: Int, mask: UInt64)] = []
  ) {
    guard fact.bounds.least != nil else { return }
    let exceptions = found + self.exceptions(of: fact)
    for whole in fact.wholes {
      addContainment(part, catalogue.number(of: whole), exceptions)
      addContainments(of: part, in: whole, exceptions)
    }
  }

  /// The traits of the bases that may count a figure outside its wholes.
  private func exceptions(of fact: FactDefinition) -> [(trait: Int, mask: UInt64)] {
    guard case .trait(let trait, let mask)? = fact.mayExceedWholes,
      let number = catalogue.number(of: trait)
    else { return [] }
    return [(trait: number, mask: mask)]
  }

  private mutating func addContainment(
    _ part: Int, _ whole: Int?, _ exceptions: [(trait: Int, mask: UInt64)]
  ) {
    guard let whole, !containments[part].contains(where: { $0.whole == whole })
    else { return }
    containments[part].append(Containment(part: part, whole: whole, exceptions: exceptions))
  }

  /// What contradicts what in a submission.
  func check(_ submission: borrowing Submission, _ bytes: Span<UInt8>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for fact in submission.row.given {
      var places = submission.row.givenPlaces(of: fact)
      let isLookedAt = plausibility.concerns(fact, places: places)
      guard hasRelations[fact] || isLookedAt else { continue }
      while places != 0 {
        let yearsBack = places.trailingZeroBitCount + FactRow.places.lowerBound
        places &= places - 1
        guard let value = submission.row[fact, yearsBack: yearsBack] else { continue }
        for containment in containments[fact] {
          if let problem = check(containment, value, yearsBack, submission) {
            found.append(problem)
          }
        }
        for rate in rates[fact] {
          if let problem = check(rate, value, yearsBack, submission, bytes) {
            found.append(problem)
          }
        }
        for conversion in conversions[fact] {
          if let problem = check(conversion, value, yearsBack, submission, bytes) {
            found.append(problem)
          }
        }
        if let growth = means[fact],
          let problem = check(mean: fact, value, of: growth, yearsBack, submission, bytes)
        {
          found.append(problem)
        }
        if isLookedAt { found += plausibility.check(fact, value, yearsBack, submission) }
      }
    }
    return found
  }

  private func check(
    _ containment: Containment, _ part: ExactDecimal, _ yearsBack: Int,
    _ submission: borrowing Submission
  ) -> Diagnostic? {
    guard let whole = submission.row[containment.whole, yearsBack: yearsBack], part > whole,
      !(whole <= .zero && isReportedAsDenominator(containment)),
      let entry = submission.entry(ofFact: containment.part, yearsBack: yearsBack),
      let wholeEntry = submission.entry(ofFact: containment.whole, yearsBack: yearsBack)
    else { return nil }
    let facts = (part: catalogue.facts[containment.part], whole: catalogue.facts[containment.whole])
    let year = submission.year.map { $0 - yearsBack }
    var mayExceed = false
    for (trait, mask) in containment.exceptions where submission.row[trait: trait] & mask != 0 {
      mayExceed = true
    }
    return Diagnostic(
      mayExceed
        ? .partOutsideWhole(facts.part, facts.whole, year: year, whole: wholeEntry.place)
        : .partExceedsWhole(facts.part, facts.whole, year: year, whole: wholeEntry.place),
      at: entry.place)
  }

  private func check(
    _ rate: Rate, _ numerator: ExactDecimal, _ yearsBack: Int,
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
    _ conversion: Conversion, _ source: ExactDecimal, _ yearsBack: Int,
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
  private func isReportedAsDenominator(_ containment: Containment) -> Bool {
    rates[containment.part].contains { $0.denominator == containment.whole }
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
