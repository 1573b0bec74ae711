import Evaluation

extension Boundary {
  /// 附表 2 国家新型工业化产业示范基地（大数据）申报要求.
  static let bigData2021: [Boundary] = [
    bigData2021Business, bigData2021Capability, notice2021Exclusions(of: "2021-bigdata"),
  ].flatMap(\.self)

  private static let bigData2021Business: [Boundary] = [
    // 1: 产业集聚效应显著，申报对象的大数据产业业务收入占所在地方大数据产业业务收入比重不低于 30%
    Boundary(
      "2021-bigdata/1", "30 of 100, on the limit",
      ["bigDataRevenue": "30", "localBigDataRevenue": "100"], printed: .pass),
    Boundary(
      "2021-bigdata/1", "30.01 of 100, over it",
      ["bigDataRevenue": "30.01", "localBigDataRevenue": "100"], printed: .pass),
    Boundary(
      "2021-bigdata/1", "29.99 of 100, under it",
      ["bigDataRevenue": "29.99", "localBigDataRevenue": "100"], printed: .fail),
    Boundary(
      "2021-bigdata/1", "stated: 30%, on the limit", ["bigDataShareOfPlace": "30"], printed: .pass),
    Boundary(
      "2021-bigdata/1", "stated: 30.01%, over it", ["bigDataShareOfPlace": "30.01"],
      printed: .pass),
    Boundary(
      "2021-bigdata/1", "stated: 29.99%, under it", ["bigDataShareOfPlace": "29.99"],
      printed: .fail),
    Boundary("2021-bigdata/1", "no denominator", ["bigDataRevenue": "30.01"], printed: .missing),
    Boundary("2021-bigdata/1", "no numerator", ["localBigDataRevenue": "100"], printed: .missing),
    Boundary("2021-bigdata/1", "neither given", printed: .missing),
    Boundary(
      "2021-bigdata/1", "29.9999999 of 100 is under it, nothing being rounded",
      ["bigDataRevenue": "29.9999999", "localBigDataRevenue": "100"], printed: .fail),

    // 2: 从事大数据相关业务的企业数量不少于申报对象企业总数的 30%
    Boundary(
      "2021-bigdata/2", "300 of 1000, on the limit",
      ["bigDataEnterprises": "300", "enterprises": "1000"], printed: .pass),
    Boundary(
      "2021-bigdata/2", "301 of 1000, over it",
      ["bigDataEnterprises": "301", "enterprises": "1000"], printed: .pass),
    Boundary(
      "2021-bigdata/2", "299 of 1000, under it",
      ["bigDataEnterprises": "299", "enterprises": "1000"], printed: .fail),
    Boundary(
      "2021-bigdata/2", "stated: 30%, on the limit", ["bigDataEnterpriseShare": "30"],
      printed: .pass),
    Boundary(
      "2021-bigdata/2", "stated: 30.01%, over it", ["bigDataEnterpriseShare": "30.01"],
      printed: .pass),
    Boundary(
      "2021-bigdata/2", "stated: 29.99%, under it", ["bigDataEnterpriseShare": "29.99"],
      printed: .fail),
    Boundary("2021-bigdata/2", "no denominator", ["bigDataEnterprises": "301"], printed: .missing),
    Boundary("2021-bigdata/2", "no numerator", ["enterprises": "1000"], printed: .missing),
    Boundary("2021-bigdata/2", "neither given", printed: .missing),

    // 3: 大数据业务收入达到 5000 万元以上的龙头骨干企业不少于 3 家
    Boundary(
      "2021-bigdata/3", "3 家, on the limit", ["bigDataLeadingEnterprises": "3"], printed: .pass),
    Boundary("2021-bigdata/3", "4 家, over it", ["bigDataLeadingEnterprises": "4"], printed: .pass),
    Boundary("2021-bigdata/3", "2 家, under it", ["bigDataLeadingEnterprises": "2"], printed: .fail),
    Boundary("2021-bigdata/3", "no figure", printed: .missing),

    // 5: 申报对象大数据产业链特色环节的业务收入占大数据产业总体业务收入的比例不低于 30%，特色环节
    //   龙头企业具有较强的品牌知名度
    Boundary(
      "2021-bigdata/5", "30 of 100, on the limit",
      ["bigDataSpecialtyRevenue": "30", "bigDataRevenue": "100"], printed: .pass),
    Boundary(
      "2021-bigdata/5", "30.01 of 100, over it",
      ["bigDataSpecialtyRevenue": "30.01", "bigDataRevenue": "100"], printed: .pass),
    Boundary(
      "2021-bigdata/5", "29.99 of 100, under it",
      ["bigDataSpecialtyRevenue": "29.99", "bigDataRevenue": "100"], printed: .fail),
    Boundary(
      "2021-bigdata/5", "stated: 30%, on the limit", ["bigDataSpecialtyShare": "30"],
      printed: .pass),
    Boundary(
      "2021-bigdata/5", "stated: 30.01%, over it", ["bigDataSpecialtyShare": "30.01"],
      printed: .pass),
    Boundary(
      "2021-bigdata/5", "stated: 29.99%, under it", ["bigDataSpecialtyShare": "29.99"],
      printed: .fail),
    Boundary(
      "2021-bigdata/5", "no denominator", ["bigDataSpecialtyRevenue": "30.01"], printed: .missing),
    Boundary("2021-bigdata/5", "no numerator", ["bigDataRevenue": "100"], printed: .missing),
    Boundary("2021-bigdata/5", "neither given, brand attested", printed: .missing),
    Boundary(
      "2021-bigdata/5", "30% with the brand unanswered", ["bigDataSpecialtyShare": "30"],
      unanswered: ["bigDataSpecialtyBrand"], printed: .review),
    Boundary(
      "2021-bigdata/5", "29.99% with the brand unanswered", ["bigDataSpecialtyShare": "29.99"],
      unanswered: ["bigDataSpecialtyBrand"], printed: .fail),
    Boundary(
      "2021-bigdata/5", "30% with the brand not met", ["bigDataSpecialtyShare": "30"],
      unmet: ["bigDataSpecialtyBrand"], printed: .fail),
    Boundary(
      "2021-bigdata/5", "share not given, brand not met", unmet: ["bigDataSpecialtyBrand"],
      printed: .fail),
    Boundary(
      "2021-bigdata/5", "share not given, brand unanswered", unanswered: ["bigDataSpecialtyBrand"],
      printed: .missing),

    // 6: 在政务、交通、金融、医疗、教育、公共安全等行业领域大数据应用成效显著，有效提升社会治理能
    //   力和公共服务水平
    Boundary("2021-bigdata/6", "attested", printed: .pass),
    Boundary(
      "2021-bigdata/6", "attested not met", unmet: ["bigDataSectorApplications"], printed: .fail),
    Boundary(
      "2021-bigdata/6", "unanswered", unanswered: ["bigDataSectorApplications"], printed: .review),
  ]

