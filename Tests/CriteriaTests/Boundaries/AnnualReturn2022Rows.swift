import Evaluation

/// 年度汇总表, row by row: who must fill it in and who may leave it out, by the notes to the form
/// (指标说明).
enum AnnualReturnRows {
  /// A row with the key of its figure, text or answer.
  struct Row: Sendable {
    let number: String
    let key: String
    let words: String

    init(_ number: String, _ key: String, _ words: String) {
      self.number = number
      self.key = key
      self.words = words
    }

    var item: String { "2022-summary/\(number)" }
  }

  static let fields = [
    "装备制造", "原材料", "消费品", "电子信息", "软件和信息服务", "高技术转化应用", "产业转移合作", "大数据", "云计算", "数据中心", "工业互联网",
  ]

  /// Whether bases of the field may leave the row out: 以下所列指标可选填.
  private static func mayLeaveOut(_ row: Row, _ field: String) -> Bool {
    switch field {
    case "装备制造", "原材料", "消费品", "电子信息", "高技术转化应用":
      ["20.1"].contains(row.number)
    case "软件和信息服务", "大数据":
      [
        "1.2", "1.3.1", "1.4.3", "1.7.1", "1.7.2", "2.2.1", "5.1", "5.2", "5.4", "5.5", "6.1.1",
        "8.5", "9.2", "9.3", "18.10", "19.1",
      ].contains(row.number)
    case "产业转移合作", "工业互联网":
      [
        "1.2", "1.2.1", "1.3.1", "1.4.3", "1.7.1", "2.2.1", "3.3", "5.1", "5.2", "5.3", "5.4",
        "5.5",
        "6.1.1", "8.5", "18.10", "19.1",
      ].contains(row.number)
        // 工业互联网必填.
        || field == "产业转移合作" && ["9.2", "9.3", "17.2", "20.1"].contains(row.number)
    case "数据中心":
      // 以下所列指标必填，其他指标可选填; all of section 十八 among them, while the header is no 指标.
      ![
        "1.4", "1.7", "1.9", "4.1", "4.1.1", "4.2", "5.6", "5.7", "5.8", "5.9", "6.1", "6.2", "8.1",
        "8.2", "8.3", "8.4", "10.1", "10.1.1", "11.1",
      ].contains(row.number) && !row.number.hasPrefix("18.") && !row.number.hasPrefix("表头")
    // 云计算 has no note.
    default: false
    }
  }

  /// 附表 1 to 6, each for the bases of its field (notes to the form, 注 1).
  private static func annexField(of row: Row) -> String? {
    let annexes = ["软件和信息服务", "高技术转化应用", "工业互联网", "大数据", "产业转移合作", "数据中心"]
    guard row.number.hasPrefix("附表"), let digit = row.number.dropFirst(2).first,
      let annex = digit.wholeNumberValue
    else { return nil }
    return annexes[annex - 1]
  }

  /// What becomes of a row that is left out by a base of a field.
  private static func statusLeftOut(_ row: Row, _ field: String) -> Status {
    if let own = annexField(of: row) { return field == own ? .missing : .notApplicable }
    return mayLeaveOut(row, field) ? .notApplicable : .missing
  }

  // MARK: - The cases

  static let cases: [Boundary] = [
    figureRows.flatMap(threeYears), annexFigureRows.flatMap(threeYears),
    annexSingleRows.flatMap(once), textRows.flatMap(once), annexTextRows.flatMap(once),
    answerRows.flatMap(answered), patents, heavyIndustry,
    headerRows.flatMap(once), headerAnswers.flatMap(answeredInHeader), zones, contacts,
  ].flatMap(\.self)

  /// A field whose bases must fill the row in.
  private static func obliged(_ row: Row) -> String { annexField(of: row) ?? "云计算" }

  private static func threeYears(_ row: Row) -> [Boundary] {
    let base = ["field": obliged(row)]
    return [
      Boundary(
        row.item, "\(row.words): given for 2019 to 2021", base: base, [row.key: "1 1 1"],
        printed: .pass),
      Boundary(
        row.item, "\(row.words): not given for 2019", base: base, [row.key: "- 1 1"],
        printed: .missing),
      Boundary(
        row.item, "\(row.words): not given for 2020", base: base, [row.key: "1 - 1"],
        printed: .missing),
      Boundary(
        row.item, "\(row.words): not given for 2021", base: base, [row.key: "1 1 -"],
        printed: .missing),
    ] + leftOut(row)
  }

