public import Rules

extension Scheme {
  /// 国家新型工业化产业示范基地指标体系: the annex of the 2023 draft of the measures.
  public static let draft2023 = Scheme(
    id: "2023-draft", aliases: ["draft", "2023-征求意见稿", "征求意见稿"],
    title: "国家新型工业化产业示范基地指标体系（征求意见稿）",
    source: .measures2023(part: "附件"), lastFullYear: nil, audience: .park,
    items: rows + fieldRows + Measures2023.demands)
}

/// The 29 indicators for every base, row by row; the draft tells 定量 from 定性, and demands all.
private let rows: [Item] = [
  .row(
    .condition, "1", "规模效益",
    "≥ 300 亿元（特殊类型地区 ≥ 150 亿元）"
  ) {
    when(
      .specialRegion,
      then: Fact.salesRevenue.isAtLeast(.hundredMillionYuan(150)),
      otherwise: Fact.salesRevenue.isAtLeast(.hundredMillionYuan(300)))
  }
  .about("产业集聚区销售收入", kind: "定量")
  .read(
    "上一完整年的销售收入；特殊类型地区的限值另计。",
    "Sales revenue of the last full year; areas of a special type (特殊类型地区) have a limit "
      + "of their own."),
  .row(
    .condition, "2", "规模效益",
    "近三年产业集聚区增加值增速均高于当地 GDP 增速"
  ) {
    Fact.clusterValueAddedGrowth.inEachOfThreeYears.isMoreThan(Fact.localProductGrowth)
  }
  .about("产业集聚区增加值增速", kind: "定量")
  .read(
    "近三年每一年都须高于当地 GDP 增速，相等不满足。",
    "Every one of the last three full years must be strictly above local GDP growth; "
      + "equal does not satisfy."),
  .row(
    .condition, "3", "规模效益",
    "≥ 50%"
  ) {
    Fact.leadingIndustryShare.isAtLeast(.percent(50))
  }
  .about("主导产业销售收入占产业集聚区销售收入比重", kind: "定量")
  .read(
    "主导产业销售收入 ÷ 销售收入。",
    "Sales revenue of the leading industry ÷ sales revenue."),
  .row(
    .condition, "4", "规模效益",
    "行业前列"
  ) {
    attested("productivityLead", "全员劳动生产率居行业前列")
  }
  .about("全员劳动生产率", kind: "定量"),
  .row(
    .condition, "5", "规模效益",
    "≥ 4000 万元/公顷（特殊类型地区 ≥ 3000 万元/公顷）"
  ) {
    when(
      .specialRegion,
      then: Fact.landOutput.isAtLeast(.tenThousandYuanPerHectare(3000)),
      otherwise: Fact.landOutput.isAtLeast(.tenThousandYuanPerHectare(4000)))
  }
  .about("单位土地平均产值", kind: "定量")
  .read(
    "销售收入 ÷ 已开发面积，万元/公顷；特殊类型地区的限值另计。",
    "Sales revenue ÷ developed area, in 万元/公顷; areas of a special type (特殊类型地区) have a "
      + "limit of their own."),
  .row(
    .condition, "6", "规模效益",
    "拥有行业龙头企业，主要产品市场占有率较高"
  ) {
    every(
      attested("leadingEnterprises", "拥有行业龙头企业"),
      attested("productMarketShare", "主要产品市场占有率较高"))
  }
  .about("行业影响力", kind: "定性")
  .read(
    "龙头企业与市场占有率分别判断，都须满足。",
    "Leading enterprises and market share are judged separately, and both must be "
      + "satisfied."),
  .row(
    .condition, "7", "创新效能",
    "≥ 2.5%"
  ) {
    Fact.researchIntensity.isAtLeast(.percent(2, tenths: 5))
  }
  .about("研发投入强度", kind: "定量")
  .read(
    "研发投入 ÷ 销售收入。",
    "R&D spending ÷ sales revenue."),
  .row(
    .condition, "8", "创新效能",
    "≥ 2.5 件"
  ) {
    Fact.highValuePatentDensity.isAtLeast(.perHundredMillionYuan(2, tenths: 5))
  }
  .about("规模以上企业每亿元主营业务收入高价值发明专利数量", kind: "定量")
  .read(
    "高价值发明专利数 ÷ 规上企业主营业务收入（亿元）。",
    "Number of high-value invention patents ÷ main business revenue of enterprises above "
      + "designated size (亿元)."),
  .row(
    .condition, "9", "创新效能",
    "国家级研发机构 ≥ 1 家或省级研发机构 ≥ 3 家"
  ) {
    either(
      Fact.nationalResearchInstitutions.isAtLeast(.count(1, "家")),
      Fact.provincialResearchInstitutions.isAtLeast(.count(3, "家")))
  }
  .about("省级及以上研发机构数量", kind: "定量")
  .read(
    "国家级、省级两项数量有一项达到即可；按年度汇总表 3.3、3.4 的主导产业研发机构计。",
    "It suffices that either the national or the provincial number meets its limit; "
      + "counted as the R&D institutions of the leading industry in 3.3 and 3.4 of the annual "
      + "return."),
  .row(
    .condition, "10", "创新效能",
    "居国内同行业前列"
  ) {
    attested("standardsStanding", "标准数量居国内同行业前列")
  }
  .about("主（参）编行业、国家或国际标准数量", kind: "定量"),
  .row(
    .condition, "11", "创新效能",
    "规模以上企业贯标 GB/T 19001 质量管理体系占比 ≥ 60%"
  ) {
    Fact.qualityStandardShare.isAtLeast(.percent(60))
  }
  .about("规模以上企业质量管理体系贯标率", kind: "定量")
  .read(
    "贯标 GB/T 19001 的规上企业数 ÷ 规上企业数。",
    "Number of enterprises above designated size implementing GB/T 19001 ÷ number of "
      + "enterprises above designated size."),
  .row(
    .condition, "12", "创新效能",
    "政产学研用等多方协同创新能力较强，研发成果向实际产品有效转化，形成有影响力的创新成果和标志性产品"
  ) {
    attested("innovationResults", "多方协同创新与标志性成果")
  }
  .about("协同创新情况", kind: "定性"),
  .row(
    .condition, "13", "创新效能",
    "拥有一批国内国际知名品牌，区域品牌建设成效明显"
  ) {
    attested("brands", "知名品牌与区域品牌建设")
  }
  .about("品牌培育情况", kind: "定性"),
  .row(
    .condition, "14", "数字化网络化智能化升级",
    "≥ 77%"
  ) {
    Fact.digitalDesignShare.isAtLeast(.percent(77))
  }
  .about("规模以上企业数字化研发设计工具普及率", kind: "定量")
  .read(
    "应用数字化研发设计工具的规上企业数 ÷ 规上企业数，或直接给出普及率。",
    "Number of enterprises above designated size using digital R&D and design tools ÷ "
      + "number of enterprises above designated size, or the adoption rate given directly."),
  .row(
    .condition, "15", "数字化网络化智能化升级",
    "≥ 58%"
  ) {
    Fact.numericalControlRate.isAtLeast(.percent(58))
  }
  .about("规模以上企业关键工序数控化率", kind: "定量")
  .read(
    "全部规上工业企业关键工序数控化率的平均值。",
    "Mean of the numerical control rate of key processes over all industrial enterprises "
      + "above designated size."),
  .row(
    .condition, "16", "数字化网络化智能化升级",
    "5G、工业互联网等信息基础设施建设完善"
  ) {
    attested("newInfrastructure", "5G、工业互联网等信息基础设施建设完善")
  }
  .about("信息基础设施建设", kind: "定性"),
  .row(
    .condition, "17", "数字化网络化智能化升级",
    "入选国家智能制造领域试点示范项目，在智能制造示范工厂和智慧供应链等领域建设成效突出。入选国家数字化领域试点示范项目，率先形成典型应用场景"
  ) {
    every(
      attested("smartManufacturingPilots", "国家智能制造领域试点示范"),
      attested("digitalPilots", "国家数字化领域试点示范"))
  }
  .about("试点示范情况", kind: "定性")
  .read(
    "智能制造与数字化两类试点示范分别判断，都须入选。",
    "The two kinds of pilot demonstration, smart manufacturing and digitalisation, are "
      + "judged separately, and selection for both is required."),
  .row(
    .condition, "18", "数字化网络化智能化升级",
    "积极参与智能制造能力成熟度评估、两化融合贯标或数据管理国家标准贯标认证"
  ) {
    attested("integrationStandards", "两化融合领域贯标")
  }
  .about("两化融合领域贯标情况", kind: "定性"),
  .row(
    .condition, "19", "绿色低碳",
    "处于国内同行业先进水平"
  ) {
    attested("energyIntensityStanding", "单位工业增加值能耗处于同行业先进水平")
  }
  .about("单位工业增加值能耗", kind: "定量"),
  .row(
    .condition, "20", "绿色低碳",
    "处于国内同行业先进水平"
  ) {
    attested("waterIntensityStanding", "单位工业增加值用水量处于同行业先进水平")
  }
  .about("单位工业增加值用水量", kind: "定量"),
  .row(
    .condition, "21", "绿色低碳",
    "清洁能源推广使用效果明显"
  ) {
    attested("cleanEnergy", "清洁能源推广使用效果明显")
  }
  .about("清洁能源利用情况", kind: "定性"),
  .row(
    .condition, "22", "绿色低碳",
    "绿色制造体系完善"
  ) {
    attested("greenManufacturing", "绿色制造体系完善")
  }
  .about("绿色制造发展情况", kind: "定性"),
  .row(
    .condition, "23", "产业生态",
    "上下游企业协同布局、配套健全，大中小企业融通发展水平较高"
  ) {
    attested("supplyChain", "上下游协同与大中小企业融通")
  }
  .about("产业链供应链情况", kind: "定性"),
  .row(
    .condition, "24", "产业生态",
    "创新型中小企业、专精特新中小企业、专精特新“小巨人”企业、制造业单项冠军、链主企业等优质企业培育成效明显"
  ) {
    attested("qualityEnterprises", "优质企业培育成效")
  }
  .about("优质企业培育情况", kind: "定性"),
  .row(
    .condition, "25", "产业生态",
    "一流领军人才、创新团队、青年科技人才、高素质技术技能人才、企业经营管理人才等产业重点人才队伍建设成效明显"
  ) {
    attested("talentTeams", "重点人才队伍建设成效")
  }
  .about("人才队伍建设情况", kind: "定性"),
  .row(
    .condition, "26", "产业生态",
    "供需对接、产融对接、技术创新和转化、人才引进等公共服务平台健全"
  ) {
    attested("servicePlatforms", "公共服务平台健全")
  }
  .about("公共服务平台情况", kind: "定性"),
  .row(
    .condition, "27", "产业生态",
    "所在地政府在发展规划、投融资、创新创业、人才引进、产业用地等方面给予专项政策支持"
  ) {
    attested("dedicatedPolicies", "所在地政府专项政策支持")
  }
  .about("所在地政府支持情况", kind: "定性"),
  .row(
    .condition, "28", "开放合作",
    "利用外资水平较高，产品进出口额持续增长，深入开展国际交流合作"
  ) {
    attested("opening", "高水平对外开放")
  }
  .about("高水平对外开放情况", kind: "定性"),
  .row(
    .condition, "29", "开放合作",
    "建立稳定、多元、互补的区域间产业协作网络"
  ) {
    attested("industrialCooperation", "区域间产业协作网络")
  }
  .about("区域间产业协作情况", kind: "定性"),
]

