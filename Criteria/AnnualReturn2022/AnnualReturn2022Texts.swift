import Rules

extension AnnualReturn2022 {
  /// Sections 十二 to 二十五, which are told in words; 18.2 to 18.10 are answers with a text.
  static let texts: [Item] = .list(
    textSections, read: readingOfTexts, inEnglish: AnnualReturn2022English.readingOfTexts)

  /// 18.2 to 18.10, each answered 是 or 否, with its 详细情况说明.
  static let answers: [Item] = .list(
    answerSection, read: readingOfCells, inEnglish: AnnualReturn2022English.readingOfCells)

  /// How the cells with a text are read, in the return and those of its annexes with a limit of their own.
  static let readingOfTexts = "须有文字；表格可用名单逐行填报，也可以一段文字代替。文件写明字数上限的，超过为填报错误；字数不计空白和零宽字符。"

  /// How the answers are read, and the annexes' cells with a text or a single number.
  static let readingOfCells = "须填报：是否完成写明是或否并附详细情况说明（不超过 500 字），文字和名录须有文字（附表没有写明字数上限的不限），数量为上一完整年的。"
}

private let textSections: [TableCategory] = [
  .category(
    "主导产业竞争力情况",
    .reported("12.1", "主导产业代表性产品及技术", .representativeProducts),
    .reported("12.2", "主导产业骨干企业情况", .backboneEnterpriseProfiles)),
  .category(
    "示范和带动情况",
    .reported("13.1", "示范基地的主导产业在促进所属行业整体转型升级、提质增效、创新发展等方面所起到的示范作用", .demonstrationRole),
    .reported("13.2", "示范基地辐射带动周边区域经济增长、产业发展、转型升级、提质增效的有关情况", .regionalInfluence)),
  .category(
    "质量效益提升情况",
    .reported("14.1", "示范基地为提高企业及基地发展质量效益，以供给侧结构性改革为主线开展工作的有关情况", .qualityImprovement)),
  .category(
    "产业链完善情况",
    .reported(
      "15.1", "主导产业产业链各环节代表企业及企业间协作情况；协会、商会、产业联盟等行业组织建立及运作情况；与周边产业集聚区、城市协作情况等", .industryChain
    )),
  .category(
    "质量品牌建设情况",
    .reported("16.1", "知名自主品牌及示范基地的区域品牌（请列出品牌名称、所属企业、获得的荣誉）", .ownBrands),
    .reported("16.2", "质量管理技术和方法使用情况，产品质量提升的技术攻关相关情况", .qualityMethods),
    .reported(
      "16.3",
      """
      基地内制造业单项冠军企业、专精特新“小巨人”企业、领航企业、国家中小企业公共服务示范平台、国家小型微型企业创业创新示范基地的有关情况（请列明国家级称号数量、所属企业或机构、获得的称号、\
      获得称号的时间）
      """,
      .nationalTitles
    )),
  .category(
    "示范基地协同创新情况",
    .reported("17.1", "基地内主要创新主体及其建设单位、认定批复单位及服务内容或方向（请列明创新主体的名称、重大创新成果）", .innovationBodies),
    .reported("17.2", "多种创新主体在创新方面的协作情况及创新机制建立情况", .innovationCooperation),
    .reported("17.3", "基地内创新主体开展国际合作、与国外机构协同创新或建立合作机制的情况", .internationalInnovation)),
  .category(
    "示范基地绿色安全发展情况",
    .reported("18.1", "基地绿色发展情况：基地绿色制造体系构建情况，节能环保技术、工艺、装备应用情况，循环经济发展情况", .greenDevelopment)),
  .category(
    "信息基础设施建设情况",
    .reported("19.1", "信息基础设施建设情况（如千兆宽带、5G 网的部署和建设，工业互联网建设及运用情况等）", .infrastructureBuilding)),
  .category(
    "数字化、网络化、智能化情况",
    .reported("19.2", "基地企业建设智能工厂或数字化车间情况；智能制造领域新的技术体系、标准规范、商业模式和产业生态构建情况", .smartFactories)),
  .category(
    "信息化促进工业化情况",
    .reported(
      "20.1",
      """
      主要服务于工业的生产性服务业企业占全部主导产业企业比重（服务工业的业务包括工业软件、工业互联网、工业设计等）；配合制造企业搭建的工业云平台、“双创”平台及工业软件等对制造企业提质增效、\
      转型升级的影响
      """,
      .producerServices
    )),
  .category(
    "公共服务水平",
    .reported("21.1", "示范基地提供公共服务情况", .publicServices),
    .reported("21.2", "示范基地提供的金融服务，以及金融产品创新及应用情况", .financialServices)),
  .category(
    "人力资源发展环境",
    .reported("22.1", "基地人才工作体制机制建设情况，包括人才引进、培养、评价等机制", .talentMechanism),
    .reported("22.2", "人才队伍情况，包括示范基地人才总量，人才构成等情况", .talentForce)),
  .category(
    "地方政府支持发展的有关举措概述",
    .reported("23.1", "地方政府支持示范基地发展的发展规划、政策举措、政务服务等方面的情况", .governmentMeasures)),
  .category(
    "集群发展情况",
    .reported("24.1", "为促进集群发展的专业化枢纽型组织建立与运行情况", .hubOrganisations),
    .reported("24.2", "集群品牌国际影响力", .clusterBrand)),
  .category(
    "示范基地产业规划主要进展情况",
    .reported("25.1", "规划中设定的主要目标及进展情况（包括主要目标对应的本年度阶段性目标、实际完成情况）", .planProgress),
    .reported("25.1.T", "主要指标名称、规划目标（时间和设定目标值）、进展情况（时间和实际完成目标值）", .planIndicators)),
]

