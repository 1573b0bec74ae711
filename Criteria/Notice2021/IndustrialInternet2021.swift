public import Rules

extension Scheme {
  /// 附表 5: bases for the industrial internet.
  public static let industrialInternet2021 = Scheme(
    id: "2021-iiot", aliases: ["2021-附表5", "iiot", "industrial-internet", "工业互联网"],
    title: "国家新型工业化产业示范基地（工业互联网）申报要求",
    source: .notice2021(part: "附表 5"), lastFullYear: 2020, validity: Notice2021.validity,
    audience: Trait.field.isValue("工业互联网"),
    remark: Notice2021.remark, otherPrints: Notice2021.otherPrints,
    items: table,
    notes: footnotes + Notice2021.notes, filing: FilingRule.notice2021)
}

private let table: [Item] =
  .list(rows, inEnglish: IndustrialInternet2021English.reading)
  + Notice2021.exclusions
  + .list(admission, inEnglish: IndustrialInternet2021English.reading)
  + Notice2021.provincialBases(
    numbered: "A3", inEnglish: IndustrialInternet2021English.reading)

/// 附表 5 国家新型工业化产业示范基地（工业互联网）申报要求, row by row.
private let rows: [TableCategory] = [
  .category(
    "基础设施能力",
    .constraint(
      1,
      """
      区域内积极开展“5G+工业互联网”基础设施建设，重点应用范围内 5G网络覆盖率 ≥ 30%，重点企业基于 5G的设备（生产设备、工业机器人、传感设备等）无线联网率 ≥ 10%，且积极采\
      用混合组网、虚拟专网等方式开展企业内网改造，网络性能良好，可基本满足业务需求（5G方式联网设备/所有无线方式联网设备）
      """
    ) {
      every(
        Fact.fiveGCoverage.isAtLeast(.percent(30)),
        Fact.fiveGConnectionRate.isAtLeast(.percent(10)),
        attested("enterpriseNetworkUpgrade", "企业内网改造与网络性能"))
    }.read("两项比率都须达到：覆盖率只计重点应用范围，联网率只计重点企业，= 5G 方式联网设备数 ÷ 所有无线方式联网设备数；内网改造和网络性能由填报单位判断。"),
    .advisory(2, "区域内高质量外网覆盖工业企业比例 ≥ 30%，工业以太网及新型工业网络覆盖率 ≥ 30%，数字化设备联网率 ≥ 50%") {
      every(
        Fact.externalNetworkShare.isAtLeast(.percent(30)),
        Fact.industrialNetworkCoverage.isAtLeast(.percent(30)),
        Fact.digitalDeviceConnectionRate.isAtLeast(.percent(50)))
    }.read("三项比率都须达到。"),
    .advisory(3, "区域内建有标识解析二级节点和多个企业节点") {
      every(
        Fact.secondLevelNodes.isAtLeast(.count(1, "个")),
        Fact.enterpriseNodes.isAtLeast(.count(2, "个")))
    }.read("二级节点至少 1 个，“多个”企业节点至少 2 个。"),
    .advisory(4, "区域内建有或部署面向行业和企业的多层次工业互联网平台，规上工业企业上云上平台的比例 ≥ 30%") {
      every(
        attested("industrialInternetPlatforms", "多层次工业互联网平台"),
        Fact.cloudPlatformShare.isAtLeast(.percent(30)))
    }.read("平台由填报单位判断；上云上平台的规上工业企业数 ÷ 规上工业企业数不低于 30%，两项都须满足。"),
    .advisory(5, "区域内重点企业有安全防护系统，并与省级平台实现对接") {
      attested("industrialSecurity", "重点企业安全防护系统与省级平台对接")
    }),
  .category(
    "融合应用水平",
    .constraint(6, "区域内企业围绕生产制造等核心环节开展不少于 10 个“5G+工业互联网”典型应用场景探索") {
      Fact.fiveGScenarios.isAtLeast(.count(10, "个"))
    },
    .advisory(7, "区域内主要企业基于工业互联网实现生产设备、工业控制系统、管理系统等纵向打通集成和供应商系统、企业内部系统、物流、分销商等横向互通集成") {
      attested("verticalIntegration", "纵向打通集成和横向互通集成")
    },
    .advisory(8, "区域内工业企业应用工业互联网成效显著，实现提质降本增效发展，生产效率、产品良率、能源资源利用率等大幅提升") {
      attested("industrialInternetResults", "工业互联网应用成效")
    },
    .constraint(9, "区域主导产业内的龙头企业探索形成智能化制造、网络化协同、服务化延伸、个性化定制、数字化研发、精益化管理等工业互联网新模式新业态") {
      attested("newBusinessModels", "工业互联网新模式新业态")
    }),
  .category(
    "产业供给能力",
    .constraint(10, "工业互联网主导产业增加值年均增速 > 10%") {
      whereGiven(
        Fact.industrialInternetYearlyGrowth.meanOfThreeYears.isMoreThan(.percent(10)),
        otherwise: Fact.industrialInternetGrowth.isMoreThan(.percent(10)))
    }.read("近三年增加值的年均增速：给出近三年每年增速的取几何平均，没有给全的取填报的年均增速；本表其他行印有“≥”，此处“>”按所印理解，不含本数。"),
    .advisory(11, "工业互联网主导产业领域有若干高水平供给企业，相关综合解决方案及新产品销售收入比重大于 20%") {
      every(
        attested("advancedSuppliers", "若干高水平供给企业"),
        Fact.industrialInternetSalesShare.isMoreThan(.percent(20)))
    }.read("供给企业由填报单位判断；综合解决方案及新产品销售收入 ÷ 主导产业销售收入，“大于”20% 不含本数，两项都须满足。"),
    .advisory(12, "区域内具备一定的“5G+工业互联网”领域产品供给能力，在 5G 工业模组、5G 网关、5G 工业融合终端等产业链上下游领域具备多家优秀的技术供应商") {
      attested("fiveGSuppliers", "“5G+工业互联网”领域技术供应商", english: "5G suppliers")
    }),
  .category(
    "创新发展生态",
    .constraint(
      13, "区域内多家企业参与或获得了国家工业互联网创新发展工程、工业互联网试点示范等项目或称号。相关项目严格按照有关管理办法建设，在绩效评价、监督检查中未出现违规、违法行为"
    ) {
      every(
        Fact.innovationProjectEnterprises.isAtLeast(.count(2, "家")),
        attested("projectsWithoutViolation", "项目建设合规，未出现违规、违法行为", opposite: "项目建设出现过违规、违法行为"))
    }.read("“多家”至少 2 家；项目合规由填报单位判断，两项都须满足。"),
    .advisory(14, "区域内至少建有 1 个高水平工业互联网联合实验室/创新中心/专业研究机构等，积极开展工业互联网研发创新、试验验证和成果转化等活动") {
      Fact.industrialInternetLaboratories.isAtLeast(.count(1, "个"))
    }.read("至少 1 个。"),
    .advisory(15, "区域内建有若干工业互联网公共服务机构或平台，聚焦“5G+工业互联网”等重点领域为企业提供政策宣贯、测试验证、供需对接、产业监测、典型应用示范推广等服务") {
      attested("industrialInternetServices", "工业互联网公共服务机构或平台")
    },
    .advisory(16, "区域内设立有工业互联网领域的专项支持资金或产业基金") {
      attested("industrialInternetFund", "工业互联网专项支持资金或产业基金")
    },
    .constraint(17, "区域内地方政府建立完备成熟的 5G、工业互联网等统筹调度和工作协调机制") {
      attested("industrialInternetCoordination", "统筹调度和工作协调机制")
    },
    .advisory(18, "区域内地方政府重视 5G、工业互联网发展，重点部署 5G、工业互联网等工作，出台相应政策措施") {
      attested("industrialInternetPolicies", "5G、工业互联网政策措施")
    }),
  .category(
    "工作保障能力",
    .constraint(19, "参照国家新型工业化产业示范基地申报条件第 33 条", as: .general(33)),
    .constraint(20, "参照国家新型工业化产业示范基地申报条件第 12 条", as: .general(12)),
    .advisory(21, "参照国家新型工业化产业示范基地申报条件第 15 条", as: .general(15))),
  .category(
    "节能环保",
    .constraint(22, "参照国家新型工业化产业示范基地申报条件第 16 条", as: .general(16)),
    .constraint(23, "参照国家新型工业化产业示范基地申报条件第 17 条", as: .general(17)),
    .advisory(24, "参照国家新型工业化产业示范基地申报条件第 20 条", as: .general(20))),
  .category(
    "安全生产",
    .constraint(25, "参照国家新型工业化产业示范基地申报条件第 24 条", as: .general(24)),
    .constraint(26, "参照国家新型工业化产业示范基地申报条件第 25 条", as: .general(25))),
  .category(
    "合法合规",
    .constraint(27, "参照国家新型工业化产业示范基地申报条件第 35 条", as: .general(35)),
    .constraint(28, "参照国家新型工业化产业示范基地申报条件第 36 条", as: .general(36)),
    .constraint(29, "参照国家新型工业化产业示范基地申报条件第 37 条", as: .general(37)),
    .constraint(30, "参照国家新型工业化产业示范基地申报条件第 38 条", as: .general(38))),
]

