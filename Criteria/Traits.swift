public import Rules

extension Trait {
  /// 系列 of the application (2021 notice 一（一）; note 2 of its annex).
  public static let series = Trait(
    "series", "系列",
    values: [
      Value("优势", aliases: ["优势系列", "规模效益突出的优势产业示范基地"]),
      Value("特色", aliases: ["特色系列", "专业化细分领域竞争力强的特色产业示范基地"]),
    ])

  /// 领域 of the application (2021 notice 一（一）).
  public static let field = Trait(
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

  /// 省份: the province-level unit that the base lies in; 新疆生产建设兵团 applies apart (2021 notice
  /// 二（二）).
  public static let province = Trait(
    "province", "省份",
    values: [
      ("北京市", "北京"), ("天津市", "天津"), ("河北省", "河北"), ("山西省", "山西"), ("内蒙古自治区", "内蒙古"),
      ("辽宁省", "辽宁"), ("吉林省", "吉林"), ("黑龙江省", "黑龙江"), ("上海市", "上海"), ("江苏省", "江苏"),
      ("浙江省", "浙江"), ("安徽省", "安徽"), ("福建省", "福建"), ("江西省", "江西"), ("山东省", "山东"),
      ("河南省", "河南"), ("湖北省", "湖北"), ("湖南省", "湖南"), ("广东省", "广东"), ("广西壮族自治区", "广西"),
      ("海南省", "海南"), ("重庆市", "重庆"), ("四川省", "四川"), ("贵州省", "贵州"), ("云南省", "云南"),
      ("西藏自治区", "西藏"), ("陕西省", "陕西"), ("甘肃省", "甘肃"), ("青海省", "青海"), ("宁夏回族自治区", "宁夏"),
      ("新疆维吾尔自治区", "新疆"), ("新疆生产建设兵团", "兵团"),
    ].map { Value($0.0, aliases: [$0.1]) })

  /// 报送渠道: which provincial authority submits the application (2021 notice 二（二）).
  public static let channel = Trait(
    "channel", "报送渠道",
    values: [
      Value("工信主管部门", aliases: ["工业和信息化主管部门"]),
      Value("通信管理局"),
    ])

  /// 苏南, 苏中 or 苏北, from the city (Jiangsu 1 and 2); 昆山, 泰兴 and 沭阳 apply by themselves.
  public static let jiangsuRegion = Trait(
    "jiangsuRegion", "江苏分区", followsFromCity: true,
    values: [
      Value("苏南", aliases: cities("南京", "无锡", "常州", "苏州", "镇江", "昆山")),
      Value("苏中", aliases: cities("南通", "扬州", "泰州", "泰兴")),
      Value("苏北", aliases: cities("徐州", "连云港", "淮安", "盐城", "宿迁") + ["沭阳", "沭阳县"]),
    ])

  private static func cities(_ names: String...) -> [String] {
    names.flatMap { [$0, $0 + "市"] }
  }

  /// 园区（区域）级别 of the Jiangsu application form (Jiangsu A1).
  public static let parkLevel = Trait(
    "parkLevel", "园区级别", .choices,
    values: [
      Value("国家级", aliases: ["国家级产业园区"]),
      Value("省级", aliases: ["省级产业园区"]),
      Value("新型工业化示范基地", aliases: ["新型工业化产业示范基地"]),
      Value("其他"),
    ])

  /// The box ticked for 主营业务收入达到50亿元的工业企业数量 (Jiangsu form, 一（一）; Jiangsu 2); the form has none
  /// for no enterprise at all.
  public static let enterprisesFromFifty = Trait(
    "enterprisesFromFifty", "主营业务收入达到 50 亿元的工业企业数量", values: boxesOfEnterprises)

  /// The box ticked for 主营业务收入介于30亿元~50亿元的工业企业数量 (Jiangsu form, 一（一）; Jiangsu 2); the form
  /// has none for no enterprise at all.
  public static let enterprisesFromThirty = Trait(
    "enterprisesFromThirty", "主营业务收入介于 30 亿元至 50 亿元的工业企业数量", values: boxesOfEnterprises)

  private static let boxesOfEnterprises = [
    Value("1-10家", aliases: ["1-10"]), Value("10-50家", aliases: ["10-50"]),
    Value("50家以上", aliases: ["50+"]), Value("没有", aliases: ["0"], isPrinted: false),
  ]

  /// That one of the boxes for some enterprises is ticked.
  static func isTicked(_ boxes: Trait) -> Condition {
    .trait(boxes, mask: boxes.mask(of: ["1-10家", "10-50家", "50家以上"]))
  }

  /// 审批意见结论 of the authority that reviews submissions, and 提交储备 of who withdraws one (Jiangsu notice,
  /// annex 3, 1.4, 1.5 and 2.2).
  public static let review = Trait(
    "review", "审核意见",
    values: [
      Value("推荐"), Value("退回修改"), Value("不推荐"), Value("储备库", aliases: ["纳入储备库", "提交储备"]),
    ], defined: "江苏省申报系统的审批意见结论（附件 3）；退回修改和不推荐须在 texts 里写明 reviewReason（审核理由）")

  /// The five 计划单列市, which apply by themselves (2021 notice 二（二）).
  public static let separateCity = Trait(
    "separateCity", "计划单列市", followsFromCity: true, otherwise: "其他地市",
    values: ["大连", "青岛", "宁波", "厦门", "深圳"].map { Value($0 + "市", aliases: [$0]) })

  /// Whether the leading industry is 有色金属, 钢铁 or 化工 (notes to the 2022 form).
  public static let heavyIndustry = Trait.flag("heavyIndustry", "主导产业为有色金属、钢铁、化工")

  /// 调整更名 of an existing base (2021 notice 二（二）).
  public static let renamed = Trait.flag("renamed", "现有示范基地调整更名")

  /// 已取消称号, whose bases the total of a place leaves out (2022 notice 一（一）).
  public static let titleWithdrawn = Trait.flag("titleWithdrawn", "已取消称号")

  /// 推荐优秀案例 of the base (2022 notice 一（二）2).
  public static let recommendedCase = Trait.flag("recommendedCase", "推荐优秀案例")

  /// 申报主体: a park, or a city (5G pilot, Art. 6).
  public static let applicant = Trait(
    "applicant", "申报主体", values: [Value("园区", aliases: ["基地"]), Value("城市")])

  /// 已获国家级称号: what can be lost (2023 draft, Art. 23; 2022 notice 一（一）).
  public static let awarded = Trait.flag("awarded", "已获国家新型工业化产业示范基地称号")

  /// 联合申报 of several cities (5G pilot, Art. 6).
  public static let jointApplication = Trait.flag(
    "jointApplication", "联合申报", ofSeveralCities: true)

  /// 特殊类型地区, for which some limits are lower (general 1, 22 and 23; draft 1 and 5).
  public static let specialRegion = Trait.flag(
    "specialRegion", "特殊类型地区",
    defined: "革命老区、民族地区、边疆地区等（2023 年征求意见稿第七条）；与 2022 年汇总表表头所问的“特殊困难地区”不是一回事")

  /// 高载能产业集群区, which note 3 of the annex frees from general 19.
  public static let energyIntensiveCluster = Trait.flag(
    "energyIntensiveCluster", "高载能产业集群区",
    defined: "通知没有定义；一般指以国家统计局所列六大高耗能行业（石油煤炭加工、化工、非金属矿物制品、黑色金属、有色金属、电力热力）为主导产业的集群区")

  /// 投产运行不满 1 年: the design PUE is taken (data centre 9; draft S18).
  public static let operatingUnderOneYear = Trait.flag("operatingUnderOneYear", "投产运行不满 1 年")
}

extension Condition {
  /// The base is of 软件和信息服务 or 大数据, which the return's notes name together.
  static let softwareOrBigData = Condition.trait(
    .field, mask: Trait.field.mask(of: ["软件和信息服务", "大数据"]))

