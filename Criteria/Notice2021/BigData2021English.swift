/// The readings of `2021-bigdata` in English.
enum BigData2021English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "1":
      """
      Big data business revenue of the applying entity ÷ big data industry business revenue of \
      its locality; “产业集聚效应显著” is expressed by this share and not judged separately.
      """
    case "2":
      """
      Number of enterprises in business related to big data ÷ total number of enterprises of the \
      applying entity.
      """
    case "3":
      "Number of enterprises with big data business revenue of 5000 万元 or more."
    case "4":
      """
      Completeness of the links and cooperation along the chain are judged separately, and both \
      must be satisfied.
      """
    case "5":
      """
      Business revenue of the distinctive link ÷ big data business revenue; the applicant judges \
      brand recognition, and both must be satisfied.
      """
    case "11":
      "At least 1."
    case "13":
      """
      Big data technology R&D spending ÷ big data business revenue: as sales revenue it takes the \
      big data business revenue of the applying entity, not the sales revenue of the whole park.
      """
    case "14":
      """
      Patents granted in the last full year; whether all grants so far may count the notice does \
      not say: their number is given apart, and where it alone reaches the limit the authority \
      judges.
      """
    case "15":
      """
      At least 1 national or provincial institution, and at least 1 national big data project \
      undertaken.
      """
    case "19":
      "At least 1 organisation that has been shortlisted on any one of the lists."
    case "23":
      "At least 1 organisation carrying out DCMM assessment and standard implementation."
    default: nil
    }
  }
}
