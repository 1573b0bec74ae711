import Rules

/// The relations between figures that must hold whatever scheme is asked for.
struct Consistency: Sendable {
  private struct Containment {
    let part: Int
    let whole: Int
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
  /// By the number of the part.
  private var containments: [[Containment]]
  /// By the number of the numerator.
  private var rates: [[Rate]]
  /// By the number of the source.
  private var conversions: [[Conversion]]
  /// Whether a fact has any of these, which most have not.
  private var hasRelations: [Bool]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    containments = Array(repeating: [], count: catalogue.facts.count)
    rates = Array(repeating: [], count: catalogue.facts.count)
    conversions = Array(repeating: [], count: catalogue.facts.count)
    hasRelations = Array(repeating: false, count: catalogue.facts.count)
    for (number, fact) in catalogue.facts.enumerated() {
      addContainments(of: number, in: fact.wholes)
      switch fact.derivation {
      case .quotient(let part, let whole, let multiplier):
        guard let numerator = catalogue.number(of: part),
          let denominator = catalogue.number(of: whole)
        else { continue }
        rates[numerator].append(
          Rate(
            fact: number, numerator: numerator, denominator: denominator, multiplier: multiplier))
        // A share over 100% is a part larger than its whole.
        if fact.bounds.most == ExactDecimal(100) { addContainment(numerator, denominator) }
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
    }
  }

  /// A part of a part is a part of the whole as well.
  private mutating func addContainments(of part: Int, in wholes: [FactDefinition]) {
    for whole in wholes {
      addContainment(part, catalogue.number(of: whole))
      addContainments(of: part, in: whole.wholes)
    }
  }

  private mutating func addContainment(_ part: Int, _ whole: Int?) {
    guard let whole, !containments[part].contains(where: { $0.whole == whole })
    else { return }
    containments[part].append(Containment(part: part, whole: whole))
  }

  /// What contradicts what in a submission.
  func check(_ submission: borrowing Submission, _ bytes: Span<UInt8>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for fact in submission.row.given where hasRelations[fact] {
      for yearsBack in 0..<FactRow.years {
        guard let value = submission.row[fact, yearsBack: yearsBack] else { continue }
        for containment in containments[fact] {
          check(containment, value, yearsBack, submission, bytes, &found)
        }
        for rate in rates[fact] { check(rate, value, yearsBack, submission, bytes, &found) }
        for conversion in conversions[fact] {
          check(conversion, value, yearsBack, submission, bytes, &found)
        }
      }
    }
    return found
  }

  private func check(
    _ containment: Containment, _ part: ExactDecimal, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>, _ found: inout [Diagnostic]
  ) {
    guard let whole = submission.row[containment.whole, yearsBack: yearsBack], part > whole,
      !(whole <= .zero && isReportedAsDenominator(containment))
    else { return }
    found.append(
      Diagnostic(
        .partExceedsWhole(
          catalogue.facts[containment.part], catalogue.facts[containment.whole],
          year: submission.year.map { $0 - yearsBack },
          whole: submission.offset(ofFact: containment.whole, yearsBack: yearsBack) ?? 0),
        at: range(of: containment.part, yearsBack, submission, bytes)))
  }

  private func check(
    _ rate: Rate, _ numerator: ExactDecimal, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>, _ found: inout [Diagnostic]
  ) {
    guard let denominator = submission.row[rate.denominator, yearsBack: yearsBack] else { return }
    if denominator <= .zero {
      found.append(
        Diagnostic(
          .zeroDenominator(catalogue.facts[rate.denominator], of: catalogue.facts[rate.fact]),
          at: range(of: rate.denominator, yearsBack, submission, bytes)))
      return
    }
    guard submission.row[rate.fact, yearsBack: yearsBack] != nil else { return }
    let computed = Fraction(
      BigInteger(numerator.scaled) * BigInteger(rate.multiplier),
      over: BigInteger(denominator.scaled))
    found += compare(rate.fact, yearsBack, with: computed, submission, bytes).map { [$0] } ?? []
  }

  private func check(
    _ conversion: Conversion, _ source: ExactDecimal, _ yearsBack: Int,
    _ submission: borrowing Submission, _ bytes: Span<UInt8>, _ found: inout [Diagnostic]
  ) {
    guard submission.row[conversion.fact, yearsBack: yearsBack] != nil else { return }
    let computed =
      Fraction(source)
      * Fraction(BigInteger(conversion.numerator), over: BigInteger(conversion.denominator))
    found +=
      compare(conversion.fact, yearsBack, with: computed, submission, bytes).map { [$0] } ?? []
  }

  /// Whether the whole is a zero that a rate of the same two figures will report.
  private func isReportedAsDenominator(_ containment: Containment) -> Bool {
    rates[containment.part].contains { $0.denominator == containment.whole }
  }

  /// Holds a stated figure against the one that follows from others, to the digits it was given in.
  private func compare(
    _ fact: Int, _ yearsBack: Int, with computed: Fraction, _ submission: borrowing Submission,
    _ bytes: Span<UInt8>
  ) -> Diagnostic? {
    let definition = catalogue.facts[fact]
    let range = range(of: fact, yearsBack, submission, bytes)
    guard let stated = submission.row[fact, yearsBack: yearsBack],
      let text = written(definition, range, bytes)
    else { return nil }
    guard (Fraction(stated) - computed).magnitude > text.tolerance else { return nil }
    return Diagnostic(
      .rateAtOdds(
        definition, stated: String(decoding: range.map { bytes[$0] }, as: UTF8.self),
        computed: computed, year: submission.year.map { $0 - yearsBack }), at: range)
  }

  private func written(
    _ fact: FactDefinition, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> FigureText? {
    if bytes[range.lowerBound] == UInt8(ascii: "\"") {
      var scanner = JSONScanner(offset: range.lowerBound)
      guard let token = try? scanner.string(bytes) else { return nil }
      return try? FigureText(token, bytes, of: fact, in: catalogue)
    }
    let number = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    guard let value = try? ExactDecimal(parsing: number) else { return nil }
    return FigureText(number: number, value: value, of: fact)
  }

  private func range(
    of fact: Int, _ yearsBack: Int, _ submission: borrowing Submission, _ bytes: Span<UInt8>
  ) -> Range<Int> {
    let start = submission.offset(ofFact: fact, yearsBack: yearsBack) ?? submission.range.lowerBound
    var scanner = JSONScanner(offset: start)
    return (try? scanner.skipValue(bytes, depth: 0)) ?? start..<start + 1
  }
}
