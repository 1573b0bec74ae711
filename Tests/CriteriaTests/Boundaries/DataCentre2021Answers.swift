extension Boundary {
  /// The rows of 附表 4 that a person answers for.
  static let dataCentre2021Answers: [Boundary] = [
    // 1: 从事互联网数据中心业务的经营主体，应严格遵守《中华人民共和国电信条例》、《电信业务经营许可管理办法》、《工业和信息化部关于进一步规范因特网数据中心业务和因特网接入服务业务市场准入工
    //   作的通告》等法律法规和规定
    answers("2021-datacenter/1", "dataCentreLawCompliance"),
    // 2: 数据中心在规划建设、节能环保、数据安全保障等方面符合现行国家标准或行业标准
    answers("2021-datacenter/2", "dataCentreStandards"),
    // 11: 数据中心获得国家部委或第三方权威机构授予的相关绿色认证，如“国家绿色数据中心名单”、数据中心绿色等级评估 4A 级以上认证或其他绿色数据中心认证
    answers("2021-datacenter/11", "dataCentreGreenCertification"),
    // 12: 安装动力及能耗监测软硬件平台并可实现数据追溯，电能能耗监测点设置符合国家标准《数据中心 资源利用 第 3 部分：电能能效要求和测量方法》（GB/T 32910.3）或测试方法符合
    //   通信行业标准《电信互联网数据中心（IDC）的能耗测评方法》（YDT 2543）的相关要求
    answers("2021-datacenter/12", "dataCentreEnergyMonitoring"),
    // 13: 具备完善的运行管理机制，具有明确的数据中心算力算效提升目标
    answers("2021-datacenter/13", "dataCentreOperation", "dataCentreEfficiencyTarget"),
    // 14: 支持数据中心采用水电、风电、太阳能等绿色可再生能源，应用《国家绿色数据中心先进适用产品目录（2020）》中技术产品
    answers("2021-datacenter/14", "dataCentreRenewableEnergy", "dataCentreGreenProducts"),
    // 16: 所在地市级政府对满足布局导向要求，PUE 在 1.4 以下的新建数据中心，以及整合、改造和升级达到相关标准要求（PUE 降低到 1.5 以下）的已建数据中心，在电力设施建设、电力
    //   供应及服务等方面给予重点支持，支持其参加大用户直供电试点，符合大工业用电条件要求的执行大工业用电电价
    answers("2021-datacenter/16", "dataCentrePowerSupport"),
    // 17: 参照国家新型工业化产业示范基地申报条件第 33 条
    answers("2021-datacenter/17", "talentPolicies", "laborRelations"),
    // 19: 其他政策支持
    answers("2021-datacenter/19", "dataCentreOtherSupport"),
    // 20: 数据中心进行通信网络定级备案，符合《互联网数据中心安全防护要求》（YD/T 2584），并通过第三方机构评估认定
    answers("2021-datacenter/20", "networkGradeFiling", "dataCentreSecurityStandard"),
    // 21: 数据中心符合《电信和互联网用户个人信息保护通用技术要求和管理要求》（YD/T 2692）
    answers("2021-datacenter/21", "personalDataProtection"),
    // 22: 数据中心优先采用安全可靠软硬件产品，通过安全性、可靠性评估或认证
    answers("2021-datacenter/22", "secureProducts"),
    // 23: 在楼宇安全、信息安全、网络安全、人员管理安全、防火安全等方面采用先进技术，处于行业领先水平
    answers("2021-datacenter/23", "securityTechnology"),
    // 24: 数据中心通过服务能力相关评估，数据中心网络时延、抖动、丢包等通过第三方机构测评，满足相应业务需求
    answers("2021-datacenter/24", "serviceCapabilityAssessment", "networkQualityTest"),
    // 26: 园区内数据中心承载多个政务/行业信息服务系统
    answers("2021-datacenter/26", "governmentServicesHosted"),
    // 27: 信息服务覆盖范围达到县市级别
    answers("2021-datacenter/27", "countyServiceCoverage"),
    // 28: 园区内数据中心承载政务云/行业云服务通过第三方评估认证
    answers("2021-datacenter/28", "hostedCloudAssessment"),
    // 31: 园区内数据中心采用分布式大数据系统并开展数据分析挖掘应用
    answers("2021-datacenter/31", "distributedBigData"),
    notice2021Answers(of: "2021-datacenter"),
  ].flatMap(\.self)
}
