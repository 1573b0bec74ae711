public import Rules

// Annex 4: data centres.

extension Fact where Value == Power {
  /// Power that the IT equipment of the largest data centre is designed for, in 千瓦 (data centre 3, 4,
  /// 5 and others).
  public static var designPower: Self {
    .figure(
      "designPower", "IT 设备设计功率", defined: "规模最大的数据中心单体的 IT 设备设计功率，不是园区各数据中心之和")
  }

  /// Power that the IT equipment of the same data centre draws, in 千瓦 (data centre 7 and 8).
  public static var loadPower: Self {
    .figure(
      "loadPower", "IT 设备负荷功率", partOf: [.designPower], defined: "与 IT 设备设计功率同一个数据中心单体的 IT 设备负荷")
  }
}

extension Fact where Value == Racks {
  /// Standard racks of 2.5 kW by design of the largest data centre, in 个标准机架 (data centre 5; note 1
  /// of annex 4).
  public static var standardRacks: Self {
    .racks(
      "standardRacks", "数据中心单体设计标准机架数", from: .designPower,
      defined:
        "规模最大的数据中心单体的设计标准机架数，不是园区各数据中心之和（2021 年通知附表 4 第 5 条）；换算单位，以功率 2.5 千瓦为一个标准机架（注 1）",
      formerly: ["设计标准机架数"], english: "standard racks of the largest data centre")
  }
}

extension Fact where Value == Share {
  /// Load of the IT equipment in its design capacity, in % (data centre 7 and 8).
  public static var equipmentLoadRate: Self {
    .share(
      "equipmentLoadRate", "IT 设备负荷率", of: .loadPower, in: .designPower,
      defined: "IT 设备负荷 ÷ 设计容量，与设计标准机架数同一个数据中心单体")
  }

  /// Racks that carry business with real-time demands, in % (data centre 34).
  public static var realTimeRackShare: Self {
    .figure("realTimeRackShare", "实时性业务机柜比例")
  }

  /// Traffic of local business, in % (data centre 35).
  public static var localTrafficShare: Self {
    .figure("localTrafficShare", "本地业务流量比例")
  }
}

extension Fact where Value == PowerUsageEffectiveness {
  /// Mean PUE of a year of operation, a plain number (data centre 9 and 10; cloud 21).
  public static var annualPUE: Self {
    .figure("annualPUE", "年均 PUE")
  }

  /// Mean PUE of a year by design, a plain number (data centre 9).
  public static var designPUE: Self {
    .figure("designPUE", "设计年均 PUE")
  }

  /// Mean energy use effectiveness of a year by GB/T 32910.3, a plain number (data centre 9).
  public static var annualEEUE: Self {
    .figure("annualEEUE", "年均 EEUE")
  }
}

extension Fact where Value == Index {
  /// Development index of the data centre industry in the province, a plain number (data centre
  /// 15).
  public static var provincialDataCentreIndex: Self {
    .figure("provincialDataCentreIndex", "所在省数据中心产业发展指数")
  }
}

extension Fact where Value == Reduction {
  /// Fall in the number of the government's own data centres in two years, in % (data centre 18).
  public static var governmentCentreReduction: Self {
    .figure("governmentCentreReduction", "近两年政府自建数据中心减少比例")
  }
}

extension Fact where Value == Bandwidth {
  /// Network bandwidth for each rack, in Mbps (data centre 25).
  public static var bandwidthPerRack: Self {
    .figure("bandwidthPerRack", "平均每机架网络接入带宽")
  }
}

extension Fact where Value == Level {
  /// Level of disaster recovery by GB/T 20988, which knows six, in 级 (data centre 29).
  public static var disasterRecoveryLevel: Self {
    .level("disasterRecoveryLevel", "容灾等级", of: 1...6)
  }
}

extension Fact where Value == Storage {
  /// Storage for disaster recovery, in PB (data centre 30).
  public static var backupStorage: Self {
    .figure("backupStorage", "灾备存储容量")
  }

  /// Data held by big-data applications, in PB (data centre 33).
  public static var bigDataVolume: Self {
    .figure("bigDataVolume", "大数据应用总数据量")
  }
}

extension Fact where Value == Count {
  /// Servers of the big-data clusters, in 台 (data centre 32).
  public static var bigDataServers: Self {
    .count("bigDataServers", "大数据系统服务器数", "台")
  }
}
