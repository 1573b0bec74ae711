import Rules

// The annexes of the annual return of 2022.

extension Fact where Value == Money {
  /// Assets at the end of the year (annex 2).
  static var yearEndAssets: Self {
    .figure("yearEndAssets", "年末资产总额")
  }

  /// Spending of enterprises on the industrial internet (annex 3).
  static var industrialInternetInvestment: Self {
    .figure("industrialInternetInvestment", "企业工业互联网投资规模", in: "万元")
  }

  /// Technology contracts of a year (annex 5).
  static var technologyContracts: Self {
    .figure("technologyContracts", "年均技术合同交易额")
  }
}

extension Fact where Value == Share {
  /// Departments on the exchange platform (annex 4).
  static var connectedDepartmentShare: Self {
    .figure("connectedDepartmentShare", "接入政府数据共享交换平台的政府部门占比")
  }
}

extension Fact where Value == Growth {
  /// Labour productivity as annex 5 prints it, in percent.
  static var laborProductivityGrowth: Self {
    .figure("laborProductivityGrowth", "年均劳动生产率")
  }
}

extension Fact where Value == Storage {
  /// Data on the exchange platform (annex 4).
  static var sharedDataVolume: Self {
    .figure("sharedDataVolume", "政府数据共享交换平台接入数据总量")
  }
}

extension Fact where Value == Count {
  /// A row of the annexes to the annual return.
  static var listedAmongHundred: Self {
    .count("listedAmongHundred", "软件百强企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var serviceStandardEnterprises: Self {
    .count("serviceStandardEnterprises", "参与信息技术服务标准化（ITSS）企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var listedSoftwareEnterprises: Self {
    .count("listedSoftwareEnterprises", "上市软件和信息技术服务企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var maturityCertifiedEnterprises: Self {
    .count("maturityCertifiedEnterprises", "获得3级（含）以上CMM/CMMI认证企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var cloudUsingEnterprises: Self {
    .count("cloudUsingEnterprises", "上云企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var blockchainEnterprises: Self {
    .count("blockchainEnterprises", "参与区块链研发的企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var industrialApplications: Self {
    .count("industrialApplications", "工业 APP 数量", "个")
  }

  /// 工业 APP on the platforms themselves (annex 3, note 7).
  static var platformApplications: Self {
    .count(
      "platformApplications", "平台工业 APP 数量", "个",
      defined: "平台上承载的用于实现不同业务功能的工业 APP 数量（2022 年汇总表附表 3 指标说明 7）")
  }

  /// A row of the annexes to the annual return.
  static var mobileApplications: Self {
    .count("mobileApplications", "移动APP数量", "个")
  }

  /// A row of the annexes to the annual return.
  static var enterprisesOverTwentyMillion: Self {
    .count("enterprisesOverTwentyMillion", "销售收入超过 2000 万元的企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var enterprisesOverHundredMillion: Self {
    .count("enterprisesOverHundredMillion", "销售收入超过 1 亿元的企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var enterprisesOverBillion: Self {
    .count("enterprisesOverBillion", "销售收入超过 10 亿元的企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var externalNetworkEnterprises: Self {
    .count("externalNetworkEnterprises", "高质量外网接入企业数", "家")
  }

  /// A row of the annexes to the annual return.
  static var fiveGProjects: Self {
    .count("fiveGProjects", "“5G+工业互联网”项目数量", "个")
  }

  /// A row of the annexes to the annual return.
  static var identifierRegistrations: Self {
    .count("identifierRegistrations", "标识注册量", "个")
  }

  /// A row of the annexes to the annual return.
  static var platformDevices: Self {
    .count("platformDevices", "平台接入设备数量", "台")
  }

  /// A row of the annexes to the annual return.
  static var platformEnterprises: Self {
    .count("platformEnterprises", "上云上平台企业数量", "家")
  }

  /// A row of the annexes to the annual return.
  static var securityPlatformEnterprises: Self {
    .count("securityPlatformEnterprises", "连接省级安全平台的企业数", "家")
  }

  /// A row of the annexes to the annual return.
  static var innovationProjects: Self {
    .count("innovationProjects", "工业互联网创新工程项目数量", "个")
  }

  /// A row of the annexes to the annual return.
  static var bigDataPilotProjects: Self {
    .count("bigDataPilotProjects", "当年入围工业和信息化部大数据产业发展试点示范项目数量", "个")
  }

  /// A row of the annexes to the annual return.
  static var bigDataInstitutes: Self {
    .count("bigDataInstitutes", "大数据相关实验室/专业研究机构数量", "个")
  }

  /// A row of the annexes to the annual return.
  static var newEnterprisesAboveScale: Self {
    .count(
      "newEnterprisesAboveScale", "年度新增规模以上企业数", "家",
      partOf: [.newEnterprises])
  }
}
