import Rules

/// What is told of tables.
extension ProblemExplanation {
  static var tableUTF16: Self {
    Self(
      Bilingual(
        "表格是 UTF-16 编码",
        "the table is in UTF-16"),
      remedy: Bilingual(
        "另存为“CSV UTF-8（逗号分隔）”；“Unicode 文本”就是 UTF-16。",
        "Save it as \"CSV UTF-8 (comma delimited)\"; \"Unicode text\" is UTF-16."),
      .command(
        wrong: #"""
          printf '\377\376k\0e\0y\0' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#,
        right: #"""
          printf 'key,value\npartners,3\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var tableUTF32: Self {
    Self(
      Bilingual(
        "表格是 UTF-32 编码",
        "the table is in UTF-32"),
      remedy: Bilingual(
        "另存为“CSV UTF-8（逗号分隔）”。",
        "Save it as \"CSV UTF-8 (comma delimited)\"."),
      .command(
        wrong: #"""
          printf '\377\376\0\0k\0\0\0' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#,
        right: #"""
          printf 'key,value\npartners,3\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var tableInvalidUTF8: Self {
    Self(
      Bilingual(
        "UTF-8 的表格里有一格不是 UTF-8",
        "a cell of a table in UTF-8 is not UTF-8"),
      remedy: Bilingual(
        "多半是用别的程序改过这一格；整个文件另存为“CSV UTF-8（逗号分隔）”。",
        "Most probably another program changed it; save the whole file as \"CSV UTF-8 (comma "
          + "delimited)\"."),
      .command(
        wrong: #"""
          printf '键,填报值\npartners,3\nname,\377\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#,
        right: #"""
          printf '键,填报值\npartners,3\nname,示例园\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var tableNotText: Self {
    Self(
      Bilingual(
        "表格既不是 UTF-8 也不是 GB18030（GBK）",
        "the table is neither in UTF-8 nor in GB18030 (GBK)"),
      remedy: Bilingual(
        "另存为“CSV UTF-8（逗号分隔）”。",
        "Save it as \"CSV UTF-8 (comma delimited)\"."),
      .command(
        wrong: #"""
          printf 'key,value\npartners,3\nname,\377\377\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#,
        right: #"""
          printf 'key,value\npartners,3\nname,\312\276\300\375\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var tableNoConverter: Self {
    Self(
      Bilingual(
        "表格是 GB18030（GBK），而本系统没有转换它的程序库",
        "the table is in GB18030 (GBK), and this system has no converter for it"),
      remedy: Bilingual(
        "另存为“CSV UTF-8（逗号分隔）”，或装上系统的 gconv 模块。",
        "Save it as \"CSV UTF-8 (comma delimited)\", or install the gconv modules of the "
          + "system."))
  }

  static var tableOtherEncoding: Self {
    Self(
      Bilingual(
        "表格的列名或行大多不认识，多半是 Big5、Shift-JIS 等别的编码",
        "most columns or rows of a table are not known, since it is probably in another encoding, such as Big5"
      ),
      remedy: Bilingual(
        "不是 UTF-8 的表格按 GB18030（GBK）读取；读出来的列名或行大多不认识时不评价。请另存为“CSV UTF-8（逗号分隔）”。",
        "A table that is not in UTF-8 is read as GB18030 (GBK), and not judged where most of its columns or rows are not "
          + "known then. Save it as \"CSV UTF-8 (comma delimited)\"."),
      .command(
        wrong: #"""
          printf '\301\344,\266\361\263\370\255\310\npartners,3\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#,
        right: #"""
          printf '\274\374,\314\356\261\250\326\265\npartners,3\n' > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var tableUnterminatedQuote: Self {
    Self(
      Bilingual(
        "一格的引号没有结束",
        "the quotes of a cell do not end"),
      remedy: Bilingual(
        "补上右引号；格内的引号写两个。",
        "Add the closing quote; a quote inside the cell is written twice."),
      .table(
        wrong: """
          键,填报值
          partners,3
          name,"示例园
          """,
        right: """
          键,填报值
          partners,3
          name,"示例园"
          """))
  }

  static var tableTextAfterQuote: Self {
    Self(
      Bilingual(
        "一格的右引号后面还有文字",
        "text follows the closing quote of a cell"),
      remedy: Bilingual(
        "整格用引号括起来，格内的引号写两个。",
        "Quote the whole cell, and write quotes inside it twice."),
      .table(
        wrong: """
          键,填报值
          partners,3
          name,"示例"园
          """,
        right: #"""
          键,填报值
          partners,3
          name,"""示例""园"
          """#))
  }

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
