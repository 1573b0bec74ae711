public import Evaluation
public import Rules
public import Submission

/// A batch at a glance: a small row for each verdict, what could not be judged, and what follows from both.
///
/// It is built from assessments while they are made, and keeps nothing of their explanations but the gaps that
/// are told.
public struct Overview: Sendable {
  /// A submission that was judged.
  public struct Base: Sendable {
    /// What the base is called, where it says so.
    public let name: String?
    /// The province that it lies in.
    public let province: String?
    /// The cities that it lies in.
    public let cities: [String]
    /// The series that it applies for.
    public let series: String?
    /// What the authority that reviews it decided, where it says so.
    public let review: String?
    /// The file that it stands in.
    public let file: String
    /// Where it begins there.
    public let start: Position
    /// The name of the page that tells all of it, where there is one.
    public let page: String?
    let identity: BaseIdentity?
  }

  /// A scheme that many rows refer to.
  fileprivate final class SharedScheme: Sendable {
    let scheme: Scheme

    init(_ scheme: Scheme) {
      self.scheme = scheme
    }
  }

  /// What a base came to under one scheme.
  public struct Row: Sendable {
    /// The number of the base among those that were judged.
    public let base: Int
    /// What it was judged by.
    public var scheme: Scheme { shared.scheme }
    fileprivate let shared: SharedScheme
    /// What all items together come to.
    public let verdict: Verdict
    /// Whether the scheme is for other bases and nothing in it fails.
    public let isOfOtherBases: Bool
    /// The status of each item, in the scheme's order.
    public let statuses: [Status]
    /// The smallest and the largest gap of the items that decide against the base.
    public let gaps: Gaps?

    /// The numbers of the items that have a status and a nature of a kind, in the scheme's order.
    public func items(_ status: Status, deciding: Bool = true) -> [Int] {
      statuses.indices.filter { index in
        statuses[index] == status && scheme.items[index].nature.decides == deciding
      }
    }

    /// The items that decide and are open: a figure or a judgement is lacking.
    public var openItems: [Int] {
      statuses.indices.filter { index in
        [.missing, .review].contains(statuses[index]) && scheme.items[index].nature.decides
      }
    }
  }

  /// The gaps of a base, kept apart since most bases have none.
  public final class Gaps: Sendable {
    /// The gap of an item.
    public struct OfItem: Sendable {
      /// The number of the item in its scheme.
      public let item: Int
      /// What is lacking.
      public let gap: RelativeGap
    }

    /// The one that is closed most easily, as a share of its limit.
    public let smallest: OfItem
    /// The one that is farthest from its limit.
    public let largest: OfItem

    init(smallest: OfItem, largest: OfItem) {
      self.smallest = smallest
      self.largest = largest
    }
  }

  /// A file that was not judged, or not all of it, and why.
  public struct Unjudged: Sendable {
    /// The name of the file.
    public let file: String
    /// The first thing that is wrong; `nil` where the file could not be opened.
    public let problem: LocatedDiagnostic?
    /// Why the file could not be opened, in the language of the run.
    public let message: String?
    /// How many errors there are.
    public let errors: Int
    /// How many submissions of the file are not judged; 0 where none could be read.
    public let submissions: Int

    /// A file that could not be opened.
    init(_ file: UnreadableFile) {
      self.file = file.name
      problem = nil
      message = file.message
      errors = 1
      submissions = 0
    }

    /// A file, where something of it is in error.
    init?(_ file: AssessedFile) {
      let errors = file.diagnostics.filter { $0.isError }
      guard let first = errors.first else { return nil }
      self.file = file.source.name
      problem = first
      message = nil
      self.errors = errors.count
      submissions = file.submissionsInError
    }
  }

  /// The submissions that were judged, in the order of the input.
  public private(set) var bases: [Base] = []
  /// What was not judged, in the order of the input.
  public private(set) var unjudged: [Unjudged] = []
  /// The bases that no scheme is for that was asked for, by their numbers.
  public private(set) var unsuited: [Int] = []
  /// How many files of other forms may hold submissions and were not read.
  public var unread = 0

  private let catalogue: Catalogue
  private var rowsInOrderOfInput: [Row] = []
  /// The schemes that something was judged by, in the order in which they came up.
  private var sharedSchemes: [SharedScheme] = []
  private var quotas: [(quota: Quota, check: QuotaCheck)]

  /// - Parameter quotas: What batches are held against, where the documents of their schemes say so.
  public init(_ catalogue: Catalogue, quotas: [Quota] = []) {
    self.catalogue = catalogue
    self.quotas = quotas.map { (quota: $0, check: QuotaCheck($0, in: catalogue)) }
  }

  // MARK: - Building

