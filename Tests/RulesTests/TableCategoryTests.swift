import Rules
import Testing

@Suite("The rows of a table stand under their categories")
struct TableCategoryTests {
  private static let scope = Scope("特色", Sample.series.isValue("特色"))

  private static let items: [Item] = .list(
    [
      .category(
        "创新能力",
        .constraint(1, "一") { attested("a", "甲") }.read("读一。"),
        .advisory(2, "二") { attested("b", "乙") }),
      .category("公共服务", for: scope, .constraint(3, "三") { attested("c", "丙") }.read("读三。")),
    ],
    inEnglish: { $0 == "1" ? "Reading 1." : nil })

  @Test("a row has the name of its category, in the table's order")
  func names() {
    #expect(Self.items.map(\.number) == ["1", "2", "3"])
    #expect(Self.items.map(\.category) == ["创新能力", "创新能力", "公共服务"])
  }

  @Test("rows share the scope of their category where it has one")
  func scopes() {
    #expect(Self.items.map(\.scope.label) == ["通用", "通用", "特色"])
  }

  @Test(
    "a reading is looked up in English by the item's number, and is Chinese where there is none")
  func english() {
    #expect(Self.items[0].reading?[.chinese] == "读一。")
    #expect(Self.items[0].reading?[.english] == "Reading 1.")
    #expect(Self.items[1].reading?.chinese == nil)
    #expect(Self.items[2].reading?[.english] == "读三。")
  }

  @Test("a common reading is for the rows that have none of their own")
  func commonReading() {
    let items: [Item] = .list(
      [
        .category(
          "基本情况",
          .constraint(1, "一") { attested("a", "甲") }.read("读一。"),
          .constraint(2, "二") { attested("b", "乙") })
      ],
      read: "同读。", inEnglish: { _ in "Common." })
    #expect(items.map(\.reading?.chinese) == ["读一。", "同读。"])
    #expect(items.map { $0.reading?[.english] } == ["Common.", "Common."])
  }

  @Test("a row that takes over another's condition has its reading in English from there")
  func reference() {
    let scheme = Sample.scheme("general", Self.items)
    let items: [Item] = .list(
      [
        .category("合法合规", .constraint(9, "参照第 1 条", as: ReferencedItem(1, of: scheme)))
      ], inEnglish: { _ in nil })
    #expect(items[0].reading?[.chinese] == "读一。")
    #expect(items[0].reading?[.english] == "Reading 1.")
    #expect(items[0].category == "合法合规")
  }
}