  private static func once(_ row: Row) -> [Boundary] {
    [
      Boundary(
        row.item, "\(row.words): given", base: ["field": obliged(row)], [row.key: "1"],
        printed: .pass)
    ] + leftOut(row)
  }

  private static func answered(_ row: Row) -> [Boundary] {
    let details = details(of: row)
    return [
      Boundary(row.item, "\(row.words): yes", details, printed: .pass),
      // Whether the answer is yes or no, it is filled in.
      Boundary(row.item, "\(row.words): no", details, unmet: [row.key], printed: .pass),
      Boundary(
        row.item, "\(row.words): no answer", details, unanswered: [row.key], printed: .missing),
      Boundary(row.item, "\(row.words): yes, without 详细情况说明", printed: .missing),
      Boundary(
        row.item, "\(row.words): no answer of a 数据中心 base", base: ["field": "数据中心"], details,
        unanswered: [row.key], printed: .missing),
      Boundary(
        row.item, "\(row.words): no answer of a 大数据 base", base: ["field": "大数据"], details,
        unanswered: [row.key], printed: .missing),
    ]
  }

  /// 详细情况说明 beside an answer of section 十八.
  private static func details(of row: Row) -> [String: String] {
    row.number.hasPrefix("18.") && row.number != "18.1" ? ["\(row.key)Details": "1"] : [:]
  }

  private static func leftOut(_ row: Row) -> [Boundary] {
    fields.map { field in
      Boundary(
        row.item, "\(row.words): left out by a \(field) base", base: ["field": field],
        printed: statusLeftOut(row, field))
    } + [Boundary(row.item, "\(row.words): left out, field not given", printed: .missing)]
  }

  /// A question of the header: every base answers it, whichever way.
  private static func answeredInHeader(_ row: Row) -> [Boundary] {
    [
      Boundary(row.item, "\(row.words): yes", printed: .pass),
      Boundary(row.item, "\(row.words): no", unmet: [row.key], printed: .pass),
    ]
      + fields.map { field in
        Boundary(
          row.item, "\(row.words): no answer of a \(field) base", base: ["field": field],
          unanswered: [row.key], printed: .missing)
      }
  }

  /// 基地主体是否为……开发区, and beside it 开发区名称, which only a base that is one can give.
  private static let zones: [Boundary] = [
    ("表头.10", "highTechnologyZone", "highTechnologyZoneName"),
    ("表头.11", "economicZone", "economicZoneName"),
  ].flatMap { number, answer, name in
    let item = "2022-summary/\(number)"
    return [
      Boundary(item, "a zone, with its name", [name: "1"], printed: .pass),
      Boundary(item, "a zone, without its name", printed: .missing),
      Boundary(item, "no zone, without a name", unmet: [answer], printed: .pass),
      Boundary(item, "no zone, with a name", [name: "1"], unmet: [answer], printed: .pass),
      Boundary(
        item, "no answer, with a name", [name: "1"], unanswered: [answer], printed: .missing),
    ]
      + fields.map { field in
        Boundary(
          item, "no answer of a \(field) base", base: ["field": field], unanswered: [answer],
          printed: .missing)
      }
  }

  /// 联系信息: that the person is named, not who it is.
  private static let contacts: [Boundary] = [
    ("表头.12", "directorContact"), ("表头.13", "contactPerson"),
  ].flatMap { number, key in
    [
      Boundary("2022-summary/\(number)", "the person is named", printed: .pass),
      Boundary(
        "2022-summary/\(number)", "no person is named", unanswered: [key], printed: .missing),
    ]
      + fields.map { field in
        Boundary(
          "2022-summary/\(number)", "no person of a \(field) base", base: ["field": field],
          unanswered: [key], printed: .missing)
      }
  }

