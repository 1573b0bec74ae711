import Rules

// The Jiangsu base.

extension Fact where Value == Money {
  /// Main business revenue of the largest industrial enterprise (Jiangsu 2).
  static var largestEnterpriseRevenue: Self {
    .figure("largestEnterpriseRevenue", "最大工业企业主营业务收入")
  }

  /// Research spending of the enterprises above designated size.
  static var researchSpendingAboveScale: Self {
    .figure("researchSpendingAboveScale", "规上企业研发投入", partOf: [.researchSpending])
  }

  /// Funds that the park sets aside each year for the industrial internet (Jiangsu 17).
  static var industrialInternetFunds: Self {
    .figure("industrialInternetFunds", "工业互联网专项资金", in: "万元")
  }
}

extension Fact where Value == Percentage {
  /// Research spending in percent of revenue, above designated size (Jiangsu 4).
  static var researchIntensityAboveScale: Self {
    .percentage(
      "researchIntensityAboveScale", "规上企业研发投入占营业收入比重", of: .researchSpendingAboveScale,
      to: .mainBusinessRevenue)
  }
}

extension Fact where Value == Share {
  /// Enterprises that fibre reaches (Jiangsu 11).
  static var fibreShare: Self {
    .figure("fibreShare", "光纤到企覆盖率", row: "9.1")
  }
}

extension Fact where Value == Count {
  /// National or provincial titles of the kinds listed (Jiangsu 3).
  static var demonstrationTitles: Self {
    .count("demonstrationTitles", "国家级/省级示范基地等资质数", "项")
  }

  /// Suppliers with main business revenue of 1000 万元 or more (Jiangsu 5).
  static var industrialInternetSuppliers: Self {
    .count("industrialInternetSuppliers", "收入 1000 万元以上的工业互联网供应商数", "家")
  }

  /// Enterprises in the provincial or municipal service pools (Jiangsu 6).
  static var servicePoolEnterprises: Self {
    .count("servicePoolEnterprises", "入选省市服务资源池的企业数", "家")
  }

  /// Enterprises or projects in a platform programme (Jiangsu 7).
  static var platformProjects: Self {
    .count("platformProjects", "入选工业互联网平台专项的企业/项目数", "个")
  }

  /// Enterprises with one of the projects or titles listed (Jiangsu 8).
  static var innovationTitleEnterprises: Self {
    .count("innovationTitleEnterprises", "获评工业互联网等试点示范的企业数", "家")
  }

  /// Enterprises with stars for moving to the cloud (Jiangsu 9).
  static var starCloudEnterprises: Self {
    .count("starCloudEnterprises", "星级上云企业数", "家")
  }

  /// Those with four stars or more (Jiangsu 9).
  static var fourStarCloudEnterprises: Self {
    .count(
      "fourStarCloudEnterprises", "四星级及以上上云企业数", "家",
      partOf: [.starCloudEnterprises])
  }

  /// Benchmark factories of the province (Jiangsu 10).
  static var benchmarkFactories: Self {
    .count("benchmarkFactories", "省工业互联网标杆工厂项目数", "个")
  }

  /// Innovation centres, laboratories and research institutions (Jiangsu 15).
  static var researchCentres: Self {
    .count("researchCentres", "工业互联网创新中心等机构数", "家")
  }

  /// Incubators, accelerators and maker spaces (Jiangsu 20).
  static var incubators: Self {
    .count("incubators", "孵化器、加速器、众创空间数", "个")
  }

  /// Enterprises of the fields listed in these carriers (Jiangsu 20).
  static var incubatedEnterprises: Self {
    .count("incubatedEnterprises", "入驻孵化的工业互联网企业数", "家")
  }
}
