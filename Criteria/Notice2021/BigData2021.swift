public import Rules

extension Scheme {
  /// 附表 2: bases for big data.
  public static let bigData2021 = Scheme(
    id: "2021-bigdata", aliases: ["2021-附表2", "bigdata", "大数据"],
    title: "国家新型工业化产业示范基地（大数据）申报要求",
    source: .notice2021(part: "附表 2"), lastFullYear: 2020, validity: Notice2021.validity,
    audience: Trait.field.isValue("大数据"),
    remark: Notice2021.remark, otherPrints: Notice2021.otherPrints,
    items: table,
    notes: Notice2021.notes, filing: FilingRule.notice2021)
}

private let table: [Item] =
  .list(rows, inEnglish: BigData2021English.reading) + Notice2021.demands

/// 附表 2 国家新型工业化产业示范基地（大数据）申报要求, row by row.
private let rows: [TableCategory] = [
  .category(
    "产业集聚",
    .constraint(1, "产业集聚效应显著，申报对象的大数据产业业务收入占所在地方大数据产业业务收入比重不低于 30%") {
      Fact.bigDataShareOfPlace.isAtLeast(.percent(30))
    }.read("申报对象大数据业务收入 ÷ 所在地方大数据产业业务收入；“产业集聚效应显著”由这一比重体现，不另作判断。"),
    .constraint(2, "从事大数据相关业务的企业数量不少于申报对象企业总数的 30%") {
      Fact.bigDataEnterpriseShare.isAtLeast(.percent(30))
    }.read("从事大数据相关业务的企业数 ÷ 申报对象企业总数。"),
    .advisory(3, "大数据业务收入达到 5000 万元以上的龙头骨干企业不少于 3 家") {
      Fact.bigDataLeadingEnterprises.isAtLeast(.count(3, "家"))
    }.read("大数据业务收入在 5000 万元及以上的企业数。")),
  .category(
    "产业结构",
    .constraint(4, "大数据采集、存储、加工、分析、服务、安全等产业链环节完备，产业链上下游协作联动能力强") {
      every(
        attested("bigDataChain", "大数据产业链环节完备"),
        attested("bigDataChainCooperation", "大数据产业链上下游协作联动"))
    }.read("环节完备与协作联动分别判断，都须满足。"),
    .advisory(5, "申报对象大数据产业链特色环节的业务收入占大数据产业总体业务收入的比例不低于 30%，特色环节龙头企业具有较强的品牌知名度") {
      every(
        Fact.bigDataSpecialtyShare.isAtLeast(.percent(30)),
        attested("bigDataSpecialtyBrand", "大数据特色环节龙头企业品牌知名度"))
    }.read("特色环节业务收入 ÷ 大数据业务收入；品牌知名度由填报单位判断，两项都须满足。")),
  .category(
    "应用水平",
    .constraint(6, "在政务、交通、金融、医疗、教育、公共安全等行业领域大数据应用成效显著，有效提升社会治理能力和公共服务水平") {
      attested("bigDataSectorApplications", "大数据行业领域应用成效")
    },
    .advisory(7, "在信息化基础较好的领域率先开展跨领域、跨行业的大数据应用，催生一批新技术、新产品和新模式") {
      attested("bigDataCrossSectorApplications", "大数据跨领域、跨行业应用")
    },
    .advisory(
      8, "在工业领域，大数据在研发设计、生产制造、经营管理等产品全生命周期得到深入应用；工业大数据与自动控制、感知硬件、工业核心软件、工业互联网、工业云和智能服务平台融合发展"
    ) {
      attested("bigDataIndustrialApplications", "工业领域大数据应用")
    },
    .advisory(9, "推进大数据在当地优势行业的深入应用，形成行业应用特色，有效带动行业转型升级发展") {
      attested("bigDataLocalIndustryApplications", "大数据在当地优势行业的应用")
    }),
  .category(
    "人才保障",
    .constraint(10, "制定了大数据相关人才引进和培养的政策措施") {
      attested("bigDataTalentPolicies", "大数据人才引进和培养政策")
    },
    .constraint(11, "拥有大数据人才培训机构") {
      Fact.bigDataTrainingInstitutions.isAtLeast(.count(1, "个"))
    }.read("至少 1 个。"),
    .advisory(12, "鼓励企业与院校开展合作，通过实训的方式培养产业所需人才") {
      attested("bigDataSchoolCooperation", "大数据校企合作与实训")
    }),
  .category(
    "创新能力",
    .constraint(13, "大数据技术研发投入占销售收入比重不低于 10%") {
      Fact.bigDataResearchIntensity.isAtLeast(.percent(10))
    }.read("大数据技术研发投入 ÷ 大数据业务收入：销售收入取申报对象的大数据业务收入，不是整个园区的销售收入。"),
    .constraint(14, "大数据相关专利授权量不低于 20 件") {
      // A year's grants are some of all: where those fall short, so do these.
      when(
        whereGiven(Fact.bigDataPatentsSoFar.isLessThan(.count(20, "件"))),
        then: every(
          Fact.bigDataPatents.isAtLeast(.count(20, "件")),
          whereGiven(.not(Fact.bigDataPatentsSoFar.isLessThan(.count(20, "件"))))),
        otherwise: relaxable(Fact.bigDataPatents.isAtLeast(.count(20, "件"))))
    }.read("上一完整年的授权量；是否可按历年累计，通知没有写明：累计数另填，只有累计数达到的由主管部门判断。"),
    .advisory(15, "拥有大数据相关的国家级或省级实验室、技术创新中心等机构，当地高校、科研院所、企业承担有国家级大数据相关项目") {
      every(
        Fact.bigDataLaboratories.isAtLeast(.count(1, "个")),
        Fact.bigDataNationalProjects.isAtLeast(.count(1, "项")))
    }.read("国家级或省级机构至少 1 个，且承担的国家级大数据项目至少 1 项。"),
    .constraint(16, "制定了促进大数据产业发展的相关配套规划政策") {
      attested("bigDataPlanning", "大数据配套规划政策")
    }),
  .category(
    "产业支撑",
    .constraint(17, "具有大数据公共服务平台，提供政策咨询、共性技术支持、知识产权、测试认证、创业孵化、人才培训等服务") {
      attested("bigDataServicePlatform", "大数据公共服务平台")
    },
    .constraint(18, "健全网络安全保障体系，拥有一定的数据安全防护手段和能力，开展网络安全宣传教育") {
      attested("bigDataSecurity", "网络安全保障与数据安全防护")
    },
    .constraint(
      19, "拥有曾入围工业和信息化部大数据产业发展试点示范、工业和信息化部大数据优秀产品和应用解决方案、工业和信息化部关于支撑疫情防控和复工复产大数据产品和解决方案的单位"
    ) {
      Fact.bigDataPilotUnits.isAtLeast(.count(1, "家"))
    }.read("曾入围其中任一名单的单位至少 1 家。"),
    .advisory(20, "政府部门高度重视，设立了推动大数据产业发展的专门管理机构或建立了相应的推进机制") {
      attested("bigDataManagementBody", "大数据专门管理机构或推进机制")
    },
    .advisory(21, "政府部门制定了数据开放、共享的相关规章制度，具有数据统一开放平台和数据共享交换平台，推动行业协会、科研机构、社会组织、重点企业等单位主动开放数据") {
      attested("dataOpening", "数据开放共享制度与平台")
    },
    .advisory(22, "设有大数据发展专项基金或资金，有效引导金融资本和社会资本向大数据产业倾斜") {
      attested("bigDataFund", "大数据专项基金或资金")
    },
    .constraint(23, "拥有根据国家标准《数据管理能力成熟度评估模型》（简称DCMM）开展评估贯标的单位") {
      Fact.maturityAssessedUnits.isAtLeast(.count(1, "家"))
    }.read("开展 DCMM 评估贯标的单位至少 1 家。")),
  .category(
    "合法合规",
    .constraint(24, "参照国家新型工业化产业示范基地申报条件第 35 条", as: .general(35)),
    .constraint(25, "参照国家新型工业化产业示范基地申报条件第 37 条", as: .general(37)),
    .constraint(26, "参照国家新型工业化产业示范基地申报条件第 38 条", as: .general(38))),
]
