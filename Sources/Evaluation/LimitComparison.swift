import Rules

/// A figure held against a limit, prepared for rows: plain numbers only.
struct LimitComparison: Sendable {
  let operand: Operand
  let period: Period
  let relation: Relation
  /// Whether the bar of the sign is in doubt.
  let isInDoubt: Bool
  /// In base units × 10¹⁸.
  private let limit: Int128
  /// A quotient stands to the limit as its part × `partFactor` to its whole × `wholeFactor`; the
  /// factors have no common divisor, so that the products mostly fit into 128 bits.
  private let partFactor: Int128
  private let wholeFactor: Int128

  init(
    _ operand: Operand, _ period: Period, _ relation: Relation, isInDoubt: Bool, limit: Int128
  ) {
    self.operand = operand
    self.period = period
    self.relation = relation
    self.isInDoubt = isInDoubt
    self.limit = limit
    if case .quotient(_, _, let multiplier) = operand.source {
      let scaled = multiplier * ExactDecimal.scale
      let divisor = scaled.greatestCommonDivisor(with: limit)
      (partFactor, wholeFactor) = (scaled / divisor, limit / divisor)
    } else {
      (partFactor, wholeFactor) = (1, 1)
    }
  }

  /// Whether the same figure is held against the same limit.
  func asksTheSame(as other: LimitComparison) -> Bool {
    operand.fact == other.operand.fact && period == other.period && relation == other.relation
      && limit == other.limit && isInDoubt == other.isInDoubt
  }

  /// What the comparison comes to on a row that is looked at from `shift` years before its own.
  @inline(__always)
  func outcome(
    in row: borrowing FactRow, shift: Int, reading: SignReading
  ) -> Program.Outcome {
    let exact = outcomeOfFigures(in: row, shift: shift, reading: reading)
    guard row.hasBounds,
      row.hasBound(of: operand.facts, at: period.years.shifted(by: shift))
    else { return exact }
    let relation = isInDoubt && reading == .inclusive ? relation.inclusive : relation
    return Program.Outcome(
      truth: FigureRange.truth(
        of: operand, period, relation, limit: Fraction(ExactDecimal(scaled: limit)), in: row,
        shift: shift), isOnLimit: exact.isOnLimit)
  }

  /// The same by the figures that are known exactly.
  @inline(__always)
  private func outcomeOfFigures(
    in row: borrowing FactRow, shift: Int, reading: SignReading
  ) -> Program.Outcome {
    let relation = isInDoubt && reading == .inclusive ? relation.inclusive : relation
    if period == .latest { return outcome(order(in: row, at: shift), relation) }
    if period == .riseOverLastYear {
      guard let now = operand.figure(in: row, at: shift),
        let before = operand.figure(in: row, at: shift + 1)
      else { return Program.Outcome(truth: .unknown, isOnLimit: false) }
      return outcome(now.orderOfRise(from: before, to: limit), relation)
    }
    if period == .meanOfThreeYears {
      let mean = MeanGrowth(of: operand, in: row, at: period.years.shifted(by: shift))
      return outcome(mean?.order(to: Fraction(ExactDecimal(scaled: limit))), relation)
    }
    if period == .asOfApplication {
      let figure = operand.figureAsOfApplication(in: row, at: shift)
      return outcome(figure?.compared(with: limit), relation)
    }
    var outcome = Program.Outcome(truth: .yes, isOnLimit: false)
    for yearsBack in period.years {
      let year = self.outcome(order(in: row, at: yearsBack + shift), relation)
      outcome.truth = outcome.truth && year.truth
      outcome.isOnLimit = outcome.isOnLimit || year.isOnLimit
    }
    return outcome
  }

  /// What the comparison comes to in one year, its sign read as printed.
  func truth(ofYear yearsBack: Int, in row: borrowing FactRow, shift: Int) -> Truth {
    let place = yearsBack + shift
    guard row.hasBounds, row.hasBound(of: operand.facts, at: place..<place + 1) else {
      return outcome(order(in: row, at: place), relation).truth
    }
    return FigureRange(of: operand, in: row, at: place)?
      .truth(relation, Fraction(ExactDecimal(scaled: limit))) ?? .unknown
  }

  private func outcome(_ order: Order?, _ relation: Relation) -> Program.Outcome {
    guard let order else { return Program.Outcome(truth: .unknown, isOnLimit: false) }
    return Program.Outcome(
      truth: Truth(relation.holds(order)), isOnLimit: isInDoubt && order == .equal)
  }

