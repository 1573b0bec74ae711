/// The readings of `2021-cloud` in English.
enum Cloud2021English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "1":
      """
      Cloud computing business revenue of the applying entity ÷ cloud computing business revenue \
      of its locality; “产业集聚效应明显” is expressed by this share and not judged separately.
      """
    case "2":
      """
      Completeness of services and cooperation along the chain are judged separately, and both \
      must be satisfied.
      """
    case "3":
      """
      The rank by national market share of the leading enterprise in the dominant link is 5th \
      place or better.
      """
    case "5":
      """
      Number of application systems moved to the cloud ÷ total number of application systems of \
      government departments is not less than 50%; the applicant judges the building of the \
      e-government intranet cloud, and both must be satisfied.
      """
    case "11":
      "At least 1 IaaS enterprise with business revenue of not less than 1 亿元 in the past year."
    case "12":
      "At least 1 enterprise or institution."
    case "14":
      "“超过” does not include the limit itself: at least 6 enterprises."
    case "16":
      "At least 1."
    case "19":
      "Technical R&D spending in cloud computing ÷ cloud computing business revenue."
    case "21":
      """
      能耗利用率 means PUE; “低于” does not include the limit itself. Where no data centres are \
      reported one by one, “普遍” is read of one annual mean PUE of the base; where they are, all \
      below the limit pass, none below fails, and where some are the authority judges.
      """
    case "22":
      """
      Patents granted in the last full year; whether all grants so far may count the notice does \
      not say: their number is given apart, and where it alone reaches the limit the authority \
      judges.
      """
    case "25":
      """
      Management rules and protection capability are judged separately, and both must be satisfied.
      """
    case "29":
      """
      Network infrastructure and full mobile broadband coverage are judged separately, and both \
      must be satisfied.
      """
    default: nil
    }
  }
}
