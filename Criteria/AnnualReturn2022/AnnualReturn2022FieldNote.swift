import Rules

/// One of the notes to the return that tell the bases of some fields which rows they fill in.
struct AnnualReturn2022FieldNote {
  /// The rows that a note lists.
  enum Rows {
    /// 以下所列指标可选填，其他指标请按照相关要求填写完整. Rows in brackets, as （工业互联网必填）, are
    /// required in that field all the same.
    case mayBeLeftOut([String], exceptIn: String? = nil, [String] = [])
    /// 以下所列指标必填，其他指标可选填.
    case mustBeGiven([String])
  }

  /// The note's words.
  let text: String
  /// The rows that the note lists, by their numbers here.
  let rows: Rows
  private let fields: UInt64
  private let fieldsOfException: UInt64

  private init(_ text: String, fields: [String], _ rows: Rows) {
    self.text = text
    self.rows = rows
    self.fields = Trait.field.mask(of: fields)
    if case .mayBeLeftOut(_, let field?, _) = rows {
      fieldsOfException = Trait.field.mask(of: [field])
    } else {
      fieldsOfException = 0
    }
  }

  /// The mask of the fields whose bases may leave a row of the return out.
  static func fields(thatMayLeaveOut row: String) -> UInt64 {
    all.reduce(0) { $0 | $1.fields(thatMayLeaveOut: row) }
  }

  private func fields(thatMayLeaveOut row: String) -> UInt64 {
    switch rows {
    case .mayBeLeftOut(let listed, _, let required):
      guard listed.contains(row) else { return 0 }
      return required.contains(row) ? fields & ~fieldsOfException : fields
    case .mustBeGiven(let listed):
      return listed.contains(row) ? 0 : fields
    }
  }

  /// The notes in the form's order.
  static let all: [Self] = [
    Self(
      """
      装备制造业、原材料工业、消费品工业、电子信息产业、高技术转化应用示范基地,《汇总表》中以下所列指标可选填,其他指标请按照相关要求填写完整:20.1 主要服务于工业的生产性服务业企业占全\
      部主导产业企业的比重(服务工业的业务包括工业软件、工业互联网、工业设计等);配合制造企业搭建的工业云平台、“双创”平台及工业软件等对制造企业提质增效、转型升级的影响。
      """,
      fields: ["装备制造", "原材料", "消费品", "电子信息", "高技术转化应用"],
      .mayBeLeftOut(["20.1"])),
    Self(
      """
      软件和信息服务业、大数据示范基地,《汇总表》中以下所列指标可选填,其他指标请按照相关要求填写完整:1.2 工业总产值 1.3 工业增加值 1.4 规模以上工业企业数量 1.7 工业固定\
      资产投资额 1.7 技术改造投资额 2.2 规模以上工业企业利润总额 5.1 单位工业增加值能耗 5.2 单位工业增加值用水量 5.4 工业固体废物综合利用率 5.5 基地内企业实施清\
      洁生产审核的比例(有色金属、钢铁、化工填写) 6.1 规模以上工业企业年末从业人数 8.5 重点行业企业安全生产标准化达标率(装备制造、有色金属、钢铁、化工填写) 9.2 应用数字化研\
      发设计工具的规模以上企业数量 9.3 规模以上工业企业关键工序数控化率 18.10 开展整体性安全风险评价,确定安全容量,实施总量控制,提出消除、降低或控制安全风险的对策措施(有色金属\
      、钢铁、化工填写) 19.1 信息基础设施建设情况(如千兆宽带、5G网的部署和建设,工业互联网建设及运用情况等)
      """,
      fields: ["软件和信息服务", "大数据"],
      .mayBeLeftOut([
        "1.2", "1.3.1", "1.4.3", "1.7.1", "1.7.2", "2.2.1", "5.1", "5.2", "5.4", "5.5", "6.1.1",
        "8.5", "9.2", "9.3", "18.10", "19.1",
      ])),
    Self(
      """
      产业转移合作、工业互联网示范基地,《汇总表》中以下所列指标可选填,其他指标请按照相关要求填写完整:1.2 工业总产值 1.2 主导产业总产值 1.3 工业增加值 1.4 规模以上工业企\
      业数量 1.7 工业固定资产投资额 2.2 规模以上工业企业利润总额 3.3 主导产业省级研发机构数量 5.1 单位工业增加值能耗 5.2 单位工业增加值用水量 5.3 用电量 5.4\
       工业固体废物综合利用率 5.5 基地内企业实施清洁生产审核的比例(有色金属、钢铁、化工填写) 6.1 规模以上工业企业年末从业人数 8.5 重点行业企业安全生产标准化达标率(装备制造\
      、有色金属、钢铁、化工填写) 9.2 (工业互联网必填)应用数字化研发设计工具的规模以上企业数量 9.3 (工业互联网必填)规模以上工业企业关键工序数控化率 17.2 (工业互联网必填\
      )多种创新主体在创新方面的协作情况及创新机制建立情况 18.10 开展整体性安全风险评价，确定安全容量，实施总量控制，提出消除、降低或控制安全风险的对策措施（有色金属、钢铁、化工填写）\
       19.1 信息基础设施建设情况（如千兆宽带、5G 网的部署和建设，工业互联网建设及运用情况等） 20.1（工业互联网必填）主要服务于工业的生产性服务业企业占全部主导产业企业的比重（服\
      务工业的业务包括工业软件、工业互联网、工业设计等）；配合制造企业搭建的工业云平台、“双创”平台及工业软件等对制造企业提质增效、转型升级的影响。
      """,
      fields: ["产业转移合作", "工业互联网"],
      .mayBeLeftOut(
        [
          "1.2", "1.2.1", "1.3.1", "1.4.3", "1.7.1", "2.2.1", "3.3", "5.1", "5.2", "5.3", "5.4",
          "5.5", "6.1.1", "8.5", "9.2", "9.3", "17.2", "18.10", "19.1", "20.1",
        ], exceptIn: "工业互联网", ["9.2", "9.3", "17.2", "20.1"])),
    Self(
      """
      数据中心示范基地，《汇总表》中以下所列指标必填，其他指标可选填：1.4 全部企业数量 1.7 固定资产投资额 1.9 基地所在地级市或地区的地区生产总值 4.1 规划面积 4.1 已开\
      发面积 4.2 建筑容积率 5.6 一年内 I 级环境事件发生数量 5.7 一年内 II 级环境事件发生数量 5.8 一年内 III 级环境事件发生数量 5.9 一年内 IV 级环境事\
      件发生数量 6.1 年末从业人数 6.2 研发人数 8.1 一年内发生一般事故数量 8.2 一年内发生较大事故数量 8.3 一年内发生重大事故数量 8.4 一年内发生特别重大事故数量 \
      10.1 公共服务平台数量 10.1 国家级公共服务平台数量 11.1 所在地政府每年安排专项资金 十八、示范基地绿色安全发展情况。
      """,
      fields: ["数据中心"],
      .mustBeGiven([
        "1.4", "1.7", "1.9", "4.1", "4.1.1", "4.2", "5.6", "5.7", "5.8", "5.9", "6.1", "6.2", "8.1",
        "8.2", "8.3", "8.4", "10.1", "10.1.1", "11.1", "18.1", "18.2", "18.3", "18.4", "18.5",
        "18.6", "18.7", "18.8", "18.9", "18.10",
      ])),
  ]
}
