import Rules
import Testing

@Suite("A scheme finds and cites its items")
struct SchemeTests {
  static let row = Item.constraint(13, "全员劳动生产率") { attested("a", "甲") }
  static let demand = Item.demand(.exclusion, "E1", "重大事故", at: "第二条") {
    .not(attested("b", "乙"))
  }
  static let scheme = Sample.scheme("2021-test", [row, demand])

  @Test("an item is found by its number")
  func lookup() throws {
    #expect(try #require(Self.scheme.item("E1")).text == "重大事故")
    #expect(Self.scheme.item("14")?.number == nil)
  }

  @Test("some items have the notes that name them, all items have all notes")
  func notes() {
    let source = Self.scheme.source
    let general = TableNote(nil, "总注", effect: Bilingual("说明", "explains"))
    let own = TableNote("2", "注", effect: Bilingual("除外", "exempts"), on: ["13"])
    let scheme = Scheme(
      id: "x", aliases: [], title: "", source: source, lastFullYear: 2020,
      items: [Self.row, Self.demand], notes: [general, own])
    #expect(scheme.notes(on: scheme.items).map(\.text) == ["总注", "注"])
    #expect(scheme.notes(on: [Self.row]).map(\.text) == ["注"])
    #expect(scheme.notes(on: [Self.demand]).isEmpty)
  }

  @Test("an identifier is the scheme's and the item's")
  func identifier() {
    #expect(Self.scheme.identifier(of: Self.row) == "2021-test/13")
  }

  @Test("a row is cited by its annex and number, a demand by its own place")
  func citation() {
    #expect(Self.scheme.citation(of: Self.row) == "《测试办法》（测〔2021〕1号）附件第 13 条")
    #expect(Self.scheme.citation(of: Self.demand) == "《测试办法》（测〔2021〕1号）第二条")
  }

  @Test("a numbered annex stands apart from the word behind it")
  func numberedAnnex() {
    let source = Citation(
      document: "《办法》", number: "1号", issuer: "部", date: "2021-06-23", part: "附件 2")
    let scheme = Scheme(
      id: "x", aliases: [], title: "", source: source, lastFullYear: 2020, items: [Self.row])
    #expect(scheme.citation(of: Self.row) == "《办法》（1号）附件 2 第 13 条")
  }

  @Test("a document without a number is cited without brackets")
  func noNumber() {
    let source = Citation(
      document: "《办法（征求意见稿）》", number: "", issuer: "部", date: "2023", part: "附件")
    let scheme = Scheme(
      id: "x", aliases: [], title: "", source: source, lastFullYear: 2022, items: [Self.row])
    #expect(scheme.citation(of: Self.row) == "《办法（征求意见稿）》附件第 13 条")
  }
}
