import Rules

/// The values: figures, plain, with units, by year, with growth; texts; answers; and what is said of the
/// base.
extension JSONReader {
  // MARK: - Figures

  mutating func readFigure(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else {
      try readNumber(number, isOfYear: false, year: nil, bytes, depth)
      return
    }
    try scanner.enter(depth)
    var count = 0
    var next = try firstMember(bytes)
    while next {
      let (key, year) = try yearKey(bytes)
      if let year {
        let place = PackedPlace(key.quoted)
        if let first = years[..<count].first(where: { $0.year == year }) {
          builder.report(
            .duplicateKey(String(year), first: first.key.place), at: key.quoted)
        }
        // What the figure before it had serves as room.
        if count < years.count { years[count] = (year, place) } else { years.append((year, place)) }
        count += 1
        builder.mentionYear(of: number, at: place)
        try readNumber(number, isOfYear: true, year: year, key: place, bytes, depth + 1)
      } else if Self.number(of: key, in: vocabulary.growth, bytes) != nil {
        try readGrowth(number, builder.facts[number], bytes, depth + 1)
      } else {
        if !isComment(key, bytes) {
          builder.report(.invalidYear(JSONScanner.text(of: key, bytes)), at: key.quoted)
        }
        try skipValue(of: key, bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  /// Takes a number, a string with a unit, or null.
  ///
  /// - Parameter isOfYear: Whether no years may be given, as in a year itself.
  mutating func readNumber(
    _ number: Int, isOfYear: Bool, year: Int?, key: PackedPlace = .none,
    _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = scanner.offset
      let value: ExactDecimal
      let fractionDigits: Int
      if let short = scanner.shortNumber(bytes) {
        (value, fractionDigits) = short
      } else if let long = try longNumber(bytes, of: { $0.facts[number] }) {
        (value, fractionDigits) = long
      } else {
        return builder.keep(
          Entry(.value, number, year: year, .number, at: PackedPlace(start..<scanner.offset)))
      }
      let range = start..<scanner.offset
      builder.figure(
        value,
        Entry(
          .value, number, year: year, .number, at: PackedPlace(range),
          fractionDigits: fractionDigits), key: key, stated: JSONScanner.text(range, bytes))
    case UInt8(ascii: "\""):
      let token = try scanner.string(bytes)
      func take(
        _ value: ExactDecimal, _ fractionDigits: Int, _ unit: UInt8,
        _ builder: inout SubmissionBuilder
      ) {
        builder.figure(
          value,
          Entry(
            .value, number, year: year, token, unit: unit, fractionDigits: fractionDigits),
          key: key, stated: JSONScanner.text(token.quoted, bytes))
      }
      if let text = unitGuesses.figure(token, of: number, bytes) {
        return take(text.value, text.fractionDigits, text.unit, &builder)
      }
      let fact = builder.facts[number]
      do throws(FigureTextError) {
        let text = try Self.figureText(token, fact, vocabulary, bytes)
        unitGuesses.learn(text.unit, token, of: number, bytes)
        take(text.value, text.fractionDigits, text.unit, &builder)
      } catch {
        if case .blank = error {
          return builder.blankSign(
            JSONScanner.text(of: token, bytes), at: .bytes(token.quoted))
        }
        if let (value, plain) = bareNumber(token, fact, bytes) {
          return builder.figure(
            value,
            Entry(
              .value, number, year: year, .keptNumber, at: PackedPlace(token.quoted),
              fractionDigits: FigureText.fractionDigits(of: plain), kept: builder.kept(plain)),
            key: key, stated: plain)
        }
        readBound(token, fact, number, year: year, key: key, error, bytes)
      }
    case UInt8(ascii: "n"): try acceptNull(bytes)
    default:
      let fact = builder.facts[number]
      try reportWrongType(isOfYear ? .figureOfYear(fact) : .figure(fact), bytes, depth)
    }
  }

  /// Takes a text that is no number: one that says no more than a bound.
  private mutating func readBound(
    _ token: JSONScanner.StringToken, _ fact: FactDefinition, _ number: Int, year: Int?,
    key: PackedPlace, _ error: FigureTextError, _ bytes: Span<UInt8>
  ) {
    let text = JSONScanner.text(of: token, bytes)
    var error = error
    do throws(FigureTextError) {
      if error.mayBeBound,
        let bound = try BoundText(text, of: fact, unit: fact.unit, in: vocabulary)
      {
        return builder.bound(
          bound, Entry(.value, number, year: year, token), key: key,
          stated: JSONScanner.text(token.quoted, bytes))
      }
    } catch let other {
      error = other
    }
    builder.keep(Entry(.value, number, year: year, token))
    builder.report(error.problem(text, fact), at: token.quoted)
  }

  static func figureText(
    _ token: JSONScanner.StringToken, _ fact: FactDefinition, _ vocabulary: Vocabulary,
    _ bytes: Span<UInt8>
  ) throws(FigureTextError) -> FigureText {
    guard token.hasEscapes else {
      return try FigureText(bytes, token.range, of: fact, in: vocabulary)
    }
    let text = Array(JSONScanner.text(of: token, bytes).utf8)
    return try FigureText(text.span, 0..<text.count, of: fact, in: vocabulary)
  }

  /// The number that a string is without a unit, such as `"1,234.5"`: it is in the fact's own, as it
  /// would be in the cell of a table.
  func bareNumber(
    _ token: JSONScanner.StringToken, _ fact: FactDefinition, _ bytes: Span<UInt8>
  ) -> (value: ExactDecimal, digits: String)? {
    guard token.range.count <= 200 else { return nil }
    let word = JSONScanner.text(of: token, bytes).halfWidth.trimmed
    // An exponent is a way to write numbers, and none to write figures.
    guard !word.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let digits = FigureText.bareNumber(word, of: fact),
      let value = try? ExactDecimal(parsing: digits)
    else { return nil }
    return (value, digits)
  }

  /// Takes a number of JSON; reports one that can't be held.
  ///
  /// - Parameter fact: What it is a figure of, where that is a fact.
  mutating func plainNumber(
    of fact: FactDefinition?, _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> (value: ExactDecimal, fractionDigits: Int, range: Range<Int>)? {
    let start = scanner.offset
    let short = scanner.shortNumber(bytes)
    let number = if let short { short } else { try longNumber(bytes, of: { _ in fact }) }
    return number.map { ($0.value, $0.fractionDigits, start..<scanner.offset) }
  }

  /// The same of a number of any form.
  @inline(never)
  private mutating func longNumber(
    _ bytes: Span<UInt8>, of fact: (borrowing SubmissionBuilder) -> FactDefinition?
  ) throws(SyntaxError) -> (value: ExactDecimal, fractionDigits: Int)? {
    var decimal = ExactDecimalReader()
    let range = try scanner.number(bytes, into: &decimal)
    let text = JSONScanner.text(range, bytes)
    do {
      return (try decimal.finish(), FigureText.fractionDigits(of: text))
    } catch {
      let fact = fact(builder)
      builder.report(
        error == .tooLarge ? .tooLargeNumber(text, fact) : .tooManyDigits(text, fact), at: range)
      return nil
    }
  }

  /// Takes the growth column of a figure: percentages by year.
  private mutating func readGrowth(
    _ number: Int, _ fact: FactDefinition, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .growth(fact)) else { return }
    var next = try firstMember(bytes)
    while next {
      let (key, year) = try yearKey(bytes)
      if year == nil, isComment(key, bytes) {
        try skipValue(of: key, bytes, depth: depth + 1)
        next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
        continue
      }
      switch try scanner.peek(bytes, .value) {
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let (value, fractionDigits, range) = try plainNumber(of: nil, bytes), let year
        else {
          break
        }
        take(
          value,
          Entry(
            .growth, number, year: year, .number, at: PackedPlace(range),
            fractionDigits: fractionDigits), at: key)
      case UInt8(ascii: "\""):
        let token = try scanner.string(bytes)
        let text = JSONScanner.text(of: token, bytes)
        if FigureWords.isBlankSign(text) {
          builder.blankSign(text, at: .bytes(token.quoted))
        } else if let digits = FigureText.percentage(text.halfWidth.trimmed),
          let value = try? ExactDecimal(parsing: digits)
        {
          guard let year else { break }
          take(
            value,
            Entry(
              .growth, number, year: year, .keptNumber, at: PackedPlace(token.quoted),
              fractionDigits: FigureText.fractionDigits(of: digits), kept: builder.kept(digits)),
            at: key)
        } else {
          builder.report(.wrongType(.growth(fact), found: .string, text), at: token.quoted)
        }
      case UInt8(ascii: "n"): try acceptNull(bytes)
      default: try reportWrongType(.growth(fact), bytes, depth + 1)
      }
      if year == nil {
        builder.report(.invalidYear(JSONScanner.text(of: key, bytes)), at: key.quoted)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  /// Takes the growth of a year, unless that year was given before.
  private mutating func take(
    _ growth: ExactDecimal, _ entry: Entry, at key: JSONScanner.StringToken
  ) {
    guard
      let first = builder.growths.first(where: {
        $0.entry.number == entry.number && $0.entry.year == entry.year
      })
    else { return builder.growth(growth, entry) }
    builder.report(
      .duplicateKey(String(entry.year ?? 0), first: first.entry.place), at: key.quoted)
  }

  /// Takes a key, and the year that one of four digits names.
  @inline(__always)
  private mutating func yearKey(
    _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> (JSONScanner.StringToken, year: Int?) {
    scanner.skipWhitespace(bytes)
    if let (key, year) = scanner.yearKey(bytes) { return (key, year) }
    let key = try scanner.key(bytes)
    let year =
      key.hasEscapes
      ? Years.year(JSONScanner.text(of: key, bytes)) : Years.year(bytes, key.range)
    return (key, year)
  }

  mutating func readText(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "\""):
      let token = try scanner.string(bytes)
      builder.text(JSONScanner.text(of: token, bytes), Entry(.value, number, token))
    case UInt8(ascii: "n"): try acceptNull(bytes)
    default: try reportWrongType(.text(builder.facts[number]), bytes, depth)
    }
  }
}
