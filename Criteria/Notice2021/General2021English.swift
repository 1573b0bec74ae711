/// The readings of `2021-general` in English.
enum General2021English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "1":
      """
      Annual sales revenue means the sales revenue of the last full year; areas of a special type \
      (特殊类型地区) have a limit of their own.
      """
    case "2", "5":
      "Sales revenue of the leading industry ÷ sales revenue of the industrial cluster area."
    case "3":
      "Judged by the applicant; where the number of industry subfields is given, it must be 1 or 2."
    case "6":
      """
      Standing in the industry and backbone enterprises are judged separately, and both must be \
      satisfied.
      """
    case "7":
      "R&D spending ÷ sales revenue."
    case "8":
      "It suffices that either the national or the provincial number meets its limit."
    case "10":
      """
      Number of valid invention patents of enterprises above designated size ÷ main business \
      revenue of enterprises above designated size (亿元); the denominator is not the sales revenue \
      of the industrial cluster area.
      """
    case "13":
      """
      Value-added rate of the leading industry = value added of the leading industry ÷ gross \
      output value of the leading industry; the last full year minus the year before it, in \
      percentage points.
      """
    case "17":
      """
      Energy consumption, water consumption and the comprehensive utilisation rate of solid waste \
      are judged separately, and all three must meet the requirement.
      """
    case "18":
      """
      Where the share of enterprises above designated size at this level is given, it must be \
      100%; where it is not given, the applicant judges.
      """
    case "19":
      """
      Renewable electricity ÷ electricity consumption, or the share given directly; does not \
      apply to energy-intensive industrial cluster areas (高载能产业集群区, table note 3).
      """
    case "21":
      """
      The floor area ratio of industrial buildings alone; the 建筑容积率 of 4.2 of the annual return is \
      another indicator and does not stand for it, so with that alone the item stays open.
      """
    case "22":
      """
      Cumulative fixed asset investment ÷ developed area, in 万元/公顷; areas of a special type \
      (特殊类型地区) have a limit of their own.
      """
    case "23":
      """
      Sales revenue ÷ developed area, in 万元/公顷; areas of a special type (特殊类型地区) have a limit of \
      their own.
      """
    case "24":
      """
      The management system, the system of responsibility and meeting the standards are judged \
      separately, and all three must be satisfied.
      """
    case "25":
      """
      重大 accidents and 特别重大 accidents are all zero within three years (the three last full years \
      and the year of the application so far); the count of the year of the application need not be \
      given and fails above zero; 一般 and 较大 accidents do not count. Where no counts are given, the \
      applicant judges.
      """
    case "27":
      """
      Number of enterprises above designated size using digital R&D and design tools ÷ number of \
      enterprises above designated size, or the adoption rate given directly.
      """
    case "28":
      """
      Mean of the numerical control rate of key processes over all industrial enterprises above \
      designated size (as 9.3 of the 2022 annual return defines it).
      """
    case "30":
      """
      The use of smart manufacturing systems and equipment and the level of informatisation are \
      judged separately, and both must be satisfied.
      """
    case "31":
      "The two kinds of platform are judged separately, and both must have been built."
    case "33":
      "Talent policies and labour relations are judged separately, and both must be satisfied."
    case "34":
      """
      The applicant judges the government support; special funds are not less than 1000 万元 a \
      year, counted for the last full year.
      """
    case "37":
      """
      The creation work plan and the industry development plan are judged separately, and both \
      are required.
      """
    case "38":
      """
      Reflecting the distinctive features and following the classification are judged separately, \
      and both must be satisfied.
      """
    default: nil
    }
  }
}
