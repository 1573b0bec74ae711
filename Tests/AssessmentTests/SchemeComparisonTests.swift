import Assessment
import Criteria
import Evaluation
import Rules
import Submission
import Testing

@Suite("Two tables are compared item by item")
struct SchemeComparisonTests {
  private static let schemes = Catalogue.all.schemes.map { $0.id }

  private func compare(
    _ old: String, _ new: String, reading: SignReading = .printed
  ) throws -> SchemeComparison {
    SchemeComparison(
      try #require(Catalogue.all.scheme(named: old)),
      try #require(Catalogue.all.scheme(named: new)), successions: Succession.all, reading: reading)
  }

  private func group(
    _ number: String, in comparison: SchemeComparison
  ) throws -> SchemeComparison.Group {
    try #require(
      comparison.groups.first { group in
        group.olds.contains { comparison.old.items[$0].number == number }
      })
  }

  private func numbers(
    _ comparison: SchemeComparison, _ group: SchemeComparison.Group
  ) -> [String] {
    group.news.map { comparison.new.items[$0].number }
  }

  /// A difference in a line.
  private func text(_ difference: ItemDifference) -> String {
    func limit(_ comparison: Comparison) -> String {
      guard case .quantity(let value, _) = comparison.limit else { return "?" }
      return "\(value)"
    }
    let direction = difference.direction.map { " \($0)" } ?? ""
    switch difference {
    case .nature(let old, let new): return "nature \(old) \(new)" + direction
    case .scope(let old, let new): return "scope \(old.label) \(new.label)" + direction
    case .limit(let old, let new): return "limit \(limit(old)) \(limit(new))" + direction
    case .sign(let old, let new):
      return "sign \(old.relation.rawValue) \(new.relation.rawValue)" + direction
    case .period(let old, let new): return "period \(old.period) \(new.period)"
    case .numerator(let old, let new): return "numerator \(old.key) \(new.key)"
    case .denominator(let old, let new): return "denominator \(old.key) \(new.key)"
    case .figure(let old, let new): return "figure \(old.key) \(new.key)"
    case .comparisonDropped(let old): return "dropped \(old.fact.key)"
    case .comparisonAdded(let new): return "added \(new.fact.key)"
    case .answers(let old, let new): return "answers \(old.map { $0.key }) \(new.map { $0.key })"
    case .words: return "words"
    }
  }

  @Test("every item of both tables stands in it exactly once", arguments: schemes, schemes)
  func partition(_ old: String, _ new: String) throws {
    let found = try compare(old, new)
    #expect(found.groups.flatMap { $0.olds }.sorted() == Array(found.old.items.indices))
    #expect(found.groups.flatMap { $0.news }.sorted() == Array(found.new.items.indices))
    for group in found.groups {
      #expect(group.links.allSatisfy { group.olds.contains($0.old) && group.news.contains($0.new) })
      #expect(group.links.isEmpty == (group.olds.isEmpty || group.news.isEmpty))
    }
  }

  @Test("a table and itself have no difference", arguments: schemes)
  func itself(_ scheme: String) throws {
    let found = try compare(scheme, scheme)
    #expect(found.isEmpty)
    #expect(found.basis == .sameTable)
    #expect(found.groups.count == found.old.items.count)
  }

