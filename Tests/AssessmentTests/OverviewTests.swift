import Assessment
import Criteria
import Evaluation
import Rules
import Submission
import Testing

@Suite("An overview keeps a row a base and says what follows from all")
struct OverviewTests {
  /// A base of the 优势 series with the figures of items 1 and 2, which ask for more than 300 亿元 and for a leading
  /// share of more than 50%.
  private static func base(
    _ name: String, city: String = "云泽市", province: String = "湖北省", sales: Int = 200,
    leading: Int = 100, more: String = ""
  ) -> String {
    """
    {"scheme": "2021-general", "base": {"name": "\(name)", "province": "\(province)", "city": "\(city)",
    "series": "优势", "specialRegion": false, "channel": "工信主管部门"}, "year": 2020,
    "figures": {"salesRevenue": \(sales), "leadingIndustryRevenue": \(leading)\(more)}}
    """
  }

  private func overview(
    _ texts: [String], by schemes: [Scheme] = [.general2021], quotas: [Quota] = []
  ) -> Overview {
    var overview = Overview(.all, quotas: quotas)
    var assessor = Assessor(.all, by: .chosen(schemes))
    for (number, text) in texts.enumerated() {
      let file = assessor.assess(
        SourceFile(name: "\(number).json", bytes: Array(text.utf8)))
      overview.add(file)
      assessor.forEachSubmission(of: file) { judged in
        overview.add(
          judged, file: file.source.name,
          start: file.places.position(of: judged.submission.beginning))
      }
    }
    return overview
  }

  private func names(_ overview: Overview) -> [String?] {
    overview.rows.map { $0.base.name }
  }

  @Test("a row has the base's place, series, verdict, items and gaps")
  func row() throws {
    let found = overview([Self.base("甲")])
    let base = try #require(found.base(0))
    #expect(base.province == "湖北省")
    #expect(base.cities == ["云泽市"])
    #expect(base.series == "优势")
    #expect(base.file == "0.json")
    #expect(base.start == Position(line: 1, column: 1))
    let row = try #require(found.rows.first { _ in true })
    #expect(row.verdict == .ineligible)
    #expect(row.items(.fail).map { row.scheme.items[$0].number } == ["1", "2"])
    #expect(row.openItems.count > 20)
    let gaps = try #require(row.gaps)
    #expect(row.scheme.items[gaps.largest.item].number == "1")
    #expect(gaps.largest.gap.share == Fraction(1, over: 3))
    #expect(row.scheme.items[gaps.smallest.item].number == "2")
    #expect(gaps.smallest.gap.share == Fraction(0))
  }

  @Test("ineligible bases stand by the number of failed constraints, then by their largest gap")
  func order() {
    let found = overview([
      Self.base("两条，缺一半", sales: 150, leading: 50),
      Self.base("两条，缺一成", sales: 270, leading: 100),
      Self.base("一条，缺九成", sales: 30, leading: 20),
      Self.base("待定", sales: 310, leading: 200),
      Self.base("一条，缺一成", sales: 270, leading: 200),
    ])
    #expect(names(found) == ["待定", "一条，缺一成", "一条，缺九成", "两条，缺一成", "两条，缺一半"])
  }

  @Test("undetermined bases stand by how many items are open, equal ones in the order of the input")
  func openItems() {
    let found = overview([
      Self.base("甲", sales: 310, leading: 200), Self.base("乙", sales: 310, leading: 200),
      Self.base("丙", sales: 310, leading: 200, more: #", "cumulativeInvestment": 386.5"#),
    ])
    #expect(found.rows.allSatisfy { $0.verdict == .undetermined })
    let open = found.rows.map { $0.openItems.count }
    #expect(open == open.sorted())
    #expect(names(found).filter { $0 != "丙" } == ["甲", "乙"])
  }

  @Test("a failure that can't be measured stands behind those that can")
  func unmeasured() {
    let answer = "}, \"attestations\": {\"planCompliance\": false"
    let found = overview([
      Self.base("没有数", sales: 310, leading: 200, more: answer),
      Self.base("缺九成", sales: 30, leading: 20),
    ])
    #expect(names(found) == ["缺九成", "没有数"])
    #expect(found.rows.map { $0.gaps == nil } == [false, true])
  }

  @Test("the order does not hang on the order of the input")
  func permutations() {
    var texts = (0..<12).map { number in
      Self.base("园\(number)", sales: 90 + number * 37, leading: 40 + number * 31 % 90)
    }
    let first = names(overview(texts))
    for _ in 0..<5 {
      texts.append(texts.removeFirst())
      #expect(names(overview(texts)) == first)
    }
  }

  @Test("items are counted by how often they fail, the deciding first")
  func items() {
    let found = overview([
      Self.base("甲"), Self.base("乙", sales: 270, leading: 200),
      Self.base("丙", sales: 310, leading: 200),
    ])
    let scheme = Scheme.general2021
    let counts = found.items(of: scheme)
    #expect(
      counts.prefix(2).map { "\(scheme.items[$0.item].number): \($0.failed)" } == ["1: 2", "2: 1"])
    let natures = counts.map { scheme.items[$0.item].nature.decides }
    #expect(natures == natures.sorted { $0 && !$1 })
    for row in found.rows {
      for item in row.items(.fail) {
        #expect(counts.contains { $0.item == item && $0.failed > 0 })
      }
    }
    let failures = found.rows.reduce(0) { $0 + $1.items(.fail).count }
    let counted = counts.filter { scheme.items[$0.item].nature.decides }
      .reduce(0) { $0 + $1.failed }
    #expect(failures == counted)
  }

