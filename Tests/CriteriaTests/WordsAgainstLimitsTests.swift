import Criteria
import Rules
import Testing

/// A demand for a number: the relation and the digits, as the words or the rule have them.
private struct NumericDemand: Hashable, CustomStringConvertible {
  let relation: Relation
  let digits: String

  var description: String { "\(relation.rawValue) \(digits)" }
}

@Suite("The numbers and comparison words of the law are the limits and comparators of the rules")
struct WordsAgainstLimitsTests {
  /// What a reading adds to the words or takes from them, item by item; each with its ground in the
  /// item's reading. Everything that is not listed must agree to the letter.
  private static let readings: [String: (onlyInWords: [String], onlyInRule: [String])] = [
    // 一个或两个 in Chinese numerals.
    "2021-general/3": ([], ["≥ 1", "≤ 2"]),
    // 全部 is 100%.
    "2021-general/18": ([], ["≥ 100"]),
    // 未发生 is none.
    "2021-general/25": ([], ["≤ 0", "≤ 0"]),
    // One number for two growth rates.
    "2021-transfer/4": ([], ["> 10"]),
    "2021-transfer/11": ([], ["≤ 0", "≤ 0", "≤ 0", "≤ 0"]),
    // The income that makes an enterprise a leading one is part of what is counted.
    "2021-bigdata/3": (["≥ 5000"], []),
    // 拥有 without a number is at least one.
    "2021-bigdata/11": ([], ["≥ 1"]),
    "2021-bigdata/15": ([], ["≥ 1", "≥ 1"]),
    "2021-bigdata/19": ([], ["≥ 1"]),
    "2021-bigdata/23": ([], ["≥ 1"]),
    // 前五 in Chinese numerals.
    "2021-cloud/3": ([], ["≤ 5"]),
    "2021-cloud/11": (["≥ 1"], ["≥ 1"]),
    "2021-cloud/12": ([], ["≥ 1"]),
    "2021-cloud/16": ([], ["≥ 1"]),
    // 300 至 3000 names both ends.
    "2021-datacenter/6": ([], ["≥ 300", "≤ 3000"]),
    // （1.6） stands behind 达到…较节能级别.
    "2021-datacenter/9": ([], ["≤ 1.6"]),
    // The PUE figures are the government's criteria for its support, not limits of the base.
    "2021-datacenter/16": (["< 1.4", "< 1.5"], []),
    // A certificate of grade 4A or better is one of three examples.
    "2021-datacenter/11": (["≥ 4"], []),
    // 达到第 3 级 and 达到 PB 级别 name grades.
    "2021-datacenter/29": ([], ["≥ 3"]),
    "2021-datacenter/30": ([], ["≥ 1"]),
    "2021-datacenter/33": ([], ["≥ 1"]),
    // 二级节点和多个企业节点.
    "2021-iiot/3": ([], ["≥ 1", "≥ 2"]),
    // 多家企业.
    "2021-iiot/13": ([], ["≥ 2"]),
    // 700 亿元 without a comparison word; outside 苏南 the limit is relaxed.
    "2022-jiangsu/1": ([], ["≥ 700", "≥ 700"]),
    // The income and the number of enterprises are one demand: one with so much.
    "2022-jiangsu/2": (["≥ 1"], []),
    "2022-jiangsu/5": (["≥ 1000"], []),
    "2023-draft/S7.1": ([], ["≥ 10"]),
    "2023-draft/S13": ([], ["≥ 1", "≥ 2"]),
    // 300 至 3000 names both ends.
    "2023-draft/S17": ([], ["≥ 300", "≤ 3000"]),
    // The class of a data centre comes from S17; the bracket repeats the limit for the design.
    "2023-draft/S18": ([], ["≤ 3000", "≤ 1.5"]),
    "2023-draft/S19": (["≥ 4"], []),
    // 二星及以下 in a row is warned of from the first.
    "2023-retention/3W": ([], ["≥ 3"]),
    // 10 个以上 is part of what is counted.
    "2023-5g-pilot/15": (["≥ 10"], []),
    // 无重大安全生产事故 is none.
    "2023-5g-pilot/37": ([], ["≤ 0", "≤ 0"]),
  ]

