import Evaluation

extension Boundary {
  /// 附表 4 国家新型工业化产业示范基地（数据中心）申报要求.
  static let dataCentre2021: [Boundary] = [
    dataCentre2021Size, dataCentre2021Load, dataCentre2021Efficiency, dataCentre2021Surroundings,
    dataCentre2021Applications,
    notice2021Exclusions(of: "2021-datacenter"),
  ].flatMap(\.self)

  private static let dataCentre2021Size: [Boundary] = [
    // 3: 符合《关于数据中心建设布局的指导意见》，园区所在地位于一类、二类、三类地区
    Boundary(
      "2021-datacenter/3", "3001 racks, attested", ["standardRacks": "3001"], printed: .pass),
    Boundary(
      "2021-datacenter/3", "3000 racks, attested", ["standardRacks": "3000"],
      printed: .notApplicable, inclusive: .pass),
    Boundary(
      "2021-datacenter/3", "2999 racks, attested", ["standardRacks": "2999"],
      printed: .notApplicable),
    Boundary("2021-datacenter/3", "racks not given", printed: .missing),
    Boundary(
      "2021-datacenter/3", "3001 racks, unanswered", ["standardRacks": "3001"],
      unanswered: ["dataCentreRegionClass"], printed: .review),

    // 4: 符合《关于数据中心建设布局的指导意见》，在靠近用户所在地、能源获取便利地区，依市场需求灵
    //   活部署
    Boundary(
      "2021-datacenter/4", "3001 racks, attested", ["standardRacks": "3001"],
      printed: .notApplicable),
    Boundary(
      "2021-datacenter/4", "3000 racks, attested", ["standardRacks": "3000"], printed: .pass,
      inclusive: .notApplicable),
    Boundary(
      "2021-datacenter/4", "2999 racks, attested", ["standardRacks": "2999"], printed: .pass),
    Boundary("2021-datacenter/4", "racks not given", printed: .missing),
    Boundary(
      "2021-datacenter/4", "2999 racks, unanswered", ["standardRacks": "2999"],
      unanswered: ["dataCentreFlexibleSiting"], printed: .review),

    // 5: 数据中心单体达到大型或超大型规模，设计标准机架数 > 3000，且基础设施全部或部分建设完成，
    //   并进入投产运营阶段
    Boundary(
      "2021-datacenter/5", "3000 racks stand on the limit", ["standardRacks": "3000"],
      printed: .notApplicable, inclusive: .pass),
    Boundary(
      "2021-datacenter/5", "3001 racks are over it", ["standardRacks": "3001"], printed: .pass),
    Boundary(
      "2021-datacenter/5", "2999 racks are under it", ["standardRacks": "2999"],
      printed: .notApplicable),
    Boundary(
      "2021-datacenter/5", "7500 千瓦 are 3000 racks", ["designPower": "7500"],
      printed: .notApplicable, inclusive: .pass),
    Boundary(
      "2021-datacenter/5", "7501 千瓦 are 3000.4 racks, nothing being rounded",
      ["designPower": "7501"], printed: .pass),
    Boundary(
      "2021-datacenter/5", "7502.5 千瓦 are 3001 racks", ["designPower": "7502.5"], printed: .pass),
    Boundary(
      "2021-datacenter/5", "7499 千瓦 are 2999.6 racks, nothing being rounded",
      ["designPower": "7499"], printed: .notApplicable),
    Boundary(
      "2021-datacenter/5", "7497.5 千瓦 are 2999 racks", ["designPower": "7497.5"],
      printed: .notApplicable),
    Boundary("2021-datacenter/5", "neither racks nor power given", printed: .missing),
    Boundary(
      "2021-datacenter/5", "racks not given, not built", unmet: ["dataCentreBuiltInPart"],
      printed: .missing),
    Boundary(
      "2021-datacenter/5", "3001 racks, not built", ["standardRacks": "3001"],
      unmet: ["dataCentreBuiltInPart"], printed: .fail),
    Boundary(
      "2021-datacenter/5", "3001 racks, not in operation", ["standardRacks": "3001"],
      unmet: ["dataCentreInOperation"], printed: .fail),
    Boundary(
      "2021-datacenter/5", "3000 racks, not built", ["standardRacks": "3000"],
      unmet: ["dataCentreBuiltInPart"], printed: .notApplicable, inclusive: .fail),
    Boundary(
      "2021-datacenter/5", "3000 racks, not in operation", ["standardRacks": "3000"],
      unmet: ["dataCentreInOperation"], printed: .notApplicable, inclusive: .fail),
    Boundary(
      "2021-datacenter/5", "3001 racks, building unanswered", ["standardRacks": "3001"],
      unanswered: ["dataCentreBuiltInPart"], printed: .review),
    Boundary(
      "2021-datacenter/5", "3001 racks, operation unanswered", ["standardRacks": "3001"],
      unanswered: ["dataCentreInOperation"], printed: .review),
    Boundary(
      "2021-datacenter/5", "3001 racks, not built, operation unanswered", ["standardRacks": "3001"],
      unmet: ["dataCentreBuiltInPart"], unanswered: ["dataCentreInOperation"], printed: .fail),
    Boundary(
      "2021-datacenter/5", "3000 racks, operation unanswered", ["standardRacks": "3000"],
      unanswered: ["dataCentreInOperation"], printed: .notApplicable, inclusive: .review),

    // 6: 数据中心规模在 300 至 3000 标准机架数范围，基础设施全部建设完成，并进入投产运营阶段
    Boundary(
      "2021-datacenter/6", "300 racks stand on the lower limit", ["standardRacks": "300"],
      printed: .pass),
    Boundary(
      "2021-datacenter/6", "301 racks are over it", ["standardRacks": "301"], printed: .pass),
    Boundary(
      "2021-datacenter/6", "299 racks are under it", ["standardRacks": "299"], printed: .fail),
    Boundary(
      "2021-datacenter/6", "2999 racks are under the upper limit", ["standardRacks": "2999"],
      printed: .pass),
    Boundary(
      "2021-datacenter/6", "3000 racks stand on the upper limit", ["standardRacks": "3000"],
      printed: .pass, inclusive: .notApplicable),
    Boundary(
      "2021-datacenter/6", "3001 racks are over it, of the other class", ["standardRacks": "3001"],
      printed: .notApplicable),
    Boundary("2021-datacenter/6", "750 千瓦 are 300 racks", ["designPower": "750"], printed: .pass),
    Boundary(
      "2021-datacenter/6", "749 千瓦 are 299.6 racks, nothing being rounded", ["designPower": "749"],
      printed: .fail),
    Boundary(
      "2021-datacenter/6", "7500 千瓦 are 3000 racks", ["designPower": "7500"], printed: .pass,
      inclusive: .notApplicable),
    Boundary(
      "2021-datacenter/6", "7501 千瓦 are 3000.4 racks, nothing being rounded",
      ["designPower": "7501"], printed: .notApplicable),
    Boundary("2021-datacenter/6", "neither racks nor power given", printed: .missing),
    Boundary(
      "2021-datacenter/6", "300 racks, not built in whole", ["standardRacks": "300"],
      unmet: ["dataCentreBuiltInWhole"], printed: .fail),
    Boundary(
      "2021-datacenter/6", "300 racks, not in operation", ["standardRacks": "300"],
      unmet: ["dataCentreInOperation"], printed: .fail),
    Boundary(
      "2021-datacenter/6", "300 racks, building unanswered", ["standardRacks": "300"],
      unanswered: ["dataCentreBuiltInWhole"], printed: .review),
    Boundary(
      "2021-datacenter/6", "300 racks, operation unanswered", ["standardRacks": "300"],
      unanswered: ["dataCentreInOperation"], printed: .review),
    Boundary(
      "2021-datacenter/6", "299 racks, building unanswered", ["standardRacks": "299"],
      unanswered: ["dataCentreBuiltInWhole"], printed: .fail),
    Boundary(
      "2021-datacenter/6", "3000 racks, not built in whole", ["standardRacks": "3000"],
      unmet: ["dataCentreBuiltInWhole"], printed: .fail, inclusive: .notApplicable),
  ]

