import Rules

/// Figures and texts that can't be taken as they are written.
extension ProblemDescription {
  static func malformedFigure(_ text: String, fact: FactDefinition) -> Self {
    Self(.malformedFigure) { say in
      let orNothing =
        say.isInTable ? say("；没有数据请留空", "; leave it empty where there is no data") : ""
      return say(
        "“\(text)”不是\(say.name(fact))的数值；应是数字，或带单位的文字，如 \(say.example(of: fact))",
        "\"\(text)\" is not a value of \(say.name(fact)); "
          + "it should be a number, or text with a unit, such as \(say.example(of: fact))")
        + orNothing
    }
  }

  static func unknownUnit(_ unit: String, fact: FactDefinition) -> Self {
    Self(.unknownUnit) { say in
      say(
        "不认识单位“\(unit)”；\(say.name(fact))的单位可以是\(say.units(of: fact))",
        "unknown unit \"\(unit)\"; possible for \(say.name(fact)): \(say.units(of: fact))")
    }
  }

  static func unitOfAnotherKind(_ unit: String, fact: FactDefinition) -> Self {
    Self(.unitOfAnotherKind) { say in
      say(
        "单位“\(unit)”不能用于\(say.name(fact))；可以是\(say.units(of: fact))",
        "the unit \"\(unit)\" can't be used for \(say.name(fact)); possible: \(say.units(of: fact))"
      )
    }
  }

  static func tooManyDigits(_ text: String, fact: FactDefinition?) -> Self {
    Self(.tooManyDigits) { say in
      let number = say.short(text)
      let most = ExactDecimal.fractionDigits
      let unit = fact.map { say.bracketed(say.unit(of: $0)) } ?? ""
      return say(
        "\(number) 的小数超过 \(most) 位\(unit)，不能精确保存；请减少小数位数",
        "\(number) has more than \(most) decimals\(unit) and can't be held exactly; give fewer")
    }
  }

  static func tooLargeNumber(_ text: String) -> Self {
    Self(.tooLargeNumber) { say in
      let number = say.short(text)
      let most = ExactDecimal.integerDigits
      return say(
        "\(number) 的整数部分超过 \(most) 位；请核对数值",
        "\(number) has more than \(most) digits before the decimal point; check the value")
    }
  }

  static func notWhole(_ text: String, fact: FactDefinition) -> Self {
    Self(.notWhole) { say in
      say(
        "\(say.name(fact))按\(fact.unit.symbol)计数，不能是 \(say.short(text))；应是整数",
        "\(say.name(fact)) is counted in \(fact.unit.symbol) and can't be \(say.short(text)); "
          + "it should be a whole number")
    }
  }

  static func outOfBounds(_ text: String, fact: FactDefinition) -> Self {
    Self(.outOfBounds) { say in
      say(
        "\(say.name(fact))不能是 \(say.short(text))；应\(say.range(of: fact))",
        "\(say.name(fact)) can't be \(say.short(text)); it should be \(say.range(of: fact))")
    }
  }

  static func textTooLong(_ fact: FactDefinition, count: Int) -> Self {
    Self(.textTooLong) { say in
      let limit = fact.textLimit ?? 0
      if fact.isOfLines {
        return say(
          "\(say.name(fact))有一行 \(count) 字，超过每行 \(limit) 字的上限；请精简，表中的一行另起一行",
          "\(say.name(fact)) has a line of \(count) characters, over the limit of \(limit) a line; "
            + "shorten it, and give each row of the table a line of its own")
      }
      return say(
        "\(say.name(fact))有 \(count) 字，超过 \(limit) 字的上限；请精简",
        "\(say.name(fact)) has \(count) characters, over the limit of \(limit); shorten it")
    }
  }

  static func looksLikeFraction(_ text: String, fact: FactDefinition) -> Self {
    Self(.looksLikeFraction) { say in
      let percent = say.hundredfold(text)
      return say(
        "\(say.name(fact))填的是 \(text)，即 \(text)%；若指 \(percent)%，请填 \(percent)；若无误，请填 \(say.quoted(text + "%"))",
        "\(say.name(fact)) is given as \(text), that is \(text)%; if \(percent)% is meant, write \(percent); if it is right, "
          + "write \(say.quoted(text + "%"))")
    }
  }

  static func boundLooksLikeFraction(_ text: String, fact: FactDefinition) -> Self {
    Self(.looksLikeFraction) { say in
      say(
        "\(say.name(fact))填的是范围 \(say.short(text))，没有写 %，按百分数理解；若指小数（1 即 100%），请换成百分数；若无误，请在数后写 %",
        "\(say.name(fact)) is given as the bound \(say.short(text)) without %, which is read in percent; if a fraction is "
          + "meant, of which 1 is 100%, write it in percent; if it is right, write % behind the number"
      )
    }
  }

  static func implausible(
    _ text: String, fact: FactDefinition, likely: (unit: UnitOfMeasure, value: Fraction)?
  ) -> Self {
    Self(.implausible) { say in
      let meant = likely.map { say.meant(fact, $0.unit, $0.value) } ?? ""
      return say(
        "\(say.name(fact))填的是 \(say.short(text))，大得不寻常\(meant)；请核对数值和单位（纯数字\(say.unit(of: fact))），无误的写审核说明",
        "\(say.name(fact)) is given as \(say.short(text)), which is unusually large\(meant); "
          + "check the value and the unit (a plain number is read \(say.unit(of: fact))), and give a remark if it is right"
      )
    }
  }
}
