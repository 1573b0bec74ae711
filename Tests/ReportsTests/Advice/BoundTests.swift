import Assessment
import Criteria
import Foundation
import Submission
import Testing

@testable import Evaluation
@testable import Reports
@testable import Rules

@Suite("A figure of which only a bound is known")
struct BoundTests {
  private static let count =
    ProcessInfo.processInfo.environment["BASECHECK_PLANS"].flatMap(Int.init) ?? 24

  private static func read(_ key: String, _ text: String) throws -> (Interval?, [String]) {
    let json = "{\"base\": {}, \"year\": 2020, \"figures\": {\"\(key)\": \"\(text)\"}}"
    let found = SubmissionReader(catalogue: .all)
      .read(SourceFile(name: "base.json", bytes: Array(json.utf8)))
    let submission = try #require(found.submissions.first)
    let number = Catalogue.all.assignedNumber(
      of: try #require(Catalogue.all.fact(named: key)))
    return (
      submission.row.interval(of: number, at: 0),
      submission.diagnostics.filter { $0.severity == .error }.map { _ in "error" }
    )
  }

  @Test(
    "is read as an interval of the values that it may have",
    arguments: [
      ("annualPUE", "低于 1.2", nil, "1.2)"), ("annualPUE", "<1.2", nil, "1.2)"),
      ("annualPUE", "≤ 1.2", nil, "1.2]"), ("annualPUE", "below 1.2", nil, "1.2)"),
      ("annualPUE", "1.2 以下", nil, "1.2)"), ("annualPUE", "1.2 及以下", nil, "1.2]"),
      ("numericalControlRate", "80% 以上", "[80", nil),
      ("numericalControlRate", "≥80%", "[80", nil),
      ("numericalControlRate", "at least 80%", "[80", nil),
      ("enterprises", "超过 2.5 万家", "(25000", nil), ("enterprises", "300 家及以上", "[300", nil),
      ("enterprises", "不足 300 家", nil, "300)"),
      ("salesRevenue", "260～280 亿元", "[260", "280]"),
      ("salesRevenue", "260亿元至280亿元", "[260", "280]"),
      ("salesRevenue", "2600000-2800000 万元", "[260", "280]"),
      ("salesRevenue", "260 to 280 亿元", "[260", "280]"),
    ] as [(String, String, String?, String?)])
  func reading(_ key: String, _ text: String, _ lower: String?, _ upper: String?) throws {
    let (found, errors) = try Self.read(key, text)
    let interval = try #require(found, "\(errors)")
    #expect(interval.lower.map { ($0.isIncluded ? "[" : "(") + "\($0.value)" } == lower)
    #expect(interval.upper.map { "\($0.value)" + ($0.isIncluded ? "]" : ")") } == upper)
    #expect(errors.isEmpty)
  }

  @Test(
    "is refused where the words bound nothing or no figure is left",
    arguments: [
      "约 400 亿元", "近 400 亿元", "400 亿元左右", "400 余亿元", "280～260 亿元", "超过", "以上",
      "超过 400 亩", "about 400 亿元", "超过超过 400 亿元", "～400 亿元",
    ])
  func refusal(_ text: String) throws {
    let (found, errors) = try Self.read("salesRevenue", text)
    #expect(found == nil)
    #expect(!errors.isEmpty)
  }

  @Test("the refusal of 约, 近 and 左右 says that they bound nothing")
  func approximate() throws {
    let json = #"{"base": {}, "year": 2020, "figures": {"salesRevenue": "约 400 亿元"}}"#
    var assessor = Assessor(.all, by: .chosen([.general2021]))
    let found = assessor.assess(all: SourceFile(name: "base.json", bytes: Array(json.utf8)))
    let words = found.file.diagnostics.map { $0.words(in: .chinese) }
    #expect(words.contains { $0.utf8.count > 0 && $0.contains("没有说出界限") }, "\(words)")
  }

  @Test("decides what lies on one side of the limit, and leaves open what does not")
  func deciding() throws {
    func status(_ item: String, _ figures: String, series: String = "优势") throws -> Status {
      let json = """
        {"base": {"series": "\(series)", "specialRegion": false}, "year": 2020, "figures": {\(figures)}}
        """
      let row = try #require(
        SubmissionReader(catalogue: .all)
          .read(SourceFile(name: "base.json", bytes: Array(json.utf8))).submissions.first
      ).row
      let judge = Judge(.general2021, in: .all)
      let index = try #require(judge.scheme.items.firstIndex { $0.number == item })
      return judge.judge(row, reading: .printed).statuses[index]
    }
    #expect(try status("1", #""salesRevenue": "超过 300 亿元""#) == .pass)
    // 300 itself may be meant, which is not over it.
    #expect(try status("1", #""salesRevenue": "300 亿元以上""#) == .missing)
    #expect(try status("1", #""salesRevenue": "不超过 300 亿元""#) == .fail)
    #expect(try status("1", #""salesRevenue": "290～310 亿元""#) == .missing)
    let leading = #""leadingIndustryRevenue": "260～280 亿元""#
    #expect(try status("2", "\(leading), \"salesRevenue\": 500") == .pass)
    #expect(try status("2", "\(leading), \"salesRevenue\": 600") == .fail)
    #expect(try status("2", "\(leading), \"salesRevenue\": 540") == .missing)
    #expect(try status("2", "\(leading), \"salesRevenue\": \"低于 520 亿元\"") == .pass)
    // What is judged only where it is given is given by a bound, too.
    let focus = #"}, "attestations": {"industryFocus": true"#
    #expect(try status("3", #""subIndustries": "至少 1 个""# + focus, series: "特色") == .missing)
    #expect(try status("3", #""subIndustries": "1～2 个""# + focus, series: "特色") == .pass)
    #expect(try status("3", #""subIndustries": "超过 2 个""# + focus, series: "特色") == .fail)
  }

