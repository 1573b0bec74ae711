import Evaluation
import Rules

/// The words of the reports. The law's own words are never made here.
enum Wording {
  // MARK: - Names

  static func verdict(_ verdict: Verdict, _ purpose: Purpose) -> String {
    switch (verdict, purpose) {
    case (.eligible, .eligibility): "符合"
    case (.ineligible, .eligibility): "不符合"
    case (.eligible, .retention): "保留称号"
    case (.ineligible, .retention): "取消称号"
    case (.eligible, .annualReturn): "完整"
    case (.ineligible, .annualReturn): "不符合要求"
    case (.undetermined, .annualReturn): "不完整"
    case (.undetermined, _): "待定"
    }
  }

  static func status(_ status: Status, _ nature: Nature) -> String {
    switch (status, nature) {
    case (.notApplicable, .required): "选填"
    case (.pass, .exclusion): "未触发"
    case (.fail, .exclusion): "触发"
    case (.pass, _): "满足"
    case (.fail, _): "不满足"
    case (.missing, _): "缺数据"
    case (.review, _): "待判断"
    case (.notApplicable, _): "不适用"
    }
  }

  static func reading(_ reading: SignReading) -> String {
    switch reading {
    case .printed: "符号按所印理解"
    case .inclusive: "存疑符号按含限值理解"
    }
  }

  static func evidence(_ bar: BarEvidence) -> String {
    switch bar {
    case .corroborated: "同一表格的 2019 年印本带等号"
    case .successor: "只有 2023 年征求意见稿对同一指标印有等号"
    case .alone: "没有其他印本可以对照"
    }
  }

  static func sign(_ relation: Relation) -> String { relation.rawValue }

  // MARK: - Numbers

  /// A number with its unit; Chinese and Latin units stand after a space, signs do not.
  static func quantity(_ digits: String, _ unit: String) -> String {
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
  static func value(
    _ value: Fraction, in unit: UnitOfMeasure, apartFrom limit: Fraction? = nil
  ) -> String {
    let printed = number(
      unit.fraction(fromBaseUnits: value),
      apartFrom: limit.map { unit.fraction(fromBaseUnits: $0) })
    return (printed.isExact ? "" : "约 ") + quantity(printed.digits, unit.symbol)
  }

  /// A value behind a Chinese word: a space before a number, none before another word.
  static func spaced(_ value: String) -> String {
    value.first?.isASCII == true ? " " + value : value
  }

  /// The unit that values of a comparison are shown in.
  static func unit(of comparison: Comparison) -> UnitOfMeasure {
    switch comparison.limit {
    case .quantity(_, let unit): unit
    case .fact: comparison.fact.unit
    }
  }

  /// A limit as the table prints it.
  static func limit(_ limit: Limit) -> String {
    switch limit {
    case .quantity(let value, let unit): self.value(Fraction(value), in: unit)
    case .fact(let fact): fact.label
    }
  }

  // MARK: - Conditions

  /// What a comparison demands: `主导产业销售收入占比 > 50%`.
  static func demand(_ comparison: Comparison, _ relation: Relation) -> String {
    let name: String =
      switch comparison.period {
      case .latest: comparison.fact.label
      case .yearBefore: "前一年" + comparison.fact.label
      case .secondYearBefore: "前两年" + comparison.fact.label
      case .eachOfThreeYears: "近三年每年" + withoutYear(comparison.fact.label)
      case .riseOverLastYear: comparison.fact.label + "年度提升"
      }
    return "\(name) \(sign(relation)) \(limit(comparison.limit))"
  }

  /// A label without the 年度 that “每年” says already.
  private static func withoutYear(_ label: String) -> String {
    label.hasPrefix("年度") ? String(label.dropFirst(2)) : label
  }

  /// A condition in plain words, one line a part, indented by depth.
  static func lines(_ condition: Condition, depth: Int = 0) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    func nested(_ heading: String, _ parts: [Condition]) -> [String] {
      [indent + heading] + parts.flatMap { lines($0, depth: depth + 1) }
    }
    switch condition {
    case .comparison(let comparison):
      let doubt = comparison.bar.map { "（符号存疑：\(evidence($0))）" } ?? ""
      return [indent + demand(comparison, comparison.relation) + doubt]
    case .attestation(let fact): return [indent + "经判断达到：" + fact.label]
    case .reported(let fact, let years):
      return [indent + (years == 1 ? "已填报：" : "近三年每年都已填报：") + fact.label]
    case .scored(let fact): return [indent + "由评审组评分：\(fact.label)，满分 \(maximum(of: fact))"]
    case .trait(let trait, let mask): return [indent + traitDemand(trait, mask)]
    case .all(let parts): return nested("以下各项都须满足：", parts)
    case .any(let parts): return nested("以下各项满足一项即可：", parts)
    case .not(let part): return nested("以下不成立：", [part])
    case .when(let premise, let then, let otherwise):
      return nested("如果：", [premise]) + nested("则：", [then]) + nested("否则：", [otherwise])
    case .given(let decisive, nil): return nested("给出下列数据的，须满足：", [decisive])
    case .given(let decisive, let otherwise?):
      return nested("给出的数据足以判断的，按：", [decisive]) + nested("没有给出的，按：", [otherwise])
    case .relaxable(let part): return nested("原则上须满足；不满足的由主管部门判断：", [part])
    }
  }

