import Rules
import Testing

@Suite("A catalogue numbers the facts and traits of its schemes")
struct CatalogueTests {
  static let scheme = Sample.scheme(
    "test", aliases: ["测试", "示例"],
    [
      .constraint(1, "实验室不少于 3 家") { Sample.laboratories.isAtLeast(.count(3, "家")) },
      .advisory(
        2, "主导产业占比大于 50%",
        for: Scope("优势", Sample.series.isValue("优势"), exemption: Sample.region.holds)
      ) {
        every(
          Sample.leadingShare.isMoreThan(.percent(50)),
          Sample.laboratories.isAtMost(.count(9, "家")))
      },
    ])

  @Test("facts come in the order of their first use, sources right behind what they make")
  func factOrder() {
    let catalogue = Catalogue([Self.scheme])
    #expect(
      catalogue.facts.map(\.key) == ["laboratories", "leadingShare", "leadingSales", "sales"])
  }

  @Test("a fact's number is its place in the list")
  func factNumbers() {
    let catalogue = Catalogue([Self.scheme])
    for (index, fact) in catalogue.facts.enumerated() {
      #expect(catalogue.number(of: fact) == index)
    }
    #expect(catalogue.number(of: Sample.growth.definition) == nil)
  }

  @Test("the whole of a part is numbered although no condition reads it")
  func wholes() {
    let scheme = Sample.scheme(
      "part",
      [
        .constraint(1, "主导产业") { Sample.leadingSales.isAtLeast(.hundredMillionYuan(1)) }
      ])
    #expect(Catalogue([scheme]).facts.map(\.key) == ["leadingSales", "sales"])
  }

  @Test("facts and traits that only a scope or an exemption reads are numbered too")
  func scopes() {
    let scheme = Sample.scheme(
      "scope",
      [
        .constraint(
          1, "规划",
          for: Scope(
            "大型", Sample.sales.isMoreThan(.hundredMillionYuan(9)),
            exemption: every(Sample.region.holds, attested("freed", "豁免")))
        ) { attested("plan", "规划") }
      ])
    let catalogue = Catalogue([scheme])
    #expect(catalogue.facts.map(\.key) == ["plan", "sales", "freed"])
    #expect(catalogue.traits.map(\.key) == ["region"])
  }

  @Test("the traits that only an audience reads come last")
  func audienceTraits() {
    let scheme = Sample.scheme(
      "audience", audience: Sample.region.holds,
      [.constraint(1, "") { Sample.series.isValue("优势") }])
    #expect(Catalogue([scheme]).traits.map(\.key) == ["series", "region"])
  }

  @Test("facts that only an audience reads or a panel scores are numbered too")
  func audienceFacts() {
    let scheme = Sample.scheme(
      "audience", audience: Sample.growth.isAtLeast(.percent(1)),
      sections: [ScoredSection(.score("score", "发展政策", outOf: 20))],
      [.constraint(1, "") { attested("plan", "规划") }])
    #expect(Set(Catalogue([scheme]).facts.map(\.key)) == ["plan", "growth", "score"])
  }

  @Test("a fact that two schemes read is one fact")
  func shared() {
    let other = Sample.scheme(
      "other",
      [
        .constraint(1, "销售收入") { Sample.sales.isAtLeast(.hundredMillionYuan(1)) },
        .constraint(2, "增速") { Sample.growth.isAtLeast(.percent(1)) },
      ])
    let catalogue = Catalogue([Self.scheme, other])
    #expect(
      catalogue.facts.map(\.key) == [
        "laboratories", "leadingShare", "leadingSales", "sales", "growth",
      ])
  }

  @Test("traits come in the order of their first use, those that only describe a base last")
  func traits() throws {
    let channel = Trait("channel", "报送渠道", values: [Trait.Value("通信管理局")])
    let catalogue = Catalogue([Self.scheme], descriptive: [channel, Sample.region])
    #expect(catalogue.traits.map(\.key) == ["series", "region", "channel"])
    #expect(catalogue.number(of: channel) == 2)
    #expect(Catalogue([Self.scheme]).number(of: channel) == nil)
  }

  @Test(
    "a fact is found by its key and by its Chinese name",
    arguments: [("sales", "sales"), ("销售收入", "sales"), ("主导产业占比", "leadingShare")])
  func factByName(name: String, key: String) throws {
    #expect(try #require(Catalogue([Self.scheme]).fact(named: name)).key == key)
  }

  @Test("a scheme is found by its identifier and by each alias", arguments: ["test", "测试", "示例"])
  func schemeByName(name: String) throws {
    #expect(try #require(Catalogue([Self.scheme]).scheme(named: name)).id == "test")
  }

  @Test("what is not there is not found", arguments: ["", "Sales", "销售", "tes", "growth"])
  func unknown(name: String) {
    let catalogue = Catalogue([Self.scheme])
    #expect(catalogue.fact(named: name)?.key == nil)
    #expect(catalogue.scheme(named: name)?.id == nil)
  }

  @Test("a thousand facts keep their numbers, whichever object names them")
  func many() {
    // Keys of every length, some of which differ in one byte only.
    let keys = (0..<1000).map { "k" + String(repeating: "x", count: $0 % 40) + String($0) }
    func items() -> [Item] {
      keys.map { key in .constraint(1, "规划") { attested(key, key) } }
    }
    let catalogue = Catalogue([Sample.scheme("many", items())])
    #expect(catalogue.facts.map(\.key) == keys)
    for (number, item) in items().enumerated() {
      #expect(item.facts.first.flatMap { catalogue.number(of: $0) } == number)
      #expect(catalogue.fact(named: keys[number])?.key == keys[number])
    }
    #expect(catalogue.fact(named: "k" + String(repeating: "x", count: 8) + "9")?.key == nil)
  }
}
