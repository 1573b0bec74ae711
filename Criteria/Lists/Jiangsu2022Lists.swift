import Rules

/// The lists of 申报书 (附件 2), in the order of the form; the columns are called as it calls them.
extension ListDefinition {
  static let jiangsu2022: [ListDefinition] = [
    .industrialEnterprises, .titles, .platformProjects, .suppliers, .innovationProjects,
    .parkPilots, .starCloudEnterprises, .benchmarkFactories, .identifierNodes,
    .servicePoolEnterprises, .researchInstitutions, .incubatedEnterprises,
  ]

  /// 相关企业名称, with the revenue by which the form sorts them.
  private static let industrialEnterprises = ListDefinition(
    "industrialEnterprises", "主营业务收入 30 亿元以上的工业企业",
    english: "industrial enterprises of 30 亿元 or more", in: form("一（一）基础情况：相关企业名称"),
    columns: [.name("企业名称"), .figure(mainRevenue)],
    giving: [
      .largest(.largestEnterpriseRevenue, of: mainRevenue), .stated(.industrialEnterpriseNames),
    ],
    ticking: [
      ListTick(
        .enterprisesFromFifty, where: mainRevenue.isAtLeast(.hundredMillionYuan(50)),
        countsOfBoxes),
      ListTick(
        .enterprisesFromThirty,
        where: .all([
          mainRevenue.isAtLeast(.hundredMillionYuan(30)),
          mainRevenue.isLessThan(.hundredMillionYuan(50)),
        ]), countsOfBoxes),
    ])

  /// 1-10家, 10-50家, 50家以上, and none at all.
  private static let countsOfBoxes = [1...10, 10...50, 50...Int.max, 0...0]

  private static let mainRevenue = Fact<Money>.figure("revenue", "主营业务收入")

  private static let titles = ListDefinition(
    "titles", "国家/省级相关试点示范区资质", english: "national and provincial titles",
    in: form("一（一）获得国家/省级相关试点示范区资质情况"),
    columns: [.name("荣誉名称"), .text("awarded", "获得时间")],
    giving: [.count(.demonstrationTitles), .stated(.titleNames)])

  private static let platformProjects = ListDefinition(
    "platformProjectList", "国家级/省市级工业互联网平台专项项目", english: "platform projects",
    in: form("一（二）国家级/省市级工业互联网平台专项项目情况"),
    columns: [
      .name("工业互联网平台名称"), .text("builder", "建设单位"), .text("fields", "服务行业或方向"),
      .figure(Fact<Count>.count("served", "平台服务企业数量", "家")),
    ], giving: [.count(.platformProjects), .stated(.platformProjectNames)])

  private static let suppliers = ListDefinition(
    "suppliers", "工业互联网产品供应商", english: "industrial internet suppliers",
    in: form("一（二）工业互联网产品供应商情况"),
    columns: [
      .name("企业名称"), .text("productKind", "产品类型"), .text("product", "典型产品名称"),
      .figure(supplierRevenue),
    ],
    giving: [
      .count(
        .industrialInternetSuppliers, where: supplierRevenue.isAtLeast(.tenThousandYuan(1000))),
      .stated(.supplierNames),
    ])

  private static let supplierRevenue = Fact<Money>.figure("revenue", "年收入", in: "万元")

  private static let innovationProjects = ListDefinition(
    "innovationProjectList", "国家级/省级工业互联网相关项目",
    english: "national and provincial projects", in: form("一（三）获得国家级/省级工业互联网相关项目名称"),
    columns: [.name("项目名称"), .text("enterprise", "建设单位"), .text("awarded", "获评时间")],
    giving: [
      .distinct(.innovationTitleEnterprises, in: "enterprise"), .stated(.innovationProjectNames),
    ])

  private static let parkPilots = ListDefinition(
    "parkPilots", "工信部平台+基地/园区试点（示范）相关项目", english: "pilots of platforms and parks",
    in: form("一（三）获得工信部平台+基地/园区试点(示范)相关项目名称"), of: ["2022-jiangsu"],
    columns: [.name("项目名称"), .text("builder", "建设单位"), .text("awarded", "获评时间")],
    giving: [.stated(.parkPilotNames)])

  private static let starCloudEnterprises = ListDefinition(
    "starCloudEnterpriseList", "星级上云企业", english: "enterprises with stars",
    in: form("一（三）星级上云企业名称"),
    columns: [.name("企业名称"), .figure(cloudStars), .text("awarded", "获评时间")],
    giving: [
      .count(.starCloudEnterprises),
      .count(.fourStarCloudEnterprises, where: cloudStars.isAtLeast(.stars(4))),
      .stated(.starCloudEnterpriseNames),
    ])

  private static let cloudStars = Fact<Stars>.stars("stars", "上云星级")

  private static let benchmarkFactories = ListDefinition(
    "benchmarkFactoryList", "省工业互联网标杆工厂项目", english: "benchmark factory projects",
    in: form("一（三）省工业互联网标杆工厂项目名称"),
    columns: [.name("项目名称"), .text("enterprise", "企业名称"), .text("field", "行业领域")],
    giving: [.count(.benchmarkFactories), .stated(.benchmarkFactoryNames)])

  private static let identifierNodes = ListDefinition(
    "identifierNodes", "工业互联网标识解析节点", in: form("一（四）工业互联网标识解析节点建设情况"),
    of: ["2022-jiangsu"],
    columns: [
      .name("标识解析节点名称"), .text("fields", "服务行业领域"),
      .figure(Fact<Count>.count("users", "应用企业数量", "家")),
    ], giving: [.stated(.identifierNodeNames)])

  private static let servicePoolEnterprises = ListDefinition(
    "servicePoolEnterpriseList", "智能化改造和数字化转型服务资源池单位",
    english: "enterprises of service pools", in: form("一（五）智能化改造和数字化转型服务资源池"),
    columns: [.name("单位名称"), .text("pool", "资源池名称"), .text("products", "主要产品和服务")],
    giving: [.count(.servicePoolEnterprises), .stated(.servicePoolNames)])

  private static let researchInstitutions = ListDefinition(
    "researchInstitutions", "创新中心/联合实验室/专业研究机构",
    in: form("一（五）面向工业互联网研发创新、测试验证的创新中心/联合实验室/专业研究机构名称"),
    columns: [
      .name("机构名称"), .text("owner", "所属企（事）业"), .text("approvedBy", "批准/认证机构"),
    ], giving: [.count(.researchCentres), .stated(.researchInstitutionNames)])

  private static let incubatedEnterprises = ListDefinition(
    "incubatedEnterpriseList", "入驻孵化的工业互联网相关领域企业", english: "incubated enterprises",
    in: form("一（七）区域内孵化器情况"),
    columns: [
      .name("入驻孵化企业名称"), .text("incubator", "孵化器、加速器、众创空间"),
      .text("direction", "主要业务方向"), .choice(incubationEffect),
    ],
    giving: [
      .count(.incubatedEnterprises), .distinct(.incubators, in: "incubator"),
      .stated(.incubatorNames),
    ])

  private static let incubationEffect = Trait(
    "effect", "孵化效果", .choices,
    values: [
      Trait.Value("上市"), Trait.Value("被并购"),
      Trait.Value("销售收入超过 3000 万", aliases: ["销售收入超过3000万"]),
    ])

  private static func form(_ place: String) -> String { "江苏省申报书（附件 2）\(place)" }
}
