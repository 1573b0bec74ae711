public import Rules

/// Two figures that are hardly both right.
public struct Proportion: Sendable {
  /// A figure as its author wrote it, where it stands, and the unit that would make both right.
  public struct Figure: Sendable {
    /// What the figure is of.
    public let fact: FactDefinition
    /// What is stated of it.
    public let stated: StatedValue
    /// Where it is written.
    public let place: Place
    /// The unit that was probably meant, and the value that it comes to.
    public let likely: (unit: UnitOfMeasure, value: Fraction)?
  }

  /// The figure that is too large for the other.
  public let part: Figure
  /// The figure that it is held against.
  public let whole: Figure
  /// The rate that the two come to, where they have one.
  public let rate: FactDefinition?
  /// The rate in its base units, or how many times the one is of the other.
  public let ratio: Fraction
  /// Whether it may be more than that.
  public let isOfBound: Bool
  /// The year of both, where they are of one.
  public let year: Int?

  var description: ProblemDescription {
    ProblemDescription(.outOfProportion) { say in
      func text(_ figure: Figure) -> String {
        say.name(figure.fact) + say.spaced(say.stated(figure.stated, of: figure.fact))
      }
      let place = say.back(say("后者在", "the latter is at"), whole.place)
      let extent = isOfBound ? Extent.atLeast : .exactly
      let result: String
      if let rate {
        let value = say.spaced(say.value(ratio, in: rate.unit), extent)
        result = say(
          "算得\(say.name(rate))\(value)，高得不寻常",
          "come to \(say.name(rate)) of\(value), which is unusually high")
      } else {
        let times = say.part(true, say.times(ratio), extent)
        result = say("前者是后者的\(times)", "the former is \(times) the latter")
      }
      let meant = [part, whole].compactMap { figure in
        figure.likely.map { likely in
          let value = say.value(likely.value, in: figure.fact.unit)
          return say(
            "若\(say.name(figure.fact))的单位是\(likely.unit.symbol)，则为\(say.spaced(value))",
            "if \(say.name(figure.fact)) is in \(likely.unit.symbol), it is \(value)")
        }
      }
      return say(
        "\(text(part))，\(text(whole))\(say.remark(year))\(place)，\(result)",
        "\(text(part)) and \(text(whole))\(say.remark(year))\(place): \(result)")
        + meant.map { say("；", "; ") + $0 }.joined()
        + say(
          "；请核对数值和单位，无误的写审核说明",
          "; check the values and the units, and give a remark if they are right")
    }
  }
}
