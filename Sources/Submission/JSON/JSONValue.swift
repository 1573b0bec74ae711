import Rules

/// Any JSON, as it stands in a report that is read again.
public indirect enum JSONValue: Sendable {
  case null
  case flag(Bool)
  /// The digits of a number as they are written.
  case number(String)
  case text(String)
  case array([JSONValue])
  /// The members in the order of the text.
  case object([(key: String, value: JSONValue)])

  /// The value that takes all of a text; `nil` where it is not JSON, or has two members of one key.
  init?(_ bytes: Span<UInt8>) {
    var scanner = JSONScanner(offset: 0)
    guard let value = try? Self.value(bytes, &scanner, depth: 0), scanner.offset == bytes.count
    else {
      return nil
    }
    self = value
  }

  private static func value(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONScanner.SyntaxError) -> Self {
    switch try scanner.peek(bytes, .value) {
    case UInt8(ascii: "{"):
      try scanner.enter(depth)
      var members: [(key: String, value: JSONValue)] = []
      var keys: Set<String> = []
      if try scanner.peek(bytes, .keyOrClosingBrace) == UInt8(ascii: "}") {
        scanner.offset += 1
        return .object(members)
      }
      repeat {
        let start = scanner.offset
        let key = JSONScanner.text(of: try scanner.key(bytes), bytes)
        // One reader would take the first of two, another the last.
        guard keys.insert(key).inserted else {
          throw JSONScanner.SyntaxError(
            range: start..<scanner.offset, fault: .unexpected(.keyOrClosingBrace))
        }
        members.append((key, try value(bytes, &scanner, depth: depth + 1)))
      } while try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
      return .object(members)
    case UInt8(ascii: "["):
      try scanner.enter(depth)
      var elements: [JSONValue] = []
      if try scanner.peek(bytes, .valueOrClosingBracket) == UInt8(ascii: "]") {
        scanner.offset += 1
        return .array(elements)
      }
      repeat {
        elements.append(try value(bytes, &scanner, depth: depth + 1))
      } while try scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)
      return .array(elements)
    case UInt8(ascii: "\""): return .text(JSONScanner.text(of: try scanner.string(bytes), bytes))
    case UInt8(ascii: "t"):
      _ = try scanner.skipValue(bytes, depth: depth)
      return .flag(true)
    case UInt8(ascii: "f"):
      _ = try scanner.skipValue(bytes, depth: depth)
      return .flag(false)
    case UInt8(ascii: "n"):
      _ = try scanner.skipValue(bytes, depth: depth)
      return .null
    default:
      return .number(JSONScanner.text(try scanner.skipValue(bytes, depth: depth), bytes))
    }
  }

  /// The value of a member, `nil` where there is none.
  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { return members.first { $0.key == key }?.value }
    return nil
  }

  /// The elements of an array; of anything else none.
  public var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return []
  }

  /// The text of a string, `nil` of anything else.
  public var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  /// The value of a whole number, `nil` of anything else.
  public var integer: Int? {
    if case .number(let digits) = self { return Int(digits) }
    return nil
  }

  /// The value of `true` or `false`, `nil` of anything else.
  public var flag: Bool? {
    if case .flag(let flag) = self { return flag }
    return nil
  }

  /// Whether it is `null`.
  public var isNull: Bool {
    if case .null = self { return true }
    return false
  }
}
