public import Rules

// Annex 3: cloud computing.

extension Fact where Value == Money {
  /// Cloud revenue of the applicant, in 亿元 (cloud 1 and 19).
  public static var cloudRevenue: Self {
    .figure("cloudRevenue", "云计算业务收入")
  }

  /// Cloud revenue of the place that the applicant lies in, in 亿元 (cloud 1).
  public static var localCloudRevenue: Self {
    .figure("localCloudRevenue", "所在地云计算业务收入")
  }

  /// Spending on cloud research, in 亿元 (cloud 19).
  public static var cloudResearchSpending: Self {
    .figure("cloudResearchSpending", "云计算领域技术研发投入")
  }
}

extension Fact where Value == Share {
  /// Cloud revenue in that of the place, in % (cloud 1).
  public static var cloudShareOfPlace: Self {
    .share("cloudShareOfPlace", "云计算业务收入占所在地比重", of: .cloudRevenue, in: .localCloudRevenue)
  }

  /// Government systems moved to the cloud, in % (cloud 5).
  public static var governmentMigrationShare: Self {
    .share(
      "governmentMigrationShare", "政府应用系统迁移上云比例", of: .migratedGovernmentSystems,
      in: .governmentSystems)
  }
}

extension Fact where Value == Percentage {
  /// Cloud research spending in percent of cloud revenue (cloud 19).
  public static var cloudResearchIntensity: Self {
    .percentage(
      "cloudResearchIntensity", "云计算技术研发投入占业务收入比重", of: .cloudResearchSpending, to: .cloudRevenue)
  }
}

extension Fact where Value == Rank {
  /// National rank by market share of the leader in the main link, in 位 (cloud 3).
  public static var cloudLeaderRank: Self {
    .rank("cloudLeaderRank", "云计算龙头企业全国市场份额位次")
  }
}

extension Fact where Value == Count {
  /// Application systems of the local government, in 个 (cloud 5).
  public static var governmentSystems: Self {
    .count("governmentSystems", "政府部门应用系统数", "个")
  }

  /// Application systems moved to the government cloud, in 个 (cloud 5).
  public static var migratedGovernmentSystems: Self {
    .count(
      "migratedGovernmentSystems", "已迁移上云的政府应用系统数", "个",
      partOf: [.governmentSystems])
  }

  /// IaaS enterprises with revenue of 1 亿元 or more in the past year, in 家 (cloud 11).
  public static var infrastructureServiceEnterprises: Self {
    .count("infrastructureServiceEnterprises", "收入 1 亿元以上的 IaaS 企业数", "家")
  }

  /// PaaS enterprises, in 家 (cloud 12).
  public static var platformServiceEnterprises: Self {
    .count("platformServiceEnterprises", "PaaS 企业数", "家")
  }

  /// SaaS enterprises, in 家 (cloud 13).
  public static var softwareServiceEnterprises: Self {
    .count("softwareServiceEnterprises", "SaaS 企业数", "家")
  }

  /// Enterprises that passed one of the usual cloud assessments, in 家 (cloud 14).
  public static var assessedCloudEnterprises: Self {
    .count("assessedCloudEnterprises", "通过主流测评的云计算企业数", "家")
  }

  /// Training institutions for cloud computing, in 个 (cloud 16).
  public static var cloudTrainingInstitutions: Self {
    .count("cloudTrainingInstitutions", "云计算人才培训机构数", "个")
  }

  /// Patents granted in a year that concern cloud computing, in 件 (cloud 22).
  public static var cloudPatents: Self {
    .count("cloudPatents", "云计算相关专利授权量", "件", partOf: [.cloudPatentsSoFar], defined: "当年授权的件数")
  }

  /// Patents granted until the end of a year that concern cloud computing, in 件 (cloud 22).
  public static var cloudPatentsSoFar: Self {
    .count("cloudPatentsSoFar", "云计算相关专利累计授权量", "件", defined: "历年授权件数之和")
  }
}
