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
  private var containments: [Containment] = []
  private var rates: [Rate] = []
  private var conversions: [Conversion] = []

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    for (number, fact) in catalogue.facts.enumerated() {
      addContainments(of: number, in: fact.wholes)
      switch fact.derivation {
      case .quotient(let part, let whole, let multiplier):
        guard let numerator = catalogue.number(of: part),
          let denominator = catalogue.number(of: whole)
        else { continue }
        rates.append(
          Rate(
            fact: number, numerator: numerator, denominator: denominator, multiplier: multiplier))
        // A share over 100% is a part larger than its whole.
        if fact.bounds.most == ExactDecimal(100) { addContainment(numerator, denominator) }
      case .multiple(let source, let numerator, let denominator):
        guard let source = catalogue.number(of: source) else { continue }
        conversions.append(
          Conversion(
            fact: number, source: source, numerator: numerator, denominator: denominator))
      case nil: break
      }
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
    guard let whole, !containments.contains(where: { $0.part == part && $0.whole == whole })
    else { return }
    containments.append(Containment(part: part, whole: whole))
  }

  /// What contradicts what in a submission.
  func check(_ submission: borrowing Submission, _ bytes: Span<UInt8>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for containment in containments {
      for yearsBack in 0..<FactRow.years {
        guard let part = submission.row[containment.part, yearsBack: yearsBack],
          let whole = submission.row[containment.whole, yearsBack: yearsBack], part > whole,
          !(whole <= .zero && isReportedAsDenominator(containment))
        else { continue }
        found.append(
          Diagnostic(
            .partExceedsWhole(
              catalogue.facts[containment.part], catalogue.facts[containment.whole],
              year: submission.year.map { $0 - yearsBack },
              whole: submission.offset(ofFact: containment.whole, yearsBack: yearsBack) ?? 0),
            at: range(of: containment.part, yearsBack, submission, bytes)))
      }
    }
    for rate in rates {
      for yearsBack in 0..<FactRow.years {
        guard let numerator = submission.row[rate.numerator, yearsBack: yearsBack],
          let denominator = submission.row[rate.denominator, yearsBack: yearsBack]
        else { continue }
        if denominator <= .zero {
          found.append(
            Diagnostic(
              .zeroDenominator(catalogue.facts[rate.denominator], of: catalogue.facts[rate.fact]),
              at: range(of: rate.denominator, yearsBack, submission, bytes)))
          continue
        }
        guard submission.row[rate.fact, yearsBack: yearsBack] != nil else { continue }
        let computed = Fraction(
          BigInteger(numerator.scaled) * BigInteger(rate.multiplier),
          over: BigInteger(denominator.scaled))
        if let odds = compare(rate.fact, yearsBack, with: computed, submission, bytes) {
          found.append(odds)
        }
      }
    }
    for conversion in conversions {
      for yearsBack in 0..<FactRow.years {
        guard let source = submission.row[conversion.source, yearsBack: yearsBack],
          submission.row[conversion.fact, yearsBack: yearsBack] != nil
        else { continue }
        let computed =
          Fraction(source)
          * Fraction(BigInteger(conversion.numerator), over: BigInteger(conversion.denominator))
        if let odds = compare(conversion.fact, yearsBack, with: computed, submission, bytes) {
          found.append(odds)
        }
      }
    }
    return found
  }

  /// Whether the whole is a zero that a rate of the same two figures will report.
  private func isReportedAsDenominator(_ containment: Containment) -> Bool {
    rates.contains { rate in
      rate.denominator == containment.whole && rate.numerator == containment.part
    }
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