  /// Adds a submission that was judged.
  ///
  /// - Parameter start: Where it begins in the file.
  public mutating func add(_ judged: JudgedSubmission, file: String, start: Position) {
    let number = add(judged.submission, file: file, start: start, page: nil)
    for verdict in judged.verdicts {
      let judgement = verdict.judgement
      add(
        verdict.scheme, verdict.verdict, isFor: judgement.isFor, judgement.statuses, to: number,
        failing: judgement.findings(with: .fail, judged.submission.row, by: verdict.judge))
    }
    if judged.verdicts.isEmpty { unsuited.append(number) }
  }

  /// Adds a submission whose verdicts were explained.
  ///
  /// - Parameter page: The name of the page that tells all of it.
  public mutating func add(
    _ assessed: AssessedSubmission, file: String, start: Position, page: String?
  ) {
    let number = add(assessed.submission, file: file, start: start, page: page)
    for explanation in assessed.explanations {
      add(
        explanation.scheme, explanation.verdict, isFor: explanation.isForBase,
        explanation.findings.map { $0.status }, to: number,
        failing: explanation.findings.filter { $0.status == .fail })
    }
    if assessed.explanations.isEmpty { unsuited.append(number) }
  }

  /// Adds a file where something of it is in error.
  public mutating func add(_ file: AssessedFile) {
    if let file = Unjudged(file) { unjudged.append(file) }
  }

  /// Adds a file that could not be opened.
  public mutating func add(_ file: UnreadableFile) { unjudged.append(Unjudged(file)) }

  private mutating func add(
    _ submission: borrowing Submission, file: String, start: Position, page: String?
  ) -> Int {
    func value(_ key: String) -> String? {
      catalogue.number(ofTrait: key).flatMap { number in
        catalogue.traits[number].names(of: submission.row[trait: number]).first
      }
    }
    bases.append(
      Base(
        name: submission.base.name, province: value("province"), cities: submission.base.cities,
        series: value("series"), review: Review(submission, in: catalogue)?.decision, file: file,
        start: start, page: page,
        identity: BaseIdentity(submission, in: catalogue)))
    for index in quotas.indices { quotas[index].check.add(submission.row) }
    return bases.count - 1
  }

  private mutating func add(
    _ scheme: Scheme, _ verdict: Verdict, isFor: Truth, _ statuses: [Status], to base: Int,
    failing: [Finding]
  ) {
    var smallest: Gaps.OfItem?
    var largest: Gaps.OfItem?
    for finding in failing where finding.item.nature.decides {
      guard let gap = finding.part.relativeGap,
        let item = scheme.items.firstIndex(where: { $0.number == finding.item.number })
      else { continue }
      let found = Gaps.OfItem(item: item, gap: gap)
      if smallest.map({ gap.isSmaller(than: $0.gap) }) ?? true { smallest = found }
      if largest.map({ $0.gap.isSmaller(than: gap) }) ?? true { largest = found }
    }
    var gaps: Gaps?
    if let smallest, let largest { gaps = Gaps(smallest: smallest, largest: largest) }
    rowsInOrderOfInput.append(
      Row(
        base: base, shared: shared(scheme), verdict: verdict,
        isOfOtherBases: verdict.isOfOtherBases(isFor), statuses: statuses, gaps: gaps))
  }

  private mutating func shared(_ scheme: Scheme) -> SharedScheme {
    if let known = sharedSchemes.first(where: { $0.scheme.id == scheme.id }) { return known }
    let shared = SharedScheme(scheme)
    sharedSchemes.append(shared)
    return shared
  }
}

// MARK: - What follows

extension Overview {
  /// The rows, the base that is nearest to eligible first.
  ///
  /// The eligible; the undetermined, those with fewer open items first; the ineligible, those with fewer
  /// failed items first, among as many those whose largest gap is smaller, those without a gap that can be
  /// measured last; then those that the scheme is not for. Equals stay in the order of the input.
  public var rows: [Row] {
    rowsInOrderOfInput.enumerated().map { ($0.element, Nearness($0.element, number: $0.offset)) }
      .sorted { $0.1 < $1.1 }.map { $0.0 }
  }

  /// The schemes that something was judged by, in the order in which they came up.
  public var schemes: [Scheme] { sharedSchemes.map { $0.scheme } }

  /// How many submissions are in error or could not be read; a file of which nothing could be read counts
  /// as one.
  public var excluded: Int {
    unjudged.reduce(unread) { $0 + max(1, $1.submissions) }
  }