/// 二（一）2 of the notice as annex 5 narrows it: parks may apply jointly, within one prefecture.
private let admission: [TableCategory] = [
  .category(
    "申报要求",
    .demand(.admission, "A1", Notice2021.admissionWords, at: "二（一）2") {
      every(
        attested("clearBoundary", "地理范围清晰"),
        attested("concentratedIndustry", "产业相对集中"),
        attested("managingBody", "管理主体明确"),
        attested("withinPrefecture", "不跨地市行政区域", opposite: "跨了地市行政区域", ofOneCity: true))
    }.read("四项分别判断；附表 5 明确工业互联网不得跨地市，不适用“原则上”。"),
    .demand(.admission, "A2", "工业互联网产业示范基地允许跨园区、跨区域（但不跨地市）联合申报", at: "附表 5 表前说明") {
      attested("withinPrefecture", "不跨地市行政区域", opposite: "跨了地市行政区域", ofOneCity: true)
    }.read("可以跨园区联合申报，不得跨地市。"))
]

/// What is printed in 附表 5, below the table.
private let footnotes: [TableNote] = [
  TableNote(
    nil,
    """
    工业互联网主导产业包括：一是基础器件设备，包括芯片/模组、数据采集设备、工业网络设备等。二是企业内网系统，包括 OT 层面的工业控制网络、IT 层面的信息化系统和企业通信网络、安全防护系统\
    等。三是公共基础设施，包括高质量外网、标识解析节点、工业互联网大数据中心、安全态势感知平台等。四是计算处理平台，包括操作系统、计算开发框架、核心软件工具、模型库、应用软件/APP 等。五是\
    行业应用服务，包括产业公共服务平台、集成解决方案、应用产品、新模式应用等。
    """,
    effect: Bilingual(
      "第 10、11 条所说的工业互联网主导产业；由填报单位遵照，程序不另核对。",
      "The 工业互联网主导产业 of items 10 and 11, for the applicant; the program checks nothing more."),
    on: ["10", "11"])
]
