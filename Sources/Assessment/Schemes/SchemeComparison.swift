public import Rules

/// What changed from one table to another, item by item: every item of both stands in it once.
public struct SchemeComparison: Sendable {
  /// How the items were linked.
  public enum Basis: String, CaseIterable, Sendable {
    /// By what is recorded of the two tables.
    case succession
    /// By number, since it is one table.
    case sameTable = "same-table"
    /// By the words alone, since nothing is recorded of the two.
    case words
  }

  /// What became of items.
  public enum Kind: String, CaseIterable, Sendable {
    case changed, reworded, unchanged, new, dropped
  }

  /// Items that are about the same, with those that took their place.
  public struct Group: Sendable {
    /// The numbers of the items in the old scheme, in its order.
    public let olds: [Int]
    /// The numbers of the items in the new scheme, in its order.
    public let news: [Int]
    /// Which took the place of which, and what changed.
    public let links: [Link]

    /// What changed, all parts taken together.
    public var kind: Kind {
      if olds.isEmpty { return .new }
      if news.isEmpty { return .dropped }
      let changes = links.flatMap { $0.changes }
      if changes.isEmpty { return .unchanged }
      return changes.allSatisfy { $0.isOfWords } ? .reworded : .changed
    }
  }

  /// An item and one that took its place.
  public struct Link: Sendable {
    /// The number of the item in the old scheme.
    public let old: Int
    /// The number of the item in the new scheme.
    public let new: Int
    /// The words in which each says what both are about, where such are recorded.
    public let words: (old: String, new: String)?
    /// What changed from one to the other.
    public let changes: [ItemDifference]
  }

  /// The table that was.
  public let old: Scheme
  /// The table that is held against it.
  public let new: Scheme
  /// By what the rows of the two are linked.
  public let basis: Basis
  /// The groups in the order of the old table, then what is new in the order of the new one.
  public let groups: [Group]

  /// - Parameters:
  ///   - successions: What is known of tables and their successors.
  ///   - reading: How signs are read whose bar a print may have lost.
  public init(
    _ old: Scheme, _ new: Scheme, successions: [Succession], reading: SignReading = .printed
  ) {
    self.old = old
    self.new = new
    let links: [(old: Int, new: Int, words: (old: String, new: String)?)]
    if old.id == new.id {
      basis = .sameTable
      links = old.items.indices.map { ($0, $0, nil) }
    } else if let known = Self.links(old, new, successions) {
      basis = .succession
      links = known
    } else {
      basis = .words
      links = Self.linksByWords(old, new)
    }
    groups = Self.groups(
      links.map { link in
        Link(
          old: link.old, new: link.new, words: link.words,
          changes: ItemDifference.all(
            from: old.items[link.old], to: new.items[link.new], reading: reading))
      }, old, new)
  }

  /// Whether nothing of what is demanded differs, nor a word.
  public var isEmpty: Bool { groups.allSatisfy { $0.kind == .unchanged } }

  /// The rows that changed in one way.
  public func groups(_ kind: Kind) -> [Group] { groups.filter { $0.kind == kind } }

  // MARK: - Links

  private static func links(
    _ old: Scheme, _ new: Scheme, _ successions: [Succession]
  ) -> [(old: Int, new: Int, words: (old: String, new: String)?)]? {
    guard let own = Succession.links(from: old.id, to: new.id, in: successions) else { return nil }
    var found: [(old: Int, new: Int, words: (old: String, new: String)?)] = []
    func add(_ one: Int, _ other: Int, _ link: Succession.Link) {
      if found.contains(where: { $0.old == one && $0.new == other }) { return }
      found.append((one, other, (link.oldWords, link.newWords)))
    }
    for (one, item) in old.items.enumerated() {
      var links = own.filter { $0.old == item.number }
      if let reference = item.reference?.parts {
        links += successors(of: reference, in: new.id, successions).filter {
          $0.old == reference.number
        }
      }
      for link in links {
        if let other = new.items.firstIndex(where: { $0.number == link.new }) {
          add(one, other, link)
        }
      }
    }
    for (other, item) in new.items.enumerated() {
      guard let reference = item.reference?.parts else { continue }
      for link in successors(of: reference, in: old.id, successions)
      where link.old == reference.number {
        if let one = old.items.firstIndex(where: { $0.number == link.new }) {
          add(
            one, other,
            .link(link.new, to: link.old, by: link.newWords, and: link.oldWords))
        }
      }
    }
    return found
  }

  /// What is known of the table that an item is taken over from.
  private static func successors(
    of reference: (scheme: String, number: String), in scheme: String, _ successions: [Succession]
  ) -> [Succession.Link] {
    Succession.links(from: reference.scheme, to: scheme, in: successions) ?? []
  }

  /// The items of one wording, and those of which one takes over the other or both a third.
  private static func linksByWords(
    _ old: Scheme, _ new: Scheme
  ) -> [(old: Int, new: Int, words: (old: String, new: String)?)] {
    var found: [(old: Int, new: Int, words: (old: String, new: String)?)] = []
    for (one, item) in old.items.enumerated() {
      for (other, candidate) in new.items.enumerated() {
        let (origin, target) = (
          item.reference?.item ?? old.identifier(of: item),
          candidate.reference?.item ?? new.identifier(of: candidate)
        )
        if origin == target || item.words == candidate.words {
          found.append((one, other, nil))
          break
        }
      }
    }
    return found
  }

  // MARK: - Groups

  /// Puts items into one group that are linked, however many steps lie between.
  private static func groups(_ links: [Link], _ old: Scheme, _ new: Scheme) -> [Group] {
    var olds = Array(repeating: -1, count: old.items.count)
    var news = Array(repeating: -1, count: new.items.count)
    var groups: [Group] = []
    for start in old.items.indices where olds[start] < 0 {
      let group = groups.count
      olds[start] = group
      var isGrowing = true
      while isGrowing {
        isGrowing = false
        for link in links where (olds[link.old] == group) != (news[link.new] == group) {
          olds[link.old] = group
          news[link.new] = group
          isGrowing = true
        }
      }
      groups.append(
        Group(
          olds: olds.indices.filter { olds[$0] == group },
          news: news.indices.filter { news[$0] == group },
          links: links.filter { olds[$0.old] == group }))
    }
    for item in new.items.indices where news[item] < 0 {
      groups.append(Group(olds: [], news: [item], links: []))
    }
    return groups
  }
}
