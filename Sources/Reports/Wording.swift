import Evaluation
import Rules

/// The words of the reports in one language. The law's own words are never made here.
struct Wording {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  // MARK: - Names

  func verdict(_ verdict: Verdict, _ purpose: Purpose) -> String {
    switch (verdict, purpose) {
    case (.eligible, .eligibility): language("符合", "eligible")
    case (.ineligible, .eligibility): language("不符合", "ineligible")
    case (.eligible, .retention): language("保留称号", "title kept")
    case (.ineligible, .retention): language("取消称号", "title lost")
    case (.eligible, .annualReturn): language("完整", "complete")
    case (.ineligible, .annualReturn): language("不符合要求", "not as required")
    case (.undetermined, .annualReturn): language("不完整", "incomplete")
    case (.undetermined, _): language("待定", "undetermined")
    }
  }

  func status(_ status: Status, _ nature: Nature) -> String {
    switch (status, nature) {
    case (.notApplicable, .required): language("选填", "optional")
    case (.pass, .exclusion): language("未触发", "not triggered")
    case (.fail, .exclusion): language("触发", "triggered")
    case (.pass, _): language("满足", "met")
    case (.fail, _): language("不满足", "not met")
    case (.missing, _): language("缺数据", "missing")
    case (.review, _): language("待判断", "to be judged")
    case (.notApplicable, _): language("不适用", "not applicable")
    }
  }

  /// The law's word for the weight of an item, or its usual translation.
  func nature(_ nature: Nature) -> String {
    language(nature.label, nature.rawValue)
  }

  func reading(_ reading: SignReading) -> String {
    switch reading {
    case .printed: language("符号按所印理解", "signs are read as printed")
    case .inclusive: language("存疑符号按含限值理解", "signs in doubt are read with their bar")
    }
  }

  /// What speaks for the bar of a sign that may have lost it.
  func evidence(_ bar: BarEvidence, in scheme: Scheme) -> String {
    switch bar {
    case .corroborated:
      let print = scheme.otherPrints?.earlier[language] ?? language("较早的印本", "an earlier print")
      return language("同一表格的\(spaced(print))带等号", "\(print) of the same table has the bar")
    case .successor:
      let print = scheme.otherPrints?.later[language] ?? language("后续文件", "a later document")
      return language(
        "只有\(spaced(print))对同一指标印有等号", "only \(print) prints the bar for the same indicator")
    case .alone:
      return language("没有其他印本可以对照", "there is no other print to compare")
    }
  }

  func sign(_ relation: Relation) -> String { relation.rawValue }

  /// What a fact is called: its Chinese label, and in English the words of its key before it.
  func name(_ fact: FactDefinition) -> String {
    language(
      fact.label, fact.kind == .score ? fact.label : "\(fact.key.spelledOut) (\(fact.label))")
  }

  /// The same for a trait.
  func name(_ trait: Trait) -> String {
    language(trait.label, "\(trait.key.spelledOut) (\(trait.label))")
  }

  /// That a figure may be given itself, and what it follows from otherwise.
  func derivation(_ derivation: Derivation) -> String {
    let sources = derivation.sources.map(name).joined(separator: language("和", " and "))
    return language("可直接填报，也可由\(spaced(sources))算得", "given itself or computed from \(sources)")
  }

  /// The row of the annual return that reports the same.
  func returnRow(_ row: String) -> String {
    language("年度汇总表 \(row)", "row \(row) of the annual return")
  }

  /// Names one after the other.
  func list(_ names: [String]) -> String {
    names.joined(separator: language("、", ", "))
  }

  /// A remark in brackets behind a word.
  func bracketed(_ text: String) -> String {
    language("（\(text)）", " (\(text))")
  }

  /// A label and what it introduces.
  func labelled(_ label: String, _ text: String) -> String {
    language("\(label)：\(text)", "\(label): \(text)")
  }

  // MARK: - Numbers

  /// A number with its unit; Chinese and Latin units stand after a space, signs do not.
  func quantity(_ digits: String, _ unit: String) -> String {
    if unit.isEmpty { return digits }
    return unit == "%" || unit == "‰" ? digits + unit : digits + " " + unit
  }

