/// The readings of what the articles of the 2023 draft demand in English.
enum Measures2023English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "A1":
      "Either listing in the catalogue or recognition by the province suffices."
    case "E1":
      """
      Not triggered where Ⅰ级 and Ⅱ级 environmental events are all zero within three years (the three \
      last full years and the year of the application so far); the count of the year of the \
      application need not be given and triggers above zero; where no counts are given, the applicant \
      judges.
      """
    case "E2":
      """
      Not triggered where 重大 accidents and 特别重大 accidents are all zero within three years (the three \
      last full years and the year of the application so far); the count of the year of the \
      application need not be given and triggers above zero; where no counts are given, the applicant \
      judges.
      """
    default: nil
    }
  }
}
