public import Rules

extension Scheme {
  /// 年度汇总表: the return that every base with the title files each year, checked for being whole.
  public static let annualReturn2022 = Scheme(
    id: "2022-summary", aliases: ["summary", "annual-return", "年度汇总表", "汇总表"],
    title: "国家新型工业化产业示范基地发展情况汇总表（2022 年版）",
    source: Citation(
      document: "《工业和信息化部规划司关于报送国家新型工业化产业示范基地发展质量评价相关材料的通知》",
      number: "工规函〔2022〕530号", issuer: "工业和信息化部规划司", date: "2022", part: "附件 1"),
    lastFullYear: 2021, purpose: .annualReturn, audience: Trait.awarded.holds,
    remark: Bilingual(
      "“完整”只指已核对的部分；没有核对：表头信息，12.1、12.2 和 25.1 的表格，18.2 至 18.10 的详细说明，附表 1 至 5 的名录",
      "complete speaks only of what is checked; not checked are the header, the tables of 12.1, 12.2 and 25.1, "
        + "the details of 18.2 to 18.10 and the lists of annexes 1 to 5"),
    items: numericRows + AnnualReturnTexts.rows + AnnualReturnAnnexes.rows
      + AnnualReturnAnnexTexts.rows)
}

/// Sections 一 to 十一, row by row; a row within another has a further number.
private let numericRows: [Item] = printedRows.map { item in
  item.reading == nil
    ? item.read(
      "近三年（2019 至 2021 年）每年都须填报；选填的行业按汇总表指标说明。",
      "To be given for each of the last three years (2019 to 2021); optional for the fields that the notes "
        + "to the form name.")
    : item
}

