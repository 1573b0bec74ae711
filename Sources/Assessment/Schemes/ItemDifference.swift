public import Rules

/// Something that changed from an item to the one that took its place.
public enum ItemDifference: Sendable {
  /// Whether more or less is demanded than before.
  public enum Direction: String, CaseIterable, Sendable {
    case stricter, looser
  }

  /// The weight of the item.
  case nature(Nature, Nature)
  /// Which bases it is for.
  case scope(Scope, Scope)
  /// The number that a figure is held against.
  case limit(Comparison, Comparison)
  /// Whether the limit itself suffices.
  case sign(Comparison, Comparison)
  /// The years that the figure is taken from.
  case period(Comparison, Comparison)
  /// What is divided, of a figure that is a quotient.
  case numerator(FactDefinition, FactDefinition)
  /// What a figure is divided by.
  case denominator(FactDefinition, FactDefinition)
  /// The figure that is held against the limit.
  case figure(FactDefinition, FactDefinition)
  /// A figure that is not compared any more.
  case comparisonDropped(Comparison)
  /// A figure that was not compared before.
  case comparisonAdded(Comparison)
  /// What is to be judged or answered.
  case answers([FactDefinition], [FactDefinition])
  /// The words alone.
  case words

  var isOfWords: Bool {
    if case .words = self { return true }
    return false
  }

  /// Whether more or less is demanded; `nil` where the two can't be ordered.
  public var direction: Direction? {
    switch self {
    case .nature(let old, let new):
      old.decides == new.decides ? nil : new.decides ? .stricter : .looser
    case .scope(let old, let new):
      old.condition != nil && new.condition == nil
        ? .stricter : old.condition == nil && new.condition != nil ? .looser : nil
    case .limit(let old, let new):
      Self.direction(from: old, to: new)
    case .sign(let old, let new):
      old.relation.includesLimit == new.relation.includesLimit
        ? nil : new.relation.includesLimit ? .looser : .stricter
    case .period, .numerator, .denominator, .figure, .comparisonDropped, .comparisonAdded,
      .answers, .words:
      nil
    }
  }

  private static func direction(from old: Comparison, to new: Comparison) -> Direction? {
    guard case .quantity(let before, _) = old.limit, case .quantity(let after, _) = new.limit,
      old.relation.isLowerBound == new.relation.isLowerBound, before != after
    else { return nil }
    return (after > before) == new.relation.isLowerBound ? .stricter : .looser
  }

  // MARK: - Finding them

  /// All that changed from an item to another; their words where nothing else did.
  ///
  /// - Parameter reading: How signs are read whose bar a print may have lost.
  static func all(from old: Item, to new: Item, reading: SignReading) -> [Self] {
    var found: [Self] = []
    if old.nature != new.nature { found.append(.nature(old.nature, new.nature)) }
    if old.scope.label != new.scope.label { found.append(.scope(old.scope, new.scope)) }
    found += comparisons(old.condition, new.condition, reading)
    let (before, after) = (answers(old.condition), answers(new.condition))
    let dropped = before.filter { fact in !after.contains { $0.key == fact.key } }
    let added = after.filter { fact in !before.contains { $0.key == fact.key } }
    if !dropped.isEmpty || !added.isEmpty { found.append(.answers(dropped, added)) }
    if found.isEmpty, old.words != new.words { found.append(.words) }
    return found
  }

  /// The facts of a condition that are answered, each once.
  private static func answers(_ condition: Condition) -> [FactDefinition] {
    var found: [FactDefinition] = []
    condition.forEachLeaf { leaf in
      switch leaf {
      case .attestation(let fact), .reported(let fact, _), .scored(let fact):
        if !found.contains(where: { $0.key == fact.key }) { found.append(fact) }
      default: break
      }
    }
    return found
  }

  /// The comparisons of a condition, equal ones once.
  private static func comparisons(of condition: Condition) -> [Comparison] {
    var found: [Comparison] = []
    condition.forEachLeaf { leaf in
      guard case .comparison(let comparison) = leaf else { return }
      let isKnown = found.contains { other in
        other.fact.key == comparison.fact.key && other.period == comparison.period
          && other.relation == comparison.relation && isSame(other.limit, comparison.limit)
      }
      if !isKnown { found.append(comparison) }
    }
    return found
  }

  fileprivate static func isSame(_ one: Limit, _ other: Limit) -> Bool {
    switch (one, other) {
    case (.quantity(let one, _), .quantity(let other, _)): one == other
    case (.fact(let one), .fact(let other)): one.key == other.key
    default: false
    }
  }

  /// What changed of the comparisons: first those of one figure are held against each other, then those of
  /// figures that share a part, then those in one unit.
  private static func comparisons(
    _ old: Condition, _ new: Condition, _ reading: SignReading
  ) -> [Self] {
    var (olds, news) = (comparisons(of: old), comparisons(of: new))
    var found: [Self] = []
    func match(_ isMatch: (Comparison, Comparison) -> Bool) {
      var index = 0
      while index < olds.count {
        if let other = news.firstIndex(where: { isMatch(olds[index], $0) }) {
          found += differences(olds.remove(at: index), news.remove(at: other), reading)
        } else {
          index += 1
        }
      }
    }
    // Those with the limit of before are set aside, so that the rest is held against the rest.
    match { one, other in
      one.fact.key == other.fact.key && one.period == other.period
        && isSame(one.limit, other.limit)
    }
    match { one, other in one.fact.key == other.fact.key && one.period == other.period }
    match { $0.fact.key == $1.fact.key }
    match { one, other in
      guard let (part, whole) = parts(of: one.fact), let (newPart, newWhole) = parts(of: other.fact)
      else { return false }
      return part.key == newPart.key || whole.key == newWhole.key
    }
    match { $0.fact.unit == $1.fact.unit && $0.relation.isLowerBound == $1.relation.isLowerBound }
    return found + olds.map { .comparisonDropped($0) } + news.map { .comparisonAdded($0) }
  }

  private static func parts(
    of fact: FactDefinition
  ) -> (part: FactDefinition, whole: FactDefinition)? {
    if case .quotient(let part, let whole, _)? = fact.derivation { return (part, whole) }
    return nil
  }

  private static func differences(
    _ old: Comparison, _ new: Comparison, _ reading: SignReading
  ) -> [Self] {
    var found: [Self] = []
    if old.fact.key != new.fact.key {
      if let (part, whole) = parts(of: old.fact), let (newPart, newWhole) = parts(of: new.fact),
        part.key == newPart.key || whole.key == newWhole.key
      {
        if part.key != newPart.key { found.append(.numerator(part, newPart)) }
        if whole.key != newWhole.key { found.append(.denominator(whole, newWhole)) }
        if found.isEmpty { found.append(.figure(old.fact, new.fact)) }
      } else {
        found.append(.figure(old.fact, new.fact))
      }
    }
    if old.period != new.period { found.append(.period(old, new)) }
    if !isSame(old.limit, new.limit) { found.append(.limit(old, new)) }
    if old.relation(reading) != new.relation(reading) { found.append(.sign(old, new)) }
    return found
  }
}

extension Comparison {
  /// The sign as it is read.
  fileprivate func relation(_ reading: SignReading) -> Relation {
    bar != nil && reading == .inclusive ? relation.inclusive : relation
  }

  /// Whether it is held against the same number or figure as another.
  public func hasLimit(of other: Comparison) -> Bool { ItemDifference.isSame(limit, other.limit) }
}