  @Test(
    "what it decides, every value that it may have decides so",
    arguments: Catalogue.all.schemes)
  func completions(of scheme: Scheme) {
    let judge = Judge(scheme, in: .all)
    let relations = FigureRelations(.all)
    var random = RandomSubmission(scheme, seed: 21)
    var decided = 0
    for _ in 0..<Self.count {
      let full = random.row(given: 97, good: 92)
      let exact = judge.judge(full, reading: .printed)
      guard judge.contradictions(in: exact, full).isEmpty, random.agrees(full, relations) else {
        continue
      }
      var part = full
      for fact in full.given where Catalogue.all.facts[fact].kind.isFigure {
        for place in FactRow.places {
          guard let value = full.scaled(fact, at: place), random.chance(40) else { continue }
          part[fact, yearsBack: place] = nil
          part.set(random.interval(around: value), of: fact, at: place)
        }
      }
      let discords = relations.narrow(&part)
      #expect(!discords.contains { !$0.isDoubt }, "\(discords) of \(SubmissionText(full).json)")
      for bound in part.bounds {
        let value = Fraction(
          ExactDecimal(scaled: full.scaled(bound.fact, at: bound.place) ?? 0))
        #expect(!bound.possible.narrowed(to: FigureRange(value)).isEmpty)
      }
      let judgement = judge.judge(part, reading: .printed)
      // Others that the bounds leave open come to the same where it is decided.
      for _ in 0..<3 {
        guard let other = random.completion(of: part, from: full, relations) else { continue }
        let completed = judge.judge(other, reading: .printed)
        guard judge.contradictions(in: completed, other).isEmpty else { continue }
        for item in scheme.items.indices {
          switch judgement.statuses[item] {
          case .missing, .review: continue
          case .pass, .fail, .notApplicable:
            #expect(
              judgement.statuses[item] == completed.statuses[item],
              "\(scheme.id)/\(scheme.items[item].number) of \(SubmissionText(other).json)")
          }
        }
      }
      let outlook = Outlook(of: judgement, part, by: judge)
      for item in scheme.items.indices {
        switch judgement.statuses[item] {
        case .missing, .review: continue
        case .pass, .fail, .notApplicable:
          decided += 1
          #expect(
            judgement.statuses[item] == exact.statuses[item],
            "\(scheme.id)/\(scheme.items[item].number) of \(SubmissionText(full).json)")
        }
      }
      for item in scheme.items.indices {
        if outlook.prospects[item] == .lost { #expect(exact.statuses[item] == .fail) }
      }
      if judgement.verdict != .undetermined { #expect(judgement.verdict == exact.verdict) }
    }
    #expect(decided > 0)
  }

