import Rules

/// The numeric rows of the return's annexes 1 to 5, each for the bases of its field.
enum AnnualReturnAnnexes {
  static let rows: [Item] = printedRows.map { item in
    item.read(
      "附表的数值近三年每年都须填报；选填项不影响结论。",
      "The figures of the annexes must be reported for every one of the last three full "
        + "years; optional entries do not affect the conclusion.")
  }

  private static let printedRows: [Item] = [
    .row(
      .required, "附表1.1", "近三年软件和信息服务产业主要经济指标", "软件百强企业数量（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.listedAmongHundred)
    },
    .row(
      .required, "附表1.2", "近三年软件和信息服务产业主要经济指标", "参与信息技术服务标准化（ITSS）企业数量（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.serviceStandardEnterprises)
    },
    .row(
      .required, "附表1.3", "近三年软件和信息服务产业主要经济指标", "上市软件和信息技术服务企业数量（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.listedSoftwareEnterprises)
    },
    .row(
      .required, "附表1.4", "近三年软件和信息服务产业主要经济指标", "获得3级（含）以上CMM/CMMI认证企业数量（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.maturityCertifiedEnterprises)
    },
    .row(
      .required, "附表1.5", "近三年软件和信息服务产业主要经济指标", "基地内上云企业数量（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.cloudUsingEnterprises)
    },
    .row(
      .required, "附表1.6", "近三年软件和信息服务产业主要经济指标", "基地内参与区块链研发的企业数量（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.blockchainEnterprises)
    },
    .row(
      .required, "附表1.7", "近三年软件和信息服务产业主要经济指标", "工业APP数量（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.industrialApplications)
    },
    .row(
      .required, "附表1.8", "近三年软件和信息服务产业主要经济指标", "移动APP数量（个）",
      for: .field("软件和信息服务")
    ) {
      reported(Fact.mobileApplications)
    },
    .row(
      .required, "附表2.1", "近三年通过特色高技术转移转化形成的主导产业主要经济指标", "年末资产总额（亿元）",
      for: .field("高技术转化应用")
    ) {
      reported(Fact.yearEndAssets)
    },
    .row(
      .required, "附表2.2", "近三年通过特色高技术转移转化形成的主导产业主要经济指标", "销售收入超过 2000 万元的企业数量（个）",
      for: .field("高技术转化应用")
    ) {
      reported(Fact.enterprisesOverTwentyMillion)
    },
    .row(
      .required, "附表2.3", "近三年通过特色高技术转移转化形成的主导产业主要经济指标", "销售收入超过 1 亿元的企业数量（个）",
      for: .field("高技术转化应用")
    ) {
      reported(Fact.enterprisesOverHundredMillion)
    },
    .row(
      .required, "附表2.4", "近三年通过特色高技术转移转化形成的主导产业主要经济指标", "销售收入超过 10 亿元的企业数量（个）",
      for: .field("高技术转化应用")
    ) {
      reported(Fact.enterprisesOverBillion)
    },
    .row(
      .required, "附表3.1", "工业互联网发展评估主要成效指标", "高质量外网接入企业数（个）",
      for: .field("工业互联网")
    ) {
      reported(Fact.externalNetworkEnterprises)
    },
    .row(
      .required, "附表3.2", "工业互联网发展评估主要成效指标", "“5G+工业互联网”项目数量（个）",
      for: .field("工业互联网")
    ) {
      reported(Fact.fiveGProjects)
    },
    .row(
      .required, "附表3.3", "工业互联网发展评估主要成效指标", "标识解析二级节点数量（个）",
      for: .field("工业互联网")
    ) {
      reported(Fact.secondLevelNodes)
    },
    .row(
      .required, "附表3.4", "工业互联网发展评估主要成效指标", "标识注册量（个）",
      for: .field("工业互联网")
    ) {
      reported(Fact.identifierRegistrations)
    },
    .row(
      .required, "附表3.5", "工业互联网发展评估主要成效指标", "平台接入设备数量（台）",
      for: .field("工业互联网")
    ) {
      reported(Fact.platformDevices)
    },
    .row(
      .required, "附表3.6", "工业互联网发展评估主要成效指标", "上云上平台企业数量（个）",
      for: .field("工业互联网")
    ) {
      reported(Fact.platformEnterprises)
    },
    .row(
      .required, "附表3.7", "工业互联网发展评估主要成效指标", "工业 APP 数量（个）",
      for: .field("工业互联网")
    ) {
      reported(Fact.platformApplications)
    },
    .row(
      .required, "附表3.8", "工业互联网发展评估主要成效指标", "连接省级安全平台的企业数（个）",
      for: .field("工业互联网")
    ) {
      reported(Fact.securityPlatformEnterprises)
    },
    .row(
      .required, "附表3.9", "工业互联网发展评估主要成效指标", "工业互联网创新工程项目数量（个）",
      for: .field("工业互联网")
    ) {
      reported(Fact.innovationProjects)
    },
    .row(
      .required, "附表3.10", "工业互联网发展评估主要成效指标", "企业工业互联网投资规模（万元）",
      for: .field("工业互联网")
    ) {
      reported(Fact.industrialInternetInvestment)
    },
    .row(
      .required, "附表4.1", "近三年大数据产业主要经济指标", "示范基地大数据产业业务收入占所在地方大数据产业业务收入比重（%）",
      for: .field("大数据")
    ) {
      reported(Fact.bigDataShareOfPlace)
    },
    .row(
      .required, "附表4.2", "近三年大数据产业主要经济指标", "大数据业务收入达到 5000 万以上的龙头骨干企业数（个）",
      for: .field("大数据")
    ) {
      reported(Fact.bigDataLeadingEnterprises)
    },
    .row(
      .required, "附表4.3", "近三年大数据产业主要经济指标", "大数据相关专利授权量（个）",
      for: .field("大数据")
    ) {
      reported(Fact.bigDataPatents)
    },
    .row(
      .advisory, "附表4.4", "近三年大数据产业主要经济指标", "接入政府数据共享交换平台的政府部门占比（%） (选填项)",
      for: .field("大数据")
    ) {
      reported(Fact.connectedDepartmentShare)
    },
    .row(
      .advisory, "附表4.5", "近三年大数据产业主要经济指标", "政府数据共享交换平台接入数据总量（PB） (选填项)",
      for: .field("大数据")
    ) {
      reported(Fact.sharedDataVolume)
    },
    .row(
      .required, "附表4.6", "近三年大数据产业主要经济指标", "示范基地当年入围工业和信息化部大数据产业发展试点示范项目数量（个）",
      for: .field("大数据")
    ) {
      reported(Fact.bigDataPilotProjects)
    },
    .row(
      .required, "附表4.7", "近三年大数据产业主要经济指标", "示范基地内开展数据管理能力成熟度评估 (DCMM) 的单位数量（个）",
      for: .field("大数据")
    ) {
      reported(Fact.maturityAssessedUnits)
    },
    .row(
      .required, "附表4.8", "近三年大数据产业主要经济指标", "示范基地内大数据相关实验室/专业研究机构数量（个）",
      for: .field("大数据")
    ) {
      reported(Fact.bigDataInstitutes)
    },
    .row(
      .required, "附表5.1", "产业转移与合作成效", "工业投资增速（%）",
      for: .field("产业转移合作")
    ) {
      reported(Fact.industrialInvestmentGrowth)
    },
    .row(
      .required, "附表5.2", "产业转移与合作成效", "年度新开工项目总投资（亿元）",
      for: .field("产业转移合作")
    ) {
      reported(Fact.newProjectInvestment)
    },
    .row(
      .required, "附表5.3", "产业转移与合作成效", "年度新增企业数（个）",
      for: .field("产业转移合作")
    ) {
      reported(Fact.newEnterprises)
    },
    .row(
      .required, "附表5.4", "产业转移与合作成效", "其中年度新增规模以上企业数（个）",
      for: .field("产业转移合作")
    ) {
      reported(Fact.newEnterprisesAboveScale)
    },
    .row(
      .required, "附表5.5", "产业转移与合作成效", "年度新增从业人员（人）",
      for: .field("产业转移合作")
    ) {
      reported(Fact.newEmployees)
    },
    .row(
      .required, "附表5.6", "产业转移与合作成效", "年均技术合同交易额（亿元）",
      for: .field("产业转移合作")
    ) {
      reported(Fact.technologyContracts)
    },
    .row(
      .required, "附表5.7", "产业转移与合作成效", "年均劳动生产率（%）",
      for: .field("产业转移合作")
    ) {
      reported(Fact.laborProductivityGrowth)
    },
  ]
}

extension Scope {
  /// Only for bases of one of the fields.
  static func field(_ fields: String...) -> Scope {
    Scope(fields.joined(separator: "/"), .any(fields.map(Trait.field.isValue)))
  }
}