  /// A value as it is shown: exact where its decimals end, as those of a stated figure do, else with as
  /// many as it takes not to be mistaken for the limit.
  static func number(_ value: Fraction, apartFrom limit: Fraction?) -> Fraction.Printed {
    let exact = value.printed(fractionDigits: 18, rounding: .nearest)
    if exact.isExact { return exact }
    var printed = exact
    for digits in 2...18 {
      printed = value.printed(fractionDigits: digits, rounding: .nearest)
      guard let limit else { break }
      let limitDigits = limit.printed(fractionDigits: 18, rounding: .nearest)
      if printed.digits != limitDigits.digits { break }
    }
    return printed
  }

  /// A value in the unit in which it is shown, with `约` where it is rounded.
  func value(
    _ value: Fraction, in unit: UnitOfMeasure, apartFrom limit: Fraction? = nil
  ) -> String {
    let printed = Self.number(
      unit.fraction(fromBaseUnits: value),
      apartFrom: limit.map { unit.fraction(fromBaseUnits: $0) })
    return (printed.isExact ? "" : language("约 ", "about "))
      + quantity(printed.digits, symbol(of: unit))
  }

  /// A unit as it is shown: the tables' own, which a file is written in as well.
  func symbol(of unit: UnitOfMeasure) -> String {
    unit.symbol == Self.percentagePoints ? language(unit.symbol, "percentage points") : unit.symbol
  }

  private static let percentagePoints = "个百分点"

  /// A value behind another word: in Chinese a space before a number and none before a word.
  func spaced(_ value: String) -> String {
    language((value.first?.isASCII == true ? " " : "") + value, " " + value)
  }

  /// The unit that values of a comparison are shown in.
  static func unit(of comparison: Comparison) -> UnitOfMeasure {
    switch comparison.limit {
    case .quantity(_, let unit): unit
    case .fact: comparison.fact.unit
    }
  }

  /// A limit as the table prints it.
  func limit(_ limit: Limit) -> String {
    switch limit {
    case .quantity(let value, let unit): self.value(Fraction(value), in: unit)
    case .fact(let fact): name(fact)
    }
  }

  // MARK: - Conditions

  /// What a comparison demands: `主导产业销售收入占比 > 50%`.
  func demand(_ comparison: Comparison, _ relation: Relation) -> String {
    let fact = name(comparison.fact)
    let subject: String =
      switch comparison.period {
      case .latest: fact
      case .yearBefore: language("前一年" + fact, fact + " of the year before")
      case .secondYearBefore: language("前两年" + fact, fact + " of the second year before")
      case .eachOfThreeYears:
        language(
          "近三年每年" + Self.withoutYear(comparison.fact.label),
          fact + " in each of the last three full years")
      case .riseOverLastYear: language(fact + "年度提升", "rise over the year before of " + fact)
      }
    return "\(subject) \(sign(relation)) \(limit(comparison.limit))"
  }

  /// A label without the 年度 that “每年” says already.
  private static func withoutYear(_ label: String) -> String {
    label.hasPrefix("年度") ? String(label.dropFirst(2)) : label
  }

