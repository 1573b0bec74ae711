import Criteria
import Rules
import Submission
import Testing

@Suite("A file with the labels of an earlier template")
struct EarlierNamesTests {
  /// Labels of earlier templates that say in fewer words what the key still asks.
  private static let aliases = [
    ("主导产业处于国内同行业前列", "leadingIndustryStanding"),
    ("骨干企业主要环节智能化", "smartManufacturing"),
  ]

  /// Labels that said half, or several things at once, and what is asked now.
  private static let formerNames: [(name: String, section: String, now: String)] = [
    // The park's data centres together, not the largest of them.
    ("设计标准机架数", "figures", "standardRacks"),
    // The whole area and all enterprises, not 重点应用范围 and 重点企业.
    ("5G 网络覆盖率", "figures", "fiveGCoverage"),
    ("5G 设备无线联网率", "figures", "fiveGConnectionRate"),
    ("所有无线方式联网设备数", "figures", "wirelessDevices"),
    ("5G 方式联网设备数", "figures", "fiveGDevices"),
    // One answer for clauses that are asked one by one.
    (
      "安全生产管理体系与责任制", "attestations", "safetyManagement safetyResponsibility safetyStandards"
    ),
    (
      "先进安全技术、安全可靠产品与测试认证", "attestations",
      "secureDataCentre preferredSecureProducts reliabilityCertification"
    ),
  ]

  @Test("an earlier label that means the same is taken", arguments: aliases)
  func alias(_ label: String, _ key: String) throws {
    let reading = Reading(#"{"attestations": {"\#(label)": false}}"#)
    #expect(reading.problems == [])
    #expect(try reading.value(key) == .zero)
    #expect(Catalogue.all.fact(named: label)?.key == key)

    let table = CSVReading("键,名称,填报值\n\(key),\(label),否\n")
    #expect(table.problems == [])
    #expect(try table.value(key) == .zero)
    let labels = CSVReading("名称,填报值\nshort words (\(label)),是\n")
    #expect(labels.problems == [])
    #expect(try labels.value(key) == ExactDecimal(1))
  }

  @Test("a key and an earlier label are the same indicator, and both are named as they are written")
  func sameFactTwice() {
    MarkedFile(
      #"{"attestations": {"主导产业处于国内同行业前列": true, «"leadingIndustryStanding"»: true}}"#,
      "sameFactTwice: leadingIndustryStanding as 主导产业处于国内同行业前列 and leadingIndustryStanding after 18"
    ).check()
  }

  @Test("a misspelt earlier label is known by its nearest neighbour")
  func misspelt() {
    MarkedFile(
      #"{"attestations": {«"主导产业处于国内同行前列"»: true}}"#,
      "unknownKey: 主导产业处于国内同行前列 in attestations, fact leadingIndustryStanding, like 主导产业处于国内同行业前列"
    ).check()
  }

  @Test(
    "a label that meant something else is refused with what is asked now", arguments: formerNames)
  func formerName(_ name: String, _ section: String, _ now: String) {
    let problem = "formerName: \(name), now \(now)"
    MarkedFile("{\"\(section)\": {«\"\(name)\"»: null}}", problem).check()
    MarkedFile("{«\"\(name)\"»: null}", problem).check()
    let key = now.prefix { $0 != " " }
    #expect(CSVReading("键,名称,填报值\n\(key),\(name),\n").problems == ["2:2 \(problem)"])
    #expect(CSVReading("名称,填报值\n\(name),\n").problems == ["2:1 \(problem)"])
    #expect(CSVReading("名称,填报值\nwords (\(name)),\n").problems == ["2:1 \(problem)"])
    #expect(Catalogue.all.fact(named: name) == nil)
  }

  @Test("the refusal says what is counted now, or which answers")
  func words() throws {
    let racks = try #require(Reading(#"{"figures": {"设计标准机架数": 1}}"#).contents.allDiagnostics.first)
    #expect(
      racks.problem.words(.chinese, isInTable: false) { _ in Position(line: 1, column: 1) }
        == """
        “设计标准机架数”是旧名称，含义与现在的不同；请核对后改填“standardRacks”（数据中心单体设计标准机架数）：\
        规模最大的数据中心单体的设计标准机架数，不是园区各数据中心之和（2021 年通知附表 4 第 5 条）；\
        换算单位，以功率 2.5 千瓦为一个标准机架（注 1）
        """)
    let safety = try #require(
      Reading(#"{"attestations": {"安全生产管理体系与责任制": true}}"#).contents.allDiagnostics.first)
    #expect(
      safety.problem.words(.english, isInTable: false) { _ in Position(line: 1, column: 1) }
        == """
        "安全生产管理体系与责任制" is a former label and meant something else; check what is given, and give \
        "safetyManagement" (企业安全生产管理体系完善), "safetyResponsibility" (安全生产责任制健全), \
        "safetyStandards" (安全生产达到国家标准或行业标准)
        """)
  }
}
