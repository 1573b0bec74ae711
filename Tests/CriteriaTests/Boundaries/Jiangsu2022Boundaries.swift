import Evaluation

extension Boundary {
  /// 附件 1 省“互联网+先进制造业”特色产业基地申报条件.
  static let jiangsu2022: [Boundary] = [
    jiangsu2022Base, jiangsu2022Support, jiangsu2022Surroundings, jiangsu2022Applicants,
  ].flatMap(\.self)

  /// 申报对象 (Jiangsu notice 二): 省内国家级、省级产业园区和新型工业化示范基地.
  private static let jiangsu2022Applicants: [Boundary] =
    [
      ("国家级", Status.pass), ("省级", .pass), ("新型工业化示范基地", .pass), ("其他", .fail),
      ("省级、新型工业化示范基地", .pass), ("国家级、其他", .pass),
    ].map { level, status in
      Boundary("2022-jiangsu/A1", "a park of \(level)", base: ["parkLevel": level], printed: status)
    } + [Boundary("2022-jiangsu/A1", "level not given", printed: .missing)]

  private static let jiangsu2022Base: [Boundary] = [
    // 1: 上年度区域工业产值（苏南园区 700 亿元，其它地区可适当放宽）
    Boundary(
      "2022-jiangsu/1", "苏南: 700 亿元, on the limit", base: ["jiangsuRegion": "苏南"],
      ["industrialOutput": "700"], printed: .pass),
    Boundary(
      "2022-jiangsu/1", "苏南: 700.01 亿元, over it", base: ["jiangsuRegion": "苏南"],
      ["industrialOutput": "700.01"], printed: .pass),
    Boundary(
      "2022-jiangsu/1", "苏南: 699.99 亿元, under it", base: ["jiangsuRegion": "苏南"],
      ["industrialOutput": "699.99"], printed: .fail),
    Boundary(
      "2022-jiangsu/1", "苏南: only the last full year counts and it is on the limit",
      base: ["jiangsuRegion": "苏南"], ["industrialOutput": "600 600 700"], printed: .pass),
    Boundary(
      "2022-jiangsu/1", "苏南: only the last full year counts and it is under",
      base: ["jiangsuRegion": "苏南"], ["industrialOutput": "800 800 699.99"], printed: .fail),
    Boundary(
      "2022-jiangsu/1", "苏南: last full year not given", base: ["jiangsuRegion": "苏南"],
      ["industrialOutput": "800 800 -"], printed: .missing),
    Boundary("2022-jiangsu/1", "苏南: no figure", base: ["jiangsuRegion": "苏南"], printed: .missing),
    Boundary(
      "2022-jiangsu/1", "苏中: 700 亿元, on the limit of 苏南", base: ["jiangsuRegion": "苏中"],
      ["industrialOutput": "700"], printed: .pass),
    Boundary(
      "2022-jiangsu/1", "苏中: 700.01 亿元, over it", base: ["jiangsuRegion": "苏中"],
      ["industrialOutput": "700.01"], printed: .pass),
    Boundary(
      "2022-jiangsu/1", "苏中: 699.99 亿元 may be relaxed", base: ["jiangsuRegion": "苏中"],
      ["industrialOutput": "699.99"], printed: .review),
    Boundary(
      "2022-jiangsu/1", "苏中: 0.01 亿元 has no lower limit either", base: ["jiangsuRegion": "苏中"],
      ["industrialOutput": "0.01"], printed: .review),
    Boundary("2022-jiangsu/1", "苏中: no figure", base: ["jiangsuRegion": "苏中"], printed: .missing),
    Boundary(
      "2022-jiangsu/1", "苏北: 700 亿元, on the limit of 苏南", base: ["jiangsuRegion": "苏北"],
      ["industrialOutput": "700"], printed: .pass),
    Boundary(
      "2022-jiangsu/1", "苏北: 700.01 亿元, over it", base: ["jiangsuRegion": "苏北"],
      ["industrialOutput": "700.01"], printed: .pass),
    Boundary(
      "2022-jiangsu/1", "苏北: 699.99 亿元 may be relaxed", base: ["jiangsuRegion": "苏北"],
      ["industrialOutput": "699.99"], printed: .review),
    Boundary(
      "2022-jiangsu/1", "苏北: 0.01 亿元 has no lower limit either", base: ["jiangsuRegion": "苏北"],
      ["industrialOutput": "0.01"], printed: .review),
    Boundary("2022-jiangsu/1", "苏北: no figure", base: ["jiangsuRegion": "苏北"], printed: .missing),
    Boundary(
      "2022-jiangsu/1", "region not given, 700 does for every region", ["industrialOutput": "700"],
      printed: .pass),
    Boundary(
      "2022-jiangsu/1", "region not given, 699.99 does not for every region",
      ["industrialOutput": "699.99"], printed: .missing),
    Boundary("2022-jiangsu/1", "neither region nor figure given", printed: .missing),

    // 2: 上年度区域内工业企业主营业务收入（苏南园区至少 1 家企业达到 50 亿元，其它地区可适当放宽，
    //   但园区至少一家企业达到 30 亿元）
    Boundary(
      "2022-jiangsu/2", "苏南: 50 亿元, on the limit", base: ["jiangsuRegion": "苏南"],
      ["largestEnterpriseRevenue": "50"], printed: .pass),
    Boundary(
      "2022-jiangsu/2", "苏南: 50.01 亿元, over it", base: ["jiangsuRegion": "苏南"],
      ["largestEnterpriseRevenue": "50.01"], printed: .pass),
    Boundary(
      "2022-jiangsu/2", "苏南: 49.99 亿元, under it", base: ["jiangsuRegion": "苏南"],
      ["largestEnterpriseRevenue": "49.99"], printed: .fail),
    Boundary(
      "2022-jiangsu/2", "苏南: only the last full year counts", base: ["jiangsuRegion": "苏南"],
      ["largestEnterpriseRevenue": "50.01 50.01 49.99"], printed: .fail),
    Boundary("2022-jiangsu/2", "苏南: no figure", base: ["jiangsuRegion": "苏南"], printed: .missing),
    Boundary(
      "2022-jiangsu/2", "苏中: 30 亿元, on the limit", base: ["jiangsuRegion": "苏中"],
      ["largestEnterpriseRevenue": "30"], printed: .pass),
    Boundary(
      "2022-jiangsu/2", "苏中: 30.01 亿元, over it", base: ["jiangsuRegion": "苏中"],
      ["largestEnterpriseRevenue": "30.01"], printed: .pass),
    Boundary(
      "2022-jiangsu/2", "苏中: 29.99 亿元, under it", base: ["jiangsuRegion": "苏中"],
      ["largestEnterpriseRevenue": "29.99"], printed: .fail),
    Boundary(
      "2022-jiangsu/2", "苏中: only the last full year counts", base: ["jiangsuRegion": "苏中"],
      ["largestEnterpriseRevenue": "30.01 30.01 29.99"], printed: .fail),
    Boundary("2022-jiangsu/2", "苏中: no figure", base: ["jiangsuRegion": "苏中"], printed: .missing),
    Boundary(
      "2022-jiangsu/2", "苏北: 30 亿元, on the limit", base: ["jiangsuRegion": "苏北"],
      ["largestEnterpriseRevenue": "30"], printed: .pass),
    Boundary(
      "2022-jiangsu/2", "苏北: 30.01 亿元, over it", base: ["jiangsuRegion": "苏北"],
      ["largestEnterpriseRevenue": "30.01"], printed: .pass),
    Boundary(
      "2022-jiangsu/2", "苏北: 29.99 亿元, under it", base: ["jiangsuRegion": "苏北"],
      ["largestEnterpriseRevenue": "29.99"], printed: .fail),
    Boundary(
      "2022-jiangsu/2", "苏北: only the last full year counts", base: ["jiangsuRegion": "苏北"],
      ["largestEnterpriseRevenue": "30.01 30.01 29.99"], printed: .fail),
    Boundary("2022-jiangsu/2", "苏北: no figure", base: ["jiangsuRegion": "苏北"], printed: .missing),
    Boundary(
      "2022-jiangsu/2", "苏南: 30 亿元 does for the other regions only", base: ["jiangsuRegion": "苏南"],
      ["largestEnterpriseRevenue": "30"], printed: .fail),
    Boundary(
      "2022-jiangsu/2", "region not given, 50 does for every region",
      ["largestEnterpriseRevenue": "50"], printed: .pass),
    Boundary(
      "2022-jiangsu/2", "region not given, 49.99 is between the limits",
      ["largestEnterpriseRevenue": "49.99"], printed: .missing),
    Boundary(
      "2022-jiangsu/2", "region not given, 30 is between the limits",
      ["largestEnterpriseRevenue": "30"], printed: .missing),
    Boundary(
      "2022-jiangsu/2", "region not given, 29.99 is under both limits",
      ["largestEnterpriseRevenue": "29.99"], printed: .fail),
    Boundary("2022-jiangsu/2", "neither region nor figure given", printed: .missing),

    // 3: 至少获得 1 项国家级/省级新型工业化产业示范基地、两化融合示范（试验）区、智能制造示范区等资
    //   质
    Boundary("2022-jiangsu/3", "1 项, on the limit", ["demonstrationTitles": "1"], printed: .pass),
    Boundary("2022-jiangsu/3", "2 项, over it", ["demonstrationTitles": "2"], printed: .pass),
    Boundary("2022-jiangsu/3", "0 项, under it", ["demonstrationTitles": "0"], printed: .fail),
    Boundary("2022-jiangsu/3", "no figure", printed: .missing),
  ]

