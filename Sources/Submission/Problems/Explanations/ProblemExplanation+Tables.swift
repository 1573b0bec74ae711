import Rules

/// What is told of the rows of tables.
extension ProblemExplanation {
  static var tableNoKey: Self {
    Self(
      Bilingual(
        "这一行没有写是哪个指标",
        "a row does not say which indicator it is about"),
      remedy: Bilingual(
        "写上键或名称；不需要的行删去，注释以 # 开头。",
        "Write its key or its label; delete a row that is not needed, and begin a comment "
          + "with #."),
      .table(
        wrong: """
          键,填报值
          partners,3
          ,12
          """,
        right: """
          键,填报值
          partners,3
          enterprises,12
          """))
  }

  static var tableUnknownRow: Self {
    Self(
      Bilingual(
        "没有这个名称的指标或基地信息",
        "no indicator and nothing of the base has this name"),
      remedy: Bilingual(
        "报错里给出最接近的名称；basecheck template 方案名 --format csv 列出全部的行。",
        "The message names the nearest; basecheck template ID --format csv lists all rows."),
      .table(
        wrong: """
          键,填报值
          销售收人,412.5
          """,
        right: """
          键,填报值
          销售收入,412.5
          """))
  }

  static var tableLabelOfAnother: Self {
    Self(
      Bilingual(
        "键和名称是两个指标",
        "the key and the label of a row are of two indicators"),
      remedy: Bilingual(
        "改正其中之一，或只写其中之一。",
        "Correct one of them, or give only one."),
      .table(
        wrong: """
          键,名称,填报值
          salesRevenue,研发投入,8.4
          """,
        right: """
          键,名称,填报值
          researchSpending,研发投入,8.4
          """))
  }

  static var tableValueTwice: Self {
    Self(
      Bilingual(
        "同一年的数值在填报值列和年度列各写了一次",
        "the value of one year stands in the column of values and in that of the year"),
      remedy: Bilingual(
        "填报值就是上一完整年的；只填其中之一。",
        "The column of values is that of the last full year; give only one."),
      .table(
        wrong: """
          键,填报值,2020年
          year,2020,
          partners,3,4
          """,
        right: """
          键,填报值,2020年
          year,2020,
          partners,,4
          """))
  }

  static var tableYearNotStated: Self {
    Self(
      Bilingual(
        "填报值和同比都有数值，却没有写明上一完整年",
        "a value and a growth are given, but not which year is the last full one"),
      remedy: Bilingual(
        "加一行，键为 year。",
        "Add a row with the key year."),
      .table(
        wrong: """
          键,填报值,2020同比
          partners,4,5%
          """,
        right: """
          键,填报值,2020同比
          year,2020,
          partners,4,5%
          """))
  }

  static var tableNotYearly: Self {
    Self(
      Bilingual(
        "不按年度填报的内容写在了年度列",
        "what is not given by year stands in the column of a year"),
      remedy: Bilingual(
        "写在填报值列。",
        "Write it in the column of values."),
      .table(
        wrong: """
          键,填报值,2020年
          year,2020,
          brands,,是
          """,
        right: """
          键,填报值,2020年
          year,2020,
          brands,是,
          """))
  }

  static var tableNoPlaceForEvidence: Self {
    Self(
      Bilingual(
        "数值或基地信息附了佐证",
        "a figure or something of the base has evidence"),
      remedy: Bilingual(
        "只有定性指标附佐证；移到有关的那一行。",
        "Only attestations take evidence; move it to the row concerned."),
      .table(
        wrong: """
          键,填报值,佐证
          partners,3,名单.pdf
          """,
        right: """
          键,填报值,佐证
          partners,3,
          brands,是,名单.pdf
          """))
  }

  static var tableNoPlaceForUnit: Self {
    Self(
      Bilingual(
        "没有单位的内容在单位格里写了字",
        "something stands in the cell of the unit of what has none"),
      remedy: Bilingual(
        "这一格留空，填报的内容写在填报值列。",
        "Leave that cell empty, and write what is given in the column of values."),
      .table(
        wrong: """
          键,单位,填报值
          brands,是,是
          """,
        right: """
          键,单位,填报值
          brands,,是
          """))
  }

  static var tableUnknownLabel: Self {
    Self(
      Bilingual(
        "键旁边的名称不是这个指标的名称",
        "the label beside a key is not that of its indicator"),
      remedy: Bilingual(
        "按键读取；核对是不是同一项。",
        "The row is read by its key; check that the same is meant."),
      .table(
        wrong: """
          键,名称,填报值
          salesRevenue,营收,412.5
          """,
        right: """
          键,名称,填报值
          salesRevenue,销售收入,412.5
          """))
  }

  static var sharedRow: Self {
    Self(
      Bilingual(
        "汇总表的一行，不同领域的基地填的不是同一个数，而表里分不出填的是哪一个",
        "bases of different fields fill in a row of the form with different figures, and the form does not say which it is"
      ),
      remedy: Bilingual(
        "把计量单位写成这个数自己的单位，或在表头上面写一行领域。",
        "Write the unit of the figure itself, or a row with the field above the header."),
      .table(
        wrong: """
          序号,项目,指标名称,计量单位,2021 年
          3.2,创新能力,规模以上企业有效发明专利数,个,110
          """,
        right: """
          领域,软件和信息服务
          序号,项目,指标名称,计量单位,2021 年
          3.2,创新能力,规模以上企业有效发明专利数,个,110
          """))
  }

  static var tableValueInNote: Self {
    Self(
      Bilingual(
        "说明里写的像是数值，而填报值是空的",
        "the note reads as a value, and no value is given"),
      remedy: Bilingual(
        "移到填报值列或年度列。",
        "Move it to the column of values or of its year."),
      .table(
        wrong: """
          键,填报值,说明
          partners,3,
          salesRevenue,,412.5
          """,
        right: """
          键,填报值,说明
          partners,3,
          salesRevenue,412.5,
          """))
  }
}
