public import Rules

// Annex 2: big data.

extension Fact where Value == Money {
  /// Big-data revenue of the applicant, in 亿元 (big data 1, 5 and 13).
  public static var bigDataRevenue: Self {
    .figure("bigDataRevenue", "大数据业务收入")
  }

  /// Big-data revenue of the place that the applicant lies in, in 亿元 (big data 1).
  public static var localBigDataRevenue: Self {
    .figure("localBigDataRevenue", "所在地方大数据产业业务收入")
  }

  /// Revenue of the links of the chain that the applicant specialises in, in 亿元 (big data 5).
  public static var bigDataSpecialtyRevenue: Self {
    .figure(
      "bigDataSpecialtyRevenue", "大数据特色环节业务收入",
      partOf: [.bigDataRevenue])
  }

  /// Spending on big-data research, in 亿元 (big data 13).
  public static var bigDataResearchSpending: Self {
    .figure("bigDataResearchSpending", "大数据技术研发投入")
  }
}

extension Fact where Value == Share {
  /// Big-data revenue in that of the place, in % (big data 1; return 附表4.1).
  public static var bigDataShareOfPlace: Self {
    .share("bigDataShareOfPlace", "大数据业务收入占所在地方比重", of: .bigDataRevenue, in: .localBigDataRevenue)
  }

  /// Big-data enterprises in all enterprises, in % (big data 2).
  public static var bigDataEnterpriseShare: Self {
    .share("bigDataEnterpriseShare", "从事大数据业务的企业占比", of: .bigDataEnterprises, in: .enterprises)
  }

  /// Revenue of the specialty in big-data revenue, in % (big data 5).
  public static var bigDataSpecialtyShare: Self {
    .share(
      "bigDataSpecialtyShare", "大数据特色环节业务收入占比", of: .bigDataSpecialtyRevenue, in: .bigDataRevenue)
  }
}

extension Fact where Value == Percentage {
  /// Big-data research spending in percent of big-data revenue (big data 13).
  public static var bigDataResearchIntensity: Self {
    .percentage(
      "bigDataResearchIntensity", "大数据技术研发投入占销售收入比重", of: .bigDataResearchSpending,
      to: .bigDataRevenue)
  }
}

extension Fact where Value == Count {
  /// Enterprises with big-data business, in 家 (big data 2).
  public static var bigDataEnterprises: Self {
    .count("bigDataEnterprises", "从事大数据相关业务的企业数", "家", partOf: [.enterprises])
  }

  /// Enterprises with big-data revenue of 5000 万元 or more, in 家 (big data 3; return 附表4.2).
  public static var bigDataLeadingEnterprises: Self {
    .count(
      "bigDataLeadingEnterprises", "大数据业务收入 5000 万元以上的企业数", "家",
      partOf: [.bigDataEnterprises])
  }

  /// Training institutions for big data, in 个 (big data 11).
  public static var bigDataTrainingInstitutions: Self {
    .count("bigDataTrainingInstitutions", "大数据人才培训机构数", "个")
  }

  /// Patents granted in a year that concern big data, in 件 (big data 14; return 附表4.3).
  public static var bigDataPatents: Self {
    .count(
      "bigDataPatents", "大数据相关专利授权量", "件", partOf: [.bigDataPatentsSoFar], defined: "当年授权的件数")
  }

  /// Patents granted until the end of a year that concern big data, in 件 (big data 14).
  public static var bigDataPatentsSoFar: Self {
    .count("bigDataPatentsSoFar", "大数据相关专利累计授权量", "件", defined: "历年授权件数之和")
  }

  /// National or provincial laboratories and centres for big data, in 个 (big data 15).
  public static var bigDataLaboratories: Self {
    .count("bigDataLaboratories", "大数据国家级或省级机构数", "个")
  }

  /// National big-data projects undertaken locally, in 项 (big data 15).
  public static var bigDataNationalProjects: Self {
    .count("bigDataNationalProjects", "承担的国家级大数据项目数", "项")
  }

  /// Units on one of the ministry's big-data lists, in 家 (big data 19).
  public static var bigDataPilotUnits: Self {
    .count("bigDataPilotUnits", "曾入围工信部大数据名单的单位数", "家")
  }

  /// Units assessed for data management maturity, in 家 (big data 23; return 附表4.7).
  public static var maturityAssessedUnits: Self {
    .count("maturityAssessedUnits", "开展 DCMM 评估贯标的单位数", "家")
  }
}
