public import Rules

extension Scheme {
  /// 附表 5: bases for the industrial internet.
  public static let industrialInternet2021 = Scheme(
    id: "2021-iiot", aliases: ["2021-附表5", "iiot", "industrial-internet", "工业互联网"],
    title: "国家新型工业化产业示范基地（工业互联网）申报要求",
    source: .notice2021(part: "附表 5"), lastFullYear: 2020,
    audience: Trait.field.isValue("工业互联网"),
    otherPrints: Notice2021.otherPrints,
    items: rows + Notice2021.demands(mayCrossParks: true))
}

/// 附表 5 国家新型工业化产业示范基地（工业互联网）申报要求, row by row.
private let rows: [Item] = [
  .constraint(
    1, "基础设施能力",
    """
    区域内积极开展“5G+工业互联网”基础设施建设，重点应用范围内 5G网络覆盖率 ≥ 30%，重点企业基于 5G的设备（生产设备、工业机器人、传感设备等）无线联网率 ≥ \
    10%，且积极采用混合组网、虚拟专网等方式开展企业内网改造，网络性能良好，可基本满足业务需求（5G方式联网设备/所有无线方式联网设备）
    """
  ) {
    every(
      Fact.fiveGCoverage.isAtLeast(.percent(30)),
      Fact.fiveGConnectionRate.isAtLeast(.percent(10)),
      attested("enterpriseNetworkUpgrade", "企业内网改造与网络性能"))
  }.read(
    "两项比率都须达到；5G 无线联网率 = 5G 方式联网设备数 ÷ 所有无线方式联网设备数；内网改造和网络性能由填报单位判断。",
    "Both rates must meet their limits; 5G wireless connection rate = number of devices "
      + "connected by 5G ÷ number of devices connected by any wireless means; the applicant "
      + "judges the internal network upgrade and the network performance."),
  .advisory(2, "基础设施能力", "区域内高质量外网覆盖工业企业比例 ≥ 30%，工业以太网及新型工业网络覆盖率 ≥ 30%，数字化设备联网率 ≥ 50%") {
    every(
      Fact.externalNetworkShare.isAtLeast(.percent(30)),
      Fact.industrialNetworkCoverage.isAtLeast(.percent(30)),
      Fact.digitalDeviceConnectionRate.isAtLeast(.percent(50)))
  }.read(
    "三项比率都须达到。",
    "All three rates must meet their limits."),
  .advisory(3, "基础设施能力", "区域内建有标识解析二级节点和多个企业节点") {
    every(
      Fact.secondLevelNodes.isAtLeast(.count(1, "个")),
      Fact.enterpriseNodes.isAtLeast(.count(2, "个")))
  }.read(
    "二级节点至少 1 个，“多个”企业节点至少 2 个。",
    "At least 1 second-level node; “多个” enterprise nodes is at least 2."),
  .advisory(4, "基础设施能力", "区域内建有或部署面向行业和企业的多层次工业互联网平台，规上工业企业上云上平台的比例 ≥ 30%") {
    every(
      attested("industrialInternetPlatforms", "多层次工业互联网平台"),
      Fact.cloudPlatformShare.isAtLeast(.percent(30)))
  }.read(
    "平台由填报单位判断；上云上平台的规上工业企业数 ÷ 规上工业企业数不低于 30%，两项都须满足。",
    "The applicant judges the platforms; number of industrial enterprises above "
      + "designated size on the cloud and on platforms ÷ number of industrial enterprises "
      + "above designated size is not less than 30%, and both must be satisfied."),
  .advisory(5, "基础设施能力", "区域内重点企业有安全防护系统，并与省级平台实现对接") {
    attested("industrialSecurity", "重点企业安全防护系统与省级平台对接")
  },
  .constraint(6, "融合应用水平", "区域内企业围绕生产制造等核心环节开展不少于 10 个“5G+工业互联网”典型应用场景探索") {
    Fact.fiveGScenarios.isAtLeast(.count(10, "个"))
  },
  .advisory(7, "融合应用水平", "区域内主要企业基于工业互联网实现生产设备、工业控制系统、管理系统等纵向打通集成和供应商系统、企业内部系统、物流、分销商等横向互通集成") {
    attested("verticalIntegration", "纵向打通集成和横向互通集成")
  },
  .advisory(8, "融合应用水平", "区域内工业企业应用工业互联网成效显著，实现提质降本增效发展，生产效率、产品良率、能源资源利用率等大幅提升") {
    attested("industrialInternetResults", "工业互联网应用成效")
  },
  .constraint(9, "融合应用水平", "区域主导产业内的龙头企业探索形成智能化制造、网络化协同、服务化延伸、个性化定制、数字化研发、精益化管理等工业互联网新模式新业态") {
    attested("newBusinessModels", "工业互联网新模式新业态")
  },
  .constraint(10, "产业供给能力", "工业互联网主导产业增加值年均增速 > 10%") {
    Fact.industrialInternetGrowth.isMoreThan(.percent(10))
  }.read(
    "工业互联网主导产业增加值的年均增速，由填报单位按统计口径给出；本表其他行印有“≥”，此处“>”按所印理解，不含本数。",
    "Mean annual growth of the value added of the industrial internet leading industry, "
      + "given by the applicant on the statistical definition; other rows of this table print "
      + "“≥”, so “>” is read here as printed and does not include the limit itself."),
  .advisory(11, "产业供给能力", "工业互联网主导产业领域有若干高水平供给企业，相关综合解决方案及新产品销售收入比重大于 20%") {
    every(
      attested("advancedSuppliers", "若干高水平供给企业"),
      Fact.industrialInternetSalesShare.isMoreThan(.percent(20)))
  }.read(
    "供给企业由填报单位判断；综合解决方案及新产品销售收入比重“大于”20%，不含本数，两项都须满足。",
    "The applicant judges the supplier enterprises; the share of sales revenue from "
      + "integrated solutions and new products is “大于” 20%, which does not include the limit "
      + "itself, and both must be satisfied."),
  .advisory(
    12, "产业供给能力",
    "区域内具备一定的“5G+工业互联网”领域产品供给能力，在 5G 工业模组、5G 网关、5G 工业融合终端等产业链上下游领域具备多家优秀的技术供应商"
  ) {
    attested("fiveGSuppliers", "“5G+工业互联网”领域技术供应商")
  },
  .constraint(
    13, "创新发展生态",
    "区域内多家企业参与或获得了国家工业互联网创新发展工程、工业互联网试点示范等项目或称号。相关项目严格按照有关管理办法建设，在绩效评价、监督检查中未出现违规、违法行为"
  ) {
    every(
      Fact.innovationProjectEnterprises.isAtLeast(.count(2, "家")),
      attested("projectsWithoutViolation", "项目建设合规，未出现违规、违法行为"))
  }.read(
    "“多家”至少 2 家；项目合规由填报单位判断，两项都须满足。",
    "“多家” is at least 2 enterprises; the applicant judges whether the projects are "
      + "compliant, and both must be satisfied."),
  .advisory(14, "创新发展生态", "区域内至少建有 1 个高水平工业互联网联合实验室/创新中心/专业研究机构等，积极开展工业互联网研发创新、试验验证和成果转化等活动") {
    Fact.industrialInternetLaboratories.isAtLeast(.count(1, "个"))
  }.read(
    "至少 1 个。",
    "At least 1."),
  .advisory(
    15, "创新发展生态",
    "区域内建有若干工业互联网公共服务机构或平台，聚焦“5G+工业互联网”等重点领域为企业提供政策宣贯、测试验证、供需对接、产业监测、典型应用示范推广等服务"
  ) {
    attested("industrialInternetServices", "工业互联网公共服务机构或平台")
  },
  .advisory(16, "创新发展生态", "区域内设立有工业互联网领域的专项支持资金或产业基金") {
    attested("industrialInternetFund", "工业互联网专项支持资金或产业基金")
  },
  .constraint(17, "创新发展生态", "区域内地方政府建立完备成熟的 5G、工业互联网等统筹调度和工作协调机制") {
    attested("industrialInternetCoordination", "统筹调度和工作协调机制")
  },
  .advisory(18, "创新发展生态", "区域内地方政府重视 5G、工业互联网发展，重点部署 5G、工业互联网等工作，出台相应政策措施") {
    attested("industrialInternetPolicies", "5G、工业互联网政策措施")
  },
  .constraint(
    19, "工作保障能力", "参照国家新型工业化产业示范基地申报条件第 33 条",
    as: general(33)),
  .constraint(
    20, "工作保障能力", "参照国家新型工业化产业示范基地申报条件第 12 条",
    as: general(12)),
  .advisory(
    21, "工作保障能力", "参照国家新型工业化产业示范基地申报条件第 15 条",
    as: general(15)),
  .constraint(22, "节能环保", "参照国家新型工业化产业示范基地申报条件第 16 条", as: general(16)),
  .constraint(23, "节能环保", "参照国家新型工业化产业示范基地申报条件第 17 条", as: general(17)),
  .advisory(24, "节能环保", "参照国家新型工业化产业示范基地申报条件第 20 条", as: general(20)),
  .constraint(25, "安全生产", "参照国家新型工业化产业示范基地申报条件第 24 条", as: general(24)),
  .constraint(26, "安全生产", "参照国家新型工业化产业示范基地申报条件第 25 条", as: general(25)),
  .constraint(27, "合法合规", "参照国家新型工业化产业示范基地申报条件第 35 条", as: general(35)),
  .constraint(28, "合法合规", "参照国家新型工业化产业示范基地申报条件第 36 条", as: general(36)),
  .constraint(29, "合法合规", "参照国家新型工业化产业示范基地申报条件第 37 条", as: general(37)),
  .constraint(30, "合法合规", "参照国家新型工业化产业示范基地申报条件第 38 条", as: general(38)),
]

private func general(_ number: Int) -> ReferencedItem { ReferencedItem(number, of: .general2021) }
