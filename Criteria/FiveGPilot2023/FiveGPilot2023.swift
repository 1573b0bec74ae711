public import Rules

extension Scheme {
  /// “5G+工业互联网”融合应用先导区试点评审指标（2023年版）: a city's application.
  public static let fiveGPilot2023 = Scheme(
    id: "2023-5g-pilot", aliases: ["5g-pilot", "5g", "pilot", "先导区"],
    title: "“5G+工业互联网”融合应用先导区试点评审指标（2023年版）",
    source: .pilotRules2023(part: "附件"), lastFullYear: nil,
    validity: .open("本试点工作规则自印发之日起实施。", at: "第二十条"),
    audience: Trait.applicant.isValue("城市"),
    sections: [
      ScoredSection(.policyScore), ScoredSection(.infrastructureScore),
      ScoredSection(.applicationScore), ScoredSection(.ecosystemScore),
      ScoredSection(.serviceScore), ScoredSection(.siteVisitScore),
    ],
    items: table,
    notes: headnotes + articles, filing: FilingRule.pilot2023,
    term: Term(
      years: 3, from: .pilotApproved, at: "第十四条", barring: 3, from: .pilotRevoked,
      by: ("第十八条", "不予批复，已批复的撤销，三年内不允许申请工业和信息化部工业互联网相关项目"),
      targets: .pilotTargets, at: "第十、十五、十七条"))
}

private let table: [Item] =
  .list(rows + demands, inEnglish: FiveGPilot2023English.reading)

extension Citation {
  fileprivate static func pilotRules2023(part: String) -> Citation {
    Citation(
      document: "《“5G+工业互联网”融合应用先导区试点工作规则（暂行）》", number: "", issuer: "工业和信息化部",
      date: "2023", part: part)
  }
}

