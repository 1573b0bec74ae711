import Randomness
import Rules
import Testing

@testable import Evaluation

@Suite("A quota counts what each place puts forward")
struct QuotaCheckTests {
  static let province = Trait(
    "province", "省份", values: [Trait.Value("江苏"), Trait.Value("浙江"), Trait.Value("辽宁")])
  static let city = Trait(
    "city", "单列市", followsFromCity: true, otherwise: "其他地市", values: [Trait.Value("大连")])

  @Suite("A plain number")
  struct Numbers {
    static let batch = Batch(counting: Sample.region.holds, limit: .count(2))

    @Test(
      "as many as the limit pass, one more fails",
      arguments: [(1, Status.pass), (2, .pass), (3, .fail)])
    func limit(count: Int, status: Status) throws {
      let rows = try (0..<count).map { _ in try Self.batch.row("江苏", counts: .yes) }
      let findings = Self.batch.findings(for: rows)
      #expect(findings.map(\.status) == [status])
      #expect(findings.map(\.counted) == [Array(0..<count)])
      #expect(findings.map(\.limit) == [2])
    }

    @Test("each place is counted apart, in the order of its first submission")
    func places() throws {
      let names = ["浙江", "江苏", "浙江", "浙江"]
      let findings = try Self.batch.findings(
        for: names.map { try Self.batch.row($0, counts: .yes) })
      #expect(findings.map(\.place) == ["浙江", "江苏"])
      #expect(findings.map(\.counted) == [[0, 2, 3], [1]])
      #expect(findings.map(\.status) == [.fail, .pass])
    }

    @Test("what does not count is left out, and a place without any is not named")
    func notCounted() throws {
      let rows = try [
        Self.batch.row("江苏", counts: .no), Self.batch.row("浙江", counts: .no),
        Self.batch.row("江苏", counts: .yes),
      ]
      let findings = Self.batch.findings(for: rows)
      #expect(findings.map(\.place) == ["江苏"])
      #expect(findings.map(\.counted) == [[2]])
    }

    @Test(
      "what may count leaves it open only where it could exceed the limit",
      arguments: [
        (1, 1, Status.pass), (1, 2, .missing), (2, 1, .missing), (0, 3, .missing), (3, 1, .fail),
      ])
    func unknown(counted: Int, unknown: Int, status: Status) throws {
      let answers =
        [Truth](repeating: .yes, count: counted) + [Truth](repeating: .unknown, count: unknown)
      let findings = try Self.batch.findings(
        for: answers.map { try Self.batch.row("江苏", counts: $0) })
      #expect(findings.map(\.status) == [status])
      #expect(findings.map(\.unknown.count) == [unknown])
    }

    @Test("a submission that does not say its place leaves it open")
    func noPlace() throws {
      let findings = try Self.batch.findings(for: [Self.batch.row(nil, counts: .yes)])
      #expect(findings.map(\.place) == [nil])
      #expect(findings.map(\.status) == [.missing])
    }

    @Test("submissions that do not say their place may be of different places, so none fails")
    func noPlaces() throws {
      let rows = try (0..<3).map { _ in try Self.batch.row(nil, counts: .yes) }
      #expect(Self.batch.findings(for: rows).map(\.status) == [.missing])
    }

    @Test("nothing put forward is nothing found")
    func empty() {
      #expect(Self.batch.findings(for: []).isEmpty)
    }
  }

  @Suite("Places")
  struct Places {
    @Test("the first trait that names a place counts, the value for all other cities names none")
    func cities() throws {
      let batch = Batch(counting: Sample.region.holds, limit: .count(1), by: [city, province])
      let liaoning = try batch.row("辽宁", counts: .yes)
      let rows = try [
        batch.with(liaoning, city, "大连"), batch.with(liaoning, city, "其他地市"), liaoning,
      ]
      let findings = batch.findings(for: rows)
      #expect(findings.map(\.place) == ["大连", "辽宁"])
      #expect(findings.map(\.counted) == [[0], [1, 2]])
      #expect(findings.map(\.status) == [.pass, .fail])
    }
  }

  @Suite("A share")
  struct Shares {
    static let batch = Batch(
      counting: Sample.region.holds,
      limit: .share(percent: 25, of: .all([]), oneMoreIf: Sample.series.isValue("优势")))

    @Test(
      "a quarter of a place's submissions, rounded down, may count",
      arguments: [(3, 0), (4, 1), (7, 1), (8, 2)])
    func share(members: Int, limit: Int) throws {
      let rows = try (0..<members).map { try Self.row(counts: $0 == 0) }
      #expect(Self.batch.findings(for: rows).map(\.limit) == [limit])
    }

    @Test("one more may where a submission of the place has the bonus, counted or not")
    func bonus() throws {
      var rows = try (0..<4).map { try Self.row(counts: $0 < 2) }
      #expect(Self.batch.findings(for: rows).map(\.status) == [.fail])
      rows[3] = try Self.batch.with(rows[3], Sample.series, "优势")
      let findings = Self.batch.findings(for: rows)
      #expect(findings.map(\.limit) == [2])
      #expect(findings.map(\.status) == [.pass])
    }

    @Test("a bonus of another place does not help")
    func otherPlace() throws {
      var rows = try (0..<4).map { try Self.row(counts: $0 < 2) }
      rows.append(
        try Self.batch.with(Self.batch.row("浙江", counts: .no), Sample.series, "优势"))
      // The other place is told that none is within its share.
      #expect(Self.batch.findings(for: rows).map(\.limit) == [1, 1])
    }

