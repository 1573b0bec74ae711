import Criteria
import Evaluation
import Rules
import Testing

/// A case written from the law's words on how many bases a place may put forward.
struct QuotaCase: Sendable, CustomTestStringConvertible {
  /// One base of a batch.
  struct Base: Sendable {
    let traits: [String: String]
    let figures: [String: String]

    init(_ traits: [String: String], _ figures: [String: String] = [:]) {
      self.traits = traits
      self.figures = figures
    }
  }

  let quota: String
  let name: String
  let batch: [Base]
  /// What each rule comes to in each place, such as `1 江苏省`; a place without a name is `?`.
  let expected: [String: Status]

  init(_ quota: String, _ name: String, _ batch: [Base], _ expected: [String: Status]) {
    self.quota = quota
    self.name = name
    self.batch = batch
    self.expected = expected
  }

  var testDescription: String { "\(quota): \(name)" }

  /// The rows of the batch.
  func rows() throws -> [FactRow] {
    try batch.map {
      try Boundary(quota, name, base: $0.traits, $0.figures, printed: .pass).row(for: [])
    }
  }

  /// What the quota comes to, in the form of what is expected.
  func findings(under quota: Quota) throws -> [String: Status] {
    var check = QuotaCheck(quota, in: .all)
    for row in try rows() { check.add(row) }
    var statuses: [String: Status] = [:]
    for finding in check.findings {
      // Two rules may share their words, each for places of another kind.
      let index = try #require(
        quota.rules.firstIndex {
          $0.text == finding.rule.text
            && $0.places.map(\.key) == finding.rule.places.map(\.key)
        })
      statuses["\(index + 1) \(finding.place ?? "?")"] = finding.status
    }
    return statuses
  }

  static let all: [QuotaCase] = [applications2021, cases2022].flatMap(\.self)

  // MARK: - 申报数量 of the 2021 notice, 二（二）

  /// A base that applies for the first time, of the 特色 series through the 工信主管部门.
  private static func base(
    _ province: String, city: String = "其他地市", series: String = "特色", channel: String? = "工信主管部门",
    renamed: String? = "否"
  ) -> Base {
    var traits = ["province": province, "separateCity": city, "series": series]
    traits["channel"] = channel
    traits["renamed"] = renamed
    return Base(traits)
  }

  private static func bases(_ count: Int, _ base: Base) -> [Base] {
    Array(repeating: base, count: count)
  }

  private static let provinces = [
    "北京市", "天津市", "河北省", "山西省", "内蒙古自治区", "辽宁省", "吉林省", "黑龙江省", "上海市", "江苏省", "浙江省", "安徽省",
    "福建省", "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "广西壮族自治区", "海南省", "重庆市", "四川省", "贵州省", "云南省",
    "西藏自治区", "陕西省", "甘肃省", "青海省", "宁夏回族自治区", "新疆维吾尔自治区",
  ]

  private static let separateCities = [
    "大连市": "辽宁省", "青岛市": "山东省", "宁波市": "浙江省", "厦门市": "福建省", "深圳市": "广东省",
  ]

  private static let applications2021: [QuotaCase] = [
    // 1: 各省、自治区、直辖市报送的示范基地数量不超过3个
    QuotaCase(
      "2021-applications", "three of one province", bases(3, base("江苏省")), ["1 江苏省": .pass]),
    QuotaCase(
      "2021-applications", "four of one province", bases(4, base("江苏省")), ["1 江苏省": .fail]),
    QuotaCase(
      "2021-applications", "three of one province and four of another",
      bases(3, base("江苏省")) + bases(4, base("浙江省")), ["1 江苏省": .pass, "1 浙江省": .fail]),
    QuotaCase(
      "2021-applications", "one of each province, autonomous region and municipality",
      provinces.map { base($0) },
      Dictionary(uniqueKeysWithValues: provinces.map { ("1 \($0)", .pass) })),
    // 现有示范基地……需调整更名的……重新申报，名额单列
    QuotaCase(
      "2021-applications", "four of one province, one of them renamed",
      bases(3, base("江苏省")) + [base("江苏省", renamed: "是")], ["1 江苏省": .pass]),
    QuotaCase(
      "2021-applications", "four of one province, none said to be renamed",
      bases(4, base("江苏省", renamed: nil)), ["1 江苏省": .fail]),
    QuotaCase(
      "2021-applications", "renamed bases alone",
      bases(4, base("江苏省", series: "优势", channel: "通信管理局", renamed: "是"))
        + bases(2, base("辽宁省", city: "大连市", series: "优势", renamed: "是")), [:]),
    QuotaCase(
      "2021-applications", "four that do not say their province",
      bases(4, Base(["separateCity": "其他地市", "series": "特色", "channel": "工信主管部门"])),
      ["1 ?": .missing, "3 ?": .missing]),

    // 2: 其中可通过省级通信管理局报送的数量不超过1个
    QuotaCase(
      "2021-applications", "one of three through the 通信管理局",
      bases(2, base("江苏省")) + [base("江苏省", channel: "通信管理局")],
      ["1 江苏省": .pass, "2 江苏省": .pass]),
    QuotaCase(
      "2021-applications", "one through the 通信管理局 of each province",
      provinces.map { base($0, channel: "通信管理局") },
      Dictionary(
        uniqueKeysWithValues: provinces.flatMap { [("1 \($0)", .pass), ("2 \($0)", .pass)] })),
    QuotaCase(
      "2021-applications", "two through the 通信管理局",
      bases(2, base("江苏省", channel: "通信管理局")), ["1 江苏省": .pass, "2 江苏省": .fail]),
    QuotaCase(
      "2021-applications", "two through the 通信管理局, one of them renamed",
      [
        base("江苏省", channel: "通信管理局"), base("江苏省", channel: "通信管理局", renamed: "是"),
      ], ["1 江苏省": .pass, "2 江苏省": .pass]),
    QuotaCase(
      "2021-applications", "two through the 通信管理局, none said to be renamed",
      bases(2, base("江苏省", channel: "通信管理局", renamed: nil)),
      ["1 江苏省": .pass, "2 江苏省": .fail]),
    QuotaCase(
      "2021-applications", "two through the 通信管理局, each of another province",
      [base("江苏省", channel: "通信管理局"), base("浙江省", channel: "通信管理局")],
      ["1 江苏省": .pass, "1 浙江省": .pass, "2 江苏省": .pass, "2 浙江省": .pass]),
    QuotaCase(
      "2021-applications", "one through the 通信管理局 and one that does not say",
      [base("江苏省", channel: "通信管理局"), base("江苏省", channel: nil)],
      ["1 江苏省": .pass, "2 江苏省": .missing]),

    // 3: 各计划单列市、新疆生产建设兵团单独报送，名额单列且不超过1个
    QuotaCase(
      "2021-applications", "one of each 计划单列市", separateCities.map { base($1, city: $0) },
      Dictionary(uniqueKeysWithValues: separateCities.keys.map { ("3 \($0)", .pass) })),
    QuotaCase(
      "2021-applications", "two of each 计划单列市",
      separateCities.flatMap { bases(2, base($1, city: $0)) },
      Dictionary(uniqueKeysWithValues: separateCities.keys.map { ("3 \($0)", .fail) })),
    QuotaCase(
      "2021-applications", "three of the province and one of its 计划单列市",
      bases(3, base("辽宁省")) + [base("辽宁省", city: "大连市")],
      ["1 辽宁省": .pass, "3 大连市": .pass]),
    QuotaCase(
      "2021-applications", "two of a 计划单列市, one of them renamed",
      [base("辽宁省", city: "大连市"), base("辽宁省", city: "大连市", renamed: "是")], ["3 大连市": .pass]),
    QuotaCase(
      "2021-applications", "two of a 计划单列市, none said to be renamed",
      bases(2, base("辽宁省", city: "大连市", renamed: nil)), ["3 大连市": .fail]),
    QuotaCase(
      "2021-applications", "one of the 兵团, three of the region",
      [base("新疆生产建设兵团")] + bases(3, base("新疆维吾尔自治区")),
      ["1 新疆维吾尔自治区": .pass, "3 新疆生产建设兵团": .pass]),
    QuotaCase(
      "2021-applications", "two of the 兵团", bases(2, base("新疆生产建设兵团")),
      ["3 新疆生产建设兵团": .fail]),

    // 可通过省级通信管理局报送: what the 通信管理局 of the province reports counts with the province,
    // though it lie in a 计划单列市; 单独报送 is what the city itself reports.
    QuotaCase(
      "2021-applications", "one of a 计划单列市 by itself, one through the 通信管理局",
      [base("山东省", city: "青岛市"), base("山东省", city: "青岛市", channel: "通信管理局")],
      ["1 山东省": .pass, "2 山东省": .pass, "3 青岛市": .pass]),
    QuotaCase(
      "2021-applications", "three of the province and one of its 计划单列市 through the 通信管理局",
      bases(3, base("山东省")) + [base("山东省", city: "青岛市", channel: "通信管理局")],
      ["1 山东省": .fail, "2 山东省": .pass]),
    QuotaCase(
      "2021-applications", "two of 计划单列市 through the 通信管理局",
      bases(2, base("山东省", city: "青岛市", channel: "通信管理局")),
      ["1 山东省": .pass, "2 山东省": .fail]),
    QuotaCase(
      "2021-applications", "one of the 兵团 through a 通信管理局",
      [base("新疆生产建设兵团", channel: "通信管理局")], ["3 新疆生产建设兵团": .pass]),
    QuotaCase(
      "2021-applications", "the 优势 series of a province and of its 计划单列市 through the 通信管理局",
      [
        base("山东省", series: "优势"),
        base("山东省", city: "青岛市", series: "优势", channel: "通信管理局"),
      ], ["1 山东省": .pass, "2 山东省": .pass, "4 山东省": .fail]),
    QuotaCase(
      "2021-applications", "the 优势 series of a 计划单列市 by itself and through the 通信管理局",
      [
        base("山东省", city: "青岛市", series: "优势"),
        base("山东省", city: "青岛市", series: "优势", channel: "通信管理局"),
      ],
      [
        "1 山东省": .pass, "2 山东省": .pass, "3 青岛市": .pass, "4 山东省": .pass, "5 青岛市": .pass,
      ]),
    QuotaCase(
      "2021-applications", "two in the 优势 series of a 计划单列市, both by itself, one renamed",
      [
        base("山东省", city: "青岛市", series: "优势"),
        base("山东省", city: "青岛市", series: "优势", renamed: "是"),
      ], ["3 青岛市": .pass, "5 青岛市": .pass]),
    QuotaCase(
      "2021-applications", "two in the 优势 series of a 计划单列市, none said to be renamed",
      bases(2, base("山东省", city: "青岛市", series: "优势", renamed: nil)),
      ["3 青岛市": .fail, "5 青岛市": .fail]),
    QuotaCase(
      "2021-applications", "one in the 优势 series of the 兵团", [base("新疆生产建设兵团", series: "优势")],
      ["3 新疆生产建设兵团": .pass, "5 新疆生产建设兵团": .pass]),
    QuotaCase(
      "2021-applications", "two in the 优势 series of the 兵团",
      bases(2, base("新疆生产建设兵团", series: "优势")),
      ["3 新疆生产建设兵团": .fail, "5 新疆生产建设兵团": .fail]),

    // 4 and 5: 各地上报的优势产业示范基地数量均不超过1个, the 计划单列市 and the 兵团 under 5
    QuotaCase(
      "2021-applications", "one in the 优势 series of each province",
      provinces.map { base($0, series: "优势") },
      Dictionary(
        uniqueKeysWithValues: provinces.flatMap { [("1 \($0)", .pass), ("4 \($0)", .pass)] })),
    QuotaCase(
      "2021-applications", "one in the 优势 series of each 计划单列市",
      separateCities.map { base($1, city: $0, series: "优势") },
      Dictionary(
        uniqueKeysWithValues: separateCities.keys.flatMap {
          [("3 \($0)", .pass), ("5 \($0)", .pass)]
        })),
    QuotaCase(
      "2021-applications", "one of three in the 优势 series",
      bases(2, base("江苏省")) + [base("江苏省", series: "优势")],
      ["1 江苏省": .pass, "4 江苏省": .pass]),
    QuotaCase(
      "2021-applications", "two in the 优势 series", bases(2, base("江苏省", series: "优势")),
      ["1 江苏省": .pass, "4 江苏省": .fail]),
    QuotaCase(
      "2021-applications", "two in the 优势 series, one of them renamed",
      [base("江苏省", series: "优势"), base("江苏省", series: "优势", renamed: "是")],
      ["1 江苏省": .pass, "4 江苏省": .pass]),
    QuotaCase(
      "2021-applications", "two in the 优势 series, none said to be renamed",
      bases(2, base("江苏省", series: "优势", renamed: nil)), ["1 江苏省": .pass, "4 江苏省": .fail]),
    QuotaCase(
      "2021-applications", "one in the 优势 series of the province and one of its 计划单列市",
      [base("辽宁省", series: "优势"), base("辽宁省", city: "大连市", series: "优势")],
      ["1 辽宁省": .pass, "3 大连市": .pass, "4 辽宁省": .pass, "5 大连市": .pass]),
    QuotaCase(
      "2021-applications", "two in the 优势 series of two places",
      [base("江苏省", series: "优势"), base("浙江省", series: "优势")],
      ["1 江苏省": .pass, "1 浙江省": .pass, "4 江苏省": .pass, "4 浙江省": .pass]),
  ]

  // MARK: - 优秀案例 of the 2022 notice, 一（二）2

  /// A base with the title, recommended or not, and its stars, oldest first.
  private static func holder(
    recommended: Bool, stars: String? = "3 3 3", city: String? = nil, withdrawn: String? = nil
  ) -> Base {
    var traits = ["province": "江苏省", "recommendedCase": recommended ? "是" : "否"]
    traits["separateCity"] = city
    traits["titleWithdrawn"] = withdrawn
    return Base(traits, stars.map { ["starRating": $0] } ?? [:])
  }

  private static func batch(_ recommended: Int, of count: Int) -> [Base] {
    bases(recommended, holder(recommended: true))
      + bases(count - recommended, holder(recommended: false))
  }

  private static let cases2022: [QuotaCase] = [
    // 不超过本省示范基地总数的 25%
    QuotaCase("2022-cases", "one of four", batch(1, of: 4), ["1 江苏省": .pass]),
    QuotaCase("2022-cases", "two of four", batch(2, of: 4), ["1 江苏省": .fail]),
    QuotaCase("2022-cases", "one of three", batch(1, of: 3), ["1 江苏省": .fail]),
    QuotaCase("2022-cases", "two of eight", batch(2, of: 8), ["1 江苏省": .pass]),
    QuotaCase("2022-cases", "two of seven", batch(2, of: 7), ["1 江苏省": .fail]),
    QuotaCase("2022-cases", "seven of 27", batch(7, of: 27), ["1 江苏省": .fail]),
    QuotaCase("2022-cases", "seven of 28", batch(7, of: 28), ["1 江苏省": .pass]),
    // Recommending none is within the limit.
    QuotaCase("2022-cases", "none of four", batch(0, of: 4), ["1 江苏省": .pass]),
    // 已取消称号的除外
    QuotaCase(
      "2022-cases", "one of four, the title of one withdrawn",
      batch(1, of: 3) + [holder(recommended: false, withdrawn: "是")], ["1 江苏省": .fail]),
    QuotaCase(
      "2022-cases", "one of five, the title of one withdrawn",
      batch(1, of: 4) + [holder(recommended: false, withdrawn: "是")], ["1 江苏省": .pass]),
    QuotaCase(
      "2022-cases", "one of four, none withdrawn",
      batch(1, of: 3) + [holder(recommended: false, withdrawn: "否")], ["1 江苏省": .pass]),
    QuotaCase(
      "2022-cases", "two of five, one with five stars and its title withdrawn",
      batch(2, of: 4) + [holder(recommended: false, stars: "3 3 5", withdrawn: "是")],
      ["1 江苏省": .fail]),
    QuotaCase(
      "2022-cases", "two of four, one with five stars and its title kept",
      batch(2, of: 3) + [holder(recommended: false, stars: "3 3 5", withdrawn: "否")],
      ["1 江苏省": .pass]),
    // 各省、自治区、直辖市及计划单列市……需报送: a 计划单列市 apart from its province
    QuotaCase(
      "2022-cases", "one of four of a province, none of four of its 计划单列市",
      batch(1, of: 4) + bases(4, holder(recommended: false, city: "深圳市")),
      ["1 江苏省": .pass, "1 深圳市": .pass]),
    QuotaCase(
      "2022-cases", "two of four of a province, none of four of its 计划单列市",
      batch(2, of: 4) + bases(4, holder(recommended: false, city: "深圳市")),
      ["1 江苏省": .fail, "1 深圳市": .pass]),
    QuotaCase(
      "2022-cases", "one of one of a 计划单列市, none of three of its province",
      batch(0, of: 3) + [holder(recommended: true, city: "深圳市")],
      ["1 江苏省": .pass, "1 深圳市": .fail]),
    // 有五星示范基地的可多推荐 1 家
    QuotaCase(
      "2022-cases", "two of four, one with five stars",
      batch(2, of: 3) + [holder(recommended: false, stars: "3 3 5")], ["1 江苏省": .pass]),
    QuotaCase(
      "2022-cases", "two of four, one of the two with five stars",
      batch(1, of: 3) + [holder(recommended: true, stars: "3 3 5")], ["1 江苏省": .pass]),
    QuotaCase(
      "2022-cases", "three of four, one with five stars",
      batch(3, of: 3) + [holder(recommended: false, stars: "3 3 5")], ["1 江苏省": .fail]),
    QuotaCase(
      "2022-cases", "two of four, one with four stars",
      batch(2, of: 3) + [holder(recommended: false, stars: "3 3 4")], ["1 江苏省": .fail]),
    QuotaCase(
      "2022-cases", "three of four, two with five stars",
      batch(2, of: 2) + [
        holder(recommended: true, stars: "3 3 5"), holder(recommended: false, stars: "3 3 5"),
      ], ["1 江苏省": .fail]),
    QuotaCase(
      "2022-cases", "two of four, one that had five stars the years before",
      batch(2, of: 3) + [holder(recommended: false, stars: "5 5 4")], ["1 江苏省": .fail]),
    QuotaCase(
      "2022-cases", "two of four, one with five stars in its only year",
      batch(2, of: 3) + [holder(recommended: false, stars: "- - 5")], ["1 江苏省": .pass]),
    QuotaCase(
      "2022-cases", "two of four, the stars of one not given",
      batch(2, of: 3) + [holder(recommended: false, stars: nil)], ["1 江苏省": .missing]),
    QuotaCase(
      "2022-cases", "two of four, one with five stars in another province",
      batch(2, of: 4) + [
        Base(["province": "浙江省", "recommendedCase": "否"], ["starRating": "3 3 5"])
      ], ["1 江苏省": .fail, "1 浙江省": .pass]),
  ]
}
