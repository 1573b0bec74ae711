import Criteria
import Rules
import Testing

@testable import Submission

@Suite("A file becomes a row of values")
struct SubmissionReaderTests {
  // MARK: - Encoding

  @Test("a byte-order mark is accepted")
  func byteOrderMark() throws {
    let reading = Reading("\u{FEFF}{\"figures\": {\"enterprises\": 7}}")
    #expect(reading.problems == [])
    #expect(try reading.value("enterprises") == ExactDecimal(7))
  }

  private static let malformed: [(bytes: [UInt8], what: String)] = [
    ([0xFF], "a byte that is never used"),
    ([0xFE], "a byte that is never used"),
    ([0x80], "a continuation on its own"),
    ([0xC0, 0x80], "an overlong NUL"),
    ([0xC1, 0xBF], "an overlong letter"),
    ([0xE0, 0x80, 0xAF], "an overlong slash"),
    ([0xF0, 0x80, 0x80, 0xAF], "an overlong slash of four bytes"),
    ([0xED, 0xA0, 0x80], "a high surrogate"),
    ([0xED, 0xBF, 0xBF], "a low surrogate"),
    ([0xF4, 0x90, 0x80, 0x80], "a scalar beyond the last"),
    ([0xF5, 0x80, 0x80, 0x80], "a lead that is never used"),
    ([0xE4, 0xB8], "a Chinese character without its end"),
    ([0xF0, 0x9F, 0x98], "an emoji without its end"),
    ([0xD6, 0xD0], "a Chinese character in GB 18030"),
    ([0xE9], "a letter in Latin-1"),
  ]

  @Test("what is not UTF-8 is one error at its first bad byte", arguments: malformed)
  func malformedEncoding(_ bad: [UInt8], _ what: String) throws {
    let before = Array("{\n  \"base\": {\"name\": \"园".utf8)
    let reading = Reading(bytes: before + bad + Array("\"}}".utf8))
    #expect(reading.problems == ["invalidUTF8"], "\(what)")
    let range = try #require(reading.contents.allDiagnostics.first).place.bytes
    #expect(range.lowerBound == before.count, "\(what)")
    #expect(!range.isEmpty && range.upperBound <= before.count + bad.count, "\(what)")
    #expect(reading.source.places([range.lowerBound]) == [[2, 22]], "\(what)")
  }

  @Test("it is found as well wherever it stands among Chinese characters", arguments: malformed)
  func malformedAmongChinese(_ bad: [UInt8], _ what: String) throws {
    for count in 0..<12 {
      let before = Array("{\"base\": {\"name\": \"\(String(repeating: "园", count: count))".utf8)
      for behind in ["", "区", "示范区", "a"] {
        let reading = Reading(bytes: before + bad + Array("\(behind)\"}}".utf8))
        #expect(reading.problems == ["invalidUTF8"], "\(what) behind \(count)")
        let range = try #require(reading.contents.allDiagnostics.first).place.bytes
        #expect(range.lowerBound == before.count, "\(what) behind \(count)")
      }
    }
  }

  @Test(
    "a character that the end of the file cuts off is an error at its first byte", arguments: 1...3)
  func cutCharacter(_ kept: Int) {
    let bytes = Array("{\"😀".utf8.prefix(2 + kept))
    #expect(Reading(bytes: bytes).located == [LocatedProblem("invalidUTF8", 2..<2 + kept)])
  }

  @Test("a file in UTF-16 is no valid UTF-8")
  func utf16() {
    #expect(Reading(bytes: [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]).problems == ["invalidUTF8"])
    // Without its mark it is UTF-8 by accident, and not JSON.
    #expect(Reading(bytes: [0x7B, 0x00, 0x7D, 0x00]).problems == ["syntax: expected key"])
  }

  // MARK: - Structure

