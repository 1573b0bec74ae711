public import Rules

extension Scheme {
  /// 江苏省“互联网+先进制造业”特色产业基地申报条件: the province's own title.
  public static let jiangsu2022 = Scheme(
    id: "2022-jiangsu", aliases: ["jiangsu", "江苏", "江苏特色产业基地"],
    title: "省“互联网+先进制造业”特色产业基地申报条件",
    source: .jiangsu2022(part: "附件 1"),
    lastFullYear: 2021,
    validity: .jiangsu2022, audience: .jiangsuPark,
    items: table,
    notes: paragraphs, filing: FilingRule.jiangsu2022)
}

private let table: [Item] =
  .list(rows + admission, inEnglish: Jiangsu2022English.reading)

extension Validity {
  /// Until when the province's notice takes applications.
  static let jiangsu2022 = Self.until(
    "2022-10-15", "请各地工信部门于2022年10月15日前通过特色产业基地申报系统", at: "五、2")
}

extension Citation {
  /// A part of the province's notice.
  static func jiangsu2022(part: String) -> Citation {
    Citation(
      document: "《关于组织开展2022年度省“互联网+先进制造业”特色产业基地申报工作的通知》",
      number: "苏工信融合〔2022〕437号",
      issuer: "江苏省工业和信息化厅", date: "2022-08", part: part)
  }
}

/// What the notice says beside its rows.
private let paragraphs: [TableNote] = [
  TableNote(
    "1", "指标性质中，“约束性”是指江苏省工业互联网示范基地必须满足的基本条件；“引导性”是指江苏省工业互联网示范基地建设具备的优选条件。",
    effect: Bilingual(
      "约束性的条决定结论；引导性的条不改变结论。",
      "约束性 items decide the verdict; 引导性 items never change it.")),
  TableNote(
    "三",
    """
    省内国家级、省级产业园区和新型工业化示范基地申报省“互联网+先进制造业”特色产业基地，按照《江苏省“互联网+先进制造业”特色产业基地创建和管理细则》实施，须满足省“互联网+先进制造业”\
    特色产业基地申报条件(附件1)，根据省委省政府关于支持苏北发展和加快推动苏中融合发展的有关政策，部分申报条件将对苏北和苏中地区予以适当放宽。
    """,
    effect: Bilingual(
      "只按第 1、2 条所印的放宽；《创建和管理细则》自身的规定和没有印出的放宽程序没有编入，另须核对。",
      """
      Limits are lower only where items 1 and 2 print it; the provisions of 《创建和管理细则》 itself and \
      what is relaxed without being printed are not held here.
      """), on: ["1", "2"]),
  TableNote(
    "五",
    "请各地工信部门于2022年10月15日前通过特色产业基地申报系统……填报省“互联网+先进制造业”特色产业基地申报书(附件2)，并将推荐行文及汇总表(附件4，纸质版盖章，一份)报送至省工信厅两化融合推进处。",
    effect: Bilingual(
      "提示时限和须报送的材料：□ 申报书　□ 推荐行文　□ 汇总表；程序不核对。",
      """
      Tells the deadline and what is to be handed in: the application form, the recommendation, the \
      list; the program checks none of it.
      """)),
]

