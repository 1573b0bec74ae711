import Rules

extension Citation {
  /// An annex of the ministry's notice on the applications of 2021.
  static func notice2021(part: String) -> Citation {
    Citation(
      document: "《工业和信息化部办公厅关于开展2021年度国家新型工业化产业示范基地申报工作的通知》",
      number: "工信厅规函〔2021〕85号", issuer: "工业和信息化部办公厅", date: "2021-06-23", part: part)
  }
}

/// What the 2021 notice demands outside its tables, of every applicant.
enum Notice2021 {
  static let validity = Validity.until("2021-06-25", "申报截止日期为2021年6月25日。", at: "三（二）")

  /// What the signs of the scan can be compared with.
  static let otherPrints = OtherPrints(
    earlier: Bilingual("2019 年印本", "the 2019 print"),
    later: Bilingual("2023 年征求意见稿", "the 2023 draft"))

  /// What section 二（一） rules out, and whom it admits: everywhere but in annex 5.
  static let demands: [Item] =
    exclusions + .list(admission, inEnglish: Notice2021English.reading)
    + provincialBases(numbered: "A2", inEnglish: Notice2021English.reading)

  /// 二（二）, from where a base of the 优势 series is chosen in principle.
  static func provincialBases(
    numbered number: String, inEnglish readings: @escaping EnglishReadings
  ) -> [Item] {
    .list(
      [
        .category(
          "申报要求", for: .advantage,
          .demand(
            .admission, number, "各地上报的优势产业示范基地数量均不超过1个，原则上应从省级示范基地中优选产生", at: "二（二）"
          ) {
            relaxable(attested("provincialBase", "省级示范基地"))
          }.read("只问是否省级示范基地，数量见名额；“原则上”应是，不是的不直接判为不满足，由主管部门判断。"))
      ], inEnglish: readings)
  }

  /// What a verdict under any table of the notice leaves aside.
  static let remark = Bilingual(
    "《管理办法》（工信部规〔2017〕1 号）自身规定的条件也须满足，程序没有编入，另须核对",
    "the conditions of 《管理办法》 itself (工信部规〔2017〕1 号) must be met as well; they are not held here")

  /// What the notice says beside its tables and the program does not judge.
  static let notes: [TableNote] = [
    TableNote(
      "一（二）",
      """
      本年度优先支持符合国家重大生产力布局要求及落实国家有关重大政策措施成效明显、国家明确予以表扬激励地方的申报对象。支持国家级开发区、新兴领域产业集聚区等积极创建示范基地，打造制造业高\
      质量发展载体。
      """,
      effect: Bilingual(
        "优先支持的情形，不改变结论。", "What is preferred among applicants; it changes no verdict.")),
    TableNote(
      nil, "申报对象须满足《管理办法》所规定的条件",
      effect: Bilingual(
        "《管理办法》自身规定的条件程序没有编入，结论之外另须核对。",
        "The conditions of 《管理办法》 itself are not held here; they stand beside every verdict.")),
    TableNote(
      nil, "申报截止日期为2021年6月25日。",
      effect: Bilingual(
        "提示时限；程序不核对报送日期。", "Tells the deadline; the program checks no date of submission.")),
    TableNote(
      nil, "2021年6月23日",
      effect: Bilingual(
        "扫描件所印的发文日期，离截止日期只有两天，存疑；公开文本作 2021 年 4 月 28 日。",
        """
        The date that the scan prints, two days before the deadline, and so doubtful; public copies \
        have 2021-04-28.
        """)),
  ]

  /// What section 二（一） rules out.
  static let exclusions: [Item] = .list(grounds, inEnglish: Notice2021English.reading)

  /// The words of the admission requirement.
  static let admissionWords = "申报对象须地理范围清晰、产业相对集中、管理主体明确，原则上不跨地市行政区域"
}

