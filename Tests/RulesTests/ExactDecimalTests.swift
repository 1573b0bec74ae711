import Randomness
import Rules
import Testing

@Suite("An exact decimal holds 18 digits on each side of the point and rounds nothing")
struct ExactDecimalTests {
  static let nines = String(repeating: "9", count: 18)

  @Suite("Reading")
  struct Reading {
    @Test(
      "every form of a JSON number is read as its value",
      arguments: [
        ("0", "0"), ("-0", "0"), ("0.0", "0"), ("-0.000", "0"), ("7", "7"), ("-7", "-7"),
        ("10", "10"), ("1000000", "1000000"), ("0.5", "0.5"), ("-0.5", "-0.5"), ("1.50", "1.5"),
        ("10.05", "10.05"), ("0.001", "0.001"), ("1e0", "1"), ("1E0", "1"), ("1e+2", "100"),
        ("1E+2", "100"), ("1e-2", "0.01"), ("1E-2", "0.01"), ("-2.5e1", "-25"), ("125e-1", "12.5"),
        ("12.5e1", "125"), ("0e5", "0"), ("0.0e-5", "0"), ("1e007", "10000000"), ("1e-0", "1"),
        ("100e-2", "1"), ("0.00012e4", "1.2"), ("1002003e-3", "1002.003"),
      ])
    func accepts(text: String, value: String) throws {
      #expect(try ExactDecimal(parsing: text).description == value)
    }

    @Test(
      "what is not a JSON number is malformed",
      arguments: [
        "", "-", "+", "+1", "--1", "1-", "1+", "01", "-01", "00", "00.5", "0123", ".5", "-.5", ".",
        "1.", "-1.", "1.e1", "1..2", "1.2.3", "1e", "1E", "1e+", "1e-", "1e+-1", "1e1.5", "1e1e1",
        "1ee1", "e1", "-e1", ".e1", "0x1", "0b1", "1f", "NaN", "Infinity", "-inf", "1,000", "1_000",
        " 1", "1 ", "1\n", "\t1", "1\u{0}", "１", "1１", "1e１", "٣", "−1", "1。5", "一", "50%", "null",
      ])
    func refuses(text: String) {
      #expect(throws: ExactDecimalError.malformed) { try ExactDecimal(parsing: text) }
    }

    @Test("18 digits on each side are held to the last")
    func widest() throws {
      let text = "\(nines).\(nines)"
      let value = try ExactDecimal(parsing: text)
      #expect(value.scaled == 999_999_999_999_999_999_999_999_999_999_999_999)
      #expect(value.description == text)
      #expect(try ExactDecimal(parsing: "-" + text).scaled == -value.scaled)
    }

    @Test(
      "a number of more than 18 digits before the point is too large",
      arguments: [
        "1000000000000000000", "-1000000000000000000", "1234567890123456789", "1e18", "0.1e19",
        "10e17", "1000000000000000000.5", "1e999999999", "-1e999999999", "1e99999999999999999999",
        "123456789012345678901234567890123456789012345",
        "1234567890123456789.1234567890123456789",
      ])
    func tooLarge(text: String) {
      #expect(throws: ExactDecimalError.tooLarge) { try ExactDecimal(parsing: text) }
    }

    @Test(
      "a number of more than 18 digits after the point is too precise",
      arguments: [
        "0.0000000000000000001", "-0.0000000000000000001", "0.1234567890123456789", "1e-19",
        "10e-20", "0.1e-18", "999999999999999999.0000000000000000001", "1e-999999999",
        "1e-99999999999999999999", "0.123456789012345678901234567890123456789012345",
        "123456789012345678.1234567890123456789",
      ])
    func tooPrecise(text: String) {
      #expect(throws: ExactDecimalError.tooPrecise) { try ExactDecimal(parsing: text) }
    }

    @Test(
      "zeros behind the last digit do not count, however many",
      arguments: [
        ("1.0000000000000000000000000000000000000000", "1"),
        ("0.1234567890123456780000000000000000000000", "0.123456789012345678"),
        ("999999999999999999.0000000000000000000", "999999999999999999"),
        ("0.0000000000000000000000000000000000000000", "0"),
      ])
    func trailingZeros(text: String, value: String) throws {
      #expect(try ExactDecimal(parsing: text).description == value)
    }