  @Test("every part of a submission is read, in any order of the keys")
  func wholeSubmission() throws {
    let parts = [
      #""$schema": "https://example.org/basecheck.schema.json""#,
      #""scheme": ["2021-general", "大数据", "2021-bigdata"]"#,
      #""base": {"name": "园", "province": "贵州省", "city": "贵阳市", "series": "优势", "specialRegion": true}"#,
      #""year": 2020"#,
      #""figures": {"salesRevenue": {"2018": 1, "2019": 2, "2020": 3}, "partners": 4}"#,
      #""attestations": {"brands": true, "creationPlan": {"met": false}}"#,
    ]
    for shift in parts.indices {
      let text = "{" + (parts[shift...] + parts[..<shift]).joined(separator: ", ") + "}"
      let reading = Reading(text)
      #expect(reading.problems == [])
      let submission = try reading.submission
      #expect(submission.place == .bytes(0..<text.utf8.count))
      #expect(submission.schemes(in: .all).map(\.id) == ["2021-general", "2021-bigdata"])
      #expect(submission.year == 2020)
      #expect(submission.base.name == "园")
      #expect(submission.base.cities == ["贵阳市"])
      #expect(try Self.province(of: submission) == ["贵州省"])
      #expect(submission.row[trait: try Reading.number(ofTrait: "series")] == 1)
      #expect(submission.row[trait: try Reading.number(ofTrait: "specialRegion")] == 1)
      #expect(try reading.value("salesRevenue") == ExactDecimal(3))
      #expect(try reading.value("salesRevenue", yearsBack: 1) == ExactDecimal(2))
      #expect(try reading.value("salesRevenue", yearsBack: 2) == ExactDecimal(1))
      #expect(try reading.value("partners") == ExactDecimal(4))
      #expect(try reading.value("partners", yearsBack: 1) == nil)
      #expect(submission.row.attestation(try Reading.number("brands")) == true)
      #expect(submission.row.attestation(try Reading.number("creationPlan")) == false)
      #expect(submission.row.attestation(try Reading.number("lawCompliance")) == nil)
    }
  }

