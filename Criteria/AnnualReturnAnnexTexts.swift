import Rules

/// What the return asks besides its rows of three years: 18.2 to 18.10 with yes or no, and the cells
/// of annexes 1 to 6 that hold a text or a single number.
enum AnnualReturnAnnexTexts {
  static let rows: [Item] = (answers + cells).map { item in
    item.read(
      "须填报：定性的写明是或否，文字不超过上限，数量为上一完整年的。",
      "Must be reported: a qualitative entry states yes or no, a text does not exceed its "
        + "length limit, and a quantity is that of the last full year.")
  }

  private static let answers: [Item] = [
    .row(
      .required, "18.2", "示范基地绿色安全发展情况",
      "贯彻执行国家和地方绿色、循环和低碳相关法律法规、政策和标准"
    ) {
      answered("greenLawCompliance", "贯彻执行绿色、循环和低碳法规标准")
    },
    .row(
      .required, "18.3", "示范基地绿色安全发展情况",
      "完成国家或地方政府的节能、节水、碳排放下降目标"
    ) {
      answered("savingTargets", "完成节能、节水、碳排放下降目标")
    },
    .row(
      .required, "18.4", "示范基地绿色安全发展情况",
      "近三年，环境质量达到国家或地方规定的环境功能区环境质量标准（采信地方环保部门意见）"
    ) {
      answered("environmentalQuality", "近三年环境质量达到功能区标准")
    },
    .row(
      .required, "18.5", "示范基地绿色安全发展情况",
      "各类重点污染物排放总量均未超过国家或地方总量控制标准"
    ) {
      answered("pollutantTotals", "重点污染物排放总量未超标")
    },
    .row(
      .required, "18.6", "示范基地绿色安全发展情况",
      "严格贯彻落实国家和地方安全生产法律法规、政策和标准"
    ) {
      answered("safetyLawCompliance", "贯彻落实安全生产法规标准")
    },
    .row(
      .required, "18.7", "示范基地绿色安全发展情况",
      "近三年来，一般及较大事故起数得到较好控制"
    ) {
      answered("accidentsControlled", "近三年一般及较大事故得到较好控制")
    },
    .row(
      .required, "18.8", "示范基地绿色安全发展情况",
      "事故死亡人数、亿元 GDP 死亡率、十万人就业死亡率等安全生产指标低于国家或地方政府的规定"
    ) {
      answered("safetyIndicators", "安全生产指标低于规定")
    },
    .row(
      .required, "18.9", "示范基地绿色安全发展情况",
      "构建安全风险分级管控和隐患排查治理双重防御机制，重大安全隐患得到有效治理，存在较大危险因素的生产经营场所和重大危险源落实有效的安全防范措施"
    ) {
      answered("riskControl", "安全风险双重防御机制")
    },
    .row(
      .required, "18.10", "示范基地绿色安全发展情况",
      "开展整体性安全风险评价，确定安全容量，实施总量控制，提出消除、降低或控制安全风险对策措施（有色金属、钢铁、化工填写）",
      for: .heavyIndustry.optional(
        in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网")
    ) {
      answered("riskAssessment", "整体性安全风险评价")
    },
  ]

  private static let cells: [Item] = [
    .row(
      .required, "附表1.T", "信息技术应用创新进展情况",
      "信息技术应用创新示范项目梳理（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.innovationProjectsOverview)
    },
    .row(
      .required, "附表2.T1", "示范基地促高技术转化应用的体制机制建设情况",
      "示范基地促高技术转化应用的体制机制建设情况",
      for: .field("高技术转化应用")
    ) {
      reported(Fact.transferMechanism)
    },
    .row(
      .required, "附表2.T2", "地方政府支持高技术转移转化及产业化发展的政策及专项资金落实情况",
      "地方政府支持高技术转移转化及产业化发展的政策及专项资金落实情况",
      for: .field("高技术转化应用")
    ) {
      reported(Fact.transferPolicies)
    },
    .row(
      .required, "附表3.T1", "工业互联网集成应用情况",
      "示范基地内龙头工业企业工业互联网应用创新情况",
      for: .field("工业互联网")
    ) {
      reported(Fact.leaderApplications)
    },
    .row(
      .required, "附表3.T2", "工业互联网集成应用情况",
      "示范基地内中小企业工业互联网应用普及情况",
      for: .field("工业互联网")
    ) {
      reported(Fact.smallApplications)
    },
    .row(
      .required, "附表3.T3", "工业互联网集成应用情况",
      "示范基地内工业互联网与 5G、人工智能、边缘计算、区块链等新技术融合应用情况",
      for: .field("工业互联网")
    ) {
      reported(Fact.newTechnologyApplications)
    },
    .row(
      .required, "附表4.T3", "推动大数据产业发展的专门管理机构或推进机制的设立情况",
      "推动大数据产业发展的专门管理机构或推进机制的设立情况",
      for: .field("大数据")
    ) {
      reported(Fact.bigDataManagementOverview)
    },
    .row(
      .required, "附表5.T1", "合作共建示范基地主体概况",
      "合作共建模式及成效",
      for: .field("产业转移合作")
    ) {
      reported(Fact.cooperationResults)
    },
    .row(
      .required, "附表5.T2", "所在地政府营商环境建设",
      "所在地政府营商环境建设",
      for: .field("产业转移合作")
    ) {
      reported(Fact.businessEnvironment)
    },
    .row(
      .required, "附表6.1", "数据中心发展情况",
      "从事互联网数据中心业务的经营主体遵守相关法律法规和规定的情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreCompliance)
    },
    .row(
      .required, "附表6.2", "数据中心发展情况",
      "数据中心符合现行国家标准或行业标准情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreStandardsText)
    },
    .row(
      .required, "附表6.3", "数据中心发展情况",
      "符合《关于数据中心建设布局的指导意见》的情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreLayout)
    },
    .row(
      .required, "附表6.4", "数据中心发展情况",
      "数据中心建设使用情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreUse)
    },
    .row(
      .required, "附表6.5", "数据中心发展情况",
      "IT 设备负荷情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreLoad)
    },
    .row(
      .required, "附表6.6", "数据中心发展情况",
      "运行能效情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreEfficiency)
    },
    .row(
      .required, "附表6.7", "数据中心发展情况",
      "绿色评估情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreGreenRating)
    },
    .row(
      .required, "附表6.8", "数据中心发展情况",
      "能耗监测情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreMonitoring)
    },
    .row(
      .required, "附表6.9", "数据中心发展情况",
      "算力算效情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreComputing)
    },
    .row(
      .required, "附表6.10", "数据中心发展情况",
      "能效管理情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreEfficiencyManagement)
    },
    .row(
      .required, "附表6.11", "数据中心发展情况",
      "绿色能源使用情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreGreenEnergy)
    },
    .row(
      .required, "附表6.12", "数据中心发展情况",
      "地方政府应用云计算整合现有数据中心情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreIntegration)
    },
    .row(
      .required, "附表6.13", "数据中心发展情况",
      "地方政府在园区电力电价上的支持使用情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentrePowerPrice)
    },
    .row(
      .required, "附表6.14", "数据中心发展情况",
      "可靠性评估情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreReliability)
    },
    .row(
      .required, "附表6.15", "数据中心发展情况",
      "安全标准符合性情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreSecurityText)
    },
    .row(
      .required, "附表6.16", "数据中心发展情况",
      "服务能力测评情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreServiceRating)
    },
    .row(
      .required, "附表6.17", "数据中心发展情况",
      "网络接入能力情况",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreNetwork)
    },
    .row(
      .required, "附表6.18", "数据中心发展情况",
      "应用特色情况 (政务云/行业云类)",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreGovernmentCloud)
    },
    .row(
      .required, "附表6.19", "数据中心发展情况",
      "应用特色情况 (数据灾备类)",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreBackup)
    },
    .row(
      .required, "附表6.20", "数据中心发展情况",
      "应用特色情况 (大数据类)",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreBigData)
    },
    .row(
      .required, "附表6.21", "数据中心发展情况",
      "应用特色情况 (实时应用类)",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreRealTime)
    },
    .row(
      .required, "附表6.22", "数据中心发展情况",
      "应用特色情况 (其他应用类)",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentreOtherUse)
    },
    .row(
      .required, "附表6.23", "数据中心发展情况",
      "未来发展计划",
      for: .field("数据中心")
    ) {
      reported(Fact.dataCentrePlans)
    },
    .row(
      .required, "附表1.9", "信息技术应用创新进展情况", "参与信息技术应用创新软硬件产品研发与应用项目的企业数量",
      for: .field("软件和信息服务")
    ) {
      reportedOnce(Fact.innovationParticipants)
    },
    .row(
      .required, "附表1.10", "信息技术应用创新进展情况", "牵头承担信息技术应用创新联合攻关平台的企业或机构数量",
      for: .field("软件和信息服务")
    ) {
      reportedOnce(Fact.innovationPlatformLeaders)
    },
    .row(
      .required, "附表1.11", "信息技术应用创新进展情况", "信息技术应用创新基础软硬件相关专利梳理",
      for: .field("软件和信息服务")
    ) {
      reportedOnce(Fact.innovationPatents)
    },
    .row(
      .required, "附表3.11", "工业互联网产业创新机构情况", "面向工业互联网的联合实验室/专业研究机构数量",
      for: .field("工业互联网")
    ) {
      reportedOnce(Fact.industrialInternetInstitutes)
    },
    .row(
      .required, "附表3.12", "工业互联网产业创新机构情况", "面向工业互联网的创新中心数量",
      for: .field("工业互联网")
    ) {
      reportedOnce(Fact.industrialInternetCentres)
    },
    .row(
      .required, "附表3.13", "工业互联网产业创新机构情况", "面向工业互联网的公共服务平台数量",
      for: .field("工业互联网")
    ) {
      reportedOnce(Fact.industrialInternetPublicPlatforms)
    },
  ]
}
