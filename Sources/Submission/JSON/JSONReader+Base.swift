import Rules

/// What is said of the base, and the year.
extension JSONReader {
  mutating func readBase(_ bytes: Span<UInt8>, _ depth: Int) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .base) else { return }
    let start = scanner.offset - 1
    var seen = SeenKeys<64>()
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
        try skipValue(of: key, bytes, depth: depth + 1)
      } else {
        let text = JSONScanner.text(of: key, bytes)
        builder.report(
          .unknownKey(text, .base, nearest: nil, name: vocabulary.nearestOfBase(to: text)),
          at: key.quoted)
        try skipValue(of: key, bytes, depth: depth + 1)
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
      let start = scanner.offset
      var year = scanner.shortNumber(bytes)?.value
      if year == nil {
        var decimal = ExactDecimalReader()
        _ = try scanner.number(bytes, into: &decimal)
        year = try? decimal.finish()
      }
      let range = start..<scanner.offset
      builder.year(year, JSONScanner.text(range, bytes), at: .bytes(range))
    case UInt8(ascii: "n"): try acceptNull(bytes)
    default: try reportWrongType(.year, bytes, depth)
    }
  }
}
