import Assessment
import Evaluation
import Rules
import Submission

/// What verdicts, statuses and items are called.
extension Wording {

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

  /// How many figures are in doubt, behind a verdict.
  func doubts(_ count: Int) -> String {
    count == 0 ? "" : bracketed(doubtful(count))
  }

  /// How many figures are in doubt.
  func doubtful(_ count: Int) -> String {
    language(
      "\(count) 处数值存疑", "\(Self.count(count, one: "figure", many: "figures")) in doubt")
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
      return language("没有其他印本可以核对", "there is no other print to check against")
    }
  }

  func sign(_ relation: Relation) -> String { relation.rawValue }

  /// That the sign in doubt is what it may have been in the original, or as it is printed.
  func supposed(_ reading: SignReading, _ relation: Relation) -> String {
    switch reading {
    case .printed: self.reading(reading)
    case .inclusive:
      language(
        "若原文应为“\(relation.rawValue)”", "if the original has \"\(relation.rawValue)\"")
    }
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

  /// What of a file in error is not judged.
  func unjudged(_ file: AssessedFile) -> String {
    if !file.isJudged {
      return language("文件有错误，没有评价", "the file is in error and not judged")
    }
    let judged = file.submissionCount - file.submissionsInError
    if file.submissionsInError == 0 {
      return language(
        "文件有错误；评价了已读到的 \(judged) 份填报",
        "the file is in error; \(submissions(judged)) read so far "
          + (judged == 1 ? "is judged" : "are judged"))
    }
    return language(
      "\(file.submissionsInError) 份填报有错误，没有评价；评价了其余 \(judged) 份",
      "\(submissions(file.submissionsInError)) in error and not judged; the other \(judged) "
        + (judged == 1 ? "is" : "are"))
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
