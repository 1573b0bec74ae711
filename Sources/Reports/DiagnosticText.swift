public import Assessment
public import Rules
import Submission

extension LocatedDiagnostic {
  /// The problem in one line: file, line, column, what is wrong and what would be right.
  public func line(file: String, in language: Language) -> String {
    let severity =
      diagnostic.severity == .error ? language("错误", "error") : language("警告", "warning")
    return "\(file.printable):\(start.line):\(start.column): "
      + Wording(language).labelled(severity, message(in: language))
  }

  /// What is wrong and what would be right, without the place.
  public func message(in language: Language) -> String {
    var words = DiagnosticWording(located: self, wording: Wording(language)).words
    if isMisnamedTable {
      words += language(
        "；如果是 CSV 表格，文件名应以 .csv 结尾", "; a CSV table must have a name that ends with .csv")
    }
    // What is long is cut before each of its characters is looked at.
    let shown =
      words.utf8.count <= 2000 ? words.printable : String(words.prefix(500)).printable + "…"
    return shown.utf8.count <= 2000 ? shown : String(shown.prefix(500)) + "…"
  }
}

/// The words for one problem in one language.
struct DiagnosticWording {
  let located: LocatedDiagnostic
  let wording: Wording

  var language: Language { wording.language }

  var words: String {
    switch located.diagnostic.problem {
    case .syntax(let fault): return syntax(fault)
    case .empty:
      let format = located.isInTable ? "CSV" : "JSON"
      return language(
        "文件是空的；应是一份 \(format) 填报文件", "the file is empty; it should be a \(format) submission")
    case .table(let fault): return TableFaultText(fault, wording).words
    case .tooLarge(let limit):
      return language(
        "文件超过 \(limit >> 20) MB 的上限；请拆成几个文件",
        "the file is over the limit of \(limit >> 20) MB; split it into several files")
    case .invalidUTF8:
      return language(
        "不是有效的 UTF-8 文本；如果是 GB18030（GBK）等编码，请另存为 UTF-8",
        "not valid UTF-8 text; if the encoding is GB18030 (GBK) or another, save the file as UTF-8")
    case .trailingContent:
      return language(
        "JSON 已经结束，后面还有多余的内容；请删去", "the JSON has ended, but more follows; delete what follows")

    case .wrongType(let slot, let found):
      let place = name(of: slot)
      let kind = wording.spaced(name(of: found)) + shown
      let form = wording.spaced(self.form(of: slot))
      return language(
        "\(place)不能是\(kind)；应是\(form)", "\(place) can't be\(kind); it should be\(form)")
    case .unknownKey(let key, let slot, let nearest, let name):
      return unknownKey(key, slot, nearest, name)
    case .duplicateKey(let key, _):
      return language(
        "键“\(key)”重复\(firstPlace)；请只留一个",
        "the key \"\(key)\" is repeated\(firstPlace); keep only one")
    case .sameFactTwice(let fact, _):
      return language(
        "“\(fact.key)”和“\(fact.label)”是同一个指标\(firstPlace)；请只留一个",
        "\"\(fact.key)\" and \"\(fact.label)\" are the same indicator\(firstPlace); keep only one")
    case .misplaced(let fact):
      return language(
        "\(key(of: fact))是\(kind(of: fact))；应写在 \(Self.home(of: fact)) 里",
        "\(key(of: fact)) is \(kind(of: fact)); it belongs in \(Self.home(of: fact))")
    case .metNotGiven(let fact):
      return language(
        "\(key(of: fact))没有写明是否达到；应有 \"met\": true 或 false，未判断时写 null",
        "\(key(of: fact)) does not say whether it is met; "
          + "write \"met\": true or false, or null while it is not judged")
    case .noScheme:
      let remedy =
        located.isInTable
        ? language(
          "在文件里加一行，键为 scheme，填报值为方案名", "add a row with the key scheme and an ID as its value")
        : language("在文件里写 \"scheme\": \"方案名\"", "write \"scheme\": \"ID\" in the file")
      return language(
        "没有指明按哪个方案评价；请用 --scheme 指明，或\(remedy)；basecheck schemes 列出全部方案",
        "no scheme to evaluate by is given; name one with --scheme, "
          + "or \(remedy); basecheck schemes lists them all")
    case .unknownScheme(let name, let nearest):
      return language(
        "没有名为“\(name)”的方案\(self.nearest(nearest))；basecheck schemes 列出全部方案",
        "no scheme is named \"\(name)\"\(self.nearest(nearest)); basecheck schemes lists them all")
    case .unknownTraitValue(let text, let trait, let nearest):
      let trouble = language(
        "\(wording.name(trait))没有“\(text)”这个取值", "\(wording.name(trait)) has no value \"\(text)\"")
      let values = wording.list(trait.values.map { $0.name })
      return trouble + self.nearest(nearest) + language("；可取：\(values)", "; possible: \(values)")
    case .yearAfterLast(let year, let last):
      return language(
        "\(year) 年晚于文件的 year（\(last)）；year 应是数据的最后一个完整年，请改正其中之一",
        "\(year) is later than the file's year (\(last)); "
          + "year should be the last full year of the data; correct one of them")
    case .contradictsCity(let trait, let mask):
      let names = trait.names(of: mask)
      let values = wording.list(trait.form == .flag ? names.map { "“\($0)”" } : names)
      return language(
        "\(wording.name(trait))与地市不符：按地市是\(values)；请改正其中之一，或只填地市",
        "\(wording.name(trait)) does not match the city: by the city it is \(values); "
          + "correct one of them, or give only the city")
    case .invalidYear(let text):
      return language(
        "“\(text)”不是年份；应是四位数的年份，如 2020",
        "\"\(text)\" is not a year; it should be a year of four digits, such as 2020")
    case .yearNotStated(let fact):
      let remedy =
        located.isInTable
        ? language(
          "请加一行，键为 year，填报值为 2020 这样的年份", "add a row with the key year and a value such as 2020")
        : language("请加上 \"year\": 2020 这样的一行", "add a line such as \"year\": 2020")
      return language(
        "“\(fact.label)”按年度给出，但文件没有写明上一完整年；\(remedy)",
        "\(name(fact)) is given by year, but the file does not state the last full year; \(remedy)")

    case .malformedFigure(let text, let fact):
      let orNothing =
        located.isInTable ? language("；没有数据请留空", "; leave it empty where there is no data") : ""
      return language(
        "“\(text)”不是\(name(fact))的数值；应是数字，或带单位的文字，如 \(example(of: fact))",
        "\"\(text)\" is not a value of \(name(fact)); "
          + "it should be a number, or text with a unit, such as \(example(of: fact))") + orNothing
    case .unitNotStated(let text, let fact):
      let number = Self.bare(text)
      let quantity = quoted("\(number) \(fact.unit.symbol)")
      return language(
        "“\(text)”没有写单位；应写成数字 \(number)（\(unit(of: fact))），或 \(quantity)",
        "\"\(text)\" has no unit; write the number \(number) (\(unit(of: fact))), or \(quantity)")
    case .unknownUnit(let unit, let fact):
      return language(
        "不认识单位“\(unit)”；\(name(fact))的单位可以是\(units(of: fact))",
        "unknown unit \"\(unit)\"; possible for \(name(fact)): \(units(of: fact))")
    case .unitOfAnotherKind(let unit, let fact):
      return language(
        "单位“\(unit)”不能用于\(name(fact))；可以是\(units(of: fact))",
        "the unit \"\(unit)\" can't be used for \(name(fact)); possible: \(units(of: fact))")
    case .tooManyDigits(let text, let fact):
      let number = short(text)
      let most = ExactDecimal.fractionDigits
      let unit = fact.map { wording.bracketed(self.unit(of: $0)) } ?? ""
      return language(
        "\(number) 的小数超过 \(most) 位\(unit)，不能精确保存；请减少小数位数",
        "\(number) has more than \(most) decimals\(unit) and can't be held exactly; give fewer")
    case .tooLargeNumber(let text, _):
      let number = short(text)
      let most = ExactDecimal.integerDigits
      return language(
        "\(number) 的整数部分超过 \(most) 位；请核对数值",
        "\(number) has more than \(most) digits before the decimal point; check the value")

    case .notWhole(let text, let fact):
      return language(
        "\(name(fact))按\(fact.unit.symbol)计数，不能是 \(short(text))；应是整数",
        "\(name(fact)) is counted in \(fact.unit.symbol) and can't be \(short(text)); "
          + "it should be a whole number")
    case .outOfBounds(let text, let fact):
      return language(
        "\(name(fact))不能是 \(short(text))；应\(range(of: fact))",
        "\(name(fact)) can't be \(short(text)); it should be \(range(of: fact))")
    case .partExceedsWhole(let part, let whole, let year, _):
      let place = back(language("后者在", "the latter is at"))
      return language(
        "\(name(part))大于\(name(whole))\(remark(year))\(place)；部分不能大于全部",
        "\(name(part)) exceeds \(name(whole))\(remark(year))\(place); a part can't exceed the whole"
      )
    case .rateAtOdds(let fact, let stated, let computed, let year):
      let sources =
        fact.derivation?.sources.map(wording.name).joined(separator: language("和", " and ")) ?? ""
      let value = wording.spaced(wording.value(computed, in: fact.unit))
      return language(
        "\(name(fact))\(remark(year))填的是 \(written(stated))，但由\(wording.spaced(sources))算得\(value)；"
          + "请改正其中之一，或只填其中之一",
        "\(name(fact))\(remark(year)) is given as \(written(stated)), "
          + "but follows from \(sources) as\(value); correct one of them, or give only one")
    case .answerAtOdds(let fact):
      return language(
        "定性指标“\(fact.label)”与填报的数据矛盾；请改正其中之一，或只填其中之一",
        "the attestation \(name(fact)) contradicts the figures given; "
          + "correct one of them, or give only one")
    case .growthAtOdds(let fact, let stated, let computed, let year):
      let value = wording.spaced(wording.value(computed, in: UnitOfMeasure("%")))
      return language(
        "\(name(fact)) \(year) 年同比填的是 \(written(stated))，但由两年数值算得\(value)；请改正",
        "the growth of \(name(fact)) in \(year) is given as \(written(stated)), "
          + "but follows from the values of the two years as\(value); correct it")
    case .textTooLong(let fact, let count):
      let limit = fact.textLimit ?? 0
      return language(
        "\(name(fact))有 \(count) 字，超过 \(limit) 字的上限；请精简",
        "\(name(fact)) has \(count) characters, over the limit of \(limit); shorten it")
    case .zeroDenominator(let fact, let rate):
      return language(
        "\(name(fact))为零，\(name(rate))无法计算；应大于零",
        "\(name(fact)) is zero, so \(name(rate)) can't be computed; it should be above zero")
    case .evidence(let path, let fault): return evidence(path, fault)
    case .evidenceNotGiven(let facts):
      let names = wording.list(facts.map(wording.name))
      return language(
        "\(facts.count) 项填报“达到”而没有佐证材料：\(names)",
        "\(facts.count) said to be met without evidence: \(names)")

    case .looksLikeFraction(let text, let fact):
      return language(
        "\(name(fact))填的是 \(text)，即 \(text)%；如果意思是比例，应写成百分数；如果无误，可写成 \(quoted(text + "%"))",
        "\(name(fact)) is given as \(text), that is \(text)%; "
          + "if a ratio is meant, write it as a percentage; if it is right, write \(quoted(text + "%"))"
      )
    case .implausible(let text, let fact):
      return language(
        "\(name(fact))填的是 \(short(text))，大得不寻常；请核对数值和单位（纯数字\(unit(of: fact))）",
        "\(name(fact)) is given as \(short(text)), which is unusually large; "
          + "check the value and the unit (a plain number is read \(unit(of: fact)))")
    case .yearNotUsed(let text, let window):
      return language(
        "\(text) 年的数值没有用到；只取 \(window.lowerBound) 至 \(window.upperBound) 年的数值",
        "the value of \(text) is not used; "
          + "only those of \(window.lowerBound) to \(window.upperBound) are")
    case .nothingGiven:
      return located.isInTable
        ? language(
          "没有填报任何数值指标或定性指标；请在填报值列或年度列里填报",
          "no figure and no attestation is given; give them in the column of values or those of years"
        )
        : language(
          "没有填报任何数值指标或定性指标；请在 figures 和 attestations 里填报",
          "no figure and no attestation is given; give them in figures and attestations")
    case .furtherProblems(let count, _):
      return language(
        "还有 \(count) 个问题没有列出；请先改正以上问题",
        "\(count) more \(count == 1 ? "problem is" : "problems are") not listed; "
          + "correct those above first")
    }
  }

  /// The text at the place, where it is short.
  var shown: String {
    guard let excerpt = located.excerpt, !excerpt.isEmpty, excerpt.count <= 40,
      !excerpt.contains("\n")
    else {
      return ""
    }
    return wording.bracketed(excerpt)
  }

  var firstPlace: String { back(language("第一次在", "first at")) }

  func back(_ words: String) -> String {
    located.related.map { place in
      wording.bracketed(
        language(
          "\(words)第 \(place.line) 行第 \(place.column) 列",
          "\(words) line \(place.line), column \(place.column)"))
    } ?? ""
  }

  func remark(_ year: Int?) -> String {
    year.map { language("（\($0) 年）", " in \($0)") } ?? ""
  }
}
