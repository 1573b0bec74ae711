/// A key of JSON and its value, as they are written.
public struct SourceMember: Sendable {
  /// The key, its escapes resolved.
  public let key: String
  /// The text of the value.
  public let value: String
  /// Where the value stands.
  public let place: Place
}

extension SourceFile {
  /// A key of JSON that stands at a place, with its value.
  ///
  /// `nil` where there is none, or the file is a table.
  public func member(at place: Place) -> SourceMember? {
    guard case .bytes(let range) = place, !isTable else { return nil }
    let bytes = text.span
    var scanner = JSONScanner(offset: range.lowerBound)
    return try? scanner.member(bytes)
  }

  /// The keys of the object of JSON that stands at a place, with their values.
  ///
  /// Empty where there is none, or the file is a table.
  public func members(ofObjectAt place: Place) -> [SourceMember] {
    guard case .bytes(let range) = place, !isTable else { return [] }
    let bytes = text.span
    var scanner = JSONScanner(offset: range.lowerBound)
    var members: [SourceMember] = []
    do {
      guard try scanner.peek(bytes, .value) == UInt8(ascii: "{") else { return [] }
      try scanner.enter(1)
      if try scanner.peek(bytes, .keyOrClosingBrace) == UInt8(ascii: "}") { return [] }
      repeat {
        members.append(try scanner.member(bytes))
      } while try scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)
    } catch {
      return members
    }
    return members
  }
}

extension JSONScanner {
  /// Takes a key and its value.
  fileprivate mutating func member(_ bytes: Span<UInt8>) throws(SyntaxError) -> SourceMember {
    let key = try key(bytes)
    _ = try peek(bytes, .value)
    let value = try skipValue(bytes, depth: 1)
    return SourceMember(
      key: Self.text(of: key, bytes), value: Self.text(value, bytes), place: .bytes(value))
  }
}