  /// How often each item of a scheme is not met or open, those that decide first, then by how often.
  public func items(of scheme: Scheme) -> [ItemCount] {
    var counts = scheme.items.indices.map { ItemCount(item: $0) }
    for row in rowsInOrderOfInput where row.scheme.id == scheme.id {
      for (index, status) in row.statuses.enumerated() {
        switch status {
        case .fail: counts[index].failed += 1
        case .missing, .review: counts[index].open += 1
        case .pass, .notApplicable: break
        }
      }
    }
    func rank(_ count: ItemCount) -> (Int, Int, Int, Int) {
      let decides = scheme.items[count.item].nature.decides
      return (decides ? 0 : 1, -count.failed, -count.open, count.item)
    }
    return counts.filter { count in
      // What a panel scores is open until it meets, and says nothing of the base.
      count.failed + count.open > 0 && scheme.items[count.item].nature != .scored
    }.sorted { rank($0) < rank($1) }
  }

  /// What the bases of each city came to under a scheme, where most fail first.
  public func cities(under scheme: Scheme) -> [CityCount] {
    var numbers: [CityCount.Key: Int] = [:]
    var counts: [CityCount] = []
    var items: [[Int]] = []
    for row in rowsInOrderOfInput where row.scheme.id == scheme.id {
      let base = bases[row.base]
      let key = CityCount.Key(
        province: base.province ?? "", city: base.cities.joined(separator: "、"))
      let number = numbers[key] ?? counts.count
      if number == counts.count {
        numbers[key] = number
        counts.append(CityCount(province: base.province, cities: base.cities))
        items.append(Array(repeating: 0, count: scheme.items.count))
      }
      counts[number].tally.add(row.verdict, isOfOtherBases: row.isOfOtherBases)
      for item in row.items(.fail) {
        counts[number].failures += 1
        items[number][item] += 1
      }
    }
    for number in counts.indices {
      guard let most = items[number].max(), most > 0 else { continue }
      counts[number].mostFailed = items[number].indices.filter { items[number][$0] == most }
    }
    return counts.enumerated().sorted { one, other in
      (-one.element.failures, one.offset) < (-other.element.failures, other.offset)
    }.map { $0.element }
  }

  /// What the batch came to under a scheme.
  public func tally(of scheme: Scheme) -> VerdictCounts {
    var tally = VerdictCounts()
    for row in rowsInOrderOfInput where row.scheme.id == scheme.id {
      tally.add(row.verdict, isOfOtherBases: row.isOfOtherBases)
    }
    return tally
  }

  /// The bases that stand in the batch more than once, each with its numbers in the order of the input.
  public var repeated: [[Int]] {
    var numbers: [BaseIdentity: Int] = [:]
    var groups: [[Int]] = []
    for (index, base) in bases.enumerated() {
      guard let identity = base.identity else { continue }
      if let number = numbers[identity] {
        groups[number].append(index)
      } else {
        numbers[identity] = groups.count
        groups.append([index])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  /// The quotas of the documents that the schemes stand in, each with what the batch came to.
  public var quotaFindings: [(quota: Quota, findings: [QuotaCheck.Finding])] {
    let documents = schemes.map { $0.source.document }
    return quotas.filter { documents.contains($0.quota.source.document) }
      .map { (quota: $0.quota, findings: $0.check.findings) }
  }

  /// How often an item is not met or open.
  public struct ItemCount: Sendable {
    /// The number of the item in its scheme.
    public let item: Int
    /// How many bases don't meet it.
    public fileprivate(set) var failed = 0
    /// Of how many it is not known.
    public fileprivate(set) var open = 0
  }

  /// What the bases of a city came to.
  public struct CityCount: Sendable {
    fileprivate struct Key: Hashable {
      let province: String
      let city: String
    }

    /// The province, where it is stated.
    public let province: String?
    /// The city, or the cities of a joint application; empty where none is stated.
    public let cities: [String]
    /// How many bases came to which verdict.
    public fileprivate(set) var tally = VerdictCounts()
    /// How many items that decide are not met, of all bases together.
    public fileprivate(set) var failures = 0
    /// The items that most bases fail.
    public fileprivate(set) var mostFailed: [Int] = []
  }
}

/// How near a row is to eligible, the nearest first.
private struct Nearness: Comparable {
  /// The kind of verdict.
  private let rank: Int
  /// How many items stand in the way.
  private let items: Int
  private let gap: RelativeGap?
  private let number: Int

  init(_ row: Overview.Row, number: Int) {
    self.number = number
    switch row.verdict {
    case .eligible: (rank, items) = (0, 0)
    case .undetermined: (rank, items) = (row.isOfOtherBases ? 3 : 1, row.openItems.count)
    case .ineligible: (rank, items) = (2, row.items(.fail).count)
    }
    gap = row.gaps?.largest.gap
  }

  static func == (left: Self, right: Self) -> Bool { left.number == right.number }

  static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.items != right.items { return left.items < right.items }
    if let one = left.gap, let other = right.gap {
      if one.isSmaller(than: other) { return true }
      if other.isSmaller(than: one) { return false }
    } else if (left.gap == nil) != (right.gap == nil) {
      return left.gap != nil
    }
    return left.number < right.number
  }
}
