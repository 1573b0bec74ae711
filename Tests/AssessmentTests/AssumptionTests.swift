import Assessment
import Criteria
import Evaluation
import Foundation
import Rules
import Submission
import Testing

@Suite("What is supposed comes to what a file that states it comes to")
struct AssumptionTests {
  private static let file = """
    {
      "base": {
        "name": "示例园（虚构）", "province": "湖北省", "city": "宜昌市", "series": "优势", "specialRegion": false
      },
      "year": 2020,
      "figures": {
        "salesRevenue": 200, "leadingIndustryRevenue": 90, "researchSpending": 3.9,
        "enterprises": 486, "enterprisesAboveScale": 128, "developedArea": 820,
        "industrialOutput": { "2019": 372, "2020": 401.2 }
      },
      "attestations": {
        "brands": { "met": false, "note": "注", "evidence": ["附件/a.pdf"] }
      }
    }
    """

  private func assess(
    _ text: String, supposing options: [String] = [], by scheme: Scheme = .general2021
  ) -> (file: AssessedFile, submissions: [AssessedSubmission]) {
    var assessor = Assessor(
      .all, by: .chosen([scheme]),
      supposing: options.isEmpty ? nil : Assumptions(options, in: .all))
    return assessor.assess(all: SourceFile(name: "base.json", bytes: Array(text.utf8)))
  }

  private func statuses(_ submission: AssessedSubmission?) -> [Status]? {
    submission?.explanations.first?.findings.map(\.status)
  }

  @Test(
    "a value in the place of another one is judged and checked as the file's own would be",
    arguments: [
      ("salesRevenue", "200"), ("leadingIndustryRevenue", "90"), ("researchSpending", "3.9"),
      ("enterprises", "486"), ("enterprisesAboveScale", "128"), ("developedArea", "820"),
    ])
  func same(_ key: String, _ given: String) throws {
    for value in ["0", "1", "89", "100", "201", "328.01", "4000", "90000"] {
      let edited = Self.file.replacingOccurrences(
        of: "\"\(key)\": \(given)", with: "\"\(key)\": \(value)")
      #expect(edited != Self.file)
      let (editedFile, expected) = assess(edited)
      for option in ["\(key)=\(value)", "\(key)@2020=\(value)"] {
        let assumptions = Assumptions([option], in: .all)
        let (file, supposed) = assess(Self.file, supposing: [option])
        if assumptions.hasErrors {
          // What can't be a value of the fact can't be one in a file either.
          #expect(editedFile.hasErrors)
          continue
        }
        #expect(file.hasErrors == editedFile.hasErrors, "\(option)")
        #expect(statuses(supposed.first) == statuses(expected.first), "\(option)")
        let kinds = { (file: AssessedFile) in file.diagnostics.filter(\.isError).map(\.name) }
        #expect(kinds(file) == kinds(editedFile))
      }
    }
  }

  @Test("of what contradicts itself nothing is supposed, and no more is told than without")
  func contradicted() throws {
    let text = Self.file.replacingOccurrences(
      of: "\"enterprises\": 486",
      with: "\"majorAccidents\": { \"2018\": 0, \"2019\": 1, \"2020\": 0 }, \"enterprises\": 486"
    ).replacingOccurrences(of: "\"brands\":", with: "\"noMajorAccidents\": true, \"brands\":")
    let (plain, _) = assess(text)
    #expect(plain.diagnostics.map(\.name) == ["answer-at-odds"])
    // The leading industry sells 90, which is more than that.
    let (file, submissions) = assess(text, supposing: ["salesRevenue=80"])
    #expect(file.diagnostics.map(\.name) == ["answer-at-odds"])
    #expect(submissions.isEmpty)
    #expect(assess(Self.file, supposing: ["salesRevenue=80"]).file.hasErrors)
  }

