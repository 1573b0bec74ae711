/// The readings of what the 2021 notice demands outside its tables in English.
enum Notice2021English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "E1":
      """
      Not triggered where 重大 accidents and 特别重大 accidents are all zero within three years (the three \
      last full years and the year of the application so far); the count of the year of the \
      application need not be given and triggers above zero; where no counts are given, the applicant \
      judges.
      """
    case "E2":
      """
      Not triggered where Ⅰ级 and Ⅱ级 environmental events are all zero within three years (the three \
      last full years and the year of the application so far); the count of the year of the \
      application need not be given and triggers above zero; where no counts are given, the applicant \
      judges.
      """
    case "E3":
      "An entry of “达到” (met) means that no serious problem has been found, so not triggered."
    case "E4":
      """
      An entry of “达到” (met) means that the materials are true and accurate and nothing is \
      falsely reported, so not triggered.
      """
    case "A1":
      """
      The four parts are judged separately; “原则上” not across prefecture-level cities, so crossing \
      them is not directly judged as not satisfied but left to the authority to judge.
      """
    case "A2":
      """
      Only whether it is a provincial base is asked here, the number stands under the quota; “原则上” \
      it must be one, so not being one is not directly judged as not satisfied but left to the \
      authority to judge.
      """
    default: nil
    }
  }
}