  static let specialRegion = Trait.specialRegion.holds
  static let energyIntensiveCluster = Trait.energyIntensiveCluster.holds
  static let operatingUnderOneYear = Trait.operatingUnderOneYear.holds
}

extension Condition {
  /// A park, as every applicant is that does not say that it is a city.
  static let park = Condition.given(.not(Trait.applicant.isValue("城市")), otherwise: nil)

  /// A park in Jiangsu.
  static let jiangsuPark = Condition.all([.park, Trait.province.isValue("江苏省")])

  /// A base with the title, which was not withdrawn (2022 notice 一（一）; draft, Art. 18).
  static let titleHolder = Condition.all([
    Trait.awarded.holds, .given(.not(Trait.titleWithdrawn.holds), otherwise: nil),
  ])

  /// The base lies in 苏南, for which the Jiangsu notice sets the full limits.
  static let southernJiangsu = Trait.jiangsuRegion.isValue("苏南")
}

extension Scope {
  /// Only for bases of a field, or of one of two (特色指标 of the 2023 draft).
  static let highTechnology = Scope("高技术转化应用", Trait.field.isValue("高技术转化应用"))
  static let industrialTransfer = Scope("产业转移合作", Trait.field.isValue("产业转移合作"))
  static let industrialInternet = Scope("工业互联网", Trait.field.isValue("工业互联网"))
  static let dataCentre = Scope("数据中心", Trait.field.isValue("数据中心"))
  static let softwareOrBigData = Scope(
    "软件和信息服务/大数据",
    .any([Trait.field.isValue("软件和信息服务"), Trait.field.isValue("大数据")]))

  /// Only for the 优势 series.
  static let advantage = Scope("优势", Trait.series.isValue("优势"))

  /// Only for the 特色 series.
  static let speciality = Scope("特色", Trait.series.isValue("特色"))

  /// Only for data centres of more than 3000 standard racks, as the table's note prints it.
  static let largeDataCentre = Scope("大型规模以上", .moreThanThreeThousandRacks)

  /// Only for the other data centres; as printed, 3000 standard racks are not large.
  static let smallDataCentre = Scope("中小型", .not(.moreThanThreeThousandRacks))
}
