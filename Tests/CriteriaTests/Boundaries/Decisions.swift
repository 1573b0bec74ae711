import Evaluation

extension Boundary {
  /// Cases in which one part of an item, or one figure of it, decides alone.
  static let decisions: [Boundary] = [
    general2021Decisions, transfer2021Decisions, dataCentre2021Classes,
    // 3, 4: of a large and of a small data centre.
    answers("2021-datacenter/3", beside: ["standardRacks": "3001"], "dataCentreRegionClass"),
    answers("2021-datacenter/4", beside: ["standardRacks": "2999"], "dataCentreFlexibleSiting"),
    draft2023Decisions,
  ].flatMap(\.self)

  private static let general2021Decisions: [Boundary] = [
    // 3: 专注于一个或两个相关性较强的细分产业领域: what the cluster is, not what it was.
    Boundary(
      "2021-general/3", "2 sub-industries in the last full year, more before",
      base: ["series": "特色"], ["subIndustries": "3 3 2"], printed: .pass),
    Boundary(
      "2021-general/3", "1 sub-industry in the last full year, none before",
      base: ["series": "特色"], ["subIndustries": "0 0 1"], printed: .pass),
    Boundary(
      "2021-general/3", "3 sub-industries in the last full year, fewer before",
      base: ["series": "特色"], ["subIndustries": "2 2 3"], printed: .fail),
    // 25, E1, E2: 通用, and 申报对象 of either series.
    Boundary(
      "2021-general/25", "of the other series, attested not met", base: ["series": "特色"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary("2021-general/25", "series not given, attested", printed: .pass),
    Boundary(
      "2021-general/E1", "of the other series, attested not met", base: ["series": "特色"],
      unmet: ["noMajorAccidents"], printed: .fail),
    Boundary("2021-general/E1", "series not given, attested", printed: .pass),
    Boundary(
      "2021-general/E2", "of the other series, attested not met", base: ["series": "优势"],
      unmet: ["noMajorEvents"], printed: .fail),
    Boundary("2021-general/E2", "series not given, attested", printed: .pass),
  ]

  private static let transfer2021Decisions: [Boundary] =
    // 11: 近 3 年园区内未出现重、特大……事故: one in any of the years and of any kind.
    ["majorAccidents", "gravestAccidents", "levelOneEvents", "levelTwoEvents"].flatMap { key in
      ["1 0 0", "0 1 0", "0 0 1"].map { years in
        var counts = [
          "majorAccidents": "0 0 0", "gravestAccidents": "0 0 0", "levelOneEvents": "0 0 0",
          "levelTwoEvents": "0 0 0",
        ]
        counts[key] = years
        return Boundary("2021-transfer/11", "\(key): \(years)", counts, printed: .fail)
      }
    }

  /// 注 1 of annex 4: 以功率 2.5 千瓦为一个标准机架; more than 3000 make 大型.
  private static let dataCentre2021Classes: [Boundary] = [
    ("3", [:], Status.pass, Status.notApplicable),
    ("4", [:], .notApplicable, .pass),
    ("7", ["equipmentLoadRate": "40"], .pass, .notApplicable),
    ("8", ["equipmentLoadRate": "50"], .notApplicable, .pass),
    ("9", ["annualPUE": "1.39"], .pass, .notApplicable),
    ("10", ["annualPUE": "1.59"], .notApplicable, .pass),
  ].flatMap { number, figures, large, small in
    let item = "2021-datacenter/\(number)"
    func with(_ more: [String: String]) -> [String: String] {
      figures.merging(more) { own, _ in own }
    }
    return [
      Boundary(
        item, "designed for 7502.5 kW, 3001 racks", base: ["operatingUnderOneYear": "否"],
        with(["designPower": "7502.5"]), printed: large),
      Boundary(
        item, "designed for 7500 kW, 3000 racks", base: ["operatingUnderOneYear": "否"],
        with(["designPower": "7500"]), printed: small, inclusive: large),
      // The load is not what a data centre is designed for: 3001 of 7502.5 kW are 40% of it.
      Boundary(
        item, "drawing 3001 of 7502.5 kW, 3001 racks", base: ["operatingUnderOneYear": "否"],
        figures.filter { $0.key != "equipmentLoadRate" }
          .merging(["designPower": "7502.5", "loadPower": "3001"]) { own, _ in own },
        printed: large),
      Boundary(
        item, "drawing 3000 kW, racks not given", base: ["operatingUnderOneYear": "否"],
        with(["loadPower": "3000"]), printed: .missing),
    ]
  }

  private static let draft2023Decisions: [Boundary] = [
    // S17, 大型以上: 基础设施全部或部分建设完成, so all of it is enough as well.
    Boundary(
      "2023-draft/S17", "a large one built in whole, not said to be built in part",
      base: ["field": "数据中心"], ["standardRacks": "3001", "equipmentLoadRate": "40"],
      unmet: ["dataCentreBuiltInPart"], printed: .pass),
    Boundary(
      "2023-draft/S17", "a large one built in part alone", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "40"], unmet: ["dataCentreBuiltInWhole"],
      printed: .pass),
    Boundary(
      "2023-draft/S17", "a large one built in neither", base: ["field": "数据中心"],
      ["standardRacks": "3001", "equipmentLoadRate": "40"],
      unmet: ["dataCentreBuiltInPart", "dataCentreBuiltInWhole"], printed: .fail),
    // S17, 中小型: 基础设施全部建设完成, so a part is not enough.
    Boundary(
      "2023-draft/S17", "a small one built in part alone", base: ["field": "数据中心"],
      ["standardRacks": "2999", "equipmentLoadRate": "50"], unmet: ["dataCentreBuiltInWhole"],
      printed: .fail),
    // 设计标准机架数: 3000 racks of 2.5 kW, drawing 40% of them.
    Boundary(
      "2023-draft/S17", "designed for 7500 kW, drawing 3000 kW", base: ["field": "数据中心"],
      ["designPower": "7500", "loadPower": "3000"], printed: .pass),
    Boundary(
      "2023-draft/S17", "designed for 750 kW, drawing 375 kW", base: ["field": "数据中心"],
      ["designPower": "750", "loadPower": "375"], printed: .pass),
    Boundary(
      "2023-draft/S17", "designed for 747.5 kW, drawing all of it", base: ["field": "数据中心"],
      ["designPower": "747.5", "loadPower": "747.5"], printed: .fail),
  ]
}
