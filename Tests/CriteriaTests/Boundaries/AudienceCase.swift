import Criteria
import Evaluation
import Rules
import Testing

/// A case written from the law's words on whom a table is for.
struct AudienceCase: Sendable, CustomTestStringConvertible {
  let scheme: String
  let name: String
  let base: [String: String]
  let expected: Truth

  init(_ scheme: String, _ name: String, base: [String: String] = [:], isFor expected: Truth) {
    self.scheme = scheme
    self.name = name
    self.base = base
    self.expected = expected
  }

  var testDescription: String { "\(scheme): \(name)" }

  /// The row of a base with these traits and nothing else.
  func row() throws -> FactRow {
    try Boundary(scheme, name, base: base, printed: .pass).row(for: [])
  }

  static let all: [AudienceCase] = [
    fields(
      of: "2021-general", ["装备制造", "原材料", "消费品", "电子信息", "软件和信息服务", "高技术转化应用"]),
    fields(of: "2021-transfer", ["产业转移合作"]),
    fields(of: "2021-bigdata", ["大数据"]),
    fields(of: "2021-cloud", ["云计算"]),
    fields(of: "2021-datacenter", ["数据中心"]),
    fields(of: "2021-iiot", ["工业互联网"]),
    clusters, titleHolders(of: "2023-retention"), titleHolders(of: "2022-summary"), jiangsu,
    jiangsu.map {
      AudienceCase("2022-jiangsu-form", $0.name, base: $0.base, isFor: $0.expected)
    }, cities,
  ].flatMap(\.self)

  /// 本年度申报领域 (2021 notice 一（一）, 二（一）1): the annex and its tables are each for their fields.
  private static func fields(of scheme: String, _ own: [String]) -> [AudienceCase] {
    let all = [
      "装备制造", "原材料", "消费品", "电子信息", "软件和信息服务", "高技术转化应用", "产业转移合作", "大数据", "云计算", "数据中心",
      "工业互联网",
    ]
    let others = all.filter { !own.contains($0) }
    return all.map { field in
      AudienceCase(
        scheme, "a base of \(field)", base: ["field": field],
        isFor: own.contains(field) ? .yes : .no)
    } + [
      AudienceCase(
        scheme, "a base of two fields, one of them the table's",
        base: ["field": "\(own[0])、\(others[0])"], isFor: .yes),
      AudienceCase(scheme, "field not given", isFor: .unknown),
    ]
  }

  /// 申报对象应为依法依规设立的产业集聚区 (draft, Art. 6).
  private static let clusters: [AudienceCase] = [
    AudienceCase("2023-draft", "a park", base: ["applicant": "园区"], isFor: .yes),
    AudienceCase("2023-draft", "a city", base: ["applicant": "城市"], isFor: .no),
    AudienceCase("2023-draft", "one that does not say that it is a city", isFor: .yes),
  ]

  /// 取消示范基地称号 (draft, Art. 23), 我部批复的示范基地，已取消称号的除外 (2022 notice 一（一）).
  private static func titleHolders(of scheme: String) -> [AudienceCase] {
    [
      AudienceCase(scheme, "a base with the title", base: ["awarded": "是"], isFor: .yes),
      AudienceCase(scheme, "a base without it", base: ["awarded": "否"], isFor: .no),
      AudienceCase(scheme, "title not given", isFor: .unknown),
      AudienceCase(
        scheme, "a base whose title was withdrawn", base: ["awarded": "是", "titleWithdrawn": "是"],
        isFor: .no),
      AudienceCase(
        scheme, "a base with the title, not withdrawn",
        base: ["awarded": "是", "titleWithdrawn": "否"], isFor: .yes),
      AudienceCase(
        scheme, "title withdrawn, and nothing else", base: ["titleWithdrawn": "是"], isFor: .no),
    ]
  }

  /// 省内国家级、省级产业园区和新型工业化示范基地 (Jiangsu notice 二).
  private static let jiangsu: [AudienceCase] =
    [
      AudienceCase(
        "2022-jiangsu", "a park of the province", base: ["province": "江苏省", "applicant": "园区"],
        isFor: .yes),
      AudienceCase(
        "2022-jiangsu", "one of the province that does not say that it is a city",
        base: ["province": "江苏省"], isFor: .yes),
      AudienceCase(
        "2022-jiangsu", "a city of the province", base: ["province": "江苏省", "applicant": "城市"],
        isFor: .no),
      AudienceCase("2022-jiangsu", "a city", base: ["applicant": "城市"], isFor: .no),
      AudienceCase(
        "2022-jiangsu", "province not given", base: ["applicant": "园区"], isFor: .unknown),
    ]
    + [
      "北京市", "天津市", "河北省", "山西省", "内蒙古自治区", "辽宁省", "吉林省", "黑龙江省", "上海市", "浙江省", "安徽省", "福建省",
      "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "广西壮族自治区", "海南省", "重庆市", "四川省", "贵州省", "云南省",
      "西藏自治区", "陕西省", "甘肃省", "青海省", "宁夏回族自治区", "新疆维吾尔自治区", "新疆生产建设兵团",
    ].map { province in
      AudienceCase(
        "2022-jiangsu", "a park of \(province)",
        base: ["province": province, "applicant": "园区"], isFor: .no)
    }

  /// 以城市（地级及以上城市）为单位进行申报 (pilot rules, Art. 6).
  private static let cities: [AudienceCase] = [
    AudienceCase("2023-5g-pilot", "a city", base: ["applicant": "城市"], isFor: .yes),
    AudienceCase("2023-5g-pilot", "a park", base: ["applicant": "园区"], isFor: .no),
    AudienceCase("2023-5g-pilot", "applicant not given", isFor: .unknown),
  ]
}
