public import Rules

extension Scheme {
  /// 国家新型工业化产业示范基地申报条件: the 2021 notice's conditions for the manufacturing,
  /// software and high-technology fields.
  public static let general2021 = Scheme(
    id: "2021-general", aliases: ["2021-附件", "general", "申报条件"],
    title: "国家新型工业化产业示范基地申报条件",
    source: .notice2021(part: "附件"), lastFullYear: 2020, validity: Notice2021.validity,
    audience: .any(
      ["装备制造", "原材料", "消费品", "电子信息", "软件和信息服务", "高技术转化应用"].map(Trait.field.isValue)),
    remark: Notice2021.remark, otherPrints: Notice2021.otherPrints,
    items: table,
    notes: footnotes + Notice2021.notes, filing: FilingRule.notice2021)
}

private let table: [Item] =
  .list(rows, inEnglish: General2021English.reading) + Notice2021.demands

/// The label under which item 24 was once answered as a whole.
private let safety = ["安全生产管理体系与责任制"]

/// 附件 国家新型工业化产业示范基地申报条件, row by row.
private let rows: [TableCategory] = [
  .category(
    "产业实力和特色",
    .constraint(1, "产业集群区年销售收入 > 300 亿元（特殊类型地区：> 150 亿元）", for: .advantage) {
      when(
        .specialRegion,
        then: Fact.salesRevenue.isMoreThan(.hundredMillionYuan(150), bar: .corroborated),
        otherwise: Fact.salesRevenue.isMoreThan(.hundredMillionYuan(300), bar: .corroborated))
    }.read("年销售收入指上一完整年的销售收入；特殊类型地区的限值另计。"),
    .constraint(2, "主导产业销售收入占产业集群区销售收入比重 > 50%", for: .advantage) {
      Fact.leadingIndustryShare.isMoreThan(.percent(50), bar: .corroborated)
    }.read("主导产业销售收入 ÷ 产业集群区销售收入。"),
    .constraint(3, "产业集群区内企业专注于一个或两个相关性较强的细分产业领域", for: .speciality) {
      every(
        attested("industryFocus", "专注于一个或两个细分产业领域"),
        whereGiven(
          every(
            Fact.subIndustries.isAtLeast(.count(1, "个")),
            Fact.subIndustries.isAtMost(.count(2, "个")))))
    }.read("由填报单位判断；给出细分产业领域数的，须为 1 个或 2 个。"),
    .constraint(4, "主要产品市场占有率国内领先，并在国际市场上占据前列，具有较强的品牌知名度", for: .speciality) {
      attested("leadingProducts", "主要产品市场地位与品牌知名度")
    },
    .constraint(5, "主导产业销售收入占产业集群区销售收入比重 > 70%", for: .speciality) {
      Fact.leadingIndustryShare.isMoreThan(.percent(70), bar: .corroborated)
    }.read("主导产业销售收入 ÷ 产业集群区销售收入。"),
    .constraint(6, "主导产业规模和水平处于国内同行业前列，拥有多家业内骨干企业") {
      every(
        attested(
          "leadingIndustryStanding", "主导产业规模和水平处于国内同行业前列", aliases: ["主导产业处于国内同行业前列"]),
        attested("backboneEnterprises", "拥有多家业内骨干企业"))
    }.read("同行业地位与骨干企业分别判断，都须满足。")),
  .category(
    "创新能力",
    .constraint(7, "产业集群区研发投入占销售收入比重 > 2%", for: .advantage) {
      Fact.researchIntensity.isMoreThan(.percent(2), bar: .corroborated)
    }.read("研发投入 ÷ 销售收入。"),
    .constraint(8, "主导产业方面的国家级研发机构 > 1 家，或主导产业方面的省级研发机构 > 3 家", for: .advantage) {
      either(
        Fact.nationalResearchInstitutions.isMoreThan(.count(1, "家"), bar: .corroborated),
        Fact.provincialResearchInstitutions.isMoreThan(.count(3, "家"), bar: .corroborated))
    }.read("国家级、省级两项数量有一项达到即可。"),
    .constraint(9, "主（参）编行业、国家或国际标准数量居国内同行业前列") {
      attested("standardsStanding", "标准数量居国内同行业前列")
    },
    .advisory(10, "规模以上企业每亿元主营业务收入有效发明专利数 > 0.7 件") {
      Fact.patentDensity.isMoreThan(.perHundredMillionYuan(0, tenths: 7), bar: .corroborated)
    }.read("规上企业有效发明专利数 ÷ 规上企业主营业务收入（亿元）；分母不是产业集群区的销售收入。"),
    .advisory(11, "政产学研用等多方协同创新能力较强，研发成果向实际产品有效转化") {
      attested("collaborativeInnovation", "多方协同创新与成果转化")
    }),
  .category(
    "质量效益",
    .constraint(12, "全员劳动生产率水平及年增速居国内同行业前列") {
      attested("productivityStanding", "全员劳动生产率及增速居国内同行业前列")
    },
    .advisory(13, "主导产业增加值率年度提升 > 0.5 个百分点") {
      Fact.leadingValueAddedRate.riseOverLastYear
        .isMoreThan(.percentagePoints(0, tenths: 5), bar: .corroborated)
    }.read("主导产业增加值率 = 主导产业增加值 ÷ 主导产业总产值；上一完整年减去前一年，按百分点计。"),
    .constraint(14, "企业普遍通过质量管理体系认证", for: .advantage) {
      attested("qualityCertification", "企业普遍通过质量管理体系认证")
    },
    .advisory(15, "拥有一批国际国内知名品牌，区域品牌建设成效显著") {
      attested("brands", "知名品牌与区域品牌建设")
    }),
  .category(
    "节能环保",
    .constraint(16, "完成国家或省级政府下达的年度节能目标") {
      attested("energySavingTarget", "完成年度节能目标")
    },
    .constraint(17, "单位工业增加值能耗、单位工业增加值用水量和工业固体废物综合利用率处于国内同行业先进水平") {
      every(
        attested("energyIntensityStanding", "单位工业增加值能耗处于同行业先进水平"),
        attested("waterIntensityStanding", "单位工业增加值用水量处于同行业先进水平"),
        attested("solidWasteStanding", "工业固体废物综合利用率处于同行业先进水平"))
    }.read("能耗、用水量、固体废物综合利用率三项分别判断，都须达到。"),
    .constraint(18, "规模以上企业全部达到国内清洁生产先进水平", for: .advantage) {
      whereGiven(
        Fact.cleanProductionShare.isAtLeast(.percent(100)),
        otherwise: attested("cleanProduction", "规上企业全部达到国内清洁生产先进水平"))
    }.read("给出达到该水平的规上企业占比的，须为 100%；没有给出的，由填报单位判断。"),
    .constraint(19, "可再生能源占产业集群区用电量比例 > 1%", for: .advantage.except(.energyIntensiveCluster)) {
      Fact.renewableShare.isMoreThan(.percent(1), bar: .corroborated)
    }.read("可再生能源电量 ÷ 用电量，或直接给出占比；高载能产业集群区不适用（表注 3）。"),
    .advisory(20, "绿色制造体系完善") {
      attested("greenManufacturing", "绿色制造体系完善")
    }),
  .category(
    "集约程度",
    .constraint(21, "工业建筑容积率 > 0.6", for: .advantage) {
      Fact.floorAreaRatio.isMoreThan(.ratio(0, tenths: 6), bar: .alone)
    }.read("工业建筑容积率，只计工业建筑；年度汇总表 4.2 的建筑容积率是另一项指标，不能代替，只填了后者的本条仍缺数据。"),
    .constraint(22, "单位土地平均投资强度 > 4000 万元/公顷（特殊类型地区：> 3000 万元/公顷）", for: .advantage) {
      when(
        .specialRegion,
        then: Fact.investmentIntensity
          .isMoreThan(.tenThousandYuanPerHectare(3000), bar: .successor),
        otherwise: Fact.investmentIntensity
          .isMoreThan(.tenThousandYuanPerHectare(4000), bar: .successor))
    }.read("累计固定资产投资额 ÷ 已开发面积，万元/公顷；特殊类型地区的限值另计。"),
    .constraint(23, "单位土地平均产值（销售收入）> 4000 万元/公顷（特殊类型地区：> 3000 万元/公顷）", for: .advantage) {
      when(
        .specialRegion,
        then: Fact.landOutput.isMoreThan(.tenThousandYuanPerHectare(3000), bar: .successor),
        otherwise: Fact.landOutput.isMoreThan(.tenThousandYuanPerHectare(4000), bar: .successor))
    }.read("销售收入 ÷ 已开发面积，万元/公顷；特殊类型地区的限值另计。")),
  .category(
    "安全生产",
    .constraint(24, "企业安全生产管理体系完善，安全生产责任制健全，达到国家标准或行业标准") {
      every(
        attested("safetyManagement", "企业安全生产管理体系完善", formerly: safety),
        attested("safetyResponsibility", "安全生产责任制健全", formerly: safety),
        attested("safetyStandards", "安全生产达到国家标准或行业标准", formerly: safety))
    }.read("管理体系、责任制、达到标准三项分别判断，都须满足。"),
    .constraint(25, "未发生重大安全生产事故") {
      .noMajorSafetyAccidents
    }.read("近三年（三个完整年和申报当年至今）重大事故和特别重大事故均为零；申报当年的起数可以不填，填报多于零即不满足；一般事故和较大事故不计。没有给出起数的，由填报单位判断。")),
  .category(
    "两化融合",
    .constraint(26, "信息基础设施完善") {
      attested("informationInfrastructure", "信息基础设施完善")
    },
    .constraint(27, "数字化研发设计工具普及率 > 72%", for: .advantage) {
      Fact.digitalDesignShare.isMoreThan(.percent(72), bar: .successor)
    }.read("应用数字化研发设计工具的规上企业数 ÷ 规上企业数，或直接给出普及率。"),
    .constraint(28, "关键工序数控化率 > 50%", for: .advantage) {
      Fact.numericalControlRate.isMoreThan(.percent(50), bar: .successor)
    }.read("全部规上工业企业关键工序数控化率的平均值（2022 年汇总表 9.3 的口径）。"),
    .advisory(29, "骨干企业通过两化融合达标或纳入智能制造试点示范") {
      attested("integrationPilots", "骨干企业两化融合达标或智能制造试点示范")
    },
    .advisory(30, "骨干企业研发、生产、管理、服务等主要环节采用智能制造系统和装备，信息化水平达到国内同行业先进水平") {
      every(
        attested(
          "smartManufacturing", "骨干企业研发、生产、管理、服务等主要环节采用智能制造系统和装备",
          aliases: ["骨干企业主要环节智能化"]),
        attested("informationLevel", "信息化水平达到国内同行业先进水平"))
    }.read("智能制造系统和装备的采用与信息化水平分别判断，都须满足。")),
  .category(
    "公共服务",
    .constraint(31, "建有共性技术研发和推广应用平台、大众创业万众创新服务平台") {
      every(
        attested("technologyPlatforms", "共性技术研发和推广应用平台"),
        attested("innovationPlatforms", "大众创业万众创新服务平台"))
    }.read("两类平台分别判断，都须建有。"),
    .constraint(32, "金融服务、市场开拓、现代物流、人才培养等面向产业集群区提供有效服务的公共服务设施齐全") {
      attested("publicServiceFacilities", "公共服务设施齐全")
    }),
  .category(
    "发展环境",
    .constraint(33, "所在地有完善的人才培养、引进、激励机制和政策保障，劳动关系和谐") {
      every(
        attested("talentPolicies", "人才培养、引进、激励机制和政策保障"),
        attested("laborRelations", "劳动关系和谐"))
    }.read("人才政策与劳动关系分别判断，都须满足。"),
    .constraint(34, "所在地政府在发展规划、财政政策、政务服务、创新创业等方面对产业集群区发展给予支持，每年安排专项资金不少于 1000 万") {
      every(
        attested("governmentSupport", "所在地政府支持"),
        Fact.specialFunds.isAtLeast(.tenThousandYuan(1000)))
    }.read("政府支持由填报单位判断；专项资金每年不少于 1000 万元，按上一完整年计。")),
  .category(
    "合法合规",
    .constraint(35, "符合国家有关法律法规和产业政策的规定") {
      attested("lawCompliance", "符合法律法规和产业政策")
    },
    .constraint(36, "符合国家土地利用总体规划、城市总体规划、主体功能区规划及国家相关产业规划") {
      attested("planCompliance", "符合土地、城市、主体功能区及产业规划")
    },
    .constraint(37, "有较完善的示范基地创建工作方案和产业发展规划") {
      every(
        attested("creationPlan", "示范基地创建工作方案"),
        attested("developmentPlan", "产业发展规划"))
    }.read("创建工作方案与产业发展规划分别判断，都须具备。"),
    .constraint(38, "申报名称反映主导产业特色，符合分类规范") {
      every(
        attested("applicationName", "申报名称反映主导产业特色"),
        attested("nameClassification", "申报名称符合分类规范"))
    }.read("反映特色与符合分类规范分别判断，都须满足。")),
]

/// What is printed in 附件, below the table.
private let footnotes: [TableNote] = [
  TableNote(
    "1",
    "指标性质中, “约束性”是指国家示范基地必须满足的基本条件; “引导性”是指国家示范基地建议具备的优选条件。",
    effect: Bilingual(
      "约束性的条决定结论；引导性的条不改变结论。",
      "约束性 items decide the verdict; 引导性 items never change it.")),
  TableNote(
    "2",
    "适用范围中, “通用”指适用于优势、特色两个系列国家示范基地的条件; “优势”指仅适用于规模效益突出的优势产业示范基地; “特色”指仅适用于专业化细分领域竞争力强的特色产业示范基地。",
    effect: Bilingual(
      "每条适用于哪个系列的基地。",
      "Which series of bases each item is for.")),
  TableNote(
    "3",
    "对高载能产业集群区第 19 条暂不要求。",
    effect: Bilingual(
      "高载能产业集群区不适用第 19 条。",
      "Item 19 does not apply to energy-intensive cluster areas (高载能产业集群区)."), on: ["19"]),
]
