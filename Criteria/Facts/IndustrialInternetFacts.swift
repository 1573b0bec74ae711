public import Rules

// Annex 5: the industrial internet.

extension Fact where Value == Share {
  /// 5G coverage within the main range of application, in % (industrial internet 1).
  public static var fiveGCoverage: Self {
    .figure(
      "fiveGCoverage", "重点应用范围内 5G 网络覆盖率", defined: "只计重点应用范围（2021 年通知附表 5 第 1 条）",
      formerly: ["5G 网络覆盖率"],
      english: "5G coverage within the main range of application")
  }

  /// Devices on 5G in all devices on any wireless network, of the key enterprises, in % (industrial
  /// internet 1).
  public static var fiveGConnectionRate: Self {
    .share(
      "fiveGConnectionRate", "重点企业 5G 设备无线联网率", of: .fiveGDevices, in: .wirelessDevices,
      defined: "只计重点企业：5G 方式联网设备 ÷ 所有无线方式联网设备（2021 年通知附表 5 第 1 条）",
      formerly: ["5G 设备无线联网率"],
      english: "5G connection rate of the key enterprises")
  }

  /// Industrial enterprises on the high-quality external network, in % (industrial internet 2).
  public static var externalNetworkShare: Self {
    .figure("externalNetworkShare", "高质量外网覆盖工业企业比例")
  }

  /// Coverage of industrial Ethernet and new industrial networks, in % (industrial internet 2).
  public static var industrialNetworkCoverage: Self {
    .figure("industrialNetworkCoverage", "工业以太网及新型工业网络覆盖率")
  }

  /// Digital equipment that is connected, in % (industrial internet 2).
  public static var digitalDeviceConnectionRate: Self {
    .figure("digitalDeviceConnectionRate", "数字化设备联网率")
  }

  /// Industrial enterprises above designated size on cloud and platform, in % (industrial internet
  /// 4).
  public static var cloudPlatformShare: Self {
    .share(
      "cloudPlatformShare", "规上工业企业上云上平台比例", of: .cloudPlatformEnterprises,
      in: .industrialEnterprisesAboveScale)
  }

  /// Sales of solutions and new products in those of the leading industry, in % (industrial internet
  /// 11).
  public static var industrialInternetSalesShare: Self {
    .share(
      "industrialInternetSalesShare", "综合解决方案及新产品销售收入比重",
      of: .industrialInternetSolutionRevenue, in: .leadingIndustryRevenue)
  }
}

extension Fact where Value == Money {
  /// Sales of solutions and new products of the industrial internet, in 亿元 (industrial internet 11).
  public static var industrialInternetSolutionRevenue: Self {
    .figure(
      "industrialInternetSolutionRevenue", "综合解决方案及新产品销售收入", partOf: [.leadingIndustryRevenue])
  }
}

extension Fact where Value == Growth {
  /// Mean annual growth of the industrial internet's value added, in % (industrial internet 10).
  public static var industrialInternetGrowth: Self {
    .mean(
      "industrialInternetGrowth", "工业互联网主导产业增加值年均增速", of: .industrialInternetYearlyGrowth)
  }

  /// Growth of the industrial internet's value added on the year before, in % (industrial internet
  /// 10).
  public static var industrialInternetYearlyGrowth: Self {
    .figure("industrialInternetYearlyGrowth", "工业互联网主导产业增加值增速")
  }
}

extension Fact where Value == Count {
  /// Devices of the key enterprises on any wireless network, in 台 (industrial internet 1).
  public static var wirelessDevices: Self {
    .count(
      "wirelessDevices", "重点企业所有无线方式联网设备数", "台", formerly: ["所有无线方式联网设备数"],
      english: "wireless devices of the key enterprises")
  }

  /// Devices of the key enterprises on 5G, in 台 (industrial internet 1).
  public static var fiveGDevices: Self {
    .count(
      "fiveGDevices", "重点企业 5G 方式联网设备数", "台", partOf: [.wirelessDevices],
      formerly: ["5G 方式联网设备数"], english: "5G devices of the key enterprises")
  }

  /// Industrial enterprises above designated size on cloud and platform, in 家 (industrial internet
  /// 4).
  public static var cloudPlatformEnterprises: Self {
    .count(
      "cloudPlatformEnterprises", "上云上平台的规上工业企业数", "家",
      partOf: [.industrialEnterprisesAboveScale])
  }

  /// Second-level nodes of identifier resolution, in 个 (industrial internet 3; return 附表3.3).
  public static var secondLevelNodes: Self {
    .count("secondLevelNodes", "标识解析二级节点数", "个")
  }

  /// Enterprise nodes of identifier resolution, in 个 (industrial internet 3).
  public static var enterpriseNodes: Self {
    .count("enterpriseNodes", "标识解析企业节点数", "个")
  }

  /// Typical scenarios of 5G and the industrial internet, in 个 (industrial internet 6).
  public static var fiveGScenarios: Self {
    .count("fiveGScenarios", "“5G+工业互联网”典型应用场景数", "个", english: "5G scenarios")
  }

  /// Enterprises in a national project or with a national title, in 家 (industrial internet 13).
  public static var innovationProjectEnterprises: Self {
    .count("innovationProjectEnterprises", "参与国家工业互联网项目或获得称号的企业数", "家")
  }

  /// Laboratories, innovation centres and research institutions, in 个 (industrial internet 14).
  public static var industrialInternetLaboratories: Self {
    .count("industrialInternetLaboratories", "高水平工业互联网联合实验室等机构数", "个")
  }
}
