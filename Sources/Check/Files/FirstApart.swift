/// A dictionary that keeps its first entry apart from the others.
///
/// Most runs are about one file of one base. To make a table of hashes, the runtime looks up how a type is
/// hashed among all that the program's types conform to, and that takes as long as to read a submission.
struct FirstApart<Key: Hashable, Value> {
  private var first: (key: Key, value: Value)?
  private var others: [Key: Value] = [:]

  /// The value of a key that was added.
  subscript(key: Key) -> Value? {
    guard let first else { return nil }
    return first.key == key ? first.value : others.isEmpty ? nil : others[key]
  }

  /// Adds a value for a key that has none yet.
  ///
  /// - Returns: Whether it had none.
  @discardableResult
  mutating func add(_ key: Key, _ value: Value) -> Bool {
    guard self[key] == nil else { return false }
    if first == nil { first = (key, value) } else { others[key] = value }
    return true
  }
}
