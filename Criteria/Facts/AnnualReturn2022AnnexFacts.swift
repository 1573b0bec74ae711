public import Rules

// The annexes of the annual return of 2022.

extension Fact where Value == Money {
  /// Assets at the end of the year, in 亿元 (return 附表2.1).
  public static var yearEndAssets: Self {
    .figure("yearEndAssets", "年末资产总额")
  }

  /// Spending of enterprises on the industrial internet, in 万元 (return 附表3.10).
  public static var industrialInternetInvestment: Self {
    .figure(
      "industrialInternetInvestment", "企业工业互联网投资规模", in: "万元",
      defined: "企业在工业互联网研发、应用等方面的总投入（2022 年汇总表附表 3 指标说明 10）")
  }

  /// Technology contracts of a year, in 亿元 (return 附表5.6).
  public static var technologyContracts: Self {
    .figure(
      "technologyContracts", "年均技术合同交易额",
      defined: "只针对技术开发、技术转让、技术咨询和技术服务类合同的成交额（2022 年汇总表附表 5 指标说明 4）")
  }
}

extension Fact where Value == Share {
  /// Departments on the exchange platform, in % (return 附表4.4).
  public static var connectedDepartmentShare: Self {
    .figure("connectedDepartmentShare", "接入政府数据共享交换平台的政府部门占比")
  }
}

extension Fact where Value == Growth {
  /// Labour productivity as annex 5 prints it, in % (return 附表5.7).
  public static var laborProductivityGrowth: Self {
    .figure("laborProductivityGrowth", "年均劳动生产率")
  }
}

extension Fact where Value == Storage {
  /// Data on the exchange platform, in PB (return 附表4.5).
  public static var sharedDataVolume: Self {
    .figure("sharedDataVolume", "政府数据共享交换平台接入数据总量")
  }
}

extension Fact where Value == Count {
  /// Enterprises among the hundred largest of software, in 家 (return 附表1.1).
  public static var listedAmongHundred: Self {
    .count("listedAmongHundred", "软件百强企业数量", "家", atMost: 100)
  }

  /// Enterprises with a certificate of the IT service standards (ITSS), in 家 (return 附表1.2).
  public static var serviceStandardEnterprises: Self {
    .count(
      "serviceStandardEnterprises", "参与信息技术服务标准化（ITSS）企业数量", "家",
      defined: "已获得 ITSS 证书的企业数量（2022 年汇总表附表 1 指标说明 1）")
  }

  /// Listed enterprises of software and IT services, in 家 (return 附表1.3).
  public static var listedSoftwareEnterprises: Self {
    .count("listedSoftwareEnterprises", "上市软件和信息技术服务企业数量", "家")
  }

  /// Enterprises certified at CMM or CMMI level 3 or above, in 家 (return 附表1.4).
  public static var maturityCertifiedEnterprises: Self {
    .count("maturityCertifiedEnterprises", "获得3级（含）以上CMM/CMMI认证企业数量", "家")
  }

  /// Enterprises that have moved to the cloud, in 家 (return 附表1.5).
  public static var cloudUsingEnterprises: Self {
    .count("cloudUsingEnterprises", "上云企业数量", "家")
  }

  /// Enterprises that take part in blockchain research, in 家 (return 附表1.6).
  public static var blockchainEnterprises: Self {
    .count("blockchainEnterprises", "参与区块链研发的企业数量", "家")
  }

  /// 工业 APP of a software base, in 个 (return 附表1.7).
  public static var industrialApplications: Self {
    .count(
      "industrialApplications", "工业 APP 数量", "个",
      defined: "将工业技术、工艺经验、制造知识和方法显性化、数字化和系统化的 APP（2022 年汇总表附表 1 指标说明 2）")
  }

  /// 工业 APP on the platforms themselves, in 个 (annex 3, note 7).
  public static var platformApplications: Self {
    .count(
      "platformApplications", "平台工业 APP 数量", "个",
      defined: "平台上承载的用于实现不同业务功能的工业 APP 数量（2022 年汇总表附表 3 指标说明 7）")
  }

