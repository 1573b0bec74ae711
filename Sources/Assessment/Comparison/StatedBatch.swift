public import Rules
import Submission

/// One side of a comparison: the submissions that were judged, and what was not.
public struct StatedBatch: Sendable {
  /// The submissions, in the order of the input.
  public private(set) var bases: [StatedBase] = []
  /// What was not judged, in the order of the input.
  public private(set) var unjudged: [Overview.Unjudged] = []
  /// How many files of other forms may hold submissions and were not read.
  public var unread = 0

  /// A batch without a submission.
  public init() {}

  /// How many submissions are in error or could not be read; a file of which nothing could be read counts
  /// as one.
  public var excluded: Int { unjudged.reduce(unread) { $0 + max(1, $1.submissions) } }

  /// Adds a submission that was judged.
  public mutating func add(_ base: StatedBase) { bases.append(base) }

  /// Adds a file where something of it is in error.
  public mutating func add(_ file: AssessedFile) {
    if let unjudged = Overview.Unjudged(file) { self.unjudged.append(unjudged) }
  }

  /// Adds a file that could not be opened.
  public mutating func add(_ file: UnreadableFile) {
    unjudged.append(Overview.Unjudged(file))
  }
}

/// What is not the same in two batches of submissions, base by base.
public struct BatchComparison: Sendable {
  /// A side of the comparison.
  public enum Side: String, CaseIterable, Sendable {
    case old, new
  }

  /// What was stated first.
  public let old: StatedBatch
  /// What is stated now.
  public let new: StatedBatch
  /// The bases that stand on both sides, in the order of the new one.
  public let pairs: [SubmissionComparison]
  /// The bases that stand on one side alone, in the order of the input.
  public let onlyOld: [StatedBase]
  /// The bases that are stated now alone.
  public let onlyNew: [StatedBase]

  /// Matches the bases of two batches: first by what they are called and the province, among several of one
  /// name those in the same place first; then those that are left by their place; and where each side has
  /// one submission, these.
  public init(_ old: StatedBatch, _ new: StatedBatch, in catalogue: Catalogue) {
    self.old = old
    self.new = new
    var matching = Matching(old.bases, new.bases)
    let province = catalogue.number(ofTrait: "province")
    func key(_ base: StatedBase, _ slot: StatedBase.Slot?) -> Key? {
      base.name.map { name in
        Key(name: name, province: province.map { base.traits[$0] } ?? 0, slot: slot)
      }
    }
    matching.match { key($0, $0.slot) }
    matching.match { key($0, nil) }
    // The province may be what was put right.
    matching.match(onlyOne: true) { base in
      base.name.map { Key(name: $0, province: 0, slot: nil) }
    }
    matching.match { Key(name: "", province: 0, slot: $0.slot) }
    if old.bases.count == 1, new.bases.count == 1 {
      matching.match { _ in Key(name: "", province: 0, slot: nil) }
    }
    pairs = matching.pairs.map { pair in
      SubmissionComparison(old.bases[pair.old], new.bases[pair.new], in: catalogue)
    }
    onlyOld = matching.olds.map { old.bases[$0] }
    onlyNew = matching.news.map { new.bases[$0] }
  }

  /// Whether some verdict is another, or a base stands on one side alone.
  public var isVerdictChanged: Bool {
    !onlyOld.isEmpty || !onlyNew.isEmpty || pairs.contains { $0.isVerdictChanged }
  }

  /// The pairs in which anything differs.
  public var changed: [SubmissionComparison] { pairs.filter { !$0.isEmpty } }
}

/// What two submissions agree in that are taken to be of one base.
private struct Key: Hashable {
  let name: String
  let province: UInt64
  let slot: StatedBase.Slot?
}

/// The bases of two sides, by their numbers, that are still to be matched.
private struct Matching {
  private let oldBases: [StatedBase]
  private let newBases: [StatedBase]
  private(set) var olds: [Int]
  private(set) var news: [Int]
  private var matched: [(old: Int, new: Int)] = []

  init(_ old: [StatedBase], _ new: [StatedBase]) {
    oldBases = old
    newBases = new
    olds = Array(old.indices)
    news = Array(new.indices)
  }

  /// What was matched, in the order of the new side.
  var pairs: [(old: Int, new: Int)] { matched.sorted { $0.new < $1.new } }

  /// Matches those with the same key, several of one key in their order.
  ///
  /// - Parameter onlyOne: Whether a key must stand once on each side.
  mutating func match(onlyOne: Bool = false, _ key: (StatedBase) -> Key?) {
    func numbers(_ candidates: [Int], _ bases: [StatedBase]) -> [Key: [Int]] {
      var found: [Key: [Int]] = [:]
      for number in candidates {
        if let key = key(bases[number]) { found[key, default: []].append(number) }
      }
      return found
    }
    let others = numbers(news, newBases)
    var taken: (olds: Set<Int>, news: Set<Int>) = ([], [])
    for (key, olds) in numbers(olds, oldBases) {
      guard let news = others[key], !onlyOne || olds.count == 1 && news.count == 1 else {
        continue
      }
      for (old, new) in zip(olds, news) {
        matched.append((old: old, new: new))
        taken.olds.insert(old)
        taken.news.insert(new)
      }
    }
    olds.removeAll { taken.olds.contains($0) }
    news.removeAll { taken.news.contains($0) }
  }
}
