import Criteria
import Foundation
import Rules
import Testing

@testable import Reports

@Suite("A scheme is shown as data")
struct SchemeJSONTests {
  @Test(
    "every item has its words, condition, reading and citation", arguments: Catalogue.all.schemes)
  func items(_ scheme: Scheme) throws {
    let text = SchemeJSON(.chinese).text(of: scheme, items: scheme.items)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let items = try #require(object["items"] as? [[String: Any]])
    #expect(items.count == scheme.items.count)
    for (shown, item) in zip(items, scheme.items) {
      #expect(shown["number"] as? String == item.number)
      #expect(shown["text"] as? String == item.text)
      #expect(shown["category"] as? String == item.category)
      #expect(shown["nature"] as? String == item.nature.rawValue)
      #expect(shown["scope"] as? String == item.scope.label)
      #expect((shown["reading"] as? String)?.isEmpty == false)
      #expect((shown["citation"] as? String)?.contains(scheme.source.document) == true)
      #expect((shown["condition"] as? [String: Any])?.isEmpty == false)
    }
  }

  @Test("the notes have their number, words, effect and items", arguments: Catalogue.all.schemes)
  func notes(_ scheme: Scheme) throws {
    let text = SchemeJSON(.english).text(of: scheme, items: scheme.items)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let notes = try #require(object["notes"] as? [[String: Any]])
    #expect(notes.count == scheme.notes.count)
    for (shown, note) in zip(notes, scheme.notes) {
      #expect(shown["number"] as? String == note.number)
      #expect(shown["text"] as? String == note.text)
      #expect(shown["effect"] as? String == note.effect.english)
      #expect(shown["items"] as? [String] == note.items)
    }
  }

  @Test("a comparison names its fact, relation, limit and unit")
  func comparison() throws {
    let item = try #require(Scheme.bigData2021.item("13"))
    let text = SchemeJSON(.chinese).text(of: .bigData2021, items: [item])
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let shown = try #require((object["items"] as? [[String: Any]])?.first)
    let condition = try #require(shown["condition"] as? [String: Any])
    #expect(condition["compare"] as? String == "bigDataResearchIntensity")
    #expect(condition["relation"] as? String == "≥")
    #expect(condition["limit"] as? String == "10")
    #expect(condition["unit"] as? String == "%")
  }
}
