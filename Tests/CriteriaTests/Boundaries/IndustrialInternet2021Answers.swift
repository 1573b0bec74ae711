extension Boundary {
  /// The rows of 附表 5 that a person answers for.
  static let industrialInternet2021Answers: [Boundary] = [
    // 5: 区域内重点企业有安全防护系统，并与省级平台实现对接
    answers("2021-iiot/5", "industrialSecurity"),
    // 7: 区域内主要企业基于工业互联网实现生产设备、工业控制系统、管理系统等纵向打通集成和供应商系统、企业内部系统、物流、分销商等横向互通集成
    answers("2021-iiot/7", "verticalIntegration"),
    // 8: 区域内工业企业应用工业互联网成效显著，实现提质降本增效发展，生产效率、产品良率、能源资源利用率等大幅提升
    answers("2021-iiot/8", "industrialInternetResults"),
    // 9: 区域主导产业内的龙头企业探索形成智能化制造、网络化协同、服务化延伸、个性化定制、数字化研发、精益化管理等工业互联网新模式新业态
    answers("2021-iiot/9", "newBusinessModels"),
    // 12: 区域内具备一定的“5G+工业互联网”领域产品供给能力，在 5G 工业模组、5G 网关、5G 工业融合终端等产业链上下游领域具备多家优秀的技术供应商
    answers("2021-iiot/12", "fiveGSuppliers"),
    // 15: 区域内建有若干工业互联网公共服务机构或平台，聚焦“5G+工业互联网”等重点领域为企业提供政策宣贯、测试验证、供需对接、产业监测、典型应用示范推广等服务
    answers("2021-iiot/15", "industrialInternetServices"),
    // 16: 区域内设立有工业互联网领域的专项支持资金或产业基金
    answers("2021-iiot/16", "industrialInternetFund"),
    // 17: 区域内地方政府建立完备成熟的 5G、工业互联网等统筹调度和工作协调机制
    answers("2021-iiot/17", "industrialInternetCoordination"),
    // 18: 区域内地方政府重视 5G、工业互联网发展，重点部署 5G、工业互联网等工作，出台相应政策措施
    answers("2021-iiot/18", "industrialInternetPolicies"),
    // 19: 参照国家新型工业化产业示范基地申报条件第 33 条
    answers("2021-iiot/19", "talentPolicies", "laborRelations"),
    // 20: 参照国家新型工业化产业示范基地申报条件第 12 条
    answers("2021-iiot/20", "productivityStanding"),
    // 21: 参照国家新型工业化产业示范基地申报条件第 15 条
    answers("2021-iiot/21", "brands"),
    // 22: 参照国家新型工业化产业示范基地申报条件第 16 条
    answers("2021-iiot/22", "energySavingTarget"),
    // 23: 参照国家新型工业化产业示范基地申报条件第 17 条
    answers(
      "2021-iiot/23", "energyIntensityStanding", "waterIntensityStanding", "solidWasteStanding"),
    // 24: 参照国家新型工业化产业示范基地申报条件第 20 条
    answers("2021-iiot/24", "greenManufacturing"),
    // 25: 参照国家新型工业化产业示范基地申报条件第 24 条
    answers("2021-iiot/25", "safetyManagement", "safetyResponsibility", "safetyStandards"),
    // 27: 参照国家新型工业化产业示范基地申报条件第 35 条
    answers("2021-iiot/27", "lawCompliance"),
    // 28: 参照国家新型工业化产业示范基地申报条件第 36 条
    answers("2021-iiot/28", "planCompliance"),
    // 29: 参照国家新型工业化产业示范基地申报条件第 37 条
    answers("2021-iiot/29", "creationPlan", "developmentPlan"),
    // 30: 参照国家新型工业化产业示范基地申报条件第 38 条
    answers("2021-iiot/30", "applicationName", "nameClassification"),
    notice2021Answers(of: "2021-iiot", mayCrossParks: true),
  ].flatMap(\.self)
}
