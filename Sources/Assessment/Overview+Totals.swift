public import Evaluation
public import Rules

/// What the rows come to together.
extension Overview {
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
