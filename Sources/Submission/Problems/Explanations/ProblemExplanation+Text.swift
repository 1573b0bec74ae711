import Rules

/// What is told of the bytes and the text of a file.
extension ProblemExplanation {
  static var syntax: Self {
    Self(
      Bilingual(
        "文件不是有效的 JSON",
        "the file is not valid JSON"),
      remedy: Bilingual(
        "括号、引号、逗号要成对成双、用半角；最后一项后面没有逗号。断开之前的内容照样检查。",
        "Brackets, quotes and commas must be complete and plain; no comma follows the last "
          + "entry. What stands before the break is checked all the same."),
      .json(
        wrong: #"{ "figures": { "partners": 3, } }"#,
        right: #"{ "figures": { "partners": 3 } }"#))
  }

  static var empty: Self {
    Self(
      Bilingual(
        "文件里没有内容，或只有一个空数组",
        "the file holds nothing, or only an empty array"),
      remedy: Bilingual(
        "至少写一份填报；basecheck template 方案名 生成一张空表。",
        "Write at least one submission; basecheck template ID prints an empty form."),
      .json(
        wrong: "[]",
        right: #"[{ "figures": { "partners": 3 } }]"#))
  }

  static var tooLarge: Self {
    Self(
      Bilingual(
        "表格、工作簿或一份填报超过 1 GB（1024 MB）",
        "a table, a workbook or one submission is over 1 GB (1024 MB)"),
      remedy: Bilingual(
        "JSON 一批可以更大，每份填报各起一行或放在一个数组里；表格拆成几个文件，一次评价它们所在的目录。",
        "A batch of JSON may be larger, each submission on a line of its own or in one array; split tables into "
          + "several files and judge the folder that they lie in."),
      .command(
        wrong: """
          truncate -s 1073741825 batch.json
          basecheck evaluate batch.json
          """,
        right: """
          echo '{ "scheme": "2021-general", "figures": { "partners": 3 } }' > base.json
          basecheck evaluate base.json
          """))
  }

  static var invalidUTF8: Self {
    Self(
      Bilingual(
        "文件不是 UTF-8 文本",
        "the file is not text in UTF-8"),
      remedy: Bilingual(
        "JSON 只能是 UTF-8；GB18030（GBK）、UTF-16 等编码请另存为 UTF-8。CSV 可以是 GB18030。",
        "JSON must be in UTF-8; save GB18030 (GBK), UTF-16 and others as UTF-8. A CSV file "
          + "may be in GB18030."),
      .command(
        wrong: #"""
          printf '{ "figures": { "partners": 3 }, "//": "\304\343" }' > base.json
          basecheck evaluate base.json --scheme 2021-general
          """#,
        right: #"""
          printf '{ "figures": { "partners": 3 }, "//": "\344\275\240" }' > base.json
          basecheck evaluate base.json --scheme 2021-general
          """#))
  }

  static var trailingContent: Self {
    Self(
      Bilingual(
        "一份填报结束以后同一行还有内容",
        "more follows a submission on its line"),
      remedy: Bilingual(
        "删去多余的内容；几份填报放进一个数组，或每份另起一行。",
        "Delete it; put several submissions into an array, or begin each on a line of its " + "own."
      ),
      .json(
        wrong: #"{ "figures": { "partners": 3 } } }"#,
        right: #"{ "figures": { "partners": 3 } }"#))
  }

  static var unreadable: Self {
    Self(
      Bilingual(
        "文件或目录不存在或打不开，或目录里没有可读的填报",
        "a file or folder does not exist or can't be opened, or a folder holds no submission"),
      remedy: Bilingual(
        "核对路径和权限；指向目录的链接不跟随，要评价就在命令行上写明。",
        "Check the path and the permissions; links to folders are not followed, name their "
          + "targets on the command line."),
      .command(
        wrong: "basecheck evaluate bsae.json",
        right: """
          echo '{ "scheme": "2021-general", "figures": { "partners": 3 } }' > base.json
          basecheck evaluate base.json
          """))
  }

  static var furtherProblems: Self {
    Self(
      Bilingual(
        "问题太多，只列出前面的",
        "there are more problems than are listed"),
      remedy: Bilingual(
        "改正列出的以后再运行。一个文件最多列 1000 个。",
        "Correct those that are listed and run again. Of a file at most 1000 are listed."),
      .command(
        wrong: """
          { echo '{ "figures": {'; seq -f '"x%.0f": 1,' 300; echo '"partners": 3 } }'; } > base.json
          basecheck evaluate base.json --scheme 2021-general
          """,
        right: """
          echo '{ "figures": { "partners": 3 } }' > base.json
          basecheck evaluate base.json --scheme 2021-general
          """))
  }
}
