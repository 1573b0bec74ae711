public import Rules

/// What is found of one item, with all that a report says about it.
///
/// It is a class only so that it is handed on for the price of a reference; it never changes.
public final class Finding: Sendable {
  /// The row of the table.
  public let item: Item
  /// What it comes to.
  public let status: Status
  /// What the condition came to, part by part; the branches that do not matter are left out.
  public let part: Part
  /// Why it is not known whether the item is for the base, where that is so.
  public let scopeNeeds: [Need]
  /// Set where a figure stands exactly on a limit whose sign is in doubt.
  public let threshold: Threshold?

  init(item: Item, status: Status, part: Part, scopeNeeds: [Need], threshold: Threshold?) {
    self.item = item
    self.status = status
    self.part = part
    self.scopeNeeds = scopeNeeds
    self.threshold = threshold
  }

  /// What is not given without which the item can't be decided.
  public var needs: [Need] { scopeNeeds + part.needs }
}

extension Finding {
  /// The sign of the first figure that stands on a limit in doubt, as it is printed.
  public var relationOnThreshold: Relation? {
    part.comparisons.first { $0.isOnThreshold }?.comparison.relation
  }
}

/// What the other reading of a sign in doubt would change.
public struct Threshold: Sendable {
  /// The item's status under the other reading.
  public let otherStatus: Status
  /// The evidence on each sign that a figure stands on, each once.
  public let evidence: [BarEvidence]
  /// What several documents give for a figure on the limit, where there are more readings than two.
  public let readings: [Bilingual]
}

/// Something that a submission would have to say.
public enum Need: Sendable {
  /// A figure, with the years that are not given.
  case figure(MissingFigure)
  /// A quality that nothing is answered on.
  case attestation(FactDefinition)
  /// What the base does not say of itself.
  case trait(Trait)
  /// The authority's decision, where the law leaves it to the authority.
  case decision
}

/// What a condition or a part of one came to.
public indirect enum Part: Sendable {
  /// A figure held against its limit.
  case comparison(ComparisonFinding)
  /// A quality that the applicant answers for.
  case attestation(FactDefinition, Status)
  /// What the base says of itself, and the values that will do, a bit each.
  case trait(Trait, mask: UInt64, Status)
  /// The score of a section, where a panel has given one.
  case score(FactDefinition, Fraction?, Status)
  /// Whether a figure or a text is given, and the years in which it is not.
  case report(FactDefinition, missingYears: [Int], Status)
  /// All parts are demanded, or one of them.
  case group(Combination, [Part], Status)
  /// It is not known which of two parts is demanded, since the premise is not.
  case undecided(premise: Part, then: Part, otherwise: Part, Status)
  /// The part must not hold.
  case negation(Part, Status)
  /// A part that does not hold, where the law leaves the decision to the authority.
  case relaxed(Part)
  /// Nothing is demanded, since the figures of a condition that is judged where given are not.
  case notDemanded(Condition)

  /// How the parts of a group count.
  public enum Combination: String, Hashable, Sendable {
    /// Every part is demanded (且).
    case all
    /// One of the parts suffices (或).
    case any
  }

  /// What the part comes to.
  public var status: Status {
    switch self {
    case .comparison(let finding): finding.status
    case .attestation(_, let status), .trait(_, _, let status), .score(_, _, let status),
      .report(_, _, let status),
      .group(_, _, let status):
      status
    case .negation(_, let status), .undecided(_, _, _, let status): status
    case .relaxed: .review
    case .notDemanded: .pass
    }
  }

  /// What is not given without which the part can't be decided.
  public var needs: [Need] {
    switch self {
    case .comparison(let finding): return finding.needs
    case .attestation(let fact, let status): return status == .review ? [.attestation(fact)] : []
    case .report(let fact, let years, _):
      return years.map {
        .figure(MissingFigure(fact: fact, yearsBack: $0, absentSources: []))
      }
    case .score(let fact, _, let status): return status == .review ? [.attestation(fact)] : []
    case .trait(let trait, _, let status): return status == .missing ? [.trait(trait)] : []
    case .group(_, let parts, let status):
      guard status == .missing || status == .review else { return [] }
      return parts.flatMap { $0.needs }
    case .undecided(let premise, let then, let otherwise, let status):
      guard status == .missing || status == .review else { return [] }
      return premise.needs + (then.status == otherwise.status ? otherwise.needs : [])
    case .negation(let part, _): return part.needs
    case .relaxed: return [.decision]
    case .notDemanded: return []
    }
  }

  /// The comparisons in it, in their order.
  public var comparisons: [ComparisonFinding] {
    switch self {
    case .comparison(let finding): [finding]
    case .group(_, let parts, _): parts.flatMap({ $0.comparisons })
    case .undecided(let premise, let then, let otherwise, _):
      [premise, then, otherwise].flatMap { $0.comparisons }
    case .negation(let part, _), .relaxed(let part): part.comparisons
    case .attestation, .trait, .score, .report, .notDemanded: []
    }
  }
}

