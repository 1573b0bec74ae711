import Criteria
import Rules
import Submission
import Testing

@Suite("A list of a table begins at the row that names it")
struct CSVListTests {
  private static let header = "部分,键,名称,单位,填报值,说明\nfigures,year,年度,,2021,\n"

  private static func reading(_ rows: String) -> CSVReading { CSVReading(header + rows) }

  @Test("the row that names a list names its columns, and the rows below it are the list's")
  func rows() throws {
    let reading = Self.reading(
      """
      名单,suppliers,工业互联网产品供应商,年收入（万元）,企业名称
      ,,,1200,甲公司
      ,,,,
      ,,,0.5 亿元,"乙,公司"
      ,suppliers,,999,丙公司
      ,,salesRevenue... 
      """)
    #expect(reading.problems == ["8:3 table: unknown-row salesRevenue..., like salesRevenue"])
    #expect(try reading.value("industrialInternetSuppliers") == ExactDecimal(2))
    let list = try #require(try reading.submission.lists.first)
    #expect(list.rows.map(\.name) == ["甲公司", "乙,公司", "丙公司"])
    #expect(list.place == .cell(row: 3, column: 2))
    #expect(list.rows.map(\.place) == [4, 6, 7].map { .cell(row: $0, column: 4) })
  }

  @Test("what is written in error is no figure that is missing, in a cell and under a wrong name")
  func mistaken() {
    func problems(_ rows: String) -> [String] { Self.reading(rows).problems }
    let cell = problems(",suppliers,,企业名称,年收入（万元）\n,,,甲,12oo\n,,,乙,１２００\n,,,丙,")
    #expect(cell.count { $0.contains("open") } == 1)
    #expect(cell.contains { $0.contains("open 丙 revenue") })
    let unit = problems(",suppliers,,企业名称,年收入（公顷）\n,,,甲,1200")
    #expect(unit.count == 1)
    #expect(unit.allSatisfy { $0.contains("unitOfAnotherKind") })
    let name = problems(",suppliers,,企业名称,年收\n,,,甲,1200")
    #expect(name.count == 1)
    #expect(name.allSatisfy { $0.contains("unknown-column") })
  }

  @Test("rows of figures may follow a list, and a list may follow a list")
  func between() throws {
    let reading = Self.reading(
      """
      ,titles,,荣誉名称
      ,,,甲
      ,salesRevenue,,亿元,412.5
      ,星级上云企业,,企业名称,上云星级
      ,,,甲,4
      ,benchmarkFactoryList,,项目名称
      ,,,乙
      """)
    #expect(reading.problems == [])
    #expect(try reading.value("demonstrationTitles") == ExactDecimal(1))
    #expect(try reading.value("salesRevenue") == ExactDecimal(parsing: "412.5"))
    #expect(try reading.value("fourStarCloudEnterprises") == ExactDecimal(1))
    #expect(try reading.value("benchmarkFactories") == ExactDecimal(1))
  }

  @Test("the columns may be named in the row below, and by their keys or in English")
  func headings() throws {
    for heading in [
      ",suppliers\n,,,name,revenue", ",suppliers,,name,annual revenue (年收入) (万元)",
      ",suppliers,,企业名称,年收入", ",\"industrial internet suppliers (工业互联网产品供应商)\",,name,revenue",
    ] {
      let reading = Self.reading(heading + "\n,,,甲,1000")
      #expect(reading.problems == [], "\(heading)")
      #expect(try reading.value("industrialInternetSuppliers") == ExactDecimal(1), "\(heading)")
    }
  }

  @Test("a unit behind the name of a column is that of its plain numbers")
  func units() throws {
    let reading = Self.reading(
      ",suppliers,,企业名称,年收入（亿元）\n,,,甲,0.1\n,,,乙,0.0999\n,,,丙,1000 万元")
    #expect(reading.problems == [])
    #expect(try reading.value("industrialInternetSuppliers") == ExactDecimal(2))
  }