    @Test(
      "an exponent moves the point as far as the digits go",
      arguments: [
        ("1e17", "100000000000000000"), ("999999999999999999e0", "999999999999999999"),
        ("1e-18", "0.000000000000000001"), ("0.000000000000000001e35", "100000000000000000"),
        ("0.999999999999999999e18", "999999999999999999"),
        ("999999999999999999e-18", "0.999999999999999999"),
        ("1000000000000000000000000e-24", "1"), ("0.000000000000000000000000001e27", "1"),
        ("999999999999999999999999999999999999e-18", "999999999999999999.999999999999999999"),
      ])
    func exponents(text: String, value: String) throws {
      #expect(try ExactDecimal(parsing: text).description == value)
    }

    @Test(
      "nought with any exponent is nought",
      arguments: ["0e999999999", "0e-999999999", "-0e999999999", "0.000e99999999999999999999"])
    func nought(text: String) throws {
      #expect(try ExactDecimal(parsing: text) == .zero)
    }

    @Test("a million digits are read or refused without a hang", .timeLimit(.minutes(1)))
    func aMillionDigits() throws {
      let zeros = String(repeating: "0", count: 1_000_000)
      let ones = String(repeating: "1", count: 1_000_000)
      #expect(try ExactDecimal(parsing: "1." + zeros) == ExactDecimal(1))
      #expect(try ExactDecimal(parsing: "1" + zeros + "e-1000000") == ExactDecimal(1))
      #expect(throws: ExactDecimalError.tooLarge) { try ExactDecimal(parsing: ones) }
      #expect(throws: ExactDecimalError.tooPrecise) { try ExactDecimal(parsing: "0." + ones) }
      #expect(throws: ExactDecimalError.tooLarge) { try ExactDecimal(parsing: "1e" + ones) }
      #expect(throws: ExactDecimalError.malformed) { try ExactDecimal(parsing: zeros) }
    }

    @Test("a part of a longer text is read as the text itself is")
    func substring() throws {
      let text = "年产值 412.5 亿元"
      let number = try #require(text.split(separator: " ").dropFirst().first)
      #expect(try ExactDecimal(parsing: number) == ExactDecimal(412, tenths: 5))
    }

    @Test("random digits with a point and an exponent have the value that they spell")
    func randomNumbers() throws {
      var generator = SeededGenerator(seed: 2021)
      for _ in 0..<2000 {
        let whole = Int128.random(in: 0..<1_000_000_000, using: &generator)
        let places = Int.random(in: 1...9, using: &generator)
        let shift = Int.random(in: -9...9, using: &generator)
        let unit = Self.power(places)
        let fraction = Int128.random(in: 0..<unit, using: &generator)
        let padded = String(String(fraction + unit).dropFirst())
        let sign: Int128 = Bool.random(using: &generator) ? -1 : 1
        let text = "\(sign < 0 ? "-" : "")\(whole).\(padded)e\(shift)"
        let expected = sign * (whole * unit + fraction) * Self.power(18 + shift - places)
        #expect(try ExactDecimal(parsing: text).scaled == expected, "\(text)")
      }
    }

