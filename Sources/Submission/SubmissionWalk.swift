import Rules

/// One walk through the bytes of a file, from JSON to rows.
struct SubmissionWalk {
  typealias SyntaxError = JSONScanner.SyntaxError

  let reader: SubmissionReader
  let catalogue: Catalogue
  let facts: [FactDefinition]
  var scanner: JSONScanner
  /// Figures given by year, until the last full year is known.
  var yearly: [YearlyFigure] = []
  /// Growth columns, until all figures are there to recompute them from.
  var growths: [StatedGrowth] = []
  /// What follows from the city for each trait that does.
  var fromCity: [(trait: Int, mask: UInt64, mark: Int)] = []
  /// Where the key of each fact stands, zero where it has not been seen.
  var factPlaces: [UInt32]
  /// The names of all facts, once an unknown one was met.
  var factCandidates: NameCandidates?
  /// Whether the submission has a `year`, right or wrong.
  var isYearStated = false
  /// Whether it is known before that the file is in error, so that nothing given is no surprise.
  var isInError = false
  /// Problems beyond the most that are reported.
  var suppressed = 0
  /// The gravest of them.
  var gravestSuppressed = Severity.warning

  struct YearlyFigure {
    let fact: Int
    let year: Int
    /// `nil` where it is null or was reported.
    let value: ExactDecimal?
    let key: Range<Int>
    let mark: Int
  }

  struct StatedGrowth {
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
        found.append(
          Diagnostic(.furtherProblems(count: suppressed, gravestSuppressed), at: error.range))
      }
      return found
    }
    return trailingContent(bytes)
  }

  /// What stands behind the end of the JSON, if anything does.
  mutating func trailingContent(_ bytes: Span<UInt8>) -> [Diagnostic] {
    scanner.skipWhitespace(bytes)
    guard scanner.offset < bytes.count else { return [] }
    return [Diagnostic(.trailingContent, at: scanner.offset..<scanner.offset + 1)]
  }

  mutating func read(
    _ bytes: Span<UInt8>, depth: Int, into submission: inout Submission
  ) throws(SyntaxError) {
    submission.removeAll()
    yearly.removeAll(keepingCapacity: true)
    growths.removeAll(keepingCapacity: true)
    fromCity.removeAll(keepingCapacity: true)
    factPlaces.withUnsafeMutableBufferPointer { unsafe $0.update(repeating: 0) }
    isYearStated = false
    suppressed = 0
    gravestSuppressed = .warning
    guard try opensObject(bytes, depth, .submission, &submission) else { return }
    let start = scanner.offset - 1
    var seen = SeenKeys()
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      let top = name(key, in: reader.topNames, bytes).flatMap(TopKey.init(rawValue:))
      guard let top else {
        if !isComment(key, bytes) {
          report(unknownTopKey(key, bytes), at: key.quoted, &submission)
        }
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
  mutating func finish(_ bytes: Span<UInt8>, _ submission: inout Submission) {
    placeWhatFollowsFromCity(bytes, &submission)
    placeYearlyFigures(bytes, &submission)
    checkGrowths(bytes, &submission)
    if submission.diagnostics.isEmpty, submission.row.isEmpty, !isInError {
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
          .furtherProblems(count: suppressed, gravestSuppressed),
          at: submission.range.upperBound - 1..<submission.range.upperBound))
    }
  }

}

// MARK: - Shared steps

/// Where the keys of one object stand, by number; an object has fewer than 64 kinds of keys.
struct SeenKeys {
  var places = InlineArray<64, UInt32>(repeating: 0)
}

extension SubmissionWalk {
  mutating func opensObject(
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
  mutating func firstMember(_ bytes: Span<UInt8>) throws(SyntaxError) -> Bool {
    if try scanner.peek(bytes, .keyOrClosingBrace) == UInt8(ascii: "}") {
      scanner.offset += 1
      return false
    }
    return true
  }

  /// Takes an object whose keys are facts of a kind, and gives its bytes.
  ///
  /// - Parameters:
  ///   - belongs: Whether facts of the kind stand in this object.
  ///   - read: Takes the value of a fact, whose number and key are given.
  @inline(__always)
  mutating func readFacts(
    _ bytes: Span<UInt8>, _ depth: Int, _ slot: Slot, _ submission: inout Submission,
    where belongs: (FactDefinition.Kind) -> Bool,
    reading read: (
      inout Self, Int, FactDefinition, Range<Int>, inout Submission
    ) throws(SyntaxError) -> Void
  ) throws(SyntaxError) -> Range<Int>? {
    guard try opensObject(bytes, depth, slot, &submission) else { return nil }
    let start = scanner.offset - 1
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let number = name(key, in: reader.factNames, bytes) {
        let fact = facts[number]
        if belongs(fact.kind) {
          checkRepetition(of: key, ofFact: number, bytes, &submission)
          try read(&self, number, fact, key.quoted, &submission)
        } else {
          report(.misplaced(fact), at: key.quoted, &submission)
          try scanner.skipValue(bytes, depth: depth + 1)
        }
      } else {
        if !isComment(key, bytes) {
          let problem = unknownFactKey(key, slot, bytes, submission)
          report(problem, at: key.quoted, &submission)
        }
        try scanner.skipValue(bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    return start..<scanner.offset
  }

  func name(
    _ token: JSONScanner.StringToken, in table: NameTable, _ bytes: Span<UInt8>
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

  mutating func number(
    _ bytes: Span<UInt8>
  ) throws(SyntaxError) -> (range: Range<Int>, value: ExactDecimal?) {
    var decimal = ExactDecimalReader()
    let range = try scanner.number(bytes, into: &decimal)
    return (range, try? decimal.finish())
  }

  /// Takes a `null`, which stands for what is not given yet.
  mutating func acceptNull(_ bytes: Span<UInt8>) throws(SyntaxError) {
    _ = try scanner.word(bytes)
  }

  /// Takes a value of the wrong type and reports it.
  mutating func reportWrongType(
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

  mutating func checkRepetition(
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

  mutating func checkRepetition(
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

  func unknownTopKey(_ key: JSONScanner.StringToken, _ bytes: Span<UInt8>) -> Problem {
    let text = JSONScanner.text(of: key, bytes)
    if let fact = reader.factNames.value(of: text).map({ catalogue.facts[$0] }) {
      return .unknownKey(text, .submission, nearest: fact, name: nil)
    }
    return .unknownKey(
      text, .submission, nearest: nil,
      name: nearestName(to: text, among: TopKey.allCases.flatMap { $0.names }))
  }

  mutating func unknownFactKey(
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

  /// Counts a problem beyond the most that are reported.
  mutating func suppress(_ severity: Severity) {
    suppressed += 1
    if severity == .error { gravestSuppressed = .error }
  }

  mutating func report(
    _ problem: Problem, at range: Range<Int>, _ submission: inout Submission
  ) {
    if submission.diagnostics.count < SubmissionReader.maximumDiagnostics {
      submission.diagnostics.append(Diagnostic(problem, at: range))
    } else {
      suppress(problem.severity)
    }
  }
}