/// 二（一）1 and 2, the grounds that rule an applicant out.
private let grounds: [TableCategory] = [
  .category(
    "一票否决",
    .demand(.exclusion, "E1", "近三年发生重大或特别重大生产安全事故", at: "二（一）1") {
      .noMajorSafetyAccidents
    }.read("近三年（三个完整年和申报当年至今）重大事故和特别重大事故均为零，即不触发；申报当年的起数可以不填，填报多于零即触发；没有给出起数的，由填报单位判断。"),
    .demand(.exclusion, "E2", "近三年发生Ⅱ级或Ⅰ级突发环境污染事件", at: "二（一）1") {
      .noMajorEnvironmentalEvents
    }.read("近三年（三个完整年和申报当年至今）Ⅰ级和Ⅱ级环境事件均为零，即不触发；申报当年的次数可以不填，填报多于零即触发；没有给出次数的，由填报单位判断。"),
    .demand(.exclusion, "E3", "申报对象在国务院及有关部门相关督查工作中发现存在严重问题", at: "二（一）1") {
      attested("noInspectionProblems", "督查未发现严重问题", opposite: "督查发现过严重问题")
    }.read("填报“达到”表示没有发现严重问题，即不触发。"),
    .demand(.exclusion, "E4", "申报材料要真实、准确，一旦发现虚假填报，取消本年度示范基地申报资格", at: "二（一）2") {
      attested("truthfulMaterials", "申报材料真实、准确", opposite: "申报材料有虚假")
    }.read("填报“达到”表示材料真实、准确，没有虚假填报，即不触发。"))
]

/// 二（一）2, what an applicant must be.
private let admission: [TableCategory] = [
  .category(
    "申报要求",
    .demand(.admission, "A1", Notice2021.admissionWords, at: "二（一）2") {
      every(
        attested("clearBoundary", "地理范围清晰"),
        attested("concentratedIndustry", "产业相对集中"),
        attested("managingBody", "管理主体明确"),
        relaxable(attested("withinPrefecture", "不跨地市行政区域", opposite: "跨了地市行政区域", ofOneCity: true)))
    }.read("四项分别判断；“原则上”不跨地市，跨地市的不直接判为不满足，由主管部门判断。"))
]

extension ReferencedItem {
  /// 国家新型工业化产业基地申报条件第 N 条, whose condition the rows of the annexes take over.
  static func general(_ number: Int) -> Self { Self(number, of: .general2021) }
}

extension Condition {
  /// Neither a 重大 nor a 特别重大 production-safety accident within three years of the application.
  static let noMajorSafetyAccidents = noMajorSafetyAccidents(
    orIn: Fact.majorAccidents.inApplicationYear, Fact.gravestAccidents.inApplicationYear)

  /// Neither a Ⅰ级 nor a Ⅱ级 environmental event within three years of the application.
  static let noMajorEnvironmentalEvents = noMajorEnvironmentalEvents(
    orIn: Fact.levelOneEvents.inApplicationYear, Fact.levelTwoEvents.inApplicationYear)

  /// No such accident in any of three years, nor in the other years of the measures.
  static func noMajorSafetyAccidents(
    orIn major: Measure<Count>, _ gravest: Measure<Count>
  ) -> Condition {
    none(
      in: every(
        Fact.majorAccidents.inEachOfThreeYears.isAtMost(.count(0, "起")),
        Fact.gravestAccidents.inEachOfThreeYears.isAtMost(.count(0, "起"))),
      or: every(major.isAtMost(.count(0, "起")), gravest.isAtMost(.count(0, "起"))),
      otherwise: attested(
        "noMajorAccidents", "近三年未发生重大或特别重大生产安全事故", opposite: "近三年发生过重大或特别重大生产安全事故",
        ofThreeYears: true))
  }

  /// No such event in any of three years, nor in the other years of the measures.
  static func noMajorEnvironmentalEvents(
    orIn levelOne: Measure<Count>, _ levelTwo: Measure<Count>
  ) -> Condition {
    none(
      in: every(
        Fact.levelOneEvents.inEachOfThreeYears.isAtMost(.count(0, "次")),
        Fact.levelTwoEvents.inEachOfThreeYears.isAtMost(.count(0, "次"))),
      or: every(levelOne.isAtMost(.count(0, "次")), levelTwo.isAtMost(.count(0, "次"))),
      otherwise: attested(
        "noMajorEvents", "近三年未发生Ⅱ级或Ⅰ级突发环境污染事件", opposite: "近三年发生过Ⅱ级或Ⅰ级突发环境污染事件", ofThreeYears: true)
    )
  }

  /// The counts of three years decide with those of other years, which need not be given: an answer
  /// that it happened may speak of these. Where the counts are not given, the answer decides.
  private static func none(
    in threeYears: Condition, or otherYears: Condition, otherwise answer: Condition
  ) -> Condition {
    whereGiven(
      .all(threeYears.parts + [whereGiven(otherYears, otherwise: whereGiven(answer))]),
      otherwise: answer)
  }

  /// The class of a data centre: the note of annex 4 prints `> 3000`, its successor `≥ 3000`.
  static let moreThanThreeThousandRacks =
    Fact.standardRacks.isMoreThan(.standardRacks(3000), bar: .successor)
}
