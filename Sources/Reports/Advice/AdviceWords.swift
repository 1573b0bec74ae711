import Assessment
import Evaluation
import Rules
import Submission

/// What the formats of the advice for people say in the same words.
struct AdviceWords {
  private let wording: Wording
  private let settings: ReportSettings
  private var language: Language { wording.language }

  init(_ settings: ReportSettings) {
    self.settings = settings
    wording = settings.wording
  }

  func sections(of base: AdvisedBase) -> [AdviceSection] {
    var sections = [
      AdviceSection(
        title: wording.labelled(language("基地", "Base"), base.name), isOfBase: true,
        lines: [
          AdviceLine(wording.labelled(language("文件", "File"), "\(base.file):\(base.line)"))
        ])
    ]
    for advice in base.advised.advice {
      sections.append(head(of: advice))
      sections += [decided(advice), plan(of: advice), levers(of: advice)].compactMap { $0 }
    }
    sections += [questions(base.advised), nearness(base.advised)].compactMap { $0 }
    return sections
  }

  private func item(_ item: Item) -> String {
    language("第 \(item.number) 条", "item \(item.number)")
  }

  private func described(_ item: Item) -> String {
    wording.labelled(self.item(item), item.words)
  }

  private var audienceUnknown: String {
    language("是否适用还不知道", "whether it is for the base is not known")
  }

  // MARK: - What is decided

  private func head(of advice: Advice) -> AdviceSection {
    let purpose = advice.scheme.purpose
    var section = AdviceSection(
      title: wording.labelled(
        language("方案", "Scheme"), "\(advice.scheme.id) \(advice.scheme.title)"),
      isOfScheme: true)
    func add(_ label: String, _ verdict: Verdict) {
      section.lines.append(
        AdviceLine(
          wording.labelled(label, "\(verdict.mark) " + wording.verdict(verdict, purpose))))
    }
    if advice.isForBase == .unknown { section.lines.append(AdviceLine(audienceUnknown)) }
    add(language("现在的结论", "Verdict now"), advice.verdict)
    if advice.verdict != advice.outlook.best || advice.verdict != advice.outlook.worst {
      add(language("最好的情形", "Best case"), advice.outlook.best)
      add(language("最差的情形", "Worst case"), advice.outlook.worst)
    }
    return section
  }

  private func decided(_ advice: Advice) -> AdviceSection? {
    var section = AdviceSection(
      title: language(
        "还没有填的无论怎样填，哪些已经定了", "What is decided, whatever is still stated"))
    for prospect in Outlook.Prospect.allCases {
      let items = advice.outlook.prospects.indices.filter {
        advice.outlook.prospects[$0] == prospect && advice.scheme.items[$0].nature.decides
          && advice.findings[$0].status != .notApplicable
      }
      guard !items.isEmpty else { continue }
      let title = wording.counted(name(prospect), items.count)
      if prospect == .lost || prospect == .open || prospect == .failing {
        section.lines.append(AdviceLine(wording.introducing(title)))
        for index in items {
          var text = described(advice.scheme.items[index])
          if prospect == .open {
            let years = YearNames(lastFullYear: advice.lastFullYear, language: language)
            let needs = advice.findings[index].needs.map { wording.need($0, years) }
            if !needs.isEmpty {
              text += wording.bracketed(
                wording.labelled(language("取决于", "depends on"), wording.list(needs)))
            }
          }
          section.lines.append(AdviceLine(text, isBelow: true))
        }
      } else {
        section.lines.append(
          AdviceLine(
            wording.labelled(
              title, wording.list(items.map { advice.scheme.items[$0].number }))))
      }
    }
    return section.lines.isEmpty ? nil : section
  }

  private func name(_ prospect: Outlook.Prospect) -> String {
    switch prospect {
    case .lost:
      language("按已填的不满足，再填什么也不变", "not met by what is given, whatever else is stated")
    case .safe: language("无论再填什么都满足", "met, whatever else is stated")
    case .open: language("还没有定", "open")
    case .holding:
      language(
        "现在满足，只有可以不填的内容能改变", "met so far; only what need not be stated can change that")
    case .failing:
      language(
        "现在不满足，只有可以不填的内容能改变", "not met so far; only what need not be stated can change that")
    }
  }

  // MARK: - A plan

