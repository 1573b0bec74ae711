/// A figure in a period, about to be held against a limit of its own dimension.
public struct Measure<Value: Dimension>: Sendable {
  @usableFromInline let fact: FactDefinition
  @usableFromInline let period: Period

  @inlinable
  init(fact: FactDefinition, period: Period) {
    self.fact = fact
    self.period = period
  }
}

extension Fact where Value: Dimension {
  /// The figure of the last full year.
  @inlinable
  public var latest: Measure<Value> { Measure(fact: definition, period: .latest) }

  /// The figure of the year before the last full year.
  @inlinable
  public var ofYearBefore: Measure<Value> { Measure(fact: definition, period: .yearBefore) }

  /// The figure of the second year before the last full year.
  @inlinable
  public var ofSecondYearBefore: Measure<Value> {
    Measure(fact: definition, period: .secondYearBefore)
  }

  /// The figure of each of the last three full years (近三年).
  @inlinable
  public var inEachOfThreeYears: Measure<Value> {
    Measure(fact: definition, period: .eachOfThreeYears)
  }
}

extension Fact where Value: Dimension {
  /// The figure of the year of the application so far.
  @inlinable
  public var inApplicationYear: Measure<Value> {
    Measure(fact: definition, period: .applicationYear)
  }

  /// The latest figure up to the application: that of its year where it is given, else that of the
  /// last full year.
  @inlinable
  public var asOfApplication: Measure<Value> {
    Measure(fact: definition, period: .asOfApplication)
  }

  /// The figure of each year whatever, to that of the application.
  @inlinable
  public var inEveryYear: Measure<Value> { Measure(fact: definition, period: .everyYear) }
}

extension Fact where Value == Share {
  /// The share less that of the year before (年度提升).
  @inlinable
  public var riseOverLastYear: Measure<PercentagePoints> {
    Measure(fact: definition, period: .riseOverLastYear)
  }
}

extension Fact where Value == Growth {
  /// The mean annual growth of the last three full years (年均): the geometric mean of the growth of
  /// each.
  @inlinable
  public var meanOfThreeYears: Measure<Growth> {
    Measure(fact: definition, period: .meanOfThreeYears)
  }
}

extension Measure {
  /// `>` 大于 超过 高于: strictly more. `bar` is the evidence where the sign may have lost its bar.
  @inlinable
  public func isMoreThan(_ limit: Quantity<Value>, bar: BarEvidence? = nil) -> Condition {
    comparison(.moreThan, limit, bar)
  }

  /// `≥` 不低于 不少于 达到 至少 以上: the limit included.
  @inlinable
  public func isAtLeast(_ limit: Quantity<Value>) -> Condition {
    comparison(.atLeast, limit, nil)
  }

  /// `<` 低于 小于 以下: strictly less. `bar` is the evidence where the sign may have lost its bar.
  @inlinable
  public func isLessThan(_ limit: Quantity<Value>, bar: BarEvidence? = nil) -> Condition {
    comparison(.lessThan, limit, bar)
  }

  /// `≤` 不高于 不超过: the limit included.
  @inlinable
  public func isAtMost(_ limit: Quantity<Value>) -> Condition {
    comparison(.atMost, limit, nil)
  }

  /// Strictly more than another figure of the same dimension and year.
  @inlinable
  public func isMoreThan(_ other: Fact<Value>) -> Condition {
    .comparison(
      Comparison(
        fact: fact, period: period, relation: .moreThan, limit: .fact(other.definition), bar: nil))
  }

  @inlinable
  func comparison(
    _ relation: Relation, _ limit: Quantity<Value>, _ bar: BarEvidence?
  ) -> Condition {
    .comparison(
      Comparison(
        fact: fact, period: period, relation: relation,
        limit: .quantity(baseUnits: limit.baseUnits, unit: limit.unit), bar: bar))
  }
}

extension Fact where Value: Dimension {
  /// The last full year's figure is strictly more.
  @inlinable
  public func isMoreThan(_ limit: Quantity<Value>, bar: BarEvidence? = nil) -> Condition {
    latest.isMoreThan(limit, bar: bar)
  }

  /// The last full year's figure is the limit or more.
  @inlinable
  public func isAtLeast(_ limit: Quantity<Value>) -> Condition { latest.isAtLeast(limit) }

  /// The last full year's figure is strictly less.
  @inlinable
  public func isLessThan(_ limit: Quantity<Value>, bar: BarEvidence? = nil) -> Condition {
    latest.isLessThan(limit, bar: bar)
  }

  /// The last full year's figure is the limit or less.
  @inlinable
  public func isAtMost(_ limit: Quantity<Value>) -> Condition { latest.isAtMost(limit) }
}

// MARK: - Compounds

/// A quality that a person attests, with its key and its short Chinese name.
///
/// - Parameters:
///   - ofThreeYears: Whether it is about the last three years (近三年).
///   - ofOneCity: Whether it says that the base lies in one prefecture.
///   - opposite: Of a quality that is worded in the negative, what is said by answering 否: what there was.
///   - aliases: Other names that a submission may use.
///   - formerNames: Earlier labels that meant more, and are refused.
///   - english: The English name, where it is another than the words of the key.
public func attested(
  _ key: String, _ label: String, opposite: String? = nil, ofThreeYears: Bool = false,
  ofOneCity: Bool = false,
  aliases: [String] = [], formerly formerNames: [String] = [], english: String? = nil
) -> Condition {
  .attestation(
    Fact<Attestation>.attestation(
      key, label, opposite: opposite, ofThreeYears: ofThreeYears, ofOneCity: ofOneCity,
      aliases: aliases, formerly: formerNames, english: english
    ).definition)
}

/// A score that a panel gives to a section.
public func scored(_ score: Fact<Score>) -> Condition { .scored(score.definition) }

/// The figure of each of the last three full years is given.
@inlinable
public func reported<Value: Dimension>(_ fact: Fact<Value>) -> Condition {
  .reported(fact.definition, years: 3)
}

/// The figure of the last full year is given.
@inlinable
public func reportedOnce<Value: Dimension>(_ fact: Fact<Value>) -> Condition {
  .reported(fact.definition, years: 1)
}

/// A question is answered, whichever way.
public func answered(_ key: String, _ label: String) -> Condition {
  .reported(Fact<Attestation>.attestation(key, label).definition, years: 1)
}

/// The text is given.
public func reported(_ fact: Fact<Passage>) -> Condition {
  .reported(fact.definition, years: 1)
}

/// All parts hold (且).
public func every(_ parts: Condition...) -> Condition { .all(parts) }

/// At least one part holds (或).
public func either(_ parts: Condition...) -> Condition { .any(parts) }

/// `then` where the premise holds, `otherwise` where it does not; where the premise is not known,
/// what both agree on.
public func when(
  _ premise: Condition, then: Condition, otherwise: Condition
) -> Condition {
  .when(premise, then: then, otherwise: otherwise)
}

/// `condition` decides where what is given suffices to decide it; else `otherwise`, and without
/// one nothing is demanded.
public func whereGiven(_ condition: Condition, otherwise: Condition? = nil) -> Condition {
  .given(condition, otherwise: otherwise)
}

/// `condition` suffices; without it the authority decides.
public func relaxable(_ condition: Condition) -> Condition { .relaxable(condition) }
