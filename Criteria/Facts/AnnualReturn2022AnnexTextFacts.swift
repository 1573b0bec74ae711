public import Rules

// The cells of annexes 1 to 6 of the annual return that hold a text, for which the form states no
// limit of words, or a single number. Where the form has a list, one text stands for it.

extension Fact where Value == Passage {
  /// Innovation projects overview: cell 附表1.T of the return.
  public static var innovationProjectsOverview: Self {
    .text("innovationProjectsOverview", "信创示范项目梳理", row: "附表1.T")
  }

  /// Transfer mechanism: cell 附表2.T1 of the return.
  public static var transferMechanism: Self {
    .text("transferMechanism", "高技术转化体制机制", row: "附表2.T1")
  }

  /// Transfer policies: cell 附表2.T2 of the return.
  public static var transferPolicies: Self {
    .text("transferPolicies", "高技术转移转化政策与资金", row: "附表2.T2")
  }

  /// Leader applications: cell 附表3.T1 of the return.
  public static var leaderApplications: Self {
    .text("leaderApplications", "龙头企业工业互联网应用创新", row: "附表3.T1")
  }

  /// Small applications: cell 附表3.T2 of the return.
  public static var smallApplications: Self {
    .text("smallApplications", "中小企业工业互联网应用普及", row: "附表3.T2")
  }

  /// New technology applications: cell 附表3.T3 of the return.
  public static var newTechnologyApplications: Self {
    .text("newTechnologyApplications", "工业互联网与新技术融合应用", row: "附表3.T3")
  }

  /// Big data management overview: cell 附表4.T3 of the return.
  public static var bigDataManagementOverview: Self {
    .text("bigDataManagementOverview", "大数据管理机构或推进机制设立情况", row: "附表4.T3")
  }

  /// Cooperation results: cell 附表5.T1 of the return.
  public static var cooperationResults: Self {
    .text("cooperationResults", "合作共建模式及成效", row: "附表5.T1")
  }

  /// Business environment: cell 附表5.T2 of the return.
  public static var businessEnvironment: Self {
    .text("businessEnvironment", "营商环境建设", row: "附表5.T2")
  }

  /// Data centre compliance: cell 附表6.1 of the return.
  public static var dataCentreCompliance: Self {
    .text("dataCentreCompliance", "数据中心：从事互联网数据中心业务的经营主体遵守相关法律法规和规定的情况", row: "附表6.1")
  }

  /// Data centre standards: cell 附表6.2 of the return.
  public static var dataCentreStandardsText: Self {
    .text("dataCentreStandardsText", "数据中心：数据中心符合现行国家标准或行业标准情况", row: "附表6.2")
  }

  /// Data centre layout: cell 附表6.3 of the return.
  public static var dataCentreLayout: Self {
    .text("dataCentreLayout", "数据中心：符合《关于数据中心建设布局的指导意见》的情况", row: "附表6.3")
  }

  /// Data centre use: cell 附表6.4 of the return.
  public static var dataCentreUse: Self {
    .text("dataCentreUse", "数据中心：数据中心建设使用情况", row: "附表6.4")
  }

  /// Data centre load: cell 附表6.5 of the return.
  public static var dataCentreLoad: Self {
    .text("dataCentreLoad", "数据中心：IT设备负荷情况", row: "附表6.5")
  }

  /// Data centre efficiency: cell 附表6.6 of the return.
  public static var dataCentreEfficiency: Self {
    .text("dataCentreEfficiency", "数据中心：运行能效情况", row: "附表6.6")
  }

  /// Data centre green rating: cell 附表6.7 of the return.
  public static var dataCentreGreenRating: Self {
    .text("dataCentreGreenRating", "数据中心：绿色评估情况", row: "附表6.7")
  }

  /// Data centre monitoring: cell 附表6.8 of the return.
  public static var dataCentreMonitoring: Self {
    .text("dataCentreMonitoring", "数据中心：能耗监测情况", row: "附表6.8")
  }

