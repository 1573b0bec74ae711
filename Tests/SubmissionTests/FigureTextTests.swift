import Criteria
import Rules
import Submission
import Testing

@Suite("A figure is read exactly in each of its units")
struct FigureTextTests {
  // MARK: - Units

  /// A figure as written, and its value in base units.
  struct Written: Sendable, CustomTestStringConvertible {
    let key: String
    let json: String
    let value: String

    var testDescription: String { "\(key): \(json)" }
  }

  private static func written(
    _ key: String, _ cases: KeyValuePairs<String, String>
  ) -> [Written] {
    cases.map { Written(key: key, json: $0.key, value: $0.value) }
  }

  static let everyUnit: [Written] =
    // 亿元
    written(
      "salesRevenue",
      [
        "412.5": "412.5", #""412.5 亿元""#: "412.5", #""412.5 亿""#: "412.5",
        #""412.5 亿元人民币""#: "412.5", #""4125000 万元""#: "412.5", #""12 万""#: "0.0012",
        #""12 万元人民币""#: "0.0012", #""1 元""#: "0.00000001", #""250000000 元人民币""#: "2.5",
        #""3 千元""#: "0.00003", #""7 百万元""#: "0.07", #""7 千万元""#: "0.7",
        #""1.2 万亿元""#: "12000", #""1.2 万亿""#: "12000",
      ])
    // Thirds of a 公顷
    + written(
      "developedArea",
      [
        "2": "6", #""2 公顷""#: "6", #""2 ha""#: "6", #""15 亩""#: "3", #""1 亩""#: "0.2",
        #""1.5 万亩""#: "3000", #""12.6 平方公里""#: "3780", #""12.6 平方千米""#: "3780",
        #""12.6 km²""#: "3780", #""12.6 km2""#: "3780", #""10000 平方米""#: "3", #""1 m²""#: "0.0003",
        #""1 m2""#: "0.0003", #""1 ㎡""#: "0.0003", #""2 万平方米""#: "6", #""2 万平米""#: "6",
        #""10000 平米""#: "3", #""0.1 万公顷""#: "3000",
      ])
    // PB
    + written(
      "backupStorage",
      ["3": "3", #""3 PB""#: "3", #""0.5 EB""#: "500", #""2 TB""#: "0.002", #""5 GB""#: "0.000005"])
    // Mbps
    + written(
      "bandwidthPerRack",
      [
        "20": "20", #""20 Mbps""#: "20", #""20 Mb/s""#: "20", #""20 兆比特每秒""#: "20", #""20M""#: "20",
        #""20 兆""#: "20",
        #""1.5 Gbps""#: "1500", #""1.5 Gb/s""#: "1500", #""1.5 G""#: "1500", #""500 kbps""#: "0.5",
      ])
    // 个标准机架
    + written(
      "standardRacks",
      [
        "3000": "3000", #""3000 个标准机架""#: "3000", #""3000.5 标准机架""#: "3000.5",
        #""3000 个""#: "3000", #""3000 架""#: "3000", #""0.3 万个标准机架""#: "3000",
        #""0.3 万标准机架""#: "3000", #""0.3 万个""#: "3000", #""0.3 万架""#: "3000",
        #""3000 个标准机柜""#: "3000", #""3000 标准机柜""#: "3000", #""3000 个机架""#: "3000",
        #""3000 机架""#: "3000",
      ])
    // 千瓦
    + written(
      "designPower",
      [
        "800": "800", #""800 千瓦""#: "800", #""800 kW""#: "800", #""0.8 兆瓦""#: "800",
        #""0.8 MW""#: "800", #""0.08 万千瓦""#: "800", #""0.5 吉瓦""#: "500000", #""0.5 GW""#: "500000",
      ])
    // The fact's own counter word
    + written(
      "enterprises",
      [
        "512": "512", #""512 家""#: "512", #""512 个""#: "512", #""1.2 万家""#: "12000",
        #""1.2 万""#: "12000", #""0.0001 万""#: "1",
      ])
    + written("partners", [#""3 个""#: "3", #""3 家""#: "3", #""3 万个""#: "30000"])
    // %
    + written(
      "researchIntensity",
      [
        "2.5": "2.5", #""2.5%""#: "2.5", #""2.5 ％""#: "2.5", #""2.5 个百分点""#: "2.5",
        #""25‰""#: "2.5", #""0.5%""#: "0.5", "25": "25",
      ])
    // 万元, held in 亿元
    + written("specialFunds", ["5000": "0.5", #""5000 万元""#: "0.5", #""0.5 亿元""#: "0.5"])
    // 亿千瓦时
    + written(
      "electricityUse",
      [
        #""2 亿千瓦时""#: "2", #""2 亿度""#: "2", #""2 亿kWh""#: "2", #""5 万千瓦时""#: "0.0005",
        #""5 万度""#: "0.0005", #""5 万kWh""#: "0.0005", #""5 千瓦时""#: "0.00000005",
        #""5 度""#: "0.00000005", #""5 kWh""#: "0.00000005", #""2 亿kW·h""#: "2",
        #""5 万kW·h""#: "0.0005", #""5 kW·h""#: "0.00000005",
      ])
    // 万元/公顷
    + written(
      "landOutput",
      [
        #""3000 万元/公顷""#: "3000", #""200 万元/亩""#: "3000", #""30 亿元/平方公里""#: "3000",
        #""30 亿元/平方千米""#: "3000", #""3000 元/平方米""#: "3000",
      ])
    // A bare number may be written as a text too.
    + written("floorAreaRatio", ["1.35": "1.35", #""1.35""#: "1.35", #"" 1.35 ""#: "1.35"])
    + written("patentDensity", [#""1.5 件/亿元""#: "1.5"])
    // 万人
    + written(
      "population", ["800": "800", #""800 万人""#: "800", #""800 万""#: "800", #""8000 人""#: "0.8"])
    + written("baseStationDensity", [#""31 个/万人""#: "31"])
    + written("starRating", ["3": "3", #""3 星""#: "3", #""3 星级""#: "3"])
    + written("cloudLeaderRank", ["1": "1", #""3 位""#: "3", #""3 名""#: "3"])
    + written("disasterRecoveryLevel", ["5": "5", #""5 级""#: "5"])

  @Test("a figure has the same value in whatever unit it is written", arguments: everyUnit)
  func unit(_ written: Written) throws {
    #expect(
      try Reading.value(of: written.key, written: written.json)
        == ExactDecimal(parsing: written.value))
  }

  @Test("every unit of these facts is among the cases")
  func completeness() throws {
    for key in Set(Self.everyUnit.map(\.key)) {
      let fact = Catalogue.all.facts[try Reading.number(key)]
      let written = Self.everyUnit.filter { $0.key == key && $0.json.hasPrefix("\"") }.map {
        $0.json.filter { !"0123456789. \"".contains($0) }
      }
      guard key != "partners", key != "specialFunds" else { continue }
      for symbol in fact.units.flatMap({ [$0.symbol] + $0.aliases }) {
        // Digits of a unit such as km2 were filtered with those of the number.
        let expected = symbol.filter { !"0123456789".contains($0) }
        #expect(written.contains(expected), "\(key) in \(symbol)")
      }
    }
  }

  @Test("the label serves as the key of every figure")
  func labels() throws {
    for (number, fact) in Catalogue.all.facts.enumerated() where fact.kind.isFigure {
      let reading = Reading(#"{"figures": {"\#(fact.label)": 3}}"#)
      #expect(reading.problems == [], "\(fact.label)")
      let value = try reading.submission.row[number, yearsBack: 0]
      #expect(value == fact.unit.inBaseUnits(ExactDecimal(3)), "\(fact.label)")
    }
  }

  // MARK: - Numbers

  @Test(
    "a JSON number is held exactly",
    arguments: [
      ("0", "0"), ("-0", "0"), ("0.0", "0"), ("-0.00", "0"), ("0e400", "0"), ("0.1", "0.1"),
      ("0.12345678901234567", "0.12345678901234567"),
      ("0.000000000000000010", "0.00000000000000001"),
      ("0.000000000000000001", "0.000000000000000001"), ("1e-18", "0.000000000000000001"),
      ("1.23456789012345678", "1.23456789012345678"),
      ("12345.678901234567890123", "12345.678901234567890123"), ("4.125E2", "412.5"),
      ("41250e-2", "412.5"), ("412.50000000000000000000000000", "412.5"),
    ])
  func number(_ json: String, _ value: String) throws {
    #expect(try Reading.value(of: "salesRevenue", written: json) == ExactDecimal(parsing: value))
  }

  @Test("a number with as many digits as are held is kept to the last one")
  func manyDigits() throws {
    let number = "999999999999999999.999999999999999999"
    let reading = Reading(
      #"{"figures": {"enterprises": 999999999999999999, "salesRevenue": \#(number)}}"#)
    #expect(reading.problems == ["warning implausible: \(number) for salesRevenue"])
    #expect(try reading.value("salesRevenue")?.description == number)
    #expect(try reading.value("enterprises")?.description == "999999999999999999")
  }

  @Test(
    "a number may stand in the text with any white space around it",
    arguments: [
      "412.5亿元", "412.5 亿元", "  412.5   亿元  ", "412.5\\t亿元\\t", "412.5\u{3000}亿元",
      "\u{3000}412.5亿元\u{3000}", "412.5\u{A0}亿元", "412.5\\u3000亿元", "412.50 亿元",
    ])
  func whitespace(_ text: String) throws {
    #expect(
      try Reading.value(of: "salesRevenue", written: "\"\(text)\"") == ExactDecimal(412, tenths: 5))
  }

  @Test("a unit that begins with an e is no exponent")
  func unitWithLetterE() throws {
    for text in ["2EB", "2 EB", "2.0EB"] {
      #expect(
        try Reading.value(of: "backupStorage", written: "\"\(text)\"") == ExactDecimal(2000))
    }
  }

  @Test(
    "thousands may be set apart by commas",
    arguments: [
      ("1,234 万元", "0.1234"), ("1,234.5 万元", "0.12345"), ("12,345 万元", "1.2345"),
      ("123,456 万元", "12.3456"), ("1,234,567 万元", "123.4567"), ("1,234,567.89元", "0.0123456789"),
    ])
  func separators(_ text: String, _ value: String) throws {
    #expect(
      try Reading.value(of: "salesRevenue", written: "\"\(text)\"") == ExactDecimal(parsing: value))
  }

  @Test("a fall may be set apart by commas as well")
  func negativeSeparators() {
    let problems = Reading(#"{"figures": {"industrialInvestmentGrowth": "-1,234%"}}"#).problems
    #expect(problems == ["outOfBounds: \"-1,234%\" for industrialInvestmentGrowth"])
  }

  @Test(
    "commas anywhere else, and whatever is no JSON number, are refused",
    arguments: [
      "1,23 万元", "12,34 万元", "1234,567 万元", "1,2345 万元", ",123 万元", "1,234, 万元",
      "1,,234 万元", "1,2345,678 万元", "1,234,56 万元", "1.234,567 万元", "1,234.567,8 万元", "0,123 万元",
      "-,123 万元", "--5 万元", ".5 万元", "5. 万元", "05 万元", "1.2.3 万元",
      "1-2-3 万元", "万元", "元 5",
      "NaN 万元", "Infinity", "≥ 万元", "≥≥5 万元",
    ])
  func malformed(_ text: String) {
    let problems = Reading(#"{"figures": {"salesRevenue": "\#(text)"}}"#).problems
    #expect(problems == ["malformedFigure: \(text) for salesRevenue"])
  }

  @Test(
    "a power of ten is refused as such, with and without a unit",
    arguments: [
      "1e400", "2.98E+06", "-1e-3", "1,2e3 万元", "1,e10 万元", "5 e2 亿元", "5 E+3亿元", "１Ｅ３ 亿元",
    ])
  func exponent(_ text: String) {
    let problems = Reading(#"{"figures": {"salesRevenue": "\#(text)"}}"#).problems
    #expect(problems == ["malformedFigure: \(text) for salesRevenue, exponent"])
  }

  // MARK: - Units that don't fit

  @Test(
    "a unit that nothing is measured in is unknown",
    arguments: [
      "亿日元", "方里", "/年", "，5 亿元", "e亿元", "E+亿元", "亿元。",
    ])
  func unknownUnit(_ unit: String) {
    let problems = Reading(#"{"figures": {"salesRevenue": "5 \#(unit)"}}"#).problems
    #expect(problems == ["unknownUnit: \(unit) for salesRevenue"])
  }

  @Test(
    "a unit of another kind is told from an unknown one",
    arguments: [
      ("salesRevenue", "公顷"), ("salesRevenue", "亿美元"), ("salesRevenue", "%"), ("salesRevenue", "家"),
      ("developedArea", "万元"), ("developedArea", "兆瓦"), ("enterprises", "亿元"),
      ("enterprises", "件"), ("researchIntensity", "万元"), ("backupStorage", "Gbps"),
      ("bandwidthPerRack", "GB"), ("standardRacks", "千瓦"), ("designPower", "千瓦时"),
      ("electricityUse", "千瓦"), ("floorAreaRatio", "%"), ("landOutput", "万元"),
      ("cloudLeaderRank", "级"), ("starRating", "级"), ("population", "家"),
    ])
  func unitOfAnotherKind(_ key: String, _ unit: String) {
    let problems = Reading(#"{"figures": {"\#(key)": "5 \#(unit)"}}"#).problems
    #expect(problems == ["unitOfAnotherKind: \(unit) for \(key)"])
  }

  @Test("a text that is a number alone is the number: it is in the fact's own unit")
  func numberAlone() throws {
    for (index, fact) in Catalogue.all.facts.enumerated() where fact.kind.isFigure {
      for text in [" 5 ", "５", "5.0"] {
        let (written, number) = (
          Reading(#"{"figures": {"\#(fact.key)": "\#(text)"}}"#),
          Reading(#"{"figures": {"\#(fact.key)": 5}}"#)
        )
        let kinds = [written, number].map { $0.problems.map { $0.prefix { $0 != ":" } } }
        #expect(kinds[0] == kinds[1], "\(fact.key) \(text)")
        let values = try [written, number].map { try $0.submission.row[index, yearsBack: 0] }
        #expect(values[0] == values[1], "\(fact.key) \(text)")
      }
    }
  }

  @Test(
    "a number alone is the same in a string of JSON and in the cell of a table",
    arguments: [
      ("1,234.5", "1234.5"), ("326，800", "326800"), ("１２３４．５", "1234.5"), ("12", "12"),
      (" 1,234,567 ", "1234567"), ("十二", "12"),
    ])
  func numberAloneInTables(_ text: String, _ value: String) throws {
    let readings = [
      Reading(#"{"figures": {"salesRevenue": "\#(text)"}}"#),
      Reading(table: "键,填报值\nsalesRevenue,\"\(text)\"\n"),
    ]
    #expect(readings[0].problems == readings[1].problems)
    for reading in readings {
      #expect(!reading.contents.hasErrors)
      #expect(try reading.value("salesRevenue") == ExactDecimal(parsing: value))
    }
  }

  @Test("a fraction in a string is asked about as one that is a number")
  func fractionAlone() {
    let problems = Reading(#"{"figures": {"researchIntensity": "0.3"}}"#).problems
    #expect(problems == ["warning looksLikeFraction: 0.3 for researchIntensity"])
  }

  @Test("a bound without a unit is in the fact's own, as in a table")
  func boundAlone() throws {
    let reading = Reading(#"{"figures": {"salesRevenue": "300 以上"}}"#)
    #expect(reading.problems == [])
    let number = try Reading.number("salesRevenue")
    let interval = try #require(try reading.submission.row.interval(of: number, at: 0))
    #expect(interval.lower == Interval.End(ExactDecimal(300), isIncluded: true))
    #expect(interval.upper == nil)
  }

  @Test(
    "the growth of a year may be written with its sign",
    arguments: ["8.5", #""8.5""#, #""8.5%""#, #"" ８．５％ ""#])
  func growthInText(_ growth: String) {
    let json =
      #"{"year": 2021, "figures": {"salesRevenue": {"2021": 217, "2020": 200, "growth": {"2021": \#(growth)}}}}"#
    #expect(Reading(json).problems == [])
    #expect(
      Reading(json.replacing("217", with: "230")).problems.map { $0.prefix(12) } == ["growthAtOdds"]
    )
  }

  @Test("a value that only its unit makes too fine is refused")
  func tooFineForBaseUnits() {
    let file = MarkedFile(
      #"{"figures": {"specialFunds": «1e-18», "salesRevenue": «"0.00000000001 元"», "enterprises": 1}}"#,
      "tooManyDigits: 1e-18 for specialFunds", "tooManyDigits: \"0.00000000001 元\" for salesRevenue"
    )
    file.check()
  }

  @Test("a value that only its unit makes too large is called too large")
  func tooLargeForBaseUnits() {
    let problems = Reading(#"{"figures": {"salesRevenue": "999999999999999999 万亿元"}}"#).problems
    #expect(problems == ["tooLargeNumber: \"999999999999999999 万亿元\" for salesRevenue"])
  }

  @Test(
    "a zero with an exponent beyond all bounds is zero",
    arguments: [
      "0e-9223372036854775808", "0.0e-9223372036854775807", "0e9223372036854775807",
      "0e-99999999999999999999999", "-0e99999999999999999999999", "0.00e-9223372036854775808",
    ])
  func extremeExponentOfZero(_ number: String) throws {
    for key in ["developedArea", "specialFunds", "researchIntensity"] {
      #expect(try Reading.value(of: key, written: number) == ExactDecimal.zero)
    }
    // Held against what follows from its parts, its digits are counted as well.
    let parts = #""researchSpending": 0, "salesRevenue": 3, "researchIntensity": \#(number)"#
    #expect(Reading("{\"figures\": {\(parts)}}").problems == [])
  }

  @Test(
    "a count of 万 is whole where the things are",
    arguments: [("1.2345 万家", true), ("1.23455 万家", false)])
  func wholeNumber(_ text: String, _ isWhole: Bool) {
    let problems = Reading(#"{"figures": {"enterprises": "\#(text)"}}"#).problems
    #expect(problems == (isWhole ? [] : ["notWhole: \"\(text)\" for enterprises"]))
  }

  @Test(
    "a number is whole or not whatever its zeros and its form",
    arguments: [0, 1, 17, 254, 255, 256, 511])
  func wholeWithZeros(_ count: Int) {
    let zeros = String(repeating: "0", count: count)
    for (number, isWhole) in [
      ("1.5\(zeros)", false), ("2.0\(zeros)", true), ("15e-1", false), ("150e-1", true),
      ("3", true),
    ] {
      // Texts are no longer than people write, and without exponents.
      let isText = count < 100 && !number.contains("e")
      for written in [number] + (isText ? ["\"\(number)\"", "\"\(number) 家\""] : []) {
        let problems = Reading("{\"figures\": {\"enterprises\": \(written)}}").problems
        let expected = isWhole ? [] : ["notWhole: \(written) for enterprises"]
        #expect(
          problems == expected || written == "\"\(number)\"" && problems.count == expected.count)
      }
    }
  }

  @Test(
    "what may be is no warning on its limit",
    arguments: [
      ("salesRevenue", "50000"), ("plannedArea", "1000000"), ("fiveGCoverage", "100"),
      ("fiveGCoverage", "1.01"), ("fiveGCoverage", "0"), ("fiveGCoverage", #""1%""#),
      ("fiveGCoverage", #""0.3%""#),
      ("floorAreaRatio", "10"), ("annualPUE", "4"), ("annualPUE", "1"),
      ("industrialInvestmentGrowth", "-100"), ("industrialInvestmentGrowth", "1000"),
      ("industrialInvestmentGrowth", "0.3"), ("researchIntensity", "50"),
      ("cloudLeaderRank", "1"),
    ])
  func onTheLimit(_ key: String, _ json: String) {
    #expect(Reading(#"{"figures": {"\#(key)": \#(json)}}"#).problems == [])
  }
}
