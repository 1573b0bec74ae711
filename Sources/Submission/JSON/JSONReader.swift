import Rules

/// Reads submissions of JSON in one walk through the bytes.
struct JSONReader {
  typealias SyntaxError = JSONScanner.SyntaxError

  var scanner: JSONScanner
  var builder: SubmissionBuilder

  // Which names follow one another, of each kind of object.

  private var topGuess = NameGuess()
  var baseGuess = NameGuess()
  private var factGuess = NameGuess()
  var attestationGuess = NameGuess()
  /// Which units figures had the last time.
  var unitGuesses = UnitGuesses()
  /// The years of the figure that is read.
  var years: [(year: Int, key: PackedPlace)] = []
  /// Whether bytes that are no text were looked for in the piece that is read.
  var byteCheck = ByteCheck.notNeeded
  /// Members whose names wait for the schemes.
  private var postponed: [Postponed] = []

  enum ByteCheck {
    case notNeeded, asked, done
  }

  /// A member of an object of facts, by its key and where its value begins.
  private struct Postponed {
    let key: JSONScanner.StringToken
    let section: Section
    let slot: Slot
    let offset: Int
    let depth: Int
  }

  var vocabulary: Vocabulary { builder.vocabulary }

  init(_ builder: SubmissionBuilder) {
    self.builder = builder
    scanner = JSONScanner(offset: 0)
  }

  // MARK: - A submission

  /// - Parameter slot: What it is called where it is no object.
  mutating func submission(
    _ bytes: Span<UInt8>, depth: Int, as slot: Slot = .submission
  ) throws(SyntaxError) {
    builder.start()
    if !postponed.isEmpty { postponed = [] }
    guard try opensObject(bytes, depth, slot) else { return }
    let start = scanner.offset - 1
    do throws(SyntaxError) {
      try members(bytes, depth)
    } catch {
      // What stands before the break is told all the same.
      if !postponed.isEmpty { try readPostponed(bytes) }
      throw error
    }
    if !postponed.isEmpty { try readPostponed(bytes) }
    let end = scanner.offset
    builder.complete(bytes, at: .bytes(start..<end), end: .bytes(end - 1..<end))
  }

