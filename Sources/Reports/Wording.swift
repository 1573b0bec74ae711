import Evaluation
import Rules
import Submission

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

  func name(_ fact: FactDefinition) -> String { fact.name(in: language) }

  func name(_ trait: Trait) -> String { trait.name(in: language) }

  /// That a figure may be given itself, and what it follows from otherwise.
  func derivation(_ derivation: Derivation) -> String {
    let sources = and(derivation.sources.map(name))
    return language("可直接填报，也可由\(spaced(sources))算得", "given itself or computed from \(sources)")
  }

  /// The row of the annual return that reports the same.
  func returnRow(_ row: String) -> String {
    language("年度汇总表 \(row)", "row \(row) of the annual return")
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: language("错误", "error")
    case .warning: language("警告", "warning")
    }
  }

  /// That an answer or a figure is not there.
  var notGiven: String { language("未填报", "not given") }

  /// That it is.
  var reported: String { language("已填报", "given") }

  /// That a quality is said to be there.
  var attested: String { language("达到", "met") }

  /// The points of a section.
  func points(_ points: Fraction?, of section: FactDefinition) -> String {
    points.map { value($0, in: section.unit) } ?? language("未评分", "not scored")
  }

  // MARK: - Joining

  /// Names one after the other.
  func list(_ names: [String]) -> String { names.joined(separator: language("、", ", ")) }

  /// Names that count together.
  func and(_ names: [String]) -> String { names.joined(separator: language("和", " and ")) }

  /// Names of which one suffices.
  func or(_ names: [String]) -> String { names.joined(separator: language("或", " or ")) }

  /// Parts of one statement.
  func clauses(_ parts: [String]) -> String { parts.joined(separator: language("，", ", ")) }

  /// Statements one after the other.
  func statements(_ parts: [String]) -> String { parts.joined(separator: language("；", "; ")) }

  /// A text and the colon behind it, which says that more follows on other lines.
  func introducing(_ text: String) -> String { text + language("：", ":") }

  /// A remark in brackets behind a word.
  func bracketed(_ text: String) -> String {
    language("（\(text)）", " (\(text))")
  }

  /// A label and what it introduces.
  func labelled(_ label: String, _ text: String) -> String {
    language("\(label)：\(text)", "\(label): \(text)")
  }

  /// A heading, with how many stand below it.
  func counted(_ title: String, _ count: Int) -> String { title + bracketed("\(count)") }

  /// What so many are called in English; Chinese has one form for all numbers.
  static func count(_ count: Int, one: String, many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// So many items of a nature, in English.
  func count(_ count: Int, _ nature: Nature) -> String {
    let noun =
      switch nature {
      case .exclusion: "exclusion"
      case .admission: "admission requirement"
      case .condition: "condition"
      case .constraint: "constraint"
      case .nonDeviable: "non-deviable item"
      case .required: "required item"
      case .advisory: "advisory item"
      case .scored: "scored item"
      }
    return Self.count(count, one: noun, many: noun + "s")
  }

  /// So many submissions.
  func submissions(_ count: Int) -> String {
    language(
      "\(count) 份填报", Self.count(count, one: "submission", many: "submissions"))
  }

  // MARK: - Numbers

  /// A number with its unit; Chinese and Latin units stand after a space, signs do not.
  func quantity(_ digits: String, _ unit: String) -> String {
    if unit.isEmpty { return digits }
    return Self.isSign(unit) ? digits + unit : digits + " " + unit
  }

  /// Whether a unit is a sign, which stands right behind its number.
  private static func isSign(_ unit: String) -> Bool { unit == "%" || unit == "‰" }

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

  /// A value held against a limit in one unit: `164 ≥ 30 家`, `12.4% ≥ 10%`.
  func figure(
    _ value: Fraction, _ relation: Relation, _ limit: Fraction, in unit: UnitOfMeasure
  ) -> String {
    let printed = Self.number(
      unit.fraction(fromBaseUnits: value), apartFrom: unit.fraction(fromBaseUnits: limit))
    let digits = Self.isSign(unit.symbol) ? printed.digits + unit.symbol : printed.digits
    return (printed.isExact ? "" : language("约 ", "about ")) + digits
      + " \(sign(relation)) \(self.value(limit, in: unit))"
  }

  /// A unit as it is shown: the tables' own, which a file is written in as well.
  func symbol(of unit: UnitOfMeasure) -> String {
    unit.symbol == Self.percentagePoints ? pointsOfPercentage : unit.symbol
  }

  static let percentagePoints = "个百分点"
  var pointsOfPercentage: String { language(Self.percentagePoints, "percentage points") }

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
}

extension SignReading {
  /// How the signs in doubt could be read as well.
  var other: SignReading {
    switch self {
    case .printed: .inclusive
    case .inclusive: .printed
    }
  }
}
