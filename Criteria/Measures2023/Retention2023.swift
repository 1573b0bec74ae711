public import Rules

extension Scheme {
  /// The grounds on which the 2023 draft takes a title away, over a base's incidents and ratings.
  public static let retention2023 = Scheme(
    id: "2023-retention", aliases: ["retention", "取消称号", "动态管理"],
    title: "国家新型工业化产业示范基地称号的取消情形（征求意见稿）",
    source: .measures2023(part: "第二十三条、第二十五条"), lastFullYear: nil,
    validity: Measures2023.validity, purpose: .retention,
    audience: .titleHolder,
    remark: Bilingual(
      "弄虚作假的，除取消称号外，还“暂停所在省（区、市）下一批的申报工作”（第二十五条）",
      """
      falsification takes the title away and besides suspends the next round of applications of \
      the whole province (Art. 25)
      """),
    items: table,
    filing: FilingRule.retention2023)
}

private let table: [Item] =
  .list(grounds, inEnglish: Retention2023English.reading)

private let grounds: [TableCategory] = [
  .category(
    "事件和事故",
    .demand(.exclusion, "1", "发生Ⅱ级及以上突发环境污染事件的、发生重大或特别重大生产安全事故的", at: "第二十三条（一）") {
      every(
        .noMajorEnvironmentalEvents(
          orIn: Fact.levelOneEvents.inEveryYear, Fact.levelTwoEvents.inEveryYear),
        .noMajorSafetyAccidents(
          orIn: Fact.majorAccidents.inEveryYear, Fact.gravestAccidents.inEveryYear))
    }.read(
      "条文不限年度：Ⅰ级、Ⅱ级环境事件和重大、特别重大事故在近三年均为零，且填报的其他年度（包括当年）也都为零，即不触发；授予称号以前的年度不计，不要填报；没有给出的由填报单位判断。"
    )),
  .category(
    "专项督察",
    .demand(.exclusion, "2", "在国家相关专项督察中发现存在生态环保、安全生产问题且未按期完成整改的", at: "第二十三条（二）") {
      attested("inspectionProblemsSettled", "专项督察没有问题，或已按期完成整改", opposite: "专项督察发现过问题，且没有按期完成整改")
    }.read("填报“达到”表示没有发现问题，或已按期完成整改，即不触发。")),
  .category(
    "质量评价",
    .demand(.exclusion, "3", "连续两年评价结果为二星及以下的", at: "第二十三条（三）") {
      whereGiven(
        every(
          either(
            Fact.starRating.isAtLeast(.stars(3)),
            Fact.starRating.ofYearBefore.isAtLeast(.stars(3))),
          either(
            Fact.starRating.ofYearBefore.isAtLeast(.stars(3)),
            Fact.starRating.ofSecondYearBefore.isAtLeast(.stars(3)))),
        otherwise: attested(
          "noTwoLowRatings", "没有连续两年评价为二星及以下", opposite: "连续两年评价为二星及以下"))
    }.read(
      "近三年的评价结果中，任意相邻两年至少有一年为三星及以上，即不触发；有的年度尚未参加评价（第十八条）、给出的评价结果不能判定的，由填报单位判断。尚未评价（没有任何一年的评价结果）的不涉及。"
    ).onlyWhereGiven(Fact.starRating)),
  .category(
    "弄虚作假",
    .demand(.exclusion, "4", "如存在弄虚作假，直接取消示范基地称号", at: "第二十五条") {
      attested("truthfulMaterials", "申报材料真实、准确", opposite: "申报材料有虚假")
    }.read("填报“达到”表示没有弄虚作假，即不触发。")),
  .category(
    "预警",
    .demand(.advisory, "3W", "预警：最近一年评价结果为二星及以下的，下一年再为二星及以下即取消称号", at: "第二十三条（三）") {
      Fact.starRating.isAtLeast(.stars(3))
    }.read("由“连续两年评价结果为二星及以下的”推出的提醒，不是条文；最近一年须为三星及以上。尚未评价的不涉及。")
      .onlyWhereGiven(Fact.starRating)),
]
