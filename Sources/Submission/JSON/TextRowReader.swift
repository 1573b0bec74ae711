import Rules

/// A row of a list: an object whose members are texts, each with its place.
public struct TextRow: Sendable {
  /// A member of a row.
  public struct Member: Sendable {
    /// Its name.
    public let key: String
    /// `nil` where the value is no text.
    public let value: String?
    /// Where the name stands.
    public let keyPlace: Place
    /// Where the value stands.
    public let valuePlace: Place
  }

  /// Where the row stands.
  public let place: Place
  /// The members in the order of the text.
  public let members: [Member]
}

/// Reads a JSON array of objects whose members are texts, such as a list of waivers.
public enum TextRowReader {
  /// The rows of a file up to what is wrong with its text or its form.
  public static func read(_ source: SourceFile) -> (rows: [TextRow], problem: Diagnostic?) {
    let bytes = source.text.span
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      return ([], Diagnostic(.invalidUTF8, at: error.byteOffsets))
    }
    var rows: [TextRow] = []
    var scanner = JSONScanner(offset: 0)
    do {
      let problem = try read(bytes, &scanner, into: &rows)
      return (rows, problem)
    } catch {
      let range = error.range
      let isShown = range.count <= 120 && range.upperBound <= bytes.count
      let found = isShown ? JSONScanner.text(range, bytes) : ""
      return (rows, Diagnostic(.syntax(error.fault, found: found), at: range))
    }
  }

  private static func read(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, into rows: inout [TextRow]
  ) throws(JSONScanner.SyntaxError) -> Diagnostic? {
    guard try scanner.peek(bytes, .value) == UInt8(ascii: "[") else {
      return Diagnostic(.accepted(.notAList), at: try scanner.skipValue(bytes, depth: 0))
    }
    try scanner.enter(0)
    if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
      scanner.offset += 1
    } else {
      repeat {
        guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else {
          return Diagnostic(.accepted(.notARow), at: try scanner.skipValue(bytes, depth: 1))
        }
        rows.append(try row(bytes, &scanner))
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
    }
    scanner.skipWhitespace(bytes)
    return scanner.offset == bytes.count
      ? nil : Diagnostic(.trailingContent, at: scanner.offset..<bytes.count)
  }

  private static func row(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner
  ) throws(JSONScanner.SyntaxError) -> TextRow {
    let start = scanner.offset
    try scanner.enter(1)
    var members: [TextRow.Member] = []
    if try scanner.peek(bytes, .keyOrClosingBrace) == UInt8(ascii: "}") {
      scanner.offset += 1
    } else {
      repeat {
        let key = try scanner.key(bytes)
        var value: String?
        let place: Range<Int>
        if try scanner.peek(bytes, .value) == UInt8(ascii: "\"") {
          let token = try scanner.string(bytes)
          value = JSONScanner.text(of: token, bytes)
          place = token.quoted
        } else {
          place = try scanner.skipValue(bytes, depth: 2)
        }
        members.append(
          TextRow.Member(
            key: JSONScanner.text(of: key, bytes), value: value, keyPlace: .bytes(key.quoted),
            valuePlace: .bytes(place)))
      } while try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    }
    return TextRow(place: .bytes(start..<scanner.offset), members: members)
  }
}
