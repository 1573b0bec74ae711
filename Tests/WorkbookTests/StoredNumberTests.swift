import Testing

@testable import Workbook

@Suite("Numbers as workbooks store them")
struct StoredNumberTests {
  private func text(_ stored: String, isPercent: Bool = false) -> String? {
    guard let number = StoredNumber(stored.utf8) else { return nil }
    var output: [UInt8] = []
    number.appendText(isPercent: isPercent, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(
    "are shown with 15 significant digits",
    arguments: [
      ("0", "0"), ("-0", "0"), ("412.5", "412.5"), ("0.1", "0.1"), ("00.50", "0.5"),
      ("0.30000000000000004", "0.3"), ("2.9999999999999996", "3"), ("-9.9999999999999998", "-10"),
      ("0.33333333333333331", "0.333333333333333"), ("1E3", "1000"), ("1.5e+2", "150"),
      ("1.5E-3", "0.0015"), ("100", "100"), ("123456789012345678", "123456789012346000"),
      ("999999999999999.9", "1000000000000000"), ("1E300", "1E300"), ("1.5E-300", "15E-301"),
      ("5.", "5"), (".5", "0.5"), ("0.000", "0"), ("0E9999999", "0"),
    ])
  func shown(_ stored: String, _ expected: String) {
    #expect(text(stored) == expected)
  }

  @Test(
    "are a hundred times as large in percent",
    arguments: [
      ("0.185", "18.5%"), ("1", "100%"), ("0.0825", "8.25%"), ("0", "0%"), ("-0.0499", "-4.99%"),
      ("0.00001", "0.001%"), ("0.28999999999999998", "29%"), ("12", "1200%"),
    ])
  func percent(_ stored: String, _ expected: String) {
    #expect(text(stored, isPercent: true) == expected)
  }

  @Test(
    "are nothing else", arguments: ["", "-", ".", "1e", "1e+", "1e+-5", "--1", "1.2.3", "1 ", "０"])
  func others(_ stored: String) {
    #expect(text(stored) == nil)
  }

  @Test("tell where digits were lost that someone may have meant")
  func lostDigits() {
    let lost = ["12345678901234567", "0.123456789012345678"]
    let kept = ["0.30000000000000004", "0.33333333333333331", "123456789012345", "1E20"]
    #expect(lost.allSatisfy { StoredNumber($0.utf8)?.lostDigits == true })
    #expect(kept.allSatisfy { StoredNumber($0.utf8)?.lostDigits == false })
  }

  @Test(
    "are days under a format of dates",
    arguments: [
      ("61", "1900-03-01"), ("36526", "2000-01-01"), ("36585", "2000-02-29"),
      ("44196", "2020-12-31"), ("44196.9999", "2020-12-31"), ("2958465", "9999-12-31"),
    ])
  func days(_ stored: String, _ day: String) {
    #expect(StoredNumber(stored.utf8)?.date(startsIn1904: false) == day)
  }

  @Test("that no day has are none", arguments: ["60", "-1", "2958466", "1E30"])
  func noDays(_ stored: String) {
    #expect(StoredNumber(stored.utf8)?.date(startsIn1904: false) == nil)
  }
}

@Suite("Formats of numbers")
struct NumberFormatTests {
  @Test(
    "show percent, days, or numbers",
    arguments: [
      ("General", NumberFormat.plain), ("0.00", .plain), ("#,##0.00\"亿元\"", .plain), ("@", .plain),
      ("0%", .percent), ("0.0\"%\"", .plain), ("0\\%", .plain), ("[Red]0.00%", .percent),
      ("yyyy/m/d", .date), ("[$-804]yyyy\"年\"m\"月\"", .date), ("[h]:mm", .date), ("[Red]0", .plain),
      ("0.00E+00", .plain), ("_ ¥* #,##0.00_ ", .plain), ("0!.0,\"万\"", .plain), ("0;0%", .plain),
      ("\"d\"0", .plain), ("mmm-yy", .date), ("", .plain), ("\"", .plain), ("[", .plain),
    ])
  func codes(_ code: String, _ format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }
}
