import Rules

/// What forms ask for in a form of their own.
extension ProblemDescription {
  static func industryCode(
    _ text: String, fault: IndustryCode.Fault, fact: FactDefinition
  ) -> Self {
    Self(.industryCode) { say in
      let name = say.name(fact)
      let why =
        switch fault {
        case .noSection:
          say("GB/T 4754-2017 的门类是 A 至 T", "the sections of GB/T 4754-2017 are A to T")
        case .digits:
          say("字母后应有两至四位数字", "the letter must be followed by two to four digits")
        case .otherSection(let letter?):
          say("这个大类属于门类 \(letter)", "the division is one of section \(letter)")
        case .otherSection(nil):
          say("GB/T 4754-2017 没有这个大类", "GB/T 4754-2017 has no such division")
        case .noLetter(let letter):
          say(
            "前面缺门类的字母：\(letter)\(text)", "the letter of the section is missing: \(letter)\(text)")
        }
      return say(
        "\(name)里的“\(say.short(text))”不是国民经济行业分类的代码：\(why)；应是门类字母加两至四位数字，如 C3511",
        "\"\(say.short(text))\" in \(name) is no code of the classification of industries: \(why); write the letter of "
          + "the section and two to four digits, as in C3511")
    }
  }

  static func industryCodeNotGiven(_ fact: FactDefinition) -> Self {
    Self(.industryCodeNotGiven) { say in
      say(
        "\(say.name(fact))没有写行业代码；请按 GB/T 4754-2017 写上，如“金属加工机械制造（C342）”",
        "\(say.name(fact)) has no code of an industry; add it by GB/T 4754-2017, as in 金属加工机械制造（C342）"
      )
    }
  }

  static func malformedDate(_ text: String, fact: FactDefinition) -> Self {
    Self(.malformedDate) { say in
      say(
        "\(say.name(fact))不能是“\(say.short(text))”；应是日期，如 2023-11-02",
        "\(say.name(fact)) can't be \"\(say.short(text))\"; write a date, as in 2023-11-02")
    }
  }

  static func reviewWithoutReason(_ decision: String, reason: FactDefinition) -> Self {
    Self(.reviewWithoutReason) { say in
      say(
        "审核意见是\(decision)，但没有写理由；请在 texts 里填\(say.name(reason))",
        "the review says \(decision) without a reason; give \(say.name(reason)) among the texts")
    }
  }
}
