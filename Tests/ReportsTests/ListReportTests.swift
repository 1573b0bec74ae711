import Criteria
import Rules
import Submission
import Testing

@testable import Reports

@Suite("Lists in templates, schemas and reports")
struct ListReportTests {
  private static let json = #"""
    {
      "scheme": "2022-jiangsu", "base": { "name": "示例园区（虚构）", "city": "无锡市" }, "year": 2021,
      "lists": {
        "suppliers": [
          { "name": "甲公司", "revenue": 1000 }, { "name": "乙公司", "productKind": "平台", "revenue": "0.2 亿元" },
          { "name": "丙公司", "revenue": 999 }, { "name": "丁,公司", "revenue": 1200 },
          { "name": "戊公司", "revenue": 1300 }, { "name": "己公司", "revenue": 1400 } ],
        "innovationProjectList": [
          { "name": "一", "enterprise": "甲公司" }, { "name": "二", "enterprise": "甲公司" } ],
        "incubatedEnterpriseList": [
          { "name": "庚公司", "incubator": "示例加速器", "effect": ["上市", "被并购"] } ],
        "titles": []
      }
    }
    """#

  private static func written(
    _ text: String, isTable: Bool = false
  ) throws -> (OlderSubmission, SubmissionReader.Contents) {
    let bytes = Array(text.utf8)
    let source =
      isTable ? SourceFile(table: "", bytes: bytes) : SourceFile(name: "", bytes: bytes)
    let contents = SubmissionReader(catalogue: .all).read(source)
    #expect(!contents.hasErrors)
    return (OlderSubmission(try #require(contents.submissions.first), in: source, .all), contents)
  }

  @Test(
    "a list in JSON, in a table and in templates of both comes to the same",
    arguments: Language.allCases)
  func equalInEveryForm(_ language: Language) throws {
    let (old, contents) = try Self.written(Self.json)
    let first = try #require(contents.submissions.first)
    let template = SubmissionTemplate(
      [.jiangsu2022], in: .all, year: 2021, isYearAsked: false, from: old, language: language)
    for (text, isTable) in [(template.json(), false), (template.csv(), true)] {
      let (_, contents) = try Self.written(text, isTable: isTable)
      let back = try #require(contents.submissions.first)
      #expect(contents.allDiagnostics.isEmpty)
      #expect(
        back.lists.map(\.definition.key).sorted() == first.lists.map(\.definition.key).sorted())
      for list in first.lists {
        let other = try #require(back.lists.first { $0.definition === list.definition })
        #expect(other.rows.map(\.name) == list.rows.map(\.name))
        #expect(
          other.rows.map { $0.cells.map { $0?.written } }
            == list.rows.map { $0.cells.map { $0?.written } })
      }
      let judge = { (submission: Submission) in
        Catalogue.all.facts.indices.map { submission.row[$0, yearsBack: 0] }
      }
      #expect(judge(back) == judge(first))
    }
  }

  @Test("a template has the lists that its schemes can use, with their columns and what follows")
  func template() {
    let template = SubmissionTemplate(
      [.jiangsu2022], in: .all, year: 2021, isYearAsked: false, language: .chinese)
    #expect(
      template.lists.map(\.definition.key) == Catalogue.all.lists(for: [.jiangsu2022]).map(\.key))
    #expect(
      template.csv().contains("名单,suppliers,工业互联网产品供应商,企业名称,产品类型,典型产品名称,年收入（万元）"))
    #expect(
      template.json().contains(
        #""suppliers": [\#n      { "name": null, "productKind": null, "product": null, "revenue": null }"#
      ))
    let none = SubmissionTemplate(
      [.retention2023], in: .all, year: 2022, isYearAsked: false, language: .chinese)
    #expect(none.lists.isEmpty)
    #expect(!none.json().contains("\"lists\""))
  }

  @Test("show tells the lists of a scheme, and of one item those that it can use")
  func show() throws {
    let text = SchemeText(.chinese, width: 200, in: .all)
    let scheme = Scheme.jiangsu2022
    let whole = text.text(of: scheme, items: scheme.items)
    #expect(whole.contains("名单：suppliers  工业互联网产品供应商"))
    #expect(whole.contains("名单：parkPilots"))
    #expect(
      whole.contains(
        "得出：industrialInternetSuppliers  收入 1000 万元以上的工业互联网供应商数：年收入 ≥ 1000 万元的行数"))
    let item = try #require(scheme.item("5"))
    let one = text.text(of: scheme, items: [item])
    #expect(one.contains("可由名单 suppliers 得出"))
    #expect(one.contains("名单：suppliers"))
    #expect(!one.contains("名单：titles"))
    let json = SchemeJSON(.english, in: .all).text(of: scheme, items: [item])
    #expect(json.contains(#""measure": "the number of rows with revenue (年收入) ≥ 1000 万元""#))
  }

  @Test("a count names the first few of its rows, and how many there are")
  func rowsInWords() throws {
    let (_, contents) = try Self.written(Self.json)
    let submission = try #require(contents.submissions.first)
    func words(_ key: String, _ language: Language) throws -> String {
      let number = try #require(Catalogue.all.facts.firstIndex { $0.key == key })
      let listed = try #require(submission.listed.first { $0.fact == number })
      let list = submission.lists[listed.list]
      let measure = try #require(
        Catalogue.all.lists(giving: Catalogue.all.facts[number])
          .first { $0.list === list.definition })
      return Wording(language).rows(listed, of: list, by: measure.measure)
    }
    #expect(
      try words("industrialInternetSuppliers", .chinese)
        == "名单“工业互联网产品供应商”共 6 行，计入 5 行：甲公司、乙公司、丁,公司 等")
    #expect(
      try words("industrialInternetSuppliers", .english)
        == "the list industrial internet suppliers (工业互联网产品供应商) has 6 rows, of which 5 count: "
        + "甲公司, 乙公司, 丁,公司 and 2 more")
    #expect(
      try words("innovationTitleEnterprises", .chinese)
        == "名单“国家级/省级工业互联网相关项目”共 2 行，不同的建设单位 1 个：甲公司")
    #expect(try words("demonstrationTitles", .chinese) == "名单“国家/省级相关试点示范区资质”没有任何行")
  }

  @Test("the JSON report names every row that is counted, with its place, and nothing else of it")
  func rowsInJSON() throws {
    let (file, submissions) = Sample.checked(Self.json, schemes: [.jiangsu2022])
    let checked = try #require(submissions.first)
    let settings = Sample.settings()
    var schemes = SchemeWordsOfRun(settings.wording)
    var writer = JSONWriter(isPretty: false)
    writer.object { SubmissionJSON(checked, of: file, settings, &schemes).write(to: &$0) }
    let text = writer.text
    #expect(
      text.contains(
        #""list":{"key":"suppliers","label":"工业互联网产品供应商","rows":[{"name":"甲公司","line":5,"column":7},"#
      ))
    #expect(text.contains(#"{"key":"titles","label":"国家/省级相关试点示范区资质","rows":0,"line":"#))
    #expect(!text.contains("productKind"))
  }
}
