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
    years.removeAll(keepingCapacity: true)
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let year = Self.year(key, bytes) {
        let place = PackedPlace(key.quoted)
        if let first = years.first(where: { $0.year == year }) {
          builder.report(
            .duplicateKey(String(year), first: first.key.place), at: key.quoted)
        }
        years.append((year, place))
        builder.mentionYear(of: number, at: place)
        try readNumber(number, isOfYear: true, year: year, key: place, bytes, depth + 1)
      } else if Self.number(of: key, in: vocabulary.growth, bytes) != nil {
        try readGrowth(number, builder.facts[number], bytes, depth + 1)
      } else {
        if !isComment(key, bytes) {
          builder.report(.invalidYear(JSONScanner.text(of: key, bytes)), at: key.quoted)
        }
        try scanner.skipValue(bytes, depth: depth + 1)
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
      guard let (value, fractionDigits, range) = try plainNumber(of: number, bytes) else {
        return builder.keep(
          Entry(.value, number, year: year, .number, at: PackedPlace(start..<scanner.offset)))
      }
      builder.figure(
        value,
        Entry(
          .value, number, year: year, .number, at: PackedPlace(range),
          fractionDigits: fractionDigits), key: key, stated: JSONScanner.text(range, bytes))
    case UInt8(ascii: "\""):
      let token = try scanner.string(bytes)
      let fact = builder.facts[number]
      do throws(FigureTextError) {
        let text = try figureText(token, fact, bytes)
        builder.figure(
          text.value,
          Entry(
            .value, number, year: year, token, unit: text.unit,
            fractionDigits: text.fractionDigits), key: key,
          stated: JSONScanner.text(token.quoted, bytes))
      } catch {
        if case .blank = error {
          return builder.blankSign(
            JSONScanner.text(of: token, bytes), at: .bytes(token.quoted))
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
      if error.mayBeBound, let bound = try BoundText(text, of: fact, in: vocabulary) {
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

  func figureText(
    _ token: JSONScanner.StringToken, _ fact: FactDefinition, _ bytes: Span<UInt8>
  ) throws(FigureTextError) -> FigureText {
    guard token.hasEscapes else {
      return try FigureText(bytes, token.range, of: fact, in: vocabulary)
    }
    let text = Array(JSONScanner.text(of: token, bytes).utf8)
    return try FigureText(text.span, 0..<text.count, of: fact, in: vocabulary)
  }

  /// Takes a number of JSON; reports one that can't be held.
  ///
  /// - Parameter number: The number of the fact that it is a figure of.
  private mutating func plainNumber(
    of number: Int?, _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> (value: ExactDecimal, fractionDigits: Int, range: Range<Int>)? {
    try plainNumber(bytes) { builder in number.map { builder.facts[$0] } }
  }

  /// The same of a figure that is no fact's.
  mutating func plainNumber(
    of fact: FactDefinition, _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> (value: ExactDecimal, fractionDigits: Int, range: Range<Int>)? {
    try plainNumber(bytes) { _ in fact }
  }

  @inline(__always)
  private mutating func plainNumber(
    _ bytes: Span<UInt8>, of fact: (borrowing SubmissionBuilder) -> FactDefinition?
  ) throws(SyntaxError) -> (value: ExactDecimal, fractionDigits: Int, range: Range<Int>)? {
    let start = scanner.offset
    if let (value, fractionDigits) = scanner.shortNumber(bytes) {
      return (value, fractionDigits, start..<scanner.offset)
    }
    var decimal = ExactDecimalReader()
    let range = try scanner.number(bytes, into: &decimal)
    let text = JSONScanner.text(range, bytes)
    do {
      return (try decimal.finish(), FigureText.fractionDigits(of: text), range)
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
      let key = try scanner.key(bytes)
      let year = Self.year(key, bytes)
      if year == nil, isComment(key, bytes) {
        try scanner.skipValue(bytes, depth: depth + 1)
        next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
        continue
      }
      switch try scanner.peek(bytes, .value) {
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let (value, fractionDigits, range) = try plainNumber(of: nil, bytes), let year
        else {
          break
        }
        if let first = builder.growths.first(where: {
          $0.entry.number == number && $0.entry.year == year
        }) {
          builder.report(
            .duplicateKey(String(year), first: first.entry.place), at: key.quoted)
        } else {
          builder.growth(
            value,
            Entry(
              .growth, number, year: year, .number, at: PackedPlace(range),
              fractionDigits: fractionDigits))
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

  /// The year that a key of four digits names.
  private static func year(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Int? {
    if key.hasEscapes { return Years.year(JSONScanner.text(of: key, bytes)) }
    return Years.year(bytes, key.range)
  }

  // MARK: - Texts

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

  // MARK: - Attestations

  mutating func readAttestation(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    guard !builder.facts[number].isPersonal else { return try readPerson(number, bytes, depth) }
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      let start = scanner.offset
      answer(number, try scanner.word(bytes), at: start..<scanner.offset)
    case UInt8(ascii: "n"): try acceptNull(bytes)
    case UInt8(ascii: "{"): try readAnswer(number, bytes, depth)
    default: try reportWrongType(.attestation(builder.facts[number]), bytes, depth)
    }
  }

  /// Takes that a person is named, and nothing of what is said of them.
  private mutating func readPerson(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    _ = try scanner.peek(bytes, .value)
    let start = scanner.offset
    // What breaks off in here must not be quoted either.
    builder.personal.append(start..<bytes.count)
    let range = try scanner.skipValue(bytes, depth: depth)
    builder.personal.removeLast()
    builder.person(
      number, isGiven: Self.namesSomething(bytes, range), at: PackedPlace(range))
  }

  /// Whether a value holds more than empty texts, `false` and `null`.
  private static func namesSomething(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "t") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        return true
      }
      guard byte == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, bytes[end] != UInt8(ascii: "\"") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      let text = JSONScanner.text(min(index + 1, end)..<min(end, range.upperBound), bytes)
      index = end + 1
      var next = index
      while next < range.upperBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
      // What a colon follows is a name, not a value.
      if next < range.upperBound, bytes[next] == UInt8(ascii: ":") { continue }
      if text.isSeen { return true }
    }
    return false
  }

  /// Takes an attestation written in full; its place is the whole object.
  private mutating func readAnswer(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    let key = builder.submission.keyPlaces[number]
    let start = scanner.offset
    try scanner.enter(depth)
    var seen = SeenKeys()
    var isAnswered = false
    var word: JSONScanner.Word?
    let names = vocabulary.attestation
    var next = try firstMember(bytes)
    while next {
      let (member, name) = try scanner.key(in: names, &attestationGuess, bytes)
      let known = name.flatMap(AttestationKey.init(rawValue:))
      if let known { checkRepetition(of: member, as: known.rawValue, &seen, bytes) }
      switch known {
      case .met:
        isAnswered = true
        switch try scanner.peek(bytes, .value) {
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
          word = try scanner.word(bytes)
        default: try reportWrongType(.met, bytes, depth + 1)
        }
      case .note:
        switch try scanner.peek(bytes, .value) {
        case UInt8(ascii: "\""): builder.keep(Entry(.note, number, try scanner.string(bytes)))
        case UInt8(ascii: "n"): try acceptNull(bytes)
        default: try reportWrongType(.note, bytes, depth + 1)
        }
      case .evidence:
        switch try scanner.peek(bytes, .value) {
        case UInt8(ascii: "["):
          try readArray(bytes, depth + 1, .evidence) { reader, token in
            reader.builder.keep(Entry(.evidence, number, token))
          }
        case UInt8(ascii: "n"): try acceptNull(bytes)
        default: try reportWrongType(.evidence, bytes, depth + 1)
        }
      case nil where isComment(member, bytes):
        try scanner.skipValue(bytes, depth: depth + 1)
      case nil:
        let text = JSONScanner.text(of: member, bytes)
        let names = AttestationKey.allCases.flatMap { $0.names }
        builder.report(
          .unknownKey(
            text, .attestation(builder.facts[number]), nearest: nil,
            name: nearestName(to: text, among: names)),
          at: member.quoted)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    if !isAnswered { builder.report(.metNotGiven(builder.facts[number]), at: key.place) }
    if let word { answer(number, word, at: start..<scanner.offset) }
  }

  private mutating func answer(_ number: Int, _ word: JSONScanner.Word, at range: Range<Int>) {
    guard word != .null else { return }
    builder.answer(
      word == .yes, Entry(.value, number, word == .yes ? .yes : .no, at: PackedPlace(range)),
      word: word == .yes ? "true" : "false")
  }

  // MARK: - Remarks

  /// Takes why what warnings doubt is right all the same: texts by the names of warnings.
  mutating func readRemarks(_ bytes: Span<UInt8>, _ depth: Int) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .remarks) else { return }
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      let name = JSONScanner.text(of: key, bytes)
      switch try scanner.peek(bytes, .value) {
      case UInt8(ascii: "\"") where !isComment(key, bytes):
        builder.remark(
          named: name, JSONScanner.text(of: try scanner.string(bytes), bytes),
          at: .bytes(key.quoted))
      case UInt8(ascii: "n"): try acceptNull(bytes)
      default:
        if isComment(key, bytes) {
          try scanner.skipValue(bytes, depth: depth + 1)
        } else {
          try reportWrongType(.remark, bytes, depth + 1)
        }
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  // MARK: - The base and the year

  mutating func readBase(_ bytes: Span<UInt8>, _ depth: Int) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .base) else { return }
    let start = scanner.offset - 1
    var seen = SeenKeys()
    let names = vocabulary.base
    var next = try firstMember(bytes)
    while next {
      let (key, known) = try scanner.key(in: names, &baseGuess, bytes)
      if let number = known {
        checkRepetition(of: key, as: number, &seen, bytes)
        switch BaseKey(rawValue: number) {
        case .name: try readName(bytes, depth + 1)
        case .city:
          try readStrings(bytes, depth + 1, .baseText) { reader, token in
            reader.builder.city(JSONScanner.text(of: token, bytes), Entry(.city, 0, token))
          }
        case nil: try readTrait(number - BaseKey.count, bytes, depth + 1)
        }
      } else if isComment(key, bytes) {
        try scanner.skipValue(bytes, depth: depth + 1)
      } else {
        let text = JSONScanner.text(of: key, bytes)
        builder.report(
          .unknownKey(text, .base, nearest: nil, name: vocabulary.nearestOfBase(to: text)),
          at: key.quoted)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    builder.submission.sectionPlaces[Section.base.rawValue] = .bytes(start..<scanner.offset)
  }

  private mutating func readName(_ bytes: Span<UInt8>, _ depth: Int) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "\""):
      let token = try scanner.string(bytes)
      builder.name(JSONScanner.text(of: token, bytes), Entry(.name, 0, token))
    case UInt8(ascii: "n"): try acceptNull(bytes)
    default: try reportWrongType(.baseText, bytes, depth)
    }
  }

  private mutating func readTrait(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    let trait = vocabulary.catalogue.traits[number]
    let first = try scanner.peek(bytes, .value)
    let start = scanner.offset
    switch (first, trait.form) {
    case (UInt8(ascii: "t"), .flag), (UInt8(ascii: "f"), .flag):
      let word = try scanner.word(bytes)
      builder.flag(
        number, word == .yes,
        Entry(
          .trait, number, word == .yes ? .yes : .no, at: PackedPlace(start..<scanner.offset)))
    case (UInt8(ascii: "n"), _):
      try acceptNull(bytes)
      return
    case (UInt8(ascii: "\""), .choice), (UInt8(ascii: "\""), .choices),
      (UInt8(ascii: "["), .choices):
      try readStrings(bytes, depth, .trait(trait)) { reader, token in
        reader.builder.traitValue(
          number, Self.number(of: token, in: reader.vocabulary.traitValues[number], bytes),
          JSONScanner.text(of: token, bytes), Entry(.trait, number, token))
      }
    default:
      try reportWrongType(.trait(trait), bytes, depth)
    }
    builder.submission.traitPlaces[number] = PackedPlace(start..<scanner.offset)
  }

  mutating func readYear(_ bytes: Span<UInt8>, _ depth: Int) throws(SyntaxError) {
    let first = try scanner.peek(bytes, .value)
    builder.isYearStated = first != UInt8(ascii: "n")
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      var decimal = ExactDecimalReader()
      let range = try scanner.number(bytes, into: &decimal)
      builder.year(
        try? decimal.finish(), JSONScanner.text(range, bytes), at: .bytes(range))
    case UInt8(ascii: "n"): try acceptNull(bytes)
    default: try reportWrongType(.year, bytes, depth)
    }
  }
}
