import Rules
import Submission
import Testing

@Suite("What is wrong with a table is said of its row and cell")
struct CSVProblemTests {
  /// A table and its problems.
  struct Case: Sendable, CustomTestStringConvertible {
    let table: String
    let problems: [String]

    init(_ table: String, _ problems: String...) {
      self.table = table
      self.problems = problems
    }

    var testDescription: String { String(table.prefix(80)) }
  }

  @Test("every fault of the table is found at its place", arguments: faults)
  func fault(_ example: Case) {
    #expect(CSVReading(example.table).problems == example.problems)
  }

  private static let faults = [
    Case("", "1:1 empty"),
    Case("\u{FEFF}\r\n\r\n", "1:1 empty"),
    Case(
      "甲,乙\n1,2", "1:1 table: unknown-column 甲", "1:1 table: no-key-column",
      "1:1 table: no-value-column", "1:2 table: unknown-column 乙"),
    Case("填报值\n1", "1:1 table: no-key-column"),
    Case("键\nbrands", "1:1 table: no-value-column"),
    Case(
      "键,填报植,填报值\nbrands,,是", "1:2 table: unknown-column 填报植, like 填报值"),
    Case("键,valeu,value\nbrands,,是", "1:2 table: unknown-column valeu, like value"),
    Case(
      "键,填报值,２０２０年,1800\nbrands,是",
      "1:3 table: unknown-column ２０２０年, like 2020年", "1:4 table: unknown-column 1800"),
    Case("键,填报值,value\nbrands,是", "1:3 table: duplicate-column value after 2"),
    Case("键,2020,2020年\nyear,,", "1:3 table: duplicate-column 2020年 after 2"),
    Case("键,填报值\nbrands,是,,x", "2:4 table: too-many-cells for 2"),
    Case("键,填报值,\nbrands,是,x,y", "2:3 table: too-many-cells for 3"),
    Case("键,填报值\nbrands,是,,"),
    // A comma in a number splits its cell.
    Case("键,填报值\nsalesRevenue,412,5", "2:2 table: split-number 412,5"),
    Case("键,填报值,说明\nsalesRevenue,412,5,", "2:2 table: split-number 412,5"),
    Case("键,填报值,说明\nsalesRevenue,4,125,\nbrands,是,x", "2:2 table: split-number 4,125"),
    Case("键,填报值\nsalesRevenue,1,234,567", "2:2 table: split-number 1,234,567"),
    Case(
      "键,填报值,2019年,2020年\nyear,2020\nenterprises,,3,5,6", "3:3 table: split-number 3,5"),
    Case("键,填报值,2020年\nyear,2020\nenterprises,,5,"),
    Case("键,填报值,2019年,2020年\nyear,2020\nenterprises,,4,5,"),
    Case("键,填报值,说明\nenterprises,4,3 家新增,去年", "2:4 table: too-many-cells for 3"),
    Case("键,填报值,说明\nsalesRevenue,\"4,125\",5"),
    Case("键,填报值\n,是\n", "2:1 table: no-key"),
    Case(
      "键,填报值\nsalesRevenu,1\nbrands,是\n\"x,\"\"y\",1",
      "2:1 table: unknown-row salesRevenu, like salesRevenue", "4:1 table: unknown-row x,\"y"),
    Case(
      "键,名称,填报值\nsalesRevenue,研发投入,1",
      "2:2 table: label-of-another 研发投入 beside salesRevenue"),
    Case(
      "键,名称,填报值\nsalesRevenue,旧称,1\nname,名称,x\nyear,,2020",
      "2:2 warning table: unknown-label 旧称 beside salesRevenue, 销售收入"),
    Case(
      "key,label,value\nsalesRevenue,research spending (研发投入),1\nyear,year (年度),2020",
      "2:2 table: label-of-another research spending (研发投入) beside salesRevenue"),
    Case("键;填报值\nbrands;是", "1:1 table: wrong-separator"),
    Case("\"键\";\"填报值\"\n\"brands\";\"是\"", "1:1 table: wrong-separator"),
    Case("键\t填报值\nbrands\t是", "1:1 table: wrong-separator"),
    Case("键，填报值\nbrands，是", "1:1 table: wrong-separator"),
    Case("sep=;\n键;填报值\nbrands;是", "1:1 table: wrong-separator"),
    Case("填报表,\n\n键;填报值\nbrands;是", "3:1 table: wrong-separator"),
    Case("2021 年填报表,\n填报单位：甲,\n键,填报值\nbrands,是", "1:1 table: header-below 3"),
    Case("\n标题\n键,填报值\nbrands,是", "2:1 table: header-below 3"),
    Case(
      "键,填报值\nbrands,\"是\nbrands,否\n", "2:2 table: unterminated-quote",
      "3:1 duplicateKey: brands after 2:1"),
    Case(
      "键,填报值\nbrands,\"是\"x\nlawCompliance,也许", "2:2 table: text-after-quote",
      "3:2 wrongType: string for lawCompliance"),
    Case("\"键\" ,填报值\nbrands,是", "1:1 table: text-after-quote"),
  ]

