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
    /// How many of its figures are in doubt and not justified.
    public let doubts: Int
    /// The file that it stands in.
    public let file: String
    /// Where it begins there.
    public let start: Position
    /// The name of the page that tells all of it, where there is one.
    public let page: String?
    let identity: BaseIdentity?
  }

  /// A scheme that many rows refer to.
  final class SharedScheme: Sendable {
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
  private(set) var rowsInOrderOfInput: [Row] = []
  /// The schemes that something was judged by, in the order in which they came up.
  private(set) var sharedSchemes: [SharedScheme] = []
  private(set) var quotas: [(quota: Quota, check: QuotaCheck)]

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
    bases.append(
      Base(
        name: submission.base.name, province: submission.value(ofTrait: "province", in: catalogue),
        cities: submission.base.cities,
        series: submission.value(ofTrait: "series", in: catalogue),
        review: Review(submission, in: catalogue)?.decision,
        doubts: submission.doubts, file: file,
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
