extension SourceFile {
  /// A key of JSON that stands at a place, and the text of its value as it is written.
  ///
  /// `nil` where there is none, or the file is a table.
  public func member(at place: Place) -> (key: String, value: String)? {
    guard case .bytes(let range) = place, !isTable else { return nil }
    let bytes = text.span
    var scanner = JSONScanner(offset: range.lowerBound)
    do {
      let key = try scanner.key(bytes)
      _ = try scanner.peek(bytes, .value)
      return (
        JSONScanner.text(of: key, bytes),
        JSONScanner.text(try scanner.skipValue(bytes, depth: 1), bytes)
      )
    } catch {
      return nil
    }
  }
}
