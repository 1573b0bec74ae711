import Evaluation

extension Boundary {
  /// 附表 3 国家新型工业化产业示范基地（云计算）申报要求.
  static let cloud2021: [Boundary] = [
    cloud2021Business, cloud2021Capability,
    notice2021Exclusions(of: "2021-cloud"),
  ].flatMap(\.self)

  private static let cloud2021Business: [Boundary] = [
    // 1: 产业集聚效应明显，申报主体云计算业务收入占所在地云计算业务收入比重不低于 70%
    Boundary(
      "2021-cloud/1", "140 of 200, on the limit",
      ["cloudRevenue": "140", "localCloudRevenue": "200"], printed: .pass),
    Boundary(
      "2021-cloud/1", "140.01 of 200, over it",
      ["cloudRevenue": "140.01", "localCloudRevenue": "200"], printed: .pass),
    Boundary(
      "2021-cloud/1", "139.99 of 200, under it",
      ["cloudRevenue": "139.99", "localCloudRevenue": "200"], printed: .fail),
    Boundary(
      "2021-cloud/1", "stated: 70%, on the limit", ["cloudShareOfPlace": "70"], printed: .pass),
    Boundary(
      "2021-cloud/1", "stated: 70.01%, over it", ["cloudShareOfPlace": "70.01"], printed: .pass),
    Boundary(
      "2021-cloud/1", "stated: 69.99%, under it", ["cloudShareOfPlace": "69.99"], printed: .fail),
    Boundary("2021-cloud/1", "no denominator", ["cloudRevenue": "140.01"], printed: .missing),
    Boundary("2021-cloud/1", "no numerator", ["localCloudRevenue": "200"], printed: .missing),
    Boundary("2021-cloud/1", "neither given", printed: .missing),

    // 3: 主导环节龙头企业在全国市场份额位列全国前五
    Boundary("2021-cloud/3", "rank 1", ["cloudLeaderRank": "1"], printed: .pass),
    Boundary("2021-cloud/3", "rank 4", ["cloudLeaderRank": "4"], printed: .pass),
    Boundary("2021-cloud/3", "rank 5", ["cloudLeaderRank": "5"], printed: .pass),
    Boundary("2021-cloud/3", "rank 6", ["cloudLeaderRank": "6"], printed: .fail),
    Boundary("2021-cloud/3", "no figure", printed: .missing),

    // 5: 积极推进政务云服务模块化，推动政府各部门的应用系统逐步迁移到政务云，实现应用迁移上云比例
    //   不低于 50%。全面推进电子政务内网云建设，为电子政务内网应用提供基础支撑服务
    Boundary(
      "2021-cloud/5", "100 of 200, on the limit",
      ["migratedGovernmentSystems": "100", "governmentSystems": "200"], printed: .pass),
    Boundary(
      "2021-cloud/5", "101 of 200, over it",
      ["migratedGovernmentSystems": "101", "governmentSystems": "200"], printed: .pass),
    Boundary(
      "2021-cloud/5", "99 of 200, under it",
      ["migratedGovernmentSystems": "99", "governmentSystems": "200"], printed: .fail),
    Boundary(
      "2021-cloud/5", "stated: 50%, on the limit", ["governmentMigrationShare": "50"],
      printed: .pass),
    Boundary(
      "2021-cloud/5", "stated: 50.01%, over it", ["governmentMigrationShare": "50.01"],
      printed: .pass),
    Boundary(
      "2021-cloud/5", "stated: 49.99%, under it", ["governmentMigrationShare": "49.99"],
      printed: .fail),
    Boundary(
      "2021-cloud/5", "no denominator", ["migratedGovernmentSystems": "101"], printed: .missing),
    Boundary("2021-cloud/5", "no numerator", ["governmentSystems": "200"], printed: .missing),
    Boundary("2021-cloud/5", "neither given, internal network attested", printed: .missing),
    Boundary(
      "2021-cloud/5", "50% with the internal network unanswered",
      ["governmentMigrationShare": "50"], unanswered: ["governmentIntranetCloud"],
      printed: .review),
    Boundary(
      "2021-cloud/5", "49.99% with the internal network unanswered",
      ["governmentMigrationShare": "49.99"], unanswered: ["governmentIntranetCloud"],
      printed: .fail),
    Boundary(
      "2021-cloud/5", "50% with the internal network not met", ["governmentMigrationShare": "50"],
      unmet: ["governmentIntranetCloud"], printed: .fail),
    Boundary(
      "2021-cloud/5", "share not given, internal network not met",
      unmet: ["governmentIntranetCloud"], printed: .fail),
    Boundary(
      "2021-cloud/5", "share not given, internal network unanswered",
      unanswered: ["governmentIntranetCloud"], printed: .missing),

    // 11: 拥有 IaaS 领域骨干企业（过去一年业务收入不少于 1 亿元）
    Boundary(
      "2021-cloud/11", "1 家, on the limit", ["infrastructureServiceEnterprises": "1"],
      printed: .pass),
    Boundary(
      "2021-cloud/11", "2 家, over it", ["infrastructureServiceEnterprises": "2"], printed: .pass),
    Boundary(
      "2021-cloud/11", "0 家, under it", ["infrastructureServiceEnterprises": "0"], printed: .fail),
    Boundary("2021-cloud/11", "no figure", printed: .missing),
  ]