/// 附件, row by row; the rows are counted here, those marked * are 不可偏离.
private let rows: [TableCategory] = [
  .category(
    "发展政策",
    .scored(1, "落实国家发展战略及规划情况", .policyScore),
    .nonDeviable(2, "专项政策制定及实施情况", "不少于 1 项支持“5G+工业互联网”发展的专项政策文件") {
      Fact.fiveGPolicies.asOfApplication.isAtLeast(.count(1, "项"))
    }.read("至少 1 项，按申报时的数量：填报了申报当年的按当年，否则按上一完整年。"),
    .scored(3, "政府专项资金及配套资金支持情况", .policyScore),
    .scored(4, "金融产品和服务、产业引导基金等相关情况", .policyScore),
    .scored(5, "体现区域发展特色的政策制定情况", .policyScore)),
  .category(
    "基础设施",
    .nonDeviable(6, "5G网络覆盖率", "每万人拥有 5G基站数超过 30 个") {
      Fact.baseStationDensity.asOfApplication.isMoreThan(.perTenThousandInhabitants(30))
    }.read("5G 基站数 ÷ 常住人口（万人），“超过”30 不含本数。基站数和常住人口都按申报时的最新数值：填报了申报当年的按当年，否则按上一完整年。"),
    .scored(7, "“5G+工业互联网”发展管理平台中已申报建成或在建项目数量", .infrastructureScore),
    .scored(8, "工厂内5G网络质量", .infrastructureScore),
    .scored(9, "网络建设运营模式探索情况", .infrastructureScore),
    .scored(10, "边缘计算节点建设运营情况", .infrastructureScore),
    .scored(11, "传统设备网络化改造升级情况", .infrastructureScore),
    .scored(12, "新型工业网络部署情况", .infrastructureScore),
    .scored(13, "体现区域发展特色的信息基础设施建设情况", .infrastructureScore)),
  .category(
    "行业应用",
    .scored(14, "地方优势行业和特色产业应用培育情况", .applicationScore),
    .nonDeviable(
      15, "应用场景数量", "具备 10 个以上“5G+工业互联网”典型应用场景的工厂不少于 5 家（以工业和信息化部已发布的“5G+工业互联网”典型应用场景为准）"
    ) {
      Fact.scenarioFactories.asOfApplication.isAtLeast(.count(5, "家"))
    }.read("具备 10 个及以上典型应用场景的工厂至少 5 家，按申报时的数量：填报了申报当年的按当年，否则按上一完整年。"),
    .nonDeviable(
      16, "入选工业和信息化部发布的工业互联网试点示范（5G 工厂方向）或 5G 工厂名录情况",
      "不少于 1 个项目入选工业和信息化部发布的工业互联网试点示范（5G 工厂方向）或不少于 5 个项目入选 5G 工厂名录"
    ) {
      either(
        Fact.fiveGFactoryPilots.asOfApplication.isAtLeast(.count(1, "个")),
        Fact.listedFiveGFactories.asOfApplication.isAtLeast(.count(5, "个")))
    }.read("试点示范至少 1 个，或名录至少 5 个，有一项即可；按申报时的数量：填报了申报当年的按当年，否则按上一完整年。"),
    .scored(17, "行业应用的复制推广模式情况", .applicationScore),
    .scored(18, "“5G+工业互联网”应用安全及保障配套情况", .applicationScore),
    .scored(19, "体现区域内发展特色的融合应用建设情况", .applicationScore)),
  .category(
    "产业生态",
    .scored(20, "相关国际标准、国家标准或行业标准数量", .ecosystemScore),
    .scored(21, "拥有 5G 和工业互联网相关知识产权数量", .ecosystemScore),
    .scored(22, "规模以上制造业企业、专精特新“小巨人”企业、制造业单项冠军企业的数量", .ecosystemScore),
    .scored(23, "5G 工业芯片、模组与融合终端产品的应用情况", .ecosystemScore),
    .scored(24, "提供“5G+工业互联网”产品或解决方案的相关高新技术企业数量", .ecosystemScore),
    .nonDeviable(
      25, "具备全国性示范能力情况",
      "不少于 5 项部级及以上相关称号（工业互联网试点示范项目、新一代信息技术与制造业融合发展试点示范项目、智能制造试点示范项目、国家新型工业化产业示范基地、国家产融合作试点城市等）"
    ) {
      Fact.ministerialTitles.asOfApplication.isAtLeast(.count(5, "项"))
    }.read("部级及以上相关称号至少 5 项，按申报时的数量：填报了申报当年的按当年，否则按上一完整年。"),
    .scored(26, "拉动就业、招商引资以及产业资源汇聚情况", .ecosystemScore),
    .scored(27, "对经济社会的贡献情况", .ecosystemScore),
    .scored(28, "体现区域发展特色的产业生态情况", .ecosystemScore)),
  .category(
    "公共服务",
    .scored(29, "引进和培育国家人才计划入选者的人数", .serviceScore),
    .scored(30, "培育高水平技术技能人才情况", .serviceScore),
    .scored(31, "搭建现代产业学院、校企协同育人示范基地、实训基地等载体情况", .serviceScore),
    .scored(32, "产业监测、测试验证、供需对接、人才培养等公共服务能力情况", .serviceScore),
    .scored(33, "安全保障情况", .serviceScore),
    .scored(34, "成果转化机制建设情况", .serviceScore),
    .scored(35, "知识产权保护等相关情况", .serviceScore),
    .scored(36, "体现区域发展特色的公共服务情况", .serviceScore)),
  .category(
    "现场考察",
    .nonDeviable(37, "产业基础、组织策划、推进建设等相关情况", "无重大网络安全事件、重大安全生产事故等情况，未出现提供虚假材料等情况") {
      every(
        attested("noMajorCyberIncidents", "无重大网络安全事件", opposite: "发生过重大网络安全事件"),
        .noMajorSafetyAccidents,
        attested("truthfulMaterials", "申报材料真实、准确", opposite: "申报材料有虚假"))
    }.read("无重大网络安全事件、无重大和特别重大生产安全事故、未提供虚假材料，三项都须满足；有事故起数的按起数，近三年包括申报当年至今，申报当年的可以不填，填报多于零即不满足。")),
]

/// What is printed in 附件, above the table.
private let headnotes: [TableNote] = [
  TableNote(
    nil,
    "标*指标为不可偏离条件。",
    effect: Bilingual(
      "标 * 的条有一条不满足即不符合；其他各条由评审组评分，不改变结论。",
      "Every item marked * must be met; the panel scores the others, which never change the verdict."
    ),
    on: ["2", "6", "15", "16", "25", "37"])
]