private let answerSection: [TableCategory] = [
  .category(
    "示范基地绿色安全发展情况",
    .answered(
      "18.2", "贯彻执行国家和地方绿色、循环和低碳相关法律法规、政策和标准", "greenLawCompliance", "贯彻执行绿色、循环和低碳法规标准",
      .greenLawComplianceDetails),
    .answered(
      "18.3", "完成国家或地方政府的节能、节水、碳排放下降目标", "savingTargets", "完成节能、节水、碳排放下降目标", .savingTargetsDetails),
    .answered(
      "18.4", "近三年，环境质量达到国家或地方规定的环境功能区环境质量标准（采信地方环保部门意见）", "environmentalQuality", "近三年环境质量达到功能区标准",
      .environmentalQualityDetails
    ),
    .answered(
      "18.5", "各类重点污染物排放总量均未超过国家或地方总量控制标准", "pollutantTotals", "重点污染物排放总量未超标",
      .pollutantTotalsDetails),
    .answered(
      "18.6", "严格贯彻落实国家和地方安全生产法律法规、政策和标准", "safetyLawCompliance", "贯彻落实安全生产法规标准",
      .safetyLawComplianceDetails),
    .answered(
      "18.7", "近三年来，一般及较大事故起数得到较好控制", "accidentsControlled", "近三年一般及较大事故得到较好控制",
      .accidentsControlledDetails),
    .answered(
      "18.8", "事故死亡人数、亿元 GDP 死亡率、十万人就业死亡率等安全生产指标低于国家或地方政府的规定", "safetyIndicators", "安全生产指标低于规定",
      .safetyIndicatorsDetails
    ),
    .answered(
      "18.9", "构建安全风险分级管控和隐患排查治理双重防御机制，重大安全隐患得到有效治理，存在较大危险因素的生产经营场所和重大危险源落实有效的安全防范措施",
      "riskControl", "安全风险双重防御机制", .riskControlDetails
    ),
    .answered(
      "18.10", "开展整体性安全风险评价，确定安全容量，实施总量控制，提出消除、降低或控制安全风险对策措施（有色金属、钢铁、化工填写）", "riskAssessment",
      "整体性安全风险评价", .riskAssessmentDetails, for: .heavyIndustry
    ))
]