  /// The largest score of a section.
  static func maximum(of score: FactDefinition) -> String {
    score.bounds.most.map { value(Fraction($0), in: score.unit) } ?? ""
  }

  /// Which bases a scheme is for, in one line.
  static func audience(of scheme: Scheme) -> String {
    scheme.audience.map(phrase) ?? "各类基地"
  }

  /// A condition on what a base is, as one phrase.
  private static func phrase(_ condition: Condition) -> String {
    switch condition {
    case .trait(let trait, let mask): traitDemand(trait, mask)
    case .all(let parts): parts.map(phrase).joined(separator: "，且")
    case .any(let parts): parts.map(phrase).joined(separator: "，或")
    case .not(.trait(let trait, let mask)) where trait.form != .flag:
      "\(trait.label)不是\(trait.names(of: mask).joined(separator: "或"))"
    case .not(let part): "不是" + phrase(part)
    case .given(let decisive, _): phrase(decisive)
    default: lines(condition).joined(separator: "，")
    }
  }

  static func traitDemand(_ trait: Trait, _ mask: UInt64) -> String {
    if trait.form == .flag { return mask == 1 ? trait.label : "不是\(trait.label)" }
    return "\(trait.label)为\(trait.names(of: mask).joined(separator: "或"))"
  }

  // MARK: - Findings

  /// What a figure lacks: `还差 2.31 亿元（须超过）`.
  static func gap(_ gap: Gap, in unit: UnitOfMeasure) -> String {
    let symbol = unit.symbol == "%" ? "个百分点" : unit.symbol
    if gap.amount.isZero {
      return gap.isShortfall ? "正好在限值上，须超过限值" : "正好在限值上，须低于限值"
    }
    let printed = unit.fraction(fromBaseUnits: gap.amount)
      .printed(fractionDigits: 4, rounding: .up)
    let amount = quantity(printed.digits, symbol)
    if gap.isShortfall { return "还差 \(amount)" + (gap.mustBeExceeded ? "（须超过）" : "") }
    return "高出 \(amount)" + (gap.mustBeExceeded ? "（须低于限值）" : "")
  }

  /// The same gap of a ratio as an amount of its numerator, the denominator left as it is.
  static func numeratorGap(_ gap: Gap, of fact: FactDefinition) -> String? {
    if gap.amount.isZero { return nil }
    let fixed =
      if case .quotient(_, let whole, _) = fact.derivation { "（\(whole.label)不变时）" } else { "" }
    return "即\(spaced(gap.fact.label))\(self.gap(gap, in: gap.fact.unit))\(fixed)"
  }

  /// What would have to be given: `用电量（2018 年）`.
  static func need(_ need: Need, _ years: YearNames) -> String {
    switch need {
    case .figure(let missing):
      let year = !missing.fact.kind.isFigure ? "" : years[missing.yearsBack]
      if !missing.absentSources.isEmpty {
        let sources = missing.absentSources.map(\.label).joined(separator: "和")
        return "\(sources)（\(year)）"
      }
      let sources = missing.fact.derivation?.sources.map(\.label).joined(separator: "和")
      let alternative = sources.map { "，或\(spaced($0))" } ?? ""
      return year.isEmpty ? missing.fact.label : "\(missing.fact.label)（\(year)\(alternative)）"
    case .attestation(let fact):
      return fact.kind == .score ? "评分：\(fact.label)" : "判断：\(fact.label)"
    case .trait(let trait): return "基地信息：\(trait.label)"
    case .decision: return "主管部门的判断"
    }
  }

  /// How the item was read: its own reading, or the rule that holds for all of its kind.
  static func reading(of item: Item) -> String {
    if let reading = item.reading { return reading }
    if case .scored = item.condition {
      return "由评审组在本部分的满分内评分；规则没有规定各条的分值，本条不单独计分，也不影响结论。"
    }
    if case .attestation = item.condition {
      return "定性条件：由填报单位判断是否达到，并附说明和佐证；没有填报的为待判断。"
    }
    return "按字面理解，取上一完整年的数值。"
  }
}

/// The names of the years that a report speaks of, counted back from the last full year.
struct YearNames {
  /// `nil` where neither the scheme nor the submission states it.
  let lastFullYear: Int?

  subscript(yearsBack: Int) -> String {
    if let lastFullYear { return "\(lastFullYear - yearsBack) 年" }
    return yearsBack == 0 ? "上一完整年" : yearsBack == 1 ? "前一年" : "前\(yearsBack == 2 ? "两" : "三")年"
  }
}

extension String {
  /// The text with its control characters made visible, so that what a file holds can neither break
  /// a line nor steer a terminal.
  public var printable: String {
    guard unicodeScalars.contains(where: Self.isControl) else { return self }
    return unicodeScalars.map { scalar in
      Self.isControl(scalar)
        ? "U+" + String(scalar.value, radix: 16, uppercase: true) : String(scalar)
    }.joined()
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F...0x9F: true
    // Separators of lines and paragraphs, and marks that turn the direction of the text.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
