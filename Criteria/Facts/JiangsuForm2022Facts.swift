public import Rules

// The form of the Jiangsu base (附件 2).

extension Fact where Value == Count {
  /// Enterprises above designated size of the industrial internet industry, in 家 (form, 一（二）).
  public static var industrialInternetEnterprisesAboveScale: Self {
    .count(
      "industrialInternetEnterprisesAboveScale", "工业互联网相关产业规模以上企业数", "家",
      asOfApplication: true, defined: "围绕网络、平台、安全三大体系形成的综合性产业（申报书指标解释 1）",
      english: "industrial internet enterprises above designated size")
  }
}

extension Fact where Value == Passage {
  /// Why a submission was sent back or not put forward (annex 3, 2.2).
  public static var reviewReason: Self {
    .text("reviewReason", "审核理由")
  }

  /// 主营业务收入 30 亿元以上的工业企业名称 (form, 一.4; follows from a list).
  public static var industrialEnterpriseNames: Self {
    .text("industrialEnterpriseNames", "主营业务收入 30 亿元以上的工业企业名称")
  }

  /// 区域特色产业情况 (form, 一.5).
  public static var specialtyIndustry: Self {
    .text("specialtyIndustry", "区域特色产业情况")
  }

  /// 国家/省级相关试点示范区资质情况 (form, 一.7; follows from a list).
  public static var titleNames: Self {
    .text("titleNames", "国家/省级相关试点示范区资质情况")
  }

  /// 工业互联网平台专项项目情况 (form, 一.11; follows from a list).
  public static var platformProjectNames: Self {
    .text("platformProjectNames", "工业互联网平台专项项目情况")
  }

  /// 工业互联网产品供应商情况 (form, 一.12; follows from a list).
  public static var supplierNames: Self {
    .text("supplierNames", "工业互联网产品供应商情况")
  }

  /// 获得国家级/省级工业互联网相关项目情况 (form, 一.13; follows from a list).
  public static var innovationProjectNames: Self {
    .text("innovationProjectNames", "获得国家级/省级工业互联网相关项目情况")
  }

  /// 获得工信部平台+基地/园区试点（示范）项目情况 (form, 一.14; follows from a list).
  public static var parkPilotNames: Self {
    .text("parkPilotNames", "获得工信部平台+基地/园区试点（示范）项目情况")
  }

  /// 星级上云企业情况 (form, 一.15; follows from a list).
  public static var starCloudEnterpriseNames: Self {
    .text("starCloudEnterpriseNames", "星级上云企业情况")
  }

  /// 省工业互联网标杆工厂项目情况 (form, 一.16; follows from a list).
  public static var benchmarkFactoryNames: Self {
    .text("benchmarkFactoryNames", "省工业互联网标杆工厂项目情况")
  }

  /// 工业互联网标识解析节点建设情况 (form, 一.18; follows from a list).
  public static var identifierNodeNames: Self {
    .text("identifierNodeNames", "工业互联网标识解析节点建设情况")
  }

  /// 新型无线网络建设部署及应用情况 (form, 一.19).
  public static var wirelessNetworkUse: Self {
    .text("wirelessNetworkUse", "新型无线网络建设部署及应用情况")
  }

  /// 产融结合活动情况 (form, 一.20).
  public static var industryFinance: Self {
    .text("industryFinance", "产融结合活动情况")
  }

  /// 服务资源池单位情况 (form, 一.21; follows from a list).
  public static var servicePoolNames: Self {
    .text("servicePoolNames", "服务资源池单位情况")
  }

  /// 创新中心、联合实验室和专业研究机构情况 (form, 一.22; follows from a list).
  public static var researchInstitutionNames: Self {
    .text("researchInstitutionNames", "创新中心、联合实验室和专业研究机构情况")
  }

  /// 领导小组或统筹协调机制情况 (form, 一.23).
  public static var leadershipOverview: Self {
    .text("leadershipOverview", "领导小组或统筹协调机制情况")
  }

