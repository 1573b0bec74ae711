import Assessment
import Evaluation
import Rules

/// What the formats of a comparison of two tables say in the same words.
struct SchemeComparisonWords {
  let comparison: SchemeComparison
  /// What it means for the bases at hand; `nil` where none were given.
  let effects: SchemeEffects?
  let wording: Wording
  private var language: Language { wording.language }
  private var old: Scheme { comparison.old }
  private var new: Scheme { comparison.new }

  /// What it is, and what it comes to in one line.
  var head: ReportDocument.Head {
    let title = language("方案对照", "Schemes compared")
    let counts = SchemeComparison.Kind.allCases.compactMap { kind -> String? in
      let groups = comparison.groups(kind)
      return groups.isEmpty
        ? nil : language("\(name(kind)) \(count(groups))", "\(name(kind)): \(count(groups))")
    }
    return ReportDocument.Head(
      title: title,
      headline: wording.labelled(title, changed(old.id, new.id)) + " — " + wording.list(counts))
  }

  /// How many items of both tables stand in groups: `9 条 → 7 条`, or one number where one side has none.
  func count(_ groups: [SchemeComparison.Group]) -> String {
    let olds = groups.reduce(0) { $0 + $1.olds.count }
    let news = groups.reduce(0) { $0 + $1.news.count }
    if olds == 0 { return "\(news)" }
    return news == 0 || olds == news ? "\(olds)" : "\(olds)→\(news)"
  }

  func name(_ kind: SchemeComparison.Kind) -> String {
    switch kind {
    case .changed: language("有变化", "Changed")
    case .reworded: language("只有措辞不同", "Reworded")
    case .unchanged: language("没有变化", "Unchanged")
    case .new: language("新增", "New")
    case .dropped: language("不再要求", "Dropped")
    }
  }

  var basis: String {
    switch comparison.basis {
    case .succession:
      language(
        "条款按两份文件的措辞逐条对应；没有同类条款的列为新增或不再要求",
        "items are linked one by one by the words of both documents; those without a counterpart are new or dropped"
      )
    case .sameTable: language("同一张表，按条号对应", "one table, linked by number")
    case .words:
      language(
        "两张表的沿革没有记录，只按相同的条文和参照关系对应；措辞不同的条款即使同类也列为新增或不再要求",
        "nothing is recorded of how one table followed from the other: items are linked by the same words or reference "
          + "alone, and what is worded otherwise is new or dropped even where it is about the same")
    }
  }

