import Assessment
public import Rules

/// What is demanded, and of whom.
extension Wording {
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
      case .applicationYear:
        language("申报当年" + fact, fact + " in the year of the application")
      case .asOfApplication: language("截至申报时" + fact, fact + " as of the application")
      case .everyYear: language("任何一年" + fact, fact + " in any year")
      case .meanOfThreeYears:
        language("近三年年均" + fact, fact + " as the mean of the last three full years")
      }
    if relation == .atMost, case .quantity(let most, let unit) = comparison.limit, most == .zero,
      comparison.fact.kind == .wholeNumber
    {
      let none = quantity("0", unit.symbol)
      return language("\(subject)为 \(none)", "\(subject) is \(none)")
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
      [indent + introducing(heading)] + parts.flatMap { lines($0, of: scheme, depth: depth + 1) }
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
    case .any(let parts): return nested(language("以下各项满足一项即可", "one of these suffices"), parts)
    case .not(let part): return nested(negation, [part])
    case .when(let premise, let then, let otherwise):
      return nested(language("如果", "if"), [premise]) + nested(language("则", "then"), [then])
        + nested(language("否则", "otherwise"), [otherwise])
    case .given(let decisive, nil):
      return nested(language("给出下列数据的，须满足", "where these figures are given"), [decisive])
    case .given(let decisive, let otherwise?):
      return nested(
        language("给出的数据足以判断的，按", "where the figures given suffice to decide"), [decisive])
        + nested(language("没有给出的，按", "where they are not given"), [otherwise])
    case .relaxable(let part): return nested(relaxable, [part])
    }
  }

  // What introduces the parts of a condition, or what they came to.
  var allOf: String { language("以下各项都须满足", "all of these must be met") }
  var anyOf: String { language("满足一项即可", "one of these suffices") }
  var negation: String { language("以下不成立", "this must not hold") }
  var relaxable: String {
    language("原则上须满足；不满足的由主管部门判断", "to be met in principle; else the authority decides")
  }

  /// Which bases a scheme is for, in one line.
  public func audience(of scheme: Scheme) -> String {
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
      let values = or(trait.names(of: mask))
      return language("\(name(trait))不是\(values)", "\(name(trait)) is not \(values)")
    case .not(let part): return language("不是", "not: ") + phrase(part, of: scheme)
    case .given(let decisive, _): return phrase(decisive, of: scheme)
    default: return clauses(lines(condition, of: scheme))
    }
  }

  func traitDemand(_ trait: Trait, _ mask: UInt64) -> String {
    if trait.form == .flag {
      return mask == 1 ? name(trait) : language("不是\(name(trait))", "not \(name(trait))")
    }
    let values = or(trait.names(of: mask))
    return language("\(name(trait))为\(values)", "\(name(trait)) is \(values)")
  }
}
