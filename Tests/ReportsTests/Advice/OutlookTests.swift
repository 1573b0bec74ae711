import Criteria
import Foundation
import Randomness
import Submission
import Testing

@testable import Evaluation
@testable import Rules

@Suite("What is still open: the best and the worst case, and what to find out")
struct OutlookTests {
  /// How many incomplete submissions of each scheme are tried.
  private static let count =
    ProcessInfo.processInfo.environment["BASECHECK_PLANS"].flatMap(Int.init) ?? 24

  private static let order: [Verdict] = [.ineligible, .undetermined, .eligible]

  private static func rank(_ verdict: Verdict) -> Int { order.firstIndex(of: verdict) ?? 0 }

  @Test(
    "no completion is better than the best case or worse than the worst",
    arguments: Catalogue.all.schemes)
  func completions(of scheme: Scheme) {
    let judge = Judge(scheme, in: .all)
    var random = RandomSubmission(scheme, seed: 7)
    var settled = 0
    for _ in 0..<Self.count {
      let good = random.chance(50) ? 90 : 99
      let full = random.row(given: 100, good: good)
      // From nearly everything to nearly nothing.
      let share = random.percent(5...95)
      var part = full
      for fact in full.given {
        for place in FactRow.places where full.scaled(fact, at: place) != nil {
          if !random.chance(share) { part[fact, yearsBack: place] = nil }
        }
      }
      for trait in Catalogue.all.traits.indices where !random.chance(share + 5) {
        part[trait: trait] = 0
      }
      let outlook = Outlook(of: part, by: judge, reading: .printed)
      let whole = judge.judge(full, reading: .printed)
      // A submission whose answers contradict its figures is in error, and no completion.
      guard judge.contradictions(in: whole, full).isEmpty else { continue }
      #expect(
        Self.rank(outlook.worst) <= Self.rank(whole.verdict)
          && Self.rank(whole.verdict) <= Self.rank(outlook.best),
        "\(whole.verdict) is not between \(outlook.worst) and \(outlook.best)")
      for item in scheme.items.indices {
        let status = whole.statuses[item]
        switch outlook.prospects[item] {
        case .lost: #expect(status == .fail, "\(scheme.items[item].number) was lost")
        case .safe:
          #expect(
            status == .pass || status == .notApplicable, "\(scheme.items[item].number) was safe")
        case .open, .holding, .failing: continue
        }
        settled += 1
      }
    }
    #expect(settled > 0)
  }

  @Test("answers in the order asked, all in favour, settle the verdict, and none was needless")
  func everyAnswerCounts() throws {
    for scheme in Catalogue.all.schemes where scheme.purpose == .eligibility {
      let judge = Judge(scheme, in: .all)
      let advisor = Advisor(.all)
      var random = RandomSubmission(scheme, seed: 3)
      for _ in 0..<6 {
        let row = random.row(given: 60, good: 100)
        let judgement = judge.judge(row, reading: .printed)
        guard judgement.verdict == .undetermined, judgement.isFor != .no,
          judge.contradictions(in: judgement, row).isEmpty,
          case .found(let plan) = advisor.plan(for: row, by: judge, reading: .printed),
          plan.isOfMissingAlone
        else { continue }
        let questions = advisor.questions(on: row, by: [judge], reading: .printed)
        #expect(!questions.isEmpty)
        #expect(Set(questions.map(\.key)).count == questions.count, "nothing is asked twice")
        let facts = Set(plan.demands.map { $0.fact.key } + plan.descriptions.map { $0.trait.key })
        #expect(questions.count <= facts.count, "a plan of \(facts.count) facts does as well")
      }
    }
  }

  @Test(
    "what holds so far and a figure of the year of the application may still change is no worst case"
  )
  func holding() {
    let judge = Judge(.jiangsu2022, in: .all)
    var random = RandomSubmission(.jiangsu2022, seed: 9)
    var found = 0
    for _ in 0..<60 {
      var row = random.row(given: 100, good: 100)
      for fact in row.given { row[fact, yearsBack: -1] = nil }
      guard judge.judge(row, reading: .printed).verdict == .eligible else { continue }
      found += 1
      let outlook = Outlook(of: row, by: judge, reading: .printed)
      #expect(outlook.prospects.contains(.holding))
      #expect(outlook.best == .eligible && outlook.worst == .ineligible)
    }
    #expect(found > 0)
  }

  @Test("a figure of the last full year may change in a plan, and none of a year that is over")
  func yearsThatAreOver() throws {
    let rules = ChangeRules(Judge(.general2021, in: .all), shift: 0)
    let sales = Catalogue.all.assignedNumber(of: Fact.salesRevenue.definition)
    #expect(rules.obstacle(to: Statement(fact: sales, place: 0)) == nil)
    #expect(rules.obstacle(to: Statement(fact: sales, place: 1)) == .yearIsOver)
    #expect(rules.obstacle(to: Statement(fact: sales, place: 2)) == .yearIsOver)
  }

  @Test("a verdict that stands asks nothing")
  func settled() {
    let judge = Judge(.general2021, in: .all)
    var row = FactRow(for: .all)
    row[Catalogue.all.assignedNumber(of: Fact.majorAccidents.definition), yearsBack: 0] =
      ExactDecimal(1)
    #expect(Advisor(.all).questions(on: row, by: [judge], reading: .printed).isEmpty)
  }

  @Test("several schemes have one order, in which what they share is asked once")
  func severalSchemes() {
    let judges = [Scheme.general2021, .draft2023].map { Judge($0, in: .all) }
    let advisor = Advisor(.all)
    let row = FactRow(for: .all)
    let apart = judges.map { advisor.questions(on: row, by: [$0], reading: .printed).count }
    let together = advisor.questions(on: row, by: judges, reading: .printed)
    #expect(Set(together.map(\.key)).count == together.count)
    #expect(together.count < apart[0] + apart[1])
  }

  @Test(
    "schemes for the base come before those of which that is not known, and schemes for others last"
  )
  func nearest() throws {
    let judges = Catalogue.all.schemes.filter { $0.purpose == .eligibility }
      .map { Judge($0, in: .all) }
    var random = RandomSubmission(.general2021, seed: 5)
    let order: [Truth] = [.yes, .unknown, .no]
    for _ in 0..<6 {
      let row = random.row(given: 80, good: 60)
      let found = Advisor(.all).nearness(of: row, by: judges, reading: .printed)
      let ranks = found.map { order.firstIndex(of: $0.isForBase) ?? 0 }
      #expect(ranks == ranks.sorted())
      for (one, other) in zip(found, found.dropFirst()) where one.isForBase == other.isForBase {
        #expect(one.failing.count <= other.failing.count)
        if one.failing.count == other.failing.count {
          #expect(one.open.count <= other.open.count)
        }
      }
    }
  }

  @Test("whatever is answered, hardly more is asked in the order told than in the best one")
  func unfavourable() {
    var generator = SeededGenerator(seed: 43)
    var (asked, needed) = (0.0, 0.0)
    var (deepest, least) = (0, 0)
    for _ in 0..<40 {
      let scheme = SmallTable.scheme(&generator)
      let catalogue = Catalogue([scheme])
      guard catalogue.facts.count <= 6 else { continue }
      var game = QuestionGame(scheme, in: catalogue)
      let (mean, most) = game.asInOrder()
      let (bestMean, bestMost) = game.best()
      asked += mean
      needed += bestMean
      deepest += most
      least += bestMost
      #expect(mean >= bestMean - 1e-9 && most >= bestMost)
    }
    #expect(needed > 35)
    #expect(asked <= needed * 1.1, "\(asked) questions in the mean where \(needed) suffice")
    #expect(deepest * 10 <= least * 11, "\(deepest) questions at most where \(least) suffice")
  }

  @Test("no more is asked than an exhaustive search needs on small tables, by a tenth at most")
  func exhaustive() {
    var generator = SeededGenerator(seed: 41)
    var (asked, needed) = (0, 0)
    for _ in 0..<60 {
      let scheme = SmallTable.scheme(&generator)
      let catalogue = Catalogue([scheme])
      let judge = Judge(scheme, in: catalogue)
      let row = FactRow(for: catalogue)
      guard let fewest = SmallTable.fewestQuestions(on: row, by: judge, catalogue) else { continue }
      needed += fewest
      asked += Advisor(catalogue).questions(on: row, by: [judge], reading: .printed).count
    }
    #expect(needed > 60)
    #expect(asked >= needed, "an exhaustive search finds no more than is needed")
    #expect(asked * 10 <= needed * 11, "\(asked) questions where \(needed) suffice")
  }
}

