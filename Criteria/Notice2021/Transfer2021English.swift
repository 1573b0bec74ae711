/// The readings of `2021-transfer` in English.
enum Transfer2021English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "1":
      "The number of partners is not less than 2."
    case "2":
      "The agreement and its performance are judged separately, and both must be satisfied."
    case "3":
      """
      The management body and the rules of procedure are judged separately, and both must be \
      satisfied.
      """
    case "4":
      """
      Growth of industrial value added and growth of industrial investment must each meet the \
      limit in every one of the last three full years.
      """
    case "5":
      "Every one of the last three full years must meet the limit."
    case "6", "7":
      """
      Every one of the last three full years must meet the limit; counted by actual new \
      additions, not the net increase.
      """
    case "8":
      "Gross output value of the leading industry in the last full year."
    case "9":
      "Gross output value of the leading industry ÷ gross industrial output value."
    case "11":
      """
      Production safety goes by the number of 重大 and 特别重大 accidents, environment by the number of \
      Ⅰ级 and Ⅱ级 events, all zero within three years (the three last full years and the year of the \
      application so far); those of the year of the application need not be given and fail above \
      zero; what is not given is judged by the applicant. The applicant judges quality safety and \
      damage to reputation.
      """
    default: nil
    }
  }
}