  private static let cloud2021Capability: [Boundary] = [
    // 12: 拥有提供 PaaS 领域服务的云计算企业
    Boundary(
      "2021-cloud/12", "1 家, on the limit", ["platformServiceEnterprises": "1"], printed: .pass),
    Boundary("2021-cloud/12", "2 家, over it", ["platformServiceEnterprises": "2"], printed: .pass),
    Boundary("2021-cloud/12", "0 家, under it", ["platformServiceEnterprises": "0"], printed: .fail),
    Boundary("2021-cloud/12", "no figure", printed: .missing),

    // 13: 从事 SaaS 软件开发和服务的企业不少于 15 家
    Boundary(
      "2021-cloud/13", "15 家, on the limit", ["softwareServiceEnterprises": "15"], printed: .pass),
    Boundary(
      "2021-cloud/13", "16 家, over it", ["softwareServiceEnterprises": "16"], printed: .pass),
    Boundary(
      "2021-cloud/13", "14 家, under it", ["softwareServiceEnterprises": "14"], printed: .fail),
    Boundary("2021-cloud/13", "no figure", printed: .missing),

    // 14: 通过云服务能力测评、可信云、等级保护等主流测评的企业超过 5 家
    Boundary(
      "2021-cloud/14", "5 家, on the limit", ["assessedCloudEnterprises": "5"], printed: .fail),
    Boundary("2021-cloud/14", "6 家, over it", ["assessedCloudEnterprises": "6"], printed: .pass),
    Boundary("2021-cloud/14", "4 家, under it", ["assessedCloudEnterprises": "4"], printed: .fail),
    Boundary("2021-cloud/14", "no figure", printed: .missing),

    // 16: 拥有云计算人才培训机构
    Boundary(
      "2021-cloud/16", "1 个, on the limit", ["cloudTrainingInstitutions": "1"], printed: .pass),
    Boundary("2021-cloud/16", "2 个, over it", ["cloudTrainingInstitutions": "2"], printed: .pass),
    Boundary("2021-cloud/16", "0 个, under it", ["cloudTrainingInstitutions": "0"], printed: .fail),
    Boundary("2021-cloud/16", "no figure", printed: .missing),

    // 19: 云计算领域技术研发投入占业务收入比重不低于 10%
    Boundary(
      "2021-cloud/19", "10 of 100, on the limit",
      ["cloudResearchSpending": "10", "cloudRevenue": "100"], printed: .pass),
    Boundary(
      "2021-cloud/19", "10.01 of 100, over it",
      ["cloudResearchSpending": "10.01", "cloudRevenue": "100"], printed: .pass),
    Boundary(
      "2021-cloud/19", "9.99 of 100, under it",
      ["cloudResearchSpending": "9.99", "cloudRevenue": "100"], printed: .fail),
    Boundary(
      "2021-cloud/19", "stated: 10%, on the limit", ["cloudResearchIntensity": "10"],
      printed: .pass),
    Boundary(
      "2021-cloud/19", "stated: 10.01%, over it", ["cloudResearchIntensity": "10.01"],
      printed: .pass),
    Boundary(
      "2021-cloud/19", "stated: 9.99%, under it", ["cloudResearchIntensity": "9.99"],
      printed: .fail),
    Boundary(
      "2021-cloud/19", "no denominator", ["cloudResearchSpending": "10.01"], printed: .missing),
    Boundary("2021-cloud/19", "no numerator", ["cloudRevenue": "100"], printed: .missing),
    Boundary("2021-cloud/19", "neither given", printed: .missing),

    // 21: 数据中心普遍能耗利用率低于 1.5
    Boundary("2021-cloud/21", "1.5, on the limit", ["annualPUE": "1.5"], printed: .fail),
    Boundary("2021-cloud/21", "1.501, over it", ["annualPUE": "1.501"], printed: .fail),
    Boundary("2021-cloud/21", "1.499, under it", ["annualPUE": "1.499"], printed: .pass),
    Boundary("2021-cloud/21", "no figure", printed: .missing),
    // Reported one by one: all below, none below, some below; the base's own PUE stands aside then.
    Boundary(
      "2021-cloud/21", "two centres, the worse under it",
      ["dataCentreCount": "2", "lowestAnnualPUE": "1.2", "highestAnnualPUE": "1.499"],
      printed: .pass),
    Boundary(
      "2021-cloud/21", "two centres, the better on the limit",
      ["dataCentreCount": "2", "lowestAnnualPUE": "1.5", "highestAnnualPUE": "1.6"],
      printed: .fail),
    Boundary(
      "2021-cloud/21", "two centres, the worse on the limit",
      ["dataCentreCount": "2", "lowestAnnualPUE": "1.499", "highestAnnualPUE": "1.5"],
      printed: .review),
    Boundary(
      "2021-cloud/21", "two centres, the base's own under it, one of them over it",
      [
        "dataCentreCount": "2", "annualPUE": "1.3", "lowestAnnualPUE": "1.2",
        "highestAnnualPUE": "1.6",
      ], printed: .review),
    Boundary(
      "2021-cloud/21", "the better under it, the worse over it",
      ["dataCentreCount": "2", "lowestAnnualPUE": "1.499", "highestAnnualPUE": "1.6"],
      printed: .review),
    Boundary(
      "2021-cloud/21", "the better under it, the worse on the limit",
      ["dataCentreCount": "2", "lowestAnnualPUE": "1.2", "highestAnnualPUE": "1.5"],
      printed: .review),
    Boundary(
      "2021-cloud/21", "one centre over it, the base's own under it",
      [
        "dataCentreCount": "1", "annualPUE": "1.499", "lowestAnnualPUE": "1.6",
        "highestAnnualPUE": "1.6",
      ], printed: .fail),
    Boundary(
      "2021-cloud/21", "no centre, whatever the lowest and the highest",
      [
        "dataCentreCount": "0", "annualPUE": "1.499", "lowestAnnualPUE": "1.6",
        "highestAnnualPUE": "1.6",
      ], printed: .pass),
    Boundary(
      "2021-cloud/21", "two centres, both just over it",
      ["dataCentreCount": "2", "lowestAnnualPUE": "1.501", "highestAnnualPUE": "1.501"],
      printed: .fail),
    Boundary(
      "2021-cloud/21", "two centres without their figures",
      ["dataCentreCount": "2", "annualPUE": "1.3"], printed: .missing),
    Boundary(
      "2021-cloud/21", "no centre, the base's own under it",
      ["dataCentreCount": "0", "annualPUE": "1.499"], printed: .pass),
    Boundary(
      "2021-cloud/21", "two centres in earlier years, none now, the base's own under it",
      ["dataCentreCount": "2 2 0", "annualPUE": "1.499"], printed: .pass),

    // 22: 云计算相关专利授权不低于 50 件
    Boundary("2021-cloud/22", "50 件, on the limit", ["cloudPatents": "50"], printed: .pass),
    Boundary("2021-cloud/22", "51 件, over it", ["cloudPatents": "51"], printed: .pass),
    Boundary("2021-cloud/22", "49 件, under it", ["cloudPatents": "49"], printed: .fail),
    Boundary("2021-cloud/22", "no figure", printed: .missing),
    // 授权量 of the last full year; all grants so far alone leave it to the authority.
    Boundary(
      "2021-cloud/22", "49 件 of the year, 50 件 so far",
      ["cloudPatents": "49", "cloudPatentsSoFar": "50"], printed: .review),
    Boundary(
      "2021-cloud/22", "49 件 of the year, 51 件 so far",
      ["cloudPatents": "49", "cloudPatentsSoFar": "51"], printed: .review),
    Boundary(
      "2021-cloud/22", "49 件 of the year, 49 件 so far",
      ["cloudPatents": "49", "cloudPatentsSoFar": "49"], printed: .fail),
    Boundary(
      "2021-cloud/22", "50 件 of the year, 50 件 so far",
      ["cloudPatents": "50", "cloudPatentsSoFar": "50"], printed: .pass),
    Boundary(
      "2021-cloud/22", "50 件 of the year, 500 件 so far",
      ["cloudPatents": "50", "cloudPatentsSoFar": "500"], printed: .pass),
    Boundary(
      "2021-cloud/22", "50 件 so far, the year not given", ["cloudPatentsSoFar": "50"],
      printed: .missing),
    // Whatever the year's are, they are some of these.
    Boundary(
      "2021-cloud/22", "49 件 so far, the year not given", ["cloudPatentsSoFar": "49"],
      printed: .fail),
    Boundary(
      "2021-cloud/22", "49 件 in each of three years", ["cloudPatents": "49 49 49"],
      printed: .fail),
    Boundary(
      "2021-cloud/22", "50 件 in the last year, fewer before", ["cloudPatents": "49 49 50"],
      printed: .pass),
    Boundary(
      "2021-cloud/22", "50 件 in the last year, some years not given", ["cloudPatents": "- - 50"],
      printed: .pass),
    Boundary(
      "2021-cloud/22", "only what the last year says so far counts",
      ["cloudPatents": "49", "cloudPatentsSoFar": "50 50 49"], printed: .fail),
    Boundary(
      "2021-cloud/22", "50 件 so far, not all the years before",
      ["cloudPatents": "0 0 49", "cloudPatentsSoFar": "49 49 50"], printed: .review),

    // 25: 要求云计算企业制定网络与信息安全管理规定，拥有一定的安全防护手段和能力
    Boundary("2021-cloud/25", "rules and protection attested", printed: .pass),
    Boundary(
      "2021-cloud/25", "protection not met", unmet: ["cloudSecurityProtection"], printed: .fail),
    Boundary(
      "2021-cloud/25", "rules unanswered", unanswered: ["cloudSecurityRules"], printed: .review),
  ]
}