  @Test("a box of a form does not stand in for a bound that may say otherwise, as an answer does")
  func standIns() throws {
    func status(_ scheme: Scheme, _ item: String, _ rest: String) throws -> Status {
      let json = "{\"year\": \(scheme.lastFullYear ?? 2022), \(rest)}"
      let row = try #require(
        SubmissionReader(catalogue: .all)
          .read(SourceFile(name: "base.json", bytes: Array(json.utf8))).submissions.first
      ).row
      let judge = Judge(scheme, in: .all)
      let index = try #require(judge.scheme.items.firstIndex { $0.number == item })
      return judge.judge(row, reading: .printed).statuses[index]
    }
    let base = #""base": {"jiangsuRegion": "苏南", "enterprisesFromFifty": "1-10家"}, "figures": "#
    #expect(try status(.jiangsu2022, "2", base + "{}") == .pass)
    #expect(
      try status(.jiangsu2022, "2", base + #"{"largestEnterpriseRevenue": "45～55 亿元"}"#) == .missing
    )
    #expect(
      try status(.jiangsu2022, "2", base + #"{"largestEnterpriseRevenue": "低于 50 亿元"}"#) == .fail)
    #expect(
      try status(.jiangsu2022, "2", base + #"{"largestEnterpriseRevenue": "50 亿元以上"}"#) == .pass)
    let answer = #""base": {"series": "特色"}, "attestations": {"industryFocus": true}, "figures": "#
    #expect(try status(.general2021, "3", answer + #"{"subIndustries": "至少 1 个"}"#) == .missing)
  }

  @Test("what follows from a part or a rate decides what the bound leaves open")
  func narrowing() throws {
    func status(_ item: String, _ figures: String) throws -> Status {
      let json = """
        {"base": {"series": "优势", "specialRegion": false}, "year": 2020, "figures": {\(figures)}}
        """
      let row = try #require(
        SubmissionReader(catalogue: .all)
          .read(SourceFile(name: "base.json", bytes: Array(json.utf8))).submissions.first
      ).row
      let judge = Judge(.general2021, in: .all)
      let index = try #require(judge.scheme.items.firstIndex { $0.number == item })
      return judge.judge(row, reading: .printed).statuses[index]
    }
    // More than 300 is asked for; a part of 310 makes it so.
    #expect(try status("1", #""salesRevenue": "低于 400 亿元""#) == .missing)
    #expect(
      try status("1", #""salesRevenue": "低于 400 亿元", "leadingIndustryRevenue": 310"#) == .pass)
    #expect(
      try status("1", #""salesRevenue": "低于 400 亿元", "leadingIndustryRevenue": 300"#) == .missing)
    // 3 of 1% and less is 300 and more, of less than 1% more.
    let research = #""salesRevenue": "低于 400 亿元", "researchSpending": 3, "researchIntensity": "#
    #expect(try status("1", research + #""低于 1%""#) == .pass)
    #expect(try status("1", research + #""不超过 1%""#) == .missing)
    // A share of less than 60% of sales that its own part bounds.
    let share = #""leadingIndustryRevenue": "不超过 200 亿元", "salesRevenue": "400 亿元以上""#
    #expect(try status("2", share) == .fail)
    // A rate that is stated beside a bound of its part is no more exact than it is written.
    let rounded = #""researchSpending": "1.9～2.2 亿元", "salesRevenue": 100, "researchIntensity": "#
    #expect(try status("7", rounded + "2.0") == .missing)
    #expect(try status("7", rounded + "2.1") == .pass)
  }

  @Test("is marked in every report")
  func marks() throws {
    let json = """
      {"base": {"name": "甲（虚构）", "series": "优势", "specialRegion": false}, "year": 2020,
       "figures": {"salesRevenue": "超过 400 亿元", "leadingIndustryRevenue": "180～280 亿元"}}
      """
    let text = Sample.text(
      of: TextReport(Sample.settings(), isColored: false, tellsProblems: false, width: 100), json)
    #expect(text.contains("> 400 亿元（只填了范围）"))
    let report = Sample.text(of: JSONReport(Sample.settings()), json)
    #expect(report.contains("\"bound\": {"))
    let markdown = Sample.text(of: MarkdownReport(Sample.settings()), json)
    #expect(markdown.contains("只填了范围"))
    let html = Sample.text(of: HTMLReport(Sample.settings()), json)
    #expect(html.contains("只填了范围"))
    for (words, report) in [
      ("第 1、2 条有数值只填了范围", text),
      ("\"isByBound\": true", Sample.text(of: SARIFReport(Sample.settings()), json)),
      (
        "<property name=\"bounds\" value=\"第 1、2",
        Sample.text(of: JUnitReport(Sample.settings()), json)
      ),
      ("条有数值只填了范围", Sample.text(of: GitHubReport(Sample.settings()), json)),
      ("只填了范围", Sample.text(of: CodeQualityReport(Sample.settings()), json)),
    ] {
      #expect(report.contains(words), "\(words)")
    }
  }
}

extension RandomSubmission {
  /// Other values for some of the bounds of a row than those they were made around, which agree with each
  /// other; `nil` where they don't.
  mutating func completion(
    of part: FactRow, from full: FactRow, _ relations: FigureRelations
  ) -> FactRow? {
    var row = full
    for bound in part.bounds where chance(50) {
      let fact = Catalogue.all.facts[bound.fact]
      let value = full.scaled(bound.fact, at: bound.place) ?? 0
      let isUp = chance(50)
      let end = isUp ? bound.possible.upper : bound.possible.lower
      var target = end?.value ?? Fraction(ExactDecimal(scaled: value)) * Fraction(isUp ? 3 : 1)
      if !(end?.isIncluded ?? true) || chance(30) {
        target = (target + Fraction(ExactDecimal(scaled: value))) * Fraction(1, over: 2)
      }
      guard
        let new = fact.roundedValue(of: target, fractionDigits: fact.kind == .wholeNumber ? 0 : 6),
        bound.interval.contains(ExactDecimal(scaled: new)),
        fact.bounds.contains(ExactDecimal(scaled: new))
      else { continue }
      row[bound.fact, yearsBack: bound.place] = ExactDecimal(scaled: new)
      if !agrees(row, relations) {
        row[bound.fact, yearsBack: bound.place] = ExactDecimal(scaled: value)
      }
    }
    return row
  }

  /// Whether all parts lie within their wholes and all rates follow from theirs.
  func agrees(_ row: FactRow, _ relations: FigureRelations) -> Bool {
    for fact in row.given {
      for place in FactRow.places {
        guard let value = row.scaled(fact, at: place) else { continue }
        for containment in relations.containments[fact] where !containment.mayExceed(in: row) {
          if let whole = row.scaled(containment.whole, at: place), value > whole { return false }
        }
        for rate in relations.rates[fact] {
          guard let whole = row.scaled(rate.denominator, at: place) else { continue }
          if whole <= 0 { return false }
          guard let stated = row.scaled(rate.fact, at: place) else { continue }
          let computed = Fraction(
            BigInteger(value) * BigInteger(rate.multiplier), over: BigInteger(whole))
          let tolerance = Catalogue.all.facts[rate.fact].unit.roundingOfWritten(stated)
          let difference = (Fraction(ExactDecimal(scaled: stated)) - computed).magnitude
          if difference > tolerance { return false }
        }
        for conversion in relations.conversions[fact] {
          guard let stated = row.scaled(conversion.fact, at: place) else { continue }
          let computed =
            Fraction(ExactDecimal(scaled: value))
            * Fraction(
              BigInteger(conversion.numerator), over: BigInteger(conversion.denominator))
          let tolerance = Catalogue.all.facts[conversion.fact].unit.roundingOfWritten(stated)
          if (Fraction(ExactDecimal(scaled: stated)) - computed).magnitude > tolerance {
            return false
          }
        }
        // Means are none that are stated beside all of their years.
        if let growth = relations.means[fact],
          (place..<place + 3).allSatisfy({ row.scaled(growth, at: $0) != nil })
        {
          return false
        }
      }
    }
    return true
  }

  /// An interval that a value lies in.
  mutating func interval(around value: Int128) -> Interval {
    let step = max(value.magnitude / 8, 1)
    func end(_ distance: Int, _ sign: Int128, _ isIncluded: Bool) -> Interval.End {
      Interval.End(
        ExactDecimal(scaled: value + sign * Int128(step) * Int128(distance)),
        isIncluded: distance == 0 || isIncluded)
    }
    let lower = chance(70) ? end(percent(0...4), -1, chance(50)) : nil
    let upper = chance(70) || lower == nil ? end(percent(0...4), 1, chance(50)) : nil
    return Interval(lower: lower, upper: upper)
  }
}