  private static let jiangsu2022Support: [Boundary] = [
    // 4: 区域规模以上企业研发投入占营业收入比重 ≥ 3%
    Boundary(
      "2022-jiangsu/4", "3 of 100 stands on the limit",
      ["researchSpendingAboveScale": "3", "operatingRevenueAboveScale": "100"], printed: .pass),
    Boundary(
      "2022-jiangsu/4", "3.01 of 100 is over it",
      ["researchSpendingAboveScale": "3.01", "operatingRevenueAboveScale": "100"], printed: .pass),
    Boundary(
      "2022-jiangsu/4", "2.99 of 100 is under it",
      ["researchSpendingAboveScale": "2.99", "operatingRevenueAboveScale": "100"], printed: .fail),
    Boundary(
      "2022-jiangsu/4", "2.9999999 of 100 is under it, nothing being rounded",
      ["researchSpendingAboveScale": "2.9999999", "operatingRevenueAboveScale": "100"],
      printed: .fail),
    Boundary(
      "2022-jiangsu/4", "stated: 3%, on the limit", ["researchIntensityAboveScale": "3"],
      printed: .pass),
    Boundary(
      "2022-jiangsu/4", "stated: 3.01%, over it", ["researchIntensityAboveScale": "3.01"],
      printed: .pass),
    Boundary(
      "2022-jiangsu/4", "stated: 2.99%, under it", ["researchIntensityAboveScale": "2.99"],
      printed: .fail),
    Boundary(
      "2022-jiangsu/4", "no denominator", ["researchSpendingAboveScale": "3.01"],
      printed: .missing),
    Boundary(
      "2022-jiangsu/4", "no numerator", ["operatingRevenueAboveScale": "100"], printed: .missing),
    Boundary("2022-jiangsu/4", "nothing given", printed: .missing),
    Boundary(
      "2022-jiangsu/4", "all research spending does not stand in for theirs",
      ["researchSpending": "5", "operatingRevenueAboveScale": "100"], printed: .missing),
    Boundary(
      "2022-jiangsu/4", "main business revenue does not stand in for operating revenue",
      ["researchSpendingAboveScale": "3", "mainBusinessRevenue": "100"], printed: .missing),
    Boundary(
      "2022-jiangsu/4", "3 of 101, of which 100 of main business",
      [
        "researchSpendingAboveScale": "3", "operatingRevenueAboveScale": "101",
        "mainBusinessRevenue": "100",
      ], printed: .fail),
    Boundary(
      "2022-jiangsu/4", "all sales do not stand in for their revenue",
      ["researchSpendingAboveScale": "3", "salesRevenue": "100"], printed: .missing),

    // 5: 具有不少于 5 家面向工业互联网网络、标识解析、平台、工业软件与工业 APP、工业大数据、工业互
    //   联网安全等创新领域的主营业务收入 1000 万元以上供应商企业
    Boundary(
      "2022-jiangsu/5", "5 家, on the limit", ["industrialInternetSuppliers": "5"], printed: .pass),
    Boundary(
      "2022-jiangsu/5", "6 家, over it", ["industrialInternetSuppliers": "6"], printed: .pass),
    Boundary(
      "2022-jiangsu/5", "4 家, under it", ["industrialInternetSuppliers": "4"], printed: .fail),
    Boundary("2022-jiangsu/5", "no figure", printed: .missing),

    // 6: 至少有 2 家企业入选省市智能化改造数字化转型服务资源池
    Boundary(
      "2022-jiangsu/6", "2 家, on the limit", ["servicePoolEnterprises": "2"], printed: .pass),
    Boundary("2022-jiangsu/6", "3 家, over it", ["servicePoolEnterprises": "3"], printed: .pass),
    Boundary("2022-jiangsu/6", "1 家, under it", ["servicePoolEnterprises": "1"], printed: .fail),
    Boundary("2022-jiangsu/6", "no figure", printed: .missing),

    // 7: 至少有 1 个企业/项目入选国家或省市级工业互联网平台专项项目
    Boundary("2022-jiangsu/7", "1 个, on the limit", ["platformProjects": "1"], printed: .pass),
    Boundary("2022-jiangsu/7", "2 个, over it", ["platformProjects": "2"], printed: .pass),
    Boundary("2022-jiangsu/7", "0 个, under it", ["platformProjects": "0"], printed: .fail),
    Boundary("2022-jiangsu/7", "no figure", printed: .missing),

    // 8: 至少有 3 家企业获评国家级或省级工业互联网创新发展工程项目、制造业“双创”平台项目、工业互联
    //   网试点示范项目、制造业与互联网融合发展试点示范项目、智能制造试点示范、新一代信息技术与制造
    //   业融合发展试点示范等项目
    Boundary(
      "2022-jiangsu/8", "3 家, on the limit", ["innovationTitleEnterprises": "3"], printed: .pass),
    Boundary("2022-jiangsu/8", "4 家, over it", ["innovationTitleEnterprises": "4"], printed: .pass),
    Boundary(
      "2022-jiangsu/8", "2 家, under it", ["innovationTitleEnterprises": "2"], printed: .fail),
    Boundary("2022-jiangsu/8", "no figure", printed: .missing),

    // 9: 区域内至少有 10 个星级上云企业，其中四星级（含）以上星级上云企业不少于 1 个
    Boundary(
      "2022-jiangsu/9", "10 starred, 1 four-star: on the limits",
      ["starCloudEnterprises": "10", "fourStarCloudEnterprises": "1"], printed: .pass),
    Boundary(
      "2022-jiangsu/9", "11 starred, 2 four-star: over them",
      ["starCloudEnterprises": "11", "fourStarCloudEnterprises": "2"], printed: .pass),
    Boundary(
      "2022-jiangsu/9", "9 starred, 1 four-star",
      ["starCloudEnterprises": "9", "fourStarCloudEnterprises": "1"], printed: .fail),
    Boundary(
      "2022-jiangsu/9", "10 starred, 0 four-star",
      ["starCloudEnterprises": "10", "fourStarCloudEnterprises": "0"], printed: .fail),
    Boundary(
      "2022-jiangsu/9", "9 starred, 0 four-star",
      ["starCloudEnterprises": "9", "fourStarCloudEnterprises": "0"], printed: .fail),
    Boundary(
      "2022-jiangsu/9", "10 starred, four-star not given", ["starCloudEnterprises": "10"],
      printed: .missing),
    Boundary(
      "2022-jiangsu/9", "four-star 1, starred not given", ["fourStarCloudEnterprises": "1"],
      printed: .missing),
    Boundary(
      "2022-jiangsu/9", "9 starred, four-star not given", ["starCloudEnterprises": "9"],
      printed: .fail),
    Boundary(
      "2022-jiangsu/9", "four-star 0, starred not given", ["fourStarCloudEnterprises": "0"],
      printed: .fail),
    Boundary("2022-jiangsu/9", "neither given", printed: .missing),

    // 10: 区域内应具备 1 个以上江苏省工业互联网标杆工厂项目
    Boundary("2022-jiangsu/10", "1 个, on the limit", ["benchmarkFactories": "1"], printed: .pass),
    Boundary("2022-jiangsu/10", "2 个, over it", ["benchmarkFactories": "2"], printed: .pass),
    Boundary("2022-jiangsu/10", "0 个, under it", ["benchmarkFactories": "0"], printed: .fail),
    Boundary("2022-jiangsu/10", "no figure", printed: .missing),
  ]