  /// 3.2: 软件和信息服务示范基地请填写“软件著作权拥有量”, the others 有效发明专利.
  private static let patents: [Boundary] =
    fields.map { field in
      Boundary(
        "2022-summary/3.2", "patents of a \(field) base", base: ["field": field],
        ["inventionPatents": "1 1 1"],
        printed: field == "软件和信息服务" ? .missing : field == "数据中心" ? .notApplicable : .pass)
    }
    + ["1 1 -", "1 - 1", "- 1 1"].map { years in
      Boundary(
        "2022-summary/3.2", "copyrights of a software base, a year missing: \(years)",
        base: ["field": "软件和信息服务"], ["softwareCopyrights": years], printed: .missing)
    }
    + ["1 1 -", "1 - 1", "- 1 1"].map { years in
      Boundary(
        "2022-summary/3.2", "patents of a 云计算 base, a year missing: \(years)",
        base: ["field": "云计算"], ["inventionPatents": years], printed: .missing)
    } + [
      Boundary(
        "2022-summary/3.2", "patents of a base of 云计算 and 数据中心", base: ["field": "云计算、数据中心"],
        ["inventionPatents": "1 1 1"], printed: .pass)
    ]

  /// 5.5, 8.5 and 18.10: 有色金属、钢铁、化工填写, 8.5 of 装备制造 as well.
  private static let heavyIndustry: [Boundary] =
    [
      Row("5.5", "cleanAuditShare", "基地内企业实施清洁生产审核的比例"),
      Row("8.5", "safetyStandardRate", "重点行业企业安全生产标准化达标率"),
    ].flatMap { row in
      [
        ("1 1 1", Status.pass), ("- 1 1", .missing), ("1 - 1", .missing), ("1 1 -", .missing),
      ].map { years, status in
        Boundary(
          row.item, "\(row.words): a steel base, \(years)",
          base: ["field": "原材料", "heavyIndustry": "是"], [row.key: years], printed: status)
      } + leftOutOfHeavyIndustry(row)
    }
    + [
      Boundary(
        "2022-summary/18.10", "a steel base, yes", base: ["field": "原材料", "heavyIndustry": "是"],
        ["riskAssessmentDetails": "1"], printed: .pass),
      Boundary(
        "2022-summary/18.10", "a steel base, no", base: ["field": "原材料", "heavyIndustry": "是"],
        ["riskAssessmentDetails": "1"], unmet: ["riskAssessment"], printed: .pass),
      Boundary(
        "2022-summary/18.10", "a steel base, no answer",
        base: ["field": "原材料", "heavyIndustry": "是"], ["riskAssessmentDetails": "1"],
        unanswered: ["riskAssessment"], printed: .missing),
      Boundary(
        "2022-summary/18.10", "a steel base, yes, without 详细情况说明",
        base: ["field": "原材料", "heavyIndustry": "是"], printed: .missing),
    ] + leftOutOfHeavyIndustry(Row("18.10", "riskAssessment", "开展整体性安全风险评价"))

  private static func leftOutOfHeavyIndustry(_ row: Row) -> [Boundary] {
    [
      Boundary(
        row.item, "\(row.words): left out by a steel base",
        base: ["field": "原材料", "heavyIndustry": "是"], unanswered: answer(of: row),
        printed: .missing),
      Boundary(
        row.item, "\(row.words): left out by a base of other materials",
        base: ["field": "原材料", "heavyIndustry": "否"], unanswered: answer(of: row),
        printed: .notApplicable),
    ]
      + fields.filter { $0 != "原材料" }.map { field in
        Boundary(
          row.item, "\(row.words): left out by a \(field) base",
          base: ["field": field, "heavyIndustry": "否"], unanswered: answer(of: row),
          printed: row.number == "8.5" && field == "装备制造" ? .missing : .notApplicable)
      }
      // 有色金属、钢铁、化工填写: the industry decides, whatever the field; the notes by field still free.
      + fields.filter { $0 != "原材料" }.map { field in
        Boundary(
          row.item, "\(row.words): left out by a chemical base of \(field)",
          base: ["field": field, "heavyIndustry": "是"], unanswered: answer(of: row),
          printed: mayLeaveOut(row, field) ? .notApplicable : .missing)
      }
      + ["原材料", "消费品", "高技术转化应用", "云计算"].map { field in
        Boundary(
          row.item, "\(row.words): left out by a \(field) base that does not say its industry",
          base: ["field": field], unanswered: answer(of: row), printed: .missing)
      }
      // Another field beside one whose bases may leave the row out does not make it a steel base.
      + ["软件和信息服务", "大数据", "产业转移合作", "工业互联网", "数据中心"].map { field in
        Boundary(
          row.item, "\(row.words): left out by a base of 云计算 and \(field)",
          base: ["field": "云计算、\(field)", "heavyIndustry": "否"], unanswered: answer(of: row),
          printed: .notApplicable)
      }
  }

