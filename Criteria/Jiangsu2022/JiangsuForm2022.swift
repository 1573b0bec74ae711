public import Rules

extension Scheme {
  /// 申报书: the form that an applicant for the province's title fills in, checked for being whole.
  public static let jiangsuForm2022 = Scheme(
    id: "2022-jiangsu-form", aliases: ["jiangsu-form", "江苏申报书"],
    title: "省“互联网+先进制造业”特色产业基地申报书",
    source: .jiangsu2022(part: "附件 2"), lastFullYear: 2021,
    validity: .jiangsu2022, purpose: .annualReturn, audience: .jiangsuPark,
    remark: Bilingual(
      "“完整”只指各项都已填报；能否申报另见 2022-jiangsu，公章和证明材料的原件须由人看",
      """
      complete says only that everything is filled in; whether the base may apply 2022-jiangsu tells, and \
      seals and the originals of what is handed in are for a person to see
      """),
    items: table,
    filing: FilingRule.jiangsu2022, seals: ["申报单位（盖章）", "推荐单位（盖章）", "申报日期"],
    roll: Roll(
      "2022 年度省“互联网+先进制造业”特色产业基地项目推荐汇总表", part: "附件 4", seals: ["推荐单位（盖章）"],
      columns: [
        (.number, "序号"), (.region, "所属地区"), (.applicant, "申报主体"), (.contact, "联系人"),
        (.telephone, "联系电话"), (.remark, "备注"),
      ]))
}

private let table: [Item] =
  .list(
    parts,
    read:
      "须填报：数量不写年度，或写上一完整年，“截止 2022 年 10 月”的三项也可写申报当年；勾选家数的，没有这样的企业填“没有”；表格可用名单逐行填报，没有的写明没有；各节须有文字。",
    inEnglish: { _ in
      """
      Must be filled in: numbers without a year or of the last full year, the three that are asked as of \
      October 2022 (截止 2022 年 10 月) also of the year of the application; of the boxes for numbers of enterprises 没有 \
      stands for none; a table may be listed row by \
      row, and where there is nothing to list that is said; the sections need a text.
      """
    })

extension Item {
  /// A row of boxes of which one is ticked.
  fileprivate static func ticked(_ number: String, _ text: String, _ trait: Trait) -> Self {
    row(.required, number, text) { trait.isStated }
  }
}

extension Trait {
  /// That some value is stated, whichever.
  fileprivate var isStated: Condition {
    .trait(self, mask: (1 << UInt64(values.count)) &- 1)
  }
}