extension Question {
  var key: String {
    switch subject {
    case .fact(let fact, _): fact.key
    case .trait(let trait): trait.key
    }
  }
}

extension RandomSubmission {
  mutating func percent(_ range: ClosedRange<Int>) -> Int {
    for percent in range where chance(100 / max(1, range.upperBound - percent + 1)) {
      return percent
    }
    return range.upperBound
  }
}

/// Tables of a few items over a few facts, which can be gone through as a whole.
private enum SmallTable {
  static let sales = Fact<Money>.figure("sales", "销售收入")
  static let leading = Fact<Money>.figure("leading", "主导产业销售收入", partOf: [sales])
  static let research = Fact<Money>.figure("research", "研发投入")
  static let share = Fact<Share>.share("share", "占比", of: leading, in: sales)
  static let intensity = Fact<Percentage>.percentage("intensity", "强度", of: research, to: sales)
  static let firms = Fact<Count>.count("firms", "企业数", "家")

  private static func leaf(_ generator: inout SeededGenerator) -> Condition {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: sales.isMoreThan(.hundredMillionYuan(100))
    case 1: share.isMoreThan(.percent(50))
    case 2: intensity.isMoreThan(.percent(2))
    case 3: firms.isAtLeast(.count(3, "家"))
    default: attested(["p", "q", "r"].randomElement(using: &generator) ?? "p", "品质")
    }
  }

  private static func condition(_ depth: Int, _ generator: inout SeededGenerator) -> Condition {
    guard depth > 0 else { return leaf(&generator) }
    let parts = [condition(depth - 1, &generator), condition(depth - 1, &generator)]
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .all(parts)
    case 1, 2: return .any(parts)
    default: return leaf(&generator)
    }
  }

  static func scheme(_ generator: inout SeededGenerator) -> Scheme {
    let items = (1...Int.random(in: 2...4, using: &generator)).map { number in
      let condition = condition(2, &generator)
      return Item.constraint(number, "第 \(number) 条") { condition }
    }
    return Scheme(
      id: "small", aliases: [], title: "小表",
      source: Citation(document: "", number: "", issuer: "", date: "", part: ""),
      lastFullYear: nil, items: items)
  }

  /// A value that meets what is asked of a fact, or one that does not.
  static func value(of fact: FactDefinition, isGood: Bool) -> ExactDecimal {
    if fact.kind.isAttestation { return ExactDecimal(isGood ? 1 : 0) }
    if fact.key == "sales" { return ExactDecimal(isGood ? 110 : 90) }
    if fact.kind == .figure { return ExactDecimal(isGood ? 60 : 1) }
    return ExactDecimal(isGood ? 9 : 1)
  }

  /// How many facts suffice for the verdict to stand in favour, by trying all sets of them.
  static func fewestQuestions(on row: FactRow, by judge: Judge, _ catalogue: Catalogue) -> Int? {
    let count = catalogue.facts.count
    var fewest: Int?
    for set in 0..<(1 << count) where fewest.map({ set.nonzeroBitCount < $0 }) ?? true {
      var full = row
      for fact in 0..<count where set >> fact & 1 == 1 {
        // The best that each can be: the larger, the better, and parts as large as their whole.
        let kind = catalogue.facts[fact].kind
        full[fact, yearsBack: 0] = ExactDecimal(kind.isAttestation ? 1 : kind == .figure ? 60 : 9)
        if catalogue.facts[fact].key == "sales" { full[fact, yearsBack: 0] = ExactDecimal(110) }
      }
      if judge.judge(full, reading: .printed).verdict == .eligible { fewest = set.nonzeroBitCount }
    }
    return fewest
  }
}

