import Criteria
import Rules
import Testing

@testable import Reports

@Suite("A scheme is shown in words")
struct SchemeTextTests {
  @Test("every item shows the law's words whole", arguments: Catalogue.all.schemes)
  func words(_ scheme: Scheme) {
    let text = SchemeText(.chinese, width: 100).text(of: scheme, items: scheme.items)
    let letters = text.filter { !$0.isWhitespace }
    for item in scheme.items {
      #expect(letters.contains(item.text.filter { !$0.isWhitespace }), "\(item.number)")
    }
  }

  @Test("an item shows its condition, reading, facts with units and place")
  func item() throws {
    let item = try #require(Scheme.general2021.item("22"))
    let text = SchemeText(.chinese, width: 200).text(of: .general2021, items: [item])
    #expect(text.contains("单位土地平均投资强度 > 3000 万元/公顷"))
    #expect(text.contains("读法：累计固定资产投资额 ÷ 已开发面积"))
    #expect(text.contains("developedArea  已开发面积，单位 公顷"))
    #expect(text.contains("specialRegion  特殊类型地区：true 或 false"))
    #expect(text.contains("附件第 22 条"))
    #expect(text.contains("\n  单位土地平均投资强度"))
  }

  @Test("the notes of the table stand below the items", arguments: Catalogue.all.schemes)
  func notes(_ scheme: Scheme) throws {
    let text = SchemeText(.chinese, width: 100).text(of: scheme, items: scheme.items)
    let letters = text.filter { !$0.isWhitespace }
    for note in scheme.notes {
      #expect(letters.contains(note.text.filter { !$0.isWhitespace }))
      #expect(letters.contains("作用：" + note.effect[.chinese].filter { !$0.isWhitespace }))
    }
    #expect(text.contains("  表注") == !scheme.notes.isEmpty)
  }

  @Test("an item is shown with the notes that decide it")
  func notesOfItem() throws {
    let item = try #require(Scheme.general2021.item("19"))
    let text = SchemeText(.english, width: 200).text(of: .general2021, items: [item])
    #expect(
      text.hasSuffix(
        """
        2021-general  note 3
          对高载能产业集群区第 19 条暂不要求。
          effect: Item 19 does not apply to energy-intensive cluster areas (高载能产业集群区).
          items: 19

        """))
    #expect(!text.contains("note 2"))
  }
}
