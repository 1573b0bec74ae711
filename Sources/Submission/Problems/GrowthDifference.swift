public import Rules

/// A growth that is given beside amounts that come to another.
public struct GrowthDifference: Sendable {
  /// The growth.
  public let growth: FactDefinition
  /// What is stated of it.
  public let stated: StatedValue
  /// What it is the growth of.
  public let amount: FactDefinition
  /// What the amounts of the two years come to, in percent.
  public let computed: Fraction
  /// Whether it may be more or less than that.
  public let extent: Extent
  /// The later year.
  public let year: Int
  /// Where the amount of that year is written.
  public let place: Place

  var description: ProblemDescription {
    ProblemDescription(.growthDiffers) { say in
      let computed = say.spaced(say.value(computed, in: growth.unit), extent)
      let given = say.stated(stated, of: growth)
      let back = say.back(say("在", "at"), place)
      return say(
        "\(say.name(growth)) \(year) 年填的是\(say.spaced(given))，而由\(say.name(amount))\(back)两年的数值（现价）算得\(computed)；请核对，按可比价计算等原因无误的写审核说明",
        "\(say.name(growth)) of \(year) is given as \(given), while the amounts of \(say.name(amount))\(back) in the two "
          + "years, at current prices, come to\(computed); check them, and give a remark if both are right, as at "
          + "constant prices")
    }
  }
}
