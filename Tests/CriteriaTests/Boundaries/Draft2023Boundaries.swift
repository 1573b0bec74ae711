import Evaluation

extension Boundary {
  /// 附件 国家新型工业化产业示范基地指标体系（征求意见稿）.
  static let draft2023: [Boundary] = [
    draft2023Size, draft2023Shares, draft2023Innovation, draft2023Digitisation, draft2023Words,
    draft2023Surroundings, draft2023HighTechnology, draft2023TransferCooperation,
    draft2023TransferGrowth, draft2023Software, draft2023IndustrialInternet,
    draft2023IndustrialInternetWords, draft2023DataCentreSize, draft2023DataCentreOperation,
    draft2023DataCentrePUE, draft2023DataCentreUnknowns, draft2023DataCentreService,
    draft2023Exclusions,
  ].flatMap(\.self)

  private static let draft2023Size: [Boundary] = [
    // 1: 产业集聚区销售收入：≥ 300 亿元（特殊类型地区 ≥ 150 亿元）
    Boundary(
      "2023-draft/1", "300 亿元, on the limit", base: ["specialRegion": "否"], ["salesRevenue": "300"],
      printed: .pass),
    Boundary(
      "2023-draft/1", "300.01 亿元, over it", base: ["specialRegion": "否"],
      ["salesRevenue": "300.01"], printed: .pass),
    Boundary(
      "2023-draft/1", "299.99 亿元, under it", base: ["specialRegion": "否"],
      ["salesRevenue": "299.99"], printed: .fail),
    Boundary(
      "2023-draft/1", "only the last full year counts and it is on the limit",
      base: ["specialRegion": "否"], ["salesRevenue": "100 100 300"], printed: .pass),
    Boundary(
      "2023-draft/1", "only the last full year counts and it is under",
      base: ["specialRegion": "否"], ["salesRevenue": "400 400 299.99"], printed: .fail),
    Boundary(
      "2023-draft/1", "last full year not given", base: ["specialRegion": "否"],
      ["salesRevenue": "400 400 -"], printed: .missing),
    Boundary("2023-draft/1", "no figure", base: ["specialRegion": "否"], printed: .missing),
    Boundary(
      "2023-draft/1", "special region: 150 亿元, on the limit", base: ["specialRegion": "是"],
      ["salesRevenue": "150"], printed: .pass),
    Boundary(
      "2023-draft/1", "special region: 150.01 亿元, over it", base: ["specialRegion": "是"],
      ["salesRevenue": "150.01"], printed: .pass),
    Boundary(
      "2023-draft/1", "special region: 149.99 亿元, under it", base: ["specialRegion": "是"],
      ["salesRevenue": "149.99"], printed: .fail),
    Boundary(
      "2023-draft/1", "special region: only the last full year counts and it is on the limit",
      base: ["specialRegion": "是"], ["salesRevenue": "100 100 150"], printed: .pass),
    Boundary(
      "2023-draft/1", "special region: only the last full year counts and it is under",
      base: ["specialRegion": "是"], ["salesRevenue": "400 400 149.99"], printed: .fail),
    Boundary(
      "2023-draft/1", "special region: last full year not given", base: ["specialRegion": "是"],
      ["salesRevenue": "400 400 -"], printed: .missing),
    Boundary(
      "2023-draft/1", "special region: no figure", base: ["specialRegion": "是"], printed: .missing),
    Boundary(
      "2023-draft/1", "region not given, 300 is on one limit and over the other",
      ["salesRevenue": "300"], printed: .pass),
    Boundary(
      "2023-draft/1", "region not given, 299.99 is between the limits", ["salesRevenue": "299.99"],
      printed: .missing),
    Boundary(
      "2023-draft/1", "region not given, 150 is on one limit and under the other",
      ["salesRevenue": "150"], printed: .missing),
    Boundary(
      "2023-draft/1", "region not given, 149.99 is under both limits", ["salesRevenue": "149.99"],
      printed: .fail),
    Boundary("2023-draft/1", "neither region nor figure given", printed: .missing),

    // 2: 产业集聚区增加值增速：近三年产业集聚区增加值增速均高于当地 GDP 增速
    Boundary(
      "2023-draft/2", "every year over",
      ["clusterValueAddedGrowth": "6.01 6.01 6.01", "localProductGrowth": "6 6 6"], printed: .pass),
    Boundary(
      "2023-draft/2", "every year equal",
      ["clusterValueAddedGrowth": "6 6 6", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "equal in 2020",
      ["clusterValueAddedGrowth": "6 6.01 6.01", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "under in 2020",
      ["clusterValueAddedGrowth": "5.99 6.01 6.01", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "equal in 2021",
      ["clusterValueAddedGrowth": "6.01 6 6.01", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "under in 2021",
      ["clusterValueAddedGrowth": "6.01 5.99 6.01", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "equal in 2022",
      ["clusterValueAddedGrowth": "6.01 6.01 6", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "under in 2022",
      ["clusterValueAddedGrowth": "6.01 6.01 5.99", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "over by 0.0000001 in every year",
      ["clusterValueAddedGrowth": "6.0000001 6.0000001 6.0000001", "localProductGrowth": "6 6 6"],
      printed: .pass),
    Boundary(
      "2023-draft/2", "each year has its own limit",
      ["clusterValueAddedGrowth": "5.01 6.01 7.01", "localProductGrowth": "5 6 7"], printed: .pass),
    Boundary(
      "2023-draft/2", "over the mean of the GDP, under it in its year",
      ["clusterValueAddedGrowth": "7.01 7.01 7.01", "localProductGrowth": "6 6 7.02"],
      printed: .fail),
    Boundary(
      "2023-draft/2", "the mean does not make up for a year",
      ["clusterValueAddedGrowth": "20 5.99 20", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "both fall, the cluster less",
      ["clusterValueAddedGrowth": "-1 6.01 6.01", "localProductGrowth": "-1.01 6 6"],
      printed: .pass),
    Boundary(
      "2023-draft/2", "both fall, the cluster more",
      ["clusterValueAddedGrowth": "-1.02 6.01 6.01", "localProductGrowth": "-1.01 6 6"],
      printed: .fail),
    Boundary(
      "2023-draft/2", "both stand still in a year",
      ["clusterValueAddedGrowth": "0 6.01 6.01", "localProductGrowth": "0 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "a year of the cluster not given, the others over",
      ["clusterValueAddedGrowth": "6.01 - 6.01", "localProductGrowth": "6 6 6"], printed: .missing),
    Boundary(
      "2023-draft/2", "a year of the GDP not given, the others over",
      ["clusterValueAddedGrowth": "6.01 6.01 6.01", "localProductGrowth": "- 6 6"],
      printed: .missing),
    Boundary(
      "2023-draft/2", "a year of both not given, the others over",
      ["clusterValueAddedGrowth": "6.01 6.01 -", "localProductGrowth": "6 6 -"], printed: .missing),
    Boundary(
      "2023-draft/2", "the cluster and the GDP not given in different years",
      ["clusterValueAddedGrowth": "- 6.01 6.01", "localProductGrowth": "6 6 -"], printed: .missing),
    Boundary(
      "2023-draft/2", "a year of the cluster not given, another under",
      ["clusterValueAddedGrowth": "- 6.01 5.99", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "a year of the cluster not given, another equal",
      ["clusterValueAddedGrowth": "6 - 6.01", "localProductGrowth": "6 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "a year of the GDP not given, another under",
      ["clusterValueAddedGrowth": "6.01 6.01 5.99", "localProductGrowth": "6 - 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "a year of both not given, another equal",
      ["clusterValueAddedGrowth": "- 6 6.01", "localProductGrowth": "- 6 6"], printed: .fail),
    Boundary(
      "2023-draft/2", "the last year alone, over",
      ["clusterValueAddedGrowth": "6.01", "localProductGrowth": "6"], printed: .missing),
    Boundary(
      "2023-draft/2", "the last year alone, equal",
      ["clusterValueAddedGrowth": "6", "localProductGrowth": "6"], printed: .fail),
    Boundary(
      "2023-draft/2", "no GDP", ["clusterValueAddedGrowth": "6.01 6.01 6.01"], printed: .missing),
    Boundary(
      "2023-draft/2", "no growth of the cluster", ["localProductGrowth": "6 6 6"],
      printed: .missing),
    Boundary("2023-draft/2", "nothing given", printed: .missing),
  ]

  private static let draft2023Shares: [Boundary] = [
    // 3: 主导产业销售收入占产业集聚区销售收入比重：≥ 50%
    Boundary(
      "2023-draft/3", "150 of 300 stands on the limit",
      ["leadingIndustryRevenue": "150", "salesRevenue": "300"], printed: .pass),
    Boundary(
      "2023-draft/3", "150.01 of 300 is over it",
      ["leadingIndustryRevenue": "150.01", "salesRevenue": "300"], printed: .pass),
    Boundary(
      "2023-draft/3", "149.99 of 300 is under it",
      ["leadingIndustryRevenue": "149.99", "salesRevenue": "300"], printed: .fail),
    Boundary(
      "2023-draft/3", "149.9999999 of 300 is under it, nothing being rounded",
      ["leadingIndustryRevenue": "149.9999999", "salesRevenue": "300"], printed: .fail),
    Boundary(
      "2023-draft/3", "stated: 50%, on the limit", ["leadingIndustryShare": "50"], printed: .pass),
    Boundary(
      "2023-draft/3", "stated: 50.01%, over it", ["leadingIndustryShare": "50.01"], printed: .pass),
    Boundary(
      "2023-draft/3", "stated: 49.99%, under it", ["leadingIndustryShare": "49.99"],
      printed: .fail),
    Boundary(
      "2023-draft/3", "no denominator", ["leadingIndustryRevenue": "150.01"], printed: .missing),
    Boundary("2023-draft/3", "no numerator", ["salesRevenue": "300"], printed: .missing),
    Boundary("2023-draft/3", "nothing given", printed: .missing),
    Boundary(
      "2023-draft/3", "only the last full year counts",
      ["leadingIndustryRevenue": "200 200 149.99", "salesRevenue": "300 300 300"], printed: .fail),

    // 5: 单位土地平均产值：≥ 4000 万元/公顷（特殊类型地区 ≥ 3000 万元/公顷）
    Boundary(
      "2023-draft/5", "40 亿元 on 100 公顷, on the limit", base: ["specialRegion": "否"],
      ["salesRevenue": "40", "developedArea": "100"], printed: .pass),
    Boundary(
      "2023-draft/5", "40.01 亿元 on 100 公顷, over it", base: ["specialRegion": "否"],
      ["salesRevenue": "40.01", "developedArea": "100"], printed: .pass),
    Boundary(
      "2023-draft/5", "39.99 亿元 on 100 公顷, under it", base: ["specialRegion": "否"],
      ["salesRevenue": "39.99", "developedArea": "100"], printed: .fail),
    Boundary(
      "2023-draft/5", "40 亿元 on 99.99 公顷, over it", base: ["specialRegion": "否"],
      ["salesRevenue": "40", "developedArea": "99.99"], printed: .pass),
    Boundary(
      "2023-draft/5", "40 亿元 on 100.01 公顷, under it", base: ["specialRegion": "否"],
      ["salesRevenue": "40", "developedArea": "100.01"], printed: .fail),
    Boundary(
      "2023-draft/5", "stated: 4000 万元/公顷, on the limit", base: ["specialRegion": "否"],
      ["landOutput": "4000"], printed: .pass),
    Boundary(
      "2023-draft/5", "stated: 4000.01 万元/公顷, over it", base: ["specialRegion": "否"],
      ["landOutput": "4000.01"], printed: .pass),
    Boundary(
      "2023-draft/5", "stated: 3999.99 万元/公顷, under it", base: ["specialRegion": "否"],
      ["landOutput": "3999.99"], printed: .fail),
    Boundary(
      "2023-draft/5", "no area given", base: ["specialRegion": "否"], ["salesRevenue": "40.01"],
      printed: .missing),
    Boundary(
      "2023-draft/5", "only the area given", base: ["specialRegion": "否"], ["developedArea": "100"],
      printed: .missing),
    Boundary(
      "2023-draft/5", "special region: 30 亿元 on 100 公顷, on the limit", base: ["specialRegion": "是"],
      ["salesRevenue": "30", "developedArea": "100"], printed: .pass),
    Boundary(
      "2023-draft/5", "special region: 30.01 亿元 on 100 公顷, over it", base: ["specialRegion": "是"],
      ["salesRevenue": "30.01", "developedArea": "100"], printed: .pass),
    Boundary(
      "2023-draft/5", "special region: 29.99 亿元 on 100 公顷, under it", base: ["specialRegion": "是"],
      ["salesRevenue": "29.99", "developedArea": "100"], printed: .fail),
    Boundary(
      "2023-draft/5", "special region: 30 亿元 on 99.99 公顷, over it", base: ["specialRegion": "是"],
      ["salesRevenue": "30", "developedArea": "99.99"], printed: .pass),
    Boundary(
      "2023-draft/5", "special region: 30 亿元 on 100.01 公顷, under it", base: ["specialRegion": "是"],
      ["salesRevenue": "30", "developedArea": "100.01"], printed: .fail),
    Boundary(
      "2023-draft/5", "special region: stated: 3000 万元/公顷, on the limit",
      base: ["specialRegion": "是"], ["landOutput": "3000"], printed: .pass),
    Boundary(
      "2023-draft/5", "special region: stated: 3000.01 万元/公顷, over it",
      base: ["specialRegion": "是"], ["landOutput": "3000.01"], printed: .pass),
    Boundary(
      "2023-draft/5", "special region: stated: 2999.99 万元/公顷, under it",
      base: ["specialRegion": "是"], ["landOutput": "2999.99"], printed: .fail),
    Boundary(
      "2023-draft/5", "special region: no area given", base: ["specialRegion": "是"],
      ["salesRevenue": "30.01"], printed: .missing),
    Boundary(
      "2023-draft/5", "special region: only the area given", base: ["specialRegion": "是"],
      ["developedArea": "100"], printed: .missing),
    Boundary(
      "2023-draft/5", "region not given, 4000 is on one limit and over the other",
      ["landOutput": "4000"], printed: .pass),
    Boundary(
      "2023-draft/5", "region not given, 3999.99 is between the limits", ["landOutput": "3999.99"],
      printed: .missing),
    Boundary(
      "2023-draft/5", "region not given, 3000 is on one limit and under the other",
      ["landOutput": "3000"], printed: .missing),
    Boundary(
      "2023-draft/5", "region not given, 2999.99 is under both limits", ["landOutput": "2999.99"],
      printed: .fail),
    Boundary("2023-draft/5", "nothing given", printed: .missing),
  ]

  private static let draft2023Innovation: [Boundary] = [
    // 7: 研发投入强度：≥ 2.5%
    Boundary(
      "2023-draft/7", "7.5 of 300 stands on the limit",
      ["researchSpending": "7.5", "salesRevenue": "300"], printed: .pass),
    Boundary(
      "2023-draft/7", "7.51 of 300 is over it",
      ["researchSpending": "7.51", "salesRevenue": "300"],
      printed: .pass),
    Boundary(
      "2023-draft/7", "7.49 of 300 is under it",
      ["researchSpending": "7.49", "salesRevenue": "300"], printed: .fail),
    Boundary(
      "2023-draft/7", "7.4999999 of 300 is under it, nothing being rounded",
      ["researchSpending": "7.4999999", "salesRevenue": "300"], printed: .fail),
    Boundary(
      "2023-draft/7", "stated: 2.5%, on the limit", ["researchIntensity": "2.5"], printed: .pass),
    Boundary(
      "2023-draft/7", "stated: 2.51%, over it", ["researchIntensity": "2.51"], printed: .pass),
    Boundary(
      "2023-draft/7", "stated: 2.49%, under it", ["researchIntensity": "2.49"], printed: .fail),
    Boundary("2023-draft/7", "no denominator", ["researchSpending": "7.51"], printed: .missing),
    Boundary("2023-draft/7", "no numerator", ["salesRevenue": "300"], printed: .missing),
    Boundary("2023-draft/7", "nothing given", printed: .missing),
    Boundary(
      "2023-draft/7", "the denominator is the sales, not the main business revenue",
      ["researchSpending": "7.5", "mainBusinessRevenue": "200"], printed: .missing),

    // 8: 规模以上企业每亿元主营业务收入高价值发明专利数量：≥ 2.5 件
    Boundary(
      "2023-draft/8", "250 patents on 100 亿元 stand on the limit",
      ["highValuePatents": "250", "mainBusinessRevenue": "100"], printed: .pass),
    Boundary(
      "2023-draft/8", "251 patents on 100 亿元 are over it",
      ["highValuePatents": "251", "mainBusinessRevenue": "100"], printed: .pass),
    Boundary(
      "2023-draft/8", "249 patents on 100 亿元 are under it",
      ["highValuePatents": "249", "mainBusinessRevenue": "100"], printed: .fail),
    Boundary(
      "2023-draft/8", "250 patents on 99.99 亿元 are over it",
      ["highValuePatents": "250", "mainBusinessRevenue": "99.99"], printed: .pass),
    Boundary(
      "2023-draft/8", "250 patents on 100.01 亿元 are under it",
      ["highValuePatents": "250", "mainBusinessRevenue": "100.01"], printed: .fail),
    Boundary(
      "2023-draft/8", "stated: 2.5 件/亿元, on the limit", ["highValuePatentDensity": "2.5"],
      printed: .pass),
    Boundary(
      "2023-draft/8", "stated: 2.51 件/亿元, over it", ["highValuePatentDensity": "2.51"],
      printed: .pass),
    Boundary(
      "2023-draft/8", "stated: 2.49 件/亿元, under it", ["highValuePatentDensity": "2.49"],
      printed: .fail),
    Boundary(
      "2023-draft/8", "the denominator is not the sales",
      ["highValuePatents": "250", "mainBusinessRevenue": "100", "salesRevenue": "110"],
      printed: .pass),
    Boundary(
      "2023-draft/8", "sales do not stand in for the denominator",
      ["highValuePatents": "250", "salesRevenue": "90"], printed: .missing),
    Boundary(
      "2023-draft/8", "invention patents do not stand in for those of high value",
      ["inventionPatents": "400", "mainBusinessRevenue": "100"], printed: .missing),
    Boundary("2023-draft/8", "no patents given", ["mainBusinessRevenue": "100"], printed: .missing),
    Boundary("2023-draft/8", "no revenue given", ["highValuePatents": "251"], printed: .missing),
    Boundary("2023-draft/8", "nothing given", printed: .missing),

    // 9: 省级及以上研发机构数量：国家级研发机构 ≥ 1 家或省级研发机构 ≥ 3 家
    Boundary(
      "2023-draft/9", "1 national, 0 provincial: the first on its limit",
      ["clusterNationalInstitutions": "1", "clusterProvincialInstitutions": "0"], printed: .pass),
    Boundary(
      "2023-draft/9", "2 national, 0 provincial",
      ["clusterNationalInstitutions": "2", "clusterProvincialInstitutions": "0"], printed: .pass),
    Boundary(
      "2023-draft/9", "0 national, 0 provincial",
      ["clusterNationalInstitutions": "0", "clusterProvincialInstitutions": "0"], printed: .fail),
    Boundary(
      "2023-draft/9", "0 national, 3 provincial: the second on its limit",
      ["clusterNationalInstitutions": "0", "clusterProvincialInstitutions": "3"], printed: .pass),
    Boundary(
      "2023-draft/9", "0 national, 4 provincial",
      ["clusterNationalInstitutions": "0", "clusterProvincialInstitutions": "4"], printed: .pass),
    Boundary(
      "2023-draft/9", "0 national, 2 provincial: both a unit under",
      ["clusterNationalInstitutions": "0", "clusterProvincialInstitutions": "2"], printed: .fail),
    Boundary(
      "2023-draft/9", "1 national, 3 provincial: both on their limits",
      ["clusterNationalInstitutions": "1", "clusterProvincialInstitutions": "3"], printed: .pass),
    Boundary(
      "2023-draft/9", "1 national, provincial not given", ["clusterNationalInstitutions": "1"],
      printed: .pass),
    Boundary(
      "2023-draft/9", "0 national, provincial not given", ["clusterNationalInstitutions": "0"],
      printed: .missing),
    Boundary(
      "2023-draft/9", "national not given, 3 provincial", ["clusterProvincialInstitutions": "3"],
      printed: .pass),
    Boundary(
      "2023-draft/9", "national not given, 2 provincial", ["clusterProvincialInstitutions": "2"],
      printed: .missing),
    Boundary("2023-draft/9", "neither given", printed: .missing),
    // 省级及以上研发机构 of the cluster, of whatever industry: those of the leading industry are part of
    // them, so that enough of these suffice, and too few of these leave it open.
    Boundary(
      "2023-draft/9", "1 national of the leading industry alone",
      ["nationalResearchInstitutions": "1"], printed: .pass),
    Boundary(
      "2023-draft/9", "0 national of the leading industry alone",
      ["nationalResearchInstitutions": "0"], printed: .missing),
    Boundary(
      "2023-draft/9", "2 national of the leading industry alone",
      ["nationalResearchInstitutions": "2"], printed: .pass),
    Boundary(
      "2023-draft/9", "3 provincial of the leading industry alone",
      ["provincialResearchInstitutions": "3"], printed: .pass),
    Boundary(
      "2023-draft/9", "2 provincial of the leading industry alone",
      ["provincialResearchInstitutions": "2"], printed: .missing),
    Boundary(
      "2023-draft/9", "4 provincial of the leading industry alone",
      ["provincialResearchInstitutions": "4"], printed: .pass),
    Boundary(
      "2023-draft/9", "0 national of the leading industry, 2 provincial in all",
      ["nationalResearchInstitutions": "0", "clusterProvincialInstitutions": "2"],
      printed: .missing),
    Boundary(
      "2023-draft/9", "2 provincial of the leading industry, 0 national in all",
      ["provincialResearchInstitutions": "2", "clusterNationalInstitutions": "0"],
      printed: .missing),
    Boundary(
      "2023-draft/9", "0 and 2 of the leading industry, 9 of everything else",
      [
        "nationalResearchInstitutions": "0", "provincialResearchInstitutions": "2",
        "highValuePatents": "9",
        "qualityStandardEnterprises": "9",
        "enterprisesAboveScale": "9",
        "digitalDesignEnterprises": "9",
        "partners": "9",
        "newEnterprises": "9",
        "secondLevelNodes": "9",
        "enterpriseNodes": "9",
        "cloudPlatformEnterprises": "9",
        "industrialEnterprisesAboveScale": "9",
        "levelOneEvents": "9",
        "levelTwoEvents": "9",
        "majorAccidents": "9",
        "gravestAccidents": "9",
      ], printed: .missing),
    Boundary(
      "2023-draft/9", "0 and 2 of the leading industry, 1 and 3 in all the year before",
      [
        "nationalResearchInstitutions": "0", "provincialResearchInstitutions": "2",
        "clusterNationalInstitutions": "1 -", "clusterProvincialInstitutions": "3 -",
      ], printed: .missing),
    Boundary(
      "2023-draft/9", "0 and 2 of the leading industry, 1 and 3 in all two years before",
      [
        "nationalResearchInstitutions": "0", "provincialResearchInstitutions": "2",
        "clusterNationalInstitutions": "1 - -", "clusterProvincialInstitutions": "3 - -",
      ], printed: .missing),
    Boundary(
      "2023-draft/9", "0 national in all the years before, 2 provincial",
      [
        "nationalResearchInstitutions": "0", "clusterNationalInstitutions": "0 0 -",
        "clusterProvincialInstitutions": "2",
      ], printed: .missing),
    Boundary(
      "2023-draft/9", "2 provincial in all the years before, 0 national",
      [
        "provincialResearchInstitutions": "2", "clusterProvincialInstitutions": "2 2 -",
        "clusterNationalInstitutions": "0",
      ], printed: .missing),
    Boundary(
      "2023-draft/9", "1 national in all in the last year, none before",
      ["clusterNationalInstitutions": "0 0 1", "clusterProvincialInstitutions": "0"],
      printed: .pass),
    Boundary(
      "2023-draft/9", "3 provincial in all in the last year, fewer before",
      ["clusterNationalInstitutions": "0", "clusterProvincialInstitutions": "2 2 3"],
      printed: .pass),
    // The number is that of the last full year; what came in the year of the application is not in it.
    Boundary(
      "2023-draft/9", "1 national in all in the year of the application alone",
      ["clusterNationalInstitutions": "0 +1", "clusterProvincialInstitutions": "0"],
      printed: .fail),
    Boundary(
      "2023-draft/9", "3 provincial in all in the year of the application alone",
      ["clusterNationalInstitutions": "0", "clusterProvincialInstitutions": "2 +3"],
      printed: .fail),
    Boundary(
      "2023-draft/9", "national not given but for the year of the application",
      [
        "nationalResearchInstitutions": "0", "clusterNationalInstitutions": "- +1",
        "clusterProvincialInstitutions": "0",
      ], printed: .missing),
    Boundary(
      "2023-draft/9", "provincial not given but for the year of the application",
      [
        "provincialResearchInstitutions": "0", "clusterProvincialInstitutions": "- +3",
        "clusterNationalInstitutions": "0",
      ], printed: .missing),
    Boundary(
      "2023-draft/9", "0 and 2 of the leading industry, 1 national in all",
      [
        "nationalResearchInstitutions": "0", "provincialResearchInstitutions": "2",
        "clusterNationalInstitutions": "1",
      ], printed: .pass),
    Boundary(
      "2023-draft/9", "0 and 2 of the leading industry, 0 national and 3 provincial in all",
      [
        "nationalResearchInstitutions": "0", "provincialResearchInstitutions": "2",
        "clusterNationalInstitutions": "0", "clusterProvincialInstitutions": "3",
      ], printed: .pass),
    Boundary(
      "2023-draft/9", "0 and 0 of the leading industry, 0 and 2 in all",
      [
        "nationalResearchInstitutions": "0", "provincialResearchInstitutions": "0",
        "clusterNationalInstitutions": "0", "clusterProvincialInstitutions": "2",
      ], printed: .fail),
    Boundary(
      "2023-draft/9", "0 national and 2 provincial in all, the year before more",
      ["clusterNationalInstitutions": "1 0", "clusterProvincialInstitutions": "3 2"],
      printed: .fail),
    Boundary(
      "2023-draft/9", "1 national of the leading industry, fewer the years before",
      ["nationalResearchInstitutions": "0 0 1"], printed: .pass),
    Boundary(
      "2023-draft/9", "3 provincial of the leading industry, fewer the years before",
      ["provincialResearchInstitutions": "2 2 3"], printed: .pass),
    Boundary(
      "2023-draft/9", "0 of the leading industry, more the years before",
      ["nationalResearchInstitutions": "1 1 0", "provincialResearchInstitutions": "3 3 2"],
      printed: .missing),

    // 11: 规模以上企业质量管理体系贯标率：规模以上企业贯标 GB/T 19001 质量管理体系占比 ≥ 60%
    Boundary(
      "2023-draft/11", "600 of 1000 stands on the limit",
      ["qualityStandardEnterprises": "600", "enterprisesAboveScale": "1000"], printed: .pass),
    Boundary(
      "2023-draft/11", "601 of 1000 is over it",
      ["qualityStandardEnterprises": "601", "enterprisesAboveScale": "1000"], printed: .pass),
    Boundary(
      "2023-draft/11", "599 of 1000 is under it",
      ["qualityStandardEnterprises": "599", "enterprisesAboveScale": "1000"], printed: .fail),
    Boundary(
      "2023-draft/11", "stated: 60%, on the limit", ["qualityStandardShare": "60"], printed: .pass),
    Boundary(
      "2023-draft/11", "stated: 60.01%, over it", ["qualityStandardShare": "60.01"],
      printed: .pass),
    Boundary(
      "2023-draft/11", "stated: 59.99%, under it", ["qualityStandardShare": "59.99"],
      printed: .fail),
    Boundary(
      "2023-draft/11", "no denominator", ["qualityStandardEnterprises": "601"], printed: .missing),
    Boundary("2023-draft/11", "no numerator", ["enterprisesAboveScale": "1000"], printed: .missing),
    Boundary("2023-draft/11", "nothing given", printed: .missing),
    Boundary(
      "2023-draft/11", "the denominator is the enterprises above scale, not all",
      ["qualityStandardEnterprises": "600", "enterprises": "1000"], printed: .missing),
  ]

  private static let draft2023Digitisation: [Boundary] = [
    // 14: 规模以上企业数字化研发设计工具普及率：≥ 77%
    Boundary(
      "2023-draft/14", "770 of 1000 stands on the limit",
      ["digitalDesignEnterprises": "770", "enterprisesAboveScale": "1000"], printed: .pass),
    Boundary(
      "2023-draft/14", "771 of 1000 is over it",
      ["digitalDesignEnterprises": "771", "enterprisesAboveScale": "1000"], printed: .pass),
    Boundary(
      "2023-draft/14", "769 of 1000 is under it",
      ["digitalDesignEnterprises": "769", "enterprisesAboveScale": "1000"], printed: .fail),
    Boundary(
      "2023-draft/14", "stated: 77%, on the limit", ["digitalDesignShare": "77"], printed: .pass),
    Boundary(
      "2023-draft/14", "stated: 77.01%, over it", ["digitalDesignShare": "77.01"], printed: .pass),
    Boundary(
      "2023-draft/14", "stated: 76.99%, under it", ["digitalDesignShare": "76.99"], printed: .fail),
    Boundary(
      "2023-draft/14", "no denominator", ["digitalDesignEnterprises": "771"], printed: .missing),
    Boundary("2023-draft/14", "no numerator", ["enterprisesAboveScale": "1000"], printed: .missing),
    Boundary("2023-draft/14", "nothing given", printed: .missing),
    Boundary(
      "2023-draft/14", "72% met the table of 2021", ["digitalDesignShare": "72.01"],
      printed: .fail),

    // 15: 规模以上企业关键工序数控化率：≥ 58%
    Boundary("2023-draft/15", "58%, on the limit", ["numericalControlRate": "58"], printed: .pass),
    Boundary("2023-draft/15", "58.01%, over it", ["numericalControlRate": "58.01"], printed: .pass),
    Boundary(
      "2023-draft/15", "57.99%, under it", ["numericalControlRate": "57.99"], printed: .fail),
    Boundary(
      "2023-draft/15", "only the last full year counts and it is on the limit",
      ["numericalControlRate": "57.99 57.99 58"], printed: .pass),
    Boundary(
      "2023-draft/15", "only the last full year counts and it is under",
      ["numericalControlRate": "58.01 58.01 57.99"], printed: .fail),
    Boundary(
      "2023-draft/15", "last full year not given", ["numericalControlRate": "58.01 58.01 -"],
      printed: .missing),
    Boundary("2023-draft/15", "no figure", printed: .missing),
    Boundary(
      "2023-draft/15", "50% met the table of 2021", ["numericalControlRate": "50.01"],
      printed: .fail),
  ]

  private static let draft2023Words: [Boundary] = [
    // 4: 全员劳动生产率：行业前列
    Boundary("2023-draft/4", "attested", printed: .pass),
    Boundary("2023-draft/4", "attested not met", unmet: ["productivityLead"], printed: .fail),
    Boundary("2023-draft/4", "unanswered", unanswered: ["productivityLead"], printed: .review),

    // 6: 行业影响力：拥有行业龙头企业，主要产品市场占有率较高
    Boundary("2023-draft/6", "all attested", printed: .pass),
    Boundary(
      "2023-draft/6", "leadingEnterprises not met", unmet: ["leadingEnterprises"], printed: .fail),
    Boundary(
      "2023-draft/6", "leadingEnterprises unanswered", unanswered: ["leadingEnterprises"],
      printed: .review),
    Boundary(
      "2023-draft/6", "productMarketShare not met", unmet: ["productMarketShare"], printed: .fail),
    Boundary(
      "2023-draft/6", "productMarketShare unanswered", unanswered: ["productMarketShare"],
      printed: .review),
    Boundary(
      "2023-draft/6", "leadingEnterprises not met, the rest unanswered",
      unmet: ["leadingEnterprises"], unanswered: ["productMarketShare"], printed: .fail),
    Boundary(
      "2023-draft/6", "productMarketShare not met, the rest unanswered",
      unmet: ["productMarketShare"], unanswered: ["leadingEnterprises"], printed: .fail),
    Boundary(
      "2023-draft/6", "nothing answered", unanswered: ["leadingEnterprises", "productMarketShare"],
      printed: .review),

    // 10: 主（参）编行业、国家或国际标准数量：居国内同行业前列
    Boundary("2023-draft/10", "attested", printed: .pass),
    Boundary("2023-draft/10", "attested not met", unmet: ["standardsStanding"], printed: .fail),
    Boundary("2023-draft/10", "unanswered", unanswered: ["standardsStanding"], printed: .review),

    // 12: 协同创新情况：政产学研用等多方协同创新能力较强，研发成果向实际产品有效转化，形成有影响力
    //   的创新成果和标志性产品
    Boundary("2023-draft/12", "attested", printed: .pass),
    Boundary("2023-draft/12", "attested not met", unmet: ["innovationResults"], printed: .fail),
    Boundary("2023-draft/12", "unanswered", unanswered: ["innovationResults"], printed: .review),

    // 13: 品牌培育情况：拥有一批国内国际知名品牌，区域品牌建设成效明显
    Boundary("2023-draft/13", "attested", printed: .pass),
    Boundary("2023-draft/13", "attested not met", unmet: ["brands"], printed: .fail),
    Boundary("2023-draft/13", "unanswered", unanswered: ["brands"], printed: .review),

    // 16: 信息基础设施建设：5G、工业互联网等信息基础设施建设完善
    Boundary("2023-draft/16", "attested", printed: .pass),
    Boundary("2023-draft/16", "attested not met", unmet: ["newInfrastructure"], printed: .fail),
    Boundary("2023-draft/16", "unanswered", unanswered: ["newInfrastructure"], printed: .review),

    // 17: 试点示范情况：入选国家智能制造领域试点示范项目，在智能制造示范工厂和智慧供应链等领域建设
    //   成效突出。入选国家数字化领域试点示范项目，率先形成典型应用场景
    Boundary("2023-draft/17", "all attested", printed: .pass),
    Boundary(
      "2023-draft/17", "smartManufacturingPilots not met", unmet: ["smartManufacturingPilots"],
      printed: .fail),
    Boundary(
      "2023-draft/17", "smartManufacturingPilots unanswered",
      unanswered: ["smartManufacturingPilots"], printed: .review),
    Boundary("2023-draft/17", "digitalPilots not met", unmet: ["digitalPilots"], printed: .fail),
    Boundary(
      "2023-draft/17", "digitalPilots unanswered", unanswered: ["digitalPilots"], printed: .review),
    Boundary(
      "2023-draft/17", "smartManufacturingPilots not met, the rest unanswered",
      unmet: ["smartManufacturingPilots"], unanswered: ["digitalPilots"], printed: .fail),
    Boundary(
      "2023-draft/17", "digitalPilots not met, the rest unanswered", unmet: ["digitalPilots"],
      unanswered: ["smartManufacturingPilots"], printed: .fail),
    Boundary(
      "2023-draft/17", "nothing answered",
      unanswered: ["digitalPilots", "smartManufacturingPilots"], printed: .review),

    // 18: 两化融合领域贯标情况：积极参与智能制造能力成熟度评估、两化融合贯标或数据管理国家标准贯标
    //   认证
    Boundary("2023-draft/18", "attested", printed: .pass),
    Boundary("2023-draft/18", "attested not met", unmet: ["integrationStandards"], printed: .fail),
    Boundary("2023-draft/18", "unanswered", unanswered: ["integrationStandards"], printed: .review),

    // 19: 单位工业增加值能耗：处于国内同行业先进水平
    Boundary("2023-draft/19", "attested", printed: .pass),
    Boundary(
      "2023-draft/19", "attested not met", unmet: ["energyIntensityStanding"], printed: .fail),
    Boundary(
      "2023-draft/19", "unanswered", unanswered: ["energyIntensityStanding"], printed: .review),

    // 20: 单位工业增加值用水量：处于国内同行业先进水平
    Boundary("2023-draft/20", "attested", printed: .pass),
    Boundary(
      "2023-draft/20", "attested not met", unmet: ["waterIntensityStanding"], printed: .fail),
    Boundary(
      "2023-draft/20", "unanswered", unanswered: ["waterIntensityStanding"], printed: .review),

    // 21: 清洁能源利用情况：清洁能源推广使用效果明显
    Boundary("2023-draft/21", "attested", printed: .pass),
    Boundary("2023-draft/21", "attested not met", unmet: ["cleanEnergy"], printed: .fail),
    Boundary("2023-draft/21", "unanswered", unanswered: ["cleanEnergy"], printed: .review),

    // 22: 绿色制造发展情况：绿色制造体系完善
    Boundary("2023-draft/22", "attested", printed: .pass),
    Boundary("2023-draft/22", "attested not met", unmet: ["greenManufacturing"], printed: .fail),
    Boundary("2023-draft/22", "unanswered", unanswered: ["greenManufacturing"], printed: .review),
  ]

  private static let draft2023Surroundings: [Boundary] = [
    // 23: 产业链供应链情况：上下游企业协同布局、配套健全，大中小企业融通发展水平较高
    Boundary("2023-draft/23", "attested", printed: .pass),
    Boundary("2023-draft/23", "attested not met", unmet: ["supplyChain"], printed: .fail),
    Boundary("2023-draft/23", "unanswered", unanswered: ["supplyChain"], printed: .review),

    // 24: 优质企业培育情况：创新型中小企业、专精特新中小企业、专精特新“小巨人”企业、制造业单项冠军、
    //   链主企业等优质企业培育成效明显
    Boundary("2023-draft/24", "attested", printed: .pass),
    Boundary("2023-draft/24", "attested not met", unmet: ["qualityEnterprises"], printed: .fail),
    Boundary("2023-draft/24", "unanswered", unanswered: ["qualityEnterprises"], printed: .review),

    // 25: 人才队伍建设情况：一流领军人才、创新团队、青年科技人才、高素质技术技能人才、企业经营管理
    //   人才等产业重点人才队伍建设成效明显
    Boundary("2023-draft/25", "attested", printed: .pass),
    Boundary("2023-draft/25", "attested not met", unmet: ["talentTeams"], printed: .fail),
    Boundary("2023-draft/25", "unanswered", unanswered: ["talentTeams"], printed: .review),

    // 26: 公共服务平台情况：供需对接、产融对接、技术创新和转化、人才引进等公共服务平台健全
    Boundary("2023-draft/26", "attested", printed: .pass),
    Boundary("2023-draft/26", "attested not met", unmet: ["servicePlatforms"], printed: .fail),
    Boundary("2023-draft/26", "unanswered", unanswered: ["servicePlatforms"], printed: .review),

    // 27: 所在地政府支持情况：所在地政府在发展规划、投融资、创新创业、人才引进、产业用地等方面给予
    //   专项政策支持
    Boundary("2023-draft/27", "attested", printed: .pass),
    Boundary("2023-draft/27", "attested not met", unmet: ["dedicatedPolicies"], printed: .fail),
    Boundary("2023-draft/27", "unanswered", unanswered: ["dedicatedPolicies"], printed: .review),

    // 28: 高水平对外开放情况：利用外资水平较高，产品进出口额持续增长，深入开展国际交流合作
    Boundary("2023-draft/28", "attested", printed: .pass),
    Boundary("2023-draft/28", "attested not met", unmet: ["opening"], printed: .fail),
    Boundary("2023-draft/28", "unanswered", unanswered: ["opening"], printed: .review),

    // 29: 区域间产业协作情况：建立稳定、多元、互补的区域间产业协作网络
    Boundary("2023-draft/29", "attested", printed: .pass),
    Boundary("2023-draft/29", "attested not met", unmet: ["industrialCooperation"], printed: .fail),
    Boundary(
      "2023-draft/29", "unanswered", unanswered: ["industrialCooperation"], printed: .review),
  ]

  private static let draft2023HighTechnology: [Boundary] = [
    // S1: 区位优势与战略地位：园区地处重要战略方向，服务发展与安全的资源禀赋优势明显
    Boundary("2023-draft/S1", "attested", base: ["field": "高技术转化应用"], printed: .pass),
    Boundary(
      "2023-draft/S1", "attested not met", base: ["field": "高技术转化应用"], unmet: ["strategicLocation"],
      printed: .fail),
    Boundary(
      "2023-draft/S1", "unanswered", base: ["field": "高技术转化应用"], unanswered: ["strategicLocation"],
      printed: .review),
    Boundary(
      "2023-draft/S1", "does not apply to 电子信息", base: ["field": "电子信息"], printed: .notApplicable),
    Boundary(
      "2023-draft/S1", "does not apply to 电子信息, whatever would fail", base: ["field": "电子信息"],
      unmet: ["strategicLocation"], printed: .notApplicable),
    Boundary("2023-draft/S1", "field not given", printed: .missing),

    // S2: 市场主体活跃度：取得服务国家重大发展战略相关资质的主体数量保持稳定增加，建立了与战略服务
    //   需求方的供需对接平台，积极参与有关产品科研生产活动
    Boundary("2023-draft/S2", "attested", base: ["field": "高技术转化应用"], printed: .pass),
    Boundary(
      "2023-draft/S2", "attested not met", base: ["field": "高技术转化应用"],
      unmet: ["strategicQualifications"], printed: .fail),
    Boundary(
      "2023-draft/S2", "unanswered", base: ["field": "高技术转化应用"],
      unanswered: ["strategicQualifications"], printed: .review),
    Boundary(
      "2023-draft/S2", "does not apply to 电子信息", base: ["field": "电子信息"], printed: .notApplicable),
    Boundary(
      "2023-draft/S2", "does not apply to 电子信息, whatever would fail", base: ["field": "电子信息"],
      unmet: ["strategicQualifications"], printed: .notApplicable),
    Boundary("2023-draft/S2", "field not given", printed: .missing),

    // S3: 科技协同创新水平：积极响应战略服务需求方技术产品征集活动，通过协同研发，提供先进技术产品
    //   支撑和服务
    Boundary("2023-draft/S3", "attested", base: ["field": "高技术转化应用"], printed: .pass),
    Boundary(
      "2023-draft/S3", "attested not met", base: ["field": "高技术转化应用"],
      unmet: ["strategicInnovation"], printed: .fail),
    Boundary(
      "2023-draft/S3", "unanswered", base: ["field": "高技术转化应用"],
      unanswered: ["strategicInnovation"], printed: .review),
    Boundary(
      "2023-draft/S3", "does not apply to 电子信息", base: ["field": "电子信息"], printed: .notApplicable),
    Boundary(
      "2023-draft/S3", "does not apply to 电子信息, whatever would fail", base: ["field": "电子信息"],
      unmet: ["strategicInnovation"], printed: .notApplicable),
    Boundary("2023-draft/S3", "field not given", printed: .missing),

    // S4: 技术双向转移转化成效：主动发挥成熟优势技术的溢出带动作用，提高主导产业的技术水平；积极推
    //   动先进技术产品的产业化，服务有关科研生产或支撑保障活动
    Boundary("2023-draft/S4", "attested", base: ["field": "高技术转化应用"], printed: .pass),
    Boundary(
      "2023-draft/S4", "attested not met", base: ["field": "高技术转化应用"], unmet: ["twoWayTransfer"],
      printed: .fail),
    Boundary(
      "2023-draft/S4", "unanswered", base: ["field": "高技术转化应用"], unanswered: ["twoWayTransfer"],
      printed: .review),
    Boundary(
      "2023-draft/S4", "does not apply to 电子信息", base: ["field": "电子信息"], printed: .notApplicable),
    Boundary(
      "2023-draft/S4", "does not apply to 电子信息, whatever would fail", base: ["field": "电子信息"],
      unmet: ["twoWayTransfer"], printed: .notApplicable),
    Boundary("2023-draft/S4", "field not given", printed: .missing),

    // S5: 服务国家重大发展战略成效：近三年具有为战略服务需求方提供技术产品或服务保障经验，得到服务
    //   对象认可，参与深度和广度逐年提升
    Boundary("2023-draft/S5", "attested", base: ["field": "高技术转化应用"], printed: .pass),
    Boundary(
      "2023-draft/S5", "attested not met", base: ["field": "高技术转化应用"], unmet: ["strategicService"],
      printed: .fail),
    Boundary(
      "2023-draft/S5", "unanswered", base: ["field": "高技术转化应用"], unanswered: ["strategicService"],
      printed: .review),
    Boundary(
      "2023-draft/S5", "does not apply to 电子信息", base: ["field": "电子信息"], printed: .notApplicable),
    Boundary(
      "2023-draft/S5", "does not apply to 电子信息, whatever would fail", base: ["field": "电子信息"],
      unmet: ["strategicService"], printed: .notApplicable),
    Boundary("2023-draft/S5", "field not given", printed: .missing),
  ]

  private static let draft2023TransferCooperation: [Boundary] = [
    // S6.1: 园区合作共建：园区的投资、建设或运营包括至少 2 个及以上的合作方参与
    Boundary(
      "2023-draft/S6.1", "2 个, on the limit", base: ["field": "产业转移合作"], ["partners": "2"],
      printed: .pass),
    Boundary(
      "2023-draft/S6.1", "3 个, over it", base: ["field": "产业转移合作"], ["partners": "3"],
      printed: .pass),
    Boundary(
      "2023-draft/S6.1", "1 个, under it", base: ["field": "产业转移合作"], ["partners": "1"],
      printed: .fail),
    Boundary("2023-draft/S6.1", "no figure", base: ["field": "产业转移合作"], printed: .missing),
    Boundary(
      "2023-draft/S6.1", "does not apply to 装备制造", base: ["field": "装备制造"], ["partners": "2"],
      printed: .notApplicable),
    Boundary(
      "2023-draft/S6.1", "does not apply to 装备制造, whatever would fail", base: ["field": "装备制造"],
      ["partners": "1"], printed: .notApplicable),
    Boundary("2023-draft/S6.1", "field not given", ["partners": "2"], printed: .missing),
    Boundary(
      "2023-draft/S6.1", "field not given and too few for it", ["partners": "1"],
      printed: .missing),

    // S6.2: 园区合作共建：合作方签署正式的合作协议（对口帮扶协议、共建共管协议、代管协议等），并按
    //   协议内容完成园区建设、投资运营等工作
    Boundary("2023-draft/S6.2", "all attested", base: ["field": "产业转移合作"], printed: .pass),
    Boundary(
      "2023-draft/S6.2", "cooperationAgreement not met", base: ["field": "产业转移合作"],
      unmet: ["cooperationAgreement"], printed: .fail),
    Boundary(
      "2023-draft/S6.2", "cooperationAgreement unanswered", base: ["field": "产业转移合作"],
      unanswered: ["cooperationAgreement"], printed: .review),
    Boundary(
      "2023-draft/S6.2", "cooperationWorkDone not met", base: ["field": "产业转移合作"],
      unmet: ["cooperationWorkDone"], printed: .fail),
    Boundary(
      "2023-draft/S6.2", "cooperationWorkDone unanswered", base: ["field": "产业转移合作"],
      unanswered: ["cooperationWorkDone"], printed: .review),
    Boundary(
      "2023-draft/S6.2", "cooperationAgreement not met, the rest unanswered",
      base: ["field": "产业转移合作"], unmet: ["cooperationAgreement"],
      unanswered: ["cooperationWorkDone"], printed: .fail),
    Boundary(
      "2023-draft/S6.2", "cooperationWorkDone not met, the rest unanswered",
      base: ["field": "产业转移合作"], unmet: ["cooperationWorkDone"],
      unanswered: ["cooperationAgreement"], printed: .fail),
    Boundary(
      "2023-draft/S6.2", "nothing answered", base: ["field": "产业转移合作"],
      unanswered: ["cooperationAgreement", "cooperationWorkDone"], printed: .review),
    Boundary(
      "2023-draft/S6.2", "does not apply to 装备制造", base: ["field": "装备制造"],
      printed: .notApplicable),
    Boundary(
      "2023-draft/S6.2", "does not apply to 装备制造, whatever would fail", base: ["field": "装备制造"],
      unmet: ["cooperationAgreement", "cooperationWorkDone"], printed: .notApplicable),
    Boundary("2023-draft/S6.2", "field not given", printed: .missing),

    // S6.3: 园区合作共建：设有合作方共同参与的园区管理机构，确立了决策议事规则
    Boundary("2023-draft/S6.3", "all attested", base: ["field": "产业转移合作"], printed: .pass),
    Boundary(
      "2023-draft/S6.3", "jointManagement not met", base: ["field": "产业转移合作"],
      unmet: ["jointManagement"], printed: .fail),
    Boundary(
      "2023-draft/S6.3", "jointManagement unanswered", base: ["field": "产业转移合作"],
      unanswered: ["jointManagement"], printed: .review),
    Boundary(
      "2023-draft/S6.3", "jointDecisionRules not met", base: ["field": "产业转移合作"],
      unmet: ["jointDecisionRules"], printed: .fail),
    Boundary(
      "2023-draft/S6.3", "jointDecisionRules unanswered", base: ["field": "产业转移合作"],
      unanswered: ["jointDecisionRules"], printed: .review),
    Boundary(
      "2023-draft/S6.3", "jointManagement not met, the rest unanswered", base: ["field": "产业转移合作"],
      unmet: ["jointManagement"], unanswered: ["jointDecisionRules"], printed: .fail),
    Boundary(
      "2023-draft/S6.3", "jointDecisionRules not met, the rest unanswered",
      base: ["field": "产业转移合作"], unmet: ["jointDecisionRules"], unanswered: ["jointManagement"],
      printed: .fail),
    Boundary(
      "2023-draft/S6.3", "nothing answered", base: ["field": "产业转移合作"],
      unanswered: ["jointDecisionRules", "jointManagement"], printed: .review),
    Boundary(
      "2023-draft/S6.3", "does not apply to 装备制造", base: ["field": "装备制造"],
      printed: .notApplicable),
    Boundary(
      "2023-draft/S6.3", "does not apply to 装备制造, whatever would fail", base: ["field": "装备制造"],
      unmet: ["jointDecisionRules", "jointManagement"], printed: .notApplicable),
    Boundary("2023-draft/S6.3", "field not given", printed: .missing),
  ]

  private static let draft2023TransferGrowth: [Boundary] = [
    // S7.1: 产业转移成效：近三年的工业增加值增速和工业投资增速增长 ≥ 10%
    Boundary(
      "2023-draft/S7.1", "every year on the limit", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .pass),
    Boundary(
      "2023-draft/S7.1", "every year over the limit", base: ["field": "产业转移合作"],
      [
        "industrialValueAddedGrowth": "10.01 10.01 10.01",
        "industrialInvestmentGrowth": "10.01 10.01 10.01",
      ], printed: .pass),
    Boundary(
      "2023-draft/S7.1", "value added under it in 2020", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "9.99 10 10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "investment under it in 2020", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "9.99 10 10"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "value added under it in 2021", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 9.99 10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "investment under it in 2021", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "10 9.99 10"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "value added under it in 2022", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 9.99", "industrialInvestmentGrowth": "10 10 10"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "investment under it in 2022", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "10 10 9.99"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "investment falls in 2020", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "-0.1 12 12"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "the mean does not make up for a year", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "20 9.99 20", "industrialInvestmentGrowth": "10 10 10"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "the growth of the rate itself is not meant", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10.5 11", "industrialInvestmentGrowth": "10 10 10"],
      printed: .pass),
    Boundary(
      "2023-draft/S7.1", "a year of value added not given, the others on the limit",
      base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 - 10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .missing),
    Boundary(
      "2023-draft/S7.1", "a year of value added not given, another under",
      base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "9.99 - 10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "a year of investment not given, the others on the limit",
      base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "- 10 10"],
      printed: .missing),
    Boundary(
      "2023-draft/S7.1", "a year of investment not given, another under", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "- 10 9.99"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "a year of each not given, both otherwise on the limit",
      base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "- 10 10", "industrialInvestmentGrowth": "10 10 -"],
      printed: .missing),
    Boundary(
      "2023-draft/S7.1", "the last year alone", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .missing),
    Boundary(
      "2023-draft/S7.1", "the last year alone, under the limit", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "9.99", "industrialInvestmentGrowth": "10 10 10"],
      printed: .fail),
    Boundary(
      "2023-draft/S7.1", "value added on the limit, investment not given",
      base: ["field": "产业转移合作"], ["industrialValueAddedGrowth": "10 10 10"], printed: .missing),
    Boundary(
      "2023-draft/S7.1", "value added under, investment not given", base: ["field": "产业转移合作"],
      ["industrialValueAddedGrowth": "10 10 9.99"], printed: .fail),
    Boundary(
      "2023-draft/S7.1", "investment under, value added not given", base: ["field": "产业转移合作"],
      ["industrialInvestmentGrowth": "10 10 9.99"], printed: .fail),
    Boundary("2023-draft/S7.1", "nothing given", base: ["field": "产业转移合作"], printed: .missing),
    Boundary(
      "2023-draft/S7.1", "does not apply to 消费品", base: ["field": "消费品"],
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .notApplicable),
    Boundary(
      "2023-draft/S7.1", "does not apply to 消费品, whatever would fail", base: ["field": "消费品"],
      ["industrialValueAddedGrowth": "9 9 9", "industrialInvestmentGrowth": "10 10 10"],
      printed: .notApplicable),
    Boundary(
      "2023-draft/S7.1", "field not given",
      ["industrialValueAddedGrowth": "10 10 10", "industrialInvestmentGrowth": "10 10 10"],
      printed: .missing),
    Boundary(
      "2023-draft/S7.1", "field not given and too little for it",
      ["industrialValueAddedGrowth": "9 9 9", "industrialInvestmentGrowth": "10 10 10"],
      printed: .missing),

    // S7.2: 产业转移成效：近三年年度新开工项目总投资 ≥ 20 亿元
    Boundary(
      "2023-draft/S7.2", "every year 20 亿元", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20 20 20"], printed: .pass),
    Boundary(
      "2023-draft/S7.2", "every year 20.01 亿元", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20.01 20.01 20.01"], printed: .pass),
    Boundary(
      "2023-draft/S7.2", "on the limit in 2020", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20 20.01 20.01"], printed: .pass),
    Boundary(
      "2023-draft/S7.2", "under it in 2020", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "19.99 20.01 20.01"], printed: .fail),
    Boundary(
      "2023-draft/S7.2", "on the limit in 2021", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20.01 20 20.01"], printed: .pass),
    Boundary(
      "2023-draft/S7.2", "under it in 2021", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20.01 19.99 20.01"], printed: .fail),
    Boundary(
      "2023-draft/S7.2", "on the limit in 2022", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20.01 20.01 20"], printed: .pass),
    Boundary(
      "2023-draft/S7.2", "under it in 2022", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20.01 20.01 19.99"], printed: .fail),
    Boundary(
      "2023-draft/S7.2", "the mean does not make up for a year", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "60 19.99 60"], printed: .fail),
    Boundary(
      "2023-draft/S7.2", "a year not given, the others on the limit", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20 - 20"], printed: .missing),
    Boundary(
      "2023-draft/S7.2", "a year not given, another under", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "- 20.01 19.99"], printed: .fail),
    Boundary(
      "2023-draft/S7.2", "the last year alone, on the limit", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "20"], printed: .missing),
    Boundary(
      "2023-draft/S7.2", "the last year alone, under", base: ["field": "产业转移合作"],
      ["newProjectInvestment": "19.99"], printed: .fail),
    Boundary("2023-draft/S7.2", "nothing given", base: ["field": "产业转移合作"], printed: .missing),
    Boundary(
      "2023-draft/S7.2", "does not apply to 消费品", base: ["field": "消费品"],
      ["newProjectInvestment": "20 20 20"], printed: .notApplicable),
    Boundary(
      "2023-draft/S7.2", "does not apply to 消费品, whatever would fail", base: ["field": "消费品"],
      ["newProjectInvestment": "19 19 19"], printed: .notApplicable),
    Boundary(
      "2023-draft/S7.2", "field not given", ["newProjectInvestment": "20 20 20"],
      printed: .missing),

    // S7.3: 产业转移成效：近三年年度新增企业数 ≥ 50 家
    Boundary(
      "2023-draft/S7.3", "every year 50 家", base: ["field": "产业转移合作"],
      ["newEnterprises": "50 50 50"], printed: .pass),
    Boundary(
      "2023-draft/S7.3", "every year 51 家", base: ["field": "产业转移合作"],
      ["newEnterprises": "51 51 51"], printed: .pass),
    Boundary(
      "2023-draft/S7.3", "on the limit in 2020", base: ["field": "产业转移合作"],
      ["newEnterprises": "50 51 51"], printed: .pass),
    Boundary(
      "2023-draft/S7.3", "under it in 2020", base: ["field": "产业转移合作"],
      ["newEnterprises": "49 51 51"], printed: .fail),
    Boundary(
      "2023-draft/S7.3", "on the limit in 2021", base: ["field": "产业转移合作"],
      ["newEnterprises": "51 50 51"], printed: .pass),
    Boundary(
      "2023-draft/S7.3", "under it in 2021", base: ["field": "产业转移合作"],
      ["newEnterprises": "51 49 51"], printed: .fail),
    Boundary(
      "2023-draft/S7.3", "on the limit in 2022", base: ["field": "产业转移合作"],
      ["newEnterprises": "51 51 50"], printed: .pass),
    Boundary(
      "2023-draft/S7.3", "under it in 2022", base: ["field": "产业转移合作"],
      ["newEnterprises": "51 51 49"], printed: .fail),
    Boundary(
      "2023-draft/S7.3", "the mean does not make up for a year", base: ["field": "产业转移合作"],
      ["newEnterprises": "150 49 150"], printed: .fail),
    Boundary(
      "2023-draft/S7.3", "a year not given, the others on the limit", base: ["field": "产业转移合作"],
      ["newEnterprises": "50 - 50"], printed: .missing),
    Boundary(
      "2023-draft/S7.3", "a year not given, another under", base: ["field": "产业转移合作"],
      ["newEnterprises": "- 51 49"], printed: .fail),
    Boundary(
      "2023-draft/S7.3", "the last year alone, on the limit", base: ["field": "产业转移合作"],
      ["newEnterprises": "50"], printed: .missing),
    Boundary(
      "2023-draft/S7.3", "the last year alone, under", base: ["field": "产业转移合作"],
      ["newEnterprises": "49"], printed: .fail),
    Boundary("2023-draft/S7.3", "nothing given", base: ["field": "产业转移合作"], printed: .missing),
    Boundary(
      "2023-draft/S7.3", "does not apply to 消费品", base: ["field": "消费品"],
      ["newEnterprises": "50 50 50"], printed: .notApplicable),
    Boundary(
      "2023-draft/S7.3", "does not apply to 消费品, whatever would fail", base: ["field": "消费品"],
      ["newEnterprises": "49 49 49"], printed: .notApplicable),
    Boundary(
      "2023-draft/S7.3", "field not given", ["newEnterprises": "50 50 50"], printed: .missing),
  ]

  private static let draft2023Software: [Boundary] = [
    // S8: 融合应用情况：推进数字化技术在地区行业的深度应用，催生一批新技术、新产品和新模式，形成行
    //   业应用特色，有效带动行业转型升级发展，关键软件推广应用成效明显
    Boundary("2023-draft/S8", "attested", base: ["field": "软件和信息服务"], printed: .pass),
    Boundary(
      "2023-draft/S8", "attested not met", base: ["field": "软件和信息服务"],
      unmet: ["digitalApplications"], printed: .fail),
    Boundary(
      "2023-draft/S8", "unanswered", base: ["field": "软件和信息服务"],
      unanswered: ["digitalApplications"], printed: .review),
    Boundary("2023-draft/S8", "for 大数据 as well, attested", base: ["field": "大数据"], printed: .pass),
    Boundary(
      "2023-draft/S8", "for 大数据 as well, attested not met", base: ["field": "大数据"],
      unmet: ["digitalApplications"], printed: .fail),
    Boundary(
      "2023-draft/S8", "for 大数据 as well, unanswered", base: ["field": "大数据"],
      unanswered: ["digitalApplications"], printed: .review),
    Boundary(
      "2023-draft/S8", "does not apply to 数据中心", base: ["field": "数据中心"], printed: .notApplicable),
    Boundary(
      "2023-draft/S8", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      unmet: ["digitalApplications"], printed: .notApplicable),
    Boundary("2023-draft/S8", "field not given", printed: .missing),

    // S9: 国内开源生态建设情况：积极参与开源项目及社区培育、开源基础设施建设
    Boundary("2023-draft/S9", "attested", base: ["field": "软件和信息服务"], printed: .pass),
    Boundary(
      "2023-draft/S9", "attested not met", base: ["field": "软件和信息服务"], unmet: ["openSource"],
      printed: .fail),
    Boundary(
      "2023-draft/S9", "unanswered", base: ["field": "软件和信息服务"], unanswered: ["openSource"],
      printed: .review),
    Boundary("2023-draft/S9", "for 大数据 as well, attested", base: ["field": "大数据"], printed: .pass),
    Boundary(
      "2023-draft/S9", "for 大数据 as well, attested not met", base: ["field": "大数据"],
      unmet: ["openSource"], printed: .fail),
    Boundary(
      "2023-draft/S9", "for 大数据 as well, unanswered", base: ["field": "大数据"],
      unanswered: ["openSource"], printed: .review),
    Boundary(
      "2023-draft/S9", "does not apply to 数据中心", base: ["field": "数据中心"], printed: .notApplicable),
    Boundary(
      "2023-draft/S9", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      unmet: ["openSource"], printed: .notApplicable),
    Boundary("2023-draft/S9", "field not given", printed: .missing),

    // S10: 信息技术服务供给能力水平：企业积极上云用云，云服务、区块链服务等信息技术服务相关企业培育
    //   成效明显
    Boundary("2023-draft/S10", "attested", base: ["field": "软件和信息服务"], printed: .pass),
    Boundary(
      "2023-draft/S10", "attested not met", base: ["field": "软件和信息服务"],
      unmet: ["informationServices"], printed: .fail),
    Boundary(
      "2023-draft/S10", "unanswered", base: ["field": "软件和信息服务"],
      unanswered: ["informationServices"], printed: .review),
    Boundary("2023-draft/S10", "for 大数据 as well, attested", base: ["field": "大数据"], printed: .pass),
    Boundary(
      "2023-draft/S10", "for 大数据 as well, attested not met", base: ["field": "大数据"],
      unmet: ["informationServices"], printed: .fail),
    Boundary(
      "2023-draft/S10", "for 大数据 as well, unanswered", base: ["field": "大数据"],
      unanswered: ["informationServices"], printed: .review),
    Boundary(
      "2023-draft/S10", "does not apply to 数据中心", base: ["field": "数据中心"], printed: .notApplicable),
    Boundary(
      "2023-draft/S10", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      unmet: ["informationServices"], printed: .notApplicable),
    Boundary("2023-draft/S10", "field not given", printed: .missing),

    // S11: 安全保障建设情况：健全网络安全保障体系，拥有一定的数据安全防护手段和能力
    Boundary("2023-draft/S11", "attested", base: ["field": "软件和信息服务"], printed: .pass),
    Boundary(
      "2023-draft/S11", "attested not met", base: ["field": "软件和信息服务"], unmet: ["dataSecurity"],
      printed: .fail),
    Boundary(
      "2023-draft/S11", "unanswered", base: ["field": "软件和信息服务"], unanswered: ["dataSecurity"],
      printed: .review),
    Boundary("2023-draft/S11", "for 大数据 as well, attested", base: ["field": "大数据"], printed: .pass),
    Boundary(
      "2023-draft/S11", "for 大数据 as well, attested not met", base: ["field": "大数据"],
      unmet: ["dataSecurity"], printed: .fail),
    Boundary(
      "2023-draft/S11", "for 大数据 as well, unanswered", base: ["field": "大数据"],
      unanswered: ["dataSecurity"], printed: .review),
    Boundary(
      "2023-draft/S11", "does not apply to 数据中心", base: ["field": "数据中心"], printed: .notApplicable),
    Boundary(
      "2023-draft/S11", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      unmet: ["dataSecurity"], printed: .notApplicable),
    Boundary("2023-draft/S11", "field not given", printed: .missing),
  ]

  private static let draft2023IndustrialInternet: [Boundary] = [
    // S12: 网络基础支撑能力：区域内高质量外网覆盖工业企业比例 ≥ 30%，工业互联网及新型工业网络覆盖率
    //    ≥ 30%，数字化设备联网率 ≥ 50%
    Boundary(
      "2023-draft/S12", "30%, 30% and 50% stand on the limits", base: ["field": "工业互联网"],
      [
        "externalNetworkShare": "30",
        "newNetworkCoverage": "30",
        "digitalDeviceConnectionRate": "50",
      ], printed: .pass),
    Boundary(
      "2023-draft/S12", "30.01%, 30.01% and 50.01% are over them", base: ["field": "工业互联网"],
      [
        "externalNetworkShare": "30.01",
        "newNetworkCoverage": "30.01",
        "digitalDeviceConnectionRate": "50.01",
      ], printed: .pass),
    Boundary(
      "2023-draft/S12", "external network: 29.99% is under it", base: ["field": "工业互联网"],
      [
        "externalNetworkShare": "29.99",
        "newNetworkCoverage": "30",
        "digitalDeviceConnectionRate": "50",
      ], printed: .fail),
    Boundary(
      "2023-draft/S12", "external network: not given", base: ["field": "工业互联网"],
      ["newNetworkCoverage": "30", "digitalDeviceConnectionRate": "50"], printed: .missing),
    Boundary(
      "2023-draft/S12", "external network: 29.99% alone fails the rest not given",
      base: ["field": "工业互联网"], ["externalNetworkShare": "29.99"], printed: .fail),
    Boundary(
      "2023-draft/S12", "external network: 30% alone, the rest not given", base: ["field": "工业互联网"],
      ["externalNetworkShare": "30"], printed: .missing),
    Boundary(
      "2023-draft/S12", "new network: 29.99% is under it", base: ["field": "工业互联网"],
      [
        "externalNetworkShare": "30",
        "newNetworkCoverage": "29.99",
        "digitalDeviceConnectionRate": "50",
      ], printed: .fail),
    Boundary(
      "2023-draft/S12", "new network: not given", base: ["field": "工业互联网"],
      ["externalNetworkShare": "30", "digitalDeviceConnectionRate": "50"], printed: .missing),
    Boundary(
      "2023-draft/S12", "new network: 29.99% alone fails the rest not given",
      base: ["field": "工业互联网"], ["newNetworkCoverage": "29.99"], printed: .fail),
    Boundary(
      "2023-draft/S12", "new network: 30% alone, the rest not given", base: ["field": "工业互联网"],
      ["newNetworkCoverage": "30"], printed: .missing),
    Boundary(
      "2023-draft/S12", "digital devices: 49.99% is under it", base: ["field": "工业互联网"],
      [
        "externalNetworkShare": "30",
        "newNetworkCoverage": "30",
        "digitalDeviceConnectionRate": "49.99",
      ], printed: .fail),
    Boundary(
      "2023-draft/S12", "digital devices: not given", base: ["field": "工业互联网"],
      ["externalNetworkShare": "30", "newNetworkCoverage": "30"], printed: .missing),
    Boundary(
      "2023-draft/S12", "digital devices: 49.99% alone fails the rest not given",
      base: ["field": "工业互联网"], ["digitalDeviceConnectionRate": "49.99"], printed: .fail),
    Boundary(
      "2023-draft/S12", "digital devices: 50% alone, the rest not given", base: ["field": "工业互联网"],
      ["digitalDeviceConnectionRate": "50"], printed: .missing),
    Boundary("2023-draft/S12", "nothing given", base: ["field": "工业互联网"], printed: .missing),
    Boundary(
      "2023-draft/S12", "does not apply to 数据中心", base: ["field": "数据中心"],
      [
        "externalNetworkShare": "30",
        "newNetworkCoverage": "30",
        "digitalDeviceConnectionRate": "50",
      ], printed: .notApplicable),
    Boundary(
      "2023-draft/S12", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      [
        "externalNetworkShare": "30",
        "newNetworkCoverage": "29.99",
        "digitalDeviceConnectionRate": "50",
      ], printed: .notApplicable),
    Boundary(
      "2023-draft/S12", "field not given",
      [
        "externalNetworkShare": "30",
        "newNetworkCoverage": "30",
        "digitalDeviceConnectionRate": "50",
      ], printed: .missing),

    // S13: 标识解析体系建设：区域内建有标识解析二级节点和多个企业节点
    Boundary(
      "2023-draft/S13", "1 second-level, 2 enterprise nodes: on the limits",
      base: ["field": "工业互联网"], ["secondLevelNodes": "1", "enterpriseNodes": "2"], printed: .pass),
    Boundary(
      "2023-draft/S13", "2 second-level, 3 enterprise nodes: over them", base: ["field": "工业互联网"],
      ["secondLevelNodes": "2", "enterpriseNodes": "3"], printed: .pass),
    Boundary(
      "2023-draft/S13", "0 second-level, 2 enterprise nodes", base: ["field": "工业互联网"],
      ["secondLevelNodes": "0", "enterpriseNodes": "2"], printed: .fail),
    Boundary(
      "2023-draft/S13", "1 second-level, 1 enterprise nodes", base: ["field": "工业互联网"],
      ["secondLevelNodes": "1", "enterpriseNodes": "1"], printed: .fail),
    Boundary(
      "2023-draft/S13", "0 second-level, 1 enterprise nodes", base: ["field": "工业互联网"],
      ["secondLevelNodes": "0", "enterpriseNodes": "1"], printed: .fail),
    Boundary(
      "2023-draft/S13", "1 second-level, enterprise nodes not given", base: ["field": "工业互联网"],
      ["secondLevelNodes": "1"], printed: .missing),
    Boundary(
      "2023-draft/S13", "enterprise nodes 2, second-level not given", base: ["field": "工业互联网"],
      ["enterpriseNodes": "2"], printed: .missing),
    Boundary(
      "2023-draft/S13", "0 second-level, enterprise nodes not given", base: ["field": "工业互联网"],
      ["secondLevelNodes": "0"], printed: .fail),
    Boundary(
      "2023-draft/S13", "enterprise nodes 1, second-level not given", base: ["field": "工业互联网"],
      ["enterpriseNodes": "1"], printed: .fail),
    Boundary("2023-draft/S13", "neither given", base: ["field": "工业互联网"], printed: .missing),
    Boundary(
      "2023-draft/S13", "does not apply to 数据中心", base: ["field": "数据中心"],
      ["secondLevelNodes": "1", "enterpriseNodes": "2"], printed: .notApplicable),
    Boundary(
      "2023-draft/S13", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      ["secondLevelNodes": "0", "enterpriseNodes": "1"], printed: .notApplicable),
    Boundary(
      "2023-draft/S13", "field not given", ["secondLevelNodes": "1", "enterpriseNodes": "2"],
      printed: .missing),

    // S14: 平台基础支撑能力：区域内建有或部署面向行业和企业的多层次工业互联网平台，规上工业企业上云
    //   上平台的比例 ≥ 30%
    Boundary(
      "2023-draft/S14", "300 of 1000 stands on the limit", base: ["field": "工业互联网"],
      ["cloudPlatformEnterprises": "300", "industrialEnterprisesAboveScale": "1000"],
      printed: .pass),
    Boundary(
      "2023-draft/S14", "301 of 1000 is over it", base: ["field": "工业互联网"],
      ["cloudPlatformEnterprises": "301", "industrialEnterprisesAboveScale": "1000"],
      printed: .pass),
    Boundary(
      "2023-draft/S14", "299 of 1000 is under it", base: ["field": "工业互联网"],
      ["cloudPlatformEnterprises": "299", "industrialEnterprisesAboveScale": "1000"],
      printed: .fail),
    Boundary(
      "2023-draft/S14", "stated: 30%, on the limit", base: ["field": "工业互联网"],
      ["cloudPlatformShare": "30"], printed: .pass),
    Boundary(
      "2023-draft/S14", "stated: 30.01%, over it", base: ["field": "工业互联网"],
      ["cloudPlatformShare": "30.01"], printed: .pass),
    Boundary(
      "2023-draft/S14", "stated: 29.99%, under it", base: ["field": "工业互联网"],
      ["cloudPlatformShare": "29.99"], printed: .fail),
    Boundary(
      "2023-draft/S14", "no denominator", base: ["field": "工业互联网"],
      ["cloudPlatformEnterprises": "301"], printed: .missing),
    Boundary(
      "2023-draft/S14", "no numerator", base: ["field": "工业互联网"],
      ["industrialEnterprisesAboveScale": "1000"], printed: .missing),
    Boundary("2023-draft/S14", "nothing given", base: ["field": "工业互联网"], printed: .missing),
    Boundary(
      "2023-draft/S14", "30%, the words unanswered", base: ["field": "工业互联网"],
      ["cloudPlatformShare": "30"], unanswered: ["industrialInternetPlatforms"], printed: .review),
    Boundary(
      "2023-draft/S14", "29.99%, the words unanswered", base: ["field": "工业互联网"],
      ["cloudPlatformShare": "29.99"], unanswered: ["industrialInternetPlatforms"], printed: .fail),
    Boundary(
      "2023-draft/S14", "30%, the words not met", base: ["field": "工业互联网"],
      ["cloudPlatformShare": "30"], unmet: ["industrialInternetPlatforms"], printed: .fail),
    Boundary(
      "2023-draft/S14", "no figure, the words not met", base: ["field": "工业互联网"],
      unmet: ["industrialInternetPlatforms"], printed: .fail),
    Boundary(
      "2023-draft/S14", "no figure, the words unanswered", base: ["field": "工业互联网"],
      unanswered: ["industrialInternetPlatforms"], printed: .missing),
    Boundary(
      "2023-draft/S14", "the denominator is industrial enterprises, not all above scale",
      base: ["field": "工业互联网"],
      ["cloudPlatformEnterprises": "300", "enterprisesAboveScale": "1000"], printed: .missing),
    Boundary(
      "2023-draft/S14", "does not apply to 数据中心", base: ["field": "数据中心"],
      ["cloudPlatformShare": "30"], printed: .notApplicable),
    Boundary(
      "2023-draft/S14", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      ["cloudPlatformShare": "29.99"], printed: .notApplicable),
    Boundary("2023-draft/S14", "field not given", ["cloudPlatformShare": "30"], printed: .missing),
  ]

  private static let draft2023IndustrialInternetWords: [Boundary] = [
    // S15: 安全基础支撑能力：区域内重点企业有安全防护系统，并与省级平台实现对接
    Boundary("2023-draft/S15", "attested", base: ["field": "工业互联网"], printed: .pass),
    Boundary(
      "2023-draft/S15", "attested not met", base: ["field": "工业互联网"], unmet: ["industrialSecurity"],
      printed: .fail),
    Boundary(
      "2023-draft/S15", "unanswered", base: ["field": "工业互联网"], unanswered: ["industrialSecurity"],
      printed: .review),
    Boundary(
      "2023-draft/S15", "does not apply to 数据中心", base: ["field": "数据中心"], printed: .notApplicable),
    Boundary(
      "2023-draft/S15", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      unmet: ["industrialSecurity"], printed: .notApplicable),
    Boundary("2023-draft/S15", "field not given", printed: .missing),

    // S16: 企业纵向打通集成水平：区域主要工业企业基于统一的数据处理平台，统一实现产业链上下游共享与
    //   交互；建立企业级共享服务平台，实现良好的纵向打通集成；区域工业企业广泛使用新型工业互联网产
    //   品/技术/服务（工业互联网平台、标识解析、数据模型库、智能网关、联网服务、微服务等），产生良
    //   好应用效果
    Boundary("2023-draft/S16", "all attested", base: ["field": "工业互联网"], printed: .pass),
    Boundary(
      "2023-draft/S16", "sharedDataPlatform not met", base: ["field": "工业互联网"],
      unmet: ["sharedDataPlatform"], printed: .fail),
    Boundary(
      "2023-draft/S16", "sharedDataPlatform unanswered", base: ["field": "工业互联网"],
      unanswered: ["sharedDataPlatform"], printed: .review),
    Boundary(
      "2023-draft/S16", "enterpriseSharedServices not met", base: ["field": "工业互联网"],
      unmet: ["enterpriseSharedServices"], printed: .fail),
    Boundary(
      "2023-draft/S16", "enterpriseSharedServices unanswered", base: ["field": "工业互联网"],
      unanswered: ["enterpriseSharedServices"], printed: .review),
    Boundary(
      "2023-draft/S16", "newProductUse not met", base: ["field": "工业互联网"], unmet: ["newProductUse"],
      printed: .fail),
    Boundary(
      "2023-draft/S16", "newProductUse unanswered", base: ["field": "工业互联网"],
      unanswered: ["newProductUse"], printed: .review),
    Boundary(
      "2023-draft/S16", "sharedDataPlatform not met, the rest unanswered", base: ["field": "工业互联网"],
      unmet: ["sharedDataPlatform"], unanswered: ["enterpriseSharedServices", "newProductUse"],
      printed: .fail),
    Boundary(
      "2023-draft/S16", "enterpriseSharedServices not met, the rest unanswered",
      base: ["field": "工业互联网"], unmet: ["enterpriseSharedServices"],
      unanswered: ["newProductUse", "sharedDataPlatform"], printed: .fail),
    Boundary(
      "2023-draft/S16", "newProductUse not met, the rest unanswered", base: ["field": "工业互联网"],
      unmet: ["newProductUse"], unanswered: ["enterpriseSharedServices", "sharedDataPlatform"],
      printed: .fail),
    Boundary(
      "2023-draft/S16", "nothing answered", base: ["field": "工业互联网"],
      unanswered: ["enterpriseSharedServices", "newProductUse", "sharedDataPlatform"],
      printed: .review),
    Boundary(
      "2023-draft/S16", "does not apply to 数据中心", base: ["field": "数据中心"], printed: .notApplicable),
    Boundary(
      "2023-draft/S16", "does not apply to 数据中心, whatever would fail", base: ["field": "数据中心"],
      unmet: ["enterpriseSharedServices", "newProductUse", "sharedDataPlatform"],
      printed: .notApplicable),
    Boundary("2023-draft/S16", "field not given", printed: .missing),
  ]

  private static let draft2023DataCentreSize: [Boundary] = [
    // S17: 规模利用率：大型以上数据中心单体规模设计标准机架数 ≥ 3000 且基础设施全部或部分建设完成并
    //   投产运营，IT 设备负荷达到设计容量的 40%以上；中小型数据中心规模在 300 至 3000 标准机架，基
    //   础设施全部建设完成并投产运营，IT 设备负荷达到设计容量的 50%以上
    Boundary(
      "2023-draft/S17", "3001 racks at 40%, on the limit of the larger class",
      base: ["field": "数据中心"], ["standardRacks": "3001", "equipmentLoadRate": "40"],
      printed: .pass),
    Boundary(
      "2023-draft/S17", "3001 racks at 40.01%, over it", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "40.01"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3001 racks at 39.99%, under it", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "39.99"], printed: .fail),
    Boundary(
      "2023-draft/S17", "2999 racks at 50%, on the limit of the smaller class",
      base: ["field": "数据中心"], ["standardRacks": "2999", "equipmentLoadRate": "50"],
      printed: .pass),
    Boundary(
      "2023-draft/S17", "2999 racks at 50.01%, over it", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "50.01"], printed: .pass),
    Boundary(
      "2023-draft/S17", "2999 racks at 49.99%, under it", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "49.99"], printed: .fail),
    Boundary(
      "2023-draft/S17", "2999 racks at 40% do not gain by the other class", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "40"], printed: .fail),
    Boundary(
      "2023-draft/S17", "3000 racks at 50% stand on the limits of either class",
      base: ["field": "数据中心"], ["standardRacks": "3000", "equipmentLoadRate": "50"],
      printed: .pass),
    Boundary(
      "2023-draft/S17", "3000 racks at 49.99% claim the larger class", base: ["field": "数据中心"],
      ["standardRacks": "3000", "equipmentLoadRate": "49.99"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3000 racks at 40% claim the larger class", base: ["field": "数据中心"],
      ["standardRacks": "3000", "equipmentLoadRate": "40"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3000 racks at 39.99% are under the limits of both",
      base: ["field": "数据中心"], ["standardRacks": "3000", "equipmentLoadRate": "39.99"],
      printed: .fail),
    Boundary(
      "2023-draft/S17", "300 racks at 50%, on the lower limit", base: ["field": "数据中心"],
      ["standardRacks": "300", "equipmentLoadRate": "50"], printed: .pass),
    Boundary(
      "2023-draft/S17", "301 racks at 50%, over it", base: ["field": "数据中心"],
      ["standardRacks": "301", "equipmentLoadRate": "50"], printed: .pass),
    Boundary(
      "2023-draft/S17", "299 racks at 50%, under it", base: ["field": "数据中心"],
      ["standardRacks": "299", "equipmentLoadRate": "50"], printed: .fail),
    Boundary(
      "2023-draft/S17", "299 racks, load not given", base: ["field": "数据中心"],
      ["standardRacks": "299"], printed: .fail),
    Boundary(
      "2023-draft/S17", "299 racks at 50%, operation unanswered", base: ["field": "数据中心"],
      ["standardRacks": "299", "equipmentLoadRate": "50"], unanswered: ["dataCentreInOperation"],
      printed: .fail),
    Boundary(
      "2023-draft/S17", "3000 of 7500 千瓦: 3000 racks at 40%", base: ["field": "数据中心"],
      ["loadPower": "3000", "designPower": "7500"], printed: .pass),
    Boundary(
      "2023-draft/S17", "2999.99 of 7500 千瓦: 3000 racks under 40%", base: ["field": "数据中心"],
      ["loadPower": "2999.99", "designPower": "7500"], printed: .fail),
    Boundary(
      "2023-draft/S17", "3000.4 of 7501 千瓦: 3000.4 racks at 40%", base: ["field": "数据中心"],
      ["loadPower": "3000.4", "designPower": "7501"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3000.39 of 7501 千瓦: 3000.4 racks under 40%", base: ["field": "数据中心"],
      ["loadPower": "3000.39", "designPower": "7501"], printed: .fail),
    Boundary(
      "2023-draft/S17", "3749.5 of 7499 千瓦: 2999.6 racks at 50%", base: ["field": "数据中心"],
      ["loadPower": "3749.5", "designPower": "7499"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3749.49 of 7499 千瓦: 2999.6 racks under 50%", base: ["field": "数据中心"],
      ["loadPower": "3749.49", "designPower": "7499"], printed: .fail),
    Boundary(
      "2023-draft/S17", "375 of 750 千瓦: 300 racks at 50%", base: ["field": "数据中心"],
      ["loadPower": "375", "designPower": "750"], printed: .pass),
    Boundary(
      "2023-draft/S17", "374.99 of 750 千瓦: 300 racks under 50%", base: ["field": "数据中心"],
      ["loadPower": "374.99", "designPower": "750"], printed: .fail),
    Boundary(
      "2023-draft/S17", "700 of 749 千瓦: 299.6 racks, nothing being rounded",
      base: ["field": "数据中心"], ["loadPower": "700", "designPower": "749"], printed: .fail),
    Boundary(
      "2023-draft/S17", "7502.5 千瓦, no load", base: ["field": "数据中心"], ["designPower": "7502.5"],
      printed: .missing),
    Boundary(
      "2023-draft/S17", "747.5 千瓦, no load: 299 racks", base: ["field": "数据中心"],
      ["designPower": "747.5"], printed: .fail),
    Boundary(
      "2023-draft/S17", "no design power", base: ["field": "数据中心"], ["loadPower": "3001"],
      printed: .missing),
  ]

  private static let draft2023DataCentreOperation: [Boundary] = [
    Boundary(
      "2023-draft/S17", "3001 racks at 40%, built in part", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "40"], unmet: ["dataCentreBuiltInWhole"],
      printed: .pass),
    Boundary(
      "2023-draft/S17", "3001 racks at 40%, built in part, in whole unanswered",
      base: ["field": "数据中心"], ["standardRacks": "3001", "equipmentLoadRate": "40"],
      unanswered: ["dataCentreBuiltInWhole"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3001 racks at 40%, not built", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "40"],
      unmet: ["dataCentreBuiltInPart", "dataCentreBuiltInWhole"], printed: .fail),
    Boundary(
      "2023-draft/S17", "3001 racks at 40%, building unanswered", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "40"],
      unanswered: ["dataCentreBuiltInPart", "dataCentreBuiltInWhole"], printed: .review),
    Boundary(
      "2023-draft/S17", "3001 racks at 40%, not in operation", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "40"], unmet: ["dataCentreInOperation"],
      printed: .fail),
    Boundary(
      "2023-draft/S17", "3001 racks at 40%, operation unanswered", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "40"], unanswered: ["dataCentreInOperation"],
      printed: .review),
    Boundary(
      "2023-draft/S17", "3001 racks at 39.99%, operation unanswered", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "39.99"],
      unanswered: ["dataCentreInOperation"], printed: .fail),
    Boundary(
      "2023-draft/S17", "3001 racks at 39.99%, building unanswered", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "39.99"],
      unanswered: ["dataCentreBuiltInPart", "dataCentreBuiltInWhole"], printed: .fail),
    Boundary(
      "2023-draft/S17", "3001 racks at 40%, not built, operation unanswered",
      base: ["field": "数据中心"], ["standardRacks": "3001", "equipmentLoadRate": "40"],
      unmet: ["dataCentreBuiltInPart", "dataCentreBuiltInWhole"],
      unanswered: ["dataCentreInOperation"], printed: .fail),
    Boundary(
      "2023-draft/S17", "2999 racks at 50%, built in part only", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "50"], unmet: ["dataCentreBuiltInWhole"],
      printed: .fail),
    Boundary(
      "2023-draft/S17", "2999 racks at 50%, in whole unanswered", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "50"], unanswered: ["dataCentreBuiltInWhole"],
      printed: .review),
    Boundary(
      "2023-draft/S17", "2999 racks at 49.99%, in whole unanswered", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "49.99"],
      unanswered: ["dataCentreBuiltInWhole"], printed: .fail),
    Boundary(
      "2023-draft/S17", "2999 racks at 50%, not in operation", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "50"], unmet: ["dataCentreInOperation"],
      printed: .fail),
    Boundary(
      "2023-draft/S17", "2999 racks at 50%, operation unanswered", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "50"], unanswered: ["dataCentreInOperation"],
      printed: .review),
    Boundary(
      "2023-draft/S17", "300 racks at 50%, built in part only", base: ["field": "数据中心"],
      ["standardRacks": "300", "equipmentLoadRate": "50"], unmet: ["dataCentreBuiltInWhole"],
      printed: .fail),
    Boundary(
      "2023-draft/S17", "3000 racks at 50%, built in part only: the larger class",
      base: ["field": "数据中心"], ["standardRacks": "3000", "equipmentLoadRate": "50"],
      unmet: ["dataCentreBuiltInWhole"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3000 racks at 40%, in whole unanswered: the larger class",
      base: ["field": "数据中心"], ["standardRacks": "3000", "equipmentLoadRate": "40"],
      unanswered: ["dataCentreBuiltInWhole"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3000 racks at 50%, in part unanswered: the smaller class",
      base: ["field": "数据中心"], ["standardRacks": "3000", "equipmentLoadRate": "50"],
      unanswered: ["dataCentreBuiltInPart"], printed: .pass),
    Boundary(
      "2023-draft/S17", "3000 racks at 40%, building unanswered", base: ["field": "数据中心"],
      ["standardRacks": "3000", "equipmentLoadRate": "40"],
      unanswered: ["dataCentreBuiltInPart", "dataCentreBuiltInWhole"], printed: .review),
    Boundary(
      "2023-draft/S17", "3000 racks at 50%, not built", base: ["field": "数据中心"],
      ["standardRacks": "3000", "equipmentLoadRate": "50"],
      unmet: ["dataCentreBuiltInPart", "dataCentreBuiltInWhole"], printed: .fail),
    Boundary(
      "2023-draft/S17", "3000 racks at 50%, not in operation", base: ["field": "数据中心"],
      ["standardRacks": "3000", "equipmentLoadRate": "50"], unmet: ["dataCentreInOperation"],
      printed: .fail),
    Boundary(
      "2023-draft/S17", "3000 racks at 50%, operation unanswered", base: ["field": "数据中心"],
      ["standardRacks": "3000", "equipmentLoadRate": "50"], unanswered: ["dataCentreInOperation"],
      printed: .review),
    Boundary(
      "2023-draft/S17", "3000 racks at 39.99%, operation unanswered", base: ["field": "数据中心"],
      ["standardRacks": "3000", "equipmentLoadRate": "39.99"],
      unanswered: ["dataCentreInOperation"], printed: .fail),
    Boundary(
      "2023-draft/S17", "3001 racks, load not given", base: ["field": "数据中心"],
      ["standardRacks": "3001"], printed: .missing),
    Boundary(
      "2023-draft/S17", "3000 racks, load not given", base: ["field": "数据中心"],
      ["standardRacks": "3000"], printed: .missing),
    Boundary(
      "2023-draft/S17", "2999 racks, load not given", base: ["field": "数据中心"],
      ["standardRacks": "2999"], printed: .missing),
    Boundary(
      "2023-draft/S17", "3001 racks, load not given, operation unanswered", base: ["field": "数据中心"],
      ["standardRacks": "3001"], unanswered: ["dataCentreInOperation"], printed: .missing),
    Boundary(
      "2023-draft/S17", "3001 racks, load not given, not in operation", base: ["field": "数据中心"],
      ["standardRacks": "3001"], unmet: ["dataCentreInOperation"], printed: .fail),
    Boundary(
      "2023-draft/S17", "racks not given, 50% would do for some number", base: ["field": "数据中心"],
      ["equipmentLoadRate": "50"], printed: .missing),
    Boundary(
      "2023-draft/S17", "racks not given, 40% would do for some number", base: ["field": "数据中心"],
      ["equipmentLoadRate": "40"], printed: .missing),
    Boundary(
      "2023-draft/S17", "racks not given, 39.99% does for no number", base: ["field": "数据中心"],
      ["equipmentLoadRate": "39.99"], printed: .fail),
    Boundary(
      "2023-draft/S17", "racks not given, not in operation", base: ["field": "数据中心"],
      ["equipmentLoadRate": "50"], unmet: ["dataCentreInOperation"], printed: .fail),
    Boundary(
      "2023-draft/S17", "racks not given, operation unanswered", base: ["field": "数据中心"],
      ["equipmentLoadRate": "50"], unanswered: ["dataCentreInOperation"], printed: .missing),
    Boundary(
      "2023-draft/S17", "neither racks nor load given", base: ["field": "数据中心"], printed: .missing),
    Boundary(
      "2023-draft/S17", "does not apply to 云计算", base: ["field": "云计算"],
      ["standardRacks": "3001", "equipmentLoadRate": "40"], printed: .notApplicable),
    Boundary(
      "2023-draft/S17", "does not apply to 云计算, whatever would fail", base: ["field": "云计算"],
      ["standardRacks": "299", "equipmentLoadRate": "40"], printed: .notApplicable),
    Boundary(
      "2023-draft/S17", "field not given", ["standardRacks": "3001", "equipmentLoadRate": "40"],
      printed: .missing),
    Boundary(
      "2023-draft/S17", "field not given and too few racks",
      ["standardRacks": "299", "equipmentLoadRate": "40"], printed: .missing),
  ]

  private static let draft2023DataCentrePUE: [Boundary] = [
    // S18: 运行年均 PUE：大型以上数据中心 PUE ≤ 1.3（对于投产运行不满 1 年的，要求设计年均 PUE ≤ 1.
    //   3）；中小型数据中心 PUE ≤ 1.5
    Boundary(
      "2023-draft/S18", "3001 racks, PUE 1.3, on the limit",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "3001 racks, PUE 1.299, under it",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.299"], printed: .pass),
    Boundary(
      "2023-draft/S18", "3001 racks, PUE 1.301, over it",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.301"], printed: .fail),
    Boundary(
      "2023-draft/S18", "2999 racks, PUE 1.5, on the limit",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualPUE": "1.5"], printed: .pass),
    Boundary(
      "2023-draft/S18", "2999 racks, PUE 1.499, under it",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualPUE": "1.499"], printed: .pass),
    Boundary(
      "2023-draft/S18", "2999 racks, PUE 1.501, over it",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualPUE": "1.501"], printed: .fail),
    Boundary(
      "2023-draft/S18", "3001 racks do not gain by the limit of the smaller class",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.5"], printed: .fail),
    Boundary(
      "2023-draft/S18", "2999 racks are not held to the limit of the larger class",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualPUE": "1.301"], printed: .pass),
    Boundary(
      "2023-draft/S18", "3000 racks, PUE 1.3, in either class",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "3000 racks, PUE 1.301 claim the smaller class",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.301"], printed: .pass),
    Boundary(
      "2023-draft/S18", "3000 racks, PUE 1.5 claim the smaller class",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.5"], printed: .pass),
    Boundary(
      "2023-draft/S18", "3000 racks, PUE 1.501 is over both limits",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.501"], printed: .fail),
    Boundary(
      "2023-draft/S18", "299 racks, PUE 1.5",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "299", "annualPUE": "1.5"], printed: .pass),
    Boundary(
      "2023-draft/S18", "299 racks, PUE 1.501",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "299", "annualPUE": "1.501"], printed: .fail),
    Boundary(
      "2023-draft/S18", "7500 千瓦 are 3000 racks, PUE 1.5",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["designPower": "7500", "annualPUE": "1.5"], printed: .pass),
    Boundary(
      "2023-draft/S18", "7501 千瓦 are 3000.4 racks, PUE 1.5",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["designPower": "7501", "annualPUE": "1.5"], printed: .fail),
    Boundary(
      "2023-draft/S18", "7501 千瓦 are 3000.4 racks, PUE 1.3",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["designPower": "7501", "annualPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "7499 千瓦 are 2999.6 racks, PUE 1.5",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["designPower": "7499", "annualPUE": "1.5"], printed: .pass),
    Boundary(
      "2023-draft/S18", "a year or more: the design PUE does not help",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.301", "designPUE": "1.2"], printed: .fail),
    Boundary(
      "2023-draft/S18", "a year or more: the design PUE does not hurt",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.3", "designPUE": "1.4"], printed: .pass),
    Boundary(
      "2023-draft/S18", "a year or more: the design PUE alone",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "designPUE": "1.3"], printed: .missing),
    Boundary(
      "2023-draft/S18", "a year or more: no PUE",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"], ["standardRacks": "3001"],
      printed: .missing),
    Boundary(
      "2023-draft/S18", "a year or more, 2999 racks: the design PUE alone",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "designPUE": "1.3"], printed: .missing),
    Boundary(
      "2023-draft/S18", "under a year, 3001 racks: design PUE 1.3, on the limit",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "designPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 3001 racks: design PUE 1.299, under it",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "designPUE": "1.299"], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 3001 racks: design PUE 1.301, over it",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "designPUE": "1.301"], printed: .fail),
    Boundary(
      "2023-draft/S18", "under a year, 3001 racks: the annual PUE does not help",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "annualPUE": "1.2", "designPUE": "1.301"], printed: .fail),
    Boundary(
      "2023-draft/S18", "under a year, 3001 racks: the annual PUE does not hurt",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "annualPUE": "1.4", "designPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 3001 racks: the annual PUE alone",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "annualPUE": "1.2"], printed: .missing),
    Boundary(
      "2023-draft/S18", "under a year, 2999 racks: the design PUE 1.5 alone",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "2999", "designPUE": "1.5"], printed: .missing),
    Boundary(
      "2023-draft/S18", "under a year, 2999 racks: the design PUE 1.499 alone",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "2999", "designPUE": "1.499"], printed: .missing),
    Boundary(
      "2023-draft/S18", "under a year, 2999 racks: the design PUE 1.501 alone",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "2999", "designPUE": "1.501"], printed: .missing),
    Boundary(
      "2023-draft/S18", "under a year, 2999 racks: the design PUE does not hurt",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "2999", "annualPUE": "1.4", "designPUE": "1.501"], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 2999 racks: the annual PUE alone",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "2999", "annualPUE": "1.4"], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 3000 racks: design PUE 1.5",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3000", "designPUE": "1.5"], printed: .missing),
    Boundary(
      "2023-draft/S18", "under a year, 3000 racks: design PUE 1.501",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3000", "designPUE": "1.501"], printed: .missing),
  ]

  private static let draft2023DataCentreUnknowns: [Boundary] = [
    // 中小型 PUE ≤ 1.5: the draft prints 设计年均 PUE for 大型 alone.
    Boundary(
      "2023-draft/S18", "under a year, 2999 racks: annual PUE 1.5, on the limit",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "2999", "annualPUE": "1.5"], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 2999 racks: annual PUE 1.501, design PUE 1.2",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "2999", "annualPUE": "1.501", "designPUE": "1.2"], printed: .fail),
    Boundary(
      "2023-draft/S18", "under a year, 3000 racks: design PUE 1.3 claims the larger class",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3000", "designPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 3000 racks: annual PUE 1.501, design PUE 1.3",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3000", "annualPUE": "1.501", "designPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 2999 racks: annual PUE 1.501, design PUE 1.3",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "2999", "annualPUE": "1.501", "designPUE": "1.3"], printed: .fail),
    Boundary(
      "2023-draft/S18", "under a year, 3000 racks: annual PUE 1.501, design PUE 1.301",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["standardRacks": "3000", "annualPUE": "1.501", "designPUE": "1.301"], printed: .fail),
    Boundary(
      "2023-draft/S18", "under a year, 7500 千瓦 are 3000 racks: design PUE 1.3",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      [
        "designPower": "7500", "loadPower": "7000", "annualPUE": "1.501", "designPUE": "1.3",
      ], printed: .pass),
    Boundary(
      "2023-draft/S18", "under a year, 1200 千瓦 are 480 racks: design PUE 1.3",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["designPower": "1200", "annualPUE": "1.501", "designPUE": "1.3"], printed: .fail),
    Boundary(
      "2023-draft/S18", "racks not given, under a year, both PUE 1.3",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["annualPUE": "1.3", "designPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "racks not given, under a year, annual PUE 1.501, design PUE 1.301",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"],
      ["annualPUE": "1.501", "designPUE": "1.301"], printed: .fail),
    Boundary(
      "2023-draft/S18", "age not given, both PUE on the limit", base: ["field": "数据中心"],
      ["standardRacks": "3001", "annualPUE": "1.3", "designPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "age not given, both PUE over the limit", base: ["field": "数据中心"],
      ["standardRacks": "3001", "annualPUE": "1.301", "designPUE": "1.301"], printed: .fail),
    Boundary(
      "2023-draft/S18", "age not given, the two PUE on either side", base: ["field": "数据中心"],
      ["standardRacks": "3001", "annualPUE": "1.3", "designPUE": "1.301"], printed: .missing),
    Boundary(
      "2023-draft/S18", "age not given, annual PUE on it, design PUE not given",
      base: ["field": "数据中心"], ["standardRacks": "3001", "annualPUE": "1.3"], printed: .missing),
    Boundary(
      "2023-draft/S18", "age not given, annual PUE over it, design PUE not given",
      base: ["field": "数据中心"], ["standardRacks": "3001", "annualPUE": "1.301"], printed: .missing),
    Boundary(
      "2023-draft/S18", "age not given, design PUE on it, annual PUE not given",
      base: ["field": "数据中心"], ["standardRacks": "3001", "designPUE": "1.3"], printed: .missing),
    Boundary(
      "2023-draft/S18", "age not given, 2999 racks, both PUE on the limit", base: ["field": "数据中心"],
      ["standardRacks": "2999", "annualPUE": "1.5", "designPUE": "1.5"], printed: .pass),
    Boundary(
      "2023-draft/S18", "age not given, 2999 racks, the annual PUE over it, the design PUE not",
      base: ["field": "数据中心"], ["standardRacks": "2999", "annualPUE": "1.501", "designPUE": "1.5"],
      printed: .fail),
    Boundary(
      "2023-draft/S18", "racks not given, PUE 1.3 meets either limit",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"], ["annualPUE": "1.3"], printed: .pass),
    Boundary(
      "2023-draft/S18", "racks not given, PUE 1.301 is between the limits",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"], ["annualPUE": "1.301"],
      printed: .missing),
    Boundary(
      "2023-draft/S18", "racks not given, PUE 1.5 is between the limits",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"], ["annualPUE": "1.5"],
      printed: .missing),
    Boundary(
      "2023-draft/S18", "racks not given, PUE 1.501 is over both limits",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"], ["annualPUE": "1.501"],
      printed: .fail),
    Boundary(
      "2023-draft/S18", "racks not given, under a year, design PUE 1.3",
      base: ["field": "数据中心", "operatingUnderOneYear": "是"], ["designPUE": "1.3"], printed: .missing
    ),
    Boundary(
      "2023-draft/S18", "neither racks nor PUE given",
      base: ["field": "数据中心", "operatingUnderOneYear": "否"], printed: .missing),
    Boundary("2023-draft/S18", "nothing given", base: ["field": "数据中心"], printed: .missing),
    Boundary(
      "2023-draft/S18", "does not apply to 云计算",
      base: ["field": "云计算", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.3"], printed: .notApplicable),
    Boundary(
      "2023-draft/S18", "does not apply to 云计算, whatever would fail",
      base: ["field": "云计算", "operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.6"], printed: .notApplicable),
    Boundary(
      "2023-draft/S18", "field not given", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.3"], printed: .missing),

    // S19: 绿色及算力算效：具备数据中心绿色等级 4A 级以上认证，或进入“国家绿色数据中心名单”，具有明
    //   确的数据中心算力算效提升目标
    Boundary("2023-draft/S19", "all attested", base: ["field": "数据中心"], printed: .pass),
    Boundary(
      "2023-draft/S19", "4A and a target, not listed", base: ["field": "数据中心"],
      unmet: ["nationalGreenDataCentre"], printed: .pass),
    Boundary(
      "2023-draft/S19", "listed and a target, no 4A", base: ["field": "数据中心"],
      unmet: ["dataCentreGradeFourA"], printed: .pass),
    Boundary(
      "2023-draft/S19", "4A and a target, the list unanswered", base: ["field": "数据中心"],
      unanswered: ["nationalGreenDataCentre"], printed: .pass),
    Boundary(
      "2023-draft/S19", "listed and a target, 4A unanswered", base: ["field": "数据中心"],
      unanswered: ["dataCentreGradeFourA"], printed: .pass),
    Boundary(
      "2023-draft/S19", "neither 4A nor listed", base: ["field": "数据中心"],
      unmet: ["dataCentreGradeFourA", "nationalGreenDataCentre"], printed: .fail),
    Boundary(
      "2023-draft/S19", "no 4A, the list unanswered", base: ["field": "数据中心"],
      unmet: ["dataCentreGradeFourA"], unanswered: ["nationalGreenDataCentre"], printed: .review),
    Boundary(
      "2023-draft/S19", "not listed, 4A unanswered", base: ["field": "数据中心"],
      unmet: ["nationalGreenDataCentre"], unanswered: ["dataCentreGradeFourA"], printed: .review),
    Boundary(
      "2023-draft/S19", "4A and the list unanswered", base: ["field": "数据中心"],
      unanswered: ["dataCentreGradeFourA", "nationalGreenDataCentre"], printed: .review),
    Boundary(
      "2023-draft/S19", "4A and listed, no target", base: ["field": "数据中心"],
      unmet: ["dataCentreEfficiencyTarget"], printed: .fail),
    Boundary(
      "2023-draft/S19", "4A and listed, the target unanswered", base: ["field": "数据中心"],
      unanswered: ["dataCentreEfficiencyTarget"], printed: .review),
    Boundary(
      "2023-draft/S19", "neither 4A nor listed, the target unanswered", base: ["field": "数据中心"],
      unmet: ["dataCentreGradeFourA", "nationalGreenDataCentre"],
      unanswered: ["dataCentreEfficiencyTarget"], printed: .fail),
    Boundary(
      "2023-draft/S19", "no target, all else unanswered", base: ["field": "数据中心"],
      unmet: ["dataCentreEfficiencyTarget"],
      unanswered: ["dataCentreGradeFourA", "nationalGreenDataCentre"], printed: .fail),
    Boundary(
      "2023-draft/S19", "nothing answered", base: ["field": "数据中心"],
      unanswered: [
        "dataCentreEfficiencyTarget", "dataCentreGradeFourA", "nationalGreenDataCentre",
      ],
      printed: .review),
    Boundary(
      "2023-draft/S19", "does not apply to 云计算", base: ["field": "云计算"], printed: .notApplicable),
    Boundary(
      "2023-draft/S19", "does not apply to 云计算, whatever would fail", base: ["field": "云计算"],
      unmet: ["dataCentreEfficiencyTarget"], printed: .notApplicable),
    Boundary("2023-draft/S19", "field not given", printed: .missing),
  ]

  private static let draft2023DataCentreService: [Boundary] = [
    // S20: 发展环境：在电力设施建设、电力供应及服务等方面给予重点支持，支持参加大用户直供电试点，符
    //   合大工业用电条件要求的执行大工业用电电价
    Boundary("2023-draft/S20", "attested", base: ["field": "数据中心"], printed: .pass),
    Boundary(
      "2023-draft/S20", "attested not met", base: ["field": "数据中心"],
      unmet: ["dataCentrePowerSupport"], printed: .fail),
    Boundary(
      "2023-draft/S20", "unanswered", base: ["field": "数据中心"],
      unanswered: ["dataCentrePowerSupport"], printed: .review),
    Boundary(
      "2023-draft/S20", "does not apply to 云计算", base: ["field": "云计算"], printed: .notApplicable),
    Boundary(
      "2023-draft/S20", "does not apply to 云计算, whatever would fail", base: ["field": "云计算"],
      unmet: ["dataCentrePowerSupport"], printed: .notApplicable),
    Boundary("2023-draft/S20", "field not given", printed: .missing),

    // S21: 安全可靠、网络及服务能力：在楼宇安全、信息安全、网络安全等方面采用先进技术，优先采用安全
    //   可靠软硬件产品，通过安全性、可靠性（或可用性）测试认证。数据中心直连网络骨干节点，带宽达到
    //   平均每机架 200Mbps。通过服务能力相关认证，网络时延、抖动、丢包等通过测试，满足相应业务需求
    Boundary(
      "2023-draft/S21", "200 Mbps, on the limit", base: ["field": "数据中心"],
      ["bandwidthPerRack": "200"], printed: .pass),
    Boundary(
      "2023-draft/S21", "200.01 Mbps, over it", base: ["field": "数据中心"],
      ["bandwidthPerRack": "200.01"], printed: .pass),
    Boundary(
      "2023-draft/S21", "199.99 Mbps, under it", base: ["field": "数据中心"],
      ["bandwidthPerRack": "199.99"], printed: .fail),
    Boundary("2023-draft/S21", "no figure", base: ["field": "数据中心"], printed: .missing),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words unanswered (preferredSecureProducts)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"], unanswered: ["preferredSecureProducts"],
      printed: .review),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words not met (preferredSecureProducts)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"], unmet: ["preferredSecureProducts"],
      printed: .fail),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words unanswered (reliabilityCertification)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"],
      unanswered: ["reliabilityCertification"],
      printed: .review),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words not met (reliabilityCertification)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"], unmet: ["reliabilityCertification"],
      printed: .fail),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words unanswered (secureDataCentre)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"], unanswered: ["secureDataCentre"],
      printed: .review),
    Boundary(
      "2023-draft/S21", "199.99 Mbps, the words unanswered (secureDataCentre)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "199.99"], unanswered: ["secureDataCentre"],
      printed: .fail),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words not met (secureDataCentre)", base: ["field": "数据中心"],
      ["bandwidthPerRack": "200"], unmet: ["secureDataCentre"], printed: .fail),
    Boundary(
      "2023-draft/S21", "no figure, the words not met (secureDataCentre)", base: ["field": "数据中心"],
      unmet: ["secureDataCentre"], printed: .fail),
    Boundary(
      "2023-draft/S21", "no figure, the words unanswered (secureDataCentre)",
      base: ["field": "数据中心"], unanswered: ["secureDataCentre"], printed: .missing),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words unanswered (backboneConnection)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"], unanswered: ["backboneConnection"],
      printed: .review),
    Boundary(
      "2023-draft/S21", "199.99 Mbps, the words unanswered (backboneConnection)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "199.99"], unanswered: ["backboneConnection"],
      printed: .fail),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words not met (backboneConnection)", base: ["field": "数据中心"],
      ["bandwidthPerRack": "200"], unmet: ["backboneConnection"], printed: .fail),
    Boundary(
      "2023-draft/S21", "no figure, the words not met (backboneConnection)",
      base: ["field": "数据中心"], unmet: ["backboneConnection"], printed: .fail),
    Boundary(
      "2023-draft/S21", "no figure, the words unanswered (backboneConnection)",
      base: ["field": "数据中心"], unanswered: ["backboneConnection"], printed: .missing),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words unanswered (serviceCapabilityCertification)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"],
      unanswered: ["serviceCapabilityCertification"], printed: .review),
    Boundary(
      "2023-draft/S21", "199.99 Mbps, the words unanswered (serviceCapabilityCertification)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "199.99"],
      unanswered: ["serviceCapabilityCertification"], printed: .fail),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words not met (serviceCapabilityCertification)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"],
      unmet: ["serviceCapabilityCertification"],
      printed: .fail),
    Boundary(
      "2023-draft/S21", "no figure, the words not met (serviceCapabilityCertification)",
      base: ["field": "数据中心"], unmet: ["serviceCapabilityCertification"], printed: .fail),
    Boundary(
      "2023-draft/S21", "no figure, the words unanswered (serviceCapabilityCertification)",
      base: ["field": "数据中心"], unanswered: ["serviceCapabilityCertification"], printed: .missing),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words unanswered (networkQualityForNeeds)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"], unanswered: ["networkQualityForNeeds"],
      printed: .review),
    Boundary(
      "2023-draft/S21", "199.99 Mbps, the words unanswered (networkQualityForNeeds)",
      base: ["field": "数据中心"], ["bandwidthPerRack": "199.99"],
      unanswered: ["networkQualityForNeeds"],
      printed: .fail),
    Boundary(
      "2023-draft/S21", "200 Mbps, the words not met (networkQualityForNeeds)",
      base: ["field": "数据中心"],
      ["bandwidthPerRack": "200"], unmet: ["networkQualityForNeeds"], printed: .fail),
    Boundary(
      "2023-draft/S21", "no figure, the words not met (networkQualityForNeeds)",
      base: ["field": "数据中心"], unmet: ["networkQualityForNeeds"], printed: .fail),
    Boundary(
      "2023-draft/S21", "no figure, the words unanswered (networkQualityForNeeds)",
      base: ["field": "数据中心"], unanswered: ["networkQualityForNeeds"], printed: .missing),
    Boundary(
      "2023-draft/S21", "no figure, no words answered", base: ["field": "数据中心"],
      unanswered: [
        "backboneConnection", "networkQualityForNeeds", "secureDataCentre",
        "serviceCapabilityCertification",
      ],
      printed: .missing),
    Boundary(
      "2023-draft/S21", "200 Mbps, one of the words not met, the rest unanswered",
      base: ["field": "数据中心"], ["bandwidthPerRack": "200"], unmet: ["secureDataCentre"],
      unanswered: [
        "backboneConnection", "networkQualityForNeeds", "serviceCapabilityCertification",
      ],
      printed: .fail),
    Boundary(
      "2023-draft/S21", "does not apply to 云计算", base: ["field": "云计算"],
      ["bandwidthPerRack": "200"], printed: .notApplicable),
    Boundary(
      "2023-draft/S21", "does not apply to 云计算, whatever would fail", base: ["field": "云计算"],
      ["bandwidthPerRack": "199.99"], printed: .notApplicable),
    Boundary("2023-draft/S21", "field not given", ["bandwidthPerRack": "200"], printed: .missing),

    // S22: 行业应用：在赋能行业转型升级方面作用明显，发挥数据中心对数字经济的支撑作用，在工业、政务、
    //   金融、医疗、教育、交通、能源等领域具有较成熟的应用案例，赋能作用显著，具备可复制推广经验
    Boundary("2023-draft/S22", "attested", base: ["field": "数据中心"], printed: .pass),
    Boundary(
      "2023-draft/S22", "attested not met", base: ["field": "数据中心"], unmet: ["sectorApplications"],
      printed: .fail),
    Boundary(
      "2023-draft/S22", "unanswered", base: ["field": "数据中心"], unanswered: ["sectorApplications"],
      printed: .review),
    Boundary(
      "2023-draft/S22", "does not apply to 云计算", base: ["field": "云计算"], printed: .notApplicable),
    Boundary(
      "2023-draft/S22", "does not apply to 云计算, whatever would fail", base: ["field": "云计算"],
      unmet: ["sectorApplications"], printed: .notApplicable),
    Boundary("2023-draft/S22", "field not given", printed: .missing),
  ]

  private static let draft2023Exclusions: [Boundary] = [
    // A1: 申报对象应为依法依规设立的产业集聚区，包括列入《中国开发区审核公告目录》中的各类开发区，
    //   以及经省级人民政府认定的产业园区等
    Boundary("2023-draft/A1", "listed and recognised", printed: .pass),
    Boundary(
      "2023-draft/A1", "listed, not recognised by the province", unmet: ["provincialZone"],
      printed: .pass),
    Boundary(
      "2023-draft/A1", "recognised by the province, not listed", unmet: ["listedDevelopmentZone"],
      printed: .pass),
    Boundary(
      "2023-draft/A1", "listed, recognition unanswered", unanswered: ["provincialZone"],
      printed: .pass),
    Boundary(
      "2023-draft/A1", "recognised, the list unanswered", unanswered: ["listedDevelopmentZone"],
      printed: .pass),
    Boundary(
      "2023-draft/A1", "neither", unmet: ["listedDevelopmentZone", "provincialZone"],
      printed: .fail),
    Boundary(
      "2023-draft/A1", "not listed, recognition unanswered", unmet: ["listedDevelopmentZone"],
      unanswered: ["provincialZone"], printed: .review),
    Boundary(
      "2023-draft/A1", "not recognised, the list unanswered", unmet: ["provincialZone"],
      unanswered: ["listedDevelopmentZone"], printed: .review),
    Boundary(
      "2023-draft/A1", "nothing answered", unanswered: ["listedDevelopmentZone", "provincialZone"],
      printed: .review),

    // E1: 近三年未发生Ⅱ级及以上突发环境污染事件
    Boundary(
      "2023-draft/E1", "none of either kind in three years",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], printed: .pass),
    Boundary(
      "2023-draft/E1", "one Ⅰ级 event in the oldest year",
      ["levelOneEvents": "1 0 0", "levelTwoEvents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-draft/E1", "one Ⅱ级 event in the oldest year",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "1 0 0"], printed: .fail),
    Boundary(
      "2023-draft/E1", "one Ⅰ级 event in the middle year",
      ["levelOneEvents": "0 1 0", "levelTwoEvents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-draft/E1", "one Ⅱ级 event in the middle year",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 1 0"], printed: .fail),
    Boundary(
      "2023-draft/E1", "one Ⅰ级 event in the last year",
      ["levelOneEvents": "0 0 1", "levelTwoEvents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-draft/E1", "one Ⅱ级 event in the last year",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 1"], printed: .fail),
    Boundary(
      "2023-draft/E1", "one alone among years not given, against an attestation",
      ["levelOneEvents": "- 1 -"], printed: .fail),
    Boundary(
      "2023-draft/E1", "one Ⅱ级 event alone, the other kind not given", ["levelTwoEvents": "0 1 0"],
      printed: .fail),
    Boundary(
      "2023-draft/E1", "full counts of zero against an attestation not met",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], unmet: ["noMajorEvents"],
      printed: .fail),
    Boundary(
      "2023-draft/E1", "full counts of zero without an attestation",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], unanswered: ["noMajorEvents"],
      printed: .pass),
    Boundary(
      "2023-draft/E1", "one with the attestation unanswered",
      ["levelOneEvents": "0 0 1", "levelTwoEvents": "0 0 0"], unanswered: ["noMajorEvents"],
      printed: .fail),
    Boundary("2023-draft/E1", "no counts, attested", printed: .pass),
    Boundary(
      "2023-draft/E1", "no counts, attested not met", unmet: ["noMajorEvents"], printed: .fail),
    Boundary(
      "2023-draft/E1", "no counts and no attestation", unanswered: ["noMajorEvents"],
      printed: .review),
    Boundary(
      "2023-draft/E1", "zeros of one kind only, attested", ["levelOneEvents": "0 0 0"],
      printed: .pass),
    Boundary(
      "2023-draft/E1", "zeros of one kind only, attested not met", ["levelOneEvents": "0 0 0"],
      unmet: ["noMajorEvents"], printed: .fail),
    Boundary(
      "2023-draft/E1", "zeros with a year not given, attested",
      ["levelOneEvents": "0 - 0", "levelTwoEvents": "0 0 0"], printed: .pass),
    Boundary(
      "2023-draft/E1", "zeros with a year not given, attested not met",
      ["levelOneEvents": "0 - 0", "levelTwoEvents": "0 0 0"], unmet: ["noMajorEvents"],
      printed: .fail),
    Boundary(
      "2023-draft/E1", "accidents are another matter",
      ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0", "majorAccidents": "0 1 0"],
      printed: .pass),

    // E2: 近三年未发生重大或特别重大生产安全事故
    Boundary(
      "2023-draft/E2", "none of either kind in three years",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2023-draft/E2", "one 重大 accident in the oldest year",
      ["majorAccidents": "1 0 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-draft/E2", "one 特别重大 accident in the oldest year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "1 0 0"], printed: .fail),
    Boundary(
      "2023-draft/E2", "one 重大 accident in the middle year",
      ["majorAccidents": "0 1 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-draft/E2", "one 特别重大 accident in the middle year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 1 0"], printed: .fail),
    Boundary(
      "2023-draft/E2", "one 重大 accident in the last year",
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-draft/E2", "one 特别重大 accident in the last year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 1"], printed: .fail),
    Boundary(
      "2023-draft/E2", "one alone among years not given, against an attestation",
      ["majorAccidents": "- 1 -"], printed: .fail),
    Boundary(
      "2023-draft/E2", "one 特别重大 accident alone, the other kind not given",
      ["gravestAccidents": "0 1 0"], printed: .fail),
    Boundary(
      "2023-draft/E2", "full counts of zero against an attestation not met",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),
    Boundary(
      "2023-draft/E2", "full counts of zero without an attestation",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .pass),
    Boundary(
      "2023-draft/E2", "one with the attestation unanswered",
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .fail),
    Boundary("2023-draft/E2", "no counts, attested", printed: .pass),
    Boundary(
      "2023-draft/E2", "no counts, attested not met", unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2023-draft/E2", "no counts and no attestation", unanswered: ["noMajorAccidents"],
      printed: .review),
    Boundary(
      "2023-draft/E2", "zeros of one kind only, attested", ["majorAccidents": "0 0 0"],
      printed: .pass),
    Boundary(
      "2023-draft/E2", "zeros of one kind only, attested not met", ["majorAccidents": "0 0 0"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2023-draft/E2", "zeros with a year not given, attested",
      ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2023-draft/E2", "zeros with a year not given, attested not met",
      ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),
    Boundary(
      "2023-draft/E2", "events are another matter",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0", "levelTwoEvents": "0 1 0"],
      printed: .pass),
  ]
}