/// What the articles say of the procedure, which the program does not judge.
private let articles: [TableNote] = [
  TableNote(
    "第九条",
    "申报城市通过省级人民政府（计划单列市可通过市人民政府）向工业和信息化部申报试点工作方案。省级工业和信息化主管部门会同通信管理局做好组织协调。",
    effect: Bilingual("报送的途径；程序不核对。", "By whom it is submitted; the program does not check it.")),
  TableNote(
    "第十条",
    """
    申报材料包括但不限于先导区试点工作方案及相关支撑证明材料。先导区试点工作方案中，应当按照《“5G+工业互联网”融合应用先导区试点评审指标》（见附件，以下简称《试点评审指标》）列明现有基\
    础条件，并制定试点期间分年度目标。
    """,
    effect: Bilingual(
      "须提交材料的清单：□ 试点工作方案（列明现有基础条件和分年度目标）　□ 支撑证明材料；程序不核对。",
      """
      A checklist of what is to be handed in: the plan, with the present conditions and the targets \
      of each year, and proofs; the program checks none of it.
      """)),
  TableNote(
    "第十八条",
    "有以下情况之一的，不予批复，已批复的撤销，三年内不允许申请工业和信息化部工业互联网相关项目：",
    effect: Bilingual(
      "E1 至 E5 任一触发：申报的不予批复，已批复的撤销，且三年内不得申请有关项目。",
      """
      Where one of E1 to E5 is triggered, an application is refused, an approval revoked, and no \
      related project may be applied for in three years.
      """), on: ["E1", "E2", "E3", "E4", "E5"]),
]

/// What the articles demand beside the table.
private let demands: [TableCategory] = [
  .category(
    "试点要求",
    .demand(
      .admission, "A1", "先导区试点以城市（地级及以上城市）为单位进行申报，做好组织协调，明确重点建设区域、任务和职责，充分保障资源的可持续投入", at: "第六条"
    ) {
      every(
        attested("prefectureCity", "以地级及以上城市为单位申报"),
        attested("pilotOrganisation", "组织协调、重点区域、任务职责和资源投入"))
    }.read("申报单位与组织保障分别判断，都须满足。")),
  .category(
    "联合申报",
    .demand(.admission, "A2", "地域相近、优势互补的城市可联合申报", at: "第六条") {
      attested("neighbouringCities", "联合申报城市地域相近、优势互补")
    }.read("联合申报（base 的 jointApplication 为 true）的城市须地域相近、优势互补；单独申报的不涉及。")
      .except(.not(Trait.jointApplication.holds))),
  .category(
    "不予批复",
    .demand(.exclusion, "E1", "发生重大网络安全事件、重大安全生产事故等情况的", at: "第十八条（一）") {
      every(
        attested("noMajorCyberIncidents", "无重大网络安全事件", opposite: "发生过重大网络安全事件"),
        .noMajorSafetyAccidents)
    }.read("无重大网络安全事件，且近三年（三个完整年和申报当年至今）重大、特别重大事故均为零，即不触发；申报当年的起数可以不填，填报多于零即触发；没有给出起数的，由填报单位判断。"),
    .demand(.exclusion, "E2", "提供虚假材料的", at: "第十八条（二）") {
      attested("truthfulMaterials", "申报材料真实、准确", opposite: "申报材料有虚假")
    }.read("填报“达到”表示没有提供虚假材料，即不触发。"),
    .demand(.exclusion, "E3", "不配合评价复核等相关工作的", at: "第十八条（三）") {
      attested("cooperatesInEvaluation", "配合评价复核等工作")
    }.read("填报“达到”表示配合，即不触发。"),
    .demand(.exclusion, "E4", "累计两次星级评定为三星以下的", at: "第十八条（四）") {
      whereGiven(
        every(
          either(
            Fact.pilotStarRating.isAtLeast(.stars(3)),
            Fact.pilotStarRating.ofYearBefore.isAtLeast(.stars(3))),
          either(
            Fact.pilotStarRating.isAtLeast(.stars(3)),
            Fact.pilotStarRating.ofSecondYearBefore.isAtLeast(.stars(3))),
          either(
            Fact.pilotStarRating.ofYearBefore.isAtLeast(.stars(3)),
            Fact.pilotStarRating.ofSecondYearBefore.isAtLeast(.stars(3)))))
    }.read("“三星以下”不含三星；试点期三年中有两次为二星及以下即触发。尚未评定（没有任何一年的星级）的不涉及。")
      .onlyWhereGiven(Fact.pilotStarRating),
    .demand(.exclusion, "E5", "存在其他重大问题不再适合先导区试点的", at: "第十八条（五）") {
      attested("noOtherProblems", "不存在其他重大问题", opposite: "存在其他重大问题")
    }.read("填报“达到”表示不存在，即不触发。")),
]

extension Item {
  /// A row that the panel scores within its section; the rules demand nothing of it by itself.
  fileprivate static func scored(_ number: Int, _ indicator: String, _ score: Fact<Score>) -> Self {
    row(.scored, String(number), "") { Rules.scored(score) }.about(indicator)
  }

  /// A row marked *, which the table explains in its column 不可偏离条件说明.
  fileprivate static func nonDeviable(
    _ number: Int, _ indicator: String, _ text: String, condition: () -> Condition
  ) -> Self {
    row(.nonDeviable, String(number), text, condition: condition).about(indicator)
  }
}
