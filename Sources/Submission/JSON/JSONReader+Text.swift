import Rules

/// What may stand where a text of submissions was read up to.
public enum TextState: UInt8, Hashable, Sendable {
  /// Nothing was read yet.
  case beginning
  /// Nothing was read but white space.
  case blank
  /// In an array: a submission; or behind one.
  case inArray, behindElement
  /// Behind the array: white space alone.
  case behindArray
  /// The first of one object after another, and each that follows on a line of its own.
  case firstOfRun, inRun
  /// Behind a line in error: the next line that begins an object.
  case behindBadLine
  /// The text broke off: whatever follows is not read.
  case brokenOff
}

/// A text of submissions, whole or piece by piece: an object, an array of objects, or one object after
/// another, each beginning on a line of its own.
extension JSONReader {
  /// Hands over each submission of a whole text as soon as it is read.
  ///
  /// - Returns: What is wrong with the text itself.
  mutating func read(
    _ bytes: Span<UInt8>, _ body: (borrowing Submission) -> Void
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var state = TextState.beginning
    _ = read(bytes, from: &state, isLast: true, { problems += $0 }, body)
    return problems
  }

  /// Reads a piece of a text from where the last one was read up to.
  ///
  /// What is decided by bytes that are still to come is left: it belongs before the next piece.
  ///
  /// Nothing but strings may hold other characters than those of ASCII, and the scanner takes no string that is
  /// not UTF-8. So bytes that are no text are looked for once something is wrong: up to them the text is read.
  ///
  /// - Parameters:
  ///   - state: What may stand at the beginning of the piece, and in the end behind what was read.
  ///   - isLast: Whether the text ends with the piece.
  ///   - failed: Takes what is wrong where the text is that of no submission.
  /// - Returns: How many bytes were read.
  mutating func read(
    _ piece: Span<UInt8>, from state: inout TextState, isLast: Bool,
    _ failed: ([Diagnostic]) -> Void, _ body: (borrowing Submission) -> Void
  ) -> Int {
    scanner = JSONScanner(offset: 0)
    byteCheck = .notNeeded
    var flaw: Range<Int>?
    while true {
      let text = piece.extracting(0..<(flaw?.lowerBound ?? piece.count))
      readText(text, from: &state, endsText: isLast && flaw == nil, failed, body)
      if byteCheck == .asked {
        byteCheck = .done
        flaw = UTF8Flaw.first(in: piece, scanner.offset..<piece.count)
        continue
      }
      // A character may be cut in two between a piece and the next.
      guard let found = flaw, isLast || found.lowerBound + 4 <= piece.count else {
        return scanner.offset
      }
      if state != .behindBadLine, state != .brokenOff {
        failed([Diagnostic(.invalidUTF8, at: found)])
      }
      switch state {
      case .firstOfRun, .inRun, .behindBadLine:
        state = .behindBadLine
        scanner.offset = found.upperBound
        flaw = UTF8Flaw.first(in: piece, found.upperBound..<piece.count)
      case .beginning, .blank, .inArray, .behindElement, .behindArray, .brokenOff:
        state = .brokenOff
        return piece.count
      }
    }
  }

  /// Whether what is wrong behind an offset may be bytes that are no text, which nobody has looked for yet. The
  /// step is taken back until that is known.
  private mutating func awaitsByteCheck(from start: Int) -> Bool {
    guard byteCheck == .notNeeded else { return false }
    byteCheck = .asked
    scanner.offset = start
    return true
  }

  /// The same where what stands at an offset is not ASCII, and so in no string belongs to JSON.
  private mutating func awaitsByteCheck(
    from start: Int, ofByteAt offset: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    offset < bytes.count && bytes[offset] >= 0x80 && awaitsByteCheck(from: start)
  }

