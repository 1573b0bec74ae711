extension Collection<UInt8> {
  /// Whether other bytes stand somewhere in these, one behind another.
  public func contains(bytes part: some Collection<UInt8>) -> Bool {
    firstRange(ofBytes: part) != nil
  }

  /// Where other bytes stand first in these, one behind another.
  public func firstRange(ofBytes part: some Collection<UInt8>) -> Range<Index>? {
    guard let first = part.first else { return startIndex..<startIndex }
    let length = part.count
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part) { return start..<rest.index(start, offsetBy: length) }
      if rest.count < length { return nil }
      rest = rest.dropFirst()
    }
    return nil
  }
}
