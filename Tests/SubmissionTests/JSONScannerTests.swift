import Randomness
import Rules
import Testing

@testable import Submission

@Suite("JSON is read as RFC 8259 has it")
struct JSONScannerTests {
  // MARK: - What is JSON

  @Test("a valid value is accepted wherever any value may stand", arguments: validValues)
  func validValue(_ json: String) throws {
    let reading = Reading(#"{"$schema": \#(json), "year": 2020}"#)
    #expect(reading.problems == ["warning nothingGiven"])
    #expect(try reading.submission.year == 2020)
  }

  @Test("a valid string is accepted as a note and read back", arguments: strings)
  func validString(_ string: StringCase) throws {
    let reading = Reading(
      #"{"attestations": {"bigDataChain": {"met": true, "note": \#(string.json)}}}"#)
    #expect(reading.problems == [])
    let number = try Reading.number("bigDataChain")
    #expect(try reading.submission.note(ofFact: number, in: reading.source) == string.text)
  }

  @Test(
    "white space of the four kinds may stand between any two tokens",
    arguments: [" ", "\t", "\n", "\r", "\r\n", " \t\r\n "])
  func whitespace(_ space: String) throws {
    let tokens = [
      "{", #""year""#, ":", "2020", ",", #""figures""#, ":", "{", #""salesRevenue""#, ":", "{",
      #""2020""#, ":", "1", "}", "}", ",", #""$schema""#, ":", "[", "true", ",", "null", "]", "}",
    ]
    let reading = Reading(space + tokens.joined(separator: space) + space)
    #expect(reading.problems == [])
    #expect(try reading.value("salesRevenue") == ExactDecimal(1))
  }

  // MARK: - What is not

  @Test("an invalid value is one syntax error at its place", arguments: invalidValues)
  func invalidValue(_ file: MarkedFile) {
    file.check()
  }

  @Test("an invalid file is one syntax error at its place", arguments: invalidFiles)
  func invalidFile(_ file: MarkedFile) {
    file.check()
  }

  @Test("every control character is refused in a string as it stands", arguments: UInt8(0)..<0x20)
  func controlCharacter(_ byte: UInt8) {
    let start = Array(#"{"$schema": "tab"#.utf8)
    let reading = Reading(bytes: start + [byte] + Array(#""}"#.utf8))
    let expected = LocatedProblem(
      "syntax: control character \(byte)", start.count..<start.count + 1)
    #expect(reading.located == [expected])
  }

  @Test("a file that breaks off anywhere is in error at most at its end")
  func truncation() {
    let text = #"{"$schema": [1.5, "a\n\u4e2d", {"b": true}], "year": null}"#
    let bytes = Array(text.utf8)
    for length in 1..<bytes.count {
      let reading = Reading(bytes: Array(bytes[..<length]))
      #expect(reading.contents.submissions.isEmpty)
      #expect(reading.problems.count == 1)
      #expect(reading.problems.allSatisfy { $0.hasPrefix("syntax: ") })
    }
  }

  // MARK: - Depth

  @Test("64 levels are read and a 65th is refused where it opens")
  func depth() throws {
    let room = JSONScanner.maximumDepth - 1
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      func nested(_ levels: Int) -> String {
        let last = open == "[" ? "[]" : #"{"a":1}"#
        return String(repeating: open, count: levels - 1) + last
          + String(repeating: close, count: levels - 1)
      }
      #expect(
        Reading(#"{"$schema": \#(nested(room))}"#).problems == ["warning nothingGiven"])
      let start = #"{"$schema": "#.utf8.count + room * open.utf8.count
      #expect(
        Reading(#"{"$schema": \#(nested(room + 1))}"#).located
          == [LocatedProblem("syntax: deeper than 64", start..<start + 1)])
    }
  }

  @Test("a hundred thousand open brackets are one error", arguments: ["[", #"{"a":"#])
  func hostileDepth(_ open: String) {
    let problems = Reading(String(repeating: open, count: 100_000)).problems
    #expect(problems.filter { $0.hasPrefix("syntax: ") } == ["syntax: deeper than 64"])
  }

  // MARK: - Tokens

  @Test("a skipped value gives its bytes without the white space around it")
  func skippedValue() throws {
    let bytes = Array(#"  {"a": [1, "]}"]} ,"#.utf8)
    var scanner = JSONScanner(offset: 0)
    #expect(try scanner.skipValue(bytes.span, depth: 0) == 2..<18)
    #expect(scanner.offset == 18)
  }

  @Test("the short way to read a number gives what the long way gives", arguments: UInt64(1)...20)
  func shortNumber(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("00123456789999..--eE+ ,".utf8)
    var taken = 0
    for _ in 0..<500 {
      let length = Int.random(in: 1...24, using: &generator)
      var bytes = (0..<length).map { _ in letters.randomElement(using: &generator) ?? 0 }
      // The scanner is asked only where a number begins.
      bytes.insert(Array("-019".utf8).randomElement(using: &generator) ?? 0, at: 0)
      var short = JSONScanner(offset: 0)
      guard let (value, fractionDigits) = short.shortNumber(bytes.span) else {
        #expect(short.offset == 0)
        continue
      }
      taken += 1
      var long = JSONScanner(offset: 0)
      var reader = ExactDecimalReader()
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(try long.number(bytes.span, into: &reader) == 0..<short.offset, "\(text)")
      #expect(try reader.finish() == value, "\(text)")
      let written = String(decoding: bytes[..<short.offset], as: UTF8.self)
      #expect(FigureText.fractionDigits(of: written) == fractionDigits, "\(text)")
    }
    #expect(taken > 50)
  }

  @Test(
    "the short way is taken for up to 18 digits",
    arguments: [
      ("0", true), ("-1", true), ("412.5", true), ("123456789012345678", true),
      ("-123456789012345678", true), ("12345678901234567.8", true), ("0.12345678901234567", true),
      ("1234567890123456789", false), ("0.123456789012345678", false), ("1e2", false),
      ("01", false), ("1.", false), ("-", false), ("-.5", false), ("1.2.3", false), ("1-2", false),
    ])
  func shortForm(_ text: String, _ isShort: Bool) {
    let bytes = Array(text.utf8)
    var scanner = JSONScanner(offset: 0)
    let value = scanner.shortNumber(bytes.span)
    #expect((value != nil) == isShort)
    #expect(scanner.offset == (isShort ? bytes.count : 0))
  }

  @Test("a year is a key of four digits alone, each of them looked at")
  func yearKeys() throws {
    for year in [1949, 2020, 2100] {
      let key = Array(#""\#(year)": 1"#.utf8)
      for index in key.indices {
        for byte in UInt8.min...UInt8.max {
          var bytes = key
          bytes[index] = byte
          var scanner = JSONScanner(offset: 0)
          let found = scanner.yearKey(bytes.span)
          let digits = String(decoding: bytes[1..<5], as: UTF8.self)
          let isFramed =
            bytes[0] == UInt8(ascii: "\"") && bytes[5] == UInt8(ascii: "\"")
            && bytes[6] == UInt8(ascii: ":")
          let expected =
            isFramed && digits.allSatisfy { $0.isASCII && $0.isNumber }
            ? Int(digits).flatMap { Years.possible.contains($0) ? $0 : nil } : nil
          #expect(found?.year == expected, "\(bytes)")
          #expect(scanner.offset == (expected == nil ? 0 : 7))
          if let found { #expect(found.token.range == 1..<5 && !found.token.hasEscapes) }
        }
      }
    }
    // At the very end of a text no value could follow.
    let short = Array(#""2020":"#.utf8)
    var scanner = JSONScanner(offset: 0)
    #expect(scanner.yearKey(short.span) == nil)
  }

  @Test(
    "a string that is not UTF-8 is one without its end",
    arguments: [[0xFF], [0xE4, 0xB8], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98]])
  func stringWithFlaw(_ flaw: [UInt8]) throws {
    for before in 0..<20 {
      for (filler, behind) in [
        ("a", ""), ("中", "a"), ("é", "中"), (#"\n"#, "tail of it"), ("🏭", ""),
      ] {
        let content = Array(String(repeating: filler, count: before).utf8)
        let bytes = Array("\"".utf8) + content + flaw + Array("\(behind)\", 1234567890".utf8)
        #expect(throws: JSONScanner.SyntaxError.self) {
          var scanner = JSONScanner(offset: 0)
          _ = try scanner.string(bytes.span)
        }
        let whole = Array("\"".utf8) + content + Array("\(behind)\", 1234567890".utf8)
        var scanner = JSONScanner(offset: 0)
        let token = try scanner.string(whole.span)
        #expect(token.range == 1..<1 + content.count + behind.utf8.count)
      }
    }
  }

  @Test("a string stops at its quote wherever that stands", arguments: 0...40)
  func stringOfLength(_ length: Int) throws {
    // The scanner looks at eight bytes at a time.
    for filler in ["a", "中", "!", "#", "[", "]", "~", "\u{7F}", " "] {
      let content = String(repeating: filler, count: length)
      let bytes = Array(#""\#(content)" tail"#.utf8)
      var scanner = JSONScanner(offset: 0)
      let token = try scanner.string(bytes.span)
      #expect(token.range == 1..<1 + content.utf8.count)
      #expect(!token.hasEscapes)
      #expect(JSONScanner.text(of: token, bytes.span) == content)
    }
  }
}

extension JSONScannerTests {
  /// A string as JSON and as text.
  struct StringCase: Sendable, CustomTestStringConvertible {
    let json: String
    let text: String

    init(_ json: String, _ text: String) {
      self.json = json
      self.text = text
    }

    var testDescription: String { json }
  }

  static let strings: [StringCase] = [
    StringCase(#""""#, ""),
    StringCase(#"" ""#, " "),
    StringCase(#""asd ""#, "asd "),
    StringCase(#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    StringCase(#""\\u0061\\n""#, #"\u0061\n"#),
    StringCase(#""\"""#, "\""),
    StringCase(#""\u0000""#, "\u{0}"),
    StringCase(#""\u0041\u00e9\u4E2D\uffff""#, "Aé中\u{FFFF}"),
    StringCase(#""\u0012\u001f\u0022\u005c""#, "\u{12}\u{1F}\"\\"),
    StringCase(#""\ud7ff\ue000""#, "\u{D7FF}\u{E000}"),
    StringCase(#""\uD834\udd1e""#, "𝄞"),
    StringCase(#""\ud83d\ude39\ud83d\udc8d""#, "😹💍"),
    StringCase(#""\ud800\udc00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
    StringCase(#""\u200B\u2064\ufdcf""#, "\u{200B}\u{2064}\u{FDCF}"),
    StringCase(#""\u0060\u012a\u12AB""#, "`\u{12A}\u{12AB}"),
    StringCase("\"\u{7F}\"", "\u{7F}"),
    StringCase("\"\u{2028}\u{2029}\u{A0}\"", "\u{2028}\u{2029}\u{A0}"),
    StringCase("\"\u{1F600}\u{10FFFF}\u{FFFE}\"", "\u{1F600}\u{10FFFF}\u{FFFE}"),
    StringCase("\"\u{FEFF}\"", "\u{FEFF}"),
    StringCase(#""€𝄞 a/*b*/c/*d//e""#, "€𝄞 a/*b*/c/*d//e"),
    StringCase(#""new\u000Aline""#, "new\nline"),
    StringCase(#""附件/绿色工厂名单.pdf""#, "附件/绿色工厂名单.pdf"),
  ]

  static let validValues: [String] = [
    // Words
    "true", "false", "null",
    // Numbers
    "0", "-0", "-0.0", "1", "-1", "123", "-123", "0.5", "-0.1", "123.456789", "1e1", "1E1", "1e+2",
    "1E-2", "0e1", "0e+1", "0E-0", "-1.0E+2", "123.456e78", "20e1", "1e01", "1e-000001",
    // Numbers that no figure holds are still JSON.
    "1e9999", "-1e+9999", "1e-9999", "0.4e00669999999999999999999999999999999999999999999999969999",
    "100000000000000000000000000000000000000000000000", "-237462374673276894279832749832423479823",
    "123123e100000", "-0.000000000000000000000000000000000000000000000000000000000000000001",
    // Strings
    #""""#, #""a""#, "\"\u{7F}\"",
    // Arrays and objects
    "[]", "[ ]", "[[]   ]", #"[""]"#, "[null, 1, \"1\", {}]", "[1\n]", "[1,null,null,null,2]",
    "[2] ", "{}", "{ }", #"{"": 0}"#, #"{"a": {}}"#, #"{"a": [], "b": {"c": null}}"#,
    #"{"a": 1, "a": 2}"#, #"{"a": 1, "a": 1}"#, #"{"foo\u0000bar": 42}"#,
    #"{"title": "\u041f\u043e\u043b\u0442\u043e\u0440\u0430 \u0417\u0435\u043c\u043b\u0435\u043a\u043e\u043f\u0430"}"#,
    "{\"a\":\n\"b\"\n}", #"{"min": -1.0e+28, "max": 1.0e+28}"#,
    #"{"$ref": "https://example.org/schema.json"}"#,
  ]

  /// Wraps a value so that only the value itself can be wrong.
  private static func value(_ json: String, _ problem: String) -> MarkedFile {
    MarkedFile(#"{"$schema": \#(json)}"#, "syntax: " + problem)
  }

  static let invalidValues: [MarkedFile] = [
    // Arrays
    value("[1 «t»rue]", "expected commaOrClosingBracket"),
    value("[\"\"«:» 1]", "expected commaOrClosingBracket"),
    value("[1,«,»2]", "expected value"),
    value("[«,»1]", "expected value"),
    value("[«,»]", "expected value"),
    value("[1,«]»", "expected value"),
    value("[\"\",«]»", "expected value"),
    value("[3«[»4]]", "expected commaOrClosingBracket"),
    value("[1«:»2]", "expected commaOrClosingBracket"),
    value("[1«;»2]", "expected commaOrClosingBracket"),
    value("[«*»]", "expected value"),
    value("[\"a\"«}»", "expected commaOrClosingBracket"),
    value("[1«，»2]", "expected commaOrClosingBracket"),
    value("[1«\u{A0}»]", "expected commaOrClosingBracket"),
    value("[1«\u{3000}»]", "expected commaOrClosingBracket"),
    value("[«\u{C}»]", "expected value"),
    value("[«\u{FEFF}»1]", "expected value"),
    value("[«\u{2060}»]", "expected value"),
    // Objects
    value(#"{"a"«,» 1}"#, "expected colon"),
    value(#"{"a" «1»}"#, "expected colon"),
    value(#"{"a"«}»}"#, "expected colon"),
    value(#"{"a": «}»}"#, "expected value"),
    value(#"{"a":«:» 1}"#, "expected value"),
    value(#"{"a": "b" «"»c"}"#, "expected commaOrClosingBrace"),
    value(#"{"a": 1,«}»}"#, "expected key"),
    value(#"{"a": 1,«,» "b": 2}"#, "expected key"),
    value(#"{"a": 1 «#» comment"#, "expected commaOrClosingBrace"),
    value(#"{"a": 1, «b»: 2}"#, "expected key"),
    value(#"{"a": 1«/»* comment */}"#, "expected commaOrClosingBrace"),
    value(#"{"a": 1«/»/ comment"#, "expected commaOrClosingBrace"),
    value(#"{"a": 1, «'»b': 2}"#, "expected key"),
    value(#"{"a"«：» 1}"#, "expected colon"),
    value(#"{"a": 1, «“»b”: 2}"#, "expected key"),
    value(#"{"a": 1, «9»: 2}"#, "expected key"),
    value(#"{"a": 1, «[»]: 2}"#, "expected key"),
    value(#"{"a": 1, «n»ull: 2}"#, "expected key"),
    value(#"{"a": true «f»alse}"#, "expected commaOrClosingBrace"),
    // Words
    value("«n»ul", "expected value"),
    value("«t»ru", "expected value"),
    value("«f»als", "expected value"),
    value("«T»rue", "expected value"),
    value("«N»ULL", "expected value"),
    value("true«x»", "expected commaOrClosingBrace"),
    value("null«n»ull", "expected commaOrClosingBrace"),
    value("«N»aN", "expected value"),
    value("«I»nfinity", "expected value"),
    value("«u»ndefined", "expected value"),
    value("«真»", "expected value"),
    value("«'»a'", "expected value"),
    value("«“»a”", "expected value"),
    value("«😀»", "expected value"),
    value("«\\»u0020\"a\"", "expected value"),
    // Numbers
    value("«+»1", "expected value"),
    value("«.»5", "expected value"),
    value("«１»", "expected value"),
    value("«-»", "malformed number"),
    value("«--»1", "malformed number"),
    value("«-»Infinity", "malformed number"),
    value("«-»foo", "malformed number"),
    value("«-.»5", "malformed number"),
    value("«01»", "malformed number"),
    value("«-01»2", "malformed number"),
    value("«00»", "malformed number"),
    value("«1.»", "malformed number"),
    value("«-2.»", "malformed number"),
    value("«2.e»3", "malformed number"),
    value("«1.5.»2", "malformed number"),
    value("«1e»", "malformed number"),
    value("«1E»", "malformed number"),
    value("«1e+»", "malformed number"),
    value("«0e-»", "malformed number"),
    value("«0.3e»", "malformed number"),
    value("«9e+-»1", "malformed number"),
    value("«1ee»2", "malformed number"),
    value("«1e1.»5", "malformed number"),
    value("«1+»2", "malformed number"),
    value("«1-»2", "malformed number"),
    value("0«x»1A", "expected commaOrClosingBrace"),
    value("1«_»000", "expected commaOrClosingBrace"),
    value("1 «0»00", "expected commaOrClosingBrace"),
    value("12«%»", "expected commaOrClosingBrace"),
    value("12«亿»元", "expected commaOrClosingBrace"),
    value("1.8011670033376514«H»", "expected commaOrClosingBrace"),
    // Strings
    value(#""a«\x»00""#, "invalid escape"),
    value(#""«\0»""#, "invalid escape"),
    value(#""«\a»""#, "invalid escape"),
    value(#""«\'»""#, "invalid escape"),
    value(#""«\中»""#, "invalid escape"),
    value(#""«\😀»""#, "invalid escape"),
    value(#""«\U»0041""#, "invalid escape"),
    value(#""«\u»""#, "invalid escape"),
    value(#""«\u00A»""#, "invalid escape"),
    value(#""«\u00»é""#, "invalid escape"),
    value(#""«\u»{41}""#, "invalid escape"),
    value(#""«\u»+041""#, "invalid escape"),
    value(#""«\u004»g""#, "invalid escape"),
    value(#""\uD834«\uDd»""#, "invalid escape"),
    value(#""«\uD800»""#, "lone surrogate"),
    value(#""«\uD800»a""#, "lone surrogate"),
    value(#""«\uDBFF»\n""#, "lone surrogate"),
    value(#""«\ud800»\ud800""#, "lone surrogate"),
    value(#""«\uD888»\u1234""#, "lone surrogate"),
    value(#""«\uDFAA»""#, "lone surrogate"),
    value(#""«\uDC00»""#, "lone surrogate"),
    value(#""«\uDFFF»""#, "lone surrogate"),
    value(#""«\uDd1e»\uD834""#, "lone surrogate"),
    value(#""\uD834\uDD1E«\uDC00»""#, "lone surrogate"),
    value("\"a«\n»b\"", "control character 10"),
    value("\"«\t»\"", "control character 9"),
    value("\"«\r»\n\"", "control character 13"),
    value("\"«\\\u{1}»\"", "invalid escape"),
  ]

  /// A file whose only problem is a fault of syntax.
  private static func file(_ text: String, _ problem: String) -> MarkedFile {
    MarkedFile(text, "syntax: " + problem)
  }

  static let invalidFiles: [MarkedFile] = [
    file("{«»", "ends before keyOrClosingBrace"),
    file("[«»", "ends before valueOrClosingBracket"),
    file(#"[{"figures": {"enterprises": 1}}«»"#, "ends before commaOrClosingBracket"),
    file(#"[{"figures": {"enterprises": 1}},«»"#, "ends before value"),
    file(#"[{"figures": {"enterprises": 1}},«]»"#, "expected value"),
    file("{«,»}", "expected key"),
    file("{«1»: 2}", "expected key"),
    file("{«{»}}", "expected key"),
    file("{ \n«»", "ends before keyOrClosingBrace"),
    file(#"{"year"«»"#, "ends before colon"),
    file(#"{"year":«»"#, "ends before value"),
    file(#"{"year": 2020«»"#, "ends before commaOrClosingBrace"),
    file(#"{"year": 2020,«»"#, "ends before key"),
    file(#"{"year": 2020«]»"#, "expected commaOrClosingBrace"),
    file(#"{"year": 2020«;»"#, "expected commaOrClosingBrace"),
    file(#"{"year"«"»: 2020}"#, "expected colon"),
    file(#"{«"»year: 2020}"#, "unterminated string"),
    file(#"{"$schema": «"»a"#, "unterminated string"),
    file(#"{"$schema": «"»"#, "unterminated string"),
    file(#"{"$schema": «"»\""#, "unterminated string"),
    file(#"{"$schema": "a«\»"#, "invalid escape"),
    file(#"{"$schema": "a«\u»"#, "invalid escape"),
    file(#"{"$schema": "a«\uD8»"#, "invalid escape"),
    file(#"{"$schema": "«\uD800»"#, "lone surrogate"),
    file(#"{"$schema": "«\uD800»\"#, "lone surrogate"),
    file(#"{"$schema": "\uD800«\u»"#, "invalid escape"),
    file(#"{"$schema": [1«»"#, "ends before commaOrClosingBracket"),
    file(#"{"$schema": [«»"#, "ends before valueOrClosingBracket"),
    file(#"{"$schema": «-»"#, "malformed number"),
    file(#"{"$schema": «1e»"#, "malformed number"),
    file(#"{"$schema": «t»r"#, "expected value"),
    file("«<»html>", "expected value"),
    file("«b»ase: {}", "expected value"),
    file("«，»", "expected value"),
    file("«]»", "expected value"),
    file("«}»", "expected value"),
    file("«\u{0}»", "expected value"),
    file("«\u{3000}»{}", "expected value"),
    file("«/»/ base\n{}", "expected value"),
    file("\u{FEFF}«\u{FEFF}»{}", "expected value"),
  ]
}
