public import Rules

// The cells of the annual return that are told in words.

extension Fact where Value == Passage {
  /// The table 12.1 of the return, one text for its rows; no limit is stated for the whole.
  public static var representativeProducts: Self {
    .text("representativeProducts", "主导产业代表性产品及技术", row: "12.1")
  }

  /// The table 12.2 of the return, one text for its rows; no limit is stated for the whole.
  public static var backboneEnterpriseProfiles: Self {
    .text("backboneEnterpriseProfiles", "主导产业骨干企业情况", row: "12.2")
  }

  /// Cell 13.1 of the return, at most 500 characters.
  public static var demonstrationRole: Self {
    .text("demonstrationRole", "行业示范作用", atMost: 500, row: "13.1")
  }

  /// Cell 13.2 of the return, at most 500 characters.
  public static var regionalInfluence: Self {
    .text("regionalInfluence", "辐射带动情况", atMost: 500, row: "13.2")
  }

  /// Cell 14.1 of the return, at most 500 characters.
  public static var qualityImprovement: Self {
    .text("qualityImprovement", "质量效益提升情况", atMost: 500, row: "14.1")
  }

  /// Cell 15.1 of the return, at most 500 characters.
  public static var industryChain: Self {
    .text("industryChain", "产业链完善情况", atMost: 500, row: "15.1")
  }

  /// Cell 16.1 of the return, at most 500 characters.
  public static var ownBrands: Self {
    .text("ownBrands", "自主品牌与区域品牌", atMost: 500, row: "16.1")
  }

  /// Cell 16.2 of the return, at most 500 characters.
  public static var qualityMethods: Self {
    .text("qualityMethods", "质量管理与技术攻关", atMost: 500, row: "16.2")
  }

  /// Cell 16.3 of the return, at most 500 characters.
  public static var nationalTitles: Self {
    .text("nationalTitles", "国家级称号情况", atMost: 500, row: "16.3")
  }

  /// Cell 17.1 of the return, at most 500 characters.
  public static var innovationBodies: Self {
    .text("innovationBodies", "主要创新主体", atMost: 500, row: "17.1")
  }

  /// Cell 17.2 of the return, at most 500 characters.
  public static var innovationCooperation: Self {
    .text("innovationCooperation", "创新协作与机制", atMost: 500, row: "17.2")
  }

  /// Cell 17.3 of the return, at most 500 characters.
  public static var internationalInnovation: Self {
    .text("internationalInnovation", "国际创新合作", atMost: 500, row: "17.3")
  }

  /// Cell 18.1 of the return, at most 500 characters.
  public static var greenDevelopment: Self {
    .text("greenDevelopment", "绿色发展情况", atMost: 500, row: "18.1")
  }

  /// 详细情况说明 of 18.2 of the return, at most 500 characters.
  public static var greenLawComplianceDetails: Self {
    .text("greenLawComplianceDetails", "详细情况说明：贯彻执行绿色、循环和低碳法规标准", atMost: 500, row: "18.2")
  }

  /// 详细情况说明 of 18.3 of the return, at most 500 characters.
  public static var savingTargetsDetails: Self {
    .text("savingTargetsDetails", "详细情况说明：完成节能、节水、碳排放下降目标", atMost: 500, row: "18.3")
  }

  /// 详细情况说明 of 18.4 of the return, at most 500 characters.
  public static var environmentalQualityDetails: Self {
    .text("environmentalQualityDetails", "详细情况说明：近三年环境质量达到功能区标准", atMost: 500, row: "18.4")
  }

  /// 详细情况说明 of 18.5 of the return, at most 500 characters.
  public static var pollutantTotalsDetails: Self {
    .text("pollutantTotalsDetails", "详细情况说明：重点污染物排放总量未超标", atMost: 500, row: "18.5")
  }

  /// 详细情况说明 of 18.6 of the return, at most 500 characters.
  public static var safetyLawComplianceDetails: Self {
    .text("safetyLawComplianceDetails", "详细情况说明：贯彻落实安全生产法规标准", atMost: 500, row: "18.6")
  }

