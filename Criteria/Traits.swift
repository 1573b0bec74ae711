import Rules

extension Trait {
  /// 系列 of the application (2021 notice 一（一）; note 2 of its annex).
  static let series = Trait(
    "series", "系列",
    values: [
      Value("优势", aliases: ["优势系列", "规模效益突出的优势产业示范基地"]),
      Value("特色", aliases: ["特色系列", "专业化细分领域竞争力强的特色产业示范基地"]),
    ])

  /// 领域 of the application (2021 notice 一（一）).
  static let field = Trait(
    "field", "领域", .choices,
    values: [
      Value("装备制造", aliases: ["装备制造业", "装备工业"]),
      Value("原材料", aliases: ["原材料工业"]),
      Value("消费品", aliases: ["消费品工业"]),
      Value("电子信息", aliases: ["电子信息产业"]),
      Value("软件和信息服务", aliases: ["软件和信息服务业"]),
      Value("高技术转化应用"),
      Value("产业转移合作"),
      Value("大数据"),
      Value("云计算"),
      Value("数据中心"),
      Value("工业互联网"),
    ])

  /// 报送渠道: which provincial authority submits the application (2021 notice 二（二）).
  static let channel = Trait(
    "channel", "报送渠道",
    values: [
      Value("工信主管部门", aliases: ["工业和信息化主管部门"]),
      Value("通信管理局"),
    ])

  /// 特殊类型地区, for which general 1, 22 and 23 set a lower limit.
  static let specialRegion = Trait.flag("specialRegion", "特殊类型地区")

  /// 高载能产业集群区, which note 3 of the annex frees from general 19.
  static let energyIntensiveCluster = Trait.flag("energyIntensiveCluster", "高载能产业集群区")

  /// 投产运行不满 1 年, for which data centre 9 takes the design PUE.
  static let operatingUnderOneYear = Trait.flag("operatingUnderOneYear", "投产运行不满 1 年")
}

extension Condition {
  static let specialRegion = Trait.specialRegion.holds
  static let energyIntensiveCluster = Trait.energyIntensiveCluster.holds
  static let operatingUnderOneYear = Trait.operatingUnderOneYear.holds
}

extension Scope {
  /// Only for the 优势 series.
  static let advantage = Scope("优势", Trait.series.isValue("优势"))

  /// Only for the 特色 series.
  static let speciality = Scope("特色", Trait.series.isValue("特色"))

  /// Only for data centres of more than 3000 standard racks, as the table's note prints it.
  static let largeDataCentre = Scope("大型规模以上", .moreThanThreeThousandRacks)

  /// Only for the other data centres; as printed, 3000 standard racks are not large.
  static let smallDataCentre = Scope("中小型", .not(.moreThanThreeThousandRacks))
}
