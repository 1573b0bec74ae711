import Rules

/// The tables of the annual return and its annexes whose rows have names; the columns are called as the
/// form calls them.
extension ListDefinition {
  static let annualReturn2022: [ListDefinition] = [
    .leadingProducts, .leadingEnterprises, .planTargets, .innovationEnterprises, .mainEnterprises,
    .transferPlatforms, .industrialInternetInstitutes, .industrialInternetCentres,
    .industrialInternetPlatforms, .applicationFields, .investingUnits,
  ]

  private static let leadingProducts = ListDefinition(
    "leadingProductList", "主导产业代表性产品及技术清单", english: "leading products and technologies",
    in: form("12.1"),
    columns: [
      .name("产品名称"), .text("output", "年产量（单位）"), .text("producers", "主要生产企业"),
      .figure(Fact<Share>.figure("domesticShare", "国内市场占有率")),
      .figure(Fact<Share>.figure("worldShare", "国际市场占有率")),
      .text("technology", "主要技术名称"), .choice(technologyLevel),
    ], giving: [.given(.representativeProducts)])

  private static let technologyLevel = Trait(
    "technologyLevel", "技术水平",
    values: [Trait.Value("国际先进"), Trait.Value("国内领先"), Trait.Value("国内先进")])

  private static let leadingEnterprises = ListDefinition(
    "leadingEnterpriseList", "主导产业骨干企业清单", english: "leading enterprises", in: form("12.2"),
    columns: [
      .name("企业名称"),
      .figure(Fact<Balance>.figure("operatingProfit", "营业利润", defined: "表格没有印单位，数字以亿元计")),
      .figure(Fact<Share>.figure("domesticShare", "主要产品国内市场占有率")),
      .figure(Fact<Share>.figure("worldShare", "主要产品国际市场占有率")),
    ], giving: [.given(.backboneEnterpriseProfiles)])

  private static let planTargets = ListDefinition(
    "planTargets", "规划主要指标", in: form("25.1"),
    columns: [
      .name("主要指标名称"), .text("target", "规划目标（时间和设定目标值）"),
      .text("progress", "进展情况（时间和实际完成目标值）"),
    ], giving: [.given(.planIndicators)])

  private static let innovationEnterprises = ListDefinition(
    "innovationEnterpriseList", "信息技术应用创新有关企业", english: "enterprises of 信息技术应用创新",
    in: form("附表 1"),
    columns: [
      .name("企业名称"), .figure(revenue),
      .figure(
        Fact<Money>.figure(
          "innovationRevenue", "信息技术应用创新相关收入", in: "万元", partOf: [revenue])),
      .figure(spending),
      .figure(
        Fact<Money>.figure(
          "innovationSpending", "信息技术应用创新研发投入", in: "万元", partOf: [spending])),
      .figure(researchers),
      .figure(
        Fact<Count>.count(
          "innovationResearchers", "信息技术应用创新研发人员数量", "人", partOf: [researchers])),
    ], giving: [.given(.innovationEnterprises)])

  private static let revenue = Fact<Money>.figure("revenue", "年收入", in: "万元")
  private static let spending = Fact<Money>.figure("researchSpending", "研发投入", in: "万元")
  private static let researchers = Fact<Count>.count("researchers", "研发人员数量", "人")

  private static let mainEnterprises = ListDefinition(
    "mainEnterpriseList", "示范基地主要企业", english: "main enterprises", in: form("附表 2"),
    columns: [
      .name("企业名称"), .figure(Fact<Money>.figure("capital", "注册资本", in: "万元")),
      .text("founded", "设立时间"), .text("industry", "所属行业"), .text("business", "主要业务"),
      .figure(sales),
      .figure(Fact<Share>.figure("shareOfBase", "占示范基地收入比重")),
      .figure(
        Fact<Money>.figure("specialtyRevenue", "特色主导产品收入", in: "万元", partOf: [sales])),
      .figure(Fact<Count>.count("staff", "在岗员工总数", "人")), .text("credit", "信用情况"),
      .text("listing", "上市情况"),
    ], giving: [.given(.mainEnterprises)])

  private static let sales = Fact<Money>.figure("sales", "销售收入", in: "万元")

  private static let transferPlatforms = ListDefinition(
    "transferPlatformList", "公共服务平台/协同创新平台", english: "platforms for transfer",
    in: form("附表 2"),
    columns: [.name("平台名称"), .text("owner", "所属单位"), .text("operation", "运行情况")],
    giving: [.given(.transferPlatforms)])

  private static let industrialInternetInstitutes = ListDefinition(
    "industrialInternetInstituteList", "联合实验室/专业研究机构",
    english: "laboratories and institutes", in: form("附表 3"),
    columns: institutionColumns("联合实验室/专业研究机构名称"),
    giving: [
      .count(.industrialInternetInstitutes), .given(.industrialInternetInstituteNames),
    ])

  private static let industrialInternetCentres = ListDefinition(
    "industrialInternetCentreList", "工业互联网创新中心", english: "innovation centres",
    in: form("附表 3"), columns: institutionColumns("创新中心名称"),
    giving: [.count(.industrialInternetCentres), .given(.industrialInternetCentreNames)])

  private static let industrialInternetPlatforms = ListDefinition(
    "industrialInternetPlatformList", "工业互联网公共服务平台", english: "public service platforms",
    in: form("附表 3"), columns: institutionColumns("公共服务平台名称"),
    giving: [
      .count(.industrialInternetPublicPlatforms), .given(.industrialInternetPlatformNames),
    ])

  private static func institutionColumns(_ name: String) -> [ListColumn] {
    [.name(name), .text("owner", "所属企（事）业"), .text("approvedBy", "批准/认证机构")]
  }

  private static let applicationFields = ListDefinition(
    "applicationFieldList", "特色行业应用", english: "fields of application", in: form("附表 4"),
    columns: [
      .name("应用领域"), .text("enterprises", "主要企业名称（不超过 3 个）", names: 3),
      .text("overview", "应用情况概要", atMost: 200),
    ],
    giving: [
      .given(.applicationFields), .filled(.applicationEnterprises, in: "enterprises"),
      .filled(.applicationOverview, in: "overview"),
    ])

  private static let investingUnits = ListDefinition(
    "investingUnitList", "基地投资建设或运营单位清单", english: "units that invest or operate",
    in: form("附表 5"), columns: [.name("单位名称"), .text("role", "承担的工作")],
    giving: [.given(.investingUnits)])

  private static func form(_ place: String) -> String {
    "国家新型工业化产业示范基地发展情况汇总表（2022 年版）\(place)"
  }
}
