public import Evaluation
public import Rules

/// What the rows come to together.
extension Overview {
  /// The schemes that something was judged by, in the order in which they came up.
  public var schemes: [Scheme] { totals.map { $0.scheme } }

  /// How many submissions are in error or could not be read; a file of which nothing could be read counts
  /// as one.
  public var excluded: Int {
    unjudged.reduce(unread) { $0 + max(1, $1.submissions) }
  }

  /// How often each item of a scheme is not met or open, those that decide first, then by how often.
  public func items(of scheme: Scheme) -> [ItemCount] { totals(of: scheme)?.itemCounts ?? [] }

  /// What the bases of each city came to under a scheme, where most fail first.
  public func cities(under scheme: Scheme) -> [CityCount] { totals(of: scheme)?.cityCounts ?? [] }

  /// What the batch came to under a scheme.
  public func tally(of scheme: Scheme) -> VerdictCounts {
    totals(of: scheme)?.tally ?? VerdictCounts()
  }

  private func totals(of scheme: Scheme) -> OverviewTotals? {
    totals.first { $0.scheme.id == scheme.id }
  }

  /// The bases that stand in the batch more than once, each with its numbers in the order of the input.
  public var repeated: [[Int]] {
    let sorted = identities.sorted { ($0.digest, $0.base) < ($1.digest, $1.base) }
    var groups: [[Int]] = []
    var rest = sorted[...]
    while let first = rest.first {
      let same = rest.prefix { $0.digest == first.digest }
      if same.count > 1 { groups.append(same.map { Int($0.base) }) }
      rest = rest.dropFirst(same.count)
    }
    return groups.sorted { $0[0] < $1[0] }
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
    public internal(set) var failed = 0
    /// Of how many it is not known.
    public internal(set) var open = 0
  }

  /// What the bases of a city came to.
  public struct CityCount: Sendable {
    /// The province, where it is stated.
    public let province: String?
    /// The city, or the cities of a joint application; empty where none is stated.
    public let cities: [String]
    /// How many bases came to which verdict.
    public internal(set) var tally = VerdictCounts()
    /// How many items that decide are not met, of all bases together.
    public internal(set) var failures = 0
    /// The items that most bases fail.
    public internal(set) var mostFailed: [Int] = []
  }
}
