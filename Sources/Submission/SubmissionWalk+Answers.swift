import Rules

/// The attestations, and the texts and scores beside them.
extension SubmissionWalk {
  mutating func readScores(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    submission.scoresRange = try readFacts(bytes, depth, .scores, &submission) {
      kind in
      kind == .score
    } reading: { walk, number, fact, _, submission throws(SyntaxError) in
      _ = try walk.scanner.peek(bytes, .value)
      let mark = walk.scanner.offset
      if let value = try walk.figureValue(
        fact, .figureOfYear(fact), bytes, depth + 1, &submission)
      {
        submission.place(value, of: number, yearsBack: 0, at: mark)
      }
    }
  }

  // MARK: - texts

  mutating func readTexts(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    submission.textsRange = try readFacts(bytes, depth, .texts, &submission) {
      kind in
      kind.isText
    } reading: { walk, number, fact, _, submission throws(SyntaxError) in
      try walk.readText(
        number, fact, fact.textLimit ?? 0, bytes, depth + 1, &submission)
    }
  }

  mutating func readText(
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
        submission.place(ExactDecimal(1), of: number, yearsBack: 0, at: mark)
      }
    case UInt8(ascii: "n"):
      try acceptNull(bytes)
    default:
      try reportWrongType(.text(fact), bytes, depth, &submission)
    }
  }

  // MARK: - attestations

  mutating func readAttestations(
    _ bytes: Span<UInt8>, _ depth: Int, _ submission: inout Submission
  ) throws(SyntaxError) {
    submission.attestationsRange = try readFacts(bytes, depth, .attestations, &submission) {
      kind in
      kind.isAttestation
    } reading: { walk, number, fact, key, submission throws(SyntaxError) in
      try walk.readAttestation(number, fact, key, bytes, depth + 1, &submission)
    }
  }

  mutating func readAttestation(
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
        case nil where isComment(member, bytes):
          try scanner.skipValue(bytes, depth: depth + 1)
        case nil:
          let text = JSONScanner.text(of: member, bytes)
          let names = AttestationKey.allCases.flatMap { $0.names }
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

  func answer(
    _ number: Int, _ word: JSONScanner.Word, _ mark: Int, _ submission: inout Submission
  ) {
    guard word != .null else { return }
    submission.place(ExactDecimal(word == .yes ? 1 : 0), of: number, yearsBack: 0, at: mark)
  }

  mutating func readEvidence(
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
          submission.evidenceRanges.append(try scanner.string(bytes).quoted)
        } else {
          try reportWrongType(.evidence, bytes, depth + 1, &submission)
        }
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
    case UInt8(ascii: "n"): try acceptNull(bytes)
    default: try reportWrongType(.evidence, bytes, depth, &submission)
    }
  }
}