  /// Mobile applications, in 个 (return 附表1.8).
  public static var mobileApplications: Self {
    .count("mobileApplications", "移动APP数量", "个")
  }

  /// Enterprises with sales above 2000 万元, in 家 (return 附表2.2).
  public static var enterprisesOverTwentyMillion: Self {
    .count("enterprisesOverTwentyMillion", "销售收入超过 2000 万元的企业数量", "家")
  }

  /// Enterprises with sales above 1 亿元, in 家 (return 附表2.3).
  public static var enterprisesOverHundredMillion: Self {
    .count(
      "enterprisesOverHundredMillion", "销售收入超过 1 亿元的企业数量", "家",
      partOf: [.enterprisesOverTwentyMillion])
  }

  /// Enterprises with sales above 10 亿元, in 家 (return 附表2.4).
  public static var enterprisesOverBillion: Self {
    .count(
      "enterprisesOverBillion", "销售收入超过 10 亿元的企业数量", "家",
      partOf: [.enterprisesOverHundredMillion])
  }

  /// Industrial enterprises on the high-quality external network, in 家 (return 附表3.1).
  public static var externalNetworkEnterprises: Self {
    .count(
      "externalNetworkEnterprises", "高质量外网接入企业数", "家",
      defined: "基础电信企业建设运营的高质量外网接入的工业企业数量（2022 年汇总表附表 3 指标说明 1）")
  }

  /// Projects of 5G and the industrial internet, in 个 (return 附表3.2).
  public static var fiveGProjects: Self {
    .count(
      "fiveGProjects", "“5G+工业互联网”项目数量", "个",
      defined: "实际建设的、5G 与边缘计算、人工智能等工业互联网关键技术相结合的项目数量（2022 年汇总表附表 3 指标说明 2）", english: "5G projects"
    )
  }

  /// Identifiers registered, in 个 (return 附表3.4).
  public static var identifierRegistrations: Self {
    .count(
      "identifierRegistrations", "标识注册量", "个",
      defined: "标识注册总数（2022 年汇总表附表 3 指标说明 4）")
  }

  /// Devices connected to platforms, in 台 (return 附表3.5).
  public static var platformDevices: Self {
    .count(
      "platformDevices", "平台接入设备数量", "台",
      defined: "平台接入的生产设备总量；流程制造业主要统计仪表、传感器、执行器等（2022 年汇总表附表 3 指标说明 5）")
  }

  /// Enterprises on the cloud and on platforms, in 家 (return 附表3.6).
  public static var platformEnterprises: Self {
    .count(
      "platformEnterprises", "上云上平台企业数量", "家",
      defined: "平台接入的企业总数（2022 年汇总表附表 3 指标说明 6）")
  }

  /// Enterprises connected to the provincial security platform, in 家 (return 附表3.8).
  public static var securityPlatformEnterprises: Self {
    .count(
      "securityPlatformEnterprises", "连接省级安全平台的企业数", "家",
      defined: "连接省级安全监测与态势感知平台监测的重点平台的数量（2022 年汇总表附表 3 指标说明 8）")
  }

  /// Projects of the industrial internet innovation programme, in 个 (return 附表3.9).
  public static var innovationProjects: Self {
    .count("innovationProjects", "工业互联网创新工程项目数量", "个")
  }

  /// Projects chosen in the year for the ministry's big-data pilots, in 个 (return 附表4.6).
  public static var bigDataPilotProjects: Self {
    .count("bigDataPilotProjects", "当年入围工业和信息化部大数据产业发展试点示范项目数量", "个")
  }

  /// Laboratories and research institutions for big data, in 个 (return 附表4.8).
  public static var bigDataInstitutes: Self {
    .count("bigDataInstitutes", "大数据相关实验室/专业研究机构数量", "个")
  }

  /// Enterprises above designated size newly set up in a year, in 家 (return 附表5.4).
  public static var newEnterprisesAboveScale: Self {
    .count(
      "newEnterprisesAboveScale", "年度新增规模以上企业数", "家",
      partOf: [.newEnterprises], english: "new enterprises above designated size")
  }
}