  @Test("every fault of a row is found at its place", arguments: rows)
  func row(_ example: Case) {
    let reading = CSVReading(rows: example.table)
    #expect(reading.problems == example.problems)
  }

  private static let rows = [
    Case(
      "salesRevenue,,1\r\nbrands,,是\r\nsalesRevenue,,2\r\n销售收入,,3",
      "4:1 duplicateKey: salesRevenue after 2:1",
      "5:1 sameFactTwice: salesRevenue as salesRevenue and 销售收入 after 2:1"),
    Case("year,,2020\r\nyear,,2021\r\nbrands,,是", "3:1 duplicateKey: year after 2:1"),
    Case("series,,优势\r\n系列,,特色\r\nbrands,,是", "3:1 duplicateKey: 系列 after 2:1"),
    Case("year,,2020\r\nenterprises,,4,,5", "3:3 table: value-twice in 2020"),
    Case("enterprises,,4,,5", "2:5 yearNotStated: enterprises"),
    Case("enterprises,,4,,,5%", "2:3 table: year-not-stated"),
    Case("enterprises,,,,5", "2:5 yearNotStated: enterprises"),
    Case("year,,2019\r\nenterprises,,,,5", "3:5 yearAfterLast: 2020 after 2019"),
    Case(
      "year,,2020\r\nbrands,,,是,,是\r\nname,,,x\r\npolicyScore,,,,7",
      "3:4 table: not-yearly brands", "3:6 table: not-yearly brands",
      "4:4 table: not-yearly name", "5:5 table: not-yearly policyScore"),
    Case(
      "brands,是\r\nname,个,x\r\nyear,年,2020\r\nownBrands,字,x\r\nseries,-,优势\r\nscheme,x,",
      "2:2 table: no-place-for-unit 是 of brands", "3:2 table: no-place-for-unit 个 of name",
      "4:2 table: no-place-for-unit 年 of year", "5:2 table: no-place-for-unit 字 of ownBrands",
      "6:2 table: no-place-for-unit - of series", "7:2 table: no-place-for-unit x of scheme"),
    Case(
      "year,,2020\r\nsalesRevenue,,,,,,412.5\r\ntaxes,,,,,,\"4,125 万元\"\r\nbrands,,,,,,√\r\n"
        + "enterprises,,,,,,１２\r\npartners,,,,,,有 12 个\r\nlawCompliance,,是,,,,是\r\n"
        + "profits,,,,5,,3\r\nplanCompliance,,,,,,可取：是、否\r\nspecialFunds,,,,,,12 只",
      "3:7 warning table: value-in-note 412.5", "4:7 warning table: value-in-note 4,125 万元",
      "5:7 warning table: value-in-note √", "6:7 warning table: value-in-note １２"),
    Case(
      "year,,2020\r\nenterprises,,,4,,1e19%\r\npartners,,,4,,0.1234567890123456789",
      "3:6 tooLargeNumber: 1e19 for no fact",
      "4:6 tooManyDigits: 0.1234567890123456789 for no fact"),
    Case(
      "enterprises,,5,,,,备注,a.pdf\r\nname,,x,,,,,b.pdf",
      "2:8 table: no-place-for-evidence enterprises", "3:8 table: no-place-for-evidence name"),
    Case(
      "salesRevenue,公顷,1\r\nenterprises,只,1", "2:2 unitOfAnotherKind: 公顷 for salesRevenue",
      "3:2 unknownUnit: 只 for enterprises"),
    Case(
      "salesRevenue,,1 日元\r\nresearchSpending,,甲", "2:3 unknownUnit: 日元 for salesRevenue",
      "3:3 malformedFigure: 甲 for researchSpending"),
    Case(
      "salesRevenue,,\"41,25\"\r\nresearchSpending,,5+\r\ntaxes,,007",
      "2:3 malformedFigure: 41,25 for salesRevenue",
      "3:3 unknownUnit: + for researchSpending", "4:3 malformedFigure: 007 for taxes"),
    Case("year,,二〇二〇\r\nbrands,,是", "2:3 wrongType: string for year"),
    Case("year,,1800\r\nbrands,,是", "2:3 invalidYear: 1800"),
    Case("scheme,,2021-generl\r\nbrands,,是", "2:3 unknownScheme: 2021-generl, like 2021-general"),
    Case("series,,龙头\r\nbrands,,是", "2:3 unknownTraitValue: 龙头 for series"),
    Case(
      "specialRegion,,也许\r\nbrands,,1", "2:3 wrongType: string for specialRegion",
      "3:3 wrongType: string for brands"),
    Case("brands,,大概,,,,说明", "2:3 wrongType: string for brands"),
    Case(
      "enterprises,,2.5\r\nsalesRevenue,,\"-1,000 万元\"", "2:3 notWhole: 2.5 for enterprises",
      "3:3 outOfBounds: -1,000 万元 for salesRevenue"),
    Case(
      "numericalControlRate,,0.3", "2:3 warning looksLikeFraction: 0.3 for numericalControlRate"),
    Case(
      "year,,2020\r\nenterprises,,,5,6,很多", "3:6 wrongType: string for enterprises"),
    Case(
      "enterprises,,10\r\nbigDataEnterprises,,11",
      "3:3 partExceedsWhole: bigDataEnterprises over enterprises at 2:3"),
    Case("figures,,1\r\nbrands,,是", "2:1 table: unknown-row figures"),
  ]