  private static let dataCentre2021Load: [Boundary] = [
    // 7: IT设备负荷达到设计容量的 40%以上
    Boundary(
      "2021-datacenter/7", "3001 racks, stated: 40%, on the limit",
      ["standardRacks": "3001", "equipmentLoadRate": "40"], printed: .pass),
    Boundary(
      "2021-datacenter/7", "3001 racks, stated: 40.01%, over it",
      ["standardRacks": "3001", "equipmentLoadRate": "40.01"], printed: .pass),
    Boundary(
      "2021-datacenter/7", "3001 racks, stated: 39.99%, under it",
      ["standardRacks": "3001", "equipmentLoadRate": "39.99"], printed: .fail),
    Boundary(
      "2021-datacenter/7", "4000 of 10000 千瓦, on the limit",
      ["loadPower": "4000", "designPower": "10000"], printed: .pass),
    Boundary(
      "2021-datacenter/7", "4000.01 of 10000 千瓦, over it",
      ["loadPower": "4000.01", "designPower": "10000"], printed: .pass),
    Boundary(
      "2021-datacenter/7", "3999.99 of 10000 千瓦, under it",
      ["loadPower": "3999.99", "designPower": "10000"], printed: .fail),
    Boundary(
      "2021-datacenter/7", "3000 racks, 40%", ["standardRacks": "3000", "equipmentLoadRate": "40"],
      printed: .notApplicable, inclusive: .pass),
    Boundary(
      "2021-datacenter/7", "3000 racks, 39.99%",
      ["standardRacks": "3000", "equipmentLoadRate": "39.99"], printed: .notApplicable,
      inclusive: .fail),
    Boundary(
      "2021-datacenter/7", "3000 racks, no rate", ["standardRacks": "3000"],
      printed: .notApplicable, inclusive: .missing),
    Boundary(
      "2021-datacenter/7", "2999 racks, 60%", ["standardRacks": "2999", "equipmentLoadRate": "60"],
      printed: .notApplicable),
    Boundary(
      "2021-datacenter/7", "3001 racks, no rate", ["standardRacks": "3001"], printed: .missing),
    Boundary(
      "2021-datacenter/7", "racks not given, 60%", ["equipmentLoadRate": "60"], printed: .missing),

    // 8: IT设备负荷达到设计容量的 50%以上
    Boundary(
      "2021-datacenter/8", "2999 racks, stated: 50%, on the limit",
      ["standardRacks": "2999", "equipmentLoadRate": "50"], printed: .pass),
    Boundary(
      "2021-datacenter/8", "2999 racks, stated: 50.01%, over it",
      ["standardRacks": "2999", "equipmentLoadRate": "50.01"], printed: .pass),
    Boundary(
      "2021-datacenter/8", "2999 racks, stated: 49.99%, under it",
      ["standardRacks": "2999", "equipmentLoadRate": "49.99"], printed: .fail),
    Boundary(
      "2021-datacenter/8", "1250 of 2500 千瓦, on the limit",
      ["loadPower": "1250", "designPower": "2500"], printed: .pass),
    Boundary(
      "2021-datacenter/8", "1250.01 of 2500 千瓦, over it",
      ["loadPower": "1250.01", "designPower": "2500"], printed: .pass),
    Boundary(
      "2021-datacenter/8", "1249.99 of 2500 千瓦, under it",
      ["loadPower": "1249.99", "designPower": "2500"], printed: .fail),
    Boundary(
      "2021-datacenter/8", "3000 racks, 50%", ["standardRacks": "3000", "equipmentLoadRate": "50"],
      printed: .pass, inclusive: .notApplicable),
    Boundary(
      "2021-datacenter/8", "3000 racks, 49.99%",
      ["standardRacks": "3000", "equipmentLoadRate": "49.99"], printed: .fail,
      inclusive: .notApplicable),
    Boundary(
      "2021-datacenter/8", "3001 racks, 50%", ["standardRacks": "3001", "equipmentLoadRate": "50"],
      printed: .notApplicable),
    Boundary(
      "2021-datacenter/8", "3001 racks, 60%", ["standardRacks": "3001", "equipmentLoadRate": "60"],
      printed: .notApplicable),
    Boundary(
      "2021-datacenter/8", "299 racks are of this class too, 49.99%",
      ["standardRacks": "299", "equipmentLoadRate": "49.99"], printed: .fail),
    Boundary(
      "2021-datacenter/8", "2999 racks, no rate", ["standardRacks": "2999"], printed: .missing),
    Boundary(
      "2021-datacenter/8", "racks not given, 60%", ["equipmentLoadRate": "60"], printed: .missing),
  ]

