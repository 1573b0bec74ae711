import Rules

/// The lists: arrays of rows, each an object.
extension JSONReader {
  mutating func readLists(_ bytes: Span<UInt8>, _ depth: Int) throws(SyntaxError) {
    guard try opensObject(bytes, depth, .lists) else { return }
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      if let number = Self.number(of: key, in: vocabulary.lists, bytes) {
        try readList(number, key, bytes, depth + 1)
      } else {
        if !isComment(key, bytes), reportsFurther() {
          let name = JSONScanner.text(of: key, bytes)
          builder.report(
            .list(.unknownList(name, nearest: vocabulary.nearestList(to: name))), at: key.quoted)
        }
        try skipValue(of: key, bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
  }

  /// Takes the rows of a list, or null where it is not given yet.
  private mutating func readList(
    _ number: Int, _ key: JSONScanner.StringToken, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    let list = vocabulary.catalogue.lists[number]
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "["): break
    case UInt8(ascii: "n"): return try acceptNull(bytes)
    default: return try reportWrongType(.list(list), bytes, depth)
    }
    let place = Place.bytes(key.quoted)
    builder.beginList(number, at: place)
    try scanner.enter(depth)
    if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
      scanner.offset += 1
      builder.listHasNone(at: place)
    } else {
      repeat {
        try readRow(list, bytes, depth + 1)
      } while try scanner.takesSeparator(
        before: UInt8(ascii: "]"), bytes)
    }
    builder.endList()
  }

  private mutating func readRow(
    _ list: ListDefinition, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else {
      return try reportWrongType(.listRow(list), bytes, depth)
    }
    let start = scanner.offset
    try scanner.enter(depth)
    builder.beginRow()
    let problems = builder.problemCount
    var seen = SeenKeys<64>()
    var next = try firstMember(bytes)
    while next {
      let key = try scanner.key(bytes)
      let name = JSONScanner.text(of: key, bytes)
      if let column = list.number(ofColumnNamed: name) {
        checkRepetition(of: key, as: column, &seen, bytes)
        let problems = builder.problemCount
        try readCell(column, list.columns[column], bytes, depth + 1)
        if builder.problemCount > problems { builder.listColumnIsMistaken(column) }
      } else {
        if !isComment(key, bytes), reportsFurther() {
          let nearest = nearestName(
            to: name, among: list.columns.flatMap { [$0.key, $0.label] })
          builder.report(.list(.unknownColumn(name, list, nearest: nearest)), at: key.quoted)
          if let meant = nearest.flatMap({ list.number(ofColumnNamed: $0) }) {
            builder.listColumnIsMistaken(meant)
          }
        }
        try skipValue(of: key, bytes, depth: depth + 1)
      }
      next = try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    builder.endRow(
      at: .bytes(start..<scanner.offset),
      hasProblem: builder.problemCount > problems)
  }

  private mutating func readCell(
    _ column: Int, _ definition: ListColumn, _ bytes: Span<UInt8>, _ depth: Int
  ) throws(SyntaxError) {
    let first = try scanner.peek(bytes, .value)
    if first == UInt8(ascii: "n") { return try acceptNull(bytes) }
    let start = scanner.offset
    switch (definition.form, first) {
    case (.text, UInt8(ascii: "\"")):
      let token = try scanner.string(bytes)
      builder.listText(column, JSONScanner.text(of: token, bytes), at: PackedPlace(token.quoted))
    case (.figure(let fact), UInt8(ascii: "-")),
      (.figure(let fact), UInt8(ascii: "0")...UInt8(ascii: "9")):
      guard let (value, fractionDigits, range) = try plainNumber(of: fact, bytes) else {
        return builder.keepRefused(
          column, .number(JSONScanner.text(start..<scanner.offset, bytes)))
      }
      let text = JSONScanner.text(range, bytes)
      builder.listNumber(
        column, value, unit: Entry.ownUnit, fractionDigits: fractionDigits, at: PackedPlace(range),
        written: .number(text), stated: text)
    case (.figure(let fact), UInt8(ascii: "\"")):
      let token = try scanner.string(bytes)
      let text = JSONScanner.text(of: token, bytes)
      do throws(FigureTextError) {
        let figure = try Self.figureText(token, fact, vocabulary, bytes)
        builder.listNumber(
          column, figure.value, unit: figure.unit, fractionDigits: figure.fractionDigits,
          at: PackedPlace(token.quoted), written: .text(text),
          stated: JSONScanner.text(token.quoted, bytes))
      } catch {
        guard let (value, digits) = bareNumber(token, fact, bytes) else {
          builder.keepRefused(column, .text(text))
          let isBound = BoundText.isBound(text, error, of: fact, in: vocabulary)
          return builder.report(
            isBound ? .list(.boundInCell(text, definition)) : error.problem(text, fact),
            at: token.quoted)
        }
        builder.listNumber(
          column, value, unit: Entry.ownUnit,
          fractionDigits: FigureText.fractionDigits(of: digits), at: PackedPlace(token.quoted),
          written: .number(digits), stated: digits)
      }
    case (.choice(let trait), UInt8(ascii: "t")) where trait.form == .flag,
      (.choice(let trait), UInt8(ascii: "f")) where trait.form == .flag:
      let word = try scanner.word(bytes)
      builder.listFlag(column, word == .yes, at: PackedPlace(start..<scanner.offset))
    case (.choice(let trait), UInt8(ascii: "\"")) where trait.form != .flag,
      (.choice(let trait), UInt8(ascii: "[")) where trait.form == .choices:
      try readStrings(bytes, depth, .trait(trait)) { reader, token in
        reader.builder.listChoice(
          column, JSONScanner.text(of: token, bytes), at: PackedPlace(token.quoted))
      }
    default:
      try reportWrongType(.listColumn(definition), bytes, depth)
      builder.keepRefused(column, written(first, start..<scanner.offset, bytes))
    }
  }

  /// A value of the wrong type as it was written; one that begins as JSON's own does not become a text.
  private func written(
    _ first: UInt8, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> WrittenValue {
    let text = JSONScanner.text(range, bytes)
    switch first {
    case UInt8(ascii: "t"): return .yes
    case UInt8(ascii: "f"): return .no
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(text)
    case UInt8(ascii: "\""):
      var scanner = JSONScanner(offset: range.lowerBound)
      return .text((try? scanner.string(bytes)).map { JSONScanner.text(of: $0, bytes) } ?? text)
    default: return .text(text)
    }
  }
}
