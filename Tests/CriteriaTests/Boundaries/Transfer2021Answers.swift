extension Boundary {
  /// The rows of 附表 1 that a person answers for.
  static let transfer2021Answers: [Boundary] = [
    // 2: 合作方签署正式的合作协议，并按协议内容完成园区建设、运营基础工作
    answers("2021-transfer/2", "cooperationAgreement", "cooperationCarriedOut"),
    // 3: 设有合作方共同参与的园区管理机构，确立了决策议事规则
    answers("2021-transfer/3", "jointManagement", "jointDecisionRules"),
    // 10: 参照国家新型工业化产业基地申报条件第 6 条
    answers("2021-transfer/10", "leadingIndustryStanding", "backboneEnterprises"),
    // 12: 未批准建设违反国家产业政策的高污染、低水平项目
    answers("2021-transfer/12", "noPollutingProjects"),
    // 13: 参照国家新型工业化产业基地申报条件第 17 条
    answers(
      "2021-transfer/13", "energyIntensityStanding", "waterIntensityStanding", "solidWasteStanding"),
    // 14: 参照国家新型工业化产业基地申报条件第 35 条
    answers("2021-transfer/14", "lawCompliance"),
    // 15: 参照国家新型工业化产业基地申报条件第 36 条
    answers("2021-transfer/15", "planCompliance"),
    // 16: 参照国家新型工业化产业基地申报条件第 37 条
    answers("2021-transfer/16", "creationPlan", "developmentPlan"),
    // 17: 参照国家新型工业化产业基地申报条件第 38 条
    answers("2021-transfer/17", "applicationName", "nameClassification"),
    notice2021Answers(of: "2021-transfer"),
  ].flatMap(\.self)
}
