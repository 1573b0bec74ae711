public import Rules

/// A figure that is many times that of the year before, or a small part of it.
public struct SuddenChange: Sendable {
  /// What the figure is of.
  public let fact: FactDefinition
  /// The later year.
  public let year: Int
  /// What is stated of that year.
  public let now: StatedValue
  /// What is stated of the year before.
  public let before: StatedValue
  /// Where that is written.
  public let place: Place
  /// Whether the later figure is the larger one.
  public let isRise: Bool
  /// How many times the smaller one the larger is.
  public let times: Fraction
  /// Whether it may be more than that.
  public let isOfBound: Bool

  var description: ProblemDescription {
    ProblemDescription(.suddenChange) { say in
      let back = say.back(say("上年的在", "that is at"), place)
      let new = say.stated(now, of: fact)
      let old = say.stated(before, of: fact, hasArticle: false)
      let part = say.part(
        isRise, say.times(times), isOfBound ? isRise ? .atLeast : .atMost : .exactly)
      return say(
        "\(say.name(fact)) \(year) 年是\(say.spaced(new))，为上年\(say.spaced(old))\(back)的\(part)；请核对数值和单位，无误的写审核说明",
        "\(say.name(fact)) is \(new) in \(year), \(part) the \(old) of the year before\(back); check the "
          + "values and the units, and give a remark if they are right")
    }
  }
}