  private static func answer(of row: Row) -> Set<String> { row.number == "18.10" ? [row.key] : [] }

  // MARK: - The rows

  /// The header: a text.
  private static let headerRows: [Row] = [
    Row("表头.1", "batch", "批次"),
    Row("表头.2", "leadingIndustry", "主导产业"),
    Row("表头.3", "leadingIndustryFields", "主导产业主要细分领域"),
    Row("表头.4", "reportingUnit", "填报单位名称"),
    Row("表头.5", "reportingUnitKind", "填报单位属性"),
  ]

  /// The header: 是 or 否.
  private static let headerAnswers: [Row] = [
    Row("表头.6", "steadyGrowthCity", "是否属于工业稳增长和转型升级成效明显市(州)"),
    Row("表头.7", "hardshipRegion", "是否属于特殊困难地区"),
    Row("表头.8", "strategicIndustry", "主导产业主要领域是否属于战略性新兴产业"),
    Row("表头.9", "highTechnologyIndustry", "主导产业主要领域是否为高技术制造业"),
  ]

  /// Sections 一 to 十一: a figure for each of 2019 to 2021 (the header of the form).
  private static let figureRows: [Row] = [
    Row("1.1", "salesRevenue", "销售收入"),
    Row("1.1.1", "leadingIndustryRevenue", "其中：主导产业销售收入"),
    Row("1.2", "industrialOutput", "工业总产值"),
    Row("1.2.1", "leadingIndustryOutput", "其中：主导产业总产值"),
    Row("1.3", "valueAdded", "所有产业增加值"),
    Row("1.3.1", "industrialValueAdded", "其中：工业增加值"),
    Row("1.4", "enterprises", "全部企业数量"),
    Row("1.4.1", "listedEnterprises", "上市及挂牌企业数量"),
    Row("1.4.2", "enterprisesAboveScale", "规模以上企业数量"),
    Row("1.4.3", "industrialEnterprisesAboveScale", "其中：规模以上工业企业数量"),
    Row("1.5", "foreignTrade", "进出口总额"),
    Row("1.5.1", "exports", "其中：出口额"),
    Row("1.6", "foreignInvestment", "实际使用外资金额"),
    Row("1.7", "fixedInvestment", "固定资产投资额"),
    Row("1.7.1", "industrialFixedInvestment", "其中：工业固定资产投资额"),
    Row("1.7.2", "technicalInvestment", "其中：技术改造投资"),
    Row("1.8", "cumulativeInvestment", "累计固定资产投资额"),
    Row("1.9", "localProduct", "基地所在地级市或地区的地区生产总值"),
    Row("2.1", "taxes", "税金总额"),
    Row("2.2", "profits", "利润总额"),
    Row("2.2.1", "industrialProfits", "其中：规模以上工业企业利润总额"),
    Row("3.1", "researchSpending", "研发投入"),
    Row("3.3", "provincialResearchInstitutions", "主导产业省级研发机构数量"),
    Row("3.4", "nationalResearchInstitutions", "主导产业国家级研发机构数量"),
    Row("4.1", "plannedArea", "规划面积"),
    Row("4.1.1", "developedArea", "其中：已开发面积"),
    Row("4.2", "buildingFloorAreaRatio", "建筑容积率"),
    Row("5.1", "energyIntensity", "单位工业增加值能耗"),
    Row("5.2", "waterIntensity", "单位工业增加值用水量"),
    Row("5.3", "electricityUse", "用电量"),
    Row("5.4", "solidWasteRate", "工业固体废物综合利用率"),
    Row("5.6", "levelOneEvents", "一年内Ⅰ级环境事件发生数量"),
    Row("5.7", "levelTwoEvents", "一年内Ⅱ级环境事件发生数量"),
    Row("5.8", "levelThreeEvents", "一年内Ⅲ级环境事件发生数量"),
    Row("5.9", "levelFourEvents", "一年内Ⅳ级环境事件发生数量"),
    Row("6.1", "employees", "年末从业人数"),
    Row("6.1.1", "industrialEmployees", "其中：规模以上工业企业年末从业人数"),
    Row("6.2", "researchers", "研发人数"),
    Row("6.3", "trainingInstitutions", "职业教育或专业培训机构数量"),
    Row("7.1", "certifiedEnterprises", "通过质量管理体系认证的企业数量"),
    Row("7.2", "nationalStandards", "主/参编国家标准数量"),
    Row("7.3", "internationalStandards", "主/参编国际标准数量"),
    Row("8.1", "generalAccidents", "一年内发生一般事故数量"),
    Row("8.2", "largerAccidents", "一年内发生较大事故数量"),
    Row("8.3", "majorAccidents", "一年内发生重大事故数量"),
    Row("8.4", "gravestAccidents", "一年内发生特别重大事故数量"),
    Row("9.1", "fibreShare", "光纤入户（FTTO）企业占比"),
    Row("9.2", "digitalDesignEnterprises", "应用数字化研发设计工具的规模以上企业数量"),
    Row("9.3", "numericalControlRate", "规模以上工业企业关键工序数控化率"),
    Row("9.4", "integrationEnterprises", "两化融合贯标企业数量"),
    Row("10.1", "publicPlatforms", "公共服务平台数量"),
    Row("10.1.1", "nationalPlatforms", "其中：国家级公共服务平台数量"),
    Row("11.1", "specialFunds", "所在地政府每年安排专项资金"),
  ]