  /// Data centre computing: cell 附表6.9 of the return.
  public static var dataCentreComputing: Self {
    .text("dataCentreComputing", "数据中心：算力算效情况", row: "附表6.9")
  }

  /// Data centre efficiency management: cell 附表6.10 of the return.
  public static var dataCentreEfficiencyManagement: Self {
    .text("dataCentreEfficiencyManagement", "数据中心：能效管理情况", row: "附表6.10")
  }

  /// Data centre green energy: cell 附表6.11 of the return.
  public static var dataCentreGreenEnergy: Self {
    .text("dataCentreGreenEnergy", "数据中心：绿色能源使用情况", row: "附表6.11")
  }

  /// Data centre integration: cell 附表6.12 of the return.
  public static var dataCentreIntegration: Self {
    .text("dataCentreIntegration", "数据中心：地方政府应用云计算整合现有数据中心情况", row: "附表6.12")
  }

  /// Data centre power price: cell 附表6.13 of the return.
  public static var dataCentrePowerPrice: Self {
    .text("dataCentrePowerPrice", "数据中心：地方政府在园区电力电价上的支持使用情况", row: "附表6.13")
  }

  /// Data centre reliability: cell 附表6.14 of the return.
  public static var dataCentreReliability: Self {
    .text("dataCentreReliability", "数据中心：可靠性评估情况", row: "附表6.14")
  }

  /// Data centre security: cell 附表6.15 of the return.
  public static var dataCentreSecurityText: Self {
    .text("dataCentreSecurityText", "数据中心：安全标准符合性情况", row: "附表6.15")
  }

  /// Data centre service rating: cell 附表6.16 of the return.
  public static var dataCentreServiceRating: Self {
    .text("dataCentreServiceRating", "数据中心：服务能力测评情况", row: "附表6.16")
  }

  /// Data centre network: cell 附表6.17 of the return.
  public static var dataCentreNetwork: Self {
    .text("dataCentreNetwork", "数据中心：网络接入能力情况", row: "附表6.17")
  }

  /// Data centre government cloud: cell 附表6.18 of the return.
  public static var dataCentreGovernmentCloud: Self {
    .text("dataCentreGovernmentCloud", "数据中心：应用特色情况（政务云/行业云类）", row: "附表6.18")
  }

  /// Data centre backup: cell 附表6.19 of the return.
  public static var dataCentreBackup: Self {
    .text("dataCentreBackup", "数据中心：应用特色情况（数据灾备类）", row: "附表6.19")
  }

  /// Data centre big data: cell 附表6.20 of the return.
  public static var dataCentreBigData: Self {
    .text("dataCentreBigData", "数据中心：应用特色情况（大数据类）", row: "附表6.20")
  }

  /// Data centre real time: cell 附表6.21 of the return.
  public static var dataCentreRealTime: Self {
    .text("dataCentreRealTime", "数据中心：应用特色情况（实时应用类）", row: "附表6.21")
  }

  /// Data centre other use: cell 附表6.22 of the return.
  public static var dataCentreOtherUse: Self {
    .text("dataCentreOtherUse", "数据中心：应用特色情况（其他应用类）", row: "附表6.22")
  }

  /// Data centre plans: cell 附表6.23 of the return.
  public static var dataCentrePlans: Self {
    .text("dataCentrePlans", "数据中心：未来发展计划", row: "附表6.23")
  }

  /// Enterprises of 信息技术应用创新: cell 附表1.T2 of the return.
  public static var innovationEnterprises: Self {
    .text("innovationEnterprises", "信息技术应用创新有关企业信息", row: "附表1.T2")
  }

  /// Main enterprises: cell 附表2.T3 of the return.
  public static var mainEnterprises: Self {
    .text("mainEnterprises", "示范基地主要企业情况", row: "附表2.T3")
  }

  /// Other awards: cell 附表2.T4 of the return.
  public static var otherAwards: Self {
    .text("otherAwards", "其他获奖情况", row: "附表2.T4")
  }

