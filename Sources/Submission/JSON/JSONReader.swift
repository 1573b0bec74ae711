import Rules

/// Reads submissions of JSON in one walk through the bytes: an object, an array of objects, or one
/// object after another, each beginning on a line of its own.
struct JSONReader {
  typealias SyntaxError = JSONScanner.SyntaxError

  var scanner: JSONScanner
  var builder: SubmissionBuilder

  var vocabulary: Vocabulary { builder.vocabulary }

  init(_ builder: SubmissionBuilder) {
    self.builder = builder
    scanner = JSONScanner(offset: 0)
  }

  // MARK: - The file

  /// Hands over each submission as soon as it is read.
  ///
  /// - Returns: What is wrong with the file as a whole.
  mutating func read(
    _ bytes: Span<UInt8>, _ body: (borrowing Submission) -> Void
  ) -> [Diagnostic] {
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      return [Diagnostic(.invalidUTF8, at: error.byteOffsets)]
    }
    let mark = TextEncoding.byteOrderMark
    let hasMark = bytes.count >= mark.count && mark.indices.allSatisfy { bytes[$0] == mark[$0] }
    scanner = JSONScanner(offset: hasMark ? mark.count : 0)
    scanner.skipWhitespace(bytes)
    guard scanner.offset < bytes.count else { return [Diagnostic(.empty, at: 0..<0)] }
    return bytes[scanner.offset] == UInt8(ascii: "[")
      ? array(bytes, body) : run(bytes, body)
  }

  private mutating func array(
    _ bytes: Span<UInt8>, _ body: (borrowing Submission) -> Void
  ) -> [Diagnostic] {
    var isOpen = false
    do {
      let start = scanner.offset
      try scanner.enter(0)
      if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
        scanner.offset += 1
        return [Diagnostic(.empty, at: start..<scanner.offset)] + trailingContent(bytes)
      }
      repeat {
        isOpen = true
        try submission(bytes, depth: 1)
        isOpen = false
        body(builder.submission)
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
    } catch {
      return brokenOff(by: error, isOpen: isOpen, bytes)
    }
    return trailingContent(bytes)
  }

  /// Reads one object after another.
  ///
  /// Where the text of one breaks off, those from the next line on that begins as one are read.
  private mutating func run(
    _ bytes: Span<UInt8>, _ body: (borrowing Submission) -> Void
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    while scanner.offset < bytes.count {
      let start = scanner.offset
      do {
        try submission(bytes, depth: 0)
      } catch {
        problems += brokenOff(by: error, isOpen: true, bytes)
        guard bytes[start] == UInt8(ascii: "{"),
          let next = Self.nextLine(from: error.range.lowerBound, bytes)
        else { break }
        scanner.offset = next
        continue
      }
      let end = scanner.offset
      scanner.skipWhitespace(bytes)
      let isLast = scanner.offset == bytes.count
      let isFollowedWell =
        isLast
        || bytes[scanner.offset] == UInt8(ascii: "{")
          && (end..<scanner.offset).contains { bytes[$0] == UInt8(ascii: "\n") }
      if !isFollowedWell { for problem in trailingContent(bytes) { builder.add(problem) } }
      body(builder.submission)
      if isLast || !isFollowedWell { break }
    }
    return problems
  }

  /// Where the next line begins that begins with an object, where one does.
  private static func nextLine(from start: Int, _ bytes: Span<UInt8>) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "\n"), bytes[index + 1] == UInt8(ascii: "{") {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  /// What was found before the text broke off, and that it did.
  private func brokenOff(
    by error: SyntaxError, isOpen: Bool, _ bytes: Span<UInt8>
  ) -> [Diagnostic] {
    let range = error.range
    let found = range.count <= 120 && range.upperBound <= bytes.count
    let syntax = Diagnostic(
      .syntax(error.fault, found: found ? JSONScanner.text(range, bytes) : ""), at: range)
    guard isOpen else { return [syntax] }
    let soFar = builder.problemsSoFar(at: .bytes(range))
    // A count of what is not listed stands last.
    guard let last = soFar.last, case .furtherProblems = last.problem else {
      return soFar + [syntax]
    }
    return soFar.dropLast() + [syntax, last]
  }

  /// What stands behind the end of the JSON, if anything does.
  private mutating func trailingContent(_ bytes: Span<UInt8>) -> [Diagnostic] {
    scanner.skipWhitespace(bytes)
    guard scanner.offset < bytes.count else { return [] }
    return [Diagnostic(.trailingContent, at: scanner.offset..<scanner.offset + 1)]
  }

  // MARK: - A submission

  private mutating func submission(
    _ bytes: Span<UInt8>, depth: Int
  ) throws(SyntaxError) {
    builder.start()
    guard try opensObject(bytes, depth, .submission) else { return }
    let start = scanner.offset - 1
    var seen = SeenKeys()
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let top = Self.number(of: key, in: vocabulary.top, bytes).flatMap(TopKey.init(rawValue:)) {
        checkRepetition(of: key, as: top.rawValue, &seen, bytes)
        try member(top, bytes, depth + 1)
      } else {
        if !isComment(key, bytes), reportsFurther() {
          builder.report(unknownTopKey(key, bytes), at: key.quoted)
        }
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    let end = scanner.offset
    builder.complete(bytes, at: .bytes(start..<end), end: .bytes(end - 1..<end))
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
        reader, number, fact throws(SyntaxError) in
        try reader.readFigure(number, fact, bytes, depth + 1)
      }
    case .attestations:
      try readFacts(.attestations, .attestations, bytes, depth) {
        reader, number, fact throws(SyntaxError) in
        try reader.readAttestation(number, fact, bytes, depth + 1)
      }
    case .scores:
      try readFacts(.scores, .scores, bytes, depth) {
        reader, number, fact throws(SyntaxError) in
        try reader.readNumber(number, fact, .figureOfYear(fact), year: nil, bytes, depth + 1)
      }
    case .texts:
      try readFacts(.texts, .texts, bytes, depth) {
        reader, number, fact throws(SyntaxError) in
        try reader.readText(number, fact, bytes, depth + 1)
      }
    case .lists: try readLists(bytes, depth)
    }
  }

  private func unknownTopKey(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Problem {
    let text = JSONScanner.text(of: key, bytes)
    if let fact = vocabulary.facts.value(of: text).map({ builder.facts[$0] }) {
      return .unknownKey(text, .submission, nearest: fact, name: nil)
    }
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
    reading read: (inout Self, Int, FactDefinition) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    guard try opensObject(bytes, depth, slot) else { return }
    let start = scanner.offset - 1
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let number = Self.number(of: key, in: vocabulary.facts, bytes) {
        let fact = builder.facts[number]
        if fact.kind.section == section {
          builder.mention(
            number, at: PackedPlace(key.quoted), JSONScanner.text(of: key, bytes)
          ) { Self.name(at: $0, bytes) }
          try read(&self, number, fact)
        } else {
          builder.report(.misplaced(fact), at: key.quoted)
          try scanner.skipValue(bytes, depth: depth + 1)
        }
      } else {
        if !isComment(key, bytes), reportsFurther() {
          let problem = builder.unknownFactKey(JSONScanner.text(of: key, bytes), slot)
          builder.report(problem, at: key.quoted)
        }
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    builder.submission.sectionPlaces[section.rawValue] = .bytes(start..<scanner.offset)
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

/// Where the keys of one object stand, by number; an object has fewer than 64 kinds of keys.
struct SeenKeys {
  var places = InlineArray<64, PackedPlace>(repeating: .none)
}

extension JSONReader {
  mutating func opensObject(
    _ bytes: Span<UInt8>, _ depth: Int, _ slot: Slot
  ) throws(SyntaxError) -> Bool {
    guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else {
      try reportWrongType(slot, bytes, depth)
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
        try reportWrongType(slot, bytes, depth + 1)
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

  mutating func checkRepetition(
    of key: JSONScanner.StringToken, as number: Int, _ seen: inout SeenKeys,
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