  /// Sections 十三 to 二十五: a text.
  private static let textRows: [Row] = [
    Row("12.1", "representativeProducts", "主导产业代表性产品及技术"),
    Row("12.2", "backboneEnterpriseProfiles", "主导产业骨干企业情况"),
    Row("13.1", "demonstrationRole", "示范基地的主导产业在促进所属行业整体转型升级、提质增效、创新发展等方面所起到的示范作用"),
    Row("13.2", "regionalInfluence", "示范基地辐射带动周边区域经济增长、产业发展、转型升级、提质增效的有关情况"),
    Row("14.1", "qualityImprovement", "示范基地为提高企业及基地发展质量效益，以供给侧结构性改革为主线开展工作的有关情况"),
    Row("15.1", "industryChain", "主导产业产业链各环节代表企业及企业间协作情况；协会、商会、产业联盟等行业组织建立及运作情况；与周边产业集聚区、城市协作情况等"),
    Row("16.1", "ownBrands", "知名自主品牌及示范基地的区域品牌（请列出品牌名称、所属企业、获得的荣誉）"),
    Row("16.2", "qualityMethods", "质量管理技术和方法使用情况，产品质量提升的技术攻关相关情况"),
    Row(
      "16.3", "nationalTitles", "基地内制造业单项冠军企业、专精特新“小巨人”企业、领航企业、国家中小企业公共服务示范平台、国家小型微型企业创业创新示范基……"),
    Row("17.1", "innovationBodies", "基地内主要创新主体及其建设单位、认定批复单位及服务内容或方向（请列明创新主体的名称、重大创新成果）"),
    Row("17.2", "innovationCooperation", "多种创新主体在创新方面的协作情况及创新机制建立情况"),
    Row("17.3", "internationalInnovation", "基地内创新主体开展国际合作、与国外机构协同创新或建立合作机制的情况"),
    Row("18.1", "greenDevelopment", "基地绿色发展情况：基地绿色制造体系构建情况，节能环保技术、工艺、装备应用情况，循环经济发展情况"),
    Row("19.1", "infrastructureBuilding", "信息基础设施建设情况（如千兆宽带、5G 网的部署和建设，工业互联网建设及运用情况等）"),
    Row("19.2", "smartFactories", "基地企业建设智能工厂或数字化车间情况；智能制造领域新的技术体系、标准规范、商业模式和产业生态构建情况"),
    Row(
      "20.1", "producerServices", "主要服务于工业的生产性服务业企业占全部主导产业企业比重（服务工业的业务包括工业软件、工业互联网、工业设计等）；配合制造企……"),
    Row("21.1", "publicServices", "示范基地提供公共服务情况"),
    Row("21.2", "financialServices", "示范基地提供的金融服务，以及金融产品创新及应用情况"),
    Row("22.1", "talentMechanism", "基地人才工作体制机制建设情况，包括人才引进、培养、评价等机制"),
    Row("22.2", "talentForce", "人才队伍情况，包括示范基地人才总量，人才构成等情况"),
    Row("23.1", "governmentMeasures", "地方政府支持示范基地发展的发展规划、政策举措、政务服务等方面的情况"),
    Row("24.1", "hubOrganisations", "为促进集群发展的专业化枢纽型组织建立与运行情况"),
    Row("24.2", "clusterBrand", "集群品牌国际影响力"),
    Row("25.1", "planProgress", "规划中设定的主要目标及进展情况（包括主要目标对应的本年度阶段性目标、实际完成情况）"),
    Row("25.1.T", "planIndicators", "主要指标名称、规划目标（时间和设定目标值）、进展情况（时间和实际完成目标值）"),
  ]

