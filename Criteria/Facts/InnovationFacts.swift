public import Rules

// Research, patents and digital tools.

extension Fact where Value == Money {
  /// Spending on research and development, in 亿元 (general 7; return 3.1).
  public static var researchSpending: Self {
    .figure("researchSpending", "研发投入", row: "3.1", seldomAbove: [.salesRevenue])
  }
}

extension Fact where Value == Percentage {
  /// Research spending in percent of sales (general 7).
  public static var researchIntensity: Self {
    .percentage("researchIntensity", "研发投入强度", of: .researchSpending, to: .salesRevenue)
  }
}

extension Fact where Value == Count {
  /// Invention patents in force of the enterprises above designated size, in 件 (general 10; return
  /// 3.2).
  public static var inventionPatents: Self {
    .count(
      "inventionPatents", "规模以上企业有效发明专利数", "件", row: "3.2",
      defined: "经审核授权、按时缴费、在有效期内的发明专利（2022 年汇总表指标说明 3.2）")
  }

  /// Software copyrights, which bases of the field report in the row of the patents, in 项 (return
  /// 3.2).
  public static var softwareCopyrights: Self {
    .count(
      "softwareCopyrights", "软件著作权拥有量", "项", row: "3.2",
      defined: "软件和信息服务示范基地在 3.2 填写（2022 年汇总表指标说明 3.2）")
  }

  /// Provincial research institutions of the leading industry, in 家 (general 8; return 3.3).
  public static var provincialResearchInstitutions: Self {
    .count(
      "provincialResearchInstitutions", "主导产业省级研发机构数量", "家",
      partOf: [.clusterProvincialInstitutions], usuallyAtMost: 1000, row: "3.3")
  }

  /// National research institutions of the leading industry, in 家 (general 8; return 3.4).
  public static var nationalResearchInstitutions: Self {
    .count(
      "nationalResearchInstitutions", "主导产业国家级研发机构数量", "家",
      partOf: [.clusterNationalInstitutions], usuallyAtMost: 100, row: "3.4",
      defined: "国家有关部委批准或认定，以正式公布名单为准（2022 年汇总表指标说明 3.4）")
  }

  /// Enterprises above designated size that use digital design tools, in 家 (general 27; return
  /// 9.2).
  public static var digitalDesignEnterprises: Self {
    .count(
      "digitalDesignEnterprises", "应用数字化研发设计工具的规模以上企业数量", "家",
      partOf: [.enterprisesAboveScale], row: "9.2")
  }
}

extension Fact where Value == PatentDensity {
  /// Invention patents for each 亿元 of main business revenue, in 件/亿元 (general 10).
  public static var patentDensity: Self {
    .density(
      "patentDensity", "每亿元主营业务收入有效发明专利数",
      of: .inventionPatents, per: .mainBusinessRevenue)
  }
}

extension Fact where Value == Share {
  /// Enterprises above designated size that use digital design tools, in % (general 27).
  public static var digitalDesignShare: Self {
    .share(
      "digitalDesignShare", "数字化研发设计工具普及率", of: .digitalDesignEnterprises,
      in: .enterprisesAboveScale)
  }

  /// Mean rate of numerically controlled key processes, in % (general 28; return 9.3).
  public static var numericalControlRate: Self {
    .figure(
      "numericalControlRate", "关键工序数控化率", row: "9.3",
      defined: "全部规模以上工业企业关键工序数控化率的平均值（2022 年汇总表指标说明 9.3）")
  }
}
