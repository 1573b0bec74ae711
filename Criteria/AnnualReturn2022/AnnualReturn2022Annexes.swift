import Rules

extension AnnualReturn2022 {
  /// The texts of annexes 2 and 4 that have a limit of their own.
  static let annexLimitedTexts: [Item] = .list(
    limitedTexts, read: readingOfTexts, inEnglish: AnnualReturn2022English.readingOfTexts)

  /// The figures of annexes 1 to 5.
  static let annexFigures: [Item] = .list(
    figureTables, read: "附表的数值近三年每年都须填报；选填项不影响结论。",
    inEnglish: AnnualReturn2022English.readingOfAnnexFigures)

  /// The cells of annexes 1 to 6 with a text or a single number.
  static let annexCells: [Item] = .list(
    cells, read: readingOfCells, inEnglish: AnnualReturn2022English.readingOfCells)
}

private let limitedTexts: [TableCategory] = [
  .category(
    "示范基地概况", for: .highTechnologyAnnex,
    .reported("附表2.T", "示范基地概况（1000 字以内）", .baseOverview)),
  .category(
    "特色行业应用情况", for: .bigDataAnnex,
    .reported("附表4.T1", "应用情况概要 (200 字以内)", .applicationOverview)),
  .category(
    "财政资金保障情况", for: .bigDataAnnex,
    .reported(
      "附表4.T2", "请简述当地是否设有大数据发展专项基金或资金, 以及当地在引导金融资本和社会资本向大数据产业倾斜方面的举措情况, 600 字以内", .fundingGuarantee
    )),
]

private let figureTables: [TableCategory] = [
  .category(
    "近三年软件和信息服务产业主要经济指标", for: .softwareAnnex,
    .reported("附表1.1", "软件百强企业数量（个）", .listedAmongHundred),
    .reported("附表1.2", "参与信息技术服务标准化（ITSS）企业数量（个）", .serviceStandardEnterprises),
    .reported("附表1.3", "上市软件和信息技术服务企业数量（个）", .listedSoftwareEnterprises),
    .reported("附表1.4", "获得3级（含）以上CMM/CMMI认证企业数量（个）", .maturityCertifiedEnterprises),
    .reported("附表1.5", "基地内上云企业数量（个）", .cloudUsingEnterprises),
    .reported("附表1.6", "基地内参与区块链研发的企业数量（个）", .blockchainEnterprises),
    .reported("附表1.7", "工业APP数量（个）", .industrialApplications),
    .reported("附表1.8", "移动APP数量（个）", .mobileApplications)),
  .category(
    "近三年通过特色高技术转移转化形成的主导产业主要经济指标", for: .highTechnologyAnnex,
    .reported("附表2.1", "年末资产总额（亿元）", .yearEndAssets),
    .reported("附表2.2", "销售收入超过 2000 万元的企业数量（个）", .enterprisesOverTwentyMillion),
    .reported("附表2.3", "销售收入超过 1 亿元的企业数量（个）", .enterprisesOverHundredMillion),
    .reported("附表2.4", "销售收入超过 10 亿元的企业数量（个）", .enterprisesOverBillion)),
  .category(
    "工业互联网发展评估主要成效指标", for: .industrialInternetAnnex,
    .reported("附表3.1", "高质量外网接入企业数（个）", .externalNetworkEnterprises),
    .reported("附表3.2", "“5G+工业互联网”项目数量（个）", .fiveGProjects),
    .reported("附表3.3", "标识解析二级节点数量（个）", .secondLevelNodes),
    .reported("附表3.4", "标识注册量（个）", .identifierRegistrations),
    .reported("附表3.5", "平台接入设备数量（台）", .platformDevices),
    .reported("附表3.6", "上云上平台企业数量（个）", .platformEnterprises),
    .reported("附表3.7", "工业 APP 数量（个）", .platformApplications),
    .reported("附表3.8", "连接省级安全平台的企业数（个）", .securityPlatformEnterprises),
    .reported("附表3.9", "工业互联网创新工程项目数量（个）", .innovationProjects),
    .reported("附表3.10", "企业工业互联网投资规模（万元）", .industrialInternetInvestment)),
  .category(
    "近三年大数据产业主要经济指标", for: .bigDataAnnex,
    .reported("附表4.1", "示范基地大数据产业业务收入占所在地方大数据产业业务收入比重（%）", .bigDataShareOfPlace),
    .reported("附表4.2", "大数据业务收入达到 5000 万以上的龙头骨干企业数（个）", .bigDataLeadingEnterprises),
    .reported("附表4.3", "大数据相关专利授权量（个）", .bigDataPatents),
    .optional("附表4.4", "接入政府数据共享交换平台的政府部门占比（%） (选填项)", .connectedDepartmentShare),
    .optional("附表4.5", "政府数据共享交换平台接入数据总量（PB） (选填项)", .sharedDataVolume),
    .reported("附表4.6", "示范基地当年入围工业和信息化部大数据产业发展试点示范项目数量（个）", .bigDataPilotProjects),
    .reported("附表4.7", "示范基地内开展数据管理能力成熟度评估 (DCMM) 的单位数量（个）", .maturityAssessedUnits),
    .reported("附表4.8", "示范基地内大数据相关实验室/专业研究机构数量（个）", .bigDataInstitutes)),
  .category(
    "产业转移与合作成效", for: .transferAnnex,
    .reported("附表5.1", "工业投资增速（%）", .industrialInvestmentGrowth),
    .reported("附表5.2", "年度新开工项目总投资（亿元）", .newProjectInvestment),
    .reported("附表5.3", "年度新增企业数（个）", .newEnterprises),
    .reported("附表5.4", "其中年度新增规模以上企业数（个）", .newEnterprisesAboveScale),
    .reported("附表5.5", "年度新增从业人员（人）", .newEmployees),
    .reported("附表5.6", "年均技术合同交易额（亿元）", .technologyContracts),
    .reported("附表5.7", "年均劳动生产率（%）", .laborProductivityGrowth)),
]