  /// Section 十八: 是否完成, 是 or 否.
  private static let answerRows: [Row] = [
    Row("18.2", "greenLawCompliance", "贯彻执行国家和地方绿色、循环和低碳相关法律法规、政策和标准"),
    Row("18.3", "savingTargets", "完成国家或地方政府的节能、节水、碳排放下降目标"),
    Row("18.4", "environmentalQuality", "近三年，环境质量达到国家或地方规定的环境功能区环境质量标准（采信地方环保部门意见）"),
    Row("18.5", "pollutantTotals", "各类重点污染物排放总量均未超过国家或地方总量控制标准"),
    Row("18.6", "safetyLawCompliance", "严格贯彻落实国家和地方安全生产法律法规、政策和标准"),
    Row("18.7", "accidentsControlled", "近三年来，一般及较大事故起数得到较好控制"),
    Row("18.8", "safetyIndicators", "事故死亡人数、亿元 GDP 死亡率、十万人就业死亡率等安全生产指标低于国家或地方政府的规定"),
    Row(
      "18.9", "riskControl",
      "构建安全风险分级管控和隐患排查治理双重防御机制，重大安全隐患得到有效治理，存在较大危险因素的生产经营场所和重大危险源落实有效的安全防范措施"),
  ]

  /// The annexes: a figure for each of 2019 to 2021.
  private static let annexFigureRows: [Row] = [
    Row("附表1.1", "listedAmongHundred", "软件百强企业数量（个）"),
    Row("附表1.2", "serviceStandardEnterprises", "参与信息技术服务标准化（ITSS）企业数量（个）"),
    Row("附表1.3", "listedSoftwareEnterprises", "上市软件和信息技术服务企业数量（个）"),
    Row("附表1.4", "maturityCertifiedEnterprises", "获得3级（含）以上CMM/CMMI认证企业数量（个）"),
    Row("附表1.5", "cloudUsingEnterprises", "基地内上云企业数量（个）"),
    Row("附表1.6", "blockchainEnterprises", "基地内参与区块链研发的企业数量（个）"),
    Row("附表1.7", "industrialApplications", "工业APP数量（个）"),
    Row("附表1.8", "mobileApplications", "移动APP数量（个）"),
    Row("附表2.1", "yearEndAssets", "年末资产总额（亿元）"),
    Row("附表2.2", "enterprisesOverTwentyMillion", "销售收入超过 2000 万元的企业数量（个）"),
    Row("附表2.3", "enterprisesOverHundredMillion", "销售收入超过 1 亿元的企业数量（个）"),
    Row("附表2.4", "enterprisesOverBillion", "销售收入超过 10 亿元的企业数量（个）"),
    Row("附表3.1", "externalNetworkEnterprises", "高质量外网接入企业数（个）"),
    Row("附表3.2", "fiveGProjects", "“5G+工业互联网”项目数量（个）"),
    Row("附表3.3", "secondLevelNodes", "标识解析二级节点数量（个）"),
    Row("附表3.4", "identifierRegistrations", "标识注册量（个）"),
    Row("附表3.5", "platformDevices", "平台接入设备数量（台）"),
    Row("附表3.6", "platformEnterprises", "上云上平台企业数量（个）"),
    Row("附表3.7", "platformApplications", "工业 APP 数量（个）"),
    Row("附表3.8", "securityPlatformEnterprises", "连接省级安全平台的企业数（个）"),
    Row("附表3.9", "innovationProjects", "工业互联网创新工程项目数量（个）"),
    Row("附表3.10", "industrialInternetInvestment", "企业工业互联网投资规模（万元）"),
    Row("附表4.1", "bigDataShareOfPlace", "示范基地大数据产业业务收入占所在地方大数据产业业务收入比重（%）"),
    Row("附表4.2", "bigDataLeadingEnterprises", "大数据业务收入达到 5000 万以上的龙头骨干企业数（个）"),
    Row("附表4.3", "bigDataPatents", "大数据相关专利授权量（个）"),
    Row("附表4.4", "connectedDepartmentShare", "接入政府数据共享交换平台的政府部门占比（%） (选填项)"),
    Row("附表4.5", "sharedDataVolume", "政府数据共享交换平台接入数据总量（PB） (选填项)"),
    Row("附表4.6", "bigDataPilotProjects", "示范基地当年入围工业和信息化部大数据产业发展试点示范项目数量（个）"),
    Row("附表4.7", "maturityAssessedUnits", "示范基地内开展数据管理能力成熟度评估 (DCMM) 的单位数量（个）"),
    Row("附表4.8", "bigDataInstitutes", "示范基地内大数据相关实验室/专业研究机构数量（个）"),
    Row("附表5.1", "industrialInvestmentGrowth", "工业投资增速（%）"),
    Row("附表5.2", "newProjectInvestment", "年度新开工项目总投资（亿元）"),
    Row("附表5.3", "newEnterprises", "年度新增企业数（个）"),
    Row("附表5.4", "newEnterprisesAboveScale", "其中年度新增规模以上企业数（个）"),
    Row("附表5.5", "newEmployees", "年度新增从业人员（人）"),
    Row("附表5.6", "technologyContracts", "年均技术合同交易额（亿元）"),
    Row("附表5.7", "laborProductivityGrowth", "年均劳动生产率（%）"),
  ]

