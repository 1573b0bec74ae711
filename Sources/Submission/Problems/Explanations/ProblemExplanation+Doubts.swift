import Rules

/// What is told of names, figures and answers that are perhaps not what is meant.
extension ProblemExplanation {
  static var ambiguousName: Self {
    Self(
      Bilingual(
        "这个名称可以指几个指标，或只是某个名称的一部分",
        "the name may stand for several indicators, or is a part of some"),
      remedy: Bilingual(
        "写报错里列出的全名或键；按方案只用到其中一个时自动按它理解，并给出警告。",
        "Write one of the whole names or keys that the message lists. Where the scheme asks for only one of them it "
          + "is taken for that one, with a warning."),
      .json(
        wrong: #"{ "figures": { "营业收入": 412.5 } }"#,
        right: #"{ "figures": { "销售收入": 412.5 } }"#))
  }

  static var nameTakenAs: Self {
    Self(
      Bilingual(
        "这个名称可以指几个指标，按方案用到的那个理解",
        "the name may stand for several indicators and is taken for the one that the scheme asks for"
      ),
      remedy: Bilingual(
        "核对理解得对不对，改写全名或键。",
        "Check that it is the one that is meant, and write its whole name or key."),
      .json(
        wrong: #"{ "figures": { "容积率": 0.8 } }"#,
        right: #"{ "figures": { "工业建筑容积率": 0.8 } }"#))
  }

  static var blankName: Self {
    Self(
      Bilingual("基地名称是空白", "the name of the base is blank"),
      remedy: Bilingual(
        "填写名称；报告、总览和配额都按名称列出基地。",
        "Fill it in; reports, overviews and quotas tell bases by their names."),
      .json(
        wrong: #"{ "base": { "name": " " }, "figures": { "salesRevenue": 412.5 } }"#,
        right: #"{ "base": { "name": "示例" }, "figures": { "salesRevenue": 412.5 } }"#))
  }

  static var blankSigns: Self {
    Self(
      Bilingual(
        "用“—”“/”“暂无”等符号表示没有数据",
        "signs such as — or / stand for what is not given"),
      remedy: Bilingual(
        "这些格按没有填报处理。没有数据的留空；数值是零的填 0，不要写横线。",
        "They are taken as not given. Leave a value empty where there is no data, and write 0 where it is zero."
      ),
      .table(
        wrong: """
          键,填报值
          salesRevenue,412.5
          partners,—
          """,
        right: """
          键,填报值
          salesRevenue,412.5
          partners,
          """))
  }

  static var remarkUnused: Self {
    Self(
      Bilingual(
        "审核说明没有对应的警告",
        "a remark is about no warning"),
      remedy: Bilingual(
        "审核说明说明某条警告为什么无误，键是“警告名@指标”。数值改正以后，说明也要删去。",
        "A remark says why what a warning doubts is right; its key is the name of the warning, @, and what it is about. "
          + "Once the figure is corrected, delete the remark as well."),
      .json(
        wrong: """
          { "figures": { "salesRevenue": 412.5 },
            "remarks": { "implausible@salesRevenue": "已核对" } }
          """,
        right: """
          { "figures": { "salesRevenue": 4125000 },
            "remarks": { "implausible@salesRevenue": "示例：已与统计年报核对" } }
          """))
  }

  static var outOfProportion: Self {
    Self(
      Bilingual(
        "两个数值放在一起不合常理",
        "two figures are hardly both right"),
      remedy: Bilingual(
        "多半有一个的单位错了；警告里写明换成哪个单位就合理。核对无误的，在 remarks（表格的“审核说明”列）里写明原因。",
        "Most probably one of them is in the wrong unit; the warning says which unit would do. Where both are right, say why "
          + "in remarks, or in the column of remarks of a table."),
      .json(
        wrong: #"{ "figures": { "salesRevenue": 412.5, "researchSpending": 11600 } }"#,
        right: #"{ "figures": { "salesRevenue": 412.5, "researchSpending": 11.6 } }"#))
  }

  static var suddenChange: Self {
    Self(
      Bilingual(
        "与上年相比变化大得不寻常",
        "the change on the year before is unusually large"),
      remedy: Bilingual(
        "核对两年的单位和小数点。确实如此的，在 remarks（表格的“审核说明”列）里写明原因。",
        "Check the units and the points of both years. Where they are right, say why in remarks, or in the column of remarks "
          + "of a table."),
      .json(
        wrong: """
          { "year": 2020, "figures": { "salesRevenue": { "2019": 41.25, "2020": 412.5 } } }
          """,
        right: """
          { "year": 2020, "figures": { "salesRevenue": { "2019": 401.2, "2020": 412.5 } } }
          """))
  }

  static var growthDiffers: Self {
    Self(
      Bilingual(
        "增速与两年的数值算出来的相差很大",
        "a growth differs much from what the amounts of two years come to"),
      remedy: Bilingual(
        "增速多按可比价计算，与现价算得的可以略有不同；相差很大时，有一个是错的，或在 remarks 里写明原因。",
        "A growth at constant prices may differ a little from one at current prices; where it differs much, one of them is "
          + "wrong, or say why in remarks."),
      .json(
        wrong: """
          { "year": 2020, "figures": {
            "industrialValueAdded": { "2019": 140, "2020": 169 },
            "industrialValueAddedGrowth": { "2020": 5 } } }
          """,
        right: """
          { "year": 2020, "figures": {
            "industrialValueAdded": { "2019": 140, "2020": 169 },
            "industrialValueAddedGrowth": { "2020": 19.5 } } }
          """))
  }

  static var answerAgainstBase: Self {
    Self(
      Bilingual(
        "对“未发生……”这样的问题答了“否”，意思是发生过",
        "否 to a question in the negative says that there was such a thing"),
      remedy: Bilingual(
        "没有发生的填“是”（也可以填“无”“没有”）；确实发生过的，不必理会。",
        "Where there was no such thing answer 是 (无 and 没有 do as well); where there was, ignore the warning."
      ),
      .table(
        wrong: """
          键,填报值
          noInspectionProblems,否
          """,
        right: """
          键,填报值
          noInspectionProblems,无
          """))
  }

  static var tableDigitsLost: Self {
    Self(
      Bilingual(
        "表格在列太窄时把数显示成科学计数，位数可能已经丢失",
        "a spreadsheet has shortened a number, and digits may be lost"),
      remedy: Bilingual(
        "在表格里把单元格格式改为“数值”，加大列宽，再另存。",
        "Set the format of the cell to Number in the spreadsheet, widen the column, and save it again."
      ),
      .table(
        wrong: """
          键,单位,填报值
          salesRevenue,万元,2.98E+06
          """,
        right: """
          键,单位,填报值
          salesRevenue,万元,2984321
          """))
  }

  static var tableAnswerInEvidence: Self {
    Self(
      Bilingual(
        "佐证一格写的是“是”之类的回答，不是文件",
        "an answer stands where a file of evidence is to be named"),
      remedy: Bilingual(
        "写证明材料的文件路径；没有材料的留空。",
        "Write the path of the file; leave it empty where there is none."),
      .table(
        wrong: """
          键,填报值,佐证
          lawCompliance,是,是
          """,
        right: """
          键,填报值,佐证
          lawCompliance,是,附件/证明.pdf
          """))
  }
}
