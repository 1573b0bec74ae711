import Rules

/// Figures, answers and evidence that do not go together.
extension ProblemDescription {
  static func partExceedsWhole(
    _ part: FactDefinition, whole: FactDefinition, year: Int?, place: Place
  ) -> Self {
    Self(.partExceedsWhole) { say in
      let place = say.back(say("后者在", "the latter is at"), place)
      return say(
        "\(say.name(part))大于\(say.name(whole))\(say.remark(year))\(place)；分项不应大于总数",
        "\(say.name(part)) exceeds \(say.name(whole))\(say.remark(year))\(place); a part can't exceed the whole"
      )
    }
  }

  static func partOutsideWhole(
    _ part: FactDefinition, whole: FactDefinition, year: Int?, place: Place
  ) -> Self {
    Self(.partOutsideWhole) { say in
      let place = say.back(say("后者在", "the latter is at"), place)
      return say(
        "\(say.name(part))大于\(say.name(whole))\(say.remark(year))\(place)；这类基地的前者可以不计入后者，请核对，无误的写审核说明",
        "\(say.name(part)) exceeds \(say.name(whole))\(say.remark(year))\(place); "
          + "a base of this kind may count the former outside the latter: check both")
    }
  }

  static func rateAtOdds(
    _ fact: FactDefinition, stated: String, computed: Fraction, year: Int?
  ) -> Self {
    Self(.rateAtOdds) { say in
      let sources =
        say.wording.and(
          (fact.derivation?.sources ?? [fact.meanOf].compactMap { $0 }).map { say.name($0) })
      let value = say.spaced(say.value(computed, in: fact.unit))
      return say(
        "\(say.name(fact))\(say.remark(year))填的是 \(stated)，但由\(say.spaced(sources))算得\(value)；"
          + "请改正其中之一，或只填其中之一",
        "\(say.name(fact))\(say.remark(year)) is given as \(stated), "
          + "but follows from \(sources) as\(value); correct one of them, or give only one")
    }
  }

  static func answerAtOdds(_ fact: FactDefinition, figures: [ContradictingFigure]) -> Self {
    Self(.answerAtOdds) { say in
      let names = say.list(figures.prefix(3).map { say.contradicting($0) })
      let more =
        figures.count > 3
        ? say("等 \(figures.count) 项", " and others, \(figures.count) in all") : ""
      return say(
        "定性指标“\(fact.label)”与填报的数据（\(names)\(more)）矛盾；请改正其中之一，或只填其中之一",
        "the attestation \(say.name(fact)) contradicts the figures given (\(names)\(more)); "
          + "correct one of them, or give only one")
    }
  }

  static func growthAtOdds(
    _ fact: FactDefinition, stated: String, computed: Fraction, year: Int
  ) -> Self {
    Self(.growthAtOdds) { say in
      let value = say.spaced(say.value(computed, in: UnitOfMeasure("%")))
      return say(
        "\(say.name(fact)) \(year) 年同比填的是 \(stated)，但由两年数值算得\(value)；请改正",
        "the growth of \(say.name(fact)) in \(year) is given as \(stated), "
          + "but follows from the values of the two years as\(value); correct it")
    }
  }

  static func zeroDenominator(_ fact: FactDefinition, rate: FactDefinition) -> Self {
    Self(.zeroDenominator) { say in
      say(
        "\(say.name(fact))为零，\(say.name(rate))无法计算；应大于零",
        "\(say.name(fact)) is zero, so \(say.name(rate)) can't be computed; it should be above zero"
      )
    }
  }

  static func evidence(_ path: String, fault: EvidenceFault) -> Self {
    Self(.evidence) { say in
      let what = fault.words(path, say.language)
      return say("佐证材料“\(path)”\(what)", "the evidence \"\(path)\" \(what)")
    }
  }

  static func evidenceNotGiven(_ facts: [FactDefinition]) -> Self {
    Self(.evidenceNotGiven) { say in
      let names = say.list(facts.map { say.name($0) })
      return say(
        "\(facts.count) 项填报“达到”而没有佐证材料：\(names)",
        "\(facts.count) said to be met without evidence: \(names)")
    }
  }
}
