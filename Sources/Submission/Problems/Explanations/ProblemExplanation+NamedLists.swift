import Rules

/// What is told of lists of what is counted.
extension ProblemExplanation {
  static var listUnknown: Self {
    Self(
      Bilingual("没有这个名单", "there is no such list"),
      remedy: Bilingual(
        "核对名称；basecheck show 方案名 列出可以填报的名单。",
        "Check the name; basecheck show ID lists those that may be given."),
      .json(
        wrong: #"{ "lists": { "supplier": [] } }"#,
        right: #"{ "lists": { "suppliers": [] } }"#))
  }

  static var listTwice: Self {
    Self(
      Bilingual("同一个名单写了两次", "one list is given twice"),
      remedy: Bilingual(
        "合成一份；英文键和中文名称是同一个名单。",
        "Make one of them; the key and the Chinese name are the same list."),
      .json(
        wrong: #"{ "lists": { "titles": [], "国家/省级相关试点示范区资质": [] } }"#,
        right: #"{ "lists": { "titles": [] } }"#))
  }

  static var listUnknownColumn: Self {
    Self(
      Bilingual("名单里没有这一列", "a list has no such column"),
      remedy: Bilingual(
        "用报错里列出的列名；键和中文名称都可以。",
        "Use one of the columns that the message lists, by its key or its Chinese name."),
      .json(
        wrong: #"{ "lists": { "titles": [ { "name": "示例称号（虚构）", "date": "2020" } ] } }"#,
        right: #"{ "lists": { "titles": [ { "name": "示例称号（虚构）", "awarded": "2020" } ] } }"#))
  }

  static var listColumnTwice: Self {
    Self(
      Bilingual("名单的同一列写了两次", "one column of a list is named twice"),
      remedy: Bilingual(
        "只留一列。",
        "Keep one of the columns."),
      .table(
        wrong: #"""
          key,label,value,note,evidence
          titles,,荣誉名称,荣誉名称
          ,,示例称号（虚构）
          """#,
        right: #"""
          key,label,value,note,evidence
          titles,,荣誉名称,获得时间
          ,,示例称号（虚构）,2020
          """#))
  }

  static var listNameMissing: Self {
    Self(
      Bilingual("名单的一行没有写名称", "a row of a list has no name"),
      remedy: Bilingual(
        "名单是按名称核对的，每一行都要写明；不需要的行请删去。",
        "Lists are checked by their names, so every row must have one; delete rows that are not needed."
      ),
      .json(
        wrong: #"{ "lists": { "titles": [ { "awarded": "2020" } ] } }"#,
        right: #"{ "lists": { "titles": [ { "name": "示例称号（虚构）", "awarded": "2020" } ] } }"#))
  }

  static var listNameTwice: Self {
    Self(
      Bilingual("同一个名称在名单里写了两次", "a name stands twice in a list"),
      remedy: Bilingual(
        "重复的只算一个，请只留一行；同名而不同的，在名称里写明区别。",
        "One thing counts once: keep one row; where two are called alike, say in the name what tells them apart."
      ),
      .json(
        wrong: #"{ "lists": { "titles": [ { "name": "示例称号（虚构）" }, { "name": "示例称号（虚构）" } ] } }"#,
        right: #"{ "lists": { "titles": [ { "name": "示例称号（虚构）" } ] } }"#))
  }

  static var listFactAtOdds: Self {
    Self(
      Bilingual("填报的数据与名单不符", "a figure contradicts its list"),
      remedy: Bilingual(
        "改正其中之一；有名单的，数量可以不填，由名单得出。",
        "Correct one of them; where there is a list, the figure may be left out and follows from it."
      ),
      .json(
        wrong: #"""
          { "figures": { "demonstrationTitles": 3 },
            "lists": { "titles": [ { "name": "示例称号（虚构）" } ] } }
          """#,
        right: #"{ "lists": { "titles": [ { "name": "示例称号（虚构）" } ] } }"#))
  }

  static var listTooManyRows: Self {
    Self(
      Bilingual("名单的行数超过上限", "a list has more rows than are kept"),
      remedy: Bilingual(
        "没有哪个基地有这么多；核对是不是混入了别的内容。",
        "No base has so many; check that nothing else is among them."),
      .command(
        wrong: #"""
          { printf 'key,label,value\ntitles,,name\n'; seq 10001 | sed 's/^/,,A/'; } > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#,
        right: #"""
          { printf 'key,label,value\ntitles,,name\n'; seq 10000 | sed 's/^/,,A/'; } > base.csv
          basecheck evaluate base.csv --scheme 2021-general
          """#))
  }

  static var listTooManyNames: Self {
    Self(
      Bilingual("一格里的名称多于表格要的", "a cell has more names than the form asks for"),
      remedy: Bilingual(
        "只留主要的几个；名称之间用“、”或逗号。",
        "Keep the main ones, with commas between."),
      .json(
        wrong: #"""
          { "lists": { "applicationFieldList": [ { "name": "交通", "overview": "示例",
            "enterprises": "甲、乙、丙、丁" } ] } }
          """#,
        right: #"""
          { "lists": { "applicationFieldList": [ { "name": "交通", "overview": "示例",
            "enterprises": "甲、乙、丙" } ] } }
          """#))
  }

  static var listNoneBesideRows: Self {
    Self(
      Bilingual("名单既写了“无”，又有别的行", "a list says that it has no rows, and has some"),
      remedy: Bilingual(
        "“无”只能单独写，表示没有可列的。",
        "无 stands alone and says that there is nothing to list."),
      .table(
        wrong: #"""
          key,label,value
          titles,,荣誉名称
          ,,无
          ,,示例称号（虚构）
          """#,
        right: #"""
          key,label,value
          titles,,荣誉名称
          ,,无
          """#))
  }

  static var listNoHeading: Self {
    Self(
      Bilingual("名单没有写列名", "the columns of a list are not named"),
      remedy: Bilingual(
        "名单那一行从第一个空格起写列名，下面各行才知道每格是什么。",
        "The row of the list names its columns, so that the cells below are known."),
      .table(
        wrong: #"""
          key,label,value,note
          titles,,获得时间
          ,,2020
          """#,
        right: #"""
          key,label,value,note
          titles,,荣誉名称,获得时间
          ,,示例称号（虚构）,2020
          """#))
  }

  static var listOutsideColumns: Self {
    Self(
      Bilingual("名单的一格不在任何列名之下", "a cell of a list stands under no column"),
      remedy: Bilingual(
        "给这一列写上列名，或删去这一格；文字里有逗号的整格要用引号。",
        "Name the column, or delete the cell; a text with a comma must be quoted."),
      .table(
        wrong: #"""
          key,label,value,note
          titles,,荣誉名称
          ,,示例称号（虚构）,2020
          """#,
        right: #"""
          key,label,value,note
          titles,,荣誉名称,获得时间
          ,,示例称号（虚构）,2020
          """#))
  }

  static var listOpen: Self {
    Self(
      Bilingual("名单的一行没有填据以计数的一格", "a row does not fill in what the count depends on"),
      remedy: Bilingual(
        "补上这一格；在此之前，由名单得出的数据都没有。",
        "Fill it in; until then nothing follows from the list."),
      .json(
        wrong: #"{ "lists": { "suppliers": [ { "name": "示例公司（虚构）" } ] } }"#,
        right: #"{ "lists": { "suppliers": [ { "name": "示例公司（虚构）", "revenue": "1200 万元" } ] } }"#))
  }
}
