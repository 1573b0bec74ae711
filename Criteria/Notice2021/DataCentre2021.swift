public import Rules

extension Scheme {
  /// 附表 4: bases for data centres.
  public static let dataCentre2021 = Scheme(
    id: "2021-datacenter", aliases: ["2021-附表4", "datacenter", "datacentre", "数据中心"],
    title: "国家新型工业化产业示范基地（数据中心）申报要求",
    source: .notice2021(part: "附表 4"), lastFullYear: 2020, validity: Notice2021.validity,
    audience: Trait.field.isValue("数据中心"),
    remark: Notice2021.remark,
    otherPrints: OtherPrints(
      earlier: Notice2021.otherPrints.earlier, later: Notice2021.otherPrints.later,
      limits: [LimitReadings(of: .standardRacks, DataCentre2021.exactlyThreeThousandRacks)]),
    items: table,
    notes: footnotes + Notice2021.notes, filing: FilingRule.notice2021)
}

private let table: [Item] =
  .list(rows, inEnglish: DataCentre2021English.reading) + Notice2021.demands

/// What several rows of 附表 4 share.
enum DataCentre2021 {
  /// The class of a data centre that stands exactly on the limit, on which the table, its note and two
  /// other documents say four things.
  static let exactlyThreeThousandRacks = Bilingual(
    """
    正好 3000 个有四种读法：按所印符号和第 6 条为中小型；按表注（大于 3000、小于 3000）两类都不是；按附表 4 所引《关于数据中心建设布局的指导意见》（2013 年：大型\
    3000 ≤ n < 10000，中小型 n < 3000）为大型；按 2023 年征求意见稿两类都可以
    """,
    """
    with exactly 3000 there are four readings: by the signs as printed and item 6, 中小型; by the \
    table's note (more than 3000, fewer than 3000), neither; by 《关于数据中心建设布局的指导意见》 of 2013, \
    which annex 4 cites (大型 3000 ≤ n < 10000, 中小型 n < 3000), 大型; by the 2023 draft, either
    """)
}

