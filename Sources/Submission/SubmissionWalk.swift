import Rules

/// One walk through the bytes of a file, from JSON to rows.
struct SubmissionWalk {
  typealias SyntaxError = JSONScanner.SyntaxError

  let reader: SubmissionReader
  private let catalogue: Catalogue
  private let facts: [FactDefinition]
  var scanner: JSONScanner
  /// Figures given by year, until the last full year is known.
  private var yearly: [YearlyFigure] = []
  /// Growth columns, until all figures are there to recompute them from.
  private var growths: [StatedGrowth] = []
  /// What follows from the city for each trait that does.
  private var fromCity: [(trait: Int, mask: UInt64, mark: Int)] = []
  /// Where the key of each fact stands, zero where it has not been seen.
  private var factPlaces: [UInt32]
  /// The names of all facts, once an unknown one was met.
  private var factCandidates: NameCandidates?
  /// Whether the submission has a `year`, right or wrong.
  private var isYearStated = false
  /// Problems beyond the most that are reported.
  private var suppressed = 0

  private struct YearlyFigure {
    let fact: Int
    let year: Int
    /// `nil` where it is null or was reported.
    let value: ExactDecimal?
    let key: Range<Int>
    let mark: Int
  }

  private struct StatedGrowth {
    let fact: Int
    let year: Int
    /// In percent.
    let value: ExactDecimal
    let range: Range<Int>
  }

  init(reader: SubmissionReader, scanner: JSONScanner) {
    self.reader = reader
    catalogue = reader.catalogue
    facts = reader.catalogue.facts
    self.scanner = scanner
    factPlaces = Array(repeating: 0, count: reader.catalogue.facts.count)
  }

  // MARK: - The file

