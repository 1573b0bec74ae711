import Rules

/// The readings of `2021-datacenter` in English.
enum DataCentre2021English {
  /// The reading of an item; `nil` where the words leave no choice.
  static func reading(of item: String) -> String? {
    switch item {
    case "5":
      """
      The design number of standard racks of the largest single data centre, not of the park \
      together, converted at 2.5 kW each; size is a numeric condition, construction and operation \
      are judged separately, and all must be satisfied. \
      On the limit, \(DataCentre2021.exactlyThreeThousandRacks.english).
      """
    case "6":
      """
      The design number of standard racks of the largest single data centre; 300 to 3000 includes \
      both ends, and fewer than 300 does not satisfy; all of it must be built and in operation. \
      On the limit, \(DataCentre2021.exactlyThreeThousandRacks.english).
      """
    case "7", "8":
      "IT equipment load ÷ design capacity; “以上” includes the limit."
    case "9":
      """
      It suffices that either the operating annual mean PUE (the design annual mean PUE where in \
      operation for less than 1 year) or the EEUE meets its limit; the EEUE reaches the 较节能 level \
      at the 1.6 printed in this row, the limit included.
      """
    case "13":
      """
      The operation management mechanism and the improvement target are judged separately, and \
      both must be satisfied.
      """
    case "14":
      """
      Renewable energy and advanced applicable products are judged separately, and both must be \
      satisfied.
      """
    case "15":
      """
      For the data centre industry development index of the province, “40 以上” includes the limit; \
      the applicant judges the policies, and both must be satisfied.
      """
    case "16":
      """
      The PUE figures in the row are the threshold for support from the local government, not \
      limits on the base; the applicant judges this item.
      """
    case "18":
      """
      The reduction in the number of data centres built by the government itself over the last \
      two years: “5%以上” includes the limit; the applicant judges the integration and the \
      conversion plan, and all three must be satisfied.
      """
    case "20":
      """
      Grade filing and the security protection assessment are judged separately, and both must be \
      satisfied.
      """
    case "24":
      """
      The service capability assessment and the network quality test are judged separately, and \
      both must be satisfied.
      """
    case "25":
      """
      Mean network access bandwidth per rack is not less than 200 Mbps; the applicant judges the \
      direct connection to backbone nodes, and both must be satisfied.
      """
    case "29":
      "The disaster recovery level is not lower than level 3."
    case "30", "33":
      "PB level means not less than 1 PB (1 PB = 1000 TB)."
    case "34", "35":
      "“以上” includes the limit."
    default: nil
    }
  }
}
