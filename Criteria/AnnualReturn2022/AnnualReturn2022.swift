public import Rules

extension Scheme {
  /// 年度汇总表: the return that every base with the title files each year, checked for being whole.
  public static let annualReturn2022 = Scheme(
    id: "2022-summary", aliases: ["summary", "annual-return", "年度汇总表", "汇总表"],
    title: "国家新型工业化产业示范基地发展情况汇总表（2022 年版）",
    source: .notice2022(part: "附件 1"), lastFullYear: 2021,
    validity: .until("2022-08-24", "请于2022年8月24日前报送《汇总表》和示范基地总结材料", at: "二（六）"),
    purpose: .annualReturn,
    audience: .titleHolder,
    remark: Bilingual(
      "“完整”指各项都已填报而且互不矛盾；文字和表格只核对有没有填写和字数，公章和原件须由人看",
      """
      complete says that everything is filled in and agrees; of texts and tables only whether they are given \
      and how long they are is checked, and seals and originals are for a person to see
      """),
    items: AnnualReturn2022.rows, notes: AnnualReturn2022.notes, filing: FilingRule.notice2022)
}

extension Citation {
  /// A part of the notice that asks for the return of 2022.
  static func notice2022(part: String) -> Citation {
    Citation(
      document: "《工业和信息化部规划司关于报送国家新型工业化产业示范基地发展质量评价相关材料的通知》",
      number: "工规函〔2022〕530号", issuer: "工业和信息化部规划司", date: "2022", part: part)
  }
}

/// The return and its annexes 1 to 6, part by part.
enum AnnualReturn2022 {
  /// Every row: the figures, the texts, and then what else the return and its annexes ask.
  static let rows: [Item] = {
    var rows = header
    for part in [figures, texts] { rows += part.map(optional) }
    for part in [annexLimitedTexts, annexFigures] { rows += part }
    rows += answers.map(optional)
    rows += annexCells
    return rows
  }()

  /// A row of the return itself, optional for the bases that a note lets leave it out.
  private static func optional(_ row: Item) -> Item {
    let fields = AnnualReturn2022FieldNote.fields(thatMayLeaveOut: row.number)
    return fields == 0 ? row : row.except(Trait.field.isOnly(fields))
  }
}

extension Item {
  /// A row that is given for each of the last three full years.
  static func reported<Value: Dimension>(
    _ number: String, _ text: String, _ fact: Fact<Value>, for scope: Scope = .all
  ) -> Self {
    row(.required, number, text, for: scope) { Rules.reported(fact) }
  }

  /// A row marked 选填项, of each of the last three full years.
  static func optional<Value: Dimension>(
    _ number: String, _ text: String, _ fact: Fact<Value>
  ) -> Self {
    row(.advisory, number, text) { Rules.reported(fact) }
  }

  /// A row that is given for the last full year alone.
  static func reportedOnce<Value: Dimension>(
    _ number: String, _ text: String, _ fact: Fact<Value>
  ) -> Self {
    row(.required, number, text) { Rules.reportedOnce(fact) }
  }

  /// A row that is told in words.
  static func reported(_ number: String, _ text: String, _ fact: Fact<Passage>) -> Self {
    row(.required, number, text) { Rules.reported(fact) }
  }

  /// A row that is answered 是 or 否, with the key and the short Chinese name of the question, and
  /// explained in words.
  static func answered(
    _ number: String, _ text: String, _ key: String, _ label: String, _ details: Fact<Passage>,
    for scope: Scope = .all
  ) -> Self {
    row(.required, number, text, for: scope) {
      every(Rules.answered(key, label), Rules.reported(details))
    }
  }
}
