/// What stands for a key where there are too many to be held: 128 bits that differ for different keys, and in every
/// run.
public struct KeyDigest: Hashable, Comparable, Sendable {
  private let first: Int
  private let second: Int

  /// The digest of a key; equal keys have equal ones.
  public init(of key: some Hashable) {
    func hash(_ salt: UInt8) -> Int {
      var hasher = Hasher()
      hasher.combine(salt)
      hasher.combine(key)
      return hasher.finalize()
    }
    first = hash(0)
    second = hash(1)
  }

  /// An order of digests, which says nothing of the keys.
  public static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