  @Test("无 says that there is nothing to list, and an empty list says nothing yet")
  func none() throws {
    for word in ["无", "没有", "不涉及", "/", "—"] {
      let reading = Self.reading(",titles,,荣誉名称,获得时间\n,,,\(word),")
      #expect(reading.problems == [], "\(word)")
      #expect(try reading.value("demonstrationTitles") == .zero, "\(word)")
    }
    let blank = Self.reading(",titles,,荣誉名称,获得时间\n,,,,\n,,,,")
    #expect(try blank.value("demonstrationTitles") == nil)
    let both = Self.reading(",titles,,荣誉名称\n,,,无\n,,,甲")
    #expect(both.problems == ["4:4 list: none-beside-rows titles after 5:4"])
  }

  @Test("answers and choices are read as elsewhere in a table")
  func choices() throws {
    let reading = Self.reading(
      """
      ,fiveGFactories,,工厂名称,典型应用场景数量（个）,入选 5G 工厂名录,入选试点示范（5G 工厂方向）
      ,,,甲,10,是,否
      ,,,乙,9,√,×
      ,cloudEnterpriseList,,企业名称,服务类型,过去一年业务收入,通过云服务能力测评、可信云、等级保护等主流测评
      ,,,甲,IaaS、SaaS,1,是
      """)
    #expect(reading.problems == [])
    #expect(try reading.value("scenarioFactories") == ExactDecimal(1))
    #expect(try reading.value("listedFiveGFactories") == ExactDecimal(2))
    #expect(try reading.value("fiveGFactoryPilots") == .zero)
    #expect(try reading.value("softwareServiceEnterprises") == ExactDecimal(1))
    #expect(try reading.value("infrastructureServiceEnterprises") == ExactDecimal(1))
  }

  @Test(
    "what is wrong is said at its cell",
    arguments: [
      (
        ",titles,,荣誉,获得时间\n,,,甲,",
        [
          "3:4 list: unknown-column 荣誉 in titles",
          "4:4 list: no-heading titles",
        ]
      ),
      (",titles,,荣誉名称,获得时间,荣誉名称\n,,,甲,,", ["3:6 list: column-twice 荣誉名称 after 3:4"]),
      (",titles,,荣誉名称\n,,,甲,乙", ["4:5 list: outside-columns titles"]),
      (",titles,,荣誉名称,获得时间\n,,,,2020\n", ["4:5 list: name-missing in titles"]),
      (",titles,,荣誉名称\n,,,甲\n,,,甲", ["5:4 list: name-twice 甲 after 4:4"]),
      (
        ",titles,,荣誉名称\n,,,甲\n,salesRevenue,,,1\n,titles,,荣誉名称\n,,,乙",
        ["6:2 list: twice titles after 3:2"]
      ),
      (",titles,工业互联网产品供应商,荣誉名称\n,,,甲", ["3:3 table: label-of-another 工业互联网产品供应商 beside titles"]),
      (
        ",suppliers,,企业名称,年收入\n,,,甲,约12",
        [
          "4:5 malformedFigure: 约12 for revenue, approximate(\"约\")"
        ]
      ),
      (
        ",suppliers,,企业名称,年收入（公顷）\n,,,甲,12",
        [
          "3:5 unitOfAnotherKind: 公顷 for revenue"
        ]
      ),
      (
        ",demonstrationTitles,,,7\n,titles,,荣誉名称\n,,,甲",
        ["3:5 list: fact-at-odds demonstrationTitles with titles"]
      ),
      (
        ",fiveGFactories,,工厂名称,入选 5G 工厂名录\n,,,甲,对",
        [
          "4:4 warning list: open 甲 scenarios", "4:4 warning list: open 甲 isPilot",
          "4:5 wrongType: string for isListed",
        ]
      ),
    ])
  func problems(_ rows: String, _ expected: [String]) {
    let found = Self.reading(rows).problems
    #expect(found.sorted() == expected.sorted(), "\(rows)")
  }
}
