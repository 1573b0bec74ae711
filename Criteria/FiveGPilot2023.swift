public import Rules

extension Scheme {
  /// “5G+工业互联网”融合应用先导区试点评审指标（2023年版）: a city's application.
  public static let fiveGPilot2023 = Scheme(
    id: "2023-5g-pilot", aliases: ["5g-pilot", "5g", "先导区"],
    title: "“5G+工业互联网”融合应用先导区试点评审指标（2023年版）",
    source: .pilotRules2023(part: "附件"), lastFullYear: nil,
    audience: Trait.applicant.isValue("城市"),
    sections: [
      ScoredSection(.policyScore), ScoredSection(.infrastructureScore),
      ScoredSection(.applicationScore), ScoredSection(.ecosystemScore),
      ScoredSection(.serviceScore), ScoredSection(.siteVisitScore),
    ],
    items: rows + demands)
}

extension Citation {
  fileprivate static func pilotRules2023(part: String) -> Citation {
    Citation(
      document: "《“5G+工业互联网”融合应用先导区试点工作规则（暂行）》", number: "", issuer: "工业和信息化部",
      date: "2023", part: part)
  }
}

/// 附件, row by row; the rows are counted here, those marked * are 不可偏离.
private let rows: [Item] = [
  .row(
    .scored, "1", "发展政策",
    ""
  ) {
    scored(.policyScore)
  }
  .about("落实国家发展战略及规划情况"),
  .row(
    .nonDeviable, "2", "发展政策",
    "不少于 1 项支持“5G+工业互联网”发展的专项政策文件"
  ) {
    Fact.fiveGPolicies.isAtLeast(.count(1, "项"))
  }
  .about("专项政策制定及实施情况")
  .read(
    "至少 1 项。",
    "At least 1 item."),
  .row(
    .scored, "3", "发展政策",
    ""
  ) {
    scored(.policyScore)
  }
  .about("政府专项资金及配套资金支持情况"),
  .row(
    .scored, "4", "发展政策",
    ""
  ) {
    scored(.policyScore)
  }
  .about("金融产品和服务、产业引导基金等相关情况"),
  .row(
    .scored, "5", "发展政策",
    ""
  ) {
    scored(.policyScore)
  }
  .about("体现区域发展特色的政策制定情况"),
  .row(
    .nonDeviable, "6", "基础设施",
    "每万人拥有 5G基站数超过 30 个"
  ) {
    Fact.baseStationDensity.isMoreThan(.perTenThousandInhabitants(30))
  }
  .about("5G网络覆盖率")
  .read(
    "5G 基站数 ÷ 常住人口（万人），“超过”30 不含本数。",
    "Number of 5G base stations ÷ resident population (万人); “超过” 30 does not include the "
      + "limit itself."),
  .row(
    .scored, "7", "基础设施",
    ""
  ) {
    scored(.infrastructureScore)
  }
  .about("“5G+工业互联网”发展管理平台中已申报建成或在建项目数量"),
  .row(
    .scored, "8", "基础设施",
    ""
  ) {
    scored(.infrastructureScore)
  }
  .about("工厂内5G网络质量"),
  .row(
    .scored, "9", "基础设施",
    ""
  ) {
    scored(.infrastructureScore)
  }
  .about("网络建设运营模式探索情况"),
  .row(
    .scored, "10", "基础设施",
    ""
  ) {
    scored(.infrastructureScore)
  }
  .about("边缘计算节点建设运营情况"),
  .row(
    .scored, "11", "基础设施",
    ""
  ) {
    scored(.infrastructureScore)
  }
  .about("传统设备网络化改造升级情况"),
  .row(
    .scored, "12", "基础设施",
    ""
  ) {
    scored(.infrastructureScore)
  }
  .about("新型工业网络部署情况"),
  .row(
    .scored, "13", "基础设施",
    ""
  ) {
    scored(.infrastructureScore)
  }
  .about("体现区域发展特色的信息基础设施建设情况"),
  .row(
    .scored, "14", "行业应用",
    ""
  ) {
    scored(.applicationScore)
  }
  .about("地方优势行业和特色产业应用培育情况"),
  .row(
    .nonDeviable, "15", "行业应用",
    "具备 10 个以上“5G+工业互联网”典型应用场景的工厂不少于 5 家（以工业和信息化部已发布的“5G+工业互联网”典型应用场景为准）"
  ) {
    Fact.scenarioFactories.isAtLeast(.count(5, "家"))
  }
  .about("应用场景数量")
  .read(
    "具备 10 个及以上典型应用场景的工厂至少 5 家。",
    "At least 5 factories with 10 or more typical application scenarios."),
  .row(
    .nonDeviable, "16", "行业应用",
    "不少于 1 个项目入选工业和信息化部发布的工业互联网试点示范（5G 工厂方向）或不少于 5 个项目入选 5G 工厂名录"
  ) {
    either(
      Fact.fiveGFactoryPilots.isAtLeast(.count(1, "个")),
      Fact.listedFiveGFactories.isAtLeast(.count(5, "个")))
  }
  .about("入选工业和信息化部发布的工业互联网试点示范（5G 工厂方向）或 5G 工厂名录情况")
  .read(
    "试点示范至少 1 个，或名录至少 5 个，有一项即可。",
    "Either at least 1 pilot demonstration or at least 5 entries in the directory "
      + "suffices."),
  .row(
    .scored, "17", "行业应用",
    ""
  ) {
    scored(.applicationScore)
  }
  .about("行业应用的复制推广模式情况"),
  .row(
    .scored, "18", "行业应用",
    ""
  ) {
    scored(.applicationScore)
  }
  .about("“5G+工业互联网”应用安全及保障配套情况"),
  .row(
    .scored, "19", "行业应用",
    ""
  ) {
    scored(.applicationScore)
  }
  .about("体现区域内发展特色的融合应用建设情况"),
  .row(
    .scored, "20", "产业生态",
    ""
  ) {
    scored(.ecosystemScore)
  }
  .about("相关国际标准、国家标准或行业标准数量"),
  .row(
    .scored, "21", "产业生态",
    ""
  ) {
    scored(.ecosystemScore)
  }
  .about("拥有 5G 和工业互联网相关知识产权数量"),
  .row(
    .scored, "22", "产业生态",
    ""
  ) {
    scored(.ecosystemScore)
  }
  .about("规模以上制造业企业、专精特新“小巨人”企业、制造业单项冠军企业的数量"),
  .row(
    .scored, "23", "产业生态",
    ""
  ) {
    scored(.ecosystemScore)
  }
  .about("5G 工业芯片、模组与融合终端产品的应用情况"),
  .row(
    .scored, "24", "产业生态",
    ""
  ) {
    scored(.ecosystemScore)
  }
  .about("提供“5G+工业互联网”产品或解决方案的相关高新技术企业数量"),
  .row(
    .nonDeviable, "25", "产业生态",
    "不少于 5 项部级及以上相关称号（工业互联网试点示范项目、新一代信息技术与制造业融合发展试点示范项目、智能制造试点示范项目、国家新型工业化产业示范基地、国家产融合作试点城市等）"
  ) {
    Fact.ministerialTitles.isAtLeast(.count(5, "项"))
  }
  .about("具备全国性示范能力情况")
  .read(
    "部级及以上相关称号至少 5 项。",
    "At least 5 relevant titles at ministerial level or above."),
  .row(
    .scored, "26", "产业生态",
    ""
  ) {
    scored(.ecosystemScore)
  }
  .about("拉动就业、招商引资以及产业资源汇聚情况"),
  .row(
    .scored, "27", "产业生态",
    ""
  ) {
    scored(.ecosystemScore)
  }
  .about("对经济社会的贡献情况"),
  .row(
    .scored, "28", "产业生态",
    ""
  ) {
    scored(.ecosystemScore)
  }
  .about("体现区域发展特色的产业生态情况"),
  .row(
    .scored, "29", "公共服务",
    ""
  ) {
    scored(.serviceScore)
  }
  .about("引进和培育国家人才计划入选者的人数"),
  .row(
    .scored, "30", "公共服务",
    ""
  ) {
    scored(.serviceScore)
  }
  .about("培育高水平技术技能人才情况"),
  .row(
    .scored, "31", "公共服务",
    ""
  ) {
    scored(.serviceScore)
  }
  .about("搭建现代产业学院、校企协同育人示范基地、实训基地等载体情况"),
  .row(
    .scored, "32", "公共服务",
    ""
  ) {
    scored(.serviceScore)
  }
  .about("产业监测、测试验证、供需对接、人才培养等公共服务能力情况"),
  .row(
    .scored, "33", "公共服务",
    ""
  ) {
    scored(.serviceScore)
  }
  .about("安全保障情况"),
  .row(
    .scored, "34", "公共服务",
    ""
  ) {
    scored(.serviceScore)
  }
  .about("成果转化机制建设情况"),
  .row(
    .scored, "35", "公共服务",
    ""
  ) {
    scored(.serviceScore)
  }
  .about("知识产权保护等相关情况"),
  .row(
    .scored, "36", "公共服务",
    ""
  ) {
    scored(.serviceScore)
  }
  .about("体现区域发展特色的公共服务情况"),
  .row(
    .nonDeviable, "37", "现场考察",
    "无重大网络安全事件、重大安全生产事故等情况，未出现提供虚假材料等情况"
  ) {
    every(
      attested("noMajorCyberIncidents", "无重大网络安全事件"),
      .noMajorSafetyAccidents,
      attested("truthfulMaterials", "申报材料真实、准确"))
  }
  .about("产业基础、组织策划、推进建设等相关情况")
  .read(
    "无重大网络安全事件、无重大和特别重大生产安全事故、未提供虚假材料，三项都须满足；有事故起数的按起数。",
    "No 重大 network security incident, no 重大 or 特别重大 production safety accident and no "
      + "false material provided: all three must be satisfied; where accident counts are "
      + "given, the counts decide."),
]

