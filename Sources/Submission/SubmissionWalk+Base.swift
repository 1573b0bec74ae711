import Rules

/// What a submission says of the base itself: schemes, traits, places, the year.
extension SubmissionWalk {
  mutating func readSchemes(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    try readStrings(bytes, depth, .scheme, &submission) { walk, token, submission in
      walk.addScheme(token, bytes, &submission)
    }
  }

  /// Takes a string, an array of strings, or null.
  private mutating func readStrings(
    _ bytes: Span<UInt8>, _ depth: Int, _ slot: Slot, _ submission: inout Submission,
    _ each: (inout Self, JSONScanner.StringToken, inout Submission) -> Void
  ) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "\""):
      each(&self, try scanner.string(bytes), &submission)
    case UInt8(ascii: "["):
      try scanner.enter(depth)
      if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
        scanner.offset += 1
        return
      }
      repeat {
        if try scanner.peek(bytes, .value) == UInt8(ascii: "\"") {
          each(&self, try scanner.string(bytes), &submission)
        } else {
          try reportWrongType(slot, bytes, depth + 1, &submission)
        }
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
    case UInt8(ascii: "n"):
      try acceptNull(bytes)
    default:
      try reportWrongType(slot, bytes, depth, &submission)
    }
  }

  mutating func addScheme(
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
      suppress(.error)
      return
    }
    let name = JSONScanner.text(of: token, bytes)
    let names = catalogue.schemes.flatMap { [$0.id] + $0.aliases }
    report(
      .unknownScheme(name, nearest: nearestName(to: name, among: names)), at: token.quoted,
      &submission)
  }

  mutating func readBase(
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
      } else if isComment(key, bytes) {
        try scanner.skipValue(bytes, depth: depth + 1)
      } else {
        let text = JSONScanner.text(of: key, bytes)
        let names =
          BaseKey.allCases.flatMap { $0.names } + catalogue.traits.flatMap { [$0.key, $0.label] }
        report(
          .unknownKey(text, .base, nearest: nil, name: nearestName(to: text, among: names)),
          at: key.quoted, &submission)
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    submission.baseRange = start..<scanner.offset
  }

  mutating func readBaseText(
    _ key: BaseKey, _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    switch key {
    case .city:
      try readStrings(bytes, depth, .baseText, &submission) { walk, token, submission in
        walk.addCity(token, bytes, &submission)
      }
    case .name:
      switch try scanner.peek(bytes, .value) {
      case UInt8(ascii: "\""):
        submission.base.name = JSONScanner.text(of: try scanner.string(bytes), bytes)
      case UInt8(ascii: "n"): try acceptNull(bytes)
      default: try reportWrongType(.baseText, bytes, depth, &submission)
      }
    }
  }

  /// Takes a city and what follows from it.
  mutating func addCity(
    _ token: JSONScanner.StringToken, _ bytes: Span<UInt8>, _ submission: inout Submission
  ) {
    submission.base.cities.append(JSONScanner.text(of: token, bytes))
    for number in reader.traitsFromCity {
      let trait = catalogue.traits[number]
      let mask: UInt64
      if trait.form == .flag {
        mask = Set(submission.base.cities).count > 1 ? 1 : 2
      } else {
        let named = name(token, in: reader.traitValueNames[number], bytes)
        guard let value = named ?? trait.fallback else { continue }
        mask = 1 << UInt64(value)
      }
      if let known = fromCity.firstIndex(where: { $0.trait == number }) {
        fromCity[known].mask = trait.form == .flag ? mask : fromCity[known].mask | mask
      } else {
        fromCity.append((trait: number, mask: mask, mark: token.quoted.lowerBound))
      }
    }
  }

  /// Puts down what follows from the city where it is not stated, and reports where it is stated
  /// otherwise.
  mutating func placeWhatFollowsFromCity(
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

  mutating func readTrait(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    let trait = catalogue.traits[number]
    let first = try scanner.peek(bytes, .value)
    let mark = scanner.offset
    switch (first, trait.form) {
    case (UInt8(ascii: "t"), .flag), (UInt8(ascii: "f"), .flag):
      submission.row[trait: number] = try scanner.word(bytes) == .yes ? 1 : 2
    case (UInt8(ascii: "n"), _):
      try acceptNull(bytes)
      return
    case (UInt8(ascii: "\""), .choice), (UInt8(ascii: "\""), .choices),
      (UInt8(ascii: "["), .choices):
      try readStrings(bytes, depth, .trait(trait), &submission) { walk, token, submission in
        walk.addTraitValue(token, number, trait, bytes, &submission)
      }
    default:
      try reportWrongType(.trait(trait), bytes, depth, &submission)
    }
    submission.traitMarks[number] = UInt32(mark)
  }

  mutating func addTraitValue(
    _ token: JSONScanner.StringToken, _ number: Int, _ trait: Trait, _ bytes: Span<UInt8>,
    _ submission: inout Submission
  ) {
    if let value = name(token, in: reader.traitValueNames[number], bytes) {
      submission.row[trait: number] |= 1 << UInt64(value)
    } else if submission.diagnostics.count >= SubmissionReader.maximumDiagnostics {
      suppress(.error)
    } else {
      let text = JSONScanner.text(of: token, bytes)
      let names = trait.values.flatMap { [$0.name] + $0.aliases }
      report(
        .unknownTraitValue(text, trait, nearest: nearestName(to: text, among: names)),
        at: token.quoted, &submission)
    }
  }

  mutating func readYear(
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
  static func year(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Int? {
    if key.hasEscapes {
      let text = JSONScanner.text(of: key, bytes)
      guard text.utf8.count == 4,
        text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
      else { return nil }
      return Int(text).flatMap { possibleYears.contains($0) ? $0 : nil }
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
  static func year(_ value: ExactDecimal) -> Int? {
    let (whole, rest) = value.scaled.quotientAndRemainder(dividingBy: ExactDecimal.scale)
    return rest == 0 && whole > 0 && whole < 10_000 && possibleYears.contains(Int(whole))
      ? Int(whole) : nil
  }

  static let possibleYears = SubmissionReader.possibleYears
}
