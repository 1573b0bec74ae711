import Rules

/// What the documents say of filing, in their own words: what is handed in, by when, to whom, under which seal.
extension FilingRule {
  /// The notice of 2021.
  static let notice2021: [FilingRule] = [
    FilingRule(
      .channel, "三（一）",
      """
      由申报对象按照《管理办法》有关要求，通过报送系统填报相关材料，各省、自治区、直辖市及计划单列市、新疆生产建设兵团工业和信息化主管部门组织审核，并将审核同\
      意的申报对象材料和正式推荐文件通过系统报送
      """),
    FilingRule(
      .material, "二（一）1",
      """
      申报对象须满足《管理办法》所规定的条件（装备制造业、原材料工业、消费品工业、电子信息产业、软件和信息服务业、高技术转化应用领域示范基地申报条件参照附件，\
      部分新兴领域示范基地申报条件参照附表1~5）
      """),
    FilingRule(
      .material, "二（一）2",
      "申报材料要真实、准确，一旦发现虚假填报，取消本年度示范基地申报资格。"),
    FilingRule(
      .deadline, "三（二）",
      "申报截止日期为2021年6月25日。"),
  ]

  /// The notice of 2022 on the annual return.
  static let notice2022: [FilingRule] = [
    FilingRule(
      .material, "一（一）1",
      "《国家新型工业化产业示范基地发展情况汇总表（2022年版）》（附件1，以下简称《汇总表》，部分领域还需填报对应类型附表1-6）"),
    FilingRule(
      .material, "一（一）2",
      "示范基地2021年发展情况总结材料（参照附件2）。"),
    FilingRule(
      .material, "一（二）1",
      "本地 2021 年开展示范基地工作情况总结材料，内容包括：主要工作进展及成效、存在的困难和问题、下一步工作思路及建议等。"),
    FilingRule(
      .material, "一（二）2",
      "推荐一批示范基地优秀案例（参照附件 3）。"),
    FilingRule(
      .channel, "二（一）",
      "各省级工业和信息化主管部门、通信管理局负责组织本地示范基地材料报送工作，完成材料初审后报送部规划司。"),
    FilingRule(
      .seal, "二（二）",
      "示范基地报送的《汇总表》、总结材料须加盖示范基地管理机构公章。"),
    FilingRule(
      .deadline, "二（六）",
      "请于2022年8月24日前报送《汇总表》和示范基地总结材料;8月31日前报送省(区、市)总结材料及示范基地优秀案例。"),
  ]

  /// The notice of Jiangsu.
  static let jiangsu2022: [FilingRule] = [
    FilingRule(
      .deadline, "五2",
      "请各地工信部门于2022年10月15日前通过特色产业基地申报系统"),
    FilingRule(
      .material, "五2",
      "填报省“互联网+先进制造业”特色产业基地申报书(附件2)"),
    FilingRule(
      .seal, "五2",
      "并将推荐行文及汇总表(附件4，纸质版盖章，一份)报送至省工信厅两化融合推进处。"),
    FilingRule(
      .channel, "五1",
      "请各地工信部门积极组织本地产业园区/示范基地做好组织申报工作，并做好所推荐对象的审核工作。"),
    FilingRule(
      .seal, "附件 3，1.3",
      "将下载的申报书加申报单位公章后，将文件上传到系统，即可点击【提交申报】按钮，提交本次申报。"),
  ]

  /// The rules of the 5G pilot.
  static let pilot2023: [FilingRule] = [
    FilingRule(
      .channel, "第九条",
      "申报城市通过省级人民政府（计划单列市可通过市人民政府）向工业和信息化部申报试点工作方案。"),
    FilingRule(
      .material, "第十条",
      """
      申报材料包括但不限于先导区试点工作方案及相关支撑证明材料。先导区试点工作方案中，应当按照《“5G+工业互联网”融合应用先导区试点评审指标》（见附件，以下\
      简称《试点评审指标》）列明现有基础条件，并制定试点期间分年度目标。
      """),
    FilingRule(
      .deadline, "第十四条",
      "先导区试点期为三年，自批复之日起计算。"),
    FilingRule(
      .deadline, "第十五条",
      "每年根据要求向工业和信息化部报送上一年度试点工作开展情况。"),
    FilingRule(
      .deadline, "第十六条",
      "工业和信息化部每年组织开展先导区试点评价工作"),
    FilingRule(
      .deadline, "第十七条",
      "试点期满后，由工业和信息化部组织开展复核工作，考核先导区试点工作方案目标完成情况。"),
    FilingRule(
      .deadline, "第十八条",
      "有以下情况之一的，不予批复，已批复的撤销，三年内不允许申请工业和信息化部工业互联网相关项目"),
  ]

  /// The draft of 2023, where it speaks of applications.
  static let draft2023: [FilingRule] = [
    FilingRule(
      .material, "第十条（一）",
      "所在地省级主管部门的推荐文件"),
    FilingRule(
      .material, "第十条（二）",
      "示范基地申报书"),
    FilingRule(
      .material, "第十条（三）",
      "有关说明或证明材料"),
    FilingRule(
      .material, "第十条",
      "申报材料中的有关数据以各级统计机构和职能部门提供的数据为准。"),
    FilingRule(
      .channel, "第十一条（一）",
      "申报对象依据工业和信息化部发布的示范基地申报工作通知，向所在地省级主管部门提交申报书及有关说明或证明材料"),
    FilingRule(
      .channel, "第十一条（二）",
      "省级主管部门组织专家对申报对象进行初审，将初审通过的材料和推荐文件报送至工业和信息化部"),
  ]

  /// The draft of 2023, where it speaks of the yearly rating.
  static let retention2023: [FilingRule] = [
    FilingRule(
      .deadline, "第十七条",
      "工业和信息化部每年组织开展示范基地发展质量评价工作"),
    FilingRule(
      .deadline, "第十八条",
      "新遴选的示范基地于公告满一年后参加评价。"),
    FilingRule(
      .material, "第十九条（一）",
      "示范基地年度报表"),
    FilingRule(
      .material, "第十九条（二）",
      "示范基地年度发展报告"),
    FilingRule(
      .channel, "第二十条（一）",
      "示范基地将评价材料报送至省级主管部门"),
  ]
}