/// 附表 4 国家新型工业化产业示范基地（数据中心）申报要求, row by row.
private let rows: [TableCategory] = [
  .category(
    "合法合规",
    .constraint(
      1,
      """
      从事互联网数据中心业务的经营主体，应严格遵守《中华人民共和国电信条例》、《电信业务经营许可管理办法》、《工业和信息化部关于进一步规范因特网数据中心业务和因特网接入服务业务市场准入工作的\
      通告》等法律法规和规定
      """
    ) {
      attested("dataCentreLawCompliance", "遵守电信法律法规和市场准入规定")
    },
    .advisory(2, "数据中心在规划建设、节能环保、数据安全保障等方面符合现行国家标准或行业标准") {
      attested("dataCentreStandards", "符合数据中心现行国家标准或行业标准")
    },
    .advisory(3, "符合《关于数据中心建设布局的指导意见》，园区所在地位于一类、二类、三类地区", for: .largeDataCentre) {
      attested("dataCentreRegionClass", "园区所在地位于一类、二类、三类地区")
    },
    .advisory(4, "符合《关于数据中心建设布局的指导意见》，在靠近用户所在地、能源获取便利地区，依市场需求灵活部署", for: .smallDataCentre) {
      attested("dataCentreFlexibleSiting", "依市场需求灵活部署")
    }),
  .category(
    "规模及利用率",
    .constraint(
      5, "数据中心单体达到大型或超大型规模，设计标准机架数 > 3000，且基础设施全部或部分建设完成，并进入投产运营阶段", for: .largeDataCentre
    ) {
      every(
        Fact.standardRacks.isMoreThan(.standardRacks(3000), bar: .successor),
        attested("dataCentreBuiltInPart", "基础设施全部或部分建设完成"),
        attested("dataCentreInOperation", "进入投产运营阶段"))
    }.read(
      "按规模最大的一个数据中心单体的设计标准机架数，不是园区之和，每个 2.5 千瓦折算；规模为数字条件，建设和投产分别判断，都须满足。"
        + DataCentre2021.exactlyThreeThousandRacks.chinese + "。"),
    .constraint(6, "数据中心规模在 300 至 3000 标准机架数范围，基础设施全部建设完成，并进入投产运营阶段", for: .smallDataCentre) {
      every(
        Fact.standardRacks.isAtLeast(.standardRacks(300)),
        Fact.standardRacks.isAtMost(.standardRacks(3000)),
        attested("dataCentreBuiltInWhole", "基础设施全部建设完成"),
        attested("dataCentreInOperation", "进入投产运营阶段"))
    }.read(
      "按规模最大的一个数据中心单体的设计标准机架数；300 至 3000 含两端，少于 300 不满足；须全部建设完成并投产运营。"
        + DataCentre2021.exactlyThreeThousandRacks.chinese + "。"),
    .constraint(7, "IT设备负荷达到设计容量的 40%以上", for: .largeDataCentre) {
      Fact.equipmentLoadRate.isAtLeast(.percent(40))
    }.read("IT 设备负荷 ÷ 设计容量；“以上”含本数。"),
    .constraint(8, "IT设备负荷达到设计容量的 50%以上", for: .smallDataCentre) {
      Fact.equipmentLoadRate.isAtLeast(.percent(50))
    }.read("IT 设备负荷 ÷ 设计容量；“以上”含本数。")),
  .category(
    "节能环保",
    .constraint(
      9,
      """
      数据中心运行年均PUE < 1.4（对于投产运行不满 1 年的，要求设计年均PUE < 1.4），或年均电能使用效率（EEUE）达到《数据中心 资源利用 第 3 部分：电能能效要求和测\
      量方法》（GB/T 32910.3）中较节能级别（1.6）
      """, for: .largeDataCentre
    ) {
      either(
        when(
          .operatingUnderOneYear,
          then: Fact.designPUE.isLessThan(.ratio(1, tenths: 4), bar: .successor),
          otherwise: Fact.annualPUE.isLessThan(.ratio(1, tenths: 4), bar: .successor)),
        Fact.annualEEUE.isAtMost(.ratio(1, tenths: 6)))
    }.read("运行年均 PUE（投产不满 1 年的用设计年均 PUE）与 EEUE 有一项达到即可；EEUE 达到较节能级别，按该行所印的 1.6 计，含本数。"),
    .constraint(10, "数据中心运行年均PUE < 1.6", for: .smallDataCentre) {
      Fact.annualPUE.isLessThan(.ratio(1, tenths: 6), bar: .successor)
    },
    .advisory(11, "数据中心获得国家部委或第三方权威机构授予的相关绿色认证，如“国家绿色数据中心名单”、数据中心绿色等级评估 4A 级以上认证或其他绿色数据中心认证") {
      attested("dataCentreGreenCertification", "数据中心绿色认证")
    },
    .advisory(
      12,
      """
      安装动力及能耗监测软硬件平台并可实现数据追溯，电能能耗监测点设置符合国家标准《数据中心 资源利用 第 3 部分：电能能效要求和测量方法》（GB/T 32910.3）或测试方法符合通信行\
      业标准《电信互联网数据中心（IDC）的能耗测评方法》（YDT 2543）的相关要求
      """
    ) {
      attested("dataCentreEnergyMonitoring", "动力及能耗监测平台与数据追溯")
    },
    .advisory(13, "具备完善的运行管理机制，具有明确的数据中心算力算效提升目标") {
      every(
        attested("dataCentreOperation", "完善的运行管理机制"),
        attested("dataCentreEfficiencyTarget", "明确的算力算效提升目标"))
    }.read("运行管理机制与提升目标分别判断，都须满足。"),
    .advisory(14, "支持数据中心采用水电、风电、太阳能等绿色可再生能源，应用《国家绿色数据中心先进适用产品目录（2020）》中技术产品") {
      every(
        attested("dataCentreRenewableEnergy", "采用绿色可再生能源"),
        attested("dataCentreGreenProducts", "应用绿色数据中心先进适用技术产品"))
    }.read("可再生能源与先进适用产品分别判断，都须满足。")),
  .category(
    "发展环境",
    .advisory(15, "所在省数据中心产业发展指数达到 40 以上，具备完善的数据中心产业发展和管理政策") {
      every(
        Fact.provincialDataCentreIndex.isAtLeast(.points(40)),
        attested("dataCentrePolicies", "数据中心产业发展和管理政策"))
    }.read("所在省数据中心产业发展指数“40 以上”含本数；政策由填报单位判断，两项都须满足。"),
    .advisory(
      16,
      """
      所在地市级政府对满足布局导向要求，PUE 在 1.4 以下的新建数据中心，以及整合、改造和升级达到相关标准要求（PUE 降低到 1.5 以下）的已建数据中心，在电力设施建设、电力供应及\
      服务等方面给予重点支持，支持其参加大用户直供电试点，符合大工业用电条件要求的执行大工业用电电价
      """
    ) {
      attested("dataCentrePowerSupport", "电力设施、供应和电价支持")
    }.read("行中的 PUE 数值是当地政府给予支持的门槛，不是对基地的限值；本条由填报单位判断。"),
    .advisory(17, "参照国家新型工业化产业示范基地申报条件第 33 条", as: .general(33)),
    .advisory(
      18,
      """
      所在地市级政府应用云计算技术整合改造现有电子政务信息系统，实现多领域政务信息系统整体部署和共建共用，近两年内政府自建数据中心数量减少 5%以上，具有针对中小型数据中心的改造或关停并转计划
      """
    ) {
      every(
        attested("governmentSystemIntegration", "政务信息系统整体部署和共建共用"),
        Fact.governmentCentreReduction.isAtLeast(.percent(5)),
        attested("smallCentrePlan", "中小型数据中心改造或关停并转计划"))
    }.read("近两年政府自建数据中心数量减少的比例“5%以上”含本数；整合改造和改造计划由填报单位判断，三项都须满足。"),
    .advisory(19, "其他政策支持") {
      attested("dataCentreOtherSupport", "其他政策支持")
    }),
  .category(
    "安全性和可靠性",
    .constraint(20, "数据中心进行通信网络定级备案，符合《互联网数据中心安全防护要求》（YD/T 2584），并通过第三方机构评估认定") {
      every(
        attested("networkGradeFiling", "通信网络定级备案"),
        attested("dataCentreSecurityStandard", "符合互联网数据中心安全防护要求并通过第三方评估"))
    }.read("定级备案与安全防护评估分别判断，都须满足。"),
    .constraint(21, "数据中心符合《电信和互联网用户个人信息保护通用技术要求和管理要求》（YD/T 2692）") {
      attested("personalDataProtection", "符合用户个人信息保护要求")
    },
    .advisory(22, "数据中心优先采用安全可靠软硬件产品，通过安全性、可靠性评估或认证") {
      attested("secureProducts", "采用安全可靠软硬件产品并通过评估或认证")
    },
    .advisory(23, "在楼宇安全、信息安全、网络安全、人员管理安全、防火安全等方面采用先进技术，处于行业领先水平") {
      attested("securityTechnology", "安全技术处于行业领先水平")
    }),
  .category(
    "服务能力",
    .advisory(24, "数据中心通过服务能力相关评估，数据中心网络时延、抖动、丢包等通过第三方机构测评，满足相应业务需求") {
      every(
        attested("serviceCapabilityAssessment", "通过服务能力相关评估"),
        attested("networkQualityTest", "网络时延、抖动、丢包通过第三方测评"))
    }.read("服务能力评估与网络质量测评分别判断，都须满足。"),
    .advisory(25, "网络接入能力能够达到平均每机架 200Mbps，数据中心直连网络骨干节点") {
      every(
        Fact.bandwidthPerRack.isAtLeast(.megabitsPerSecond(200)),
        attested("backboneConnection", "直连网络骨干节点"))
    }.read("平均每机架网络接入带宽不低于 200 Mbps；直连骨干节点由填报单位判断，两项都须满足。")),
  .category(
    "应用特色",
    .advisory(26, "园区内数据中心承载多个政务/行业信息服务系统") {
      attested("governmentServicesHosted", "承载多个政务/行业信息服务系统")
    },
    .advisory(27, "信息服务覆盖范围达到县市级别") {
      attested("countyServiceCoverage", "信息服务覆盖县市级别")
    },
    .advisory(28, "园区内数据中心承载政务云/行业云服务通过第三方评估认证") {
      attested("hostedCloudAssessment", "政务云/行业云服务通过第三方评估认证")
    },
    .advisory(29, "园区内数据中心符合 GB/T 20988《信息技术 信息系统灾难恢复规范》，容灾设计达到第 3 级") {
      Fact.disasterRecoveryLevel.isAtLeast(.level(3))
    }.read("容灾等级不低于第 3 级。"),
    .advisory(30, "园区内数据中心灾备存储容量达到 PB 级别") {
      Fact.backupStorage.isAtLeast(.petabytes(1))
    }.read("PB 级别指不低于 1 PB（1 PB = 1000 TB）。"),
    .advisory(31, "园区内数据中心采用分布式大数据系统并开展数据分析挖掘应用") {
      attested("distributedBigData", "采用分布式大数据系统并开展分析挖掘")
    },
    .advisory(32, "大数据系统集群总规模 > 1000 台服务器") {
      Fact.bigDataServers.isMoreThan(.count(1000, "台"), bar: .alone)
    },
    .advisory(33, "大数据应用总数据量达到 PB 级别") {
      Fact.bigDataVolume.isAtLeast(.petabytes(1))
    }.read("PB 级别指不低于 1 PB（1 PB = 1000 TB）。"),
    .advisory(34, "承载金融、视频、游戏等实时性要求较高的业务机柜比例达到 50%以上") {
      Fact.realTimeRackShare.isAtLeast(.percent(50))
    }.read("“以上”含本数。"),
    .advisory(35, "本地业务流量比例达到 50%以上") {
      Fact.localTrafficShare.isAtLeast(.percent(50))
    }.read("“以上”含本数。")),
]

/// What is printed in 附表 4, below the table.
private let footnotes: [TableNote] = [
  TableNote(
    "1",
    """
    适用数据中心范围中，“大型规模以上”指仅针对达到大型规模（设计标准机架数 > 3000）以上的数据中心示范基地申报条件，“中小型”指仅针对中小型规模数据中心（设计标准机架数小于 3000）\
    示范基地申报条件。此处标准机架为换算单位，以功率 2.5 千瓦为一个标准机架。
    """,
    effect: Bilingual(
      "规模最大的数据中心单体，设计标准机架数多于 3000 的为大型规模以上，其他为中小型；正好 3000 的按第 6 条归中小型。给出设计功率的，按每个 2.5 千瓦折算。",
      """
      The largest single data centre counts: more than 3000 standard racks by design are 大型规模以上, \
      others 中小型; exactly 3000 are 中小型 by item 6. Design power, where it is given, is converted at \
      2.5 kW a rack.
      """), on: ["3", "4", "5", "6", "7", "8", "9", "10"])
]