  mutating func file(
    _ bytes: Span<UInt8>, into submission: inout Submission,
    _ body: (borrowing Submission) -> Void
  ) -> [Diagnostic] {
    scanner.skipWhitespace(bytes)
    guard scanner.offset < bytes.count else { return [Diagnostic(.empty, at: 0..<0)] }
    var isOpen = false
    do {
      if bytes[scanner.offset] == UInt8(ascii: "[") {
        try scanner.enter(0)
        let start = scanner.offset - 1
        if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
          scanner.offset += 1
          return [Diagnostic(.empty, at: start..<scanner.offset)] + trailingContent(bytes)
        }
        repeat {
          isOpen = true
          try read(bytes, depth: 1, into: &submission)
          isOpen = false
          body(submission)
        } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
      } else {
        isOpen = true
        try read(bytes, depth: 0, into: &submission)
        isOpen = false
        body(submission)
      }
    } catch {
      // What was found before the text broke off is reported with it.
      var found = isOpen ? submission.diagnostics : []
      found.append(Diagnostic(.syntax(error.fault), at: error.range))
      if isOpen, suppressed > 0 {
        found.append(Diagnostic(.furtherProblems(count: suppressed), at: error.range))
      }
      return found
    }
    return trailingContent(bytes)
  }

  /// What stands behind the end of the JSON, if anything does.
  private mutating func trailingContent(_ bytes: Span<UInt8>) -> [Diagnostic] {
    scanner.skipWhitespace(bytes)
    guard scanner.offset < bytes.count else { return [] }
    return [Diagnostic(.trailingContent, at: scanner.offset..<scanner.offset + 1)]
  }

  private mutating func read(
    _ bytes: Span<UInt8>, depth: Int, into submission: inout Submission
  ) throws(SyntaxError) {
    submission.removeAll()
    yearly.removeAll(keepingCapacity: true)
    growths.removeAll(keepingCapacity: true)
    fromCity.removeAll(keepingCapacity: true)
    factPlaces.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: 0) }
    isYearStated = false
    suppressed = 0
    guard try opensObject(bytes, depth, .submission, &submission) else { return }
    let start = scanner.offset - 1
    var seen = SeenKeys()
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      let top = name(key, in: reader.topNames, bytes).flatMap(TopKey.init(rawValue:))
      guard let top else {
        report(unknownTopKey(key, bytes), at: key.quoted, &submission)
        try scanner.skipValue(bytes, depth: depth + 1)
        next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
        continue
      }
      checkRepetition(of: key, as: top.rawValue, &seen, bytes, &submission)
      switch top {
      case .schema: try scanner.skipValue(bytes, depth: depth + 1)
      case .scheme: try readSchemes(bytes, depth + 1, &submission)
      case .base: try readBase(bytes, depth + 1, &submission)
      case .year: try readYear(bytes, depth + 1, &submission)
      case .figures: try readFigures(bytes, depth + 1, &submission)
      case .attestations: try readAttestations(bytes, depth + 1, &submission)
      case .scores: try readScores(bytes, depth + 1, &submission)
      case .texts: try readTexts(bytes, depth + 1, &submission)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    submission.range = start..<scanner.offset
    submission.row.year = submission.year
    finish(bytes, &submission)
  }

  /// What can only be said once the whole submission is there.
  private mutating func finish(_ bytes: Span<UInt8>, _ submission: inout Submission) {
    placeWhatFollowsFromCity(bytes, &submission)
    placeYearlyFigures(bytes, &submission)
    checkGrowths(bytes, &submission)
    if submission.diagnostics.isEmpty, submission.row.isEmpty {
      report(.nothingGiven, at: submission.range, &submission)
    }
    for diagnostic in reader.consistency.check(submission, bytes) {
      report(diagnostic.problem, at: diagnostic.range, &submission)
    }
    guard submission.diagnostics.count > 1 || suppressed > 0 else { return }
    submission.diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
    if suppressed > 0 {
      submission.diagnostics.append(
        Diagnostic(
          .furtherProblems(count: suppressed),
          at: submission.range.upperBound - 1..<submission.range.upperBound))
    }
  }

  // MARK: - scheme, base, year

  private mutating func readSchemes(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "\""):
      let token = try scanner.string(bytes)
      addScheme(token, bytes, &submission)
    case UInt8(ascii: "["):
      try scanner.enter(depth)
      if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
        scanner.offset += 1
        return
      }
      repeat {
        if try scanner.peek(bytes, .value) == UInt8(ascii: "\"") {
          let token = try scanner.string(bytes)
          addScheme(token, bytes, &submission)
        } else {
          try reportWrongType(.scheme, bytes, depth + 1, &submission)
        }
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
    case UInt8(ascii: "n"):
      try acceptNull(bytes)
    default:
      try reportWrongType(.scheme, bytes, depth, &submission)
    }
  }

  private mutating func addScheme(
    _ token: JSONScanner.StringToken, _ bytes: Span<UInt8>, _ submission: inout Submission
  ) {
    if let number = name(token, in: reader.schemeNames, bytes) {
      let scheme = catalogue.schemes[number]
      if !submission.schemes.contains(where: { $0.id == scheme.id }) {
        submission.schemes.append(scheme)
      }
      return
    }
    guard submission.diagnostics.count < SubmissionReader.maximumDiagnostics else {
      suppressed += 1
      return
    }
    let name = JSONScanner.text(of: token, bytes)
    let names = catalogue.schemes.flatMap { [$0.id] + $0.aliases }
    report(
      .unknownScheme(name, nearest: nearestName(to: name, among: names)), at: token.quoted,
      &submission)
  }

  private mutating func readBase(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .base, &submission) else { return }
    let start = scanner.offset - 1
    var seen = SeenKeys()
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let number = name(key, in: reader.baseNames, bytes) {
        checkRepetition(of: key, as: number, &seen, bytes, &submission)
        if let text = BaseKey(rawValue: number) {
          try readBaseText(text, bytes, depth + 1, &submission)
        } else {
          try readTrait(number - BaseKey.count, bytes, depth + 1, &submission)
        }
      } else {
        let text = JSONScanner.text(of: key, bytes)
        let names =
          BaseKey.allCases.flatMap(\.names) + catalogue.traits.flatMap { [$0.key, $0.label] }
        report(
          .unknownKey(text, .base, nearest: nil, name: nearestName(to: text, among: names)),
          at: key.quoted, &submission)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    submission.baseRange = start..<scanner.offset
  }

  private mutating func readBaseText(
    _ key: BaseKey, _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "\""):
      let token = try scanner.string(bytes)
      switch key {
      case .name: submission.base.name = JSONScanner.text(of: token, bytes)
      case .city: addCity(token, bytes, &submission)
      }
    case UInt8(ascii: "[") where key == .city:
      try scanner.enter(depth)
      if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
        scanner.offset += 1
        return
      }
      repeat {
        if try scanner.peek(bytes, .value) == UInt8(ascii: "\"") {
          let token = try scanner.string(bytes)
          addCity(token, bytes, &submission)
        } else {
          try reportWrongType(.baseText, bytes, depth + 1, &submission)
        }
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
    case UInt8(ascii: "n"):
      try acceptNull(bytes)
    default:
      try reportWrongType(.baseText, bytes, depth, &submission)
    }
  }

  /// Takes a city and what follows from it.
  private mutating func addCity(
    _ token: JSONScanner.StringToken, _ bytes: Span<UInt8>, _ submission: inout Submission
  ) {
    submission.base.cities.append(JSONScanner.text(of: token, bytes))
    for (number, trait) in catalogue.traits.enumerated() where trait.followsFromCity {
      let named = name(token, in: reader.traitValueNames[number], bytes)
      guard let value = named ?? trait.fallback else { continue }
      let mask: UInt64 = 1 << UInt64(value)
      if let known = fromCity.firstIndex(where: { $0.trait == number }) {
        fromCity[known].mask |= mask
      } else {
        fromCity.append((trait: number, mask: mask, mark: token.quoted.lowerBound))
      }
    }
  }

  /// Puts down what follows from the city where it is not stated, and reports where it is stated
  /// otherwise.
  private mutating func placeWhatFollowsFromCity(
    _ bytes: Span<UInt8>, _ submission: inout Submission
  ) {
    for (number, mask, mark) in fromCity {
      let stated = submission.row[trait: number]
      if stated == 0 {
        submission.row[trait: number] = mask
        submission.traitMarks[number] = UInt32(mark)
      } else if stated != mask {
        var value = JSONScanner(offset: Int(submission.traitMarks[number]))
        let range = (try? value.skipValue(bytes, depth: 0)) ?? submission.range
        report(
          .contradictsCity(catalogue.traits[number], fromCity: mask), at: range, &submission)
      }
    }
  }

  private mutating func readTrait(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    let trait = catalogue.traits[number]
    let first = try scanner.peek(bytes, .value)
    submission.traitMarks[number] = UInt32(scanner.offset)
    switch (first, trait.form) {
    case (UInt8(ascii: "n"), _):
      submission.traitMarks[number] = 0
      try acceptNull(bytes)
    case (UInt8(ascii: "t"), .flag), (UInt8(ascii: "f"), .flag):
      submission.row[trait: number] = try scanner.word(bytes) == .yes ? 1 : 2
    case (UInt8(ascii: "\""), .choice), (UInt8(ascii: "\""), .choices):
      let token = try scanner.string(bytes)
      addTraitValue(token, number, trait, bytes, &submission)
    case (UInt8(ascii: "["), .choices):
      try scanner.enter(depth)
      if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
        scanner.offset += 1
        return
      }
      repeat {
        if try scanner.peek(bytes, .value) == UInt8(ascii: "\"") {
          let token = try scanner.string(bytes)
          addTraitValue(token, number, trait, bytes, &submission)
        } else {
          try reportWrongType(.trait(trait), bytes, depth + 1, &submission)
        }
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
    default:
      try reportWrongType(.trait(trait), bytes, depth, &submission)
    }
  }

  private mutating func addTraitValue(
    _ token: JSONScanner.StringToken, _ number: Int, _ trait: Trait, _ bytes: Span<UInt8>,
    _ submission: inout Submission
  ) {
    if let value = name(token, in: reader.traitValueNames[number], bytes) {
      submission.row[trait: number] |= 1 << UInt64(value)
    } else if submission.diagnostics.count >= SubmissionReader.maximumDiagnostics {
      suppressed += 1
    } else {
      let text = JSONScanner.text(of: token, bytes)
      let names = trait.values.flatMap { [$0.name] + $0.aliases }
      report(
        .unknownTraitValue(text, trait, nearest: nearestName(to: text, among: names)),
        at: token.quoted, &submission)
    }
  }

  private mutating func readYear(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    let first = try scanner.peek(bytes, .value)
    isYearStated = first != UInt8(ascii: "n")
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let (range, value) = try number(bytes)
      if let value, let year = Self.year(value) {
        submission.year = year
      } else {
        report(.invalidYear(JSONScanner.text(range, bytes)), at: range, &submission)
      }
    case UInt8(ascii: "n"):
      try acceptNull(bytes)
    default:
      try reportWrongType(.year, bytes, depth, &submission)
    }
  }

  /// The year that a key of four digits names.
  private static func year(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Int? {
    if key.hasEscapes {
      return Int(JSONScanner.text(of: key, bytes)).flatMap { possibleYears.contains($0) ? $0 : nil }
    }
    guard key.range.count == 4 else { return nil }
    var year = 0
    for index in key.range {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else { return nil }
      year = year * 10 + Int(bytes[index] &- UInt8(ascii: "0"))
    }
    return possibleYears.contains(year) ? year : nil
  }

  /// A year as a file may state it: four digits of this century or the last.
  private static func year(_ value: ExactDecimal) -> Int? {
    let (whole, rest) = value.scaled.quotientAndRemainder(dividingBy: ExactDecimal.scale)
    return rest == 0 && whole > 0 && whole < 10_000 && possibleYears.contains(Int(whole))
      ? Int(whole) : nil
  }

  private static let possibleYears = 1949...2100

  // MARK: - figures

  private mutating func readFigures(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .figures, &submission) else { return }
    let start = scanner.offset - 1
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let number = name(key, in: reader.factNames, bytes) {
        let fact = facts[number]
        if !fact.kind.isFigure {
          report(.misplaced(fact), at: key.quoted, &submission)
          try scanner.skipValue(bytes, depth: depth + 1)
        } else {
          checkRepetition(of: key, ofFact: number, bytes, &submission)
          try readFigure(number, fact, key.quoted, bytes, depth + 1, &submission)
        }
      } else {
        let problem = unknownFactKey(key, .figures, bytes, submission)
        report(problem, at: key.quoted, &submission)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    submission.figuresRange = start..<scanner.offset
  }

  private mutating func readFigure(
    _ number: Int, _ fact: FactDefinition, _ key: Range<Int>, _ bytes: Span<UInt8>, _ depth: Int,
    _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else {
      let mark = scanner.offset
      if let value = try figureValue(fact, .figure(fact), bytes, depth, &submission) {
        submission.row[number, yearsBack: 0] = value
        submission.valueMarks[number * FactRow.years] = UInt32(mark)
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
        report(
          .invalidYear(JSONScanner.text(of: yearKey, bytes)), at: yearKey.quoted, &submission)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  /// Takes the growth column of a figure: percentages by year, checked once the years are known.
  private mutating func readGrowth(
    _ number: Int, _ fact: FactDefinition, _ bytes: Span<UInt8>, _ depth: Int,
    _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .growth(fact), &submission) else { return }
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      let year = Self.year(key, bytes)
      switch try scanner.peek(bytes, .value) {
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (range, value) = try self.number(bytes)
        guard let value else {
          report(
            .tooManyDigits(JSONScanner.text(range, bytes), nil), at: range, &submission)
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
  private mutating func checkGrowths(_ bytes: Span<UInt8>, _ submission: inout Submission) {
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
  private mutating func figureValue(
    _ fact: FactDefinition, _ slot: Slot, _ bytes: Span<UInt8>, _ depth: Int,
    _ submission: inout Submission
  ) throws(SyntaxError) -> ExactDecimal? {
    let written: Range<Int>
    let text: FigureText
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = scanner.offset
      let isInBaseUnits = fact.unit.numerator == fact.unit.denominator
      if isInBaseUnits, let value = scanner.shortNumber(bytes) {
        return checked(value, fact, start..<scanner.offset, bytes, &submission)
      }
      var decimal = ExactDecimalReader()
      written = try scanner.number(bytes, into: &decimal)
      do {
        let value = try decimal.finish()
        if isInBaseUnits {
          return checked(value, fact, written, bytes, &submission)
        }
        text = FigureText(number: JSONScanner.text(written, bytes), value: value, of: fact)
      } catch {
        let range = start..<scanner.offset
        report(
          error == .tooLarge
            ? .tooLargeNumber(JSONScanner.text(range, bytes), fact)
            : .tooManyDigits(JSONScanner.text(range, bytes), fact), at: range, &submission)
        return nil
      }
    case UInt8(ascii: "\""):
      let token = try scanner.string(bytes)
      written = token.quoted
      do {
        text = try FigureText(token, bytes, of: fact, in: catalogue)
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
    guard let value = text.unit.inBaseUnits(text.value) else {
      // A long whole part overflows the conversion; otherwise it is the fraction that is too long.
      let isLarge = text.value.scaled.magnitude >= ExactDecimal(1_000_000_000).scaled.magnitude
      report(
        isLarge
          ? .tooLargeNumber(JSONScanner.text(written, bytes), fact)
          : .tooManyDigits(JSONScanner.text(written, bytes), fact), at: written, &submission)
      return nil
    }
    return checked(value, fact, written, bytes, &submission)
  }

  private static func problem(
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
  private mutating func checked(
    _ value: ExactDecimal, _ fact: FactDefinition, _ written: Range<Int>, _ bytes: Span<UInt8>,
    _ submission: inout Submission
  ) -> ExactDecimal? {
    if !fact.bounds.contains(value) {
      report(.outOfBounds(JSONScanner.text(written, bytes), fact), at: written, &submission)
      return nil
    }
    if fact.kind == .wholeNumber, value.scaled % ExactDecimal.scale != 0 {
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

  private mutating func placeYearlyFigures(
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
      guard (0..<FactRow.years).contains(yearsBack) else {
        report(
          .yearNotUsed(String(figure.year), window: year - FactRow.years + 1...year),
          at: figure.key, &submission)
        continue
      }
      submission.row[figure.fact, yearsBack: yearsBack] = value
      submission.valueMarks[figure.fact * FactRow.years + yearsBack] = UInt32(figure.mark)
    }
  }

  // MARK: - scores

  private mutating func readScores(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .scores, &submission) else { return }
    let start = scanner.offset - 1
    defer { submission.scoresRange = start..<scanner.offset }
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let number = name(key, in: reader.factNames, bytes) {
        let fact = facts[number]
        if fact.kind == .score {
          checkRepetition(of: key, ofFact: number, bytes, &submission)
          _ = try scanner.peek(bytes, .value)
          let mark = scanner.offset
          if let value = try figureValue(fact, .figureOfYear(fact), bytes, depth + 1, &submission) {
            submission.row[number, yearsBack: 0] = value
            submission.valueMarks[number * FactRow.years] = UInt32(mark)
          }
        } else {
          report(.misplaced(fact), at: key.quoted, &submission)
          try scanner.skipValue(bytes, depth: depth + 1)
        }
      } else {
        let problem = unknownFactKey(key, .scores, bytes, submission)
        report(problem, at: key.quoted, &submission)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  // MARK: - texts

  private mutating func readTexts(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .texts, &submission) else { return }
    let start = scanner.offset - 1
    defer { submission.textsRange = start..<scanner.offset }
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let number = name(key, in: reader.factNames, bytes) {
        let fact = facts[number]
        if let limit = fact.textLimit {
          checkRepetition(of: key, ofFact: number, bytes, &submission)
          try readText(number, fact, limit, bytes, depth + 1, &submission)
        } else {
          report(.misplaced(fact), at: key.quoted, &submission)
          try scanner.skipValue(bytes, depth: depth + 1)
        }
      } else {
        let problem = unknownFactKey(key, .texts, bytes, submission)
        report(problem, at: key.quoted, &submission)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  private mutating func readText(
    _ number: Int, _ fact: FactDefinition, _ limit: Int, _ bytes: Span<UInt8>, _ depth: Int,
    _ submission: inout Submission
  ) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "\""):
      let mark = scanner.offset
      let token = try scanner.string(bytes)
      let count = JSONScanner.text(of: token, bytes).count { !$0.isWhitespace }
      if count > limit {
        report(.textTooLong(fact, count: count), at: token.quoted, &submission)
      } else if count > 0 {
        submission.row[number, yearsBack: 0] = ExactDecimal(1)
        submission.valueMarks[number * FactRow.years] = UInt32(mark)
      }
    case UInt8(ascii: "n"):
      try acceptNull(bytes)
    default:
      try reportWrongType(.text(fact), bytes, depth, &submission)
    }
  }

  // MARK: - attestations

  private mutating func readAttestations(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .attestations, &submission) else { return }
    let start = scanner.offset - 1
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let number = name(key, in: reader.factNames, bytes) {
        let fact = facts[number]
        if fact.kind == .attestation {
          checkRepetition(of: key, ofFact: number, bytes, &submission)
          try readAttestation(number, fact, key.quoted, bytes, depth + 1, &submission)
        } else {
          report(.misplaced(fact), at: key.quoted, &submission)
          try scanner.skipValue(bytes, depth: depth + 1)
        }
      } else {
        let problem = unknownFactKey(key, .attestations, bytes, submission)
        report(problem, at: key.quoted, &submission)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    submission.attestationsRange = start..<scanner.offset
  }

  private mutating func readAttestation(
    _ number: Int, _ fact: FactDefinition, _ key: Range<Int>, _ bytes: Span<UInt8>, _ depth: Int,
    _ submission: inout Submission
  ) throws(SyntaxError) {
    let first = try scanner.peek(bytes, .value)
    let mark = scanner.offset
    switch first {
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      answer(number, try scanner.word(bytes), mark, &submission)
    case UInt8(ascii: "n"):
      try acceptNull(bytes)
    case UInt8(ascii: "{"):
      try scanner.enter(depth)
      var seen = SeenKeys()
      var isAnswered = false
      var next = try firstMember(bytes)
      while next {
        let member = try scanner.key(bytes)
        let known = name(member, in: reader.attestationNames, bytes)
          .flatMap(AttestationKey.init(rawValue:))
        if let known {
          checkRepetition(of: member, as: known.rawValue, &seen, bytes, &submission)
        }
        switch known {
        case .met:
          isAnswered = true
          switch try scanner.peek(bytes, .value) {
          case UInt8(ascii: "t"), UInt8(ascii: "f"):
            answer(number, try scanner.word(bytes), mark, &submission)
          case UInt8(ascii: "n"): try acceptNull(bytes)
          default: try reportWrongType(.met, bytes, depth + 1, &submission)
          }
        case .note:
          switch try scanner.peek(bytes, .value) {
          case UInt8(ascii: "\""): _ = try scanner.string(bytes)
          case UInt8(ascii: "n"): try acceptNull(bytes)
          default: try reportWrongType(.note, bytes, depth + 1, &submission)
          }
        case .evidence:
          try readEvidence(bytes, depth + 1, &submission)
        case nil:
          let text = JSONScanner.text(of: member, bytes)
          let names = AttestationKey.allCases.flatMap(\.names)
          report(
            .unknownKey(
              text, .attestation(fact), nearest: nil, name: nearestName(to: text, among: names)),
            at: member.quoted, &submission)
          try scanner.skipValue(bytes, depth: depth + 1)
        }
        next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
      }
      if !isAnswered { report(.metNotGiven(fact), at: key, &submission) }
    default:
      try reportWrongType(.attestation(fact), bytes, depth, &submission)
    }
  }

  private func answer(
    _ number: Int, _ word: JSONScanner.Word, _ mark: Int, _ submission: inout Submission
  ) {
    guard word != .null else { return }
    submission.row[number, yearsBack: 0] = ExactDecimal(word == .yes ? 1 : 0)
    submission.valueMarks[number * FactRow.years] = UInt32(mark)
  }

  private mutating func readEvidence(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "["):
      try scanner.enter(depth)
      if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
        scanner.offset += 1
        return
      }
      repeat {
        if try scanner.peek(bytes, .value) == UInt8(ascii: "\"") {
          _ = try scanner.string(bytes)
        } else {
          try reportWrongType(.evidence, bytes, depth + 1, &submission)
        }
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
    case UInt8(ascii: "n"): try acceptNull(bytes)
    default: try reportWrongType(.evidence, bytes, depth, &submission)
    }
  }
}

// MARK: - Shared steps

/// Where the keys of one object stand, by number; an object has fewer than 64 kinds of keys.
private struct SeenKeys {
  var places = InlineArray<64, UInt32>(repeating: 0)
}

extension SubmissionWalk {
  private mutating func opensObject(
    _ bytes: Span<UInt8>, _ depth: Int, _ slot: Slot, _ submission: inout Submission
  ) throws(SyntaxError) -> Bool {
    guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else {
      try reportWrongType(slot, bytes, depth, &submission)
      return false
    }
    try scanner.enter(depth)
    return true
  }

  /// Whether the object that was just opened has a member; takes its brace where it has none.
  private mutating func firstMember(_ bytes: Span<UInt8>) throws(SyntaxError) -> Bool {
    if try scanner.peek(bytes, .keyOrClosingBrace) == UInt8(ascii: "}") {
      scanner.offset += 1
      return false
    }
    return true
  }

  private func name(
    _ token: JSONScanner.StringToken, in table: NameTable, _ bytes: Span<UInt8>
  ) -> Int? {
    token.hasEscapes
      ? table.value(of: JSONScanner.text(of: token, bytes))
      : table.value(of: bytes, token.range)
  }

  private mutating func number(
    _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> (range: Range<Int>, value: ExactDecimal?) {
    var decimal = ExactDecimalReader()
    let range = try scanner.number(bytes, into: &decimal)
    return (range, try? decimal.finish())
  }

  /// Takes a `null`, which stands for what is not given yet.
  private mutating func acceptNull(_ bytes: Span<UInt8>) throws(SyntaxError) {
    _ = try scanner.word(bytes)
  }

  /// Takes a value of the wrong type and reports it.
  private mutating func reportWrongType(
    _ slot: Slot, _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    let kind: JSONKind =
      switch try scanner.peek(bytes, .value) {
      case UInt8(ascii: "{"): .object
      case UInt8(ascii: "["): .array
      case UInt8(ascii: "\""): .string
      case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
      case UInt8(ascii: "n"): .null
      default: .number
      }
    let range = try scanner.skipValue(bytes, depth: depth)
    report(.wrongType(slot, found: kind), at: range, &submission)
  }

  private mutating func checkRepetition(
    of key: JSONScanner.StringToken, as number: Int, _ seen: inout SeenKeys,
    _ bytes: Span<UInt8>, _ submission: inout Submission
  ) {
    let first = seen.places[number]
    if first != 0 {
      report(
        .duplicateKey(JSONScanner.text(of: key, bytes), first: Int(first)), at: key.quoted,
        &submission)
    } else {
      seen.places[number] = UInt32(key.quoted.lowerBound)
    }
  }

  private mutating func checkRepetition(
    of key: JSONScanner.StringToken, ofFact number: Int, _ bytes: Span<UInt8>,
    _ submission: inout Submission
  ) {
    let first = Int(factPlaces[number])
    if first == 0 {
      factPlaces[number] = UInt32(key.quoted.lowerBound)
      return
    }
    let text = JSONScanner.text(of: key, bytes)
    var earlier = JSONScanner(offset: first)
    let isSameName =
      (try? earlier.string(bytes)).map { JSONScanner.text(of: $0, bytes) == text } ?? false
    report(
      isSameName
        ? .duplicateKey(text, first: first)
        : .sameFactTwice(facts[number], first: first), at: key.quoted, &submission)
  }

  private func unknownTopKey(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Problem {
    let text = JSONScanner.text(of: key, bytes)
    if let fact = reader.factNames.value(of: text).map({ catalogue.facts[$0] }) {
      return .unknownKey(text, .submission, nearest: fact, name: nil)
    }
    return .unknownKey(
      text, .submission, nearest: nil,
      name: nearestName(to: text, among: TopKey.allCases.flatMap(\.names)))
  }

  private mutating func unknownFactKey(
    _ key: JSONScanner.StringToken, _ slot: Slot, _ bytes: Span<UInt8>, _ submission: Submission
  ) -> Problem {
    // Beyond the most that are reported, problems are only counted.
    guard submission.diagnostics.count < SubmissionReader.maximumDiagnostics else {
      return .unknownKey("", slot, nearest: nil, name: nil)
    }
    let text = JSONScanner.text(of: key, bytes)
    let candidates = factCandidates ?? NameCandidates(facts.flatMap { [$0.key, $0.label] })
    factCandidates = candidates
    let nearest = candidates.nearest(to: text)
    return .unknownKey(
      text, slot, nearest: nearest.flatMap { catalogue.fact(named: $0) }, name: nearest)
  }

  private mutating func report(
    _ problem: Problem, at range: Range<Int>, _ submission: inout Submission
  ) {
    if submission.diagnostics.count < SubmissionReader.maximumDiagnostics {
      submission.diagnostics.append(Diagnostic(problem, at: range))
    } else {
      suppressed += 1
    }
  }
}
