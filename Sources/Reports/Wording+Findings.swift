import Evaluation
import Rules

/// What was found: what is lacking, what would have to be given, how it was read.
extension Wording {
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
    if !gap.isShortfall, unit.symbol == Rank.units[0].symbol {
      return language("还须前移 \(amount)", "\(amount) too far down")
    }
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
    let symbol = Self.gapSymbol(of: unit)
    return symbol == Self.percentagePoints ? pointsOfPercentage : symbol
  }

  /// The symbol of the unit that a distance is in.
  static func gapSymbol(of unit: UnitOfMeasure) -> String {
    unit.symbol == "%" ? percentagePoints : unit.symbol
  }

  /// The same gap of a ratio as an amount of its numerator, the denominator left as it is.
  ///
  /// - Parameter inWhole: The gap where what is added counts in the denominator as well.
  func numeratorGap(_ gap: Gap, inWhole: Gap?, of fact: FactDefinition) -> String? {
    if gap.amount.isZero { return nil }
    let part = name(gap.fact)
    let fixed = amount(of: gap)
    guard case .quotient(_, let denominator, _) = fact.derivation else {
      return language("即\(spaced(part))\(fixed)", "that is, \(part) \(fixed)")
    }
    let whole = name(denominator)
    if let inWhole, gap.fact.kind == .wholeNumber {
      // Things that are there already may come to be counted, as enterprises that take up a tool.
      return language(
        "\(part)\(fixed)（按现有\(whole)）；若新增部分同时计入\(whole)，\(amount(of: inWhole))",
        "\(part) \(fixed) (\(whole) unchanged); where what is added counts in it as well, it \(amount(of: inWhole))"
      )
    }
    guard let inWhole else {
      return language(
        "\(part)\(fixed)（按现有\(whole)）", "\(part) \(fixed) (\(whole) unchanged)")
    }
    return language(
      "\(part)\(amount(of: inWhole))（新增部分同时计入\(whole)）；若\(whole)不变，\(fixed)",
      "\(part) \(amount(of: inWhole)), counted in \(whole) as well; with \(whole) unchanged it \(fixed)"
    )
  }

  /// How much more is needed, or less.
  private func amount(of gap: Gap) -> String {
    let unit = gap.fact.unit
    let digits = unit.fraction(fromBaseUnits: gap.amount)
      .printed(fractionDigits: 4, rounding: .up).digits
    let amount = quantity(digits, gapUnit(unit))
    return switch (gap.isShortfall, gap.mustBeExceeded) {
    case (true, true): language("须再增加 \(amount)以上", "needs over \(amount) more")
    case (true, false): language("须再增加 \(amount)", "needs \(amount) more")
    case (false, true): language("须减少 \(amount)以上", "must fall by over \(amount)")
    case (false, false): language("须减少 \(amount)", "must fall by \(amount)")
    }
  }

  /// The smallest and the largest gap, each as a share of its limit, of the items that the verdict hangs on.
  func nearestAndFarthest(of explanation: Explanation) -> String? {
    let gaps = explanation.findings.compactMap { finding -> (item: Item, gap: RelativeGap)? in
      guard finding.item.nature.decides, let gap = finding.part.relativeGap else { return nil }
      return (finding.item, gap)
    }
    guard var nearest = gaps.first else { return nil }
    var farthest = nearest
    for other in gaps {
      if other.gap.isSmaller(than: nearest.gap) { nearest = other }
      if farthest.gap.isSmaller(than: other.gap) { farthest = other }
    }
    func words(_ found: (item: Item, gap: RelativeGap)) -> String {
      let lack = gap(found.gap.gap, in: Self.unit(of: found.gap.comparison))
      let fact = name(found.gap.comparison.fact)
      return language(
        "第 \(found.item.number) 条（\(fact)\(lack)）", "item \(found.item.number) (\(fact): \(lack))")
    }
    guard gaps.count > 1, nearest.item.number != farthest.item.number else {
      return language("可量化的是\(words(nearest))", "to be measured: \(words(nearest))")
    }
    return language(
      "最小的是\(words(nearest))，最大的是\(words(farthest))",
      "the smallest is \(words(nearest)), the largest \(words(farthest))")
  }

  /// What stays as it is where a gap of a ratio is told as one of its numerator.
  func assumption(of fact: FactDefinition) -> String? {
    guard case .quotient(_, let whole, _) = fact.derivation else { return nil }
    return language("\(name(whole))不变", "\(name(whole)) unchanged")
  }

  /// What is supposed where what the numerator gains counts in the denominator as well.
  func inclusion(of fact: FactDefinition) -> String? {
    guard case .quotient(_, let whole, _) = fact.derivation else { return nil }
    return language("新增部分同时计入\(name(whole))", "what is added counts in \(name(whole)) as well")
  }

  /// What would have to be given: `用电量（2018 年）`.
  func need(_ need: Need, _ years: YearNames) -> String {
    switch need {
    case .figure(let missing):
      let year = !missing.fact.kind.isFigure ? "" : years[missing.yearsBack]
      if !missing.absentSources.isEmpty {
        return and(missing.absentSources.map(name)) + bracketed(year)
      }
      let sources = missing.fact.derivation.map { and($0.sources.map(name)) }
      let alternative = sources.map { language("，或\(spaced($0))", ", or \($0)") } ?? ""
      let instead =
        missing.lookalike.map { fact in
          language("；\(spaced(name(fact)))不能代替", "; \(name(fact)) does not stand for it")
        } ?? ""
      return year.isEmpty
        ? name(missing.fact) : name(missing.fact) + bracketed(year + alternative + instead)
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
    case -1: language("申报当年", "the year of the application")
    case 0: language("上一完整年", "the last full year")
    case 1: language("前一年", "the year before")
    case 2: language("前两年", "the second year before")
    case 3: language("前三年", "the third year before")
    default: language("前 \(yearsBack) 年", "\(yearsBack) years before")
    }
  }
}
