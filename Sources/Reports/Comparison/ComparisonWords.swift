import Assessment
import Evaluation
import Rules
import Submission

/// What the formats of a comparison say in the same words.
struct ComparisonWords {
  let comparison: BatchComparison
  let wording: Wording
  private var language: Language { wording.language }

  // MARK: - The head

  /// What it is, and what it comes to in one line.
  var head: ReportDocument.Head {
    let title = language("对比", "Comparison")
    let pairs = comparison.pairCount
    var parts = [
      language(
        "比较了 \(pairs) 个基地",
        Wording.count(pairs, one: "base", many: "bases") + " compared")
    ]
    let verdicts = comparison.verdictChangeCount
    parts.append(
      verdicts == 0
        ? language("结论没有变化", "no verdict changed")
        : language("结论有变化 \(verdicts) 个", "verdict changed for \(verdicts)"))
    for kind in SchemeChange.ItemChange.Kind.allCases {
      let count = comparison.itemCount(kind)
      if count > 0 { parts.append(language("\(name(kind)) \(count) 条", "\(name(kind)): \(count)")) }
    }
    if comparison.changedCount == 0 { parts.append(language("没有差别", "no difference")) }
    let alone = comparison.count(onlyIn: .old) + comparison.count(onlyIn: .new)
    if alone > 0 {
      parts.append(language("只在一边 \(alone) 个", "on one side alone: \(alone)"))
    }
    let excluded = comparison.old.excluded + comparison.new.excluded
    if excluded > 0 { parts.append(language("没有评价 \(excluded)", "not judged: \(excluded)")) }
    return ReportDocument.Head(
      title: title, headline: wording.labelled(title, wording.statements(parts)))
  }

  func side(_ side: BatchComparison.Side) -> String {
    switch side {
    case .old: language("旧", "old")
    case .new: language("新", "new")
    }
  }

  func name(_ kind: SchemeChange.ItemChange.Kind) -> String {
    switch kind {
    case .new: language("新出现的不满足", "Newly not met")
    case .fixed: language("已解决", "Fixed")
    case .other: language("其他变化", "Otherwise changed")
    }
  }

  /// That bases may seem to be on one side alone since their other version was not judged.
  var unjudgedNote: String? {
    guard comparison.old.excluded + comparison.new.excluded > 0 else { return nil }
    return language(
      "有填报没有评价：只在一边的基地，另一边可能就在其中",
      "some submissions were not judged: the other side of a base that stands on one side alone may be among them"
    )
  }

  // MARK: - Bases

  func name(of base: StatedBase) -> String { base.name ?? base.file }

  func name(of new: StatedBase, or old: StatedBase) -> String {
    new.name ?? old.name ?? new.file
  }

  func place(of base: StatedBase) -> String { "\(base.file):\(base.start.label)" }

