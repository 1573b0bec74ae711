public import Rules

// Land, energy, clean production and safety.

extension Fact where Value == Area {
  /// Planned area of the park, in 公顷 (return 4.1).
  public static var plannedArea: Self {
    .figure("plannedArea", "规划面积", row: "4.1")
  }

  /// Developed area of the park, in 公顷 (general 22 and 23; return 4.1.1).
  public static var developedArea: Self {
    .figure("developedArea", "已开发面积", partOf: [.plannedArea], row: "4.1")
  }
}

extension Fact where Value == LandIntensity {
  /// Cumulative investment on developed land, in 万元/公顷 (general 22).
  public static var investmentIntensity: Self {
    .intensity(
      "investmentIntensity", "单位土地平均投资强度",
      of: .cumulativeInvestment, on: .developedArea)
  }

  /// Sales on developed land, in 万元/公顷 (general 23).
  public static var landOutput: Self {
    .intensity("landOutput", "单位土地平均产值", of: .salesRevenue, on: .developedArea)
  }
}

extension Fact where Value == FloorAreaRatio {
  /// Floor area of industrial buildings over their land, a plain number (general 21).
  public static var floorAreaRatio: Self {
    .figure(
      "floorAreaRatio", "工业建筑容积率", defined: "只计工业建筑；不是 2022 年汇总表 4.2 的建筑容积率",
      not: .buildingFloorAreaRatio, english: "floor area ratio of industrial buildings")
  }

  /// Floor area of all buildings over their land, a plain number (return 4.2).
  public static var buildingFloorAreaRatio: Self {
    .figure(
      "buildingFloorAreaRatio", "建筑容积率", row: "4.2",
      defined: "基地全部建筑；不能代替 2021 年通知附件第 21 条的工业建筑容积率", english: "floor area ratio of all buildings")
  }
}

extension Fact where Value == Energy {
  /// Electricity used in a year, in 亿千瓦时 (general 19; return 5.3).
  public static var electricityUse: Self {
    .figure("electricityUse", "用电量", row: "5.3", usuallyAtMost: 2000)
  }

  /// Electricity from renewable sources, in 亿千瓦时 (general 19).
  public static var renewableElectricity: Self {
    .figure("renewableElectricity", "可再生能源电量", partOf: [.electricityUse])
  }
}

extension Fact where Value == Share {
  /// Renewable electricity in all electricity, in % (general 19).
  public static var renewableShare: Self {
    .share("renewableShare", "可再生能源占用电量比例", of: .renewableElectricity, in: .electricityUse)
  }

  /// Enterprises above designated size at the advanced level of clean production, in % (general
  /// 18).
  public static var cleanProductionShare: Self {
    .share(
      "cleanProductionShare", "达到国内清洁生产先进水平的规上企业占比", of: .cleanProductionEnterprises,
      in: .enterprisesAboveScale)
  }
}

extension Fact where Value == Count {
  /// Enterprises above designated size at the advanced level of clean production, in 家 (general
  /// 18).
  public static var cleanProductionEnterprises: Self {
    .count(
      "cleanProductionEnterprises", "达到国内清洁生产先进水平的规上企业数", "家",
      partOf: [.enterprisesAboveScale])
  }

  /// 重大 production-safety accidents in a year, in 起 (general 25; return 8.3).
  public static var majorAccidents: Self {
    .count("majorAccidents", "重大事故数量", "起", row: "8.3")
  }

  /// 特别重大 production-safety accidents in a year, in 起 (general 25; return 8.4).
  public static var gravestAccidents: Self {
    .count("gravestAccidents", "特别重大事故数量", "起", row: "8.4")
  }

  /// Ⅰ级 environmental events in a year, in 次 (general E2; return 5.6).
  public static var levelOneEvents: Self {
    .count("levelOneEvents", "Ⅰ级环境事件数量", "次", row: "5.6")
  }

  /// Ⅱ级 environmental events in a year, in 次 (general E2; return 5.7).
  public static var levelTwoEvents: Self {
    .count("levelTwoEvents", "Ⅱ级环境事件数量", "次", row: "5.7")
  }
}
