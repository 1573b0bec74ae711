import Criteria
import Evaluation
import Rules
import Submission
import Testing

@testable import Assessment

@Suite("A comparison tells what is not the same in two versions, and what that changes")
struct ComparisonTests {
  /// A base of the 优势 series.
  private static func text(
    _ name: String = "甲园（虚构）", year: Int = 2020, province: String = "湖北省",
    base: String = "", figures: String = "", answers: String = "", more: String = ""
  ) -> String {
    """
    {"base": {"name": "\(name)", "province": "\(province)"\(base)}, "year": \(year),
    "figures": {\(figures)}, "attestations": {\(answers)}\(more)}
    """
  }

  private func batch(
    _ files: [(path: String, text: String)], by schemes: [Scheme] = [.general2021]
  ) -> StatedBatch {
    var batch = StatedBatch(in: .all)
    var assessor = Assessor(.all, by: .chosen(schemes))
    for (path, text) in files {
      let file = assessor.assess(SourceFile(name: path, bytes: Array(text.utf8)))
      #expect(!file.hasErrors, "\(file.diagnostics.map { $0.words(in: .english) })")
      batch.add(file)
      var number = 0
      assessor.forEachSubmission(of: file) { judged in
        batch.add(judged, of: file, path: path, number: number)
        number += 1
      }
    }
    return batch
  }