  /// 年度工作规划、实施方案情况 (form, 一.24).
  public static var workPlanOverview: Self {
    .text("workPlanOverview", "年度工作规划、实施方案情况")
  }

  /// 出台工业互联网政策名称 (form, 一.25).
  public static var industrialInternetPolicyNames: Self {
    .text("industrialInternetPolicyNames", "出台工业互联网政策名称")
  }

  /// 工业互联网专项资金情况 (form, 一.26).
  public static var industrialInternetFundsOverview: Self {
    .text("industrialInternetFundsOverview", "工业互联网专项资金情况")
  }

  /// 工业互联网相关联盟/协会情况 (form, 一.27).
  public static var allianceOverview: Self {
    .text("allianceOverview", "工业互联网相关联盟/协会情况")
  }

  /// 区域人才机制和政策保障情况 (form, 一.28).
  public static var talentOverview: Self {
    .text("talentOverview", "区域人才机制和政策保障情况")
  }

  /// 区域内孵化器情况 (form, 一.29; follows from a list).
  public static var incubatorNames: Self {
    .text("incubatorNames", "区域内孵化器情况")
  }

  /// 围绕孵化育成的投融资情况 (form, 一.30).
  public static var incubationFinance: Self {
    .text("incubationFinance", "围绕孵化育成的投融资情况")
  }

  /// 区域基本情况概述 (form, 二.1).
  public static var regionOverview: Self {
    .text("regionOverview", "区域基本情况概述")
  }

  /// 区域创建条件分析 (form, 二.2).
  public static var conditionAnalysis: Self {
    .text("conditionAnalysis", "区域创建条件分析")
  }

  /// 创建产业基地的主要目标 (form, 三.1).
  public static var mainTargets: Self {
    .text("mainTargets", "创建产业基地的主要目标")
  }

  /// 创建产业基地的总体思路 (form, 三.2).
  public static var generalApproach: Self {
    .text("generalApproach", "创建产业基地的总体思路")
  }

  /// 产业基地整体现状 (form, 四.1).
  public static var baseStatus: Self {
    .text("baseStatus", "产业基地整体现状")
  }

  /// 产业基地创建与发展规划 (form, 四.2).
  public static var baseDevelopmentPlan: Self {
    .text("baseDevelopmentPlan", "产业基地创建与发展规划")
  }

  /// 产业基地发展亮点和创新点 (form, 四.3).
  public static var baseHighlights: Self {
    .text("baseHighlights", "产业基地发展亮点和创新点")
  }

  /// 基础情况的主要措施 (form, 五.1).
  public static var measuresOfFoundation: Self {
    .text("measuresOfFoundation", "基础情况的主要措施")
  }

  /// 产业支撑能力的主要措施 (form, 五.2).
  public static var measuresOfIndustry: Self {
    .text("measuresOfIndustry", "产业支撑能力的主要措施")
  }

  /// 平台建设应用的主要措施 (form, 五.3).
  public static var measuresOfPlatforms: Self {
    .text("measuresOfPlatforms", "平台建设应用的主要措施")
  }

  /// 信息基础设施的主要措施 (form, 五.4).
  public static var measuresOfInfrastructure: Self {
    .text("measuresOfInfrastructure", "信息基础设施的主要措施")
  }

  /// 区域创新生态的主要措施 (form, 五.5).
  public static var measuresOfEcosystem: Self {
    .text("measuresOfEcosystem", "区域创新生态的主要措施")
  }

  /// 创业孵化环境的主要措施 (form, 五.6).
  public static var measuresOfIncubation: Self {
    .text("measuresOfIncubation", "创业孵化环境的主要措施")
  }

  /// 创建组织机构与推进机制 (form, 六.1).
  public static var creationOrganisation: Self {
    .text("creationOrganisation", "创建组织机构与推进机制")
  }

  /// 政府支持及保障措施 (form, 六.2).
  public static var governmentGuarantees: Self {
    .text("governmentGuarantees", "政府支持及保障措施")
  }

  /// 相关证明材料 (form, 七.1).
  public static var supportingMaterials: Self {
    .text("supportingMaterials", "相关证明材料")
  }
}