  @Test(
    "answers, traits, cities and values that are not given are supposed as well",
    arguments: [
      ("brands=是", "\"met\": false", "\"met\": true"),
      ("brands=", "\"met\": false", "\"met\": null"),
      ("series=特色", "\"series\": \"优势\"", "\"series\": \"特色\""),
      ("系列=特色", "\"series\": \"优势\"", "\"series\": \"特色\""),
      ("specialRegion=是", "\"specialRegion\": false", "\"specialRegion\": true"),
      ("销售收入=", "\"salesRevenue\": 200, ", ""),
      ("industrialOutput@2019=300亿元", "\"2019\": 372", "\"2019\": 300"),
      ("inventionPatents=400 项", "\"enterprises\"", "\"inventionPatents\": 400, \"enterprises\""),
    ])
  func others(_ option: String, _ given: String, _ stated: String) throws {
    let edited = Self.file.replacingOccurrences(of: given, with: stated)
    #expect(edited != Self.file)
    let expected = assess(edited)
    let supposed = assess(Self.file, supposing: [option])
    #expect(!supposed.file.hasErrors)
    #expect(statuses(supposed.submissions.first) == statuses(expected.submissions.first))
    let row = try #require(supposed.submissions.first).submission.row
    let other = try #require(expected.submissions.first).submission.row
    for trait in Catalogue.all.traits.indices { #expect(row[trait: trait] == other[trait: trait]) }
  }

  @Test("what flips is held against the file as it is")
  func change() throws {
    let before = try #require(statuses(assess(Self.file).submissions.first))
    let supposed = try #require(
      assess(
        Self.file,
        supposing: ["salesRevenue=328.01", "leadingIndustryRevenue=164.01", "研发投入=6.57"]
      ).submissions.first)
    let after = try #require(statuses(supposed))
    let change = try #require(supposed.explanations.first?.change)
    let flips = before.indices.filter { before[$0] != after[$0] }
    #expect(!flips.isEmpty)
    #expect(change.flips.map(\.item) == flips)
    #expect(change.flips.map(\.before) == flips.map { before[$0] })
    #expect(change.flips.map(\.after) == flips.map { after[$0] })
    #expect(change.verdict == .ineligible)
    #expect(supposed.submission.assumed.map(\.option).first == "--set salesRevenue=328.01")
    #expect(assess(Self.file).submissions.first?.explanations.first?.change == nil)
  }

