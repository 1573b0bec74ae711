import Criteria
import Randomness
import Rules
import Submission
import Testing

@Suite("A figure that is known by a bound alone has to agree with the others as a value has")
struct BoundConsistencyTests {
  private func problems(_ figures: String, year: Int? = 2020, more: String = "") -> [String] {
    let start = year.map { #""year": \#($0), "# } ?? ""
    return Reading("{\(start)\"figures\": {\(figures)}\(more)}").problems
      .filter { !$0.hasPrefix("warning ") }
  }

  private func isRefused(_ figures: String, year: Int? = 2020) -> Bool {
    !problems(figures, year: year).isEmpty
  }

  // MARK: - Parts and wholes

  @Test("a part above all that its whole can be is an error that names both places")
  func parts() throws {
    let figures = #""leadingIndustryRevenue": 90, "salesRevenue": "低于 80 亿元""#
    #expect(
      problems(figures) == [
        "part-exceeds-whole by bound: leadingIndustryRevenue of 90 2020, "
          + "salesRevenue in \"低于 80 亿元\" 2020"
      ])
    let bytes = Array("{\"year\": 2020, \"figures\": {\(figures)}}".utf8)
    let submission = try #require(
      SubmissionReader(catalogue: .all).read(SourceFile(name: "a.json", bytes: bytes))
        .submissions.first)
    let diagnostic = try #require(submission.diagnostics.first)
    let words = diagnostic.problem.words(.chinese, isInTable: false) { _ in
      Position(line: 7, column: 9)
    }
    #expect(words.contains("填的是范围 \"低于 80 亿元\"（在第 7 行第 9 列）"), "\(words)")
    #expect(words.contains("主导产业销售收入"))
    let english = diagnostic.problem.words(.english, isInTable: false) { _ in
      Position(line: 7, column: 9)
    }
    #expect(english.contains("is given as the bound \"低于 80 亿元\""), "\(english)")
  }

  @Test(
    "where they can still agree it is none, to the end of the bound",
    arguments: [
      ("90", "\"低于 90 亿元\"", true), ("90", "\"不超过 90 亿元\"", false),
      ("90", "\"不超过 89.99 亿元\"", true), ("90", "\"超过 80 亿元\"", false),
      ("\"超过 90 亿元\"", "90", true), ("\"90 亿元以上\"", "90", false),
      ("\"低于 91 亿元\"", "90", false), ("\"95～99 亿元\"", "\"80～96 亿元\"", false),
      ("\"97～99 亿元\"", "\"80～96 亿元\"", true), ("\"96～99 亿元\"", "\"80～96 亿元\"", false),
      ("\"超过 96 亿元\"", "\"80～96 亿元\"", true),
    ])
  func ends(_ part: String, _ whole: String, _ isWrong: Bool) {
    #expect(
      isRefused("\"leadingIndustryRevenue\": \(part), \"salesRevenue\": \(whole)") == isWrong)
  }

  @Test("a year is held against the same year alone")
  func years() {
    let part = #""bigDataEnterprises": {"2019": 12, "2020": 8}, "enterprises": "#
    #expect(!isRefused(part + #"{"2019": "超过 11 家", "2020": "不足 11 家"}"#))
    #expect(isRefused(part + #"{"2019": "不足 11 家", "2020": "超过 11 家"}"#))
  }

  @Test("a base that may count the part outside the whole is warned")
  func outside() {
    let found = Reading(
      #"{"base": {"field": "软件和信息服务"}, "figures": {"leadingIndustryOutput": 11, "industrialOutput": "低于 10 亿元"}}"#
    ).problems
    #expect(found.count { $0.hasPrefix("warning partOutsideWhole") } == 1, "\(found)")
    #expect(!found.contains { !$0.hasPrefix("warning ") })
  }

  // MARK: - Rates and multiples

  @Test(
    "a rate by a bound is held against what its parts come to, without rounding",
    arguments: [
      ("3% 以上", false), ("超过 3%", true), ("低于 3%", true), ("不超过 3%", false),
      ("3.1% 以上", true), ("2～3%", false), ("2～2.9%", true),
    ])
  func rates(_ rate: String, _ isWrong: Bool) {
    let figures = #""researchSpending": 3, "salesRevenue": 100, "researchIntensity": "\#(rate)""#
    #expect(isRefused(figures) == isWrong)
  }

  @Test(
    "parts by a bound are held against a stated rate, to the digits it is written in",
    arguments: [
      ("\"超过 3.04 亿元\"", "100", false), ("\"超过 3.05 亿元\"", "100", true),
      ("\"低于 2.96 亿元\"", "100", false), ("\"低于 2.95 亿元\"", "100", true),
      ("3", "\"超过 101 亿元\"", false), ("3", "\"超过 102 亿元\"", true),
      ("3", "\"98～99 亿元\"", false), ("3", "\"低于 98 亿元\"", true),
      ("\"超过 3 亿元\"", "\"低于 90 亿元\"", true),
      ("\"超过 2 亿元\"", "\"低于 90 亿元\"", false),
    ])
  func partsOfRates(_ part: String, _ whole: String, _ isWrong: Bool) {
    #expect(
      isRefused(
        "\"researchSpending\": \(part), \"salesRevenue\": \(whole), \"researchIntensity\": 3.0")
        == isWrong)
  }

  @Test("a whole that can only be zero divides nothing")
  func zero() {
    #expect(
      problems(#""researchSpending": 1, "salesRevenue": "不超过 0 亿元""#)
        .contains("zeroDenominator: salesRevenue of researchIntensity"))
    #expect(!isRefused(#""researchSpending": 1, "salesRevenue": "0 亿元以上""#))
  }

  @Test("a multiple is held against its source")
  func multiples() {
    for (key, source, ratio) in Catalogue.all.facts.compactMap({ fact in
      if case .multiple(let source, let numerator, let denominator)? = fact.derivation {
        return (fact.key, source.key, Double(numerator) / Double(denominator))
      }
      return nil
    }) as [(String, String, Double)] {
      let value = 1000 * ratio
      let low = "\"\(key)\": \"超过 \(Int(value) + 2)\", \"\(source)\": 1000"
      let high = "\"\(key)\": \"低于 \(Int(value) + 2)\", \"\(source)\": 1000"
      #expect(isRefused(low) || problems(low).contains { $0.contains("unit") }, "\(key)")
      #expect(!problems(high).contains { $0.contains("by bound") }, "\(key)")
    }
  }

  // MARK: - Years

  @Test("a growth of a year is held against two years of which one is a bound")
  func growths() {
    let figures = { (now: String, before: String, growth: String) in
      #""partners": {"2019": \#(before), "2020": \#(now), "growth": {"2020": \#(growth)}}"#
    }
    #expect(!isRefused(figures("\"6 家以上\"", "5", "20")))
    #expect(
      problems(figures("\"超过 6 家\"", "5", "20")) == [
        "growth-at-odds by bound: partners growth of 20 2020, partners in \"超过 6 家\" 2020, "
          + "partners of 5 2019"
      ])
    #expect(isRefused(figures("6", "\"不足 5 家\"", "20")))
    #expect(!isRefused(figures("6", "\"不足 6 家\"", "20")))
  }

  @Test("a mean is held against the growth of each year, of which some are bounds")
  func means() {
    let figures = { (year: String, mean: String) in
      "\"industrialInternetYearlyGrowth\": {\"2018\": 5, \"2019\": 5, \"2020\": \(year)}, "
        + "\"industrialInternetGrowth\": \(mean)"
    }
    #expect(!isRefused(figures("\"5% 以上\"", "5")))
    #expect(isRefused(figures("\"超过 7%\"", "5")))
    #expect(isRefused(figures("\"低于 3%\"", "5")))
    #expect(isRefused(figures("5", "\"超过 5%\"")))
    #expect(isRefused(figures("5", "\"低于 5%\"")))
    #expect(!isRefused(figures("5", "\"5% 以上\"")))
    #expect(!isRefused(figures("\"4～6%\"", "\"超过 5%\"")))
  }

  // MARK: - What follows

  /// What a figure can be, from and to.
  private func range(
    _ key: String, yearsBack: Int = 0, _ figures: String, more: String = ""
  ) throws -> String {
    let reading = Reading("{\"year\": 2020, \"figures\": {\(figures)}\(more)}")
    let submission = try reading.submission
    #expect(!submission.hasErrors, "\(reading.problems)")
    return try words(submission.row.range(of: Reading.number(key), at: yearsBack))
  }

  private func words(_ range: FigureRange?) -> String {
    func digits(_ end: FigureRange.End?) -> String {
      end?.value.printed(fractionDigits: 6, rounding: .nearest).digits ?? ""
    }
    return (range?.lower?.isIncluded ?? false ? "[" : "(") + digits(range?.lower) + ", "
      + digits(range?.upper) + (range?.upper?.isIncluded ?? false ? "]" : ")")
  }

  @Test("a growth narrows a bound of either year, to the digits that it is written in")
  func growthNarrows() throws {
    let sales = { (before: String, now: String, growth: String) in
      #""salesRevenue": {"2019": \#(before), "2020": \#(now), "growth": {"2020": \#(growth)}}"#
    }
    #expect(
      try range("salesRevenue", sales("100", "\"110 亿元以上\"", "15")) == "[114.5, 115.5]")
    #expect(
      try range("salesRevenue", sales("100", "\"115 亿元以上\"", "15.0")) == "[115, 115.05]")
    #expect(
      try range("salesRevenue", yearsBack: 1, sales("\"90 亿元以上\"", "115", "15"))
        == "[99.5671, 100.436681]")
    // Of what may be zero it says no more than the most.
    #expect(
      try range("salesRevenue", yearsBack: 1, sales("\"不超过 200 亿元\"", "115", "15"))
        == "[0, 100.436681]")
    #expect(try range("salesRevenue", sales("\"不超过 200 亿元\"", "\"110 亿元以上\"", "15")) == "[110, )")
    #expect(
      try range("salesRevenue", sales("\"90～100 亿元\"", "\"110～120 亿元\"", "15"))
        == "[110, 115.5]")
    // Of things that are counted a whole number must be left.
    let partners = { (before: String, now: String, growth: String) in
      #""partners": {"2019": \#(before), "2020": \#(now), "growth": {"2020": \#(growth)}}"#
    }
    #expect(try range("partners", partners("5", "\"4 家以上\"", "20")) == "[6, 6]")
    #expect(isRefused(partners("\"4～8 家\"", "7", "20")))
    #expect(!isRefused(partners("\"4～8 家\"", "6", "20")))
  }

  @Test("what follows from a growth goes with the figure of the other year, and with no other")
  func growthGivesWay() throws {
    let bytes = Array(
      #"{"year": 2020, "figures": {"salesRevenue": {"2019": 100, "2020": "110 亿元以上", "growth": {"2020": 15}}, "enterprises": 5}}"#
        .utf8)
    let source = SourceFile(name: "a.json", bytes: bytes)
    let submission = try #require(
      SubmissionReader(catalogue: .all).read(source).submissions.first)
    for (option, range) in [
      ("enterprises=9", "[114.5, 115.5]"), ("salesRevenue@2019=120", "[110, )"),
      ("salesRevenue@2019=", "[110, )"), ("salesRevenue@2019=100", "[114.5, 115.5]"),
      ("salesRevenue=100 亿元以上", "[100, )"), ("salesRevenue@2018=90", "[114.5, 115.5]"),
    ] {
      var supposer = Supposer(Assumptions([option], in: .all))
      supposer.suppose(in: submission, of: source)
      let row = supposer.submission.row
      #expect(
        try words(row.range(of: Reading.number("salesRevenue"), at: 0)) == range, "\(option)")
    }
  }

  @Test("a mean narrows a year, and the years their mean")
  func meansNarrow() throws {
    let figures = { (year: String, mean: String) in
      "\"industrialInternetYearlyGrowth\": {\"2018\": 5, \"2019\": 5, \"2020\": \(year)}, "
        + "\"industrialInternetGrowth\": \(mean)"
    }
    // 109.5³ and 110.5³ over 105².
    #expect(
      try range("industrialInternetYearlyGrowth", figures("\"0～50%\"", "10"))
        == "(19.086837, 22.379376)")
    #expect(
      try range("industrialInternetYearlyGrowth", figures("\"0～50%\"", "\"超过 10%\""))
        == "(20.725624, 50]")
    #expect(try range("industrialInternetGrowth", figures("5", "\"3% 以上\"")) == "[5, 5]")
    #expect(
      try range("industrialInternetGrowth", figures("\"5～10%\"", "\"3% 以上\""))
        == "[5, 6.64089]")
    // The root is cut outwards: the mean of 5, 5 and 10 lies within.
    let mean = try Reading(
      "{\"year\": 2020, \"figures\": {\(figures("\"5～10%\"", "\"3% 以上\""))}}"
    ).submission.row.range(of: Reading.number("industrialInternetGrowth"), at: 0)
    let most = try #require(mean?.upper?.value)
    #expect(!MeanGrowth(of: [Fraction(5), Fraction(5), Fraction(10)]).isAbove(most))
    // A year without any end leaves the others as they are.
    #expect(
      try range("industrialInternetGrowth", figures("\"5% 以上\"", "\"3% 以上\"")) == "[5, )")
  }

  @Test("a list that leaves a row open narrows a bound to what the others leave")
  func listsNarrow() throws {
    let suppliers = """
      , "lists": {"suppliers": [{"name": "甲", "revenue": "2000 万元"}, {"name": "乙"},
        {"name": "丙", "revenue": "500 万元"}]}
      """
    let key = "industrialInternetSuppliers"
    #expect(try range(key, "\"\(key)\": \"5 家以下\"", more: suppliers) == "[1, 2]")
    #expect(try range(key, "\"\(key)\": \"超过 1 家\"", more: suppliers) == "[2, 2]")
    #expect(problems("\"\(key)\": \"超过 2 家\"", more: suppliers).count == 1)
    let centres =
      #", "lists": {"dataCentres": [{"name": "甲", "standardRacks": 300}, {"name": "乙"}]}"#
    #expect(
      try range("standardRacks", #""standardRacks": "200 个以上""#, more: centres) == "[300, )")
    #expect(problems(#""standardRacks": "不足 300 个""#, more: centres).count == 1)
    #expect(problems(#""standardRacks": 299"#, more: centres).count == 1)
    #expect(problems(#""standardRacks": 301"#, more: centres) == [])
  }

  @Test("nothing that agrees is taken from a bound by growth, a mean or a list")
  func samples() throws {
    var generator = SeededGenerator(seed: 11)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func decimal(_ scaled: Int, _ digits: Int) -> String {
      Fraction(Int128(scaled), over: digits == 1 ? 10 : 100)
        .printed(fractionDigits: 2, rounding: .nearest).digits
    }
    func bound(around value: Int, _ digits: Int, _ unit: String, least: Int) -> String {
      let (low, high) = (max(least, value - number(0...60)), value + number(0...60))
      let (from, to) = (decimal(low, digits), decimal(high, digits))
      switch number(0...4) {
      case 0: return "\"\(from) \(unit)以上\""
      case 1: return "\"不超过 \(to) \(unit)\""
      case 2 where low < value: return "\"超过 \(from) \(unit)\""
      case 3 where high > value: return "\"低于 \(to) \(unit)\""
      default: return "\"\(from)～\(to) \(unit)\""
      }
    }
    var narrowed = 0
    func hold(
      _ text: String, _ values: [(key: String, yearsBack: Int, value: Fraction)]
    ) throws {
      let reading = Reading(text)
      let submission = try reading.submission
      #expect(!submission.hasErrors, "\(text): \(reading.problems)")
      for (key, yearsBack, value) in values {
        let fact = try Reading.number(key)
        let range = try #require(submission.row.range(of: fact, at: yearsBack))
        #expect(!range.narrowed(to: FigureRange(value)).isEmpty, "\(text): \(words(range))")
        if let interval = submission.row.interval(of: fact, at: yearsBack),
          !FigureRange(interval).isWithin(range)
        {
          narrowed += 1
        }
      }
    }
    for _ in 0..<200 {
      // Amounts of hundredths, and the growth that follows in tenths.
      let (before, now) = (number(1...2000), number(0...2000))
      let growth = (Fraction(now) / Fraction(before) - Fraction(1)) * Fraction(100)
      let written = growth.printed(fractionDigits: 1, rounding: .nearest).digits
      // Trailing zeros say how exact it is.
      let digits = written.contains(".") ? written : written + ".0"
      let amounts = [before, now].enumerated().map { index, amount in
        number(0...2) > 0
          ? bound(around: amount, 2, "亿元", least: index == 0 ? 1 : 0) : decimal(amount, 2)
      }
      try hold(
        #"{"year": 2020, "figures": {"salesRevenue": {"2019": \#(amounts[0]), "2020": \#(amounts[1]), "growth": {"2020": \#(digits)}}}}"#,
        [
          ("salesRevenue", 1, Fraction(Int128(before), over: 100)),
          ("salesRevenue", 0, Fraction(Int128(now), over: 100)),
        ])
      // Three growths of tenths, and their mean in hundredths.
      let growths = (0..<3).map { _ in number(-300...600) }
      let mean = MeanGrowth(of: growths.map { Fraction(Int128($0), over: 10) }).inPercent
      let stated = mean.printed(fractionDigits: 2, rounding: .nearest).digits
      let years = growths.enumerated().map { index, growth in
        let text =
          number(0...1) == 1 ? bound(around: growth, 1, "%", least: -999) : decimal(growth, 1)
        return "\"\(2020 - index)\": \(text)"
      }
      let tenths = Int((mean * Fraction(10)).floor.description) ?? 0
      let parts = stated.split(separator: ".")
      let exact = "\(parts[0])." + ((parts.count > 1 ? parts[1] : "") + "00").prefix(2)
      let below = decimal(tenths - 1, 1)
      let text = number(0...1) == 1 ? "\"超过 \(below)%\"" : exact
      try hold(
        #"{"year": 2020, "figures": {"industrialInternetYearlyGrowth": {\#(years.joined(separator: ", "))}, "industrialInternetGrowth": \#(text)}}"#,
        growths.enumerated().map {
          ("industrialInternetYearlyGrowth", $0, Fraction(Int128($1), over: 10))
        })
      // Some rows are left open, and the bound lies around what they would come to.
      let revenues = (0..<number(1...6)).map { _ in number(0...2000) }
      let rows = revenues.enumerated().map { index, revenue in
        number(0...2) == 0
          ? #"{"name": "企业\#(index)"}"#
          : #"{"name": "企业\#(index)", "revenue": "\#(revenue) 万元"}"#
      }
      let count = revenues.count { $0 >= 1000 }
      let (low, high) = (max(0, count - number(0...3)), count + number(0...3))
      try hold(
        #"{"year": 2020, "figures": {"industrialInternetSuppliers": "\#(low)～\#(high) 家"}, "lists": {"suppliers": [\#(rows.joined(separator: ", "))]}}"#,
        [("industrialInternetSuppliers", 0, Fraction(count))])
    }
    #expect(narrowed > 200, "\(narrowed)")
  }

  // MARK: - Several at once

  @Test("bounds that each agree with one other and not with all are told")
  func together() {
    // Of 5% and more the sales are 60 and less, and their part is 70.
    let figures =
      #""researchSpending": 3, "researchIntensity": "5% 以上", "salesRevenue": "50～200 亿元", "#
    #expect(!isRefused(figures + #""leadingIndustryRevenue": 55"#))
    let found = problems(figures + #""leadingIndustryRevenue": 70"#)
    #expect(found.count == 1 && found[0].contains(", by others"), "\(found)")
  }

  @Test("a bound without a value of its own is refused")
  func empty() {
    #expect(isRefused(#""salesRevenue": "低于 0 亿元""#))
    #expect(isRefused(#""leadingIndustryShare": "超过 100%""#))
    #expect(!isRefused(#""leadingIndustryShare": "100% 以上""#))
  }

  // MARK: - Lists

  private let centres = """
    , "lists": {"dataCentres": [{"name": "甲", "standardRacks": 300, "annualPUE": 1.3},
      {"name": "乙", "standardRacks": 100, "annualPUE": 1.2}]}
    """

  @Test("a bound beside a list that says otherwise is an error, and else the list's value counts")
  func lists() throws {
    let wrong = problems(#""standardRacks": "500 个以上""#, more: centres)
    #expect(wrong.count == 1 && wrong[0].contains("fact-at-odds standardRacks"), "\(wrong)")
    // Below the list as well as above it.
    #expect(problems(#""standardRacks": "不足 200 个""#, more: centres).count == 1)
    #expect(problems(#""standardRacks": "不超过 300 个""#, more: centres) == [])
    let bytes = Array(
      "{\"year\": 2020, \"figures\": {\"standardRacks\": \"200 个以上\"}\(centres)}".utf8)
    let submission = try #require(
      SubmissionReader(catalogue: .all).read(SourceFile(name: "a.json", bytes: bytes))
        .submissions.first)
    #expect(!submission.hasErrors)
    let racks = try #require(Catalogue.all.facts.firstIndex { $0.key == "standardRacks" })
    #expect(submission.row.scaled(racks, at: 0) == ExactDecimal(300).scaled)
    #expect(!submission.row.hasBounds)
  }

  @Test("a cell of a list that says no more than a bound is refused as such")
  func cells() {
    let list = #", "lists": {"dataCentres": [{"name": "甲", "standardRacks": "300 个以上"}]}"#
    let found = problems("", more: list)
    #expect(found.contains { $0.contains("bound 300 个以上 in standardRacks") }, "\(found)")
  }

  // MARK: - With --set

  @Test("what a file states of a rate gives way to parts that are supposed by a bound")
  func supposed() throws {
    let bytes = Array(
      #"{"year": 2020, "figures": {"researchSpending": 3, "salesRevenue": 100, "researchIntensity": 3, "enterprises": "超过 5 家"}}"#
        .utf8)
    let source = SourceFile(name: "a.json", bytes: bytes)
    let submission = try #require(
      SubmissionReader(catalogue: .all).read(source).submissions.first)
    for (option, isWrong) in [
      ("salesRevenue=低于50亿元", false), ("researchSpending=超过 9 亿元", false),
      ("bigDataEnterprises=9", false), ("leadingIndustryRevenue=超过 100 亿元", true),
    ] {
      var supposer = Supposer(Assumptions([option], in: .all))
      supposer.suppose(in: submission, of: source)
      #expect(supposer.submission.hasErrors == isWrong, "\(option)")
    }
  }

  @Test("a box of the file gives way to a supposed figure, and a supposed box does not")
  func boxGivesWay() throws {
    let bytes = Array(
      #"{"year": 2021, "base": {"enterprisesFromFifty": "没有"}, "figures": {"largestEnterpriseRevenue": 41.7}}"#
        .utf8)
    let source = SourceFile(name: "a.json", bytes: bytes)
    let submission = try #require(
      SubmissionReader(catalogue: .all).read(source).submissions.first)
    let box = try #require(Catalogue.all.traits.firstIndex { $0.key == "enterprisesFromFifty" })
    #expect(submission.row[trait: box] != 0)
    for (options, isWrong, isTicked) in [
      (["largestEnterpriseRevenue=50亿元"], false, false),
      (["largestEnterpriseRevenue=50亿元以上"], false, false),
      (["largestEnterpriseRevenue=低于50亿元"], false, true), (["enterprises=9"], false, true),
      (["enterprisesFromFifty=1-10家"], true, true),
      (["largestEnterpriseRevenue=50亿元", "enterprisesFromFifty=1-10家"], false, true),
      (["largestEnterpriseRevenue=50亿元", "enterprisesFromFifty=没有"], true, true),
    ] {
      var supposer = Supposer(Assumptions(options, in: .all))
      supposer.suppose(in: submission, of: source)
      #expect(supposer.submission.hasErrors == isWrong, "\(options)")
      #expect((supposer.submission.row[trait: box] != 0) == isTicked, "\(options)")
    }
  }

  @Test("a mean of the file gives way to a year that is supposed otherwise")
  func meanGivesWay() throws {
    let years = #"{"2018": 5, "2019": 5, "2020": 5}"#
    let bytes = Array(
      "{\"year\": 2020, \"figures\": {\"industrialInternetYearlyGrowth\": \(years), \"industrialInternetGrowth\": 5}}"
        .utf8)
    let source = SourceFile(name: "a.json", bytes: bytes)
    let submission = try #require(
      SubmissionReader(catalogue: .all).read(source).submissions.first)
    #expect(!submission.hasErrors)
    var supposer = Supposer(Assumptions(["industrialInternetYearlyGrowth@2020=20"], in: .all))
    supposer.suppose(in: submission, of: source)
    #expect(!supposer.submission.hasErrors)
    let mean = try #require(
      Catalogue.all.facts.firstIndex { $0.key == "industrialInternetGrowth" })
    #expect(supposer.submission.row.scaled(mean, at: 0) == nil)
  }
}
