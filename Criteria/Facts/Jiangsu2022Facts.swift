public import Rules

// The Jiangsu base.

extension Fact where Value == Money {
  /// Main business revenue of the largest industrial enterprise, in 亿元 (Jiangsu 2).
  public static var largestEnterpriseRevenue: Self {
    .figure("largestEnterpriseRevenue", "最大工业企业主营业务收入")
  }

  /// Research spending of the enterprises above designated size, in 亿元 (Jiangsu 4).
  public static var researchSpendingAboveScale: Self {
    .figure(
      "researchSpendingAboveScale", "规上企业研发投入", partOf: [.researchSpending],
      english: "research spending above designated size")
  }

  /// Operating revenue of the enterprises above designated size, in 亿元 (Jiangsu 4).
  public static var operatingRevenueAboveScale: Self {
    .figure(
      "operatingRevenueAboveScale", "规上企业营业收入", defined: "全部营业收入，主营业务收入是其中一部分",
      english: "operating revenue above designated size")
  }

  /// Funds that the park sets aside each year for the industrial internet, in 万元 (Jiangsu 17).
  public static var industrialInternetFunds: Self {
    .figure("industrialInternetFunds", "工业互联网专项资金", in: "万元")
  }
}

extension Fact where Value == Percentage {
  /// Research spending of enterprises above designated size in percent of their revenue (Jiangsu 4).
  public static var researchIntensityAboveScale: Self {
    .percentage(
      "researchIntensityAboveScale", "规上企业研发投入占营业收入比重", of: .researchSpendingAboveScale,
      to: .operatingRevenueAboveScale, english: "research intensity above designated size")
  }
}

extension Fact where Value == Share {
  /// Enterprises that fibre reaches, in % (Jiangsu 11; return 9.1).
  public static var fibreShare: Self {
    .figure("fibreShare", "光纤到企覆盖率", row: "9.1")
  }
}

extension Fact where Value == Count {
  /// National or provincial titles of the kinds listed, in 项 (Jiangsu 3).
  public static var demonstrationTitles: Self {
    .count("demonstrationTitles", "国家级/省级示范基地等资质数", "项")
  }

  /// Suppliers with main business revenue of 1000 万元 or more, in 家 (Jiangsu 5).
  public static var industrialInternetSuppliers: Self {
    .count("industrialInternetSuppliers", "收入 1000 万元以上的工业互联网供应商数", "家")
  }

  /// Enterprises in the provincial or municipal service pools, in 家 (Jiangsu 6).
  public static var servicePoolEnterprises: Self {
    .count("servicePoolEnterprises", "入选省市服务资源池的企业数", "家", asOfApplication: true)
  }

  /// Enterprises or projects in a platform programme, in 个 (Jiangsu 7).
  public static var platformProjects: Self {
    .count("platformProjects", "入选工业互联网平台专项的企业/项目数", "个", asOfApplication: true)
  }

  /// Enterprises with one of the projects or titles listed, in 家 (Jiangsu 8).
  public static var innovationTitleEnterprises: Self {
    .count("innovationTitleEnterprises", "获评工业互联网等试点示范的企业数", "家")
  }

  /// Enterprises with stars for moving to the cloud, in 家 (Jiangsu 9).
  public static var starCloudEnterprises: Self {
    .count("starCloudEnterprises", "星级上云企业数", "家")
  }

  /// Enterprises with four stars or more for moving to the cloud, in 家 (Jiangsu 9).
  public static var fourStarCloudEnterprises: Self {
    .count(
      "fourStarCloudEnterprises", "四星级及以上上云企业数", "家",
      partOf: [.starCloudEnterprises])
  }

  /// Benchmark factories of the province, in 个 (Jiangsu 10).
  public static var benchmarkFactories: Self {
    .count("benchmarkFactories", "省工业互联网标杆工厂项目数", "个")
  }

  /// Innovation centres, laboratories and research institutions, in 家 (Jiangsu 15).
  public static var researchCentres: Self {
    .count("researchCentres", "工业互联网创新中心等机构数", "家")
  }

  /// Incubators, accelerators and maker spaces, in 个 (Jiangsu 20).
  public static var incubators: Self {
    .count("incubators", "孵化器、加速器、众创空间数", "个")
  }

  /// Enterprises of the fields listed in these carriers, in 家 (Jiangsu 20).
  public static var incubatedEnterprises: Self {
    .count("incubatedEnterprises", "入驻孵化的工业互联网企业数", "家")
  }
}
