import Rules

/// What the tables of the 2021 notice count or look at one by one.
extension ListDefinition {
  static let notice2021: [ListDefinition] = [
    .dataCentres, .cloudEnterprises, .bigDataEnterprises,
  ]

  /// Data centres one by one: the largest decides the class (data centre 5 and 6), and cloud 21 looks at
  /// each.
  private static let dataCentres = ListDefinition(
    "dataCentres", "数据中心", in: "2021 年通知附表 4 第 5 至 10 条；附表 3 第 21 条",
    columns: [
      .name("数据中心名称"), .figure(racks), .figure(design), .figure(load), .figure(loadRate),
      .figure(yearly), .figure(designed), .figure(energyUse),
    ],
    giving: [
      .count(.dataCentreCount), .largest(.standardRacks, of: racks),
      .ofLargest(.designPower, of: design, by: racks),
      .ofLargest(.loadPower, of: load, by: racks),
      .ofLargest(.equipmentLoadRate, of: loadRate, by: racks),
      .ofLargest(.annualPUE, of: yearly, by: racks, mayBeMean: true),
      .ofLargest(.designPUE, of: designed, by: racks),
      .ofLargest(.annualEEUE, of: energyUse, by: racks),
      .smallest(.lowestAnnualPUE, of: yearly), .largest(.highestAnnualPUE, of: yearly),
    ])

  private static let design = Fact<Power>.figure("designPower", "IT 设备设计功率")
  private static let load = Fact<Power>.figure("loadPower", "IT 设备负荷功率", partOf: [design])
  private static let racks = Fact<Racks>.racks("standardRacks", "设计标准机架数", from: design)
  private static let loadRate = Fact<Share>.figure("equipmentLoadRate", "IT 设备负荷率")
  private static let yearly = Fact<PowerUsageEffectiveness>.figure(
    "annualPUE", "年均 PUE", english: "annual PUE")
  private static let designed = Fact<PowerUsageEffectiveness>.figure(
    "designPUE", "设计年均 PUE", english: "design PUE")
  private static let energyUse = Fact<PowerUsageEffectiveness>.figure(
    "annualEEUE", "年均 EEUE", english: "annual EEUE")

  private static let cloudEnterprises = ListDefinition(
    "cloudEnterpriseList", "云计算企业", english: "cloud enterprises", in: "2021 年通知附表 3 第 11 至 14 条",
    columns: [
      .name("企业名称"), .choice(services), .figure(cloudRevenue), .choice(isAssessed),
    ],
    giving: [
      .count(
        .infrastructureServiceEnterprises,
        where: .all([services.isValue("IaaS"), cloudRevenue.isAtLeast(.hundredMillionYuan(1))])),
      .count(.platformServiceEnterprises, where: services.isValue("PaaS")),
      .count(.softwareServiceEnterprises, where: services.isValue("SaaS")),
      .count(.assessedCloudEnterprises, where: isAssessed.holds),
    ])

  private static let services = Trait(
    "services", "服务类型", .choices,
    values: [Trait.Value("IaaS"), Trait.Value("PaaS"), Trait.Value("SaaS"), Trait.Value("其他")])
  private static let cloudRevenue = Fact<Money>.figure("revenue", "过去一年业务收入")
  private static let isAssessed = Trait.flag("isAssessed", "通过云服务能力测评、可信云、等级保护等主流测评")

  private static let bigDataEnterprises = ListDefinition(
    "bigDataEnterpriseList", "大数据企业", english: "big data enterprises",
    in: "2021 年通知附表 2 第 3 条；2022 年汇总表附表 4",
    columns: [.name("企业名称"), .figure(bigDataRevenue)],
    giving: [
      .count(
        .bigDataLeadingEnterprises, where: bigDataRevenue.isAtLeast(.tenThousandYuan(5000)))
    ])

  private static let bigDataRevenue = Fact<Money>.figure("revenue", "大数据业务收入", in: "万元")
}