  func changed(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

  func items(_ numbers: [Int], of scheme: Scheme) -> String {
    let list = wording.list(numbers.map { scheme.items[$0].number })
    return language("第 \(list) 条", "items \(list)")
  }

  /// `27 → 14`.
  func numbers(of group: SchemeComparison.Group) -> String {
    let olds = wording.list(group.olds.map { old.items[$0].number })
    let news = wording.list(group.news.map { new.items[$0].number })
    if group.olds.isEmpty { return "+ " + news }
    return group.news.isEmpty ? olds : changed(olds, news)
  }

  /// `27 约束性 优势：…`.
  func item(_ item: Item) -> String {
    "\(item.number) \(wording.nature(item.nature)) \(item.scope.label)"
  }

  // MARK: - Differences

  /// What changed, with whether more or less is demanded.
  func text(_ difference: ItemDifference) -> String {
    words(of: difference)
      + (difference.direction.map { wording.bracketed(name($0)) } ?? "")
  }

  func name(_ direction: ItemDifference.Direction) -> String {
    switch direction {
    case .stricter: language("更严", "stricter")
    case .looser: language("更宽", "looser")
    }
  }

  private func words(of difference: ItemDifference) -> String {
    func facts(_ facts: [FactDefinition]) -> String {
      facts.isEmpty ? language("无", "none") : wording.list(facts.map { wording.name($0) })
    }
    switch difference {
    case .nature(let old, let new):
      return wording.labelled(
        language("性质", "nature"), changed(wording.nature(old), wording.nature(new)))
    case .scope(let old, let new):
      return wording.labelled(language("适用范围", "scope"), changed(old.label, new.label))
    case .limit(let old, let new):
      return wording.labelled(
        language("限值", "limit"),
        "\(wording.name(new.fact)) \(changed(wording.limit(old.limit), wording.limit(new.limit)))")
    case .sign(let old, let new):
      func sign(_ comparison: Comparison) -> String {
        let sign = wording.sign(comparison.relation)
        return old.hasLimit(of: new) ? "\(sign) \(wording.limit(comparison.limit))" : sign
      }
      func doubt(_ comparison: Comparison, _ scheme: Scheme) -> String {
        comparison.bar.map { bar in
          wording.bracketed(
            wording.labelled(
              language("所印符号存疑", "the printed sign is in doubt"), wording.evidence(bar, in: scheme))
          )
        } ?? ""
      }
      return wording.labelled(
        language("符号", "sign"),
        "\(wording.name(new.fact)) \(changed(sign(old), sign(new)))")
        + doubt(old, self.old) + doubt(new, self.new)
    case .period(let old, let new):
      return wording.labelled(
        language("年度", "years"),
        changed(wording.demand(old, old.relation), wording.demand(new, new.relation)))
    case .numerator(let old, let new):
      return wording.labelled(
        language("分子", "numerator"), changed(wording.name(old), wording.name(new)))
    case .denominator(let old, let new):
      return wording.labelled(
        language("分母", "denominator"), changed(wording.name(old), wording.name(new)))
    case .figure(let old, let new):
      return wording.labelled(
        language("指标", "figure"), changed(wording.name(old), wording.name(new)))
    case .comparisonDropped(let comparison):
      return wording.labelled(
        language("不再比较", "no longer compared"), wording.demand(comparison, comparison.relation))
    case .comparisonAdded(let comparison):
      return wording.labelled(
        language("新的比较", "compared besides"), wording.demand(comparison, comparison.relation))
    case .answers(let old, let new):
      return wording.labelled(
        language("判断", "judged"), changed(facts(old), facts(new)))
    case .words: return language("措辞不同，条件相同", "worded otherwise, the same condition")
    }
  }

  /// The name of a kind of difference for programs.
  static func name(_ difference: ItemDifference) -> String {
    switch difference {
    case .nature: "nature"
    case .scope: "scope"
    case .limit: "limit"
    case .sign: "sign"
    case .period: "period"
    case .numerator: "numerator"
    case .denominator: "denominator"
    case .figure: "figure"
    case .comparisonDropped: "comparison-dropped"
    case .comparisonAdded: "comparison-added"
    case .answers: "answers"
    case .words: "words"
    }
  }

  /// The names of all kinds.
  static let names = [
    "nature", "scope", "limit", "sign", "period", "numerator", "denominator", "figure",
    "comparison-dropped", "comparison-added", "answers", "words",
  ]

  // MARK: - Bases

  func title(of effects: SchemeEffects) -> String {
    wording.counted(language("对填报的影响", "What it means for the bases"), effects.count)
  }

  func name(of base: StatedBase) -> String { base.name ?? base.file }

  func verdict(_ outcome: StatedBase.Outcome) -> String {
    verdict(outcome.isOfOtherBases ? nil : outcome.verdict, under: outcome.scheme)
  }

  /// - Parameter verdict: `nil` where the scheme is for other bases.
  private func verdict(_ verdict: Verdict?, under scheme: Scheme) -> String {
    verdict.map { wording.verdict($0, scheme.purpose) } ?? wording.notApplicable
  }

  /// How many bases came from which verdict to which.
  func counts(_ effects: SchemeEffects) -> [String] {
    effects.transitions.map { transition in
      wording.labelled(
        changed(verdict(transition.old, under: old), verdict(transition.new, under: new)),
        "\(transition.count)")
    }
  }
}
