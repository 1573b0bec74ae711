import Rules

/// What is told of the columns of tables.
extension ProblemExplanation {
  static var tableNoKeyColumn: Self {
    Self(
      Bilingual(
        "表头里没有“键”列，也没有“名称”列",
        "the header has neither a column 键 (key) nor 名称 (label)"),
      remedy: Bilingual(
        "第一行写列名；basecheck template 方案名 --format csv 生成一张。",
        "The first row names the columns; basecheck template ID --format csv prints one."),
      .table(
        wrong: """
          填报值
          3
          """,
        right: """
          键,填报值
          partners,3
          """))
  }

  static var tableNoValueColumn: Self {
    Self(
      Bilingual(
        "表头里没有“填报值”列，也没有年度列",
        "the header has no column 填报值 (value) and none of a year"),
      remedy: Bilingual(
        "加上其中之一。",
        "Add one of them."),
      .table(
        wrong: """
          键,单位
          partners,个
          """,
        right: """
          键,单位,填报值
          partners,个,3
          """))
  }

  static var tableUnknownColumn: Self {
    Self(
      Bilingual(
        "不认识这一列",
        "the column is not known"),
      remedy: Bilingual(
        "报错里列出可用的列；不需要的列删去。",
        "The message lists the columns that are known; delete one that is not needed."),
      .table(
        wrong: """
          键,填报植,填报值
          partners,,3
          """,
        right: """
          键,填报值
          partners,3
          """))
  }

  static var tableDuplicateColumn: Self {
    Self(
      Bilingual(
        "同一列写了两次",
        "one column stands twice"),
      remedy: Bilingual(
        "只留一列。",
        "Keep one."),
      .table(
        wrong: """
          键,填报值,填报值
          partners,3,
          """,
        right: """
          键,填报值
          partners,3
          """))
  }

  static var tableTooManyCells: Self {
    Self(
      Bilingual(
        "有一格不在任何列名之下",
        "a cell stands under no column name"),
      remedy: Bilingual(
        "文字里有逗号时，整格用引号括起来。",
        "A cell with a comma in its text must be quoted."),
      .table(
        wrong: """
          键,填报值,说明
          brands,是,省级,名牌 12 个
          """,
        right: """
          键,填报值,说明
          brands,是,"省级,名牌 12 个"
          """))
  }

  static var tableSplitNumber: Self {
    Self(
      Bilingual(
        "数字里的逗号把一格分成了两格",
        "a comma in a number splits its cell in two"),
      remedy: Bilingual(
        "小数用点写；千分位的逗号不写，或整格用引号括起来。",
        "Write decimals with a point; leave the commas of thousands out, or quote the cell."),
      .table(
        wrong: """
          键,填报值
          salesRevenue,412,5
          """,
        right: """
          键,填报值
          salesRevenue,412.5
          """))
  }

  static var tableWrongSeparator: Self {
    Self(
      Bilingual(
        "各列之间不是英文逗号",
        "the columns are separated by another sign than a comma"),
      remedy: Bilingual(
        "另存为“CSV（逗号分隔）”。",
        "Save it as \"CSV (comma delimited)\"."),
      .table(
        wrong: """
          键;填报值
          partners;3
          """,
        right: """
          键,填报值
          partners,3
          """))
  }

  static var tableHeaderBelow: Self {
    Self(
      Bilingual(
        "第一行不是表头，表头在下面",
        "the first row is no header; the header is further down"),
      remedy: Bilingual(
        "删去表头上面的标题行。",
        "Delete the rows above the header."),
      .table(
        wrong: """
          2021 年填报表,
          键,填报值
          partners,3
          """,
        right: """
          键,填报值
          partners,3
          """))
  }
}
