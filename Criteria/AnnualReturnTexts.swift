import Rules

/// The cells of the return that are told in words: sections 十三 to 二十五, and those of the annexes.
enum AnnualReturnTexts {
  static let rows: [Item] = printedRows.map { item in
    item.read(
      "须有文字；字数按不含空白的字符计，超过上限的为填报错误。",
      "A text is required; its length counts the characters other than white space, and "
        + "exceeding the limit is a reporting error.")
  }

  private static let printedRows: [Item] = [
    .row(
      .required, "13.1", "示范和带动情况",
      "示范基地的主导产业在促进所属行业整体转型升级、提质增效、创新发展等方面所起到的示范作用",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.demonstrationRole)
    },
    .row(
      .required, "13.2", "示范和带动情况",
      "示范基地辐射带动周边区域经济增长、产业发展、转型升级、提质增效的有关情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.regionalInfluence)
    },
    .row(
      .required, "14.1", "质量效益提升情况",
      "示范基地为提高企业及基地发展质量效益，以供给侧结构性改革为主线开展工作的有关情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.qualityImprovement)
    },
    .row(
      .required, "15.1", "产业链完善情况",
      "主导产业产业链各环节代表企业及企业间协作情况；协会、商会、产业联盟等行业组织建立及运作情况；与周边产业集聚区、城市协作情况等",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.industryChain)
    },
    .row(
      .required, "16.1", "质量品牌建设情况",
      "知名自主品牌及示范基地的区域品牌（请列出品牌名称、所属企业、获得的荣誉）",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.ownBrands)
    },
    .row(
      .required, "16.2", "质量品牌建设情况",
      "质量管理技术和方法使用情况，产品质量提升的技术攻关相关情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.qualityMethods)
    },
    .row(
      .required, "16.3", "质量品牌建设情况",
      """
      基地内制造业单项冠军企业、专精特新“小巨人”企业、领航企业、国家中小企业公共服务示范平台、国家小型微型企业创业创新示范基地的有关情况（请列明国家级称号数量、所属\
      企业或机构、获得的称号、获得称号的时间）
      """,
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.nationalTitles)
    },
    .row(
      .required, "17.1", "示范基地协同创新情况",
      "基地内主要创新主体及其建设单位、认定批复单位及服务内容或方向（请列明创新主体的名称、重大创新成果）",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.innovationBodies)
    },
    .row(
      .required, "17.2", "示范基地协同创新情况",
      "多种创新主体在创新方面的协作情况及创新机制建立情况",
      for: .optional(in: "产业转移合作", "数据中心")
    ) {
      reported(Fact.innovationCooperation)
    },
    .row(
      .required, "17.3", "示范基地协同创新情况",
      "基地内创新主体开展国际合作、与国外机构协同创新或建立合作机制的情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.internationalInnovation)
    },
    .row(
      .required, "18.1", "示范基地绿色安全发展情况",
      "基地绿色发展情况：基地绿色制造体系构建情况，节能环保技术、工艺、装备应用情况，循环经济发展情况"
    ) {
      reported(Fact.greenDevelopment)
    },
    .row(
      .required, "19.1", "信息基础设施建设情况",
      "信息基础设施建设情况（如千兆宽带、5G 网的部署和建设，工业互联网建设及运用情况等）",
      for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
    ) {
      reported(Fact.infrastructureBuilding)
    },
    .row(
      .required, "19.2", "数字化、网络化、智能化情况",
      "基地企业建设智能工厂或数字化车间情况；智能制造领域新的技术体系、标准规范、商业模式和产业生态构建情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.smartFactories)
    },
    .row(
      .required, "20.1", "信息化促进工业化情况",
      """
      主要服务于工业的生产性服务业企业占全部主导产业企业比重（服务工业的业务包括工业软件、工业互联网、工业设计等）；配合制造企业搭建的工业云平台、“双创”平台及工业软\
      件等对制造企业提质增效、转型升级的影响
      """,
      for: .optional(in: "装备制造", "原材料", "消费品", "电子信息", "高技术转化应用", "产业转移合作", "数据中心")
    ) {
      reported(Fact.producerServices)
    },
    .row(
      .required, "21.1", "公共服务水平",
      "示范基地提供公共服务情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.publicServices)
    },
    .row(
      .required, "21.2", "公共服务水平",
      "示范基地提供的金融服务，以及金融产品创新及应用情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.financialServices)
    },
    .row(
      .required, "22.1", "人力资源发展环境",
      "基地人才工作体制机制建设情况，包括人才引进、培养、评价等机制",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.talentMechanism)
    },
    .row(
      .required, "22.2", "人力资源发展环境",
      "人才队伍情况，包括示范基地人才总量，人才构成等情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.talentForce)
    },
    .row(
      .required, "23.1", "地方政府支持发展的有关举措概述",
      "地方政府支持示范基地发展的发展规划、政策举措、政务服务等方面的情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.governmentMeasures)
    },
    .row(
      .required, "24.1", "集群发展情况",
      "为促进集群发展的专业化枢纽型组织建立与运行情况",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.hubOrganisations)
    },
    .row(
      .required, "24.2", "集群发展情况",
      "集群品牌国际影响力",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.clusterBrand)
    },
    .row(
      .required, "25.1", "示范基地产业规划主要进展情况",
      "规划中设定的主要目标及进展情况（包括主要目标对应的本年度阶段性目标、实际完成情况）",
      for: .optional(in: "数据中心")
    ) {
      reported(Fact.planProgress)
    },
    .row(
      .required, "附表2.T", "示范基地概况", "示范基地概况（1000 字以内）", for: .field("高技术转化应用")
    ) {
      reported(Fact.baseOverview)
    },
    .row(
      .required, "附表4.T1", "特色行业应用情况", "应用情况概要 (200 字以内)", for: .field("大数据")
    ) {
      reported(Fact.applicationOverview)
    },
    .row(
      .required, "附表4.T2", "财政资金保障情况",
      "请简述当地是否设有大数据发展专项基金或资金, 以及当地在引导金融资本和社会资本向大数据产业倾斜方面的举措情况, 600 字以内",
      for: .field("大数据")
    ) {
      reported(Fact.fundingGuarantee)
    },
  ]
}
