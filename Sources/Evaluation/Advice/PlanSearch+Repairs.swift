import Rules

/// The ways in which a condition can be brought to hold, or not to hold, a step at a time.
extension PlanSearch {
  /// Each way is one step; what else does not hold then is mended next.
  ///
  /// - Parameter wanted: What the condition should come to; it does not yet.
  func repairs(_ placed: PlacedCondition, _ wanted: Truth) -> [[Assignment]] {
    let parts = placed.parts(in: judge.program)
    switch placed.condition {
    case .comparison(let comparison): return repairs(comparison, wanted)
    case .attestation(let fact): return repairs(answering: fact, wanted)
    case .trait(let trait, let mask): return repairs(describing: trait, mask, wanted)
    case .reported(let fact, let years):
      guard wanted == .yes else { return [] }
      return repairs(reporting: fact, years: years, at: placed.node)
    case .scored(let fact):
      guard wanted == .yes else { return [] }
      return supposed(Statement(fact: number(fact), place: 0))
    case .all: return wanted == .yes ? everyOf(parts, .yes) : oneOf(parts, .no)
    case .any: return wanted == .yes ? oneOf(parts, .yes) : everyOf(parts, .no)
    case .not: return unlessSo(parts[0], wanted == .yes ? .no : .yes)
    case .when:
      let branches =
        switch truth(parts[0]) {
        case .yes: unlessSo(parts[1], wanted) + repairs(parts[0], .no)
        case .no: unlessSo(parts[2], wanted) + repairs(parts[0], .yes)
        case .unknown:
          unlessSo(parts[1], wanted) + unlessSo(parts[2], wanted) + repairs(parts[0], .yes)
            + repairs(parts[0], .no)
        }
      return branches
    case .given:
      let figures = unlessSo(parts[0], wanted)
      guard truth(parts[0]) == .unknown, parts.count > 1 else { return figures }
      return unlessSo(parts[1], wanted) + figures
    case .relaxable: return wanted == .yes ? unlessSo(parts[0], .yes) : []
    }
  }

  /// The ways to bring a part to what is wanted, none where it is so.
  private func unlessSo(_ part: PlacedCondition, _ wanted: Truth) -> [[Assignment]] {
    truth(part) == wanted ? [] : repairs(part, wanted)
  }

  /// The ways to bring one of several parts to what is wanted.
  private func oneOf(_ parts: [PlacedCondition], _ wanted: Truth) -> [[Assignment]] {
    parts.flatMap { unlessSo($0, wanted) }
  }

  /// The ways to bring the part to what is wanted that has the fewest: each of them has to be.
  private func everyOf(_ parts: [PlacedCondition], _ wanted: Truth) -> [[Assignment]] {
    var fewest: [[Assignment]]?
    for part in parts where truth(part) != wanted {
      let repairs = repairs(part, wanted)
      if repairs.count < 2 { return repairs }
      if fewest.map({ repairs.count < $0.count }) ?? true { fewest = repairs }
    }
    return fewest ?? []
  }

  private func number(_ fact: FactDefinition) -> Int { judge.catalogue.assignedNumber(of: fact) }

  // MARK: - Answers and descriptions

  private func repairs(answering fact: FactDefinition, _ wanted: Truth) -> [[Assignment]] {
    // What is answered of three years says nothing of three others.
    if fact.isOfThreeYears, shift != 0 { return [] }
    let statement = Statement(fact: number(fact), place: 0)
    let value = wanted == .yes ? ExactDecimal.scale : 0
    return mayMove(statement, to: value) ? [[.value(statement, value)]] : []
  }

  private func repairs(
    describing trait: Trait, _ mask: UInt64, _ wanted: Truth
  ) -> [[Assignment]] {
    // What a base says that it is stays so.
    guard let number = judge.catalogue.number(of: trait), row[trait: number] == 0 else { return [] }
    let possible = trait.values.indices.map { 1 << UInt64($0) as UInt64 }
      .filter { ($0 & mask != 0) == (wanted == .yes) }
    return possible.prefix(4).map { [.trait(number, $0)] }
  }

  private func repairs(
    reporting fact: FactDefinition, years: Int, at node: Int
  ) -> [[Assignment]] {
    guard let report = judge.program.report(at: node) else { return [] }
    for yearsBack in 0..<years
    where !report.isGiven(in: row, yearsBack: yearsBack, shift: shift) {
      return supposed(
        Statement(fact: number(fact), place: fact.kind.isFigure ? yearsBack + shift : 0))
    }
    return []
  }