  @Test("bytes that are no text are a fault at the first such cell")
  func encodings() throws {
    func problems(_ bytes: [UInt8]) -> [String] { CSVReading(bytes: bytes).problems }
    let head = Array("键,填报值\n".utf8)
    #expect(problems([0xFF, 0xFE, 0x2E, 0x95]) == ["1:1 table: utf-16"])
    #expect(problems([0xFF, 0xFE, 0, 0, 0x2E, 0x95, 0, 0]) == ["1:1 table: utf-32"])
    #expect(problems([0, 0, 0xFE, 0xFF, 0, 0, 0x95, 0x2E]) == ["1:1 table: utf-32"])
    #expect(problems([0x50, 0x4B, 3, 4, 0xFF, 0x0A]) == ["1:1 table: damaged-workbook"])
    #expect(problems([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == ["1:1 table: old-workbook"])
    #expect(problems([0xFE, 0xFF, 0x95, 0x2E]) == ["1:1 table: utf-16"])
    #expect(
      problems(head + Array("name,\"一\n二\"\nbrands,是".utf8) + [0xE6, 0x98])
        == ["3:2 table: invalid-utf8"])
    #expect(
      problems([0xEF, 0xBB, 0xBF] + Array("key,value\n".utf8) + [0xFF])
        == ["2:1 table: invalid-utf8"])
    let other = converted("键,填报值\nname,示例园\n", to: "GB18030")
    #expect(problems(other + [0xFF, 0xFF, 0x2C, 0xFF]) == ["3:1 table: not-text"])
    #expect(problems(other + Array("brands,".utf8) + [0xC4]) == ["3:2 table: not-text"])
  }

  @Test("what is read as GB18030 and not known may be in another encoding, and is said to be")
  func anotherEncoding() {
    func problems(_ text: String, _ encoding: String) -> [String] {
      CSVReading(bytes: converted(text, to: encoding)).problems
    }
    #expect(problems("鍵,填報值\npartners,3\n", "BIG5") == ["1:1 table: other-encoding 龄"])
    #expect(problems("指标,数据\npartners,3\n", "GB18030") == ["1:1 table: other-encoding 指标"])
    let rows = problems("key,value\n銷售收入,3\n研發投入,4\npartners,3\n", "BIG5")
    #expect(rows.count == 3)
    #expect(rows.first?.hasPrefix("1:1 table: other-encoding ") == true)
    #expect(problems("键,填报值\n销售收入,3\n研发,4\n", "GB18030").count == 1)
    #expect(problems("指标,数据\npartners,3\n", "UTF-8").count == 4)
  }

  @Test("what is wrong with many rows is counted beyond the most that is listed")
  func many() {
    let unknown = (1...500).map { "x\($0)y\($0),1" }
    let reading = CSVReading((["键,填报值"] + unknown).joined(separator: "\n"))
    #expect(reading.problems.count == 201)
    #expect(reading.problems.last == "502:1 furtherProblems: 300")
    let repeated = Array(repeating: "brands,是", count: 5000)
    let duplicates = CSVReading((["键,填报值"] + repeated).joined(separator: "\n"))
    #expect(duplicates.problems.count { $0.hasSuffix("duplicateKey: brands after 2:1") } == 200)
    #expect(duplicates.problems.contains { $0.contains("furtherProblems") })
  }

  @Test("a wide, a long and a deeply quoted table are gone through once", .timeLimit(.minutes(1)))
  func large() {
    let wide = String(repeating: ",", count: 500_000)
    #expect(CSVReading("键,填报值\nbrands,是" + wide).problems == [])
    #expect(
      CSVReading("键,填报值\nbrands,是" + wide + "x").problems
        == ["2:500002 table: too-many-cells for 2"])
    _ = CSVReading("键,填报值\nbrands,\"" + String(repeating: "\"\"\n", count: 300_000))
    _ = CSVReading("键,填报值\n" + String(repeating: "\"\n", count: 300_000))
    _ = CSVReading(
      "键,填报值,佐证\nbrands,是,\"" + String(repeating: "\"\"；", count: 300_000) + "\"")
    _ = CSVReading("键,填报值\n" + String(repeating: "# x\n\n", count: 300_000))
    _ = CSVReading(String(repeating: "键,", count: 100_000))
    let long = 300_000
    for cell in [" ", "\u{0}", "\n", "x", "甲"] {
      let many = String(repeating: cell, count: long)
      _ = CSVReading(many)
      _ = CSVReading("键,填报值\n" + many)
      _ = CSVReading("键,填报值\nsalesRevenue," + many)
    }
    _ = CSVReading("键,填报值\n" + String(repeating: ",\n", count: long))
    #expect(
      CSVReading("键,填报值\nbrands,是" + String(repeating: " ", count: long)).problems == [])
  }
}
