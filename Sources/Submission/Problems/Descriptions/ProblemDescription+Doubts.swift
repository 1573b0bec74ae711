import Rules

/// What is probably not as it was meant.
extension ProblemDescription {
  static func answerAgainstBase(_ fact: FactDefinition, word: String) -> Self {
    Self(.answerAgainstBase) { say in
      let opposite = fact.opposite ?? ""
      return say(
        "“\(fact.label)”填的是“\(word)”，意思是：\(opposite)；如果没有发生，请填"
          + (say.isInTable ? "“是”" : " true"),
        "\(say.name(fact)) is answered \"\(word)\", which says: \(opposite); if there was no such thing, answer "
          + (say.isInTable ? "是" : "true"))
    }
  }

  static func blankSigns(_ signs: [String], count: Int, places: [Place]) -> Self {
    Self(.blankSigns) { say in
      let names = say.list(signs.map { say("“\($0)”", "\"\($0)\"") })
      let cells =
        say.list(places.map { say.position($0).label }) + (count > places.count ? "…" : "")
      return say(
        "\(count) 处填的是\(names)（\(cells)），按没有填报处理；没有数据请留空，数值为零请填 0",
        "\(count == 1 ? "1 value is" : "\(count) values are") given as \(names) (\(cells)) and taken as not given; leave "
          + "it empty where there is no data, and write 0 where it is zero")
    }
  }

  static var blankName: Self {
    Self(.blankName) { say in
      say("基地名称是空白；请填写名称", "the name of the base is blank; fill it in")
    }
  }

  static func ambiguousName(_ name: String, facts: [FactDefinition], isWhole: Bool) -> Self {
    Self(.ambiguousName) { say in
      let names = say.list(facts.prefix(5).map { say.key(of: $0) })
      let more =
        facts.count > 5 ? say("等 \(facts.count) 项", " and others, \(facts.count) in all") : ""
      return isWhole
        ? say(
          "“\(say.short(name))”可以指\(names)\(more)；请写其中一个的全名或键",
          "\"\(say.short(name))\" may stand for \(names)\(more); write the whole name or the key of one of them"
        )
        : say(
          "没有名为“\(say.short(name))”的指标；名称相近的是\(names)\(more)，请写全名或键",
          "no indicator is named \"\(say.short(name))\"; names like it are \(names)\(more); write the whole name or the key"
        )
    }
  }

  static func nameTakenAs(_ name: String, fact: FactDefinition, facts: [FactDefinition]) -> Self {
    Self(.nameTakenAs) { say in
      let others = say.list(facts.filter { $0 !== fact }.prefix(4).map { say.key(of: $0) })
      return say(
        "“\(say.short(name))”按本方案要的\(say.key(of: fact))理解，它也可以指\(others)；请写全名或键",
        "\"\(say.short(name))\" is taken for \(say.key(of: fact)), which the scheme asks for; it may stand for \(others) as well: "
          + "write the whole name or the key")
    }
  }

  static func sharedRow(_ row: SharedRow) -> Self {
    Self(.sharedRow) { say in
      let values = say.list(row.trait.names(of: row.mask))
      let special = say("“\(values)”的基地", "a base of \(values)")
      let taken = say.name(row.taken)
      let rule = say(
        "第 \(row.row) 行由\(special)填\(row.special.label)，其他基地填\(row.usual.label)",
        "row \(row.row) is for \(say.name(row.special)) of \(special), and for \(say.name(row.usual)) of the others"
      )
      let unit = row.unit ?? ""
      let isByUnit = unit.utf8.elementsEqual(row.taken.unit.symbol.utf8)
      let reason =
        isByUnit
        ? say(
          "这里按计量单位“\(unit)”读作\(row.taken.label)，与填报的\(row.trait.label)不合",
          "by its unit \"\(unit)\" it is taken for \(taken), against the \(say.name(row.trait)) that is given"
        )
        : say(
          "没有写\(row.trait.label)\(unit.isEmpty ? "和计量单位" : "，计量单位“\(unit)”也分不出")，这里读作\(row.taken.label)",
          "the \(say.name(row.trait)) is not given, \(unit.isEmpty ? "nor is a unit" : "and the unit \"\(unit)\" does not tell")"
            + "; it is taken for \(taken)")
      let remedy = say(
        "如果是\(row.other.label)，请把计量单位写成“\(row.other.unit.symbol)”"
          + (isByUnit
            ? "" : "；不是的，写成“\(row.taken.unit.symbol)”，或在表头上面加一行\(row.trait.label)"),
        "where it is \(say.name(row.other)), write the unit \"\(row.other.unit.symbol)\""
          + (isByUnit
            ? ""
            : ", else \"\(row.taken.unit.symbol)\", or a row with the \(say.name(row.trait)) above the "
              + "header"))
      return say("\(rule)；\(reason)。\(remedy)", "\(rule); \(reason); \(remedy)")
    }
  }

  static func malformedRemark(_ name: String) -> Self {
    Self(.remarkUnused) { say in
      say(
        "审核说明“\(say.short(name))”不是“警告名@指标”的样子，如 implausible@salesRevenue；警告名写在每条警告末尾的方括号里",
        "the remark \"\(say.short(name))\" should name a warning and what it is about, such as implausible@salesRevenue; the "
          + "name of a warning stands in brackets at its end")
    }
  }

  static func remarkWithoutWarning(_ name: String) -> Self {
    Self(.remarkUnused) { say in
      say(
        "“\(say.short(name))”写了审核说明，但没有这样的警告；请删去，或核对名称",
        "there is a remark on \"\(say.short(name))\", but no such warning; delete it, or check the name"
      )
    }
  }
}
