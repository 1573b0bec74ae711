import Rules

// Annex 3: cloud computing.

extension Fact where Value == Money {
  /// Cloud revenue of the applicant.
  static var cloudRevenue: Self {
    .figure("cloudRevenue", "云计算业务收入")
  }

  /// Cloud revenue of the place that the applicant lies in.
  static var localCloudRevenue: Self {
    .figure("localCloudRevenue", "所在地云计算业务收入")
  }

  /// Spending on cloud research.
  static var cloudResearchSpending: Self {
    .figure("cloudResearchSpending", "云计算领域技术研发投入")
  }
}

extension Fact where Value == Share {
  /// Cloud revenue in that of the place (cloud 1).
  static var cloudShareOfPlace: Self {
    .share("cloudShareOfPlace", "云计算业务收入占所在地比重", of: .cloudRevenue, in: .localCloudRevenue)
  }

  /// Government systems moved to the cloud (cloud 5).
  static var governmentMigrationShare: Self {
    .share(
      "governmentMigrationShare", "政府应用系统迁移上云比例", of: .migratedGovernmentSystems,
      in: .governmentSystems)
  }
}

extension Fact where Value == Percentage {
  /// Cloud research spending in percent of cloud revenue (cloud 19).
  static var cloudResearchIntensity: Self {
    .percentage(
      "cloudResearchIntensity", "云计算技术研发投入占业务收入比重", of: .cloudResearchSpending, to: .cloudRevenue)
  }
}

extension Fact where Value == Rank {
  /// National rank by market share of the leader in the main link (cloud 3).
  static var cloudLeaderRank: Self {
    .rank("cloudLeaderRank", "云计算龙头企业全国市场份额位次")
  }
}

extension Fact where Value == Count {
  /// Application systems of the local government.
  static var governmentSystems: Self {
    .count("governmentSystems", "政府部门应用系统数", "个")
  }

  /// Those moved to the government cloud.
  static var migratedGovernmentSystems: Self {
    .count(
      "migratedGovernmentSystems", "已迁移上云的政府应用系统数", "个",
      partOf: [.governmentSystems])
  }

  /// IaaS enterprises with revenue of 1 亿元 or more in the past year (cloud 11).
  static var infrastructureServiceEnterprises: Self {
    .count("infrastructureServiceEnterprises", "收入 1 亿元以上的 IaaS 企业数", "家")
  }

  /// PaaS enterprises (cloud 12).
  static var platformServiceEnterprises: Self {
    .count("platformServiceEnterprises", "PaaS 企业数", "家")
  }

  /// SaaS enterprises (cloud 13).
  static var softwareServiceEnterprises: Self {
    .count("softwareServiceEnterprises", "SaaS 企业数", "家")
  }

  /// Enterprises that passed one of the usual cloud assessments (cloud 14).
  static var assessedCloudEnterprises: Self {
    .count("assessedCloudEnterprises", "通过主流测评的云计算企业数", "家")
  }

  /// Training institutions for cloud computing (cloud 16).
  static var cloudTrainingInstitutions: Self {
    .count("cloudTrainingInstitutions", "云计算人才培训机构数", "个")
  }

  /// Patents granted that concern cloud computing (cloud 22).
  static var cloudPatents: Self {
    .count("cloudPatents", "云计算相关专利授权量", "件")
  }
}