  @Test(
    "a share that the file states gives way to figures that are supposed, and is in error beside those of the file"
  )
  func share() {
    let text = Self.file.replacingOccurrences(
      of: "\"enterprises\":", with: "\"leadingIndustryShare\": 45, \"enterprises\":")
    #expect(!assess(text).file.hasErrors)
    let (file, submissions) = assess(text, supposing: ["leadingIndustryRevenue=120"])
    #expect(!file.hasErrors)
    let number = Scheme.general2021.items.firstIndex { $0.number == "2" } ?? 0
    #expect(statuses(submissions.first)?[number] == .pass)
    let odds = assess(text, supposing: ["leadingIndustryShare=60"]).file
    #expect(
      odds.diagnostics.map { "\($0.name) \($0.start.label)" } == [
        "rate-at-odds --set leadingIndustryShare=60"
      ])
  }

  @Test("errors of all options and of the file's years are told at the options, all at once")
  func errors() {
    let (file, submissions) = assess(
      Self.file,
      supposing: ["salesRevenue@2031=3", "leadingIndustryRevenue=300", "enterprisesAboveScale=500"])
    #expect(submissions.isEmpty)
    #expect(
      file.diagnostics.map { "\($0.name) \($0.start.label)" } == [
        "year-after-last --set salesRevenue@2031=3",
        "part-exceeds-whole --set leadingIndustryRevenue=300",
        "part-exceeds-whole --set enterprisesAboveScale=500",
      ])
    // A whole that becomes smaller than its part is told at the part, pointing to the option.
    let whole = assess(Self.file, supposing: ["salesRevenue=80"]).file
    #expect(whole.diagnostics.map(\.name) == ["part-exceeds-whole"])
    #expect(whole.diagnostics.first?.words(in: .english).contains("--set salesRevenue=80") == true)
    let yearless = Self.file.replacingOccurrences(of: "\"year\": 2020,", with: "")
      .replacingOccurrences(of: "\"2019\": 372, \"2020\": 401.2", with: "")
    #expect(
      assess(yearless, supposing: ["salesRevenue@2020=3"]).file.diagnostics.map(\.name)
        == ["year-not-stated"])
  }

  @Test("a province that the city does not lie in is told at the option")
  func province() {
    let file = assess(Self.file, supposing: ["province=贵州省"]).file
    #expect(
      file.diagnostics.map { "\($0.name) \($0.start.label)" } == [
        "city-of-another-province --set province=贵州省"
      ])
    #expect(!assess(Self.file, supposing: ["province=贵州省", "city=贵阳市"]).file.hasErrors)
  }

  @Test(
    "what can't be understood is refused in the words of a table",
    arguments: [
      ("x", "应写成 键[@年份]=值"), ("=3", "应写成 键[@年份]=值"), ("salesRevenu=3", "最接近的是 salesRevenue"),
      ("salesRevenue@20=3", "年份“20”不对"), ("salesRevenue=若干", "“若干”不是"),
      ("salesRevenue=3 公顷", "公顷"), ("salesRevenue=-3", "-3"), ("year=2020", "不能假设"),
      ("scheme=2021-general", "不能假设"), ("基地名称=甲", "不能假设"), ("series=优良", "优良"),
      ("brands=也许", "也许"), ("brands@2020=是", "brands"), ("specialRegion=或许", "或许"),
      ("enterprises=3.5", "3.5"), ("salesRevenue=约３", "约"),
    ])
  func refused(_ option: String, _ words: String) {
    let assumptions = Assumptions([option], in: .all)
    #expect(assumptions.hasErrors)
    #expect(
      assumptions.remarks.contains { $0.words(in: .chinese).contains(words) },
      "\(assumptions.remarks.map { $0.words(in: .chinese) })")
    #expect(assumptions.remarks.allSatisfy { $0.option == "--set \(option)" })
    #expect(assumptions.remarks.allSatisfy { !$0.words(in: .english).isEmpty })
  }

  @Test("two options that suppose the same are refused, and other years are not")
  func repeated() {
    #expect(Assumptions(["salesRevenue=3", "销售收入=4"], in: .all).hasErrors)
    #expect(!Assumptions(["salesRevenue@2019=3", "销售收入@2020=4"], in: .all).hasErrors)
  }

  @Test("an answer that the file gives of other figures gives way to figures that are supposed")
  func outdatedAnswer() throws {
    // 近三年未发生重大事故 is answered; figures that say otherwise decide.
    let text = Self.file.replacingOccurrences(
      of: "\"brands\": {", with: "\"noMajorAccidents\": true, \"brands\": {")
    _ = try #require(Catalogue.all.fact(named: "noMajorAccidents"))
    let options = [2018, 2019, 2020].flatMap {
      ["majorAccidents@\($0)=1", "gravestAccidents@\($0)=0"]
    }
    let (file, submissions) = assess(text, supposing: options)
    #expect(file.diagnostics.filter(\.isError).map(\.name) == [])
    #expect(submissions.first?.explanations.first?.verdict == .ineligible)
  }

  @Test("any bytes of an option are understood or refused")
  func anyBytes() {
    let pieces = [
      "salesRevenue", "=", "@", "2020", "\"", ",", "\n", "键", "#", "=SUM(1)", "\u{0}", " ", "系列",
      "特色", "3", "亿元",
    ]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var option = ""
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        option += pieces[Int(state >> 33) % pieces.count]
      }
      let assumptions = Assumptions([option], in: .all)
      #expect(assumptions.remarks.allSatisfy { !$0.words(in: .chinese).isEmpty })
    }
  }
}