/// All ways to answer what a small table asks, one fact after the other, good or bad.
private struct QuestionGame {
  private let judge: Judge
  private let catalogue: Catalogue
  private let advisor: Advisor
  /// What is known of the best order from each state; a state has two bits a fact.
  private var known: [Int: (mean: Double, most: Int)] = [:]

  init(_ scheme: Scheme, in catalogue: Catalogue) {
    self.catalogue = catalogue
    judge = Judge(scheme, in: catalogue)
    advisor = Advisor(catalogue)
  }

  private func row(_ state: Int) -> FactRow {
    var row = FactRow(for: catalogue)
    for fact in catalogue.facts.indices {
      let answer = state >> (2 * fact) & 3
      guard answer > 0 else { continue }
      row[fact, yearsBack: 0] = SmallTable.value(of: catalogue.facts[fact], isGood: answer == 1)
    }
    return row
  }

  private func isSettled(_ row: FactRow) -> Bool {
    judge.judge(row, reading: .printed).verdict != .undetermined
  }

  /// How many questions it takes in the order told, in the mean of all answers and at most.
  mutating func asInOrder(_ state: Int = 0) -> (mean: Double, most: Int) {
    let row = row(state)
    guard !isSettled(row),
      let question = advisor.questions(on: row, by: [judge], reading: .printed).first,
      let fact = catalogue.facts.firstIndex(where: { $0.key == question.key })
    else { return (0, 0) }
    let good = asInOrder(state | 1 << (2 * fact))
    let bad = asInOrder(state | 2 << (2 * fact))
    return (1 + (good.mean + bad.mean) / 2, 1 + max(good.most, bad.most))
  }

  /// The same in the best order for each.
  mutating func best(_ state: Int = 0) -> (mean: Double, most: Int) {
    if let found = known[state] { return found }
    guard !isSettled(row(state)) else { return (0, 0) }
    var best = (mean: Double.infinity, most: Int.max)
    for fact in catalogue.facts.indices where state >> (2 * fact) & 3 == 0 {
      let good = self.best(state | 1 << (2 * fact))
      let bad = self.best(state | 2 << (2 * fact))
      best.mean = min(best.mean, 1 + (good.mean + bad.mean) / 2)
      let most = max(good.most, bad.most)
      if most < Int.max { best.most = min(best.most, 1 + most) }
    }
    if best.mean == .infinity { best = (0, 0) }
    known[state] = best
    return best
  }
}