  @Test("cities are counted apart, by province and name, those with most failures first")
  func cities() {
    let found = overview([
      Self.base("甲", city: "云泽市"), Self.base("乙", city: "临澜市", sales: 270, leading: 200),
      Self.base("丙", city: "云泽市", sales: 310, leading: 200),
      Self.base("丁", city: "云泽市", province: "贵州省", sales: 270, leading: 200),
    ])
    let cities = found.cities(under: .general2021)
    #expect(cities.map(\.province) == ["湖北省", "湖北省", "贵州省"])
    #expect(cities.map(\.cities) == [["云泽市"], ["临澜市"], ["云泽市"]])
    #expect(cities.map(\.failures) == [2, 1, 1])
    #expect(cities.map(\.tally.count) == [2, 1, 1])
    #expect(cities[0].tally[.undetermined] == 1)
    #expect(cities[1].mostFailed.map { Scheme.general2021.items[$0].number } == ["1"])
  }

  @Test("the same base twice is named with both places; without a name nothing is the same")
  func repeated() {
    let nameless = #"{"figures": {"partners": 1}}"#
    let found = overview([
      Self.base("甲"), Self.base("乙"), Self.base("甲", city: "临澜市"), nameless, nameless,
      Self.base("甲", province: "贵州省"),
    ])
    #expect(found.repeated == [[0, 2]])
  }

  @Test("what is in error or could not be opened is kept last, with what is wrong first")
  func unjudged() throws {
    var found = overview([
      Self.base("甲"),
      #"[{"figures": {"partner": 1, "salesRevenu": 2}}, {"figures": {"partner": 1}}]"#,
      "{",
    ])
    found.add(UnreadableFile(name: "9.json", message: "打不开"))
    #expect(found.unjudged.map(\.file) == ["1.json", "2.json", "9.json"])
    #expect(found.unjudged.map(\.errors) == [3, 1, 1])
    #expect(found.unjudged.map(\.submissions) == [2, 0, 0])
    #expect(found.unjudged[0].problem?.start.label == "1:15")
    #expect(found.unjudged[2].message == "打不开")
    #expect(found.excluded == 4)
    found.unread = 2
    #expect(found.excluded == 6)
  }

  @Test("a quota stands beside schemes of its own document and no others")
  func quotas() {
    let texts = (1...4).map { Self.base("园\($0)") }
    let general = overview(texts, quotas: Quota.all).quotaFindings
    #expect(general.map(\.quota.id) == ["2021-applications"])
    #expect(general[0].findings.contains { $0.status == .fail && $0.counted == [0, 1, 2, 3] })
    #expect(overview(texts, by: [.draft2023], quotas: Quota.all).quotaFindings.isEmpty)
    #expect(overview(texts).quotaFindings.isEmpty)
  }

  @Test("with several schemes a base has a row for each, counted apart")
  func schemes() {
    let found = overview([Self.base("甲")], by: [.general2021, .draft2023])
    #expect(found.count == 1)
    #expect(found.rowCount == 2)
    #expect(Set(found.rows.map { $0.scheme.id }) == ["2021-general", "2023-draft"])
    #expect(found.schemes.map(\.id) == ["2021-general", "2023-draft"])
    #expect(found.schemes.allSatisfy { found.tally(of: $0).count == 1 })
  }

  @Test("a row from an explanation is the row from the bare verdict")
  func explained() {
    let text = Self.base("甲", sales: 270, leading: 100)
    let judged = overview([text])
    var explained = Overview(.all)
    var assessor = Assessor(.all, by: .chosen([.general2021]))
    let (file, submissions) = assessor.assess(
      all: SourceFile(name: "0.json", bytes: Array(text.utf8)))
    for submission in submissions {
      explained.add(
        submission, file: file.source.name, start: Position(line: 1, column: 1), page: "p.html")
    }
    let rows = zip(explained.rows, judged.rows).map { $0 }
    #expect(rows.count == 1)
    for (one, other) in rows {
      #expect(one.base.page == "p.html")
      #expect(one.statuses == other.statuses)
      #expect(one.verdict == other.verdict)
      #expect(one.gaps?.largest.item == other.gaps?.largest.item)
      #expect(one.gaps?.largest.gap.share == other.gaps?.largest.gap.share)
      #expect(one.gaps?.largest.gap.gap.amount == other.gaps?.largest.gap.gap.amount)
    }
  }
}
