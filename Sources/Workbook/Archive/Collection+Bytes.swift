extension Collection<UInt8> {
  /// Whether other bytes stand somewhere in these, one behind another.
  public func contains(bytes part: some Collection<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    let length = part.count
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part) { return true }
      if rest.count < length { return false }
      rest = rest.dropFirst()
    }
    return false
  }
}