  /// Reads text up to where it ends, or what is there can't be told from it alone.
  private mutating func readText(
    _ bytes: Span<UInt8>, from state: inout TextState, endsText: Bool,
    _ failed: ([Diagnostic]) -> Void, _ body: (borrowing Submission) -> Void
  ) {
    var goesOn = true
    while goesOn {
      switch state {
      case .beginning:
        let mark = TextEncoding.byteOrderMark
        guard endsText || bytes.count >= mark.count else { return }
        let hasMark = bytes.count >= mark.count && mark.indices.allSatisfy { bytes[$0] == mark[$0] }
        if hasMark { scanner.offset = mark.count }
        state = .blank
      case .blank: goesOn = begin(bytes, &state, endsText, failed)
      case .inArray: goesOn = element(bytes, &state, endsText, failed, body)
      case .behindElement: goesOn = separator(bytes, &state, endsText, failed)
      case .firstOfRun, .inRun: goesOn = object(bytes, &state, endsText, failed, body)
      case .behindBadLine: goesOn = nextLine(bytes, &state)
      case .behindArray:
        scanner.skipWhitespace(bytes)
        guard scanner.offset < bytes.count, !awaitsByteCheck(from: scanner.offset) else { return }
        failed([trailingContent])
        state = .brokenOff
      case .brokenOff:
        scanner.offset = bytes.count
        return
      }
    }
  }

  // MARK: - Steps

  // Each takes what a state waits for, and says whether there may be more to take.

  private mutating func begin(
    _ bytes: Span<UInt8>, _ state: inout TextState, _ endsText: Bool,
    _ failed: ([Diagnostic]) -> Void
  ) -> Bool {
    scanner.skipWhitespace(bytes)
    let start = scanner.offset
    guard start < bytes.count else {
      if endsText { failed([Diagnostic(.empty, at: 0..<0)]) }
      return false
    }
    if awaitsByteCheck(from: start, ofByteAt: start, bytes) { return false }
    guard bytes[start] == UInt8(ascii: "[") else {
      state = .firstOfRun
      return true
    }
    scanner.offset += 1
    scanner.skipWhitespace(bytes)
    if scanner.offset < bytes.count {
      state = .inArray
      if bytes[scanner.offset] == UInt8(ascii: "]") {
        scanner.offset += 1
        state = .behindArray
        failed([Diagnostic(.empty, at: start..<scanner.offset)])
      }
      return true
    }
    if endsText {
      failed([syntax(scanner.unexpected(.valueOrClosingBracket, bytes), bytes)])
      state = .brokenOff
    } else {
      scanner.offset = start
    }
    return false
  }

  private mutating func element(
    _ bytes: Span<UInt8>, _ state: inout TextState, _ endsText: Bool,
    _ failed: ([Diagnostic]) -> Void, _ body: (borrowing Submission) -> Void
  ) -> Bool {
    scanner.skipWhitespace(bytes)
    let start = scanner.offset
    guard endsText || start < bytes.count else { return false }
    do {
      try submission(bytes, depth: 1, as: .submissionOfArray)
    } catch {
      if awaitsByteCheck(from: start) { return false }
      guard endsText || !mayGoOn(error, bytes) else {
        scanner.offset = start
        return false
      }
      failed(brokenOff(by: error, bytes))
      state = .brokenOff
      return true
    }
    if awaitsByteCheck(from: start, ofByteAt: scanner.offset, bytes) { return false }
    // A number goes on where more digits follow.
    guard endsText || scanner.offset < bytes.count || bytes[start] == UInt8(ascii: "{") else {
      scanner.offset = start
      return false
    }
    state = .behindElement
    body(builder.submission)
    return true
  }

  private mutating func separator(
    _ bytes: Span<UInt8>, _ state: inout TextState, _ endsText: Bool,
    _ failed: ([Diagnostic]) -> Void
  ) -> Bool {
    scanner.skipWhitespace(bytes)
    guard endsText || scanner.offset < bytes.count else { return false }
    do {
      let next = try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
      state = next ? .inArray : .behindArray
    } catch {
      if awaitsByteCheck(from: scanner.offset) { return false }
      failed([syntax(error, bytes)])
      state = .brokenOff
    }
    return true
  }

