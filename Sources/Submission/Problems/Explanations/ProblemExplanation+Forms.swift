import Rules

/// What is told of texts that must have a form, of reviews, and of the boxes of forms.
extension ProblemExplanation {
  static var industryCode: Self {
    Self(
      Bilingual("行业代码不合国民经济行业分类的写法", "a code of an industry is none of the classification"),
      remedy: Bilingual(
        "写成门类字母加两至四位数字（大类、中类或小类），字母与大类相符，如 C35、C351、C3511。只核对写法，不核对细到小类的代码是否存在。",
        "Write the letter of the section and two to four digits (division, group or class), the letter being that of the "
          + "division, as in C35, C351 or C3511. Only the form is checked, not whether the standard has the very class."
      ),
      .json(
        wrong: #"{ "texts": { "leadingIndustryFields": "专用设备制造（D35）" } }"#,
        right: #"{ "texts": { "leadingIndustryFields": "专用设备制造（C35）" } }"#))
  }

  static var industryCodeNotGiven: Self {
    Self(
      Bilingual("主要细分领域没有写行业代码", "the subfields are given without a code"),
      remedy: Bilingual(
        "表头要求按 GB/T 4754-2017 填写；在名称后面写上代码。",
        "The form asks for them by GB/T 4754-2017; write the code behind the name."),
      .json(
        wrong: #"{ "texts": { "leadingIndustryFields": "专用设备制造" } }"#,
        right: #"{ "texts": { "leadingIndustryFields": "专用设备制造（C35）" } }"#))
  }

  static var malformedDate: Self {
    Self(
      Bilingual("不是日期", "it is no date"),
      remedy: Bilingual(
        "写成四位年、两位月、两位日，如 2023-11-02。",
        "Write four digits of the year, two of the month and two of the day, as in 2023-11-02."),
      .json(
        wrong: #"{ "texts": { "pilotApproved": "2023年11月" } }"#,
        right: #"{ "texts": { "pilotApproved": "2023-11-02" } }"#))
  }

  static var reviewWithoutReason: Self {
    Self(
      Bilingual("退回修改或不推荐而没有写理由", "a review sends back or declines without a reason"),
      remedy: Bilingual(
        "审核系统要求写明理由，不能为空；填在 texts 的 reviewReason（审核理由）。",
        "The system asks for the reason, which may not be empty; give it as reviewReason among the texts."
      ),
      .json(
        wrong: #"{ "base": { "review": "退回修改" }, "figures": { "partners": 3 } }"#,
        right:
          #"{ "base": { "review": "退回修改" }, "figures": { "partners": 3 }, "texts": { "reviewReason": "请补供应商名单" } }"#
      ))
  }

  static var listCountAtOdds: Self {
    Self(
      Bilingual("名单里写的个数与写明的名称不符", "a number in a list is not that of the names beside it"),
      remedy: Bilingual(
        "改正其中之一；写明名称就可以不写个数。",
        "Correct one of them; where the names are given the number may be left out."),
      .json(
        wrong:
          #"{ "lists": { "fiveGFactories": [ { "name": "示例工厂（虚构）", "scenarios": 3, "scenarioNames": ["远程设备操控", "机器视觉质检"], "isListed": true, "isPilot": false } ] } }"#,
        right:
          #"{ "lists": { "fiveGFactories": [ { "name": "示例工厂（虚构）", "scenarioNames": ["远程设备操控", "机器视觉质检"], "isListed": true, "isPilot": false } ] } }"#
      ))
  }

  static var listTickAtOdds: Self {
    Self(
      Bilingual(
        "勾选的家数与名单的行数或最大一家的收入不符",
        "the box that is ticked is not that of the list, or of the revenue of the largest"),
      remedy: Bilingual(
        "改选与名单相符的一格，或补全名单；只填名单就可以不选。没有名单的，与填报的最大企业主营业务收入核对。",
        "Tick the box of the list, or complete the list; where the list is given the box may be left out. Without a list "
          + "the revenue that is given of the largest enterprise is held against the box."),
      .json(
        wrong:
          #"{ "base": { "enterprisesFromFifty": "10-50家" }, "lists": { "industrialEnterprises": [ { "name": "示例公司（虚构）", "revenue": 60 } ] } }"#,
        right:
          #"{ "base": { "enterprisesFromFifty": "1-10家" }, "lists": { "industrialEnterprises": [ { "name": "示例公司（虚构）", "revenue": 60 } ] } }"#
      ))
  }
}
