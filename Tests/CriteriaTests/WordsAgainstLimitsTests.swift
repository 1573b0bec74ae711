import Criteria
import Rules
import Testing

/// A demand for a number: the relation, the digits and the unit, as the words or the rule have them.
private struct NumericDemand: CustomStringConvertible {
  let relation: Relation
  let digits: String
  /// Empty where no unit stands behind the number.
  let unit: String

  /// Units that the words and the rules name differently by nature: sums are printed without 元,
  /// enterprises are counted by either word, and racks are standard racks.
  private static let equivalents = [
    "万": "万元", "亿": "亿元", "家": "个", "标准机架": "个标准机架", "机架": "个标准机架",
    "km²": "平方公里",
  ]

  var description: String {
    "\(relation.rawValue) \(digits)" + (unit.isEmpty ? "" : " \(unit)")
  }

  func agrees(with other: Self) -> Bool {
    relation == other.relation && digits == other.digits
      && Self.equivalents[unit, default: unit] == Self.equivalents[other.unit, default: other.unit]
  }
}

@Suite("The numbers, units and comparison words of the law are the limits of the rules")
struct WordsAgainstLimitsTests {
  /// What a reading adds to the words or takes from them, item by item; each with its ground in the
  /// item's reading. Everything that is not listed must agree to the letter.
  private static let readings: [String: (onlyInWords: [String], onlyInRule: [String])] = [
    // 一个或两个 in Chinese numerals.
    "2021-general/3": ([], ["≥ 1 个", "≤ 2 个"]),
    // 每亿元 stands before the number, not in its unit.
    "2021-general/10": (["> 0.7 件"], ["> 0.7 件/亿元"]),
    // 全部 is 100%.
    "2021-general/18": ([], ["≥ 100 %"]),
    // 未发生 is none.
    "2021-general/25": ([], ["≤ 0 起", "≤ 0 起", "≤ 0 起", "≤ 0 起"]),
    // One number for two growth rates.
    "2021-transfer/4": ([], ["> 10 %"]),
    "2021-transfer/11": (
      [],
      ["≤ 0 起", "≤ 0 起", "≤ 0 起", "≤ 0 起", "≤ 0 次", "≤ 0 次", "≤ 0 次", "≤ 0 次"]
    ),
    // The income that makes an enterprise a leading one is part of what is counted.
    "2021-bigdata/3": (["≥ 5000 万元"], []),
    // All grants so far, and the same limit in either branch.
    "2021-bigdata/14": ([], ["< 20 件", "< 20 件", "≥ 20 件"]),
    // 拥有 without a number is at least one.
    "2021-bigdata/11": ([], ["≥ 1 个"]),
    "2021-bigdata/15": ([], ["≥ 1 个", "≥ 1 项"]),
    "2021-bigdata/19": ([], ["≥ 1 家"]),
    "2021-bigdata/23": ([], ["≥ 1 家"]),
    // 前五 in Chinese numerals.
    "2021-cloud/3": ([], ["≤ 5 位"]),
    "2021-cloud/11": (["≥ 1 亿元"], ["≥ 1 家"]),
    "2021-cloud/12": ([], ["≥ 1 家"]),
    "2021-cloud/16": ([], ["≥ 1 个"]),
    "2021-cloud/22": ([], ["< 50 件", "< 50 件", "≥ 50 件"]),
    // 标准机架数 stands before the number, not behind it.
    "2021-datacenter/5": (["> 3000"], ["> 3000 个标准机架"]),
    // 300 至 3000 names both ends.
    "2021-datacenter/6": ([], ["≥ 300 个标准机架", "≤ 3000 个标准机架"]),
    // （1.6） stands behind 达到…较节能级别.
    "2021-datacenter/9": ([], ["≤ 1.6"]),
    // The PUE figures are the government's criteria for its support, not limits of the base.
    "2021-datacenter/16": (["< 1.4", "< 1.5"], []),
    // A certificate of grade 4A or better is one of three examples.
    "2021-datacenter/11": (["≥ 4 A级"], []),
    // 达到第 3 级 and 达到 PB 级别 name grades.
    "2021-datacenter/29": ([], ["≥ 3 级"]),
    "2021-datacenter/30": ([], ["≥ 1 PB"]),
    "2021-datacenter/33": ([], ["≥ 1 PB"]),
    // 二级节点和多个企业节点.
    "2021-iiot/3": ([], ["≥ 1 个", "≥ 2 个"]),
    // From the years or as the rate is given.
    "2021-iiot/10": ([], ["> 10 %"]),
    // 多家企业.
    "2021-iiot/13": ([], ["≥ 2 家"]),
    // 700 亿元 without a comparison word; outside 苏南 the limit is relaxed.
    "2022-jiangsu/1": ([], ["≥ 700 亿元", "≥ 700 亿元"]),
    // The income and the number of enterprises are one demand: one with so much.
    "2022-jiangsu/2": (["≥ 1 家"], []),
    "2022-jiangsu/5": (["≥ 1000 万元"], []),
    // 每亿元 stands in the indicator, not in the unit.
    "2023-draft/8": (["≥ 2.5 件"], ["≥ 2.5 件/亿元"]),
    // The institutions of the leading industry, and where those of the cluster are open.
    "2023-draft/9": ([], ["≥ 1 家", "≥ 1 家", "≥ 3 家", "≥ 3 家"]),
    "2023-draft/S7.1": ([], ["≥ 10 %"]),
    "2023-draft/S13": ([], ["≥ 1 个", "≥ 2 个"]),
    // 300 至 3000 names both ends; 标准机架数 stands before the number, not behind it.
    "2023-draft/S17": (["≥ 3000"], ["≥ 3000 个标准机架", "≥ 300 个标准机架", "≤ 3000 个标准机架"]),
    // The class of a data centre comes from S17; the bracket repeats the limit for the design.
    "2023-draft/S18": ([], ["≤ 3000 个标准机架", "≥ 3000 个标准机架", "≤ 1.3"]),
    "2023-draft/S19": (["≥ 4 A级"], []),
    // 二星及以下 in a row is warned of from the first.
    "2023-retention/3W": ([], ["≥ 3 星"]),
    // 每万人 stands before the number, not in its unit.
    "2023-5g-pilot/6": (["> 30 个"], ["> 30 个/万人"]),
    // 10 个以上 is part of what is counted.
    "2023-5g-pilot/15": (["≥ 10 个"], []),
    // 无重大安全生产事故 is none.
    "2023-5g-pilot/37": ([], ["≤ 0 起", "≤ 0 起", "≤ 0 起", "≤ 0 起"]),
  ]

