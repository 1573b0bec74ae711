import Rules

extension AnnualReturn2022 {
  /// Sections 一 to 十一; a row within another has a further number.
  static let figures: [Item] = .list(
    sections, read: "近三年（2019 至 2021 年）每年都须填报；选填的行业按汇总表指标说明。",
    inEnglish: AnnualReturn2022English.readingOfFigures)
}

private let sections: [TableCategory] = [
  .category(
    "总体发展情况",
    .reported("1.1", "销售收入", .salesRevenue),
    .reported("1.1.1", "其中：主导产业销售收入", .leadingIndustryRevenue),
    .reported("1.2", "工业总产值", .industrialOutput),
    .reported("1.2.1", "其中：主导产业总产值", .leadingIndustryOutput),
    .reported("1.3", "所有产业增加值", .valueAdded),
    .reported("1.3.1", "其中：工业增加值", .industrialValueAdded),
    .reported("1.4", "全部企业数量", .enterprises),
    .reported("1.4.1", "上市及挂牌企业数量", .listedEnterprises),
    .reported("1.4.2", "规模以上企业数量", .enterprisesAboveScale),
    .reported("1.4.3", "其中：规模以上工业企业数量", .industrialEnterprisesAboveScale),
    .reported("1.5", "进出口总额", .foreignTrade),
    .reported("1.5.1", "其中：出口额", .exports),
    .reported("1.6", "实际使用外资金额", .foreignInvestment),
    .reported("1.7", "固定资产投资额", .fixedInvestment),
    .reported("1.7.1", "其中：工业固定资产投资额", .industrialFixedInvestment),
    .reported("1.7.2", "其中：技术改造投资", .technicalInvestment),
    .reported("1.8", "累计固定资产投资额", .cumulativeInvestment),
    .reported("1.9", "基地所在地级市或地区的地区生产总值", .localProduct)),
  .category(
    "企业经济效益",
    .reported("2.1", "税金总额", .taxes),
    .reported("2.2", "利润总额", .profits),
    .reported("2.2.1", "其中：规模以上工业企业利润总额", .industrialProfits)),
  .category(
    "创新能力",
    .reported("3.1", "研发投入", .researchSpending),
    .row(.required, "3.2", "规模以上企业有效发明专利数") {
      .when(
        Trait.field.isValue("软件和信息服务"), then: reported(Fact.softwareCopyrights),
        otherwise: reported(Fact.inventionPatents))
    }.read("近三年（2019 至 2021 年）每年都须填报；软件和信息服务示范基地填软件著作权拥有量，不算有效发明专利。"),
    .reported("3.3", "主导产业省级研发机构数量", .provincialResearchInstitutions),
    .reported("3.4", "主导产业国家级研发机构数量", .nationalResearchInstitutions)),
  .category(
    "集约程度",
    .reported("4.1", "规划面积", .plannedArea),
    .reported("4.1.1", "其中：已开发面积", .developedArea),
    .reported("4.2", "建筑容积率", .buildingFloorAreaRatio)),
  .category(
    "节能环保",
    .reported("5.1", "单位工业增加值能耗", .energyIntensity),
    .reported("5.2", "单位工业增加值用水量", .waterIntensity),
    .reported("5.3", "用电量", .electricityUse),
    .reported("5.4", "工业固体废物综合利用率", .solidWasteRate),
    .reported("5.5", "基地内企业实施清洁生产审核的比例（有色金属、钢铁、化工填写）", .cleanAuditShare, for: .heavyIndustry),
    .reported("5.6", "一年内Ⅰ级环境事件发生数量", .levelOneEvents),
    .reported("5.7", "一年内Ⅱ级环境事件发生数量", .levelTwoEvents),
    .reported("5.8", "一年内Ⅲ级环境事件发生数量", .levelThreeEvents),
    .reported("5.9", "一年内Ⅳ级环境事件发生数量", .levelFourEvents)),
  .category(
    "人力资源利用",
    .reported("6.1", "年末从业人数", .employees),
    .reported("6.1.1", "其中：规模以上工业企业年末从业人数", .industrialEmployees),
    .reported("6.2", "研发人数", .researchers),
    .reported("6.3", "职业教育或专业培训机构数量", .trainingInstitutions)),
  .category(
    "质量管理",
    .reported("7.1", "通过质量管理体系认证的企业数量", .certifiedEnterprises),
    .reported("7.2", "主/参编国家标准数量", .nationalStandards),
    .reported("7.3", "主/参编国际标准数量", .internationalStandards)),
  .category(
    "安全生产",
    .reported("8.1", "一年内发生一般事故数量", .generalAccidents),
    .reported("8.2", "一年内发生较大事故数量", .largerAccidents),
    .reported("8.3", "一年内发生重大事故数量", .majorAccidents),
    .reported("8.4", "一年内发生特别重大事故数量", .gravestAccidents),
    .reported(
      "8.5", "重点行业企业安全生产标准化达标率（装备制造、有色金属、钢铁、化工填写）", .safetyStandardRate,
      for: .equipmentOrHeavyIndustry
    )),
  .category(
    "“两化”融合",
    .reported("9.1", "光纤入户（FTTO）企业占比", .fibreShare),
    .reported("9.2", "应用数字化研发设计工具的规模以上企业数量", .digitalDesignEnterprises),
    .reported("9.3", "规模以上工业企业关键工序数控化率", .numericalControlRate),
    .reported("9.4", "两化融合贯标企业数量", .integrationEnterprises)),
  .category(
    "公共服务体系",
    .reported("10.1", "公共服务平台数量", .publicPlatforms),
    .reported("10.1.1", "其中：国家级公共服务平台数量", .nationalPlatforms)),
  .category(
    "政府支持",
    .reported("11.1", "所在地政府每年安排专项资金", .specialFunds)),
]

extension Scope {
  /// Only where the leading industry is 有色金属, 钢铁 or 化工.
  static let heavyIndustry = Scope("有色金属、钢铁、化工", .heavyIndustry)

  /// Those, and 装备制造.
  fileprivate static let equipmentOrHeavyIndustry = Scope(
    "装备制造、有色金属、钢铁、化工",
    .any([Trait.field.isValue("装备制造"), .heavyIndustry]))
}

extension Condition {
  /// The leading industry is 有色金属, 钢铁 or 化工, whatever the field.
  fileprivate static let heavyIndustry = Trait.heavyIndustry.holds
}