  @Test("the Chinese keys say the same as the English ones")
  func chineseKeys() throws {
    let reading = Reading(
      #"""
      {
        "方案": "申报条件", "年度": 2020,
        "基地": {"名称": "园", "省份": "贵州省", "地市": "贵阳市", "系列": "特色", "特殊类型地区": false},
        "指标": {"销售收入": 3},
        "定性指标": {"知名品牌与区域品牌建设": {"达到": true, "说明": "两个", "佐证": ["a.pdf"]}}
      }
      """#)
    #expect(reading.problems == [])
    let submission = try reading.submission
    #expect(submission.schemes(in: .all).map(\.id) == ["2021-general"])
    #expect(submission.year == 2020)
    #expect(submission.base.name == "园")
    #expect(submission.base.cities == ["贵阳市"])
    #expect(try Self.province(of: submission) == ["贵州省"])
    #expect(submission.row[trait: try Reading.number(ofTrait: "series")] == 2)
    #expect(submission.row[trait: try Reading.number(ofTrait: "specialRegion")] == 2)
    #expect(try reading.value("salesRevenue") == ExactDecimal(3))
    #expect(submission.row.attestation(try Reading.number("brands")) == true)
  }

  @Test("a key written with escapes is the key that it spells")
  func escapedKeys() throws {
    let reading = Reading(
      #"{"y\u0065ar": 2020, "\u6307\u6807": {"s\u0061lesRevenue": {"2020": 3}}}"#)
    #expect(reading.problems == [])
    #expect(try reading.value("salesRevenue") == ExactDecimal(3))
    let years = Reading(#"{"year": 2020, "figures": {"partners": {"20\u0032\u0030": 3}}}"#)
    #expect(years.problems == [])
  }

  private static func province(of submission: Submission) throws -> [String] {
    let number = try Reading.number(ofTrait: "province")
    return Catalogue.all.traits[number].names(of: submission.row[trait: number])
  }

  @Test("a joint application names its cities in a list")
  func cities() throws {
    let reading = Reading(#"{"base": {"city": ["贵阳市", "\u9075义市"]}, "year": 2020}"#)
    #expect(try reading.submission.base.cities == ["贵阳市", "遵义市"])
    #expect(try Reading(#"{"base": {"city": []}}"#).submission.base.cities == [])
  }

  @Test("the ranges of the objects and the places of the values are kept")
  func ranges() throws {
    let reading = Reading(
      #" {"base": {"series": "优势"}, "figures": {"partners": 12}, "attestations": {"brands": {"met": true}}} "#
    )
    let submission = try reading.submission
    let source = reading.source
    func text(_ place: Place?) -> String? { place.map { source.text($0.bytes) } }
    #expect(submission.place == .bytes(1..<source.bytes.count - 1))
    #expect(text(submission.place(of: .base)) == #"{"series": "优势"}"#)
    #expect(text(submission.place(of: .figures)) == #"{"partners": 12}"#)
    #expect(text(submission.place(of: .attestations)) == #"{"brands": {"met": true}}"#)
    let partners = try Reading.number("partners")
    #expect(text(submission.place(ofFact: partners, yearsBack: 0)) == "12")
    #expect(submission.place(ofFact: partners, yearsBack: 1) == nil)
    let brands = try Reading.number("brands")
    #expect(text(submission.place(ofFact: brands, yearsBack: 0)) == #"{"met": true}"#)
    let series = try Reading.number(ofTrait: "series")
    #expect(text(submission.place(ofTrait: series)) == #""优势""#)
    #expect(submission.place(ofTrait: try Reading.number(ofTrait: "field")) == nil)
  }

  @Test("null means not given, wherever a value may stand")
  func null() throws {
    let reading = Reading(
      #"""
      {
        "$schema": null, "scheme": null, "year": null,
        "base": {"name": null, "province": null, "city": null, "series": null, "field": null,
          "specialRegion": null},
        "figures": {"salesRevenue": null, "partners": null, "enterprises": {}},
        "attestations": {"brands": null, "creationPlan": {"met": null, "note": null, "evidence": null}}
      }
      """#)
    #expect(reading.problems == ["warning nothingGiven"])
    let submission = try reading.submission
    #expect(submission.row.isEmpty)
    #expect(submission.year == nil)
    #expect(submission.schemeNumbers.isEmpty)
    #expect(submission.base == BaseDescription())
    for trait in Catalogue.all.traits.indices {
      #expect(submission.row[trait: trait] == 0)
      #expect(submission.place(ofTrait: trait) == nil)
    }
  }

  @Test("a year without a value is not given, and its key needs no attention")
  func nullOfYear() throws {
    let reading = Reading(
      #"{"year": 2020, "figures": {"salesRevenue": {"2019": null, "2020": 3, "2017": null}}}"#)
    #expect(reading.problems == [])
    #expect(try reading.value("salesRevenue", yearsBack: 1) == nil)
    #expect(try reading.value("salesRevenue") == ExactDecimal(3))
  }

  // MARK: - Years

  @Test("the year counts wherever it stands in the file", arguments: [true, false])
  func yearBeforeOrAfter(_ isFirst: Bool) throws {
    let figures = #""figures": {"salesRevenue": {"2019": 5, "2021": 7}}"#
    let reading = Reading(
      isFirst ? #"{"year": 2021, \#(figures)}"# : #"{\#(figures), "year": 2021}"#)
    #expect(reading.problems == [])
    #expect(try reading.value("salesRevenue") == ExactDecimal(7))
    #expect(try reading.value("salesRevenue", yearsBack: 1) == nil)
    #expect(try reading.value("salesRevenue", yearsBack: 2) == ExactDecimal(5))
  }

  @Test("the first and the last possible year are read", arguments: [1949, 2100])
  func extremeYears(_ year: Int) throws {
    let reading = Reading(#"{"year": \#(year), "figures": {"partners": {"\#(year)": 1}}}"#)
    #expect(reading.problems == [])
    #expect(try reading.submission.year == year)
    #expect(try reading.value("partners") == ExactDecimal(1))
  }

  @Test("a year may be written as any JSON number that equals it")
  func spellingsOfYear() throws {
    for spelling in ["2020", "2020.0", "2.02e3", "202000e-2"] {
      #expect(try Reading(#"{"year": \#(spelling)}"#).submission.year == 2020)
    }
  }

  @Test("a plain figure is of the last full year, and needs no year")
  func plainFigure() throws {
    #expect(try Reading(#"{"figures": {"partners": 1}}"#).value("partners") == ExactDecimal(1))
  }

  // MARK: - Attestations

  @Test(
    "an attestation is met or not met, in short or in full",
    arguments: [
      ("true", true), ("false", false), (#"{"met": true}"#, true), (#"{"met": false}"#, false),
      (#"{"note": "…", "met": true, "evidence": []}"#, true),
      (#"{"evidence": ["a", "b"], "met": false}"#, false),
      ("null", nil), (#"{"met": null}"#, nil), (#"{"met": null, "note": "待查"}"#, nil),
    ] as [(String, Bool?)])
  func attestation(_ json: String, _ answer: Bool?) throws {
    let reading = Reading(
      #"{"attestations": {"brands": \#(json), "creationPlan": true}}"#)
    #expect(reading.problems == [])
    #expect(try reading.submission.row.attestation(Reading.number("brands")) == answer)
    let mark = try reading.submission.place(ofFact: Reading.number("brands"), yearsBack: 0)
    #expect((mark != nil) == (answer != nil))
  }

  @Test("a panel's scores are read in points, by key and by section")
  func scores() throws {
    let reading = Reading(
      #"{"评分": {"policyScore": 17.5, "基础设施": "20 分", "applicationScore": null, "serviceScore": 0}}"#
    )
    #expect(reading.problems == [])
    #expect(try reading.value("policyScore") == ExactDecimal(17, tenths: 5))
    #expect(try reading.value("infrastructureScore") == ExactDecimal(20))
    #expect(try reading.value("applicationScore") == nil)
    #expect(try reading.value("serviceScore") == ExactDecimal.zero)
    let number = try Reading.number("infrastructureScore")
    let mark = try #require(reading.submission.place(ofFact: number, yearsBack: 0))
    #expect(reading.source.text(mark.bytes) == #""20 分""#)
  }

  @Test(
    "a text is given where it has a letter",
    arguments: [
      (#""省级示范""#, true), (#"" 。""#, true), (#""""#, false), (#"" \n\u3000""#, false),
      ("null", false),
    ])
  func text(_ json: String, _ isGiven: Bool) throws {
    for key in ["demonstrationRole", "行业示范作用"] {
      let reading = Reading(#"{"texts": {"\#(key)": \#(json)}, "figures": {"partners": 1}}"#)
      #expect(reading.problems == [])
      let number = try Reading.number("demonstrationRole")
      #expect(try reading.value("demonstrationRole") == (isGiven ? ExactDecimal(1) : nil))
      let mark = try reading.submission.place(ofFact: number, yearsBack: 0)
      #expect(
        mark.map { reading.source.text($0.bytes) }
          == (isGiven ? json : nil))
    }
  }

