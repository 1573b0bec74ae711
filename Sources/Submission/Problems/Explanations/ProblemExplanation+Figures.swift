import Rules

/// What is told of figures and texts.
extension ProblemExplanation {
  static var malformedFigure: Self {
    Self(
      Bilingual(
        "这不是数值",
        "this is not a number"),
      remedy: Bilingual(
        "写数字，或数字带单位的文字。只知道范围的，写“低于 1.2”“80% 以上”“超过 2.5 万个”“260～280 亿元”，"
          + "能判断的照判，限值在范围里的待定。“约”“近”“左右”“余”没有说出界限，不能比较。",
        "Write a number, or text with a number and a unit. Of a figure that is known by a bound write "
          + "\"< 1.2\", \"80% 以上\", \"over 2.5 万个\" or \"260～280 亿元\": what it decides is judged, and where the "
          + "limit lies inside, it is open. \"About\", \"nearly\" and 左右 bound nothing and can't be "
          + "compared."),
      .json(
        wrong: #"{ "figures": { "salesRevenue": "约四百亿元" } }"#,
        right: #"{ "figures": { "salesRevenue": "400 亿元" } }"#))
  }

  static var unknownUnit: Self {
    Self(
      Bilingual(
        "不认识这个单位",
        "the unit is not known"),
      remedy: Bilingual(
        "用报错里列出的单位；换算是精确的。",
        "Use one of the units that the message lists; they are converted exactly."),
      .json(
        wrong: #"{ "figures": { "developedArea": "12.6 方里" } }"#,
        right: #"{ "figures": { "developedArea": "12.6 平方公里" } }"#))
  }

  static var unitOfAnotherKind: Self {
    Self(
      Bilingual(
        "这个单位量的是别的东西",
        "the unit measures something else"),
      remedy: Bilingual(
        "面积不能用亿元，金额不能用公顷；核对是不是写错了行。",
        "An area is not in 亿元, nor money in 公顷; check that the line is the right one."),
      .json(
        wrong: #"{ "figures": { "developedArea": "12 亿元" } }"#,
        right: #"{ "figures": { "developedArea": "12 平方公里" } }"#))
  }

  static var tooManyDigits: Self {
    Self(
      Bilingual(
        "小数超过 18 位，不能精确保存",
        "a number has more than 18 decimals and can't be held exactly"),
      remedy: Bilingual(
        "数值不四舍五入就参加比较，所以不能替您舍去；请减少位数。",
        "Numbers are compared as they are and never rounded; give fewer digits."),
      .json(
        wrong: #"{ "figures": { "salesRevenue": 412.1234567890123456789 } }"#,
        right: #"{ "figures": { "salesRevenue": 412.12345679 } }"#))
  }

  static var tooLargeNumber: Self {
    Self(
      Bilingual(
        "整数部分超过 18 位",
        "a number has more than 18 digits before the decimal point"),
      remedy: Bilingual(
        "没有哪项指标这么大，多半是单位或指数写错了。",
        "No indicator is that large; most probably the unit or the exponent is wrong."),
      .json(
        wrong: #"{ "figures": { "salesRevenue": 1e30 } }"#,
        right: #"{ "figures": { "salesRevenue": 412.5 } }"#))
  }

  static var notWhole: Self {
    Self(
      Bilingual(
        "按个数计的指标写了小数",
        "what is counted is given as a fraction"),
      remedy: Bilingual(
        "个数是整数；如果是占比，写到占比的指标里。",
        "A count is a whole number; a share belongs to the indicator of the share."),
      .json(
        wrong: #"{ "figures": { "partners": 2.5 } }"#,
        right: #"{ "figures": { "partners": 3 } }"#))
  }

  static var outOfBounds: Self {
    Self(
      Bilingual(
        "数值超出这项指标可能的范围",
        "a value is outside what the indicator can be"),
      remedy: Bilingual(
        "个数不能是负数，这样的占比不能超过 100%；报错里写明范围。",
        "A count can't be negative, nor such a share above 100%; the message says the range."),
      .json(
        wrong: #"{ "figures": { "numericalControlRate": 152.3 } }"#,
        right: #"{ "figures": { "numericalControlRate": 52.3 } }"#))
  }

  static var looksLikeFraction: Self {
    Self(
      Bilingual(
        "百分数写成了小数的样子",
        "a percentage is written as if it were a fraction"),
      remedy: Bilingual(
        "0.3 按 0.3% 理解；如果意思是三成，写 30。确实是 0.3% 时写 \"0.3%\"，就不再警告。",
        "0.3 is read as 0.3%; if three tenths are meant, write 30. Where 0.3% is right, "
          + "write \"0.3%\" and the warning goes."),
      .json(
        wrong: #"{ "figures": { "fiveGCoverage": 0.3 } }"#,
        right: #"{ "figures": { "fiveGCoverage": 30 } }"#))
  }

  static var implausible: Self {
    Self(
      Bilingual(
        "数值大得不寻常",
        "a value is unusually large"),
      remedy: Bilingual(
        "多半是单位错了，如把万元当作亿元。如果无误可以不管。",
        "Most probably the unit is wrong, such as 万元 taken for 亿元. If it is right, nothing "
          + "need be done."),
      .json(
        wrong: #"{ "figures": { "salesRevenue": 4125000 } }"#,
        right: #"{ "figures": { "salesRevenue": "4125000 万元" } }"#))
  }

  static var textTooLong: Self {
    Self(
      Bilingual(
        "文字超过表格规定的字数",
        "a text is longer than the form allows"),
      remedy: Bilingual(
        "精简到报错里写明的字数；空格不计。",
        "Shorten it to the number that the message says; spaces don't count."),
      .command(
        wrong: """
          printf '{ "texts": { "applicationOverview": "%0201d" } }' 0 > base.json
          basecheck evaluate base.json --scheme 2021-general
          """,
        right: """
          printf '{ "texts": { "applicationOverview": "%0200d" } }' 0 > base.json
          basecheck evaluate base.json --scheme 2021-general
          """))
  }
}