  private mutating func object(
    _ bytes: Span<UInt8>, _ state: inout TextState, _ endsText: Bool,
    _ failed: ([Diagnostic]) -> Void, _ body: (borrowing Submission) -> Void
  ) -> Bool {
    scanner.skipWhitespace(bytes)
    let start = scanner.offset
    guard start < bytes.count else { return false }
    if state == .inRun, bytes[start] != UInt8(ascii: "{") {
      if awaitsByteCheck(from: start) { return false }
      failed([trailingContent])
      state = .behindBadLine
      return true
    }
    do {
      try submission(bytes, depth: 0)
    } catch {
      if awaitsByteCheck(from: start) { return false }
      guard endsText || !mayGoOn(error, bytes) else {
        scanner.offset = start
        return false
      }
      if let next = Self.line(from: start, bytes), next <= error.range.lowerBound {
        // The object has run on into the line of another.
        failed(problems(ofTextFrom: start, bytes.extracting(0..<next - 1)))
        scanner.offset = next
        state = .inRun
      } else {
        failed(brokenOff(by: error, bytes))
        scanner.offset = error.range.lowerBound
        // A text that begins as no submission says nothing of the next.
        state = bytes[start] == UInt8(ascii: "{") ? .behindBadLine : .brokenOff
      }
      return true
    }
    let end = scanner.offset
    scanner.skipWhitespace(bytes)
    let endsLine = (end..<scanner.offset).contains { bytes[$0] == UInt8(ascii: "\n") }
    if !endsLine, scanner.offset < bytes.count, awaitsByteCheck(from: start) { return false }
    if scanner.offset == bytes.count, !endsText, !endsLine {
      scanner.offset = start
      return false
    }
    state = .inRun
    if scanner.offset < bytes.count, !endsLine {
      builder.add(trailingContent)
      state = .behindBadLine
    }
    body(builder.submission)
    return true
  }

  private mutating func nextLine(_ bytes: Span<UInt8>, _ state: inout TextState) -> Bool {
    if let next = Self.line(from: scanner.offset, bytes) {
      scanner.offset = next
      state = .inRun
      return true
    }
    let endsLine = bytes.count > scanner.offset && bytes[bytes.count - 1] == UInt8(ascii: "\n")
    scanner.offset = endsLine ? bytes.count - 1 : bytes.count
    return false
  }

  /// Where the next line begins that begins with an object, where one does.
  private static func line(from start: Int, _ bytes: Span<UInt8>) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "\n"), bytes[index + 1] == UInt8(ascii: "{") {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  // MARK: - What is wrong

  /// Whether what is wrong may only be that the bytes end there: a word, a number or an escape may go on.
  private func mayGoOn(_ error: SyntaxError, _ bytes: Span<UInt8>) -> Bool {
    switch error.fault {
    case .unexpectedEnd, .unterminatedString: true
    default: error.range.upperBound + 16 > bytes.count
    }
  }

  /// What is wrong with an object that its line does not complete.
  private mutating func problems(ofTextFrom start: Int, _ line: Span<UInt8>) -> [Diagnostic] {
    scanner.offset = start
    do {
      try submission(line, depth: 0)
      return []
    } catch {
      guard case .unexpectedEnd(let expected) = error.fault else {
        return brokenOff(by: error, line)
      }
      return brokenOff(
        by: SyntaxError(range: error.range, fault: .unexpectedEndOfLine(expected)), line)
    }
  }

  /// What was found before the text of a submission broke off, and that it did.
  private mutating func brokenOff(by error: SyntaxError, _ bytes: Span<UInt8>) -> [Diagnostic] {
    let syntax = syntax(error, bytes)
    let soFar = builder.problemsSoFar(at: syntax.place)
    // A count of what is not listed stands last.
    guard let last = soFar.last, case .furtherProblems = last.problem else {
      return soFar + [syntax]
    }
    return soFar.dropLast() + [syntax, last]
  }

  private func syntax(_ error: SyntaxError, _ bytes: Span<UInt8>) -> Diagnostic {
    let range = error.range
    let isPrivate = builder.personal.contains { Diagnostic.isQuoted($0, beside: range) }
    let isShown = range.count <= 120 && range.upperBound <= bytes.count && !isPrivate
    var diagnostic = Diagnostic(
      .syntax(error.fault, found: isShown ? JSONScanner.text(range, bytes) : ""), at: range)
    diagnostic.isPrivate = isPrivate
    return diagnostic
  }

  /// That something stands at the offset which belongs to no submission.
  private var trailingContent: Diagnostic {
    Diagnostic(.trailingContent, at: scanner.offset..<scanner.offset + 1)
  }
}