  // MARK: - Schemes and traits

  @Test("every scheme is known by its identifier and by its other names")
  func schemes() throws {
    for scheme in Catalogue.all.schemes {
      for name in [scheme.id] + scheme.aliases {
        let submission = try Reading(#"{"scheme": "\#(name)"}"#).submission
        #expect(submission.schemes(in: .all).map(\.id) == [scheme.id])
      }
    }
  }

  @Test("no scheme may be asked for, and an empty list asks for none")
  func noScheme() throws {
    for json in ["{}", #"{"scheme": []}"#, #"{"scheme": null}"#] {
      let reading = Reading(json)
      #expect(reading.problems == ["warning nothingGiven"])
      #expect(try reading.submission.schemeNumbers.isEmpty)
    }
  }

  @Test("every value of every trait is understood by each of its names")
  func traits() throws {
    for (number, trait) in Catalogue.all.traits.enumerated() {
      let spellings: [(json: String, mask: UInt64)] =
        trait.form == .flag
        ? [("true", 1), ("false", 2)]
        : trait.values.enumerated().flatMap { index, value in
          ([value.name] + value.aliases).map { (#""\#($0)""#, 1 << UInt64(index)) }
        }
      for (json, mask) in spellings {
        for key in [trait.key, trait.label] {
          let reading = Reading(
            #"{"base": {"\#(key)": \#(json)}, "figures": {"partners": 1}, "texts": {"reviewReason": "示例"}}"#
          )
          #expect(reading.problems == [])
          #expect(try reading.submission.row[trait: number] == mask)
        }
      }
    }
  }

  @Test("a trait of several values takes one of them or a list")
  func severalValues() throws {
    let field = try Reading.number(ofTrait: "field")
    func mask(_ json: String) throws -> UInt64 {
      try Reading(#"{"base": {"field": \#(json)}}"#).submission.row[trait: field]
    }
    let bigData = try mask(#""大数据""#)
    let cloud = try mask(#""云计算""#)
    #expect(bigData != cloud && bigData.nonzeroBitCount == 1 && cloud.nonzeroBitCount == 1)
    #expect(try mask(#"["大数据", "云计算"]"#) == bigData | cloud)
    #expect(try mask(#"["大数据", "大数据"]"#) == bigData)
    #expect(try mask("[]") == 0)
  }

  @Test("a city says in which region it lies")
  func regionOfCity() throws {
    let number = try Reading.number(ofTrait: "jiangsuRegion")
    func regions(_ base: String) throws -> [String] {
      let reading = Reading("{\"base\": {\(base)}, \"figures\": {\"partners\": 1}}")
      #expect(reading.problems == [])
      return Catalogue.all.traits[number].names(of: try reading.submission.row[trait: number])
    }
    #expect(try regions(#""city": "南京市""#) == ["苏南"])
    #expect(try regions(#""city": "沭阳""#) == ["苏北"])
    #expect(try regions(#""city": ["无锡市", "徐州市"]"#) == ["苏南", "苏北"])
    #expect(try regions(#""city": "贵阳市""#) == [])
    #expect(try regions(#""jiangsuRegion": "苏中""#) == ["苏中"])
  }

  @Test("a city that no value names falls under the others, where there are others")
  func otherCities() throws {
    let number = try Reading.number(ofTrait: "separateCity")
    func values(_ city: String) throws -> [String] {
      let reading = Reading(#"{"base": {"city": \#(city)}, "figures": {"partners": 1}}"#)
      #expect(reading.problems == [])
      return Catalogue.all.traits[number].names(of: try reading.submission.row[trait: number])
    }
    #expect(try values(#""大连""#) == ["大连市"])
    #expect(try values(#""贵阳市""#) == ["其他地市"])
    #expect(try values(#"["青岛市", "贵阳市"]"#) == ["青岛市", "其他地市"])
    #expect(try values("null") == [])
  }

  @Test("a region that contradicts the city is an error", arguments: [true, false])
  func regionAgainstCity(_ cityIsFirst: Bool) {
    let members = [#""city": "徐州市""#, #""jiangsuRegion": "苏南""#]
    let base = (cityIsFirst ? members : members.reversed()).joined(separator: ", ")
    let reading = Reading("{\"base\": {\(base)}, \"figures\": {\"partners\": 1}}")
    #expect(reading.contents.hasErrors)
  }

  @Test("a region left open beside the city keeps its place", arguments: [true, false])
  func openRegionBesideCity(_ cityIsFirst: Bool) throws {
    let number = try Reading.number(ofTrait: "jiangsuRegion")
    let members = [#""city": "徐州市""#, #""jiangsuRegion": null"#]
    let base = (cityIsFirst ? members : members.reversed()).joined(separator: ", ")
    let reading = Reading("{\"base\": {\(base)}, \"figures\": {\"partners\": 1}}")
    let submission = try reading.submission
    #expect(submission.row[trait: number] != 0)
    #expect(submission.place(ofTrait: number) != nil)
  }

  // MARK: - Several submissions

  @Test("a file may hold several submissions, each with its own problems")
  func severalSubmissions() {
    let file = MarkedFile(
      #"""
      [
        {"year": 2020, "figures": {"enterprises": «-1», «"enterprises"»: 5}},
        {"figures": {"enterprises": 5, "partners": {«"2020"»: 1}}},
        «{}»,
        «"x"»
      ]
      """#,
      "outOfBounds: -1 for enterprises", "duplicateKey: enterprises after 31",
      "yearNotStated: partners", "warning nothingGiven", "wrongType: string for entry of the array")
    file.check()
    let contents = Reading(file.plain).contents
    #expect(contents.submissions.map(\.diagnostics.count) == [2, 1, 1, 1])
    #expect(contents.diagnostics.isEmpty)
    #expect(contents.submissions.map(\.hasErrors) == [true, true, false, true])
  }

  @Test("an array of no submissions is empty, whatever white space stands in it")
  func emptyArray() {
    MarkedFile("«[]»", "empty").check()
    MarkedFile("«[ \n ]»", "empty").check()
  }

  @Test("what follows an empty array is reported too")
  func emptyArrayWithTail() {
    MarkedFile("«[]» «x»", "empty", "trailingContent").check()
  }

  @Test("problems found before the text breaks off are reported with it")
  func problemsBeforeSyntaxError() {
    MarkedFile(
      #"[{"year": 2020, "figures": {"enterprises": «-1»}}, {«"figure"»: {}, "year": «1», «x»"#,
      "outOfBounds: -1 for enterprises", "unknownKey: figure in submission, like figures",
      "invalidYear: 1", "syntax: expected key"
    ).check()
  }

  @Test("a submission's storage carries nothing over to the next one")
  func reusedStorage() throws {
    let source = SourceFile(
      name: "-",
      bytes: Array(
        #"""
        [{"scheme": "2021-general", "year": 2020,
          "base": {"name": "园", "province": "贵州", "city": ["市", "县"], "series": "优势",
            "field": ["大数据", "云计算"], "specialRegion": true},
          "figures": {"salesRevenue": {"2018": 1, "2019": 2, "2020": 3}, "enterprises": -1, "x": 1},
          "attestations": {"brands": true, "creationPlan": {"met": false}}},
         {},
         null,
         {"figures": {"salesRevenue": {"2020": 9}, "enterprises": 4}}]
        """#.utf8))
    var index = 0
    let diagnostics = Reading.reader.readEach(source) { submission in
      index += 1
      guard index > 1 else {
        #expect(submission.diagnostics.count == 2)
        #expect(!submission.row.isEmpty)
        return
      }
      #expect(submission.year == nil)
      #expect(submission.schemeNumbers.isEmpty)
      #expect(submission.base == BaseDescription())
      #expect(submission.place(of: .base) == nil)
      #expect(submission.place(of: .attestations) == nil)
      #expect((submission.place(of: .figures) == nil) == (index < 4))
      for trait in Catalogue.all.traits.indices {
        #expect(submission.row[trait: trait] == 0)
        #expect(submission.place(ofTrait: trait) == nil)
      }
      let enterprises = Catalogue.all.facts.firstIndex { $0.key == "enterprises" }
      for fact in Catalogue.all.facts.indices {
        for yearsBack in 0..<FactRow.years {
          let isGiven = index == 4 && fact == enterprises && yearsBack == 0
          #expect((submission.row[fact, yearsBack: yearsBack] != nil) == isGiven)
          #expect((submission.place(ofFact: fact, yearsBack: yearsBack) != nil) == isGiven)
        }
      }
      let expected = [
        "warning nothingGiven", "wrongType: null for entry of the array",
        "yearNotStated: salesRevenue",
      ]
      #expect(submission.diagnostics.map(\.problem.summary) == [expected[index - 2]])
    }
    #expect(index == 4)
    #expect(diagnostics.isEmpty)
  }

  @Test("the copies that a reader keeps don't change with the storage")
  func copies() throws {
    let contents = Reading(
      #"[{"figures": {"partners": 1}}, {"figures": {"partners": 2}}, {"year": 2020}]"#
    ).contents
    let partners = try Reading.number("partners")
    let values = contents.submissions.map { $0.row[partners, yearsBack: 0] }
    #expect(values == [ExactDecimal(1), ExactDecimal(2), nil])
  }

  // MARK: - Order and number of the problems

  @Test("all problems of a file are reported in one run, in the order of their places")
  func order() {
    MarkedFile(
      #"""
      {
        "figures": {
          "enterprises": {«"2004"»: 9, «"昨年"»: 1, "2020": 10},
          "bigDataEnterprises": «11»,
          "researchIntensity": «50»,
          "researchSpending": 1,
          «"salesRevenu"»: 1,
          "salesRevenue": 4,
          "developedArea": «"12 亿元"»,
          «"brands"»: true
        },
        "attestations": {"creationPlan": «1», «"partners"»: 1},
        "base": {"series": «"龙头"», «"x"»: 1},
        "scheme": «"2021"»,
        «"figures"»: {},
        "year": 2020
      }
      """#,
      "warning yearNotUsed: 2004 beside 2005...2020", "invalidYear: 昨年",
      "partExceedsWhole: bigDataEnterprises over enterprises at 69 in 2020",
      "rateAtOdds: researchIntensity 50 not 25 in 2020",
      "unknownKey: salesRevenu in figures, fact salesRevenue, like salesRevenue",
      "unitOfAnotherKind: 亿元 for developedArea", "misplaced: brands",
      "wrongType: number for creationPlan", "misplaced: partners",
      "unknownTraitValue: 龙头 for series", "unknownKey: x in base", "unknownScheme: 2021",
      "duplicateKey: figures after 4"
    ).check()
  }

  private static func unknownKeys(_ count: Int) -> String {
    (0..<count).map { #""Q\#($0)": 1"# }.joined(separator: ", ")
  }

  @Test("as many problems as are reported are reported without a count")
  func problemsAtTheCap() throws {
    let cap = SubmissionReader.maximumDiagnostics
    let submission = try Reading(#"{"figures": {\#(Self.unknownKeys(cap))}}"#).submission
    #expect(submission.diagnostics.count == cap)
    #expect(submission.diagnostics.allSatisfy { $0.problem.caseName == "unknownKey" })
  }

  @Test("problems beyond the cap are counted behind the others")
  func problemsBeyondTheCap() throws {
    let cap = SubmissionReader.maximumDiagnostics
    let reading = Reading(#"{"figures": {\#(Self.unknownKeys(cap + 37))}}"#)
    let diagnostics = try reading.submission.diagnostics
    #expect(diagnostics.count == cap + 1)
    #expect(diagnostics.last?.problem.summary == "furtherProblems: 37")
    #expect(diagnostics.last?.severity == .error)
    #expect(reading.problems.last == "furtherProblems: 37")
  }

  @Test("a contradiction beyond the cap is counted as well")
  func contradictionBeyondTheCap() throws {
    let cap = SubmissionReader.maximumDiagnostics
    let reading = Reading(
      #"{"figures": {\#(Self.unknownKeys(cap)), "enterprises": 1, "bigDataEnterprises": 2}}"#)
    #expect(try reading.submission.diagnostics.last?.problem.summary == "furtherProblems: 1")
  }

  @Test("each submission of a file has its own cap and count")
  func capOfEach() {
    let cap = SubmissionReader.maximumDiagnostics
    let text = #"{"figures": {\#(Self.unknownKeys(cap + 1))}}"#
    let contents = Reading("[\(text), {\"year\": 1}, \(text)]").contents
    #expect(contents.submissions.map(\.diagnostics.count) == [cap + 1, 1, cap + 1])
  }

  @Test("the count is given even where the text breaks off behind the cap")
  func capBeforeSyntaxError() {
    let cap = SubmissionReader.maximumDiagnostics
    let problems = Reading(#"{"figures": {\#(Self.unknownKeys(cap + 5))"#).problems
    #expect(problems.contains("syntax: ends before commaOrClosingBrace"))
    #expect(problems.contains("furtherProblems: 5"))
  }
}