  func changed(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

  /// The verdict of one side in a word.
  func verdict(_ outcome: StatedBase.Outcome?) -> String {
    guard let outcome else { return language("没有评价", "not judged") }
    return outcome.isOfOtherBases
      ? wording.notApplicable : wording.verdict(outcome.verdict, outcome.scheme.purpose)
  }

  /// `满足 → 不满足`.
  func statuses(of change: SchemeChange.ItemChange, in scheme: Scheme) -> String {
    let nature = scheme.items[change.item].nature
    return changed(wording.status(change.old, nature), wording.status(change.new, nature))
  }

  /// What made an item come to something else: `由于：研发投入 6.1 亿元 → 9.8 亿元`.
  func causes(_ change: SchemeChange.ItemChange, in pair: SubmissionComparison) -> String? {
    guard !change.causes.isEmpty else { return nil }
    let causes = change.causes.map { cause in
      switch cause {
      case .value(let index):
        let value = pair.values[index]
        return "\(name(of: value)) "
          + changed(text(value.old, of: value.fact), text(value.new, of: value.fact))
      case .description(let index):
        let change = pair.descriptions[index]
        return "\(name(of: change)) \(changed(text(change.old), text(change.new)))"
      }
    }
    return wording.labelled(language("由于", "by"), wording.statements(causes))
  }

  func items(_ numbers: [Int], of scheme: Scheme) -> String {
    let list = wording.list(numbers.map { scheme.items[$0].number })
    return language("第 \(list) 条", "items \(list)")
  }

  var stillFailing: String { language("仍不满足", "still not met") }

  func unchanged(_ change: SchemeChange) -> String {
    language("没有变化的 \(change.unchanged) 条", "\(change.unchanged) items unchanged")
  }

  // MARK: - Values

  /// What of a fact changed.
  func name(of change: ValueChange) -> String {
    let fact = wording.name(change.fact)
    return switch change.aspect {
    case .value: fact
    case .note: fact + wording.bracketed(language("说明", "note"))
    case .evidence: fact + wording.bracketed(language("佐证", "evidence"))
    }
  }

  /// The most columns of a text that are shown.
  private static let textWidth = 40

  func text(_ statement: ValueChange.Statement?, of fact: FactDefinition) -> String {
    guard let statement else { return wording.notGiven }
    switch statement.content {
    case .number(let number): return wording.value(Fraction(number), in: fact.unit)
    case .bound(let interval): return wording.bound(FigureRange(interval), in: fact.unit)
    case .answer(let isMet):
      return isMet ? language("达到", "met") : language("未达到", "not met")
    case .given: return wording.reported
    case .text(let text): return "“\(text.cut(to: Self.textWidth))”"
    case .files(let paths): return wording.list(paths)
    }
  }

  /// The year or the two years that a change is about.
  func years(of change: ValueChange, in pair: SubmissionComparison) -> String {
    guard change.aspect == .value, change.fact.kind.isFigure else { return "" }
    if let old = change.old?.year, let new = change.new?.year, old != new {
      return changed("\(old)", "\(new)")
    }
    func year(_ statement: ValueChange.Statement?, _ base: StatedBase) -> String? {
      statement.map { YearNames(lastFullYear: base.year, language: language)[$0.yearsBack] }
    }
    guard let old = year(change.old, pair.old) else { return year(change.new, pair.new) ?? "" }
    guard let new = year(change.new, pair.new), new != old else { return old }
    return changed(old, new)
  }

  /// The difference in the unit of the figure, with its sign.
  func difference(of change: ValueChange) -> String {
    guard let digits = differenceDigits(of: change) else { return "" }
    return signed(wording.quantity(digits, wording.gapUnit(change.fact.unit)))
  }

  /// The difference in the unit of the figure.
  func differenceDigits(of change: ValueChange) -> String? {
    change.difference.map { difference in
      Wording.number(change.fact.unit.fraction(fromBaseUnits: difference), apartFrom: nil).digits
    }
  }

  /// The difference in percent of the old figure, with its sign.
  func percent(of change: ValueChange) -> String {
    guard let digits = percentDigits(of: change) else { return "" }
    return signed(digits + "%")
  }

  /// The same without its sign, to two digits behind the point.
  func percentDigits(of change: ValueChange) -> String? {
    change.percent.map { $0.printed(fractionDigits: 2, rounding: .nearest).digits }
  }

  private func signed(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "-") ? text : "+" + text
  }

  /// What to look at twice.
  func remarks(on change: ValueChange) -> [String] {
    var remarks: [String] = []
    if change.isImplausible { remarks.append(language("变化过大，请核对", "implausible, check it")) }
    if change.isRestated {
      remarks.append(language("同一年两份不一致", "the two differ on the same year"))
    }
    return remarks
  }

  // MARK: - What a base says of itself

  func name(of change: DescriptionChange) -> String {
    switch change.subject {
    case .name: language("名称", "name")
    case .cities: language("地市", "city")
    case .year: language("年度", "year")
    case .trait(let trait): wording.name(trait)
    }
  }

  func key(of change: DescriptionChange) -> String {
    switch change.subject {
    case .name: "name"
    case .cities: "city"
    case .year: "year"
    case .trait(let trait): trait.key
    }
  }

  func text(_ values: [String]) -> String {
    values.isEmpty ? wording.notGiven : wording.list(values)
  }

  /// What became of the rows of a list.
  func rows(of change: ListChange) -> [String] {
    [
      (language("增加", "added"), change.added), (language("删除", "removed"), change.removed),
      (language("修改", "changed"), change.changed),
    ].filter { !$0.1.isEmpty }.map {
      wording.labelled(wording.counted($0, $1.count), wording.list($1))
    }
  }

  func name(of change: ListChange) -> String {
    language(change.definition.label, change.definition.name(in: language))
  }
}
