public import Rules

/// What kind a problem is of, how grave it is, and what people are told of it: what is wrong and what
/// would be right.
struct ProblemDescription {
  let kind: ProblemKind
  let severity: Severity
  let words: (ProblemWording) -> String

  /// - Parameter severity: How grave it is where that is not the same for all of the kind.
  init(
    _ kind: ProblemKind, _ severity: Severity? = nil,
    _ words: @escaping (ProblemWording) -> String
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.words = words
  }
}

extension Problem {
  /// What kind of problem it is.
  public var kind: ProblemKind { description.kind }

  /// What a program calls the problem; the same in every language.
  public var name: String { kind.rawValue }

  /// What is wrong and what would be right, without the place.
  ///
  /// - Parameters:
  ///   - isInTable: Whether it stands in a table, so that the remedy is none of JSON.
  ///   - position: Where another place is that the words point back to.
  public func words(
    _ language: Language, isInTable: Bool, position: @escaping (Place) -> Position
  ) -> String {
    description.words(
      ProblemWording(wording: Wording(language), isInTable: isInTable, position: position))
  }

  /// The kind and the words of the problem.
  var description: ProblemDescription {
    switch self {
    case .syntax(let fault, let found):
      ProblemDescription(.syntax) { say in fault.words(found, say) }
    case .empty:
      ProblemDescription(.empty) { say in
        let format = say.isInTable ? "CSV" : "JSON"
        return say(
          "文件是空的；应是一份 \(format) 填报文件", "the file is empty; it should be a \(format) submission")
      }
    case .table(let fault): fault.description
    case .tooLarge(let limit):
      ProblemDescription(.tooLarge) { say in
        say(
          "文件超过 \(limit >> 20) MB 的上限；请拆成几个文件",
          "the file is over the limit of \(limit >> 20) MB; split it into several files")
      }
    case .invalidUTF8:
      ProblemDescription(.invalidUTF8) { say in
        say(
          "不是有效的 UTF-8 文本；如果是 GB18030（GBK）等编码，请另存为 UTF-8",
          "not valid UTF-8 text; if the encoding is GB18030 (GBK) or another, save the file as UTF-8"
        )
      }
    case .trailingContent:
      ProblemDescription(.trailingContent) { say in
        say(
          "JSON 已经结束，后面还有多余的内容；请删去，如果是另一份填报则另起一行",
          "the JSON has ended, but more follows; delete what follows, or begin another submission "
            + "on a line of its own")
      }
    case .wrongType(let slot, let found, let text):
      ProblemDescription(.wrongType) { say in
        let place = slot.name(say)
        let kind = say.spaced(found.name(in: say.language)) + say.shown(text)
        let form = say.spaced(slot.form(say))
        return say(
          "\(place)不能是\(kind)；应是\(form)", "\(place) can't be\(kind); it should be\(form)")
      }
    case .unknownKey(let key, let slot, let nearest, let name):
      ProblemDescription(.unknownKey) { say in say.unknownKey(key, slot, nearest, name) }
    case .duplicateKey(let key, let first):
      ProblemDescription(.duplicateKey) { say in
        say(
          "键“\(key)”重复\(say.firstPlace(first))；请只留一个",
          "the key \"\(key)\" is repeated\(say.firstPlace(first)); keep only one")
      }
    case .sameFactTwice(_, let names, let first):
      ProblemDescription(.sameFactTwice) { say in
        let both = say.wording.and(names.map { say("“\($0)”", "\"\($0)\"") })
        return say(
          "\(both)是同一个指标\(say.firstPlace(first))；请只留一个",
          "\(both) are the same indicator\(say.firstPlace(first)); keep only one")
      }
    case .formerName(let name, let now):
      ProblemDescription(.formerName) { say in
        let definition = now.count == 1 ? now[0].definition : nil
        let names = say.list(now.map { say.key(of: $0) })
        return say(
          "“\(name)”是旧名称，含义与现在的不同；请核对后改填\(names)",
          "\"\(name)\" is a former label and meant something else; check what is given, and give \(names)"
        )
          + (definition.map { say("：\($0)", ": \($0)") } ?? "")
      }
    case .misplaced(let fact):
      ProblemDescription(.misplaced) { say in
        say(
          "\(say.key(of: fact))是\(say.kind(of: fact))；应写在 \(fact.kind.section.key) 里",
          "\(say.key(of: fact)) is \(say.kind(of: fact)); it belongs in \(fact.kind.section.key)")
      }
    case .metNotGiven(let fact):
      ProblemDescription(.metNotGiven) { say in
        say(
          "\(say.key(of: fact))没有写明是否达到；应有 \"met\": true 或 false，未判断时写 null",
          "\(say.key(of: fact)) does not say whether it is met; "
            + "write \"met\": true or false, or null while it is not judged")
      }
    case .noScheme:
      ProblemDescription(.noScheme) { say in
        let remedy =
          say.isInTable
          ? say(
            "在文件里加一行，键为 scheme，填报值为方案名", "add a row with the key scheme and an ID as its value")
          : say("在文件里写 \"scheme\": \"方案名\"", "write \"scheme\": \"ID\" in the file")
        return say(
          "没有指明按哪个方案评价；请用 --scheme 指明，或\(remedy)；basecheck schemes 列出全部方案",
          "no scheme to evaluate by is given; name one with --scheme, "
            + "or \(remedy); basecheck schemes lists them all")
      }
    case .unknownScheme(let name, let nearest):
      ProblemDescription(.unknownScheme) { say in
        say(
          "没有名为“\(name)”的方案\(say.nearest(nearest))；basecheck schemes 列出全部方案",
          "no scheme is named \"\(name)\"\(say.nearest(nearest)); basecheck schemes lists them all")
      }
    case .unknownTraitValue(let text, let trait, let nearest):
      ProblemDescription(.unknownValue) { say in
        let trouble = say(
          "\(say.name(trait))没有“\(text)”这个取值", "\(say.name(trait)) has no value \"\(text)\"")
        let values = say.list(trait.values.map { $0.name })
        return trouble + say.nearest(nearest) + say("；可取：\(values)", "; possible: \(values)")
      }
    case .yearAfterLast(let year, let last):
      ProblemDescription(.yearAfterLast) { say in
        say(
          "\(year) 年晚于文件的 year（\(last)）；year 应是数据的最后一个完整年，请改正其中之一",
          "\(year) is later than the file's year (\(last)); "
            + "year should be the last full year of the data; correct one of them")
      }
    case .contradictsCity(let trait, let mask):
      ProblemDescription(.contradictsCity) { say in
        let names = trait.names(of: mask)
        let values = say.list(trait.form == .flag ? names.map { "“\($0)”" } : names)
        return say(
          "\(say.name(trait))与地市不符：按地市是\(values)；请改正其中之一，或只填地市",
          "\(say.name(trait)) does not match the city: by the city it is \(values); "
            + "correct one of them, or give only the city")
      }
    case .cityOfAnotherProvince(let city, let stated):
      ProblemDescription(.cityOfAnotherProvince) { say in
        say(
          "\(city.name)属于\(city.province)，填报的省份却是\(say.list(stated))；请改正其中之一",
          "\(city.name) lies in \(city.province), but the province is given as \(say.list(stated)); correct one of them"
        )
      }
    case .cityTakenAs(let text, let city):
      ProblemDescription(.cityTakenAs) { say in
        say(
          "地市“\(say.short(text))”按\(city.name)（\(city.province)）理解；请写地级市（地区、自治州、盟）的名称，如“\(city.name)”",
          "the city \"\(say.short(text))\" is taken as \(city.name) in \(city.province); "
            + "write the name of the city itself, such as \(city.name)")
      }
    case .invalidYear(let text):
      ProblemDescription(.invalidYear) { say in
        say(
          "“\(text)”不是年份；应是四位数的年份，如 2020",
          "\"\(text)\" is not a year; it should be a year of four digits, such as 2020")
      }
    case .yearNotStated(let fact):
      ProblemDescription(.yearNotStated) { say in
        let remedy =
          say.isInTable
          ? say(
            "请加一行，键为 year，填报值为 2020 这样的年份", "add a row with the key year and a value such as 2020")
          : say("请加上 \"year\": 2020 这样的一行", "add a line such as \"year\": 2020")
        return say(
          "“\(fact.label)”按年度给出，但文件没有写明上一完整年；\(remedy)",
          "\(say.name(fact)) is given by year, but the file does not state the last full year; \(remedy)"
        )
      }
    case .malformedFigure(let text, let fact, let hint?):
      ProblemDescription(.malformedFigure) { say in hint.words(text, fact, say) }
    case .malformedFigure(let text, let fact, nil):
      ProblemDescription(.malformedFigure) { say in
        let orNothing =
          say.isInTable ? say("；没有数据请留空", "; leave it empty where there is no data") : ""
        return say(
          "“\(text)”不是\(say.name(fact))的数值；应是数字，或带单位的文字，如 \(say.example(of: fact))",
          "\"\(text)\" is not a value of \(say.name(fact)); "
            + "it should be a number, or text with a unit, such as \(say.example(of: fact))")
          + orNothing
      }
    case .unitNotStated(let text, let fact):
      ProblemDescription(.unitNotStated) { say in
        let number = ProblemWording.bare(text)
        let quantity = say.quoted("\(number) \(fact.unit.symbol)")
        return say(
          "“\(text)”没有写单位；应写成数字 \(number)（\(say.unit(of: fact))），或 \(quantity)",
          "\"\(text)\" has no unit; write the number \(number) (\(say.unit(of: fact))), or \(quantity)"
        )
      }
    case .unknownUnit(let unit, let fact):
      ProblemDescription(.unknownUnit) { say in
        say(
          "不认识单位“\(unit)”；\(say.name(fact))的单位可以是\(say.units(of: fact))",
          "unknown unit \"\(unit)\"; possible for \(say.name(fact)): \(say.units(of: fact))")
      }
    case .unitOfAnotherKind(let unit, let fact):
      ProblemDescription(.unitOfAnotherKind) { say in
        say(
          "单位“\(unit)”不能用于\(say.name(fact))；可以是\(say.units(of: fact))",
          "the unit \"\(unit)\" can't be used for \(say.name(fact)); possible: \(say.units(of: fact))"
        )
      }
    case .tooManyDigits(let text, let fact):
      ProblemDescription(.tooManyDigits) { say in
        let number = say.short(text)
        let most = ExactDecimal.fractionDigits
        let unit = fact.map { say.bracketed(say.unit(of: $0)) } ?? ""
        return say(
          "\(number) 的小数超过 \(most) 位\(unit)，不能精确保存；请减少小数位数",
          "\(number) has more than \(most) decimals\(unit) and can't be held exactly; give fewer")
      }
    case .tooLargeNumber(let text, _):
      ProblemDescription(.tooLargeNumber) { say in
        let number = say.short(text)
        let most = ExactDecimal.integerDigits
        return say(
          "\(number) 的整数部分超过 \(most) 位；请核对数值",
          "\(number) has more than \(most) digits before the decimal point; check the value")
      }
    case .notWhole(let text, let fact):
      ProblemDescription(.notWhole) { say in
        say(
          "\(say.name(fact))按\(fact.unit.symbol)计数，不能是 \(say.short(text))；应是整数",
          "\(say.name(fact)) is counted in \(fact.unit.symbol) and can't be \(say.short(text)); "
            + "it should be a whole number")
      }
    case .outOfBounds(let text, let fact):
      ProblemDescription(.outOfBounds) { say in
        say(
          "\(say.name(fact))不能是 \(say.short(text))；应\(say.range(of: fact))",
          "\(say.name(fact)) can't be \(say.short(text)); it should be \(say.range(of: fact))")
      }
    case .partExceedsWhole(let part, let whole, let year, let place):
      ProblemDescription(.partExceedsWhole) { say in
        let place = say.back(say("后者在", "the latter is at"), place)
        return say(
          "\(say.name(part))大于\(say.name(whole))\(say.remark(year))\(place)；分项不应大于总数",
          "\(say.name(part)) exceeds \(say.name(whole))\(say.remark(year))\(place); a part can't exceed the whole"
        )
      }
    case .partOutsideWhole(let part, let whole, let year, let place):
      ProblemDescription(.partOutsideWhole) { say in
        let place = say.back(say("后者在", "the latter is at"), place)
        return say(
          "\(say.name(part))大于\(say.name(whole))\(say.remark(year))\(place)；这类基地的前者可以不计入后者，请核对，无误的写审核说明",
          "\(say.name(part)) exceeds \(say.name(whole))\(say.remark(year))\(place); "
            + "a base of this kind may count the former outside the latter: check both")
      }
    case .boundAtOdds(let conflict): conflict.description
    case .rateAtOdds(let fact, let stated, let computed, let year):
      ProblemDescription(.rateAtOdds) { say in
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
    case .answerAtOdds(let fact, let figures):
      ProblemDescription(.answerAtOdds) { say in
        let names = say.list(figures.prefix(3).map { say.contradicting($0) })
        let more =
          figures.count > 3
          ? say("等 \(figures.count) 项", " and others, \(figures.count) in all") : ""
        return say(
          "定性指标“\(fact.label)”与填报的数据（\(names)\(more)）矛盾；请改正其中之一，或只填其中之一",
          "the attestation \(say.name(fact)) contradicts the figures given (\(names)\(more)); "
            + "correct one of them, or give only one")
      }
    case .growthAtOdds(let fact, let stated, let computed, let year):
      ProblemDescription(.growthAtOdds) { say in
        let value = say.spaced(say.value(computed, in: UnitOfMeasure("%")))
        return say(
          "\(say.name(fact)) \(year) 年同比填的是 \(stated)，但由两年数值算得\(value)；请改正",
          "the growth of \(say.name(fact)) in \(year) is given as \(stated), "
            + "but follows from the values of the two years as\(value); correct it")
      }
    case .industryCode(let text, let fault, let fact):
      ProblemDescription(.industryCode) { say in
        let name = say.name(fact)
        let why =
          switch fault {
          case .noSection:
            say("GB/T 4754-2017 的门类是 A 至 T", "the sections of GB/T 4754-2017 are A to T")
          case .digits:
            say("字母后应有两至四位数字", "the letter must be followed by two to four digits")
          case .otherSection(let letter?):
            say("这个大类属于门类 \(letter)", "the division is one of section \(letter)")
          case .otherSection(nil):
            say("GB/T 4754-2017 没有这个大类", "GB/T 4754-2017 has no such division")
          case .noLetter(let letter):
            say(
              "前面缺门类的字母：\(letter)\(text)", "the letter of the section is missing: \(letter)\(text)")
          }
        return say(
          "\(name)里的“\(say.short(text))”不是国民经济行业分类的代码：\(why)；应是门类字母加两至四位数字，如 C3511",
          "\"\(say.short(text))\" in \(name) is no code of the classification of industries: \(why); write the letter of "
            + "the section and two to four digits, as in C3511")
      }
    case .industryCodeNotGiven(let fact):
      ProblemDescription(.industryCodeNotGiven) { say in
        say(
          "\(say.name(fact))没有写行业代码；请按 GB/T 4754-2017 写上，如“金属加工机械制造（C342）”",
          "\(say.name(fact)) has no code of an industry; add it by GB/T 4754-2017, as in 金属加工机械制造（C342）"
        )
      }
    case .malformedDate(let text, let fact):
      ProblemDescription(.malformedDate) { say in
        say(
          "\(say.name(fact))不能是“\(say.short(text))”；应是日期，如 2023-11-02",
          "\(say.name(fact)) can't be \"\(say.short(text))\"; write a date, as in 2023-11-02")
      }
    case .reviewWithoutReason(let decision, let reason):
      ProblemDescription(.reviewWithoutReason) { say in
        say(
          "审核意见是\(decision)，但没有写理由；请在 texts 里填\(say.name(reason))",
          "the review says \(decision) without a reason; give \(say.name(reason)) among the texts")
      }
    case .textTooLong(let fact, let count):
      ProblemDescription(.textTooLong) { say in
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
    case .zeroDenominator(let fact, let rate):
      ProblemDescription(.zeroDenominator) { say in
        say(
          "\(say.name(fact))为零，\(say.name(rate))无法计算；应大于零",
          "\(say.name(fact)) is zero, so \(say.name(rate)) can't be computed; it should be above zero"
        )
      }
    case .evidence(let path, let fault):
      ProblemDescription(.evidence) { say in
        let what = fault.words(path, say.language)
        return say("佐证材料“\(path)”\(what)", "the evidence \"\(path)\" \(what)")
      }
    case .evidenceNotGiven(let facts):
      ProblemDescription(.evidenceNotGiven) { say in
        let names = say.list(facts.map { say.name($0) })
        return say(
          "\(facts.count) 项填报“达到”而没有佐证材料：\(names)",
          "\(facts.count) said to be met without evidence: \(names)")
      }
    case .list(let fault): fault.description
    case .accepted(let fault): fault.description
    case .looksLikeFraction(let text, let fact):
      ProblemDescription(.looksLikeFraction) { say in
        let percent = say.hundredfold(text)
        return say(
          "\(say.name(fact))填的是 \(text)，即 \(text)%；若指 \(percent)%，请填 \(percent)；若无误，请填 \(say.quoted(text + "%"))",
          "\(say.name(fact)) is given as \(text), that is \(text)%; if \(percent)% is meant, write \(percent); if it is right, "
            + "write \(say.quoted(text + "%"))")
      }
    case .implausible(let text, let fact, let likely):
      ProblemDescription(.implausible) { say in
        let meant = likely.map { say.meant(fact, $0.unit, $0.value) } ?? ""
        return say(
          "\(say.name(fact))填的是 \(say.short(text))，大得不寻常\(meant)；请核对数值和单位（纯数字\(say.unit(of: fact))），无误的写审核说明",
          "\(say.name(fact)) is given as \(say.short(text)), which is unusually large\(meant); "
            + "check the value and the unit (a plain number is read \(say.unit(of: fact))), and give a remark if it is right"
        )
      }
    case .outOfProportion(let proportion):
      ProblemDescription(.outOfProportion) { say in proportion.words(say) }
    case .suddenChange(let fact, let year, let now, let before):
      ProblemDescription(.suddenChange) { say in
        let (value, earlier) = (Fraction(now), Fraction(before.value))
        let place = say.back(say("上年的在", "that is at"), before.place)
        let (new, old) = (say.value(value, in: fact.unit), say.value(earlier, in: fact.unit))
        let times = say.times(now > before.value ? value / earlier : earlier / value)
        let part = say.part(now > before.value, times)
        return say(
          "\(say.name(fact)) \(year) 年是\(say.spaced(new))，为上年\(say.spaced(old))\(place)的\(part)；请核对数值和单位，无误的写审核说明",
          "\(say.name(fact)) is \(new) in \(year), \(part) the \(old) of the year before\(place); check the values and the "
            + "units, and give a remark if they are right")
      }
    case .growthDiffers(let fact, let stated, let amount, let computed, let year, let place):
      ProblemDescription(.growthDiffers) { say in
        let growth = say.spaced(say.value(computed, in: fact.unit))
        let given = say.value(Fraction(stated), in: fact.unit)
        let back = say.back(say("在", "at"), place)
        return say(
          "\(say.name(fact)) \(year) 年填的是 \(given)，而由\(say.name(amount))\(back)两年的数值（现价）算得\(growth)；请核对，按可比价计算等原因无误的写审核说明",
          "\(say.name(fact)) of \(year) is given as \(given), while the amounts of \(say.name(amount))\(back) in the two years, at "
            + "current prices, come to\(growth); check them, and give a remark if both are right, as at constant prices"
        )
      }
    case .answerAgainstBase(let fact, let word):
      ProblemDescription(.answerAgainstBase) { say in
        let opposite = fact.opposite ?? ""
        return say(
          "“\(fact.label)”填的是“\(word)”，意思是：\(opposite)；如果没有发生，请填"
            + (say.isInTable ? "“是”" : " true"),
          "\(say.name(fact)) is answered \"\(word)\", which says: \(opposite); if there was no such thing, answer "
            + (say.isInTable ? "是" : "true"))
      }
    case .blankSigns(let signs, let count, let places):
      ProblemDescription(.blankSigns) { say in
        let names = say.list(signs.map { say("“\($0)”", "\"\($0)\"") })
        let cells =
          say.list(places.map { say.position($0).label }) + (count > places.count ? "…" : "")
        return say(
          "\(count) 处填的是\(names)（\(cells)），按没有填报处理；没有数据请留空，数值为零请填 0",
          "\(count == 1 ? "1 value is" : "\(count) values are") given as \(names) (\(cells)) and taken as not given; leave "
            + "it empty where there is no data, and write 0 where it is zero")
      }
    case .blankName:
      ProblemDescription(.blankName) { say in
        say("基地名称是空白；请填写名称", "the name of the base is blank; fill it in")
      }
    case .ambiguousName(let name, let facts, let isWhole):
      ProblemDescription(.ambiguousName) { say in
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
    case .nameTakenAs(let name, let fact, let facts):
      ProblemDescription(.nameTakenAs) { say in
        let others = say.list(facts.filter { $0 !== fact }.prefix(4).map { say.key(of: $0) })
        return say(
          "“\(say.short(name))”按本方案要的\(say.key(of: fact))理解，它也可以指\(others)；请写全名或键",
          "\"\(say.short(name))\" is taken for \(say.key(of: fact)), which the scheme asks for; it may stand for \(others) as well: "
            + "write the whole name or the key")
      }
    case .remarkUnused(let name, .malformed):
      ProblemDescription(.remarkUnused) { say in
        say(
          "审核说明“\(say.short(name))”不是“警告名@指标”的样子，如 implausible@salesRevenue；警告名写在每条警告末尾的方括号里",
          "the remark \"\(say.short(name))\" should name a warning and what it is about, such as implausible@salesRevenue; the "
            + "name of a warning stands in brackets at its end")
      }
    case .remarkUnused(let name, .noWarning):
      ProblemDescription(.remarkUnused) { say in
        say(
          "“\(say.short(name))”写了审核说明，但没有这样的警告；请删去，或核对名称",
          "there is a remark on \"\(say.short(name))\", but no such warning; delete it, or check the name"
        )
      }
    case .severalCities(let fact, let cities, let count):
      ProblemDescription(.severalCities) { say in
        let names = say.list(cities)
        let more =
          count > cities.count
          ? say("等 \(count) 个地市", " and others, \(count) in all") : ""
        return say(
          "“\(fact.label)”填报为达到，但基地写了\(names)\(more)；县级市可以同属一个地级市，请核对",
          "\(say.name(fact)) is said to be met, but the base names \(names)\(more); "
            + "county-level cities may share one prefecture: check both")
      }
    case .yearNotUsed(let text, let window):
      ProblemDescription(.yearNotUsed) { say in
        say(
          "\(text) 年的数值没有用到；只取 \(window.lowerBound) 至 \(window.upperBound) 年的数值",
          "the value of \(text) is not used; "
            + "only those of \(window.lowerBound) to \(window.upperBound) are")
      }
    case .nothingGiven:
      ProblemDescription(.nothingGiven) { say in
        say.isInTable
          ? say(
            "没有填报任何数值指标或定性指标；请在填报值列或年度列里填报",
            "no figure and no attestation is given; give them in the column of values or those of years"
          )
          : say(
            "没有填报任何数值指标或定性指标；请在 figures 和 attestations 里填报",
            "no figure and no attestation is given; give them in figures and attestations")
      }
    case .furtherProblems(let count, let gravest):
      ProblemDescription(.furtherProblems, gravest) { say in
        say(
          "还有 \(count) 个问题没有列出；请先改正以上问题",
          "\(count) more \(count == 1 ? "problem is" : "problems are") not listed; "
            + "correct those above first")
      }
    }
  }
}