  private func plan(of advice: Advice) -> AdviceSection? {
    var section = AdviceSection(
      title: language("一起改到什么程度，结论就变", "What turns the verdict, all of it together"))
    switch advice.plan {
    case .needless: return nil
    case .ofOtherBases:
      section.lines.append(
        AdviceLine(
          language(
            "没有：本方案不适用于这样的基地", "nothing does: the scheme is not for such a base")))
    case .notFound(let items):
      section.lines.append(
        AdviceLine(
          language(
            "没有找到：下面各条单独看都不是不能满足，但没有找到一起满足的改法",
            "none was found, although none of these is out of reach by itself")))
      for index in items {
        section.lines.append(AdviceLine(described(advice.scheme.items[index]), isBelow: true))
      }
    case .impossible(let obstacles):
      section.lines.append(
        AdviceLine(
          wording.introducing(
            language("没有：下面各条怎样改都不能满足", "nothing does: these can't be met whatever changes"))))
      for obstacle in obstacles {
        section.lines.append(
          AdviceLine(
            described(advice.scheme.items[obstacle.item]) + wording.bracketed(why(obstacle)),
            isBelow: true))
      }
    case .found(let plan): write(plan, of: advice, to: &section)
    }
    return section
  }

  func why(_ obstacle: PlanObstacle) -> String {
    let facts = wording.list(
      obstacle.statements.reduce(into: [String]()) { names, statement in
        let name = wording.name(settings.catalogue.facts[statement.fact])
        if !names.contains(name) { names.append(name) }
      })
    let reason =
      switch obstacle.reason {
      case .happened: language("已经发生的事不能改", "what has happened can't be changed")
      case .yearIsOver: language("那一年已经过去", "the year is over")
      case .ofOthers: language("不由基地决定", "it is not the base's to decide")
      case .ofTheBase: language("基地本身就是这样", "it is what the base is")
      case .notInTheirHands:
        language("没有可以改的数据，或由主管部门判断", "there is nothing to change, or the authority decides")
      }
    return facts.isEmpty ? reason : wording.statements([reason, facts])
  }