  /// The way to state something of which any value does.
  private func supposed(_ statement: Statement) -> [[Assignment]] {
    let fact = judge.catalogue.facts[statement.fact]
    var value = Fraction(fact.bounds.least.flatMap { $0 > .zero ? $0 : nil } ?? .zero)
    if fact.kind.isText { value = Fraction(1) }
    if isDenominator[statement.fact], value.isZero { value = Fraction(1) }
    let relation = Relation.atLeast
    return fact.kind.isFigure
      ? move(statement, to: value, relation)
      : mayMove(statement, to: ExactDecimal.scale)
        ? [[.value(statement, fact.kind == .score ? 0 : ExactDecimal.scale)]] : []
  }

  // MARK: - Figures

  private func repairs(_ comparison: Comparison, _ wanted: Truth) -> [[Assignment]] {
    var relation =
      comparison.bar != nil && reading == .inclusive
      ? comparison.relation.inclusive : comparison.relation
    if wanted == .no { relation = relation.opposite }
    switch comparison.period {
    case .riseOverLastYear: return repairs(ofRise: comparison, relation)
    case .meanOfThreeYears: return repairs(ofMean: comparison, relation)
    case .asOfApplication: return repairs(asOfApplication: comparison, relation)
    case .latest, .yearBefore, .secondYearBefore, .eachOfThreeYears, .applicationYear, .everyYear:
      break
    }
    let operand = Operand(comparison.fact, in: judge.catalogue)
    var repairs: [[Assignment]] = []
    for yearsBack in comparison.period.years {
      let place = yearsBack + shift
      let figure = operand.figure(in: row, at: place)
      let isStanding = comparison.period == .everyYear && figure == nil
      if isStanding { continue }
      if let value = figure?.fraction, let limit = limit(of: comparison, at: place),
        relation.holds(value, limit)
      {
        // For a condition not to hold it is enough that one year does not.
        if wanted == .no { return [] }
        continue
      }
      let ofYear = self.repairs(ofYear: place, comparison, relation)
      // Each year has to hold, so one is mended after the other.
      if wanted == .yes { return ofYear }
      repairs += ofYear
    }
    return repairs
  }

  private func limit(of comparison: Comparison, at place: Int) -> Fraction? {
    switch comparison.limit {
    case .quantity(let limit, _): return Fraction(limit)
    case .fact(let other):
      return Operand(other, in: judge.catalogue).figure(in: row, at: place)?.fraction
    }
  }

  private func repairs(
    ofYear place: Int, _ comparison: Comparison, _ relation: Relation
  ) -> [[Assignment]] {
    let operand = Operand(comparison.fact, in: judge.catalogue)
    if let limit = limit(of: comparison, at: place) {
      var repairs = moves(of: operand, at: place, relation, limit)
      if case .fact(let other) = comparison.limit,
        let value = operand.figure(in: row, at: place)?.fraction
      {
        let standard = Statement(fact: number(other), place: place)
        if originalValue(standard) == nil {
          repairs += move(standard, to: value, relation.reversed)
        }
      }
      return repairs
    }
    guard case .fact(let other) = comparison.limit else { return [] }
    let standard = Statement(fact: number(other), place: place)
    guard let value = operand.figure(in: row, at: place)?.fraction else {
      return supposed(standard)
    }
    return move(standard, to: value, relation.reversed)
  }

  /// The ways to move a figure of a year, or what it follows from, to a limit.
  private func moves(
    of operand: Operand, at place: Int, _ relation: Relation, _ limit: Fraction
  ) -> [[Assignment]] {
    let own = Statement(fact: operand.fact, place: place)
    switch operand.source {
    case .stated: return move(own, to: limit, relation)
    case .quotient(let part, let whole, let multiplier):
      return moves(
        ofQuotient: own, Statement(fact: part, place: place), Statement(fact: whole, place: place),
        multiplier, relation, limit)
    case .multiple(let source, let numerator, let denominator):
      let statement = Statement(fact: source, place: place)
      let target =
        limit * Fraction(BigInteger(denominator), over: BigInteger(numerator))
      if value(statement) != nil { return move(statement, to: target, relation) }
      if value(own) != nil { return move(own, to: limit, relation) }
      return move(own, to: limit, relation) + move(statement, to: target, relation)
    }
  }

