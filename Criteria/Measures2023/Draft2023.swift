public import Rules

extension Scheme {
  /// 国家新型工业化产业示范基地指标体系: the annex of the 2023 draft of the measures.
  public static let draft2023 = Scheme(
    id: "2023-draft", aliases: ["draft", "2023-征求意见稿", "征求意见稿"],
    title: "国家新型工业化产业示范基地指标体系（征求意见稿）",
    source: .measures2023(part: "附件"), lastFullYear: nil, validity: Measures2023.validity,
    audience: .park,
    items: table,
    notes: Measures2023.notes, filing: FilingRule.draft2023)
}

private let table: [Item] =
  .list(rows + fieldRows, inEnglish: Draft2023English.reading) + Measures2023.demands

/// The 29 indicators for every base, row by row; the draft tells 定量 from 定性, and demands all.
private let rows: [TableCategory] = [
  .category(
    "规模效益",
    .quantitative("1", "产业集聚区销售收入", "≥ 300 亿元（特殊类型地区 ≥ 150 亿元）") {
      when(
        .specialRegion,
        then: Fact.salesRevenue.isAtLeast(.hundredMillionYuan(150)),
        otherwise: Fact.salesRevenue.isAtLeast(.hundredMillionYuan(300)))
    }.read("上一完整年的销售收入；特殊类型地区的限值另计。"),
    .quantitative("2", "产业集聚区增加值增速", "近三年产业集聚区增加值增速均高于当地 GDP 增速") {
      Fact.clusterValueAddedGrowth.inEachOfThreeYears.isMoreThan(Fact.localProductGrowth)
    }.read("近三年每一年都须高于当地 GDP 增速，相等不满足。"),
    .quantitative("3", "主导产业销售收入占产业集聚区销售收入比重", "≥ 50%") {
      Fact.leadingIndustryShare.isAtLeast(.percent(50))
    }.read("主导产业销售收入 ÷ 销售收入。"),
    .quantitative("4", "全员劳动生产率", "行业前列") {
      attested("productivityLead", "全员劳动生产率居行业前列")
    },
    .quantitative("5", "单位土地平均产值", "≥ 4000 万元/公顷（特殊类型地区 ≥ 3000 万元/公顷）") {
      when(
        .specialRegion,
        then: Fact.landOutput.isAtLeast(.tenThousandYuanPerHectare(3000)),
        otherwise: Fact.landOutput.isAtLeast(.tenThousandYuanPerHectare(4000)))
    }.read("销售收入 ÷ 已开发面积，万元/公顷：征求意见稿没有解释“产值”，沿用 2021 年第 23 条的“产值（销售收入）”；特殊类型地区的限值另计。"),
    .qualitative("6", "行业影响力", "拥有行业龙头企业，主要产品市场占有率较高") {
      every(
        attested("leadingEnterprises", "拥有行业龙头企业"),
        attested("productMarketShare", "主要产品市场占有率较高"))
    }.read("龙头企业与市场占有率分别判断，都须满足。")),
  .category(
    "创新效能",
    .quantitative("7", "研发投入强度", "≥ 2.5%") {
      Fact.researchIntensity.isAtLeast(.percent(2, tenths: 5))
    }.read("研发投入 ÷ 销售收入。"),
    .quantitative("8", "规模以上企业每亿元主营业务收入高价值发明专利数量", "≥ 2.5 件") {
      Fact.highValuePatentDensity.isAtLeast(.perHundredMillionYuan(2, tenths: 5))
    }.read("高价值发明专利数 ÷ 规上企业主营业务收入（亿元）。"),
    .quantitative("9", "省级及以上研发机构数量", "国家级研发机构 ≥ 1 家或省级研发机构 ≥ 3 家") {
      either(
        whereGiven(
          Fact.clusterNationalInstitutions.isAtLeast(.count(1, "家")),
          otherwise: either(
            Fact.nationalResearchInstitutions.isAtLeast(.count(1, "家")),
            Fact.clusterNationalInstitutions.isAtLeast(.count(1, "家")))),
        whereGiven(
          Fact.clusterProvincialInstitutions.isAtLeast(.count(3, "家")),
          otherwise: either(
            Fact.provincialResearchInstitutions.isAtLeast(.count(3, "家")),
            Fact.clusterProvincialInstitutions.isAtLeast(.count(3, "家")))))
    }.read("国家级、省级两项数量有一项达到即可；计产业集聚区内的全部研发机构，不限主导产业方面的；没有给出的，主导产业的数量（汇总表 3.3、3.4）已达到的也算达到。"),
    .quantitative("10", "主（参）编行业、国家或国际标准数量", "居国内同行业前列") {
      attested("standardsStanding", "标准数量居国内同行业前列")
    },
    .quantitative("11", "规模以上企业质量管理体系贯标率", "规模以上企业贯标 GB/T 19001 质量管理体系占比 ≥ 60%") {
      Fact.qualityStandardShare.isAtLeast(.percent(60))
    }.read("贯标 GB/T 19001 的规上企业数 ÷ 规上企业数。"),
    .qualitative("12", "协同创新情况", "政产学研用等多方协同创新能力较强，研发成果向实际产品有效转化，形成有影响力的创新成果和标志性产品") {
      attested("innovationResults", "多方协同创新与标志性成果")
    },
    .qualitative("13", "品牌培育情况", "拥有一批国内国际知名品牌，区域品牌建设成效明显") {
      attested("brands", "知名品牌与区域品牌建设")
    }),
  .category(
    "数字化网络化智能化升级",
    .quantitative("14", "规模以上企业数字化研发设计工具普及率", "≥ 77%") {
      Fact.digitalDesignShare.isAtLeast(.percent(77))
    }.read("应用数字化研发设计工具的规上企业数 ÷ 规上企业数，或直接给出普及率。"),
    .quantitative("15", "规模以上企业关键工序数控化率", "≥ 58%") {
      Fact.numericalControlRate.isAtLeast(.percent(58))
    }.read("全部规上工业企业关键工序数控化率的平均值。"),
    .qualitative("16", "信息基础设施建设", "5G、工业互联网等信息基础设施建设完善") {
      attested("newInfrastructure", "5G、工业互联网等信息基础设施建设完善")
    },
    .qualitative(
      "17", "试点示范情况", "入选国家智能制造领域试点示范项目，在智能制造示范工厂和智慧供应链等领域建设成效突出。入选国家数字化领域试点示范项目，率先形成典型应用场景"
    ) {
      every(
        attested("smartManufacturingPilots", "国家智能制造领域试点示范"),
        attested("digitalPilots", "国家数字化领域试点示范"))
    }.read("智能制造与数字化两类试点示范分别判断，都须入选。"),
    .qualitative("18", "两化融合领域贯标情况", "积极参与智能制造能力成熟度评估、两化融合贯标或数据管理国家标准贯标认证") {
      attested("integrationStandards", "两化融合领域贯标")
    }),
  .category(
    "绿色低碳",
    .quantitative("19", "单位工业增加值能耗", "处于国内同行业先进水平") {
      attested("energyIntensityStanding", "单位工业增加值能耗处于同行业先进水平")
    },
    .quantitative("20", "单位工业增加值用水量", "处于国内同行业先进水平") {
      attested("waterIntensityStanding", "单位工业增加值用水量处于同行业先进水平")
    },
    .qualitative("21", "清洁能源利用情况", "清洁能源推广使用效果明显") {
      attested("cleanEnergy", "清洁能源推广使用效果明显")
    },
    .qualitative("22", "绿色制造发展情况", "绿色制造体系完善") {
      attested("greenManufacturing", "绿色制造体系完善")
    }),
  .category(
    "产业生态",
    .qualitative("23", "产业链供应链情况", "上下游企业协同布局、配套健全，大中小企业融通发展水平较高") {
      attested("supplyChain", "上下游协同与大中小企业融通")
    },
    .qualitative("24", "优质企业培育情况", "创新型中小企业、专精特新中小企业、专精特新“小巨人”企业、制造业单项冠军、链主企业等优质企业培育成效明显") {
      attested("qualityEnterprises", "优质企业培育成效")
    },
    .qualitative("25", "人才队伍建设情况", "一流领军人才、创新团队、青年科技人才、高素质技术技能人才、企业经营管理人才等产业重点人才队伍建设成效明显") {
      attested("talentTeams", "重点人才队伍建设成效")
    },
    .qualitative("26", "公共服务平台情况", "供需对接、产融对接、技术创新和转化、人才引进等公共服务平台健全") {
      attested("servicePlatforms", "公共服务平台健全")
    },
    .qualitative("27", "所在地政府支持情况", "所在地政府在发展规划、投融资、创新创业、人才引进、产业用地等方面给予专项政策支持") {
      attested("dedicatedPolicies", "所在地政府专项政策支持")
    }),
  .category(
    "开放合作",
    .qualitative("28", "高水平对外开放情况", "利用外资水平较高，产品进出口额持续增长，深入开展国际交流合作") {
      attested("opening", "高水平对外开放")
    },
    .qualitative("29", "区域间产业协作情况", "建立稳定、多元、互补的区域间产业协作网络") {
      attested("industrialCooperation", "区域间产业协作网络")
    }),
]

