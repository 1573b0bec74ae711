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
          "文件或其中一份填报超过 \(limit >> 20) MB 的上限；请拆成几个文件",
          "the file, or one submission in it, is over the limit of \(limit >> 20) MB; split it into several files"
        )
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
    case .yearAfterLast(let year, let last): .yearAfterLast(year, last: last)
    case .contradictsCity(let trait, let mask): .contradictsCity(trait, mask: mask)
    case .cityOfAnotherProvince(let city, let stated): .cityOfAnotherProvince(city, stated: stated)
    case .cityTakenAs(let text, let city): .cityTakenAs(text, city: city)
    case .invalidYear(let text): .invalidYear(text)
    case .yearNotStated(let fact): .yearNotStated(fact)
    case .malformedFigure(let text, let fact, let hint?):
      ProblemDescription(.malformedFigure) { say in hint.words(text, fact, say) }
    case .malformedFigure(let text, let fact, nil): .malformedFigure(text, fact: fact)
    case .unknownUnit(let unit, let fact): .unknownUnit(unit, fact: fact)
    case .unitOfAnotherKind(let unit, let fact): .unitOfAnotherKind(unit, fact: fact)
    case .tooManyDigits(let text, let fact): .tooManyDigits(text, fact: fact)
    case .tooLargeNumber(let text, _): .tooLargeNumber(text)
    case .notWhole(let text, let fact): .notWhole(text, fact: fact)
    case .outOfBounds(let text, let fact): .outOfBounds(text, fact: fact)
    case .partExceedsWhole(let part, let whole, let year, let place):
      .partExceedsWhole(part, whole: whole, year: year, place: place)
    case .partOutsideWhole(let part, let whole, let year, let place):
      .partOutsideWhole(part, whole: whole, year: year, place: place)
    case .boundAtOdds(let conflict): conflict.description
    case .rateAtOdds(let fact, let stated, let computed, let year):
      .rateAtOdds(fact, stated: stated, computed: computed, year: year)
    case .answerAtOdds(let fact, let figures): .answerAtOdds(fact, figures: figures)
    case .growthAtOdds(let fact, let stated, let computed, let year):
      .growthAtOdds(fact, stated: stated, computed: computed, year: year)
    case .industryCode(let text, let fault, let fact): .industryCode(text, fault: fault, fact: fact)
    case .industryCodeNotGiven(let fact): .industryCodeNotGiven(fact)
    case .malformedDate(let text, let fact): .malformedDate(text, fact: fact)
    case .reviewWithoutReason(let decision, let reason):
      .reviewWithoutReason(decision, reason: reason)
    case .textTooLong(let fact, let count): .textTooLong(fact, count: count)
    case .zeroDenominator(let fact, let rate): .zeroDenominator(fact, rate: rate)
    case .evidence(let path, let fault): .evidence(path, fault: fault)
    case .evidenceNotGiven(let facts): .evidenceNotGiven(facts)
    case .list(let fault): fault.description
    case .accepted(let fault): fault.description
    case .looksLikeFraction(let text, let fact): .looksLikeFraction(text, fact: fact)
    case .boundLooksLikeFraction(let text, let fact): .boundLooksLikeFraction(text, fact: fact)
    case .implausible(let text, let fact, let likely):
      .implausible(text, fact: fact, likely: likely)
    case .outOfProportion(let proportion): proportion.description
    case .suddenChange(let change): change.description
    case .growthDiffers(let difference): difference.description
    case .answerAgainstBase(let fact, let word): .answerAgainstBase(fact, word: word)
    case .blankSigns(let signs, let count, let places):
      .blankSigns(signs, count: count, places: places)
    case .blankName: .blankName
    case .ambiguousName(let name, let facts, let isWhole):
      .ambiguousName(name, facts: facts, isWhole: isWhole)
    case .nameTakenAs(let name, let fact, let facts): .nameTakenAs(name, fact: fact, facts: facts)
    case .sharedRow(let row): .sharedRow(row)
    case .remarkUnused(let name, .malformed): .malformedRemark(name)
    case .remarkUnused(let name, .noWarning): .remarkWithoutWarning(name)
    case .severalCities(let fact, let cities, let count):
      .severalCities(fact, cities: cities, count: count)
    case .yearNotUsed(let text, let window): .yearNotUsed(text, window: window)
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