  private static let bigData2021Capability: [Boundary] = [
    // 11: 拥有大数据人才培训机构
    Boundary(
      "2021-bigdata/11", "1 个, on the limit", ["bigDataTrainingInstitutions": "1"], printed: .pass),
    Boundary(
      "2021-bigdata/11", "2 个, over it", ["bigDataTrainingInstitutions": "2"], printed: .pass),
    Boundary(
      "2021-bigdata/11", "0 个, under it", ["bigDataTrainingInstitutions": "0"], printed: .fail),
    Boundary("2021-bigdata/11", "no figure", printed: .missing),

    // 13: 大数据技术研发投入占销售收入比重不低于 10%
    Boundary(
      "2021-bigdata/13", "10 of 100, on the limit",
      ["bigDataResearchSpending": "10", "bigDataRevenue": "100"], printed: .pass),
    Boundary(
      "2021-bigdata/13", "10.01 of 100, over it",
      ["bigDataResearchSpending": "10.01", "bigDataRevenue": "100"], printed: .pass),
    Boundary(
      "2021-bigdata/13", "9.99 of 100, under it",
      ["bigDataResearchSpending": "9.99", "bigDataRevenue": "100"], printed: .fail),
    Boundary(
      "2021-bigdata/13", "stated: 10%, on the limit", ["bigDataResearchIntensity": "10"],
      printed: .pass),
    Boundary(
      "2021-bigdata/13", "stated: 10.01%, over it", ["bigDataResearchIntensity": "10.01"],
      printed: .pass),
    Boundary(
      "2021-bigdata/13", "stated: 9.99%, under it", ["bigDataResearchIntensity": "9.99"],
      printed: .fail),
    Boundary(
      "2021-bigdata/13", "no denominator", ["bigDataResearchSpending": "10.01"], printed: .missing),
    Boundary("2021-bigdata/13", "no numerator", ["bigDataRevenue": "100"], printed: .missing),
    Boundary("2021-bigdata/13", "neither given", printed: .missing),

    // 14: 大数据相关专利授权量不低于 20 件
    Boundary("2021-bigdata/14", "20 件, on the limit", ["bigDataPatents": "20"], printed: .pass),
    Boundary("2021-bigdata/14", "21 件, over it", ["bigDataPatents": "21"], printed: .pass),
    Boundary("2021-bigdata/14", "19 件, under it", ["bigDataPatents": "19"], printed: .fail),
    Boundary("2021-bigdata/14", "no figure", printed: .missing),
    // 授权量 of the last full year; all grants so far alone leave it to the authority.
    Boundary(
      "2021-bigdata/14", "19 件 of the year, 20 件 so far",
      ["bigDataPatents": "19", "bigDataPatentsSoFar": "20"], printed: .review),
    Boundary(
      "2021-bigdata/14", "19 件 of the year, 21 件 so far",
      ["bigDataPatents": "19", "bigDataPatentsSoFar": "21"], printed: .review),
    Boundary(
      "2021-bigdata/14", "19 件 of the year, 19 件 so far",
      ["bigDataPatents": "19", "bigDataPatentsSoFar": "19"], printed: .fail),
    Boundary(
      "2021-bigdata/14", "20 件 of the year, 20 件 so far",
      ["bigDataPatents": "20", "bigDataPatentsSoFar": "20"], printed: .pass),
    Boundary(
      "2021-bigdata/14", "20 件 of the year, 200 件 so far",
      ["bigDataPatents": "20", "bigDataPatentsSoFar": "200"], printed: .pass),
    Boundary(
      "2021-bigdata/14", "20 件 so far, the year not given", ["bigDataPatentsSoFar": "20"],
      printed: .missing),
    // Whatever the year's are, they are some of these.
    Boundary(
      "2021-bigdata/14", "19 件 so far, the year not given", ["bigDataPatentsSoFar": "19"],
      printed: .fail),
    Boundary(
      "2021-bigdata/14", "19 件 in each of three years", ["bigDataPatents": "19 19 19"],
      printed: .fail),
    Boundary(
      "2021-bigdata/14", "20 件 in the last year, fewer before", ["bigDataPatents": "19 19 20"],
      printed: .pass),
    Boundary(
      "2021-bigdata/14", "20 件 in the last year, some years not given",
      ["bigDataPatents": "- - 20"],
      printed: .pass),
    Boundary(
      "2021-bigdata/14", "only what the last year says so far counts",
      ["bigDataPatents": "19", "bigDataPatentsSoFar": "20 20 19"], printed: .fail),
    Boundary(
      "2021-bigdata/14", "20 件 so far, not all the years before",
      ["bigDataPatents": "0 0 19", "bigDataPatentsSoFar": "19 19 20"], printed: .review),

    // 15: 拥有大数据相关的国家级或省级实验室、技术创新中心等机构，当地高校、科研院所、企业承担有
    //   国家级大数据相关项目
    Boundary(
      "2021-bigdata/15", "1 institutions, 1 projects",
      ["bigDataLaboratories": "1", "bigDataNationalProjects": "1"], printed: .pass),
    Boundary(
      "2021-bigdata/15", "2 institutions, 2 projects",
      ["bigDataLaboratories": "2", "bigDataNationalProjects": "2"], printed: .pass),
    Boundary(
      "2021-bigdata/15", "0 institutions, 1 projects",
      ["bigDataLaboratories": "0", "bigDataNationalProjects": "1"], printed: .fail),
    Boundary(
      "2021-bigdata/15", "1 institutions, 0 projects",
      ["bigDataLaboratories": "1", "bigDataNationalProjects": "0"], printed: .fail),
    Boundary(
      "2021-bigdata/15", "0 institutions, 0 projects",
      ["bigDataLaboratories": "0", "bigDataNationalProjects": "0"], printed: .fail),
    Boundary(
      "2021-bigdata/15", "1 institutions, not given projects", ["bigDataLaboratories": "1"],
      printed: .missing),
    Boundary(
      "2021-bigdata/15", "not given institutions, 1 projects", ["bigDataNationalProjects": "1"],
      printed: .missing),
    Boundary(
      "2021-bigdata/15", "0 institutions, not given projects", ["bigDataLaboratories": "0"],
      printed: .fail),
    Boundary(
      "2021-bigdata/15", "not given institutions, 0 projects", ["bigDataNationalProjects": "0"],
      printed: .fail),
    Boundary("2021-bigdata/15", "not given institutions, not given projects", printed: .missing),

    // 19: 拥有曾入围工业和信息化部大数据产业发展试点示范、工业和信息化部大数据优秀产品和应用解决
    //   方案、工业和信息化部关于支撑疫情防控和复工复产大数据产品和解决方案的单位
    Boundary("2021-bigdata/19", "1 家, on the limit", ["bigDataPilotUnits": "1"], printed: .pass),
    Boundary("2021-bigdata/19", "2 家, over it", ["bigDataPilotUnits": "2"], printed: .pass),
    Boundary("2021-bigdata/19", "0 家, under it", ["bigDataPilotUnits": "0"], printed: .fail),
    Boundary("2021-bigdata/19", "no figure", printed: .missing),

    // 23: 拥有根据国家标准《数据管理能力成熟度评估模型》（简称DCMM）开展评估贯标的单位
    Boundary(
      "2021-bigdata/23", "1 家, on the limit", ["maturityAssessedUnits": "1"], printed: .pass),
    Boundary("2021-bigdata/23", "2 家, over it", ["maturityAssessedUnits": "2"], printed: .pass),
    Boundary("2021-bigdata/23", "0 家, under it", ["maturityAssessedUnits": "0"], printed: .fail),
    Boundary("2021-bigdata/23", "no figure", printed: .missing),

    // 25: 参照国家新型工业化产业示范基地申报条件第 37 条
    Boundary("2021-bigdata/25", "both plans attested", printed: .pass),
    Boundary("2021-bigdata/25", "no development plan", unmet: ["developmentPlan"], printed: .fail),
    Boundary(
      "2021-bigdata/25", "creation plan unanswered", unanswered: ["creationPlan"],
      printed: .review),
  ]
}
