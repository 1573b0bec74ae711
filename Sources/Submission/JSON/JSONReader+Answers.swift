import Rules

/// Answers to questions of quality, persons that are named, and remarks.
extension JSONReader {
  mutating func readAttestation(
    _ number: Int, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    guard !builder.rules[number].isPersonal else { return try readPerson(number, bytes, depth) }
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
    var seen = SeenKeys<4>()
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
        try skipValue(of: member, bytes, depth: depth + 1)
      case nil:
        let text = JSONScanner.text(of: member, bytes)
        let names = AttestationKey.allCases.flatMap { $0.names }
        builder.report(
          .unknownKey(
            text, .attestation(builder.facts[number]), nearest: nil,
            name: nearestName(to: text, among: names)),
          at: member.quoted)
        try skipValue(of: member, bytes, depth: depth + 1)
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

  /// Takes why what warnings doubt is right all the same: texts by the names of warnings.
  mutating func readRemarks(_ bytes: Span<UInt8>, _ depth: Int) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .remarks) else { return }
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      let name = JSONScanner.text(of: key, bytes)
      switch try scanner.peek(bytes, .value) {
      case UInt8(ascii: "\"") where !isComment(key, bytes):
        let token = try scanner.string(bytes)
        if Problem.mayNamePerson(name) { builder.personal.append(token.quoted) }
        builder.remark(named: name, JSONScanner.text(of: token, bytes), at: .bytes(key.quoted))
      case UInt8(ascii: "n"): try acceptNull(bytes)
      default:
        if isComment(key, bytes) {
          try skipValue(of: key, bytes, depth: depth + 1)
        } else {
          _ = builder.subject(ofRemark: name, at: .bytes(key.quoted))
          try reportWrongType(.remark, bytes, depth + 1)
        }
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }
}
