import Evaluation

extension Boundary {
  /// 附件 “5G+工业互联网”融合应用先导区试点评审指标（2023年版）.
  static let fiveGPilot2023: [Boundary] = [
    fiveGPilot2023Undeviating, fiveGPilot2023Scored, fiveGPilot2023Exclusions,
  ].flatMap(\.self)

  private static let fiveGPilot2023Undeviating: [Boundary] = [
    // 2: 专项政策制定及实施情况：不少于 1 项支持“5G+工业互联网”发展的专项政策文件
    Boundary("2023-5g-pilot/2", "1 项, on the limit", ["fiveGPolicies": "1"], printed: .pass),
    Boundary("2023-5g-pilot/2", "2 项, over it", ["fiveGPolicies": "2"], printed: .pass),
    Boundary("2023-5g-pilot/2", "0 项, under it", ["fiveGPolicies": "0"], printed: .fail),
    Boundary("2023-5g-pilot/2", "no figure", printed: .missing),
    Boundary(
      "2023-5g-pilot/2", "the score of the section does not stand in for it", ["policyScore": "20"],
      printed: .missing),
    Boundary(
      "2023-5g-pilot/2", "the score of the section does not make up for it",
      ["fiveGPolicies": "0", "policyScore": "20"], printed: .fail),

    // 6: 5G网络覆盖率：每万人拥有 5G基站数超过 30 个
    Boundary(
      "2023-5g-pilot/6", "3000 stations for 100 万人 stand on the limit",
      ["baseStations": "3000", "population": "100"], printed: .fail),
    Boundary(
      "2023-5g-pilot/6", "3001 stations for 100 万人 are over it",
      ["baseStations": "3001", "population": "100"], printed: .pass),
    Boundary(
      "2023-5g-pilot/6", "2999 stations for 100 万人 are under it",
      ["baseStations": "2999", "population": "100"], printed: .fail),
    Boundary(
      "2023-5g-pilot/6", "3000 stations for 99.9999 万人 are over it, nothing being rounded",
      ["baseStations": "3000", "population": "99.9999"], printed: .pass),
    Boundary(
      "2023-5g-pilot/6", "3000 stations for 100.0001 万人 are under it, nothing being rounded",
      ["baseStations": "3000", "population": "100.0001"], printed: .fail),
    Boundary(
      "2023-5g-pilot/6", "stated: 30 个/万人, on the limit", ["baseStationDensity": "30"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/6", "stated: 30.01 个/万人, over it", ["baseStationDensity": "30.01"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/6", "stated: 29.99 个/万人, under it", ["baseStationDensity": "29.99"],
      printed: .fail),
    Boundary("2023-5g-pilot/6", "no population", ["baseStations": "3001"], printed: .missing),
    Boundary("2023-5g-pilot/6", "no stations", ["population": "100"], printed: .missing),
    Boundary("2023-5g-pilot/6", "nothing given", printed: .missing),
    Boundary(
      "2023-5g-pilot/6", "the score of the section does not stand in for it",
      ["infrastructureScore": "20"], printed: .missing),

    // 15: 应用场景数量：具备 10 个以上“5G+工业互联网”典型应用场景的工厂不少于 5 家（以工业和信息化
    //   部已发布的“5G+工业互联网”典型应用场景为准）
    Boundary("2023-5g-pilot/15", "5 家, on the limit", ["scenarioFactories": "5"], printed: .pass),
    Boundary("2023-5g-pilot/15", "6 家, over it", ["scenarioFactories": "6"], printed: .pass),
    Boundary("2023-5g-pilot/15", "4 家, under it", ["scenarioFactories": "4"], printed: .fail),
    Boundary("2023-5g-pilot/15", "no figure", printed: .missing),
    Boundary(
      "2023-5g-pilot/15", "the score of the section does not stand in for it",
      ["applicationScore": "25"], printed: .missing),

    // 16: 入选工业和信息化部发布的工业互联网试点示范（5G 工厂方向）或 5G 工厂名录情况：不少于 1 个
    //   项目入选工业和信息化部发布的工业互联网试点示范（5G 工厂方向）或不少于 5 个项目入选 5G 工厂
    //   名录
    Boundary(
      "2023-5g-pilot/16", "1 pilots, 0 listed: the first on its limit",
      ["fiveGFactoryPilots": "1", "listedFiveGFactories": "0"], printed: .pass),
    Boundary(
      "2023-5g-pilot/16", "2 pilots, 0 listed",
      ["fiveGFactoryPilots": "2", "listedFiveGFactories": "0"], printed: .pass),
    Boundary(
      "2023-5g-pilot/16", "0 pilots, 0 listed",
      ["fiveGFactoryPilots": "0", "listedFiveGFactories": "0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/16", "0 pilots, 5 listed: the second on its limit",
      ["fiveGFactoryPilots": "0", "listedFiveGFactories": "5"], printed: .pass),
    Boundary(
      "2023-5g-pilot/16", "0 pilots, 6 listed",
      ["fiveGFactoryPilots": "0", "listedFiveGFactories": "6"], printed: .pass),
    Boundary(
      "2023-5g-pilot/16", "0 pilots, 4 listed: both a unit under",
      ["fiveGFactoryPilots": "0", "listedFiveGFactories": "4"], printed: .fail),
    Boundary(
      "2023-5g-pilot/16", "1 pilots, 5 listed: both on their limits",
      ["fiveGFactoryPilots": "1", "listedFiveGFactories": "5"], printed: .pass),
    Boundary(
      "2023-5g-pilot/16", "1 pilots, listed not given", ["fiveGFactoryPilots": "1"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/16", "0 pilots, listed not given", ["fiveGFactoryPilots": "0"],
      printed: .missing),
    Boundary(
      "2023-5g-pilot/16", "pilots not given, 5 listed", ["listedFiveGFactories": "5"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/16", "pilots not given, 4 listed", ["listedFiveGFactories": "4"],
      printed: .missing),
    Boundary("2023-5g-pilot/16", "neither given", printed: .missing),

    // 25: 具备全国性示范能力情况：不少于 5 项部级及以上相关称号（工业互联网试点示范项目、新一代信息
    //   技术与制造业融合发展试点示范项目、智能制造试点示范项目、国家新型工业化产业示范基地、国家产
    //   融合作试点城市等）
    Boundary("2023-5g-pilot/25", "5 项, on the limit", ["ministerialTitles": "5"], printed: .pass),
    Boundary("2023-5g-pilot/25", "6 项, over it", ["ministerialTitles": "6"], printed: .pass),
    Boundary("2023-5g-pilot/25", "4 项, under it", ["ministerialTitles": "4"], printed: .fail),
    Boundary("2023-5g-pilot/25", "no figure", printed: .missing),
    Boundary(
      "2023-5g-pilot/25", "the score of the section does not stand in for it",
      ["ecosystemScore": "20"], printed: .missing),

    // 37: 产业基础、组织策划、推进建设等相关情况：无重大网络安全事件、重大安全生产事故等情况，未出
    //   现提供虚假材料等情况
    Boundary("2023-5g-pilot/37", "no counts, all attested", printed: .pass),
    Boundary(
      "2023-5g-pilot/37", "counts of zero, all attested",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2023-5g-pilot/37", "one 重大 accident in the oldest year",
      ["majorAccidents": "1 0 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "one 重大 accident in the middle year",
      ["majorAccidents": "0 1 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "one 重大 accident in the last year",
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "one 特别重大 accident in the oldest year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "1 0 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "one 特别重大 accident in the middle year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 1 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "one 特别重大 accident in the last year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 1"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "one alone among years not given, against an attestation",
      ["majorAccidents": "- 1 -"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "counts of zero against an attestation not met",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "counts of zero without an attestation for them",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/37", "no counts, accidents attested not met", unmet: ["noMajorAccidents"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "no counts, accidents unanswered", unanswered: ["noMajorAccidents"],
      printed: .review),
    Boundary(
      "2023-5g-pilot/37", "zeros of one kind only, attested", ["majorAccidents": "0 0 0"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/37", "zeros of one kind only, attested not met", ["majorAccidents": "0 0 0"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "counts of zero, network security not met",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorCyberIncidents"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "counts of zero, network security unanswered",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"],
      unanswered: ["noMajorCyberIncidents"], printed: .review),
    Boundary(
      "2023-5g-pilot/37", "one 重大 accident, network security unanswered",
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"],
      unanswered: ["noMajorCyberIncidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "no counts, network security not met, accidents unanswered",
      unmet: ["noMajorCyberIncidents"], unanswered: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "no counts, network security unanswered, accidents not met",
      unmet: ["noMajorAccidents"], unanswered: ["noMajorCyberIncidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "counts of zero, true material not met",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["truthfulMaterials"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "counts of zero, true material unanswered",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["truthfulMaterials"],
      printed: .review),
    Boundary(
      "2023-5g-pilot/37", "one 重大 accident, true material unanswered",
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], unanswered: ["truthfulMaterials"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "no counts, true material not met, accidents unanswered",
      unmet: ["truthfulMaterials"], unanswered: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "no counts, true material unanswered, accidents not met",
      unmet: ["noMajorAccidents"], unanswered: ["truthfulMaterials"], printed: .fail),
    Boundary(
      "2023-5g-pilot/37", "no counts, nothing answered",
      unanswered: ["noMajorAccidents", "noMajorCyberIncidents", "truthfulMaterials"],
      printed: .review),
    Boundary(
      "2023-5g-pilot/37", "environmental events are another matter",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0", "levelTwoEvents": "0 1 0"],
      printed: .pass),
  ]

  private static let fiveGPilot2023Scored: [Boundary] = [
    // 1: 落实国家发展战略及规划情况
    Boundary("2023-5g-pilot/1", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/1", "the section scored 17.5", ["policyScore": "17.5"], printed: .pass),
    Boundary(
      "2023-5g-pilot/1", "the section scored 20, its maximum", ["policyScore": "20"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/1", "the section scored 0: there is no pass mark", ["policyScore": "0"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/1", "another section scored", ["infrastructureScore": "10"], printed: .review),

    // 3: 政府专项资金及配套资金支持情况
    Boundary("2023-5g-pilot/3", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/3", "the section scored 17.5", ["policyScore": "17.5"], printed: .pass),

    // 4: 金融产品和服务、产业引导基金等相关情况
    Boundary("2023-5g-pilot/4", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/4", "the section scored 17.5", ["policyScore": "17.5"], printed: .pass),

    // 5: 体现区域发展特色的政策制定情况
    Boundary("2023-5g-pilot/5", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/5", "the section scored 17.5", ["policyScore": "17.5"], printed: .pass),

    // 7: “5G+工业互联网”发展管理平台中已申报建成或在建项目数量
    Boundary("2023-5g-pilot/7", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/7", "the section scored 16", ["infrastructureScore": "16"], printed: .pass),
    Boundary(
      "2023-5g-pilot/7", "the section scored 20, its maximum", ["infrastructureScore": "20"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/7", "the section scored 0: there is no pass mark",
      ["infrastructureScore": "0"], printed: .pass),
    Boundary("2023-5g-pilot/7", "another section scored", ["policyScore": "10"], printed: .review),

    // 8: 工厂内5G网络质量
    Boundary("2023-5g-pilot/8", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/8", "the section scored 16", ["infrastructureScore": "16"], printed: .pass),

    // 9: 网络建设运营模式探索情况
    Boundary("2023-5g-pilot/9", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/9", "the section scored 16", ["infrastructureScore": "16"], printed: .pass),

    // 10: 边缘计算节点建设运营情况
    Boundary("2023-5g-pilot/10", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/10", "the section scored 16", ["infrastructureScore": "16"], printed: .pass),

    // 11: 传统设备网络化改造升级情况
    Boundary("2023-5g-pilot/11", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/11", "the section scored 16", ["infrastructureScore": "16"], printed: .pass),

    // 12: 新型工业网络部署情况
    Boundary("2023-5g-pilot/12", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/12", "the section scored 16", ["infrastructureScore": "16"], printed: .pass),

    // 13: 体现区域发展特色的信息基础设施建设情况
    Boundary("2023-5g-pilot/13", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/13", "the section scored 16", ["infrastructureScore": "16"], printed: .pass),

    // 14: 地方优势行业和特色产业应用培育情况
    Boundary("2023-5g-pilot/14", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/14", "the section scored 21.25", ["applicationScore": "21.25"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/14", "the section scored 25, its maximum", ["applicationScore": "25"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/14", "the section scored 0: there is no pass mark", ["applicationScore": "0"],
      printed: .pass),
    Boundary("2023-5g-pilot/14", "another section scored", ["policyScore": "10"], printed: .review),

    // 17: 行业应用的复制推广模式情况
    Boundary("2023-5g-pilot/17", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/17", "the section scored 21.25", ["applicationScore": "21.25"],
      printed: .pass),

    // 18: “5G+工业互联网”应用安全及保障配套情况
    Boundary("2023-5g-pilot/18", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/18", "the section scored 21.25", ["applicationScore": "21.25"],
      printed: .pass),

    // 19: 体现区域内发展特色的融合应用建设情况
    Boundary("2023-5g-pilot/19", "no score of the section", printed: .review),
    Boundary(
      "2023-5g-pilot/19", "the section scored 21.25", ["applicationScore": "21.25"],
      printed: .pass),

    // 20: 相关国际标准、国家标准或行业标准数量
    Boundary("2023-5g-pilot/20", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/20", "the section scored 15", ["ecosystemScore": "15"], printed: .pass),
    Boundary(
      "2023-5g-pilot/20", "the section scored 20, its maximum", ["ecosystemScore": "20"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/20", "the section scored 0: there is no pass mark", ["ecosystemScore": "0"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/20", "another section scored", ["serviceScore": "10"], printed: .review),

    // 21: 拥有 5G 和工业互联网相关知识产权数量
    Boundary("2023-5g-pilot/21", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/21", "the section scored 15", ["ecosystemScore": "15"], printed: .pass),

    // 22: 规模以上制造业企业、专精特新“小巨人”企业、制造业单项冠军企业的数量
    Boundary("2023-5g-pilot/22", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/22", "the section scored 15", ["ecosystemScore": "15"], printed: .pass),

    // 23: 5G 工业芯片、模组与融合终端产品的应用情况
    Boundary("2023-5g-pilot/23", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/23", "the section scored 15", ["ecosystemScore": "15"], printed: .pass),

    // 24: 提供“5G+工业互联网”产品或解决方案的相关高新技术企业数量
    Boundary("2023-5g-pilot/24", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/24", "the section scored 15", ["ecosystemScore": "15"], printed: .pass),

    // 26: 拉动就业、招商引资以及产业资源汇聚情况
    Boundary("2023-5g-pilot/26", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/26", "the section scored 15", ["ecosystemScore": "15"], printed: .pass),

    // 27: 对经济社会的贡献情况
    Boundary("2023-5g-pilot/27", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/27", "the section scored 15", ["ecosystemScore": "15"], printed: .pass),

    // 28: 体现区域发展特色的产业生态情况
    Boundary("2023-5g-pilot/28", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/28", "the section scored 15", ["ecosystemScore": "15"], printed: .pass),

    // 29: 引进和培育国家人才计划入选者的人数
    Boundary("2023-5g-pilot/29", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/29", "the section scored 8", ["serviceScore": "8"], printed: .pass),
    Boundary(
      "2023-5g-pilot/29", "the section scored 10, its maximum", ["serviceScore": "10"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/29", "the section scored 0: there is no pass mark", ["serviceScore": "0"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/29", "another section scored", ["ecosystemScore": "10"], printed: .review),

    // 30: 培育高水平技术技能人才情况
    Boundary("2023-5g-pilot/30", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/30", "the section scored 8", ["serviceScore": "8"], printed: .pass),

    // 31: 搭建现代产业学院、校企协同育人示范基地、实训基地等载体情况
    Boundary("2023-5g-pilot/31", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/31", "the section scored 8", ["serviceScore": "8"], printed: .pass),

    // 32: 产业监测、测试验证、供需对接、人才培养等公共服务能力情况
    Boundary("2023-5g-pilot/32", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/32", "the section scored 8", ["serviceScore": "8"], printed: .pass),

    // 33: 安全保障情况
    Boundary("2023-5g-pilot/33", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/33", "the section scored 8", ["serviceScore": "8"], printed: .pass),

    // 34: 成果转化机制建设情况
    Boundary("2023-5g-pilot/34", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/34", "the section scored 8", ["serviceScore": "8"], printed: .pass),

    // 35: 知识产权保护等相关情况
    Boundary("2023-5g-pilot/35", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/35", "the section scored 8", ["serviceScore": "8"], printed: .pass),

    // 36: 体现区域发展特色的公共服务情况
    Boundary("2023-5g-pilot/36", "no score of the section", printed: .review),
    Boundary("2023-5g-pilot/36", "the section scored 8", ["serviceScore": "8"], printed: .pass),
  ]

  private static let fiveGPilot2023Exclusions: [Boundary] = [
    // A1: 先导区试点以城市（地级及以上城市）为单位进行申报，做好组织协调，明确重点建设区域、任务和
    //   职责，充分保障资源的可持续投入
    Boundary("2023-5g-pilot/A1", "all attested", printed: .pass),
    Boundary(
      "2023-5g-pilot/A1", "prefectureCity not met", unmet: ["prefectureCity"], printed: .fail),
    Boundary(
      "2023-5g-pilot/A1", "prefectureCity unanswered", unanswered: ["prefectureCity"],
      printed: .review),
    Boundary(
      "2023-5g-pilot/A1", "pilotOrganisation not met", unmet: ["pilotOrganisation"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/A1", "pilotOrganisation unanswered", unanswered: ["pilotOrganisation"],
      printed: .review),
    Boundary(
      "2023-5g-pilot/A1", "prefectureCity not met, the rest unanswered", unmet: ["prefectureCity"],
      unanswered: ["pilotOrganisation"], printed: .fail),
    Boundary(
      "2023-5g-pilot/A1", "pilotOrganisation not met, the rest unanswered",
      unmet: ["pilotOrganisation"], unanswered: ["prefectureCity"], printed: .fail),
    Boundary(
      "2023-5g-pilot/A1", "nothing answered", unanswered: ["pilotOrganisation", "prefectureCity"],
      printed: .review),

    // A2: 地域相近、优势互补的城市可联合申报
    Boundary(
      "2023-5g-pilot/A2", "joint application, attested", base: ["jointApplication": "是"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/A2", "joint application, attested not met", base: ["jointApplication": "是"],
      unmet: ["neighbouringCities"], printed: .fail),
    Boundary(
      "2023-5g-pilot/A2", "joint application, unanswered", base: ["jointApplication": "是"],
      unanswered: ["neighbouringCities"], printed: .review),
    Boundary(
      "2023-5g-pilot/A2", "one city, attested", base: ["jointApplication": "否"],
      printed: .notApplicable),
    Boundary(
      "2023-5g-pilot/A2", "one city, attested not met", base: ["jointApplication": "否"],
      unmet: ["neighbouringCities"], printed: .notApplicable),
    Boundary(
      "2023-5g-pilot/A2", "one city, unanswered", base: ["jointApplication": "否"],
      unanswered: ["neighbouringCities"], printed: .notApplicable),
    Boundary("2023-5g-pilot/A2", "joint or not is not given, attested", printed: .pass),
    Boundary(
      "2023-5g-pilot/A2", "joint or not is not given, attested not met",
      unmet: ["neighbouringCities"], printed: .missing),
    Boundary(
      "2023-5g-pilot/A2", "joint or not is not given, unanswered",
      unanswered: ["neighbouringCities"], printed: .missing),

    // E1: 发生重大网络安全事件、重大安全生产事故等情况的
    Boundary("2023-5g-pilot/E1", "no counts, all attested", printed: .pass),
    Boundary(
      "2023-5g-pilot/E1", "counts of zero, all attested",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], printed: .pass),
    Boundary(
      "2023-5g-pilot/E1", "one 重大 accident in the oldest year",
      ["majorAccidents": "1 0 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "one 重大 accident in the middle year",
      ["majorAccidents": "0 1 0", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "one 重大 accident in the last year",
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "one 特别重大 accident in the oldest year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "1 0 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "one 特别重大 accident in the middle year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 1 0"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "one 特别重大 accident in the last year",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 1"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "one alone among years not given, against an attestation",
      ["majorAccidents": "- 1 -"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "counts of zero against an attestation not met",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "counts of zero without an attestation for them",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/E1", "no counts, accidents attested not met", unmet: ["noMajorAccidents"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "no counts, accidents unanswered", unanswered: ["noMajorAccidents"],
      printed: .review),
    Boundary(
      "2023-5g-pilot/E1", "zeros of one kind only, attested", ["majorAccidents": "0 0 0"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/E1", "zeros of one kind only, attested not met", ["majorAccidents": "0 0 0"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "counts of zero, network security not met",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorCyberIncidents"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "counts of zero, network security unanswered",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"],
      unanswered: ["noMajorCyberIncidents"], printed: .review),
    Boundary(
      "2023-5g-pilot/E1", "one 重大 accident, network security unanswered",
      ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"],
      unanswered: ["noMajorCyberIncidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "no counts, network security not met, accidents unanswered",
      unmet: ["noMajorCyberIncidents"], unanswered: ["noMajorAccidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "no counts, network security unanswered, accidents not met",
      unmet: ["noMajorAccidents"], unanswered: ["noMajorCyberIncidents"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E1", "no counts, nothing answered",
      unanswered: ["noMajorAccidents", "noMajorCyberIncidents"], printed: .review),
    Boundary(
      "2023-5g-pilot/E1", "environmental events are another matter",
      ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0", "levelTwoEvents": "0 1 0"],
      printed: .pass),

    // E2: 提供虚假材料的
    Boundary("2023-5g-pilot/E2", "attested", printed: .pass),
    Boundary("2023-5g-pilot/E2", "attested not met", unmet: ["truthfulMaterials"], printed: .fail),
    Boundary("2023-5g-pilot/E2", "unanswered", unanswered: ["truthfulMaterials"], printed: .review),

    // E3: 不配合评价复核等相关工作的
    Boundary("2023-5g-pilot/E3", "attested", printed: .pass),
    Boundary(
      "2023-5g-pilot/E3", "attested not met", unmet: ["cooperatesInEvaluation"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E3", "unanswered", unanswered: ["cooperatesInEvaluation"], printed: .review),

    // E4: 累计两次星级评定为三星以下的
    Boundary(
      "2023-5g-pilot/E4", "3 3 3: three stars in every year", ["pilotStarRating": "3 3 3"],
      printed: .pass),
    Boundary("2023-5g-pilot/E4", "2 3 3: once", ["pilotStarRating": "2 3 3"], printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "3 2 3: once in the middle", ["pilotStarRating": "3 2 3"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "3 3 2: once in the last year", ["pilotStarRating": "3 3 2"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "2 2 3: twice in a row", ["pilotStarRating": "2 2 3"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "2 2 4: twice in a row, four stars since", ["pilotStarRating": "2 2 4"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "2 3 2: twice, not in a row", ["pilotStarRating": "2 3 2"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "2 4 2: twice, four stars between", ["pilotStarRating": "2 4 2"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "3 2 2: twice at last", ["pilotStarRating": "3 2 2"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "4 2 2: twice at last, four stars before", ["pilotStarRating": "4 2 2"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "2 2 2: three times", ["pilotStarRating": "2 2 2"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "1 5 1: twice one star", ["pilotStarRating": "1 5 1"], printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "1 5 5: once one star", ["pilotStarRating": "1 5 5"], printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "2 2 -: twice before a year not given", ["pilotStarRating": "2 2 -"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "2 - 2: twice about a year not given", ["pilotStarRating": "2 - 2"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "- 2 2: twice after a year not given", ["pilotStarRating": "- 2 2"],
      printed: .fail),
    Boundary(
      "2023-5g-pilot/E4", "3 3 -: a year not given cannot be two", ["pilotStarRating": "3 3 -"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "3 - 3: a year between not given cannot be two",
      ["pilotStarRating": "3 - 3"], printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "- 3 3: the oldest not given cannot be two", ["pilotStarRating": "- 3 3"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "2 - 3: once, and a year not given", ["pilotStarRating": "2 - 3"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "2 - -: once, and two years not given", ["pilotStarRating": "2 - -"],
      printed: .pass),
    Boundary(
      "2023-5g-pilot/E4", "3 - -: never so far, and two years not given",
      ["pilotStarRating": "3 - -"], printed: .pass),
    Boundary("2023-5g-pilot/E4", "not rated at all", printed: .notApplicable),

    // E5: 存在其他重大问题不再适合先导区试点的
    Boundary("2023-5g-pilot/E5", "attested", printed: .pass),
    Boundary("2023-5g-pilot/E5", "attested not met", unmet: ["noOtherProblems"], printed: .fail),
    Boundary("2023-5g-pilot/E5", "unanswered", unanswered: ["noOtherProblems"], printed: .review),
  ]
}