    static func power(_ exponent: Int) -> Int128 {
      (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
  }

  @Suite("Reading byte by byte")
  struct Reader {
    @Test(
      "it is complete where a number may end",
      arguments: [
        ("-", false), ("-0", true), ("12", true), ("12.", false), ("12.0", true), ("12.0e", false),
        ("12.0e-", false), ("12.0e-1", true), ("", false),
      ])
    func completeness(text: String, isComplete: Bool) {
      var reader = ExactDecimalReader()
      for byte in text.utf8 {
        let isTaken = reader.accept(byte)
        #expect(isTaken)
      }
      #expect(reader.isComplete == isComplete)
    }

    @Test(
      "a byte that can't stand there ends the number and leaves it as it was",
      arguments: [("0", "1"), ("12", "-"), ("12.5", "."), ("1e2", "E"), ("-3", "]"), ("4", ",")])
    func refusedByte(text: String, next: String) throws {
      var reader = ExactDecimalReader()
      for byte in text.utf8 { _ = reader.accept(byte) }
      for byte in next.utf8 {
        let isTaken = reader.accept(byte)
        #expect(!isTaken)
      }
      #expect(try reader.finish() == ExactDecimal(parsing: text))
    }
  }

  @Suite("Arithmetic and order")
  struct Order {
    @Test("0.1 and 0.2 make exactly 0.3")
    func tenths() throws {
      let sum = try ExactDecimal(parsing: "0.1").scaled + ExactDecimal(parsing: "0.2").scaled
      #expect(try ExactDecimal(scaled: sum) == ExactDecimal(parsing: "0.3"))
    }

    @Test("the ways to write a limit mean what they say")
    func limits() {
      #expect(ExactDecimal(300).description == "300")
      #expect(ExactDecimal(-3).description == "-3")
      #expect(ExactDecimal(0, tenths: 7).description == "0.7")
      #expect(ExactDecimal(2, tenths: 5).description == "2.5")
    }

    @Test(
      "digits and the place of the point make the number",
      arguments: [
        (UInt64(12345), 2, false, "123.45"), (12345, 2, true, "-123.45"), (5, 0, false, "5"),
        (0, 0, true, "0"), (1, 18, false, "0.000000000000000001"),
        (999_999_999_999_999_999, 0, true, "-999999999999999999"),
        (999_999_999_999_999_999, 18, false, "0.999999999999999999"),
        (1_200, 2, false, "12"),
      ])
    func digits(digits: UInt64, fractionDigits: Int, isNegative: Bool, expected: String) throws {
      let value = ExactDecimal(
        digits: digits, fractionDigits: fractionDigits, isNegative: isNegative)
      #expect(try value == ExactDecimal(parsing: expected))
    }

    @Test("values are in order whatever they are written like")
    func ascending() throws {
      let texts = [
        "-999999999999999999.999999999999999999", "-10", "-9.9", "-1", "-0.1", "-1e-18", "0",
        "0.000000000000000001", "0.09", "0.1", "0.100000000000000001", "0.9", "1", "9",
        "9.999999999999999999", "1e1", "11", "999999999999999999",
      ]
      let values = try texts.map { try ExactDecimal(parsing: $0) }
      for (left, lesser) in values.enumerated() {
        for (right, greater) in values.enumerated() {
          #expect((lesser < greater) == (left < right), "\(lesser) and \(greater)")
          #expect((lesser == greater) == (left == right), "\(lesser) and \(greater)")
        }
      }
    }

    @Test("the same value in other digits is the same number")
    func equal() throws {
      let forms = ["1.5", "1.50", "15e-1", "0.15e1", "1.5E+0"]
      #expect(try Set(forms.map { try ExactDecimal(parsing: $0) }).count == 1)
    }
  }

  @Suite("Printing")
  struct Printing {
    @Test(
      "a number is printed with no more digits than it has",
      arguments: [
        ("0", "0"), ("1.000", "1"), ("412.50", "412.5"), ("-0.10", "-0.1"), ("1e3", "1000"),
        ("1e-18", "0.000000000000000001"), ("1.000000000000000001", "1.000000000000000001"),
      ])
    func plain(text: String, printed: String) throws {
      #expect(try ExactDecimal(parsing: text).description == printed)
    }

    @Test("what is printed is read back as the same number")
    func roundTrip() throws {
      var generator = SeededGenerator(seed: 18)
      for _ in 0..<3000 {
        // As many small numbers as large ones.
        let bound = Reading.power(Int.random(in: 1...36, using: &generator))
        let value = ExactDecimal(scaled: Int128.random(in: -bound + 1..<bound, using: &generator))
        let text = value.description
        #expect(try ExactDecimal(parsing: text) == value, "\(text)")
        #expect(!text.contains(".") || !text.hasSuffix("0"), "\(text)")
      }
    }

    @Test("even a number beyond what is read is printed whole")
    func extremes() {
      #expect(
        ExactDecimal(scaled: .max).description == "170141183460469231731.687303715884105727")
      #expect(
        ExactDecimal(scaled: .min).description == "-170141183460469231731.687303715884105728")
    }
  }
}
