import Rules

extension AnnualReturn2022 {
  /// What the form prints above section 十二, below section 二十五 and as 指标说明, in that order.
  static let notes: [TableNote] = definitions + AnnualReturn2022FieldNote.all.map { $0.tableNote }

  private static let definitions: [TableNote] = [
    TableNote(
      "一（一）",
      """
      我部批复的十批示范基地（已取消称号的除外）需报送以下材料：1. 《国家新型工业化产业示范基地发展情况汇总表（2022年版）》（附件1，以下简称《汇总表》，部分领域还需填报对应类型附表1-\
      6）；2. 示范基地2021年发展情况总结材料（参照附件2）。
      """,
      effect: Bilingual(
        "已取消称号的不适用。须报送材料的清单：□ 汇总表和附表　□ 总结材料；程序只核对前者。",
        """
        Not for a base whose title was withdrawn. A checklist of what is to be handed in: the return \
        with its annex, and the report on the year; the program checks the former alone.
        """)),
    TableNote(
      "二（二）",
      "报送材料应及时、完整、真实、准确。示范基地报送的《汇总表》、总结材料须加盖示范基地管理机构公章。如发现重大事项瞒报、虚报等行为，将取消该示范基地参评资格。",
      effect: Bilingual(
        "提示公章和虚报的后果；程序不核对。",
        "Tells of the seal and of what false reporting leads to; the program checks neither.")),
    TableNote(
      "二（六）", "请于2022年8月24日前报送《汇总表》和示范基地总结材料",
      effect: Bilingual(
        "提示时限；程序不核对报送日期。", "Tells the deadline; the program checks no date of submission.")),
    TableNote(
      nil, "以下内容请结合要求填写2021年度发展情况，材料要求简洁明晰，信息准确，文字内容每格不超过500字。",
      effect: Bilingual(
        "十二至二十五的文字每格以 500 字为上限，超过的为填报错误；12.1、12.2、25.1 的表格以一段文字代替，不限。",
        """
        The cells of sections 十二 to 二十五 have a limit of 500 characters; exceeding it is a \
        reporting error. The one text that stands for the table of 12.1, of 12.2 or of 25.1 has none.
        """)),
    TableNote(
      "1", "除装备制造、原材料、消费品、电子信息类示范基地外，其他类型示范基地还需补充填报对应类型附表，详见附表 1-6。",
      effect: Bilingual(
        "附表 1 至 6 的各项只适用于相应领域的基地。",
        "The rows of annexes 1 to 6 are for the bases of their field alone.")),
    TableNote(
      nil, "“示范基地名称”以工业和信息化部正式公布的国家新型工业化产业示范基地名称为准。",
      effect: Bilingual(
        "程序不核对公布的名称。", "The program does not check the name as it was published.")),
    TableNote(
      nil, "“近三年”是指2022年以前的连续三年（不含2022年）。",
      effect: Bilingual(
        "近三年是 2019 至 2021 年，各年都须填报。",
        "近三年 is 2019 to 2021, and every one of them is to be given.")),
    TableNote(
      nil, "指标中标明“以上”的包括本数，标明“以下”的不包括本数。",
      effect: Bilingual(
        "“以上”含本数，“以下”不含本数。",
        "以上 includes the number, 以下 does not.")),
    TableNote(
      nil, "高技术制造业：具体分类可参照《高技术产业（制造业）分类（2017）》。",
      effect: definition, on: ["表头.9"]),
    TableNote(
      nil, "战略性新兴产业：具体分类可参照《战略性新兴产业分类（2018）》。",
      effect: definition, on: ["表头.8"]),
    TableNote(
      "1.5", "进出口总额和出口额：以人民币计算，如以美元计算，请以2021年平均汇率6.4515进行换算。",
      effect: Bilingual(
        "可以用亿美元、万美元填写，按 6.4515 折算。",
        "May be given in US dollars, converted at 6.4515."), on: ["1.5", "1.5.1"]),
    TableNote(
      "1.8", "累计固定资产投资额：指园区自成立之日起至报告期止的累计固定资产投资额。",
      effect: definition, on: ["1.8"]),
    TableNote(
      "3.2", "有效发明专利：指国家、国际性知识产权机构审核授权的、专利权人按时缴费、在有效期内的发明专利。软件和信息服务示范基地请填写“软件著作权拥有量”。",
      effect: Bilingual(
        "软件和信息服务示范基地填软件著作权拥有量，其他基地填有效发明专利数。",
        """
        A base of 软件和信息服务 gives its software copyrights, any other its invention patents in force.
        """), on: ["3.2"]),
    TableNote(
      "3.4", "国家级研发机构：指国家有关部委批准或认定的企业技术中心、工程中心、工程技术研究中心、重点实验室等。以国家有关部委正式公布名单为准。",
      effect: definition, on: ["3.4"]),
    TableNote(
      "5.1", "单位工业增加值能耗：以软件和信息服务等生产性服务业为主导产业的示范基地请填写“单位销售收入能耗”。",
      effect: definition, on: ["5.1"]),
    TableNote(
      "7.1",
      """
      质量管理体系认证：指ISO9000族标准、ISO14000族标准、ISO18000族标准、OHSAS18000族标准、ISO20000族标准等体系认证，认证证书发放机构应经国务院认证监\
      督管理委员会批准设立。
      """,
      effect: definition, on: ["7.1"]),
    TableNote(
      "7.2", "国家标准：指由国务院有关行政主管部门制定的标准，分为强制性标准和推荐性标准。",
      effect: definition, on: ["7.2"]),
    TableNote(
      "7.3", "国际标准：指由国际的标准化组织批准发布的正式国际标准。",
      effect: definition, on: ["7.3"]),
    TableNote(
      "8.5",
      """
      安全生产标准化：指根据《企业安全生产标准化评审工作管理办法（试行）》（安监总办〔2014〕49号）及《冶金等工贸行业小微企业安全生产标准化评定标准》（安监总管四〔2014〕17号），企\
      业应通过按照安全生产标准化评定标准进行创建，并由评审组织单位进行审查，符合要求的企业经相应安全监管部门同意后，由该安全监管部门进行公告并颁发证书。
      """,
      effect: definition, on: ["8.5"]),
    TableNote(
      "9.3", "规模以上工业企业关键工序数控化率：示范基地内所有规模以上工业企业关键工序数控化率的平均值。",
      effect: definition, on: ["9.3"]),
    TableNote(
      "10.1", "国家级公共服务平台：经国家有关部委认定或批复的公共服务平台。",
      effect: definition, on: ["10.1.1"]
    ),
    TableNote(
      "16.3",
      """
      基地内制造业单项冠军企业、专精特新“小巨人”企业、领航企业、国家中小企业公共服务示范平台、国家小型微型企业创业创新示范基地的有关情况(请列明国家级称号数量、所属企业或机构、获得的称号、\
      获得称号的时间):相关称号特指国家级,不包含省级及以下称号;填写时需先总结相关称号数量,然后分点列明称号具体相关信息。
      """,
      effect: definition, on: ["16.3"]),
    TableNote(
      "17.2",
      """
      多种创新主体在创新方面的协作情况及创新机制建立情况:工业互联网产业示范基地还需阐述基地内联动机制和细分重点领域合作情况、生态建设情况/龙头联合中小配套企业开展技术研发和应用工作情况等。
      """,
      effect: definition, on: ["17.2"]),
  ]
}

private let definition = Bilingual(
  "指标的定义，由填报单位遵照，程序不另核对。",
  "Defines the indicator for the applicant; the program checks nothing more.")

extension AnnualReturn2022FieldNote {
  /// The note as `show` prints it.
  fileprivate var tableNote: TableNote {
    switch rows {
    case .mayBeLeftOut(let listed, _, _):
      TableNote(
        nil, text,
        effect: Bilingual(
          "这些领域的基地可以不填所列各项，除非注明必填；同属其他领域的仍须填报。",
          """
          Bases of these fields alone may leave out the rows listed, but for those marked as \
          required of a field.
          """), on: listed)
    case .mustBeGiven(let listed):
      TableNote(
        nil, text,
        effect: Bilingual(
          "只属这一领域的基地须填所列各项，其他各项可以不填；附表不在此列。",
          """
          Bases of this field alone must give the rows listed and may leave out the others of the \
          return; the annexes are not meant.
          """), on: listed)
    }
  }
}
