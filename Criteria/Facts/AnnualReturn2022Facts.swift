public import Rules

// The annual return of 2022: rows that no eligibility table reads.

/// Dollars at 6.4515, the mean rate of 2021 (note 1.5 to the form).
private let dollars = [
  UnitOfMeasure("亿美元", 64_515, over: 10_000),
  UnitOfMeasure("万美元", 64_515, over: 100_000_000),
]

extension Fact where Value == Money {
  /// Value added by all industries of the base, in 亿元 (return 1.3).
  public static var valueAdded: Self {
    .figure("valueAdded", "所有产业增加值", row: "1.3")
  }

  /// Value added by industry, in 亿元 (return 1.3.1).
  public static var industrialValueAdded: Self {
    .figure("industrialValueAdded", "工业增加值", partOf: [.valueAdded], row: "1.3")
  }

  /// Imports and exports, in 亿元 (return 1.5).
  public static var foreignTrade: Self {
    .figure("foreignTrade", "进出口总额", alsoIn: dollars, row: "1.5")
  }

  /// Exports of the base, in 亿元 (return 1.5.1).
  public static var exports: Self {
    .figure(
      "exports", "出口额",
      alsoIn: dollars, partOf: [.foreignTrade], row: "1.5")
  }

  /// Foreign capital actually used, in 亿元 (return 1.6).
  public static var foreignInvestment: Self {
    .figure("foreignInvestment", "实际使用外资金额", alsoIn: dollars, row: "1.6")
  }

  /// Fixed-asset investment of a year, in 亿元 (return 1.7).
  public static var fixedInvestment: Self {
    .figure("fixedInvestment", "固定资产投资额", row: "1.7")
  }

  /// Fixed-asset investment of industry, in 亿元 (return 1.7.1).
  public static var industrialFixedInvestment: Self {
    .figure(
      "industrialFixedInvestment", "工业固定资产投资额",
      partOf: [.fixedInvestment], row: "1.7")
  }

  /// Investment in technical transformation, in 亿元 (return 1.7.2).
  public static var technicalInvestment: Self {
    .figure(
      "technicalInvestment", "技术改造投资",
      partOf: [.fixedInvestment], row: "1.7")
  }

  /// Gross domestic product of the prefecture, in 亿元 (return 1.9).
  public static var localProduct: Self {
    .figure("localProduct", "所在地级市地区生产总值", row: "1.9")
  }

  /// Taxes paid, in 亿元 (return 2.1).
  public static var taxes: Self {
    .figure("taxes", "税金总额", row: "2.1")
  }
}

extension Fact where Value == Balance {
  /// Profits of all enterprises, in 亿元 (return 2.2).
  public static var profits: Self {
    .figure("profits", "利润总额", row: "2.2")
  }

  /// Profits of industrial enterprises above designated size, in 亿元 (return 2.2.1).
  public static var industrialProfits: Self {
    .figure(
      "industrialProfits", "规模以上工业企业利润总额",
      partOf: [.profits], row: "2.2")
  }
}

extension Fact where Value == EnergyIntensity {
  /// Energy for each 万元 of industrial value added, in 吨标煤/万元 (return 5.1).
  public static var energyIntensity: Self {
    .figure(
      "energyIntensity", "单位工业增加值能耗", row: "5.1",
      defined: "以生产性服务业为主导产业的填报单位销售收入能耗（2022 年汇总表指标说明 5.1）")
  }
}

extension Fact where Value == WaterIntensity {
  /// Water for each 万元 of industrial value added, in 立方米/万元 (return 5.2).
  public static var waterIntensity: Self {
    .figure("waterIntensity", "单位工业增加值用水量", row: "5.2")
  }
}

extension Fact where Value == Share {
  /// Share of industrial solid waste that is put to use, in % (return 5.4).
  public static var solidWasteRate: Self {
    .figure("solidWasteRate", "工业固体废物综合利用率", row: "5.4")
  }

  /// Share of enterprises audited for clean production, in % (return 5.5).
  public static var cleanAuditShare: Self {
    .figure("cleanAuditShare", "实施清洁生产审核的企业比例", row: "5.5")
  }

  /// Share of enterprises of key industries that meet the safety standards, in % (return 8.5).
  public static var safetyStandardRate: Self {
    .figure("safetyStandardRate", "重点行业企业安全生产标准化达标率", row: "8.5")
  }
}

extension Fact where Value == Count {
  /// Listed enterprises, in 家 (return 1.4.1).
  public static var listedEnterprises: Self {
    .count("listedEnterprises", "上市及挂牌企业数量", "家", partOf: [.enterprises], row: "1.4")
  }

  /// Ⅲ级 environmental events in a year, in 次 (return 5.8).
  public static var levelThreeEvents: Self {
    .count("levelThreeEvents", "Ⅲ级环境事件数量", "次", row: "5.8")
  }

  /// Ⅳ级 environmental events in a year, in 次 (return 5.9).
  public static var levelFourEvents: Self {
    .count("levelFourEvents", "Ⅳ级环境事件数量", "次", row: "5.9")
  }

  /// People employed at the end of the year, in 人 (return 6.1).
  public static var employees: Self {
    .count("employees", "年末从业人数", "人", row: "6.1")
  }

  /// People employed by industrial enterprises above designated size, in 人 (return 6.1.1).
  public static var industrialEmployees: Self {
    .count(
      "industrialEmployees", "规模以上工业企业年末从业人数", "人",
      partOf: [.employees], row: "6.1")
  }

  /// People in research, in 人 (return 6.2).
  public static var researchers: Self {
    .count("researchers", "研发人数", "人", row: "6.2")
  }

  /// Institutions of vocational training, in 个 (return 6.3).
  public static var trainingInstitutions: Self {
    .count("trainingInstitutions", "职业教育或专业培训机构数量", "个", row: "6.3")
  }

  /// Enterprises with a certified management system, in 家 (return 7.1).
  public static var certifiedEnterprises: Self {
    .count(
      "certifiedEnterprises", "通过质量管理体系认证的企业数量", "家",
      row: "7.1")
  }

  /// National standards that enterprises helped to write, in 个 (return 7.2).
  public static var nationalStandards: Self {
    .count("nationalStandards", "主/参编国家标准数量", "个", row: "7.2")
  }

  /// International standards that enterprises helped to write, in 个 (return 7.3).
  public static var internationalStandards: Self {
    .count("internationalStandards", "主/参编国际标准数量", "个", row: "7.3")
  }

  /// 一般 accidents in a year, in 起 (return 8.1).
  public static var generalAccidents: Self {
    .count("generalAccidents", "一般事故数量", "起", row: "8.1")
  }

  /// 较大 accidents in a year, in 起 (return 8.2).
  public static var largerAccidents: Self {
    .count("largerAccidents", "较大事故数量", "起", row: "8.2")
  }

  /// Enterprises that follow the standard of integration, in 家 (return 9.4).
  public static var integrationEnterprises: Self {
    .count("integrationEnterprises", "两化融合贯标企业数量", "家", row: "9.4")
  }

  /// Platforms of public service, in 个 (return 10.1).
  public static var publicPlatforms: Self {
    .count("publicPlatforms", "公共服务平台数量", "个", row: "10.1")
  }

  /// Platforms of public service of national rank, in 个 (return 10.1.1).
  public static var nationalPlatforms: Self {
    .count("nationalPlatforms", "国家级公共服务平台数量", "个", partOf: [.publicPlatforms], row: "10.1")
  }
}
