import Evaluation

extension Boundary {
  /// 附件 国家新型工业化产业示范基地申报条件.
  static let general2021: [Boundary] = [
    general2021Size, general2021Specialty, general2021Innovation, general2021Quality,
    general2021Environment, general2021FloorArea, general2021LandOutput, general2021Safety,
    general2021Digitisation, general2021Exclusions,
  ].flatMap(\.self)

  private static let general2021Size: [Boundary] = [
    // 1: 产业集群区年销售收入 > 300 亿元（特殊类型地区：> 150 亿元）
    Boundary(
      "2021-general/1", "300 亿元, on the limit", base: ["series": "优势", "specialRegion": "否"],
      ["salesRevenue": "300"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/1", "300.01 亿元, over it", base: ["series": "优势", "specialRegion": "否"],
      ["salesRevenue": "300.01"], printed: .pass),
    Boundary(
      "2021-general/1", "299.99 亿元, under it", base: ["series": "优势", "specialRegion": "否"],
      ["salesRevenue": "299.99"], printed: .fail),
    Boundary(
      "2021-general/1", "only the last full year counts and it is on the limit",
      base: ["series": "优势", "specialRegion": "否"], ["salesRevenue": "400 400 300"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/1", "only the last full year counts and it is over",
      base: ["series": "优势", "specialRegion": "否"], ["salesRevenue": "100 100 300.01"],
      printed: .pass),
    Boundary(
      "2021-general/1", "last full year not given", base: ["series": "优势", "specialRegion": "否"],
      ["salesRevenue": "400 400 -"], printed: .missing),
    Boundary(
      "2021-general/1", "no figure", base: ["series": "优势", "specialRegion": "否"],
      printed: .missing),
    Boundary(
      "2021-general/1", "special region: 150 亿元, on the limit",
      base: ["series": "优势", "specialRegion": "是"], ["salesRevenue": "150"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/1", "special region: 150.01 亿元, over it",
      base: ["series": "优势", "specialRegion": "是"], ["salesRevenue": "150.01"], printed: .pass),
    Boundary(
      "2021-general/1", "special region: 149.99 亿元, under it",
      base: ["series": "优势", "specialRegion": "是"], ["salesRevenue": "149.99"], printed: .fail),
    Boundary(
      "2021-general/1", "region not given, 300.01 is over both limits", base: ["series": "优势"],
      ["salesRevenue": "300.01"], printed: .pass),
    Boundary(
      "2021-general/1", "region not given, 300 is on one limit and over the other",
      base: ["series": "优势"], ["salesRevenue": "300"], printed: .missing, inclusive: .pass),
    Boundary(
      "2021-general/1", "region not given, 299.99 is between the limits", base: ["series": "优势"],
      ["salesRevenue": "299.99"], printed: .missing),
    Boundary(
      "2021-general/1", "region not given, 150.01 is between the limits", base: ["series": "优势"],
      ["salesRevenue": "150.01"], printed: .missing),
    Boundary(
      "2021-general/1", "region not given, 150 is on one limit and under the other",
      base: ["series": "优势"], ["salesRevenue": "150"], printed: .fail, inclusive: .missing),
    Boundary(
      "2021-general/1", "region not given, 149.99 is under both limits", base: ["series": "优势"],
      ["salesRevenue": "149.99"], printed: .fail),
    Boundary(
      "2021-general/1", "does not apply to the other series",
      base: ["series": "特色", "specialRegion": "否"], ["salesRevenue": "500"],
      printed: .notApplicable),
    Boundary(
      "2021-general/1", "series not given", base: ["specialRegion": "否"], ["salesRevenue": "500"],
      printed: .missing),
    Boundary(
      "2021-general/1", "series not given and too little in any region",
      base: ["specialRegion": "否"], ["salesRevenue": "100"], printed: .missing),
    Boundary("2021-general/1", "neither series nor figure given", printed: .missing),

    // 2: 主导产业销售收入占产业集群区销售收入比重 > 50%
    Boundary(
      "2021-general/2", "150 of 300 stands on the limit", base: ["series": "优势"],
      ["leadingIndustryRevenue": "150", "salesRevenue": "300"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/2", "150.01 of 300 is over it", base: ["series": "优势"],
      ["leadingIndustryRevenue": "150.01", "salesRevenue": "300"], printed: .pass),
    Boundary(
      "2021-general/2", "149.99 of 300 is under it", base: ["series": "优势"],
      ["leadingIndustryRevenue": "149.99", "salesRevenue": "300"], printed: .fail),
    Boundary(
      "2021-general/2", "150.0000001 of 300 is over it, nothing being rounded",
      base: ["series": "优势"], ["leadingIndustryRevenue": "150.0000001", "salesRevenue": "300"],
      printed: .pass),
    Boundary(
      "2021-general/2", "149.9999999 of 300 is under it, nothing being rounded",
      base: ["series": "优势"], ["leadingIndustryRevenue": "149.9999999", "salesRevenue": "300"],
      printed: .fail),
    Boundary(
      "2021-general/2", "stated: 50%, on the limit", base: ["series": "优势"],
      ["leadingIndustryShare": "50"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/2", "stated: 50.01%, over it", base: ["series": "优势"],
      ["leadingIndustryShare": "50.01"], printed: .pass),
    Boundary(
      "2021-general/2", "stated: 49.99%, under it", base: ["series": "优势"],
      ["leadingIndustryShare": "49.99"], printed: .fail),
    Boundary(
      "2021-general/2", "no denominator", base: ["series": "优势"], ["leadingIndustryRevenue": "150"],
      printed: .missing),
    Boundary(
      "2021-general/2", "no numerator", base: ["series": "优势"], ["salesRevenue": "300"],
      printed: .missing),
    Boundary("2021-general/2", "neither given", base: ["series": "优势"], printed: .missing),
    Boundary(
      "2021-general/2", "does not apply to the other series", base: ["series": "特色"],
      ["leadingIndustryRevenue": "290", "salesRevenue": "300"], printed: .notApplicable),
    Boundary(
      "2021-general/2", "series not given",
      ["leadingIndustryRevenue": "290", "salesRevenue": "300"], printed: .missing),
  ]

  private static let general2021Specialty: [Boundary] = [
    // 3: 产业集群区内企业专注于一个或两个相关性较强的细分产业领域
    Boundary(
      "2021-general/3", "1 sub-industry, attested", base: ["series": "特色"], ["subIndustries": "1"],
      printed: .pass),
    Boundary(
      "2021-general/3", "2 sub-industries, attested", base: ["series": "特色"],
      ["subIndustries": "2"], printed: .pass),
    Boundary(
      "2021-general/3", "3 sub-industries, attested", base: ["series": "特色"],
      ["subIndustries": "3"], printed: .fail),
    Boundary(
      "2021-general/3", "0 sub-industries, attested", base: ["series": "特色"],
      ["subIndustries": "0"], printed: .fail),
    Boundary(
      "2021-general/3", "number not given, attested", base: ["series": "特色"], printed: .pass),
    Boundary(
      "2021-general/3", "number not given, attested not met", base: ["series": "特色"],
      unmet: ["industryFocus"], printed: .fail),
    Boundary(
      "2021-general/3", "number not given, unanswered", base: ["series": "特色"],
      unanswered: ["industryFocus"], printed: .review),
    Boundary(
      "2021-general/3", "2 sub-industries, attested not met", base: ["series": "特色"],
      ["subIndustries": "2"], unmet: ["industryFocus"], printed: .fail),
    Boundary(
      "2021-general/3", "2 sub-industries, unanswered", base: ["series": "特色"],
      ["subIndustries": "2"], unanswered: ["industryFocus"], printed: .review),
    Boundary(
      "2021-general/3", "3 sub-industries, unanswered", base: ["series": "特色"],
      ["subIndustries": "3"], unanswered: ["industryFocus"], printed: .fail),
    Boundary(
      "2021-general/3", "does not apply to the other series", base: ["series": "优势"],
      ["subIndustries": "2"], printed: .notApplicable),
    Boundary("2021-general/3", "series not given", ["subIndustries": "2"], printed: .missing),

    // 4: 主要产品市场占有率国内领先，并在国际市场上占据前列，具有较强的品牌知名度
    Boundary("2021-general/4", "attested", base: ["series": "特色"], printed: .pass),
    Boundary(
      "2021-general/4", "attested not met", base: ["series": "特色"], unmet: ["leadingProducts"],
      printed: .fail),
    Boundary(
      "2021-general/4", "unanswered", base: ["series": "特色"], unanswered: ["leadingProducts"],
      printed: .review),
    Boundary(
      "2021-general/4", "does not apply to the other series", base: ["series": "优势"],
      printed: .notApplicable),
    Boundary("2021-general/4", "series not given", printed: .missing),

    // 5: 主导产业销售收入占产业集群区销售收入比重 > 70%
    Boundary(
      "2021-general/5", "210 of 300 stands on the limit", base: ["series": "特色"],
      ["leadingIndustryRevenue": "210", "salesRevenue": "300"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/5", "210.01 of 300 is over it", base: ["series": "特色"],
      ["leadingIndustryRevenue": "210.01", "salesRevenue": "300"], printed: .pass),
    Boundary(
      "2021-general/5", "209.99 of 300 is under it", base: ["series": "特色"],
      ["leadingIndustryRevenue": "209.99", "salesRevenue": "300"], printed: .fail),
    Boundary(
      "2021-general/5", "210.0000001 of 300 is over it, nothing being rounded",
      base: ["series": "特色"], ["leadingIndustryRevenue": "210.0000001", "salesRevenue": "300"],
      printed: .pass),
    Boundary(
      "2021-general/5", "209.9999999 of 300 is under it, nothing being rounded",
      base: ["series": "特色"], ["leadingIndustryRevenue": "209.9999999", "salesRevenue": "300"],
      printed: .fail),
    Boundary(
      "2021-general/5", "stated: 70%, on the limit", base: ["series": "特色"],
      ["leadingIndustryShare": "70"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/5", "stated: 70.01%, over it", base: ["series": "特色"],
      ["leadingIndustryShare": "70.01"], printed: .pass),
    Boundary(
      "2021-general/5", "stated: 69.99%, under it", base: ["series": "特色"],
      ["leadingIndustryShare": "69.99"], printed: .fail),
    Boundary(
      "2021-general/5", "no denominator", base: ["series": "特色"], ["leadingIndustryRevenue": "210"],
      printed: .missing),
    Boundary(
      "2021-general/5", "no numerator", base: ["series": "特色"], ["salesRevenue": "300"],
      printed: .missing),
    Boundary("2021-general/5", "neither given", base: ["series": "特色"], printed: .missing),
    Boundary(
      "2021-general/5", "does not apply to the other series", base: ["series": "优势"],
      ["leadingIndustryRevenue": "290", "salesRevenue": "300"], printed: .notApplicable),
    Boundary(
      "2021-general/5", "series not given",
      ["leadingIndustryRevenue": "290", "salesRevenue": "300"], printed: .missing),
  ]

  private static let general2021Innovation: [Boundary] = [
    // 7: 产业集群区研发投入占销售收入比重 > 2%
    Boundary(
      "2021-general/7", "6 of 300 stands on the limit", base: ["series": "优势"],
      ["researchSpending": "6", "salesRevenue": "300"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/7", "6.01 of 300 is over it", base: ["series": "优势"],
      ["researchSpending": "6.01", "salesRevenue": "300"], printed: .pass),
    Boundary(
      "2021-general/7", "5.99 of 300 is under it", base: ["series": "优势"],
      ["researchSpending": "5.99", "salesRevenue": "300"], printed: .fail),
    Boundary(
      "2021-general/7", "stated: 2%, on the limit", base: ["series": "优势"],
      ["researchIntensity": "2"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/7", "stated: 2.01%, over it", base: ["series": "优势"],
      ["researchIntensity": "2.01"], printed: .pass),
    Boundary(
      "2021-general/7", "stated: 1.99%, under it", base: ["series": "优势"],
      ["researchIntensity": "1.99"], printed: .fail),
    Boundary(
      "2021-general/7", "no spending given", base: ["series": "优势"], ["salesRevenue": "300"],
      printed: .missing),
    Boundary(
      "2021-general/7", "no sales given", base: ["series": "优势"], ["researchSpending": "6.01"],
      printed: .missing),
    Boundary("2021-general/7", "neither given", base: ["series": "优势"], printed: .missing),
    Boundary(
      "2021-general/7", "does not apply to the other series", base: ["series": "特色"],
      ["researchSpending": "10", "salesRevenue": "300"], printed: .notApplicable),
    Boundary(
      "2021-general/7", "series not given", ["researchSpending": "10", "salesRevenue": "300"],
      printed: .missing),

    // 8: 主导产业方面的国家级研发机构 > 1 家，或主导产业方面的省级研发机构 > 3 家
    Boundary(
      "2021-general/8", "1 national, 0 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "1", "provincialResearchInstitutions": "0"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/8", "2 national, 0 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "2", "provincialResearchInstitutions": "0"], printed: .pass),
    Boundary(
      "2021-general/8", "0 national, 0 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "0", "provincialResearchInstitutions": "0"], printed: .fail),
    Boundary(
      "2021-general/8", "0 national, 3 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "0", "provincialResearchInstitutions": "3"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/8", "0 national, 4 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "0", "provincialResearchInstitutions": "4"], printed: .pass),
    Boundary(
      "2021-general/8", "0 national, 2 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "0", "provincialResearchInstitutions": "2"], printed: .fail),
    Boundary(
      "2021-general/8", "1 national, 3 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "1", "provincialResearchInstitutions": "3"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/8", "1 national, 4 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "1", "provincialResearchInstitutions": "4"], printed: .pass),
    Boundary(
      "2021-general/8", "2 national, 4 provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "2", "provincialResearchInstitutions": "4"], printed: .pass),
    Boundary(
      "2021-general/8", "2 national, not given provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "2"], printed: .pass),
    Boundary(
      "2021-general/8", "1 national, not given provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "1"], printed: .missing, inclusive: .pass),
    Boundary(
      "2021-general/8", "0 national, not given provincial", base: ["series": "优势"],
      ["nationalResearchInstitutions": "0"], printed: .missing),
    Boundary(
      "2021-general/8", "not given national, 4 provincial", base: ["series": "优势"],
      ["provincialResearchInstitutions": "4"], printed: .pass),
    Boundary(
      "2021-general/8", "not given national, 3 provincial", base: ["series": "优势"],
      ["provincialResearchInstitutions": "3"], printed: .missing, inclusive: .pass),
    Boundary(
      "2021-general/8", "not given national, 2 provincial", base: ["series": "优势"],
      ["provincialResearchInstitutions": "2"], printed: .missing),
    Boundary(
      "2021-general/8", "not given national, not given provincial", base: ["series": "优势"],
      printed: .missing),
    Boundary(
      "2021-general/8", "does not apply to the other series", base: ["series": "特色"],
      ["nationalResearchInstitutions": "2", "provincialResearchInstitutions": "4"],
      printed: .notApplicable),
    Boundary(
      "2021-general/8", "series not given",
      ["nationalResearchInstitutions": "2", "provincialResearchInstitutions": "4"],
      printed: .missing),
  ]

  private static let general2021Quality: [Boundary] = [
    // 10: 规模以上企业每亿元主营业务收入有效发明专利数 > 0.7 件
    Boundary(
      "2021-general/10", "70 patents on 100 亿元 stand on the limit", base: ["series": "优势"],
      ["inventionPatents": "70", "mainBusinessRevenue": "100"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/10", "71 patents on 100 亿元 are over it", base: ["series": "优势"],
      ["inventionPatents": "71", "mainBusinessRevenue": "100"], printed: .pass),
    Boundary(
      "2021-general/10", "69 patents on 100 亿元 are under it", base: ["series": "优势"],
      ["inventionPatents": "69", "mainBusinessRevenue": "100"], printed: .fail),
    Boundary(
      "2021-general/10", "70 patents on 99.99 亿元 are over it", base: ["series": "特色"],
      ["inventionPatents": "70", "mainBusinessRevenue": "99.99"], printed: .pass),
    Boundary(
      "2021-general/10", "70 patents on 100.01 亿元 are under it", base: ["series": "特色"],
      ["inventionPatents": "70", "mainBusinessRevenue": "100.01"], printed: .fail),
    Boundary(
      "2021-general/10", "stated: 0.7 件/亿元, on the limit", base: ["series": "特色"],
      ["patentDensity": "0.7"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/10", "stated: 0.71 件/亿元, over it", base: ["series": "特色"],
      ["patentDensity": "0.71"], printed: .pass),
    Boundary(
      "2021-general/10", "stated: 0.69 件/亿元, under it", base: ["series": "特色"],
      ["patentDensity": "0.69"], printed: .fail),
    Boundary(
      "2021-general/10", "the denominator is not the sales", base: ["series": "优势"],
      ["inventionPatents": "70", "mainBusinessRevenue": "110", "salesRevenue": "90"],
      printed: .fail),
    Boundary(
      "2021-general/10", "sales do not stand in for the denominator", base: ["series": "优势"],
      ["inventionPatents": "70", "salesRevenue": "90"], printed: .missing),
    Boundary(
      "2021-general/10", "no patents given", base: ["series": "优势"], ["mainBusinessRevenue": "100"],
      printed: .missing),
    Boundary("2021-general/10", "neither given", base: ["series": "优势"], printed: .missing),
    Boundary(
      "2021-general/10", "for both series, so the series need not be given",
      ["inventionPatents": "71", "mainBusinessRevenue": "100"], printed: .pass),

    // 13: 主导产业增加值率年度提升 > 0.5 个百分点
    Boundary(
      "2021-general/13", "20% to 20.5% stands on the limit", base: ["series": "优势"],
      ["leadingValueAddedRate": "- 20 20.5"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/13", "20% to 20.51% is over it", base: ["series": "特色"],
      ["leadingValueAddedRate": "- 20 20.51"], printed: .pass),
    Boundary(
      "2021-general/13", "20% to 20.49% is under it", base: ["series": "优势"],
      ["leadingValueAddedRate": "- 20 20.49"], printed: .fail),
    Boundary(
      "2021-general/13", "10% to 10.4% is points, not growth of the rate", base: ["series": "特色"],
      ["leadingValueAddedRate": "- 10 10.4"], printed: .fail),
    Boundary(
      "2021-general/13", "21% to 20% falls", base: ["series": "优势"],
      ["leadingValueAddedRate": "- 21 20"], printed: .fail),
    Boundary(
      "2021-general/13", "a great rise a year too early does not count", base: ["series": "优势"],
      ["leadingValueAddedRate": "10 20 20.4"], printed: .fail),
    Boundary(
      "2021-general/13", "a fall a year too early does not count", base: ["series": "优势"],
      ["leadingValueAddedRate": "30 20 20.51"], printed: .pass),
    Boundary(
      "2021-general/13", "this year alone", base: ["series": "优势"],
      ["leadingValueAddedRate": "20.51"], printed: .missing),
    Boundary(
      "2021-general/13", "last year not given", base: ["series": "优势"],
      ["leadingValueAddedRate": "19 - 20.51"], printed: .missing),
    Boundary(
      "2021-general/13", "this year not given", base: ["series": "优势"],
      ["leadingValueAddedRate": "19 20 -"], printed: .missing),
    Boundary("2021-general/13", "no figure", base: ["series": "优势"], printed: .missing),
    Boundary(
      "2021-general/13", "100 of 300 to 203 of 600 stands on the limit exactly",
      base: ["series": "优势"],
      ["leadingIndustryValueAdded": "- 100 203", "leadingIndustryOutput": "- 300 600"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/13", "100 of 300 to 203.01 of 600 is over it", base: ["series": "优势"],
      ["leadingIndustryValueAdded": "- 100 203.01", "leadingIndustryOutput": "- 300 600"],
      printed: .pass),
    Boundary(
      "2021-general/13", "100 of 300 to 202.99 of 600 is under it", base: ["series": "优势"],
      ["leadingIndustryValueAdded": "- 100 202.99", "leadingIndustryOutput": "- 300 600"],
      printed: .fail),
    Boundary(
      "2021-general/13", "output of last year not given", base: ["series": "优势"],
      ["leadingIndustryValueAdded": "- 100 203.01", "leadingIndustryOutput": "- - 600"],
      printed: .missing),
  ]

  private static let general2021Environment: [Boundary] = [
    // 17: 单位工业增加值能耗、单位工业增加值用水量和工业固体废物综合利用率处于国内同行业先进水平
    Boundary("2021-general/17", "all three attested", base: ["series": "优势"], printed: .pass),
    Boundary(
      "2021-general/17", "energy not met", base: ["series": "特色"],
      unmet: ["energyIntensityStanding"], printed: .fail),
    Boundary(
      "2021-general/17", "water not met", base: ["series": "特色"], unmet: ["waterIntensityStanding"],
      printed: .fail),
    Boundary(
      "2021-general/17", "solid waste not met", base: ["series": "特色"],
      unmet: ["solidWasteStanding"], printed: .fail),
    Boundary(
      "2021-general/17", "water unanswered", base: ["series": "优势"],
      unanswered: ["waterIntensityStanding"], printed: .review),
    Boundary(
      "2021-general/17", "energy not met, water unanswered", base: ["series": "优势"],
      unmet: ["energyIntensityStanding"], unanswered: ["waterIntensityStanding"], printed: .fail),

    // 18: 规模以上企业全部达到国内清洁生产先进水平
    Boundary(
      "2021-general/18", "100% is all", base: ["series": "优势"], ["cleanProductionShare": "100"],
      printed: .pass),
    Boundary(
      "2021-general/18", "99.9% is not all, whatever is attested", base: ["series": "优势"],
      ["cleanProductionShare": "99.9"], printed: .fail),
    Boundary(
      "2021-general/18", "100% decides over an attestation not met", base: ["series": "优势"],
      ["cleanProductionShare": "100"], unmet: ["cleanProduction"], printed: .pass),
    Boundary(
      "2021-general/18", "100% without an attestation", base: ["series": "优势"],
      ["cleanProductionShare": "100"], unanswered: ["cleanProduction"], printed: .pass),
    Boundary(
      "2021-general/18", "99.9% without an attestation", base: ["series": "优势"],
      ["cleanProductionShare": "99.9"], unanswered: ["cleanProduction"], printed: .fail),
    Boundary(
      "2021-general/18", "1000 of 1000", base: ["series": "优势"],
      ["cleanProductionEnterprises": "1000", "enterprisesAboveScale": "1000"], printed: .pass),
    Boundary(
      "2021-general/18", "999 of 1000", base: ["series": "优势"],
      ["cleanProductionEnterprises": "999", "enterprisesAboveScale": "1000"], printed: .fail),
    Boundary(
      "2021-general/18", "share not given, attested", base: ["series": "优势"], printed: .pass),
    Boundary(
      "2021-general/18", "share not given, attested not met", base: ["series": "优势"],
      unmet: ["cleanProduction"], printed: .fail),
    Boundary(
      "2021-general/18", "share not given, unanswered", base: ["series": "优势"],
      unanswered: ["cleanProduction"], printed: .review),
    Boundary(
      "2021-general/18", "number of enterprises alone is no share, attested",
      base: ["series": "优势"], ["enterprisesAboveScale": "1000"], printed: .pass),
    Boundary(
      "2021-general/18", "number of enterprises alone is no share, attested not met",
      base: ["series": "优势"], ["enterprisesAboveScale": "1000"], unmet: ["cleanProduction"],
      printed: .fail),
    Boundary(
      "2021-general/18", "does not apply to the other series", base: ["series": "特色"],
      ["cleanProductionShare": "100"], printed: .notApplicable),
    Boundary(
      "2021-general/18", "series not given", ["cleanProductionShare": "100"], printed: .missing),

    // 19: 可再生能源占产业集群区用电量比例 > 1%
    Boundary(
      "2021-general/19", "1 of 100 stands on the limit",
      base: ["series": "优势", "energyIntensiveCluster": "否"],
      ["renewableElectricity": "1", "electricityUse": "100"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/19", "1.01 of 100 is over it",
      base: ["series": "优势", "energyIntensiveCluster": "否"],
      ["renewableElectricity": "1.01", "electricityUse": "100"], printed: .pass),
    Boundary(
      "2021-general/19", "0.99 of 100 is under it",
      base: ["series": "优势", "energyIntensiveCluster": "否"],
      ["renewableElectricity": "0.99", "electricityUse": "100"], printed: .fail),
    Boundary(
      "2021-general/19", "stated: 1%, on the limit",
      base: ["series": "优势", "energyIntensiveCluster": "否"], ["renewableShare": "1"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/19", "stated: 1.01%, over it",
      base: ["series": "优势", "energyIntensiveCluster": "否"], ["renewableShare": "1.01"],
      printed: .pass),
    Boundary(
      "2021-general/19", "stated: 0.99%, under it",
      base: ["series": "优势", "energyIntensiveCluster": "否"], ["renewableShare": "0.99"],
      printed: .fail),
    Boundary(
      "2021-general/19", "no electricity given",
      base: ["series": "优势", "energyIntensiveCluster": "否"], ["renewableElectricity": "1.01"],
      printed: .missing),
    Boundary(
      "2021-general/19", "no figure", base: ["series": "优势", "energyIntensiveCluster": "否"],
      printed: .missing),
    Boundary(
      "2021-general/19", "energy-intensive cluster, passing",
      base: ["series": "优势", "energyIntensiveCluster": "是"],
      ["renewableElectricity": "1.01", "electricityUse": "100"], printed: .notApplicable),
    Boundary(
      "2021-general/19", "energy-intensive cluster, failing",
      base: ["series": "优势", "energyIntensiveCluster": "是"],
      ["renewableElectricity": "0.99", "electricityUse": "100"], printed: .notApplicable),
    Boundary(
      "2021-general/19", "energy-intensive cluster, no figure",
      base: ["series": "优势", "energyIntensiveCluster": "是"], printed: .notApplicable),
    Boundary(
      "2021-general/19", "cluster kind not given, over the limit", base: ["series": "优势"],
      ["renewableElectricity": "1.01", "electricityUse": "100"], printed: .pass),
    Boundary(
      "2021-general/19", "cluster kind not given, on the limit", base: ["series": "优势"],
      ["renewableElectricity": "1", "electricityUse": "100"], printed: .missing, inclusive: .pass),
    Boundary(
      "2021-general/19", "cluster kind not given, under the limit", base: ["series": "优势"],
      ["renewableElectricity": "0.99", "electricityUse": "100"], printed: .missing),
    Boundary(
      "2021-general/19", "cluster kind not given, no figure", base: ["series": "优势"],
      printed: .missing),
    Boundary(
      "2021-general/19", "does not apply to the other series",
      base: ["series": "特色", "energyIntensiveCluster": "否"],
      ["renewableElectricity": "5", "electricityUse": "100"], printed: .notApplicable),
    Boundary(
      "2021-general/19", "series not given", base: ["energyIntensiveCluster": "否"],
      ["renewableElectricity": "5", "electricityUse": "100"], printed: .missing),
  ]

  private static let general2021FloorArea: [Boundary] = [
    // 21: 工业建筑容积率 > 0.6
    Boundary(
      "2021-general/21", "0.6, on the limit", base: ["series": "优势"], ["floorAreaRatio": "0.6"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/21", "0.601, over it", base: ["series": "优势"], ["floorAreaRatio": "0.601"],
      printed: .pass),
    Boundary(
      "2021-general/21", "0.599, under it", base: ["series": "优势"], ["floorAreaRatio": "0.599"],
      printed: .fail),
    Boundary(
      "2021-general/21", "only the last full year counts", base: ["series": "优势"],
      ["floorAreaRatio": "0.7 0.7 0.6"], printed: .fail, inclusive: .pass),
    Boundary("2021-general/21", "no figure", base: ["series": "优势"], printed: .missing),
    // 建筑容积率 of the return's 4.2 is another indicator than 工业建筑容积率.
    Boundary(
      "2021-general/21", "only the ratio of all buildings", base: ["series": "优势"],
      ["buildingFloorAreaRatio": "0.7"], printed: .missing),
    Boundary(
      "2021-general/21", "beside a ratio of all buildings under it", base: ["series": "优势"],
      ["floorAreaRatio": "0.601", "buildingFloorAreaRatio": "0.5"], printed: .pass),
    Boundary(
      "2021-general/21", "does not apply to the other series", base: ["series": "特色"],
      ["floorAreaRatio": "0.8"], printed: .notApplicable),
    Boundary("2021-general/21", "series not given", ["floorAreaRatio": "0.8"], printed: .missing),

    // 22: 单位土地平均投资强度 > 4000 万元/公顷（特殊类型地区：> 3000 万元/公顷）
    Boundary(
      "2021-general/22", "40 亿元 on 100 公顷, on the limit",
      base: ["series": "优势", "specialRegion": "否"],
      ["cumulativeInvestment": "40", "developedArea": "100"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/22", "40.01 亿元 on 100 公顷, over it",
      base: ["series": "优势", "specialRegion": "否"],
      ["cumulativeInvestment": "40.01", "developedArea": "100"], printed: .pass),
    Boundary(
      "2021-general/22", "39.99 亿元 on 100 公顷, under it",
      base: ["series": "优势", "specialRegion": "否"],
      ["cumulativeInvestment": "39.99", "developedArea": "100"], printed: .fail),
    Boundary(
      "2021-general/22", "stated: 4000 万元/公顷, on the limit",
      base: ["series": "优势", "specialRegion": "否"], ["investmentIntensity": "4000"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/22", "stated: 4000.01 万元/公顷, over it",
      base: ["series": "优势", "specialRegion": "否"], ["investmentIntensity": "4000.01"],
      printed: .pass),
    Boundary(
      "2021-general/22", "stated: 3999.99 万元/公顷, under it",
      base: ["series": "优势", "specialRegion": "否"], ["investmentIntensity": "3999.99"],
      printed: .fail),
    Boundary(
      "2021-general/22", "special region: 30 亿元 on 100 公顷, on the limit",
      base: ["series": "优势", "specialRegion": "是"],
      ["cumulativeInvestment": "30", "developedArea": "100"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/22", "special region: 30.01 亿元 on 100 公顷, over it",
      base: ["series": "优势", "specialRegion": "是"],
      ["cumulativeInvestment": "30.01", "developedArea": "100"], printed: .pass),
    Boundary(
      "2021-general/22", "special region: 29.99 亿元 on 100 公顷, under it",
      base: ["series": "优势", "specialRegion": "是"],
      ["cumulativeInvestment": "29.99", "developedArea": "100"], printed: .fail),
    Boundary(
      "2021-general/22", "special region, stated: 3000 万元/公顷, on the limit",
      base: ["series": "优势", "specialRegion": "是"], ["investmentIntensity": "3000"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/22", "special region, stated: 3000.01 万元/公顷, over it",
      base: ["series": "优势", "specialRegion": "是"], ["investmentIntensity": "3000.01"],
      printed: .pass),
    Boundary(
      "2021-general/22", "special region, stated: 2999.99 万元/公顷, under it",
      base: ["series": "优势", "specialRegion": "是"], ["investmentIntensity": "2999.99"],
      printed: .fail),
    Boundary(
      "2021-general/22", "region not given, 4000.01 is over both limits", base: ["series": "优势"],
      ["investmentIntensity": "4000.01"], printed: .pass),
    Boundary(
      "2021-general/22", "region not given, 4000 is on one limit and over the other",
      base: ["series": "优势"], ["investmentIntensity": "4000"], printed: .missing, inclusive: .pass),
    Boundary(
      "2021-general/22", "region not given, 3500 is between the limits", base: ["series": "优势"],
      ["investmentIntensity": "3500"], printed: .missing),
    Boundary(
      "2021-general/22", "region not given, 3000 is on one limit and under the other",
      base: ["series": "优势"], ["investmentIntensity": "3000"], printed: .fail, inclusive: .missing),
    Boundary(
      "2021-general/22", "region not given, 2999.99 is under both limits", base: ["series": "优势"],
      ["investmentIntensity": "2999.99"], printed: .fail),
    Boundary(
      "2021-general/22", "no area given", base: ["series": "优势", "specialRegion": "否"],
      ["cumulativeInvestment": "40.01"], printed: .missing),
    Boundary(
      "2021-general/22", "only the area given", base: ["series": "优势", "specialRegion": "否"],
      ["developedArea": "100"], printed: .missing),
    Boundary(
      "2021-general/22", "no figure", base: ["series": "优势", "specialRegion": "否"],
      printed: .missing),
    Boundary(
      "2021-general/22", "does not apply to the other series",
      base: ["series": "特色", "specialRegion": "否"],
      ["cumulativeInvestment": "50", "developedArea": "100"], printed: .notApplicable),
    Boundary(
      "2021-general/22", "series not given", base: ["specialRegion": "否"],
      ["cumulativeInvestment": "50", "developedArea": "100"], printed: .missing),
  ]

  private static let general2021LandOutput: [Boundary] = [
    // 23: 单位土地平均产值（销售收入）> 4000 万元/公顷（特殊类型地区：> 3000 万元/公顷）
    Boundary(
      "2021-general/23", "40 亿元 on 100 公顷, on the limit",
      base: ["series": "优势", "specialRegion": "否"], ["salesRevenue": "40", "developedArea": "100"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/23", "40.01 亿元 on 100 公顷, over it",
      base: ["series": "优势", "specialRegion": "否"],
      ["salesRevenue": "40.01", "developedArea": "100"], printed: .pass),
    Boundary(
      "2021-general/23", "39.99 亿元 on 100 公顷, under it",
      base: ["series": "优势", "specialRegion": "否"],
      ["salesRevenue": "39.99", "developedArea": "100"], printed: .fail),
    Boundary(
      "2021-general/23", "stated: 4000 万元/公顷, on the limit",
      base: ["series": "优势", "specialRegion": "否"], ["landOutput": "4000"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/23", "stated: 4000.01 万元/公顷, over it",
      base: ["series": "优势", "specialRegion": "否"], ["landOutput": "4000.01"], printed: .pass),
    Boundary(
      "2021-general/23", "stated: 3999.99 万元/公顷, under it",
      base: ["series": "优势", "specialRegion": "否"], ["landOutput": "3999.99"], printed: .fail),
    Boundary(
      "2021-general/23", "special region: 30 亿元 on 100 公顷, on the limit",
      base: ["series": "优势", "specialRegion": "是"], ["salesRevenue": "30", "developedArea": "100"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/23", "special region: 30.01 亿元 on 100 公顷, over it",
      base: ["series": "优势", "specialRegion": "是"],
      ["salesRevenue": "30.01", "developedArea": "100"], printed: .pass),
    Boundary(
      "2021-general/23", "special region: 29.99 亿元 on 100 公顷, under it",
      base: ["series": "优势", "specialRegion": "是"],
      ["salesRevenue": "29.99", "developedArea": "100"], printed: .fail),
    Boundary(
      "2021-general/23", "special region, stated: 3000 万元/公顷, on the limit",
      base: ["series": "优势", "specialRegion": "是"], ["landOutput": "3000"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/23", "special region, stated: 3000.01 万元/公顷, over it",
      base: ["series": "优势", "specialRegion": "是"], ["landOutput": "3000.01"], printed: .pass),
    Boundary(
      "2021-general/23", "special region, stated: 2999.99 万元/公顷, under it",
      base: ["series": "优势", "specialRegion": "是"], ["landOutput": "2999.99"], printed: .fail),
    Boundary(
      "2021-general/23", "region not given, 4000.01 is over both limits", base: ["series": "优势"],
      ["landOutput": "4000.01"], printed: .pass),
    Boundary(
      "2021-general/23", "region not given, 4000 is on one limit and over the other",
      base: ["series": "优势"], ["landOutput": "4000"], printed: .missing, inclusive: .pass),
    Boundary(
      "2021-general/23", "region not given, 3500 is between the limits", base: ["series": "优势"],
      ["landOutput": "3500"], printed: .missing),
    Boundary(
      "2021-general/23", "region not given, 3000 is on one limit and under the other",
      base: ["series": "优势"], ["landOutput": "3000"], printed: .fail, inclusive: .missing),
    Boundary(
      "2021-general/23", "region not given, 2999.99 is under both limits", base: ["series": "优势"],
      ["landOutput": "2999.99"], printed: .fail),
    Boundary(
      "2021-general/23", "no area given", base: ["series": "优势", "specialRegion": "否"],
      ["salesRevenue": "40.01"], printed: .missing),
    Boundary(
      "2021-general/23", "only the area given", base: ["series": "优势", "specialRegion": "否"],
      ["developedArea": "100"], printed: .missing),
    Boundary(
      "2021-general/23", "no figure", base: ["series": "优势", "specialRegion": "否"],
      printed: .missing),
    Boundary(
      "2021-general/23", "does not apply to the other series",
      base: ["series": "特色", "specialRegion": "否"], ["salesRevenue": "50", "developedArea": "100"],
      printed: .notApplicable),
    Boundary(
      "2021-general/23", "series not given", base: ["specialRegion": "否"],
      ["salesRevenue": "50", "developedArea": "100"], printed: .missing),
  ]

  private static let general2021Safety: [Boundary] = [
    // 25: 未发生重大安全生产事故
    Boundary(
      "2021-general/25", "none of either kind in three years", base: ["series": "优势"],
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/25", "one 重大 accident in the middle year", base: ["series": "优势"],
      ["majorAccidents": "0 1 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2021-general/25", "one 重大 accident in the oldest year", base: ["series": "优势"],
      ["majorAccidents": "1 0 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2021-general/25", "one 特别重大 accident in the last year", base: ["series": "优势"],
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 1"], printed: .fail),
    Boundary(
      "2021-general/25", "one alone among years not given, against an attestation",
      base: ["series": "优势"], ["majorAccidents": "- 1 -"], printed: .fail),
    Boundary(
      "2021-general/25", "one 特别重大 accident alone, the other kind not given",
      base: ["series": "优势"], ["gravestAccidents": "0 1 0"], printed: .fail),
    Boundary(
      "2021-general/25", "full counts of zero against an attestation not met",
      base: ["series": "优势"], ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-general/25", "full counts of zero without an attestation", base: ["series": "优势"],
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .pass),
    Boundary(
      "2021-general/25", "one with the attestation unanswered", base: ["series": "优势"],
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .fail),
    Boundary("2021-general/25", "no counts, attested", base: ["series": "优势"], printed: .pass),
    Boundary(
      "2021-general/25", "no counts, attested not met", base: ["series": "优势"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-general/25", "no counts and no attestation", base: ["series": "优势"],
      unanswered: ["noMajorAccidents"], printed: .review),
    Boundary(
      "2021-general/25", "zeros of one kind only, attested", base: ["series": "优势"],
      ["majorAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/25", "zeros of one kind only, attested not met", base: ["series": "优势"],
      ["majorAccidents": "0 0 0"], unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-general/25", "zeros with a year not given, attested", base: ["series": "优势"],
      ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/25", "zeros with a year not given, attested not met", base: ["series": "优势"],
      ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),
  ]

  private static let general2021Digitisation: [Boundary] = [
    // 27: 数字化研发设计工具普及率 > 72%
    Boundary(
      "2021-general/27", "720 of 1000 stands on the limit", base: ["series": "优势"],
      ["digitalDesignEnterprises": "720", "enterprisesAboveScale": "1000"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-general/27", "721 of 1000 is over it", base: ["series": "优势"],
      ["digitalDesignEnterprises": "721", "enterprisesAboveScale": "1000"], printed: .pass),
    Boundary(
      "2021-general/27", "719 of 1000 is under it", base: ["series": "优势"],
      ["digitalDesignEnterprises": "719", "enterprisesAboveScale": "1000"], printed: .fail),
    Boundary(
      "2021-general/27", "stated: 72%, on the limit", base: ["series": "优势"],
      ["digitalDesignShare": "72"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/27", "stated: 72.01%, over it", base: ["series": "优势"],
      ["digitalDesignShare": "72.01"], printed: .pass),
    Boundary(
      "2021-general/27", "stated: 71.99%, under it", base: ["series": "优势"],
      ["digitalDesignShare": "71.99"], printed: .fail),
    Boundary(
      "2021-general/27", "no number of enterprises", base: ["series": "优势"],
      ["digitalDesignEnterprises": "721"], printed: .missing),
    Boundary("2021-general/27", "neither given", base: ["series": "优势"], printed: .missing),
    Boundary(
      "2021-general/27", "does not apply to the other series", base: ["series": "特色"],
      ["digitalDesignEnterprises": "900", "enterprisesAboveScale": "1000"],
      printed: .notApplicable),
    Boundary(
      "2021-general/27", "series not given",
      ["digitalDesignEnterprises": "900", "enterprisesAboveScale": "1000"], printed: .missing),

    // 28: 关键工序数控化率 > 50%
    Boundary(
      "2021-general/28", "50%, on the limit", base: ["series": "优势"],
      ["numericalControlRate": "50"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-general/28", "50.01%, over it", base: ["series": "优势"],
      ["numericalControlRate": "50.01"], printed: .pass),
    Boundary(
      "2021-general/28", "49.99%, under it", base: ["series": "优势"],
      ["numericalControlRate": "49.99"], printed: .fail),
    Boundary("2021-general/28", "no figure", base: ["series": "优势"], printed: .missing),
    Boundary(
      "2021-general/28", "does not apply to the other series", base: ["series": "特色"],
      ["numericalControlRate": "80"], printed: .notApplicable),
    Boundary(
      "2021-general/28", "series not given", ["numericalControlRate": "80"], printed: .missing),

    // 34: 所在地政府在发展规划、财政政策、政务服务、创新创业等方面对产业集群区发展给予支持，每年
    //   安排专项资金不少于 1000 万
    Boundary(
      "2021-general/34", "1000 万元, on the limit", base: ["series": "特色"], ["specialFunds": "1000"],
      printed: .pass),
    Boundary(
      "2021-general/34", "1000.01 万元, over it", base: ["series": "特色"], ["specialFunds": "1000.01"],
      printed: .pass),
    Boundary(
      "2021-general/34", "999.99 万元, under it", base: ["series": "特色"], ["specialFunds": "999.99"],
      printed: .fail),
    Boundary(
      "2021-general/34", "1000 with the support unanswered", base: ["series": "优势"],
      ["specialFunds": "1000"], unanswered: ["governmentSupport"], printed: .review),
    Boundary(
      "2021-general/34", "999.99 with the support unanswered", base: ["series": "优势"],
      ["specialFunds": "999.99"], unanswered: ["governmentSupport"], printed: .fail),
    Boundary(
      "2021-general/34", "1000 with the support not met", base: ["series": "优势"],
      ["specialFunds": "1000"], unmet: ["governmentSupport"], printed: .fail),
    Boundary(
      "2021-general/34", "funds not given, support attested", base: ["series": "优势"],
      printed: .missing),
    Boundary(
      "2021-general/34", "speciality: funds not given, support attested", base: ["series": "特色"],
      printed: .missing),
    Boundary(
      "2021-general/34", "funds not given, support not met", base: ["series": "优势"],
      unmet: ["governmentSupport"], printed: .fail),
    Boundary(
      "2021-general/34", "neither given", base: ["series": "优势"], unanswered: ["governmentSupport"],
      printed: .missing),
  ]

  private static let general2021Exclusions: [Boundary] = [
    // E1: 近三年发生重大或特别重大生产安全事故
    Boundary(
      "2021-general/E1", "none of either kind in three years", base: ["series": "优势"],
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/E1", "one 重大 accident in the middle year", base: ["series": "优势"],
      ["majorAccidents": "0 1 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2021-general/E1", "one 重大 accident in the oldest year", base: ["series": "优势"],
      ["majorAccidents": "1 0 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2021-general/E1", "one 特别重大 accident in the last year", base: ["series": "优势"],
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 1"], printed: .fail),
    Boundary(
      "2021-general/E1", "one alone among years not given, against an attestation",
      base: ["series": "优势"], ["majorAccidents": "- 1 -"], printed: .fail),
    Boundary(
      "2021-general/E1", "one 特别重大 accident alone, the other kind not given",
      base: ["series": "优势"], ["gravestAccidents": "0 1 0"], printed: .fail),
    Boundary(
      "2021-general/E1", "full counts of zero against an attestation not met",
      base: ["series": "优势"], ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-general/E1", "full counts of zero without an attestation", base: ["series": "优势"],
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .pass),
    Boundary(
      "2021-general/E1", "one with the attestation unanswered", base: ["series": "优势"],
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .fail),
    Boundary("2021-general/E1", "no counts, attested", base: ["series": "优势"], printed: .pass),
    Boundary(
      "2021-general/E1", "no counts, attested not met", base: ["series": "优势"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-general/E1", "no counts and no attestation", base: ["series": "优势"],
      unanswered: ["noMajorAccidents"], printed: .review),
    Boundary(
      "2021-general/E1", "zeros of one kind only, attested", base: ["series": "优势"],
      ["majorAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/E1", "zeros of one kind only, attested not met", base: ["series": "优势"],
      ["majorAccidents": "0 0 0"], unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2021-general/E1", "zeros with a year not given, attested", base: ["series": "优势"],
      ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/E1", "zeros with a year not given, attested not met", base: ["series": "优势"],
      ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),

    // E2: 近三年发生Ⅱ级或Ⅰ级突发环境污染事件
    Boundary(
      "2021-general/E2", "none of either kind in three years", base: ["series": "特色"],
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/E2", "one Ⅰ级 event in the middle year", base: ["series": "特色"],
      ["levelOneEvents": "0 1 0", "levelTwoEvents": "0 0 0"], printed: .fail),
    Boundary(
      "2021-general/E2", "one Ⅰ级 event in the oldest year", base: ["series": "特色"],
      ["levelOneEvents": "1 0 0", "levelTwoEvents": "0 0 0"], printed: .fail),
    Boundary(
      "2021-general/E2", "one Ⅱ级 event in the last year", base: ["series": "特色"],
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 1"], printed: .fail),
    Boundary(
      "2021-general/E2", "one alone among years not given, against an attestation",
      base: ["series": "特色"], ["levelOneEvents": "- 1 -"], printed: .fail),
    Boundary(
      "2021-general/E2", "one Ⅱ级 event alone, the other kind not given", base: ["series": "特色"],
      ["levelTwoEvents": "0 1 0"], printed: .fail),
    Boundary(
      "2021-general/E2", "full counts of zero against an attestation not met",
      base: ["series": "特色"], ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"],
      unmet: ["noMajorEvents"], printed: .fail),
    Boundary(
      "2021-general/E2", "full counts of zero without an attestation", base: ["series": "特色"],
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], unanswered: ["noMajorEvents"],
      printed: .pass),
    Boundary(
      "2021-general/E2", "one with the attestation unanswered", base: ["series": "特色"],
      ["levelOneEvents": "0 0 1", "levelTwoEvents": "0 0 0"], unanswered: ["noMajorEvents"],
      printed: .fail),
    Boundary("2021-general/E2", "no counts, attested", base: ["series": "特色"], printed: .pass),
    Boundary(
      "2021-general/E2", "no counts, attested not met", base: ["series": "特色"],
      unmet: ["noMajorEvents"], printed: .fail),
    Boundary(
      "2021-general/E2", "no counts and no attestation", base: ["series": "特色"],
      unanswered: ["noMajorEvents"], printed: .review),
    Boundary(
      "2021-general/E2", "zeros of one kind only, attested", base: ["series": "特色"],
      ["levelOneEvents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/E2", "zeros of one kind only, attested not met", base: ["series": "特色"],
      ["levelOneEvents": "0 0 0"], unmet: ["noMajorEvents"], printed: .fail),
    Boundary(
      "2021-general/E2", "zeros with a year not given, attested", base: ["series": "特色"],
      ["levelOneEvents": "0 - 0", "levelTwoEvents": "0 0 0"], printed: .pass),
    Boundary(
      "2021-general/E2", "zeros with a year not given, attested not met", base: ["series": "特色"],
      ["levelOneEvents": "0 - 0", "levelTwoEvents": "0 0 0"], unmet: ["noMajorEvents"],
      printed: .fail),
  ]
}