  private static let dataCentre2021Efficiency: [Boundary] = [
    // 9: 数据中心运行年均PUE < 1.4（对于投产运行不满 1 年的，要求设计年均PUE < 1.4），或年均电能
    //   使用效率（EEUE）达到《数据中心 资源利用 第 3 部分：电能能效要求和测量方法》（GB/T 32910.3）
    //   中较节能级别（1.6）
    Boundary(
      "2021-datacenter/9", "PUE 1.4 stands on the limit, EEUE 1.61 is over its own",
      base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.4", "annualEEUE": "1.61"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-datacenter/9", "PUE 1.399 is under it", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.399", "annualEEUE": "1.61"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "PUE 1.401 is over it, EEUE 1.61 too",
      base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.401", "annualEEUE": "1.61"], printed: .fail),
    Boundary(
      "2021-datacenter/9", "PUE 1.401 is over it, EEUE 1.6 stands on its limit",
      base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.401", "annualEEUE": "1.6"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "PUE 1.401 is over it, EEUE 1.599 is under its limit",
      base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.401", "annualEEUE": "1.599"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "PUE 1.399, EEUE not given", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.399"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "PUE 1.4, EEUE not given", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.4"], printed: .missing, inclusive: .pass),
    Boundary(
      "2021-datacenter/9", "PUE 1.401, EEUE not given", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.401"], printed: .missing),
    Boundary(
      "2021-datacenter/9", "EEUE 1.6 alone", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualEEUE": "1.6"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "EEUE 1.61 alone", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualEEUE": "1.61"], printed: .missing),
    Boundary(
      "2021-datacenter/9", "neither given", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001"], printed: .missing),
    Boundary(
      "2021-datacenter/9", "a year or more in operation: the design PUE does not help",
      base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.401", "designPUE": "1.3", "annualEEUE": "1.61"],
      printed: .fail),
    Boundary(
      "2021-datacenter/9", "a year or more in operation: the design PUE does not hurt",
      base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.399", "designPUE": "1.5", "annualEEUE": "1.61"],
      printed: .pass),
    Boundary(
      "2021-datacenter/9", "a year or more in operation: the design PUE alone",
      base: ["operatingUnderOneYear": "否"], ["standardRacks": "3001", "designPUE": "1.3"],
      printed: .missing),
    Boundary(
      "2021-datacenter/9", "under a year: design PUE 1.4 stands on the limit",
      base: ["operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "designPUE": "1.4", "annualEEUE": "1.61"], printed: .fail,
      inclusive: .pass),
    Boundary(
      "2021-datacenter/9", "under a year: design PUE 1.399 is under it",
      base: ["operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "designPUE": "1.399", "annualEEUE": "1.61"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "under a year: design PUE 1.401 is over it",
      base: ["operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "designPUE": "1.401", "annualEEUE": "1.61"], printed: .fail),
    Boundary(
      "2021-datacenter/9", "under a year: the annual PUE does not help",
      base: ["operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "annualPUE": "1.3", "designPUE": "1.401", "annualEEUE": "1.61"],
      printed: .fail),
    Boundary(
      "2021-datacenter/9", "under a year: the annual PUE does not hurt",
      base: ["operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "annualPUE": "1.5", "designPUE": "1.399", "annualEEUE": "1.61"],
      printed: .pass),
    Boundary(
      "2021-datacenter/9", "under a year: the annual PUE alone",
      base: ["operatingUnderOneYear": "是"], ["standardRacks": "3001", "annualPUE": "1.3"],
      printed: .missing),
    Boundary(
      "2021-datacenter/9", "under a year: design PUE 1.401, EEUE 1.6",
      base: ["operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "designPUE": "1.401", "annualEEUE": "1.6"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "under a year: EEUE 1.6 alone", base: ["operatingUnderOneYear": "是"],
      ["standardRacks": "3001", "annualEEUE": "1.6"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "age not given, both PUE under the limit",
      ["standardRacks": "3001", "annualPUE": "1.399", "designPUE": "1.399"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "age not given, both PUE on the limit",
      ["standardRacks": "3001", "annualPUE": "1.4", "designPUE": "1.4", "annualEEUE": "1.61"],
      printed: .fail, inclusive: .pass),
    Boundary(
      "2021-datacenter/9", "age not given, both PUE over the limit",
      ["standardRacks": "3001", "annualPUE": "1.401", "designPUE": "1.401", "annualEEUE": "1.61"],
      printed: .fail),
    Boundary(
      "2021-datacenter/9", "age not given, the two PUE on either side",
      ["standardRacks": "3001", "annualPUE": "1.399", "designPUE": "1.401", "annualEEUE": "1.61"],
      printed: .missing),
    Boundary(
      "2021-datacenter/9", "age not given, annual PUE on the limit, design PUE under it",
      ["standardRacks": "3001", "annualPUE": "1.4", "designPUE": "1.399", "annualEEUE": "1.61"],
      printed: .missing, inclusive: .pass),
    Boundary(
      "2021-datacenter/9", "age not given, annual PUE under it, design PUE not given",
      ["standardRacks": "3001", "annualPUE": "1.399", "annualEEUE": "1.61"], printed: .missing),
    Boundary(
      "2021-datacenter/9", "age not given, annual PUE over it, design PUE not given",
      ["standardRacks": "3001", "annualPUE": "1.401", "annualEEUE": "1.61"], printed: .missing),
    Boundary(
      "2021-datacenter/9", "age not given, EEUE 1.6 decides alone",
      ["standardRacks": "3001", "annualEEUE": "1.6"], printed: .pass),
    Boundary(
      "2021-datacenter/9", "age not given, EEUE 1.6 decides over both PUE",
      ["standardRacks": "3001", "annualPUE": "1.5", "designPUE": "1.5", "annualEEUE": "1.6"],
      printed: .pass),
    Boundary(
      "2021-datacenter/9", "3000 racks, PUE 1.399", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.399"], printed: .notApplicable, inclusive: .pass),
    Boundary(
      "2021-datacenter/9", "3000 racks, PUE 1.4, EEUE 1.61", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.4", "annualEEUE": "1.61"], printed: .notApplicable,
      inclusive: .pass),
    Boundary(
      "2021-datacenter/9", "3000 racks, PUE 1.401, EEUE 1.61", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.401", "annualEEUE": "1.61"],
      printed: .notApplicable, inclusive: .fail),
    Boundary(
      "2021-datacenter/9", "2999 racks, PUE 1.399", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualPUE": "1.399"], printed: .notApplicable),
    Boundary(
      "2021-datacenter/9", "racks not given, PUE 1.399", base: ["operatingUnderOneYear": "否"],
      ["annualPUE": "1.399"], printed: .missing),

    // 10: 数据中心运行年均PUE < 1.6
    Boundary(
      "2021-datacenter/10", "PUE 1.6, on the limit", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualPUE": "1.6"], printed: .fail, inclusive: .pass),
    Boundary(
      "2021-datacenter/10", "PUE 1.601, over it", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualPUE": "1.601"], printed: .fail),
    Boundary(
      "2021-datacenter/10", "PUE 1.599, under it", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualPUE": "1.599"], printed: .pass),
    Boundary(
      "2021-datacenter/10", "3000 racks, PUE 1.599", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.599"], printed: .pass, inclusive: .notApplicable),
    Boundary(
      "2021-datacenter/10", "3000 racks, PUE 1.6", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3000", "annualPUE": "1.6"], printed: .fail, inclusive: .notApplicable),
    Boundary(
      "2021-datacenter/10", "3001 racks, PUE 1.599", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "3001", "annualPUE": "1.599"], printed: .notApplicable),
    Boundary(
      "2021-datacenter/10", "EEUE does not stand in for PUE", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "2999", "annualEEUE": "1.5"], printed: .missing),
    Boundary(
      "2021-datacenter/10", "2999 racks, no PUE", base: ["operatingUnderOneYear": "否"],
      ["standardRacks": "2999"], printed: .missing),
    Boundary(
      "2021-datacenter/10", "the design PUE does not stand in for it",
      base: ["operatingUnderOneYear": "是"], ["standardRacks": "2999", "designPUE": "1.3"],
      printed: .missing),
    Boundary(
      "2021-datacenter/10", "racks not given, PUE 1.5", base: ["operatingUnderOneYear": "否"],
      ["annualPUE": "1.5"], printed: .missing),
  ]

  private static let dataCentre2021Surroundings: [Boundary] = [
    // 15: 所在省数据中心产业发展指数达到 40 以上，具备完善的数据中心产业发展和管理政策
    Boundary(
      "2021-datacenter/15", "40, on the limit", ["provincialDataCentreIndex": "40"],
      printed: .pass),
    Boundary(
      "2021-datacenter/15", "40.01, over it", ["provincialDataCentreIndex": "40.01"],
      printed: .pass),
    Boundary(
      "2021-datacenter/15", "39.99, under it", ["provincialDataCentreIndex": "39.99"],
      printed: .fail),
    Boundary(
      "2021-datacenter/15", "40, the words unanswered", ["provincialDataCentreIndex": "40"],
      unanswered: ["dataCentrePolicies"], printed: .review),
    Boundary(
      "2021-datacenter/15", "39.99, the words unanswered", ["provincialDataCentreIndex": "39.99"],
      unanswered: ["dataCentrePolicies"], printed: .fail),
    Boundary(
      "2021-datacenter/15", "40, the words not met", ["provincialDataCentreIndex": "40"],
      unmet: ["dataCentrePolicies"], printed: .fail),
    Boundary(
      "2021-datacenter/15", "no figure, the words not met", unmet: ["dataCentrePolicies"],
      printed: .fail),
    Boundary("2021-datacenter/15", "no figure, the words attested", printed: .missing),
    Boundary(
      "2021-datacenter/15", "no figure, the words unanswered", unanswered: ["dataCentrePolicies"],
      printed: .missing),

    // 18: 所在地市级政府应用云计算技术整合改造现有电子政务信息系统，实现多领域政务信息系统整体部
    //   署和共建共用，近两年内政府自建数据中心数量减少 5%以上，具有针对中小型数据中心的改造或关停
    //   并转计划
    Boundary(
      "2021-datacenter/18", "5%, on the limit", ["governmentCentreReduction": "5"], printed: .pass),
    Boundary(
      "2021-datacenter/18", "5.01%, over it", ["governmentCentreReduction": "5.01"],
      printed: .pass),
    Boundary(
      "2021-datacenter/18", "4.99%, under it", ["governmentCentreReduction": "4.99"],
      printed: .fail),
    Boundary(
      "2021-datacenter/18", "5%, the words unanswered (governmentSystemIntegration)",
      ["governmentCentreReduction": "5"], unanswered: ["governmentSystemIntegration"],
      printed: .review),
    Boundary(
      "2021-datacenter/18", "4.99%, the words unanswered (governmentSystemIntegration)",
      ["governmentCentreReduction": "4.99"], unanswered: ["governmentSystemIntegration"],
      printed: .fail),
    Boundary(
      "2021-datacenter/18", "5%, the words not met (governmentSystemIntegration)",
      ["governmentCentreReduction": "5"], unmet: ["governmentSystemIntegration"], printed: .fail),
    Boundary(
      "2021-datacenter/18", "no figure, the words not met (governmentSystemIntegration)",
      unmet: ["governmentSystemIntegration"], printed: .fail),
    Boundary(
      "2021-datacenter/18", "5%, the words unanswered (smallCentrePlan)",
      ["governmentCentreReduction": "5"], unanswered: ["smallCentrePlan"], printed: .review),
    Boundary(
      "2021-datacenter/18", "4.99%, the words unanswered (smallCentrePlan)",
      ["governmentCentreReduction": "4.99"], unanswered: ["smallCentrePlan"], printed: .fail),
    Boundary(
      "2021-datacenter/18", "5%, the words not met (smallCentrePlan)",
      ["governmentCentreReduction": "5"], unmet: ["smallCentrePlan"], printed: .fail),
    Boundary(
      "2021-datacenter/18", "no figure, the words not met (smallCentrePlan)",
      unmet: ["smallCentrePlan"], printed: .fail),
    Boundary("2021-datacenter/18", "no figure, the words attested", printed: .missing),
    Boundary(
      "2021-datacenter/18", "no figure, the words unanswered",
      unanswered: ["governmentSystemIntegration", "smallCentrePlan"], printed: .missing),

    // 20: 数据中心进行通信网络定级备案，符合《互联网数据中心安全防护要求》（YD/T 2584），并通过第
    //   三方机构评估认定
    Boundary("2021-datacenter/20", "both attested", printed: .pass),
    Boundary(
      "2021-datacenter/20", "the standard not met, filing unanswered",
      unmet: ["dataCentreSecurityStandard"], unanswered: ["networkGradeFiling"], printed: .fail),
    Boundary(
      "2021-datacenter/20", "filing unanswered", unanswered: ["networkGradeFiling"],
      printed: .review),

    // 25: 网络接入能力能够达到平均每机架 200Mbps，数据中心直连网络骨干节点
    Boundary(
      "2021-datacenter/25", "200 Mbps, on the limit", ["bandwidthPerRack": "200"], printed: .pass),
    Boundary(
      "2021-datacenter/25", "200.01 Mbps, over it", ["bandwidthPerRack": "200.01"], printed: .pass),
    Boundary(
      "2021-datacenter/25", "199.99 Mbps, under it", ["bandwidthPerRack": "199.99"],
      printed: .fail),
    Boundary(
      "2021-datacenter/25", "200 Mbps, the words unanswered", ["bandwidthPerRack": "200"],
      unanswered: ["backboneConnection"], printed: .review),
    Boundary(
      "2021-datacenter/25", "199.99 Mbps, the words unanswered", ["bandwidthPerRack": "199.99"],
      unanswered: ["backboneConnection"], printed: .fail),
    Boundary(
      "2021-datacenter/25", "200 Mbps, the words not met", ["bandwidthPerRack": "200"],
      unmet: ["backboneConnection"], printed: .fail),
    Boundary(
      "2021-datacenter/25", "no figure, the words not met", unmet: ["backboneConnection"],
      printed: .fail),
    Boundary("2021-datacenter/25", "no figure, the words attested", printed: .missing),
    Boundary(
      "2021-datacenter/25", "no figure, the words unanswered", unanswered: ["backboneConnection"],
      printed: .missing),
  ]

  private static let dataCentre2021Applications: [Boundary] = [
    // 29: 园区内数据中心符合 GB/T 20988《信息技术 信息系统灾难恢复规范》，容灾设计达到第 3 级
    Boundary(
      "2021-datacenter/29", "3 级, on the limit", ["disasterRecoveryLevel": "3"], printed: .pass),
    Boundary("2021-datacenter/29", "4 级, over it", ["disasterRecoveryLevel": "4"], printed: .pass),
    Boundary("2021-datacenter/29", "2 级, under it", ["disasterRecoveryLevel": "2"], printed: .fail),
    Boundary("2021-datacenter/29", "no figure", printed: .missing),

    // 30: 园区内数据中心灾备存储容量达到 PB 级别
    Boundary("2021-datacenter/30", "1 PB, on the limit", ["backupStorage": "1"], printed: .pass),
    Boundary("2021-datacenter/30", "1.01 PB, over it", ["backupStorage": "1.01"], printed: .pass),
    Boundary("2021-datacenter/30", "0.99 PB, under it", ["backupStorage": "0.99"], printed: .fail),
    Boundary("2021-datacenter/30", "no figure", printed: .missing),

    // 32: 大数据系统集群总规模 > 1000 台服务器
    Boundary(
      "2021-datacenter/32", "1000 台, on the limit", ["bigDataServers": "1000"], printed: .fail,
      inclusive: .pass),
    Boundary("2021-datacenter/32", "1001 台, over it", ["bigDataServers": "1001"], printed: .pass),
    Boundary("2021-datacenter/32", "999 台, under it", ["bigDataServers": "999"], printed: .fail),
    Boundary("2021-datacenter/32", "no figure", printed: .missing),
    Boundary(
      "2021-datacenter/32", "for both classes, 1001 台 beside 299 racks",
      ["standardRacks": "299", "bigDataServers": "1001"], printed: .pass),

    // 33: 大数据应用总数据量达到 PB 级别
    Boundary("2021-datacenter/33", "1 PB, on the limit", ["bigDataVolume": "1"], printed: .pass),
    Boundary("2021-datacenter/33", "1.01 PB, over it", ["bigDataVolume": "1.01"], printed: .pass),
    Boundary("2021-datacenter/33", "0.99 PB, under it", ["bigDataVolume": "0.99"], printed: .fail),
    Boundary("2021-datacenter/33", "no figure", printed: .missing),

    // 34: 承载金融、视频、游戏等实时性要求较高的业务机柜比例达到 50%以上
    Boundary(
      "2021-datacenter/34", "50%, on the limit", ["realTimeRackShare": "50"], printed: .pass),
    Boundary(
      "2021-datacenter/34", "50.01%, over it", ["realTimeRackShare": "50.01"], printed: .pass),
    Boundary(
      "2021-datacenter/34", "49.99%, under it", ["realTimeRackShare": "49.99"], printed: .fail),
    Boundary("2021-datacenter/34", "no figure", printed: .missing),

    // 35: 本地业务流量比例达到 50%以上
    Boundary(
      "2021-datacenter/35", "50%, on the limit", ["localTrafficShare": "50"], printed: .pass),
    Boundary(
      "2021-datacenter/35", "50.01%, over it", ["localTrafficShare": "50.01"], printed: .pass),
    Boundary(
      "2021-datacenter/35", "49.99%, under it", ["localTrafficShare": "49.99"], printed: .fail),
    Boundary("2021-datacenter/35", "no figure", printed: .missing),
  ]
}
