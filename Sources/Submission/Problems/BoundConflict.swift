public import Rules

/// Figures of which some are known by a bound alone, and which no value within the bounds makes agree.
public struct BoundConflict: Sendable {
  /// A figure as its author wrote it, and where it stands.
  public struct Figure: Sendable {
    /// What the figure is of.
    public let fact: FactDefinition
    /// The year that it is of; `nil` where it is of no year.
    public let year: Int?
    /// Whether it is the growth that is stated of the figure.
    public let isGrowth: Bool
    /// The figure as it was written.
    public let stated: String
    /// Where it is written.
    public let place: Place
    /// Whether only a bound of it is given, such as 低于 1.2.
    public let isBound: Bool
  }

  /// What kind of problem it would be of values.
  let kind: ProblemKind
  /// The figures, of which the first one is at odds with the others.
  public let figures: [Figure]
  /// Whether the bounds contradict each other only by what follows from further figures.
  public let isByOthers: Bool

  var description: ProblemDescription {
    ProblemDescription(kind) { say in
      let first = self.words(of: figures[0], say, hasPlace: false)
      let others = say.list(figures.dropFirst().map { self.words(of: $0, say, hasPlace: true) })
      let beside = isByOthers ? say("连同其他有关数据看，", "beside the other figures given, ") : ""
      let verdict =
        kind == .partExceedsWhole
        ? say("前者总大于后者，分项不应大于总数", "whatever lies within the bounds, the part exceeds the whole")
        : say(
          "范围内没有一个值能使前者由后者得出", "no value within the bounds makes the first follow from the others")
      return say(
        "\(first)，而\(others)：\(beside)\(verdict)；请改正其中之一",
        "\(first), but \(others): \(beside)\(verdict); correct one of them")
    }
  }

  private func words(of figure: Figure, _ say: ProblemWording, hasPlace: Bool) -> String {
    let growth = figure.isGrowth ? say("同比", " (growth on the year before)") : ""
    let place = hasPlace ? say.back(say("在", "at"), figure.place) : ""
    let stated = say.short(figure.stated)
    return say.name(figure.fact) + growth + say.remark(figure.year)
      + (figure.isBound
        ? say("填的是范围 \(stated)", " is given as the bound \(stated)")
        : say("填的是 \(stated)", " is given as \(stated)")) + place
  }
}
