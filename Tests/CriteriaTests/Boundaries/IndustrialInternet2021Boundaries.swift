import Evaluation

extension Boundary {
  /// 附表 5 国家新型工业化产业示范基地（工业互联网）申报要求.
  static let industrialInternet2021: [Boundary] = [
    industrialInternet2021Infrastructure, industrialInternet2021Supply,
    notice2021Exclusions(of: "2021-iiot"),
  ].flatMap(\.self)

  private static let industrialInternet2021Infrastructure: [Boundary] = [
    // 1: 区域内积极开展“5G+工业互联网”基础设施建设，重点应用范围内 5G网络覆盖率 ≥ 30%，重点企业基
    //   于 5G的设备（生产设备、工业机器人、传感设备等）无线联网率 ≥ 10%，且积极采用混合组网、虚拟
    //   专网等方式开展企业内网改造，网络性能良好，可基本满足业务需求（5G方式联网设备/所有无线方式
    //   联网设备）
    Boundary(
      "2021-iiot/1", "30% and 10% stand on the limits",
      ["fiveGCoverage": "30", "fiveGConnectionRate": "10"], printed: .pass),
    Boundary(
      "2021-iiot/1", "30.01% and 10.01% are over them",
      ["fiveGCoverage": "30.01", "fiveGConnectionRate": "10.01"], printed: .pass),
    Boundary(
      "2021-iiot/1", "coverage of 29.99% is under it",
      ["fiveGCoverage": "29.99", "fiveGConnectionRate": "10"], printed: .fail),
    Boundary(
      "2021-iiot/1", "connection of 9.99% is under it",
      ["fiveGCoverage": "30", "fiveGConnectionRate": "9.99"], printed: .fail),
    Boundary(
      "2021-iiot/1", "100 of 1000 devices stand on the limit",
      ["fiveGCoverage": "30", "fiveGDevices": "100", "wirelessDevices": "1000"], printed: .pass),
    Boundary(
      "2021-iiot/1", "101 of 1000 devices are over it",
      ["fiveGCoverage": "30", "fiveGDevices": "101", "wirelessDevices": "1000"], printed: .pass),
    Boundary(
      "2021-iiot/1", "99 of 1000 devices are under it",
      ["fiveGCoverage": "30", "fiveGDevices": "99", "wirelessDevices": "1000"], printed: .fail),
    Boundary(
      "2021-iiot/1", "all wireless devices not given",
      ["fiveGCoverage": "30", "fiveGDevices": "100"], printed: .missing),
    Boundary(
      "2021-iiot/1", "coverage not given, connection on the limit", ["fiveGConnectionRate": "10"],
      printed: .missing),
    Boundary(
      "2021-iiot/1", "coverage not given, connection under it", ["fiveGConnectionRate": "9.99"],
      printed: .fail),
    Boundary(
      "2021-iiot/1", "connection not given, coverage on the limit", ["fiveGCoverage": "30"],
      printed: .missing),
    Boundary(
      "2021-iiot/1", "connection not given, coverage under it", ["fiveGCoverage": "29.99"],
      printed: .fail),
    Boundary(
      "2021-iiot/1", "rates on the limits, the words unanswered",
      ["fiveGCoverage": "30", "fiveGConnectionRate": "10"],
      unanswered: ["enterpriseNetworkUpgrade"], printed: .review),
    Boundary(
      "2021-iiot/1", "coverage under it, the words unanswered",
      ["fiveGCoverage": "29.99", "fiveGConnectionRate": "10"],
      unanswered: ["enterpriseNetworkUpgrade"], printed: .fail),
    Boundary(
      "2021-iiot/1", "connection under it, the words unanswered",
      ["fiveGCoverage": "30", "fiveGConnectionRate": "9.99"],
      unanswered: ["enterpriseNetworkUpgrade"], printed: .fail),
    Boundary(
      "2021-iiot/1", "rates on the limits, the words not met",
      ["fiveGCoverage": "30", "fiveGConnectionRate": "10"], unmet: ["enterpriseNetworkUpgrade"],
      printed: .fail),
    Boundary(
      "2021-iiot/1", "no figures, the words not met", unmet: ["enterpriseNetworkUpgrade"],
      printed: .fail),
    Boundary(
      "2021-iiot/1", "no figures, the words unanswered", unanswered: ["enterpriseNetworkUpgrade"],
      printed: .missing),
    Boundary("2021-iiot/1", "no figures, the words attested", printed: .missing),

    // 2: 区域内高质量外网覆盖工业企业比例 ≥ 30%，工业以太网及新型工业网络覆盖率 ≥ 30%，数字化设备
    //   联网率 ≥ 50%
    Boundary(
      "2021-iiot/2", "30%, 30% and 50% stand on the limits",
      [
        "externalNetworkShare": "30",
        "industrialNetworkCoverage": "30",
        "digitalDeviceConnectionRate": "50",
      ], printed: .pass),
    Boundary(
      "2021-iiot/2", "30.01%, 30.01% and 50.01% are over them",
      [
        "externalNetworkShare": "30.01",
        "industrialNetworkCoverage": "30.01",
        "digitalDeviceConnectionRate": "50.01",
      ], printed: .pass),
    Boundary(
      "2021-iiot/2", "external network: 29.99% is under it",
      [
        "externalNetworkShare": "29.99",
        "industrialNetworkCoverage": "30",
        "digitalDeviceConnectionRate": "50",
      ], printed: .fail),
    Boundary(
      "2021-iiot/2", "external network: not given",
      ["industrialNetworkCoverage": "30", "digitalDeviceConnectionRate": "50"], printed: .missing),
    Boundary(
      "2021-iiot/2", "external network: 29.99% alone fails the rest not given",
      ["externalNetworkShare": "29.99"], printed: .fail),
    Boundary(
      "2021-iiot/2", "industrial network: 29.99% is under it",
      [
        "externalNetworkShare": "30",
        "industrialNetworkCoverage": "29.99",
        "digitalDeviceConnectionRate": "50",
      ], printed: .fail),
    Boundary(
      "2021-iiot/2", "industrial network: not given",
      ["externalNetworkShare": "30", "digitalDeviceConnectionRate": "50"], printed: .missing),
    Boundary(
      "2021-iiot/2", "industrial network: 29.99% alone fails the rest not given",
      ["industrialNetworkCoverage": "29.99"], printed: .fail),
    Boundary(
      "2021-iiot/2", "digital devices: 49.99% is under it",
      [
        "externalNetworkShare": "30",
        "industrialNetworkCoverage": "30",
        "digitalDeviceConnectionRate": "49.99",
      ], printed: .fail),
    Boundary(
      "2021-iiot/2", "digital devices: not given",
      ["externalNetworkShare": "30", "industrialNetworkCoverage": "30"], printed: .missing),
    Boundary(
      "2021-iiot/2", "digital devices: 49.99% alone fails the rest not given",
      ["digitalDeviceConnectionRate": "49.99"], printed: .fail),
    Boundary("2021-iiot/2", "no figures", printed: .missing),

    // 3: 区域内建有标识解析二级节点和多个企业节点
    Boundary(
      "2021-iiot/3", "1 second-level, 2 enterprise nodes",
      ["secondLevelNodes": "1", "enterpriseNodes": "2"], printed: .pass),
    Boundary(
      "2021-iiot/3", "2 second-level, 3 enterprise nodes",
      ["secondLevelNodes": "2", "enterpriseNodes": "3"], printed: .pass),
    Boundary(
      "2021-iiot/3", "0 second-level, 2 enterprise nodes",
      ["secondLevelNodes": "0", "enterpriseNodes": "2"], printed: .fail),
    Boundary(
      "2021-iiot/3", "1 second-level, 1 enterprise nodes",
      ["secondLevelNodes": "1", "enterpriseNodes": "1"], printed: .fail),
    Boundary(
      "2021-iiot/3", "0 second-level, 1 enterprise nodes",
      ["secondLevelNodes": "0", "enterpriseNodes": "1"], printed: .fail),
    Boundary(
      "2021-iiot/3", "1 second-level, not given enterprise nodes", ["secondLevelNodes": "1"],
      printed: .missing),
    Boundary(
      "2021-iiot/3", "not given second-level, 2 enterprise nodes", ["enterpriseNodes": "2"],
      printed: .missing),
    Boundary(
      "2021-iiot/3", "0 second-level, not given enterprise nodes", ["secondLevelNodes": "0"],
      printed: .fail),
    Boundary(
      "2021-iiot/3", "not given second-level, 1 enterprise nodes", ["enterpriseNodes": "1"],
      printed: .fail),
    Boundary(
      "2021-iiot/3", "not given second-level, not given enterprise nodes", printed: .missing),

    // 4: 区域内建有或部署面向行业和企业的多层次工业互联网平台，规上工业企业上云上平台的比例 ≥ 30%
    Boundary(
      "2021-iiot/4", "300 of 1000, on the limit",
      ["cloudPlatformEnterprises": "300", "industrialEnterprisesAboveScale": "1000"],
      printed: .pass),
    Boundary(
      "2021-iiot/4", "301 of 1000, over it",
      ["cloudPlatformEnterprises": "301", "industrialEnterprisesAboveScale": "1000"],
      printed: .pass),
    Boundary(
      "2021-iiot/4", "299 of 1000, under it",
      ["cloudPlatformEnterprises": "299", "industrialEnterprisesAboveScale": "1000"],
      printed: .fail),
    Boundary(
      "2021-iiot/4", "stated: 30%, on the limit", ["cloudPlatformShare": "30"], printed: .pass),
    Boundary(
      "2021-iiot/4", "stated: 30.01%, over it", ["cloudPlatformShare": "30.01"], printed: .pass),
    Boundary(
      "2021-iiot/4", "stated: 29.99%, under it", ["cloudPlatformShare": "29.99"], printed: .fail),
    Boundary(
      "2021-iiot/4", "no denominator", ["cloudPlatformEnterprises": "301"], printed: .missing),
    Boundary(
      "2021-iiot/4", "no numerator", ["industrialEnterprisesAboveScale": "1000"],
      printed: .missing),
    Boundary(
      "2021-iiot/4", "30% with the platforms unanswered", ["cloudPlatformShare": "30"],
      unanswered: ["industrialInternetPlatforms"], printed: .review),
    Boundary(
      "2021-iiot/4", "29.99% with the platforms unanswered", ["cloudPlatformShare": "29.99"],
      unanswered: ["industrialInternetPlatforms"], printed: .fail),
    Boundary(
      "2021-iiot/4", "30% with the platforms not met", ["cloudPlatformShare": "30"],
      unmet: ["industrialInternetPlatforms"], printed: .fail),
    Boundary(
      "2021-iiot/4", "rate not given, platforms not met", unmet: ["industrialInternetPlatforms"],
      printed: .fail),
    Boundary(
      "2021-iiot/4", "rate not given, platforms unanswered",
      unanswered: ["industrialInternetPlatforms"], printed: .missing),
    Boundary("2021-iiot/4", "rate not given, platforms attested", printed: .missing),
    Boundary(
      "2021-iiot/4", "the denominator is industrial enterprises, not all above scale",
      ["cloudPlatformEnterprises": "300", "enterprisesAboveScale": "900"], printed: .missing),
  ]

