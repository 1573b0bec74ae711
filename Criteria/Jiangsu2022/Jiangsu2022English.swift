/// The readings of `2022-jiangsu` in English.
enum Jiangsu2022English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "1":
      """
      苏南 (南京, 无锡, 常州, 苏州, 镇江): not less than 700 亿元; elsewhere “可适当放宽” without a figure, so 700 \
      亿元 or more satisfies, and less is left to the authority to judge.
      """
    case "2":
      """
      Takes the one industrial enterprise with the highest main business revenue: at least 50 亿元 \
      in 苏南, at least 30 亿元 elsewhere; where that figure is not given, the boxes ticked in the form decide: an \
      enterprise of 50 亿元 (elsewhere of 30 亿元) satisfies.
      """
    case "3":
      "At least 1 item."
    case "4":
      """
      R&D spending of enterprises above designated size ÷ operating revenue of enterprises above \
      designated size, not their main business revenue.
      """
    case "5":
      """
      At least 5 supplier enterprises with main business revenue of 1000 万元 or more, by the number as \
      of the application (the form asks for it “截止 2022 年 10 月”): that of its year where it is given, \
      else that of the last full year.
      """
    case "6", "7":
      """
      By the number as of the application (the form asks for it “截止 2022 年 10 月”): that of its year \
      where it is given, else that of the last full year.
      """
    case "8":
      """
      At least 3 enterprises that have been awarded any one of the kinds, by the number as of the \
      application: that of its year where it is given, else that of the last full year.
      """
    case "9":
      """
      At least 10 star-rated cloud enterprises, of them at least 1 with four stars or more; by the \
      numbers as of the application: those of its year where given, else those of the last full year.
      """
    case "10":
      """
      “1 个以上” includes the limit; by the number as of the application: that of its year where it is \
      given, else that of the last full year.
      """
    case "15":
      "At least 1 enterprise or institution."
    case "16":
      """
      The coordination mechanism and the annual plan are judged separately, and both must be \
      satisfied.
      """
    case "17":
      """
      The applicant judges the policy measures; special funds are not less than 500 万元 a year, \
      and both must be satisfied.
      """
    case "20":
      "At least 1 incubation facility, and at least 10 resident enterprises of the kinds named."
    case "A1":
      """
      By 园区（区域）级别 of the application form: 国家级, 省级 or 新型工业化示范基地, any one of them; who is none of \
      them cannot apply.
      """
    default: nil
    }
  }
}