  private func write(_ plan: Plan, of advice: Advice, to section: inout AdviceSection) {
    let years = YearNames(lastFullYear: advice.lastFullYear, language: language)
    if !plan.changes.isEmpty {
      let size = (plan.size * Fraction(100)).printed(fractionDigits: 2, rounding: .up).digits
      section.lines.append(
        AdviceLine(
          wording.introducing(
            language(
              "改 \(plan.changes.count) 处，幅度合计 \(size)%（各数相对现值的变动之和，改一个答复算 100%）",
              "\(plan.changes.count) changes, \(size)% in all (changes as shares of what is given, summed; an answer "
                + "that turns counts as 100%)"))))
      for change in plan.changes {
        section.lines.append(
          AdviceLine(text(of: change, years), key: change.fact.key, isBelow: true))
      }
    }
    if !plan.demands.isEmpty {
      section.lines.append(
        AdviceLine(
          wording.introducing(
            language(
              "还没有填的 \(plan.demands.count) 处，要是这样或更好",
              "\(plan.demands.count) not given yet, which have to be so or better"))))
      for change in plan.demands {
        section.lines.append(
          AdviceLine(text(of: change, years), key: change.fact.key, isBelow: true))
      }
    }
    for description in plan.descriptions {
      section.lines.append(
        AdviceLine(
          wording.labelled(
            language("还须写明", "has to be stated"),
            wording.traitDemand(description.trait, description.mask)),
          key: description.trait.key, isBelow: true))
    }
    section.lines.append(
      AdviceLine(
        plan.settings(lastFullYear: advice.lastFullYear).map { "--set \(Self.quoted($0))" }
          .joined(separator: " "), isCommand: true))
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || [0x25, 0x2C, 0x2D, 0x2E, 0x2F, 0x3D, 0x40].contains(byte)
    }
    return isPlain ? word : "'" + word + "'"
  }

  func text(of change: Plan.Change, _ years: YearNames) -> String {
    let fact = change.fact
    guard fact.kind.isFigure else {
      let name = wording.name(fact)
      guard fact.kind.isAttestation else {
        return wording.labelled(name, language("填写", "to be given"))
      }
      let answer = { (value: ExactDecimal) in
        value == .zero ? language("未达到", "not met") : wording.attested
      }
      return wording.labelled(
        name, (change.old.map { answer($0) + " → " } ?? "") + answer(change.new))
    }
    let name = wording.name(fact) + wording.bracketed(years[change.yearsBack])
    let new = wording.value(Fraction(change.new), in: fact.unit)
    guard let old = change.old else { return wording.labelled(name, new) }
    var text = wording.labelled(name, wording.value(Fraction(old), in: fact.unit) + " → " + new)
    if change.follows {
      text += wording.bracketed(language("随其他数算得", "follows from the others"))
    } else if let share = change.share {
      let percent = (share * Fraction(100)).printed(fractionDigits: 2, rounding: .up).digits
      text += wording.bracketed((change.new > old ? "+" : "-") + percent + "%")
    }
    return text
  }

  private func levers(of advice: Advice) -> AdviceSection? {
    guard !advice.levers.isEmpty else { return nil }
    let years = YearNames(lastFullYear: advice.lastFullYear, language: language)
    var section = AdviceSection(
      title: language(
        "逐条单独看，其他都不动时改到什么程度", "Each item by itself, where nothing else moves"))
    for (index, plan) in advice.levers {
      let changes =
        (plan.changes + plan.demands).map { text(of: $0, years) }
        + plan.descriptions.map { wording.traitDemand($0.trait, $0.mask) }
      section.lines.append(
        AdviceLine(
          wording.labelled(
            item(advice.scheme.items[index]), wording.statements(changes))))
    }
    if advice.levers.count > 1 {
      section.lines.append(
        AdviceLine(
          language(
            "逐条相加不等于一起满足：同一个数在几条里出现时，按一条改会动到别的条。",
            "Taken together they need not do: a figure that stands in several items moves the others as well."
          )))
    }
    return section
  }

  // MARK: - What to find out

  private func questions(_ advised: AdvisedSubmission) -> AdviceSection? {
    guard !advised.questions.isEmpty else { return nil }
    let count = advised.questions.count
    var section = AdviceSection(
      title: wording.counted(
        language("接下来先弄清什么（按这个顺序）", "What to find out next, in this order"), count))
    for (number, question) in advised.questions.enumerated() {
      var name: String
      let key: String
      switch question.subject {
      case .trait(let trait):
        name = wording.name(trait)
        key = trait.key
      case .fact(let fact, let yearsBack):
        name = wording.name(fact)
        key = fact.key
        if fact.kind.isFigure {
          let year = advised.advice.first { advice in
            question.items.contains { $0.scheme.id == advice.scheme.id }
          }?.lastFullYear
          let years = YearNames(lastFullYear: year, language: language)
          name += wording.bracketed(wording.list(yearsBack.map { years[$0] }))
        }
      }
      let items = question.items.map { item in
        advised.advice.count > 1
          ? item.scheme.identifier(of: item.scheme.items[item.item])
          : self.item(item.scheme.items[item.item])
      }
      section.lines.append(
        AdviceLine(
          "\(number + 1). " + name
            + (items.isEmpty ? "" : wording.bracketed(wording.list(items))), key: key))
    }
    return section
  }

  // MARK: - What is near

  private func nearness(_ advised: AdvisedSubmission) -> AdviceSection? {
    let schemes = advised.nearness.filter { $0.isForBase != .no }
    guard !schemes.isEmpty else { return nil }
    var section = AdviceSection(
      title: language("离哪个方案和系列最近", "The nearest schemes and series"))
    for near in schemes {
      var name = near.scheme.id
      if let supposed = near.supposed {
        name += wording.bracketed(
          language("如果", "if ") + wording.traitDemand(supposed.trait, supposed.mask))
      }
      var parts = [
        language("不满足 \(near.failing.count) 条", "\(near.failing.count) not met"),
        language("没有定 \(near.open.count) 条", "\(near.open.count) open"),
      ]
      if near.isForBase == .unknown {
        parts.append(audienceUnknown)
      }
      if !near.failing.isEmpty {
        parts[0] += wording.bracketed(
          wording.list(near.failing.map { near.scheme.items[$0].number }))
      }
      section.lines.append(
        AdviceLine(
          "\(near.verdict.mark) "
            + wording.labelled(
              name,
              wording.verdict(near.verdict, near.scheme.purpose) + language("，", ", ")
                + wording.clauses(parts))))
    }
    return section
  }
}
