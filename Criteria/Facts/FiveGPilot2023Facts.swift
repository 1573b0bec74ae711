public import Rules

// The 5G pilot.

extension Fact where Value == Population {
  /// Inhabitants of the city, in 万人 (pilot 6).
  public static var population: Self {
    .figure("population", "常住人口")
  }
}

extension Fact where Value == StationDensity {
  /// 5G base stations for each ten thousand inhabitants, in 个/万人 (pilot 6).
  public static var baseStationDensity: Self {
    .density(
      "baseStationDensity", "每万人拥有 5G 基站数", of: .baseStations, per: .population)
  }
}

extension Fact where Value == Stars {
  /// Stars of the yearly rating of a pilot, in 星 (rules, Art. 16).
  public static var pilotStarRating: Self {
    .stars("pilotStarRating", "先导区星级评定")
  }
}

extension Fact where Value == Count {
  /// Policy documents for 5G and the industrial internet, in 项 (pilot 2).
  public static var fiveGPolicies: Self {
    .count("fiveGPolicies", "支持“5G+工业互联网”的专项政策文件数", "项", english: "5G policies")
  }

  /// 5G base stations of the city, in 个 (pilot 6).
  public static var baseStations: Self {
    .count("baseStations", "5G 基站数", "个")
  }

  /// Factories with ten or more of the typical scenarios, in 家 (pilot 15).
  public static var scenarioFactories: Self {
    .count("scenarioFactories", "具备 10 个以上典型应用场景的工厂数", "家")
  }

  /// Projects among the ministry's 5G factory pilots, in 个 (pilot 16).
  public static var fiveGFactoryPilots: Self {
    .count("fiveGFactoryPilots", "入选试点示范（5G 工厂方向）项目数", "个", english: "5G factory pilots")
  }

  /// Projects on the ministry's list of 5G factories, in 个 (pilot 16).
  public static var listedFiveGFactories: Self {
    .count("listedFiveGFactories", "入选 5G 工厂名录项目数", "个")
  }

  /// Titles of ministerial rank or above, in 项 (pilot 25).
  public static var ministerialTitles: Self {
    .count("ministerialTitles", "部级及以上相关称号数", "项")
  }
}

extension Fact where Value == Score {
  /// The panel's points for development policy, at most 20 (pilot, 发展政策).
  public static var policyScore: Self {
    .score("policyScore", "发展政策", outOf: 20)
  }

  /// The panel's points for infrastructure, at most 20 (pilot, 基础设施).
  public static var infrastructureScore: Self {
    .score("infrastructureScore", "基础设施", outOf: 20)
  }

  /// The panel's points for applications, at most 25 (pilot, 行业应用).
  public static var applicationScore: Self {
    .score("applicationScore", "行业应用", outOf: 25)
  }

  /// The panel's points for the industrial ecosystem, at most 20 (pilot, 产业生态).
  public static var ecosystemScore: Self {
    .score("ecosystemScore", "产业生态", outOf: 20)
  }

  /// The panel's points for public services, at most 10 (pilot, 公共服务).
  public static var serviceScore: Self {
    .score("serviceScore", "公共服务", outOf: 10)
  }

  /// The panel's points for the visit on site, at most 5 (pilot, 现场考察).
  public static var siteVisitScore: Self {
    .score("siteVisitScore", "现场考察", outOf: 5)
  }
}

extension Fact where Value == Passage {
  /// When the pilot was approved, which begins its term (pilot, Art. 14).
  public static var pilotApproved: Self {
    .text("pilotApproved", "试点批复日期", form: .date)
  }

  /// When the application was refused or the pilot revoked, which bars for three years (pilot, Art. 18).
  public static var pilotRevoked: Self {
    .text("pilotRevoked", "不予批复或撤销日期", form: .date)
  }
}
