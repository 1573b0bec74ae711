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

  func name(_ fact: FactDefinition) -> String { fact.name(in: language) }

  func name(_ trait: Trait) -> String { trait.name(in: language) }

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

  static let percentagePoints = "个百分点"

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