  /// How the figure of a year relates to the limit, or `nil` where it is not given.
  private func order(in row: borrowing FactRow, at place: Int) -> Order? {
    switch operand.source {
    case .quotient(let part, let whole, let multiplier):
      if let part = row.scaled(part, at: place), let whole = row.scaled(whole, at: place),
        whole > 0
      {
        let left = part.multipliedReportingOverflow(by: partFactor)
        let right = whole.multipliedReportingOverflow(by: wholeFactor)
        if !left.overflow, !right.overflow { return Order(left.partialValue, right.partialValue) }
        return Figure(
          numerator: part, multiplier: multiplier, denominator: whole, isComputed: true
        ).compared(with: limit)
      }
    case .multiple:
      return operand.figure(in: row, at: place)?.compared(with: limit)
    case .stated: break
    }
    return row.scaled(operand.fact, at: place).map { Order($0, limit) }
  }
}

/// A figure held against another one of the same year.
struct FactComparison: Sendable {
  let operand: Operand
  let period: Period
  let relation: Relation
  let other: Operand

  func truth(in row: borrowing FactRow, shift: Int) -> Truth {
    guard row.hasBounds,
      row.hasBound(of: operand.facts + other.facts, at: period.years.shifted(by: shift))
    else { return truthOfFigures(in: row, shift: shift) }
    switch period {
    case .riseOverLastYear:
      guard let now = FigureRange(of: operand, in: row, at: shift),
        let before = FigureRange(of: operand, in: row, at: shift + 1),
        let limit = FigureRange(of: other, in: row, at: shift)
      else { return .unknown }
      return now.minus(before).truth(relation, limit)
    case .asOfApplication:
      guard let range = FigureRange(asOfApplication: operand, in: row, at: shift),
        let limit = FigureRange(asOfApplication: other, in: row, at: shift)
      else { return .unknown }
      return range.truth(relation, limit)
    default: return truthOfFigures(in: row, shift: shift)
    }
  }

  /// The same by the figures that are known exactly.
  private func truthOfFigures(in row: borrowing FactRow, shift: Int) -> Truth {
    if period == .riseOverLastYear {
      guard let rise = operand.rise(in: row, shift: shift),
        let limit = other.figure(in: row, at: shift)
      else { return .unknown }
      return Truth(relation.holds(Order(rise, limit.fraction)))
    }
    if period == .asOfApplication {
      guard let figure = operand.figureAsOfApplication(in: row, at: shift),
        let limit = other.figureAsOfApplication(in: row, at: shift)
      else { return .unknown }
      return Truth(relation.holds(figure.compared(with: limit)))
    }
    var truth = Truth.yes
    for yearsBack in period.years {
      truth = truth && self.truth(ofYear: yearsBack, in: row, shift: shift)
    }
    return truth
  }

  /// What the comparison comes to in one year.
  func truth(ofYear yearsBack: Int, in row: borrowing FactRow, shift: Int) -> Truth {
    if row.hasBounds, let range = FigureRange(of: operand, in: row, at: yearsBack + shift),
      let limit = FigureRange(of: other, in: row, at: yearsBack + shift)
    {
      return range.truth(relation, limit)
    }
    guard let figure = operand.figure(in: row, at: yearsBack + shift),
      let limit = other.figure(in: row, at: yearsBack + shift)
    else { return .unknown }
    return Truth(relation.holds(figure.compared(with: limit)))
  }
}

/// Figures or an answer that have to be given, whatever they are.
struct ReportedFact: Sendable {
  let operand: Operand
  let isFigure: Bool
  let years: Int
  /// Whether a figure of the year of the application serves as well as one of the last full year.
  let isAsOfApplication: Bool

  /// Whether the year's figure, or the answer, is given.
  func isGiven(in row: borrowing FactRow, yearsBack: Int, shift: Int) -> Bool {
    guard isFigure else { return row.scaled(operand.fact, at: 0) != nil }
    return operand.figure(in: row, at: yearsBack + shift) != nil
      || isAsOfApplication && yearsBack == 0 && operand.figure(in: row, at: shift - 1) != nil
  }

  func truth(in row: borrowing FactRow, shift: Int) -> Truth {
    for yearsBack in 0..<years where !isGiven(in: row, yearsBack: yearsBack, shift: shift) {
      return .unknown
    }
    return .yes
  }
}

extension Relation {
  /// Whether the relation holds for a value that relates so to the limit.
  func holds(_ order: Order) -> Bool {
    switch order {
    case .below: !isLowerBound
    case .equal: includesLimit
    case .above: isLowerBound
    }
  }

  /// Whether the relation holds between a value and a limit.
  func holds(_ value: Fraction, _ limit: Fraction) -> Bool { holds(Order(value, limit)) }
}
