public import Rules

extension Scheme {
  /// 附表 1: bases built by cooperation between regions.
  public static let transfer2021 = Scheme(
    id: "2021-transfer", aliases: ["2021-附表1", "transfer", "产业转移合作"],
    title: "国家新型工业化产业示范基地（产业转移合作）申报要求",
    source: .notice2021(part: "附表 1"), lastFullYear: 2020, validity: Notice2021.validity,
    audience: Trait.field.isValue("产业转移合作"),
    remark: Notice2021.remark, otherPrints: Notice2021.otherPrints,
    items: table,
    notes: Notice2021.notes, filing: FilingRule.notice2021)
}

private let table: [Item] =
  .list(rows, inEnglish: Transfer2021English.reading) + Notice2021.demands

/// 附表 1 国家新型工业化产业示范基地（产业转移合作）申报要求, row by row.
private let rows: [TableCategory] = [
  .category(
    "园区合作共建",
    .constraint(1, "园区的投资、建设或运营包括至少 2 个及以上的合作方参与") {
      Fact.partners.isAtLeast(.count(2, "个"))
    }.read("合作方的数量不少于 2 个。"),
    .constraint(2, "合作方签署正式的合作协议，并按协议内容完成园区建设、运营基础工作") {
      every(
        attested("cooperationAgreement", "签署正式的合作协议"),
        attested("cooperationCarriedOut", "按协议完成建设、运营基础工作"))
    }.read("协议与履行情况分别判断，都须满足。"),
    .constraint(3, "设有合作方共同参与的园区管理机构，确立了决策议事规则") {
      every(
        attested("jointManagement", "合作方共同参与的园区管理机构"),
        attested("jointDecisionRules", "决策议事规则"))
    }.read("管理机构与议事规则分别判断，都须满足。")),
  .category(
    "产业转移成效",
    .constraint(4, "近三年的工业增加值增速和工业投资增速增长 > 10%") {
      every(
        Fact.industrialValueAddedGrowth.inEachOfThreeYears
          .isMoreThan(.percent(10), bar: .successor),
        Fact.industrialInvestmentGrowth.inEachOfThreeYears
          .isMoreThan(.percent(10), bar: .successor))
    }.read("工业增加值增速和工业投资增速，近三年每一年都须达到。"),
    .constraint(5, "近三年年度新开工项目总投资 > 20 亿元") {
      Fact.newProjectInvestment.inEachOfThreeYears
        .isMoreThan(.hundredMillionYuan(20), bar: .successor)
    }.read("近三年每一年都须达到。"),
    .constraint(6, "近三年年度新增企业数 > 50 家") {
      Fact.newEnterprises.inEachOfThreeYears.isMoreThan(.count(50, "家"), bar: .successor)
    }.read("近三年每一年都须达到；按实际新增数，不是净增数。"),
    .constraint(7, "近三年年度新增从业人员数 > 1000 人") {
      Fact.newEmployees.inEachOfThreeYears.isMoreThan(.count(1000, "人"), bar: .alone)
    }.read("近三年每一年都须达到；按实际新增数，不是净增数。")),
  .category(
    "产业集群发展",
    .constraint(8, "主导产业产值 > 100 亿元") {
      Fact.leadingIndustryOutput.isMoreThan(.hundredMillionYuan(100), bar: .alone)
    }.read("上一完整年的主导产业总产值。"),
    .constraint(9, "主导产业产值占工业总产值比重 > 70%") {
      Fact.leadingOutputShare.isMoreThan(.percent(70), bar: .alone)
    }.read("主导产业总产值 ÷ 工业总产值。"),
    .constraint(10, "参照国家新型工业化产业基地申报条件第 6 条", as: .general(6))),
  .category(
    "安全节能环保",
    .constraint(11, "近 3 年园区内未出现重、特大质量安全、安全生产、环境保护和信誉损害等事故") {
      every(
        .noMajorSafetyAccidents,
        .noMajorEnvironmentalEvents,
        attested(
          "noQualityAccidents", "近三年未发生重特大质量安全事故", opposite: "近三年发生过重特大质量安全事故", ofThreeYears: true),
        attested(
          "noCreditDamage", "近三年未发生重特大信誉损害事故", opposite: "近三年发生过重特大信誉损害事故", ofThreeYears: true))
    }.read(
      """
      安全生产按重大、特别重大事故起数，环境按Ⅰ级、Ⅱ级事件次数，近三年（三个完整年和申报当年至今）均为零；申报当年的可以不填，填报多于零即不满足；没有给出的由填报单位判断。\
      质量安全和信誉损害由填报单位判断。
      """),
    .constraint(12, "未批准建设违反国家产业政策的高污染、低水平项目") {
      attested("noPollutingProjects", "未批准高污染、低水平项目", opposite: "批准过高污染、低水平项目")
    },
    .constraint(13, "参照国家新型工业化产业基地申报条件第 17 条", as: .general(17))),
  .category(
    "园区合法合规",
    .constraint(14, "参照国家新型工业化产业基地申报条件第 35 条", as: .general(35)),
    .constraint(15, "参照国家新型工业化产业基地申报条件第 36 条", as: .general(36)),
    .constraint(16, "参照国家新型工业化产业基地申报条件第 37 条", as: .general(37)),
    .constraint(17, "参照国家新型工业化产业基地申报条件第 38 条", as: .general(38))),
]
