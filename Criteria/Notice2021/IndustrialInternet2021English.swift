/// The readings of `2021-iiot` in English.
enum IndustrialInternet2021English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "1":
      """
      Both rates must meet their limits: the coverage within the main range of application (重点应用范围) \
      alone, the connection rate of the key enterprises (重点企业) alone = number of their devices \
      connected by 5G ÷ number of their devices connected by any wireless means; the applicant \
      judges the internal network upgrade and the network performance.
      """
    case "2":
      "All three rates must meet their limits."
    case "3":
      "At least 1 second-level node; “多个” enterprise nodes is at least 2."
    case "4":
      """
      The applicant judges the platforms; number of industrial enterprises above designated size \
      on the cloud and on platforms ÷ number of industrial enterprises above designated size is \
      not less than 30%, and both must be satisfied.
      """
    case "10":
      """
      Mean annual growth of the value added of the industrial internet leading industry over the \
      last three full years: the geometric mean where the growth of each of the three years is \
      given, else the rate as the applicant gives it; other rows of this table print “≥”, so “>” is \
      read here as printed and does not include the limit itself.
      """
    case "11":
      """
      The applicant judges the supplier enterprises; sales revenue from integrated solutions and \
      new products ÷ sales revenue of the leading industry is “大于” 20%, which does not include the \
      limit itself, and both must be satisfied.
      """
    case "13":
      """
      “多家” is at least 2 enterprises; the applicant judges whether the projects are compliant, \
      and both must be satisfied.
      """
    case "14":
      "At least 1."
    case "A1":
      """
      The four parts are judged separately; annex 5 states that the industrial internet must not \
      cross prefecture-level cities, so “原则上” does not apply.
      """
    case "A2":
      "Several parks may apply jointly, but not across prefecture-level cities."
    case "A3":
      """
      Only whether it is a provincial base is asked here, the number stands under the quota; “原则上” \
      it must be one, so not being one is not directly judged as not satisfied but left to the \
      authority to judge.
      """
    default: nil
    }
  }
}
