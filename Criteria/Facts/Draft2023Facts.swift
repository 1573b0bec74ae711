public import Rules

// The 2023 draft.

extension Fact where Value == Growth {
  /// Growth of the cluster's value added on the year before, in % (draft 2).
  public static var clusterValueAddedGrowth: Self {
    .figure("clusterValueAddedGrowth", "产业集聚区增加值增速")
  }

  /// Growth of the gross domestic product of the place, in % (draft 2).
  public static var localProductGrowth: Self {
    .figure("localProductGrowth", "当地 GDP 增速")
  }
}

extension Fact where Value == Count {
  /// National research institutions of the cluster, whatever their industry, in 家 (draft 9).
  public static var clusterNationalInstitutions: Self {
    .count(
      "clusterNationalInstitutions", "国家级研发机构数量", "家", defined: "产业集聚区内的全部，不限主导产业方面的")
  }

  /// Provincial research institutions of the cluster, whatever their industry, in 家 (draft 9).
  public static var clusterProvincialInstitutions: Self {
    .count(
      "clusterProvincialInstitutions", "省级研发机构数量", "家", defined: "产业集聚区内的全部，不限主导产业方面的")
  }

  /// High-value invention patents of the enterprises above designated size, in 件 (draft 8).
  public static var highValuePatents: Self {
    .count(
      "highValuePatents", "规模以上企业高价值发明专利数", "件",
      partOf: [.inventionPatents])
  }

  /// Enterprises above designated size that follow GB/T 19001, in 家 (draft 11).
  public static var qualityStandardEnterprises: Self {
    .count(
      "qualityStandardEnterprises", "贯标 GB/T 19001 的规模以上企业数", "家",
      partOf: [.enterprisesAboveScale])
  }
}

extension Fact where Value == PatentDensity {
  /// High-value patents for each 亿元 of main business revenue, in 件/亿元 (draft 8).
  public static var highValuePatentDensity: Self {
    .density(
      "highValuePatentDensity", "每亿元主营业务收入高价值发明专利数",
      of: .highValuePatents, per: .mainBusinessRevenue)
  }
}

extension Fact where Value == Share {
  /// Enterprises above designated size that follow GB/T 19001, in % (draft 11).
  public static var qualityStandardShare: Self {
    .share(
      "qualityStandardShare", "规上企业质量管理体系贯标率", of: .qualityStandardEnterprises,
      in: .enterprisesAboveScale)
  }

  /// Coverage of the industrial internet and new industrial networks, in % (draft S12).
  public static var newNetworkCoverage: Self {
    .figure("newNetworkCoverage", "工业互联网及新型工业网络覆盖率")
  }
}

extension Fact where Value == Stars {
  /// Stars of the yearly quality rating, in 星 (draft, Art. 21).
  public static var starRating: Self {
    .stars("starRating", "评价结果星级")
  }
}