  @Test(
    "every row",
    arguments: Catalogue.all.schemes.filter { $0.purpose != .annualReturn })
  func wordsAgreeWithRule(_ scheme: Scheme) {
    for item in scheme.items where item.nature.isTableRow && item.reference == nil {
      let identifier = scheme.identifier(of: item)
      let exception = Self.readings[identifier] ?? ([], [])
      var words = Self.demands(inWords: item.text)
      var rule = Self.demands(inRule: item.condition)
      for demand in exception.onlyInWords { Self.remove(demand, from: &words, identifier) }
      for demand in exception.onlyInRule { Self.remove(demand, from: &rule, identifier) }
      let (onlyInWords, onlyInRule) = (words.removing(rule), rule.removing(words))
      #expect(
        onlyInWords.isEmpty && onlyInRule.isEmpty,
        """
        \(identifier): only the words have \(onlyInWords), only the rule has \(onlyInRule), in \
        “\(item.text)”. Where the rule is right and the words say the same, teach this file to read \
        them: a comparison word in `words`, a unit (? marks one that is unknown) in `units`, another \
        name of it in `equivalents`. Where it takes the item's reading to make them agree, list the \
        difference in `readings`.
        """)
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

  private static func remove(_ demand: String, from demands: inout [NumericDemand], _ item: String)
  {
    guard let index = demands.firstIndex(where: { $0.description == demand }) else {
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
      return [
        NumericDemand(relation: comparison.relation, digits: digits, unit: unit.symbol)
      ]
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
    ("高于", .moreThan), ("小于", .lessThan), ("少于", .lessThan), ("不超过", .atMost), ("不高于", .atMost),
    ("不大于", .atMost), ("不小于", .atLeast),
    (">", .moreThan), ("≥", .atLeast), ("<", .lessThan), ("≤", .atMost),
  ]

  /// The units that the words print behind a number.
  private static let units = [
    "亿元", "亿", "万元", "万", "元", "万元/公顷", "万元/亩", "亿元/平方公里", "元/平方米", "%", "个百分点",
    "家", "个", "项", "件", "人", "台", "起", "次", "位", "级", "A级", "星", "分", "倍", "年", "万个", "万人",
    "公顷", "平方公里", "km²", "亩", "万亩", "平方米", "万平方米", "个标准机架", "标准机架", "机架",
    "千瓦时", "万千瓦时", "亿千瓦时", "千瓦", "万千瓦", "PB", "TB", "Mbps", "Gbps",
  ].sorted { $0.count > $1.count }

  /// What may follow a number that has no unit, besides signs.
  private static let followers = ["以上", "以下", "且", "的", "及", "至"]

  /// The comparison words of a text with the numbers right behind them, and numbers before 以上 and
  /// 以下, with their units.
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
        let behind = String(letters[end...].prefix(16)).filter { $0 != " " }
        let unit = units.first(where: behind.hasPrefix) ?? ""
        let rest = behind.dropFirst(unit.count)
        if let relation = relation(before: letters[..<index], behind: rest) {
          demands.append(
            NumericDemand(
              relation: relation, digits: String(letters[index..<end]),
              unit: unit.isEmpty ? unknownUnit(in: behind) : unit))
        }
        index = end
      } else {
        index += 1
      }
    }
    return demands
  }

  /// What stands behind a number in the place of a unit that is not known, with a question mark.
  private static func unknownUnit(in behind: String) -> String {
    guard let first = behind.first, first.isLetter,
      !followers.contains(where: behind.hasPrefix)
    else { return "" }
    return "?\(behind.prefix(4))"
  }

  private static func relation(
    before lead: ArraySlice<Character>, behind rest: Substring
  ) -> Relation? {
    // 以上 includes the number and 以下 does not, whatever word stands before it.
    if rest.hasPrefix("以上") { return .atLeast }
    if rest.hasPrefix("以下") { return .lessThan }
    let before = String(lead.reversed().drop { $0 == " " }.reversed())
    return words.sorted { $0.word.count > $1.word.count }
      .first { before.hasSuffix($0.word) }?.relation
  }
}

extension [NumericDemand] {
  /// The elements that agree with none of the others, each of which agrees with one.
  fileprivate func removing(_ others: Self) -> Self {
    var others = others
    return filter { element in
      guard let index = others.firstIndex(where: element.agrees) else { return true }
      others.remove(at: index)
      return false
    }
  }
}