  /// The annexes: a single number.
  private static let annexSingleRows: [Row] = [
    Row("附表2.5", "specialPatents", "特种专利数量（个）"),
    Row("附表2.6", "specialCopyrights", "特种计算机软件著作权（项）"),
    Row("附表1.9", "innovationParticipants", "参与信息技术应用创新软硬件产品研发与应用项目的企业数量"),
    Row("附表1.10", "innovationPlatformLeaders", "牵头承担信息技术应用创新联合攻关平台的企业或机构数量"),
    Row("附表1.11", "innovationPatents", "信息技术应用创新基础软硬件相关专利梳理"),
    Row("附表3.11", "industrialInternetInstitutes", "面向工业互联网的联合实验室/专业研究机构数量"),
    Row("附表3.12", "industrialInternetCentres", "面向工业互联网的创新中心数量"),
    Row("附表3.13", "industrialInternetPublicPlatforms", "面向工业互联网的公共服务平台数量"),
  ]

  /// The annexes: a text.
  private static let annexTextRows: [Row] = [
    Row("附表2.T", "baseOverview", "示范基地概况（1000 字以内）"),
    Row("附表4.T1", "applicationOverview", "应用情况概要 (200 字以内)"),
    Row(
      "附表4.T2", "fundingGuarantee",
      "请简述当地是否设有大数据发展专项基金或资金, 以及当地在引导金融资本和社会资本向大数据产业倾斜方面的举措情况, 600 字以内"),
    Row("附表1.T", "innovationProjectsOverview", "信息技术应用创新示范项目梳理（个）"),
    Row("附表2.T1", "transferMechanism", "示范基地促高技术转化应用的体制机制建设情况"),
    Row("附表2.T2", "transferPolicies", "地方政府支持高技术转移转化及产业化发展的政策及专项资金落实情况"),
    Row("附表3.T1", "leaderApplications", "示范基地内龙头工业企业工业互联网应用创新情况"),
    Row("附表3.T2", "smallApplications", "示范基地内中小企业工业互联网应用普及情况"),
    Row("附表3.T3", "newTechnologyApplications", "示范基地内工业互联网与 5G、人工智能、边缘计算、区块链等新技术融合应用情况"),
    Row("附表4.T3", "bigDataManagementOverview", "推动大数据产业发展的专门管理机构或推进机制的设立情况"),
    Row("附表5.T1", "cooperationResults", "合作共建模式及成效"),
    Row("附表5.T2", "businessEnvironment", "所在地政府营商环境建设"),
    Row("附表1.T2", "innovationEnterprises", "信息技术应用创新有关企业信息"),
    Row("附表2.T3", "mainEnterprises", "示范基地主要企业情况"),
    Row("附表2.T4", "otherAwards", "其他获奖情况"),
    Row("附表2.T5", "transferPlatforms", "服务高技术转移转化及产业化发展的公共服务平台/协同创新平台建设情况"),
    Row("附表3.T4", "industrialInternetInstituteNames", "联合实验室/专业研究机构名称"),
    Row("附表3.T5", "industrialInternetCentreNames", "创新中心名称"),
    Row("附表3.T6", "industrialInternetPlatformNames", "公共服务平台名称"),
    Row("附表4.T4", "applicationFields", "应用领域"),
    Row("附表4.T5", "applicationEnterprises", "主要企业名称 (不超过 3 个)"),
    Row("附表5.T3", "investingUnits", "基地投资建设或运营单位（可有多个）"),
    Row("附表5.T4", "managementBodyName", "基地管理机构名称"),
    Row("附表5.T5", "cooperationModel", "合作模式简介"),
    Row("附表5.T6", "cooperationProgress", "推进情况"),
    Row("附表6.1", "dataCentreCompliance", "从事互联网数据中心业务的经营主体遵守相关法律法规和规定的情况"),
    Row("附表6.2", "dataCentreStandardsText", "数据中心符合现行国家标准或行业标准情况"),
    Row("附表6.3", "dataCentreLayout", "符合《关于数据中心建设布局的指导意见》的情况"),
    Row("附表6.4", "dataCentreUse", "数据中心建设使用情况"),
    Row("附表6.5", "dataCentreLoad", "IT 设备负荷情况"),
    Row("附表6.6", "dataCentreEfficiency", "运行能效情况"),
    Row("附表6.7", "dataCentreGreenRating", "绿色评估情况"),
    Row("附表6.8", "dataCentreMonitoring", "能耗监测情况"),
    Row("附表6.9", "dataCentreComputing", "算力算效情况"),
    Row("附表6.10", "dataCentreEfficiencyManagement", "能效管理情况"),
    Row("附表6.11", "dataCentreGreenEnergy", "绿色能源使用情况"),
    Row("附表6.12", "dataCentreIntegration", "地方政府应用云计算整合现有数据中心情况"),
    Row("附表6.13", "dataCentrePowerPrice", "地方政府在园区电力电价上的支持使用情况"),
    Row("附表6.14", "dataCentreReliability", "可靠性评估情况"),
    Row("附表6.15", "dataCentreSecurityText", "安全标准符合性情况"),
    Row("附表6.16", "dataCentreServiceRating", "服务能力测评情况"),
    Row("附表6.17", "dataCentreNetwork", "网络接入能力情况"),
    Row("附表6.18", "dataCentreGovernmentCloud", "应用特色情况 (政务云/行业云类)"),
    Row("附表6.19", "dataCentreBackup", "应用特色情况 (数据灾备类)"),
    Row("附表6.20", "dataCentreBigData", "应用特色情况 (大数据类)"),
    Row("附表6.21", "dataCentreRealTime", "应用特色情况 (实时应用类)"),
    Row("附表6.22", "dataCentreOtherUse", "应用特色情况 (其他应用类)"),
    Row("附表6.23", "dataCentrePlans", "未来发展计划"),
  ]
}