  /// A condition in plain words, one line a part, indented by depth.
  func lines(_ condition: Condition, of scheme: Scheme, depth: Int = 0) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    func nested(_ heading: String, _ parts: [Condition]) -> [String] {
      [indent + heading] + parts.flatMap { lines($0, of: scheme, depth: depth + 1) }
    }
    switch condition {
    case .comparison(let comparison):
      let doubt =
        comparison.bar.map { bar in
          bracketed(labelled(language("符号存疑", "sign in doubt"), evidence(bar, in: scheme)))
        } ?? ""
      return [indent + demand(comparison, comparison.relation) + doubt]
    case .attestation(let fact):
      return [indent + labelled(language("经判断达到", "judged to be met"), name(fact))]
    case .reported(let fact, let years):
      let heading =
        years == 1
        ? language("已填报", "reported")
        : language("近三年每年都已填报", "reported for each of the last three full years")
      return [indent + labelled(heading, name(fact))]
    case .scored(let fact):
      return [
        indent
          + language(
            "由评审组评分：\(name(fact))，满分 \(maximum(of: fact))",
            "scored by the panel: \(name(fact)), at most \(maximum(of: fact))")
      ]
    case .trait(let trait, let mask): return [indent + traitDemand(trait, mask)]
    case .all(let parts): return nested(allOf, parts)
    case .any(let parts): return nested(language("以下各项满足一项即可：", "one of these suffices:"), parts)
    case .not(let part): return nested(negation, [part])
    case .when(let premise, let then, let otherwise):
      return nested(language("如果：", "if:"), [premise]) + nested(language("则：", "then:"), [then])
        + nested(language("否则：", "otherwise:"), [otherwise])
    case .given(let decisive, nil):
      return nested(language("给出下列数据的，须满足：", "where these figures are given:"), [decisive])
    case .given(let decisive, let otherwise?):
      return nested(
        language("给出的数据足以判断的，按：", "where the figures given suffice to decide:"), [decisive])
        + nested(language("没有给出的，按：", "where they are not given:"), [otherwise])
    case .relaxable(let part): return nested(relaxable, [part])
    }
  }

  var allOf: String { language("以下各项都须满足：", "all of these must be met:") }
  var negation: String { language("以下不成立：", "this must not hold:") }
  var relaxable: String {
    language("原则上须满足；不满足的由主管部门判断：", "to be met in principle; else the authority decides:")
  }

  /// The largest score of a section.
  func maximum(of score: FactDefinition) -> String {
    score.bounds.most.map { value(Fraction($0), in: score.unit) } ?? ""
  }

  /// Which bases a scheme is for, in one line.
  func audience(of scheme: Scheme) -> String {
    scheme.audience.map { phrase($0, of: scheme) } ?? language("各类基地", "bases of every kind")
  }

  /// For whom a scheme is that was left out, and whether the base says that it is another.
  func audience(of skipped: SkippedScheme) -> String {
    labelled(language("适用于", "for"), audience(of: skipped.scheme))
      + (skipped.isKnown
        ? "" : bracketed(language("本基地没有写明", "which the base does not say")))
  }

  /// A condition on what a base is, as one phrase.
  func phrase(_ condition: Condition, of scheme: Scheme) -> String {
    func join(_ parts: [Condition], _ word: String) -> String {
      parts.map { phrase($0, of: scheme) }.joined(separator: word)
    }
    switch condition {
    case .trait(let trait, let mask): return traitDemand(trait, mask)
    case .all(let parts): return join(parts, language("，且", ", and "))
    case .any(let parts): return join(parts, language("，或", ", or "))
    case .not(.trait(let trait, let mask)) where trait.form != .flag:
      let values = trait.names(of: mask).joined(separator: language("或", " or "))
      return language("\(name(trait))不是\(values)", "\(name(trait)) is not \(values)")
    case .not(let part): return language("不是", "not: ") + phrase(part, of: scheme)
    case .given(let decisive, _): return phrase(decisive, of: scheme)
    default: return lines(condition, of: scheme).joined(separator: language("，", ", "))
    }
  }

  func traitDemand(_ trait: Trait, _ mask: UInt64) -> String {
    if trait.form == .flag {
      return mask == 1 ? name(trait) : language("不是\(name(trait))", "not \(name(trait))")
    }
    let values = trait.names(of: mask).joined(separator: language("或", " or "))
    return language("\(name(trait))为\(values)", "\(name(trait)) is \(values)")
  }

  // MARK: - Findings

  /// What a figure lacks: `还差 2.31 亿元（须超过）`.
  func gap(_ gap: Gap, in unit: UnitOfMeasure) -> String {
    if gap.amount.isZero {
      return gap.isShortfall
        ? language("正好在限值上，须超过限值", "exactly on the limit, which must be exceeded")
        : language("正好在限值上，须低于限值", "exactly on the limit; must be below it")
    }
    let printed = unit.fraction(fromBaseUnits: gap.amount)
      .printed(fractionDigits: 4, rounding: .up)
    let amount = quantity(printed.digits, gapUnit(unit))
    if gap.isShortfall {
      return gap.mustBeExceeded
        ? language("还差 \(amount)（须超过）", "short by more than \(amount)")
        : language("还差 \(amount)", "short by \(amount)")
    }
    return gap.mustBeExceeded
      ? language("高出 \(amount)（须低于限值）", "too high by more than \(amount)")
      : language("高出 \(amount)", "too high by \(amount)")
  }

  /// The unit of a distance: between two percentages it is in percentage points.
  func gapUnit(_ unit: UnitOfMeasure) -> String {
    unit.symbol == "%" ? language(Self.percentagePoints, "percentage points") : symbol(of: unit)
  }

  /// The same gap of a ratio as an amount of its numerator, the denominator left as it is.
  func numeratorGap(_ gap: Gap, of fact: FactDefinition) -> String? {
    if gap.amount.isZero { return nil }
    let amount = self.gap(gap, in: gap.fact.unit)
    let fixed =
      if case .quotient(_, let whole, _) = fact.derivation {
        language("（\(name(whole))不变时）", ", \(name(whole)) being the same")
      } else { "" }
    return language("即\(spaced(name(gap.fact)))", "that is, \(name(gap.fact)) is ") + amount + fixed
  }

  /// What would have to be given: `用电量（2018 年）`.
  func need(_ need: Need, _ years: YearNames) -> String {
    switch need {
    case .figure(let missing):
      let year = !missing.fact.kind.isFigure ? "" : years[missing.yearsBack]
      let and = language("和", " and ")
      if !missing.absentSources.isEmpty {
        let sources = missing.absentSources.map(name).joined(separator: and)
        return sources + bracketed(year)
      }
      let sources = missing.fact.derivation?.sources.map(name).joined(separator: and)
      let alternative = sources.map { language("，或\(spaced($0))", ", or \($0)") } ?? ""
      return year.isEmpty ? name(missing.fact) : name(missing.fact) + bracketed(year + alternative)
    case .attestation(let fact):
      return fact.kind == .score
        ? labelled(language("评分", "score"), name(fact))
        : labelled(language("判断", "judgement"), name(fact))
    case .trait(let trait): return labelled(language("基地信息", "of the base"), name(trait))
    case .decision: return language("主管部门的判断", "the authority's decision")
    }
  }

  /// How the item was read: its own reading, or the rule that holds for all of its kind.
  func reading(of item: Item) -> String {
    if let reading = item.reading { return reading[language] }
    if case .scored = item.condition {
      return language(
        "由评审组在本部分的满分内评分；规则没有规定各条的分值，本条不单独计分，也不影响结论。",
        "Scored by the panel within the section's maximum; the rules set no points for each item, so this "
          + "one has none of its own and does not change the verdict.")
    }
    if case .attestation = item.condition {
      return language(
        "定性条件：由填报单位判断是否达到，并附说明和佐证；没有填报的为待判断。",
        "A quality: the applicant judges whether it is met, with a note and evidence; without an answer it "
          + "is left to judgement.")
    }
    return language("按字面理解，取上一完整年的数值。", "Read literally, with the figure of the last full year.")
  }
}