/// What a comparison came to.
public struct ComparisonFinding: Sendable {
  /// What the law compares.
  public let comparison: Comparison
  /// What it comes to.
  public let status: Status
  /// The relation as it was applied, with its bar where the reading gives it one.
  public let relation: Relation
  /// A finding for each year that is compared, the last full year first.
  public let years: [YearFinding]
  /// The mean of three years, where it would satisfy what some year does not.
  public let satisfyingMean: Fraction?
  /// Whether a figure stands exactly on the limit and the sign is in doubt.
  public let isOnThreshold: Bool

  /// Whether the figure of some year is given.
  var isBegun: Bool { years.contains { $0.value != nil } }

  /// What is not given.
  public var needs: [Need] {
    status == .missing ? years.flatMap { $0.missing }.map(Need.figure) : []
  }
}

/// A figure of one year that is not given.
public struct MissingFigure: Sendable {
  /// What is to be attested.
  public let fact: FactDefinition
  /// 0 is the last full year.
  public let yearsBack: Int
  /// The figures that would give it together with those that are there; empty where none is there.
  public let absentSources: [FactDefinition]
  /// A figure that is given for the year and does not stand for the missing one, easily as it is taken
  /// for it.
  public var lookalike: FactDefinition?

  /// The figures that would give it: those that are absent, all of them where none is there.
  public var sourcesToGather: [FactDefinition] {
    absentSources.isEmpty ? fact.derivation?.sources ?? [] : absentSources
  }
}

/// The figure of one year against the limit.
public struct YearFinding: Sendable {
  /// 0 is the last full year.
  public let yearsBack: Int
  /// The value in base units, `nil` where it is not given or known by a bound alone.
  public internal(set) var value: Fraction?
  /// What is known of the value where that is no more than a bound.
  public private(set) var bound: FigureRange?
  /// What the value is held against in base units, `nil` where that is not given.
  public let limit: Fraction?
  /// Whether the value was computed from other figures.
  public let isComputed: Bool
  /// What it comes to.
  public private(set) var status: Status
  /// What is lacking, where the limit is not met.
  public private(set) var gap: Gap?
  /// The same for the figure that a computed value comes from, of a quotient its numerator.
  public private(set) var numeratorGap: Gap?
  /// The same where what the numerator gains counts in the denominator as well.
  public var numeratorGapInWhole: Gap?
  /// The figures that are not given.
  public private(set) var missing: [MissingFigure]
  /// The figures that were taken, where the latest of two years is: those that a computed value comes
  /// from in its place.
  public var taken: [FigureOfYear] = []

  init(
    yearsBack: Int, value: Fraction?, limit: Fraction?, isComputed: Bool, status: Status, gap: Gap?,
    numeratorGap: Gap?, numeratorGapInWhole: Gap? = nil, missing: [MissingFigure]
  ) {
    self.yearsBack = yearsBack
    self.value = value
    self.limit = limit
    self.isComputed = isComputed
    self.status = status
    self.gap = gap
    self.numeratorGap = numeratorGap
    self.numeratorGapInWhole = numeratorGapInWhole
    self.missing = missing
  }

  /// Takes what is known of a value that is known by a bound, and what it comes to.
  mutating func take(_ range: FigureRange?, _ truth: Truth) {
    guard let range, range.lower != nil || range.upper != nil else { return }
    if range.isExact {
      // What it is held against may be known by a bound as well.
      guard status == .missing else { return }
    } else {
      bound = range
      value = nil
      gap = nil
      numeratorGap = nil
      numeratorGapInWhole = nil
    }
    switch truth {
    case .yes: (status, missing) = (.pass, [])
    case .no: (status, missing) = (.fail, [])
    case .unknown: status = .missing
    }
  }
}

extension Finding {
  /// Whether what it comes to rests on a figure of which only a bound is known.
  public var isByBound: Bool {
    part.comparisons.contains { $0.years.contains { $0.bound != nil } }
  }
}