/// The label under which the first sentence of S21 was once answered as a whole.
private let security = ["先进安全技术、安全可靠产品与测试认证"]

/// 特色指标（适用个别领域）, numbered S1 to S22 in their order.
private let fieldRows: [TableCategory] = [
  .category(
    "高技术转化应用", for: .highTechnology,
    .qualitative("S1", "区位优势与战略地位", "园区地处重要战略方向，服务发展与安全的资源禀赋优势明显") {
      attested("strategicLocation", "区位优势与战略地位")
    },
    .qualitative("S2", "市场主体活跃度", "取得服务国家重大发展战略相关资质的主体数量保持稳定增加，建立了与战略服务需求方的供需对接平台，积极参与有关产品科研生产活动") {
      attested("strategicQualifications", "战略服务资质主体与对接平台")
    },
    .qualitative("S3", "科技协同创新水平", "积极响应战略服务需求方技术产品征集活动，通过协同研发，提供先进技术产品支撑和服务") {
      attested("strategicInnovation", "服务战略需求的协同研发")
    },
    .qualitative(
      "S4", "技术双向转移转化成效", "主动发挥成熟优势技术的溢出带动作用，提高主导产业的技术水平；积极推动先进技术产品的产业化，服务有关科研生产或支撑保障活动"
    ) {
      attested("twoWayTransfer", "技术双向转移转化成效")
    },
    .qualitative("S5", "服务国家重大发展战略成效", "近三年具有为战略服务需求方提供技术产品或服务保障经验，得到服务对象认可，参与深度和广度逐年提升") {
      attested("strategicService", "服务国家重大发展战略成效")
    }),
  .category(
    "产业转移合作", for: .industrialTransfer,
    .quantitative("S6.1", "园区合作共建", "园区的投资、建设或运营包括至少 2 个及以上的合作方参与") {
      Fact.partners.isAtLeast(.count(2, "个"))
    }.read("合作方的数量不少于 2 个。"),
    .qualitative("S6.2", "园区合作共建", "合作方签署正式的合作协议（对口帮扶协议、共建共管协议、代管协议等），并按协议内容完成园区建设、投资运营等工作") {
      every(
        attested("cooperationAgreement", "签署正式的合作协议"),
        attested("cooperationWorkDone", "按协议内容完成园区建设、投资运营等工作"))
    }.read("协议与履行情况分别判断，都须满足。"),
    .qualitative("S6.3", "园区合作共建", "设有合作方共同参与的园区管理机构，确立了决策议事规则") {
      every(
        attested("jointManagement", "合作方共同参与的园区管理机构"),
        attested("jointDecisionRules", "决策议事规则"))
    }.read("管理机构与议事规则分别判断，都须满足。"),
    .quantitative("S7.1", "产业转移成效", "近三年的工业增加值增速和工业投资增速增长 ≥ 10%") {
      every(
        Fact.industrialValueAddedGrowth.inEachOfThreeYears.isAtLeast(.percent(10)),
        Fact.industrialInvestmentGrowth.inEachOfThreeYears.isAtLeast(.percent(10)))
    }.read("工业增加值增速和工业投资增速，近三年每一年都须达到。"),
    .quantitative("S7.2", "产业转移成效", "近三年年度新开工项目总投资 ≥ 20 亿元") {
      Fact.newProjectInvestment.inEachOfThreeYears.isAtLeast(.hundredMillionYuan(20))
    }.read("近三年每一年都须达到。"),
    .quantitative("S7.3", "产业转移成效", "近三年年度新增企业数 ≥ 50 家") {
      Fact.newEnterprises.inEachOfThreeYears.isAtLeast(.count(50, "家"))
    }.read("近三年每一年都须达到；按实际新增数，不是净增数。")),
  .category(
    "软件和信息服务/大数据", for: .softwareOrBigData,
    .qualitative(
      "S8", "融合应用情况", "推进数字化技术在地区行业的深度应用，催生一批新技术、新产品和新模式，形成行业应用特色，有效带动行业转型升级发展，关键软件推广应用成效明显"
    ) {
      attested("digitalApplications", "数字化技术行业应用与关键软件推广")
    },
    .qualitative("S9", "国内开源生态建设情况", "积极参与开源项目及社区培育、开源基础设施建设") {
      attested("openSource", "开源项目、社区与基础设施")
    },
    .qualitative("S10", "信息技术服务供给能力水平", "企业积极上云用云，云服务、区块链服务等信息技术服务相关企业培育成效明显") {
      attested("informationServices", "信息技术服务供给能力")
    },
    .qualitative("S11", "安全保障建设情况", "健全网络安全保障体系，拥有一定的数据安全防护手段和能力") {
      attested("dataSecurity", "网络安全保障体系与数据安全防护")
    }),
  .category(
    "工业互联网", for: .industrialInternet,
    .quantitative(
      "S12", "网络基础支撑能力", "区域内高质量外网覆盖工业企业比例 ≥ 30%，工业互联网及新型工业网络覆盖率 ≥ 30%，数字化设备联网率 ≥ 50%"
    ) {
      every(
        Fact.externalNetworkShare.isAtLeast(.percent(30)),
        Fact.newNetworkCoverage.isAtLeast(.percent(30)),
        Fact.digitalDeviceConnectionRate.isAtLeast(.percent(50)))
    }.read("三项比率都须达到。"),
    .qualitative("S13", "标识解析体系建设", "区域内建有标识解析二级节点和多个企业节点") {
      every(
        Fact.secondLevelNodes.isAtLeast(.count(1, "个")),
        Fact.enterpriseNodes.isAtLeast(.count(2, "个")))
    }.read("二级节点至少 1 个，“多个”企业节点至少 2 个。"),
    .quantitative("S14", "平台基础支撑能力", "区域内建有或部署面向行业和企业的多层次工业互联网平台，规上工业企业上云上平台的比例 ≥ 30%") {
      every(
        attested("industrialInternetPlatforms", "多层次工业互联网平台"),
        Fact.cloudPlatformShare.isAtLeast(.percent(30)))
    }.read("平台由填报单位判断；上云上平台的规上工业企业数 ÷ 规上工业企业数不低于 30%，两项都须满足。"),
    .qualitative("S15", "安全基础支撑能力", "区域内重点企业有安全防护系统，并与省级平台实现对接") {
      attested("industrialSecurity", "重点企业安全防护系统与省级平台对接")
    },
    .qualitative(
      "S16", "企业纵向打通集成水平",
      """
      区域主要工业企业基于统一的数据处理平台，统一实现产业链上下游共享与交互；建立企业级共享服务平台，实现良好的纵向打通集成；区域工业企业广泛使用新型工业互联网产品/技术/服务（工业互联网平\
      台、标识解析、数据模型库、智能网关、联网服务、微服务等），产生良好应用效果
      """
    ) {
      every(
        attested("sharedDataPlatform", "基于统一数据处理平台的共享与交互"),
        attested("enterpriseSharedServices", "企业级共享服务平台与纵向打通集成"),
        attested("newProductUse", "工业互联网产品、技术、服务的广泛应用"))
    }.read("三项分别判断，都须满足。")),
  .category(
    "数据中心", for: .dataCentre,
    .quantitative(
      "S17", "规模利用率",
      """
      大型以上数据中心单体规模设计标准机架数 ≥ 3000 且基础设施全部或部分建设完成并投产运营，IT 设备负荷达到设计容量的 40%以上；中小型数据中心规模在 300 至 3000 标准\
      机架，基础设施全部建设完成并投产运营，IT 设备负荷达到设计容量的 50%以上
      """
    ) {
      either(
        every(
          Fact.standardRacks.isAtLeast(.standardRacks(3000)),
          either(
            attested("dataCentreBuiltInPart", "基础设施全部或部分建设完成"),
            attested("dataCentreBuiltInWhole", "基础设施全部建设完成")),
          attested("dataCentreInOperation", "进入投产运营阶段"),
          Fact.equipmentLoadRate.isAtLeast(.percent(40))),
        every(
          Fact.standardRacks.isAtLeast(.standardRacks(300)),
          Fact.standardRacks.isAtMost(.standardRacks(3000)),
          attested("dataCentreBuiltInWhole", "基础设施全部建设完成"),
          attested("dataCentreInOperation", "进入投产运营阶段"),
          Fact.equipmentLoadRate.isAtLeast(.percent(50))))
    }.read("按规模最大的一个数据中心单体的设计标准机架数分两类，不是园区之和，满足本类各项即可；正好 3000 个标准机架的可按任一类申报。"),
    .quantitative(
      "S18", "运行年均 PUE", "大型以上数据中心 PUE ≤ 1.3（对于投产运行不满 1 年的，要求设计年均 PUE ≤ 1.3）；中小型数据中心 PUE ≤ 1.5"
    ) {
      when(
        Fact.standardRacks.isAtMost(.standardRacks(3000)),
        then: either(
          Fact.annualPUE.isAtMost(.ratio(1, tenths: 5)),
          every(
            Fact.standardRacks.isAtLeast(.standardRacks(3000)), .operatingUnderOneYear,
            Fact.designPUE.isAtMost(.ratio(1, tenths: 3)))),
        otherwise: when(
          .operatingUnderOneYear,
          then: Fact.designPUE.isAtMost(.ratio(1, tenths: 3)),
          otherwise: Fact.annualPUE.isAtMost(.ratio(1, tenths: 3))))
    }.read(
      "分类同第 S17 条；大型以上 PUE ≤ 1.3，投产运行不满 1 年的用设计年均 PUE；中小型 PUE ≤ 1.5，只用运行年均 PUE；正好 3000 个标准机架的可按任一类申报。"
    ),
    .quantitative("S19", "绿色及算力算效", "具备数据中心绿色等级 4A 级以上认证，或进入“国家绿色数据中心名单”，具有明确的数据中心算力算效提升目标") {
      every(
        either(
          attested("dataCentreGradeFourA", "数据中心绿色等级 4A 级以上认证"),
          attested("nationalGreenDataCentre", "进入国家绿色数据中心名单")),
        attested("dataCentreEfficiencyTarget", "明确的算力算效提升目标"))
    }.read("4A 级以上认证与国家名单有一项即可，且须有明确的提升目标。"),
    .qualitative("S20", "发展环境", "在电力设施建设、电力供应及服务等方面给予重点支持，支持参加大用户直供电试点，符合大工业用电条件要求的执行大工业用电电价") {
      attested("dataCentrePowerSupport", "电力设施、供应和电价支持")
    },
    .qualitative(
      "S21", "安全可靠、网络及服务能力",
      """
      在楼宇安全、信息安全、网络安全等方面采用先进技术，优先采用安全可靠软硬件产品，通过安全性、可靠性（或可用性）测试认证。数据中心直连网络骨干节点，带宽达到平均每机架 200Mbps。通过\
      服务能力相关认证，网络时延、抖动、丢包等通过测试，满足相应业务需求
      """
    ) {
      every(
        attested("secureDataCentre", "楼宇安全、信息安全、网络安全等方面采用先进技术", formerly: security),
        attested("preferredSecureProducts", "优先采用安全可靠软硬件产品", formerly: security),
        attested(
          "reliabilityCertification", "通过安全性、可靠性（或可用性）测试认证", formerly: security),
        attested("backboneConnection", "直连网络骨干节点"),
        Fact.bandwidthPerRack.isAtLeast(.megabitsPerSecond(200)),
        attested("serviceCapabilityCertification", "通过服务能力相关认证"),
        attested("networkQualityForNeeds", "网络时延、抖动、丢包等通过测试，满足相应业务需求"))
    }.read("七项分别判断，都须满足；平均每机架网络接入带宽不低于 200 Mbps。"),
    .qualitative(
      "S22", "行业应用",
      "在赋能行业转型升级方面作用明显，发挥数据中心对数字经济的支撑作用，在工业、政务、金融、医疗、教育、交通、能源等领域具有较成熟的应用案例，赋能作用显著，具备可复制推广经验"
    ) {
      attested("sectorApplications", "数据中心行业应用成熟可推广")
    }),
]

extension Item {
  /// A row marked 定量, with the table's columns: number, indicator, demand.
  fileprivate static func quantitative(
    _ number: String, _ indicator: String, _ text: String, condition: () -> Condition
  ) -> Self {
    row(.condition, number, text, condition: condition).about(indicator, kind: "定量")
  }

  /// A row marked 定性, with the table's columns: number, indicator, demand.
  fileprivate static func qualitative(
    _ number: String, _ indicator: String, _ text: String, condition: () -> Condition
  ) -> Self {
    row(.condition, number, text, condition: condition).about(indicator, kind: "定性")
  }
}