  @Test(
    "every row",
    arguments: Catalogue.all.schemes.filter { $0.purpose != .annualReturn })
  func wordsAgreeWithRule(_ scheme: Scheme) {
    for item in scheme.items where item.nature.isTableRow && item.reference == nil {
      let identifier = scheme.identifier(of: item)
      let exception = Self.readings[identifier] ?? ([], [])
      var words = Self.demands(inWords: item.text).map(\.description)
      var rule = Self.demands(inRule: item.condition).map(\.description)
      for demand in exception.onlyInWords { Self.remove(demand, from: &words, identifier) }
      for demand in exception.onlyInRule { Self.remove(demand, from: &rule, identifier) }
      #expect(words.sorted() == rule.sorted(), "\(identifier) \(item.text)")
    }
  }

  @Test("every reading that differs from the words is of an item that says how it was read")
  func readingsAreExplained() {
    for identifier in Self.readings.keys {
      let found = BoundaryTests.item(identifier)
      let item = found.map { scheme, index in scheme.items[index] }
      // Rows whose words give an example, not a limit, are attested and need no reading.
      let isAttested = if case .attestation? = item?.condition { true } else { false }
      #expect(item?.reading != nil || isAttested, "\(identifier)")
    }
  }

  private static func remove(_ demand: String, from demands: inout [String], _ item: String) {
    guard let index = demands.firstIndex(of: demand) else {
      Issue.record("\(item): \(demand) is listed as a reading but not there")
      return
    }
    demands.remove(at: index)
  }

  // MARK: - The rule

  private static func demands(inRule condition: Condition) -> [NumericDemand] {
    if case .comparison(let comparison) = condition,
      case .quantity(let value, let unit) = comparison.limit
    {
      let digits = unit.fraction(fromBaseUnits: Fraction(value))
        .printed(fractionDigits: 18, rounding: .nearest).digits
      return [NumericDemand(relation: comparison.relation, digits: digits)]
    }
    return condition.parts.flatMap(demands(inRule:))
  }

  // MARK: - The words

  private static let words: [(word: String, relation: Relation)] = [
    ("不低于", .atLeast), ("不少于", .atLeast), ("至少建有", .atLeast), ("至少", .atLeast), ("至少获得", .atLeast),
    ("至少有", .atLeast),
    ("达到", .atLeast),
    ("达到设计容量的", .atLeast), ("达到平均每机架", .atLeast), ("比例达到", .atLeast),
    ("收入达到", .atLeast), ("指数达到", .atLeast), ("减少", .atLeast),
    ("不少于申报对象企业总数的", .atLeast), ("超过", .moreThan), ("大于", .moreThan), ("低于", .lessThan),
    (">", .moreThan), ("≥", .atLeast), ("<", .lessThan), ("≤", .atMost),
  ]

  /// The comparison words of a text with the numbers right behind them, and numbers before 以上 and
  /// 以下.
  private static func demands(inWords text: String) -> [NumericDemand] {
    var demands: [NumericDemand] = []
    let letters = Array(text)
    var index = 0
    while index < letters.count {
      if letters[index].isASCII, letters[index].isNumber,
        index == 0 || !(letters[index - 1].isASCII && letters[index - 1].isLetter)
      {
        var end = index
        while end < letters.count, letters[end].isASCII,
          letters[end].isNumber || letters[end] == "."
        { end += 1 }
        let digits = String(letters[index..<end])
        if let relation = relation(before: index, behind: end, letters) {
          demands.append(NumericDemand(relation: relation, digits: digits))
        }
        index = end
      } else {
        index += 1
      }
    }
    return demands
  }

  private static func relation(
    before start: Int, behind end: Int, _ letters: [Character]
  ) -> Relation? {
    var lead = letters[..<start]
    while lead.last == " " { lead.removeLast() }
    let before = String(lead)
    // 以上 includes the number and 以下 does not, whatever word stands before it.
    let behind = String(letters[end...].prefix(6)).filter { $0 != " " }
    let unitless = behind.drop { "%万元亿级A个家项".contains($0) }
    if unitless.hasPrefix("以上") { return .atLeast }
    if unitless.hasPrefix("以下") { return .lessThan }
    return words.sorted { $0.word.count > $1.word.count }
      .first { before.hasSuffix($0.word) }?.relation
  }
}