  private func compare(
    _ old: String, _ new: String, by schemes: [Scheme] = [.general2021]
  ) throws -> SubmissionComparison {
    let old = try #require(batch([("a.json", old)], by: schemes)[0])
    return SubmissionComparison(
      old, try #require(batch([("a.json", new)], by: schemes)[0]), in: .all)
  }

  /// What a comparison says in a form that can be turned round.
  private func facts(_ comparison: SubmissionComparison, swapped: Bool = false) -> [String] {
    func sides(_ old: String, _ new: String) -> String {
      swapped ? "\(new) > \(old)" : "\(old) > \(new)"
    }
    func text(_ statement: ValueChange.Statement?) -> String {
      statement.map { "\($0.content) \($0.yearsBack) \($0.year ?? 0)" } ?? "nothing"
    }
    var found = comparison.values.map { change in
      "\(change.fact.key) \(change.aspect) \(sides(text(change.old), text(change.new))) "
        + "\(change.isImplausible) \(change.isRestated)"
    }
    found += comparison.descriptions.map { "\(sides("\($0.old)", "\($0.new)"))" }
    found += comparison.lists.map {
      "\($0.definition.key) \(sides("\($0.removed)", "\($0.added)")) \($0.changed)"
    }
    for scheme in comparison.schemes {
      found.append(
        "\(scheme.scheme.id) "
          + sides(
            "\(scheme.old.map { "\($0.verdict)" } ?? "")",
            "\(scheme.new.map { "\($0.verdict)" } ?? "")"))
      for item in scheme.items {
        found.append("\(item.item) \(sides("\(item.old)", "\(item.new)")) \(item.causes)")
      }
    }
    return found.sorted()
  }

  @Test("a figure has its difference in the base unit and in percent of the old one")
  func figure() throws {
    let found = try compare(
      Self.text(figures: #""salesRevenue": 400"#), Self.text(figures: #""salesRevenue": "300 亿元""#))
    let change = try #require(found.values.first)
    #expect(found.values.count == 1)
    #expect(change.fact.key == "salesRevenue")
    #expect(change.difference == Fraction(-100))
    #expect(change.percent == Fraction(-25))
    #expect(!change.isImplausible)
  }

  @Test("the same value in another unit or place is no change")
  func sameValue() throws {
    let found = try compare(
      Self.text(figures: #""salesRevenue": 400, "developedArea": "12 平方公里""#),
      Self.text(figures: #""developedArea": "1200 公顷", "销售收入": "4000000 万元""#))
    #expect(found.isEmpty)
  }

  @Test("an item that changed names the figure that turned it, not one that changed beside it")
  func causes() throws {
    let base = #", "series": "优势", "specialRegion": false"#
    // 200 of 400 is not more than half, 240 of 410 is; 239 of 400 would be as well.
    let found = try compare(
      Self.text(base: base, figures: #""salesRevenue": 400, "leadingIndustryRevenue": 200"#),
      Self.text(base: base, figures: #""salesRevenue": 410, "leadingIndustryRevenue": 240"#))
    let scheme = try #require(found.schemes.first)
    let item = try #require(
      scheme.items.first { scheme.scheme.items[$0.item].number == "2" })
    #expect(item.kind == .fixed)
    let keys = item.causes.compactMap { cause in
      if case .value(let index) = cause { found.values[index].fact.key } else { nil }
    }
    #expect(keys == ["leadingIndustryRevenue"])
  }

  @Test("what only all changes together turn names all of them")
  func jointCauses() throws {
    let base = #", "series": "优势", "specialRegion": false"#
    // 90 of 200 fails; 90 of 170 and 110 of 200 pass, so that each alone turns it.
    let each = try compare(
      Self.text(base: base, figures: #""salesRevenue": 200, "leadingIndustryRevenue": 90"#),
      Self.text(base: base, figures: #""salesRevenue": 170, "leadingIndustryRevenue": 110"#))
    // 95 of 200 fails, 95 of 190 and 100 of 200 stand on the limit, 100 of 190 passes.
    let both = try compare(
      Self.text(base: base, figures: #""salesRevenue": 200, "leadingIndustryRevenue": 95"#),
      Self.text(base: base, figures: #""salesRevenue": 190, "leadingIndustryRevenue": 100"#))
    for found in [each, both] {
      let scheme = try #require(found.schemes.first)
      let item = try #require(
        scheme.items.first { scheme.scheme.items[$0.item].number == "2" })
      #expect(item.causes.count == 2)
    }
  }

  @Test("another series is the cause where it brings or frees of items")
  func series() throws {
    let figures = #""salesRevenue": 200"#
    let found = try compare(
      Self.text(base: #", "series": "优势", "specialRegion": false"#, figures: figures),
      Self.text(base: #", "series": "特色", "specialRegion": false"#, figures: figures))
    let scheme = try #require(found.schemes.first)
    let item = try #require(
      scheme.items.first { scheme.scheme.items[$0.item].number == "1" })
    #expect((item.old, item.new) == (.fail, .notApplicable))
    #expect(item.kind == .fixed)
    guard case .description(let index)? = item.causes.first,
      case .trait(let trait) = found.descriptions[index].subject
    else {
      Issue.record("\(item.causes)")
      return
    }
    #expect(trait.key == "series")
  }

  @Test("answers, notes, evidence and scores are compared")
  func answers() throws {
    let found = try compare(
      Self.text(
        answers:
          #""brands": true, "greenManufacturing": {"met": true, "note": "三家", "evidence": ["a.pdf"]}"#
      ),
      Self.text(
        answers:
          #""brands": false, "greenManufacturing": {"met": true, "note": "四家", "evidence": ["a.pdf", "b.pdf"]}"#
      ))
    #expect(
      found.values.map { "\($0.fact.key) \($0.aspect)" } == [
        "brands value", "greenManufacturing note", "greenManufacturing evidence",
      ])
  }

  @Test(
    "a step of ten times within a year is implausible, one below is not, whichever way",
    arguments: [("39.9", "4", false), ("40", "4", true), ("4", "400", true), ("0", "400", false)])
  func steps(_ old: String, _ new: String, _ isImplausible: Bool) throws {
    for (one, other) in [(old, new), (new, old)] {
      let found = try compare(
        Self.text(figures: "\"salesRevenue\": \(one)"),
        Self.text(figures: "\"salesRevenue\": \(other)"))
      #expect(found.values.map { $0.isImplausible } == [isImplausible])
    }
  }

  @Test("small counts may change ten times over")
  func smallCounts() throws {
    for (new, isImplausible) in [("10", false), ("11", true)] {
      let found = try compare(
        Self.text(figures: "\"nationalResearchInstitutions\": 1"),
        Self.text(figures: "\"nationalResearchInstitutions\": \(new)"))
      #expect(found.values.map { $0.isImplausible } == [isImplausible])
    }
  }

  @Test("of two years the last full years are compared, and a year that both give is held to")
  func years() throws {
    let old = Self.text(
      year: 2020, figures: #""industrialOutput": {"2019": 300, "2020": 320}, "salesRevenue": 100"#)
    let new = Self.text(
      year: 2021, figures: #""industrialOutput": {"2020": 321, "2021": 350}, "salesRevenue": 299"#)
    let found = try compare(old, new, by: [.draft2023])
    let output = found.values.filter { $0.fact.key == "industrialOutput" }
    #expect(output.map { [$0.old?.year, $0.new?.year] } == [[2020, 2021], [2020, 2020]])
    #expect(output.map { $0.isRestated } == [false, true])
    #expect(output.map { $0.difference } == [Fraction(30), Fraction(1)])
    // 299 is not yet three times 100.
    #expect(found.values.first { $0.fact.key == "salesRevenue" }?.isImplausible == false)
    let leap = try compare(
      old, new.replacing("299", with: "300"), by: [.draft2023])
    #expect(leap.values.first { $0.fact.key == "salesRevenue" }?.isImplausible == true)
  }

  @Test("rows of a list are compared by what they are about")
  func lists() throws {
    func list(_ rows: String) -> String {
      Self.text(more: ", \"lists\": {\"suppliers\": [\(rows)]}")
    }
    let found = try compare(
      list(#"{"name": "甲", "revenue": "1200 万元"}, {"name": "乙", "revenue": "900 万元"}"#),
      list(#"{"name": "丙", "revenue": "1500 万元"}, {"name": "乙", "revenue": "1900 万元"}"#))
    let change = try #require(found.lists.first)
    #expect((change.added, change.removed, change.changed) == (["丙"], ["甲"], ["乙"]))
  }

  @Test("bases are matched by name and province, then by place")
  func matching() {
    func base(_ name: String, _ province: String = "湖北省") -> String {
      Self.text(name, province: province)
    }
    let old = batch([
      ("1.json", base("甲")), ("2.json", base("乙")), ("3.json", base("丙")),
      ("4.json", base("丁", "湖南省")), ("5.json", base("戊")),
    ])
    let new = batch([
      ("2.json", base("甲")), ("1.json", base("乙")), ("3.json", base("丙丙")),
      ("7.json", base("丁", "湖北省")), ("6.json", base("己")),
    ])
    let found = BatchComparison(old, new, in: .all)
    #expect(found.pairCount == 4)
    #expect(found.changedCount == 2)
    #expect(found.unchanged.map { [$0.old.name, $0.new.name] } == [["甲", "甲"], ["乙", "乙"]])
    #expect(found.changed.map { [$0.old.name, $0.new.name] } == [["丙", "丙丙"], ["丁", "丁"]])
    #expect(found.bases(onlyIn: .old).map { $0.name } == ["戊"])
    #expect(found.bases(onlyIn: .new).map { $0.name } == ["己"])
    #expect(found.isVerdictChanged)
  }

  @Test("where a name stands in several provinces, none is taken for one of another")
  func provinces() {
    func base(_ province: String) -> String { Self.text("丁", province: province) }
    let two = batch([("1.json", base("湖南省")), ("2.json", base("湖北省"))])
    let one = batch([("3.json", base("贵州省"))])
    for found in [BatchComparison(two, one, in: .all), BatchComparison(one, two, in: .all)] {
      #expect(found.pairCount == 0)
      #expect(found.count(onlyIn: .old) + found.count(onlyIn: .new) == 3)
    }
    // Once on each side it may be what was put right.
    let other = batch([("4.json", base("湖南省"))])
    #expect(BatchComparison(one, other, in: .all).changed.map { $0.descriptions.count } == [1])
  }

  @Test("several of one name are matched in their place, then in their order")
  func repeated() {
    func text(_ sales: Int) -> String { Self.text(figures: "\"salesRevenue\": \(sales)") }
    let old = batch([("a.json", text(1)), ("b.json", text(2)), ("c.json", text(3))])
    let new = batch([("b.json", text(2)), ("d.json", text(1))])
    let found = BatchComparison(old, new, in: .all)
    #expect(
      found.unchanged.map { [$0.old.file, $0.new.file] } == [
        ["b.json", "b.json"], ["a.json", "d.json"],
      ])
    #expect(found.bases(onlyIn: .old).map { $0.file } == ["c.json"])
  }

  @Test(
    "of anything and itself it says nothing, and with sides changed the same the other way round")
  func mirrored() throws {
    var seed: UInt64 = 20_210_623
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    func text() -> String {
      let series = ["", #", "series": "优势""#, #", "series": "特色""#][random(3)]
      let region = ["", #", "specialRegion": true"#, #", "specialRegion": false"#][random(3)]
      var figures = ["\"salesRevenue\": \(200 + random(200))"]
      if random(2) == 0 { figures.append("\"leadingIndustryRevenue\": \(80 + random(100))") }
      if random(2) == 0 { figures.append("\"researchSpending\": \(1 + random(12))") }
      if random(2) == 0 { figures.append("\"nationalResearchInstitutions\": \(random(4))") }
      if random(2) == 0 { figures.append("\"provincialResearchInstitutions\": \(random(6))") }
      if random(2) == 0 { figures.append("\"numericalControlRate\": \(40 + random(30))") }
      let answers = ["brands", "greenManufacturing", "laborRelations"].compactMap { key in
        ["\"\(key)\": true", "\"\(key)\": false", nil][random(3)]
      }
      return Self.text(
        year: 2020 + random(2), base: series + region, figures: figures.joined(separator: ", "),
        answers: answers.joined(separator: ", "))
    }
    let schemes = [Scheme.general2021, .draft2023]
    for _ in 0..<100 {
      let (one, other) = (text(), text())
      let there = try compare(one, other, by: schemes)
      let back = try compare(other, one, by: schemes)
      #expect(facts(there) == facts(back, swapped: true), "\(one)\n\(other)")
      #expect(there.isEmpty == back.isEmpty)
      #expect(there.isVerdictChanged == back.isVerdictChanged)
      #expect(try compare(one, one, by: schemes).isEmpty)
    }
  }

  @Test("the status of every item that changed differs, and of no other")
  func items() throws {
    let base = #", "series": "优势", "specialRegion": false"#
    let found = try compare(
      Self.text(base: base, figures: #""salesRevenue": 290, "leadingIndustryRevenue": 150"#),
      Self.text(base: base, figures: #""salesRevenue": 310, "leadingIndustryRevenue": 150"#))
    let scheme = try #require(found.schemes.first)
    let (old, new) = (try #require(scheme.old), try #require(scheme.new))
    #expect(
      scheme.items.map { $0.item }
        == scheme.scheme.items.indices.filter { old.statuses[$0] != new.statuses[$0] })
    #expect(scheme.unchanged == scheme.scheme.items.count - scheme.items.count)
    // 150 of 290 is more than half, 150 of 310 is not; 290 is not more than 300, 310 is.
    #expect(
      scheme.items.map { "\(scheme.scheme.items[$0.item].number) \($0.kind)" } == [
        "1 fixed", "2 new",
      ])
  }
}