/// 特色指标（适用个别领域）, numbered S1 to S22 in their order.
private let fieldRows: [Item] = [
  .row(
    .condition, "S1", "高技术转化应用",
    "园区地处重要战略方向，服务发展与安全的资源禀赋优势明显", for: .highTechnology
  ) {
    attested("strategicLocation", "区位优势与战略地位")
  }
  .about("区位优势与战略地位", kind: "定性"),
  .row(
    .condition, "S2", "高技术转化应用",
    "取得服务国家重大发展战略相关资质的主体数量保持稳定增加，建立了与战略服务需求方的供需对接平台，积极参与有关产品科研生产活动", for: .highTechnology
  ) {
    attested("strategicQualifications", "战略服务资质主体与对接平台")
  }
  .about("市场主体活跃度", kind: "定性"),
  .row(
    .condition, "S3", "高技术转化应用",
    "积极响应战略服务需求方技术产品征集活动，通过协同研发，提供先进技术产品支撑和服务", for: .highTechnology
  ) {
    attested("strategicInnovation", "服务战略需求的协同研发")
  }
  .about("科技协同创新水平", kind: "定性"),
  .row(
    .condition, "S4", "高技术转化应用",
    "主动发挥成熟优势技术的溢出带动作用，提高主导产业的技术水平；积极推动先进技术产品的产业化，服务有关科研生产或支撑保障活动", for: .highTechnology
  ) {
    attested("twoWayTransfer", "技术双向转移转化成效")
  }
  .about("技术双向转移转化成效", kind: "定性"),
  .row(
    .condition, "S5", "高技术转化应用",
    "近三年具有为战略服务需求方提供技术产品或服务保障经验，得到服务对象认可，参与深度和广度逐年提升", for: .highTechnology
  ) {
    attested("strategicService", "服务国家重大发展战略成效")
  }
  .about("服务国家重大发展战略成效", kind: "定性"),
  .row(
    .condition, "S6.1", "产业转移合作",
    "园区的投资、建设或运营包括至少 2 个及以上的合作方参与", for: .industrialTransfer
  ) {
    Fact.partners.isAtLeast(.count(2, "个"))
  }
  .about("园区合作共建", kind: "定量")
  .read(
    "合作方的数量不少于 2 个。",
    "The number of partners is not less than 2."),
  .row(
    .condition, "S6.2", "产业转移合作",
    "合作方签署正式的合作协议（对口帮扶协议、共建共管协议、代管协议等），并按协议内容完成园区建设、投资运营等工作", for: .industrialTransfer
  ) {
    every(
      attested("cooperationAgreement", "签署正式的合作协议"),
      attested("cooperationCarriedOut", "按协议完成建设、运营基础工作"))
  }
  .about("园区合作共建", kind: "定性")
  .read(
    "协议与履行情况分别判断，都须满足。",
    "The agreement and its performance are judged separately, and both must be satisfied."),
  .row(
    .condition, "S6.3", "产业转移合作",
    "设有合作方共同参与的园区管理机构，确立了决策议事规则", for: .industrialTransfer
  ) {
    every(
      attested("jointManagement", "合作方共同参与的园区管理机构"),
      attested("jointDecisionRules", "决策议事规则"))
  }
  .about("园区合作共建", kind: "定性")
  .read(
    "管理机构与议事规则分别判断，都须满足。",
    "The management body and the rules of procedure are judged separately, and both must "
      + "be satisfied."),
  .row(
    .condition, "S7.1", "产业转移合作",
    "近三年的工业增加值增速和工业投资增速增长 ≥ 10%", for: .industrialTransfer
  ) {
    every(
      Fact.industrialValueAddedGrowth.inEachOfThreeYears.isAtLeast(.percent(10)),
      Fact.industrialInvestmentGrowth.inEachOfThreeYears.isAtLeast(.percent(10)))
  }
  .about("产业转移成效", kind: "定量")
  .read(
    "工业增加值增速和工业投资增速，近三年每一年都须达到。",
    "Growth of industrial value added and growth of industrial investment must each meet "
      + "the limit in every one of the last three full years."),
  .row(
    .condition, "S7.2", "产业转移合作",
    "近三年年度新开工项目总投资 ≥ 20 亿元", for: .industrialTransfer
  ) {
    Fact.newProjectInvestment.inEachOfThreeYears.isAtLeast(.hundredMillionYuan(20))
  }
  .about("产业转移成效", kind: "定量")
  .read(
    "近三年每一年都须达到。",
    "Every one of the last three full years must meet the limit."),
  .row(
    .condition, "S7.3", "产业转移合作",
    "近三年年度新增企业数 ≥ 50 家", for: .industrialTransfer
  ) {
    Fact.newEnterprises.inEachOfThreeYears.isAtLeast(.count(50, "家"))
  }
  .about("产业转移成效", kind: "定量")
  .read(
    "近三年每一年都须达到；按实际新增数，不是净增数。",
    "Every one of the last three full years must meet the limit; counted by actual new "
      + "additions, not the net increase."),
  .row(
    .condition, "S8", "软件和信息服务/大数据",
    "推进数字化技术在地区行业的深度应用，催生一批新技术、新产品和新模式，形成行业应用特色，有效带动行业转型升级发展，关键软件推广应用成效明显", for: .softwareOrBigData
  ) {
    attested("digitalApplications", "数字化技术行业应用与关键软件推广")
  }
  .about("融合应用情况", kind: "定性"),
  .row(
    .condition, "S9", "软件和信息服务/大数据",
    "积极参与开源项目及社区培育、开源基础设施建设", for: .softwareOrBigData
  ) {
    attested("openSource", "开源项目、社区与基础设施")
  }
  .about("国内开源生态建设情况", kind: "定性"),
  .row(
    .condition, "S10", "软件和信息服务/大数据",
    "企业积极上云用云，云服务、区块链服务等信息技术服务相关企业培育成效明显", for: .softwareOrBigData
  ) {
    attested("informationServices", "信息技术服务供给能力")
  }
  .about("信息技术服务供给能力水平", kind: "定性"),
  .row(
    .condition, "S11", "软件和信息服务/大数据",
    "健全网络安全保障体系，拥有一定的数据安全防护手段和能力", for: .softwareOrBigData
  ) {
    attested("dataSecurity", "网络安全保障体系与数据安全防护")
  }
  .about("安全保障建设情况", kind: "定性"),
  .row(
    .condition, "S12", "工业互联网",
    "区域内高质量外网覆盖工业企业比例 ≥ 30%，工业互联网及新型工业网络覆盖率 ≥ 30%，数字化设备联网率 ≥ 50%", for: .industrialInternet
  ) {
    every(
      Fact.externalNetworkShare.isAtLeast(.percent(30)),
      Fact.newNetworkCoverage.isAtLeast(.percent(30)),
      Fact.digitalDeviceConnectionRate.isAtLeast(.percent(50)))
  }
  .about("网络基础支撑能力", kind: "定量")
  .read(
    "三项比率都须达到。",
    "All three rates must meet their limits."),
  .row(
    .condition, "S13", "工业互联网",
    "区域内建有标识解析二级节点和多个企业节点", for: .industrialInternet
  ) {
    every(
      Fact.secondLevelNodes.isAtLeast(.count(1, "个")),
      Fact.enterpriseNodes.isAtLeast(.count(2, "个")))
  }
  .about("标识解析体系建设", kind: "定性")
  .read(
    "二级节点至少 1 个，“多个”企业节点至少 2 个。",
    "At least 1 second-level node; “多个” enterprise nodes is at least 2."),
  .row(
    .condition, "S14", "工业互联网",
    "区域内建有或部署面向行业和企业的多层次工业互联网平台，规上工业企业上云上平台的比例 ≥ 30%", for: .industrialInternet
  ) {
    every(
      attested("industrialInternetPlatforms", "多层次工业互联网平台"),
      Fact.cloudPlatformShare.isAtLeast(.percent(30)))
  }
  .about("平台基础支撑能力", kind: "定量")
  .read(
    "平台由填报单位判断；上云上平台的规上工业企业数 ÷ 规上工业企业数不低于 30%，两项都须满足。",
    "The applicant judges the platforms; number of industrial enterprises above "
      + "designated size on the cloud and on platforms ÷ number of industrial enterprises "
      + "above designated size is not less than 30%, and both must be satisfied."),
  .row(
    .condition, "S15", "工业互联网",
    "区域内重点企业有安全防护系统，并与省级平台实现对接", for: .industrialInternet
  ) {
    attested("industrialSecurity", "重点企业安全防护系统与省级平台对接")
  }
  .about("安全基础支撑能力", kind: "定性"),
  .row(
    .condition, "S16", "工业互联网",
    """
    区域主要工业企业基于统一的数据处理平台，统一实现产业链上下游共享与交互；建立企业级共享服务平台，实现良好的纵向打通集成；区域工业企业广泛使用新型工业互联网产品/技术/服\
    务（工业互联网平台、标识解析、数据模型库、智能网关、联网服务、微服务等），产生良好应用效果
    """, for: .industrialInternet
  ) {
    every(
      attested("sharedDataPlatform", "基于统一数据处理平台的共享与交互"),
      attested("enterpriseSharedServices", "企业级共享服务平台与纵向打通集成"),
      attested("newProductUse", "工业互联网产品、技术、服务的广泛应用"))
  }
  .about("企业纵向打通集成水平", kind: "定性")
  .read(
    "三项分别判断，都须满足。",
    "The three parts are judged separately, and all must be satisfied."),
  .row(
    .condition, "S17", "数据中心",
    """
    大型以上数据中心单体规模设计标准机架数 ≥ 3000 且基础设施全部或部分建设完成并投产运营，IT 设备负荷达到设计容量的 40%以上；中小型数据中心规模在 300 至\
     3000 标准机架，基础设施全部建设完成并投产运营，IT 设备负荷达到设计容量的 50%以上
    """, for: .dataCentre
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
  }
  .about("规模利用率", kind: "定量")
  .read(
    "按规模分两类，满足本类各项即可；正好 3000 个标准机架的可按任一类申报。",
    "There are two classes by size, and satisfying every part of its own class suffices; "
      + "with exactly 3000 standard racks, the application may be made under either class."),
  .row(
    .condition, "S18", "数据中心",
    "大型以上数据中心 PUE ≤ 1.3（对于投产运行不满 1 年的，要求设计年均 PUE ≤ 1.3）；中小型数据中心 PUE ≤ 1.5", for: .dataCentre
  ) {
    every(
      when(
        .operatingUnderOneYear,
        then: Fact.designPUE.isAtMost(.ratio(1, tenths: 5)),
        otherwise: Fact.annualPUE.isAtMost(.ratio(1, tenths: 5))),
      either(
        Fact.standardRacks.isAtMost(.standardRacks(3000)),
        when(
          .operatingUnderOneYear,
          then: Fact.designPUE.isAtMost(.ratio(1, tenths: 3)),
          otherwise: Fact.annualPUE.isAtMost(.ratio(1, tenths: 3)))))
  }
  .about("运行年均 PUE", kind: "定量")
  .read(
    "大型以上 PUE ≤ 1.3，中小型 PUE ≤ 1.5；投产运行不满 1 年的用设计年均 PUE；正好 3000 个标准机架的可按任一类申报。",
    "Large and above: PUE ≤ 1.3; medium and small: PUE ≤ 1.5; in operation for less than "
      + "1 year, the design annual mean PUE is used; with exactly 3000 standard racks, the "
      + "application may be made under either class."),
  .row(
    .condition, "S19", "数据中心",
    "具备数据中心绿色等级 4A 级以上认证，或进入“国家绿色数据中心名单”，具有明确的数据中心算力算效提升目标", for: .dataCentre
  ) {
    every(
      either(
        attested("dataCentreGradeFourA", "数据中心绿色等级 4A 级以上认证"),
        attested("nationalGreenDataCentre", "进入国家绿色数据中心名单")),
      attested("dataCentreEfficiencyTarget", "明确的算力算效提升目标"))
  }
  .about("绿色及算力算效", kind: "定量")
  .read(
    "4A 级以上认证与国家名单有一项即可，且须有明确的提升目标。",
    "Either certification at 4A or above or a place on the national list suffices, and "
      + "there must be a definite improvement target."),
  .row(
    .condition, "S20", "数据中心",
    "在电力设施建设、电力供应及服务等方面给予重点支持，支持参加大用户直供电试点，符合大工业用电条件要求的执行大工业用电电价", for: .dataCentre
  ) {
    attested("dataCentrePowerSupport", "电力设施、供应和电价支持")
  }
  .about("发展环境", kind: "定性"),
  .row(
    .condition, "S21", "数据中心",
    """
    在楼宇安全、信息安全、网络安全等方面采用先进技术，优先采用安全可靠软硬件产品，通过安全性、可靠性（或可用性）测试认证。数据中心直连网络骨干节点，带宽达到平均每机架 20\
    0Mbps。通过服务能力相关认证，网络时延、抖动、丢包等通过测试，满足相应业务需求
    """, for: .dataCentre
  ) {
    every(
      attested("secureDataCentre", "先进安全技术、安全可靠产品与测试认证"),
      attested("backboneConnection", "直连网络骨干节点"),
      Fact.bandwidthPerRack.isAtLeast(.megabitsPerSecond(200)),
      attested("serviceCapabilityAssessment", "通过服务能力相关评估"),
      attested("networkQualityTest", "网络时延、抖动、丢包通过第三方测评"))
  }
  .about("安全可靠、网络及服务能力", kind: "定性")
  .read(
    "五项分别判断，都须满足；平均每机架网络接入带宽不低于 200 Mbps。",
    "The five parts are judged separately, and all must be satisfied; mean network access "
      + "bandwidth per rack is not less than 200 Mbps."),
  .row(
    .condition, "S22", "数据中心",
    "在赋能行业转型升级方面作用明显，发挥数据中心对数字经济的支撑作用，在工业、政务、金融、医疗、教育、交通、能源等领域具有较成熟的应用案例，赋能作用显著，具备可复制推广经验",
    for: .dataCentre
  ) {
    attested("sectorApplications", "数据中心行业应用成熟可推广")
  }
  .about("行业应用", kind: "定性"),
]
