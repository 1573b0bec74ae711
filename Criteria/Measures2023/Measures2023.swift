import Rules

extension Citation {
  /// A part of the 2023 draft of the measures on demonstration bases.
  static func measures2023(part: String) -> Citation {
    Citation(
      document: "《国家新型工业化产业示范基地管理办法（征求意见稿）》", number: "", issuer: "工业和信息化部",
      date: "2023", part: part)
  }
}

/// What the articles of the draft demand of an applicant beside the table.
enum Measures2023 {
  static let validity = Validity.draft("本办法自 2023 年 X 月 X 日起实施", at: "第二十六条")

  static let demands: [Item] = .list(grounds, inEnglish: Measures2023English.reading)

  /// Articles that favour some applicants or list their materials, which the program does not judge.
  static let notes: [TableNote] = [
    TableNote(
      "第七条",
      """
      对承担工业和信息化部重要试点示范任务的申报对象，如中国软件名园、国家安全应急产业示范基地等在同等条件下予以优先支持。对革命老区、民族地区、边疆地区等特殊类型地区的申报对象予以适当倾斜。
      """,
      effect: Bilingual(
        """
        优先和倾斜的情形：□ 承担重要试点示范任务，如中国软件名园、国家安全应急产业示范基地　□ 革命老区、民族地区、边疆地区等特殊类型地区。都不改变结论，\
        特殊类型地区只降低第 1、5 条的限值。
        """,
        """
        A checklist of what is preferred among equals: important pilots of the ministry, areas of a \
        special type. Neither changes a verdict; such areas have lower limits in items 1 and 5 alone.
        """)),
    TableNote(
      "第十条",
      """
      申报对象须提交以下申报材料：（一）所在地省级主管部门的推荐文件；（二）示范基地申报书；（三）有关说明或证明材料。申报材料中的有关数据以各级统计机构和职能部门提供的数据为准。
      """,
      effect: Bilingual(
        "须提交材料的清单：□ 推荐文件　□ 申报书　□ 说明或证明材料；程序不核对。",
        """
        A checklist of what is to be handed in: the recommendation, the application form, \
        explanations or proofs; the program checks none of it.
        """)),
  ]
}

private let grounds: [TableCategory] = [
  .category(
    "申报对象",
    .demand(
      .admission, "A1",
      "申报对象应为依法依规设立的产业集聚区，包括列入《中国开发区审核公告目录》中的经济技术开发区、高新技术产业开发区等各类开发区，以及经省级人民政府认定的产业园区、工业园区、化工园区等",
      at: "第六条"
    ) {
      either(
        attested("listedDevelopmentZone", "列入《中国开发区审核公告目录》"),
        attested("provincialZone", "经省级人民政府认定"))
    }.read("列入目录与省级认定有一项即可。")),
  .category(
    "近三年事件",
    .demand(.exclusion, "E1", "近三年未发生Ⅱ级及以上突发环境污染事件", at: "第八条") {
      .noMajorEnvironmentalEvents
    }.read("近三年（三个完整年和申报当年至今）Ⅰ级和Ⅱ级环境事件均为零，即不触发；申报当年的次数可以不填，填报多于零即触发；没有给出次数的，由填报单位判断。")),
  .category(
    "近三年事故",
    .demand(.exclusion, "E2", "未发生重大或特别重大生产安全事故", at: "第八条") {
      .noMajorSafetyAccidents
    }.read("近三年（三个完整年和申报当年至今）重大事故和特别重大事故均为零，即不触发；申报当年的起数可以不填，填报多于零即触发；没有给出起数的，由填报单位判断。")),
]