/// 附件 2, part by part; the form prints no numbers, the rows of section 一 are counted here.
private let parts: [TableCategory] = [
  .category(
    "一（一）基础情况",
    .reportedOnce("一.1", "区域工业产值(亿元)", .industrialOutput),
    .ticked("一.2", "主营业务收入达到50亿元的工业企业数量", .enterprisesFromFifty),
    .ticked("一.3", "主营业务收入介于30亿元~50亿元的工业企业数量", .enterprisesFromThirty),
    .reported("一.4", "相关企业名称", .industrialEnterpriseNames),
    .reported("一.5", "区域特色产业情况(产业整体情况简述以及在全国范围内的位置)", .specialtyIndustry),
    .ticked("一.6", "园区(区域)级别", .parkLevel),
    .reported("一.7", "获得国家/省级相关试点示范区资质情况(列举资质名称、获得时间)", .titleNames)),
  .category(
    "一（二）工业互联网产业支撑能力",
    .reportedOnce("一.8", "工业互联网相关产业规模以上企业", .industrialInternetEnterprisesAboveScale),
    .reportedOnce("一.9", "入选省市智能化改造和数字化转型服务资源池企业和单位", .servicePoolEnterprises),
    .reportedOnce("一.10", "国家级/省市级工业互联网平台专项项目", .platformProjects),
    .reported("一.11", "国家级/省市级工业互联网平台专项项目情况", .platformProjectNames),
    .reported("一.12", "工业互联网产品供应商情况", .supplierNames)),
  .category(
    "一（三）平台建设应用",
    .reported("一.13", "获得国家级/省级工业互联网相关项目名称", .innovationProjectNames),
    .reported("一.14", "获得工信部平台+基地/园区试点(示范)相关项目名称", .parkPilotNames),
    .reported("一.15", "星级上云企业名称", .starCloudEnterpriseNames),
    .reported("一.16", "省工业互联网标杆工厂项目名称", .benchmarkFactoryNames)),
  .category(
    "一（四）信息基础设施",
    .reportedOnce("一.17", "光纤到企覆盖率", .fibreShare),
    .reported("一.18", "工业互联网标识解析节点建设情况", .identifierNodeNames),
    .reported("一.19", "围绕 5G、NB-IoT 等新型无线网络开展建设部署及应用情况", .wirelessNetworkUse)),
  .category(
    "一（五）区域创新生态",
    .reported(
      "一.20", "区域内开展针对工业互联网的风险投资、私募基金、产业投资基金等产融结合活动情况（如：近一年针对工业互联网发展的投融资规模、典型产融结合活动等）",
      .industryFinance),
    .reported("一.21", "智能化改造和数字化转型服务资源池", .servicePoolNames),
    .reported("一.22", "面向工业互联网研发创新、测试验证的创新中心/联合实验室/专业研究机构名称", .researchInstitutionNames)),
  .category(
    "一（六）政策措施",
    .reported("一.23", "园区成立工业互联网领导小组或相关统筹协调机制情况", .leadershipOverview),
    .reported("一.24", "制定年度推进工业互联网相关工作规划、实施方案情况", .workPlanOverview),
    .reported("一.25", "出台工业互联网政策名称", .industrialInternetPolicyNames),
    .reported("一.26", "设立发展工业互联网专项资金情况", .industrialInternetFundsOverview),
    .reported("一.27", "工业互联网相关联盟/协会情况", .allianceOverview),
    .reported("一.28", "区域人才培养、引进、激励机制和政策保障情况(包括吸引创新高端人才、创业团队、开发者情况)", .talentOverview)),
  .category(
    "一（七）创业孵化环境",
    .reported("一.29", "区域内孵化器情况", .incubatorNames),
    .reported("一.30", "围绕工业互联网孵化育成的投融资情况(重点培育型企业等获得政府资金、贷款、担保金额情况)", .incubationFinance)),
  .category(
    "二、创建产业基地的条件分析",
    .reported("二.1", "（一）区域基本情况概述", .regionOverview),
    .reported(
      "二.2", "（二）区域创建条件分析（在相关行业、区域以及工业互联网方面已具备的政策、技术、产业、应用、服务等条件和优势，已有的工业互联网基础和取得的经济、社会效益。）",
      .conditionAnalysis)),
  .category(
    "三、创建产业基地的主要思路与目标",
    .reported("三.1", "（一）主要目标", .mainTargets),
    .reported("三.2", "（二）总体思路", .generalApproach)),
  .category(
    "四、产业基地整体发展规划",
    .reported("四.1", "（一）产业基地整体现状", .baseStatus),
    .reported("四.2", "（二）产业基地创建与发展规划", .baseDevelopmentPlan),
    .reported("四.3", "（三）产业基地发展亮点和创新点", .baseHighlights)),
  .category(
    "五、产业基地重点领域与主要措施",
    .reported("五.1", "（一）基础情况", .measuresOfFoundation),
    .reported("五.2", "（二）产业支撑能力", .measuresOfIndustry),
    .reported("五.3", "（三）平台建设应用", .measuresOfPlatforms),
    .reported("五.4", "（四）信息基础设施", .measuresOfInfrastructure),
    .reported("五.5", "（五）区域创新生态", .measuresOfEcosystem),
    .reported("五.6", "（六）创业孵化环境", .measuresOfIncubation)),
  .category(
    "六、政策支持",
    .reported("六.1", "(一) 创建组织机构与推进机制", .creationOrganisation),
    .reported("六.2", "(二) 政府支持及保障措施", .governmentGuarantees)),
  .category(
    "七、相关证明材料",
    .reported("七.1", "七、相关证明材料", .supportingMaterials)),
]