private let cells: [TableCategory] = [
  .category(
    "信息技术应用创新进展情况", for: .softwareAnnex,
    .reported("附表1.T", "信息技术应用创新示范项目梳理（个）", .innovationProjectsOverview)),
  .category(
    "信息技术应用创新有关企业信息", for: .softwareAnnex,
    .reported("附表1.T2", "信息技术应用创新有关企业信息", .innovationEnterprises)),
  .category(
    "示范基地主要企业情况", for: .highTechnologyAnnex,
    .reported("附表2.T3", "示范基地主要企业情况", .mainEnterprises)),
  .category(
    "特种知识产权情况", for: .highTechnologyAnnex,
    .reportedOnce("附表2.5", "特种专利数量（个）", .specialPatents),
    .reportedOnce("附表2.6", "特种计算机软件著作权（项）", .specialCopyrights)),
  .category(
    "其他获奖情况", for: .highTechnologyAnnex,
    .reported("附表2.T4", "其他获奖情况", .otherAwards)),
  .category(
    "服务高技术转移转化及产业化发展的公共服务平台/协同创新平台建设情况", for: .highTechnologyAnnex,
    .reported("附表2.T5", "服务高技术转移转化及产业化发展的公共服务平台/协同创新平台建设情况", .transferPlatforms)),
  .category(
    "示范基地促高技术转化应用的体制机制建设情况", for: .highTechnologyAnnex,
    .reported("附表2.T1", "示范基地促高技术转化应用的体制机制建设情况", .transferMechanism)),
  .category(
    "地方政府支持高技术转移转化及产业化发展的政策及专项资金落实情况", for: .highTechnologyAnnex,
    .reported("附表2.T2", "地方政府支持高技术转移转化及产业化发展的政策及专项资金落实情况", .transferPolicies)),
  .category(
    "工业互联网集成应用情况", for: .industrialInternetAnnex,
    .reported("附表3.T1", "示范基地内龙头工业企业工业互联网应用创新情况", .leaderApplications),
    .reported("附表3.T2", "示范基地内中小企业工业互联网应用普及情况", .smallApplications),
    .reported("附表3.T3", "示范基地内工业互联网与 5G、人工智能、边缘计算、区块链等新技术融合应用情况", .newTechnologyApplications)),
  .category(
    "特色行业应用情况", for: .bigDataAnnex,
    .reported("附表4.T4", "应用领域", .applicationFields),
    .reported("附表4.T5", "主要企业名称 (不超过 3 个)", .applicationEnterprises)),
  .category(
    "推动大数据产业发展的专门管理机构或推进机制的设立情况", for: .bigDataAnnex,
    .reported("附表4.T3", "推动大数据产业发展的专门管理机构或推进机制的设立情况", .bigDataManagementOverview)),
  .category(
    "合作共建示范基地主体概况", for: .transferAnnex,
    .reported("附表5.T3", "基地投资建设或运营单位（可有多个）", .investingUnits),
    .reported("附表5.T4", "基地管理机构名称", .managementBodyName)),
  .category(
    "合作共建模式及成效", for: .transferAnnex,
    .reported("附表5.T1", "合作共建模式及成效", .cooperationResults)),
  .category(
    "合作模式简介及推进情况", for: .transferAnnex,
    .reported("附表5.T5", "合作模式简介", .cooperationModel),
    .reported("附表5.T6", "推进情况", .cooperationProgress)),
  .category(
    "所在地政府营商环境建设", for: .transferAnnex,
    .reported("附表5.T2", "所在地政府营商环境建设", .businessEnvironment)),
  .category(
    "数据中心发展情况", for: .dataCentreAnnex,
    .reported("附表6.1", "从事互联网数据中心业务的经营主体遵守相关法律法规和规定的情况", .dataCentreCompliance),
    .reported("附表6.2", "数据中心符合现行国家标准或行业标准情况", .dataCentreStandardsText),
    .reported("附表6.3", "符合《关于数据中心建设布局的指导意见》的情况", .dataCentreLayout),
    .reported("附表6.4", "数据中心建设使用情况", .dataCentreUse),
    .reported("附表6.5", "IT 设备负荷情况", .dataCentreLoad),
    .reported("附表6.6", "运行能效情况", .dataCentreEfficiency),
    .reported("附表6.7", "绿色评估情况", .dataCentreGreenRating),
    .reported("附表6.8", "能耗监测情况", .dataCentreMonitoring),
    .reported("附表6.9", "算力算效情况", .dataCentreComputing),
    .reported("附表6.10", "能效管理情况", .dataCentreEfficiencyManagement),
    .reported("附表6.11", "绿色能源使用情况", .dataCentreGreenEnergy),
    .reported("附表6.12", "地方政府应用云计算整合现有数据中心情况", .dataCentreIntegration),
    .reported("附表6.13", "地方政府在园区电力电价上的支持使用情况", .dataCentrePowerPrice),
    .reported("附表6.14", "可靠性评估情况", .dataCentreReliability),
    .reported("附表6.15", "安全标准符合性情况", .dataCentreSecurityText),
    .reported("附表6.16", "服务能力测评情况", .dataCentreServiceRating),
    .reported("附表6.17", "网络接入能力情况", .dataCentreNetwork),
    .reported("附表6.18", "应用特色情况 (政务云/行业云类)", .dataCentreGovernmentCloud),
    .reported("附表6.19", "应用特色情况 (数据灾备类)", .dataCentreBackup),
    .reported("附表6.20", "应用特色情况 (大数据类)", .dataCentreBigData),
    .reported("附表6.21", "应用特色情况 (实时应用类)", .dataCentreRealTime),
    .reported("附表6.22", "应用特色情况 (其他应用类)", .dataCentreOtherUse),
    .reported("附表6.23", "未来发展计划", .dataCentrePlans)),
  .category(
    "信息技术应用创新进展情况", for: .softwareAnnex,
    .reportedOnce("附表1.9", "参与信息技术应用创新软硬件产品研发与应用项目的企业数量", .innovationParticipants),
    .reportedOnce("附表1.10", "牵头承担信息技术应用创新联合攻关平台的企业或机构数量", .innovationPlatformLeaders),
    .reportedOnce("附表1.11", "信息技术应用创新基础软硬件相关专利梳理", .innovationPatents)),
  .category(
    "工业互联网产业创新机构情况", for: .industrialInternetAnnex,
    .reportedOnce("附表3.11", "面向工业互联网的联合实验室/专业研究机构数量", .industrialInternetInstitutes),
    .reportedOnce("附表3.12", "面向工业互联网的创新中心数量", .industrialInternetCentres),
    .reportedOnce("附表3.13", "面向工业互联网的公共服务平台数量", .industrialInternetPublicPlatforms),
    .reported("附表3.T4", "联合实验室/专业研究机构名称", .industrialInternetInstituteNames),
    .reported("附表3.T5", "创新中心名称", .industrialInternetCentreNames),
    .reported("附表3.T6", "公共服务平台名称", .industrialInternetPlatformNames)),
]

extension Scope {
  /// 附表 1 is for bases of 软件和信息服务.
  fileprivate static let softwareAnnex = annex(for: "软件和信息服务")
  /// 附表 2 is for bases of 高技术转化应用.
  fileprivate static let highTechnologyAnnex = annex(for: "高技术转化应用")
  /// 附表 3 is for bases of 工业互联网.
  fileprivate static let industrialInternetAnnex = annex(for: "工业互联网")
  /// 附表 4 is for bases of 大数据.
  fileprivate static let bigDataAnnex = annex(for: "大数据")
  /// 附表 5 is for bases of 产业转移合作.
  fileprivate static let transferAnnex = annex(for: "产业转移合作")
  /// 附表 6 is for bases of 数据中心.
  fileprivate static let dataCentreAnnex = annex(for: "数据中心")

  /// Note 1 of the return: an annex is for the bases of its field alone.
  private static func annex(for field: String) -> Scope {
    Scope(field, .any([Trait.field.isValue(field)]))
  }
}
