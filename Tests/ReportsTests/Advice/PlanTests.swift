import Assessment
import Criteria
import Foundation
import Submission
import Testing

@testable import Evaluation
@testable import Reports
@testable import Rules

/// What a text comes to under a scheme, `nil` where it is in error.
struct Trial {
  let scheme: Scheme
  private var assessor: Assessor

  init(_ scheme: Scheme) {
    self.scheme = scheme
    assessor = Assessor(.all, by: .chosen([scheme]))
  }

  /// The verdict alone, which is found for a part of what a report takes.
  mutating func verdict(_ json: String) -> Verdict? {
    let file = assessor.assess(SourceFile(name: "base.json", bytes: Array(json.utf8)))
    problem =
      file.diagnostics.first { $0.diagnostic.severity == .error }?.words(in: .english) ?? ""
    guard !file.hasErrors else { return nil }
    var verdict: Verdict?
    assessor.forEachSubmission(of: file) { verdict = $0.verdicts.first?.verdict }
    return verdict
  }

  /// The values as they are read, `nil` where the text is in error.
  func row(_ json: String) -> FactRow? {
    let submission = SubmissionReader(catalogue: .all)
      .read(SourceFile(name: "base.json", bytes: Array(json.utf8))).submissions.first
    return submission.flatMap { $0.hasErrors ? nil : $0.row }
  }

  /// What was wrong last.
  private(set) var problem = ""

}

@Suite("A plan turns the verdict, and nothing of it can be left out or halved")
struct PlanTests {
  /// How many submissions of each scheme are tried: a long run by an environment variable.
  private static let count =
    ProcessInfo.processInfo.environment["BASECHECK_PLANS"].flatMap(Int.init) ?? 24

  @Test(
    "every failing submission has a plan that turns it, or is said why it has none",
    arguments: Catalogue.all.schemes)
  func plans(of scheme: Scheme) throws {
    let advisor = Advisor(.all)
    let judge = Judge(scheme, in: .all)
    var trial = Trial(scheme)
    var random = RandomSubmission(scheme, seed: 14)
    var found = 0
    var tried = 0
    var attempts = 0
    while tried < Self.count, attempts < 40 * Self.count {
      attempts += 1
      let row = random.row(given: random.chance(50) ? 100 : 80, good: 85)
      let text = SubmissionText(row)
      guard let verdict = trial.verdict(text.json), verdict != .eligible else { continue }
      tried += 1
      let lastFullYear = judge.lastFullYear ?? row.year
      switch advisor.plan(for: row, by: judge, reading: .printed) {
      case .needless, .ofOtherBases:
        #expect(
          judge.judge(row, reading: .printed).isFor == .no, "\(verdict) of \(text.json)")
      case .impossible(let obstacles): #expect(!obstacles.isEmpty)
      case .notFound(let items):
        Issue.record(
          "no plan for \(text.json): \(items.map { scheme.items[$0].number })")
      case .found(let plan):
        found += 1
        var changed = text
        for setting in plan.settings(lastFullYear: lastFullYear) { changed.set(setting) }
        #expect(
          trial.verdict(changed.json) == .eligible,
          "\(plan.settings(lastFullYear: lastFullYear)) does not turn \(text.json): \(trial.problem)"
        )
        expectNothingToSpare(in: plan, of: text, lastFullYear, &trial)
      }
    }
    #expect(found > 0 || scheme.purpose == .retention, "no plan was found at all")
  }

  @Test(
    "what is known by a bound alone has its place in a plan", arguments: Catalogue.all.schemes)
  func plansBesideBounds(of scheme: Scheme) throws {
    let advisor = Advisor(.all)
    let judge = Judge(scheme, in: .all)
    var trial = Trial(scheme)
    var random = RandomSubmission(scheme, seed: 15)
    for _ in 0..<Self.count {
      var part = random.row(given: 95, good: 85)
      for fact in part.given where Catalogue.all.facts[fact].kind.isFigure {
        for place in FactRow.places {
          guard let value = part.scaled(fact, at: place), random.chance(20) else { continue }
          part[fact, yearsBack: place] = nil
          part.set(random.interval(around: value), of: fact, at: place)
        }
      }
      let text = SubmissionText(part)
      guard let row = trial.row(text.json), let verdict = trial.verdict(text.json),
        verdict != .eligible
      else { continue }
      let lastFullYear = judge.lastFullYear ?? row.year
      guard case .found(let plan) = advisor.plan(for: row, by: judge, reading: .printed) else {
        continue
      }
      var changed = text
      for setting in plan.settings(lastFullYear: lastFullYear) { changed.set(setting) }
      #expect(
        trial.verdict(changed.json) == .eligible,
        "\(plan.settings(lastFullYear: lastFullYear)) does not turn \(text.json): \(trial.problem)")
    }
  }

  /// No change can be left out, nor halved as far as its digits allow.
  private func expectNothingToSpare(
    in plan: Plan, of text: SubmissionText, _ lastFullYear: Int?, _ trial: inout Trial
  ) {
    for spared in plan.changes where !spared.follows {
      var fewer = text
      for change in plan.changes + plan.demands where change.statement != spared.statement {
        fewer.set(change.setting(lastFullYear: lastFullYear))
      }
      for description in plan.descriptions { fewer.set(description.setting) }
      #expect(
        trial.verdict(fewer.json) != .eligible,
        "\(spared.setting(lastFullYear: lastFullYear)) can be left out of \(text.json)")
      guard spared.fact.kind.isFigure, let old = spared.old,
        let middle = PlanDraft.middle(
          old.scaled, spared.new.scaled, of: spared.fact, old.scaled)
      else { continue }
      let half = Plan.Change(
        statement: spared.statement, fact: spared.fact, yearsBack: spared.yearsBack, old: old,
        new: ExactDecimal(scaled: middle), follows: false)
      fewer.set(half.setting(lastFullYear: lastFullYear))
      #expect(
        trial.verdict(fewer.json) != .eligible,
        "\(spared.setting(lastFullYear: lastFullYear)) can be halved in \(text.json)")
    }
  }
}
