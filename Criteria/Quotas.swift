public import Rules

extension Quota {
  /// Every quota, in the order in which they are listed.
  public static let all: [Quota] = [.applications2021, .cases2022]

  /// 申报数量 of the 2021 notice: how many applications a place may submit.
  public static let applications2021 = Quota(
    id: "2021-applications", title: Bilingual("2021 年度示范基地申报数量", "applications of bases in 2021"),
    source: .notice2021(part: "二（二）"),
    rules: [
      QuotaRule(
        "各省、自治区、直辖市报送的示范基地数量不超过3个", at: "二（二）", by: [.province],
        counting: .all([.provincial, .notRenamed]), limit: .count(3)),
      QuotaRule(
        "其中可通过省级通信管理局报送的数量不超过1个", at: "二（二）", by: [.province],
        counting: .all([.notCorps, .notRenamed, Trait.channel.isValue("通信管理局")]),
        limit: .count(1)),
      QuotaRule(
        "各计划单列市、新疆生产建设兵团单独报送，名额单列且不超过1个", at: "二（二）", by: [.separateCity, .province],
        counting: .all([.not(.provincial), .notRenamed]), limit: .count(1)),
      // What a 计划单列市 or the 兵团 reports counts there, all else with the province.
      QuotaRule(
        "各地上报的优势产业示范基地数量均不超过1个", at: "二（二）", by: [.province],
        counting: .all([.provincial, .notRenamed, Trait.series.isValue("优势")]),
        limit: .count(1)),
      QuotaRule(
        "各地上报的优势产业示范基地数量均不超过1个", at: "二（二）", by: [.separateCity, .province],
        counting: .all([.not(.provincial), .notRenamed, Trait.series.isValue("优势")]),
        limit: .count(1)),
    ])

  /// 优秀案例 of the 2022 notice: how many cases a province may recommend.
  public static let cases2022 = Quota(
    id: "2022-cases", title: Bilingual("2022 年示范基地优秀案例推荐数量", "recommended cases of bases in 2022"),
    source: .notice2022(part: "一（二）2"),
    rules: [
      QuotaRule(
        "所推荐的案例数量不超过本省示范基地总数的 25%，有五星示范基地的可多推荐 1 家", at: "一（二）2",
        by: [.separateCity, .province], counting: Trait.recommendedCase.holds,
        limit: .share(
          percent: 25, of: .keepsTitle,
          oneMoreIf: .all([.keepsTitle, Fact.starRating.isAtLeast(.stars(5))])))
    ])
}

extension Condition {
  /// Put forward by a province itself, not by a 计划单列市 or the 兵团, which count apart; what lies in a
  /// 计划单列市 and is reported through the 通信管理局 of the province counts with the province.
  fileprivate static let provincial = Condition.all([
    .any([Trait.separateCity.isValue("其他地市"), Trait.channel.isValue("通信管理局")]),
    .notCorps,
  ])

  /// Not of the 兵团, which counts apart whoever reports.
  fileprivate static let notCorps = Condition.not(Trait.province.isValue("新疆生产建设兵团"))

  /// 已取消称号的除外: a base whose title was withdrawn says so.
  fileprivate static let keepsTitle = Condition.given(
    .not(Trait.titleWithdrawn.holds), otherwise: nil)

  /// Not an existing base that changes its name, which counts apart; one that does says so.
  fileprivate static let notRenamed = Condition.given(.not(Trait.renamed.holds), otherwise: nil)
}