  private func moves(
    ofQuotient own: Statement, _ part: Statement, _ whole: Statement, _ multiplier: Int128,
    _ relation: Relation, _ limit: Fraction
  ) -> [[Assignment]] {
    let factor = Fraction(BigInteger(multiplier), over: BigInteger(1))
    let partValue = value(part).map { Fraction(ExactDecimal(scaled: $0)) }
    let wholeValue = value(whole).map { Fraction(ExactDecimal(scaled: $0)) }
    func movesOfPart(_ whole: Fraction) -> [[Assignment]] {
      move(part, to: limit * whole / factor, relation)
    }
    func movesOfWhole(_ part: Fraction) -> [[Assignment]] {
      guard !limit.isZero, !limit.numerator.isNegative else { return [] }
      return move(whole, to: part * factor / limit, relation.reversed)
    }
    if let partValue, let wholeValue, !wholeValue.isZero, !wholeValue.numerator.isNegative {
      return movesOfPart(wholeValue) + movesOfWhole(partValue)
    }
    if value(own) != nil { return move(own, to: limit, relation) }
    if let wholeValue { return movesOfPart(wholeValue) + move(own, to: limit, relation) }
    if let partValue { return movesOfWhole(partValue) + move(own, to: limit, relation) }
    return move(own, to: limit, relation)
  }

  /// The latest figure up to the application: that of the year after the last full one where it is there.
  private func repairs(
    asOfApplication comparison: Comparison, _ relation: Relation
  ) -> [[Assignment]] {
    guard case .quantity(let limit, _) = comparison.limit else { return [] }
    let target = Fraction(limit)
    let operand = Operand(comparison.fact, in: judge.catalogue)
    if operand.figure(in: row, at: shift - 1) != nil {
      return moves(of: operand, at: shift - 1, relation, target)
    }
    if case .quotient(let part, let whole, let multiplier) = operand.source {
      func latest(_ fact: Int) -> Statement {
        let later = Statement(fact: fact, place: shift - 1)
        return value(later) != nil ? later : Statement(fact: fact, place: shift)
      }
      return moves(
        ofQuotient: Statement(fact: operand.fact, place: shift), latest(part), latest(whole),
        multiplier, relation, target)
    }
    return moves(of: operand, at: shift, relation, target)
  }

  /// The rise of a figure over the year before.
  private func repairs(ofRise comparison: Comparison, _ relation: Relation) -> [[Assignment]] {
    guard case .quantity(let limit, _) = comparison.limit else { return [] }
    let rise = Fraction(limit)
    let operand = Operand(comparison.fact, in: judge.catalogue)
    let now = operand.figure(in: row, at: shift)?.fraction
    let before = operand.figure(in: row, at: shift + 1)?.fraction
    switch (now, before) {
    case (nil, nil): return moves(of: operand, at: shift, relation, rise)
    case (let now?, nil):
      return moves(of: operand, at: shift + 1, relation.reversed, now - rise)
    case (nil, let before?): return moves(of: operand, at: shift, relation, before + rise)
    case (let now?, let before?):
      return moves(of: operand, at: shift, relation, before + rise)
        + moves(of: operand, at: shift + 1, relation.reversed, now - rise)
    }
  }

  /// The mean annual growth of three years, from the growth of each.
  private func repairs(ofMean comparison: Comparison, _ relation: Relation) -> [[Assignment]] {
    guard case .quantity(let limit, _) = comparison.limit else { return [] }
    let mean = Fraction(limit)
    let operand = Operand(comparison.fact, in: judge.catalogue)
    var figures: [(place: Int, value: Fraction)] = []
    for yearsBack in comparison.period.years {
      let place = yearsBack + shift
      guard let figure = operand.figure(in: row, at: place) else {
        return moves(of: operand, at: place, relation, mean)
      }
      figures.append((place, Fraction(100) + figure.fraction))
    }
    var repairs: [[Assignment]] = []
    for (index, figure) in figures.enumerated() {
      // What the year would have to make of a hundred.
      var needed = Fraction(100) + mean
      for (other, another) in figures.enumerated() where other != index {
        guard !another.value.isZero, !another.value.numerator.isNegative else { return [] }
        needed = needed * (Fraction(100) + mean) / another.value
      }
      repairs += moves(of: operand, at: figure.place, relation, needed - Fraction(100))
    }
    return repairs
  }
}
