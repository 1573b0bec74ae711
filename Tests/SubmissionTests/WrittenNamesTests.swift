import Criteria
import Rules
import Submission
import Testing

@Suite("Names as people write them")
struct WrittenNamesTests {
  /// The facts that get a value of one of these, by their keys.
  private func facts(_ name: String, scheme: String? = nil) throws -> [String] {
    let head = scheme.map { #""scheme": "\#($0)", "# } ?? ""
    let reading = Reading(#"{\#(head)"figures": {"\#(name)": 5}}"#)
    return try reading.submission.row.given.map { Catalogue.all.facts[$0].key }
  }

  @Test(
    "spaces, width and what stands around a name don't matter",
    arguments: [
      ("5G基站数", "baseStations"), ("年均PUE", "annualPUE"), ("IT设备负荷率", "equipmentLoadRate"),
      ("每万人拥有5G基站数", "baseStationDensity"), ("５Ｇ 基站数", "baseStations"),
      ("销售 收入", "salesRevenue"), ("1.1 销售收入", "salesRevenue"), ("销售收入（亿元）", "salesRevenue"),
      ("其中：主导产业销售收入", "leadingIndustryRevenue"), ("SalesRevenue", "salesRevenue"),
    ])
  func folded(_ name: String, _ key: String) throws {
    #expect(try facts(name) == [key])
  }

  @Test(
    "common names are taken for the fact that has them",
    arguments: [
      ("投资强度", "investmentIntensity"), ("标准机架", "standardRacks"), ("二级节点", "secondLevelNodes"),
      ("规上企业数", "enterprisesAboveScale"), ("从业人员", "employees"), ("标杆工厂", "benchmarkFactories"),
      ("PUE", "annualPUE"), ("单位土地平均产值（销售收入）", "landOutput"), ("数控化率", "numericalControlRate"),
      ("一年内发生重大事故数量", "majorAccidents"), ("基地所在地级市或地区的地区生产总值", "localProduct"),
    ])
  func common(_ name: String, _ key: String) throws {
    #expect(try facts(name) == [key])
  }

  @Test(
    "a name of several facts is that of the scheme, wherever the scheme is named",
    arguments: [
      ("容积率", "2021-general", "floorAreaRatio"), ("容积率", "2022-summary", "buildingFloorAreaRatio"),
      ("研发投入占销售收入比重", "2021-general", "researchIntensity"),
      ("研发投入占销售收入比重", "2021-bigdata", "bigDataResearchIntensity"),
      ("国家级研发机构", "2021-general", "nationalResearchInstitutions"),
      ("发明专利", "2021-general", "inventionPatents"),
      ("营业收入", "2022-jiangsu", "operatingRevenueAboveScale"),
    ])
  func several(_ name: String, _ scheme: String, _ key: String) throws {
    #expect(try facts(name, scheme: scheme) == [key])
    let behind = Reading(#"{"figures": {"\#(name)": 5}, "scheme": "\#(scheme)"}"#)
    #expect(try behind.submission.row.given.map { Catalogue.all.facts[$0].key } == [key])
    #expect(behind.problems.contains { $0.hasPrefix("warning nameTakenAs: \(name) as \(key) of ") })
  }

  @Test("a name of several facts without a scheme that decides is refused, naming all")
  func ambiguous() {
    #expect(
      Reading(#"{"figures": {"容积率": 0.8}}"#).problems.contains(
        "ambiguousName: 容积率, floorAreaRatio buildingFloorAreaRatio"))
    #expect(
      Reading(#"{"scheme": "2021-general", "figures": {"营业收入": 5}}"#).problems.contains(
        "ambiguousName: 营业收入, salesRevenue mainBusinessRevenue"))
  }

  @Test("a part of names finds the names, and is taken for none")
  func part() {
    let reading = Reading(#"{"scheme": "2021-general", "figures": {"研发机构": 5}}"#)
    #expect(
      reading.problems.contains(
        "ambiguousName: 研发机构 in part, nationalResearchInstitutions provincialResearchInstitutions"))
  }

  @Test("a former name stays refused")
  func former() {
    #expect(
      Reading(#"{"figures": {"设计标准机架数": 5}}"#).problems.contains(
        "formerName: 设计标准机架数, now standardRacks"))
  }

  @Test("every line of common names is of a fact, and no name is another fact's own")
  func lines() throws {
    for line in Catalogue.all.commonNames.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      try #require(parts.count == 2, "\(line)")
      let key = String(parts[0])
      #expect(Catalogue.all.facts.contains { $0.key == key }, "\(key)")
      for name in parts[1].split(separator: "、") {
        let own = Catalogue.all.fact(named: String(name))
        #expect(own == nil || own?.key == key, "\(key): \(name)")
      }
    }
  }

  @Test("rows of the base are found by what people call them")
  func base() throws {
    let reading = CSVReading(
      "名称,填报值\n方 案,2021-general\n年份,２０２０年\n基地 名称,示例\n所属省份,湖北\n城市,武汉市\n营业额,5\n")
    #expect(reading.problems == ["7:1 table: unknown-row 营业额"])
  }
}