  /// 详细情况说明 of 18.7 of the return, at most 500 characters.
  public static var accidentsControlledDetails: Self {
    .text("accidentsControlledDetails", "详细情况说明：近三年一般及较大事故得到较好控制", atMost: 500, row: "18.7")
  }

  /// 详细情况说明 of 18.8 of the return, at most 500 characters.
  public static var safetyIndicatorsDetails: Self {
    .text("safetyIndicatorsDetails", "详细情况说明：安全生产指标低于规定", atMost: 500, row: "18.8")
  }

  /// 详细情况说明 of 18.9 of the return, at most 500 characters.
  public static var riskControlDetails: Self {
    .text("riskControlDetails", "详细情况说明：安全风险双重防御机制", atMost: 500, row: "18.9")
  }

  /// 详细情况说明 of 18.10 of the return, at most 500 characters.
  public static var riskAssessmentDetails: Self {
    .text("riskAssessmentDetails", "详细情况说明：整体性安全风险评价", atMost: 500, row: "18.10")
  }

  /// Cell 19.1 of the return, at most 500 characters.
  public static var infrastructureBuilding: Self {
    .text("infrastructureBuilding", "信息基础设施建设情况", atMost: 500, row: "19.1")
  }

  /// Cell 19.2 of the return, at most 500 characters.
  public static var smartFactories: Self {
    .text("smartFactories", "智能工厂与数字化车间", atMost: 500, row: "19.2")
  }

  /// Cell 20.1 of the return, at most 500 characters.
  public static var producerServices: Self {
    .text("producerServices", "生产性服务业与平台", atMost: 500, row: "20.1")
  }

  /// Cell 21.1 of the return, at most 500 characters.
  public static var publicServices: Self {
    .text("publicServices", "公共服务情况", atMost: 500, row: "21.1")
  }

  /// Cell 21.2 of the return, at most 500 characters.
  public static var financialServices: Self {
    .text("financialServices", "金融服务情况", atMost: 500, row: "21.2")
  }

  /// Cell 22.1 of the return, at most 500 characters.
  public static var talentMechanism: Self {
    .text("talentMechanism", "人才机制", atMost: 500, row: "22.1")
  }

  /// Cell 22.2 of the return, at most 500 characters.
  public static var talentForce: Self {
    .text("talentForce", "人才队伍", atMost: 500, row: "22.2")
  }

  /// Cell 23.1 of the return, at most 500 characters.
  public static var governmentMeasures: Self {
    .text("governmentMeasures", "地方政府支持举措", atMost: 500, row: "23.1")
  }

  /// Cell 24.1 of the return, at most 500 characters.
  public static var hubOrganisations: Self {
    .text("hubOrganisations", "集群枢纽型组织", atMost: 500, row: "24.1")
  }

  /// Cell 24.2 of the return, at most 500 characters.
  public static var clusterBrand: Self {
    .text("clusterBrand", "集群品牌国际影响力", atMost: 500, row: "24.2")
  }

  /// Cell 25.1 of the return, at most 500 characters.
  public static var planProgress: Self {
    .text("planProgress", "产业规划进展", atMost: 500, row: "25.1")
  }

  /// The table of 25.1 of the return, one text for its rows; no limit is stated for the whole.
  public static var planIndicators: Self {
    .text("planIndicators", "产业规划主要指标的目标和进展", row: "25.1")
  }

  /// 示范基地概况 of annex 2, at most 1000 characters.
  public static var baseOverview: Self {
    .text("baseOverview", "示范基地概况", atMost: 1000, row: "附表 2")
  }

  /// 应用情况概要 of annex 4, a line for each 应用领域, at most 200 characters each.
  public static var applicationOverview: Self {
    .text("applicationOverview", "特色行业应用情况概要", atMost: 200, inEachLine: true, row: "附表 4")
  }

  /// 财政资金保障情况 of annex 4, at most 600 characters.
  public static var fundingGuarantee: Self {
    .text("fundingGuarantee", "财政资金保障情况", atMost: 600, row: "附表 4")
  }
}