private let printedRows: [Item] = [
  .row(
    .required, "1.1", "总体发展情况", "销售收入",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.salesRevenue)
  },
  .row(
    .required, "1.1.1", "总体发展情况", "其中：主导产业销售收入",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.leadingIndustryRevenue)
  },
  .row(
    .required, "1.2", "总体发展情况", "工业总产值",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.industrialOutput)
  },
  .row(
    .required, "1.2.1", "总体发展情况", "其中：主导产业总产值",
    for: .optional(in: "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.leadingIndustryOutput)
  },
  .row(
    .required, "1.3", "总体发展情况", "所有产业增加值",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.valueAdded)
  },
  .row(
    .required, "1.3.1", "总体发展情况", "其中：工业增加值",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.industrialValueAdded)
  },
  .row(
    .required, "1.4", "总体发展情况", "全部企业数量"
  ) {
    reported(Fact.enterprises)
  },
  .row(
    .required, "1.4.1", "总体发展情况", "上市及挂牌企业数量",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.listedEnterprises)
  },
  .row(
    .required, "1.4.2", "总体发展情况", "规模以上企业数量",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.enterprisesAboveScale)
  },
  .row(
    .required, "1.4.3", "总体发展情况", "其中：规模以上工业企业数量",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.industrialEnterprisesAboveScale)
  },
  .row(
    .required, "1.5", "总体发展情况", "进出口总额",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.foreignTrade)
  },
  .row(
    .required, "1.5.1", "总体发展情况", "其中：出口额",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.exports)
  },
  .row(
    .required, "1.6", "总体发展情况", "实际使用外资金额",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.foreignInvestment)
  },
  .row(
    .required, "1.7", "总体发展情况", "固定资产投资额"
  ) {
    reported(Fact.fixedInvestment)
  },
  .row(
    .required, "1.7.1", "总体发展情况", "其中：工业固定资产投资额",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.industrialFixedInvestment)
  },
  .row(
    .required, "1.7.2", "总体发展情况", "其中：技术改造投资",
    for: .optional(in: "软件和信息服务", "大数据", "数据中心")
  ) {
    reported(Fact.technicalInvestment)
  },
  .row(
    .required, "1.8", "总体发展情况", "累计固定资产投资额",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.cumulativeInvestment)
  },
  .row(
    .required, "1.9", "总体发展情况", "基地所在地级市或地区的地区生产总值"
  ) {
    reported(Fact.localProduct)
  },
  .row(
    .required, "2.1", "企业经济效益", "税金总额",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.taxes)
  },
  .row(
    .required, "2.2", "企业经济效益", "利润总额",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.profits)
  },
  .row(
    .required, "2.2.1", "企业经济效益", "其中：规模以上工业企业利润总额",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.industrialProfits)
  },
  .row(
    .required, "3.1", "创新能力", "研发投入",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.researchSpending)
  },
  .row(
    .required, "3.2", "创新能力", "规模以上企业有效发明专利数",
    for: .optional(in: "数据中心")
  ) {
    .when(
      Trait.field.isValue("软件和信息服务"), then: reported(Fact.softwareCopyrights),
      otherwise: reported(Fact.inventionPatents))
  }.read(
    "近三年（2019 至 2021 年）每年都须填报；软件和信息服务示范基地填软件著作权拥有量，不算有效发明专利。",
    "To be given for each of the last three years (2019 to 2021); a base of 软件和信息服务 gives its software "
      + "copyrights here, which do not count as invention patents."),
  .row(
    .required, "3.3", "创新能力", "主导产业省级研发机构数量",
    for: .optional(in: "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.provincialResearchInstitutions)
  },
  .row(
    .required, "3.4", "创新能力", "主导产业国家级研发机构数量",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.nationalResearchInstitutions)
  },
  .row(
    .required, "4.1", "集约程度", "规划面积"
  ) {
    reported(Fact.plannedArea)
  },
  .row(
    .required, "4.1.1", "集约程度", "其中：已开发面积"
  ) {
    reported(Fact.developedArea)
  },
  .row(
    .required, "4.2", "集约程度", "建筑容积率"
  ) {
    reported(Fact.floorAreaRatio)
  },
  .row(
    .required, "5.1", "节能环保", "单位工业增加值能耗",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.energyIntensity)
  },
  .row(
    .required, "5.2", "节能环保", "单位工业增加值用水量",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.waterIntensity)
  },
  .row(
    .required, "5.3", "节能环保", "用电量",
    for: .optional(in: "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.electricityUse)
  },
  .row(
    .required, "5.4", "节能环保", "工业固体废物综合利用率",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.solidWasteRate)
  },
  .row(
    .required, "5.5", "节能环保", "基地内企业实施清洁生产审核的比例（有色金属、钢铁、化工填写）",
    for: .heavyIndustry.optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.cleanAuditShare)
  },
  .row(
    .required, "5.6", "节能环保", "一年内Ⅰ级环境事件发生数量"
  ) {
    reported(Fact.levelOneEvents)
  },
  .row(
    .required, "5.7", "节能环保", "一年内Ⅱ级环境事件发生数量"
  ) {
    reported(Fact.levelTwoEvents)
  },
  .row(
    .required, "5.8", "节能环保", "一年内Ⅲ级环境事件发生数量"
  ) {
    reported(Fact.levelThreeEvents)
  },
  .row(
    .required, "5.9", "节能环保", "一年内Ⅳ级环境事件发生数量"
  ) {
    reported(Fact.levelFourEvents)
  },
  .row(
    .required, "6.1", "人力资源利用", "年末从业人数"
  ) {
    reported(Fact.employees)
  },
  .row(
    .required, "6.1.1", "人力资源利用", "其中：规模以上工业企业年末从业人数",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.industrialEmployees)
  },
  .row(
    .required, "6.2", "人力资源利用", "研发人数"
  ) {
    reported(Fact.researchers)
  },
  .row(
    .required, "6.3", "人力资源利用", "职业教育或专业培训机构数量",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.trainingInstitutions)
  },
  .row(
    .required, "7.1", "质量管理", "通过质量管理体系认证的企业数量",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.certifiedEnterprises)
  },
  .row(
    .required, "7.2", "质量管理", "主/参编国家标准数量",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.nationalStandards)
  },
  .row(
    .required, "7.3", "质量管理", "主/参编国际标准数量",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.internationalStandards)
  },
  .row(
    .required, "8.1", "安全生产", "一年内发生一般事故数量"
  ) {
    reported(Fact.generalAccidents)
  },
  .row(
    .required, "8.2", "安全生产", "一年内发生较大事故数量"
  ) {
    reported(Fact.largerAccidents)
  },
  .row(
    .required, "8.3", "安全生产", "一年内发生重大事故数量"
  ) {
    reported(Fact.majorAccidents)
  },
  .row(
    .required, "8.4", "安全生产", "一年内发生特别重大事故数量"
  ) {
    reported(Fact.gravestAccidents)
  },
  .row(
    .required, "8.5", "安全生产", "重点行业企业安全生产标准化达标率（装备制造、有色金属、钢铁、化工填写）",
    for: .equipmentOrHeavyIndustry.optional(in: "软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心")
  ) {
    reported(Fact.safetyStandardRate)
  },
  .row(
    .required, "9.1", "“两化”融合", "光纤入户（FTTO）企业占比",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.fibreShare)
  },
  .row(
    .required, "9.2", "“两化”融合", "应用数字化研发设计工具的规模以上企业数量",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "数据中心")
  ) {
    reported(Fact.digitalDesignEnterprises)
  },
  .row(
    .required, "9.3", "“两化”融合", "规模以上工业企业关键工序数控化率",
    for: .optional(in: "软件和信息服务", "大数据", "产业转移合作", "数据中心")
  ) {
    reported(Fact.numericalControlRate)
  },
  .row(
    .required, "9.4", "“两化”融合", "两化融合贯标企业数量",
    for: .optional(in: "数据中心")
  ) {
    reported(Fact.integrationEnterprises)
  },
  .row(
    .required, "10.1", "公共服务体系", "公共服务平台数量"
  ) {
    reported(Fact.publicPlatforms)
  },
  .row(
    .required, "10.1.1", "公共服务体系", "其中：国家级公共服务平台数量"
  ) {
    reported(Fact.nationalPlatforms)
  },
  .row(
    .required, "11.1", "政府支持", "所在地政府每年安排专项资金"
  ) {
    reported(Fact.specialFunds)
  },
]

extension Scope {
  /// Only where the leading industry is 有色金属, 钢铁 or 化工.
  static let heavyIndustry = Scope("有色金属、钢铁、化工", .heavyIndustry)

  /// Those, and 装备制造.
  fileprivate static let equipmentOrHeavyIndustry = Scope(
    "装备制造、有色金属、钢铁、化工",
    .any([Trait.field.isValue("装备制造"), .heavyIndustry]))

  /// The same scope; bases of the fields may leave the row out (notes to the form).
  func optional(in fields: String...) -> Scope {
    except(Trait.field.isOnly(fields))
  }

  /// For every base but those of the fields, which may leave the row out (notes to the form).
  static func optional(in fields: String...) -> Scope {
    Scope.all.except(Trait.field.isOnly(fields))
  }
}

extension Condition {
  private static let heavyIndustryFlag = Trait.heavyIndustry.holds

  /// The leading industry is 有色金属, 钢铁 or 化工, which are fields of 原材料 alone.
  fileprivate static let heavyIndustry = Condition.all([
    Trait.field.isValue("原材料"), heavyIndustryFlag,
  ])
}