/// The names of the years that a report speaks of, counted back from the last full year.
struct YearNames {
  /// `nil` where neither the scheme nor the submission states it.
  let lastFullYear: Int?
  let language: Language

  subscript(yearsBack: Int) -> String {
    if let lastFullYear {
      return language("\(lastFullYear - yearsBack) 年", "\(lastFullYear - yearsBack)")
    }
    return switch yearsBack {
    case 0: language("上一完整年", "the last full year")
    case 1: language("前一年", "the year before")
    case 2: language("前两年", "the second year before")
    default: language("前三年", "the third year before")
    }
  }
}

extension String {
  /// The words of a key in lower camel case: `leading industry share`.
  var spelledOut: String {
    let characters = Array(self)
    var words: [String] = []
    for (index, character) in characters.enumerated() {
      let startsWord =
        character.isUppercase
        && (index == 0 || !characters[index - 1].isUppercase
          || (index + 1 < characters.count && characters[index + 1].isLowercase))
      if startsWord || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
    }
    let text = words.map { $0.allSatisfy(\.isUppercase) ? $0 : $0.lowercased() }
      .joined(separator: " ")
    // A key may not begin with a digit, and 规模以上 has a name of its own in the statistics.
    if text.hasPrefix("five G ") { return "5G " + text.dropFirst("five G ".count) }
    return text.hasSuffix(" above scale")
      ? text.dropLast("scale".count) + "designated size" : text
  }
}