  private static let jiangsu2022Surroundings: [Boundary] = [
    // 11: 区域内光纤到企覆盖率 ≥ 80%
    Boundary("2022-jiangsu/11", "80%, on the limit", ["fibreShare": "80"], printed: .pass),
    Boundary("2022-jiangsu/11", "80.01%, over it", ["fibreShare": "80.01"], printed: .pass),
    Boundary("2022-jiangsu/11", "79.99%, under it", ["fibreShare": "79.99"], printed: .fail),
    Boundary("2022-jiangsu/11", "no figure", printed: .missing),

    // 12: 建有能广泛服务于本区域制造企业或特定行业用户的标识解析节点
    Boundary("2022-jiangsu/12", "attested", printed: .pass),
    Boundary("2022-jiangsu/12", "attested not met", unmet: ["identifierNode"], printed: .fail),
    Boundary("2022-jiangsu/12", "unanswered", unanswered: ["identifierNode"], printed: .review),

    // 13: 围绕 5G、NB-IoT、IPV6 等新型无线网络开展建设部署，并实现初步应用
    Boundary("2022-jiangsu/13", "attested", printed: .pass),
    Boundary("2022-jiangsu/13", "attested not met", unmet: ["wirelessNetworks"], printed: .fail),
    Boundary("2022-jiangsu/13", "unanswered", unanswered: ["wirelessNetworks"], printed: .review),

    // 14: 区域具有较好的投融资环境，建立或吸引风险投资、私募募基金、产业投资基金，服务于工业互联网
    //   发展
    Boundary("2022-jiangsu/14", "attested", printed: .pass),
    Boundary(
      "2022-jiangsu/14", "attested not met", unmet: ["investmentEnvironment"], printed: .fail),
    Boundary(
      "2022-jiangsu/14", "unanswered", unanswered: ["investmentEnvironment"], printed: .review),

    // 15: 具有至少 1 家面向工业互联网新技术研发创新、测试验证的创新中心/实验室/科研机构
    Boundary("2022-jiangsu/15", "1 家, on the limit", ["researchCentres": "1"], printed: .pass),
    Boundary("2022-jiangsu/15", "2 家, over it", ["researchCentres": "2"], printed: .pass),
    Boundary("2022-jiangsu/15", "0 家, under it", ["researchCentres": "0"], printed: .fail),
    Boundary("2022-jiangsu/15", "no figure", printed: .missing),

    // 16: 园区将工业互联网定位为区域发展重要工作，成立领导统筹协调机制并制定相关年度工作计划
    Boundary("2022-jiangsu/16", "all attested", printed: .pass),
    Boundary(
      "2022-jiangsu/16", "leadershipMechanism not met", unmet: ["leadershipMechanism"],
      printed: .fail),
    Boundary(
      "2022-jiangsu/16", "leadershipMechanism unanswered", unanswered: ["leadershipMechanism"],
      printed: .review),
    Boundary(
      "2022-jiangsu/16", "annualWorkPlan not met", unmet: ["annualWorkPlan"], printed: .fail),
    Boundary(
      "2022-jiangsu/16", "annualWorkPlan unanswered", unanswered: ["annualWorkPlan"],
      printed: .review),
    Boundary(
      "2022-jiangsu/16", "leadershipMechanism not met, the rest unanswered",
      unmet: ["leadershipMechanism"], unanswered: ["annualWorkPlan"], printed: .fail),
    Boundary(
      "2022-jiangsu/16", "annualWorkPlan not met, the rest unanswered", unmet: ["annualWorkPlan"],
      unanswered: ["leadershipMechanism"], printed: .fail),
    Boundary(
      "2022-jiangsu/16", "nothing answered", unanswered: ["annualWorkPlan", "leadershipMechanism"],
      printed: .review),

    // 17: 园区围绕工业互联网创新应用出台相关政策措施，并进行资金扶持，每年安排专项资金不少于 500 万
    Boundary(
      "2022-jiangsu/17", "500 万元, on the limit", ["industrialInternetFunds": "500"],
      printed: .pass),
    Boundary(
      "2022-jiangsu/17", "500.01 万元, over it", ["industrialInternetFunds": "500.01"],
      printed: .pass),
    Boundary(
      "2022-jiangsu/17", "499.99 万元, under it", ["industrialInternetFunds": "499.99"],
      printed: .fail),
    Boundary("2022-jiangsu/17", "no figure", printed: .missing),
    Boundary(
      "2022-jiangsu/17", "500 万元, the words unanswered", ["industrialInternetFunds": "500"],
      unanswered: ["industrialInternetMeasures"], printed: .review),
    Boundary(
      "2022-jiangsu/17", "499.99 万元, the words unanswered", ["industrialInternetFunds": "499.99"],
      unanswered: ["industrialInternetMeasures"], printed: .fail),
    Boundary(
      "2022-jiangsu/17", "500 万元, the words not met", ["industrialInternetFunds": "500"],
      unmet: ["industrialInternetMeasures"], printed: .fail),
    Boundary(
      "2022-jiangsu/17", "no figure, the words not met", unmet: ["industrialInternetMeasures"],
      printed: .fail),
    Boundary(
      "2022-jiangsu/17", "no figure, the words unanswered",
      unanswered: ["industrialInternetMeasures"], printed: .missing),

    // 18: 园区支持建立工业互联网相关联盟、协会，并举办相关会议、活动，带动区域企业积极参与
    Boundary("2022-jiangsu/18", "attested", printed: .pass),
    Boundary("2022-jiangsu/18", "attested not met", unmet: ["alliances"], printed: .fail),
    Boundary("2022-jiangsu/18", "unanswered", unanswered: ["alliances"], printed: .review),

    // 19: 有完善的人才培养、引进、激励机制和政策保障，能够吸引到工业互联网创新领军人才、高端人才、
    //   创业团队、开发者
    Boundary("2022-jiangsu/19", "attested", printed: .pass),
    Boundary(
      "2022-jiangsu/19", "attested not met", unmet: ["industrialInternetTalents"], printed: .fail),
    Boundary(
      "2022-jiangsu/19", "unanswered", unanswered: ["industrialInternetTalents"], printed: .review),

    // 20: 具有至少 1 个孵化器、加速器、众创空间，入驻至少 10 个工业互联网网络、平台、安全、工业 APP、
    //   工业软件、数据采集、大数据服务等方向企业
    Boundary(
      "2022-jiangsu/20", "1 incubators, 10 residents: on the limits",
      ["incubators": "1", "incubatedEnterprises": "10"], printed: .pass),
    Boundary(
      "2022-jiangsu/20", "2 incubators, 11 residents: over them",
      ["incubators": "2", "incubatedEnterprises": "11"], printed: .pass),
    Boundary(
      "2022-jiangsu/20", "0 incubators, 10 residents",
      ["incubators": "0", "incubatedEnterprises": "10"], printed: .fail),
    Boundary(
      "2022-jiangsu/20", "1 incubators, 9 residents",
      ["incubators": "1", "incubatedEnterprises": "9"], printed: .fail),
    Boundary(
      "2022-jiangsu/20", "0 incubators, 9 residents",
      ["incubators": "0", "incubatedEnterprises": "9"], printed: .fail),
    Boundary(
      "2022-jiangsu/20", "1 incubators, residents not given", ["incubators": "1"],
      printed: .missing),
    Boundary(
      "2022-jiangsu/20", "residents 10, incubators not given", ["incubatedEnterprises": "10"],
      printed: .missing),
    Boundary(
      "2022-jiangsu/20", "0 incubators, residents not given", ["incubators": "0"], printed: .fail),
    Boundary(
      "2022-jiangsu/20", "residents 9, incubators not given", ["incubatedEnterprises": "9"],
      printed: .fail),
    Boundary("2022-jiangsu/20", "neither given", printed: .missing),

    // 21: 围绕工业互联网孵化育成的投融资情况良好，具有一批获得政府资金、银行担保贷款、风险投资的重
    //   点培育型企业
    Boundary("2022-jiangsu/21", "attested", printed: .pass),
    Boundary("2022-jiangsu/21", "attested not met", unmet: ["incubationFunding"], printed: .fail),
    Boundary("2022-jiangsu/21", "unanswered", unanswered: ["incubationFunding"], printed: .review),
  ]
}