  private static let industrialInternet2021Supply: [Boundary] = [
    // 6: 区域内企业围绕生产制造等核心环节开展不少于 10 个“5G+工业互联网”典型应用场景探索
    Boundary("2021-iiot/6", "10 个, on the limit", ["fiveGScenarios": "10"], printed: .pass),
    Boundary("2021-iiot/6", "11 个, over it", ["fiveGScenarios": "11"], printed: .pass),
    Boundary("2021-iiot/6", "9 个, under it", ["fiveGScenarios": "9"], printed: .fail),
    Boundary("2021-iiot/6", "no figure", printed: .missing),

    // 9: 区域主导产业内的龙头企业探索形成智能化制造、网络化协同、服务化延伸、个性化定制、数字化研
    //   发、精益化管理等工业互联网新模式新业态
    Boundary("2021-iiot/9", "attested", printed: .pass),
    Boundary("2021-iiot/9", "attested not met", unmet: ["newBusinessModels"], printed: .fail),
    Boundary("2021-iiot/9", "unanswered", unanswered: ["newBusinessModels"], printed: .review),

    // 10: 工业互联网主导产业增加值年均增速 > 10%
    Boundary(
      "2021-iiot/10", "10%, on the limit", ["industrialInternetGrowth": "10"], printed: .fail),
    Boundary(
      "2021-iiot/10", "10.01%, over it", ["industrialInternetGrowth": "10.01"], printed: .pass),
    Boundary(
      "2021-iiot/10", "9.99%, under it", ["industrialInternetGrowth": "9.99"], printed: .fail),
    Boundary("2021-iiot/10", "no figure", printed: .missing),
    // 年均增速 over the last three full years: 1.1 × 1.1 × 1.1 = 1.331 is the limit, and 1.21 × 1.1 × 1
    // as well, though the growth of each year is 10.33% in the plain mean.
    Boundary(
      "2021-iiot/10", "10% in each of three years, on the limit",
      ["industrialInternetYearlyGrowth": "10 10 10"], printed: .fail),
    Boundary(
      "2021-iiot/10", "0%, 21% and 10%, on the limit in the geometric mean",
      ["industrialInternetYearlyGrowth": "0 21 10"], printed: .fail),
    Boundary(
      "2021-iiot/10", "0%, 21% and 10.01%, over it",
      ["industrialInternetYearlyGrowth": "0 21 10.01"], printed: .pass),
    Boundary(
      "2021-iiot/10", "0%, 21% and 9.99%, under it",
      ["industrialInternetYearlyGrowth": "0 21 9.99"], printed: .fail),
    Boundary(
      "2021-iiot/10", "10.01% in each of three years, over it",
      ["industrialInternetYearlyGrowth": "10.01 10.01 10.01"], printed: .pass),
    Boundary(
      "2021-iiot/10", "9.99% in each of three years, under it",
      ["industrialInternetYearlyGrowth": "9.99 9.99 9.99"], printed: .fail),
    Boundary(
      "2021-iiot/10", "a year far over it, two under it",
      ["industrialInternetYearlyGrowth": "40 0 0"], printed: .pass),
    Boundary(
      "2021-iiot/10", "the last two years over it, the first far under it",
      ["industrialInternetYearlyGrowth": "-20 20 20"], printed: .fail),
    Boundary(
      "2021-iiot/10", "a year not given, no rate", ["industrialInternetYearlyGrowth": "- 20 20"],
      printed: .missing),
    Boundary(
      "2021-iiot/10", "a year not given, the rate over it",
      ["industrialInternetYearlyGrowth": "- 0 0", "industrialInternetGrowth": "10.01"],
      printed: .pass),
    Boundary(
      "2021-iiot/10", "a year not given, the rate on it",
      ["industrialInternetYearlyGrowth": "20 20 -", "industrialInternetGrowth": "10"],
      printed: .fail),
    Boundary(
      "2021-iiot/10", "the years over it decide against a rate under it",
      ["industrialInternetYearlyGrowth": "11 11 11", "industrialInternetGrowth": "9"],
      printed: .pass),
    Boundary(
      "2021-iiot/10", "the years under it decide against a rate over it",
      ["industrialInternetYearlyGrowth": "9 9 9", "industrialInternetGrowth": "11"],
      printed: .fail),

    // 11: 工业互联网主导产业领域有若干高水平供给企业，相关综合解决方案及新产品销售收入比重大于
    //   20%
    Boundary(
      "2021-iiot/11", "20%, on the limit", ["industrialInternetSalesShare": "20"], printed: .fail),
    Boundary(
      "2021-iiot/11", "20.01%, over it", ["industrialInternetSalesShare": "20.01"], printed: .pass),
    Boundary(
      "2021-iiot/11", "19.99%, under it", ["industrialInternetSalesShare": "19.99"],
      printed: .fail),
    Boundary(
      "2021-iiot/11", "20.01% with the suppliers unanswered",
      ["industrialInternetSalesShare": "20.01"], unanswered: ["advancedSuppliers"],
      printed: .review),
    Boundary(
      "2021-iiot/11", "20% with the suppliers unanswered", ["industrialInternetSalesShare": "20"],
      unanswered: ["advancedSuppliers"], printed: .fail),
    Boundary(
      "2021-iiot/11", "20.01% with the suppliers not met",
      ["industrialInternetSalesShare": "20.01"], unmet: ["advancedSuppliers"],
      printed: .fail),
    // 主导产业领域……销售收入比重: the sales of the leading industry are the whole.
    Boundary(
      "2021-iiot/11", "20 of 100 亿元 of the leading industry, on the limit",
      ["industrialInternetSolutionRevenue": "20", "leadingIndustryRevenue": "100"],
      printed: .fail),
    Boundary(
      "2021-iiot/11", "20.01 of 100 亿元, over it",
      ["industrialInternetSolutionRevenue": "20.01", "leadingIndustryRevenue": "100"],
      printed: .pass),
    Boundary(
      "2021-iiot/11", "19.99 of 100 亿元, under it",
      ["industrialInternetSolutionRevenue": "19.99", "leadingIndustryRevenue": "100"],
      printed: .fail),
    Boundary(
      "2021-iiot/11", "21 of 100 亿元 of the leading industry, 200 亿元 in all",
      [
        "industrialInternetSolutionRevenue": "21", "leadingIndustryRevenue": "100",
        "salesRevenue": "200",
      ], printed: .pass),
    Boundary(
      "2021-iiot/11", "sales of the leading industry not given",
      ["industrialInternetSolutionRevenue": "21", "salesRevenue": "100"], printed: .missing),
    Boundary("2021-iiot/11", "share not given, suppliers attested", printed: .missing),
    Boundary(
      "2021-iiot/11", "share not given, suppliers not met", unmet: ["advancedSuppliers"],
      printed: .fail),
    Boundary(
      "2021-iiot/11", "share not given, suppliers unanswered",
      unanswered: ["advancedSuppliers"], printed: .missing),

    // 13: 区域内多家企业参与或获得了国家工业互联网创新发展工程、工业互联网试点示范等项目或称号。
    //   相关项目严格按照有关管理办法建设，在绩效评价、监督检查中未出现违规、违法行为
    Boundary(
      "2021-iiot/13", "2 家, on the limit", ["innovationProjectEnterprises": "2"], printed: .pass),
    Boundary("2021-iiot/13", "3 家, over it", ["innovationProjectEnterprises": "3"], printed: .pass),
    Boundary(
      "2021-iiot/13", "1 家, under it", ["innovationProjectEnterprises": "1"], printed: .fail),
    Boundary(
      "2021-iiot/13", "2 家, the words unanswered", ["innovationProjectEnterprises": "2"],
      unanswered: ["projectsWithoutViolation"], printed: .review),
    Boundary(
      "2021-iiot/13", "1 家, the words unanswered", ["innovationProjectEnterprises": "1"],
      unanswered: ["projectsWithoutViolation"], printed: .fail),
    Boundary(
      "2021-iiot/13", "2 家, the words not met", ["innovationProjectEnterprises": "2"],
      unmet: ["projectsWithoutViolation"], printed: .fail),
    Boundary(
      "2021-iiot/13", "no figure, the words not met", unmet: ["projectsWithoutViolation"],
      printed: .fail),
    Boundary("2021-iiot/13", "no figure, the words attested", printed: .missing),
    Boundary(
      "2021-iiot/13", "no figure, the words unanswered", unanswered: ["projectsWithoutViolation"],
      printed: .missing),

    // 14: 区域内至少建有 1 个高水平工业互联网联合实验室/创新中心/专业研究机构等，积极开展工业互联
    //   网研发创新、试验验证和成果转化等活动
    Boundary(
      "2021-iiot/14", "1 个, on the limit", ["industrialInternetLaboratories": "1"], printed: .pass),
    Boundary(
      "2021-iiot/14", "2 个, over it", ["industrialInternetLaboratories": "2"], printed: .pass),
    Boundary(
      "2021-iiot/14", "0 个, under it", ["industrialInternetLaboratories": "0"], printed: .fail),
    Boundary("2021-iiot/14", "no figure", printed: .missing),

    // 26: 参照国家新型工业化产业示范基地申报条件第 25 条
    Boundary(
      "2021-iiot/26", "none of either kind in three years",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-iiot/26", "one 重大 accident in the middle year",
      ["majorAccidents": "0 1 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2021-iiot/26", "one 重大 accident in the oldest year",
      ["majorAccidents": "1 0 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2021-iiot/26", "one 特别重大 accident in the last year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 1"], printed: .fail),
    Boundary(
      "2021-iiot/26", "one alone among years not given, against an attestation",
      ["majorAccidents": "- 1 -"], printed: .fail),
    Boundary(
      "2021-iiot/26", "one 特别重大 accident alone, the other kind not given",
      ["gravestAccidents": "0 1 0"], printed: .fail),
    Boundary(
      "2021-iiot/26", "full counts of zero against an attestation not met",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),
    Boundary(
      "2021-iiot/26", "full counts of zero without an attestation",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .pass),
    Boundary(
      "2021-iiot/26", "one with the attestation unanswered",
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .fail),
    Boundary("2021-iiot/26", "no counts, attested", printed: .pass),
    Boundary(
      "2021-iiot/26", "no counts, attested not met", unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-iiot/26", "no counts and no attestation", unanswered: ["noMajorAccidents"],
      printed: .review),
    Boundary(
      "2021-iiot/26", "zeros of one kind only, attested", ["majorAccidents": "0 0 0"],
      printed: .pass),
    Boundary(
      "2021-iiot/26", "zeros of one kind only, attested not met", ["majorAccidents": "0 0 0"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-iiot/26", "zeros with a year not given, attested",
      ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-iiot/26", "zeros with a year not given, attested not met",
      ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),
  ]
}