/// What the articles demand beside the table.
private let demands: [Item] = [
  .demand(
    .admission, "A1", "试点要求",
    "先导区试点以城市（地级及以上城市）为单位进行申报，做好组织协调，明确重点建设区域、任务和职责，充分保障资源的可持续投入", at: "第六条"
  ) {
    every(
      attested("prefectureCity", "以地级及以上城市为单位申报"),
      attested("pilotOrganisation", "组织协调、重点区域、任务职责和资源投入"))
  }.read(
    "申报单位与组织保障分别判断，都须满足。",
    "The applying unit and the organisational support are judged separately, and both "
      + "must be satisfied."),
  .demand(.admission, "A2", "联合申报", "地域相近、优势互补的城市可联合申报", at: "第六条") {
    when(
      Trait.jointApplication.holds,
      then: attested("neighbouringCities", "联合申报城市地域相近、优势互补"),
      otherwise: .all([]))
  }.read(
    "联合申报（base 的 jointApplication 为 true）的城市须地域相近、优势互补；单独申报的不涉及。",
    "Cities that apply jointly (jointApplication of the base is true) must be close to "
      + "one another and complementary in strengths; does not concern a single application."),
  .demand(.exclusion, "E1", "不予批复", "发生重大网络安全事件、重大安全生产事故等情况的", at: "第十八条（一）") {
    every(
      attested("noMajorCyberIncidents", "无重大网络安全事件"),
      .noMajorSafetyAccidents)
  }.read(
    "无重大网络安全事件，且近三年重大、特别重大事故均为零，即不触发；没有给出起数的，由填报单位判断。",
    "Not triggered where there is no 重大 network security incident and 重大 and 特别重大 "
      + "accidents are all zero in the last three full years; where no counts are given, the "
      + "applicant judges."),
  .demand(.exclusion, "E2", "不予批复", "提供虚假材料的", at: "第十八条（二）") {
    attested("truthfulMaterials", "申报材料真实、准确")
  }.read(
    "填报“达到”表示没有提供虚假材料，即不触发。",
    "An entry of “达到” (met) means that no false material has been provided, so not "
      + "triggered."),
  .demand(.exclusion, "E3", "不予批复", "不配合评价复核等相关工作的", at: "第十八条（三）") {
    attested("cooperatesInEvaluation", "配合评价复核等工作")
  }.read(
    "填报“达到”表示配合，即不触发。",
    "An entry of “达到” (met) means that there is cooperation, so not triggered."),
  .demand(.exclusion, "E4", "不予批复", "累计两次星级评定为三星以下的", at: "第十八条（四）") {
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
  }.read(
    "“三星以下”不含三星；试点期三年中有两次为二星及以下即触发。尚未评定的不涉及。",
    "“三星以下” does not include three stars; triggered where two ratings in the three years "
      + "of the pilot period are two stars or fewer. Does not concern a pilot that has not "
      + "yet been rated."),
  .demand(.exclusion, "E5", "不予批复", "存在其他重大问题不再适合先导区试点的", at: "第十八条（五）") {
    attested("noOtherProblems", "不存在其他重大问题")
  }.read(
    "填报“达到”表示不存在，即不触发。",
    "An entry of “达到” (met) means that there is none, so not triggered."),
]