  private mutating func members(_ bytes: Span<UInt8>, _ depth: Int) throws(SyntaxError) {
    var seen = SeenKeys<16>()
    let names = vocabulary.top
    var next = try firstMember(bytes)
    while next {
      let (key, known) = try scanner.key(in: names, &topGuess, bytes)
      if let top = known.flatMap(TopKey.init(rawValue:)) {
        checkRepetition(of: key, as: top.rawValue, &seen, bytes)
        try member(top, bytes, depth + 1)
      } else {
        if !isComment(key, bytes), reportsFurther() {
          builder.report(unknownTopKey(key, bytes), at: key.quoted)
        }
        try skipValue(of: key, bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  private mutating func member(
    _ key: TopKey, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    switch key {
    case .schema:
      if try scanner.peek(bytes, .value) == UInt8(ascii: "\"") {
        let token = try scanner.string(bytes)
        builder.keep(Entry(.schema, 0, token))
      } else {
        try scanner.skipValue(bytes, depth: depth)
      }
    case .scheme:
      try readStrings(bytes, depth, .scheme) { reader, token in
        reader.builder.scheme(
          Self.number(of: token, in: reader.vocabulary.schemes, bytes),
          JSONScanner.text(of: token, bytes), at: .bytes(token.quoted))
      }
    case .base: try readBase(bytes, depth)
    case .year: try readYear(bytes, depth)
    case .figures:
      try readFacts(.figures, .figures, bytes, depth) {
        reader, number throws(SyntaxError) in
        try reader.readFigure(number, bytes, depth + 1)
      }
    case .attestations:
      try readFacts(.attestations, .attestations, bytes, depth) {
        reader, number throws(SyntaxError) in
        try reader.readAttestation(number, bytes, depth + 1)
      }
    case .scores:
      try readFacts(.scores, .scores, bytes, depth) {
        reader, number throws(SyntaxError) in
        try reader.readNumber(number, isOfYear: true, year: nil, bytes, depth + 1)
      }
    case .texts:
      try readFacts(.texts, .texts, bytes, depth) {
        reader, number throws(SyntaxError) in
        try reader.readText(number, bytes, depth + 1)
      }
    case .lists: try readLists(bytes, depth)
    case .remarks: try readRemarks(bytes, depth)
    }
  }

  /// Takes the value of a fact of a part of the submission.
  private mutating func readFact(
    _ number: Int, in section: Section, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    switch section {
    case .figures: try readFigure(number, bytes, depth)
    case .attestations: try readAttestation(number, bytes, depth)
    case .scores: try readNumber(number, isOfYear: true, year: nil, bytes, depth)
    case .texts: try readText(number, bytes, depth)
    case .base: try scanner.skipValue(bytes, depth: depth)
    }
  }

  /// Takes the value of a name that no fact has as it is written.
  private mutating func readWritten(
    _ key: JSONScanner.StringToken, in section: Section, _ slot: Slot, _ bytes: Span<UInt8>,
    _ depth: Int
  ) throws(SyntaxError) {
    guard !isComment(key, bytes), reportsFurther() else {
      try skipValue(of: key, bytes, depth: depth)
      return
    }
    let name = JSONScanner.text(of: key, bytes)
    guard let (number, warning) = builder.writtenFact(name),
      builder.rules[number].section == section
    else {
      builder.report(builder.unknownFactKey(name, slot), at: key.quoted)
      try skipValue(of: key, bytes, depth: depth)
      return
    }
    builder.mention(number, at: PackedPlace(key.quoted), name) { Self.name(at: $0, bytes) }
    if let warning { builder.report(warning, at: key.quoted) }
    try readFact(number, in: section, bytes, depth)
  }

  private func unknownTopKey(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Problem {
    let text = JSONScanner.text(of: key, bytes)
    if let fact = vocabulary.facts.value(of: text).map({ builder.facts[$0] }) {
      return .unknownKey(text, .submission, nearest: fact, name: nil)
    }
    let now = vocabulary.factsNow(of: text)
    if !now.isEmpty { return .formerName(text, now: now) }
    return .unknownKey(
      text, .submission, nearest: nil,
      name: nearestName(to: text, among: TopKey.allCases.flatMap { $0.names }))
  }

  /// Takes an object whose keys are facts of one part of the submission.
  ///
  /// - Parameter read: Takes the value of a fact, whose number is given.
  @inline(__always)
  private mutating func readFacts(
    _ section: Section, _ slot: Slot, _ bytes: Span<UInt8>, _ depth: Int,
    reading read: (inout Self, Int) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, slot) else { return }
    let start = scanner.offset - 1
    let names = vocabulary.facts
    var next = try firstMember(bytes)
    while next {
      let (key, known) = try scanner.key(in: names, &factGuess, bytes)
      if let number = known {
        if builder.rules[number].section == section {
          builder.mention(
            number, at: PackedPlace(key.quoted), JSONScanner.text(of: key, bytes)
          ) { Self.name(at: $0, bytes) }
          try read(&self, number)
        } else {
          builder.report(.misplaced(builder.facts[number]), at: key.quoted)
          try skipValue(of: key, bytes, depth: depth + 1)
        }
      } else if isAmbiguous(key, bytes) {
        // The schemes may be named further down.
        put(off: key, in: section, slot, depth + 1)
        try skipValue(of: key, bytes, depth: depth + 1)
      } else {
        try readWritten(key, in: section, slot, bytes, depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    builder.submission.sectionPlaces[section.rawValue] = .bytes(start..<scanner.offset)
  }

  /// Whether a name has to wait for the schemes that a submission names.
  private func isAmbiguous(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Bool {
    builder.schemesInUse.isEmpty && postponed.count < SubmissionReader.maximumDiagnostics
      && !isComment(key, bytes) && builder.reportsFurther
  }

  /// Keeps a member to be read once the schemes are known.
  private mutating func put(
    off key: JSONScanner.StringToken, in section: Section, _ slot: Slot, _ depth: Int
  ) {
    postponed.append(
      Postponed(key: key, section: section, slot: slot, offset: scanner.offset, depth: depth))
  }

  /// Reads the members that were kept.
  private mutating func readPostponed(_ bytes: Span<UInt8>) throws(SyntaxError) {
    let end = scanner.offset
    for member in postponed {
      scanner.offset = member.offset
      try readWritten(member.key, in: member.section, member.slot, bytes, member.depth)
    }
    scanner.offset = end
  }

  /// A key that was taken before.
  private static func name(at place: PackedPlace, _ bytes: Span<UInt8>) -> String {
    let range = place.range.lowerBound + 1..<place.range.upperBound - 1
    let hasEscapes = range.contains { bytes[$0] == UInt8(ascii: "\\") }
    return JSONScanner.text(
      of: JSONScanner.StringToken(range: range, hasEscapes: hasEscapes), bytes)
  }

  /// Whether a problem that takes time to word is reported; otherwise it is counted.
  mutating func reportsFurther() -> Bool {
    if builder.reportsFurther { return true }
    builder.suppress()
    return false
  }
}

// MARK: - Shared steps

/// Where the keys of one object stand, by number; `kinds` is how many kinds of keys it has at the most.
struct SeenKeys<let kinds: Int> {
  var places = InlineArray<kinds, PackedPlace>(repeating: .none)
}

extension JSONReader {
  mutating func opensObject(
    _ bytes: Span<UInt8>, _ depth: Int, _ slot: @autoclosure () -> Slot
  ) throws(SyntaxError) -> Bool {
    guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else {
      try reportWrongType(slot(), bytes, depth)
      return false
    }
    try scanner.enter(depth)
    return true
  }

  /// Whether the object that was just opened has a member; takes its brace where it has none.
  mutating func firstMember(_ bytes: Span<UInt8>) throws(SyntaxError) -> Bool {
    if try scanner.peek(bytes, .keyOrClosingBrace) == UInt8(ascii: "}") {
      scanner.offset += 1
      return false
    }
    return true
  }

  /// Takes a string, an array of strings, or null.
  mutating func readStrings(
    _ bytes: Span<UInt8>, _ depth: Int, _ slot: Slot,
    _ each: (inout Self, JSONScanner.StringToken) -> Void
  ) throws(SyntaxError) {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "\""): each(&self, try scanner.string(bytes))
    case UInt8(ascii: "["): try readArray(bytes, depth, slot, each)
    case UInt8(ascii: "n"): try acceptNull(bytes)
    default: try reportWrongType(slot, bytes, depth)
    }
  }

  /// Takes an array of strings.
  mutating func readArray(
    _ bytes: Span<UInt8>, _ depth: Int, _ slot: Slot,
    _ each: (inout Self, JSONScanner.StringToken) -> Void
  ) throws(SyntaxError) {
    try scanner.enter(depth)
    if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
      scanner.offset += 1
      return
    }
    repeat {
      if try scanner.peek(bytes, .value) == UInt8(ascii: "\"") {
        each(&self, try scanner.string(bytes))
      } else {
        try reportWrongType(slot.ofArray, bytes, depth + 1)
      }
    } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
  }

  /// What a string stands for in a table of names.
  static func number(
    of token: JSONScanner.StringToken, in table: NameTable, _ bytes: Span<UInt8>
  ) -> Int? {
    token.hasEscapes
      ? table.value(of: JSONScanner.text(of: token, bytes))
      : table.value(of: bytes, token.range)
  }

  /// Whether an unknown key is a comment, which begins with `//` and is skipped with its value.
  func isComment(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Bool {
    if key.hasEscapes { return JSONScanner.text(of: key, bytes).utf8.starts(with: "//".utf8) }
    return key.range.count >= 2 && bytes[key.range.lowerBound] == UInt8(ascii: "/")
      && bytes[key.range.lowerBound + 1] == UInt8(ascii: "/")
  }

  /// Takes a `null`, which stands for what is not given yet.
  mutating func acceptNull(_ bytes: Span<UInt8>) throws(SyntaxError) {
    _ = try scanner.word(bytes)
  }

  /// Takes a value of the wrong type and reports it.
  mutating func reportWrongType(
    _ slot: Slot, _ bytes: Span<UInt8>, _ depth: Int
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
    let text = range.count <= 120 ? JSONScanner.text(range, bytes) : ""
    builder.report(.wrongType(slot, found: kind, text), at: range)
  }

  /// Passes over the value of a key that is not taken; one that may be about a person is quoted nowhere.
  mutating func skipValue(
    of key: JSONScanner.StringToken, _ bytes: Span<UInt8>, depth: Int
  ) throws(SyntaxError) {
    guard Problem.mayNamePerson(JSONScanner.text(of: key, bytes)) else {
      try scanner.skipValue(bytes, depth: depth)
      return
    }
    let start = scanner.offset
    // What breaks off in here must not be quoted either.
    builder.personal.append(start..<bytes.count)
    let range = try scanner.skipValue(bytes, depth: depth)
    builder.personal[builder.personal.count - 1] = start..<range.upperBound
  }

  mutating func checkRepetition<let kinds: Int>(
    of key: JSONScanner.StringToken, as number: Int, _ seen: inout SeenKeys<kinds>,
    _ bytes: Span<UInt8>
  ) {
    let first = seen.places[number]
    if first.isNone {
      seen.places[number] = PackedPlace(key.quoted)
    } else {
      builder.report(
        .duplicateKey(JSONScanner.text(of: key, bytes), first: first.place), at: key.quoted)
    }
  }
}

extension Entry {
  /// An entry that is a string of JSON.
  init(
    _ subject: Subject, _ number: Int, year: Int? = nil, _ token: JSONScanner.StringToken,
    unit: UInt8 = Entry.ownUnit, fractionDigits: Int = 0
  ) {
    self.init(
      subject, number, year: year, token.hasEscapes ? .escaped : .string,
      at: PackedPlace(token.quoted), unit: unit, fractionDigits: fractionDigits)
  }
}
