import Rules

// Size, growth and investment.

extension Fact where Value == Money {
  /// Sales of all enterprises of the cluster in a year.
  static var salesRevenue: Self {
    .figure("salesRevenue", "销售收入", row: "1.1")
  }

  /// Sales of the leading industry.
  static var leadingIndustryRevenue: Self {
    .figure("leadingIndustryRevenue", "主导产业销售收入", partOf: [.salesRevenue], row: "1.1")
  }

  /// Gross industrial output.
  static var industrialOutput: Self {
    .figure("industrialOutput", "工业总产值", row: "1.2")
  }

  /// Gross output of the leading industry.
  static var leadingIndustryOutput: Self {
    .figure("leadingIndustryOutput", "主导产业总产值", partOf: [.industrialOutput], row: "1.2")
  }

  /// Value added by the leading industry.
  static var leadingIndustryValueAdded: Self {
    .figure("leadingIndustryValueAdded", "主导产业增加值", partOf: [.leadingIndustryOutput])
  }

  /// Main business revenue of the enterprises above designated size, the denominator of general 10.
  static var mainBusinessRevenue: Self {
    .figure("mainBusinessRevenue", "规上企业主营业务收入")
  }

  /// Fixed-asset investment since the park was founded.
  static var cumulativeInvestment: Self {
    .figure(
      "cumulativeInvestment", "累计固定资产投资额", row: "1.8",
      defined: "园区自成立之日起至报告期止的累计固定资产投资额（2022 年汇总表指标说明 1.8）")
  }

  /// Total investment of the projects begun in a year.
  static var newProjectInvestment: Self {
    .figure("newProjectInvestment", "年度新开工项目总投资")
  }

  /// Special funds that the local government sets aside each year.
  static var specialFunds: Self {
    .figure("specialFunds", "专项资金", in: "万元", row: "11.1")
  }
}

extension Fact where Value == Share {
  /// Sales of the leading industry in all sales (general 2 and 5).
  static var leadingIndustryShare: Self {
    .share("leadingIndustryShare", "主导产业销售收入占比", of: .leadingIndustryRevenue, in: .salesRevenue)
  }

  /// Output of the leading industry in all industrial output (transfer 9).
  static var leadingOutputShare: Self {
    .share("leadingOutputShare", "主导产业产值占比", of: .leadingIndustryOutput, in: .industrialOutput)
  }

  /// Value added in the output of the leading industry (general 13).
  static var leadingValueAddedRate: Self {
    .share(
      "leadingValueAddedRate", "主导产业增加值率", of: .leadingIndustryValueAdded,
      in: .leadingIndustryOutput)
  }
}

extension Fact where Value == Growth {
  /// Growth of industrial value added on the year before.
  static var industrialValueAddedGrowth: Self {
    .figure("industrialValueAddedGrowth", "工业增加值增速")
  }

  /// Growth of industrial investment on the year before.
  static var industrialInvestmentGrowth: Self {
    .figure("industrialInvestmentGrowth", "工业投资增速")
  }
}

extension Fact where Value == Count {
  /// All enterprises of the cluster.
  static var enterprises: Self {
    .count("enterprises", "全部企业数量", "家", row: "1.4")
  }

  /// Enterprises above designated size.
  static var enterprisesAboveScale: Self {
    .count("enterprisesAboveScale", "规模以上企业数量", "家", partOf: [.enterprises], row: "1.4")
  }

  /// Industrial enterprises above designated size.
  static var industrialEnterprisesAboveScale: Self {
    .count(
      "industrialEnterprisesAboveScale", "规模以上工业企业数量", "家",
      partOf: [.enterprisesAboveScale], row: "1.4")
  }

  /// Sub-industries that the cluster focuses on (general 3).
  static var subIndustries: Self {
    .count("subIndustries", "细分产业领域数", "个")
  }

  /// Parties that invest in, build or run the park (transfer 1).
  static var partners: Self {
    .count("partners", "合作方数量", "个")
  }

  /// Enterprises newly set up in a year.
  static var newEnterprises: Self {
    .count(
      "newEnterprises", "年度新增企业数", "家",
      defined: "本年实际新增企业家数，不是净增数（2022 年汇总表附表 5 指标说明 2）")
  }

  /// Employees newly taken on in a year.
  static var newEmployees: Self {
    .count(
      "newEmployees", "年度新增从业人员数", "人",
      defined: "本年实际新增从业人员数，不是净增数（2022 年汇总表附表 5 指标说明 3）")
  }
}
