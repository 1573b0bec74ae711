public import Rules

extension Succession {
  /// What became of each row of the 2021 tables in the 2023 draft. A row of an annex that takes over a row
  /// of the general table (参照…第 N 条) has the successors of that one, which are not repeated here.
  ///
  /// A row without a link has none that is about the same. The words say what both are about, not that they
  /// demand the same.
  public static let all: [Succession] = [
    Succession(from: .general2021, to: .draft2023, general + demands),
    Succession(from: .transfer2021, to: .draft2023, transfer + demands),
    Succession(from: .bigData2021, to: .draft2023, bigData + demands),
    Succession(from: .cloud2021, to: .draft2023, cloud + demands),
    Succession(from: .dataCentre2021, to: .draft2023, dataCentre + demands),
    Succession(from: .industrialInternet2021, to: .draft2023, industrialInternet + demands),
  ]
}

/// What the notice rules out in every table, and the draft's article 8.
private let demands: [Succession.Link] = [
  .link("E1", to: "E2", by: "重大或特别重大生产安全事故"),
  .link("E2", to: "E1", by: "突发环境污染事件"),
]

private let general: [Succession.Link] = [
  .link("1", to: "1", by: "销售收入"),
  .link("2", to: "3", by: "主导产业销售收入占产业"),
  .link("4", to: "6", by: "主要产品市场占有率"),
  .link("5", to: "3", by: "主导产业销售收入占产业"),
  .link("6", to: "6", by: "骨干企业", and: "龙头企业"),
  .link("7", to: "7", by: "研发投入占销售收入比重", and: "研发投入强度"),
  .link("8", to: "9", by: "国家级研发机构"),
  .link("9", to: "10", by: "主（参）编行业、国家或国际标准数量"),
  .link("10", to: "8", by: "规模以上企业每亿元主营业务收入"),
  .link("11", to: "12", by: "政产学研用等多方协同创新能力较强，研发成果向实际产品有效转化"),
  .link("12", to: "4", by: "全员劳动生产率"),
  .link("14", to: "11", by: "质量管理体系"),
  .link("15", to: "13", by: "区域品牌建设成效"),
  .link("17", to: "19", by: "单位工业增加值能耗"),
  .link("17", to: "20", by: "单位工业增加值用水量"),
  .link("19", to: "21", by: "可再生能源", and: "清洁能源"),
  .link("20", to: "22", by: "绿色制造体系完善"),
  .link("23", to: "5", by: "单位土地平均产值"),
  .link("25", to: "E2", by: "未发生重大安全生产事故", and: "未发生重大或特别重大生产安全事故"),
  .link("26", to: "16", by: "信息基础设施"),
  .link("27", to: "14", by: "数字化研发设计工具普及率"),
  .link("28", to: "15", by: "关键工序数控化率"),
  .link("29", to: "17", by: "智能制造试点示范", and: "国家智能制造领域试点示范项目"),
  .link("29", to: "18", by: "两化融合"),
  .link("31", to: "26", by: "平台", and: "公共服务平台"),
  .link("32", to: "26", by: "公共服务"),
  .link("33", to: "25", by: "人才培养、引进", and: "人才队伍建设"),
  .link("34", to: "27", by: "所在地政府在发展规划"),
]

private let transfer: [Succession.Link] = [
  .link("1", to: "S6.1", by: "园区的投资、建设或运营包括至少 2 个及以上的合作方参与"),
  .link("2", to: "S6.2", by: "合作方签署正式的合作协议"),
  .link("3", to: "S6.3", by: "设有合作方共同参与的园区管理机构，确立了决策议事规则"),
  .link("4", to: "S7.1", by: "近三年的工业增加值增速和工业投资增速增长"),
  .link("5", to: "S7.2", by: "近三年年度新开工项目总投资"),
  .link("6", to: "S7.3", by: "近三年年度新增企业数"),
  .link("9", to: "3", by: "主导产业产值占工业总产值比重", and: "主导产业销售收入占产业集聚区销售收入比重"),
  .link("11", to: "E1", by: "环境保护", and: "环境污染事件"),
  .link("11", to: "E2", by: "安全生产", and: "生产安全事故"),
]

private let bigData: [Succession.Link] = [
  .link("7", to: "S8", by: "催生一批新技术、新产品和新模式"),
  .link("9", to: "S8", by: "形成行业应用特色，有效带动行业转型升级发展"),
  .link("13", to: "7", by: "研发投入占销售收入比重", and: "研发投入强度"),
  .link("17", to: "26", by: "公共服务平台"),
  .link("18", to: "S11", by: "健全网络安全保障体系，拥有一定的数据安全防护手段和能力"),
  .link("19", to: "17", by: "试点示范"),
  .link("23", to: "18", by: "开展评估贯标", and: "数据管理国家标准贯标"),
]

private let cloud: [Succession.Link] = [
  .link("4", to: "S10", by: "云计算企业", and: "云服务、区块链服务等信息技术服务相关企业"),
  .link("19", to: "7", by: "研发投入占业务收入比重", and: "研发投入强度"),
  .link("23", to: "S9", by: "开源社区", and: "开源项目及社区"),
  .link("25", to: "S11", by: "安全防护手段和能力"),
  .link("27", to: "26", by: "公共服务平台"),
  .link("29", to: "16", by: "网络基础设施", and: "信息基础设施"),
  .link("30", to: "10", by: "国内国际标准", and: "国家或国际标准"),
]

private let dataCentre: [Succession.Link] = [
  .link("5", to: "S17", by: "设计标准机架数"),
  .link("6", to: "S17", by: "300 至 3000 标准机架"),
  .link("7", to: "S17", by: "设备负荷达到设计容量的 40%以上"),
  .link("8", to: "S17", by: "设备负荷达到设计容量的 50%以上"),
  .link("9", to: "S18", by: "要求设计年均PUE", and: "要求设计年均 PUE"),
  .link("10", to: "S18", by: "运行年均PUE", and: "中小型数据中心 PUE"),
  .link("11", to: "S19", by: "4A 级以上认证"),
  .link("13", to: "S19", by: "具有明确的数据中心算力算效提升目标"),
  .link("14", to: "21", by: "绿色可再生能源", and: "清洁能源"),
  .link("16", to: "S20", by: "在电力设施建设、电力供应及服务等方面给予重点支持"),
  .link("22", to: "S21", by: "优先采用安全可靠软硬件产品"),
  .link("23", to: "S21", by: "在楼宇安全、信息安全、网络安全"),
  .link("24", to: "S21", by: "网络时延、抖动、丢包"),
  .link("25", to: "S21", by: "平均每机架 200Mbps"),
]

private let industrialInternet: [Succession.Link] = [
  .link("1", to: "16", by: "基础设施建设"),
  .link("2", to: "S12", by: "区域内高质量外网覆盖工业企业比例"),
  .link("3", to: "S13", by: "区域内建有标识解析二级节点和多个企业节点"),
  .link("4", to: "S14", by: "区域内建有或部署面向行业和企业的多层次工业互联网平台"),
  .link("5", to: "S15", by: "区域内重点企业有安全防护系统，并与省级平台实现对接"),
  .link("7", to: "S16", by: "纵向打通集成"),
  .link("13", to: "17", by: "试点示范"),
  .link("15", to: "26", by: "公共服务机构或平台", and: "公共服务平台"),
]
