import Evaluation
import Rules

/// What the rows of a scheme come to together, counted while they are added.
struct OverviewTotals {
  let scheme: Scheme
  private(set) var tally = VerdictCounts()
  private var items: [Overview.ItemCount]
  private var cityNumbers: [CityKey: Int] = [:]
  private var cities: [Overview.CityCount] = []
  /// Of each city how many bases fail each item.
  private var cityItems: [[Int32]] = []

  private struct CityKey: Hashable {
    let province: String
    let city: String
  }

  init(of scheme: Scheme) {
    self.scheme = scheme
    items = scheme.items.indices.map { Overview.ItemCount(item: $0) }
  }

  mutating func add(_ row: Overview.Row) {
    tally.add(row.verdict, isOfOtherBases: row.isOfOtherBases)
    for (index, status) in row.statuses.enumerated() {
      switch status {
      case .fail: items[index].failed += 1
      case .missing, .review: items[index].open += 1
      case .pass, .notApplicable: break
      }
    }
    let key = CityKey(
      province: row.base.province ?? "", city: row.base.cities.joined(separator: "、"))
    let number = cityNumbers[key] ?? cities.count
    if number == cities.count {
      cityNumbers[key] = number
      cities.append(Overview.CityCount(province: row.base.province, cities: row.base.cities))
      cityItems.append(Array(repeating: 0, count: scheme.items.count))
    }
    cities[number].tally.add(row.verdict, isOfOtherBases: row.isOfOtherBases)
    for item in row.items(.fail) {
      cities[number].failures += 1
      cityItems[number][item] += 1
    }
  }

  /// How often each item is not met or open, those that decide first, then by how often.
  var itemCounts: [Overview.ItemCount] {
    func rank(_ count: Overview.ItemCount) -> (Int, Int, Int, Int) {
      let decides = scheme.items[count.item].nature.decides
      return (decides ? 0 : 1, -count.failed, -count.open, count.item)
    }
    return items.filter { count in
      // What a panel scores is open until it meets, and says nothing of the base.
      count.failed + count.open > 0 && scheme.items[count.item].nature != .scored
    }.sorted { rank($0) < rank($1) }
  }

  /// What the bases of each city came to, where most fail first.
  var cityCounts: [Overview.CityCount] {
    var counts = cities
    for number in counts.indices {
      guard let most = cityItems[number].max(), most > 0 else { continue }
      counts[number].mostFailed = cityItems[number].indices.filter { cityItems[number][$0] == most }
    }
    return counts.enumerated().sorted { one, other in
      (-one.element.failures, one.offset) < (-other.element.failures, other.offset)
    }.map { $0.element }
  }
}
