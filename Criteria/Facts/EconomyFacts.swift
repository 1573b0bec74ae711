public import Rules

// Size, growth and investment.

extension Fact where Value == Money {
  /// Sales of all enterprises of the cluster in a year, in 亿元 (general 1; return 1.1).
  public static var salesRevenue: Self {
    .figure("salesRevenue", "销售收入", row: "1.1")
  }

  /// Sales of the leading industry, in 亿元 (general 2 and 5; return 1.1.1).
  public static var leadingIndustryRevenue: Self {
    .figure("leadingIndustryRevenue", "主导产业销售收入", partOf: [.salesRevenue], row: "1.1")
  }

  /// Gross industrial output, in 亿元 (Jiangsu 1; return 1.2).
  public static var industrialOutput: Self {
    .figure("industrialOutput", "工业总产值", row: "1.2")
  }

  /// Gross output of the leading industry, in 亿元 (transfer 8; return 1.2.1).
  public static var leadingIndustryOutput: Self {
    // The form lets bases of these fields leave 工业总产值 out, since services are no industry.
    .figure(
      "leadingIndustryOutput", "主导产业总产值", partOf: [.industrialOutput],
      unless: .softwareOrBigData, row: "1.2")
  }

  /// Value added by the leading industry, in 亿元 (general 13).
  public static var leadingIndustryValueAdded: Self {
    .figure("leadingIndustryValueAdded", "主导产业增加值", partOf: [.leadingIndustryOutput])
  }

  /// Main business revenue of the enterprises above designated size, in 亿元 (general 10; draft 8).
  public static var mainBusinessRevenue: Self {
    .figure(
      "mainBusinessRevenue", "规上企业主营业务收入", partOf: [.operatingRevenueAboveScale],
      seldomAbove: [.salesRevenue])
  }

  /// Fixed-asset investment since the park was founded, in 亿元 (general 22; return 1.8).
  public static var cumulativeInvestment: Self {
    .figure(
      "cumulativeInvestment", "累计固定资产投资额", row: "1.8",
      defined: "园区自成立之日起至报告期止的累计固定资产投资额（2022 年汇总表指标说明 1.8）")
  }

  /// Total investment of the projects begun in a year, in 亿元 (transfer 5; return 附表5.2).
  public static var newProjectInvestment: Self {
    .figure("newProjectInvestment", "年度新开工项目总投资")
  }

  /// Special funds that the local government sets aside each year, in 万元 (general 34; return 11.1).
  public static var specialFunds: Self {
    .figure("specialFunds", "专项资金", in: "万元", row: "11.1", usuallyAtMost: 1_000_000)
  }
}

extension Fact where Value == Share {
  /// Sales of the leading industry in all sales, in % (general 2 and 5).
  public static var leadingIndustryShare: Self {
    .share("leadingIndustryShare", "主导产业销售收入占比", of: .leadingIndustryRevenue, in: .salesRevenue)
  }

  /// Output of the leading industry in all industrial output, in % (transfer 9).
  public static var leadingOutputShare: Self {
    .share("leadingOutputShare", "主导产业产值占比", of: .leadingIndustryOutput, in: .industrialOutput)
  }

  /// Value added in the output of the leading industry, in % (general 13).
  public static var leadingValueAddedRate: Self {
    .share(
      "leadingValueAddedRate", "主导产业增加值率", of: .leadingIndustryValueAdded,
      in: .leadingIndustryOutput)
  }
}

extension Fact where Value == Growth {
  /// Growth of industrial value added on the year before, in % (transfer 4).
  public static var industrialValueAddedGrowth: Self {
    .figure("industrialValueAddedGrowth", "工业增加值增速", growthOf: .industrialValueAdded)
  }

  /// Growth of industrial investment on the year before, in % (transfer 4; return 附表5.1).
  public static var industrialInvestmentGrowth: Self {
    .figure("industrialInvestmentGrowth", "工业投资增速", growthOf: .industrialFixedInvestment)
  }
}

extension Fact where Value == Count {
  /// All enterprises of the cluster, in 家 (big data 2; return 1.4).
  public static var enterprises: Self {
    .count("enterprises", "全部企业数量", "家", row: "1.4")
  }

  /// Enterprises above designated size, in 家 (general 18 and 27; return 1.4.2).
  public static var enterprisesAboveScale: Self {
    .count(
      "enterprisesAboveScale", "规模以上企业数量", "家", partOf: [.enterprises], row: "1.4",
      english: "enterprises above designated size")
  }

  /// Industrial enterprises above designated size, in 家 (industrial internet 4; return 1.4.3).
  public static var industrialEnterprisesAboveScale: Self {
    .count(
      "industrialEnterprisesAboveScale", "规模以上工业企业数量", "家",
      partOf: [.enterprisesAboveScale], row: "1.4",
      english: "industrial enterprises above designated size")
  }

  /// Sub-industries that the cluster focuses on, in 个 (general 3).
  public static var subIndustries: Self {
    .count("subIndustries", "细分产业领域数", "个")
  }

  /// Parties that invest in, build or run the park, in 个 (transfer 1).
  public static var partners: Self {
    .count("partners", "合作方数量", "个")
  }

  /// Enterprises newly set up in a year, in 家 (transfer 6; return 附表5.3).
  public static var newEnterprises: Self {
    .count(
      "newEnterprises", "年度新增企业数", "家",
      defined: "本年实际新增企业家数，不是净增数（2022 年汇总表附表 5 指标说明 2）")
  }

  /// Employees newly taken on in a year, in 人 (transfer 7; return 附表5.5).
  public static var newEmployees: Self {
    .count(
      "newEmployees", "年度新增从业人员数", "人",
      defined: "本年实际新增从业人员数，不是净增数（2022 年汇总表附表 5 指标说明 3）")
  }
}
