/// The readings of `2023-draft` in English.
enum Draft2023English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "1":
      """
      Sales revenue of the last full year; areas of a special type (特殊类型地区) have a limit of their \
      own.
      """
    case "2":
      """
      Every one of the last three full years must be strictly above local GDP growth; equal does \
      not satisfy.
      """
    case "3":
      "Sales revenue of the leading industry ÷ sales revenue."
    case "5":
      """
      Sales revenue ÷ developed area, in 万元/公顷: the draft does not gloss 产值, so it is read as \
      产值（销售收入） of item 23 of 2021; areas of a special type (特殊类型地区) have a limit of their own.
      """
    case "6":
      "Leading enterprises and market share are judged separately, and both must be satisfied."
    case "7":
      "R&D spending ÷ sales revenue."
    case "8":
      """
      Number of high-value invention patents ÷ main business revenue of enterprises above \
      designated size (亿元).
      """
    case "9":
      """
      It suffices that either the national or the provincial number meets its limit; all R&D \
      institutions of the cluster count, not only those of the leading industry; where they are not \
      given, numbers of the leading industry (3.3 and 3.4 of the annual return) that meet the limit \
      suffice as well.
      """
    case "11":
      """
      Number of enterprises above designated size implementing GB/T 19001 ÷ number of enterprises \
      above designated size.
      """
    case "14":
      """
      Number of enterprises above designated size using digital R&D and design tools ÷ number of \
      enterprises above designated size, or the adoption rate given directly.
      """
    case "15":
      """
      Mean of the numerical control rate of key processes over all industrial enterprises above \
      designated size.
      """
    case "17":
      """
      The two kinds of pilot demonstration, smart manufacturing and digitalisation, are judged \
      separately, and selection for both is required.
      """
    case "S6.1":
      "The number of partners is not less than 2."
    case "S6.2":
      "The agreement and its performance are judged separately, and both must be satisfied."
    case "S6.3":
      """
      The management body and the rules of procedure are judged separately, and both must be \
      satisfied.
      """
    case "S7.1":
      """
      Growth of industrial value added and growth of industrial investment must each meet the \
      limit in every one of the last three full years.
      """
    case "S7.2":
      "Every one of the last three full years must meet the limit."
    case "S7.3":
      """
      Every one of the last three full years must meet the limit; counted by actual new \
      additions, not the net increase.
      """
    case "S12":
      "All three rates must meet their limits."
    case "S13":
      "At least 1 second-level node; “多个” enterprise nodes is at least 2."
    case "S14":
      """
      The applicant judges the platforms; number of industrial enterprises above designated size \
      on the cloud and on platforms ÷ number of industrial enterprises above designated size is \
      not less than 30%, and both must be satisfied.
      """
    case "S16":
      "The three parts are judged separately, and all must be satisfied."
    case "S17":
      """
      There are two classes by the design number of standard racks of the largest single data \
      centre, not of the park together, and satisfying every part of its own class suffices; with \
      exactly 3000 standard racks, the application may be made under either class.
      """
    case "S18":
      """
      The classes are those of S17. Large and above: PUE ≤ 1.3, in operation for less than 1 year the design annual mean PUE; \
      medium and small: PUE ≤ 1.5, the annual mean PUE in operation alone; with exactly 3000 \
      standard racks, the application may be made under either class.
      """
    case "S19":
      """
      Either certification at 4A or above or a place on the national list suffices, and there \
      must be a definite improvement target.
      """
    case "S21":
      """
      The seven parts are judged separately, and all must be satisfied; mean network access \
      bandwidth per rack is not less than 200 Mbps.
      """
    default: nil
    }
  }
}
