/// The readings of `2023-5g-pilot` in English.
enum FiveGPilot2023English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "2":
      """
      At least 1 item, by the number as of the application: that of its year where it is given, else \
      that of the last full year.
      """
    case "6":
      """
      Number of 5G base stations ÷ resident population (万人); “超过” 30 does not include the limit \
      itself. Both are the latest as of the application: that of its year where it is given, else that \
      of the last full year.
      """
    case "15":
      """
      At least 5 factories with 10 or more typical application scenarios, by the number as of the \
      application: that of its year where it is given, else that of the last full year.
      """
    case "16":
      """
      Either at least 1 pilot demonstration or at least 5 entries in the directory suffices, by the \
      numbers as of the application: those of its year where given, else those of the last full year.
      """
    case "25":
      """
      At least 5 relevant titles at ministerial level or above, by the number as of the application: \
      that of its year where it is given, else that of the last full year.
      """
    case "37":
      """
      No 重大 network security incident, no 重大 or 特别重大 production safety accident and no false \
      material provided: all three must be satisfied; where accident counts are given, the counts \
      decide, those of the year of the application so far included, which need not be given and fail \
      above zero.
      """
    case "A1":
      """
      The applying unit and the organisational support are judged separately, and both must be \
      satisfied.
      """
    case "A2":
      """
      Cities that apply jointly (jointApplication of the base is true) must be close to one \
      another and complementary in strengths; does not concern a single application.
      """
    case "E1":
      """
      Not triggered where there is no 重大 network security incident and 重大 and 特别重大 accidents are \
      all zero within three years (the three last full years and the year of the application so far); \
      the count of the year of the application need not be given and triggers above zero; where no \
      counts are given, the applicant judges.
      """
    case "E2":
      "An entry of “达到” (met) means that no false material has been provided, so not triggered."
    case "E3":
      "An entry of “达到” (met) means that there is cooperation, so not triggered."
    case "E4":
      """
      “三星以下” does not include three stars; triggered where two ratings in the three years of the \
      pilot period are two stars or fewer. Does not concern a pilot that has not yet been rated (no \
      year's stars are given).
      """
    case "E5":
      "An entry of “达到” (met) means that there is none, so not triggered."
    default: nil
    }
  }
}
