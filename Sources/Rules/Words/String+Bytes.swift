extension String {
  /// Whether the bytes are the same; strings are compared by Unicode equivalence, which costs more.
  public func hasSameBytes(as other: String) -> Bool {
    let (bytes, others) = (utf8.span, other.utf8.span)
    guard bytes.count == others.count else { return false }
    for index in bytes.indices where bytes[index] != others[index] { return false }
    return true
  }
}
