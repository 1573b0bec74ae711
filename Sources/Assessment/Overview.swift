public import Evaluation
public import Rules
public import Submission

/// A batch at a glance: a small row for each verdict, what could not be judged, and what follows from both.
///
/// It is built from assessments while they are made. What is told of each base is kept in a store; held are the
/// totals, and of each row what it is sorted by.
public struct Overview {
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
    /// How many of its figures are in doubt and not justified.
    public let doubts: Int
    /// The file that it stands in.
    public let file: String
    /// Where it begins there.
    public let start: Position
    /// The name of the page that tells all of it, where there is one.
    public let page: String?
  }

  /// What a base came to under one scheme.
  public struct Row: Sendable {
    /// The base.
    public let base: Base
    /// What it was judged by.
    public let scheme: Scheme
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

  /// The gaps of a base.
  public struct Gaps: Sendable {
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

  /// How many submissions were judged.
  public private(set) var count = 0
  /// What was not judged, in the order of the input.
  public private(set) var unjudged: [Unjudged] = []
  /// The bases that no scheme is for that was asked for, by their numbers.
  public private(set) var unsuited: [Int] = []
  /// Whether some base says what the authority that reviews it decided.
  public private(set) var hasReviews = false
  /// Whether figures of some base are in doubt and not justified.
  public private(set) var hasDoubts = false
  /// How many files of other forms may hold submissions and were not read.
  public var unread = 0

  private let catalogue: Catalogue
  private let store: any RecordStore
  private(set) var references: OverviewReferences
  /// Where the record of each base ends in the store.
  private var ends: [Int] = []
  private(set) var nearness: [Nearness] = []
  /// The schemes that something was judged by, in the order in which they came up, with what the rows come to.
  private(set) var totals: [OverviewTotals] = []
  private(set) var quotas: [(quota: Quota, check: QuotaCheck)]
  /// Of each base that can be told from others what stands for what tells it, with its number.
  private(set) var identities: [(digest: KeyDigest, base: Int32)] = []

  /// - Parameters:
  ///   - quotas: What batches are held against, where the documents of their schemes say so.
  ///   - store: Keeps what is told of each base.
  public init(
    _ catalogue: Catalogue, quotas: [Quota] = [], keptIn store: any RecordStore = RecordsInMemory()
  ) {
    self.catalogue = catalogue
    self.store = store
    self.quotas = quotas.map { (quota: $0, check: QuotaCheck($0, in: catalogue)) }
    references = OverviewReferences(catalogue)
  }

  // MARK: - Building

  /// Adds a submission that was judged.
  ///
  /// - Parameter start: Where it begins in the file.
  public mutating func add(_ judged: JudgedSubmission, file: String, start: Position) {
    let base = base(judged.submission, file: file, start: start, page: nil)
    add(
      base, judged.submission,
      judged.verdicts.map { verdict in
        let judgement = verdict.judgement
        return row(
          of: base, verdict.scheme, verdict.verdict, isFor: judgement.isFor, judgement.statuses,
          failing: judgement.findings(with: .fail, judged.submission.row, by: verdict.judge))
      })
  }

  /// Adds a submission whose verdicts were explained.
  ///
  /// - Parameter page: The name of the page that tells all of it.
  public mutating func add(
    _ assessed: AssessedSubmission, file: String, start: Position, page: String?
  ) {
    let base = base(assessed.submission, file: file, start: start, page: page)
    add(
      base, assessed.submission,
      assessed.explanations.map { explanation in
        row(
          of: base, explanation.scheme, explanation.verdict, isFor: explanation.isForBase,
          explanation.findings.map { $0.status },
          failing: explanation.findings.filter { $0.status == .fail })
      })
  }

  /// Adds a file where something of it is in error.
  public mutating func add(_ file: AssessedFile) {
    if let file = Unjudged(file) { unjudged.append(file) }
  }

  /// Adds a file that could not be opened.
  public mutating func add(_ file: UnreadableFile) { unjudged.append(Unjudged(file)) }

  private func base(
    _ submission: borrowing Submission, file: String, start: Position, page: String?
  ) -> Base {
    Base(
      name: submission.base.name, province: submission.value(ofTrait: "province", in: catalogue),
      cities: submission.base.cities,
      series: submission.value(ofTrait: "series", in: catalogue),
      review: Review(submission, in: catalogue)?.decision,
      doubts: submission.doubts, file: file, start: start, page: page)
  }

  private func row(
    of base: Base, _ scheme: Scheme, _ verdict: Verdict, isFor: Truth, _ statuses: [Status],
    failing: [Finding]
  ) -> Row {
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
    return Row(
      base: base, scheme: scheme, verdict: verdict, isOfOtherBases: verdict.isOfOtherBases(isFor),
      statuses: statuses, gaps: gaps)
  }

  private mutating func add(_ base: Base, _ submission: borrowing Submission, _ rows: [Row]) {
    hasReviews = hasReviews || base.review != nil
    hasDoubts = hasDoubts || base.doubts > 0
    if rows.isEmpty { unsuited.append(count) }
    if let identity = BaseIdentity(submission, in: catalogue) {
      identities.append((digest: KeyDigest(of: identity), base: Int32(count)))
    }
    for index in quotas.indices { quotas[index].check.add(submission.row) }
    for (index, row) in rows.enumerated() {
      nearness.append(Nearness(row, base: count, index: index))
      let known = totals.firstIndex { $0.scheme.id == row.scheme.id }
      if known == nil { totals.append(OverviewTotals(of: row.scheme)) }
      totals[known ?? totals.count - 1].add(row)
    }
    let record = references.record(of: base, rows, totals.map { $0.scheme })
    store.append(record)
    ends.append((ends.last ?? 0) + record.count)
    count += 1
  }

  // MARK: - Base by base

  /// A base by its number in the order of the input; `nil` where the store has lost it.
  public func base(_ number: Int) -> Base? { stated(number)?.base }

  /// What is kept of a base and its rows.
  func stated(_ number: Int) -> (base: Base, rows: [Row])? {
    let start = number == 0 ? 0 : ends[number - 1]
    return store.bytes(start..<ends[number])
      .map { references.stated($0, totals.map { $0.scheme }) }
  }
}