  /// Platforms of service and innovation: cell 附表2.T5 of the return.
  public static var transferPlatforms: Self {
    .text("transferPlatforms", "高技术转移转化公共服务平台/协同创新平台建设情况", row: "附表2.T5")
  }

  /// Laboratories and research institutions by name: cell 附表3.T4 of the return.
  public static var industrialInternetInstituteNames: Self {
    .text("industrialInternetInstituteNames", "联合实验室/专业研究机构名录", row: "附表3.T4")
  }

  /// Innovation centres by name: cell 附表3.T5 of the return.
  public static var industrialInternetCentreNames: Self {
    .text("industrialInternetCentreNames", "工业互联网创新中心名录", row: "附表3.T5")
  }

  /// Public service platforms by name: cell 附表3.T6 of the return.
  public static var industrialInternetPlatformNames: Self {
    .text("industrialInternetPlatformNames", "工业互联网公共服务平台名录", row: "附表3.T6")
  }

  /// Fields of application: cell 附表4.T4 of the return.
  public static var applicationFields: Self {
    .text("applicationFields", "特色行业应用领域", row: "附表4.T4")
  }

  /// Main enterprises of each field of application: cell 附表4.T5 of the return.
  public static var applicationEnterprises: Self {
    .text("applicationEnterprises", "特色行业应用主要企业名称", row: "附表4.T5")
  }

  /// Units that invest in, build or run the base: cell 附表5.T3 of the return.
  public static var investingUnits: Self {
    .text("investingUnits", "基地投资建设或运营单位", row: "附表5.T3")
  }

  /// Name of the management body: cell 附表5.T4 of the return.
  public static var managementBodyName: Self {
    .text("managementBodyName", "基地管理机构名称", row: "附表5.T4")
  }

  /// Model of cooperation: cell 附表5.T5 of the return.
  public static var cooperationModel: Self {
    .text("cooperationModel", "合作模式简介", row: "附表5.T5")
  }

  /// Progress of cooperation: cell 附表5.T6 of the return.
  public static var cooperationProgress: Self {
    .text("cooperationProgress", "合作推进情况", row: "附表5.T6")
  }
}

extension Fact where Value == Count {
  /// Enterprises in research or use of 信息技术应用创新 products, in 家 (return 附表1.9).
  public static var innovationParticipants: Self {
    .count("innovationParticipants", "参与信息技术应用创新软硬件产品研发与应用项目的企业数量", "家")
  }

  /// Enterprises or institutions that lead a joint platform of 信息技术应用创新, in 家 (return 附表1.10).
  public static var innovationPlatformLeaders: Self {
    .count("innovationPlatformLeaders", "牵头承担信息技术应用创新联合攻关平台的企业或机构数量", "家")
  }

  /// Patents on the basic products of 信息技术应用创新, in 件 (return 附表1.11).
  public static var innovationPatents: Self {
    .count("innovationPatents", "信息技术应用创新基础软硬件相关专利梳理", "件")
  }

  /// Joint laboratories and research institutions for the industrial internet, in 个 (return
  /// 附表3.11).
  public static var industrialInternetInstitutes: Self {
    .count("industrialInternetInstitutes", "面向工业互联网的联合实验室/专业研究机构数量", "个")
  }

  /// Innovation centres for the industrial internet, in 个 (return 附表3.12).
  public static var industrialInternetCentres: Self {
    .count("industrialInternetCentres", "面向工业互联网的创新中心数量", "个")
  }

  /// Public service platforms for the industrial internet, in 个 (return 附表3.13).
  public static var industrialInternetPublicPlatforms: Self {
    .count("industrialInternetPublicPlatforms", "面向工业互联网的公共服务平台数量", "个")
  }

  /// 特种专利 of a base of high technology, in 件 (return 附表2.5).
  public static var specialPatents: Self {
    .count("specialPatents", "特种专利数量", "件")
  }

  /// 特种计算机软件著作权 of a base of high technology, in 项 (return 附表2.6).
  public static var specialCopyrights: Self {
    .count("specialCopyrights", "特种计算机软件著作权", "项")
  }
}
