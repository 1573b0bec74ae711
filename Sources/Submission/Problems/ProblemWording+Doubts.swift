import Rules

/// The words of figures in doubt.
extension ProblemWording {
  /// A number in digits, a hundred times as large.
  func hundredfold(_ digits: String) -> String {
    guard let value = try? ExactDecimal(parsing: digits) else { return digits }
    return (Fraction(value) * Fraction(100)).printed(fractionDigits: 18, rounding: .nearest).digits
  }

  /// What a figure comes to in the unit that was probably meant.
  func meant(_ fact: FactDefinition, _ unit: UnitOfMeasure, _ value: Fraction) -> String {
    let value = self.value(value, in: fact.unit)
    return self(
      "，若单位是\(unit.symbol)，则为\(spaced(value))",
      " (if \(unit.symbol) is meant, it is \(value))")
  }

  /// How many times, rounded to a tenth.
  func times(_ ratio: Fraction) -> String {
    ratio.printed(fractionDigits: 1, rounding: .nearest).digits
  }

  /// So many times, or the part of so many.
  func part(_ isMore: Bool, _ times: String) -> String {
    isMore ? self(" \(times) 倍", "\(times) times") : self(" \(times) 分之一", "1/\(times) of")
  }
}

extension Proportion {
  /// What is hardly right, with both figures and the unit that was probably meant.
  func words(_ say: ProblemWording) -> String {
    func text(_ figure: Figure) -> String {
      say.name(figure.fact)
        + say.spaced(say.value(Fraction(figure.value), in: figure.fact.unit))
    }
    let place = say.back(say("后者在", "the latter is at"), whole.place)
    let result =
      if let rate {
        say(
          "算得\(say.name(rate))\(say.spaced(say.value(ratio, in: rate.unit)))，高得不寻常",
          "come to \(say.name(rate)) of \(say.value(ratio, in: rate.unit)), which is unusually high"
        )
      } else {
        say(
          "前者是后者的 \(say.times(ratio)) 倍", "the former is \(say.times(ratio)) times the latter")
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