/// 附件 1, row by row; the notice prints no numbers, the rows are counted here.
private let rows: [TableCategory] = [
  .category(
    "基础情况",
    .constraint(1, "上年度区域工业产值（苏南园区 700 亿元，其它地区可适当放宽）") {
      when(
        .southernJiangsu,
        then: Fact.industrialOutput.isAtLeast(.hundredMillionYuan(700)),
        otherwise: relaxable(Fact.industrialOutput.isAtLeast(.hundredMillionYuan(700))))
    }.read("苏南（南京、无锡、常州、苏州、镇江）不低于 700 亿元；其它地区“可适当放宽”而没有给出数值，达到 700 亿元即满足，不足的由主管部门判断。"),
    .constraint(2, "上年度区域内工业企业主营业务收入（苏南园区至少 1 家企业达到 50 亿元，其它地区可适当放宽，但园区至少一家企业达到 30 亿元）") {
      when(
        .southernJiangsu,
        then: .given(
          Fact.largestEnterpriseRevenue.isAtLeast(.hundredMillionYuan(50)),
          otherwise: Trait.isTicked(.enterprisesFromFifty)),
        otherwise: .given(
          Fact.largestEnterpriseRevenue.isAtLeast(.hundredMillionYuan(30)),
          otherwise: either(
            Trait.isTicked(.enterprisesFromFifty), Trait.isTicked(.enterprisesFromThirty))))
    }.read(
      "取主营业务收入最高的一家工业企业：苏南达到 50 亿元，其它地区达到 30 亿元；没有给出这一数值的，按申报书勾选的家数：有 50 亿元（其它地区有 30 亿元）的企业即满足。"),
    .advisory(3, "至少获得 1 项国家级/省级新型工业化产业示范基地、两化融合示范（试验）区、智能制造示范区等资质") {
      Fact.demonstrationTitles.isAtLeast(.count(1, "项"))
    }.read("至少 1 项。")),
  .category(
    "产业支撑能力",
    .advisory(4, "区域规模以上企业研发投入占营业收入比重 ≥ 3%") {
      Fact.researchIntensityAboveScale.isAtLeast(.percent(3))
    }.read("规上企业研发投入 ÷ 规上企业营业收入；不是主营业务收入。"),
    .constraint(
      5, "具有不少于 5 家面向工业互联网网络、标识解析、平台、工业软件与工业 APP、工业大数据、工业互联网安全等创新领域的主营业务收入 1000 万元以上供应商企业"
    ) {
      Fact.industrialInternetSuppliers.asOfApplication.isAtLeast(.count(5, "家"))
    }.read("主营业务收入 1000 万元及以上的供应商企业至少 5 家，按申报时的数量（申报表问“截止 2022 年 10 月”）：填报了申报当年的按当年，否则按上一完整年。"),
    .advisory(6, "至少有 2 家企业入选省市智能化改造数字化转型服务资源池") {
      Fact.servicePoolEnterprises.asOfApplication.isAtLeast(.count(2, "家"))
    }.read("按申报时的数量（申报表问“截止 2022 年 10 月”）：填报了申报当年的按当年，否则按上一完整年。"),
    .constraint(7, "至少有 1 个企业/项目入选国家或省市级工业互联网平台专项项目") {
      Fact.platformProjects.asOfApplication.isAtLeast(.count(1, "个"))
    }.read("按申报时的数量（申报表问“截止 2022 年 10 月”）：填报了申报当年的按当年，否则按上一完整年。")),
  .category(
    "平台建设应用",
    .constraint(
      8,
      """
      至少有 3 家企业获评国家级或省级工业互联网创新发展工程项目、制造业“双创”平台项目、工业互联网试点示范项目、制造业与互联网融合发展试点示范项目、智能制造试点示范、新一代信息技术与制造\
      业融合发展试点示范等项目
      """
    ) {
      Fact.innovationTitleEnterprises.asOfApplication.isAtLeast(.count(3, "家"))
    }.read("获评其中任一类的企业至少 3 家，按申报时的数量：填报了申报当年的按当年，否则按上一完整年。"),
    .constraint(9, "区域内至少有 10 个星级上云企业，其中四星级（含）以上星级上云企业不少于 1 个") {
      every(
        Fact.starCloudEnterprises.asOfApplication.isAtLeast(.count(10, "家")),
        Fact.fourStarCloudEnterprises.asOfApplication.isAtLeast(.count(1, "家")))
    }.read("星级上云企业至少 10 家，其中四星级及以上至少 1 家；按申报时的数量：填报了申报当年的按当年，否则按上一完整年。"),
    .constraint(10, "区域内应具备 1 个以上江苏省工业互联网标杆工厂项目") {
      Fact.benchmarkFactories.asOfApplication.isAtLeast(.count(1, "个"))
    }.read("“1 个以上”含本数；按申报时的数量：填报了申报当年的按当年，否则按上一完整年。")),
  .category(
    "信息基础设施",
    .constraint(11, "区域内光纤到企覆盖率 ≥ 80%") {
      Fact.fibreShare.isAtLeast(.percent(80))
    },
    .advisory(12, "建有能广泛服务于本区域制造企业或特定行业用户的标识解析节点") {
      attested("identifierNode", "建有标识解析节点")
    },
    .advisory(13, "围绕 5G、NB-IoT、IPV6 等新型无线网络开展建设部署，并实现初步应用") {
      attested("wirelessNetworks", "新型无线网络部署并初步应用")
    }),
  .category(
    "创新生态",
    .advisory(14, "区域具有较好的投融资环境，建立或吸引风险投资、私募募基金、产业投资基金，服务于工业互联网发展") {
      attested("investmentEnvironment", "投融资环境与产业基金")
    },
    .advisory(15, "具有至少 1 家面向工业互联网新技术研发创新、测试验证的创新中心/实验室/科研机构") {
      Fact.researchCentres.isAtLeast(.count(1, "家"))
    }.read("至少 1 家。")),
  .category(
    "政策措施",
    .constraint(16, "园区将工业互联网定位为区域发展重要工作，成立领导统筹协调机制并制定相关年度工作计划") {
      every(
        attested("leadershipMechanism", "领导统筹协调机制"),
        attested("annualWorkPlan", "年度工作计划"))
    }.read("协调机制与年度计划分别判断，都须满足。"),
    .constraint(17, "园区围绕工业互联网创新应用出台相关政策措施，并进行资金扶持，每年安排专项资金不少于 500 万") {
      every(
        attested("industrialInternetMeasures", "出台相关政策措施并进行资金扶持"),
        Fact.industrialInternetFunds.isAtLeast(.tenThousandYuan(500)))
    }.read("政策措施由填报单位判断；专项资金每年不少于 500 万元，两项都须满足。"),
    .advisory(18, "园区支持建立工业互联网相关联盟、协会，并举办相关会议、活动，带动区域企业积极参与") {
      attested("alliances", "工业互联网联盟、协会与活动")
    },
    .advisory(19, "有完善的人才培养、引进、激励机制和政策保障，能够吸引到工业互联网创新领军人才、高端人才、创业团队、开发者") {
      attested("industrialInternetTalents", "工业互联网人才机制与成效")
    }),
  .category(
    "创业孵化环境",
    .constraint(20, "具有至少 1 个孵化器、加速器、众创空间，入驻至少 10 个工业互联网网络、平台、安全、工业 APP、工业软件、数据采集、大数据服务等方向企业") {
      every(
        Fact.incubators.isAtLeast(.count(1, "个")),
        Fact.incubatedEnterprises.isAtLeast(.count(10, "家")))
    }.read("孵化载体至少 1 个，入驻的有关企业至少 10 家。"),
    .advisory(21, "围绕工业互联网孵化育成的投融资情况良好，具有一批获得政府资金、银行担保贷款、风险投资的重点培育型企业") {
      attested("incubationFunding", "孵化育成的投融资情况")
    }),
]

/// 二、申报对象, whom the notice addresses.
private let admission: [TableCategory] = [
  .category(
    "申报对象",
    .demand(.admission, "A1", "省内国家级、省级产业园区和新型工业化示范基地", at: "二") {
      .trait(.parkLevel, mask: Trait.parkLevel.mask(of: ["国家级", "省级", "新型工业化示范基地"]))
    }.read("按申报书“园区（区域）级别”：国家级、省级、新型工业化示范基地有一项即可；都不是的不能申报。"))
]
