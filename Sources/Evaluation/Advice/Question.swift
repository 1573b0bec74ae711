public import Rules

/// Something to find out that can still change a verdict.
public struct Question: Sendable {
  /// What is asked.
  public enum Subject: Sendable {
    /// A figure of some years, an answer or a text; 0 is the last full year that the scheme looks at.
    case fact(FactDefinition, yearsBack: [Int])
    /// What the base says of itself.
    case trait(Trait)
  }

  /// What has to be found out.
  public let subject: Subject
  /// The items that it is asked for, by their schemes.
  public internal(set) var items: [(scheme: Scheme, item: Int)]
}

extension Advisor {
  /// What to find out, in the order in which the verdicts stand after the fewest questions: one order for all
  /// schemes.
  ///
  /// Asked for are the fewest facts with which every verdict can stand in the base's favour, so that the
  /// verdict stands once all answers are in its favour. After any other answer the order is made anew. A verdict
  /// that stands asks for nothing.
  public func questions(
    on row: FactRow, by judges: [Judge], reading: SignReading
  ) -> [Question] {
    var known: Set<Int> = []
    var found: [Question] = []
    for judge in judges {
      let judgement = judge.judge(row, reading: reading)
      guard judgement.verdict == .undetermined, judgement.isFor != .no else { continue }
      var search = PlanSearch(
        row, by: judge, of: self, reading: reading, aim: .fewestStatements(known: known))
      for component in components(of: judge) {
        let open = component.filter { item in
          let status = judgement.statuses[item]
          return status == .missing || status == .review
        }
        guard !open.isEmpty else { continue }
        if let solution = search.solve(component) {
          search.keep(solution)
        } else {
          // Some are left to the authority; the others are asked for one by one.
          for item in open {
            if let solution = search.solve([item]) { search.keep(solution) }
          }
        }
      }
      var draft = PlanDraft(search) { isTurned($0, by: judge, reading) }
      var needed: Set<Statement>?
      var neededTraits: [Int]?
      if draft.isMet {
        // A branch that was given up for another may have left something behind.
        draft.reduce()
        needed = draft.statements
        neededTraits = draft.describedTraits
      }
      add(search, needed, neededTraits, judge, judgement, to: &found)
      for question in found {
        if case .fact(let fact, _) = question.subject {
          known.insert(catalogue.assignedNumber(of: fact))
        }
      }
    }
    return found.enumerated().sorted { one, other in
      let (first, second) = (one.element.rank, other.element.rank)
      return first == second ? one.offset < other.offset : first < second
    }.map { $0.element }
  }

  private func add(
    _ search: PlanSearch, _ needed: Set<Statement>?, _ neededTraits: [Int]?, _ judge: Judge,
    _ judgement: Judgement, to found: inout [Question]
  ) {
    var facts: [Int: [Int]] = [:]
    var order: [Int] = []
    var traits: [Int] = []
    for assignment in search.path {
      switch assignment {
      case .value(let statement, _):
        guard search.originalValue(statement) == nil, needed?.contains(statement) ?? true else {
          continue
        }
        if facts[statement.fact] == nil { order.append(statement.fact) }
        let yearsBack = statement.place - search.shift
        if facts[statement.fact]?.contains(yearsBack) != true {
          facts[statement.fact, default: []].append(yearsBack)
        }
      case .trait(let trait, _):
        if !traits.contains(trait), neededTraits?.contains(trait) ?? true { traits.append(trait) }
      case .following: break
      }
    }
    func items(where isMeant: (Item) -> Bool) -> [(scheme: Scheme, item: Int)] {
      judge.scheme.items.indices.filter { item in
        let status = judgement.statuses[item]
        return (status == .missing || status == .review)
          && judge.scheme.items[item].nature.decides && isMeant(judge.scheme.items[item])
      }.map { (judge.scheme, $0) }
    }
    func add(_ question: Question, isSame: (Question.Subject) -> Bool) {
      if let index = found.firstIndex(where: { isSame($0.subject) }) {
        found[index].items += question.items
      } else {
        found.append(question)
      }
    }
    for number in traits {
      let trait = catalogue.traits[number]
      add(
        Question(
          subject: .trait(trait),
          items: items { $0.traits.contains { $0.key == trait.key } })
      ) { subject in
        if case .trait(let other) = subject { return other.key == trait.key }
        return false
      }
    }
    for number in order {
      let fact = catalogue.facts[number]
      add(
        Question(
          subject: .fact(fact, yearsBack: (facts[number] ?? []).sorted()),
          items: items { $0.facts.contains { $0.key == fact.key } })
      ) { subject in
        if case .fact(let other, _) = subject { return other.key == fact.key }
        return false
      }
    }
  }
}

extension Question {
  /// What the base is comes first, then what rules it out, then what decides most items.
  fileprivate var rank: (Int, Int) {
    if case .trait = subject { return (0, -items.count) }
    let rulesOut = items.contains { $0.scheme.items[$0.item].nature == .exclusion }
    return (rulesOut ? 1 : 2, -items.count)
  }
}