    @Test("a bonus that is not known leaves it open where it would decide")
    func unknownBonus() throws {
      let rows = try (0..<4).map { try Self.batch.row("江苏", counts: $0 < 2 ? .yes : .no) }
      #expect(Self.batch.findings(for: rows).map(\.status) == [.missing])
    }

    /// A submission of 江苏 that is known not to have the bonus.
    private static func row(counts: Bool) throws -> FactRow {
      try batch.with(batch.row("江苏", counts: counts ? .yes : .no), Sample.series, "特色")
    }
  }
}

/// A quota of one rule that counts the submissions with a flag.
struct Batch {
  let trial: Trial
  let check: QuotaCheck

  init(
    counting counted: Condition, limit: QuotaLimit,
    by places: [Rules.Trait] = [QuotaCheckTests.province]
  ) {
    let quota = Quota(
      id: "quota", title: Bilingual("测试数量", "测试数量"),
      source: Citation(
        document: "《测试办法》", number: "1号", issuer: "测试部", date: "2021-06-23", part: "二"),
      rules: [QuotaRule("不超过", at: "二", by: places, counting: counted, limit: limit)])
    trial = Trial(
      every(
        Sample.region.holds, Sample.series.isValue("优势"),
        QuotaCheckTests.province.isValue("江苏"), QuotaCheckTests.city.isValue("大连")))
    check = QuotaCheck(quota, in: trial.catalogue)
  }

  /// A submission of a province, or of none that it says.
  func row(_ province: String?, counts: Truth) throws -> FactRow {
    let trial = try self.trial.having(Sample.region, counts)
    return try province.map { try trial.having(QuotaCheckTests.province, $0).row } ?? trial.row
  }

  /// What a batch of submissions comes to, added one after the other.
  func findings(for rows: [FactRow]) -> [QuotaCheck.Finding] {
    var check = self.check
    for row in rows { check.add(row) }
    return check.findings
  }

  /// The same submission with a value of a trait.
  func with(_ row: FactRow, _ trait: Rules.Trait, _ value: String) throws -> FactRow {
    try trial.with(row).having(trait, value).row
  }
}

@Suite("A batch that is counted one after the other comes to what it comes to as a whole")
struct QuotaAccumulationTests {
  @Test("counts and limits are those of all submissions looked at together")
  func bruteForce() throws {
    var generator = SeededGenerator(seed: 81)
    let limits: [QuotaLimit] = [
      .count(3),
      .share(
        percent: 30, of: .not(Sample.region.holds), oneMoreIf: Sample.series.isValue("优势")),
    ]
    for limit in limits {
      let batch = Batch(
        counting: Sample.region.holds, limit: limit,
        by: [QuotaCheckTests.city, QuotaCheckTests.province])
      for size in 0..<40 {
        let rows = (0..<size).map { _ in
          RandomCondition.row(for: batch.trial.catalogue, share: 0.7, &generator)
        }
        let found = batch.findings(for: rows)
        let expected = try Self.expected(limit, rows, batch.trial)
        #expect(found.map(\.place) == expected.map(\.place))
        #expect(found.map(\.members) == expected.map(\.members))
        #expect(found.map(\.counted) == expected.map(\.counted))
        #expect(found.map(\.unknown) == expected.map(\.unknown))
        #expect(found.map(\.limit) == expected.map(\.limit))
        #expect(found.map(\.mostIfAllKnown) == expected.map(\.most))
      }
    }
  }

  @Test("the findings can be asked for at any time, and say what was added so far")
  func anyTime() throws {
    let batch = Batch(counting: Sample.region.holds, limit: .count(1))
    var check = batch.check
    #expect(check.findings.isEmpty)
    try check.add(batch.row("江苏", counts: .yes))
    #expect(check.findings.map(\.status) == [.pass])
    try check.add(batch.row("江苏", counts: .yes))
    #expect(check.findings.map(\.status) == [.fail])
    #expect(check.count == 2)
  }

  private struct Expected {
    let place: String?
    let members: Int
    let counted: [Int]
    let unknown: [Int]
    let limit: Int
    let most: Int
  }

  private static func expected(
    _ limit: QuotaLimit, _ rows: [FactRow], _ trial: Trial
  ) throws -> [Expected] {
    func values(_ trait: Rules.Trait, _ row: FactRow) throws -> UInt64 {
      row[trait: try #require(trial.catalogue.number(of: trait))]
    }
    func place(_ row: FactRow) throws -> String? {
      if try values(QuotaCheckTests.city, row) == 1 { return "大连" }
      return try QuotaCheckTests.province.names(of: values(QuotaCheckTests.province, row)).first
    }
    let places = try rows.map(place)
    var order: [String?] = []
    for place in places where !order.contains(place) { order.append(place) }
    return try order.compactMap { place in
      let members = rows.indices.filter { places[$0] == place }
      let flags = try members.map { (index: $0, flag: try values(Sample.region, rows[$0])) }
      let counted = flags.filter { $0.flag == 1 }.map(\.index)
      let unknown = flags.filter { $0.flag == 0 }.map(\.index)
      // Of a share, none is within it too.
      let isShareOfPlace = if case .share = limit { place != nil } else { false }
      guard counted.count + unknown.count > 0 || isShareOfPlace else { return nil }
      var (least, most) = (3, 3)
      if case .share = limit {
        let others = members.count - counted.count - unknown.count
        let series = try members.map { try values(Sample.series, rows[$0]) }
        least = others * 30 / 100 + (series.contains(1) ? 1 : 0)
        most =
          (others + unknown.count) * 30 / 100 + (series.contains { $0 == 1 || $0 == 0 } ? 1 : 0)
      }
      return Expected(
        place: place, members: members.count, counted: counted, unknown: unknown, limit: least,
        most: most)
    }
  }
}
