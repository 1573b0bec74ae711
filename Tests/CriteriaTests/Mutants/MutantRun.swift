import Criteria
import Rules

@testable import Evaluation

/// Every mistake that the law as encoded could have in one place, held against the cases written
/// from its words.
struct MutantRun {
  /// What became of a mutant.
  enum Fate: Hashable {
    case caught
    /// No case notices it although some row does, and why there is none.
    case excused(String)
    /// No case notices it although some row does.
    case survived
    /// No case notices it, and no row of many at random either.
    case equivalent
  }

  /// How many random rows must not tell a mutant apart before it counts as equivalent, for each
  /// figure, answer and trait that it reads.
  let randomRows: Int
  private(set) var fates: [(mutant: Mutant, fate: Fate)] = []
  private let cases: [String: [Trial]]

  private struct Trial {
    let boundary: Boundary
    let row: FactRow
  }

  init(randomRows: Int) throws {
    self.randomRows = randomRows
    var cases: [String: [Trial]] = [:]
    for boundary in Boundary.all {
      guard let (scheme, index) = BoundaryTests.item(boundary.item) else { continue }
      let row = try boundary.row(for: scheme.items[index].condition.facts)
      cases[boundary.item, default: []].append(Trial(boundary: boundary, row: row))
    }
    self.cases = cases
  }

  /// The excuses that no survivor needs.
  var staleExcuses: [Excuse] {
    Excuse.all.filter { excuse in
      !fates.contains { $0.fate == .excused(excuse.reason) && excuse.covers($0.mutant) }
    }
  }

  /// Tries every mutant of every scheme and quota.
  mutating func run() throws {
    for scheme in Catalogue.all.schemes {
      try runSchemeMutants(of: scheme)
      for mutant in scheme.itemMutants { judge(mutant, in: scheme) }
    }
    for quota in Quota.all {
      let cases = QuotaCase.all.filter { $0.quota == quota.id }
      for (mutant, mutated) in quota.mutants {
        let isCaught = try cases.contains { try $0.findings(under: mutated) != $0.expected }
        fates.append((mutant, isCaught ? .caught : .survived))
      }
    }
    for index in fates.indices where fates[index].fate == .survived {
      guard let excuse = Excuse.all.first(where: { $0.covers(fates[index].mutant) }) else {
        continue
      }
      fates[index].fate = .excused(excuse.reason)
    }
  }

  private mutating func judge(_ mutant: ItemMutant, in scheme: Scheme) {
    let identifier = mutant.mutant.subject
    let judge = Judge(scheme.copy(items: [mutant.item], audience: .some(nil)), in: .all)
    var judgement = judge.judge(FactRow(for: .all), reading: .printed)
    func status(_ row: FactRow, _ reading: SignReading) -> Status {
      judge.judge(row, reading: reading, into: &judgement)
      return judgement.statuses[0]
    }
    let isCaught = cases[identifier, default: []].contains { trial in
      status(trial.row, .printed) != trial.boundary.printed
        || status(trial.row, .inclusive) != trial.boundary.inclusive
    }
    let hasOtherWeight = Weight.mark(of: mutant.item.number, in: scheme.id) != mutant.item.nature
    if isCaught || hasOtherWeight {
      fates.append((mutant.mutant, .caught))
    } else if mutant.mutant.kind == .nature {
      fates.append((mutant.mutant, .survived))
    } else {
      fates.append((mutant.mutant, isToldApart(mutant, in: scheme) ? .survived : .equivalent))
    }
  }

  /// Whether some row at random has another status under the mutant than under the item itself.
  private func isToldApart(_ mutant: ItemMutant, in scheme: Scheme) -> Bool {
    guard let original = scheme.item(mutant.item.number) else { return false }
    let pair = [original, mutant.item]
    let judge = Judge(scheme.copy(items: pair, audience: .some(nil)), in: .all)
    var rows = RandomRow(around: pair.flatMap(\.conditions), seed: 1)
    var row = FactRow(for: .all)
    var judgement = judge.judge(row, reading: .printed)
    for _ in 0..<randomRows * pair.map({ $0.facts.count + $0.traits.count }).reduce(0, max) {
      rows.fill(&row)
      for reading in SignReading.allCases {
        judge.judge(row, reading: reading, into: &judgement)
        if judgement.statuses[0] != judgement.statuses[1] { return true }
      }
    }
    return false
  }

  private mutating func runSchemeMutants(of scheme: Scheme) throws {
    let audiences = AudienceCase.all.filter { $0.scheme == scheme.id }
    let ofOtherYears = cases.values.flatMap(\.self).filter {
      $0.boundary.year != nil && $0.boundary.item.hasPrefix(scheme.id + "/")
    }
    for (mutant, mutated) in scheme.schemeMutants {
      let judge = Judge(mutated, in: .all)
      let isCaught =
        try audiences.contains { judge.judge(try $0.row(), reading: .printed).isFor != $0.expected }
        || ofOtherYears.contains { trial in
          guard let (_, index) = BoundaryTests.item(trial.boundary.item) else { return false }
          return judge.judge(trial.row, reading: .printed).statuses[index] != trial.boundary.printed
        }
      fates.append(
        (mutant, isCaught ? .caught : isToldApart(scheme, mutated) ? .survived : .equivalent))
    }
  }

  /// Whether some base at random is for one of the schemes alone, or a year tells them apart.
  private func isToldApart(_ scheme: Scheme, _ mutated: Scheme) -> Bool {
    guard scheme.lastFullYear == mutated.lastFullYear else { return true }
    let judges = [Judge(scheme, in: .all), Judge(mutated, in: .all)]
    let conditions = [scheme.audience, mutated.audience].compactMap(\.self)
    var rows = RandomRow(around: conditions, seed: 1)
    var row = FactRow(for: .all)
    return (0..<randomRows).contains { _ in
      rows.fill(&row)
      return judges[0].judge(row, reading: .printed).isFor
        != judges[1].judge(row, reading: .printed).isFor
    }
  }

  /// What was made and what became of it by kind, then by name what no case notices.
  var report: String {
    var lines = ["kind\tmade\tcaught\tequivalent\texcused\tsurvived"]
    func line(_ name: String, _ fates: [Fate]) -> String {
      let caught = fates.count { $0 == .caught }
      let equivalent = fates.count { $0 == .equivalent }
      let survived = fates.count { $0 == .survived }
      let excused = fates.count - caught - equivalent - survived
      return ([name] + [fates.count, caught, equivalent, excused, survived].map { String($0) })
        .joined(separator: "\t")
    }
    for kind in Mutant.Kind.allCases {
      let ofKind = fates.filter { $0.mutant.kind == kind }.map(\.fate)
      if !ofKind.isEmpty { lines.append(line(kind.rawValue, ofKind)) }
    }
    lines.append(line("all", fates.map(\.fate)))
    func list(_ title: String, where isListed: (Fate) -> Bool) {
      let listed = fates.filter { isListed($0.fate) }
      guard !listed.isEmpty else { return }
      lines += ["", "\(title):"]
      lines += listed.map { mutant, _ in
        "  \(mutant.subject)\t\(mutant.kind.rawValue)\t\(mutant.change)"
      }
    }
    list("survived") { $0 == .survived }
    var reasons: Set<String> = []
    for excuse in Excuse.all where reasons.insert(excuse.reason).inserted {
      list("excused, \(excuse.reason)") { $0 == .excused(excuse.reason) }
    }
    list(
      "equivalent, told apart by no row at random, \(randomRows) for each figure, answer and trait"
    ) { $0 == .equivalent }
    return lines.joined(separator: "\n") + "\n"
  }
}
