import Rules

/// The figures, plain, with units, by year, with growth.
extension SubmissionWalk {
  mutating func readFigures(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    submission.figuresRange = try readFacts(bytes, depth, .figures, &submission) {
      kind in
      kind.isFigure
    } reading: { walk, number, fact, key, submission throws(SyntaxError) in
      try walk.readFigure(number, fact, key, bytes, depth + 1, &submission)
    }
  }

  mutating func readFigure(
    _ number: Int, _ fact: FactDefinition, _ key: Range<Int>, _ bytes: Span<UInt8>, _ depth: Int,
    _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else {
      let mark = scanner.offset
      if let value = try figureValue(fact, .figure(fact), bytes, depth, &submission) {
        submission.place(value, of: number, yearsBack: 0, at: mark)
      }
      return
    }
    try scanner.enter(depth)
    let yearlyStart = yearly.count
    var next = try firstMember(bytes)
    while next {
      let yearKey = try scanner.key(bytes)
      _ = try scanner.peek(bytes, .value)
      let mark = scanner.offset
      if name(yearKey, in: reader.growthNames, bytes) != nil {
        try readGrowth(number, fact, bytes, depth + 1, &submission)
      } else if let year = Self.year(yearKey, bytes) {
        if let first = yearly[yearlyStart...].first(where: { $0.year == year }) {
          report(
            .duplicateKey(String(year), first: first.key.lowerBound), at: yearKey.quoted,
            &submission)
        }
        let value = try figureValue(fact, .figureOfYear(fact), bytes, depth + 1, &submission)
        yearly.append(
          YearlyFigure(fact: number, year: year, value: value, key: yearKey.quoted, mark: mark))
      } else {
        if !isComment(yearKey, bytes) {
          report(
            .invalidYear(JSONScanner.text(of: yearKey, bytes)), at: yearKey.quoted, &submission)
        }
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  /// Takes the growth column of a figure: percentages by year, checked once the years are known.
  mutating func readGrowth(
    _ number: Int, _ fact: FactDefinition, _ bytes: Span<UInt8>, _ depth: Int,
    _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .growth(fact), &submission) else { return }
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      let year = Self.year(key, bytes)
      if year == nil, isComment(key, bytes) {
        try scanner.skipValue(bytes, depth: depth + 1)
        next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
        continue
      }
      switch try scanner.peek(bytes, .value) {
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        var decimal = ExactDecimalReader()
        let range = try scanner.number(bytes, into: &decimal)
        let value: ExactDecimal
        do {
          value = try decimal.finish()
        } catch {
          let text = JSONScanner.text(range, bytes)
          report(
            error == .tooLarge ? .tooLargeNumber(text, nil) : .tooManyDigits(text, nil),
            at: range, &submission)
          break
        }
        guard let year else { break }
        if let first = growths.first(where: { $0.fact == number && $0.year == year }) {
          report(
            .duplicateKey(String(year), first: first.range.lowerBound), at: key.quoted,
            &submission)
        } else {
          growths.append(StatedGrowth(fact: number, year: year, value: value, range: range))
        }
      case UInt8(ascii: "n"): try acceptNull(bytes)
      default: try reportWrongType(.growth(fact), bytes, depth + 1, &submission)
      }
      if year == nil {
        report(.invalidYear(JSONScanner.text(of: key, bytes)), at: key.quoted, &submission)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  /// Recomputes each growth from the two years' figures and compares to the digits it was given in.
  mutating func checkGrowths(_ bytes: Span<UInt8>, _ submission: inout Submission) {
    guard let lastYear = submission.year else { return }
    for growth in growths {
      let yearsBack = lastYear - growth.year
      guard yearsBack >= 0, yearsBack + 1 < FactRow.years,
        let now = submission.row[growth.fact, yearsBack: yearsBack],
        let before = submission.row[growth.fact, yearsBack: yearsBack + 1], before > .zero
      else { continue }
      let computed = (Fraction(now) / Fraction(before) - Fraction(1)) * Fraction(100)
      let text = JSONScanner.text(growth.range, bytes)
      let written = FigureText(
        number: text, value: growth.value, of: facts[growth.fact], unit: UnitOfMeasure("%"))
      if (Fraction(growth.value) - computed).magnitude > written.tolerance {
        report(
          .growthAtOdds(
            facts[growth.fact], stated: text, computed: computed, year: growth.year),
          at: growth.range, &submission)
      }
    }
  }

  /// A figure's value in base units, or `nil` where it is null or was reported.
  mutating func figureValue(
    _ fact: FactDefinition, _ slot: Slot, _ bytes: Span<UInt8>, _ depth: Int,
    _ submission: inout Submission
  ) throws(SyntaxError) -> ExactDecimal? {
    let written: Range<Int>
    let number: ExactDecimal
    let unit: UnitOfMeasure
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = scanner.offset
      unit = fact.unit
      if let value = scanner.shortNumber(bytes) {
        number = value
      } else {
        var decimal = ExactDecimalReader()
        let range = try scanner.number(bytes, into: &decimal)
        do {
          number = try decimal.finish()
        } catch {
          report(
            error == .tooLarge
              ? .tooLargeNumber(JSONScanner.text(range, bytes), fact)
              : .tooManyDigits(JSONScanner.text(range, bytes), fact), at: range, &submission)
          return nil
        }
      }
      written = start..<scanner.offset
    case UInt8(ascii: "\""):
      let token = try scanner.string(bytes)
      written = token.quoted
      do {
        let text = try FigureText(token, bytes, of: fact, in: catalogue)
        (number, unit) = (text.value, text.unit)
      } catch {
        let string = JSONScanner.text(of: token, bytes)
        report(Self.problem(error, string, fact), at: written, &submission)
        return nil
      }
    case UInt8(ascii: "n"):
      try acceptNull(bytes)
      return nil
    default:
      try reportWrongType(slot, bytes, depth, &submission)
      return nil
    }
    guard let value = unit.inBaseUnits(number) else {
      // A long whole part overflows the conversion; otherwise it is the fraction that is too long.
      let isLarge = number.scaled.magnitude >= ExactDecimal(1_000_000_000).scaled.magnitude
      report(
        isLarge
          ? .tooLargeNumber(JSONScanner.text(written, bytes), fact)
          : .tooManyDigits(JSONScanner.text(written, bytes), fact), at: written, &submission)
      return nil
    }
    return checked(value, fact, written, bytes, &submission)
  }

  static func problem(
    _ error: FigureTextError, _ text: String, _ fact: FactDefinition
  ) -> Problem {
    switch error {
    case .malformed: .malformedFigure(text, fact)
    case .tooLarge: .tooLargeNumber(text, fact)
    case .tooPrecise: .tooManyDigits(text, fact)
    case .unitNotStated: .unitNotStated(text, fact)
    case .unknownUnit(let unit): .unknownUnit(unit, fact)
    case .unitOfAnotherKind(let unit): .unitOfAnotherKind(unit, fact)
    }
  }

  /// The value, where nothing is wrong with it by itself.
  mutating func checked(
    _ value: ExactDecimal, _ fact: FactDefinition, _ written: Range<Int>, _ bytes: Span<UInt8>,
    _ submission: inout Submission
  ) -> ExactDecimal? {
    if !fact.bounds.contains(value) {
      report(.outOfBounds(JSONScanner.text(written, bytes), fact), at: written, &submission)
      return nil
    }
    if case .wholeNumber = fact.kind, value.scaled % ExactDecimal.scale != 0 {
      report(.notWhole(JSONScanner.text(written, bytes), fact), at: written, &submission)
      return nil
    }
    if fact.isPercentage, value > .zero, value < ExactDecimal(1),
      bytes[written.lowerBound] != UInt8(ascii: "\"")
    {
      report(.looksLikeFraction(JSONScanner.text(written, bytes), fact), at: written, &submission)
    } else if !fact.plausible.contains(value) {
      report(.implausible(JSONScanner.text(written, bytes), fact), at: written, &submission)
    }
    return value
  }

  mutating func placeYearlyFigures(
    _ bytes: Span<UInt8>, _ submission: inout Submission
  ) {
    guard let first = yearly.first else { return }
    guard let year = submission.year else {
      // A year that is stated wrong has been reported already.
      if !isYearStated {
        report(.yearNotStated(catalogue.facts[first.fact]), at: first.key, &submission)
      }
      return
    }
    for figure in yearly {
      guard let value = figure.value else { continue }
      let yearsBack = year - figure.year
      guard yearsBack >= 0 else {
        report(.yearAfterLast(figure.year, lastFullYear: year), at: figure.key, &submission)
        continue
      }
      guard yearsBack < FactRow.years else {
        report(
          .yearNotUsed(String(figure.year), window: year - FactRow.years + 1...year),
          at: figure.key, &submission)
        continue
      }
      submission.place(value, of: figure.fact, yearsBack: yearsBack, at: figure.mark)
    }
  }
}
