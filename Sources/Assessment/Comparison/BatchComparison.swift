import Evaluation
public import Rules
import Submission

/// What is not the same in two batches of submissions, base by base.
///
/// The bases are compared once to count what changed, and once more when they are told of, so that none is held.
public struct BatchComparison {
  /// A side of the comparison.
  public enum Side: String, CaseIterable, Sendable {
    case old, new
  }

  /// What was stated first.
  public let old: StatedBatch
  /// What is stated now.
  public let new: StatedBatch
  /// The bases that stand on one side alone, by their numbers in the order of the input.
  private let alone: (old: [Int], new: [Int])
  private let catalogue: Catalogue
  /// The bases that stand on both sides, in the order of the new one.
  private var pairs: [Pair]
  /// How many pairs differ in something.
  public private(set) var changedCount = 0
  /// Of how many pairs the verdict is another.
  public private(set) var verdictChangeCount = 0
  private var itemCounts = Array(repeating: 0, count: SchemeChange.ItemChange.Kind.allCases.count)

  /// Two submissions of one base by their numbers.
  private struct Pair {
    let old: Int32
    let new: Int32
    var isChanged = false
  }

  /// Matches the bases of two batches: first by what they are called and the province, among several of one
  /// name those in the same place first; then those that are left by their place; and where each side has
  /// one submission, these.
  public init(_ old: StatedBatch, _ new: StatedBatch, in catalogue: Catalogue) {
    self.old = old
    self.new = new
    self.catalogue = catalogue
    var matching = Matching(old.keys, new.keys)
    matching.match { key in
      key.name.map { MatchKey(name: $0, province: key.province, slot: key.slot) }
    }
    matching.match { key in key.name.map { MatchKey(name: $0, province: key.province) } }
    // The province may be what was put right.
    matching.match(onlyOne: true) { key in key.name.map { MatchKey(name: $0) } }
    matching.match { MatchKey(slot: $0.slot) }
    if old.count == 1, new.count == 1 { matching.match { _ in MatchKey() } }
    pairs = matching.pairs.map { Pair(old: Int32($0.old), new: Int32($0.new)) }
    alone = (matching.olds, matching.news)
    for index in pairs.indices {
      guard let comparison = comparison(of: pairs[index]), !comparison.isEmpty else { continue }
      pairs[index].isChanged = true
      changedCount += 1
      if comparison.isVerdictChanged { verdictChangeCount += 1 }
      for (number, kind) in SchemeChange.ItemChange.Kind.allCases.enumerated() {
        itemCounts[number] += comparison.schemes.reduce(0) { sum, scheme in
          sum + scheme.items.count { $0.kind == kind }
        }
      }
    }
  }

  /// How many bases stand on both sides.
  public var pairCount: Int { pairs.count }

  /// How many bases stand on one side alone.
  public func count(onlyIn side: Side) -> Int { numbers(onlyIn: side).count }

  /// How many items of all pairs came to something else in one way.
  public func itemCount(_ kind: SchemeChange.ItemChange.Kind) -> Int {
    zip(SchemeChange.ItemChange.Kind.allCases, itemCounts).first { $0.0 == kind }?.1 ?? 0
  }

  /// Whether some verdict is another, or a base stands on one side alone.
  public var isVerdictChanged: Bool {
    verdictChangeCount > 0 || !alone.old.isEmpty || !alone.new.isEmpty
  }

  // MARK: - Base by base

  /// The pairs in which anything differs, in the order of the new side, each made when it is asked for.
  public var changed: some Sequence<SubmissionComparison> {
    pairs.lazy.filter { $0.isChanged }.compactMap { comparison(of: $0) }
  }

  /// The pairs in which nothing differs, in the order of the new side.
  public var unchanged: some Sequence<(old: StatedBase, new: StatedBase)> {
    pairs.lazy.filter { !$0.isChanged }.compactMap { pair in
      guard let old = old[Int(pair.old)], let new = new[Int(pair.new)] else { return nil }
      return (old: old, new: new)
    }
  }

  /// The bases that stand on one side alone, in the order of the input.
  public func bases(onlyIn side: Side) -> some Sequence<StatedBase> {
    let batch = side == .old ? old : new
    return numbers(onlyIn: side).lazy.compactMap { batch[$0] }
  }

  private func numbers(onlyIn side: Side) -> [Int] { side == .old ? alone.old : alone.new }

  private func comparison(of pair: Pair) -> SubmissionComparison? {
    guard let old = old[Int(pair.old)], let new = new[Int(pair.new)] else { return nil }
    return SubmissionComparison(old, new, in: catalogue)
  }
}

/// What two submissions agree in that are taken to be of one base.
private struct MatchKey: Comparable {
  private static let nothing = KeyDigest(of: 0)

  var name = nothing
  var province: UInt64 = 0
  var slot = nothing

  static func < (left: Self, right: Self) -> Bool {
    (left.name, left.province, left.slot) < (right.name, right.province, right.slot)
  }
}

/// The bases of two sides, by their numbers, that are still to be matched.
private struct Matching {
  private let oldKeys: [StatedBatch.Key]
  private let newKeys: [StatedBatch.Key]
  private(set) var olds: [Int]
  private(set) var news: [Int]
  private var matched: [(old: Int, new: Int)] = []

  init(_ old: [StatedBatch.Key], _ new: [StatedBatch.Key]) {
    oldKeys = old
    newKeys = new
    olds = Array(old.indices)
    news = Array(new.indices)
  }

  /// What was matched, in the order of the new side.
  var pairs: [(old: Int, new: Int)] { matched.sorted { $0.new < $1.new } }

  /// Matches those with the same key, several of one key in their order.
  ///
  /// - Parameter onlyOne: Whether a key must stand once on each side.
  mutating func match(onlyOne: Bool = false, _ key: (StatedBatch.Key) -> MatchKey?) {
    func sorted(
      _ numbers: [Int], _ keys: [StatedBatch.Key]
    ) -> [(key: MatchKey, number: Int)] {
      numbers.compactMap { number in key(keys[number]).map { (key: $0, number: number) } }
        .sorted { $0.key == $1.key ? $0.number < $1.number : $0.key < $1.key }
    }
    var (before, after) = (sorted(olds, oldKeys)[...], sorted(news, newKeys)[...])
    let start = matched.count
    while let old = before.first, let new = after.first {
      if old.key != new.key {
        if old.key < new.key { before.removeFirst() } else { after.removeFirst() }
        continue
      }
      let olds = before.prefix { $0.key == old.key }
      let news = after.prefix { $0.key == new.key }
      if !onlyOne || olds.count == 1 && news.count == 1 {
        for (old, new) in zip(olds, news) { matched.append((old: old.number, new: new.number)) }
      }
      before = before.dropFirst(olds.count)
      after = after.dropFirst(news.count)
    }
    remove(matched[start...].map { $0.old }, from: &olds)
    remove(matched[start...].map { $0.new }, from: &news)
  }

  /// Takes numbers out of others, which stand in their order.
  private func remove(_ taken: [Int], from numbers: inout [Int]) {
    var taken = taken.sorted()[...]
    numbers.removeAll { number in
      guard taken.first == number else { return false }
      taken.removeFirst()
      return true
    }
  }
}
