import Rules

/// What the 5G pilot's table counts.
extension ListDefinition {
  static let fiveGPilot2023: [ListDefinition] = [
    .fiveGPolicies, .fiveGFactories, .ministerialTitles, .pilotTargets,
  ]

  private static let fiveGPolicies = ListDefinition(
    "fiveGPolicyList", "支持“5G+工业互联网”的专项政策文件", english: "5G policy documents",
    in: table("2"),
    columns: [.name("文件名称"), .text("issuer", "发文单位"), .text("issued", "发文时间")],
    giving: [.count(.fiveGPolicies)])

  private static let fiveGFactories = ListDefinition(
    "fiveGFactories", "5G 工厂", english: "5G factories", in: table("15、16"),
    columns: [
      .name("工厂名称"), .text("enterprise", "所属企业"), .choice(scenarioNames),
      .figure(scenarios, numberOf: scenarioNames), .choice(isListed), .choice(isPilot),
    ],
    giving: [
      .count(.scenarioFactories, where: scenarios.isAtLeast(.count(10, "个"))),
      .count(.listedFiveGFactories, where: isListed.holds),
      .count(.fiveGFactoryPilots, where: isPilot.holds),
    ])

  /// The ten scenarios that the ministry published in May 2021 and the ten of November 2021.
  private static let scenarioNames = Trait(
    "scenarioNames", "典型应用场景名称", .choices,
    values: [
      "协同研发设计", "远程设备操控", "设备协同作业", "柔性生产制造", "现场辅助装配", "机器视觉质检", "设备故障诊断", "厂区智能物流", "无人智能巡检",
      "生产现场监测", "生产单元模拟", "精准动态作业", "生产能效管控", "工艺合规校验", "生产过程溯源", "设备预测维护", "厂区智能理货", "全域物流监测",
      "虚拟现场服务", "企业协同合作",
    ].map { Trait.Value($0) })

  private static let scenarios = Fact<Count>.count(
    "scenarios", "典型应用场景数量", "个", defined: "以工业和信息化部已发布的“5G+工业互联网”典型应用场景为准")
  private static let isListed = Trait.flag("isListed", "入选 5G 工厂名录")
  private static let isPilot = Trait.flag("isPilot", "入选试点示范（5G 工厂方向）")

  private static let ministerialTitles = ListDefinition(
    "ministerialTitleList", "部级及以上相关称号", english: "titles of ministerial rank",
    in: table("25"),
    columns: [.name("称号及项目名称"), .text("holder", "获得单位"), .text("awarded", "获得时间")],
    giving: [.count(.ministerialTitles)])

  /// The targets of the plan for each year of the term (Art. 10), beside what was reached, which is
  /// reported each year (Art. 15) and reviewed after three (Art. 14 and 17).
  static let pilotTargets = ListDefinition(
    "pilotTargets", "试点期分年度目标", in: "“5G+工业互联网”融合应用先导区试点工作规则（暂行）第十、十四、十五、十七条",
    of: ["2023-5g-pilot"],
    columns: [
      .name("指标名称"), .text("firstTarget", "第一年目标"), .text("firstReached", "第一年完成情况"),
      .text("secondTarget", "第二年目标"), .text("secondReached", "第二年完成情况"),
      .text("thirdTarget", "第三年目标"), .text("thirdReached", "第三年完成情况"),
    ])

  private static func table(_ items: String) -> String {
    "“5G+工业互联网”融合应用先导区试点评审指标（2023年版）第 \(items) 条"
  }
}
