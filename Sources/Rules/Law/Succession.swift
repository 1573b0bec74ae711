/// Which items of a table took the place of which of an earlier one.
public struct Succession: Sendable {
  /// An item and the one that took its place, with the words in which each says what both are about.
  public struct Link: Sendable {
    /// The number of the item in the earlier table.
    public let old: String
    /// The number of the item in the later table.
    public let new: String
    /// Words of the earlier item.
    public let oldWords: String
    /// Words of the later item.
    public let newWords: String

    init(_ old: String, _ new: String, _ oldWords: String, _ newWords: String) {
      self.old = old
      self.new = new
      self.oldWords = oldWords
      self.newWords = newWords
    }

    /// The same from the later item to the earlier.
    var reversed: Self { Self(new, old, newWords, oldWords) }
  }

  /// The identifier of the earlier table's scheme.
  public let old: String
  /// The identifier of the later table's scheme.
  public let new: String
  /// Which row of the one table each row of the other succeeds.
  public let links: [Link]

  /// - Parameters:
  ///   - old: The earlier table.
  ///   - new: The later table.
  ///   - links: Which row of the one took the place of which of the other.
  public init(from old: Scheme, to new: Scheme, _ links: [Link]) {
    self.old = old.id
    self.new = new.id
    self.links = links
  }

  /// The links from one table to another, by the identifiers of their schemes, turned round where that
  /// came first; `nil` where none are known.
  public static func links(
    from old: String, to new: String, in successions: [Self]
  ) -> [Link]? {
    if let found = successions.first(where: { $0.old == old && $0.new == new }) {
      return found.links
    }
    return successions.first { $0.old == new && $0.new == old }?.links.map { $0.reversed }
  }
}

extension Succession.Link {
  /// Both items say what they are about in the same words.
  public static func link(_ old: String, to new: String, by words: String) -> Self {
    Self(old, new, words, words)
  }

  /// Each item says it in its own words.
  public static func link(
    _ old: String, to new: String, by oldWords: String, and newWords: String
  ) -> Self {
    Self(old, new, oldWords, newWords)
  }
}

extension Reference {
  /// The scheme of the item that is taken over, and its number there.
  public var parts: (scheme: String, number: String) {
    let scheme = item.utf8.prefix { $0 != UInt8(ascii: "/") }
    return (String(Substring(scheme)), number)
  }
}