  @Test("with sides changed the same items stand together", arguments: schemes, schemes)
  func mirrored(_ old: String, _ new: String) throws {
    let (there, back) = (try compare(old, new), try compare(new, old))
    func names(_ olds: [Int], _ news: [Int]) -> String { "\(olds) \(news)" }
    #expect(
      there.groups.map { names($0.olds, $0.news) }.sorted()
        == back.groups.map { names($0.news, $0.olds) }.sorted())
    #expect(
      there.groups.map { "\($0.kind)" }.sorted()
        == back.groups.map { group in
          "\(group.kind == .new ? .dropped : group.kind == .dropped ? .new : group.kind)"
        }.sorted())
    #expect(there.basis == back.basis)
  }

  @Test("items 27 and 28: 72% to 77% and 50% to 58%, for all bases, the limit included")
  func limits() throws {
    let found = try compare("2021-general", "2023-draft")
    let tools = try group("27", in: found)
    #expect(numbers(found, tools) == ["14"])
    #expect(
      tools.links[0].changes.map { text($0) } == [
        "nature constraint condition", "scope 优势 通用 stricter", "limit 72 77 stricter",
        "sign > ≥ looser",
      ])
    let control = try group("28", in: found)
    #expect(numbers(found, control) == ["15"])
    #expect(control.links[0].changes.map { text($0) }.contains("limit 50 58 stricter"))
  }

  @Test("items 2 and 5 became one of 50% for all bases")
  func joined() throws {
    let found = try compare("2021-general", "2023-draft")
    let share = try group("2", in: found)
    #expect(share.olds.map { found.old.items[$0].number } == ["2", "5"])
    #expect(numbers(found, share) == ["3"])
    #expect(!share.links[0].changes.map { text($0) }.contains { $0.hasPrefix("limit") })
    #expect(share.links[1].changes.map { text($0) }.contains("limit 70 50 looser"))
  }

  @Test("item 10: another numerator, 0.7 to 2.5, and a demand instead of advice")
  func numerator() throws {
    let found = try compare("2021-general", "2023-draft")
    let patents = try group("10", in: found)
    #expect(numbers(found, patents) == ["8"])
    #expect(
      patents.links[0].changes.map { text($0) } == [
        "nature advisory condition stricter", "numerator inventionPatents highValuePatents",
        "limit 0.7 2.5 stricter", "sign > ≥ looser",
      ])
  }

  @Test("item 7: 2% to 2.5%; item 1: the limits stay, only the signs differ")
  func research() throws {
    let found = try compare("2021-general", "2023-draft")
    #expect(
      try group("7", in: found).links[0].changes.map { text($0) }.contains("limit 2 2.5 stricter"))
    let sales = try group("1", in: found).links[0].changes.map { text($0) }
    #expect(sales.filter { $0 == "sign > ≥ looser" }.count == 2)
    #expect(!sales.contains { $0.hasPrefix("limit") })
  }

  @Test("signs that are read with their bar are no difference")
  func inclusive() throws {
    let found = try compare("2021-general", "2023-draft", reading: .inclusive)
    #expect(
      try group("1", in: found).links[0].changes.map { text($0) } == [
        "nature constraint condition", "scope 优势 通用 stricter",
      ])
  }

  @Test(
    "item 22 on investment and items 35 to 38 are dropped, draft 2 on growth and 28, 29 are new")
  func newAndDropped() throws {
    let found = try compare("2021-general", "2023-draft")
    let dropped = found.groups(.dropped).flatMap { $0.olds }.map { found.old.items[$0].number }
    for number in ["16", "18", "21", "22", "35", "36", "37", "38"] {
      #expect(dropped.contains(number))
    }
    let new = found.groups(.new).flatMap { $0.news }.map { found.new.items[$0].number }
    for number in ["2", "28", "29", "S1"] { #expect(new.contains(number)) }
  }

  @Test("data centres: PUE below 1.4 and 1.6 became at most 1.3 and 1.5")
  func dataCentres() throws {
    let found = try compare("2021-datacenter", "2023-draft")
    let usage = try group("9", in: found)
    #expect(usage.olds.map { found.old.items[$0].number } == ["9", "10"])
    #expect(numbers(found, usage) == ["S18"])
    let large = usage.links[0].changes.map { text($0) }
    #expect(large.contains("limit 1.4 1.3 stricter"))
    let small = usage.links[1].changes.map { text($0) }
    #expect(small.contains { $0.hasPrefix("limit 1.6 1.5") })
  }

  @Test("a row that takes over one of the general table has the successor of that one")
  func references() throws {
    let found = try compare("2021-iiot", "2023-draft")
    // 参照…第 12 条, 第 33 条 and 第 35 条.
    #expect(numbers(found, try group("20", in: found)) == ["4"])
    #expect(numbers(found, try group("19", in: found)) == ["25"])
    #expect(try group("27", in: found).kind == .dropped)
  }

  @Test("where nothing is recorded, the same words and references alone link")
  func byWords() throws {
    let found = try compare("2021-bigdata", "2021-cloud")
    #expect(found.basis == .words)
    // 参照…第 35、37、38 条 on both sides.
    #expect(numbers(found, try group("24", in: found)) == ["31"])
    #expect(try group("24", in: found).kind == .unchanged)
    #expect(try group("1", in: found).kind == .dropped)
  }

  @Test("a base has its verdict and items under both, and what stands newly or no more in its way")
  func effects() throws {
    let found = try compare("2021-general", "2023-draft")
    var assessor = Assessor(.all, by: .chosen([found.old, found.new]))
    // 73% is more than 72% and less than 77%; of 100 亿元 in 优势, item 1 is failed under both.
    let text = """
      {"base": {"name": "甲园（虚构）", "series": "优势", "specialRegion": false}, "year": 2020, "figures": {
      "enterprises": 100, "digitalDesignEnterprises": 73, "salesRevenue": 100,
      "cumulativeInvestment": 1, "developedArea": "1 平方公里"}}
      """
    let file = assessor.assess(SourceFile(name: "a.json", bytes: Array(text.utf8)))
    #expect(!file.hasErrors)
    var batch = StatedBatch(in: .all)
    assessor.forEachSubmission(of: file) { judged in
      batch.add(judged, of: file, path: "", number: 0)
    }
    let effects = SchemeEffects(of: found, on: batch)
    #expect(effects.count == 1)
    let effect = try #require(effects.bases.first { _ in true })
    let newly = effect.newlyFailing.map { found.new.items[$0].number }
    let noLonger = effect.noLongerFailing.map { found.old.items[$0].number }
    #expect(!newly.contains("1"))
    #expect(!noLonger.contains("1"))
    // 1 亿元 on 100 公顷 of investment is not asked for any more.
    #expect(noLonger.contains("22"))
    #expect(!noLonger.contains("27"))
    #expect(effect.old.verdict == .ineligible && effect.new.verdict == .ineligible)
    #expect(!effect.isVerdictChanged)
  }
}
