/// The readings of `2023-retention` in English.
enum Retention2023English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "1":
      """
      The article sets no limit of years: not triggered where Ⅰ级 and Ⅱ级 environmental events and 重大 \
      and 特别重大 accidents are all zero in the last three full years, and zero as well in whatever \
      other years are reported, the current one included; years before the title was given do not \
      count and are not to be reported; what is not given is judged by the applicant.
      """
    case "2":
      """
      An entry of “达到” (met) means that no problem has been found, or that rectification was \
      completed on time, so not triggered.
      """
    case "3":
      """
      Not triggered where, among the ratings of the last three full years, at least one of any \
      two consecutive years has three stars or more; where some year was not rated yet (Art. 18) and \
      the ratings that are given do not decide it, the applicant judges. Does not concern a base that \
      has not yet been rated (no year's rating is given).
      """
    case "4":
      "An entry of “达到” (met) means that there is no falsification, so not triggered."
    case "3W":
      """
      A reminder derived from “连续两年评价结果为二星及以下的”, not an article of the law; the latest year must \
      have three stars or more. Does not concern a base that has not yet been rated.
      """
    default: nil
    }
  }
}
