import Rules

/// What is told of the text of tables: its encoding and its quotes.
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
}
