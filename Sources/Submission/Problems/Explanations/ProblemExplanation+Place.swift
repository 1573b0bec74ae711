import Rules

/// What is told of cities and years.
extension ProblemExplanation {
  static var contradictsCity: Self {
    Self(
      Bilingual(
        "填报的信息与地市不符",
        "what is stated does not match the city"),
      remedy: Bilingual(
        "苏南、苏中、苏北，是否联合申报等由地市得出；改正其中之一，或只填地市。",
        "Whether a base lies in southern Jiangsu, applies jointly and the like follows from "
          + "its city; correct one of the two, or give only the city."),
      .json(
        wrong: """
          { "base": { "city": "徐州市", "jiangsuRegion": "苏南" },
            "figures": { "partners": 3 } }
          """,
        right: """
          { "base": { "city": "徐州市", "jiangsuRegion": "苏北" },
            "figures": { "partners": 3 } }
          """))
  }

  static var cityOfAnotherProvince: Self {
    Self(
      Bilingual(
        "地市不在填报的省份里",
        "the city lies in another province than the one stated"),
      remedy: Bilingual(
        "改正地市或省份。",
        "Correct the city or the province."),
      .json(
        wrong: """
          { "base": { "province": "河北省", "city": "青岛市" },
            "figures": { "partners": 3 } }
          """,
        right: """
          { "base": { "province": "山东省", "city": "青岛市" },
            "figures": { "partners": 3 } }
          """))
  }

  static var cityTakenAs: Self {
    Self(
      Bilingual(
        "地市写得比名称多，按其中的地市理解",
        "more than the name of a city is written; it is taken as the city that it holds"),
      remedy: Bilingual(
        "只写地级市（地区、自治州、盟）的名称；区县、功能区写在基地名称里。",
        "Write the name of the prefecture-level city alone; districts and zones belong in "
          + "the name of the base."),
      .json(
        wrong: """
          { "base": { "province": "山东省", "city": "青岛市西海岸新区" },
            "figures": { "partners": 3 } }
          """,
        right: """
          { "base": { "province": "山东省", "city": "青岛市" },
            "figures": { "partners": 3 } }
          """))
  }

  static var severalCities: Self {
    Self(
      Bilingual(
        "写了几个地市，又填报不跨地市",
        "several cities are named beside an answer that the base lies in one prefecture"),
      remedy: Bilingual(
        "县级市可以同属一个地级市，所以只是警告：写它们所属的地级市，或改正其中之一。",
        "County-level cities may share a prefecture, so this is a warning: name the "
          + "prefecture that they lie in, or correct one of the two."),
      .json(
        wrong: """
          { "base": { "city": ["昆山市", "太仓市"] },
            "attestations": { "withinPrefecture": true } }
          """,
        right: """
          { "base": { "city": "苏州市" },
            "attestations": { "withinPrefecture": true } }
          """))
  }

  static var invalidYear: Self {
    Self(
      Bilingual(
        "年份的位置写了别的内容",
        "something else stands where a year should"),
      remedy: Bilingual(
        "年份是四位数，如 2020；不写“去年”“三年合计”。",
        "A year has four digits, such as 2020; \"last year\" or a total of years is none."),
      .json(
        wrong: #"{ "year": 2020, "figures": { "partners": { "去年": 3 } } }"#,
        right: #"{ "year": 2020, "figures": { "partners": { "2019": 3 } } }"#))
  }

  static var yearNotStated: Self {
    Self(
      Bilingual(
        "数据按年度给出，却没有写明上一完整年",
        "figures are given by year, but the file does not say which year is its last full one"),
      remedy: Bilingual(
        "加上 \"year\"，即数据的最后一个完整年。",
        "Add \"year\", the last full year of the data."),
      .json(
        wrong: #"{ "figures": { "partners": { "2020": 3 } } }"#,
        right: #"{ "year": 2020, "figures": { "partners": { "2020": 3 } } }"#))
  }

  static var yearAfterLast: Self {
    Self(
      Bilingual(
        "数据的年份晚于文件的 year",
        "a figure is of a year after the file's own year"),
      remedy: Bilingual(
        "year 是数据的最后一个完整年；改正其中之一。只有申报当年也要看的指标可以晚一年。",
        "year is the last full year of the data; correct one of the two. Only what is asked "
          + "for at the time of the application may be a year later."),
      .json(
        wrong: #"{ "year": 2020, "figures": { "partners": { "2021": 3 } } }"#,
        right: #"{ "year": 2021, "figures": { "partners": { "2021": 3 } } }"#))
  }

  static var yearNotUsed: Self {
    Self(
      Bilingual(
        "这一年的数据任何方案都不看",
        "no scheme looks at a figure of this year"),
      remedy: Bilingual(
        "多半是年份写错了；如果无误可以不管。",
        "Most probably the year is wrong; if it is right, nothing need be done."),
      .json(
        wrong: #"{ "year": 2020, "figures": { "partners": { "2020": 3, "2002": 2 } } }"#,
        right: #"{ "year": 2020, "figures": { "partners": { "2020": 3, "2019": 2 } } }"#))
  }
}
