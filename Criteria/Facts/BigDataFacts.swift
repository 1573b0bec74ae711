import Rules

// Annex 2: big data.

extension Fact where Value == Money {
  /// Big-data revenue of the applicant.
  static var bigDataRevenue: Self {
    .figure("bigDataRevenue", "大数据业务收入")
  }

  /// Big-data revenue of the place that the applicant lies in.
  static var localBigDataRevenue: Self {
    .figure("localBigDataRevenue", "所在地方大数据产业业务收入")
  }

  /// Revenue of the links of the chain that the applicant specialises in.
  static var bigDataSpecialtyRevenue: Self {
    .figure(
      "bigDataSpecialtyRevenue", "大数据特色环节业务收入",
      partOf: [.bigDataRevenue])
  }

  /// Spending on big-data research.
  static var bigDataResearchSpending: Self {
    .figure("bigDataResearchSpending", "大数据技术研发投入")
  }
}

extension Fact where Value == Share {
  /// Big-data revenue in that of the place (big data 1).
  static var bigDataShareOfPlace: Self {
    .share("bigDataShareOfPlace", "大数据业务收入占所在地方比重", of: .bigDataRevenue, in: .localBigDataRevenue)
  }

  /// Big-data enterprises in all enterprises (big data 2).
  static var bigDataEnterpriseShare: Self {
    .share("bigDataEnterpriseShare", "从事大数据业务的企业占比", of: .bigDataEnterprises, in: .enterprises)
  }

  /// Revenue of the specialty in big-data revenue (big data 5).
  static var bigDataSpecialtyShare: Self {
    .share(
      "bigDataSpecialtyShare", "大数据特色环节业务收入占比", of: .bigDataSpecialtyRevenue, in: .bigDataRevenue)
  }
}

extension Fact where Value == Percentage {
  /// Big-data research spending in percent of big-data revenue (big data 13).
  static var bigDataResearchIntensity: Self {
    .percentage(
      "bigDataResearchIntensity", "大数据技术研发投入占销售收入比重", of: .bigDataResearchSpending,
      to: .bigDataRevenue)
  }
}

extension Fact where Value == Count {
  /// Enterprises with big-data business.
  static var bigDataEnterprises: Self {
    .count("bigDataEnterprises", "从事大数据相关业务的企业数", "家", partOf: [.enterprises])
  }

  /// Enterprises with big-data revenue of 5000 万元 or more (big data 3).
  static var bigDataLeadingEnterprises: Self {
    .count(
      "bigDataLeadingEnterprises", "大数据业务收入 5000 万元以上的企业数", "家",
      partOf: [.bigDataEnterprises])
  }

  /// Training institutions for big data (big data 11).
  static var bigDataTrainingInstitutions: Self {
    .count("bigDataTrainingInstitutions", "大数据人才培训机构数", "个")
  }

  /// Patents granted that concern big data (big data 14).
  static var bigDataPatents: Self {
    .count("bigDataPatents", "大数据相关专利授权量", "件")
  }

  /// National or provincial laboratories and centres for big data (big data 15).
  static var bigDataLaboratories: Self {
    .count("bigDataLaboratories", "大数据国家级或省级机构数", "个")
  }

  /// National big-data projects undertaken locally (big data 15).
  static var bigDataNationalProjects: Self {
    .count("bigDataNationalProjects", "承担的国家级大数据项目数", "项")
  }

  /// Units on one of the ministry's big-data lists (big data 19).
  static var bigDataPilotUnits: Self {
    .count("bigDataPilotUnits", "曾入围工信部大数据名单的单位数", "家")
  }

  /// Units assessed for data management maturity (big data 23).
  static var maturityAssessedUnits: Self {
    .count("maturityAssessedUnits", "开展 DCMM 评估贯标的单位数", "家")
  }
}
