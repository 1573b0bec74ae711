import Evaluation

extension Boundary {
  /// The rows of 附件 that a person answers for.
  static let general2021Answers: [Boundary] = [
    // 6: 主导产业规模和水平处于国内同行业前列，拥有多家业内骨干企业
    answers("2021-general/6", "leadingIndustryStanding", "backboneEnterprises"),
    // 9: 主（参）编行业、国家或国际标准数量居国内同行业前列
    answers("2021-general/9", "standardsStanding"),
    // 11: 政产学研用等多方协同创新能力较强，研发成果向实际产品有效转化
    answers("2021-general/11", "collaborativeInnovation"),
    // 12: 全员劳动生产率水平及年增速居国内同行业前列
    answers("2021-general/12", "productivityStanding"),
    // 14: 企业普遍通过质量管理体系认证（优势）
    answers("2021-general/14", base: ["series": "优势"], "qualityCertification"),
    [
      Boundary(
        "2021-general/14", "does not apply to the other series", base: ["series": "特色"],
        printed: .notApplicable),
      Boundary("2021-general/14", "series not given", printed: .missing),
    ],
    // 15: 拥有一批国际国内知名品牌，区域品牌建设成效显著
    answers("2021-general/15", "brands"),
    // 16: 完成国家或省级政府下达的年度节能目标
    answers("2021-general/16", "energySavingTarget"),
    // 17: 单位工业增加值能耗、单位工业增加值用水量和工业固体废物综合利用率处于国内同行业先进水平
    answers(
      "2021-general/17", "energyIntensityStanding", "waterIntensityStanding", "solidWasteStanding"),
    // 20: 绿色制造体系完善
    answers("2021-general/20", "greenManufacturing"),
    // 24: 企业安全生产管理体系完善，安全生产责任制健全，达到国家标准或行业标准
    answers("2021-general/24", "safetyManagement", "safetyResponsibility", "safetyStandards"),
    // 26: 信息基础设施完善
    answers("2021-general/26", "informationInfrastructure"),
    // 29: 骨干企业通过两化融合达标或纳入智能制造试点示范
    answers("2021-general/29", "integrationPilots"),
    // 30: 骨干企业研发、生产、管理、服务等主要环节采用智能制造系统和装备，信息化水平达到国内同行业先进水平
    answers("2021-general/30", "smartManufacturing", "informationLevel"),
    // 31: 建有共性技术研发和推广应用平台、大众创业万众创新服务平台
    answers("2021-general/31", "technologyPlatforms", "innovationPlatforms"),
    // 32: 金融服务、市场开拓、现代物流、人才培养等面向产业集群区提供有效服务的公共服务设施齐全
    answers("2021-general/32", "publicServiceFacilities"),
    // 33: 所在地有完善的人才培养、引进、激励机制和政策保障，劳动关系和谐
    answers("2021-general/33", "talentPolicies", "laborRelations"),
    // 35: 符合国家有关法律法规和产业政策的规定
    answers("2021-general/35", "lawCompliance"),
    // 36: 符合国家土地利用总体规划、城市总体规划、主体功能区规划及国家相关产业规划
    answers("2021-general/36", "planCompliance"),
    // 37: 有较完善的示范基地创建工作方案和产业发展规划
    answers("2021-general/37", "creationPlan", "developmentPlan"),
    // 38: 申报名称反映主导产业特色，符合分类规范
    answers("2021-general/38", "applicationName", "nameClassification"),
    notice2021Answers(of: "2021-general"),
  ].flatMap(\.self)
}
